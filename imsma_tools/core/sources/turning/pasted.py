"""A table pasted from a spreadsheet: lines and cells, with the headings found among the first lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...base.errors import BadInput
from ...base.language import tr
from ..rows import PointRow, SourceField
from ..words import words
from .columns import PointColumns, find_columns

_SEPARATORS = ("\t", ";", "|", "\u061b")
_QUOTED = re.compile(r'(?:^|(?<=\t))"((?:[^"\t]|"")*)"(?=\t|$)', re.M)

_TITLE_LINES = 5
"""The headings stand in one of so many first lines; titles may stand before them."""

MOST_ROWS = 2_000


@dataclass(frozen=True)
class TypedTable:
    """Rows with their cells by heading; rows are numbered as a person counts them: lines of a text, rows of a layer."""

    headings: tuple[str, ...]
    rows: tuple[PointRow, ...]
    columns: PointColumns

    @property
    def unused(self) -> tuple[str, ...]:
        """Returns the headings nothing is read from, in words; nothing is passed over unseen."""
        used = self.columns.all
        return tuple(heading for heading in self.headings if heading not in used)


def one_line_each(text: str) -> str:
    """Returns a pasted text with one line for each row: spreadsheets put cells of several lines in quotes.

    A quote that nothing closes in its cell is a sign somebody typed: seconds, inches, "as above".
    """
    return _QUOTED.sub(lambda cell: " ".join(cell[1].replace('""', '"').split()) if "\n" in cell[1] else cell[0],
                       text.replace("\r\n", "\n").replace("\r", "\n"))


def table_of(headings: Sequence[str], rows: Sequence[PointRow]) -> TypedTable:
    """Returns a table whose columns are found by their usual names in three languages.

    :raises BadInput: if no column holds positions, or bearings and distances; or there are too many rows.
    """
    columns = _columns(headings)
    if not _says_where(columns):
        raise BadInput(tr("No column says where the points are."),
                       tr("Use headings such as Point no, Point type, Coordinates, From, Bearing, Distance, North."),
                       ", ".join(headings)[:200])
    if len(rows) > MOST_ROWS:
        raise BadInput(tr("There are {count} rows; {most} are read at most.", count=len(rows), most=MOST_ROWS))
    return TypedTable(tuple(headings), tuple(rows), columns)


def pasted(text: str) -> TypedTable:
    """Returns the table that a pasted text means. Without headings each line is one position.

    :raises BadInput: if there is nothing, or several columns without headings.
    """
    lines = [(number, line) for number, line in enumerate(one_line_each(text).split("\n"), 1) if line.strip()]
    if not lines:
        raise BadInput(tr("The table is empty."), tr("Copy the rows with their headings and paste them."))
    separator = next((sign for sign in _SEPARATORS if any(sign in line for _, line in lines)), "\t")
    cells = [(number, [_plain(cell) for cell in line.split(separator)]) for number, line in lines]
    for place, (_number, headings) in enumerate(cells[:_TITLE_LINES]):
        names = _named_apart(headings)
        if _says_where(_columns(names)):
            return table_of(names, [_row(number, names, values) for number, values in cells[place + 1:]])
    if any(len(values) > 1 for _, values in cells):
        raise BadInput(tr("No line has headings that say what the columns are."),
                       tr("Use headings such as Point no, Point type, Coordinates, From, Bearing, Distance, North."))
    return table_of(["coordinates"], [PointRow(number, {"coordinates": values[0]}) for number, values in cells])


def _columns(headings: Sequence[str]) -> PointColumns:
    """Returns the columns. Headings such as Type, which in a list of objects are about the object, are the point's."""
    more = words()["point_headings"]
    return find_columns([SourceField(heading) for heading in headings],
                        {name: [*usual, *more.get(name, ())] for name, usual in words()["points"].items()})


def _says_where(columns: PointColumns) -> bool:
    return columns.position.any or bool(columns.heading("bearing") and columns.heading("distance"))


def _plain(cell: str) -> str:
    """Returns a cell without the quotes a spreadsheet puts around some."""
    cell = cell.strip()
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        cell = cell[1:-1].replace('""', '"')
    return cell.strip()


def _named_apart(headings: Sequence[str]) -> list[str]:
    """Returns the headings with a number behind those that stand there twice or are empty."""
    names: list[str] = []
    for place, heading in enumerate(headings, 1):
        names.append(heading if heading and heading not in names else f"{heading} {place}".strip())
    return names


def _row(number: int, names: Sequence[str], values: Sequence[str]) -> PointRow:
    extra = [value for value in values[len(names):] if value]
    problem = tr("the row has more cells than there are headings.") if extra else ""
    return PointRow(number, dict(zip(names, values)), problem)
