"""Geometries of files: axis order, reprojection, parts, heights, and everything that cannot be placed in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from shapely import geometry as shapes
from shapely import wkb as wkb_tools

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.coordinates.utm import to_utm
from imsma_tools.core.sources.shapes import ShapeMaker


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToIsoWkb())


@given(st.floats(42.1, 47.9), st.floats(29.2, 37.2))
@settings(max_examples=50, deadline=None)
def test_utm_comes_to_longitude_and_latitude(longitude, latitude):
    place = to_utm(longitude, latitude, 38)
    shape = ShapeMaker("EPSG:32638", "POINT").make_point(place.easting, place.northing)
    point = wkb_tools.loads(shape.geom)
    assert point.x == pytest.approx(longitude, abs=1e-9) and point.y == pytest.approx(latitude, abs=1e-9)
    assert shape.crs == "EPSG:32638" and shape.as_received.startswith("EPSG:32638;POINT (")


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4743"])
def test_x_is_longitude_whatever_the_authority_says(crs):
    point = wkb_tools.loads(ShapeMaker(crs, "POINT").make_point(44.0, 33.0).geom)
    assert point.x == pytest.approx(44.0, abs=0.01) and point.y == pytest.approx(33.0, abs=0.01)


def test_karbala_is_moved_by_about_400_m():
    from geographiclib.geodesic import Geodesic

    old = wkb_tools.loads(ShapeMaker("EPSG:3392", "POINT").make_point(500000, 3400000).geom)
    new = wkb_tools.loads(ShapeMaker("EPSG:32638", "POINT").make_point(500000, 3400000).geom)
    assert 350 < Geodesic.WGS84.Inverse(old.y, old.x, new.y, new.x)["s12"] < 450


@pytest.mark.parametrize(("crs", "x", "y", "plain"), [("EPSG:4270", 44.0, 33.0, "EPSG:4326"),
                                                      ("EPSG:27039", 500000, 3400000, "EPSG:32639")])
def test_nahrwan_is_moved_as_the_registry_says_for_iraq(crs, x, y, plain):
    """Helmert's three parameters by hand (EPSG:7033), Clarke 1880 RGS to WGS 84: PROJ left degrees where they were."""
    import numpy as np
    from osgeo import osr

    clarke, wgs = osr.SpatialReference(), osr.SpatialReference()
    assert clarke.ImportFromProj4("+proj=geocent +a=6378249.145 +rf=293.465 +no_defs") == 0
    assert wgs.ImportFromProj4("+proj=geocent +datum=WGS84 +no_defs") == 0
    flat, degrees = osr.SpatialReference(), osr.SpatialReference()
    place = "+proj=utm +zone=39 " if x > 180 else "+proj=longlat "
    flat.ImportFromProj4(place + "+a=6378249.145 +rf=293.465 +no_defs")
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    earth = np.add(osr.CoordinateTransformation(flat, clarke).TransformPoint(x, y, 0.0), (-242.2, -144.9, 370.3))
    east, north, _ = osr.CoordinateTransformation(wgs, degrees).TransformPoint(*earth)
    point = wkb_tools.loads(ShapeMaker(crs, "POINT").make_point(x, y).geom)
    assert (point.x, point.y) == pytest.approx((east, north), abs=1e-7)
    unmoved = wkb_tools.loads(ShapeMaker(plain, "POINT").make_point(x, y).geom)
    assert 1e-3 < abs(point.y - unmoved.y) + abs(point.x - unmoved.x) < 6e-3


def test_polygons_become_multipolygons_and_lose_heights_with_a_count():
    maker = ShapeMaker("EPSG:4326", "MULTIPOLYGON")
    text = "POLYGON Z ((44 33 7,44.1 33 7,44.1 33.1 7,44 33 7))"
    shape = maker.make(wkb(text))
    assert wkb_tools.loads(shape.geom).geom_type == "MultiPolygon" and not wkb_tools.loads(shape.geom).has_z
    assert shape.as_received == f"EPSG:4326;{text}" and maker.counts["flattened"] == 1


def test_a_crossing_outline_is_kept_point_by_point():
    text = "POLYGON ((44 33,44.1 33.1,44.1 33,44 33.1,44 33))"
    shape = ShapeMaker("EPSG:4326", "MULTIPOLYGON").make(wkb(text))
    kept = list(wkb_tools.loads(shape.geom).geoms[0].exterior.coords)
    assert kept == [(44, 33), (44.1, 33.1), (44.1, 33), (44, 33.1), (44, 33)]


def test_a_collection_gives_its_areas_and_names_the_rest():
    shape = ShapeMaker("EPSG:4326", "MULTIPOLYGON").make(wkb(
        "GEOMETRYCOLLECTION (POLYGON ((44 33,44.1 33,44.1 33.1,44 33)),LINESTRING (1 1,2 2),POINT (1 1))"))
    assert len(wkb_tools.loads(shape.geom).geoms) == 1
    assert "LINESTRING (1), POINT (1)" in shape.problem


