"""Where the boundaries of two rings cross: every place, or the proof that there is none.

Two edges either certainly have no point in common, or certainly cross, each between the other's ends; told from certain
orientations (``orientation``). All others, edges that touch, overlap or come too near to tell, make their pair unsure.
So do ends nearer to the other edge than crossings are rounded: a rounded crossing then lies on the right side of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from .orientation import Measured, opposite_sides, orientation, same_side
from .ragged import members, runs
from .simple_rings import SimpleRings

MOST_EDGE_PAIRS = 2500
"""Pairs of edges compared for one pair of rings; with more, GEOS's own index is faster (measured)."""

CHUNK = 200_000
"""Edges, or pairs of edges, compared at a time: they stay in the processor's cache."""


_ROUNDING = 2.0 ** -50
"""Share of its coordinates by which a crossing may lie off both edges: four times the rounding of its last addition."""


@dataclass(frozen=True)
class Crossings:
    """Places where an edge of ring ``a`` crosses an edge of ring ``b``, pair by pair.

    ``edge_a`` is the number of the edge's first point in ``SimpleRings``, ``along_a`` the share (0 to 1) of the edge
    that lies before the crossing, ``slack_a`` the bound of that share's error, rounded to coordinates; the same for
    ``b``. ``entering`` is True where ``a``, followed anticlockwise, enters ``b``. ``x`` and ``y`` are degrees.
    """

    pair: np.ndarray
    edge_a: np.ndarray
    edge_b: np.ndarray
    along_a: np.ndarray
    along_b: np.ndarray
    slack_a: np.ndarray
    slack_b: np.ndarray
    x: np.ndarray
    y: np.ndarray
    entering: np.ndarray

    def __len__(self) -> int:
        return len(self.pair)

    def where(self, chosen: np.ndarray) -> Crossings:
        """Returns the crossings chosen by a mask or by their numbers."""
        return Crossings(*(getattr(self, item.name)[chosen] for item in fields(self)))


@dataclass(frozen=True)
class _NearEdges:
    """The edges of one ring of each pair whose envelopes meet the other ring's, pair by pair.

    ``count`` has a value for each pair, the others for each such edge; the envelopes are degrees.
    """

    count: np.ndarray
    pair: np.ndarray
    edge: np.ndarray
    west: np.ndarray
    south: np.ndarray
    east: np.ndarray
    north: np.ndarray


def find_crossings(rings: SimpleRings, a: np.ndarray, b: np.ndarray) -> tuple[Crossings, np.ndarray]:
    """Returns the crossings of the rings ``a[k]`` and ``b[k]``, and for each pair whether it is unsure.

    The crossings of a pair that is not unsure are all there are. They come in the order of the pairs.
    """
    low = np.maximum(rings.boxes[a, :2], rings.boxes[b, :2])
    high = np.minimum(rings.boxes[a, 2:], rings.boxes[b, 2:])
    near_a, near_b = _near_edges(rings, a, low, high), _near_edges(rings, b, low, high)
    unsure = near_a.count * near_b.count > MOST_EDGE_PAIRS
    found = [_compare(rings, *([np.zeros(0, np.int64)] * 3))[0]]
    for row_a, row_b in _all_with_all(near_a, near_b, ~unsure):
        crossings, doubtful = _compare(rings, near_a.pair[row_a], near_a.edge[row_a], near_b.edge[row_b])
        unsure[doubtful] = True
        found.append(crossings)
    return _joined(found), unsure


def _near_edges(rings: SimpleRings, chosen: np.ndarray, low: np.ndarray, high: np.ndarray) -> _NearEdges:
    """Returns the edges of the ring ``chosen[k]`` whose envelopes meet the one from ``low[k]`` to ``high[k]``."""
    found = [[np.zeros(0, np.int64)] * 2 + [np.zeros(0)] * 4]
    for start, stop in runs(rings.edges[chosen], CHUNK):
        pair, place = members(rings.edges[chosen[start:stop]])
        pair += start
        edge = place + rings.starts[chosen][pair]
        bounds: list[np.ndarray] = []
        for values, least, most in ((rings.x, low[:, 0], high[:, 0]), (rings.y, low[:, 1], high[:, 1])):
            begin, end = values[edge], values[edge + 1]
            lower, upper = np.minimum(begin, end), np.maximum(begin, end)
            near = np.flatnonzero((lower <= most[pair]) & (upper >= least[pair]))
            pair, edge = pair[near], edge[near]
            bounds = [bound[near] for bound in (*bounds, lower, upper)]
        found.append([pair, edge, *bounds])
    pair, edge, west, east, south, north = map(np.concatenate, zip(*found))
    return _NearEdges(np.bincount(pair, minlength=len(chosen)), pair, edge, west, south, east, north)


