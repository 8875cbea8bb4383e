"""Orders that are points with a radius or lines with a width, and orders for whole districts, in the algorithms."""

from __future__ import annotations

import math
import struct

import pytest
from overlap_layers import Told, X, Y, attributes, box, layer, mixed, run, saved
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from imsma_tools.core.geometry import layers
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.undrawn import outlined
from otms_plugin.processing.detectoverlaps import DetectOverlaps

pytestmark = pytest.mark.usefixtures("qgis_app")
SIZED = "name:string(20);shape_width_m:double(0,0)"


def at(x, y):
    return f"POINT ({44 + x * X!r} {33 + y * Y!r})"


def line(*places):
    return "LINESTRING (" + ", ".join(f"{44 + x * X!r} {33 + y * Y!r}" for x, y in places) + ")"


def detect(areas, feedback=None, **more):
    return run("detectoverlaps", {"INPUT": areas, "ID_FIELD": "name", "OUTPUT": "memory:", **more}, feedback)


def pairs(results):
    return {(row["a_id"], row["b_id"]): row for row in attributes(results["layers"]["OUTPUT"])}


def lens(radius, distance):
    """Land in common of two circles in the plane."""
    half = math.acos(distance / (2 * radius))
    return radius ** 2 * (2 * half - math.sin(2 * half))


def test_points_are_circles_of_their_radius():
    spots = layer([(at(0, 0), "a", 20.0), (at(30, 0), "b", 20.0), (at(500, 0), "c", 20.0), (at(0, 45), "d", 30.0)],
                  SIZED, kind="Point")
    results = detect(spots)
    found = pairs(results)
    assert set(found) == {("a", "b"), ("a", "d")}   # b and d: 54 m apart, 50 m of radius
    assert found["a", "b"]["overlap_m2"] == pytest.approx(lens(20, 30), rel=0.01)
    assert found["a", "b"]["pct_a"] == pytest.approx(100 * lens(20, 30) / (math.pi * 400), rel=0.01)
    assert (results["READ"], results["SKIPPED"]) == (4, 0)


def test_points_on_a_map_in_metres():
    """Transformed first, then drawn: the radius is metres on the ground, not on the map."""
    utm = QgsCoordinateReferenceSystem("EPSG:32638")
    bring = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), utm, QgsProject.instance())
    rows = []
    for name, x in (("a", 0), ("b", 30)):
        place = bring.transform(QgsPointXY(44 + x * X, 33))
        rows.append((f"POINT ({place.x()!r} {place.y()!r})", name, 20.0))
    on_the_map = pairs(detect(layer(rows, SIZED, kind="Point", crs="EPSG:32638")))["a", "b"]
    in_degrees = pairs(detect(layer([(at(x, 0), name, 20.0) for name, x in (("a", 0), ("b", 30))], SIZED,
                                    kind="Point")))["a", "b"]
    assert on_the_map["overlap_m2"] == pytest.approx(in_degrees["overlap_m2"], rel=1e-6)


def test_roads_against_areas():
    roads = layer([(line((-100, 50), (200, 50)), "road", 8.0)], SIZED, kind="LineString")
    areas = layer([(box(0, 0, 100, 100), "area")])
    (row,) = attributes(detect(roads, OTHER=areas)["layers"]["OUTPUT"])
    assert (row["a_id"], row["b_id"]) == ("road", "area")
    assert row["overlap_m2"] == pytest.approx(800, rel=0.01)
    assert row["pct_a"] == pytest.approx(100 * 800 / (2400 + math.pi * 16), rel=0.01)
    (other_way,) = attributes(detect(areas, OTHER=roads)["layers"]["OUTPUT"])
    assert other_way["overlap_m2"] == pytest.approx(row["overlap_m2"], rel=1e-9)


def test_a_layer_of_all_kinds(tmp_path):
    """An area keeps its outline though its field of widths holds a figure."""
    file = mixed(tmp_path / "mixed.gpkg", [
        (box(0, 0, 100, 100), "5"), (at(105, 50), "10"), (line((-50, 20), (50, 20)), "4"),
        (at(50, 80), None), (f"GEOMETRYCOLLECTION ({box(300, 0, 10, 10)}, {at(400, 0)})", None)])
    wide = QgsVectorLayer(file, "mixed", "ogr")
    assert wide.isValid()
    wide.addExpressionField("to_real(\"name\")", _number("metres"))
    told = Told()
    results = run("detectoverlaps", {"INPUT": wide, "ID_FIELD": "fid", "WIDTH_FIELD": "metres", "OUTPUT": "memory:"},
                  told)
    found = pairs(results)
    assert set(found) == {(1, 2), (1, 3)}
    assert found[1, 3]["overlap_m2"] == pytest.approx(200 + math.pi * 4 / 2, rel=0.01)
    assert results["SKIPPED_LIST"] == {"no_width": [4]}
    assert any("radius or width is not known: 4" in text for text in told.warned)
    assert results["READ"] == 5


