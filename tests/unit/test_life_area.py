"""An order gets another outline, or a part of it is closed: nobody is forgotten on land given up, no strip is lost."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from life_kit import HEAD, NOW, TODAY, YESTERDAY, change, day, enter, everything, insert
from workspace_samples import bow_tie, fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import ConflictError, Workspace, verify
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, ChangeArea, ClosePart, EnterRecord
from otms_plugin.core.life.perform import Done, perform

LEFT = {"site_left_on": TODAY, "site_left_confirmed_by": "A. Monitor"}
POINTS = tuple({"point_no": number, "longitude": 44.0, "latitude": 33.0} for number in (1, 2, 3))


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def strip(west: float, east: float) -> bytes:
    """A part of the square at 44 E from one share of its width to another."""
    return shapely.to_wkb(shapely.box(44 + 0.003 * west, 33, 44 + 0.003 * east, 33.003))


def area(workspace: Workspace, task: str, outline: bytes, reason: str = "Fence found", **more: Any) -> Done:
    actor = more.pop("actor", HEAD)
    return perform(workspace, ChangeArea(task, outline, reason, **more), actor, NOW)


def close(workspace: Workspace, task: str, outline: bytes, actor: Actor = HEAD, accepted: Any = (), **values: Any,
          ) -> Done:
    report = {"report_no": "C-1", "completed_on": TODAY, "outcome": "CLEARED", **values}
    return perform(workspace, ClosePart(task, outline, report, "South first", accepted), actor, NOW)


def worked(workspace: Workspace, task: str, west: float, east: float) -> None:
    insert(workspace, "progress_report", task_guid=task, report_date=YESTERDAY, activity="CLEARANCE",
           outcome="CLEARED", geom=strip(west, east))


def test_a_draft_is_drawn_anew_without_ado_and_its_former_points_go(workspace) -> None:
    task = enter(workspace, 1, "DRAFT", x=44.0, issued_on=None)
    clerk = Actor("O. Clerk", frozenset({Right.PREPARE}))
    area(workspace, task, strip(0, 0.5), "", points=POINTS, actor=clerk)
    area(workspace, task, strip(0, 0.7), "", points=POINTS[:2], actor=clerk, shape_kind="LINE_WIDTH",
         shape_width_m=12.0, shape_as_drawn="LINESTRING (44 33, 44 33.1)")
    order = workspace.row("task_order", task)
    assert (order["shape_kind"], order["shape_width_m"], order["sheet_version"]) == ("LINE_WIDTH", 12.0, 0)
    assert [row["point_no"] for row in workspace.rows("turning_point", {"record_guid": task})] == [1, 2]
    assert order["area_computed_m2"] == pytest.approx(0.7 * 93000, rel=0.02) and not verify(workspace)


def test_the_hazards_of_the_new_outline_take_the_place_of_the_former_ones(workspace) -> None:
    task = enter(workspace, 1, "DRAFT", x=44.0, issued_on=None)
    one, two, three = (insert(workspace, "hazard", local_id=name, hazard_class="CHA", hazard_status="OPEN")
                       for name in "ABC")
    for hazard in (one, two):
        insert(workspace, "task_hazard", task_guid=task, hazard_guid=hazard, part="PART")

    def links() -> set[tuple[str, str]]:
        return {(row["hazard_guid"], row["part"]) for row in workspace.rows("task_hazard", {"task_guid": task})}

    area(workspace, task, strip(0, 0.5), "")
    assert links() == {(one, "PART"), (two, "PART")}
    area(workspace, task, strip(0, 0.6), "", hazards=(two, three))
    assert links() == {(two, "PART"), (three, "WHOLE")}
    with pytest.raises(BadInput, match="no such record in the table hazard"):
        area(workspace, task, strip(0, 0.7), "", hazards=("none",))
    assert links() == {(two, "PART"), (three, "WHOLE")} and not verify(workspace)


@pytest.mark.parametrize("status", ["ISSUED", "ONGOING", "SUSPENDED", "EXPIRED"])
def test_land_given_up_where_people_may_be_stops_until_somebody_answers_for_it(workspace, status: str) -> None:
    task = enter(workspace, 1, status, x=44.0, sheet_version=2)
    there = everything(workspace)
    with pytest.raises(HeldUp, match=r"no longer part of the order\. People may be there") as held:
        area(workspace, task, strip(0, 0.9))
    size = held.value.remarks[0].size_m2
    assert size == pytest.approx(9300, rel=0.02) and everything(workspace) == there
    with pytest.raises(BadInput, match="no remark about GIVEN_UP"):
        area(workspace, task, strip(0, 0.9), accepted=(Acceptance("GIVEN_UP", "All called back", size / 2),))
    done = area(workspace, task, strip(0, 0.9), accepted=(Acceptance("GIVEN_UP", "All called back", size + 1),))
    assert (done.status, done.sheet_version, done.accepted) == (status, 3, 1)
    (row,) = workspace.rows("remark_decision")
    assert (row["rule_id"], row["accepted_by"], row["reason"]) == ("GIVEN_UP", "R. Head", "All called back")


def test_land_given_up_after_the_site_was_left_and_land_added_stop_nobody(workspace) -> None:
    left = enter(workspace, 1, "SUSPENDED", x=44.0, **LEFT)
    (remark,) = [one for one in area(workspace, left, strip(0, 0.5)).remarks if one.remark.rule_id == "GIVEN_UP"]
    assert remark.remark.severity is Severity.NOTE
    grown = enter(workspace, 2, "ONGOING", x=46.0)
    done = area(workspace, grown, square(46.0, size=0.004))
    assert not [one for one in done.remarks if one.remark.rule_id == "GIVEN_UP"]


def test_an_order_does_not_grow_onto_the_ground_of_others(workspace) -> None:
    one, two = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    enter(workspace, 2, "ONGOING", x=44.004, task_type="CLEARANCE", organisation_guid=two)
    there = everything(workspace)
    with pytest.raises(HeldUp, match="TO-2"):
        area(workspace, task, strip(0, 2))
    assert everything(workspace) == there


@pytest.mark.parametrize(("status", "outline", "reason", "words"), [
    ("ONGOING", b"", "r", "TO-1 cannot be used"), ("ONGOING", bow_tie(), "r", "TO-1 cannot be used"),
    ("DRAFT", b"nonsense", "", "TO-1 cannot be used"), ("ONGOING", square(), " ", "needs a reason"),
    *((status, square(), "r", "cannot be changed") for status in (
        "COMPLETED", "QC_PASSED", "QC_FAILED", "HANDED_OVER", "CLOSED", "CANCELLED"))])
def test_what_is_no_change_of_area_is_refused(workspace, status, outline, reason, words) -> None:
    task = enter(workspace, 1, status, x=44.0)
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        area(workspace, task, outline, reason)
    assert everything(workspace) == there


def test_changing_an_issued_area_needs_its_right_and_the_version_looked_at(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0)
    with pytest.raises(NotAllowed, match="Issue, extend"):
        area(workspace, task, square(size=0.004), actor=Actor("O. Clerk", EVERY_RIGHT - {Right.ISSUE}))
    area(workspace, task, square(size=0.004), base_version=1)
    with pytest.raises(ConflictError, match=r"R\. Head changed TO-1"):
        area(workspace, task, square(size=0.005), base_version=1)


def test_a_part_is_closed_by_its_report_and_stays_on_the_ground(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", sheet_version=1)
    worked(workspace, task, 0, 0.5)
    done = close(workspace, task, strip(0, 0.5))
    report = workspace.row("completion_report", done.records[0])
    assert (report["extent"], report["task_guid"], report["approval"]) == ("PART", task, "APPROVED")
    assert (done.status, done.sheet_version, done.is_on_ground) == ("ONGOING", 2, True)
    assert not verify(workspace)


def test_parts_together_complete_the_order_and_the_last_one_is_not_forgotten(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE")
    worked(workspace, task, 0, 1)
    close(workspace, task, strip(0, 0.5))
    change(workspace, task, "COMPLETED", day(1))
    change(workspace, task, "QC_PASSED", day(2))
    insert(workspace, "handover_certificate", certificate_no="H-1", task_guid=task, signed_scan="scan.pdf")
    with pytest.raises(HeldUp, match="are not covered by approved completion reports"):
        change(workspace, task, "HANDED_OVER", day(3))
    perform(workspace, EnterRecord("completion_report", task, {"completed_on": TODAY, "outcome": "CLEARED",
                                                               "extent": "PART"}, strip(0.5, 1)), HEAD, day(3))
    assert change(workspace, task, "HANDED_OVER", day(3)).is_on_ground


def test_a_strip_inside_the_part_that_nobody_worked_on_stops_it(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE")
    gap = 1.5 / 280
    worked(workspace, task, 0, 0.2)
    worked(workspace, task, 0.2 + gap, 0.5)
    there, reports = everything(workspace), workspace.count("completion_report")
    with pytest.raises(HeldUp, match=r"1\.5 m at the widest place"):
        close(workspace, task, strip(0, 0.5))
    assert everything(workspace) == there and workspace.count("completion_report") == reports
    done = close(workspace, task, strip(0, 0.5), accepted=(Acceptance("COVERAGE", "A wall", 600.0),))
    assert done.accepted == 1


def test_a_part_that_reaches_outside_is_told(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE")
    worked(workspace, task, -0.2, 0.5)
    done = close(workspace, task, strip(-0.2, 0.5))
    assert [one.remark.severity for one in done.remarks if "lie outside" in one.remark.message] == [Severity.CORRECT]


@pytest.mark.parametrize(("status", "values", "words"), [
    ("DRAFT", {}, "Nobody was sent"), ("COMPLETED", {}, "is over"), ("CANCELLED", {}, "is over"),
    ("ONGOING", {"completed_on": None}, "lacks: Completed on"), ("ONGOING", {"completed_on": "yesterday"}, "date"),
    ("ONGOING", {"completed_on": day(1).date()}, "still to come"),
    ("ONGOING", {"not_cleared_m2": 40.0}, "no reason is given"),
    ("ONGOING", {"outcome": "DONE"}, "DONE is no value of"),
])
def test_what_closes_no_part_is_refused(workspace, status: str, values: dict[str, Any], words: str) -> None:
    task = enter(workspace, 1, status, x=44.0)
    worked(workspace, task, 0, 1)
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        close(workspace, task, strip(0, 0.5), **values)
    assert everything(workspace) == there and not workspace.count("completion_report")