def _all_with_all(near_a: _NearEdges, near_b: _NearEdges, wanted: np.ndarray,
                  ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yields chunks of (row of a, row of b): near edges of the same pair, if wanted, whose envelopes meet."""
    first_b = (np.cumsum(near_b.count) - near_b.count)[near_a.pair]
    partners = np.where(wanted, near_b.count, 0)[near_a.pair]
    for start, stop in runs(partners, CHUNK):
        row_a, place = members(partners[start:stop])
        row_a += start
        row_b = first_b[row_a] + place
        near = np.flatnonzero((near_a.west[row_a] <= near_b.east[row_b]) & (near_a.east[row_a] >= near_b.west[row_b]))
        row_a, row_b = row_a[near], row_b[near]
        near = np.flatnonzero((near_a.south[row_a] <= near_b.north[row_b])
                              & (near_a.north[row_a] >= near_b.south[row_b]))
        yield row_a[near], row_b[near]


def _compare(rings: SimpleRings, pair: np.ndarray, edge_a: np.ndarray, edge_b: np.ndarray,
             ) -> tuple[Crossings, np.ndarray]:
    """Returns the crossings among pairs of edges, and the pairs of rings where two edges are too close to tell."""
    start_b, end_b = _ends_about(rings, edge_a, edge_b)
    open_ = np.flatnonzero(~same_side(start_b, end_b))
    pair, edge_a, edge_b = pair[open_], edge_a[open_], edge_b[open_]
    start_b, end_b = _chosen(start_b, open_), _chosen(end_b, open_)
    start_a, end_a = _ends_about(rings, edge_b, edge_a)
    crosses = opposite_sides(start_a, end_a) & opposite_sides(start_b, end_b)
    doubtful = pair[~crosses & ~same_side(start_a, end_a)]
    k = np.flatnonzero(crosses)
    along_a, slack_a = _share_before(_chosen(start_a, k), _chosen(end_a, k))
    along_b, slack_b = _share_before(_chosen(start_b, k), _chosen(end_b, k))
    edge_a, edge_b = edge_a[k], edge_b[k]
    # the boundary of b runs anticlockwise: its land lies left of its edges
    return Crossings(pair[k], edge_a, edge_b, along_a, along_b, slack_a, slack_b, _between(rings.x, edge_a, along_a),
                     _between(rings.y, edge_a, along_a), entering=end_a[0][k] > 0), doubtful


def _ends_about(rings: SimpleRings, line: np.ndarray, edge: np.ndarray) -> tuple[Measured, Measured]:
    """Returns on which side of the lines through some edges the start and the end of other edges lie.

    The bounds hold the errors, and what the values change if a line moves by the rounding of a crossing.
    """
    x, y = rings.x, rings.y
    ax, ay, bx, by = x[line], y[line], x[line + 1], y[line + 1]
    largest = np.maximum(np.maximum(np.abs(ax), np.abs(ay)), np.maximum(np.abs(bx), np.abs(by)))
    moved = _ROUNDING * largest * (np.abs(bx - ax) + np.abs(by - ay))
    start, start_error = orientation(ax, ay, bx, by, x[edge], y[edge])
    end, end_error = orientation(ax, ay, bx, by, x[edge + 1], y[edge + 1])
    return (start, start_error + moved), (end, end_error + moved)


def _share_before(start: Measured, end: Measured) -> Measured:
    """Returns the share of an edge before it crosses a line, from its ends' distances to the line, and its error.

    share = s / (s - e). With errors of at most d in s and e, of opposite signs, the share is off by at most
    d / |s - e|: the error is (1 - share) times that of s plus share times that of e. The last term is the rounding of
    the difference and the quotient.
    """
    span = start[0] - end[0]
    share = start[0] / span
    return share, np.maximum(start[1], end[1]) / np.abs(span) + 2.0 ** -51


def _between(values: np.ndarray, edge: np.ndarray, share: np.ndarray) -> np.ndarray:
    return values[edge] + share * (values[edge + 1] - values[edge])


def _chosen(measured: Measured, chosen: np.ndarray) -> Measured:
    return measured[0][chosen], measured[1][chosen]


def _joined(parts: list[Crossings]) -> Crossings:
    return Crossings(*(np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(Crossings)))
