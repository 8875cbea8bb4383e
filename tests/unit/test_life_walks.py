"""Any commands in any order: refused whole or done whole, no land is lost, nobody is forgotten on the ground."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Optional

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from life_kit import HEAD, day, everything, history, insert
from workspace_samples import fresh, square

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.formers import continuing
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.tasking.trail import find_traces
from imsma_tools.core.workspace import Workspace, verify
from otms_plugin.core.life.commands import (
    ChangeArea,
    ChangeStatus,
    ClosePart,
    Command,
    ConfirmLeft,
    Create,
    Edit,
    EnterRecord,
    Extend,
    Merge,
    Part,
    SiteLeft,
    Split,
    Transfer,
)
from otms_plugin.core.life.perform import perform

STATES = load_states()
LAST = dt.date(2099, 1, 1)

Row = dict[str, Any]


def box_of(order: Row) -> Any:
    return shapely.from_wkb(order[GEOMETRY])


def piece(order: Row, west: float, east: float) -> bytes:
    """What of an order lies between two shares of its width."""
    left, bottom, right, top = box_of(order).bounds
    width = right - left
    cut = shapely.box(left + west * width, bottom - 1, left + east * width, top + 1)
    return shapely.to_wkb(shapely.intersection(box_of(order), cut))


def changed(order: Row, share: float) -> bytes:
    """Less of an order, or all of it and some more in the east."""
    if share < 0.5:
        return piece(order, 0, share)
    return shapely.to_wkb(shapely.union_all([box_of(order), shapely.box(44.003, 33, 44.003 + 1e-4 * share, 33.003)]))


class Walk:
    """Orders in a data file, and a command of every kind for one of them."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.number = workspace, 0
        self.operators = [insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2")]
        self.do(Create({"task_type": "CLEARANCE", "organisation_guid": self.operators[0]}, square(), status="PLANNED"))

    def orders(self) -> list[Row]:
        return list(self.workspace.rows("task_order"))

    def do(self, command: Command) -> None:
        self.number += 1
        perform(self.workspace, command, HEAD, day(self.number))

    def command(self, kind: int, which: int, share: float) -> Optional[Command]:
        orders = self.orders()
        order = orders[which % len(orders)]
        task, today = str(order["guid"]), day(self.number + 1).date()
        follows = [one for one in STATES.allowed(order["status"]) if one not in ("CANCELLED", "DRAFT")] or ["CANCELLED"]
        after = follows[int(share * 100) % len(follows)]
        more: dict[str, Any] = {"valid_to": LAST} if STATES.has(after, "at_work") else {}
        more |= {"review_on": today + dt.timedelta(days=30)} if STATES.has(after, "review") else {}
        report = {"report_date": today, "activity": "CLEARANCE", "outcome": "CLEARED"}
        makers: list[Callable[[], Command]] = [
            lambda: ChangeStatus(task, after, "Reason", **more), lambda: ChangeStatus(task, after, "Reason", **more),
            lambda: ChangeStatus(task, after, "Reason", **more),
            lambda: EnterRecord("progress_report", task, report, order[GEOMETRY]),
            lambda: ConfirmLeft(task, SiteLeft(today, "A. Monitor")),
            lambda: Extend(task, LAST + dt.timedelta(days=self.number), "Rain"),
            lambda: Split(task, tuple(Part(f"S{self.number}-{end}", piece(order, *ends)) for end, ends in enumerate(
                ((0.0, share), (share, 1.0)))), "Too large"),
            lambda: Transfer(task, self.operators[which % 2], "It stopped"),
            lambda: Merge((task, str(orders[(which + 1) % len(orders)]["guid"])), "One team"),
            lambda: ChangeArea(task, changed(order, share), "Fence"),
            lambda: ClosePart(task, piece(order, 0, share), {"completed_on": today, "outcome": "CLEARED"}),
            lambda: EnterRecord("progress_report", task, report, piece(order, 0, share)),
            lambda: Edit(task, {"comment": f"note {self.number}"}, "Letter 7"),
        ]
        made = makers[kind]()
        drawn_anew = isinstance(made, ChangeArea) and STATES.group_of(order["status"]) == "PREPARING"
        return None if drawn_anew else made   # who draws a draft smaller means it

    def try_it(self, command: Command) -> None:
        before, sheets = everything(self.workspace), {row["guid"]: row["sheet_version"] for row in self.orders()}
        try:
            self.do(command)
        except ToolsError:
            assert everything(self.workspace) == before
            return
        after = {row["guid"]: row["sheet_version"] for row in self.orders()}
        assert all(after[guid] in (version, version + 1) for guid, version in sheets.items())
        if not isinstance(command, (EnterRecord, Merge)):
            assert after[command.task] == sheets[command.task] + 1 or after[command.task] == 0

    def nothing_is_lost(self) -> None:
        """The first order's land is that of orders nobody continues, or was reported as released."""
        land = [box_of(order) for order in self.orders() if not continuing(self.workspace, order)]
        for table in ("progress_report", "completion_report"):
            land += [box_of(row) for row in self.workspace.rows(table)]
        lost = shapely.from_wkb(square()).difference(shapely.union_all(land))
        assert lost.area * 9.3e9 < 10, "m2 that no order and no report holds"

    def nobody_is_forgotten(self) -> None:
        for order in self.orders():
            sent = [row["changed_at"] for row in history(self.workspace, order["guid"])
                    if STATES.has(row["status"], "at_work")]
            if sent and not order["site_left_confirmed_by"]:
                assert is_live(order)

    def no_two_operators_on_one_ground(self) -> None:
        """Nobody accepted an overlap here, so none may say stop among orders whose people were sent."""
        today = day(self.number).date()
        assert not [one for one in find_order_overlaps(self.workspace, today=today).overlaps
                    if one.verdict.overlap_class == "CONFLICT" and one.verdict.severity is Severity.STOP]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 5), st.floats(0.2, 0.9)), min_size=4, max_size=14))
def test_no_walk_loses_land_or_people(tmp_path_factory, moves: list[tuple[int, int, float]]) -> None:
    with fresh(tmp_path_factory.mktemp("walk") / "data.gpkg") as workspace:
        walk = Walk(workspace)
        for kind, which, share in moves:
            command = walk.command(kind, which, share)
            if command is not None:
                walk.try_it(command)
        walk.nothing_is_lost()
        walk.nobody_is_forgotten()
        walk.no_two_operators_on_one_ground()
        assert not find_traces(workspace) and not verify(workspace)
