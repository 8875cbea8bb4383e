"""Sheets of one record: its facts, its turning points with the way from each to the next, its outline in a frame."""

from __future__ import annotations

import datetime
import json
import shutil
import struct
from pathlib import Path

import pytest
from geographiclib.geodesic import Geodesic

from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.geometry.coordinates.mgrs import from_mgrs
from imsma_tools.core.geometry.coordinates.utm import Utm, from_utm
from imsma_tools.core.geometry.wkb import multipolygon_wkb, polygons_of
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.maps.computed import COMPUTED_PROPERTY
from imsma_tools.core.products.maps.contract import Orientation, PagesFor
from imsma_tools.core.products.maps.numbers import Figures
from imsma_tools.core.products.maps.turning import Corner, corners_of, points_table
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import making, rows_of, text_of, wish
from tests.qgis.mapdata import make_data_file, ring

POINTS = [("RP", "REFERENCE", 47.60, 30.40), ("BM", "BENCHMARK", 47.601, 30.401), ("SP", "START", 47.602, 30.402),
          ("TP1", "TURNING", 47.604, 30.402), ("TP2", "TURNING", 47.604, 30.404), ("EV", "EVIDENCE", 47.603, 30.403),
          ("EP", "END", 47.602, 30.404)]


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg", ("IQG02",))


@pytest.fixture
def own(data: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(data, tmp_path / "own.gpkg"))


def hazard(own: Path, values: dict, points=()) -> None:
    """Adds a hazard called H with turning points."""
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        guid = writer.insert("hazard", {"local_id": "H", "hazard_class": "CHA", "hazard_status": "OPEN",
                                        "admin1_pcode": "IQG02", "geom": ring(47.603, 30.403, 100.0), **values})
        for number, (label, kind, x, y) in enumerate(points, 1):
            writer.insert("turning_point", {"record_table": "hazard", "record_guid": guid, "part_no": 1,
                                            "point_no": number, "point_label": label, "point_type": kind,
                                            "longitude": x, "latitude": y})


def sheet_of(own: Path, code: str = "H", **changes):
    """Yields texts and tables of the sheet of a hazard."""
    wanted = wish("single_hazard", PagesFor.RECORD, orientation=Orientation.PORTRAIT, **changes)
    with open_workspace(own, read_only=True) as opened, making(opened, wanted) as maker:
        page = next(page for page in maker.pages() if page.code == code)
        sheet = maker.make(page, 1, 1)
        rows = [row for layout in sheet.layouts for row in rows_of(layout, "table")]
        main = sheet.layouts[0].itemById("main_map")
        drawn = {layer.name(): layer.featureCount() for layer in main.layers()}
        numbered = next(layer for layer in main.layers() if layer.customProperty(COMPUTED_PROPERTY) == "turning_points")
        return {"facts": dict(rows_of(sheet.layouts[0], "facts")), "table": rows, "drawn": drawn,
                "numbers": [(one["point_label"], one.geometry().asPoint()) for one in numbered.getFeatures()],
                "title": text_of(sheet.layouts[0], "table_title"), "remarks": [one.message for one in sheet.remarks],
                "pages": [text_of(layout, "page_no") for layout in sheet.layouts],
                "notes": text_of(sheet.layouts[0], "sources")}


def test_facts_are_written_in_words_with_their_units(own: Path) -> None:
    hazard(own, {"contamination": "APM", "area_reported_m2": 31000, "depth_cm": 20,
                 "date_of_information": datetime.date(2026, 1, 5)})
    facts = sheet_of(own)["facts"]
    assert facts["Class"] == "Confirmed hazardous area (CHA)"
    assert facts["Reported area"] == "31,000 m\u00b2" and facts["Expected depth"] == "20 cm"
    assert facts["Date of information"] == "5 January 2026"


def test_what_is_not_known_is_said(own: Path) -> None:
    hazard(own, {})
    facts = sheet_of(own)["facts"]
    assert "Expected depth" in facts["Not known"] and "Reported area" in facts["Not known"]


