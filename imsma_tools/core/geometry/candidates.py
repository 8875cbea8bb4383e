"""Which envelopes meet: a sweep along strips, in numpy, each pair once.

The plane is cut into strips from west to east, a few envelopes high, and every envelope is entered in the strips it
reaches. In a strip, sorted by western edge, those that meet an envelope further west begin before its eastern edge:
they stand right behind it. A pair that shares several strips is reported in the southernmost only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

import numpy as np

from ..base.jobs import SILENT, Progress
from .ragged import members, runs

_CHUNK = 100_000
"""Comparisons at a time: about 15 MB."""

_STRIP = 4.0
"""Height of a strip in median heights of envelopes: most then reach into one strip only (measured)."""

_MOST_STRIPS = 2 ** 17
_MOST_COLUMN_BITS = 32
"""Nothing is gained by narrower columns, and a column of more than 53 bits is not exact as a double."""

Pairs = tuple[np.ndarray, np.ndarray]


class _Strips:
    """The strips of one search, and how an entry is written as one integer, so that sorting needs no second array.

    From high to low: the strip, the column of a longitude, the envelope's row. Columns are narrow, and in the order of
    the longitudes: an envelope whose column is greater than that of an eastern edge certainly begins behind that edge.
    """

    def __init__(self, boxes: np.ndarray, rows: int) -> None:
        self._west, self._south = boxes[:, :2].min(axis=0).tolist()
        east, north = boxes[:, 2:].max(axis=0).tolist()
        heights = boxes[:, 3] - boxes[:, 1]
        # half the mean: many tall envelopes among small ones make at most two more entries for each
        self._height = max(_STRIP * float(np.median(heights)), float(heights.mean()) / 2,
                           (north - self._south) / min(len(boxes), _MOST_STRIPS), 1e-12)
        self._row_bits = rows.bit_length()
        strip_bits = int((north - self._south) / self._height + 1).bit_length()
        self._column_bits = min(62 - self._row_bits - strip_bits, _MOST_COLUMN_BITS)
        self._columns_per_degree = (2 ** self._column_bits - 1) / max(east - self._west, 1e-12)

    def of(self, latitude: np.ndarray) -> np.ndarray:
        """Returns the number of the strip, from 0 in the south."""
        return ((latitude - self._south) / self._height).astype(np.int64)

    def entry(self, strip: np.ndarray, longitude: np.ndarray, row: Union[np.ndarray, int]) -> np.ndarray:
        """Returns entries as integers. Row -1 stands for the row after all others."""
        column = ((longitude - self._west) * self._columns_per_degree).astype(np.int64)
        return (((strip << self._column_bits) | column) << self._row_bits) | (row & self._last_row)

    def strip_and_row(self, entry: np.ndarray) -> Pairs:
        return entry >> (self._column_bits + self._row_bits), entry & self._last_row

    @property
    def _last_row(self) -> int:
        return 2 ** self._row_bits - 1


class _Entries:
    """Envelopes entered in the strips they reach, from south to north and there from west to east.

    ``start`` and ``end`` place the western and the eastern edge of each: in ``start`` of this or another list, those
    with the edge between them are those from ``searchsorted(start)`` up to ``searchsorted(end)``.
    """

    def __init__(self, boxes: np.ndarray, strips: _Strips) -> None:
        first = strips.of(boxes[:, 1])
        row, above = members(strips.of(boxes[:, 3]) - first + 1)
        self.start = np.sort(strips.entry(first[row] + above, boxes[row, 0], row))
        self.strip, self.row = strips.strip_and_row(self.start)
        self.box = boxes[self.row]
        self.end = strips.entry(self.strip, self.box[:, 2], -1)
        self.first_strip = first[self.row]


def pairs_within(envelopes: np.ndarray, progress: Progress = SILENT) -> Pairs:
    """Returns all pairs (i, j), i < j, of rows whose envelopes meet, sorted. Rows of NaN meet nothing.

    Memory: about 180 bytes for each envelope, less where few reach into two strips, and 40 for each pair.
    """
    rows, boxes = _known(envelopes)
    if len(rows) < 2:
        return _nothing()
    progress.check()
    entries = _Entries(boxes, _Strips(boxes, len(boxes)))
    behind = np.arange(len(entries.start)) + 1
    end = np.searchsorted(entries.start, entries.end, "right")
    a, b = _joined(_met(entries, entries, behind, end, progress, 0.0, 100.0))
    return _sorted(rows[np.minimum(a, b)], rows[np.maximum(a, b)], len(envelopes))


def pairs_between(left: np.ndarray, right: np.ndarray, progress: Progress = SILENT) -> Pairs:
    """Returns all pairs (i, j) of a row of ``left`` and a row of ``right`` whose envelopes meet, sorted."""
    rows_left, boxes_left = _known(left)
    rows_right, boxes_right = _known(right)
    if not len(rows_left) or not len(rows_right):
        return _nothing()
    progress.check()
    strips = _Strips(np.concatenate((boxes_left, boxes_right)), max(len(rows_left), len(rows_right)))
    lefts, rights = _Entries(boxes_left, strips), _Entries(boxes_right, strips)
    # first those of the right that begin no further west than one of the left, then those of the left behind one of the
    # right: every pair is one or the other
    a, b = _joined(_met(lefts, rights, np.searchsorted(rights.start, lefts.start, "left"),
                        np.searchsorted(rights.start, lefts.end, "right"), progress, 0.0, 50.0))
    d, c = _joined(_met(rights, lefts, np.searchsorted(lefts.start, rights.start, "right"),
                        np.searchsorted(lefts.start, rights.end, "right"), progress, 50.0, 100.0))
    return _sorted(rows_left[np.append(a, c)], rows_right[np.append(b, d)], len(right))


def _met(entries: _Entries, others: _Entries, start: np.ndarray, end: np.ndarray, progress: Progress, percent: float,
         until: float) -> Iterator[Pairs]:
    """Yields the rows of the entries and of the others that meet, each with those from ``start`` up to ``end``."""
    counts = np.maximum(end - start, 0)
    total, done = int(counts.sum()), 0
    for low, high in runs(counts, _CHUNK):
        progress.check()
        entry, place = members(counts[low:high])
        done += len(entry)
        entry += low
        other = start[entry] + place
        one, two = entries.box[entry], others.box[other]
        meets = np.flatnonzero((one[:, 1] <= two[:, 3]) & (two[:, 1] <= one[:, 3])
                               & (one[:, 0] <= two[:, 2]) & (two[:, 0] <= one[:, 2]))
        entry, other = entry[meets], other[meets]
        own = np.flatnonzero(np.maximum(entries.first_strip[entry], others.first_strip[other]) == entries.strip[entry])
        yield entries.row[entry[own]], others.row[other[own]]
        progress.set_percent(percent + (until - percent) * done / total)


def _known(envelopes: np.ndarray) -> Pairs:
    """Returns the numbers of the rows that are envelopes, and those."""
    known = np.isfinite(envelopes).all(axis=1)
    return np.flatnonzero(known), envelopes if known.all() else envelopes[known]


def _nothing() -> Pairs:
    return np.zeros(0, np.int64), np.zeros(0, np.int64)


def _joined(found: Iterator[Pairs]) -> Pairs:
    parts = [_nothing(), *found]
    return np.concatenate([a for a, _ in parts]), np.concatenate([b for _, b in parts])


def _sorted(first: np.ndarray, second: np.ndarray, count: int) -> Pairs:
    """Returns the pairs by the first, then by the second, which is below ``count``."""
    pair = np.sort(first * count + second)
    return np.divmod(pair, max(count, 1))
