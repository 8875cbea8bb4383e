"""Rows of points as rows of outlines: one row for each object, its points attached as they stand in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.language import tr
from ..rows import PointRow, SourceField, SourceLayer, SourceRow
from ..words import normalised, words
from .columns import PointColumns


class TurningPointLayer:
    """A list of points, with or without a second table that describes their objects.

    The points of the whole list are held in memory, as those of an object need not stand together.
    """

    def __init__(self, points: SourceLayer, columns: PointColumns, objects: Optional[SourceLayer] = None) -> None:
        """:raises BadInput: if the two tables share no column that names the object."""
        self._points = points
        self._objects = objects
        self.columns = columns
        self._join = _join(objects, columns) if objects is not None else columns.heading("object")
        self._lists: Optional[dict[str, list[PointRow]]] = None
        self._first: dict[str, dict[str, Any]] = {}
        self._remarks: dict[str, list[str]] = {}

    @property
    def name(self) -> str:
        return (self._objects or self._points).name

    @property
    def fields(self) -> tuple[SourceField, ...]:
        if self._objects is not None:
            return self._objects.fields
        return tuple(entry for entry in self._points.fields if entry.name not in self.columns.all)

    @property
    def crs(self) -> str:
        return self._points.crs

    @property
    def has_geometry(self) -> bool:
        return False

    @property
    def date_base(self) -> str:
        return str(getattr(self._objects or self._points, "date_base", ""))

    @property
    def notes(self) -> list[str]:
        """Returns what the report shall say about how the list was read."""
        lists = self._grouped()
        notes = [*getattr(self._points, "notes", ()), *getattr(self._objects, "notes", ())]
        return [*notes, tr("{points} rows were read as turning points of {count} outlines, in the order of their "
                           "numbers.", points=sum(map(len, lists.values())), count=len(lists))]

    def row_count(self) -> int:
        if self._objects is None:
            return len(self._grouped())
        named = {_key(row.values.get(self._join)) for row in self._objects.rows()}
        return self._objects.row_count() + len(set(self._grouped()) - named)

    def rows(self) -> Iterator[SourceRow]:
        lists = self._grouped()
        if self._objects is None:
            for key, points in lists.items():
                yield SourceRow(points[0].number, self._first[key], None, points=tuple(points),
                                remarks=tuple(self._remarks.get(key, ())))
            return
        left, last = dict(lists), 0
        for row in self._objects.rows():
            row.points = tuple(left.pop(_key(row.values.get(self._join)), ()))
            last = row.number
            yield row
        for number, (key, points) in enumerate(left.items(), start=last + 1):
            yield SourceRow(number, {self._join: points[0].values.get(self.columns.heading("object"))}, None,
                            tr("There are {count} points of {name}, but no row that describes it.",
                               count=len(points), name=key))

    def _grouped(self) -> dict[str, list[PointRow]]:
        if self._lists is not None:
            return self._lists
        lists: dict[str, list[PointRow]] = {}
        heading = self.columns.heading("object")
        for row in self._points.rows():
            key = _key(row.values.get(heading))
            lists.setdefault(key, []).append(PointRow(row.number, {
                name: row.values.get(name) for name in (*self.columns.all, heading)}, row.problem))
            if self._objects is None:
                self._describe(key, row)
        self._lists = lists
        return lists

    def _describe(self, key: str, row: SourceRow) -> None:
        """Keeps what a row of a point says of its object; where two rows differ the first one holds, and it is said."""
        own = {entry.name: row.values.get(entry.name) for entry in self.fields}
        first = self._first.setdefault(key, own)
        for name, value in own.items():
            if first[name] is None:
                first[name] = value
            elif value is not None and value != first[name]:
                self._remarks.setdefault(key, []).append(
                    tr("Row {row} says {value} for {column}, the rows before it {first}; that was taken.",
                       row=row.number, value=value, column=name, first=first[name]))


def _join(objects: SourceLayer, columns: PointColumns) -> str:
    names = [entry.name for entry in objects.fields]
    wanted = [columns.heading("object"), *words()["points"]["object"], "local_id", *words()["fields"]["local_id"],
              "guid", "id"]
    by_word = {normalised(name): name for name in reversed(names)}
    found = next((by_word[normalised(word)] for word in wanted if word and normalised(word) in by_word), "")
    if not found:
        raise BadInput(tr("The table {name} has no column that says which points belong to a row.", name=objects.name),
                       tr("It needs the column {column}, as in the list of points.",
                          column=columns.heading("object")))
    return found


def _key(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()