def test_turning_points_with_positions_and_the_way_to_the_next(own: Path) -> None:
    hazard(own, {}, POINTS)
    sheet = sheet_of(own)
    rows = {row[0]: row for row in sheet["table"]}
    assert list(rows) == ["RP", "BM", "SP", "TP1", "TP2", "EV", "EP"]
    assert sheet["title"].startswith("Turning points (WGS 84")
    places = {label: (x, y) for label, _kind, x, y in POINTS}
    for label, following in (("RP", "BM"), ("BM", "SP"), ("SP", "TP1"), ("TP1", "TP2"), ("TP2", "EP"), ("EP", "SP")):
        (x1, y1), (x2, y2) = places[label], places[following]
        true = Geodesic.WGS84.Inverse(y1, x1, y2, x2)
        bearing, metres = rows[label][4], rows[label][5]
        assert float(bearing.rstrip("\u00b0")) == pytest.approx(true["azi1"] % 360.0, abs=0.051)
        assert float(metres) == pytest.approx(true["s12"], abs=0.051)
        east, north = map(float, rows[label][3].split())
        assert Geodesic.WGS84.Inverse(*from_utm(Utm(38, True, east, north))[::-1], y1, x1)["s12"] < 0.1
        assert Geodesic.WGS84.Inverse(*from_mgrs(rows[label][2])[::-1], y1, x1)["s12"] < 1.0
    assert rows["EV"][4:6] == ["", ""] and rows["RP"][1] == "Reference point"


def test_the_map_shows_the_points_of_the_table_with_their_numbers(own: Path) -> None:
    hazard(own, {}, POINTS)
    numbers = sheet_of(own)["numbers"]
    assert [(label, point.x(), point.y()) for label, point in numbers] == [(label, x, y) for label, _, x, y in POINTS]


def test_corners_of_two_parts_are_numbered_on_the_map_as_in_the_table(own: Path) -> None:
    """Two corners called 1 would send a team to the wrong one."""
    first, second = ring(47.603, 30.403, 100.0), ring(47.607, 30.403, 100.0)
    hazard(own, {"geom": multipolygon_wkb(polygons_of(first) + polygons_of(second))})
    sheet = sheet_of(own)
    assert [label for label, _ in sheet["numbers"]] == [row[0] for row in sheet["table"]]
    assert {"1/1", "2/1"} <= {row[0] for row in sheet["table"]}
    for row, (_, point) in zip(sheet["table"], sheet["numbers"]):
        x, y = from_mgrs(row[1])
        assert Geodesic.WGS84.Inverse(y, x, point.y(), point.x())["s12"] < 1.0


def test_without_turning_points_the_corners_are_listed_and_said_to_be_so(own: Path) -> None:
    hazard(own, {})
    sheet = sheet_of(own)
    assert sheet["title"].startswith("Corners of the outline: no turning points were entered")
    assert len(sheet["table"]) == 9 and sheet["table"][0][1].startswith("38R")   # no column of kinds


def test_the_corners_of_a_traced_outline_are_counted_not_listed(own: Path) -> None:
    hazard(own, {"geom": ring(47.603, 30.403, 100.0, 101)})
    sheet = sheet_of(own)
    assert sheet["table"] == [] and len(sheet["pages"]) == 1
    assert sheet["title"] == "No turning points were entered. The outline has 101 corners, too many to be listed."


def test_a_point_without_a_position_is_remarked(own: Path) -> None:
    hazard(own, {}, [*POINTS, ("TP9", "TURNING", None, None)])
    sheet = sheet_of(own)
    assert sheet["remarks"] == ["H: 1 turning points have no position and are not in its table."]
    assert len(sheet["table"]) == 7


def test_a_long_table_goes_on_in_annexes_and_loses_no_row(own: Path) -> None:
    points = [(f"TP{number}", "TURNING", 47.6 + number * 1e-4, 30.4) for number in range(150)]
    hazard(own, {}, points)
    sheet = sheet_of(own)
    assert [row[0] for row in sheet["table"]] == [label for label, *_ in points]
    assert len(sheet["pages"]) > 2 and sheet["pages"][1] == "Page 1 of 1, annex 1"


