"""Outlines of orders that were drawn as a point with a search radius or as a line with a width (roads).

A circle is a polygon of 128 corners, all at the same geodesic distance from the middle, chosen so that its area is that
of the circle: no place on its boundary is more than 0.0003 radii off the true circle. A strip is everything nearer than
half its width to the line, with round ends and bends; its edges follow the line, which is straight in longitude and
latitude between its points as all edges are (docs/decisions/overlap_engine.md), with a corner at least every kilometre.

Areas against those of the true figures on the ellipsoid: circles 1e-6 of it, strips 1e-3 of the land around each end
and bend and 1e-6 of the rest, up to 10 km of radius or width and 80 degrees of latitude.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator

import numpy as np

from . import geodesic
from . import wkb as wkb_tools
from .drivers import driver

CORNERS = 128
MOST_METRES = 100_000.0
"""A radius or width beyond this is a typing error, not a task."""

_LONGEST_EDGE_M = 1000.0
_STEP = 2 * math.pi / CORNERS


class NotDrawable(ValueError):
    """No outline can be made: the text is for the log, not for users."""


def outline_of(wkb: bytes, metres: float) -> bytes:
    """Returns the outline of points, lines and polygons in EPSG:4326 as a plain MultiPolygon.

    Points become circles of the radius ``metres``, lines strips of the width ``metres`` (both sides together);
    polygons stay as they are. What overlaps is joined. An outline across 180 degrees or around a pole comes back as it
    is; :func:`outline.examine` tells.

    :raises NotDrawable: if ``metres`` is not above zero and at most 100 km, or a coordinate is no number of degrees.
    :raises WkbError: if the bytes hold something else or are damaged.
    """
    pieces = wkb_tools.read(wkb).polygons
    has_polygons = bool(pieces)
    for path in paths_of(wkb):
        _refuse(path, metres)
        if len(path) == 1:
            lon, lat = path[0].tolist()
            pieces += wkb_tools.polygons_of(circle(lon, lat, metres))
        else:
            pieces += wkb_tools.polygons_of(strip(path, metres))
    if has_polygons or len(pieces) < 2:
        return wkb_tools.multipolygon_wkb(pieces)   # polygons may be faulty: joining would repair them unasked
    return _joined([wkb_tools.plain_wkb([piece]) for piece in pieces])


def circle(lon: float, lat: float, radius_m: float) -> bytes:
    """Returns the circle about a place (degrees) as a plain Polygon.

    :raises NotDrawable: see :func:`outline_of`.
    """
    _refuse(np.array([[lon, lat]]), radius_m)
    # A polygon of n corners on a circle has sin(2 pi / n) / (2 pi / n) of its area.
    return _disk(lon, lat, radius_m * math.sqrt(_STEP / math.sin(_STEP)))


def strip(line: np.ndarray, width_m: float) -> bytes:
    """Returns the strip along a line as a plain Polygon or MultiPolygon.

    :param line: longitude and latitude in degrees, shape (n, 2), n >= 1; points that repeat count once.
    :raises NotDrawable: see :func:`outline_of`.
    """
    _refuse(line, width_m)
    half = width_m / 2
    points = line[np.concatenate(([True], (np.diff(line, axis=0) != 0).any(axis=1)))]
    pieces = [_disk(lon, lat, half) for lon, lat in points.tolist()]
    pieces += [_edge_strip(start, end, half) for start, end in zip(points[:-1], points[1:])]
    return _joined(pieces)


def paths_of(wkb: bytes) -> Iterator[np.ndarray]:
    """Yields the points (one row) and lines of a geometry as arrays of longitude and latitude; polygons not.

    Empty ones are left out.

    :raises WkbError: if the bytes are damaged.
    """
    try:
        yield from _Paths(wkb).read()
    except (struct.error, ValueError) as error:
        raise wkb_tools.WkbError(str(error)) from error


class _Paths:
    """Walks through one geometry."""

    def __init__(self, wkb: bytes) -> None:
        self._wkb = wkb
        self._at = 0

    def read(self) -> Iterator[np.ndarray]:
        order = "<" if self._wkb[self._at] == 1 else ">"
        kind = wkb_tools.kind_of(self._wkb[self._at:self._at + 5])
        has_srid = struct.unpack_from(order + "I", self._wkb, self._at + 1)[0] & 0x20000000
        self._at += 9 if has_srid else 5
        if kind.code == wkb_tools.POINT:
            point = self._points(1, order, kind.dimensions)
            if not np.isnan(point).all():
                yield point
            return
        (count,) = struct.unpack_from(order + "I", self._wkb, self._at)
        self._at += 4
        if kind.code == wkb_tools.LINE:
            line = self._points(count, order, kind.dimensions)
            if count:
                yield line
        elif kind.code == wkb_tools.POLYGON:
            for _ in range(count):
                (size,) = struct.unpack_from(order + "I", self._wkb, self._at)
                self._at += 4 + 8 * size * kind.dimensions
        else:
            for _ in range(count):
                yield from self.read()

    def _points(self, count: int, order: str, dimensions: int) -> np.ndarray:
        values = np.frombuffer(self._wkb, order + "f8", count * dimensions, self._at).reshape(count, dimensions)
        self._at += 8 * values.size
        return values[:, :2].astype(np.float64)


def _refuse(points: np.ndarray, metres: float) -> None:
    if not 0 < metres <= MOST_METRES:   # False for what is no number
        raise NotDrawable(f"{metres} m")
    if not (np.isfinite(points).all() and (np.abs(points) <= (180, 90)).all()):
        raise NotDrawable("a coordinate is not a number of degrees")


def _disk(lon: float, lat: float, corner_m: float) -> bytes:
    """Returns a polygon whose corners lie ``corner_m`` from its middle."""
    azimuths = -_STEP * np.arange(CORNERS)   # anticlockwise
    x, y = geodesic.direct(np.full(CORNERS, lon), np.full(CORNERS, lat), azimuths, np.full(CORNERS, corner_m))
    return wkb_tools.polygon_from_points(list(zip(x.tolist(), y.tolist())))


def _edge_strip(start: np.ndarray, end: np.ndarray, half_m: float) -> bytes:
    """Returns the land on both sides of one edge, without its ends."""
    length = float(geodesic.lengths_m(*(np.array([value]) for value in (*start, *end)))[0])
    steps = max(1, math.ceil(length / _LONGEST_EDGE_M))
    along = start + (end - start) * np.linspace(0, 1, steps + 1)[:, None]
    east, north = geodesic.metres_per_degree(along[:, 1])
    ahead = np.arctan2((end[0] - start[0]) * east, (end[1] - start[1]) * north)
    distance = np.full(len(along), half_m)
    right = np.column_stack(geodesic.direct(along[:, 0], along[:, 1], ahead + math.pi / 2, distance))
    left = np.column_stack(geodesic.direct(along[:, 0], along[:, 1], ahead - math.pi / 2, distance))
    return wkb_tools.polygon_from_points(np.concatenate((right, left[::-1])).tolist())


def _joined(pieces: list[bytes]) -> bytes:
    """Returns the union of polygons as a plain Polygon or MultiPolygon.

    :raises NotDrawable: if the geometry library cannot join them.
    """
    engine = driver()
    union = engine.unions([engine.load(pieces)])
    if union.wkbs[0] is None:
        raise NotDrawable(union.failed[0])
    return wkb_tools.plain(union.wkbs[0])
