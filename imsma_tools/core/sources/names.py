"""Words by which a file may mean a code, a record or a place: labels, names and the other spellings people accepted.

A word that could mean two things means nothing here: it is named as unknown and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from ..model.definition import CodeList
from ..model.record import Record, RecordSource
from .words import normalised

NAMES: Mapping[str, tuple[str, ...]] = {
    "organisation": ("short_name", "name_en", "name_ar", "name_ckb"),
    "settlement": ("name_en", "name_ar", "name_ckb"),
    "admin_area": ("name_en", "name_ar", "name_ckb"),
}
"""Registers whose other spellings are learned (``name_alias``), and the fields with their names."""


def code_words(code_list: CodeList) -> dict[str, str]:
    """Returns {normalised code or label: code}; a word two codes share is left out."""
    return _only_one((word, item.code) for item in code_list.codes
                     for word in (item.code, item.label.en, item.label.ar, item.label.ckb))


def record_words(data: RecordSource, table: str, fields: Sequence[str]) -> dict[str, str]:
    """Returns {normalised name or accepted spelling: guid} of the records a field may refer to.

    :param fields: the fields of ``table`` that name its records.
    """
    records = list(data.rows(table))
    named = [(str(record[name]), str(record["guid"])) for record in records for name in fields if record.get(name)]
    if table in NAMES:
        keys = keys_of(table, records)
        named += [(alias, keys[key]) for alias, key in spellings(data, table) if key in keys]
    return _only_one(named)


def spellings(data: RecordSource, table: str) -> list[tuple[str, str]]:
    """Returns (other spelling, normalised key of the record it means) of one register."""
    return [(str(record["alias"]), normalised(str(record["target_key"])))
            for record in data.rows("name_alias", {"target_table": table})
            if record.get("alias") and record.get("target_key")]


def keys_of(table: str, records: Iterable[Record]) -> dict[str, str]:
    """Returns {normalised key or name that an accepted spelling may point to: guid}, unambiguous ones."""
    fields = ("guid", "pcode") if table == "admin_area" else ("guid", "local_id", "short_name")
    return _only_one((str(record[name]), str(record["guid"])) for record in records for name in fields
                     if record.get(name))


@dataclass(frozen=True)
class Place:
    """A governorate (level 1) or district (level 2). ``name`` is the register's; ``learned`` says whether the text was
    one of the other spellings people accepted.
    """

    level: int
    pcode: str
    name: str
    parent: str = ""
    learned: bool = False


class Places:
    """Governorates and districts by their names in three languages, their codes and their accepted spellings."""

    def __init__(self, data: RecordSource) -> None:
        self._found: dict[tuple[int, str], dict[str, Place]] = {}
        self._asked: dict[tuple[int, str, str], Optional[Place]] = {}
        records = list(data.rows("admin_area"))
        for record in records:
            place = _place(record, False)
            for name in ("pcode", *NAMES["admin_area"]):
                self._add(str(record.get(name) or ""), place)
        by_pcode = {normalised(str(record["pcode"])): record for record in records}
        by_guid = {normalised(str(record["guid"])): record for record in records}
        for alias, key in spellings(data, "admin_area"):
            meant = by_pcode.get(key) or by_guid.get(key)
            if meant is not None:
                self._add(alias, _place(meant, True))

    def _add(self, text: str, place: Place) -> None:
        if normalised(text):
            # The same code in a later edition of the boundaries is the same place; a name of the register comes first.
            self._found.setdefault((place.level, normalised(text)), {}).setdefault(place.pcode, place)

    def find(self, level: int, text: str, parent: str = "") -> Optional[Place]:
        """Returns the only place of a level that a text can mean, within ``parent`` (a code) if that is known."""
        asked = (level, text, parent)
        if asked not in self._asked:   # thousands of rows name the same few places
            places = [place for place in self._found.get((level, normalised(text)), {}).values()
                      if not parent or place.parent in ("", parent)]
            self._asked[asked] = places[0] if len(places) == 1 else None
        return self._asked[asked]

    def words(self, level: int) -> dict[str, str]:
        """Returns {normalised text: code} of a level, unambiguous ones."""
        return {word: next(iter(places)) for (of_level, word), places in self._found.items()
                if of_level == level and len(places) == 1}


def _place(record: Record, learned: bool) -> Place:
    name = next((str(record[field]) for field in NAMES["admin_area"] if record.get(field)), str(record["pcode"]))
    return Place(int(record["level"]), str(record["pcode"]), name, str(record.get("parent_pcode") or ""), learned)


def _only_one(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Returns {normalised word: meaning} of the words that mean one thing."""
    found: dict[str, set[str]] = {}
    for word, meaning in named:
        if normalised(word):
            found.setdefault(normalised(word), set()).add(meaning)
    return {word: meanings.pop() for word, meanings in found.items() if len(meanings) == 1}