def test_in_arabic_the_columns_turn_and_coordinates_do_not(own: Path) -> None:
    hazard(own, {}, POINTS)
    english = sheet_of(own)["table"]
    arabic = sheet_of(own, language=Language.AR)["table"]
    assert [row[2] for row in english] == [row[-3] for row in arabic]
    assert [row[0] for row in english] == [row[-1] for row in arabic]


def test_ids_in_facts_keep_western_digits(own: Path) -> None:
    with open_workspace(own, read_only=True) as opened:
        operator = next(opened.rows("organisation"))["guid"]
    hazard(own, {"organisation_guid": operator, "depth_cm": 20})
    values = sheet_of(own, language=Language.AR, digits=Digits.ARABIC_INDIC)["facts"]
    assert any("OP-01" in value for value in (*values, *values.values()))
    assert any("\u0662\u0660" in value for value in (*values, *values.values()))


def test_a_closed_hazard_is_drawn_on_its_own_sheet_and_on_no_other(own: Path) -> None:
    hazard(own, {"hazard_status": "CLOSED"})
    with open_workspace(own, read_only=True) as opened, making(
            opened, wish("single_hazard", PagesFor.RECORD)) as maker:
        found = maker.pages()
        closed = next(page for page in found if page.code == "H")
        other = next(page for page in found if page.code == "IQG02-HAZ-000")
        layers = {shown.table: shown.layer for shown in maker._layers.shown if not shown.spec.only_current}
        frame = next(shown.layer for shown in maker._layers.shown if shown.spec.only_current)

        def ids(layer):
            return {feature["local_id"] for feature in layer.getFeatures()}

        for _ in range(2):
            maker.make(closed, 1, 1)
            assert "H" in ids(layers["hazard"]) and ids(frame) == {"H"}
            maker.make(other, 1, 1)
            assert "H" not in ids(layers["hazard"]) and ids(frame) == {"IQG02-HAZ-000"}
        assert "Hazards: own records (1)" in text_of(maker.make(closed, 1, 1).layouts[0], "sources")


def polygons(*rings: list[tuple[float, float]]) -> bytes:
    """Returns a MultiPolygon of one polygon with holes."""
    body = b"".join(struct.pack("<I", len(one)) + b"".join(struct.pack("<2d", *place) for place in one)
                    for one in rings)
    return struct.pack("<BII", 1, 6, 1) + struct.pack("<BII", 1, 3, len(rings)) + body


def test_holes_are_listed_as_parts_of_their_own(qgis_app) -> None:
    outer = [(44.0, 33.0), (44.1, 33.0), (44.1, 33.1), (44.0, 33.0)]
    inner = [(44.05, 33.02), (44.08, 33.02), (44.08, 33.05), (44.05, 33.02)]
    corners = corners_of(polygons(outer, inner))
    assert [(corner.part, corner.number) for corner in corners] == [(1, "1"), (1, "2"), (1, "3"), (2, "1"), (2, "2"),
                                                                    (2, "3")]
    table = points_table(corners, load_model(), Figures(Language.EN), 38)
    assert [row[0] for row in table.rows] == ["1/1", "1/2", "1/3", "2/1", "2/2", "2/3"]
    back = Geodesic.WGS84.Inverse(33.05, 44.08, 33.02, 44.05)
    assert table.rows[5][4] == f"{back['s12']:.1f}"
    assert corners_of(None) == [] and corners_of(b"junk") == []


def test_a_place_where_mgrs_ends_has_no_reference_but_its_degrees_count(qgis_app) -> None:
    table = points_table([Corner(1, "1", "", 20.0, 85.0), Corner(1, "2", "", 20.1, 85.0)], load_model(),
                         Figures(Language.EN), 34)
    assert table.rows[0][1] == "" and table.rows[0][2] == "" and float(table.rows[0][4]) > 900.0


def test_codes_that_a_list_does_not_know_are_shown_as_they_are(own: Path) -> None:
    hazard(own, {"evidence": json.dumps("x")[1:-1]})
    assert sheet_of(own)["facts"]["Evidence"] == "x"
