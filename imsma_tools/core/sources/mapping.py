"""Applying a column matching to the rows of a file: fields, units, codes, dates, keys, positions.

A value that cannot be read is named with its row and left out; it is never guessed and never taken for "emptied". A row
is rejected where the date order is not known, or where a required value is missing.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.days import PROGRAMME_ZONE
from ..base.language import tr
from ..intake.incoming import IncomingRow
from ..intake.known import KeyKind
from ..intake.outcome import Question
from ..model.definition import Field, FieldType, Model
from ..model.record import RecordSource
from .aliases import PlaceReader
from .convert import AmbiguousDate, Unreadable, boolean, date, instant, number, whole
from .headings import Headings
from .names import code_words, record_words
from .profile import ColumnRule, Profile
from .rows import CellWithoutValue, SourceRow
from .shapes import ShapeMaker
from .turning.outline import NORTH, North, OutlineReader
from .typed_positions import PositionReader
from .units import factor
from .words import normalised, words


@dataclass
class Tally:
    """What happened to values, by column: unknown codes and names with their counts, unreadable values."""

    unknown: dict[str, Counter[str]] = field(default_factory=dict)
    unreadable: Counter[str] = field(default_factory=Counter)
    converted: Counter[str] = field(default_factory=Counter)


class Mapper:
    """Maps rows with one profile. Call :meth:`rows` as often as needed; each run starts the tally afresh."""

    def __init__(self, profile: Profile, headings: Headings, data: RecordSource, maker: Optional[ShapeMaker],
                 has_geometry: bool, date_order: str = "", date_base: str = "",
                 north: North = NORTH, empties_unread: bool = False) -> None:
        """``empties_unread``: the source is master (an update). What cannot be read is then emptied, never kept as it
        was: an old figure would stand as new. A file never empties what it cannot say.
        """
        self._profile = profile
        self._headings = headings
        self._model: Model = data.model
        self._table = data.model.table(profile.table)
        self._maker = maker
        self._has_geometry = has_geometry
        self._date_order = date_order
        self._date_base = date_base
        self._empties_unread = empties_unread
        of_file = getattr(data, "info", {}).get("time_zone")
        self._zone = dt.timezone.utc if of_file == "UTC" else PROGRAMME_ZONE
        empty = profile.empty or tuple(words()["empty"])
        self._empty = frozenset(text.strip().casefold() for text in (*empty, ""))
        self._codes = {name: code_words(code_list) for name, code_list in data.model.code_lists.items()}
        self._records = {rule.field: record_words(data, self._table.field(rule.field).refers_to, rule.lookup)
                         for rule in profile.columns if rule.lookup and self._table.field(rule.field).refers_to}
        # the first of two spellings that compare alike counts
        self._given = {heading: {normalised(text): code for text, code in reversed(list(rule.values.items()))}
                       for heading, rule in headings.rules.items()}
        self._places = PlaceReader(data, self._table)
        self._positions = (PositionReader(headings.position, maker, maker.geometry, data, self._is_empty)
                           if maker is not None else None)
        self._outlines = None
        if maker is not None and headings.points is not None:
            reader = PositionReader(headings.points.position, ShapeMaker(
                maker.definition, "POINT", north_first=maker.north_first), "POINT", data, self._is_empty)
            self._outlines = OutlineReader(headings.points, reader, maker.crs, data.model, self._is_empty, north)
        self.tally = Tally()

    def rows(self, source: Iterator[SourceRow]) -> Iterator[IncomingRow]:
        """Yields one incoming row for every source row."""
        self.tally = Tally()
        if self._positions is not None:
            self._positions.start()
        for row in source:
            yield self._row(row)

    def _row(self, row: SourceRow) -> IncomingRow:
        result = IncomingRow(row.number, dict(self._profile.constants),
                             raw={name: value for name, value in row.values.items() if value is not None},
                             rejected=row.problem, remarks=list(row.remarks))
        for heading, rule in self._headings.rules.items():
            if heading not in row.values and not self._empties_unread:
                continue   # this row says nothing about it
            self._value(result, heading, rule, row.values.get(heading))
        self._places.read(result)
        self._check_required(result)
        self._key(result, row)
        self._shape(result, row)
        return result

    def _value(self, result: IncomingRow, heading: str, rule: ColumnRule, value: Any) -> None:
        target = self._table.field(rule.field)
        if self._is_empty(value):
            # A constant stands in for an empty cell; without one the cell says "nothing".
            result.values.setdefault(rule.field, None)
            return
        try:
            if isinstance(value, CellWithoutValue):
                raise Unreadable(tr("the cell has no value ({text}).", text=value))
            result.values[rule.field] = self._converted(target, rule, value, result, heading)
        except (AmbiguousDate, Unreadable) as error:
            if self._empties_unread:
                self.tally.unreadable[heading] += 1
                result.values[rule.field] = None
                result.remarks.append(tr("Column {column}: {reason} The field is empty here.", column=heading,
                                         reason=error))
                return
            if isinstance(error, AmbiguousDate):
                result.rejected = result.rejected or tr("Column {column}: {reason}", column=heading, reason=error)
                return
            self.tally.unreadable[heading] += 1
            result.values.pop(rule.field, None)
            result.remarks.append(tr("Column {column}: {reason} The field stays as it is.", column=heading,
                                     reason=error))

    def _converted(self, target: Field, rule: ColumnRule, value: Any, result: IncomingRow, heading: str) -> Any:
        if target.code_list:
            return self._coded(target, rule, value, heading)
        if rule.field in self._records:
            found = self._records[rule.field].get(normalised(str(value)))
            if found is None:
                raise self._unknown(heading, value)
            return found
        value = self._given[heading].get(normalised(_text(value)), value)
        if target.type in (FieldType.REAL, FieldType.INTEGER):
            return self._measured(target, rule, value, result, heading)
        if target.type is FieldType.BOOLEAN:
            return boolean(value)
        if target.type is FieldType.DATE:
            return date(value, rule.date_order or self._date_order, self._zone, self._date_base)
        if target.type is FieldType.INSTANT:
            return instant(value, rule.date_order or self._date_order, self._date_base)
        text = _text(value)
        if target.length and len(text) > target.length:
            raise Unreadable(tr("The text is longer than {length} characters.", length=target.length))
        return text

    def _measured(self, target: Field, rule: ColumnRule, value: Any, result: IncomingRow, heading: str) -> Any:
        if not rule.unit:
            return whole(value, rule.decimal) if target.type is FieldType.INTEGER else number(value, rule.decimal)
        measure = number(value, rule.decimal) * factor(rule.unit, target.unit)
        if rule.unit != target.unit:
            self.tally.converted[heading] += 1
            result.remarks.append(tr("Column {column}: {value} {unit} was read as {result} {target}.", column=heading,
                                     value=value, unit=rule.unit, result=f"{measure:,.10g}", target=target.unit))
        return measure if target.type is FieldType.REAL else whole(measure)

    def _coded(self, target: Field, rule: ColumnRule, value: Any, heading: str) -> Any:
        if target.many:
            parts = value if isinstance(value, list) else _listed(str(value), rule.separator)
            return [self._code(target, rule, part, heading) for part in parts if not self._is_empty(part)]
        return self._code(target, rule, value, heading)

    def _code(self, target: Field, rule: ColumnRule, value: Any, heading: str) -> str:
        word = normalised(_text(value))
        given = self._given[heading].get(word)
        code = given or self._codes[target.code_list].get(word)
        if code is None:
            raise self._unknown(heading, value)
        return code

    def _unknown(self, heading: str, value: Any) -> Unreadable:
        self.tally.unknown.setdefault(heading, Counter())[_text(value)] += 1
        return Unreadable(tr("{value} is not known.", value=value))

    def _check_required(self, result: IncomingRow) -> None:
        filled_later = self._profile.key.into   # with the running number of a record without a key
        for item in self._table.fields:
            if (item.required and not item.is_kept_by_suite and item.name not in self._profile.optional
                    and item.name != filled_later):
                if result.values.get(item.name) is None and item.default is None:
                    label = item.label.text()
                    result.rejected = result.rejected or " ".join(
                        [tr("{field} is missing, and a record needs it.", field=label), *result.remarks])
                elif item.name in result.values and result.values[item.name] is None:
                    result.values[item.name] = item.default

    def _key(self, result: IncomingRow, row: SourceRow) -> None:
        cells = [row.values.get(name) for name in self._headings.keys]
        if any(isinstance(value, CellWithoutValue) for value in cells):
            result.rejected = result.rejected or tr("The cell that names the record has no value ({text}).",
                                                    text=", ".join(str(value) for value in cells))
        parts = key_parts(cells)
        if self._profile.key.kind is KeyKind.CONTENT:
            result.group = "|".join(parts)
        elif self._profile.key.kind is KeyKind.NATURAL:
            values = [result.values.get(name) for name in self._profile.key.natural]
            result.key = "" if all(value is None for value in values) else "|".join(
                "" if value is None else str(value) for value in values)
        elif self._profile.key.kind is KeyKind.GUID:
            # A new record takes the key it brings, or the same file would make it anew each time.
            result.key = "".join(parts).strip("{} ").lower()
            if len(result.key) > 36:
                result.rejected = tr("{value} is no key of a record.", value=result.key)
            result.values["guid"] = result.key
        else:
            result.key = "|".join(parts) if any(parts) else ""

    def _shape(self, result: IncomingRow, row: SourceRow) -> None:
        if not self._table.is_spatial or self._maker is None or self._positions is None:
            return
        if self._outlines is not None:
            result.shape = self._outlines.read(result, row.points)
        elif self._headings.position.any:
            result.shape = self._positions.read(result, row.values)
        elif self._has_geometry:
            result.shape = self._maker.make(row.wkb)
        if result.shape is not None and result.shape.problem:
            result.remarks.append(result.shape.problem)
        if result.shape is not None:
            self._positions.check(result, result.shape)

    def questions(self, of_places: bool = True) -> list[Question]:
        """Returns what has to be asked about the positions of the rows read last.

        ``of_places`` False leaves out those about zone and datum: they were asked for the whole file.
        """
        return self._positions.questions(of_places) if self._positions is not None else []

    def _is_empty(self, value: Any) -> bool:
        return value is None or (isinstance(value, str) and value.strip().casefold() in self._empty) or value == []


def key_parts(cells: Sequence[Any]) -> list[str]:
    """Returns the cells that name a record as text."""
    return [_text(value) if value is not None else "" for value in cells]


def _text(value: Any) -> str:
    """Returns a value as text; 12.0 from a sheet is "12", as its author sees it."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value).strip()


def _listed(text: str, separator: str) -> list[Any]:
    """Returns the parts of a cell with several codes; our own tables keep them as a JSON list."""
    if text.startswith("["):
        try:
            found = json.loads(text)
        except ValueError:
            return text.split(separator)
        return found if isinstance(found, list) else [found]
    return text.split(separator)
