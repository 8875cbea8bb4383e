"""An order is split: the parts cover it, or nothing is written."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from life_kit import HEAD, NOW, TODAY, change, day, enter, everything, history, insert, one_order
from workspace_samples import bow_tie, fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import Workspace, verify
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, ConfirmLeft, Part, SiteLeft, Split
from otms_plugin.core.life.perform import Done, perform


def strip(west: float, east: float) -> bytes:
    """A part of the square at 44 E from one share of its width to another."""
    return shapely.to_wkb(shapely.box(44 + 0.003 * west, 33, 44 + 0.003 * east, 33.003))


HALVES = (Part("TO-1A", strip(0, 0.5)), Part("TO-1B", strip(0.5, 1)))


def split(workspace: Workspace, task: str, parts: tuple[Part, ...] = HALVES, **more: Any) -> Done:
    actor = more.pop("actor", HEAD)
    return perform(workspace, Split(task, parts, **{"reason": "Too large for one team", **more}), actor, NOW)


@pytest.mark.parametrize("status", ["PLANNED", "ISSUED", "ONGOING", "SUSPENDED", "EXPIRED"])
def test_the_parts_take_the_place_of_the_order(tmp_path, status: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", status, x=44.0, task_type="CLEARANCE", office="RMAC-S",
                                sheet_version=3)
    with workspace:
        operator = insert(workspace, "organisation", short_name="OP-2")
        done = split(workspace, task, (HALVES[0], Part("TO-1B", strip(0.5, 1), operator)))
        former, one, two = (workspace.row("task_order", guid) for guid in done.tasks)
        assert (former["status"], former["sheet_version"], former["status_reason"]) == (
            "CANCELLED", 4, "Too large for one team")
        assert done.is_on_ground   # whoever was on the former order may be there still
        assert [order["status"] for order in (one, two)] == ["PLANNED", "PLANNED"]
        assert {order["parent_task_guid"] for order in (one, two)} == {task}
        assert (one["office"], one["task_type"], two["organisation_guid"]) == ("RMAC-S", "CLEARANCE", operator)
        assert one["area_computed_m2"] + two["area_computed_m2"] == pytest.approx(former["area_computed_m2"], rel=1e-9)
        assert [row["status"] for guid in done.tasks for row in history(workspace, guid)] == [
            "CANCELLED", "PLANNED", "PLANNED"]
        assert not verify(workspace)


def test_half_goes_to_another_operator_once_the_site_was_left(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED", x=44.0, task_type="CLEARANCE", organisation_guid="a")
    with workspace:
        operator = insert(workspace, "organisation", short_name="OP-2")
        _, one, two = split(workspace, task, (HALVES[0], Part("TO-1B", strip(0.5, 1), operator))).tasks
        assert change(workspace, one, "ISSUED", day(1)).sheet_version == 1   # the same people go on
        with pytest.raises(HeldUp, match="nobody confirmed that this site was left"):
            change(workspace, two, "ISSUED", day(1))
        perform(workspace, ConfirmLeft(task, SiteLeft(TODAY, "A. Monitor")), HEAD, day(1))
        assert change(workspace, two, "ISSUED", day(1)).sheet_version == 1


def test_a_strip_that_nobody_would_clear_stops_the_split(tmp_path) -> None:
    """1.5 m between two parts is a path for a child."""
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED", x=44.0)
    gap = 1.5 / 280
    parts = (Part("TO-1A", strip(0, 0.5)), Part("TO-1B", strip(0.5 + gap, 1)))
    with workspace:
        there = everything(workspace)
        with pytest.raises(HeldUp, match=r"are not covered by the orders that continue it, 1\.5 m"):
            split(workspace, task, parts)
        assert everything(workspace) == there
        done = split(workspace, task, parts, accepted=(Acceptance("COVERAGE", "A wall", 600.0),))
        assert done.accepted == 1 and workspace.count("remark_decision") == 1


def test_a_hazard_goes_with_the_parts_that_lie_on_it(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED", x=44.0)
    with workspace:
        outlines = {"west": strip(0.1, 0.4), "middle": strip(0.4, 0.6), "nowhere": None, "elsewhere": square(45.0)}
        names = {}
        for name, outline in outlines.items():
            hazard = insert(workspace, "hazard", local_id=name, hazard_class="CHA", hazard_status="OPEN", geom=outline)
            names[hazard] = name
            insert(workspace, "task_hazard", task_guid=task, hazard_guid=hazard)
        _, one, two = split(workspace, task).tasks
        links = {(names[row["hazard_guid"]], row["part"]) for row in workspace.rows("task_hazard", {"task_guid": one})}
        assert links == {("west", "WHOLE"), ("middle", "PART"), ("nowhere", "PART"), ("elsewhere", "PART")}
        links = {names[row["hazard_guid"]] for row in workspace.rows("task_hazard", {"task_guid": two})}
        assert links == {"middle", "nowhere", "elsewhere"}


@pytest.mark.parametrize(("parts", "words"), [
    (HALVES[:1], "two parts or more"), ((), "two parts or more"),
    ((HALVES[0], HALVES[0]), "TO-1A is used already"),
    ((HALVES[0], Part("TO-1", HALVES[1].outline)), "TO-1 is used already"),
    ((HALVES[0], Part(" ", HALVES[1].outline)), "has no number"),
    ((HALVES[0], Part("TO-1B", b"")), "TO-1B cannot be used"),
    ((HALVES[0], Part("TO-1B", b"nonsense")), "TO-1B cannot be used"),
    ((HALVES[0], Part("TO-1B", bow_tie())), "TO-1B cannot be used"),
    ((HALVES[0], Part("TO-1B", HALVES[1].outline, "nobody")), "operator of TO-1B is not in"),
    ((HALVES[0], Part("T" * 41, HALVES[1].outline)), "takes 40 characters"),
])
def test_parts_that_cannot_be_orders_are_refused(tmp_path, parts, words: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED", x=44.0)
    with workspace:
        there = everything(workspace)
        with pytest.raises(BadInput, match=words):
            split(workspace, task, parts)
        assert everything(workspace) == there


def test_a_split_needs_its_right_a_reason_and_an_order_that_can_end(tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        task, over = enter(workspace, 1, "ISSUED", x=44.0), enter(workspace, 2, "COMPLETED")
        there = everything(workspace)
        with pytest.raises(NotAllowed, match="Issue, extend"):
            split(workspace, task, actor=Actor("O. Clerk", EVERY_RIGHT - {Right.ISSUE}))
        with pytest.raises(BadInput, match="needs a reason"):
            split(workspace, task, reason=" ")
        with pytest.raises(BadInput, match="cannot change from COMPLETED"):
            split(workspace, over)
        assert everything(workspace) == there
        assert not split(workspace, task, left=SiteLeft(TODAY, "A. Monitor")).is_on_ground
