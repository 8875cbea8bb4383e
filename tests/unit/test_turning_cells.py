"""Turning points as somebody fills a table: cells, old datums, choices among readings, what fits best, advice."""

from __future__ import annotations

import numpy as np
import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import osr
from test_traverse import WRONG

from imsma_tools.core.geometry.coordinates import written
from imsma_tools.core.geometry.traverse.legs import distance_m
from imsma_tools.core.geometry.wkb import multipolygon_wkb
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.turning.cells import cells_of, headings, table_of_cells
from imsma_tools.core.sources.turning.outline import North
from imsma_tools.core.sources.turning.pasted import one_line_each, pasted
from imsma_tools.core.sources.turning.ranking import Near, other_systems, ranked
from imsma_tools.core.sources.turning.records import from_records, to_records
from imsma_tools.core.sources.turning.sheet import read_sheet
from imsma_tools.core.sources.turning.typed_rows import Said

MODEL = load_model()
IRAQ = {"longitude": st.floats(38.8, 48.6), "latitude": st.floats(29.1, 37.3)}
DATUMS = {"Karbala 1979": "EPSG:4743",
          "Nahrwan 1967": "+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-242.2,-144.9,370.3"}
SQUARE = [{"no": "1", "type": "SP", "position": "38N 441000 3686000"},
          *({"no": str(no), "from": str(no - 1), "bearing": str(bearing), "distance": "40"}
            for no, bearing in ((2, 90), (3, 180), (4, 270)))]


def sheet(rows, said=None, **reported):
    return read_sheet(table_of_cells(rows), MODEL, said or Said(North("TRUE")), **reported)


def box(west, south, east, north):
    ring = np.array([(west, south), (east, south), (east, north), (west, north), (west, south)], "<f8")
    return multipolygon_wkb([[ring.tobytes()]])


def test_cells_are_read_with_the_numbers_of_their_rows():
    found = sheet([SQUARE[0], {}, *SQUARE[1:3], {"no": "4", "from": "9", "bearing": "1", "distance": "x"}])
    assert [point.row.row for point in found.points] == [1, 3, 4, 5]
    assert {(fault.row, fault.cell) for fault in found.points[3].faults} == {(5, "Distance")}


@pytest.mark.parametrize("text, position", [
    ("No\tLatitude\tLongitude\n1\t33.1\t44.2", "N 33.1, E 44.2"),
    ("No\tEasting\tNorthing\tZone\n1\t441000\t3686000\t38N", "38N 441000 3686000"),
    ("No\tEasting\tNorthing\n1\t441000\t3686000", "441000 3686000"),
    ("No\tMGRS\n1\t38SMB 12345 12345", "38SMB 12345 12345")])
def test_positions_of_pasted_tables_become_one_cell(text, position):
    table = pasted(text)
    cells = cells_of(table)
    assert cells == [{"no": "1", "position": position}]
    before, = read_sheet(table, MODEL, Said(zone=38)).points
    after, = sheet(cells, Said(zone=38)).points
    assert before.place == pytest.approx(after.place, abs=1e-12)


@pytest.mark.parametrize("text, description", [
    ('No\tMGRS\tRemarks\n1\t38SMB 12345 12345\t"beside\nthe ""old"" road"\n2\t38SMB 12345 12346\t',
     'beside the "old" road'),
    ('No\tMGRS\tRemarks\n1\t38SMB 12345 12345\t"\n2\t38SMB 12345 12346\t"', '"'),
    ("No\tMGRS\tRemarks\n1\t38SMB 12345 12345\t33\u00b018'54\"\n2\t38SMB 12345 12346\t5\"", "33\u00b018'54\"")])
def test_cells_of_several_lines_are_one_row_and_lone_quotes_are_typed(text, description):
    rows = cells_of(pasted(text))
    assert [row["no"] for row in rows] == ["1", "2"] and rows[0]["description"] == description


@pytest.mark.parametrize("first, line", [('"', "33.1, 44.1\n"), ("", '"\n'), ("", '"a\n""')])
def test_quotes_nobody_closes_do_not_hold_up_a_long_text(first, line):
    text = first + line * 40_000
    assert len(one_line_each(text)) <= len(text)