def test_curves_become_straight_lines():
    maker = ShapeMaker("EPSG:4326", "MULTIPOLYGON")
    shape = maker.make(wkb("CURVEPOLYGON (CIRCULARSTRING (44 33,44.1 33.1,44.2 33,44.1 32.9,44 33))"))
    assert wkb_tools.loads(shape.geom).area == pytest.approx(3.14159 * 0.01, rel=0.01)
    assert maker.counts["straightened"] == 1


@pytest.mark.parametrize(("geometry", "text", "words"), [
    ("MULTIPOLYGON", "LINESTRING (44 33,45 34)", "holds areas"), ("MULTIPOLYGON", "POINT (44 33)", "holds areas"),
    ("POINT", "POLYGON ((44 33,44.1 33,44.1 33.1,44 33))", "holds points"),
    ("POINT", "MULTIPOINT ((44 33),(45 33))", "holds points"),
    ("MULTIPOLYGON", "POLYGON ((444000 3600000,445000 3600000,445000 3601000,444000 3600000))",
     "no longitude and latitude"),
])
def test_what_cannot_be_placed_keeps_its_text_and_a_sentence(geometry, text, words):
    shape = ShapeMaker("EPSG:4326", geometry).make(wkb(text))
    assert shape.geom is None and words in shape.problem
    assert shape.is_empty or shape.as_received.startswith("EPSG:4326;")


def test_no_geometry_an_empty_one_and_bytes_that_are_none():
    maker = ShapeMaker("EPSG:4326", "MULTIPOLYGON")
    assert maker.make(None).is_empty and maker.make(wkb("POLYGON EMPTY")).is_empty
    broken = maker.make(b"\x01\x03\x00\x00\x00\x01")
    assert broken.geom is None and broken.problem
    from struct import pack

    endless = maker.make(pack("<BIII", 1, 3, 1, 4) + pack("<8d", 44, 33, 45, float("inf"), 45, 34, 44, 33))
    assert endless.geom is None and endless.problem and endless.as_received.startswith("EPSG:4326;POLYGON")


@given(st.lists(st.floats(-180, 180), min_size=8, max_size=8))
def test_the_text_as_received_has_every_figure(numbers):
    from struct import pack

    from shapely import wkt

    from imsma_tools.core.geometry.wkt import to_wkt

    ring = [*numbers, *numbers[:2]]
    raw = pack("<BIII", 1, 3, 1, 5) + pack("<10d", *ring)
    assert [value for point in wkt.loads(to_wkt(raw)).exterior.coords for value in point] == ring


@pytest.mark.parametrize("text", [
    "POINT Z (1 2 3)", "MULTIPOINT ((1 2),(3 4))", "LINESTRING M (1 2 3,4 5 6)", "POLYGON EMPTY", "POINT EMPTY",
    "GEOMETRYCOLLECTION (POINT (1 2),LINESTRING (1 2,3 4))", "MULTIPOLYGON (((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"])
def test_wkt_is_what_ogr_reads(text):
    from imsma_tools.core.geometry.wkt import to_wkt

    assert to_wkt(wkb(text)) == text


def test_an_open_ring_is_closed():
    from struct import pack

    raw = pack("<BIII", 1, 3, 1, 3) + b"".join(pack("<dd", x, y) for x, y in ((44, 33), (44.1, 33), (44.1, 33.1)))
    shape = ShapeMaker("EPSG:4326", "MULTIPOLYGON").make(raw)
    assert shapes.mapping(wkb_tools.loads(shape.geom))["coordinates"][0][0][-1] == (44.0, 33.0)


def test_an_unknown_system_is_refused():
    with pytest.raises(BadInput, match="no coordinate system EPSG:1"):
        ShapeMaker("EPSG:1", "POINT")


def test_a_geometry_that_cannot_be_placed_does_not_break_off_the_file(tmp_path):
    """GDAL keeps the last error: one polygon outside its grid made the whole file "break off" at its end.

    The same in both of GDAL's modes: other tests of the same run switch its exceptions on.
    """
    import json

    from imsma_tools.core.sources.ogr_file import open_layer

    corners = [(500_000, 3_600_000), (1e30, 1e30), (500_000, 3_700_000)]
    features = [{"type": "Feature", "properties": {}, "geometry": {
        "type": "Polygon", "coordinates": [[[x, y], [x + 1e3, y], [x + 1e3, y + 1e3], [x, y]]]}} for x, y in corners]
    (tmp_path / "metres.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    maker = ShapeMaker("EPSG:32638", "MULTIPOLYGON")
    made = [maker.make(row.wkb) for row in open_layer(tmp_path / "metres.geojson").rows()]
    assert [shape.geom is not None for shape in made] == [True, False, True]
    assert "does not hold" in made[1].problem and made[1].as_received.startswith("EPSG:32638;POLYGON")
