"""Nobody is sent while a remark says stop, unless a person with the right accepted it; nothing ends over a gap."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from life_kit import HEAD, NOW, TODAY, TOMORROW, YESTERDAY, change, day, enter, everything, insert
from workspace_samples import fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, Extend
from otms_plugin.core.life.perform import perform

AGREED = (Acceptance("TO-2", "One works in the morning"),)


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def two_operators(workspace: Workspace, mine: str, **more: Any) -> tuple[str, str]:
    """TO-1, and TO-2 of another operator at work on a third of its ground."""
    first, second = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))
    return (enter(workspace, 1, mine, x=44.0, task_type="CLEARANCE", organisation_guid=first, **more),
            enter(workspace, 2, "ONGOING", x=44.002, task_type="CLEARANCE", organisation_guid=second))


@pytest.mark.parametrize(("before", "after"), [("PLANNED", "ISSUED"), ("ACCEPTED", "ONGOING"), ("SUSPENDED", "ONGOING"),
                                               ("EXPIRED", "ONGOING"), ("QC_FAILED", "ONGOING")])
@pytest.mark.parametrize("left", [{}, {"site_left_on": YESTERDAY, "site_left_confirmed_by": "A. Monitor"}])
def test_nobody_is_sent_onto_ground_where_others_work(workspace, before: str, after: str, left: dict[str, Any]) -> None:
    """Going back to a site that was left is no smaller step than being sent the first time."""
    task, _ = two_operators(workspace, before, **left)
    there = everything(workspace)
    with pytest.raises(HeldUp, match="TO-2") as held:
        change(workspace, task, after)
    assert [one.overlap_class for one in held.value.remarks if one.overlap_class and one.is_open] == ["CONFLICT"]
    assert everything(workspace) == there
    assert change(workspace, task, after, accepted=AGREED).accepted == 1


def test_what_is_accepted_is_kept_with_name_reason_and_size_in_the_same_transaction(workspace) -> None:
    task, other = two_operators(workspace, "PLANNED")
    done = change(workspace, task, "ISSUED", accepted=AGREED)
    (row,) = workspace.rows("overlap_decision")
    assert (row["task_guid"], row["other_guid"], row["other_table"]) == (task, other, "task_order")
    assert (row["decision"], row["decided_by"], row["decided_on"]) == ("ACCEPT", "R. Head", TODAY)
    assert (row["overlap_class"], row["reason"]) == ("CONFLICT", "One works in the morning")
    assert row["overlap_m2"] == pytest.approx(workspace.row("task_order", task)["area_computed_m2"] / 3, rel=1e-3)
    (remark,) = [one for one in done.remarks if one.overlap_class]
    assert not remark.is_open and remark.decision.by == "R. Head"


def test_what_was_accepted_holds_for_the_next_step_and_not_for_a_larger_overlap(workspace) -> None:
    task, other = two_operators(workspace, "PLANNED")
    change(workspace, task, "ISSUED", accepted=AGREED)
    change(workspace, task, "ACCEPTED", day(1))
    change(workspace, task, "ONGOING", day(2))
    change(workspace, task, "SUSPENDED", day(3), reason="Weather", review_on=dt.date(2026, 5, 1))
    with workspace.writing("test") as writer:
        writer.update("task_order", other, {"geom": square(44.001)})
    with pytest.raises(HeldUp, match="accepted here was another"):
        change(workspace, task, "ONGOING", day(4))
    assert change(workspace, task, "ONGOING", day(4), accepted=AGREED).accepted == 1


def test_accepting_needs_its_right_a_reason_and_a_remark(workspace) -> None:
    task, other = two_operators(workspace, "PLANNED")
    there = everything(workspace)
    clerk = Actor("O. Clerk", frozenset(Right) - {Right.OVERRIDE})
    with pytest.raises(NotAllowed, match="Accept remarks that say stop"):
        change(workspace, task, "ISSUED", actor=clerk, accepted=AGREED)
    with pytest.raises(BadInput, match="needs a reason"):
        change(workspace, task, "ISSUED", accepted=(Acceptance("TO-2", "  "),))
    for about in ("TO-3", "", "OVERLAP", "task_order"):
        with pytest.raises(BadInput, match="no remark about"):
            change(workspace, task, "ISSUED", accepted=(*AGREED, Acceptance(about, "Agreed")))
    with pytest.raises(BadInput, match="no remark about TO-2"):   # nothing is checked before planning
        change(workspace, task, "DRAFT", accepted=AGREED)
    assert everything(workspace) == there
    assert change(workspace, task, "ISSUED", accepted=(Acceptance(other, "Agreed"),)).accepted == 1


def test_an_order_without_an_outline_is_held_up_until_accepted_for_this_step(workspace) -> None:
    task = enter(workspace, 1, "PLANNED", geom=None)
    with pytest.raises(HeldUp, match="OUTLINE"):
        change(workspace, task, "ISSUED")
    outline = (Acceptance("OUTLINE", "Whole district, by letter"),)
    change(workspace, task, "ISSUED", accepted=outline)
    (row,) = workspace.rows("remark_decision")
    assert (row["rule_id"], row["target_guid"], row["accepted_by"]) == ("OUTLINE", task, "R. Head")
    change(workspace, task, "ACCEPTED", day(1))
    with pytest.raises(HeldUp, match="OUTLINE"):
        change(workspace, task, "ONGOING", day(2))


def report(workspace: Workspace, task: str, table: str, geom: bytes) -> None:
    days = ("completed_on",) if table == "completion_report" else ("report_date", "period_from", "period_to")
    insert(workspace, table, report_no=f"R-{workspace.count(table)}", task_guid=task, approval="APPROVED", geom=geom,
           outcome="CLEARED", **dict.fromkeys(days, YESTERDAY))


@pytest.mark.parametrize(("before", "after"), [("ONGOING", "COMPLETED"), ("SUSPENDED", "COMPLETED"),
                                               ("EXPIRED", "COMPLETED"), ("EXPIRED", "CLOSED")])
def test_work_is_not_finished_while_land_is_left(workspace, before: str, after: str) -> None:
    task = enter(workspace, 1, before, x=44.0, task_type="CLEARANCE", valid_to=YESTERDAY)
    with pytest.raises(HeldUp, match="COVERAGE: Nothing covers it"):
        change(workspace, task, after)
    report(workspace, task, "progress_report", square(44.0, size=0.002))
    there = everything(workspace)
    with pytest.raises(HeldUp, match="are not covered by approved reports"):
        change(workspace, task, after)
    assert everything(workspace) == there
    report(workspace, task, "progress_report", square(44.0))
    assert not [one for one in change(workspace, task, after).remarks if one.remark.severity.value == "stop"]


def test_land_left_is_accepted_gap_by_gap_up_to_a_size_and_kept(workspace) -> None:
    """Who accepts a strip of 50 m2 has not accepted the half of the site that was never reported."""
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE")
    report(workspace, task, "progress_report", square(44.0, size=0.0029))
    there = everything(workspace)
    for given in ({}, {"up_to_m2": 50.0}, {"up_to_m2": float("nan")}):
        with pytest.raises(BadInput, match="no remark about COVERAGE"):
            change(workspace, task, "COMPLETED", accepted=(Acceptance("COVERAGE", "By protocol 7", **given),))
    assert everything(workspace) == there
    change(workspace, task, "COMPLETED", accepted=(Acceptance("COVERAGE", "By protocol 7", 6200.0),))
    (row,) = workspace.rows("remark_decision")
    assert (row["rule_id"], row["reason"]) == ("COVERAGE", "By protocol 7")


def test_an_overlap_grown_since_it_was_looked_at_is_not_accepted(workspace) -> None:
    task, _ = two_operators(workspace, "PLANNED")
    with pytest.raises(BadInput, match="no remark about TO-2"):
        change(workspace, task, "ISSUED", accepted=(Acceptance("TO-2", "Agreed", 31_000.0),))
    assert change(workspace, task, "ISSUED", accepted=(Acceptance("TO-2", "Agreed", 31_100.0),)).accepted == 1


def test_nothing_is_handed_over_without_the_signed_paper_and_whole_cover(workspace) -> None:
    task = enter(workspace, 1, "QC_PASSED", x=44.0, task_type="CLEARANCE")
    with pytest.raises(BadInput, match="no handover certificate with its signed paper"):
        change(workspace, task, "HANDED_OVER")
    insert(workspace, "handover_certificate", certificate_no="C-1", task_guid=task, signed_scan=" ")
    with pytest.raises(BadInput, match="no handover certificate with its signed paper"):
        change(workspace, task, "HANDED_OVER")
    insert(workspace, "handover_certificate", certificate_no="C-2", task_guid=task, signed_scan="scan.pdf")
    with pytest.raises(HeldUp, match="COVERAGE"):
        change(workspace, task, "HANDED_OVER")
    report(workspace, task, "completion_report", square(44.0))
    change(workspace, task, "HANDED_OVER")
    assert workspace.row("task_order", task)["handover_on"] == TODAY


def test_a_longer_validity_may_meet_a_later_order(workspace) -> None:
    task, other = two_operators(workspace, "ONGOING", valid_to=TOMORROW)
    with workspace.writing("test") as writer:
        writer.update("task_order", other, {"valid_from": dt.date(2026, 5, 1), "issued_on": dt.date(2026, 5, 1),
                                            "status": "ISSUED"})
    there = everything(workspace)
    with pytest.raises(HeldUp, match="TO-2"):
        perform(workspace, Extend(task, dt.date(2026, 6, 1), "Rain"), HEAD, NOW)
    assert everything(workspace) == there
    done = perform(workspace, Extend(task, dt.date(2026, 6, 1), "Rain", AGREED), HEAD, NOW)
    assert (done.status, done.sheet_version, done.accepted) == ("ONGOING", 1, 1)
    assert not list(workspace.rows("task_status"))   # the status stays; the record of changes has day and name
