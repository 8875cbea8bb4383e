"""Polygons for the tests of the engine: simple, invalid, nasty; and oracles that are not ours."""

from __future__ import annotations

import math

import numpy as np
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import strategies as st

from imsma_tools.core.geometry.shapes import Shapes, read_shapes

LON, LAT = 44.0, 33.0
METRE_X = 1 / (111319.49 * math.cos(math.radians(LAT)))
METRE_Y = 1 / 110922.0


def metres(points, lon=LON, lat=LAT) -> list[tuple[float, float]]:
    """Points in metres about a place in Iraq, as degrees."""
    return [(lon + x * METRE_X, lat + y * METRE_Y) for x, y in points]


def polygon(points, *holes) -> shapely.Polygon:
    return shapely.Polygon(metres(points), [metres(hole) for hole in holes])


def box(x: float, y: float, width: float, height: float) -> shapely.Polygon:
    return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def shapes(*geometries) -> Shapes:
    """Shapes named by their number; None stays a record without outline."""
    return read_shapes((number, None if geometry is None else shapely.to_wkb(geometry))
                       for number, geometry in enumerate(geometries))


def true_area(geometry) -> float:
    """Area in m2 by geographiclib: shells minus holes."""
    total = 0.0
    for part in shapely.get_parts(geometry):
        if part.geom_type in ("GeometryCollection", "MultiPolygon"):
            total += true_area(part)
        elif part.geom_type == "Polygon" and not part.is_empty:
            total += _ring(part.exterior) - sum(_ring(hole) for hole in part.interiors)
    return total


def _ring(ring) -> float:
    walk = Geodesic.WGS84.Polygon()
    for lon, lat in list(ring.coords)[:-1]:
        walk.AddPoint(lat, lon)
    return abs(walk.Compute()[2])


def true_distance(a: shapely.Polygon, b: shapely.Polygon) -> float:
    """The least geodesic distance of two boundaries: sampled, then closed in on about the best samples."""
    def length(s: float, t: float) -> float:
        p, q = a.exterior.interpolate(s, normalized=True), b.exterior.interpolate(t, normalized=True)
        return Geodesic.WGS84.Inverse(p.y, p.x, q.y, q.x)["s12"]
    scale = np.cos(np.radians(a.centroid.y))
    shares = np.linspace(0, 1, 400)
    def spread(shape):
        points = shapely.get_coordinates(shapely.line_interpolate_point(shape.exterior, shares, normalized=True))
        return points * (scale, 1)
    gaps = np.hypot(*np.moveaxis(spread(a)[:, None] - spread(b)[None, :], 2, 0))
    best = float("inf")
    for place in np.argsort(gaps, axis=None)[:3]:
        s, t = (shares[k] for k in np.unravel_index(place, gaps.shape))
        value, step = length(s, t), 1 / 200
        while step > 1e-9:
            moves = [(s + ds, t + dt) for ds in (-step, 0, step) for dt in (-step, 0, step)]
            near = min((length(u % 1, v % 1), u % 1, v % 1) for u, v in moves)
            if near[0] < value:
                value, s, t = near
            else:
                step /= 2
        best = min(best, value)
    return best


# coordinates on a coarse lattice make shared corners, shared edges and touching holes likely
lattice = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda p: (p[0] * 25.0, p[1] * 25.0))
free = st.tuples(st.floats(0, 300), st.floats(0, 300)).map(lambda p: (round(p[0], 3), round(p[1], 3)))


def _ring_of(points) -> shapely.Polygon:
    """A simple ring: the points by their angle about the middle."""
    middle = np.mean(points, axis=0)
    return polygon(sorted(points, key=lambda p: (math.atan2(p[1] - middle[1], p[0] - middle[0]), p)))


corners = st.one_of(st.lists(lattice, min_size=3, max_size=9, unique=True),
                    st.lists(free, min_size=3, max_size=9, unique=True))
simple = corners.map(_ring_of).filter(lambda p: p.is_valid and p.area > 0)
crossing = corners.map(polygon)
holed = st.tuples(simple, simple).map(lambda pair: shapely.difference(*pair)).filter(
    lambda p: p.geom_type in ("Polygon", "MultiPolygon") and not p.is_empty)
several = st.lists(simple, min_size=2, max_size=3).map(shapely.MultiPolygon)
valid = st.one_of(simple, holed)
anything = st.one_of(valid, crossing, several)

NASTY = {
    "square": box(0, 0, 100, 100),
    "same square": box(0, 0, 100, 100),
    "same square, other start": polygon([(100, 0), (100, 100), (0, 100), (0, 0)]),
    "same square, other way": polygon([(0, 0), (0, 100), (100, 100), (100, 0)]),
    "neighbour with shared border": box(100, 0, 100, 100),
    "neighbour with half a border": box(100, 25, 50, 50),
    "touches at a corner": box(100, 100, 50, 50),
    "a hair over the border": box(99.999, 0, 50, 100),
    "thin strip over the border": box(99, 0, 50, 100),
    "inside": box(20, 20, 30, 30),
    "inside, on the border": box(0, 20, 30, 30),
    "around with a hole": polygon([(-50, -50), (150, -50), (150, 150), (-50, 150)], [(0, 0), (0, 100), (100, 100),
                                                                                    (100, 0)]),
    "hole touches shell": polygon([(0, 0), (200, 0), (200, 100), (0, 100)], [(0, 50), (50, 20), (50, 80)]),
    "comb": polygon([(0, 0), (100, 0), (100, 90), (80, 90), (80, 10), (60, 10), (60, 90), (40, 90), (40, 10), (20, 10),
                     (20, 90), (0, 90)]),
    "needle": polygon([(-100, 49.9), (300, 50), (-100, 50.1)]),
    "two parts": shapely.union(box(-30, -30, 60, 60), box(80, 80, 60, 60)),
    "bow tie": polygon([(0, 0), (100, 100), (100, 0), (0, 100)]),
    "square with two points swapped": polygon([(0, 0), (300, 0), (0, 300), (300, 300)]),
    "spike": polygon([(0, 0), (100, 0), (100, 100), (200, 200), (100, 100), (0, 100)]),
    "hole outside": polygon([(0, 0), (50, 0), (50, 50), (0, 50)], [(60, 60), (80, 60), (80, 80)]),
    "overlapping parts": shapely.MultiPolygon([box(0, 0, 60, 60), box(30, 30, 60, 60)]),
    "figure of eight touching": polygon([(0, 0), (50, 50), (100, 0), (100, 100), (50, 50), (0, 100)]),
}
