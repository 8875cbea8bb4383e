"""Foreign records as rows for a table of ours: by the same column matching that files go through."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...base.language import tr
from ...intake.incoming import IncomingRow
from ...intake.known import KeyKind
from ...model.definition import Field, Table
from ...workspace import Workspace
from ..contract import SourceColumn, SourceRecord
from ..mapping import Mapper
from ..names import code_words
from ..profile import ColumnRule, Profile
from ..rows import SourceRow
from ..shapes import WGS84, ShapeMaker
from ..source_profile import TableMatching
from ..words import normalised
from .readings import Reading

_KEPT_AS_STORED = ("_pcode", "_id", "_key", "_guid", "_no")
"""Fields of text that hold what the system stores and not what people read."""




class MappedTable:
    """Maps the records of one foreign table by one matching.

    :param columns: which fields of ours are filled; the others are left for another pass.
    """

    def __init__(self, ws: Workspace, reading: Reading, matching: TableMatching, zone: dt.tzinfo,
                 columns: Sequence[ColumnRule]) -> None:
        self.table: Table = ws.model.table(matching.profile.table)
        self.reading = reading
        self.matching = matching
        self.rules = tuple(columns)
        self._zone = zone
        # A mine field whose class nobody entered must still be on the map: what is missing is named, not refused.
        profile = dataclasses.replace(matching.profile, columns=tuple(columns), optional=frozenset(self.table.names()))
        self._headings = dataclasses.replace(reading.headings(matching), rules={
            name: rule for name, rule in reading.headings(matching).rules.items() if rule in columns})
        self._has_geometry = bool(reading.table.geometry)
        maker = self._maker(profile) if self.table.is_spatial else None
        self._mapper = Mapper(profile, self._headings, ws, maker, self._has_geometry, empties_unread=True)
        self._labels = {name: _Labels(column, self.table.field(rule.field), rule, ws) for name, rule in
                        self._headings.rules.items() for column in [reading.table.column(name)]
                        if column is not None and column.codes}
        self._only = [(reading.table.column(name), name, {normalised(text) for text in wanted})
                      for name, wanted in matching.only.items()]
        self._date_only = {column.name for name in matching.date_only
                           for column in [reading.table.column(name)] if column is not None}
        self._has_own_keys = bool(profile.key_columns) and profile.key.kind is KeyKind.SOURCE_KEY
        self.unknown: dict[str, dict[str, int]] = {}
        self._number = 0

    def takes(self, record: SourceRecord) -> bool:
        """Returns True if the matching is for this record."""
        return all(_words_of(record.values.get(column.name if column else name), column) & wanted
                   for column, name, wanted in self._only)

    def rows(self, records: Sequence[SourceRecord]) -> list[IncomingRow]:
        """Returns one row for each record, with the key it has in the source."""
        rows = list(self._mapper.rows(SourceRow(self._number + number, self._values(record.values), record.wkb)
                                      for number, record in enumerate(records, 1)))
        self._number += len(records)
        for record, row in zip(records, rows):
            if not (self._has_own_keys and row.key):
                row.key = record.key
            row.remarks += record.remarks
            if record.edited is not None:
                row.values.setdefault("source_edited_at", record.edited)
            self._fill(row)
        for heading, values in self._mapper.tally.unknown.items():
            known = self.unknown.setdefault(heading, {})
            for value, count in values.items():
                known[value] = known.get(value, 0) + count
        return rows

    def _maker(self, profile: Profile) -> Optional[ShapeMaker]:
        in_columns = bool(self._headings.x or self._headings.text)
        if not (self._has_geometry or in_columns):
            return None
        own = profile.coordinates.crs if in_columns and profile.coordinates else self.reading.table.crs
        return ShapeMaker(profile.crs or own or WGS84, self.table.geometry)

    def _values(self, values: Mapping[str, Any]) -> dict[str, Any]:
        result = dict(values)
        for name, labels in self._labels.items():
            result[name] = labels.read(result.get(name))
        for name in self._date_only:
            value = result.get(name)
            if isinstance(value, dt.datetime):
                moment = value if value.tzinfo is not None else value.replace(tzinfo=dt.timezone.utc)
                result[name] = moment.astimezone(self._zone).date()
        return result

    def _fill(self, row: IncomingRow) -> None:
        """Gives required fields their default, and names those that have neither value nor default."""
        for heading, rule in self._headings.rules.items():
            field = self.table.field(rule.field)
            if field.required and not field.is_kept_by_suite and row.values.get(field.name) is None:
                if field.default is not None and not str(row.raw.get(heading) or "").strip():
                    row.values[field.name] = field.default
                else:
                    row.remarks.append(tr("{field} is missing, and a record needs it.", field=field.label.text()))


class _Labels:
    """What the system itself says about the values of a column, used where the matching does not know a value."""

    def __init__(self, column: SourceColumn, field: Field, rule: ColumnRule, ws: Workspace) -> None:
        self._codes = {str(value): label for value, label in column.codes.items()}
        self._known = {normalised(text) for text in rule.values}
        self._as_stored = any(name.endswith(_KEPT_AS_STORED) for name in (rule.lookup or (field.name,)))
        self._is_coded = bool(field.code_list)
        if field.code_list:
            self._known |= set(code_words(ws.model.code_lists[field.code_list]))

    def read(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.read(item) for item in value]
        label = self._codes.get(_plain(value)) if value is not None else None
        if label is None or (normalised(_plain(value)) in self._known if self._is_coded else self._as_stored):
            return value
        return label


def _plain(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _words_of(value: Any, column: Optional[SourceColumn]) -> set[str]:
    """Returns a value as words: as it is stored and as people read it."""
    values = value if isinstance(value, list) else [value]
    found = {"" if item is None else normalised(_plain(item)) for item in values}
    if column is not None and column.codes:
        labels = {str(code): label for code, label in column.codes.items()}
        found |= {normalised(labels[_plain(item)]) for item in values if item is not None and _plain(item) in labels}
    return found
