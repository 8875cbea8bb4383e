"""The check of one order: what holds it up, what was accepted, what is left uncovered."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Optional

import pytest
import shapely
from geometry_cases import box, metres, true_area

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.order_check import OrderCheck, Step, check_order
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.policy import load_policy

TODAY = dt.date(2026, 1, 1)
LEFT = {"site_left_on": dt.date(2025, 6, 1), "site_left_confirmed_by": "A. Person"}


def wkb(shape: shapely.Geometry) -> bytes:
    return shapely.to_wkb(shape)


def order(name: str, shape: Optional[shapely.Geometry], **more: Any) -> dict[str, Any]:
    return {"guid": name, "task_no": f"TO-{name}", "task_type": "CLEARANCE", "status": "DRAFT",
            "organisation_guid": name, "geom": None if shape is None else wkb(shape),
            "valid_from": dt.date(2025, 1, 1), "valid_to": dt.date(2026, 12, 31), "issued_on": dt.date(2025, 1, 1),
            **more}


def release(name: str, shape: shapely.Geometry, **more: Any) -> dict[str, Any]:
    return {"guid": name, "local_id": name, "outcome": "CLEARED", "released_on": dt.date(2025, 5, 1),
            "geom": wkb(shape), **more}


def check(orders: list[dict[str, Any]], step: Step = Step.ISSUE, **tables: Any) -> OrderCheck:
    """Checks the first order."""
    options = {name: tables.pop(name) for name in ("policy", "progress") if name in tables}
    return check_order(MemorySource({"task_order": orders, **tables}), orders[0], step, on=TODAY, **options)


def of(found: OrderCheck, rule: str) -> list[OrderRemark]:
    return [one for one in found.remarks if one.remark.rule_id == rule]


HERE, THERE = box(0, 0, 100, 100), box(60, 0, 100, 100)


def test_a_draft_is_judged_as_if_issued() -> None:
    """In preparation it conflicts with nobody; once issued two teams meet."""
    mine, other = order("a", HERE), order("b", THERE, status="ONGOING")
    found = check([mine, other])
    (overlap,) = of(found, "OVERLAP")
    assert not found.may_issue
    assert overlap.remark.severity is Severity.STOP and overlap.overlap_class == "CONFLICT"
    assert overlap.area_m2 == pytest.approx(true_area(HERE & THERE), rel=1e-7)
    assert (overlap.pct, overlap.pct_other) == (pytest.approx(40, rel=1e-4), pytest.approx(40, rel=1e-4))
    assert shapely.from_wkb(overlap.place).symmetric_difference(HERE & THERE).area < 1e-15
    assert (overlap.record, overlap.other, overlap.remark.other_guid) == ("TO-a", "TO-b", "b")
    assert found.overlaps.orders == 1
    json.dumps([one.as_dict() for one in found.remarks])


def test_alone_nothing_holds_it_up() -> None:
    found = check([order("a", HERE), order("b", box(500, 0, 10, 10), status="ONGOING")])
    assert found.may_issue and found.remarks == ()
    assert found.counts() == {"stop": 0, "correct": 0, "look": 0, "note": 0, "accepted": 0}


@pytest.mark.parametrize(("other", "counts"), [
    ({"status": "EXPIRED", "valid_to": dt.date(2025, 6, 1)}, True), ({"status": "CANCELLED"}, True),
    ({"status": "SUSPENDED"}, True), ({"status": "CLOSED"}, True), ({"status": "REQUESTED"}, True),
    ({"status": "EXPIRED", **LEFT}, False), ({"status": "CANCELLED", **LEFT}, False),
    ({"status": "CLOSED", **LEFT}, False), ({"status": "ONGOING", **LEFT}, False),
    ({"status": "CANCELLED", "site_left_on": dt.date(2025, 6, 1)}, True),
    ({"status": "CANCELLED", **LEFT, "site_left_on": dt.date(2026, 6, 1)}, True)])
def test_others_count_until_a_person_confirmed_that_the_site_was_left(other: dict[str, Any], counts: bool) -> None:
    found = check([order("a", HERE), order("b", THERE, **other)])
    assert bool(of(found, "OVERLAP")) is counts


def test_an_order_taken_up_again_is_judged_as_issued() -> None:
    """Its site was left; issuing it anew sends a team there."""
    mine = order("a", HERE, status="CANCELLED", **LEFT)
    assert not check([mine, order("b", THERE, status="ONGOING")]).may_issue
    assert check([{**mine, "status": "CLOSED"}, order("b", THERE, status="ONGOING")]).may_issue


def test_the_same_as_the_search_over_all_orders() -> None:
    orders = [order(str(number), box(number * 30 % 400, number * 17 % 300, 60, 50), status="ONGOING",
                    organisation_guid=str(number % 3)) for number in range(40)]
    lands = [release(f"r{number}", box(number * 41 % 400, number * 23 % 300, 40, 40)) for number in range(20)]
    source = MemorySource({"task_order": orders, "land_release": lands})
    everything = find_order_overlaps(source, today=TODAY).overlaps
    for number in (0, 7, 39):
        wanted = {(one.other["guid"] if one.order["guid"] == str(number) else one.order["guid"],
                   one.verdict.overlap_class, round(one.pair.overlap_m2, 4)) for one in everything
                  if str(number) in (one.order["guid"], one.other["guid"])}
        found = check_order(source, orders[number], on=TODAY)
        assert {(one.remark.other_guid, one.overlap_class, round(one.area_m2 or 0, 4))
                for one in of(found, "OVERLAP")} == wanted and wanted


def decision(**more: Any) -> dict[str, Any]:
    return {"guid": "d", "task_guid": "a", "other_table": "task_order", "other_guid": "b", "decision": "ACCEPT",
            "decided_by": "R. Head", "reason": "One after the other", "decided_on": dt.date(2025, 12, 1), **more}


PAIR = [order("a", HERE), order("b", THERE, status="ONGOING")]


def test_an_accepted_stop_stays_listed() -> None:
    found = check(PAIR, overlap_decision=[decision(overlap_class="CONFLICT", overlap_m2=4001.0)])
    (overlap,) = of(found, "OVERLAP")
    assert found.may_issue and not overlap.is_open
    assert overlap.remark.severity is Severity.STOP
    values = overlap.as_dict()
    assert (values["accepted"], values["accepted_by"], values["reason"], values["accepted_on"]) == (
        True, "R. Head", "One after the other", "2025-12-01")
    assert found.counts() == {"stop": 0, "correct": 0, "look": 0, "note": 0, "accepted": 1}


def test_written_from_the_other_side_it_counts_too() -> None:
    assert check(PAIR, overlap_decision=[decision(task_guid="b", other_guid="a")]).may_issue


@pytest.mark.parametrize("more", [
    {"decision": "REJECT"}, {"decision": "SPLIT"}, {"decided_by": " "}, {"reason": None}, {"other_guid": "c"},
    {"overlap_class": "SAME_OPERATOR"}, {"overlap_m2": 3_000.0}])
def test_what_does_not_accept(more: dict[str, Any]) -> None:
    assert not check(PAIR, overlap_decision=[decision(**more)]).may_issue


def test_another_overlap_than_accepted_says_so() -> None:
    (overlap,) = of(check(PAIR, overlap_decision=[decision(overlap_m2=3_000.0)]), "OVERLAP")
    assert "What R. Head accepted here was another: 3,000" in overlap.remark.message
    (overlap,) = of(check(PAIR, overlap_decision=[decision(overlap_class="SAME_OPERATOR")]), "OVERLAP")
    assert "another: SAME_OPERATOR." in overlap.remark.message


@pytest.mark.parametrize(("days", "accepted"), [((1, 2), False), ((2, 1), True)])
def test_the_last_decision_counts(days: tuple[int, int], accepted: bool) -> None:
    refused, agreed = (dt.date(2025, 12, day) for day in (days[1], days[0]))
    entries = [decision(decided_on=agreed), decision(guid="e", decision="REJECT", decided_on=refused)]
    assert check(PAIR, overlap_decision=entries).may_issue is accepted


def test_released_land_and_ones_own_progress() -> None:
    found = check([order("a", HERE)], land_release=[release("r", THERE), release("own", HERE, task_guid="a")])
    (overlap,) = of(found, "OVERLAP")
    assert (overlap.remark.other_table, overlap.other, overlap.overlap_class) == ("land_release", "r",
                                                                                  "RETASKED_CLEARED")
    assert found.may_issue   # "correct" holds nothing up
    assert found.overlaps.released == 1


def test_neighbours_where_the_authority_set_a_distance() -> None:
    near = order("b", box(130, 0, 50, 50), status="ONGOING")
    assert of(check([order("a", HERE), near]), "OVERLAP") == []
    (found,) = of(check([order("a", HERE), near], policy=load_policy().with_notice_distance(50.0)), "OVERLAP")
    assert found.overlap_class == "NOTICE_DISTANCE" and found.place == b""
    assert found.distance_m == pytest.approx(30, rel=1e-3)


@pytest.mark.parametrize("shape", [None, shapely.Polygon(), shapely.Point(44, 33),
                                   shapely.Polygon([(44, 33), (44.1, 33.1), (44.2, 33.2)]),
                                   shapely.box(44e4, 33e4, 45e4, 34e4)])
def test_an_outline_that_cannot_be_used_stops(shape: Optional[shapely.Geometry]) -> None:
    found = check([order("a", shape), order("b", THERE, status="ONGOING")])
    assert not found.may_issue and len(of(found, "OUTLINE")) == 1
    assert not found.overlaps.is_usable
    assert "GEO-01" not in {one.remark.rule_id for one in found.remarks}   # not said twice


def test_a_crossed_outline_stops_with_its_repair_and_is_compared() -> None:
    crossed = shapely.Polygon(metres([(0, 0), (100, 100), (100, 0), (0, 100)]))
    found = check([order("a", crossed), order("b", box(40, 80, 20, 20), status="ONGOING")])
    (outline,) = of(found, "OUTLINE")
    assert "crosses itself" in outline.remark.message and not found.may_issue
    assert shapely.from_wkb(outline.place).is_valid
    (overlap,) = of(found, "OVERLAP")   # in the hull only
    assert overlap.area_m2 == 0 and overlap.uncertain_m2 == pytest.approx(400, rel=1e-3)
    assert "GEO-02" not in {one.remark.rule_id for one in found.remarks}


def test_an_uncertain_outline_is_told() -> None:
    (note,) = of(check([order("a", HERE, position_method="CIRCLE", position_accuracy_m=100.0)]), "OUTLINE")
    assert note.remark.severity is Severity.LOOK and "good to 100 m" in note.remark.message


def test_the_rules_of_the_record_and_of_no_other() -> None:
    wrong = order("a", HERE, task_no="", status="NO SUCH", valid_to=dt.date(2024, 1, 1))
    found = check([wrong, order("b", box(900, 0, 9, 9), task_no="")],
                  hazard=[{"guid": "h", "hazard_status": "CLOSED", "remaining_area_m2": 1e6}])
    rules = {one.remark.rule_id for one in found.remarks}
    assert {"ID-01", "ENUM-01", "DATE-01"} <= rules and "STAT-01" not in rules
    assert {one.remark.guid for one in found.remarks} == {"a"}
    assert found.not_run == ()


def test_a_number_used_twice_is_found_behind() -> None:
    twin = order("b", box(900, 0, 9, 9), task_no="TO-a")
    assert "ID-02" in {one.remark.rule_id for one in check([order("a", HERE), twin]).remarks}


def test_the_order_it_continues_is_there() -> None:
    former = order("TO-0", box(500, 0, 100, 100), status="CANCELLED", site_left_on=dt.date(2026, 1, 5),
                   site_left_confirmed_by="R. Head")
    part = order("TO-1", box(0, 0, 100, 100), parent_task_guid=former["guid"])
    assert not [one for one in check([part, former]).remarks if one.remark.field == "parent_task_guid"]
    lost = check([{**part, "parent_task_guid": "nobody"}])
    assert [one for one in lost.remarks if one.remark.field == "parent_task_guid"]


def test_an_order_that_is_drawn_is_asked_for_its_outline_only() -> None:
    drawn = {"guid": "", "task_type": "CLEARANCE", "status": "DRAFT", "geom": wkb(HERE)}
    source = MemorySource({"task_order": [order("b", THERE, status="ONGOING")]})
    found = check_order(source, drawn, on=TODAY)
    assert {one.remark.rule_id for one in found.remarks} == {"OVERLAP"}
    assert not found.may_issue   # nobody knows the operator


def test_others_without_an_outline_are_named() -> None:
    found = check([order("a", HERE), order("b", None, status="ONGOING")])
    (note,) = of(found, "OVERLAP")
    assert note.remark.severity is Severity.LOOK and "TO-b" in note.remark.message
    assert found.may_issue


WEST, EAST = box(0, 0, 50, 100), box(51.5, 0, 48.5, 100)


def child(name: str, shape: Optional[shapely.Geometry], **more: Any) -> dict[str, Any]:
    return order(name, shape, **{"parent_task_guid": "a", "organisation_guid": "a", "status": "PLANNED", **more})


def test_a_path_for_a_child_between_two_halves() -> None:
    """A strip of 1.5 m that nobody is sent to, while both halves look complete."""
    found = check([order("a", HERE, status="ONGOING"), child("w", WEST), child("e", EAST)], Step.SPLIT)
    (gap,) = of(found, "COVERAGE")
    assert not found.may_issue and gap.remark.severity is Severity.STOP
    assert gap.area_m2 == pytest.approx(true_area(HERE - WEST - EAST), rel=1e-6)
    assert gap.width_m == pytest.approx(1.5, abs=0.11)
    assert shapely.from_wkb(gap.place).symmetric_difference(HERE - WEST - EAST).area < 1e-15
    assert found.coverage is not None and found.coverage.gap_m2 == gap.area_m2
    values = gap.as_dict()
    assert (values["gap_m2"], values["overlap_m2"], values["outside_m2"]) == (gap.area_m2, None, None)
    assert of(found, "OVERLAP") == []   # children lie in their parent


def test_a_split_that_covers() -> None:
    found = check([order("a", HERE, status="ONGOING"), child("w", WEST), child("e", box(50, 0, 50, 100))], Step.SPLIT)
    assert found.may_issue and not [one for one in of(found, "COVERAGE") if one.remark.severity is not Severity.NOTE]


def test_a_cancelled_child_covers_nothing_and_land_beyond_is_told() -> None:
    found = check([order("a", HERE, status="ONGOING"), child("w", box(-20, 0, 70, 100)),
                   child("e", box(50, 0, 50, 100), status="CANCELLED"), child("n", None)], Step.SPLIT)
    by_cause = {(one.remark.cause, one.other): one for one in of(found, "COVERAGE")}
    assert by_cause[("gap", "")].area_m2 == pytest.approx(5000, rel=1e-3)
    assert by_cause[("outside", "TO-w")].area_m2 == pytest.approx(2000, rel=1e-3)
    assert "was cancelled" in by_cause[("left_out", "TO-e")].remark.message
    assert "has no outline" in by_cause[("left_out", "TO-n")].remark.message


def test_without_children_nothing_covers_it() -> None:
    found = check([order("a", HERE, status="ONGOING")], Step.SPLIT)
    assert not found.may_issue
    assert any("Nothing covers it" in one.remark.message for one in found.remarks)


def report(name: str, shape: shapely.Geometry, **more: Any) -> dict[str, Any]:
    return {"guid": name, "report_no": name, "task_guid": "a", "approval": "APPROVED", "outcome": "CLEARED",
            "report_date": dt.date(2025, 6, 1), "completed_on": dt.date(2025, 6, 1), "geom": wkb(shape), **more}


def test_completion_by_progress_and_completion_certificate_by_completion_only() -> None:
    mine = [order("a", HERE, status="ONGOING")]
    reports = {"progress_report": [report("p", WEST)], "completion_report": [report("c", box(50, 0, 50, 100))]}
    assert check(mine, Step.COMPLETION, **reports).may_issue
    found = check(mine, Step.CERTIFICATE, **reports)
    assert not found.may_issue
    assert [one.area_m2 for one in of(found, "COVERAGE")] == [pytest.approx(5000, rel=1e-3)]


@pytest.mark.parametrize(("more", "words"), [
    ({"approval": "SUBMITTED"}, "is not approved"), ({"outcome": None}, "releases no land"),
    ({"not_cleared_m2": 30.0}, "was not cleared"), ({"completed_on": dt.date(2026, 5, 1)}, "later than"),
    ({"completed_on": None}, "has no date")])
def test_reports_that_do_not_count_leave_a_gap_and_are_named(more: dict[str, Any], words: str) -> None:
    found = check([order("a", HERE, status="ONGOING")], Step.CERTIFICATE, completion_report=[report("c", HERE, **more)])
    assert not found.may_issue
    assert any(words in one.remark.message for one in of(found, "COVERAGE") if one.other == "c")


def test_reports_of_another_order_do_not_cover() -> None:
    found = check([order("a", HERE, status="ONGOING")], Step.CERTIFICATE,
                  completion_report=[report("c", HERE, task_guid="b")])
    assert not found.may_issue


def test_cancel_stops_it() -> None:
    class Impatient(Progress):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        check(PAIR, progress=Impatient())


@pytest.mark.parametrize(("former", "stops"), [
    ({"status": "CANCELLED"}, True), ({"status": "ONGOING"}, True), ({"status": "CANCELLED", **LEFT}, False),
    ({"status": "DRAFT"}, False), ({"status": "CANCELLED", "organisation_guid": "a"}, False),
    ({"status": "CANCELLED", "organisation_guid": None}, True)])
def test_half_of_an_order_goes_to_another_operator_when_its_site_was_left(former: dict[str, Any], stops: bool) -> None:
    """The link makes the overlap lawful, but people of the former operator may be there still."""
    found = check([order("a", HERE, parent_task_guid="b"), order("b", THERE, **former)])
    assert [one.other for one in of(found, "FORMER")] == (["TO-b"] if stops else [])
    assert found.may_issue is not stops
