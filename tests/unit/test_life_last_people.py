"""Where the last people are, and whose land it is: leavings against reports, second words, cancelled continuations."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely
from life_kit import HEAD, NOW, TODAY, YESTERDAY, change, day, enter, everything, history, insert
from workspace_samples import fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import ConfirmLeft, EnterRecord, Merge, Part, SiteLeft, Split, Transfer
from otms_plugin.core.life.perform import Done, perform

EARLIER = TODAY - dt.timedelta(days=3)
BEGAN = TODAY - dt.timedelta(days=9)


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def left(on: dt.date, by: str = "A. Monitor") -> SiteLeft:
    return SiteLeft(on, by)


def share(west: float, east: float) -> bytes:
    return shapely.to_wkb(shapely.box(44 + 0.003 * west, 33, 44 + 0.003 * east, 33.003))


def report(workspace: Workspace, task: str, **more: Any) -> str:
    return insert(workspace, "progress_report", **{"report_no": "P-7", "task_guid": task, "report_date": TODAY,
                                                   "activity": "CLEARANCE", "outcome": "CLEARED", **more})


def gaps(done: Done) -> list[OrderRemark]:
    return [one for one in done.remarks if one.remark.rule_id == "COVERAGE" and one.remark.cause == "gap"]


def at_work(workspace: Workspace, status: str = "ONGOING", **more: Any) -> str:
    operator = insert(workspace, "organisation", short_name="OP-1")
    return enter(workspace, 1, status, **{"x": 44.0, "task_type": "CLEARANCE", "organisation_guid": operator,
                                          "issued_on": BEGAN, "valid_from": BEGAN, **more})


@pytest.mark.parametrize("before", ["PLANNED", "ISSUED"])
def test_cancelling_what_continues_another_order_tells_the_land_that_nobody_has_any_more(workspace, before) -> None:
    task, other = at_work(workspace), insert(workspace, "organisation", short_name="OP-2")
    report(workspace, task, geom=share(0, 0.5))
    new = perform(workspace, Transfer(task, other, "It stopped work", "TO-9", left=left(TODAY)), HEAD, NOW).tasks[1]
    if before == "ISSUED":
        change(workspace, new, "ISSUED", day(1))
    done = change(workspace, new, "CANCELLED", day(2), reason="No money")
    rest = shapely.from_wkb(workspace.row("task_order", new)[GEOMETRY]).area
    (gap,) = gaps(done)
    assert (gap.remark.severity, gap.record) == (Severity.STOP, "TO-9")
    assert shapely.from_wkb(gap.place).area == pytest.approx(rest, rel=1e-6)
    assert workspace.row("task_order", new)["status"] == "CANCELLED"   # it is told, not refused


def test_of_a_split_only_the_cancelled_part_is_told_and_not_what_another_part_or_a_report_covers(workspace) -> None:
    task = at_work(workspace)
    parts = (Part("TO-8", share(0, 0.6)), Part("TO-9", share(0.5, 1)))
    first, second = perform(workspace, Split(task, parts, "Two teams"), HEAD, NOW).tasks[1:]
    report(workspace, task, geom=share(0.8, 1))
    (gap,) = gaps(change(workspace, second, "CANCELLED", day(1), reason="No money"))
    assert shapely.from_wkb(gap.place).bounds[0::2] == (pytest.approx(44.0018), pytest.approx(44.0024))
    report(workspace, first, geom=share(0, 0.6))
    assert not gaps(change(workspace, first, "CANCELLED", day(1), reason="All of it is done"))


def test_cancelling_a_merged_order_tells_the_land_and_one_that_continues_nothing_does_not(workspace) -> None:
    tasks = (at_work(workspace), enter(workspace, 2, "ONGOING", x=44.003, task_type="CLEARANCE"))
    operator = workspace.row("task_order", tasks[0])["organisation_guid"]
    new = perform(workspace, Merge(tasks, "One team", "TO-9", operator), HEAD, NOW).tasks[-1]
    assert gaps(change(workspace, new, "CANCELLED", day(1), reason="No money"))
    alone = enter(workspace, 3, "PLANNED", task_type="CLEARANCE")
    assert not change(workspace, alone, "CANCELLED", day(1), reason="No money").remarks


def commands(task: str, on: dt.date, other: str) -> tuple[Any, ...]:
    return (ConfirmLeft(task, left(on)), Transfer(task, other, "Other team", "TO-9", left=left(on)))


@pytest.mark.parametrize("found", [None, YESTERDAY])
def test_nobody_left_before_work_that_a_report_tells_of(workspace, found) -> None:
    task, other = at_work(workspace, "SUSPENDED"), insert(workspace, "organisation", short_name="OP-2")
    guid = report(workspace, task, approval="SUBMITTED", period_to=EARLIER if found else YESTERDAY)
    if found:
        insert(workspace, "ordnance_item", task_guid=task, progress_report_guid=guid, category="AXO", found_on=found)
    there = history(workspace, task)
    for command in commands(task, EARLIER, other):
        with pytest.raises(BadInput, match=f"the report P-7 tells of work on {YESTERDAY}"):
            perform(workspace, command, HEAD, NOW)
    second = enter(workspace, 2, "SUSPENDED", x=44.003, task_type="CLEARANCE", issued_on=BEGAN)
    with pytest.raises(BadInput, match="P-7"):
        perform(workspace, Merge((second, task), "One team", "TO-9", other, left=left(EARLIER)), HEAD, NOW)
    assert history(workspace, task) == there
    assert not perform(workspace, ConfirmLeft(task, left(YESTERDAY)), HEAD, NOW).is_on_ground


@pytest.mark.parametrize("more", [{"report_date": TODAY}, {"period_to": EARLIER},
                                  {"period_to": YESTERDAY, "approval": "REJECTED"}])
def test_a_report_written_after_the_leaving_or_refused_keeps_nobody_on_the_site(workspace, more) -> None:
    task = at_work(workspace, "SUSPENDED")
    report(workspace, task, **more)
    assert not perform(workspace, ConfirmLeft(task, left(EARLIER)), HEAD, NOW).is_on_ground


@pytest.mark.parametrize(("values", "items", "is_told"), [
    ({"period_to": YESTERDAY}, (), True), ({"period_to": EARLIER}, (), False), ({}, (), False),
    ({}, ({"category": "AXO", "found_on": YESTERDAY},), True)])
def test_work_reported_after_the_leaving_is_told(workspace, values, items, is_told: bool) -> None:
    task = at_work(workspace, "SUSPENDED", site_left_on=EARLIER, site_left_confirmed_by="A. Monitor")
    done = perform(workspace, EnterRecord("progress_report", task, {
        "report_no": "P-8", "report_date": TODAY, "activity": "CLEARANCE", "outcome": "CLEARED", **values}, square(),
        items), HEAD, NOW)
    told = [one for one in done.remarks if "People may be there again" in one.remark.message]
    assert [one.remark.severity for one in told] == [Severity.CORRECT] * is_told


def test_another_persons_word_that_the_site_was_left_is_not_replaced_without_a_reason(workspace) -> None:
    task = at_work(workspace, "QC_PASSED", task_type="NTS", site_left_on=YESTERDAY, site_left_confirmed_by="A. Monitor")
    insert(workspace, "handover_certificate", certificate_no="C-1", task_guid=task, signed_scan="scan.pdf")
    there = everything(workspace)
    with pytest.raises(BadInput, match="needs a reason"):
        change(workspace, task, "HANDED_OVER", left=left(TODAY, "R. Head"))
    assert everything(workspace) == there
    change(workspace, task, "HANDED_OVER", left=left(TODAY, "R. Head"), reason="The guard left today")
    row = workspace.row("task_order", task)
    assert (row["site_left_on"], row["site_left_confirmed_by"]) == (TODAY, "R. Head")
