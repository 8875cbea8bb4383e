"""What somebody typed of turning points: what it means, drafts that outlive their program, records and back, orders."""

from __future__ import annotations

import subprocess
import sys

import pytest

from imsma_tools.core.geometry.traverse.legs import distance_m
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.turning.records import to_records
from otms_plugin.core.points_answers import in_proposed_order
from otms_plugin.core.points_draft import PointsDraft
from otms_plugin.core.points_entry import CHOSEN, Entry, Given, chosen_text, read_entry
from otms_plugin.core.points_records import entry_of_records

MODEL = load_model()
TRUE = Given(north="TRUE")
START = {"no": "1", "type": "SP", "position": "38N 441000 3686000"}
SQUARE = Entry((START, *({"no": str(no), "from": str(no - 1), "bearing": str(bearing), "distance": "40"}
                         for no, bearing in ((2, 90), (3, 180), (4, 270)))), TRUE)
SWAPPED = [(0, 0), (300, 300), (300, 0), (0, 300)]


def read(entry):
    return read_entry(entry, MODEL)


def test_an_entry_is_read_with_what_holds_for_all_rows():
    assert read(SQUARE).sheet.outline.area_m2 == pytest.approx(1600, rel=1e-3)
    magnetic = read(Entry(SQUARE.rows, Given(north="MAGNETIC", declination="4,75")))
    assert magnetic.problems == () and magnetic.sheet.outline.wkb != read(SQUARE).sheet.outline.wkb


@pytest.mark.parametrize("given, words", [
    ({"declination": "east"}, "Declination: "), ({"declination": "181"}, "Declination: 181 is not between"),
    ({"reported_m2": "-1"}, "Reported area: -1 is not between"), ({"reported_m": "far"}, "Reported perimeter: ")])
def test_what_holds_for_all_rows_and_cannot_be_read_is_said(given, words):
    found = read(Entry(SQUARE.rows, Given(north="TRUE", **given)))
    assert found.problems[0].startswith(words)
    assert found.sheet.outline.wkb is not None


def test_drafts_come_back_and_cleared_ones_do_not(tmp_path):
    one = PointsDraft(tmp_path)
    assert one.open() is None
    one.keep(SQUARE)
    one.close()
    again = PointsDraft(tmp_path)
    assert again.open() == SQUARE
    again.keep(Entry((), TRUE))
    again.close()
    assert PointsDraft(tmp_path).open() is None


CHILD = """
import os, sys
from pathlib import Path
from otms_plugin.core.points_answers import in_proposed_order
from otms_plugin.core.points_draft import PointsDraft
from otms_plugin.core.points_entry import Entry, Given
draft = PointsDraft(Path(sys.argv[1]))
draft.open()
for number in range(50):
    draft.keep(Entry(tuple({"no": str(row), "position": "33.1, 44.1"} for row in range(number + 1)), Given()))
os.kill(os.getpid(), 9)
"""


def test_a_program_that_was_killed_leaves_its_draft(tmp_path):
    assert subprocess.run([sys.executable, "-c", CHILD, str(tmp_path)], check=False).returncode == -9
    found = PointsDraft(tmp_path).open()
    assert len(found.rows) == 50 and found.rows[49] == {"no": "49", "position": "33.1, 44.1"}


def test_two_windows_do_not_write_over_each_other(tmp_path):
    first, second = PointsDraft(tmp_path), PointsDraft(tmp_path)
    assert first.open() is None and second.open() is None
    first.keep(SQUARE)
    second.keep(Entry((START,)))
    third = PointsDraft(tmp_path)
    assert third.open() is None   # both are in use
    second.close()
    assert PointsDraft(tmp_path).open() == Entry((START,))


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"rows": 3}', '{"rows": [1], "given": {}}',
                                  '{"rows": [], "given": {"zone": "x"}}', '{"rows": []}'])
def test_a_broken_draft_is_put_aside(tmp_path, text):
    (tmp_path / "points-a.json").write_text(text, encoding="utf-8")
    draft = PointsDraft(tmp_path)
    assert draft.open() is None
    assert (tmp_path / "points-a.broken").read_text(encoding="utf-8") == text
    draft.keep(SQUARE)
    assert len(list(tmp_path.glob("points-*.json"))) == 1


@pytest.mark.parametrize("given", [
    TRUE, Given(north="GRID"), Given(north="MAGNETIC", declination="4.75"), Given(north="TRUE", datum="Karbala 1979")])
def test_records_become_the_rows_they_were_typed_as(given):
    first = read(Entry(SQUARE.rows, given)).sheet
    entry = entry_of_records(to_records(first.points), MODEL)
    assert (entry.given.datum, entry.given.declination) == (given.datum, given.declination)
    again = read(entry).sheet
    assert not again.remarks[2:] and len(again.points) == 4
    for one, other in zip(first.points, again.points):
        assert distance_m(one.place, other.place) < 1e-6


def test_a_reading_chosen_once_stays_chosen():
    row = {"no": "1", "position": "441000 3686000"}
    point, = read(Entry((row,))).sheet.points
    wanted = point.row.readings[1]
    chosen = Entry(({**row, CHOSEN: chosen_text(wanted.longitude, wanted.latitude)},))
    first = read(chosen).sheet
    again = read(entry_of_records(to_records(first.points), MODEL)).sheet
    assert again.points[0].place == (wanted.longitude, wanted.latitude)


def test_records_of_several_datums_and_declinations_stay_where_they_are():
    records = []
    for part, given in enumerate((TRUE, Given(north="MAGNETIC", declination="4"),
                                  Given(north="MAGNETIC", declination="5", datum="Karbala 1979")), 1):
        rows = tuple({**row, "part": str(part)} for row in SQUARE.rows)
        records += to_records(read(Entry(rows, given)).sheet.points)
    entry = entry_of_records(records, MODEL)
    again = read(entry).sheet
    for record, point in zip(records, again.points):
        assert distance_m((record["longitude"], record["latitude"]), point.place) < 0.002
    assert "(typed: 38N 441000 3686000 UTM (Karbala 1979))" in entry.rows[8]["description"]


@pytest.mark.parametrize("names", [("1", "2", "3", "4"), ("", "", "", ""), ("A", "B", "C", "D"), ("4", "3", "2", "1")])
def test_a_proposed_order_is_taken_with_every_point_where_it_was(names):
    rows = tuple({"no": no, "position": f"38N {441000 + x} {3686000 + y}"} for no, (x, y) in zip(names, SWAPPED))
    entry = Entry(rows, Given(north="TRUE", reported_m2="90000"))
    sheet = read(entry).sheet
    assert sheet.outline.crosses and sheet.proposal is not None
    after = in_proposed_order(rows, sheet)
    again = read(Entry(after, entry.given)).sheet
    assert again.outline.area_m2 == pytest.approx(90_000, rel=0.01) and not again.outline.crosses
    assert {row["position"] for row in after} == {row["position"] for row in rows}


def test_legs_stay_measured_from_their_points_in_another_order():
    corners = ({"no": str(no), "position": f"38N {441000 + x} {3686000 + y}"} for no, (x, y) in enumerate(SWAPPED, 1))
    rows = (*corners, {"no": "9", "type": "BM", "from": "2", "bearing": "45", "distance": "10"})
    entry = Entry(rows, Given(north="TRUE", reported_m2="90000"))
    sheet = read(entry).sheet
    again = read(Entry(in_proposed_order(rows, sheet), entry.given)).sheet
    assert distance_m(again.points[4].place, sheet.points[4].place) < 1e-6
