"""Tries to cheat: with SQL or plain QGIS edits, states out of order, clocks set back, triggers dropped and put back.

Each is refused, or shows in the check of the history or of the data file.
"""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely
from life_kit import HEAD, TODAY, YESTERDAY, change, day, enter, insert
from workspace_samples import fresh, plain, square

from imsma_tools.core.tasking.trail import Finding, Trace, find_traces
from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import Workspace, open_workspace, restore_protection, verify
from otms_plugin.core.life.commands import (
    Acceptance,
    ChangeArea,
    ClosePart,
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

REPORT = {"report_date": TODAY, "activity": "CLEARANCE", "outcome": "CLEARED"}


@pytest.fixture(scope="module")
def issued_once(tmp_path_factory) -> tuple[Path, str]:
    path = tmp_path_factory.mktemp("issued") / "data.gpkg"
    with fresh(path) as workspace:
        task = made(workspace)
        change(workspace, task, "ISSUED", day(1), valid_to=dt.date(2099, 1, 1))
        assert not find_traces(workspace)
    return path, task


@pytest.fixture
def issued(issued_once, tmp_path) -> tuple[Path, str]:
    """A data file with one order that was made and issued by the steps, and its key."""
    path, task = issued_once
    return Path(shutil.copy(path, tmp_path / "data.gpkg")), task


def made(workspace: Workspace, x: float = 44.0, status: str = "PLANNED", **values: Any) -> str:
    return perform(workspace, Create({"task_type": "CLEARANCE", **values}, square(x), status=status), HEAD,
                   day(0)).tasks[0]


def cheat(path: Path, *texts: str, recursive: bool = True, values: tuple[Any, ...] = ()) -> None:
    """SQL of another program; ``recursive`` as GDAL has it, plain SQLite without."""
    with plain(path, recursive) as connection:
        for text in texts:
            connection.execute(text, values)
    connection.close()


def traces(path: Path) -> list[Finding]:
    with open_workspace(path, read_only=True) as workspace:
        return find_traces(workspace)


def kinds(path: Path) -> set[Trace]:
    return {one.trace for one in traces(path)}


@pytest.mark.parametrize("recursive", [True, False])
@pytest.mark.parametrize(("assignments", "words"), [
    ("status = 'HANDED_OVER'", "status"),
    ("site_left_on = '2026-03-10', site_left_confirmed_by = 'Me'", "site_left_on"),
    ("valid_to = '2199-01-01'", "valid_to"), ("task_type = 'EORE'", "task_type"),
    ("organisation_guid = 'another'", "organisation_guid"), ("geom = NULL", "geom"), ("task_no = 'TO-2'", "task_no"),
    ("actual_end = '2026-03-10'", "actual_end"), ("status = 'SUSPENDED', actor = 'R. Head'", "status"),
])
def test_a_plain_edit_of_what_only_steps_change_shows(issued, assignments: str, words: str, recursive: bool) -> None:
    path, task = issued
    cheat(path, f"UPDATE task_order SET {assignments}", recursive=recursive)
    found = traces(path)
    assert {one.task for one in found} == {task}
    (fields,) = [one for one in found if one.trace is Trace.FIELDS]
    assert words in fields.sentence and fields.line is not None
    assert (Trace.STATUS in {one.trace for one in found}) is ("status =" in assignments)


def test_plain_edits_of_drafts_and_of_other_fields_are_nobodys_business(issued) -> None:
    path, _ = issued
    cheat(path, "UPDATE task_order SET comment = 'near the well', instructions = 'By foot', priority = 'HIGH'",
          "INSERT INTO task_order (task_no, task_type, status) VALUES ('D-1', 'NTS', 'DRAFT')")
    cheat(path, "UPDATE task_order SET geom = (SELECT geom FROM task_order LIMIT 1), task_no = 'D-2', task_type = 'TS' "
                "WHERE task_no = 'D-1'")
    assert not traces(path)


def test_an_order_put_in_at_work_past_the_check_shows(issued) -> None:
    path, _ = issued
    cheat(path, "INSERT INTO task_order (task_no, task_type, status) VALUES ('X-1', 'NTS', 'ONGOING')",
          "INSERT INTO task_order (task_no, task_type, status, issued_on) VALUES ('X-2', 'NTS', 'DRAFT', '2026-01-01')")
    assert [one.trace for one in traces(path)] == [Trace.FIELDS] * 2


def test_a_history_written_to_fit_shows(issued) -> None:
    """Status and history by SQL, from ISSUED to CLOSED at once: the line, the states and the status."""
    path, task = issued
    cheat(path, "INSERT INTO task_status (task_guid, status, changed_at, changed_by) VALUES "
                f"('{task}', 'CLOSED', '2026-03-12T09:00:00.000Z', 'R. Head')",
          "UPDATE task_order SET status = 'CLOSED'")
    assert kinds(path) == {Trace.HISTORY, Trace.ORDER_OF_STATES, Trace.FIELDS}


@pytest.mark.parametrize(("text", "wanted"), [
    ("UPDATE task_status SET changed_at = '2020-01-01T00:00:00.000Z' WHERE status = 'ISSUED'",
     {Trace.HISTORY, Trace.CLOCK, Trace.ORDER_OF_STATES, Trace.STATUS}),
    ("UPDATE task_status SET changed_at = '2200-01-01T00:00:00.000Z' WHERE status = 'ISSUED'",
     {Trace.HISTORY, Trace.CLOCK}),
    ("UPDATE task_status SET status = 'ACCEPTED' WHERE status = 'ISSUED'",
     {Trace.HISTORY, Trace.ORDER_OF_STATES, Trace.STATUS}),
    ("UPDATE task_status SET changed_by = 'Somebody Else', reason = 'None'", {Trace.HISTORY}),
])
def test_a_history_written_over_shows(issued, text: str, wanted: set[Trace]) -> None:
    path, _ = issued
    cheat(path, text)
    assert kinds(path) == wanted


@pytest.mark.parametrize("table", ["task_order", "task_status", "overlap_decision"])
def test_deleting_with_another_program_is_refused(issued, table: str) -> None:
    path, task = issued
    with open_workspace(path) as workspace:
        insert(workspace, "overlap_decision", task_guid=task, other_table="task_order", other_guid="x",
               overlap_class="CONFLICT", decision="ACCEPT", decided_by="R. Head", decided_on=TODAY, reason="r")
    with pytest.raises(sqlite3.IntegrityError, match="deleted only with the tools"):
        cheat(path, f"DELETE FROM {table}")


def test_an_acceptance_that_nobody_had_the_right_to_give_shows(issued) -> None:
    path, task = issued
    cheat(path, "INSERT INTO overlap_decision (task_guid, other_table, other_guid, overlap_class, decision, "
                f"decided_by, decided_on, reason) VALUES ('{task}', 'task_order', 'x', 'CONFLICT', 'ACCEPT', "
                "'R. Head', '2026-03-10', 'Agreed')",
          "INSERT INTO remark_decision (rule_id, target_table, target_guid, accepted_by, accepted_on, reason) VALUES "
          f"('COVERAGE', 'task_order', '{task}', 'R. Head', '2026-03-10', 'A wall')",
          "INSERT INTO remark_decision (rule_id, target_table, target_guid, accepted_by, accepted_on, reason) VALUES "
          "('AREA-01', 'hazard', 'h', 'R. Head', '2026-03-10', 'Old record')")
    assert [(one.trace, one.task) for one in traces(path)] == [(Trace.ACCEPTED, task)] * 2


def test_a_clock_set_back_shows_in_the_record_of_changes(issued) -> None:
    """What the trigger writes on a computer whose clock stands a day back."""
    path, _ = issued
    cheat(path, "INSERT INTO audit_log (seq, at, actor, via, operation, table_name, record_guid) SELECT max(seq) + 1, "
                "strftime('%Y-%m-%dT%H:%M:%fZ', max(at), '-1 day'), 'R. Head', 'form', 'insert', 'team', 't' "
                "FROM audit_log")
    (finding,) = traces(path)
    assert finding.trace is Trace.CLOCK and "was set back" in finding.sentence


def _triggers(path: Path) -> list[str]:
    with plain(path, True) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE "
                                   "'task_%' AND name LIKE 'imsma_%'").fetchall()
        for name, _ in found:
            connection.execute(f"DROP TRIGGER {name}")
    connection.close()
    return [str(text) for _, text in found]


