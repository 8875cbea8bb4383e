"""AREA-01, AREA-02 and AREA-04. The square of 100 m has 10,000 m2."""

from __future__ import annotations

import pytest
from checks_kit import hazard, hits, polygon, release, run, square

BIG = square(1_000.0)   # 1,000,000 m2


def cause(reported, geom=None):
    return [found for _, found in hits("AREA-01", hazard=[hazard(area_reported_m2=reported, geom=geom or square())])]


@pytest.mark.parametrize(("reported", "geom", "expected"), [
    (None, None, []), (10_000.0, None, []),
    (10_999.0, None, []), (11_002.0, None, ["differs"]), (9_001.0, None, []), (8_998.0, None, ["differs"]),
    (0.0, None, ["differs"]), (-10_000.0, None, ["differs"]),
    (1.0, None, ["typed_ha"]), (0.01, None, ["typed_km2"]), (4.0, None, ["typed_dunam"]),
    (1.09, None, ["typed_ha"]), (1.2, None, ["differs"]),
    (1.0, BIG, ["typed_km2"]), (100.0, BIG, ["typed_ha"]), (400.0, BIG, ["typed_dunam"]),
    (1e12, BIG, ["times_km2"]), (1e10, BIG, ["times_ha"]), (2.5e9, BIG, ["times_dunam"]),
    (0.0, square(9.9), []),   # 98 m2: too little to matter
    (250.0, square(10.0), ["differs"]),
])
def test_area_01(reported, geom, expected):
    assert cause(reported, geom) == expected


def test_area_01_says_what_and_how_much():
    remark, = run("AREA-01", hazard=[hazard(area_reported_m2=1.0)]).remarks
    assert remark.message == "Reported are 1.0000 m2, on the map 10,000 m2: the figure was typed in hectares."
    assert (remark.found, remark.expected, remark.difference) == ("1.00 m2", "10000.00 m2", "-9999.00 m2")


def test_area_01_says_nothing_about_an_outline_that_is_a_guess():
    bow_tie = polygon((44.4, 33.3), (44.41, 33.31), (44.41, 33.3), (44.4, 33.305))
    assert cause(5.0, bow_tie) == []
    assert cause(5.0, b"\x01") == []


def test_slips_of_one_cause_are_one_group():
    result = run("AREA-01", hazard=[hazard(f"h{number}", area_reported_m2=0.01) for number in range(312)])
    group, = result.groups()
    assert (group.count, group.sentence) == (312, "312 x Hazards: km2 typed as m2")


@pytest.mark.parametrize(("releases", "count"), [
    ([10_499.0], 0), ([10_501.0], 1), ([6_000.0, 4_000.0], 0), ([6_000.0, 4_600.0], 1), ([None], 0), ([None, None], 1),
])
def test_area_02(releases, count):
    rows = [release(f"r{number}", area_reported_m2=area) for number, area in enumerate(releases)]
    assert len(hits("AREA-02", hazard=[hazard()], land_release=rows)) == count


def test_area_02_is_not_set_off_by_a_slip_of_the_hazard():
    assert hits("AREA-02", hazard=[hazard(area_reported_m2=1.0)], land_release=[release(area_reported_m2=1e4)]) == []
    assert hits("AREA-02", hazard=[hazard(area_reported_m2=3e4)], land_release=[release(area_reported_m2=2e4)]) == []


def test_area_02_sums_by_hazard():
    other = release("r2", hazard_guid="h2", area_reported_m2=9_000.0)
    free = release("r3", hazard_guid=None, area_reported_m2=9e9)
    assert hits("AREA-02", hazard=[hazard(), hazard("h2")],
                land_release=[release(area_reported_m2=9_000.0), other, free]) == []


@pytest.mark.parametrize(("reported", "expected"), [
    (None, []), (0.01, []), (0.0, [("r1", "zero")]), (-1.0, [("r1", "negative")]),
])
def test_area_04(reported, expected):
    assert hits("AREA-04", land_release=[release(area_reported_m2=reported)]) == expected


def test_area_04_a_report_may_say_that_nothing_was_cleared():
    assert hits("AREA-04", progress_report=[{"guid": "p", "area_reported_m2": 0.0}]) == []
    assert hits("AREA-04", progress_report=[{"guid": "p", "area_reported_m2": -1.0}]) == [("p", "negative")]


def test_a_negative_area_is_written_as_a_person_writes_it() -> None:
    """A sentence once said "-11,916.0000 m2"."""
    (remark,) = run("AREA-01", hazard=[hazard(area_reported_m2=-11_916.0, geom=square())]).remarks
    assert "-11,916 m2" in remark.message
