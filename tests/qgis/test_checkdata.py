"""imsma:checkdata through Processing: a data file, layers of several kinds, reports, sentences for bad input."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from toolbox import offered, run

from imsma_tools.core.checks.acceptance import accept
from imsma_tools.core.checks.remark_list import read_remarks
from imsma_tools.core.workspace import backup, create_workspace, open_workspace

SQUARE = "POLYGON((44.4 33.3,44.401 33.3,44.401 33.301,44.4 33.301,44.4 33.3))"
BOW_TIE = "POLYGON((44.4 33.3,44.401 33.301,44.401 33.3,44.4 33.3008,44.4 33.3))"


@pytest.fixture()
def algorithm(qgis_app):
    with offered("checkdata") as found:
        yield found


def wkb(text: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(text).asWkb())


@pytest.fixture(scope="module")
def data_file(qgis_app, tmp_path_factory):
    """Three hazards, one sound and two faulty; a release; nobody's data."""
    path = tmp_path_factory.mktemp("check") / "data.gpkg"
    with create_workspace(path) as workspace, workspace.writing(actor="Test") as writer:
        organisation = writer.insert("organisation", {"short_name": "ORG", "name_en": "Organisation"})
        base = {"hazard_class": "SHA", "hazard_status": "OPEN", "organisation_guid": organisation}
        sound = writer.insert("hazard", {**base, "local_id": "HZ-1", "geom": wkb(SQUARE)})
        writer.insert("hazard", {**base, "local_id": "HZ-2", "area_reported_m2": 1.03, "hazard_status": "CLOSED",
                                 "geom": wkb(SQUARE.replace("44.4", "44.5"))})
        writer.insert("hazard", {**base, "local_id": "HZ-3", "geom": None})
        writer.insert("land_release", {"local_id": "LR-1", "hazard_guid": sound, "outcome": "CLEARED",
                                       "released_on": date(2025, 5, 1), "geom": wkb(SQUARE)})
    return path


def test_a_data_file(algorithm, data_file, tmp_path):
    report = tmp_path / "report.json"
    results = run(algorithm, {"WORKSPACE": str(data_file), "REPORT": str(report)})
    remarks = read_remarks(report)
    assert [(one.rule_id, one.local_id) for one in remarks] == [
        ("COV-01", "HZ-2"), ("GEO-01", "HZ-3"), ("AREA-01", "HZ-2")]
    assert results["REMARKS"] == 3 and results["ACCEPTED"] == 0
    assert (results["STOP"], results["CORRECT"], results["LOOK"], results["NOTE"]) == (2, 1, 0, 0)
    assert results["BY_RULE"]["AREA-01"] == 1 and results["RECORDS"]["hazard"] == 3
    assert results["NOT_RUN"] == 0
    assert remarks[2].cause == "typed_ha" and remarks[2].organisation == "ORG"
    assert "1 x Hazards: hectares typed as m2" in results["LOG"]
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["run"]["by_severity"]["stop"] == 2 and content["run"]["checked"] == str(data_file)


def test_accepted_remarks_are_counted_and_not_listed(algorithm, data_file, tmp_path):
    report = tmp_path / "report.json"
    copy = tmp_path / "copy.gpkg"
    backup(data_file, copy)
    run(algorithm, {"WORKSPACE": str(copy), "REPORT": str(report)})
    with open_workspace(copy) as workspace:
        assert accept(workspace, read_remarks(report)[:1], "A. Person", "The gap is a road, see letter 5") == 1
    results = run(algorithm, {"WORKSPACE": str(copy), "RULES": "start"})
    assert (results["REMARKS"], results["ACCEPTED"]) == (2, 1)


def test_nothing_is_changed_and_nothing_needs_writing_rights(algorithm, data_file):
    before = data_file.read_bytes()
    data_file.chmod(0o444)
    try:
        assert run(algorithm, {"WORKSPACE": str(data_file), "RULES": "ID-01"})["REMARKS"] == 0
    finally:
        data_file.chmod(0o644)
    assert data_file.read_bytes() == before


@pytest.mark.parametrize(("number", "language", "direction"), [(0, "en", "ltr"), (1, "ar", "rtl"), (2, "ckb", "rtl")])
def test_a_page_to_read(algorithm, data_file, tmp_path, number, language, direction):
    report = tmp_path / "report.html"
    run(algorithm, {"WORKSPACE": str(data_file), "REPORT": str(report), "LANGUAGE": number})
    text = report.read_text(encoding="utf-8")
    assert f'<html lang="{language}" dir="{direction}">' in text
    assert "HZ-2" in text and "</html>" in text
    title = {"en": "Closed with a gap", "ar": "\u0623\u064f\u063a\u0644\u0642\u062a", "ckb": "\u062f\u0627\u062e"}
    assert title[language] in text


def test_a_table(algorithm, data_file, tmp_path):
    report = tmp_path / "report.csv"
    run(algorithm, {"WORKSPACE": str(data_file), "REPORT": str(report)})
    with report.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream))) == 4


def layer(kind: str, fields: str, rows: list[tuple]) -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}{fields}", "my hazards", "memory")
    for wkt, values in rows:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        assert made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    yield
    QgsProject.instance().clear()


