"""A table of figures: plain typed values that know their unit, where they come from and what was left out.

Whoever shows a figure (workbook, layout, dock, page) only adds cells and renders; nobody computes it again.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Any, Optional


class Kind(enum.Enum):
    """What a column holds; decides format and alignment."""

    TEXT = "text"
    COUNT = "count"
    AREA = "area"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"

    @property
    def is_figure(self) -> bool:
        return self in (Kind.COUNT, Kind.AREA, Kind.NUMBER, Kind.PERCENT)


@dataclass(frozen=True)
class Column:
    """A column. ``key`` never changes, ``label`` is translated and names the unit; ``adds_up`` allows a total."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    adds_up: bool = False
    meaning: str = ""


@dataclass(frozen=True)
class FigureTable:
    """Rows of typed values in the order of ``columns``.

    ``record_ids`` has the guids behind each row, ``exclusions`` says how many records were left out and why.
    """

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    record_ids: tuple[tuple[str, ...], ...] = ()
    footnotes: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    is_data: bool = False

    def index(self, key: str) -> int:
        """Returns the position of a column.

        :raises KeyError: if there is none.
        """
        for position, column in enumerate(self.columns):
            if column.key == key:
                return position
        raise KeyError(key)

    def total(self, key: str) -> float:
        """Returns the sum of a column that adds up; empty cells count as nothing.

        :raises ValueError: for a column that does not add up.
        """
        position = self.index(key)
        if not self.columns[position].adds_up:
            raise ValueError(key)
        return sum(row[position] or 0 for row in self.rows)


@dataclass(frozen=True)
class KeyFigure:
    """One figure of the summary, with the way to compute it again over a data sheet.

    ``table`` and ``column`` name the data sheet and the column that is added up (or counted, where ``column`` is
    empty) over the rows whose columns equal ``where``.
    """

    label: str
    value: float
    kind: Kind
    table: str
    column: str = ""
    where: tuple[tuple[str, str], ...] = field(default=())
    footnote: Optional[str] = None
