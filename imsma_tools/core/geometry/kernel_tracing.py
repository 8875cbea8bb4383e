"""The land in common of two rings that cross: its outline, put together from pieces of both.

The outline runs along ``a`` inside ``b``, from where ``a`` enters to where it leaves, then along ``b`` inside ``a``,
and so on until it is closed (K. Weiler and P. Atherton, "Hidden surface removal using polygon area sorting", SIGGRAPH
1977). In general position, which ``kernel_crossings`` proves, entering and leaving alternate along both rings. Land in
common of two simple rings has no holes, so every outline is a polygon of its own.

A crossing is rounded: it lies off both edges by a few units in the last place of its coordinates, some nanometres, and
where the edges run nearly along each other it is off further along them. Pairs where that could change the order of
crossings, the way the outline turns, or make an outline out of nothing, are handed back as unsure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .kernel_crossings import Crossings
from .orientation import orientation
from .ragged import members
from .simple_rings import SimpleRings, signed_areas

_THINNEST = 2.0 ** -46
"""Mean width of an outline as a share of its coordinates, 64 times their rounding: below it, it is made of rounding."""


@dataclass(frozen=True)
class Outlines:
    """Closed anticlockwise rings of land in common in flat arrays, pair by pair; degrees."""

    pair: np.ndarray
    x: np.ndarray
    y: np.ndarray
    offsets: np.ndarray


@dataclass(frozen=True)
class _Pieces:
    """Pieces of outlines, those of one outline together and in order, ``head`` True for the first of each.

    A piece runs along a from crossing ``enter`` to crossing ``leave``, then along b to crossing ``again``, where the
    next piece begins. ``corners_a`` and ``corners_b`` count the corners of the rings it passes on the way.
    """

    enter: np.ndarray
    leave: np.ndarray
    again: np.ndarray
    head: np.ndarray
    corners_a: np.ndarray
    corners_b: np.ndarray


def trace(rings: SimpleRings, a: np.ndarray, b: np.ndarray, crossings: Crossings) -> tuple[Outlines, np.ndarray]:
    """Returns the outlines of the land in common of the rings ``a[k]``, ``b[k]``, and for each pair if it is unsure.

    ``crossings`` are all crossings of some of the pairs; the others get no outline.
    """
    after_on_a, unsure = _next_along(crossings, crossings.edge_a, crossings.along_a, crossings.slack_a, len(a))
    after_on_b, unsure_on_b = _next_along(crossings, crossings.edge_b, crossings.along_b, crossings.slack_b, len(a))
    unsure |= unsure_on_b
    enter = np.flatnonzero(crossings.entering & ~unsure[crossings.pair])
    enter, head = _in_order(enter, after_on_b[after_on_a[enter]])
    leave = after_on_a[enter]
    again = after_on_b[leave]
    ring_a, ring_b = a[crossings.pair[enter]], b[crossings.pair[enter]]
    pieces = _Pieces(enter, leave, again, head,
                     _corners(rings, ring_a, crossings.edge_a, crossings.along_a, enter, leave),
                     _corners(rings, ring_b, crossings.edge_b, crossings.along_b, leave, again))
    outlines, at_crossing = _put_together(rings, ring_a, ring_b, crossings, pieces)
    unsure[outlines.pair[_rounded_away(outlines, at_crossing)]] = True
    return _without(outlines, unsure), unsure


def _next_along(crossings: Crossings, edge: np.ndarray, along: np.ndarray, slack: np.ndarray, pairs: int,
                ) -> tuple[np.ndarray, np.ndarray]:
    """Returns the crossing that comes next along one ring of its pair, and the pairs where the order is not certain."""
    count = len(crossings)
    order = np.lexsort((along, edge, crossings.pair))
    pair = crossings.pair[order]
    head = np.flatnonzero(np.append(True, pair[1:] != pair[:-1])[:count])
    following = np.arange(1, count + 1)
    following[np.append(head[1:], count) - 1 if count else head] = head
    here, there = order, order[following]
    after = np.empty(count, np.int64)
    after[here] = there
    together = (edge[here] == edge[there]) & (here != there)
    near = together & (np.abs(along[here] - along[there]) <= slack[here] + slack[there])
    same_way = crossings.entering[here] == crossings.entering[there]
    unsure = np.zeros(pairs, bool)
    unsure[pair[near | same_way]] = True
    return after, unsure


def _in_order(enter: np.ndarray, following: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns entering crossings, each followed by the one its piece leads to, and True for the first of each outline.

    ``following[k]`` is the crossing that comes after ``enter[k]``; the first of an outline is its smallest.
    """
    after = np.searchsorted(enter, following)
    outline, jump = np.arange(len(enter)), after
    while True:   # the smallest of the next 1, 2, 4, 8 ... pieces, until that is the smallest of the whole outline
        smallest = np.minimum(outline, outline[jump])
        if (smallest == outline).all():
            break
        outline, jump = smallest, jump[jump]
    place = np.zeros(len(enter), np.int64)
    current, step = np.flatnonzero(outline == np.arange(len(enter))), 0
    while len(current):
        place[current] = step
        current, step = after[current], step + 1
        current = current[outline[current] != current]
    order = np.lexsort((place, outline))
    return enter[order], place[order] == 0


