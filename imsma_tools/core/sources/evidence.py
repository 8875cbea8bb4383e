"""What speaks for it that a column holds a field: its heading, and the values that stand in it.

Figures are between 0 and 1. They order proposals that a person decides about; nothing is taken because of them alone.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from ..base.language import tr
from ..model.definition import Field, FieldType, Model, Table
from .contract import SourceColumn
from .convert import AmbiguousDate, Unreadable, boolean, date, number
from .derive import without_unit
from .words import normalised, words

SAME, USUAL, WITHOUT_FRAME, ALIKE = 0.95, 0.9, 0.7, 0.55
"""How much a heading says: the field's own name, a usual one, one without the table's name or the like, one spelt
much like it."""

_ALIKE_FROM = 0.86
_PCODE = re.compile(r"^[a-z]{2}[a-z0-9]*\d[a-z0-9]*$")
_FRAME = frozenset({"enum", "txt", "text", "fld", "field", "value", "the", "of", "no", "nr", "id", "name", "date"})


@dataclass(frozen=True)
class Evidence:
    """How much something says, and in which words that can be told."""

    score: float
    reason: str


class HeadingWords:
    """All headings by which the fields of one table may be known."""

    def __init__(self, table: Table, fields: Iterable[Field]) -> None:
        usual = words()["fields"]
        self._own = {field.name: _normal(field.name, field.label.en, field.label.ar, field.label.ckb)
                     for field in fields}
        self._usual = {name: _normal(*usual.get(name, ())) for name in self._own}
        self._table = {*_parts(table.name), *_parts(table.label.en)}

    def of_field(self, field: Field, column: SourceColumn) -> Optional[Evidence]:
        """Returns what the heading and the title of a column say for a field, None if nothing."""
        best: Optional[Evidence] = None
        for heading in dict.fromkeys((column.name, column.title)):
            found = self._of_heading(field, heading) if heading else None
            if found is not None and (best is None or found.score > best.score):
                best = found
        return best

    def _of_heading(self, field: Field, heading: str) -> Optional[Evidence]:
        whole = _normal(heading, without_unit(heading)[0])
        if whole & self._own[field.name]:
            return Evidence(SAME, tr("{heading} is the name of the field.", heading=heading))
        if whole & self._usual[field.name]:
            return Evidence(USUAL, tr("{heading} is a usual heading for it.", heading=heading))
        core = self._core(heading)
        if core and core in {self._core(name) for name in (field.name, field.label.en)} | self._usual[field.name]:
            return Evidence(WITHOUT_FRAME, tr("{heading} means the same without the words around it.",
                                              heading=heading))
        word = normalised(heading)
        if len(word) > 4 and any(difflib.SequenceMatcher(None, word, name).ratio() >= _ALIKE_FROM
                                 for name in self._own[field.name] | self._usual[field.name] if len(name) > 4):
            return Evidence(ALIKE, tr("{heading} is spelt much like it.", heading=heading))
        return None

    def _core(self, heading: str) -> str:
        """Returns a heading without the words every column of such a table may carry."""
        parts = [part for part in _parts(without_unit(heading)[0]) if part not in self._table]
        return "".join(part for part in parts if part not in _FRAME) or "".join(parts)


def by_values(model: Model, field: Field, column: SourceColumn, values: Counter[str],
              codes: Mapping[str, str], names: Mapping[str, Mapping[str, str]]) -> Optional[Evidence]:
    """Returns what the values of a column say for a field: 1 all fit, 0 none does, None if they say nothing.

    :param codes: {normalised word: code} of the field's list.
    :param names: {field: {normalised name: key}} of records and places that the data file knows.
    """
    if not values:
        return None
    count = len(values)
    if field.code_list:
        known = sum(1 for value in values if _code_of(value, column, codes))
        return Evidence(known / count, tr("{known} of {count} different values are known codes or labels.", known=known,
                                          count=count))
    if field.name in names:
        known = sum(1 for value in values if normalised(value) in names[field.name])
        return Evidence(known / count, tr("{known} of {count} different values are known names.", known=known,
                                          count=count))
    if field.name.endswith("pcode"):
        like = sum(1 for value in values if _PCODE.match(value.casefold()))
        return Evidence(like / count, tr("{known} of {count} different values look like codes of places.", known=like,
                                         count=count))
    readable = _readable(field, column, values)
    return None if readable is None else Evidence(readable / count, tr(
        "{known} of {count} different values can be read.", known=readable, count=count))


def _readable(field: Field, column: SourceColumn, values: Iterable[str]) -> Optional[int]:
    """Returns how many values a field of this type takes, None for texts, which take everything."""
    if field.type in (FieldType.INTEGER, FieldType.REAL):
        return sum(1 for value in values if reads_as_number(value))
    if field.type is FieldType.BOOLEAN:
        return sum(1 for value in values if column.kind == "boolean" or _works(boolean, value))
    if field.type in (FieldType.DATE, FieldType.INSTANT):
        return sum(1 for value in values if column.kind in ("date", "instant") or reads_as_date(value))
    return None


def reads_as_number(value: str) -> bool:
    """Returns True for a number, also one whose comma somebody has to explain."""
    return _works(number, value) or bool(re.match(r"^[1-9]\d{0,2},\d{3}$", value))


def reads_as_date(value: str) -> bool:
    """Returns True for a date, also one whose order somebody has to say."""
    try:
        date(value)
    except AmbiguousDate:
        return True
    except Unreadable:
        return False
    return True


def _works(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except Unreadable:
        return False
    return True


def _code_of(value: str, column: SourceColumn, codes: Mapping[str, str]) -> str:
    """Returns our code for a value, by itself or by what the system says it means; empty if neither is known."""
    return codes.get(normalised(value)) or codes.get(normalised(column.codes.get(value, ""))) or ""


def match_values(column: SourceColumn, values: Counter[str], codes: Mapping[str, str],
                 ) -> tuple[dict[str, str], dict[str, str], tuple[str, ...]]:
    """Returns the values that are codes by what the system says, those that may be one, and those nobody knows.

    Values that are codes or labels of ours need no match and are in none of the three.
    """
    said: dict[str, str] = {}
    maybe: dict[str, str] = {}
    unknown: list[str] = []
    for value, _count in values.most_common():
        if normalised(value) in codes:
            continue
        if _code_of(value, column, codes):
            said[value] = _code_of(value, column, codes)
        else:
            near = _near(column.codes.get(value) or value, codes)
            if near:
                maybe[value] = near
            unknown.append(value)
    return said, maybe, tuple(unknown)


def _near(value: str, codes: Mapping[str, str]) -> str:
    """Returns the one code whose words are much like a value's, empty if there is none or more than one."""
    word = normalised(value)
    if len(word) < 4:
        return ""
    found = {codes[name] for name in codes if len(name) > 3 and (
        difflib.SequenceMatcher(None, word, name).ratio() >= _ALIKE_FROM)}
    return found.pop() if len(found) == 1 else ""


def _normal(*texts: str) -> set[str]:
    return {normalised(text) for text in texts if normalised(text)}


def _parts(text: str) -> Sequence[str]:
    """Returns the words of a heading: Hazard_AreaSize is hazard, area, size."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [normalised(part) for part in re.split(r"[\W_]+", spaced) if normalised(part)]
