"""Tables of turning points: legs against GeographicLib and PROJ, solving in any order, closing error, records."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsPointXY

from imsma_tools.core.geometry.coordinates import written
from imsma_tools.core.geometry.coordinates.mgrs import to_mgrs
from imsma_tools.core.geometry.traverse.legs import convergence, distance_m, leg_end
from imsma_tools.core.geometry.traverse.solving import solve
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.turning.figures import bearing
from imsma_tools.core.sources.turning.outline import North
from imsma_tools.core.sources.turning.pasted import pasted
from imsma_tools.core.sources.turning.records import from_records, to_records
from imsma_tools.core.sources.turning.sheet import read_sheet
from imsma_tools.core.sources.turning.typed_rows import Said

FILES = Path(__file__).with_name("files")
DEBIAN_PROJ = "/usr/share/proj"
IRAQ = {"longitude": st.floats(38.8, 48.6), "latitude": st.floats(29.1, 37.3)}
TRUE = Said(North("TRUE"))
MODEL = load_model()


def sheet(text, said=TRUE, reported=0.0):
    return read_sheet(pasted(text), MODEL, said, reported)


def square(last="1\tTP\t\t4\t0\t100", kind="TP"):
    return "\n".join(["No\tType\tCoordinates\tFrom\tBearing\tDistance", "9\tBM\t38N 441000 3686000\t\t\t",
                      f"1\tSP\t\t9\t45\t10\n2\t{kind}\t\t1\t90\t100", f"3\t{kind}\t\t2\t180\t100",
                      f"4\t{kind}\t\t3\t270\t100", last])


@given(bearing=st.floats(0, 360), metres=st.floats(0.1, 100_000), **IRAQ)
@settings(max_examples=300, deadline=None)
def test_legs_end_where_geographiclib_says(longitude, latitude, bearing, metres):
    theirs = Geodesic.WGS84.Direct(latitude, longitude, bearing, metres)
    ours = leg_end(longitude, latitude, bearing, metres)
    assert Geodesic.WGS84.Inverse(ours[1], ours[0], theirs["lat2"], theirs["lon2"])["s12"] < 0.001


@given(**IRAQ)
@settings(max_examples=200, deadline=None)
def test_grid_north_is_that_of_proj(longitude, latitude):
    pyproj = pytest.importorskip("pyproj")
    if Path(DEBIAN_PROJ, "proj.db").is_file():   # from a virtual environment Debian's pyproj does not find it
        pyproj.datadir.set_data_dir(DEBIAN_PROJ)
    zone = int((longitude + 180) // 6) + 1
    factors = pyproj.Proj(proj="utm", zone=zone, ellps="WGS84").get_factors(longitude, latitude)
    assert convergence(longitude, latitude) == pytest.approx(factors.meridian_convergence, abs=1e-6)


@given(declination=st.floats(-20, 20), bearing=st.floats(0, 360), **IRAQ)
@settings(max_examples=100, deadline=None)
def test_magnetic_bearings_turn_by_the_declination(longitude, latitude, bearing, declination):
    magnetic = leg_end(longitude, latitude, bearing, 500, "MAGNETIC", declination)
    assert distance_m(magnetic, leg_end(longitude, latitude, bearing + declination, 500)) < 1e-6


@given(**IRAQ)
@settings(max_examples=200, deadline=None)
def test_every_notation_comes_back_within_its_rounding(longitude, latitude):
    texts = [written.as_decimal(longitude, latitude, 7), written.as_seconds(longitude, latitude, 4),
             written.as_minutes(longitude, latitude, 6), written.as_utm(longitude, latitude, 3),
             to_mgrs(longitude, latitude)]
    found = sheet("\n".join(["Coordinates", *texts]), Said(North("TRUE"), zone=38 if longitude >= 42 else 37))
    for text, point in zip(texts, found.points):
        assert point.row.typed == text
        theirs = Geodesic.WGS84.Inverse(latitude, longitude, point.place[1], point.place[0])["s12"]
        assert theirs <= point.rounding_m + 1e-6
        assert theirs < (0.72 if point.row.notation == "MGRS" else 0.01)


@given(bearing=st.floats(0, 359.9), metres=st.floats(1, 3000), off=st.floats(-0.0499, 0.0499), **IRAQ)
@settings(max_examples=200, deadline=None)
def test_rounding_of_legs_is_an_upper_bound(longitude, latitude, bearing, metres, off):
    text = (f"No\tMGRS\tFrom\tBearing\tDistance\n1\t{to_mgrs(longitude, latitude)}\n"
            f"2\t\t1\t{bearing:.1f}\t{metres:.1f}")
    start, end = sheet(text).points
    meant = leg_end(*start.place, round(bearing, 1) + off, round(metres, 1) + off)
    assert distance_m(meant, end.place) <= end.rounding_m - start.rounding_m + 1e-6


def test_a_closed_square():
    found = sheet(square(), reported=10_000)
    assert len(found.outline.parts[0].corners) == 4
    assert found.outline.area_m2 == pytest.approx(10_000, rel=1e-3)
    assert found.outline.perimeter_m == pytest.approx(400, abs=0.1)
    assert found.outline.closing.error_m < 0.01


def test_the_closing_error_is_told_in_metres_and_as_a_ratio():
    closed = square("1\tTP\t\t4\t0\t97")
    found = sheet(closed)
    assert found.outline.closing.error_m == pytest.approx(3, abs=0.01)
    assert found.outline.closing.ratio in ("1:132", "1:133")
    assert len(found.outline.parts[0].corners) == 4
    assert sheet(square("1\tTP\t\t4\t0\t20")).outline.wkb is None   # 80 m away is not the first point
    assert len(sheet(square("5\tEP\t\t4\t300\t100")).outline.parts[0].corners) == 5


def test_rows_with_the_same_name_do_not_close_anything():
    rows = [f"TP\t{written.as_utm(44 + x * 1e-3, 33 + y * 1e-3, 2)}" for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
    found = sheet("\n".join(["Point name\tCoordinates", *rows]))
    assert len(found.outline.parts[0].corners) == 4
    assert found.outline.closing is None


def test_points_in_any_order_and_others_that_fail():
    found = sheet("No\tCoordinates\tFrom\tBearing\tDistance\n3\t\t2\t0\t50\n2\t\t1\t90\t50\n"
                  "1\t38N 441000 3686000\n4\t\t5\t0\t10\n5\t\t4\t180\t10\n6\t\t77\t0\t10\n7\t\t4\t0\t9")
    assert [point.place is not None for point in found.points] == [True, True, True, False, False, False, False]
    said = "\n".join(found.remarks)
    assert "Row 5, From: the rows 5, 6, 8 are measured from each other" in said
    assert "Row 7, From: there is no point 77" in said
    assert found.outline.wkb is None


def test_swapped_points_are_proposed_and_nothing_is_changed():
    places = [(0, 0), (3, 3), (3, 0), (0, 3)]
    rows = [f"{no}\t{written.as_utm(44 + x * 1.07e-3, 33 + y * 9.01e-4, 2)}" for no, (x, y) in enumerate(places, 1)]
    found = sheet("\n".join(["No\tCoordinates", *rows]), reported=90_000)
    assert found.outline.crosses and found.outline.area_m2 is None
    assert found.proposal.area_m2 == pytest.approx(90_000, rel=0.01)
    assert sorted(found.proposal.rows) == [2, 3, 4, 5]
    assert [point.row.no for point in found.points] == [1, 2, 3, 4]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=4, max_size=7, unique=True))
@settings(max_examples=300, deadline=None)
def test_edges_cross_where_the_geometry_library_says_so(corners):
    rows = [f"{no}\tN {33 + y / 1024}, E {44 + x / 1024}" for no, (x, y) in enumerate(corners, 1)]
    part, = sheet("\n".join(["No\tCoordinates", *rows])).outline.parts
    shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in part.ring]])
    assert part.crosses is not shape.isGeosValid()


def test_several_parts_and_those_that_overlap():
    def part(number, x, y):
        return [f"{number}\t{no}\t38N {441000 + x + dx} {3686000 + y + dy}"
                for no, (dx, dy) in enumerate(((0, 0), (100, 0), (100, 100), (0, 100)), 1)]
    head = "Part\tNo\tCoordinates"
    apart = sheet("\n".join([head, *part(1, 0, 0), *part(2, 500, 0)]))
    assert apart.outline.area_m2 == pytest.approx(20_000, rel=2e-3) and apart.remarks == ()
    within = sheet("\n".join([head, *part(1, 0, 0), *part(2, 50, 50)]))
    assert within.remarks == ("Parts 1 and 2 overlap; land in both is counted twice.",)


def test_what_can_be_read_both_ways_is_placed_in_neither_until_somebody_says_it():
    text = "No\tPosition\n1\t33.1234, 44.1234\n2\t441000 3686000"
    found = sheet(text)
    assert [point.place for point in found.points] == [None, None]
    assert [len(point.row.readings) for point in found.points] == [2, 3]
    said = sheet(text, Said(North("TRUE"), 38, True))
    assert said.points[0].place == (44.1234, 33.1234)
    assert said.points[1].place is not None


@pytest.mark.parametrize("script", ["en", "ar", "ckb"])
@pytest.mark.parametrize("zero, point", [("0", "."), ("\u0660", "\u066b"), ("\u06f0", "\u066b")])
def test_tables_pasted_in_three_scripts(script, zero, point):
    text = (FILES / f"turning_points_{script}.tsv").read_text(encoding="utf-8")
    text = text.translate({ord("."): point, **{ord(str(digit)): chr(ord(zero) + digit) for digit in range(10)}})
    found = sheet(text.replace("\n", "\r\n"), Said())
    assert not any(one.faults for one in found.points)
    assert [one.row.kind for one in found.points] == ["BENCHMARK", "START", "TURNING", "TURNING"]
    assert found.points[0].row.typed == text.split("\n")[1].split("\t")[2]
    assert found.outline.area_m2 == pytest.approx(100.5 * 100 / 2, rel=1e-3)


def test_records_come_back_with_what_was_typed():
    said = Said(North("MAGNETIC", 4.75))
    first = sheet(square("1\tTP\t\t4\t0\t100"), said)
    records = to_records(first.points)
    assert records[1]["typed_text"] == "9 45 10"
    assert {one["entry_mode"] for one in records} == {"ABSOLUTE", "RELATIVE"}
    again = solve(from_records(records))
    for record, point in zip(sorted(records, key=lambda one: one["point_no"]), again):
        assert distance_m((record["longitude"], record["latitude"]), point.place) < 1e-6
    broken = [dict(record) for record in records]
    broken[0]["longitude"] += 0.01
    assert any("not the one that was typed" in fault.problem for row in from_records(broken) for fault in row.faults)


def test_a_chosen_reading_stays_chosen():
    found = sheet("Coordinates\n33.1234, 44.1234", Said(latitude_first=True))
    again = from_records(to_records(found.points))
    assert [(one.longitude, one.latitude) for one in again[0].readings] == [(44.1234, 33.1234)]


@pytest.mark.parametrize("text, degrees", [("45", 45), ("45,5", 45.5), ("45\u00b030'", 45.5), ("45 30 36", 45.51),
                                           ("N 45 E", 45), ("S45W", 225), ("S 10\u00b0 E", 170), ("n 30 w", 330)])
def test_bearings_as_people_write_them(text, degrees):
    assert math.isclose(bearing(text).value, degrees, abs_tol=1e-9)


HEAD = "No\tPart\tType\tCoordinates\tFrom\tBearing\tDistance\tNorth"
GOOD = {"No": "2", "Part": "1", "Type": "TP", "Coordinates": "", "From": "1", "Bearing": "90", "Distance": "100",
        "North": "true"}
WRONG = {
    "Part": ["x", "1.5", "one", "1a", "1/2", "A"],
    "Type": ["Turnig", "?", "12", "corner post", "\u0634\u064a\u0621", "x"],
    "Coordinates": ["38S MB 12345", "99Z AB 12345 12345", "38S MI 12345 12345", "33.3", "91 44 N", "abc",
                    "33 61 00 N 44 0 0 E",
                    "N 95.1, E 44.1", "N 33.1, E 191.1", "38N 12 13", "61N 441000 3686000", "38S MB 123 45678",
                    "N 33 N 44",
                    "33.1, 44.1, 55.1", "DROP TABLE", "=A1+B1", "#REF!", "441000", "N 33,1,1 E 44,2,2,2"],
    "From": ["7", "TP9", "benchmark", "2", "-1", "1.5"],
    "Bearing": ["", "400", "-1", "361", "abc", "N 91 E", "45 61", "45 30 75", "90 mil",
                "1,234", "45.5.5", "--",
                "N E", "1e9", "100 gon", "=B2", "#N/A", "45\u00b0 30.5' 20\"", "NaN", "inf"],
    "Distance": ["", "0", "-5", "abc", "1,234", "100001", "10 ft", "5 miles", "3 yd", "1e9", "=C2", "#VALUE!",
                "12..5", "km",
                 "200 km", "100 m2", "NaN", "--"],
    "North": ["up", "south", "x", "12", "magnetic", "?"]}
CASES = [(column, value, kind, mess) for column, values in WRONG.items() for value in values
         for kind, mess in (("plain", ""), ("blanks", "  "), ("line", "\u200f"))]


@pytest.mark.parametrize("column, value, kind, mess", CASES)
def test_bad_cells_are_named_by_row_and_heading_and_the_rest_is_computed(column, value, kind, mess):
    cells = {**GOOD, column: mess + value + mess}
    if column == "Coordinates":
        cells.update(From="", Bearing="", Distance="", North="")
    found = sheet("\n".join(["Survey of field 7", HEAD, "1\t1\tSP\t38N 441000 3686000", "\t".join(cells.values()),
                            "3\t1\tTP\t\t1\t180\t100\ttrue"]), Said())
    named = {"Bearing": "Bearing", "North": "North"}.get(column, column)
    if value == "magnetic":
        named = "Bearing"   # the declination belongs to the bearing
    faults = found.points[1].faults
    assert any(fault.row == 4 and fault.cell == named and fault.problem and fault.remedy for fault in faults), faults
    assert any(f"Row 4, {named}:" in remark for remark in found.remarks)
    assert found.points[0].place is not None and found.points[2].place is not None
    assert found.outline.wkb is None


def test_there_are_hundreds_of_bad_inputs():
    assert len(CASES) >= 200


@given(st.lists(st.lists(st.text(alphabet="0123456789.,-NSEW\u0661\u00b0'\" abc38SMB\u0645", max_size=14),
                         min_size=8, max_size=8), max_size=6))
@settings(max_examples=200, deadline=None)
def test_whatever_is_pasted_is_placed_or_said(rows):
    found = sheet("\n".join([HEAD, *("\t".join(row) for row in rows)]), Said())
    for point in found.points:
        assert point.place is not None or point.is_open or point.faults
        assert all(fault.cell and fault.problem and fault.remedy for fault in point.faults)
    to_records(found.points)
