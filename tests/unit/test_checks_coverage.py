"""COV-01, POST-01 and the point-in-outline test they stand on. The hazard is 100 x 100 m."""

from __future__ import annotations

from datetime import date

import pytest
import shapely
from checks_kit import box, hazard, hits, moved, point, polygon, release, run
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.checks.inside import covers
from imsma_tools.core.geometry.gap_width import widest

D = date
CLOSED = {"hazard_status": "CLOSED"}
BOW_TIE = polygon(moved(0, 0), moved(100, 100), moved(100, 0), moved(0, 100))


@pytest.mark.parametrize("status", ["CLOSED", "HANDED_OVER"])
def test_cov_01_a_strip_nobody_released(status):
    """4.6: both halves report 100 %, and a strip of 3 m lies between them."""
    remark, = run("COV-01", hazard=[hazard(hazard_status=status)], land_release=[
        release("r1", geom=box(0, 0, 48.5, 100)), release("r2", geom=box(51.5, 0, 48.5, 100))]).remarks
    assert remark.message == ("The hazard is closed or handed over, but 300 m2 of it were never released (gaps: 1, the "
                              "widest 3.0 m wide).")
    assert remark.x == pytest.approx(moved(50, 50)[0], abs=1e-6)


@pytest.mark.parametrize(("more", "releases", "count"), [
    ({"hazard_status": "OPEN"}, [], 0),
    (CLOSED, [], 1),
    (CLOSED, [release()], 0),
    (CLOSED, [release(accepted=False)], 1),
    (CLOSED, [release(geom=box(0, 0, 100, 99.91))], 0),    # 9 m2
    (CLOSED, [release(geom=box(0, 0, 100, 99.7))], 1),     # 30 m2, 0.6 m wide
    (CLOSED, [release(geom=box(0.4, 0, 99.6, 100))], 1),   # 40 m2, 0.4 m wide
    (CLOSED, [release(geom=box(0.15, 0, 99.85, 100))], 0),   # 15 m2, 0.15 m wide: below what positions can show
    ({**CLOSED, "hazard_class": "EOD_SPOT"}, [], 0),
    ({**CLOSED, "geom": None}, [], 0),                     # GEO-01 says so
])
def test_cov_01(more, releases, count):
    assert len(hits("COV-01", hazard=[hazard(**more)], land_release=releases)) == count


def test_cov_01_hairs_do_not_hide_a_gap():
    """Coordinates rounded to 1 cm leave hairs along every border; they hang on the gap and must not thin it out."""
    def rounded(wkb: bytes) -> bytes:
        return shapely.to_wkb(shapely.transform(shapely.from_wkb(wkb), lambda xy: xy.round(7)))

    whole = hazard(**CLOSED, geom=rounded(box(0, 0, 5_000, 100)))
    parts = [release(f"r{number}", geom=rounded(box(number * 50 + (3 if number == 70 else 0), 0,
                                                    50 - (3 if number == 70 else 0), 100)))
             for number in range(100)]
    remark, = run("COV-01", hazard=[whole], land_release=parts).remarks
    assert remark.difference == "3.0 m"
    assert remark.x == pytest.approx(moved(3_501.5, 50)[0], abs=1e-6)
    parts[70] = release("r70", geom=rounded(box(3_500, 0, 50, 100)))
    assert hits("COV-01", hazard=[whole], land_release=parts) == []


def test_cov_01_measures_to_the_edge_of_its_limit():
    """11 m2, 0.29 m wide where it is widest; measured to 0.1 m it came out below 0.25 m and was not told."""
    sides = [(60.0, 0.17), (40.0, 0.09), (20.0, 0.11), (0.0, 0.11), (0.0, -0.12), (20.0, -0.11), (40.0, -0.12),
             (60.0, -0.12)]
    gap = polygon(*(moved(x, y) for x, y in sides))
    far = release(geom=box(0, 500, 10, 10))
    assert len(hits("COV-01", hazard=[hazard(**CLOSED, geom=gap)], land_release=[far])) == 1


def test_cov_01_completion_reports_release_only_approved_and_whole():
    def found(**more):
        report = {"guid": "c", "hazard_guid": "h1", "outcome": "CLEARED", "approval": "APPROVED", "geom": box(
            0, 0, 100, 100), "completed_on": D(2025, 5, 1), **more}
        return len(hits("COV-01", hazard=[hazard(**CLOSED)], land_release=[], completion_report=[report]))

    assert [found(), found(approval="SUBMITTED"), found(outcome=None), found(not_cleared_m2=5.0)] == [0, 1, 1, 1]


def test_cov_01_certificate_for_the_whole_hazard():
    def found(**more):
        paper = {"guid": "z", "certificate_no": "Z", "hazard_guid": "h1", "handed_over_on": D(2025, 6, 1), **more}
        return len(hits("COV-01", hazard=[hazard()], land_release=[], handover_certificate=[paper]))

    assert [found(), found(extent="PART"), found(handed_over_on=None), found(hazard_guid=None)] == [1, 0, 0, 0]


