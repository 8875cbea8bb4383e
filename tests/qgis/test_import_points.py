"""Lists of turning points, as IMSMA's geodata import and people's sheets have them, become outlines."""

from __future__ import annotations

import json

import pytest
from import_kit import run, shape, take
from openpyxl import Workbook

from imsma_tools.core.geometry.coordinates import mgrs
from imsma_tools.core.geometry.coordinates.utm import to_utm
from imsma_tools.core.intake.undo import undo
from imsma_tools.core.workspace import open_workspace

CORNERS = [(44.0, 33.0), (44.003, 33.0), (44.003, 33.003), (44.0, 33.003)]
AREA = 280.3 * 332.7   # metres along the two sides, roughly
HEADINGS = ["Hazard ID", "Point No", "Point Type", "Coordinates"]


def book(path, **sheets):
    """Writes a workbook: name of the sheet = its lines."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, lines in sheets.items():
        sheet = workbook.create_sheet(name)
        for line in lines:
            sheet.append(line)
    workbook.save(path)
    return path


def points(name="H-1", order=range(4), write=mgrs.to_mgrs, kind="Turning point"):
    return [[name, number, kind, write(*CORNERS[place])] for number, place in enumerate(order, start=1)]


def stored(data):
    """Returns the hazards by local id, and their points."""
    with open_workspace(data) as ws:
        hazards = {row["local_id"]: row for row in ws.rows("hazard")}
        found = {name: sorted((row for row in ws.rows("turning_point") if row["record_guid"] == hazard["guid"]),
                              key=lambda row: (row["part_no"], row["point_no"])) for name, hazard in hazards.items()}
    return hazards, found


@pytest.mark.parametrize("shuffled", [False, True])
def test_a_list_in_mgrs_becomes_outlines_and_keeps_what_was_typed(qgis_processing, data, tmp_path, shuffled):
    lines = points() + points("H-2")[:2] + points("H-3", (0, 2, 1, 3))
    if shuffled:
        lines = lines[::-1]
    source = book(tmp_path / "points.xlsx", Points=[HEADINGS, *lines])
    results = take(data, source)
    assert (results["NEW"], results["WITHOUT_OUTLINE"], results["REPAIRS"]) == (3, 1, 1)
    hazards, found = stored(data)
    assert hazards["H-1"]["area_computed_m2"] == pytest.approx(AREA, rel=0.02)
    assert hazards["H-2"]["geom"] is None and hazards["H-3"]["outline_state"] == "uncertain"
    assert [row["point_no"] for row in found["H-1"]] == [1, 2, 3, 4] and len(found["H-2"]) == 2
    first = found["H-1"][0]
    assert first["typed_text"] == mgrs.to_mgrs(*CORNERS[0]) and first["point_type"] == "TURNING"
    assert (first["longitude"], first["latitude"]) == (pytest.approx(44.0, abs=2e-5), pytest.approx(33.0, abs=2e-5))
    assert first["entry_mode"] == "ABSOLUTE" and "38S MB" in hazards["H-1"]["outline_as_received"]
    assert take(data, source)["UNCHANGED"] == 3


def test_objects_and_points_in_two_sheets_joined_by_the_id(qgis_processing, data, tmp_path):
    objects = [["Local ID", "Type", "Area (m2)"], ["H-1", "SHA", 93_000], ["H-2", "CHA", 500], ["H-4", "SHA", 1]]
    lines = [["PolyID", "PointNo", "PointID", "Longitude", "Latitude"]]
    for name in ("H-1", "H-2", "H-9"):
        lines += [[name, number, f"{name}-{number}", *corner] for number, corner in enumerate(CORNERS, start=1)]
        lines.append([name, 5, "", *CORNERS[0]])   # the closing point once more
    source, report = book(tmp_path / "geo.xlsx", Objects=objects, Points=lines), tmp_path / "report.html"
    given = {"POINTS": "Points", "CRS": "EPSG:4326", "REPORT": str(report)}
    results = take(data, source, **given)
    assert (results["NEW"], results["REJECTED"], results["WITHOUT_OUTLINE"]) == (3, 1, 1)
    hazards, found = stored(data)
    assert shape(hazards["H-1"]).constGet().nCoordinates() == 5 and len(found["H-1"]) == 5
    assert found["H-1"][0]["point_label"] == "H-1-1" and hazards["H-1"]["hazard_class"] == "SHA"
    text = report.read_text(encoding="utf-8")
    assert "There are 5 points of H-9, but no row that describes it" in text
    assert "reported are 500 m2" in text and "reported are 93,000 m2" not in text


def relative(north="True", first="44.0 E 33.0 N"):
    lines = [["Hazard ID", "Point No", "Coordinates", "From", "Bearing", "Distance", "North"],
             ["H-1", 1, first, None, None, None, None]]
    for number, bearing in ((2, 90), (3, 0), (4, 270)):
        lines.append(["H-1", number, None, number - 1, bearing, 100, north])
    return lines


@pytest.mark.parametrize(("north", "parameters"), [
    ("True", {}), (None, {"BEARINGS": 1}), ("Magnetic", {"DECLINATION": 0.0}), ("Grid", {})])
def test_bearings_and_distances(qgis_processing, data, tmp_path, north, parameters):
    names = {"True": "True north", "Magnetic": "Magnetic north", "Grid": "Grid north", None: None}
    take(data, book(tmp_path / "b.xlsx", P=relative(names[north])), **parameters)
    hazards, found = stored(data)
    assert hazards["H-1"]["area_computed_m2"] == pytest.approx(10_000, rel=1e-3)
    second = found["H-1"][1]
    assert (second["entry_mode"], second["from_point_no"], second["bearing_deg"], second["distance_m"]) == (
        "RELATIVE", 1, 90, 100)
    if north == "Grid":   # 100 m east in the grid of zone 38, scale left aside
        start, end = (to_utm(row["longitude"], row["latitude"]) for row in found["H-1"][:2])
        assert end.easting - start.easting == pytest.approx(100, abs=0.1)
        assert end.northing == pytest.approx(start.northing, abs=0.01)
    else:
        assert second["latitude"] == pytest.approx(33.0, abs=1e-7)


def test_the_declination_turns_magnetic_bearings_east(qgis_processing, data, tmp_path):
    take(data, book(tmp_path / "b.xlsx", P=relative("Magnetic north")), DECLINATION=5.0)
    _, found = stored(data)
    assert found["H-1"][1]["latitude"] < 33.0 - 7e-5   # bearing 95 degrees: 8.7 m to the south


@pytest.mark.parametrize(("north", "words"), [(None, "BEARINGS"), ("Magnetic north", "DECLINATION")])
def test_a_bearing_from_an_unknown_north_draws_nothing(qgis_processing, data, tmp_path, north, words):
    report = tmp_path / "report.html"
    results = take(data, book(tmp_path / "b.xlsx", P=relative(north)), REPORT=str(report))
    assert results["WITHOUT_OUTLINE"] == 1 and words in report.read_text(encoding="utf-8")
    _, found = stored(data)
    assert len(found["H-1"]) == 4 and found["H-1"][1]["bearing_deg"] == 90 and found["H-1"][1]["longitude"] is None


def test_one_unreadable_corner_leaves_the_outline_undrawn_and_a_benchmark_does_not(qgis_processing, data, tmp_path):
    lines = [*points(), ["H-1", 9, "Reference point", "near the mosque"], *points("H-2")]
    lines[-1][3] = "38S MB 123"
    report = tmp_path / "report.html"
    results = take(data, book(tmp_path / "p.xlsx", P=[HEADINGS, *lines]), REPORT=str(report))
    assert results["WITHOUT_OUTLINE"] == 1
    hazards, found = stored(data)
    assert hazards["H-1"]["geom"] and hazards["H-2"]["geom"] is None
    assert found["H-1"][-1]["typed_text"] == "near the mosque" and found["H-1"][-1]["point_type"] == "REFERENCE"
    assert "The outline was not drawn" in report.read_text(encoding="utf-8")


def test_a_corrected_point_changes_one_outline_and_undo_brings_the_points_back(qgis_processing, data, tmp_path):
    lines = points() + points("H-2")
    source = tmp_path / "p.xlsx"
    take(data, book(source, P=[HEADINGS, *lines]))
    before = stored(data)[1]
    lines[2][3] = mgrs.to_mgrs(44.004, 33.004)
    results = take(data, book(source, P=[HEADINGS, *lines]))
    assert (results["CHANGED"], results["UNCHANGED"]) == (1, 1)
    assert stored(data)[1]["H-1"][2]["longitude"] == pytest.approx(44.004, abs=2e-5)
    with open_workspace(data) as ws:
        assert undo(ws, results["SUBMISSION"], "Chief", "test") == {"deleted": 0, "restored": 1}
    after = stored(data)[1]

    def said(found):
        return {name: [(row["point_no"], row["typed_text"], row["longitude"], row["latitude"]) for row in rows]
                for name, rows in found.items()}

    assert said(after) == said(before)


def test_undoing_a_new_list_leaves_no_points(qgis_processing, data, tmp_path):
    results = take(data, book(tmp_path / "p.xlsx", P=[HEADINGS, *points()]))
    with open_workspace(data) as ws:
        undo(ws, results["SUBMISSION"], "Chief", "test")
        assert ws.count("turning_point") == ws.count("hazard") == 0


def test_parts_and_a_profile_that_names_the_columns(qgis_processing, data, tmp_path):
    lines = [["Feld", "Teil", "Nr", "Ost", "Nord"]]
    for part, shift in ((1, 0.0), (2, 0.01)):
        for number, (x, y) in enumerate(CORNERS, start=1):
            place = to_utm(x + shift, y)
            lines.append(["H-1", part, number, round(place.easting, 2), round(place.northing, 2)])
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({
        "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["Feld"]},
        "columns": [{"field": "local_id", "names": ["Feld"]}], "constants": {"hazard_class": "SHA"},
        "crs": "EPSG:32638", "points": {"object": ["Feld"], "part": ["Teil"], "no": ["Nr"],
                                        "coordinates": {"x": ["Ost"], "y": ["Nord"]}}}), encoding="utf-8")
    take(data, book(tmp_path / "p.xlsx", P=lines), PROFILE=str(profile))
    hazards, found = stored(data)
    assert shape(hazards["H-1"]).constGet().numGeometries() == 2 and len(found["H-1"]) == 8
    assert hazards["H-1"]["area_computed_m2"] == pytest.approx(2 * AREA, rel=0.02)


def test_a_list_of_objects_with_numbers_is_no_list_of_points(qgis_processing, data, tmp_path):
    lines = [["No", "Local ID", "Coordinates", "Type"],
             *([number, f"H-{number}", "38S MB 40994 86410", "SHA"] for number in (1, 2, 3))]
    results = take(data, book(tmp_path / "o.xlsx", P=lines))
    assert results["NEW"] == 3 and results["WITHOUT_OUTLINE"] == 3


def test_a_sheet_that_is_no_list_of_points_is_refused(qgis_processing, data, tmp_path):
    source = book(tmp_path / "o.xlsx", A=[["Local ID"], ["H-1"]], B=[["What", "Why"], ["a", "b"]])
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "hazard", "POINTS": "B"})
    assert not results and "is no list of turning points" in sentence


BEARINGS = ("Hazard ID,Point No,From,Bearing,Distance,Latitude,Longitude\n"
            "H1,1,,,,33,44\nH1,2,1,90,100,,\nH1,3,2,180,100,,\n")


@pytest.mark.parametrize(("last", "words"), [
    ("3,400,100,,", "a bearing of 400 is none in degrees"), ("3,-10,100,,", "a bearing of -10 is none"),
    ("3,270,-5,,", "a distance of -5 m leads to no"), ("3,270,0,,", "a distance of 0 m leads to no"),
    ("3,270,1e9,,", "leads to no other turning point"), ("3,270,nan,,", "H1")])
def test_a_leg_that_cannot_be_leaves_the_outline_undrawn_and_says_so(qgis_processing, data, tmp_path, last, words):
    source, report = tmp_path / "legs.csv", tmp_path / "report.html"
    source.write_text(f"{BEARINGS}H1,4,{last}\n", encoding="utf-8")
    results = take(data, source, BEARINGS=1, CRS="EPSG:4326", REPORT=str(report))
    assert (results["NEW"], results["WITHOUT_OUTLINE"]) == (1, 1) and words in report.read_text(encoding="utf-8")


def test_a_point_said_twice_is_named(qgis_processing, data, tmp_path):
    source, report = tmp_path / "legs.csv", tmp_path / "report.html"
    source.write_text(f"{BEARINGS}H1,4,3,270,100,33.002,44.002\n", encoding="utf-8")
    results = take(data, source, BEARINGS=1, CRS="EPSG:4326", REPORT=str(report))
    assert results["WITHOUT_OUTLINE"] == 0 and "the positions were taken" in report.read_text(encoding="utf-8")


def test_points_in_a_file_that_is_not_there_are_not_looked_for_elsewhere(qgis_processing, data, tmp_path):
    source = tmp_path / "legs.csv"
    source.write_text(BEARINGS, encoding="utf-8")
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "hazard", "POINTS": "nowhere.csv"})
    assert not results and "There is no sheet and no file nowhere.csv with turning points" in sentence
