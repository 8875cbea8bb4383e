"""A sheet of cells as every reader of workbooks and text hands it out, before anybody knows where the table is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass
class Line:
    """One line of cells. ``number`` is what the person's program calls it, from 1. ``values`` start at column A."""

    number: int
    values: list[Any]
    hidden: bool = False

    @property
    def filled(self) -> int:
        """Returns how many cells hold something."""
        return sum(1 for value in self.values if not is_blank(value))


@dataclass
class About:
    """What is known of a sheet beside its cells.

    ``merged`` are cells that stand for several: (first line, first column, last line, last column), from 1.
    ``notes`` are sentences for the report. ``date_base`` is what day numbers count from: 1900, 1904 or unknown.
    ``strict`` sheets (text with separators) have as many cells in a line as columns, or the line is broken.
    """

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    date_base: str = ""
    strict: bool = False
    crs: str = ""


class Grid(Protocol):
    """A sheet. ``about`` is complete once the lines were read through."""

    @property
    def name(self) -> str: ...

    @property
    def about(self) -> About: ...

    def lines(self) -> Iterator[Line]:
        """Yields the lines from the first; lines without any cell may be left out."""


def is_blank(value: Any) -> bool:
    """Returns True for a cell with nothing in it but blanks."""
    return value is None or (isinstance(value, str) and not value.strip())


def column_name(number: int) -> str:
    """Returns A for 0, Z for 25, AA for 26."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
