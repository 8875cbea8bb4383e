"""Two outlines are the same corner for corner, wherever they start, whichever way they turn, within 1e-7 degree."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as some
from shapely.geometry import MultiPolygon, Point, Polygon

from imsma_tools.core.geometry.same_shape import same_outline, same_place
from imsma_tools.core.geometry.wkt import from_wkt, to_wkt

CORNERS = [(44.0, 33.0), (44.003, 33.0), (44.004, 33.002), (44.003, 33.003), (44.0, 33.003)]
HOLE = [(44.001, 33.001), (44.002, 33.001), (44.002, 33.002)]
OTHER_HOLE = [(44.0005, 33.0005), (44.0008, 33.0005), (44.0008, 33.0008)]


def wkb(*polygons):
    return shapely.to_wkb(MultiPolygon([Polygon(shell, holes) for shell, holes in polygons]))


@given(some.integers(0, 4), some.booleans(), some.lists(some.floats(-1e-7, 1e-7), min_size=10, max_size=10))
def test_start_direction_and_rounding_do_not_count(start, turned, moves):
    corners = CORNERS[start:] + CORNERS[:start]
    if turned:
        corners.reverse()
    moved = np.array(corners) + np.array(moves).reshape(5, 2) * 0.99
    assert same_outline(wkb((CORNERS, [HOLE])), wkb((moved.tolist(), [HOLE[::-1]])))


@given(some.integers(0, 4), some.integers(0, 1), some.sampled_from([-1, 1]), some.floats(1.2e-7, 0.5))
def test_one_corner_moved_further_is_another_outline(corner, axis, sign, by):
    moved = [list(place) for place in CORNERS]
    moved[corner][axis] += sign * by
    assert not same_outline(wkb((CORNERS, [])), wkb((moved, [])))


def test_a_corner_between_two_others_is_another_outline_though_it_covers_the_same_land():
    between = [*CORNERS[:1], (44.0015, 33.0), *CORNERS[1:]]
    assert Polygon(between).equals(Polygon(CORNERS))
    assert not same_outline(wkb((CORNERS, [])), wkb((between, [])))


def test_a_corner_written_twice_is_one_corner():
    assert same_outline(wkb((CORNERS, [])), wkb(([CORNERS[0], *CORNERS], [])))


def test_holes_and_parts_count_and_their_order_does_not():
    far = [(x + 1, y) for x, y in CORNERS]
    both = wkb((CORNERS, [HOLE, OTHER_HOLE]), (far, []))
    assert same_outline(both, wkb((far, []), (CORNERS, [OTHER_HOLE, HOLE])))
    assert not same_outline(both, wkb((CORNERS, [HOLE]), (far, [])))
    assert not same_outline(both, wkb((CORNERS, []), (far, [HOLE, OTHER_HOLE])))
    assert not same_outline(both, wkb((CORNERS, [HOLE, HOLE]), (far, [])))
    assert not same_outline(both, wkb((CORNERS, [HOLE, OTHER_HOLE])))


def test_single_and_multiple_say_the_same_and_nothing_equals_nothing():
    assert same_outline(Polygon(CORNERS).wkb, wkb((CORNERS, [])))
    assert same_outline(None, None) and same_outline(None, MultiPolygon().wkb)
    assert not same_outline(None, wkb((CORNERS, []))) and not same_outline(wkb((CORNERS, [])), None)


def test_damaged_bytes_equal_only_themselves():
    whole = wkb((CORNERS, []))
    assert same_outline(whole[:-3], whole[:-3]) and not same_outline(whole[:-3], whole)


def test_places():
    one = Point(44, 33).wkb
    assert same_place(one, Point(44 + 0.9e-7, 33 - 0.9e-7).wkb) and not same_place(one, Point(44, 33 + 1.5e-7).wkb)
    assert same_place(None, None) and not same_place(None, one) and not same_place(one, one + b"x")


@given(some.lists(some.tuples(some.floats(-180, 180), some.floats(-90, 90)), min_size=4, max_size=12))
def test_the_text_of_an_outline_reads_back_to_the_same_bytes(corners):
    ring = struct.pack(f"<I{2 * len(corners)}d", len(corners), *(value for place in corners for value in place))
    polygon = struct.pack("<BII", 1, 3, 1) + ring
    multi = struct.pack("<BII", 1, 6, 2) + polygon + polygon
    point = struct.pack("<BI2d", 1, 1, *corners[0])
    for plain in (polygon, multi, point):
        assert from_wkt(to_wkt(plain)) == plain


@pytest.mark.parametrize("text", ["", "POINT", "POINT (1)", "POINT (1 2", "LINESTRING (1 2,3 4)", "POLYGON (1 2)",
                                  "POLYGON ((1 2 3,4 5 6))", "MULTIPOLYGON ((1 2,3 4))", "POINT (nan 1)",
                                  "POLYGON EMPTY", "POLYGON ((1 2,3 4)"])
def test_what_is_no_plain_outline_is_refused(text):
    with pytest.raises(ValueError):
        from_wkt(text)
