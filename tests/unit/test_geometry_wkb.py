"""Polygons out of any WKB."""

from __future__ import annotations

import contextlib
import struct

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry import wkb

RING = "(0 0, 4 0, 4 4, 0 4, 0 0)"
TEXTS = [
    f"POLYGON ({RING})", f"POLYGON ({RING}, (1 1, 2 1, 2 2, 1 1))", f"MULTIPOLYGON (({RING}), ((9 9, 9 8, 8 8, 9 9)))",
    "POLYGON Z ((0 0 5, 4 0 6, 4 4 7, 0 0 5))", "MULTIPOLYGON Z (((0 0 5, 4 0 6, 4 4 7, 0 0 5)))",
    f"GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 1 1), POLYGON ({RING}))", "POLYGON EMPTY",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("flavor", ["iso", "extended"])
def test_every_dress_gives_the_same_plain_polygons(text, order, flavor):
    shape = shapely.from_wkt(text)
    written = shapely.to_wkb(shape, byte_order=order, flavor=flavor)
    found = shapely.from_wkb(wkb.plain(written))
    polygons = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and not part.is_empty]
    assert found.equals(shapely.force_2d(shapely.MultiPolygon(polygons)))
    assert not found.has_z


def test_ewkb_with_srid_and_2_5d():
    shape = shapely.set_srid(shapely.from_wkt(TEXTS[0]), 4326)
    assert wkb.plain(shapely.to_wkb(shape, include_srid=True)) == wkb.plain(shapely.to_wkb(shape))
    old = bytearray(shapely.to_wkb(shapely.from_wkt(TEXTS[3]), byte_order=1, flavor="iso"))
    old[1:5] = struct.pack("<I", 0x80000003)
    assert wkb.kind_of(bytes(old)).has_z
    assert wkb.plain(bytes(old)) == wkb.plain(shapely.to_wkb(shapely.from_wkt(TEXTS[3]), flavor="iso"))


def test_measured_values_are_left_out():
    points = np.array([(0, 0, 1, 9), (4, 0, 1, 9), (4, 4, 1, 9), (0, 0, 1, 9)], "<f8").tobytes()
    written = struct.pack("<BIII", 1, 3003, 1, 4) + points
    assert wkb.kind_of(written) == wkb.Kind(3, True, True)
    assert shapely.from_wkb(wkb.plain(written)).equals(shapely.from_wkt("POLYGON ((0 0, 4 0, 4 4, 0 0))"))


def test_open_rings_are_closed_and_short_ones_counted():
    def ring(*points: tuple[float, float]) -> bytes:
        return struct.pack("<I", len(points)) + np.array(points, "<f8").tobytes()
    head = struct.pack("<BII", 1, 3, 2)
    content = wkb.read(head + ring((0, 0), (4, 0), (4, 4)) + ring((1, 1), (2, 1), (1, 1)))
    assert content.short_rings == 1
    assert shapely.from_wkb(wkb.plain_wkb(content.polygons)).is_valid
    lost = wkb.read(head + ring((0, 0), (4, 0), (0, 0)) + ring((1, 1), (2, 1), (2, 2)))
    assert (lost.polygons, lost.short_rings) == ([], 1)


def test_other_things_are_counted():
    content = wkb.read(shapely.to_wkb(shapely.from_wkt(
        "GEOMETRYCOLLECTION (MULTIPOINT (1 1, 2 2), MULTILINESTRING ((0 0, 1 1), (2 2, 3 3)))")))
    assert (content.points, content.lines, content.polygons) == (2, 2, [])


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x02\x03\x00\x00\x00\x00\x00\x00\x00", b"\x01\xff\xff\x00\x00" * 3,
                                  struct.pack("<BII", 1, 10, 0), struct.pack("<BII", 1, 15, 0)])
def test_what_cannot_be_read_is_refused(data):
    with pytest.raises(wkb.WkbError):
        wkb.read(data)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 140))
def test_cut_off_anywhere(size):
    """Whatever is missing, there is an error, never half a polygon."""
    whole = shapely.to_wkb(shapely.from_wkt(TEXTS[1]), byte_order=1)
    if size < len(whole):
        with pytest.raises(wkb.WkbError):
            wkb.read(whole[:size])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_noise_raises_only_the_one_error(data):
    with contextlib.suppress(wkb.WkbError):
        wkb.read(data)


def test_rings_in_flat_arrays():
    rings = wkb.rings_of([None, shapely.to_wkb(shapely.from_wkt(TEXTS[1])), b"",
                          shapely.to_wkb(shapely.from_wkt(TEXTS[2]))])
    assert rings.shapes == 4
    assert rings.shape.tolist() == [1, 1, 3, 3]
    assert rings.part.tolist() == [0, 0, 1, 2]
    assert rings.hole.tolist() == [False, True, False, False]
    assert rings.offsets.tolist() == [0, 5, 9, 14, 18]


def test_parts_and_points():
    data = shapely.to_wkb(shapely.from_wkt(TEXTS[2]))
    assert [wkb.kind_of(part).name for part in wkb.parts_of(data)] == ["Polygon", "Polygon"]
    assert wkb.points_of(data).shape == (9, 2)
    assert wkb.kind_of(wkb.as_multipolygon(shapely.to_wkb(shapely.from_wkt(TEXTS[0])))).name == "MultiPolygon"