def test_triggers_dropped_and_put_back_word_for_word_show(issued) -> None:
    path, task = issued
    texts = _triggers(path)
    cheat(path, "UPDATE task_order SET site_left_on = '2026-03-10', status = 'CANCELLED'",
          "DELETE FROM task_status WHERE status = 'ISSUED'", *texts)
    with open_workspace(path) as workspace:
        told = " ".join(verify(workspace))
        assert f"{task} was changed past the record of changes" in told and "site_left_on" in told
        assert "is gone, but no deletion was booked" in told
    assert Trace.STATUS in kinds(path)


def test_what_was_changed_without_triggers_shows_after_the_protection_was_put_back(issued, tmp_path) -> None:
    """Putting it back takes over what stands there, and says so for ever."""
    path, task = issued
    _triggers(path)
    cheat(path, "UPDATE task_order SET site_left_on = '2026-03-10', site_left_confirmed_by = 'Me'")
    restore_protection(path, "A. Keeper", tmp_path / "before.gpkg")
    with open_workspace(path) as workspace:
        assert not verify(workspace)
    assert [(one.trace, one.task) for one in traces(path)] == [(Trace.PUT_BACK, task)]


@pytest.mark.parametrize("spoil", [
    lambda path: cheat(path, "UPDATE task_order SET status = 'ONGOING'"),
    lambda path: cheat(path, "UPDATE task_order SET status = 'nonsense'"),
])
def test_the_steps_go_on_from_what_stands_there_and_the_trace_stays(issued, spoil: Callable[[Path], None]) -> None:
    path, task = issued
    spoil(path)
    before = kinds(path)
    with open_workspace(path) as workspace:
        if workspace.row("task_order", task)["status"] == "ONGOING":
            change(workspace, task, "CANCELLED", day(3), reason="Found out")
            assert workspace.row("task_order", task)["site_left_on"] is None
    assert before >= {Trace.FIELDS, Trace.STATUS} and Trace.FIELDS in kinds(path)