@given(legs=st.lists(st.tuples(st.floats(0, 360), st.floats(1, 500)), min_size=3, max_size=12), **IRAQ)
@settings(max_examples=60, deadline=None)
def test_a_way_of_many_legs_ends_where_geographiclib_says(longitude, latitude, legs):
    start = written.as_decimal(longitude, latitude, 9)
    found = sheet([{"no": "0", "position": start},
                   *({"no": str(no), "bearing": f"{bearing:.9f}", "distance": f"{metres:.9f}"}
                     for no, (bearing, metres) in enumerate(legs, 1))])
    x, y = found.points[0].place
    for point, (bearing, metres) in zip(found.points[1:], legs):
        there = Geodesic.WGS84.Direct(y, x, round(bearing, 9), round(metres, 9))
        x, y = there["lon2"], there["lat2"]
        assert Geodesic.WGS84.Inverse(y, x, point.place[1], point.place[0])["s12"] < 0.001


CELLS = [(name, value) for column, name in (
    ("Part", "part"), ("Type", "type"), ("Coordinates", "position"), ("From", "from"), ("Bearing", "bearing"),
    ("Distance", "distance"), ("North", "north")) for value in WRONG[column] if value != "magnetic"]


@pytest.mark.parametrize("name, value", CELLS)
def test_bad_cells_of_the_table_are_named_by_row_and_heading(name, value):
    leg = {"from": "1", "bearing": "90", "distance": "100", "north": "true"}
    row = {"no": "2", name: value} if name == "position" else {"no": "2", **leg, name: value}
    found = sheet([SQUARE[0], {}, row, {"no": "3", "from": "1", "bearing": "180", "distance": "100"}], Said())
    assert any(fault.row == 3 and fault.cell == headings()[name] and fault.problem and fault.remedy
               for fault in found.points[1].faults)
    assert found.points[0].place is not None and found.outline.wkb is None


@pytest.mark.parametrize("datum", DATUMS)
@given(**IRAQ)
@settings(max_examples=30, deadline=None)
def test_old_datums_are_those_of_proj(datum, longitude, latitude):
    old, new = osr.SpatialReference(), osr.SpatialReference()
    old.SetFromUserInput(DATUMS[datum])
    new.ImportFromEPSG(4326)
    for one in (old, new):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(old, new).TransformPoint(longitude, latitude)
    said = Said(North("TRUE"), datum=datum)
    for text in (written.as_decimal(longitude, latitude, 8), written.as_seconds(longitude, latitude, 5)):
        point, = sheet([{"position": text}], said).points
        assert Geodesic.WGS84.Inverse(y, x, point.place[1], point.place[0])["s12"] < 0.01
        assert distance_m(point.place, (longitude, latitude)) > 100
        again, = from_records(to_records([point]))
        assert (again.readings[0].longitude, again.readings[0].latitude) == pytest.approx(point.place, abs=1e-9)


@pytest.mark.parametrize("datum, system", [
    ("Karbala 1979", "EPSG:3392"),
    ("Nahrwan 1967", "+proj=utm +zone=38 +a=6378249.145 +rf=293.465 +towgs84=-242.2,-144.9,370.3")])
def test_utm_on_an_old_datum_is_that_of_proj(datum, system):
    plane, new = osr.SpatialReference(), osr.SpatialReference()
    plane.SetFromUserInput(system)
    new.ImportFromEPSG(4326)
    for one in (plane, new):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for east, north in ((441000.25, 3686000.75), (699999.5, 3300000.125), (250000.0, 4000000.0)):
        x, y, _ = osr.CoordinateTransformation(plane, new).TransformPoint(east, north)
        point, = sheet([{"position": f"38N {east} {north}"}], Said(North("TRUE"), datum=datum)).points
        assert Geodesic.WGS84.Inverse(y, x, point.place[1], point.place[0])["s12"] < 0.01


def test_references_of_mgrs_are_not_read_on_an_old_datum():
    found = sheet([{"position": "38S MB 12345 12345"}], Said(datum="Karbala 1979"))
    assert "Row 1, Coordinates: A reference of MGRS on Karbala 1979 has other letters" in found.remarks[0]


