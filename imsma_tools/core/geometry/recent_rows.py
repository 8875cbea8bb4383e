"""Rows read not long ago, for questions that follow a reading: at most so many, the oldest forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

Row = tuple[Any, ...]

_MOST = 50_000
"""Rows of a generation: several blocks of pairs ask for fewer. Two generations are held."""


class RecentRows:
    """Rows by their key."""

    def __init__(self) -> None:
        self._young: dict[int, Row] = {}
        self._old: dict[int, Row] = {}

    def put(self, keys: Iterable[int], rows: Iterable[Row]) -> None:
        """Remembers rows."""
        if len(self._young) > _MOST:
            self._old, self._young = self._young, {}
        self._young.update(zip(keys, rows))

    def get(self, key: int) -> Optional[Row]:
        """Returns the row, None if it is not remembered."""
        found = self._young.get(key)
        return self._old.get(key) if found is None else found

    def forget(self) -> None:
        """Forgets all."""
        self._young, self._old = {}, {}
