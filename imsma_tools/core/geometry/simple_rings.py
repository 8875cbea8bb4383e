"""Polygons of one ring each that are certainly simple: the easy outlines, in flat arrays.

Nearly all outlines that people draw are such. What this module proves about a ring it proves from rounded numbers with
a bound of their error; "certainly" is meant so. Where the proof fails the ring may still be good: GEOS is asked then.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .orientation import orientation
from .ragged import members

_FEWEST = 4
"""Points of the shortest closed ring, a triangle."""


@dataclass(frozen=True)
class SimpleRings:
    """Closed rings, each simple and anticlockwise; degrees, float64.

    Ring ``k`` is ``x[offsets[k]:offsets[k + 1]]`` and the same of ``y``, its first point repeated at its end.
    ``boxes`` has a row west, south, east, north for each ring: its envelope, or a larger one.
    """

    x: np.ndarray
    y: np.ndarray
    offsets: np.ndarray
    boxes: np.ndarray

    @property
    def starts(self) -> np.ndarray:
        """Returns the place of each ring's first point; edge ``k`` of all goes from point ``k`` to point ``k + 1``."""
        return self.offsets[:-1]

    @property
    def edges(self) -> np.ndarray:
        """Returns the number of edges of each ring."""
        return np.diff(self.offsets) - 1


def together(one: SimpleRings, other: SimpleRings) -> SimpleRings:
    """Returns the rings of ``one``, followed by those of ``other``."""
    return SimpleRings(np.concatenate((one.x, other.x)), np.concatenate((one.y, other.y)),
                       np.concatenate((one.offsets, other.offsets[1:] + one.offsets[-1])),
                       np.concatenate((one.boxes, other.boxes)))


def ring_boxes(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Returns the envelopes west, south, east, north of rings, shape (n, 4). No ring may be empty."""
    if len(offsets) < 2:
        return np.zeros((0, 4))
    starts = offsets[:-1]
    return np.column_stack((np.minimum.reduceat(x, starts), np.minimum.reduceat(y, starts),
                            np.maximum.reduceat(x, starts), np.maximum.reduceat(y, starts)))


def certainly_simple(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Returns for each ring, either way round, True if it is certainly simple; False says nothing.

    The proof: seen from one point (the mean of the corners; any would do) every edge turns the same way, by less than
    half a circle, and all together turn once round. Then the direction to a point that walks the ring only grows or
    only shrinks, each direction is met once, and the ring cannot meet itself. Turning "the same way" is a certain
    orientation; the turns are counted where the ring rises through the height of the mean, from exact comparisons.
    """
    counts = np.diff(offsets)
    proved = np.zeros(len(counts), bool)
    long = np.flatnonzero(counts >= _FEWEST)
    if not len(long):
        return proved
    ring, place = members(counts[long])
    point = offsets[long][ring] + place
    x, y, first = x[point], y[point], np.flatnonzero(place == 0)
    last = np.append(first[1:], len(point)) - 1
    with np.errstate(over="ignore", invalid="ignore"):
        middle_x = (np.add.reduceat(x, first) / counts[long])[ring]
        middle_y = (np.add.reduceat(y, first) / counts[long])[ring]
        turn, error = orientation(x, y, np.roll(x, -1), np.roll(y, -1), middle_x, middle_y)
        left, right, below = turn > error, turn < -error, y <= middle_y
        rises = below & ~np.roll(below, -1)
    left[last] = right[last] = True   # from a ring's last point to the next ring goes no edge
    rises[last] = False
    one_way = np.logical_and.reduceat(left, first) | np.logical_and.reduceat(right, first)
    closed = (x[first] == x[last]) & (y[first] == y[last])
    proved[long] = one_way & closed & (np.add.reduceat(rises.astype(np.int64), first) == 1)
    return proved


def signed_areas(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns twice the signed areas of closed rings and the bounds of their errors, in square degrees.

    The sum over all edges of the cross product of their ends, seen from the ring's first point. Of n edges, each
    product is off by 3 units of 2^-53 of the magnitudes it is made of, the sum adds at most n more: the bound
    (n + 4) 2^-53 x (sum of magnitudes) is taken twice, for its own rounding.
    """
    counts = np.diff(offsets)
    value, error = np.zeros(len(counts)), np.full(len(counts), np.inf)
    filled = np.flatnonzero(counts)
    if not len(filled):
        return value, error
    first = offsets[:-1][filled]
    with np.errstate(over="ignore", invalid="ignore"):
        dx = x - np.repeat(x[first], counts[filled])
        dy = y - np.repeat(y[first], counts[filled])
        # beyond a ring's last point, where dx = dy = 0, goes no edge: the product with the next ring is 0
        rising, falling = dx[:-1] * dy[1:], dx[1:] * dy[:-1]
        value[filled] = np.add.reduceat(np.append(rising - falling, 0.0), first)
        magnitude = np.add.reduceat(np.append(np.abs(rising) + np.abs(falling), 0.0), first)
    error[filled] = (counts[filled] + 4) * 2.0 ** -52 * magnitude + 1e-300
    return value, error


def anticlockwise(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns the rings' coordinates with every clockwise ring turned round.

    A ring so thin that rounding hides its direction may come out either way; ``kernel.overlay`` notices and leaves it.
    """
    clockwise = signed_areas(x, y, offsets)[0] < 0
    ring, place = members(np.diff(offsets))
    order = np.where(clockwise[ring], offsets[1:][ring] - 1 - place, offsets[:-1][ring] + place)
    return x[order], y[order]
