"""otms:importorders: every row of a file becomes an order or is refused with the reason."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook
from overlap_layers import Told, run
from qgis.core import QgsProcessingException
from test_createorder import everything, made  # noqa: F401
from test_createorder import order as stored

from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.workspace import open_workspace, verify
from tests.unit.workspace_samples import square


@pytest.fixture
def data_file(made, tmp_path):  # noqa: F811
    path = Path(shutil.copy(made, tmp_path / "data.gpkg"))
    with open_workspace(path) as workspace, workspace.writing("test") as writer:
        writer.insert("organisation", {"short_name": "OP-01"})
    return path


def take(path, file, feedback=None, **more):
    return run("importorders", {"WORKSPACE": str(path), "INPUT": str(file), "BY": "R. Head", **more}, feedback)


def csv(tmp_path, text):
    file = tmp_path / "orders.csv"
    file.write_text(text, encoding="utf-8")
    return file


SPOTS = """Task number,Type of task,Operator,Latitude,Longitude,Width or radius (m),Priority,Caller
SP-1,EOD_SPOT,OP-01,33.5,46.5,50,High,A shepherd
SP-2,EOD spot task,NOBODY,33.51,46.5,30,,
SP-3,EOD_SPOT,OP-01,33.52,46.5,,,
SP-1,EOD_SPOT,OP-01,33.53,46.5,30,,
TO-1,EOD_SPOT,OP-01,33.54,46.5,30,,
,EOD_SPOT,OP-01,33.55,46.5,30,,
SP-7,,OP-01,33.56,46.5,30,,
"""


def test_a_sheet_of_calls(data_file, tmp_path):
    with pytest.raises(QgsProcessingException, match="does not say its coordinate system"):
        take(data_file, csv(tmp_path, SPOTS))
    done = take(data_file, csv(tmp_path, SPOTS), CRS="EPSG:4326")
    assert (done["ROWS"], done["ENTERED"], done["REFUSED"]) == (7, 3, 4)
    problems = {row["row"]: row["problem"] for row in done["ORDERS"] if row["problem"]}
    assert {row: words.split(".")[0] for row, words in problems.items()} == {
        4: "The row has a point or line without radius or width", 5: "The number SP-1 is used already",
        6: "The number TO-1 is used already", 8: "The row does not say the type of task"}
    first, second = stored(data_file, "SP-1"), stored(data_file, "SP-2")
    assert (first["shape_kind"], first["shape_width_m"], first["priority"], first["status"]) == (
        "POINT_RADIUS", 50.0, "HIGH", "DRAFT")
    assert first["area_computed_m2"] == pytest.approx(math.pi * 2500, rel=1e-5)
    assert "Caller: A shepherd" in first["comment"] and first["outline_as_received"]
    assert second["organisation_guid"] is None and "NOBODY" in second["comment"]
    with open_workspace(data_file, read_only=True) as workspace:
        assert verify(workspace) == []
    assert done["ORDERS"][5]["task_no"]


def test_a_preview_writes_nothing_and_says_the_same(data_file, tmp_path):
    before = everything(data_file)
    preview = take(data_file, csv(tmp_path, SPOTS), CRS="EPSG:4326", DRY_RUN=True)
    assert everything(data_file) == before and preview["ENTERED"] == 0
    done = take(data_file, csv(tmp_path, SPOTS), CRS="EPSG:4326")
    assert [row["problem"] for row in preview["ORDERS"]] == [row["problem"] for row in done["ORDERS"]]


def geojson(tmp_path, *features):
    file = tmp_path / "orders.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": properties, "geometry": geometry} for properties, geometry in features]}),
        encoding="utf-8")
    return file


def ring(x, y, size=0.003):
    return {"type": "Polygon", "coordinates": [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]]}


BOW_TIE = {"type": "Polygon", "coordinates": [[[48, 32], [48.01, 32.01], [48.01, 32], [48, 32.01], [48, 32]]]}


def test_areas_lines_and_what_crosses_itself(data_file, tmp_path):
    road = {"type": "LineString", "coordinates": [[48.1, 32], [48.2, 32]]}
    done = take(data_file, geojson(
        tmp_path, ({"task_no": "A-1"}, ring(48.3, 32)), ({"task_no": "A-2", "task_type": "ROAD"}, road),
        ({"task_no": "A-3"}, BOW_TIE), ({"task_no": "A-4"}, None), ({"task_no": "A-5", "hazard": "HZ-11; HZ-12"}, None),
        ({"task_no": "A-6", "hazard": "HZ-404"}, ring(48.5, 32))), TYPE="CLEARANCE", WIDTH=10)
    assert done["ENTERED"] == 5
    assert stored(data_file, "A-1")["area_computed_m2"] == pytest.approx(area_m2(square(48.3, 32)), rel=1e-9)
    assert (stored(data_file, "A-2")["shape_kind"], stored(data_file, "A-2")["shape_width_m"]) == ("LINE_WIDTH", 10.0)
    assert stored(data_file, "A-3")["outline_state"] == "uncertain"
    remarks = {row["title"]: " ".join(row["remarks"]) for row in done["ORDERS"]}
    assert "crosses itself" in remarks["A-3"] and "no outline" in remarks["A-4"]
    assert stored(data_file, "A-5")["area_computed_m2"] > area_m2(square(46, 32.5))
    assert "no hazard HZ-404" in done["ORDERS"][5]["problem"]


def test_orders_at_work_are_taken_over_or_refused(data_file, tmp_path):
    file = geojson(tmp_path, ({"task_no": "W-1", "status": "ONGOING", "valid_to": "2031-01-01"}, ring(48.3, 32)),
                   ({"task_no": "W-2", "status": "ONGOING"}, ring(48.301, 32)), ({"task_no": "W-3"}, ring(48.6, 32)))
    refused = take(data_file, file, TYPE="CLEARANCE", DRY_RUN=True)
    assert [bool(row["problem"]) for row in refused["ORDERS"]] == [True, True, False]
    assert "people may be there" in refused["ORDERS"][0]["problem"]
    done = take(data_file, file, TYPE="CLEARANCE", TAKE_OVER=True, REASON="Issued on paper in 2024")
    assert [row["task_no"] for row in done["ORDERS"]] == ["W-1", "", "W-3"]   # W-2 lies on W-1
    assert "hold up" in done["ORDERS"][1]["problem"]
    assert (stored(data_file, "W-1")["status"], stored(data_file, "W-3")["status"]) == ("ONGOING", "DRAFT")


def test_kml_and_gpx(data_file, tmp_path):
    kml = tmp_path / "calls.kml"
    kml.write_text("""<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>K-1</name>
        <description>Near the school</description><Point><coordinates>46.7,33,0</coordinates></Point></Placemark>
        </Document></kml>""", encoding="utf-8")
    gpx = tmp_path / "track.gpx"
    gpx.write_text("""<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>T</name>
        <trkseg><trkpt lat="33" lon="46.8"/><trkpt lat="33" lon="46.81"/><trkpt lat="33.01" lon="46.81"/></trkseg></trk>
        </gpx>""", encoding="utf-8")
    call = take(data_file, kml, TYPE="EOD_SPOT", WIDTH=40)
    assert call["ENTERED"] == 1
    assert "Near the school" in stored(data_file, call["ORDERS"][0]["task_no"])["comment"]
    area = take(data_file, gpx, TYPE="BAC", CLOSED_LINES=True)["ORDERS"][0]["task_no"]
    strip = take(data_file, gpx, TYPE="ROAD", WIDTH=8)["ORDERS"][0]["task_no"]
    assert [stored(data_file, number)["shape_kind"] for number in (area, strip)] == ["POLYGON", "LINE_WIDTH"]


def test_a_sheet_of_turning_points(data_file, tmp_path):
    book, file = Workbook(), tmp_path / "points.xlsx"
    sheet = book.active
    for line in [("Task number", "Point no", "Latitude", "Longitude"), ("P-1", 1, 33, 46.9), ("P-1", 2, 33, 46.91),
                 ("P-1", 3, 33.01, 46.91), ("P-2", 1, 33.1, 46.9), ("P-2", 2, 33.1, 46.91), ("P-2", 3, 33.11, 46.91)]:
        sheet.append(line)
    book.save(file)
    done = take(data_file, file, TYPE="CLEARANCE", CRS="EPSG:4326")
    assert (done["ROWS"], done["ENTERED"]) == (2, 2)
    with open_workspace(data_file, read_only=True) as workspace:
        points = list(workspace.rows("turning_point", {"record_guid": done["ORDERS"][0]["guid"]}))
    assert [point["point_no"] for point in points] == [1, 2, 3]


def test_cancelled_it_leaves_nothing(data_file, tmp_path):
    before = everything(data_file)
    with pytest.raises(QgsProcessingException):
        take(data_file, csv(tmp_path, SPOTS), Told(cancel_after=12), CRS="EPSG:4326")
    assert everything(data_file) == before


@pytest.mark.parametrize(("more", "words"), [
    ({"TYPE": "DIGGING"}, "no type of task DIGGING"), ({"TAKE_OVER": True}, "needs a reason"),
    ({"PROFILE": "nothing"}, "nothing"), ({"LAYER": "x", "INPUT": "/nowhere.xlsx"}, "nowhere")])
def test_what_cannot_be_done_is_told(data_file, tmp_path, more, words):
    with pytest.raises((QgsProcessingException, RuntimeError), match=words):
        take(data_file, **{"file": csv(tmp_path, SPOTS), **{k: v for k, v in more.items() if k != "INPUT"},
                           **({"file": more["INPUT"]} if "INPUT" in more else {})})
