"""How far apart two outlines are: the geodesic distance between their boundaries, for many pairs at once.

Edges are straight in longitude and latitude, as they are overlaid and drawn (from a geodesic edge of 1 km that is 4 cm
at most below 60 degrees of latitude). Boundaries that do not cross are nearest at a corner of one of them: every corner
near the other outline is measured against every edge near this one. The nearest places are found with the local radii
of curvature at the corner, and the length between them is Vincenty's. Error: below 1e-5 of the distance plus 1 mm, for
distances up to 10 km and latitudes up to 80 degrees (held by tests against geographiclib).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from . import geodesic
from .envelopes import boxes_of, grown
from .ragged import members
from .rings import Rings
from .wkb import rings_of

_AT_ONCE = 500_000
"""Corners, or measurements from a corner to an edge, at a time: some 50 MB."""


def boundary_distance_m(a: bytes, b: bytes, within_m: float) -> float:
    """Returns the distance in metres between the boundaries of two outlines (WKB, EPSG:4326).

    See :func:`boundary_distances_m`.
    """
    one = np.zeros(1, np.int64)
    return float(boundary_distances_m(rings_of([a]), rings_of([b]), one, one, within_m)[0])


def boundary_distances_m(a: Rings, b: Rings, at_a: np.ndarray, at_b: np.ndarray, within_m: float) -> np.ndarray:
    """Returns the distances in metres between the boundaries of the shapes ``at_a[k]`` and ``at_b[k]``, for every k.

    Distances above ``within_m`` are not worked out: infinity is returned for them. The outlines are taken not to cross:
    for those that do, what they have in common says more.
    """
    corners_a, corners_b = _Corners(a), _Corners(b)
    reach_a, reach_b = grown(boxes_of(a), within_m), grown(boxes_of(b), within_m)
    distances = np.full(len(at_a), np.inf)
    for some in _runs(corners_a.count[at_a] + corners_b.count[at_b]):
        near_a = corners_a.near(at_a[some], reach_b[at_b[some]])
        near_b = corners_b.near(at_b[some], reach_a[at_a[some]])
        nearest = _Nearest(some.stop - some.start)
        nearest.measure(near_a, near_b)
        nearest.measure(near_b, near_a)
        distances[some] = nearest.metres
    distances[distances > within_m] = np.inf
    return distances


@dataclass(frozen=True)
class _Near:
    """Corners (x, y) and edges (x1, y1, x2, y2) that come near the other outline, degrees, each sorted by pair."""

    corners: np.ndarray
    corner_pair: np.ndarray
    edges: np.ndarray
    edge_pair: np.ndarray


class _Corners:
    """The corners of many shapes; each is also the start of an edge."""

    def __init__(self, rings: Rings) -> None:
        starts_edge = np.ones(len(rings.x), bool)
        starts_edge[rings.offsets[1:] - 1] = False   # the point that closes a ring is its first corner again
        points = np.flatnonzero(starts_edge)
        self._edges = np.column_stack((rings.x[points], rings.y[points], rings.x[points + 1], rings.y[points + 1]))
        shape = np.repeat(rings.shape, np.diff(rings.offsets) - 1)
        self.count = np.bincount(shape, minlength=rings.shapes)
        self._first = np.cumsum(self.count) - self.count

    def near(self, shapes: np.ndarray, windows: np.ndarray) -> _Near:
        """Returns the corners and edges of ``shapes[k]`` that come into the envelope ``windows[k]``, for every k."""
        pair, place = members(self.count[shapes])
        edges = self._edges[self._first[shapes][pair] + place]
        west, south, east, north = windows[pair].T
        x1, y1, x2, y2 = edges.T
        edge = np.flatnonzero((np.minimum(x1, x2) <= east) & (np.maximum(x1, x2) >= west)
                              & (np.minimum(y1, y2) <= north) & (np.maximum(y1, y2) >= south))
        corner = np.flatnonzero((x1 <= east) & (x1 >= west) & (y1 <= north) & (y1 >= south))
        return _Near(edges[corner, :2], pair[corner], edges[edge], pair[edge])


class _Nearest:
    """The shortest distance found so far for each of some pairs, in metres."""

    def __init__(self, pairs: int) -> None:
        self.metres = np.full(pairs, np.inf)
        self._flat = np.full(pairs, np.inf)

    def measure(self, one: _Near, other: _Near) -> None:
        """Measures from every corner of ``one`` to every edge of ``other``, pair by pair."""
        edges_of_pair = np.bincount(other.edge_pair, minlength=len(self.metres))
        first_edge = np.cumsum(edges_of_pair) - edges_of_pair
        partners = edges_of_pair[one.corner_pair]
        for some in _runs(partners):
            corner, place = members(partners[some])
            corner = corner + some.start
            pair = one.corner_pair[corner]
            self._take(pair, one.corners[corner], other.edges[first_edge[pair] + place])

    def _take(self, pair: np.ndarray, corners: np.ndarray, edges: np.ndarray) -> None:
        flat = _flat_distances(corners, edges, corners[:, 1])[0]
        np.minimum.at(self._flat, pair, flat)
        shortest = self._flat[pair]
        # the metric of the corner's own latitude is a little off at the edge: whatever may be nearest is measured again
        slack = 3 * shortest / geodesic.SEMI_MAJOR_M * (1 + np.tan(np.radians(np.minimum(np.abs(corners[:, 1]), 89))))
        asked = np.flatnonzero(flat <= shortest * (1 + slack) + 1e-3)
        if not len(asked):
            return
        p, e = corners[asked], edges[asked]
        share = _flat_distances(p, e, p[:, 1])[1]
        middle = (p[:, 1] + e[:, 1] + share * (e[:, 3] - e[:, 1])) / 2
        share = _flat_distances(p, e, middle)[1]
        x, y = e[:, 0] + share * (e[:, 2] - e[:, 0]), e[:, 1] + share * (e[:, 3] - e[:, 1])
        np.minimum.at(self.metres, pair[asked], geodesic.inverse(p[:, 0], p[:, 1], x, y)[0])


def _runs(weights: np.ndarray) -> Iterator[slice]:
    """Yields consecutive slices whose weights sum to about ``_AT_ONCE``; a heavier entry is a slice of its own."""
    done = np.cumsum(weights)
    start = 0
    while start < len(weights):
        before = done[start - 1] if start else 0
        stop = max(int(np.searchsorted(done, before + _AT_ONCE, "right")), start + 1)
        yield slice(start, stop)
        start = stop


def _flat_distances(p: np.ndarray, e: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns distances in metres in the local metric at ``lat``, and where along each edge the nearest place lies."""
    east, north = geodesic.metres_per_degree(lat)
    ax, ay = (e[:, 0] - p[:, 0]) * east, (e[:, 1] - p[:, 1]) * north
    bx, by = (e[:, 2] - e[:, 0]) * east, (e[:, 3] - e[:, 1]) * north
    length2 = bx * bx + by * by
    share = np.clip(-(ax * bx + ay * by) / np.where(length2 > 0, length2, 1), 0, 1)
    return np.hypot(ax + share * bx, ay + share * by), share
