"""Lists of different lengths, laid end to end in flat arrays."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def members(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns for lists of these lengths: the list each member belongs to, and its place in that list, from 0."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - (np.cumsum(counts) - counts)[owner]


def runs(counts: np.ndarray, most: int) -> Iterator[tuple[int, int]]:
    """Yields (start, stop) of runs of lists that have together at most ``most`` members, or are one list of more.

    Lists without members at the end belong to no run.
    """
    done = np.cumsum(counts)
    total = int(done[-1]) if len(done) else 0
    start = before = 0
    while before < total:
        stop = max(int(np.searchsorted(done, before + most, "right")), start + 1)
        yield start, stop
        start, before = stop, int(done[stop - 1])