def test_copies_of_imsmas_orders_are_not_looked_at(tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        insert(workspace, "mirror", table_name="task_order", source="core")
        with workspace.writing("update", via="update") as writer:
            task = writer.insert("task_order", {"task_no": "T", "task_type": "NTS", "status": "ONGOING",
                                                "source": "core"})
        insert(workspace, "task_status", task_guid=task, status="SUSPENDED", changed_at=day(0), changed_by="core")
        assert not find_traces(workspace)


def test_a_life_with_every_command_leaves_no_trace(tmp_path) -> None:
    """None invented: every step there is, on several orders."""
    with fresh(tmp_path / "data.gpkg") as workspace:
        one, two = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))

        def do(command: Any, number: int) -> tuple[str, ...]:
            return perform(workspace, command, HEAD, day(number)).tasks

        def half(x: float, west: float) -> bytes:
            return shapely.to_wkb(shapely.box(x + west, 33, x + west + 0.0015, 33.003))

        orders = [made(workspace, 44.0 + number * 0.1, "DRAFT", organisation_guid=one) for number in range(5)]
        do(Edit(orders[0], {"priority": "HIGH"}), 0)
        for task in orders[:4]:
            change(workspace, task, "PLANNED", day(1))
            change(workspace, task, "ISSUED", day(1), valid_to=dt.date(2099, 1, 1))
        change(workspace, orders[4], "CANCELLED", day(1), reason="Asked twice")
        do(Extend(orders[0], dt.date(2099, 6, 1), "Rain"), 1)
        do(Split(orders[1], (Part("A", half(44.1, 0)), Part("B", half(44.1, 0.0015))), "Too large"), 2)
        do(Transfer(orders[2], two, "It stopped"), 2)
        do(ChangeArea(orders[0], half(44.0, 0), "Fence", accepted=(Acceptance("GIVEN_UP", "Called back", 1e6),)), 2)
        do(Merge((orders[0], orders[3]), "One team"), 3)
        task = made(workspace, 46.0, organisation_guid=one)
        for number, status in enumerate(("ISSUED", "ACCEPTED", "ONGOING"), 4):
            change(workspace, task, status, day(number), **({"valid_to": dt.date(2099, 1, 1)} if number == 4 else {}))
        do(EnterRecord("progress_report", task, REPORT, square(46.0)), 7)
        do(ClosePart(task, half(46.0, 0), {"completed_on": TODAY, "outcome": "CLEARED"}), 7)
        do(EnterRecord("completion_report", task, {"completed_on": TODAY, "outcome": "CLEARED"}, square(46.0)), 7)
        change(workspace, task, "COMPLETED", day(9), day=day(8).date())
        do(ConfirmLeft(task, SiteLeft(day(9).date(), "A. Monitor")), 9)
        do(EnterRecord("handover_certificate", task, {"certificate_no": "C-1", "signed_scan": "c.pdf"}), 9)
        for number, status in enumerate(("QC_PASSED", "HANDED_OVER", "CLOSED"), 10):
            change(workspace, task, status, day(number))
        assert not find_traces(workspace) and not verify(workspace)


def test_the_sample_leaves_no_trace(tmp_path) -> None:
    path = tmp_path / "sample.gpkg"
    produce(path, Choices(hazards=40, tasks=30, months=3))
    assert not traces(path)


def test_entering_an_order_at_work_with_a_tool_of_the_suite_is_no_cheat(tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        enter(workspace, 1, "ONGOING", actual_start=YESTERDAY)
        assert not find_traces(workspace)