def test_cov_01_an_older_release_did_not_know_of_the_hazard():
    new = hazard(**CLOSED, reported_on=D(2025, 6, 1))
    old = release(hazard_guid=None, task_guid="t", released_on=D(2025, 5, 1))
    assert len(hits("COV-01", hazard=[new], land_release=[old])) == 1
    assert hits("COV-01", hazard=[new], land_release=[{**old, "released_on": D(2025, 6, 1)}]) == []
    assert hits("COV-01", hazard=[new], land_release=[{**old, "hazard_guid": "h1"}]) == []
    assert len(hits("COV-01", hazard=[new], land_release=[{**old, "released_on": None}])) == 1


def test_cov_01_a_later_version_keeps_the_land_on_the_map():
    closed, later = hazard(**CLOSED), hazard("h2", predecessor_guid="h1", geom=box(0, 0, 100, 100))
    assert hits("COV-01", hazard=[closed, later], land_release=[]) == []
    assert hits("COV-01", hazard=[closed, {**later, "predecessor_guid": None}], land_release=[]) == [("h1", "")]


def test_cov_01_safety_before_neatness():
    """An uncertain hazard counts with its larger, an uncertain release with its smaller shape."""
    assert len(hits("COV-01", hazard=[hazard(**CLOSED)], land_release=[release(geom=BOW_TIE)])) == 1
    unsure, = run("COV-01", hazard=[hazard(**CLOSED, geom=BOW_TIE)], land_release=[
        release("r1", geom=BOW_TIE)]).remarks
    assert "uncertain" in unsure.message
    assert hits("COV-01", hazard=[hazard(**CLOSED, geom=BOW_TIE)], land_release=[release()]) == []


INSIDE = point(*moved(50, 50))


@pytest.mark.parametrize(("day", "geom", "count"), [
    (D(2025, 5, 2), INSIDE, 1), (D(2025, 5, 1), INSIDE, 0), (D(2025, 4, 30), INSIDE, 0), (None, INSIDE, 0),
    (D(2025, 5, 2), point(*moved(150, 50)), 0), (D(2025, 5, 2), None, 0), (D(2025, 5, 2), point(*moved(0, 0)), 1),
])
def test_post_01(day, geom, count):
    accident = {"guid": "a", "accident_on": day, "geom": geom}
    assert len(hits("POST-01", accident=[accident], land_release=[release()])) == count
    item = {"guid": "o", "found_on": day, "geom": geom}
    assert hits("POST-01", ordnance_item=[item], land_release=[release()]) == [("o", "ordnance_item")] * count


def test_post_01_names_the_latest_release_before():
    releases = [release("r1"), release("r2", released_on=D(2025, 6, 1)), release("r3", released_on=D(2026, 1, 1))]
    remark, = run("POST-01", accident=[{"guid": "a", "accident_on": D(2025, 7, 1), "geom": INSIDE}],
                  land_release=releases).remarks
    assert remark.other_guid == "r2"
    assert remark.message == "An accident on 2025-07-01 in land released on 2025-06-01 (R2)."


def test_post_01_handed_over_land_and_uncertain_outlines():
    paper = {"guid": "z", "certificate_no": "Z", "handed_over_on": D(2025, 5, 1), "geom": BOW_TIE}
    accident = {"guid": "a", "accident_on": D(2025, 7, 1), "geom": point(*moved(50, 90))}
    assert hits("POST-01", accident=[accident], handover_certificate=[paper]) == [("a", "accident")]


coordinate = st.integers(0, 8)


@given(st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=8, unique=True), coordinate, coordinate)
def test_covers_as_geos_does(points, x, y):
    outline = shapely.Polygon(points)
    if outline.is_valid:
        assert covers(shapely.to_wkb(outline), x, y) == shapely.covers(outline, shapely.Point(x, y))


def test_covers_holes_parts_and_nothing():
    outline = shapely.box(0, 0, 9, 9).difference(shapely.box(3, 3, 6, 6)).union(shapely.box(20, 0, 21, 1))
    wkb = shapely.to_wkb(outline)
    assert [covers(wkb, *one) for one in [(1, 1), (4, 4), (3, 4), (20.5, 0.5), (15, 0.5)]] == [
        True, False, True, True, False]
    assert not covers(shapely.to_wkb(shapely.MultiPolygon()), 0, 0)


@pytest.mark.parametrize(("outline", "width"), [(box(0, 0, 3, 400), 3.0), (box(0, 0, 50, 60), 50.0)])
def test_width_is_that_of_the_widest_place(outline, width):
    place = widest(outline)
    assert place is not None
    assert place.width_m == pytest.approx(width, abs=0.1)
    assert covers(outline, place.x, place.y)
    assert widest(shapely.to_wkb(shapely.MultiPolygon())) is None
