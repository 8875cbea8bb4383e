"""Invented outlines: sound, of the size asked for, and cut without gap or overlap."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.training import outlines
from imsma_tools.core.training.dice import Dice

seeds = st.integers(0, 2**31 - 1)


def drawn(seed: int, area: float = 60_000.0) -> outlines.Outline:
    outline = outlines.draw(Dice(seed, "test"), area, 5.0)
    outline.longitude, outline.latitude, outline.turn = 44.0 + seed % 3, 33.0 + seed % 2, seed % 7 / 2
    return outline


@settings(max_examples=80, deadline=None)
@given(seeds, st.floats(3_000, 2_000_000))
def test_outlines_are_sound_and_as_large_as_asked(seed, area):
    outline = drawn(seed, area)
    shape = shapely.from_wkb(outline.wkb())
    assert shape.is_valid and shape.geom_type == "MultiPolygon"
    assert 5 <= shapely.get_num_coordinates(shape) - 1 <= 60
    assert area_m2(outline.wkb()) == pytest.approx(area, rel=1e-3)


@settings(max_examples=80, deadline=None)
@given(seeds, st.lists(st.floats(0.02, 0.98), min_size=1, max_size=4, unique=True))
def test_parts_cover_the_whole_to_the_last_bit(seed, shares):
    outline = drawn(seed)
    cuts = sorted({outline.position(share) for share in shares})
    outline = outline.with_corners_at(cuts)
    whole = shapely.from_wkb(outline.wkb())
    edges = [outline.left, *cuts, outline.right]
    parts = [shapely.Polygon(outline.closed(start, end)) for start, end in zip(edges, edges[1:])]
    assert all(part.is_valid for part in parts)
    assert whole.difference(shapely.union_all(parts)).area == 0
    assert all(a.intersection(b).area == 0 for a, b in zip(parts, parts[1:]))


@settings(max_examples=50, deadline=None)
@given(seeds, st.floats(0.05, 0.95))
def test_positions_cut_off_the_share_asked_for(seed, share):
    outline = drawn(seed)
    assert outline.area(outline.left, outline.position(share)) == pytest.approx(share * 60_000, abs=600)


@settings(max_examples=50, deadline=None)
@given(seeds, st.floats(0.05, 0.95), st.floats(0.05, 0.95))
def test_points_lie_inside(seed, along, across):
    outline = drawn(seed)
    point = outline.point(outline.left, outline.right, along, across)
    assert shapely.from_wkb(outline.wkb()).contains(shapely.Point(point))


def test_metres_per_degree_agree_with_geographiclib():
    from geographiclib.geodesic import Geodesic

    for latitude in (29.5, 33.0, 37.0):
        per_lon, per_lat = outlines.metres_per_degree(latitude)
        step = 1e-3
        along = Geodesic.WGS84.Inverse(latitude, 44.0, latitude, 44.0 + step)["s12"]
        up = Geodesic.WGS84.Inverse(latitude - step / 2, 44.0, latitude + step / 2, 44.0)["s12"]
        assert (per_lon * step, per_lat * step) == pytest.approx((along, up), rel=1e-5)


def test_a_circle_has_its_radius():
    circle = shapely.from_wkb(outlines.circle_wkb(45.0, 33.0, 20.0))
    assert circle.is_valid and area_m2(outlines.circle_wkb(45.0, 33.0, 20.0)) == pytest.approx(np.pi * 400, rel=0.02)
