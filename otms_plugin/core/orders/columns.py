"""Columns of many records as numbers: a hundred thousand are compared at once instead of one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

import numpy as np

NO_DAY = 0
"""Stands for a day that is not known; real ones are numbers of ``date.toordinal``, from 1."""


class _Numbers(dict[Any, int]):
    """Gives every new key the next number."""

    def __missing__(self, key: Any) -> int:
        self[key] = number = len(self)
        return number


class _Ordinals(dict[Any, int]):
    """Gives the number of a day; a text that is none (only plain SQL can put it there) counts as not known."""

    def __missing__(self, key: Any) -> int:
        try:
            number = date.fromisoformat(key).toordinal()
        except (TypeError, ValueError):
            number = NO_DAY
        self[key] = number
        return number


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


def words(column: Sequence[Optional[str]]) -> Words:
    """Returns a column of texts; a missing one counts as empty."""
    numbers = _Numbers()
    ids = np.fromiter(map(numbers.__getitem__, column), np.int32, len(column))
    return Words(ids, tuple("" if value is None else str(value) for value in numbers))


def days(column: Sequence[Optional[str]]) -> np.ndarray:
    """Returns a column of days written as 2026-03-31 as numbers, :data:`NO_DAY` where there is none."""
    return np.fromiter(map(_Ordinals().__getitem__, column), np.int32, len(column))


def day(number: int) -> Optional[date]:
    """Returns the day of a number, None for :data:`NO_DAY`."""
    return date.fromordinal(number) if number > NO_DAY else None