def test_a_reading_that_somebody_chose_holds_while_the_text_means_it():
    rows = [{"position": "441000 3686000"}]
    point, = sheet(rows).points
    assert point.place is None and len(point.row.readings) == 3
    wanted = point.row.readings[2]
    said = Said(North("TRUE"), chosen={1: (wanted.longitude, wanted.latitude)})
    assert sheet(rows, said).points[0].place == (wanted.longitude, wanted.latitude)
    assert sheet([{"position": "441000 3687000"}], said).points[0].place is None


@given(east=st.integers(200_000, 800_000), north=st.integers(3_250_000, 4_100_000), zone=st.sampled_from((37, 38, 39)))
@settings(max_examples=60, deadline=None)
def test_the_reading_near_the_linked_record_comes_first(east, north, zone):
    truth = sheet([{"position": f"{zone}N {east} {north}"}]).points[0].place
    near = Near(linked=box(truth[0] - 0.01, truth[1] - 0.01, truth[0] + 0.01, truth[1] + 0.01), linked_name="HA-7")
    found = sheet([{"position": f"{east} {north}"}])
    best, *others = ranked(found.points[0], found.points, near)
    assert (best.reading.longitude, best.reading.latitude) == pytest.approx(truth, abs=1e-9)
    assert "inside HA-7" in best.reasons()
    assert all(other.linked_m > 100_000 for other in others)
    assert found.points[0].place is None


def test_the_country_and_other_points_rank_too():
    rows = [{"position": "33.2, 44.1"}, {"position": "N 33.21, E 44.11"}]
    found = sheet(rows)
    best, other = ranked(found.points[0], found.points, Near(country=box(38, 29, 49, 38)))
    assert best.reading.latitude_first and best.in_country and not other.in_country
    assert best.reasons()[0] == "in the country" and other.reasons()[0] == "outside the country"
    assert best.others_m == pytest.approx(1450, abs=30)


@pytest.mark.parametrize("datum", DATUMS)
def test_another_datum_is_proposed_where_it_fits_the_linked_record(datum):
    rows = [{"position": f"38N {441000 + x} {3686000 + y}"} for x, y in ((0, 0), (100, 0), (100, 100))]
    there = [point.place for point in sheet(rows, Said(datum=datum)).points]
    lon, lat = there[0]
    near = Near(linked=box(lon - 0.0005, lat - 0.0005, lon + 0.0015, lat + 0.0015))
    best = other_systems(sheet(rows).points, near, "WGS 84")
    assert 1 <= len(best) <= 2 and (best[0].system.datum, best[0].system.zone) == (datum, 38)
    assert other_systems(sheet(rows, Said(datum=datum)).points, near, datum) == []
    assert other_systems(sheet(rows).points, Near(), "WGS 84") == []


def test_long_legs_and_missing_kinds_are_advised():
    assert sheet(SQUARE).advice == ()
    far = [dict(row, distance="120") if "distance" in row else row for row in SQUARE]
    assert sheet(far).advice[0].startswith("Part 1: further than 50 m apart: rows 1 and 2 (120 m), rows 2 and 3")
    assert "No point is the start point." in sheet([dict(row, type="TP") for row in SQUARE]).advice
    twice = sheet([dict(row, type="SP") for row in SQUARE])
    assert twice.advice == ("Part 1 has several start points: rows 1, 2, 3, 4.",)


@pytest.mark.parametrize("bearing, is_inside", [(135, True), (315, False)])
def test_a_benchmark_inside_the_outline_is_said(bearing, is_inside):
    found = sheet([*SQUARE, {"no": "9", "type": "BM", "from": "1", "bearing": str(bearing), "distance": "20"}])
    assert any("a benchmark lies inside" in sentence for sentence in found.advice) is is_inside


def test_the_reported_perimeter_is_compared():
    assert not sheet(SQUARE, reported_m=170).remarks[1:]
    assert any("The way around the points is 160 m" in remark for remark in sheet(SQUARE, reported_m=200).remarks)
