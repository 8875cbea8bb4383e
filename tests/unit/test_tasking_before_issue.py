"""What an order is asked before people are sent: operator, accreditation, shape, hazards, a call reported twice."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from geographiclib.geodesic import Geodesic
from workspace_samples import bow_tie, square

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.drawn import circle
from imsma_tools.core.geometry.wkb import as_multipolygon
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.issue_rules import QUESTIONS
from imsma_tools.core.tasking.order_check import Step, check_order
from imsma_tools.core.tasking.policy import load_policy

TODAY = dt.date(2026, 3, 10)
POLICY = load_policy()
OP = {"guid": "op", "short_name": "OP-01"}


def day(number: int) -> dt.date:
    return TODAY + dt.timedelta(days=number)


def order(**more: Any) -> dict[str, Any]:
    return {"guid": "a", "task_no": "TO-a", "task_type": "CLEARANCE", "status": "PLANNED", "organisation_guid": "op",
            "geom": square(), "valid_from": TODAY, "valid_to": day(90), "shape_kind": "POLYGON", **more}


def certificate(**more: Any) -> dict[str, Any]:
    return {"guid": "c", "certificate_no": "C-1", "organisation_guid": "op", "scope": ["MANUAL"], "state": "AUTHORIZED",
            "valid_from": day(-100), "valid_to": day(200), **more}


def asked(mine: dict[str, Any], others=(), step: Step = Step.ISSUE, **tables: Any) -> dict[str, Any]:
    """Returns the remarks by their cause."""
    source = MemorySource({"task_order": [mine, *others], **tables})
    found = check_order(source, mine, step, POLICY, TODAY)
    return {one.remark.cause or one.remark.rule_id: one for one in found.remarks
            if one.remark.rule_id in ("OPERATOR", "ACCREDITATION", "SHAPE", "HAZARD", "SAME_CALL")}


def accredited(mine: dict[str, Any], *certificates: dict[str, Any]) -> dict[str, Any]:
    return asked(mine, accreditation=certificates, organisation=[OP])


def test_an_order_as_it_should_be_is_asked_nothing():
    assert accredited(order(), certificate()) == {}


def test_nobody_knows_for_whom():
    (one,) = asked(order(organisation_guid=None)).values()
    assert (one.remark.rule_id, one.remark.severity, one.remark.field) == ("OPERATOR", Severity.CORRECT,
                                                                           "organisation_guid")


def test_no_accreditation_is_known():
    found = accredited(order())
    assert set(found) == {"accreditation_unknown"} and "OP-01" in found["accreditation_unknown"].remark.message


@pytest.mark.parametrize(("more", "words"), [
    ({"valid_to": day(-1)}, f"C-1 ended on {day(-1)}"), ({"valid_from": day(1)}, f"C-1 begins on {day(1)}"),
    ({"state": "OFFICE"}, "not granted"), ({"state": None}, "no state is entered"),
    ({"state": "REJECTED"}, "not granted")])
def test_an_accreditation_that_is_not_in_force_stops(more, words):
    found = accredited(order(), certificate(**more))
    one = found["accreditation_not_in_force"]
    assert set(found) == {"accreditation_not_in_force"} and one.remark.severity is Severity.STOP
    assert words in one.remark.message


@pytest.mark.parametrize("more", [{"valid_to": TODAY}, {"valid_from": TODAY}, {"valid_from": None, "valid_to": None}])
def test_the_first_and_the_last_day_count(more):
    assert "accreditation_not_in_force" not in accredited(order(valid_to=TODAY), certificate(**more))


def test_the_first_day_of_the_order_counts_where_it_is_later():
    found = accredited(order(planned_start=day(10), valid_to=day(20)), certificate(valid_to=day(9)))
    assert "accreditation_not_in_force" in found
    assert accredited(order(planned_start=day(-50), valid_to=day(9)), certificate(valid_to=day(9))) == {}


def test_an_end_before_the_order_is_told_unless_the_next_one_follows():
    first, last = certificate(valid_to=day(30)), order(valid_to=day(60))
    found = accredited(last, first)
    assert set(found) == {"accreditation_ends"} and found["accreditation_ends"].remark.severity is Severity.LOOK
    following = certificate(certificate_no="C-2", valid_from=day(31), valid_to=day(90))
    assert accredited(last, first, following) == {}
    assert "accreditation_ends" in accredited(last, first, {**following, "valid_from": day(33)})
    assert "accreditation_ends" in accredited(last, first, {**following, "state": "SUBMITTED"})


@pytest.mark.parametrize(("task_type", "method", "scopes", "fits"), [
    ("CLEARANCE", None, ["MDD"], True), ("CLEARANCE", "MDD", ["MDD"], True), ("CLEARANCE", "MDD", ["MANUAL"], False),
    ("CLEARANCE", "MANUAL", ["MECHANICAL", "EOD"], False), ("CLEARANCE", "MIXED", ["MECHANICAL"], True),
    ("BAC", "BAC_VISUAL", ["MANUAL"], False), ("EOD_SPOT", "MANUAL", ["EOD"], True), ("EORE", None, ["NTS"], False),
    ("QC", "MANUAL", ["TS"], True), ("MARKING", None, ["EORE"], True), ("TS", "MDD", ["TS"], False),
    ("TS", "MDD", ["TS", "MDD"], True), ("CLEARANCE", None, [], False), ("CLEARANCE", None, None, False)])
def test_scopes(task_type, method, scopes, fits):
    found = accredited(order(task_type=task_type, method=method), certificate(scope=scopes))
    found.pop("shape_kind", None)
    assert ("accreditation_scope" in found) is not fits
    if not fits:
        assert found["accreditation_scope"].remark.severity is Severity.STOP


def test_two_certificates_bring_their_scopes_together():
    both = certificate(scope=["TS"]), certificate(certificate_no="C-2", scope=["MDD"])
    assert accredited(order(task_type="TS", method="MDD"), *both) == {}


def test_the_number_of_another_certificate():
    assert accredited(order(accreditation_no=" c-1 "), certificate()) == {}
    assert set(accredited(order(accreditation_no="C-9"), certificate())) == {"accreditation_number"}


@pytest.mark.parametrize(("task_type", "kind", "fits"), [
    ("CLEARANCE", "POLYGON", True), ("CLEARANCE", "POINT_RADIUS", False), ("ROAD", "LINE_WIDTH", True),
    ("EOD_SPOT", "POLYGON", False), ("NTS", "ADMIN_AREA", True), ("CLEARANCE", "ADMIN_AREA", False),
    ("BAC", None, True)])
def test_kinds_of_shape(task_type, kind, fits):
    found = asked(order(task_type=task_type, shape_kind=kind, shape_width_m=10))
    assert ("shape_kind" in found) is not fits


def test_a_shape_that_is_not_what_it_says():
    spot = order(task_type="EOD_SPOT", shape_kind="POINT_RADIUS", geom=circle(44, 33, 50), shape_width_m=50)
    assert asked(spot) == {}
    assert "7,854 m2" in asked({**spot, "geom": circle(44, 33, 60)})["shape_size"].remark.message
    assert "not entered" in asked({**spot, "shape_width_m": None})["shape_size"].remark.message


def test_a_district_that_is_none_would_conflict_with_nobody():
    district = {"guid": "d", "pcode": "IQ1", "level": 2, "geom": as_multipolygon(square(44, 33, 0.5))}
    wide = order(task_type="NTS", shape_kind="ADMIN_AREA", geom=square(44, 33, 0.5))
    assert asked(wide, admin_area=[district]) == {} and asked(wide, admin_area=[]) == {} and asked(wide) == {}
    for wrong in (square(44, 33, 0.4), square(44.1, 33, 0.5), square(44, 33)):
        assert "shape_size" in asked({**wide, "geom": wrong}, admin_area=[district])


def hazard(**more: Any) -> dict[str, Any]:
    return {"guid": "h", "local_id": "HZ-1", "hazard_status": "OPEN", "geom": square(), **more}


def on(record: dict[str, Any], *others: dict[str, Any], part: str = "WHOLE", mine: Any = None) -> dict[str, Any]:
    links = [{"guid": "l", "task_guid": "a", "hazard_guid": "h", "part": part}]
    return asked(mine or order(), hazard=[record, *others], task_hazard=links)


def test_a_hazard_as_it_should_be():
    assert on(hazard()) == {} and on(hazard(), part="PART") == {}


@pytest.mark.parametrize(("record", "cause"), [
    ({"guid": "other"}, "hazard_missing"), ({"hazard_status": "CLOSED"}, "hazard_closed"),
    ({"hazard_status": "HANDED_OVER"}, "hazard_closed"), ({"geom": None}, "hazard_uncertain"),
    ({"outline_state": "uncertain", "geom": bow_tie()}, "hazard_uncertain"),
    ({"geom": square(45, 33)}, "hazard_elsewhere"), ({"geom": square(44, 33, 0.004)}, "hazard_uncovered")])
def test_what_may_be_wrong_with_a_hazard(record, cause):
    found = on(hazard(**record))
    assert cause in found and found[cause].remark.other_table in ("hazard", "")
    if cause == "hazard_uncovered":
        assert on(hazard(**record), part="PART") == {}


def test_a_strip_of_the_hazard_nobody_is_sent_to_is_told():
    """1.5 m beside the order, all along the hazard: a path for a child."""
    found = on(hazard(geom=square(44, 33, 0.003 + 1.5 / 95_000)))
    assert "lie outside the order" in found["hazard_uncovered"].remark.message


def test_an_outline_of_2005():
    found = on(hazard(position_method="CIRCLE", position_accuracy_m=100.0, date_of_information=dt.date(2005, 7, 1)))
    assert found["hazard_uncertain"].remark.message == (
        "The outline of HZ-1 is a circle drawn from a reported size, good to 100 m. It is of 2005.")


def test_a_hazard_that_was_replaced_and_one_that_is_checked_again():
    found = on(hazard(), {"guid": "i", "local_id": "HZ-2", "predecessor_guid": "h", "geom": None})
    assert set(found) == {"hazard_replaced"} and "HZ-2" in found["hazard_replaced"].remark.message
    assert on(hazard(hazard_status="CLOSED"), mine=order(task_type="QC")) == {}


def call(guid: str, metres: float = 0, days: int = 0, **more: Any) -> dict[str, Any]:
    place = Geodesic.WGS84.Direct(33, 44, 70, metres)
    return order(**{"guid": guid, "task_no": f"TO-{guid}", "task_type": "EOD_SPOT", "shape_kind": "POINT_RADIUS",
                    "shape_width_m": 20, "geom": circle(place["lon2"], place["lat2"], 20), "valid_from": day(days),
                    "valid_to": day(days + 30), **more})


LEFT = {"site_left_on": day(-1), "site_left_confirmed_by": "A. Monitor", "status": "CLOSED"}


@pytest.mark.parametrize(("other", "same"), [
    (call("b", 99), True), (call("b", 101), False), (call("b", 50, -14), True), (call("b", 50, -15), False),
    (call("b", 50, 14), True), (call("b", 50, **LEFT), True), (call("b", 50, status="CANCELLED"), False),
    (call("b", 50, parent_task_guid="a"), False), (call("b", 50, task_type="CLEARANCE"), False),
    (call("b", 50, organisation_guid="two"), True), (call("b", 50, geom=None), False),
    (call("b", 50, valid_from=None, created_at=dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)), False)])
def test_the_same_call_reported_twice(other, same):
    found = asked(call("a"), [other])
    assert ("same_call" in found) is same
    if same:
        assert found["same_call"].other == "TO-b" and found["same_call"].remark.severity is Severity.CORRECT


def test_only_before_people_are_sent():
    tables = {"accreditation": [certificate(state="REJECTED")], "organisation": [OP]}
    assert asked(order(status="ONGOING"), step=Step.COMPLETION, **tables) == {}


def test_one_that_is_drawn_is_asked_what_can_be_known_of_it():
    drawn = {"guid": "", "task_type": "CLEARANCE", "status": "DRAFT", "geom": square(), "shape_kind": "POLYGON"}
    assert asked(drawn, task_hazard=[], hazard=[]) == {}
    found = asked({**drawn, "organisation_guid": "op"}, accreditation=[certificate(scope=["NTS"])], organisation=[OP])
    assert set(found) == {"accreditation_scope"}


def test_the_hazards_of_one_that_somebody_is_making():
    source = MemorySource({"task_order": [], "task_hazard": [], "hazard": [hazard(hazard_status="CLOSED")]})
    drawn = {"guid": "", "task_type": "CLEARANCE", "status": "DRAFT", "geom": square(45, 33), "shape_kind": "POLYGON"}
    causes = {one.remark.cause for one in check_order(source, drawn, on=TODAY, hazards=("h", "gone")).remarks}
    assert {"hazard_missing", "hazard_closed", "hazard_elsewhere"} <= causes
    assert not {one.remark.cause for one in check_order(source, drawn, on=TODAY).remarks} & causes


def test_the_shipped_rules_name_every_type_and_ask_every_question():
    rules = POLICY.setting.before_issue
    assert set(rules.severities) == set(QUESTIONS)
    assert set(rules.shapes) == {code.code for code in load_model().code_lists["task_type"].codes}
    assert math.isclose(rules.same_call_m, 100) and math.isclose(rules.same_call_days, 14)
