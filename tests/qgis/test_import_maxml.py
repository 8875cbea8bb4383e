"""maXML through imsma:importlayer: layers, questions, keys, and what stays as it is."""

from __future__ import annotations

import pytest
from import_kit import records, run, shape, take
from maxml_samples import SQUARE, document, hazard, header, outline, point, report, written
from qgis.core import QgsGeometry

PROFILE = "maxml_hazard"
AREA = "<AreaSize>93000</AreaSize>"


def test_land_is_imported_with_its_outline_class_status_and_day(qgis_processing, data, tmp_path):
    source = written(tmp_path / "land.xml", document(
        report(hazard(others=AREA)), report(hazard("H-2", outline(SQUARE[:2])), 2),
        report("<Accident><AccidentLocalID>A-1</AccidentLocalID></Accident>", 3)))
    result = take(data, source, PROFILE=PROFILE, REPORT=str(tmp_path / "report.html"))
    assert result["NEW"] == 2 and result["ROWS"] == 2
    found = records(data)
    first = found["H-1"]
    assert (first["hazard_class"], first["hazard_status"], str(first["reported_on"])) == ("SHA", "OPEN", "2019-05-20")
    assert first["area_reported_m2"] == 93000 and first["source"] == "imsma-ng-maxml"
    assert shape(first).equals(QgsGeometry.fromWkt(
        "MULTIPOLYGON (((44 33, 44.003 33, 44.003 33.003, 44 33.003, 44 33)))"))
    assert found["H-2"]["geom"] is not None   # two points: kept as they are, and named
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "no export of a programme" in text and "outline of only 2 points" in text and "ReportingPerson" in text
    assert "Ali Hassan" not in text and b"Ali Hassan" not in data.read_bytes()
    assert take(data, source, PROFILE=PROFILE)["UNCHANGED"] == 2


def test_what_a_later_report_does_not_say_stays(qgis_processing, data, tmp_path):
    take(data, written(tmp_path / "a.xml", document(report(hazard(others=AREA)))), PROFILE=PROFILE)
    later = document(report(hazard().replace("Active", "Worked On"), 2), report(hazard("H-2", others=AREA), 3))
    result = take(data, written(tmp_path / "b.xml", later), PROFILE=PROFILE)
    assert (result["CHANGED"], result["NEW"]) == (1, 1)
    found = records(data)["H-1"]
    assert found["hazard_status"] == "WORKED_ON" and found["area_reported_m2"] == 93000


def test_an_empty_element_empties(qgis_processing, data, tmp_path):
    take(data, written(tmp_path / "a.xml", document(report(hazard(others=AREA)))), PROFILE=PROFILE)
    take(data, written(tmp_path / "b.xml", document(report(hazard(others="<AreaSize/>")))), PROFILE=PROFILE)
    assert records(data)["H-1"]["area_reported_m2"] is None


@pytest.mark.parametrize("head", ["", header("UTM 38N", "WGS 84"), header("Geographic", "Karbala 1979")])
def test_another_coordinate_system_is_asked_and_the_answer_is_taken(qgis_processing, data, tmp_path, head):
    source = written(tmp_path / "land.xml", document(report(hazard()), head=head))
    report_file = tmp_path / "report.html"
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "PROFILE": PROFILE, "TARGET": 1,
                             "REPORT": str(report_file)})
    assert not results and "coordinate system" in sentence and not records(data)
    assert not head or "About its coordinates the file says" in report_file.read_text(encoding="utf-8")
    take(data, source, PROFILE=PROFILE, CRS="EPSG:4326")
    assert shape(records(data)["H-1"]).boundingBox().xMinimum() == pytest.approx(44.0)


def test_an_outline_without_one_of_its_corners_is_not_drawn(qgis_processing, data, tmp_path):
    broken = outline(points=point(5, ("see", "map")))
    result = take(data, written(tmp_path / "land.xml", document(report(hazard(shape=broken)))), PROFILE=PROFILE)
    assert result["NEW"] == 1 and result["WITHOUT_OUTLINE"] == 1
    assert records(data)["H-1"]["geom"] is None


def test_other_items_are_chosen_by_layer(qgis_processing, data, tmp_path):
    accident = ("<Accident><local_id>A-1</local_id><Geo><Latitude>30.5</Latitude><Longitude>47.8</Longitude></Geo>"
                "</Accident>")
    source = written(tmp_path / "all.maxml", document(report(hazard()), report(accident, 2)))
    _, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "accident"})
    assert "Accident, Hazard" in sentence
    assert take(data, source, TABLE="accident", LAYER="Accident")["NEW"] == 1
    (record,) = records(data, "accident").values()
    assert shape(record).asPoint().x() == pytest.approx(47.8)


@pytest.mark.parametrize("text, says", [
    (document(report(hazard()))[:-80], "broken or cut off"),
    ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "document type"),
    ("<MineActionFieldReport/>", "no field reports")])
def test_what_cannot_be_read_is_said_before_anything_starts(qgis_processing, data, tmp_path, text, says):
    results, sentence = run({"INPUT": str(written(tmp_path / "bad.xml", text)), "WORKSPACE": str(data),
                             "PROFILE": PROFILE})
    assert not results and says in sentence and not records(data)
