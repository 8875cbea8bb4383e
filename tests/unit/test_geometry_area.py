"""Areas and lengths on the ellipsoid, against geographiclib."""

from __future__ import annotations

import math

import numpy as np
import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry import area, geodesic, wkb

WGS84 = Geodesic.WGS84


def star(lon: float, lat: float, degrees: float, radii: list[float]) -> list[tuple[float, float]]:
    """A star-shaped ring about a point, with corners at the given shares of the radius."""
    turn = 2 * math.pi / len(radii)
    narrow = math.cos(math.radians(lat))
    return [(lon + degrees * r * math.cos(k * turn) / narrow, lat + degrees * r * math.sin(k * turn))
            for k, r in enumerate(radii)]


def measured(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Area and perimeter by geographiclib."""
    polygon = WGS84.Polygon()
    for lon, lat in points:
        polygon.AddPoint(lat, lon)
    _, perimeter, square = polygon.Compute()
    return abs(square), perimeter


@settings(max_examples=150, deadline=None)
@given(st.floats(-170, 170), st.floats(-60, 60), st.floats(-4, 0.5),
       st.lists(st.floats(0.2, 1), min_size=3, max_size=12))
def test_area_and_perimeter_equal_geographiclib(lon, lat, size, radii):
    """The bounds stated in area.py: 1e-7 or 0.001 m2 up to 60 degrees, from 10 m to 300 km."""
    points = star(lon, lat, 10 ** size, radii)
    square, perimeter = measured(points)
    shape = wkb.polygon_from_points(points)
    assert abs(area.area_m2(shape) - square) <= max(1e-7 * square, 1e-3)
    assert area.perimeters_m([shape])[0] == pytest.approx(perimeter, rel=1e-5)


@settings(max_examples=80, deadline=None)
@given(st.floats(60, 84), st.floats(-4, -0.5), st.lists(st.floats(0.2, 1), min_size=3, max_size=8))
def test_high_latitudes(lat, size, radii):
    points = star(20.0, lat, 10 ** size, radii)
    square, perimeter = measured(points)
    shape = wkb.polygon_from_points(points)
    assert abs(area.area_m2(shape) - square) <= max(5e-6 * square, 1e-3)
    assert area.perimeters_m([shape])[0] == pytest.approx(perimeter, rel=1e-5)


def test_thin_strip_is_exact_where_equal_area_projections_are_not():
    """A strip of 5 m along 10 km, seven degrees of turn from the parallels."""
    points = [(44.0, 33.0), (44.1, 33.012), (44.1, 33.012045), (44.0, 33.000045)]
    assert area.area_m2(wkb.polygon_from_points(points)) == pytest.approx(measured(points)[0], abs=1e-3)


def test_holes_and_parts_are_counted():
    outer, inner = star(44, 33, 0.01, [1] * 6), star(44, 33, 0.005, [1] * 5)
    rings = [np.array([*ring, ring[0]], "<f8").tobytes() for ring in (outer, inner)]
    holed = wkb.plain_wkb([rings])
    both = wkb.multipolygon_wkb([[rings[0]], [rings[1]]])
    large, small = measured(outer)[0], measured(inner)[0]
    assert area.areas_m2([holed, None, both, b""]).tolist() == pytest.approx([large - small, 0, large + small, 0])


def test_many_at_once_equal_one_by_one():
    shapes = [wkb.polygon_from_points(star(44 + k / 10, 33, 0.001 * (k + 1), [1, 0.5, 0.8, 1])) for k in range(20)]
    shapes[3:3] = [wkb.polygon_from_points([(40, 30), (48, 30), (48, 37), (40, 37)])]   # edges that are cut
    assert area.areas_m2(shapes).tolist() == [pytest.approx(area.area_m2(shape)) for shape in shapes]


def test_width_is_that_of_the_widest_part():
    """A square of 10 m beside a strip of 1 km by 5 cm is not thin."""
    def box(width: float, height: float, lon: float) -> bytes:
        east, north = (float(value) for value in geodesic.metres_per_degree(np.array(33.0)))
        x, y = width / east, height / north
        return np.array([(lon, 33), (lon + x, 33), (lon + x, 33 + y), (lon, 33 + y), (lon, 33)], "<f8").tobytes()
    square, strip = box(10, 10, 44), box(1000, 0.05, 45)
    areas, widths = area.areas_and_widths([wkb.plain_wkb([[square]]), wkb.plain_wkb([[strip]]),
                                           wkb.plain_wkb([[square], [strip]]), None])
    assert areas.tolist() == pytest.approx([100, 50, 150, 0], rel=1e-4)
    assert widths.tolist() == pytest.approx([5, 0.05, 5, 0], rel=1e-3)


@settings(max_examples=150, deadline=None)
@given(st.floats(-180, 180), st.floats(-89, 89), st.floats(-3, 3), st.floats(-3, 3))
def test_inverse_and_direct_equal_geographiclib(lon, lat, dx, dy):
    lon2, lat2 = lon + dx, max(-89.5, min(89.5, lat + dy))
    expected = WGS84.Inverse(lat, lon, lat2, lon2)
    length, azimuth = geodesic.inverse(*(np.array([value]) for value in (lon, lat, lon2, lat2)))
    assert length[0] == pytest.approx(expected["s12"], abs=1e-3)
    there = geodesic.direct(np.array([lon]), np.array([lat]), azimuth, length)
    assert WGS84.Inverse(there[1][0], there[0][0], lat2, lon2)["s12"] < 2e-3
