"""Every change of status from every state, on a real data file: done as the rules say, or nothing is written."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from life_kit import HEAD, NOW, TODAY, TOMORROW, YESTERDAY, change, enter, everything, history, insert
from workspace_samples import fresh, lines

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.live import phase
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.tasking.states import load_states
from otms_plugin.core.life.actor import Actor, NotAllowed

STATES = load_states()
CODES = list(STATES.states)
LEFT = {"site_left_on": YESTERDAY, "site_left_confirmed_by": "A. Monitor"}


def fields_for(after: str) -> dict[str, Any]:
    """What a person has to give for a change to this state."""
    given: dict[str, Any] = {}
    if STATES.has(after, "reason"):
        given["reason"] = "Weather"
    if STATES.has(after, "review"):
        given["review_on"] = TOMORROW
    return given


@pytest.mark.parametrize("before", CODES)
def test_every_state_after_every_state(before: str, tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        for number, after in enumerate(CODES):
            over = after == "EXPIRED"
            task = enter(workspace, number, before, sheet_version=2, suspended_on=YESTERDAY, review_on=YESTERDAY,
                         **({"valid_to": YESTERDAY} if over else {}))
            insert(workspace, "handover_certificate", certificate_no=f"C-{number}", task_guid=task,
                   signed_scan="scan.pdf")
            there = everything(workspace)
            if after not in STATES.allowed(before):
                with pytest.raises(BadInput, match="cannot change from"):
                    change(workspace, task, after, **fields_for(after))
                assert everything(workspace) == there
                continue
            done = change(workspace, task, after, **fields_for(after))
            order = workspace.row("task_order", task)
            assert order is not None and order["status"] == after
            assert (done.status, done.version, done.sheet_version) == (after, 2, 3) and order["sheet_version"] == 3
            (row,) = history(workspace, task)
            assert (row["status"], row["changed_by"], row["changed_at"]) == (after, "R. Head", NOW)
            assert order["review_on"] == row["review_on"] == (TOMORROW if after == "SUSPENDED" else None)
            assert order["suspended_on"] == (TODAY if after == "SUSPENDED" else None)
            assert order["actual_start"] == (TODAY if after == "ONGOING" else None)
            assert done.is_on_ground is (phase(order).value == "live")
            line = lines(workspace, "task_order")[-1]
            assert (line["actor"], line["via"], line["after"]["status"]) == ("R. Head", "tasks", after)


@pytest.mark.parametrize("before", CODES)
def test_no_change_without_its_right(before: str, tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        for number, after in enumerate(STATES.allowed(before)):
            valid_to = {"valid_to": YESTERDAY} if after == "EXPIRED" else {}
            task = enter(workspace, number, before, **valid_to)
            insert(workspace, "handover_certificate", certificate_no=f"C-{number}", task_guid=task,
                   signed_scan="scan.pdf")
            there = everything(workspace)
            needed = STATES.rights_of_change(before, after)
            for lacking in needed:
                actor = Actor("O. Clerk", frozenset(Right) - {lacking})
                with pytest.raises(NotAllowed, match=r"O\. Clerk may not do this"):
                    change(workspace, task, after, actor=actor, **fields_for(after))
                assert everything(workspace) == there
            change(workspace, task, after, actor=Actor("O. Clerk", frozenset(needed)), **fields_for(after))


@pytest.mark.parametrize("before", CODES)
def test_only_a_change_that_sends_people_takes_back_that_the_site_was_left(before: str, tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        for number, after in enumerate(STATES.allowed(before)):
            valid_to = {"valid_to": YESTERDAY} if after == "EXPIRED" else {}
            task = enter(workspace, number, before, **LEFT, **valid_to)
            insert(workspace, "handover_certificate", certificate_no=f"C-{number}", task_guid=task,
                   signed_scan="scan.pdf")
            done = change(workspace, task, after, **fields_for(after))
            order = workspace.row("task_order", task) or {}
            kept = {name: order[name] for name in LEFT}
            assert kept == (dict.fromkeys(LEFT) if STATES.has(after, "at_work") else LEFT)
            assert done.is_on_ground is STATES.has(after, "at_work")


def test_a_whole_life(tmp_path) -> None:
    """From the request to the archive, with a stop of eleven days and corrections after the quality check."""
    with fresh(tmp_path / "data.gpkg") as workspace:
        task = enter(workspace, 1, "REQUESTED", issued_on=None, valid_from=None, valid_to=None)
        steps: list[tuple[str, int, dict[str, Any]]] = [
            ("DRAFT", 0, {}), ("PLANNED", 0, {}), ("ISSUED", 1, {"valid_to": dt.date(2026, 12, 31)}),
            ("ACCEPTED", 2, {}), ("ONGOING", 3, {}),
            ("SUSPENDED", 4, {"reason": "Permit", "review_on": dt.date(2026, 6, 1)}), ("ONGOING", 15, {}),
            ("COMPLETED", 30, {}), ("QC_FAILED", 31, {"reason": "Two samples"}), ("ONGOING", 32, {}),
            ("COMPLETED", 40, {}), ("QC_PASSED", 41, {}), ("HANDED_OVER", 42, {}), ("CLOSED", 43, {})]
        insert(workspace, "handover_certificate", certificate_no="C-1", task_guid=task, signed_scan="scan.pdf")
        versions = [change(workspace, task, status, NOW + dt.timedelta(days=number), **more).sheet_version
                    for status, number, more in steps]
        assert versions == [0, 0, *range(1, 13)]
        assert [row["status"] for row in history(workspace, task)] == [status for status, _, _ in steps]
        order = workspace.row("task_order", task) or {}
        days = {name: (order[name] - TODAY).days for name in ("issued_on", "actual_start", "actual_end", "handover_on")}
        assert days == {"issued_on": 1, "actual_start": 3, "actual_end": 40, "handover_on": 42}
        assert (order["qa_status"], order["valid_from"]) == ("PASSED", order["issued_on"])
        assert phase(order).value == "live"   # nobody confirmed that the site was left
        assert {line["actor"] for line in lines(workspace, "task_status")} == {HEAD.name}
