"""otms:detectoverlaps through Processing: inputs of every kind, results, classes, bad input."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from osgeo import ogr
from overlap_layers import THREE, Told, X, Y, attributes, box, layer, mixed, run, saved
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from otms_plugin.processing import outputs
from otms_plugin.processing.detectoverlaps import DetectOverlaps

pytestmark = pytest.mark.usefixtures("qgis_app")
TO = {"OUTPUT": "TEMPORARY_OUTPUT"}


def detect(source, feedback=None, **more):
    return run("detectoverlaps", {"INPUT": source, **TO, **more}, feedback)


def named(results):
    return {(row["a_id"], row["b_id"]): row for row in attributes(results["layers"]["OUTPUT"])}


def test_the_contract_of_names():
    algorithm = DetectOverlaps()
    algorithm.initAlgorithm()
    assert algorithm.name() == "detectoverlaps"
    assert [definition.name() for definition in algorithm.parameterDefinitions()] == [
        "INPUT", "OTHER", "ID_FIELD", "WIDTH_FIELD", "MIN_AREA", "MIN_WIDTH", "BUFFER", "RULES", "OUTPUT"]
    assert {"OUTPUT", "PAIRS", "TOTAL_M2", "REPAIRED", "SKIPPED", "READ"} <= {
        output.name() for output in algorithm.outputDefinitions()}


def test_fields_and_counts():
    results = detect(layer([*THREE, (None, "none"), (None, None)]), ID_FIELD="name")
    rows = named(results)
    assert list(rows) == [("one", "two")]
    row = rows["one", "two"]
    assert row["overlap_m2"] == pytest.approx(1000, rel=1e-2)
    assert row["pct_a"] == pytest.approx(10, rel=1e-3)
    assert (row["distance_m"], row["class"], row["severity"], row["uncertain"]) == (0, "OVERLAP", "correct", False)
    assert row["width_m"] == pytest.approx(2 * 1000 / 220, rel=1e-2)
    assert "one and two overlap" in row["explanation"]
    assert results["TOTAL_M2"] == row["overlap_m2"]
    assert (results["PAIRS"], results["READ"], results["SKIPPED"], results["REPAIRED"], results["FAILED"]) == (
        1, 5, 2, 0, 0)
    assert results["SKIPPED_LIST"] == {"no_geometry": ["none", None]}
    assert sum(results["CLASSES"].values()) == results["PAIRS"]
    made = results["layers"]["OUTPUT"]
    assert made.crs().authid() == "EPSG:4326"
    assert made.wkbType() == QgsWkbTypes.Type.MultiPolygon


@pytest.mark.parametrize(("driver", "file"), [
    ("GPKG", "a b \u0645\u0646\u0627\u0637\u0642.gpkg"), ("ESRI Shapefile", "areas.shp"), ("GeoJSON", "areas.geojson"),
    ("FlatGeobuf", "areas.fgb"), ("KML", "areas.kml")])
def test_every_provider_gives_the_same(tmp_path, driver, file):
    field = "Name" if driver == "KML" else "name"
    source = saved(layer(THREE, fields=f"{field}:string(20)"), tmp_path / file, driver)
    results = detect(source, ID_FIELD=field)
    assert results["TOTAL_M2"] == pytest.approx(detect(layer(THREE))["TOTAL_M2"], rel=1e-6)
    assert [set(pair) for pair in named(results)] == [{"one", "two"}], "FlatGeobuf keeps its own order"
    by_path = detect(str(tmp_path / file), ID_FIELD=field)
    assert by_path["TOTAL_M2"] == results["TOTAL_M2"]


@pytest.mark.parametrize("crs", ["EPSG:32638", "EPSG:3857", "EPSG:3395", "EPSG:4326"])
def test_other_coordinate_systems(tmp_path, crs):
    source = layer(THREE)
    moved = saved(source, tmp_path / "moved.gpkg", ct=_transform(crs))
    assert moved.crs().authid() == crs
    results = detect(moved, ID_FIELD="name")
    assert results["TOTAL_M2"] == pytest.approx(detect(source)["TOTAL_M2"], rel=1e-5)
    both = detect(moved, OTHER=source, ID_FIELD="name")
    assert {"DUPLICATE": 3, "OVERLAP": 2}.items() <= both["CLASSES"].items()


def _transform(crs):
    return QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs),
                                  QgsProject.instance())


def test_filter_selection_and_unsaved_edits(tmp_path):
    source = saved(layer(THREE), tmp_path / "areas.gpkg")
    assert source.setSubsetString("name <> 'two'")
    assert detect(source)["PAIRS"] == 0
    source.setSubsetString("")
    assert source.startEditing()
    new = QgsFeature(source.fields())
    new.setAttribute("name", "unsaved")
    new.setGeometry(QgsGeometry.fromWkt(box(500, 505, 10, 10).replace("POLYGON", "MULTIPOLYGON").replace(
        "((", "(((").replace("))", ")))")))
    assert source.addFeature(new)
    far = next(feature for feature in source.getFeatures() if feature["name"] == "two")
    assert source.deleteFeature(far.id())
    project = QgsProject()
    project.addMapLayer(source)
    results = run("detectoverlaps", {"INPUT": source, "ID_FIELD": "name", **TO}, project=project)
    assert [set(pair) for pair in named(results)] == [{"far", "unsaved"}]
    source.rollBack()
    source.selectByExpression("name in ('one', 'far')")
    chosen = run("detectoverlaps", {"INPUT": QgsProcessingFeatureSourceDefinition(source.id(), True), **TO},
                 project=project)
    assert (chosen["READ"], chosen["PAIRS"]) == (2, 0)


def test_z_m_curves_and_mixed_layers():
    solid = layer([(box(0, 0, 100, 100).replace("POLYGON", "PolygonZM").replace(", ", " 5 6, ").replace("))", " 5 6))"),
                    "solid")], kind="PolygonZM")
    x, y, r = 44.0, 33.0, 50 * Y
    circle = (f"CURVEPOLYGON (CIRCULARSTRING ({x - r!r} {y!r}, {x!r} {y + r!r}, {x + r!r} {y!r}, {x!r} {y - r!r}, "
              f"{x - r!r} {y!r}))")
    round_ = layer([(circle, "round")], kind="CurvePolygon")
    results = detect(solid, OTHER=round_, ID_FIELD="name")
    quarter = 3.14159 * 50 * 50 / 4 * (Y / X)   # a circle in degrees is an ellipse in metres
    assert results["TOTAL_M2"] == pytest.approx(quarter, rel=1e-2)
    assert list(named(results)) == [("solid", "round")]


@pytest.mark.parametrize("kind", [ogr.wkbUnknown, ogr.wkbGeometryCollection])
def test_polygons_among_other_things(tmp_path, kind):
    """Both files hold the same; in the second even single things stand in collections."""
    rows = [(box(0, 0, 9, 9), "area"), ("POINT (44 33)", "point"),
            (f"GEOMETRYCOLLECTION ({box(1, 1, 9, 9)}, POINT (44 33))", "both")]
    if kind == ogr.wkbGeometryCollection:
        rows = [(wkt if wkt.startswith("GEOM") else f"GEOMETRYCOLLECTION ({wkt})", name) for wkt, name in rows]
    source = QgsVectorLayer(mixed(tmp_path / "mixed.gpkg", rows, kind), "mixed", "ogr")
    results = detect(source, ID_FIELD="name")
    assert list(named(results)) == [("area", "both")]
    assert results["SKIPPED_LIST"] == {"not_polygon": ["point"]}


def test_second_layer_and_its_names():
    told = Told()
    results = detect(layer(THREE), told, OTHER=layer([(box(50, 0, 10, 10), 7)], fields="number:integer"),
                     ID_FIELD="name")
    assert list(named(results)) == [("one", 1)]
    assert any("OTHER has no field name" in text for text in told.warned)
    assert results["CLASSES"]["CONTAINED"] == 1


def test_names_without_id_field():
    assert list(named(detect(layer(THREE, fields="task_no:string(20)")))) == [("one", "two")]
    assert list(named(detect(layer(THREE)))) == [(1, 2)]


def test_same_name_twice_is_told():
    told = Told()
    detect(layer([(box(0, 0, 9, 9), "x"), (box(1, 1, 9, 9), "x")]), told, ID_FIELD="name")
    assert any("2 records share a name" in text for text in told.warned)


def test_edges_are_listed_and_neighbours_too():
    source = layer([(box(0, 0, 100, 100), "a"), (box(99, 0, 100, 100), "b"), (box(-110, 0, 100, 100), "c")])
    results = detect(source, ID_FIELD="name", BUFFER=15)
    rows = named(results)
    assert rows["a", "b"]["class"] == "EDGE"
    assert rows["a", "c"]["class"] == "NOTICE_DISTANCE"
    assert rows["a", "c"]["distance_m"] == pytest.approx(10, rel=1e-2)
    assert results["CLASSES"]["EDGE"] == results["CLASSES"]["NOTICE_DISTANCE"] == 1
    without = [feature.hasGeometry() for feature in results["layers"]["OUTPUT"].getFeatures()]
    assert sorted(without) == [False, True]


def test_uncertain_outlines_are_marked():
    tie = f"POLYGON ((44 33, {44 + 100 * X!r} {33 + 100 * Y!r}, {44 + 100 * X!r} 33, 44 {33 + 100 * Y!r}, 44 33))"
    told = Told()
    results = detect(layer([(tie, "tie"), (box(40, 5, 20, 20), "pocket")]), told, ID_FIELD="name")
    row = named(results)["tie", "pocket"]
    assert row["uncertain"]
    assert row["overlap_m2"] == 0
    assert row["uncertain_m2"] == pytest.approx(400, rel=1e-2)
    assert row["class"] == "CONTAINED"
    assert (results["REPAIRED"], results["UNCERTAIN"]) == (1, 1)
    assert results["REPAIRED_LIST"][0]["id"] == "tie"
    assert results["REPAIRED_LIST"][0]["area_after_m2"] == pytest.approx(5000, rel=2e-2)
    assert any("uncertain" in text for text in told.warned)


TASKS = ("task_no:string(20);status:string(20);organisation_guid:string(36);task_type:string(20);valid_from:date;"
         "valid_to:date")


def orders(second_operator, start="2099-01-01"):
    return layer([(box(0, 0, 100, 100), "T1", "ONGOING", "op1", "CLEARANCE", "2026-01-01", "2099-06-30"),
                  (box(50, 0, 100, 100), "T2", "ONGOING", second_operator, "CLEARANCE", start, "2099-12-31")],
                 fields=TASKS)


def test_orders_are_judged_by_the_policy():
    rows = named(detect(orders("op2")))
    assert (rows["T1", "T2"]["class"], rows["T1", "T2"]["severity"]) == ("CONFLICT", "stop")
    assert "Two operators" in rows["T1", "T2"]["explanation"]
    assert named(detect(orders("op1")))["T1", "T2"]["class"] == "SAME_OPERATOR"
    assert named(detect(orders("op2", "2099-07-01")))["T1", "T2"]["class"] == "OVERLAP_OTHER"
    results = detect(orders("op2"))
    assert sum(results["CLASSES"].values()) == 1
    assert results["CLASSES"]["CONFLICT"] == 1


def test_limits_entered_stand_above_the_rules():
    little = layer([(box(0, 0, 100, 100), "T1", "ONGOING", "op1", "CLEARANCE", None, None),
                    (box(90, 0, 100, 100), "T2", "ONGOING", "op2", "CLEARANCE", None, None)], fields=TASKS)
    assert named(detect(little))["T1", "T2"]["class"] == "CONFLICT"
    assert named(detect(little, MIN_AREA=2000))["T1", "T2"]["class"] == "EDGE"
    near = layer([(box(0, 0, 9, 9), "T1", "ONGOING", "op1", "CLEARANCE", None, None),
                  (box(20, 0, 9, 9), "T2", "ONGOING", "op2", "CLEARANCE", None, None)], fields=TASKS)
    assert named(detect(near, BUFFER=20))["T1", "T2"]["class"] == "NOTICE_DISTANCE"


def test_released_land_under_an_order():
    land = layer([(box(0, 0, 100, 100), "R1", "CLEARED", "2025-01-01")],
                 fields="local_id:string(20);outcome:string(20);released_on:date")
    rows = named(detect(orders("op2"), OTHER=land, ID_FIELD=""))
    assert rows["T1", "R1"]["class"] == "RETASKED_CLEARED"


def broken(tmp_path):
    file = tmp_path / "broken.gpkg"
    file.write_bytes(b"SQLite format 3\x00" + b"\x00" * 100)
    return str(file)


@pytest.mark.parametrize(("parameters", "words"), [
    ({"INPUT": lambda t: layer([("POINT (44 33)", "x")], kind="Point")}, "INPUT does not hold polygons.*Give a layer"),
    ({"INPUT": lambda t: layer([("LINESTRING (44 33, 45 33)", "x")], kind="LineString")}, "does not hold polygons"),
    ({"INPUT": lambda t: layer([(None, "x")], kind="NoGeometry")}, "does not hold polygons"),
    ({"INPUT": lambda t: mixed(t.parent / f"{t.name}.gpkg", [("POINT (44 33)", "x")])}, "does not hold polygons"),
    ({"OTHER": lambda t: layer([("POINT (44 33)", "x")], kind="Point")}, "OTHER does not hold polygons"),
    ({"INPUT": lambda t: layer([])}, "INPUT holds no records"),
    ({"INPUT": lambda t: layer([(None, "x")])}, "None of the 1 records of INPUT has an outline"),
    ({"INPUT": lambda t: layer(THREE, crs="")}, "INPUT has no coordinate system"),
    ({"INPUT": lambda t: layer([(box(0, 0, 9, 9, lon=4000), "x")])}, "degrees of longitude and latitude"),
    ({"INPUT": broken}, "broken.gpkg"), ({"INPUT": lambda t: str(t / "none.shp")}, "none.shp"),
    ({"ID_FIELD": "nix"}, "INPUT has no field nix. Its fields are: name"),
    ({"MIN_AREA": -5}, "MIN_AREA is -5"), ({"MIN_WIDTH": -5}, "MIN_WIDTH is -5"), ({"BUFFER": 1e7}, "at most 100 km"),
    ({"RULES": "/nowhere/rules.json"}, "There is no rules file"), ({"MINAREA": 5}, "Unknown parameter: MINAREA"),
    ({"OUTPUT": "/nowhere/at/all.gpkg"}, "folder /nowhere/at does not exist"),
])
def test_bad_input_is_a_sentence_and_leaves_nothing(tmp_path, parameters, words):
    filled = {key: value(tmp_path) if callable(value) else value for key, value in parameters.items()}
    before = set(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=words):
        run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": str(tmp_path / "out.gpkg"), **filled})
    assert set(tmp_path.iterdir()) == before


def test_rules_for_layers_without_orders(tmp_path):
    rules = tmp_path / "rules.json"
    rules.write_text("{}")
    with pytest.raises(QgsProcessingException, match="The rules need status, operator and dates"):
        detect(layer(THREE), RULES=str(rules))
    with pytest.raises(QgsProcessingException):
        detect(orders("op2"), RULES=str(rules))


def test_across_180_degrees_is_named_and_the_rest_compared():
    wide = "POLYGON ((179.9 10, -179.9 10, -179.9 11, 179.9 11, 179.9 10))"
    told = Told()
    results = detect(layer([*THREE, (wide, "pacific")]), told, ID_FIELD="name")
    assert results["SKIPPED_LIST"] == {"across_180": ["pacific"]}
    assert results["PAIRS"] == 1
    assert any("180 degrees" in text and "pacific" in text for text in told.warned)


@pytest.mark.parametrize("checks", [0, 1, 2, 4])
def test_cancel_leaves_nothing(tmp_path, checks):
    goal = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": str(goal)}, Told(cancel_after=checks))
    assert list(tmp_path.iterdir()) == []


def test_result_file_is_complete_and_replaces(tmp_path):
    goal = tmp_path / "out.gpkg"
    goal.write_bytes(b"old")
    run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": str(goal)})
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]
    assert QgsVectorLayer(str(goal), "x", "ogr").featureCount() == 1


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mount") is None, reason="needs rights to mount a small disk")
def test_full_disk_leaves_what_was_there(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(disk)], check=False)
    if done.returncode:
        pytest.skip("this machine does not let tests mount a small disk")
    try:
        goal = disk / "out.gpkg"
        goal.write_bytes(b"what was there")
        many = layer([(box(k % 20, k // 20, 5, 5), str(k)) for k in range(400)])
        with pytest.raises(QgsProcessingException, match=r"OUTPUT cannot be written.*disk is full"):
            run("detectoverlaps", {"INPUT": many, "OUTPUT": str(goal)})
        assert [path.name for path in disk.iterdir()] == ["out.gpkg"]
        assert goal.read_bytes() == b"what was there"
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_style_when_loaded():
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    made = layer([(box(0, 0, 9, 9), "x", "stop")], fields="name:string(9);severity:string(9)")
    context.temporaryLayerStore().addMapLayer(made)
    context.addLayerToLoadOnCompletion(made.id(), QgsProcessingContext.LayerDetails("x", project, "OUTPUT"))
    outputs._style_when_loaded(made.id(), "overlap", context)
    context.layerToLoadOnCompletionDetails(made.id()).postProcessor().postProcessLayer(made, context, Told())
    assert made.renderer().type() == "RuleRenderer"
