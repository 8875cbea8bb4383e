"""The table in a sheet: from its headings to its last record; all around it is named, not dropped in silence."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress, counted
from ...base.language import tr
from ..rows import CellWithoutValue, SourceField, SourceRow
from ..wkt_column import WktColumn, find_wkt
from ..words import normalised, words
from .grid import Grid, Line, is_blank
from .headings import LOOKED_AT, find_heading, names_of, second_heading

NAMED = 10
FOOT = 30
"""Lines at the end among which remarks under the table are looked for."""


class SheetTable:
    """A sheet as rows under headings. Rows are numbered as the sheet numbers its lines."""

    def __init__(self, grid: Grid, heading_row: int = 0, expected: Collection[str] = (),
                 progress: Progress = SILENT) -> None:
        """Looks at the top of the sheet; it is read through once when its rows are first asked for.

        :param heading_row: the line of the headings, where a person says it; 0 to find it.
        :param expected: headings that a column matching knows.
        :param progress: asked while the sheet is read whether to stop.
        :raises BadInput: if there is no such line, or the sheet is broken.
        """
        self._grid = grid
        self._progress = progress
        self._expected = frozenset(normalised(name) for name in expected)
        self._total_words = frozenset(normalised(word) for word in words()["totals"])
        self._left_out: dict[int, str] = {}
        self._rows = 0
        self._hidden: list[int] = []
        self._is_surveyed = False
        self._find(self._top(), heading_row)
        self._geometry: Optional[WktColumn] = find_wkt(self._names, self._below())

    @property
    def name(self) -> str:
        return self._grid.name

    @property
    def fields(self) -> tuple[SourceField, ...]:
        self._survey()
        place = self._geometry.place if self._geometry is not None else -1
        return tuple(SourceField(name) for number, name in enumerate(self._names) if number != place)

    @property
    def crs(self) -> str:
        return (self._geometry.crs if self._geometry is not None else "") or self._grid.about.crs

    @property
    def has_geometry(self) -> bool:
        return self._geometry is not None

    @property
    def date_base(self) -> str:
        return self._grid.about.date_base

    @property
    def notes(self) -> list[str]:
        """Returns what the report shall say about how the sheet was read."""
        self._survey()
        notes = list(self._grid.about.notes)
        if self._above:
            notes.append(tr("The headings were taken from row {row}. Above them stands: {texts}.",
                            row=self._first.number, texts="; ".join(self._above[:NAMED])))
        for number, text in list(self._left_out.items())[:NAMED]:
            notes.append(tr("Row {row} was not taken: {text}", row=number, text=text))
        if len(self._left_out) > NAMED:
            notes.append(tr("Rows not taken for the same reasons: {count} others.", count=len(self._left_out) - NAMED))
        if self._hidden:
            notes.append(tr("{count} rows are hidden in the sheet (by hand or by a filter); they were read like the "
                            "others: {rows}.", count=len(self._hidden), rows=_some(self._hidden)))
        return notes

    def row_count(self) -> int:
        self._survey()
        return self._rows

    def rows(self) -> Iterator[SourceRow]:
        self._survey()
        for line in self._records():
            yield self._row(line)

    def _top(self) -> list[Line]:
        top: list[Line] = []
        for line in self._grid.lines():
            if line.filled:
                top.append(line)
            if len(top) == LOOKED_AT:
                break
        return top

    def _find(self, top: list[Line], heading_row: int) -> None:
        if heading_row:
            place = next((number for number, line in enumerate(top) if line.number == heading_row), -1)
            if place < 0:
                raise BadInput(tr("Row {row} of {name} has no headings: it is empty.", row=heading_row, name=self.name),
                               tr("Give the row that names the columns with HEADING_ROW."))
        else:
            place = find_heading(top, self._expected)
        if place < 0:
            raise BadInput(tr("No row of {name} looks like headings.", name=self.name) if top else
                           tr("The layer {name} has no rows.", name=self.name),
                           tr("Give the row that names the columns with HEADING_ROW.") if top else
                           tr("Check that it is the right file."))
        merged = self._grid.about.merged
        self._first, self._last = top[place], top[place].number
        below = top[place + 1] if place + 1 < len(top) else None
        second = below if below is not None and second_heading(self._first, below, merged) else None
        if second is not None:
            self._last = second.number
        self._above = [" ".join(str(value) for value in line.values if not is_blank(value)) for line in top[:place]]
        width = max(len(self._first.values), len(second.values) if second is not None else 0)
        self._headed = width
        self._heading = (self._first, second)
        self._names = names_of(self._first, second, merged, width)

    def _survey(self) -> None:
        """Counts the records and finds what stands under the table, once."""
        if self._is_surveyed:
            return
        last, width = self._last, self._headed
        foot: deque[tuple[Line, bool]] = deque(maxlen=FOOT)
        for line in self._below():
            reason = self._not_a_record(line)
            if reason:
                self._left_out[line.number] = reason
                last = line.number
                continue
            self._rows += 1
            foot.append((line, line.number > last + 1))
            last = line.number
            if line.hidden:
                self._hidden.append(line.number)
            if not self._grid.about.strict:
                width = max(width, len(line.values))
        self._names = names_of(*self._heading, self._grid.about.merged, width)
        self._cut_foot(list(foot))
        self._is_surveyed = True

    def _cut_foot(self, lines: list[tuple[Line, bool]]) -> None:
        """Takes lines with one cell behind an empty line at the end for remarks, if the table is wider."""
        if self._headed < 3:
            return
        place = len(lines)
        while place and lines[place - 1][0].filled == 1 and isinstance(_only(lines[place - 1][0]), str):
            place -= 1
        while place < len(lines) and not lines[place][1]:
            place += 1
        for line, _ in lines[place:]:
            self._left_out[line.number] = tr("it stands under the table: {text}", text=str(_only(line))[:120])
            self._rows -= 1

    def _below(self) -> Iterator[Line]:
        for line in counted(self._grid.lines(), None, self._progress):
            if line.number > self._last and line.filled:
                yield line

    def _records(self) -> Iterator[Line]:
        for line in self._below():
            if line.number not in self._left_out:
                yield line

    def _not_a_record(self, line: Line) -> str:
        """Returns why a line is no record: a total, or the headings once more; "" if it is one."""
        texts = [str(value) for value in line.values if not is_blank(value)]
        first = next((value for value in line.values if not is_blank(value)), None)
        if isinstance(first, str) and normalised(first) in self._total_words and line.filled <= max(
                2.0, self._headed / 2 + 1):
            return tr("a total: {text}", text=" | ".join(texts)[:120])
        if line.filled > 1 and [value for value in line.values if not is_blank(value)] == [
                value for value in self._first.values if not is_blank(value)]:
            return tr("the headings once more")
        return ""

    def _row(self, line: Line) -> SourceRow:
        values: dict[str, Any] = {}
        wkb, problem = None, ""
        cells, strict = line.values, self._grid.about.strict
        for number, name in enumerate(self._names):
            value = cells[number] if number < len(cells) else None
            if number >= len(cells) and strict:
                value = CellWithoutValue(tr("the row ends before this column"))
            if self._geometry is not None and number == self._geometry.place:
                wkb, problem = self._geometry.read(value)
            else:
                values[name] = None if is_blank(value) and not isinstance(value, CellWithoutValue) else value
        if strict and any(not is_blank(value) for value in cells[len(self._names):]):
            problem = tr("The row has {values} values for {columns} columns, so they may stand in the wrong ones.",
                         values=len(cells), columns=len(self._names))
        return SourceRow(line.number, values, wkb, problem)


def _only(line: Line) -> Any:
    return next(value for value in line.values if not is_blank(value))


def _some(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers[:NAMED]) + (" ..." if len(numbers) > NAMED else "")
