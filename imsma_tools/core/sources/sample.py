"""Some rows of a foreign table or file, kept in memory: what proposals, previews and counts of losses look at.

The rows are spread over the whole, because the first rows of a file are often the oldest and look alike.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Optional

from ..base.jobs import SILENT, Progress
from .contract import SourceColumn, SourceRecord, SourceTable
from .rows import SourceField, SourceLayer, SourceRow
from .words import words

ROWS = 500
"""Rows of a sample."""


@dataclass(frozen=True)
class Sample:
    """Columns and some rows; it reads like a layer of a file (:class:`.rows.SourceLayer`).

    ``total`` is how many rows there are in all, None if nobody counted. ``date_base`` is
    what its day numbers count from ("1900", "1904"), ``notes`` say how the rows were read.
    """

    name: str
    columns: tuple[SourceColumn, ...]
    kept: tuple[SourceRow, ...]
    total: Optional[int] = None
    has_geometry: bool = False
    crs: str = ""
    date_base: str = ""
    notes: tuple[str, ...] = field(default=())

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(column.name) for column in self.columns)

    @property
    def is_whole(self) -> bool:
        """Returns True if the sample holds every row there is."""
        return self.total is not None and self.total == len(self.kept)

    def row_count(self) -> int:
        return len(self.kept)

    def rows(self) -> Iterator[SourceRow]:
        return iter(self.kept)

    def column(self, name: str) -> Optional[SourceColumn]:
        """Returns a column by its exact name, or None."""
        return next((column for column in self.columns if column.name == name), None)

    def values(self, name: str) -> Counter[str]:
        """Returns the values of a column as text with how often each stands there; empty cells are left out."""
        found: Counter[str] = Counter()
        for row in self.kept:
            value = row.values.get(name)
            for part in value if isinstance(value, list) else [value]:
                if not is_empty(part):
                    found[as_text(part)] += 1
        return found


def sample_of_layer(layer: SourceLayer, size: int = ROWS, progress: Progress = SILENT) -> Sample:
    """Returns rows of a layer of a file or of the project, spread evenly; the whole layer is read once."""
    total = layer.row_count()
    step = max(1, -(-total // size)) if total > 0 else 1
    kept: list[SourceRow] = []
    for number, row in enumerate(layer.rows()):
        progress.check()
        if number % step == 0 and len(kept) < size:
            kept.append(row)
    columns = tuple(SourceColumn(entry.name, kind_of_values(row.values.get(entry.name) for row in kept))
                    for entry in layer.fields)
    return Sample(layer.name, columns, tuple(kept), total, layer.has_geometry, layer.crs,
                  str(getattr(layer, "date_base", "")), tuple(getattr(layer, "notes", ())))


def sample_of_table(table: SourceTable, records: Iterable[SourceRecord], total: Optional[int] = None,
                    size: int = ROWS) -> Sample:
    """Returns the first rows of a foreign table: a system is not read to its end for a look at it."""
    kept = tuple(SourceRow(number, dict(record.values), record.wkb)
                 for number, record in enumerate(islice(records, size), start=1))
    return Sample(table.title or table.name, table.columns, kept, total, bool(table.geometry), table.crs)


def kind_of_values(values: Iterable[Any]) -> str:
    """Returns the kind of column these values make, as in :class:`.contract.SourceColumn`; text where they differ."""
    kinds = {_kind(value) for value in values if value is not None}
    if kinds == {"integer", "real"}:
        return "real"
    return kinds.pop() if len(kinds) == 1 else "text"


def _kind(value: Any) -> str:
    for of_python, name in ((bool, "boolean"), (int, "integer"), (float, "real"), (dt.datetime, "instant"),
                            (dt.date, "date")):
        if isinstance(value, of_python):
            return name
    return "text"


def is_empty(value: Any, empty: Optional[Sequence[str]] = None) -> bool:
    """Returns True for a cell that says nothing; ``empty`` are the words for it, those of words.json by default."""
    if value is None or value == []:
        return True
    known = words()["empty"] if empty is None else empty
    return isinstance(value, str) and value.strip().casefold() in {"", *(word.strip().casefold() for word in known)}


def as_text(value: Any) -> str:
    """Returns a value as its author sees it: 12.0 of a sheet is "12"."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, list):
        return ", ".join(as_text(item) for item in value)
    return value.isoformat(sep=" ") if isinstance(value, dt.datetime) else str(value).strip()