FIELDS = "&field=LOCAL_ID:string&field=area_reported_m2:string&field=reported_on:string&field=strange:int"


def test_a_layer_before_it_is_imported(algorithm, tmp_path):
    """Every feature counts, those without or with a broken outline too; text is read as the field's type."""
    given = layer("Polygon?crs=EPSG:4326", FIELDS, [
        (SQUARE, ["A", "1.03", "2025-01-01", 1]), (BOW_TIE, ["B", "many", "1900-01-01", 1]),
        (None, ["b ", "", "", 1])])
    report = tmp_path / "report.json"
    results = run(algorithm, {"INPUT": given.id(), "TABLE": "hazard", "REPORT": str(report)})
    found = {(one.rule_id, one.local_id) for one in read_remarks(report)}
    assert found == {("AREA-01", "A"), ("GEO-02", "B"), ("GEO-01", "b "), ("ID-01", "b "), ("ID-02", "B"),
                     ("ID-02", "b "), ("DATE-04", "B")}
    assert results["RECORDS"] == {"hazard": 3}
    assert "1 values do not fit the type of their field" in results["LOG"]
    assert results["NOT_RUN"] == 2   # AREA-02 and COV-01 need the land released
    assert "Not checked: COV-01. These records are not there: Land released." in results["LOG"]


def test_a_layer_in_another_coordinate_system_and_with_curves(algorithm):
    x, y = 440_000, 3_685_000
    curve = f"CURVEPOLYGON(CIRCULARSTRING({x} {y},{x + 50} {y + 50},{x + 100} {y},{x + 50} {y - 50},{x} {y}))"
    given = layer("CurvePolygon?crs=EPSG:32638", "&field=local_id:string&field=area_reported_m2:double",
                  [(curve, ["A", 7854.0]), (curve.replace(str(x), str(x + 1)), ["B", 0.7854])])
    results = run(algorithm, {"INPUT": given.id(), "TABLE": "hazard"})
    assert {rule: count for rule, count in results["BY_RULE"].items() if count} == {"AREA-01": 1}
    assert "hectares typed as m2" in results["LOG"]


def test_a_layer_of_points(algorithm):
    given = layer("Point?crs=EPSG:4326", "&field=accident_on:date", [("POINT(33.3 44.4)", [None])])
    results = run(algorithm, {"INPUT": given.id(), "TABLE": "accident"})
    assert {rule: count for rule, count in results["BY_RULE"].items() if count} == {"GEO-05": 1}
    assert "longitude and latitude swapped" in results["LOG"]
    assert "The layer has no field local_id" in results["LOG"]


@pytest.mark.parametrize(("parameters", "words"), [
    ({}, "either a data file"), ({"WORKSPACE": "DATA", "INPUT": "LAYER", "TABLE": "hazard"}, "either a data file"),
    ({"INPUT": "LAYER"}, "Say what the layer holds"), ({"INPUT": "LAYER", "TABLE": "hazards"}, "no table hazards"),
    ({"WORKSPACE": "DATA", "TABLE": "hazard"}, "checked as a whole"),
    ({"WORKSPACE": "DATA", "RULES": "GEO-99"}, "no rule and no set of rules called GEO-99"),
    ({"WORKSPACE": "DATA", "RULE": "GEO-01"}, "Unknown parameter: RULE"),
    ({"WORKSPACE": "/nowhere/data.gpkg"}, "data.gpkg"),
    ({"WORKSPACE": "DATA", "REPORT": "report.docx"}, "Give a name that ends in .json, .html, .csv"),
    ({"WORKSPACE": "DATA", "REPORT": "/nowhere/report.json"}, "folder"),
    ({"INPUT": "LAYER", "TABLE": "hazard", "RULES": "VIC-01"}, "None of the rules looks at Hazards"),
    ({"INPUT": "POINTS", "TABLE": "hazard"}, "does not hold polygons"),
    ({"INPUT": "NOWHERE", "TABLE": "hazard"}, "coordinate system"),
    ({"INPUT": "EMPTY", "TABLE": "hazard"}, "holds no records"),
])
def test_bad_input_is_a_sentence(algorithm, data_file, tmp_path, parameters, words):
    layers = {"LAYER": ("Polygon?crs=EPSG:4326", [(SQUARE, ["A"])]), "EMPTY": ("Polygon?crs=EPSG:4326", []),
              "POINTS": ("Point?crs=EPSG:4326", [("POINT(44 33)", ["A"])]), "NOWHERE": ("Polygon", [(SQUARE, ["A"])])}
    values = {}
    for name, value in parameters.items():
        if value in layers:
            kind, rows = layers[value]
            value = layer(kind + ("" if "?" in kind else "?crs="), "&field=local_id:string", rows).id()
        elif value == "DATA":
            value = str(data_file)
        elif name == "REPORT" and not value.startswith("/"):
            value = str(tmp_path / value)
        values[name] = value
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, values)
    assert list(tmp_path.iterdir()) == []


def test_its_name_and_parameters_are_the_contract(algorithm):
    assert algorithm.id() == "imsma:checkdata"
    assert [one.name() for one in algorithm.parameterDefinitions()] == [
        "WORKSPACE", "INPUT", "TABLE", "RULES", "LANGUAGE", "REPORT"]
