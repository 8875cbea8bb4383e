"""Which envelopes meet: a join on a grid, in numpy, each pair once.

Every envelope is entered in the cells it covers; those that share a cell are compared. A pair that shares several cells
is reported from one only: the cell that holds the lower left corner of what the two have in common. Envelopes that
cover very many cells (a province among fields) are compared with all others directly.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np

from ..base.jobs import SILENT, Progress

_MOST_CELLS = 64
_CHUNK = 2_000_000
"""Comparisons at a time: about 100 MB."""

_CELL_SIZE = 2.2   # times the median extent: few envelopes then cover more than four cells (measured)

Pairs = tuple[np.ndarray, np.ndarray]


def pairs_within(envelopes: np.ndarray, progress: Progress = SILENT) -> Pairs:
    """Returns all pairs (i, j), i < j, of rows whose envelopes meet, sorted. Rows of NaN meet nothing.

    Memory: 16 bytes for each pair, plus a chunk of about 100 MB.
    """
    rows = np.flatnonzero(np.isfinite(envelopes).all(axis=1))
    a, b = _join(envelopes[rows], None, progress)
    first, second = rows[np.minimum(a, b)], rows[np.maximum(a, b)]
    order = np.lexsort((second, first))
    return first[order], second[order]


def pairs_between(left: np.ndarray, right: np.ndarray, progress: Progress = SILENT) -> Pairs:
    """Returns all pairs (i, j) of a row of ``left`` and a row of ``right`` whose envelopes meet, sorted."""
    rows_left = np.flatnonzero(np.isfinite(left).all(axis=1))
    rows_right = np.flatnonzero(np.isfinite(right).all(axis=1))
    count = len(rows_left)
    a, b = _join(np.concatenate((left[rows_left], right[rows_right])), count, progress)
    first, second = rows_left[np.minimum(a, b)], rows_right[np.maximum(a, b) - count]
    order = np.lexsort((second, first))
    return first[order], second[order]


def _join(boxes: np.ndarray, split: Optional[int], progress: Progress) -> Pairs:
    """Returns the pairs of rows that meet; with ``split`` only those of a row below it with one from it on."""
    found_a: list[np.ndarray] = [np.zeros(0, np.int64)]
    found_b: list[np.ndarray] = [np.zeros(0, np.int64)]
    if len(boxes) > 1 and (split is None or 0 < split < len(boxes)):
        for a, b in _meeting(boxes, split, progress):
            found_a.append(a)
            found_b.append(b)
    return np.concatenate(found_a), np.concatenate(found_b)


def _meeting(boxes: np.ndarray, split: Optional[int], progress: Progress) -> Iterator[Pairs]:
    origin = boxes[:, :2].min(axis=0)
    whole = (boxes[:, 2:].max(axis=0) - origin).max()
    size = np.maximum(np.median(boxes[:, 2:] - boxes[:, :2], axis=0) * _CELL_SIZE, max(whole, 1e-9) / 2 ** 24)
    low = ((boxes[:, :2] - origin) / size).astype(np.int64)
    high = ((boxes[:, 2:] - origin) / size).astype(np.int64)
    wide = high - low + 1
    cells = wide.prod(axis=1)
    large = cells > _MOST_CELLS
    yield from _large(boxes, np.flatnonzero(large), large, split, progress)
    small = np.flatnonzero(~large)
    columns = int(high[:, 0].max()) + 2
    owner = np.repeat(small, cells[small])
    number = np.arange(len(owner)) - np.repeat(np.cumsum(cells[small]) - cells[small], cells[small])
    key = (low[owner, 1] + number // wide[owner, 0]) * columns + low[owner, 0] + number % wide[owner, 0]
    order = np.argsort(key, kind="stable")
    key, owner = key[order], owner[order]
    if split is None:
        first, start, end = owner, np.arange(len(key)) + 1, np.searchsorted(key, key, "right")
        second, first_key = owner, key
    else:
        is_left = owner < split
        first, first_key = owner[is_left], key[is_left]
        second, second_key = owner[~is_left], key[~is_left]
        start, end = np.searchsorted(second_key, first_key, "left"), np.searchsorted(second_key, first_key, "right")
    for entry, position in _ranges(start, end, progress):
        a, b = first[entry], second[position]
        corner = np.maximum(boxes[a, :2], boxes[b, :2])
        hit = np.flatnonzero((corner <= np.minimum(boxes[a, 2:], boxes[b, 2:])).all(axis=1))
        cell = ((corner[hit] - origin) / size).astype(np.int64)
        own = hit[cell[:, 1] * columns + cell[:, 0] == first_key[entry[hit]]]
        yield a[own], b[own]


def _ranges(start: np.ndarray, end: np.ndarray, progress: Progress) -> Iterator[Pairs]:
    """Yields chunks of (entry, position) for every position from ``start[entry]`` up to ``end[entry]``."""
    counts = end - start
    done = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
    total = int(done[-1])
    for at in range(0, total, _CHUNK):
        progress.check()
        progress.set_percent(100.0 * at / total)
        running = np.arange(at, min(at + _CHUNK, total))
        entry = np.searchsorted(done, running, "right") - 1
        yield entry, start[entry] + running - done[entry]


def _large(boxes: np.ndarray, rows: np.ndarray, large: np.ndarray, split: Optional[int], progress: Progress,
           ) -> Iterator[Pairs]:
    numbers = np.arange(len(boxes))
    for row in rows.tolist():
        progress.check()
        box = boxes[row]
        hit = ((boxes[:, 0] <= box[2]) & (boxes[:, 2] >= box[0]) & (boxes[:, 1] <= box[3]) & (boxes[:, 3] >= box[1])
               & (~large | (numbers > row)))
        if split is not None:
            hit &= (numbers < split) != (row < split)
        others = np.flatnonzero(hit)
        yield np.full(len(others), row), others
