"""Columns of many records as numbers: a hundred thousand are compared at once instead of one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from imsma_tools.core.workspace.columns import MARK, Column

NO_DAY = 0
"""Stands for a day that is not known; real ones are numbers of ``date.toordinal``, from 1."""

_WIDTH = len("2026-03-31")
_DASHES = [4, 7]
_FIGURES = [0, 1, 2, 3, 5, 6, 8, 9]
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Words:
    """A column of texts that repeat: ``values`` are the different ones, ``ids`` says which each record has."""

    ids: np.ndarray
    values: tuple[str, ...]

    def __getitem__(self, row: int) -> str:
        return self.values[self.ids[row]]

    def where(self, holds: Callable[[str], bool]) -> np.ndarray:
        """Returns for each record whether its text fulfils a condition, asked once for each different text."""
        answers = np.fromiter(map(holds, self.values), bool, len(self.values))
        chosen: np.ndarray = answers[self.ids] if len(self.values) else np.zeros(len(self.ids), bool)
        return chosen


class _Numbers(dict[str, int]):
    """Gives every new key the next number."""

    def __missing__(self, key: str) -> int:
        self[key] = number = len(self)
        return number


def words(texts: Sequence[str]) -> Words:
    """Returns texts by the number of each different one."""
    numbers = _Numbers()
    ids = np.fromiter(map(numbers.__getitem__, texts), np.int32, len(texts))
    return Words(ids, tuple(numbers))


def days(column: Column) -> np.ndarray:
    """Returns a column of days written as 2026-03-31 as numbers.

    :data:`NO_DAY` stands where there is none, and for a text that is none: only plain SQL can put it there.
    """
    found = np.full(column.count, NO_DAY, np.int32)
    if not column.count:
        return found
    letters = np.frombuffer(column.joined.encode("ascii", "replace"), np.uint8)   # one byte for each letter
    marks = np.flatnonzero(letters == ord(MARK))
    starts, ends = np.append(0, marks + 1), np.append(marks, len(letters))
    rows = np.flatnonzero(ends - starts == _WIDTH)
    text = letters[starts[rows, None] + np.arange(_WIDTH)]
    figures = text[:, _FIGURES].astype(np.int32) - ord("0")
    good = (text[:, _DASHES] == ord("-")).all(1) & ((figures >= 0) & (figures <= 9)).all(1)
    year, month, number = (figures[good, first:last] @ 10 ** np.arange(last - first)[::-1]
                           for first, last in ((0, 4), (4, 6), (6, 8)))
    begin = ((year - 1970) * 12 + month - 1).astype("datetime64[M]")
    moment = begin.astype("datetime64[D]") + (number - 1)
    real = (year > 0) & (month >= 1) & (month <= 12) & (number >= 1) & (moment.astype("datetime64[M]") == begin)
    found[rows[good][real]] = moment[real].astype(np.int64) + _EPOCH
    return found


def day(number: int) -> Optional[date]:
    """Returns the day of a number, None for :data:`NO_DAY`."""
    return date.fromordinal(number) if number > NO_DAY else None
