"""The history of one order."""

from __future__ import annotations

import datetime as dt

from life_kit import HEAD, NOW, TODAY, change, day, enter, insert, one_order
from workspace_samples import plain, square

from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.life.commands import Extend
from otms_plugin.core.life.perform import perform
from otms_plugin.core.orders.history import Kind, history_of


def test_steps_changes_reports_and_decisions_the_last_first(tmp_path):
    workspace, task = one_order(tmp_path / "d.gpkg", "PLANNED")
    other = enter(workspace, 2, "PLANNED")
    change(workspace, task, "ISSUED", day(0))
    change(workspace, task, "CANCELLED", day(1), reason="No longer needed")
    insert(workspace, "progress_report", task_guid=task, report_no="PR-7", report_date=TODAY, outcome="CLEARED",
           area_reported_m2=1250.0, approval="APPROVED", geom=square())
    insert(workspace, "overlap_decision", task_guid=task, other_table="task_order", other_guid=other,
           overlap_class="OVERLAP_OTHER", overlap_m2=30.0, decision="ACCEPT", decided_by="R. Head", decided_on=TODAY,
           reason="Agreed by letter 7")
    events = history_of(workspace, task)
    workspace.close()
    steps = [event for event in events if event.kind is Kind.STEP]
    assert [(event.text, event.by, event.reason) for event in steps] == [
        ("Status: Cancelled", "R. Head", "No longer needed"), ("Status: Issued", "R. Head", "")]
    assert steps[0].when == "2026-03-11 12:00", "in the programme's zone"
    told = {event.kind: event for event in events}
    assert told[Kind.REPORT].text.startswith("Progress reports PR-7 (Outcome: Cleared")
    assert told[Kind.REPORT].when == "2026-03-10"
    assert "TO-2" in told[Kind.DECISION].text
    assert told[Kind.DECISION].reason == "Agreed by letter 7"
    assert [event.text for event in events if event.kind is Kind.CHANGE][-1] == "Entered"


def test_changed_fields_are_told_in_words_and_the_status_only_once(tmp_path):
    workspace, task = one_order(tmp_path / "d.gpkg", "PLANNED")
    change(workspace, task, "ISSUED")
    perform(workspace, Extend(task, dt.date(2027, 6, 1), "Rain"), HEAD, NOW)
    texts = [event.text for event in history_of(workspace, task) if event.kind is Kind.CHANGE]
    workspace.close()
    assert any("Valid to: 2027-01-01, then 2027-06-01" in text for text in texts)
    assert not any("Status" in text for text in texts)


def test_a_status_changed_by_another_program_shows(tmp_path):
    workspace, task = one_order(tmp_path / "d.gpkg", "ONGOING")
    workspace.close()
    connection = plain(tmp_path / "d.gpkg", recursive=True)
    connection.execute("UPDATE task_order SET status = 'CLOSED' WHERE guid = ?", (task,))
    connection.close()
    with open_workspace(tmp_path / "d.gpkg") as workspace:
        first = history_of(workspace, task)[0]
    assert first.kind is Kind.CHANGE
    assert first.by == "unknown"
    assert "Status: Ongoing, then Closed" in first.text
