"""Other spellings that people accepted: kept in ``name_alias``, and from then on read as the record they mean.

Accepted once for "Niniveh", the governorate is known in every later file. A spelling that already means another
record is refused: reading it would put work of one organisation under the name of another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..intake.incoming import IncomingRow
from ..model.definition import Table
from ..model.record import Record, RecordSource
from ..workspace import Workspace
from .names import NAMES, Places, record_words, spellings
from .words import normalised

_LEVELS = {1: ("admin1_pcode", "admin1_name"), 2: ("admin2_pcode", "admin2_name")}
_LONGEST, _LONGEST_ORIGIN = 160, 60


@dataclass(frozen=True)
class Spelling:
    """A text of a file and the record it means: by its guid, governorates and districts by their code."""

    alias: str
    table: str
    key: str


def learn(workspace: Workspace, accepted: Sequence[Spelling], by: str, learned_from: str) -> int:
    """Keeps spellings that a person accepted, all or none, and returns how many were new.

    :param learned_from: where they stood: name of the file or of the source.
    :raises BadInput: if one already means another record, or is of a table whose names are not learned.
    """
    meant = {table: _meanings(workspace, table) for table in {spelling.table for spelling in accepted}}
    new = []
    for spelling in accepted:
        word = normalised(spelling.alias)
        known = meant[spelling.table].setdefault(word, set())
        if not word or len(spelling.alias) > _LONGEST:
            raise BadInput(tr("{text} cannot be kept as a spelling.", text=spelling.alias[:_LONGEST]),
                           tr("A spelling has letters or figures, at most {count} signs.", count=_LONGEST))
        if known - {spelling.key}:
            raise BadInput(tr("{text} already means another record, so it was not kept.", text=spelling.alias),
                           tr("Correct the names in the register, or write the name out in the file."),
                           f"{spelling.table}: {', '.join(sorted(known))}")
        if not known:
            known.add(spelling.key)
            new.append({"alias": spelling.alias.strip(), "alias_normalised": word, "target_table": spelling.table,
                        "target_key": spelling.key, "learned_from": learned_from[:_LONGEST_ORIGIN]})
    if new:
        with workspace.writing(actor=by, via="names", reason=learned_from) as writer:
            writer.insert_many("name_alias", new)
    return len(new)


def _meanings(data: RecordSource, table: str) -> dict[str, set[str]]:
    """Returns {normalised name or spelling: keys of the records it means}."""
    if table not in NAMES:
        raise BadInput(tr("Names of the table {table} are not learned.", table=table),
                       tr("Choose one of: {names}.", names=", ".join(NAMES)))
    by_key = {normalised(key): key for key in (_key(table, record) for record in data.rows(table))}
    found: dict[str, set[str]] = {}
    for record in data.rows(table):
        for name in NAMES[table]:
            if record.get(name):
                found.setdefault(normalised(str(record[name])), set()).add(_key(table, record))
    for alias, key in spellings(data, table):
        found.setdefault(normalised(alias), set()).add(by_key.get(key, key))
    return found


def _key(table: str, record: Record) -> str:
    return str(record["pcode"] if table == "admin_area" else record["guid"])


def known_names(data: RecordSource, table: Table) -> Mapping[str, Mapping[str, str]]:
    """Returns {field of ``table``: {normalised name: key}} for the fields that name records and places we know."""
    found: dict[str, Mapping[str, str]] = {}
    for field in table.fields:
        if field.refers_to in NAMES:
            found[field.name] = record_words(data, field.refers_to, NAMES[field.refers_to])
    if table.has("admin1_name"):
        places = Places(data)
        for level, names in _LEVELS.items():
            found.update(dict.fromkeys(names, places.words(level)))
    return {name: words for name, words in found.items() if words}


class PlaceReader:
    """Reads governorate, district and community of incoming rows: codes are added, learned spellings are resolved."""

    def __init__(self, data: RecordSource, table: Table) -> None:
        self._on = table.has("admin1_name")
        self._places: Optional[Places] = Places(data) if self._on else None
        self._communities = _learned_settlements(data) if self._on else {}

    def read(self, result: IncomingRow) -> None:
        """Adds to a row the codes that its names mean; what the row says itself is never replaced by a guess."""
        if self._places is None:
            return
        values = result.values
        for level, (code, name) in _LEVELS.items():
            text = values.get(name)
            place = self._places.find(level, str(text), str(values.get("admin1_pcode") or "") if level > 1 else "") \
                if text else None
            if place is None or values.get(code) not in (None, place.pcode):
                continue   # a code that says another place is left to the checks
            values[code] = place.pcode
            if place.learned:
                self._say(result, name, place.name)
        community = values.get("community") if self._communities else None
        known = self._communities.get(normalised(str(community))) if community else None
        if known is not None:
            self._say(result, "community", known)

    def _say(self, result: IncomingRow, name: str, text: str) -> None:
        before: Any = result.values[name]
        if before != text:
            result.values[name] = text
            result.remarks.append(tr("{before} was read as {text}, as somebody accepted before.", before=before,
                                     text=text))


def _learned_settlements(data: RecordSource) -> dict[str, str]:
    """Returns {normalised learned spelling: name of the settlement}, unambiguous ones."""
    learned = {normalised(alias) for alias, _key in spellings(data, "settlement")}
    if not learned:
        return {}
    names = {str(record["guid"]): next((str(record[name]) for name in NAMES["settlement"] if record.get(name)), "")
             for record in data.rows("settlement")}
    meant = record_words(data, "settlement", NAMES["settlement"])
    return {word: names[guid] for word, guid in meant.items() if word in learned and names[guid]}
