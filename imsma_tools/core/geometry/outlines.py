"""What the engine takes: the outlines of a layer, read when they are needed.

The envelopes of all outlines are held in memory, the outlines are not: a search asks for those near another one, a
block at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import numpy as np

from .outline import Fault


@dataclass(frozen=True)
class Skipped:
    """One record that takes no part, and why. ``row`` is its place in the input, from 0."""

    row: int
    id: Any
    fault: Fault


class Outlines(Protocol):
    """Outlines of one layer in EPSG:4326. An outline is named by its number, from 0 to ``len() - 1``.

    An envelope is a row west, south, east, north (degrees); it may be a little larger than the outline, never smaller.
    ``read`` counts all records of the layer, ``skipped`` names those that take no part. A fault that shows only when an
    outline is read (no land, not readable) is added to ``skipped`` then: outlines that lie near no other one are known
    by their envelopes only.
    """

    @property
    def envelopes(self) -> np.ndarray:
        """Returns the envelopes, shape (n, 4), float64."""

    @property
    def read(self) -> int:
        """Returns the number of records of the layer."""

    @property
    def skipped(self) -> Sequence[Skipped]:
        """Returns the records known to take no part, by row."""

    def __len__(self) -> int:
        """Returns the number of outlines."""

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """Returns the outlines with these numbers (sorted, each once) as plain WKB; b"" for one found faulty now.

        None if together they are more than ``most_bytes``; then not many more were read.

        :raises BadInput: if a record has gone since the envelopes were read.
        """

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """Takes that :meth:`fetch` will soon be asked this: it may begin to read."""

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """Returns the ids, as the person knows them, of the outlines with these numbers (any order, repeats)."""

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """Returns the fields asked for, in plain values, of the outlines with these numbers (any order, repeats)."""


_ITEMS = 512
_BYTES = 4_000_000


def in_parts(read: Callable[[np.ndarray], list[bytes]], numbers: np.ndarray, most_bytes: Optional[int],
             ) -> Optional[list[bytes]]:
    """Returns what ``read`` gives for all the numbers, as :meth:`Outlines.fetch` does, where nobody knows its size."""
    wkbs: list[bytes] = []
    size, at_once = 0, len(numbers) if most_bytes is None else _ITEMS
    while len(wkbs) < len(numbers):
        part = read(numbers[len(wkbs):len(wkbs) + at_once])
        size += sum(map(len, part))
        if most_bytes is not None and size > most_bytes:
            return None
        wkbs += part
        at_once = max(_ITEMS, _BYTES * len(wkbs) // max(size, 1))   # of small ones more at a time
    return wkbs