def _number(name):
    return layer([], f"{name}:double(0,0)").fields().at(0)


def test_what_cannot_be_drawn_is_named():
    rows = [(at(0, 0), "good", 20.0), (at(1, 0), "none", None), (at(2, 0), "zero", 0.0), (at(3, 0), "minus", -5.0),
            (at(4, 0), "huge", 1e6), (at(5, 0), "nan", math.nan), (None, "nowhere", 5.0),
            ("POINT EMPTY", "empty", 5.0), ("POINT (44 95)", "north", 5.0), ("POINT (200 10)", "east", 5.0),
            ("POINT (179.99999 10)", "edge", 500.0), (at(10, 0), "too", 20.0)]
    results = detect(layer(rows, SIZED, kind="Point"))
    assert set(pairs(results)) == {("good", "too")}
    named = {fault: sorted(names) for fault, names in results["SKIPPED_LIST"].items()}
    nan = named["no_width"] if "nan" in named["no_width"] else named["not_drawn"]
    assert "nan" in nan
    nan.remove("nan")
    assert named == {"no_width": ["none"], "not_drawn": ["huge", "minus", "zero"], "off_the_globe": ["north"],
                     "across_180": ["east", "edge"], "no_geometry": ["nowhere"], "empty": ["empty"]}
    assert results["READ"] == len(rows) == results["SKIPPED"] + 2


@pytest.mark.parametrize(("kind", "text", "m2"), [
    ("PointZ", "POINT Z (44 33 700)", math.pi * 100),
    ("MultiPoint", "MULTIPOINT (44 33, 44.001 33)", 2 * math.pi * 100),
    ("PointZM", "POINT ZM (44 33 700 1)", math.pi * 100),
    ("LineStringZ", f"LINESTRING Z (44 33 1, {44 + 100 * X!r} 33 5)", 1000 + math.pi * 25),
    ("MultiLineString", f"MULTILINESTRING ((44 33, {44 + 100 * X!r} 33), (45 33, {45 + 100 * X!r} 33))",
     2 * (1000 + math.pi * 25)),
    ("CircularString", f"CIRCULARSTRING (44 33, {44 + 10 * X!r} {33 + 10 * Y!r}, {44 + 20 * X!r} 33)",
     math.pi * 100 + math.pi * 25)])
def test_every_kind_of_point_and_line(kind, text, m2):
    """Land in common with a box around all of it is all of it."""
    drawn = layer([], SIZED, kind=kind)
    feature = QgsFeature(drawn.fields())
    feature.setAttributes(["drawn", 10.0])
    feature.setGeometry(QgsGeometry.fromWkt(text))
    assert drawn.dataProvider().addFeature(feature)
    around = layer([("POLYGON ((43 32, 46 32, 46 34, 43 34, 43 32))", "around")])
    (row,) = attributes(detect(drawn, OTHER=around)["layers"]["OUTPUT"])
    assert row["overlap_m2"] == pytest.approx(m2, rel=0.02)


@pytest.mark.parametrize(("fields", "more", "words"), [
    ("name:string(20);radius:double", {}, "INPUT does not hold polygons.*name it in WIDTH_FIELD"),
    ("name:string(20);shape_width_m:string(9)", {}, "INPUT does not hold polygons.*name it in WIDTH_FIELD"),
    ("name:string(20);radius:double", {"WIDTH_FIELD": "width"}, "INPUT has no field width.*with numbers are: radius"),
    ("name:string(20);radius:double", {"WIDTH_FIELD": "name"}, "The field name of INPUT holds no numbers.*are: radius"),
    ("name:string(20);radius:string(5)", {"WIDTH_FIELD": "radius"}, "It has no field with numbers"),
    ("name:string(20);shape_width_m:double", {}, "None of the 1 records of INPUT.*radius or width is not known: a")])
def test_without_a_width_it_is_refused(fields, more, words):
    points = layer([(at(0, 0), "a", None)], fields, kind="Point")
    with pytest.raises(QgsProcessingException, match=words):
        detect(points, **more)


def test_another_field_of_widths():
    rows = [(at(0, 0), "a", 5), (at(12, 0), "b", 5)]
    points = layer(rows, "name:string(20);metres:integer", kind="Point")
    assert detect(points, WIDTH_FIELD="metres")["PAIRS"] == 0
    lines = layer([(line((6, -50), (6, 50)), "road", 8.0)], SIZED, kind="LineString")
    assert detect(points, OTHER=lines, WIDTH_FIELD="metres")["PAIRS"] == 2   # of the other layer the usual one