def _corners(rings: SimpleRings, ring: np.ndarray, edge: np.ndarray, along: np.ndarray, start: np.ndarray,
             end: np.ndarray) -> np.ndarray:
    """Returns how many corners of the rings lie on the way from crossings ``start`` to crossings ``end``."""
    edges = rings.edges[ring]
    passed = (edge[end] - edge[start]) % edges
    once_round = (passed == 0) & (along[end] < along[start])
    return np.where(once_round, edges, passed)


def _put_together(rings: SimpleRings, ring_a: np.ndarray, ring_b: np.ndarray, crossings: Crossings, pieces: _Pieces,
                  ) -> tuple[Outlines, np.ndarray]:
    """Returns the outlines, and the places of their points that are crossings."""
    tail = np.append(pieces.head[1:], True)[:len(pieces.head)]
    length = pieces.corners_a + pieces.corners_b + 2 + tail
    offsets = np.append(0, np.cumsum(length))
    start, middle = offsets[:-1], offsets[:-1] + 1 + pieces.corners_a
    # points of the rings by their number, crossings by theirs behind them
    source = np.empty(offsets[-1], np.int64)
    source[start] = len(rings.x) + pieces.enter
    source[middle] = len(rings.x) + pieces.leave
    source[offsets[1:][tail] - 1] = len(rings.x) + pieces.again[tail]
    for ring, edge, counts, place in ((ring_a, crossings.edge_a[pieces.enter], pieces.corners_a, start),
                                      (ring_b, crossings.edge_b[pieces.leave], pieces.corners_b, middle)):
        piece, passed = members(counts)
        first, edges = rings.starts[ring][piece], rings.edges[ring][piece]
        source[place[piece] + 1 + passed] = first + (edge[piece] - first + 1 + passed) % edges
    outlines = Outlines(crossings.pair[pieces.enter[pieces.head]], np.append(rings.x, crossings.x)[source],
                        np.append(rings.y, crossings.y)[source],
                        np.append(start[pieces.head], offsets[-1]))
    return outlines, np.sort(np.append(start, middle))


def _rounded_away(outlines: Outlines, at_crossing: np.ndarray) -> np.ndarray:
    """Returns for each outline whether rounding may have changed its shape.

    Where an outline changes from one ring to the other it turns left; the rounded points must certainly do so too. And
    it must be wider than the rounding of its coordinates.
    """
    x, y, starts = outlines.x, outlines.y, outlines.offsets[:-1]
    before = at_crossing - 1
    heads = np.searchsorted(at_crossing, starts)
    before[heads] = outlines.offsets[1:] - 2
    turn, error = orientation(x[before], y[before], x[at_crossing], y[at_crossing],
                              x[at_crossing + 1], y[at_crossing + 1])
    bent = np.zeros(len(starts), bool)
    bent[np.searchsorted(starts, at_crossing[~(turn > error)], "right") - 1] = True
    if not len(starts):
        return bent
    steps = np.append(np.abs(np.diff(x)) + np.abs(np.diff(y)), 0.0)
    steps[outlines.offsets[1:] - 1] = 0.0
    size = np.maximum.reduceat(np.maximum(np.abs(x), np.abs(y)), starts)
    area, error = signed_areas(x, y, outlines.offsets)
    return bent | ~(area - error > np.add.reduceat(steps, starts) * size * _THINNEST)


def _without(outlines: Outlines, unsure: np.ndarray) -> Outlines:
    kept = ~unsure[outlines.pair]
    if kept.all():
        return outlines
    counts = np.diff(outlines.offsets)
    points = np.repeat(kept, counts)
    return Outlines(outlines.pair[kept], outlines.x[points], outlines.y[points],
                    np.append(0, np.cumsum(counts[kept])))
