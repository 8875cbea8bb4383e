"""One row of an ArcGIS layer as a record, and the condition that picks the rows that are wanted."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Optional

from ...base.language import tr
from ..contract import Scope, SourceColumn, SourceRecord, SourceTable, Tally
from .fields import Values, guid
from .shapes import wkb_of

_GUID = re.compile(r"^\{?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?$")
EVERYTHING = "1=1"


class Reader:
    """Makes records of the rows of one layer."""

    def __init__(self, table: SourceTable, oid: str, values: Values) -> None:
        self._table = table
        self._values = values
        self._is_key_number = table.key.casefold() == oid.casefold()
        self._joins = tuple({relation.own_column for relation in table.relations if relation.own_column != table.key})

    def record(self, row: Mapping[str, Any], oid: int) -> SourceRecord:
        """Returns one row. Keys, and what refers to keys of other tables, are written alike: lower case, no braces."""
        remarks: list[str] = []
        values = self._values.of(row.get("attributes") or {}, remarks)
        place = str(oid)
        key = place if self._is_key_number else self._key(values, place, remarks)
        for name in self._joins:
            value = values.get(name)
            if isinstance(value, str) and _GUID.match(value):
                values[name] = guid(value)
        edited = values.get(self._table.edited) if self._table.edited else None
        geometry = wkb_of(row.get("geometry"), remarks) if self._table.geometry else None
        return SourceRecord(key, place, values, geometry, edited if isinstance(edited, dt.datetime) else None,
                            tuple(remarks))

    def _key(self, values: dict[str, Any], place: str, remarks: list[str]) -> str:
        value = values.get(self._table.key)
        if value in (None, ""):
            remarks.append(tr("The record has no {column}; its object number stands for it.", column=self._table.key))
            return f"object {place}"
        text = guid(value) if _GUID.match(str(value)) else str(value).strip()
        if isinstance(value, str):
            values[self._table.key] = text
        return text


def condition(table: SourceTable, scope: Scope, tally: Optional[Tally] = None) -> str:
    """Returns the condition for the part of a table that is wanted. A column the table lacks picks nothing out."""
    parts = [f"({scope.where})"] if scope.where else []
    if scope.areas:
        columns = [column for column in map(table.column, scope.columns) if column is not None]
        if columns:
            parts.append("(" + " OR ".join(_any_of(column, scope.areas) for column in columns) + ")")
        elif tally is not None:
            tally.warn(tr("{table} has no column with the governorate; all of it is read.", table=table.name))
    return " AND ".join(parts) or EVERYTHING


def _any_of(column: SourceColumn, areas: tuple[str, ...]) -> str:
    """Returns a condition for some values: as they are written, and as codes that stand for them."""
    wanted = {area.casefold() for area in areas}
    values = list(dict.fromkeys([*areas, *(code for code, title in column.codes.items()
                                           if title.casefold() in wanted)]))
    if column.kind in ("integer", "real"):
        numbers = [value for value in values if re.fullmatch(r"-?\d+(\.\d+)?", value)]
        return f"{column.name} IN ({', '.join(numbers)})" if numbers else "1=0"
    quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in values)
    return f"{column.name} IN ({quoted})"   # nosec B608 - a question to a service, values quoted
