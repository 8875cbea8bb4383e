"""GEO-01 to GEO-07."""

from __future__ import annotations

import math
import struct

import pytest
from checks_kit import box, hazard, hits, moved, point, polygon, release, run, square

EMPTY = struct.pack("<BII", 1, 6, 0)
BOW_TIE = polygon(moved(0, 0), moved(100, 100), moved(100, 0), moved(0, 50))


@pytest.mark.parametrize("geom", [None, b"", EMPTY])
def test_geo_01_no_outline(geom):
    assert hits("GEO-01", hazard=[hazard(geom=geom)]) == [("h1", "")]
    assert hits("GEO-01,GEO-02,GEO-03,GEO-05", hazard=[hazard(geom=geom)]) == [("h1", "")]


def test_geo_01_points():
    good = {"guid": "a", "geom": point(44, 33)}
    assert hits("GEO-01", accident=[good, {"guid": "b", "geom": None},
                                    {"guid": "c", "geom": point(math.nan, math.nan)}]) == [("b", ""), ("c", "")]


def test_geo_02_names_reason_and_place():
    remark, = run("GEO-02", hazard=[hazard(), hazard("h2", geom=BOW_TIE)]).remarks
    assert remark.guid == "h2"
    assert "crosses itself" in remark.message
    assert remark.found.startswith("Self-intersection")
    assert (remark.x, remark.y) == pytest.approx(moved(33.333, 33.333), abs=1e-5)


@pytest.mark.parametrize(("geom", "found"), [
    (point(44, 33), "not_polygon"), (b"\x01\x03", "unreadable"),
    (polygon((44, 33), (44.1, 33), (44.1, math.nan)), "not_numbers"),
])
def test_geo_02_what_is_no_outline_at_all(geom, found):
    assert [one.found for one in run("GEO-02", hazard=[hazard(geom=geom)]).remarks] == [found]


@pytest.mark.parametrize(("geom", "count"), [
    (polygon((44, 33), (44.1, 33)), 1), (polygon((44, 33), (44.1, 33), (44.1, 33)), 1),
    (square(0.99), 1), (square(1.01), 0), (square(), 0), (BOW_TIE, 0),
])
def test_geo_03(geom, count):
    assert len(hits("GEO-03", hazard=[hazard(geom=geom)])) == count


def around(x: float, y: float) -> bytes:
    return polygon((x, y), (x + 0.001, y), (x + 0.001, y + 0.001))


@pytest.mark.parametrize(("geom", "expected"), [
    (around(44.4, 33.3), []),
    (around(38.7801, 33.3), []),  # the margin of 0.01 degrees
    (around(38.7799, 33.3), [("h1", "zone")]),
    (around(33.3, 44.4), [("h1", "swapped")]),
    (around(51.0, 33.3), [("h1", "zone")]),
    (around(51.0, 10.0), [("h1", "outside")]),
    (around(0.0, 0.0), [("h1", "outside")]),
    (around(440_000.0, 3_685_000.0), [("h1", "not_degrees")]),
    (polygon((44.4, 33.3), (44.5, 33.3), (44.5, 38.0)), [("h1", "outside")]),  # one point out is enough
])
def test_geo_05(geom, expected):
    assert hits("GEO-05", hazard=[hazard(geom=geom)]) == expected


def test_geo_05_points_and_words():
    remarks = run("GEO-05", accident=[{"guid": "a", "geom": point(33.3, 44.4)},
                                      {"guid": "b", "geom": point(440_000, 3_685_000)},
                                      {"guid": "c", "geom": point(44.4, 33.3)}]).remarks
    assert [(one.guid, one.cause) for one in remarks] == [("a", "swapped"), ("b", "not_degrees")]
    assert "swapped" in remarks[0].message
    assert (remarks[0].x, remarks[0].y) == (33.3, 44.4)


A, B, C = (44.4, 33.3), (44.41, 33.3), (44.41, 33.31)


@pytest.mark.parametrize("geom", [
    polygon(A, B, C), polygon(B, C, A), polygon(C, B, A), polygon(A, C, B),
    struct.pack("<BII", 1, 6, 1) + polygon(C, A, B),
])
def test_geo_07_wherever_it_begins_and_whatever_way_it_turns(geom):
    remarks = run("GEO-07", hazard=[hazard("h1", geom=polygon(A, B, C)), hazard("h2", geom=geom)]).remarks
    assert [(one.guid, one.other_guid) for one in remarks] == [("h1", "h2"), ("h2", "h1")]


def test_geo_07_same_extent_is_not_the_same_outline():
    assert hits("GEO-07", hazard=[hazard("h1", geom=polygon(A, B, C)),
                                  hazard("h2", geom=polygon(A, (44.4, 33.31), B))]) == []
    assert hits("GEO-07", hazard=[hazard("h1")], land_release=[release("r1")]) == []


def test_geo_07_a_record_and_the_one_it_replaces_may_share_an_outline():
    assert hits("GEO-07", hazard=[hazard("h1"), hazard("h2", predecessor_guid="h1")]) == []
    remarks = run("GEO-07", hazard=[hazard("h1"), hazard("h2", predecessor_guid="h1"), hazard("h3")]).remarks
    assert {(one.guid, one.other_guid) for one in remarks} == {("h1", "h3"), ("h2", "h3"), ("h3", "h1")}


def test_geo_07_near_is_not_exact():
    assert hits("GEO-07", hazard=[hazard("h1"), hazard("h2", geom=box(0.001, 0, 100, 100))]) == []
