"""What remains of an order goes to another operator, or into one order with others; no land is lost on the way."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from life_kit import HEAD, TODAY, YESTERDAY, change, day, enter, everything, history, insert
from workspace_samples import bow_tie, fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_check import Step, check_order
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import Workspace, verify
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, ChangeArea, ConfirmLeft, DecideReport, Merge, SiteLeft, Transfer
from otms_plugin.core.life.perform import Done, perform

LEFT = SiteLeft(TODAY, "A. Monitor")


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def strip(west: float, east: float, x: float = 44.0) -> bytes:
    """A part of the square at ``x`` from one share of its width to another."""
    return shapely.to_wkb(shapely.box(x + 0.003 * west, 33, x + 0.003 * east, 33.003))


def operators(workspace: Workspace) -> tuple[str, str]:
    one, two = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))
    return one, two


def report(workspace: Workspace, task: str, west: float, east: float, x: float = 44.0, **more: Any) -> None:
    insert(workspace, "progress_report", **{"task_guid": task, "report_date": YESTERDAY, "activity": "CLEARANCE",
                                            "outcome": "CLEARED", "geom": strip(west, east, x), **more})


def ground(workspace: Workspace, task: str) -> Any:
    return shapely.from_wkb(workspace.row("task_order", task)[GEOMETRY])


def transfer(workspace: Workspace, task: str, operator: str, **more: Any) -> Done:
    actor, now = more.pop("actor", HEAD), more.pop("now", day(0))
    return perform(workspace, Transfer(task, operator, **{"reason": "It stopped work", "task_no": "TO-9", **more}),
                   actor, now)


def merge(workspace: Workspace, tasks: tuple[str, ...], **more: Any) -> Done:
    actor, now = more.pop("actor", HEAD), more.pop("now", day(0))
    return perform(workspace, Merge(tasks, **{"reason": "One team", "task_no": "TO-9", **more}), actor, now)


@pytest.mark.parametrize("status", ["PLANNED", "ISSUED", "ONGOING", "SUSPENDED", "EXPIRED"])
def test_what_remains_goes_to_the_other_operator_and_what_was_done_stays(workspace, status: str) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, status, x=44.0, task_type="CLEARANCE", organisation_guid=one, sheet_version=2,
                 accreditation_no="A-1", office="RMAC-S")
    report(workspace, task, 0, 0.4)
    report(workspace, task, 0.4, 0.7, approval="SUBMITTED")
    report(workspace, task, 0.7, 1, outcome=None)
    done = transfer(workspace, task, two)
    former, new = (workspace.row("task_order", guid) for guid in done.tasks)
    assert (former["status"], former["sheet_version"], done.is_on_ground) == ("CANCELLED", 3, True)
    assert (new["status"], new["organisation_guid"], new["parent_task_guid"]) == ("PLANNED", two, task)
    assert (new["office"], new["accreditation_no"], new["sheet_version"]) == ("RMAC-S", None, 0)
    wanted = shapely.from_wkb(strip(0.4, 1))
    assert ground(workspace, done.tasks[1]).symmetric_difference(wanted).area < 1e-12 * wanted.area
    assert {row["task_guid"] for row in workspace.rows("progress_report")} == {task}
    assert [row["status"] for guid in done.tasks for row in history(workspace, guid)] == ["CANCELLED", "PLANNED"]
    assert not verify(workspace)


def test_the_new_operator_is_not_sent_before_the_site_was_left(workspace) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    new = transfer(workspace, task, two).tasks[1]
    with pytest.raises(HeldUp, match="nobody confirmed that this site was left"):
        change(workspace, new, "ISSUED", day(1))
    perform(workspace, ConfirmLeft(task, LEFT), HEAD, day(1))
    assert change(workspace, new, "ISSUED", day(1)).is_on_ground


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 4), st.integers(1, 4)), max_size=5))
def test_done_and_remaining_make_the_whole_against_shapely(tmp_path_factory, reports) -> None:
    """However reports lie, together with the new order they cover the former one, and the new one lies in it."""
    boxes = [shapely.box(44 + x * 3e-4, 33 + y * 3e-4, 44 + (x + width) * 3e-4, 33 + (y + height) * 3e-4)
             for x, y, width, height in reports]
    whole, done = shapely.from_wkb(square()), shapely.union_all(boxes)
    with fresh(tmp_path_factory.mktemp("transfer") / "data.gpkg") as workspace:
        one, two = operators(workspace)
        task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
        for box in boxes:
            report(workspace, task, 0, 0, geom=shapely.to_wkb(box))
        new = transfer(workspace, task, two).tasks[1]
        assert ground(workspace, new).symmetric_difference(whole.difference(done)).area < 1e-9 * whole.area


def test_a_drawn_rest_must_leave_no_strip_that_nobody_clears(workspace) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    report(workspace, task, 0, 0.5)
    gap = 1.5 / 280
    there = everything(workspace)
    with pytest.raises(HeldUp, match=r"1\.5 m at the widest place"):
        transfer(workspace, task, two, outline=strip(0.5 + gap, 1))
    assert everything(workspace) == there
    accepted = (Acceptance("COVERAGE", "A wall", 600.0),)
    with pytest.raises(NotAllowed, match="Accept remarks"):
        transfer(workspace, task, two, outline=strip(0.5 + gap, 1), accepted=accepted,
                 actor=Actor("O. Clerk", EVERY_RIGHT - {Right.OVERRIDE}))
    assert transfer(workspace, task, two, outline=strip(0.5 + gap, 1), accepted=accepted).accepted == 1


@pytest.mark.parametrize(("status", "more", "words"), [
    ("ONGOING", {"organisation": "same"}, "given to this operator already"),
    ("ONGOING", {"organisation": "nobody"}, "operator of TO-9 is not in"),
    ("ONGOING", {"task_no": "TO-1"}, "TO-1 is used already"), ("ONGOING", {"reason": " "}, "needs a reason"),
    ("ONGOING", {"outline": b"x"}, "TO-9 cannot be used"), ("ONGOING", {"outline": bow_tie()}, "TO-9 cannot be used"),
    ("ONGOING", {"day": day(2).date()}, "still to come"),
    ("ONGOING", {"left": SiteLeft(day(2).date(), "A. Monitor")}, "still to come"),
    ("COMPLETED", {}, "cannot change from COMPLETED"), ("CANCELLED", {}, "cannot change from CANCELLED"),
])
def test_what_is_no_transfer_is_refused(workspace, status: str, more: dict[str, Any], words: str) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, status, x=44.0, organisation_guid=one)
    given = {"same": one, "nobody": "nobody"}.get(more.pop("organisation", ""), two)
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        transfer(workspace, task, given, **more)
    assert everything(workspace) == there


def test_nothing_is_transferred_where_nothing_or_nobody_knows_what_remains(workspace) -> None:
    one, two = operators(workspace)
    over = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    report(workspace, over, 0, 1)
    unclear = enter(workspace, 2, "ONGOING", organisation_guid=one, geom=bow_tie(46.0))
    with pytest.raises(BadInput, match="Nothing remains"):
        transfer(workspace, over, two)
    with pytest.raises(BadInput, match="TO-2 cannot be used"):
        transfer(workspace, unclear, two)
    with pytest.raises(NotAllowed, match="Issue, extend"):
        transfer(workspace, over, two, actor=Actor("O. Clerk", EVERY_RIGHT - {Right.ISSUE}))


def test_several_orders_become_one(workspace) -> None:
    one, _ = operators(workspace)
    common = {"task_type": "CLEARANCE", "organisation_guid": one, "sheet_version": 1}
    first = enter(workspace, 1, "ISSUED", geom=strip(0, 0.5), office="RMAC-S", method="MANUAL",
                  valid_to=dt.date(2026, 9, 1), **common)
    second = enter(workspace, 2, "SUSPENDED", geom=strip(0.5, 1), office="RMAC-S", method="MECHANICAL", **common)
    hazards = [insert(workspace, "hazard", local_id=name, hazard_class="CHA", hazard_status="OPEN",
                      geom=strip(west, west + 0.2)) for name, west in (("W", 0.1), ("E", 0.7))]
    for task, hazard in zip((first, second), hazards):
        insert(workspace, "task_hazard", task_guid=task, hazard_guid=hazard)
    report(workspace, second, 0.8, 1)
    done = merge(workspace, (first, second, first))
    assert len(done.tasks) == 3 and done.is_on_ground
    new = workspace.row("task_order", done.tasks[2])
    assert (new["status"], new["organisation_guid"], new["office"], new["method"], new["valid_to"]) == (
        "PLANNED", one, "RMAC-S", None, dt.date(2026, 9, 1))
    wanted = shapely.from_wkb(strip(0, 0.8))
    assert ground(workspace, done.tasks[2]).symmetric_difference(wanted).area < 1e-9 * wanted.area
    assert [(workspace.row("task_order", task)["status"], workspace.row("task_order", task)["sheet_version"])
            for task in (first, second)] == [("CANCELLED", 2)] * 2
    assert {row["hazard_guid"] for row in workspace.rows("task_hazard", {"task_guid": done.tasks[2]})} == set(hazards)
    for task in (first, second):   # and so says the check afterwards
        assert check_order(workspace, workspace.row("task_order", task), Step.TRANSFER, on=TODAY).may_issue
    assert change(workspace, done.tasks[2], "ISSUED", day(1)).sheet_version == 1   # the same operator goes on
    assert not verify(workspace)


def test_no_one_is_sent_on_merged_orders_before_every_other_operator_left(workspace) -> None:
    one, two = operators(workspace)
    common = {"task_type": "CLEARANCE"}
    first = enter(workspace, 1, "SUSPENDED", geom=strip(0, 0.5), organisation_guid=one, **common)
    second = enter(workspace, 2, "SUSPENDED", geom=strip(0.5, 1), organisation_guid=two, **common)
    with pytest.raises(BadInput, match="different operators"):
        merge(workspace, (first, second))
    new = merge(workspace, (first, second), organisation=one).tasks[2]
    with pytest.raises(HeldUp, match="It continues TO-2 of another operator"):
        change(workspace, new, "ISSUED", day(1))
    perform(workspace, ConfirmLeft(second, LEFT), HEAD, day(1))
    assert change(workspace, new, "ISSUED", day(1)).sheet_version == 1


@pytest.mark.parametrize(("second", "more", "words"), [
    (None, {}, "from two on"), ({"status": "COMPLETED"}, {}, "cannot change from COMPLETED"),
    ({"task_type": "TS"}, {}, "different types"), ({"geom": bow_tie(46.0)}, {}, "TO-2 cannot be used"),
    ({"geom": None}, {}, "TO-2 cannot be used"), ({}, {"organisation": "nobody"}, "operator of TO-9 is not in"),
    ({}, {"task_no": "TO-2"}, "TO-2 is used already"), ({}, {"reason": ""}, "needs a reason"),
    ({}, {"accepted": (Acceptance("COVERAGE", "A wall", 600.0),)}, "no remark about COVERAGE"),
])
def test_what_cannot_be_merged_is_refused(workspace, second: Any, more: dict[str, Any], words: str) -> None:
    tasks = [enter(workspace, 1, "ISSUED", task_type="CLEARANCE")]
    if second is not None:
        tasks.append(enter(workspace, 2, second.pop("status", "ISSUED"), **{"task_type": "CLEARANCE", **second}))
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        merge(workspace, tuple(tasks), **more)
    assert everything(workspace) == there


def test_refusing_a_report_after_the_transfer_tells_the_land_that_nobody_has_any_more(workspace) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    report(workspace, task, 0, 0.5)
    transfer(workspace, task, two)
    found = next(iter(workspace.rows("progress_report")))["guid"]
    done = perform(workspace, DecideReport("progress_report", found, "REJECTED", "Never done"), HEAD, day(1))
    half = ground(workspace, task).area / 2
    assert [shapely.from_wkb(one.place).area for one in done.remarks] == [pytest.approx(half, rel=1e-6)]


def test_land_of_a_former_order_does_not_get_lost_while_the_next_is_planned(workspace) -> None:
    one, two = operators(workspace)
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    new = transfer(workspace, task, two).tasks[1]
    with pytest.raises(HeldUp, match="no longer part of the order"):
        perform(workspace, ChangeArea(new, strip(0, 0.7), ""), HEAD, day(1))
    beside = enter(workspace, 2, "PLANNED", x=44.0, parent_task_guid=task, organisation_guid=two, geom=strip(0.6, 1))
    perform(workspace, ChangeArea(new, strip(0, 0.7), ""), HEAD, day(1))
    with pytest.raises(HeldUp, match="no longer part of the order"):   # the border between them moves, no strip opens
        perform(workspace, ChangeArea(beside, strip(0.71, 1), ""), HEAD, day(1))
