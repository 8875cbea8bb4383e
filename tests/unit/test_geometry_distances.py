"""Distances between boundaries, against geographiclib on densely cut edges."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from geometry_cases import box, true_distance
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry import distances
from imsma_tools.core.geometry.distances import boundary_distance_m, boundary_distances_m
from imsma_tools.core.geometry.wkb import rings_of


@settings(max_examples=25, deadline=None)
@given(st.floats(-80, 80), st.floats(10, 9000), st.floats(0, 360), st.integers(3, 7), st.floats(50, 2000))
def test_distance_equals_geographiclib(lat, gap, azimuth, corners, size):
    """The bound stated: 1e-5 plus 1 mm (the sampling adds some of its own)."""
    def ring(lon0, lat0, turn):
        ends = [Geodesic.WGS84.Direct(lat0, lon0, turn + 360 * k / corners, size) for k in range(corners)]
        return shapely.Polygon([(end["lon2"], end["lat2"]) for end in ends])
    centre = Geodesic.WGS84.Direct(lat, 44, azimuth, gap + 2 * size)
    a, b = ring(44, lat, azimuth + 17), ring(centre["lon2"], centre["lat2"], azimuth + 141)
    found = boundary_distance_m(shapely.to_wkb(a), shapely.to_wkb(b), 20_000)
    assert found == pytest.approx(true_distance(a, b), rel=1e-5, abs=2e-3)
    assert found == pytest.approx(boundary_distance_m(shapely.to_wkb(b), shapely.to_wkb(a), 20_000), abs=1e-6)


def test_ten_metres():
    a, b = shapely.to_wkb(box(0, 0, 100, 100)), shapely.to_wkb(box(110, 0, 100, 100))
    assert boundary_distance_m(a, b, 11) == pytest.approx(10, rel=1e-3)
    assert boundary_distance_m(a, b, 9) == float("inf")
    assert boundary_distance_m(a, shapely.to_wkb(box(100, 50, 9, 9)), 1) == pytest.approx(0, abs=1e-6)


def test_vertex_far_from_the_nearest_place():
    """Two long parallel edges: the nearest place lies between the corners."""
    a, b = box(0, 0, 5000, 10), shapely.Polygon([(44.02, 33.0003), (44.03, 33.01), (44.01, 33.01)])
    found = boundary_distance_m(shapely.to_wkb(a), shapely.to_wkb(b), 1000)
    assert found == pytest.approx(true_distance(a, b), abs=2e-3)


def test_island_in_a_lake():
    """Disjoint although one lies inside the other's outer ring: the hole's border counts."""
    lake = shapely.difference(box(0, 0, 500, 500), box(100, 100, 300, 300))
    assert boundary_distance_m(shapely.to_wkb(lake), shapely.to_wkb(box(120, 150, 100, 100)), 50) == pytest.approx(
        20, rel=1e-3)


def test_many_pairs_in_small_runs_are_the_same_as_one_by_one(monkeypatch):
    """Neighbours of a street of houses, some with a yard, at several latitudes."""
    houses = [shapely.transform(box(23 * k, 7 * (k % 3), 15, 9), lambda xy, k=k: xy + np.array([0, 8 * (k // 10)]))
              for k in range(40)]
    houses[7] = shapely.difference(houses[7], shapely.transform(houses[7], lambda xy: xy * 0.5 + xy.mean(axis=0) * 0.5))
    wkbs = [shapely.to_wkb(house) for house in houses]
    pairs = [(i, j) for i in range(40) for j in range(i + 1, min(i + 4, 40))]
    rings, (a, b) = rings_of(wkbs), np.array(pairs).T
    one_by_one = [boundary_distance_m(wkbs[i], wkbs[j], 60) for i, j in pairs]
    assert boundary_distances_m(rings, rings, a, b, 60).tolist() == pytest.approx(one_by_one, abs=1e-6)
    monkeypatch.setattr(distances, "_AT_ONCE", 7)
    assert boundary_distances_m(rings, rings, a, b, 60).tolist() == pytest.approx(one_by_one, abs=1e-6)
    assert sum(np.isfinite(one_by_one)) > 30
    assert not np.isfinite(one_by_one).all()
