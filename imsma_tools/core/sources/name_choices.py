"""Registers as choices for a person who says which record a name of a file means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..base.language import Language, current_language
from ..model.definition import Field
from ..model.record import RecordSource
from .names import NAMES, Places, record_words
from .words import normalised

MOST = 400
"""More records than a list to choose from can hold."""

_LEVELS = {"admin1_name": 1, "admin2_name": 2}


@dataclass(frozen=True)
class NameChoices:
    """The records of ``table`` by key (guid, for places the code) with their names, and what is known already."""

    table: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    def known(self, values: Counter[str]) -> dict[str, str]:
        """Returns the values that mean a record already, with its key."""
        return {value: self.words[normalised(value)] for value in values if normalised(value) in self.words}


def name_choices(data: RecordSource, item: Field) -> NameChoices:
    """Returns the choices for a field that names records or places; none for other fields and too large registers."""
    level = _LEVELS.get(item.name, 0)
    table = "admin_area" if level else "settlement" if item.name == "community" else item.refers_to
    if table not in NAMES:
        return NameChoices()
    records = [record for record in data.rows(table) if not level or record.get("level") == level]
    key = "pcode" if level else "guid"
    names = {str(record[key]): _name(table, record) for record in records}
    if len(names) > MOST:
        return NameChoices()
    words = Places(data).words(level) if level else record_words(data, table, NAMES[table])
    return NameChoices(table, dict(sorted(names.items(), key=lambda entry: entry[1].casefold())), words)


def _name(table: str, record: Mapping[str, object]) -> str:
    language = current_language()
    own = {Language.AR: "name_ar", Language.CKB: "name_ckb"}.get(language, "name_en")
    return next((str(record[name]) for name in (own, *NAMES[table]) if record.get(name)), "?")