def test_polygons_are_taken_by_their_index_whatever_their_widths(tmp_path, monkeypatch):
    """A field of widths costs a layer of areas nothing: nothing there has to be drawn."""
    taken = []

    class Watched(GeoPackageOutlines):
        def __init__(self, *arguments):
            taken.append(arguments[0])
            super().__init__(*arguments)

    monkeypatch.setattr(layers, "GeoPackageOutlines", Watched)
    rows = [(box(0, 0, 100, 100), "a", 7.0), (box(90, 0, 100, 100), "b", None)]
    results = detect(saved(layer(rows, SIZED), tmp_path / "areas.gpkg"))
    assert len(taken) == 1 and results["PAIRS"] == 1
    points = [(at(0, 0), "a", 7.0), (at(10, 0), "b", 7.0)]
    assert detect(saved(layer(points, SIZED, kind="Point"), tmp_path / "spots.gpkg"))["PAIRS"] == 1
    assert len(taken) == 1


def test_gaps_that_spots_leave_of_a_road():
    road = layer([(line((0, 0), (100, 0)), "road", 6.0)], SIZED, kind="LineString")
    spots = layer([(at(x, 0), f"s{x}", 12.0) for x in (0, 20, 40, 60)] + [(at(80, 0), "unknown", None)], SIZED,
                  kind="Point")
    results = run("checkcoverage", {"WHOLE": road, "PARTS": spots, "ID_FIELD": "name", "GAPS": "TEMPORARY_OUTPUT",
                                    "OUTSIDE": "TEMPORARY_OUTPUT"})
    (gap,) = attributes(results["layers"]["GAPS"])
    assert gap["gap_m2"] == pytest.approx((100 - 72) * 6 + math.pi * 9 / 2, rel=0.02)
    assert results["SKIPPED_LIST"] == {"no_width": ["unknown"]}
    assert {row["part_id"] for row in attributes(results["layers"]["OUTSIDE"])} == {"s0", "s20", "s40", "s60"}


def test_parts_without_a_width_are_no_answer():
    """Nobody knows what they cover: the whole must not be called a gap for that."""
    whole = layer([(box(0, 0, 100, 100), "w")])
    spots = layer([(at(0, 0), "s", None)], SIZED, kind="Point")
    with pytest.raises(QgsProcessingException, match=r"None of the 1 records of PARTS.*radius or width is not known"):
        run("checkcoverage", {"WHOLE": whole, "PARTS": spots, "GAPS": "TEMPORARY_OUTPUT"})


def orders(rows, kind="Polygon"):
    """Orders of two operators at work: (WKT, number, task type, kind of shape, width)."""
    fields = ("task_no:string(20);status:string(20);organisation_guid:string(40);issued_on:date;valid_to:date;"
              "task_type:string(20);shape_kind:string(20);shape_width_m:double(0,0)")
    return layer([(wkt, number, "ONGOING", f"op-{number}", "2025-01-01", "2299-01-01", *more)
                  for wkt, number, *more in rows], fields, kind=kind)


@pytest.mark.parametrize(("task_type", "shape_kind", "wanted"), [
    ("NTS", "ADMIN_AREA", ("WIDE_AREA", "note")), ("EORE", "ADMIN_AREA", ("WIDE_AREA", "note")),
    ("CLEARANCE", "ADMIN_AREA", ("CONFLICT", "stop")), ("NTS", "POLYGON", ("CONFLICT", "stop"))])
def test_an_order_for_a_whole_district_conflicts_with_nobody(task_type, shape_kind, wanted):
    results = run("detectoverlaps", {"INPUT": orders([
        (box(-5000, -5000, 10000, 10000), "wide", task_type, shape_kind, None),
        (box(0, 0, 100, 100), "site", "CLEARANCE", "POLYGON", None)]), "OUTPUT": "memory:"})
    (row,) = attributes(results["layers"]["OUTPUT"])
    assert (row["class"], row["severity"]) == wanted
    assert results["CLASSES"][wanted[0]] == 1


def test_spots_in_a_district_and_in_a_site():
    """A spot drawn from its radius is judged as the order it is."""
    spot = orders([(at(50, 50), "spot", "EOD_SPOT", "POINT_RADIUS", 20.0)], kind="Point")
    areas = orders([(box(-5000, -5000, 10000, 10000), "wide", "NTS", "ADMIN_AREA", None),
                    (box(0, 0, 100, 100), "site", "CLEARANCE", "POLYGON", None)])
    results = run("detectoverlaps", {"INPUT": spot, "OTHER": areas, "OUTPUT": "memory:"})
    found = {row["b_id"]: row for row in attributes(results["layers"]["OUTPUT"])}
    assert found["wide"]["class"] == "WIDE_AREA"
    assert found["site"]["class"] == "EOD_INSIDE"
    assert found["site"]["overlap_m2"] == pytest.approx(math.pi * 400, rel=1e-5)
    assert "WIDTH_FIELD" in DetectOverlaps().help_text()


def test_no_bytes_of_a_point_are_lost():
    """A point with a system in its bytes, as databases hand them out, is drawn where it lies."""
    marked = struct.pack("<BII2d", 1, 0x20000001, 4326, 44.0, 33.0)
    assert outlined(marked, 5.0) == outlined(struct.pack("<BI2d", 1, 1, 44.0, 33.0), 5.0)
    assert outlined(b"\x01\x01", 5.0) == (b"\x01\x01", None)
