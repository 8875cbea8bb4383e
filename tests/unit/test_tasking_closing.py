"""The check of one hazard before it is closed: gaps, live orders, land that remains."""

from __future__ import annotations

import datetime as dt
from typing import Any, Optional

import pytest
import shapely
from geometry_cases import box, true_area
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.closing import check_closing
from imsma_tools.core.tasking.coverage_questions import find_closed_hazard_gaps
from imsma_tools.core.tasking.order_check import OrderCheck

TODAY = dt.date(2026, 1, 1)
LAND = box(0, 0, 100, 100)
LEFT = {"site_left_on": dt.date(2025, 6, 1), "site_left_confirmed_by": "A. Person"}


def hazard(shape: Optional[shapely.Geometry], **more: Any) -> dict[str, Any]:
    return {"guid": "h", "local_id": "HA-1", "hazard_class": "CHA", "hazard_status": "OPEN",
            "reported_on": dt.date(2020, 1, 1), "geom": None if shape is None else shapely.to_wkb(shape), **more}


def release(name: str, shape: Optional[shapely.Geometry], **more: Any) -> dict[str, Any]:
    return {"guid": name, "local_id": name, "outcome": "CLEARED", "released_on": dt.date(2025, 5, 1),
            "geom": None if shape is None else shapely.to_wkb(shape), **more}


def order(**more: Any) -> dict[str, Any]:
    return {"guid": "t", "task_no": "TO-1", "task_type": "CLEARANCE", "status": "ONGOING", **more}


def check(one: dict[str, Any], *lands: dict[str, Any], **more: Any) -> OrderCheck:
    orders, links = more.pop("task_order", []), more.pop("task_hazard", [])
    source = MemorySource({"hazard": [one], "land_release": lands, "task_order": orders, "task_hazard": links})
    return check_closing(source, one, on=TODAY, **more)


def test_wholly_released_it_may_be_closed() -> None:
    found = check(hazard(LAND), release("r1", box(-1, -1, 60, 102)), release("r2", box(50, -1, 60, 102)))
    assert found.may_issue and found.remarks == ()
    assert found.overlaps.released == 2


def test_a_strip_that_nobody_released() -> None:
    halves = [release("west", box(-1, -1, 51, 102)), release("east", box(51.5, -1, 60, 102))]
    one = hazard(LAND)
    found = check(one, *halves)
    (gap,) = found.remarks
    assert not found.may_issue
    assert gap.remark.severity is Severity.STOP
    assert (gap.remark.table, gap.remark.guid, gap.record) == ("hazard", "h", "HA-1")
    assert gap.area_m2 == pytest.approx(true_area(box(50, 0, 1.5, 100)), rel=1e-3)
    assert gap.width_m == pytest.approx(1.5, abs=0.11)
    assert "released land" in gap.remark.message
    (known,) = find_closed_hazard_gaps(MemorySource({
        "hazard": [{**one, "hazard_status": "CLOSED"}], "land_release": halves})).gaps
    assert found.coverage is not None
    assert known.piece.area_m2 == gap.area_m2 == found.coverage.gap_m2


def test_nothing_released() -> None:
    found = check(hazard(LAND))
    assert not found.may_issue and found.counts()["stop"] == 2   # nothing covers it, and all of it is a gap


@pytest.mark.parametrize(("land", "why"), [
    ({"accepted": False}, "was not accepted"), ({"released_on": dt.date(2019, 1, 1)}, None)])
def test_what_does_not_count_is_named(land: dict[str, Any], why: Optional[str]) -> None:
    """Released before the hazard was reported: only land that names the hazard is looked at then."""
    whole = release("r", LAND.buffer(1e-5), hazard_guid="h", **land)
    found = check(hazard(LAND), whole)
    looks = [one.remark.message for one in found.remarks if one.remark.severity is Severity.LOOK]
    assert found.may_issue is (why is None)
    assert [why in text for text in looks] == [True] if why else not looks


@pytest.mark.parametrize(("more", "holds"), [
    ({}, True), ({"status": "EXPIRED"}, True), ({"status": "CANCELLED"}, True), (LEFT, False),
    ({"task_type": "QC"}, False)])
def test_an_order_whose_site_was_not_left(more: dict[str, Any], holds: bool) -> None:
    """Its hazard is open yet: it is judged as if it were closed."""
    found = check(hazard(LAND), release("r", LAND.buffer(1e-5)), task_order=[order(**more)],
                  task_hazard=[{"guid": "l", "task_guid": "t", "hazard_guid": "h"}])
    assert found.may_issue is not holds
    assert [(one.remark.rule_id, one.other) for one in found.remarks] == ([("STAT-01", "TO-1")] if holds else [])


def test_an_order_on_another_hazard() -> None:
    found = check(hazard(LAND), release("r", LAND.buffer(1e-5)), task_order=[order()],
                  task_hazard=[{"guid": "l", "task_guid": "t", "hazard_guid": "other"}])
    assert found.may_issue and not found.remarks


def test_land_said_to_remain() -> None:
    found = check(hazard(LAND, remaining_area_m2=50.0), release("r", LAND.buffer(1e-5)))
    (rest,) = found.remarks
    assert not found.may_issue and rest.remark.cause == "remaining"


@pytest.mark.parametrize(("shape", "kind", "severity"), [
    (None, "CHA", Severity.STOP), (None, "EOD_SPOT", Severity.LOOK), (shapely.Point(44, 33), "EOD_SPOT", Severity.LOOK),
    (shapely.Point(44, 33), "SHA", Severity.STOP), (shapely.LineString([(44, 33), (44.1, 33)]), "CHA", Severity.STOP),
    (shapely.Polygon([(500, 33), (501, 33), (501, 34)]), "EOD_SPOT", Severity.STOP)])
def test_without_an_outline_nobody_knows(shape: Optional[shapely.Geometry], kind: str, severity: Severity) -> None:
    found = check(hazard(shape, hazard_class=kind), release("r", LAND))
    (one,) = found.remarks
    assert (one.remark.rule_id, one.remark.severity) == ("OUTLINE", severity)
    assert found.may_issue is (severity is not Severity.STOP)


def test_an_outline_that_crosses_itself() -> None:
    """The hull counts too: a gap between both is told, and stops."""
    crossed = shapely.Polygon([(44, 33), (44.001, 33.001), (44.001, 33), (44, 33.001)])
    released = shapely.make_valid(crossed).buffer(1e-6)
    found = check(hazard(crossed), release("r", released))
    assert not found.may_issue
    assert any(one.remark.rule_id == "OUTLINE" and one.remark.severity is Severity.LOOK for one in found.remarks)
    assert all((one.uncertain_m2 or 0) > 10 for one in found.remarks if one.remark.severity is Severity.STOP)
    assert check(hazard(crossed), release("r", crossed.convex_hull.buffer(1e-6))).may_issue


@pytest.mark.parametrize("after", [1, 3])
def test_cancel(after: int) -> None:
    with pytest.raises(Cancelled):
        check(hazard(LAND), release("r", LAND), progress=Watched(cancel_after=after))
