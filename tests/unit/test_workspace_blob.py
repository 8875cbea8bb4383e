"""Geometry blobs: every outline that goes in comes out; bounds as GEOS sees them."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from workspace_samples import point, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.workspace.blob import as_kind, blob_bounds, to_blob, to_wkb, wkb_bounds

LONGITUDES = st.floats(-180, 180, allow_nan=False)
LATITUDES = st.floats(-90, 90, allow_nan=False)
RINGS = st.lists(st.tuples(LONGITUDES, LATITUDES), min_size=3, max_size=12).map(lambda points: [*points, points[0]])
POLYGONS = st.lists(RINGS, min_size=1, max_size=3).map(lambda rings: shapely.Polygon(rings[0], rings[1:]))
SHAPES = st.one_of(POLYGONS, st.lists(POLYGONS, min_size=1, max_size=4).map(shapely.MultiPolygon))


@given(SHAPES, st.sampled_from([0, 1]), st.sampled_from(["iso", "extended"]))
def test_what_goes_in_comes_out(shape, order, flavor):
    wkb = shapely.to_wkb(shape, byte_order=order, flavor=flavor)
    blob, bounds = to_blob(wkb, "MULTIPOLYGON")
    (west, south), (east, north) = (side(shapely.get_coordinates(shape), axis=0) for side in (np.min, np.max))
    assert bounds == blob_bounds(blob) == (west, east, south, north), "holes outside their shell count too"
    again = shapely.from_wkb(to_wkb(blob))
    wanted = shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
    assert again.geom_type == "MultiPolygon" and shapely.equals_exact(again, wanted)


@given(POLYGONS, st.floats(-1e3, 1e4, allow_nan=False), st.sampled_from(["iso", "extended"]))
def test_heights_are_left_out_and_nothing_else(shape, height, flavor):
    wkb = shapely.to_wkb(shapely.force_3d(shape, height), flavor=flavor, output_dimension=3)
    blob, _ = to_blob(wkb, "MULTIPOLYGON")
    assert shapely.equals_exact(shapely.from_wkb(to_wkb(blob)), shapely.MultiPolygon([shape]))


@given(st.binary(max_size=120))
def test_any_bytes_are_taken_or_refused_in_words(data):
    try:
        blob, _ = to_blob(data, "MULTIPOLYGON")
    except BadInput as error:
        assert error.title
    else:
        assert blob is None or to_wkb(blob)


@given(POLYGONS, st.integers(5, 60))
def test_cut_off_bytes_are_refused(shape, lost):
    wkb = shapely.to_wkb(shapely.MultiPolygon([shape]))
    with pytest.raises(BadInput):
        to_blob(wkb[:max(len(wkb) - lost, 10)], "MULTIPOLYGON")


def test_points():
    blob, bounds = to_blob(point(), "POINT")
    assert to_wkb(blob) == point() and bounds == blob_bounds(blob) == (44.0, 44.0, 33.0, 33.0)
    assert to_blob(point(math.nan, math.nan), "POINT") == (None, None)


@pytest.mark.parametrize("bad", [math.inf, -math.inf, math.nan])
def test_coordinates_that_are_no_numbers_are_refused(bad):
    wkb = bytearray(square())
    struct.pack_into("<d", wkb, 13 + 16, bad)
    with pytest.raises(BadInput, match="not a number"):
        to_blob(bytes(wkb), "MULTIPOLYGON")


def test_none_and_empty_are_none():
    assert to_blob(None, "MULTIPOLYGON") == (None, None)
    assert to_blob(shapely.to_wkb(shapely.MultiPolygon()), "MULTIPOLYGON") == (None, None)
    assert to_wkb(None) is None and blob_bounds(None) is None and blob_bounds(b"") is None
    assert to_wkb(b"GP\x00\x11\xe6\x10\x00\x00" + shapely.to_wkb(shapely.Polygon())) is None
    with pytest.raises(ValueError, match="not a GeoPackage geometry"):
        to_wkb(b"nonsense")


def test_blobs_of_other_programs_without_envelope():
    assert blob_bounds(b"GP\x00\x01\xe6\x10\x00\x00" + square()) == pytest.approx((44, 44.003, 33, 33.003))


def test_curves_become_straight():
    from osgeo import ogr
    arc = ogr.CreateGeometryFromWkt("CURVEPOLYGON (CIRCULARSTRING (44 33, 45 34, 46 33, 45 32, 44 33))")
    wkb = as_kind(bytes(arc.ExportToIsoWkb()), "MULTIPOLYGON")
    assert shapely.from_wkb(wkb).area == pytest.approx(math.pi, rel=1e-3)
    assert wkb_bounds(wkb) == pytest.approx((44, 46, 32, 34), abs=1e-3)
