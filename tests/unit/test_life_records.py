"""Reports, certificates and quality visits are entered for an order; what a team reports is kept, and looked at."""

from __future__ import annotations

from typing import Any

import pytest
from life_kit import HEAD, NOW, TODAY, YESTERDAY, change, day, enter, everything, insert
from workspace_samples import bow_tie, fresh, lines, point, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import ConflictError, Mirrored, Workspace
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed
from otms_plugin.core.life.commands import DecideReport, EnterRecord
from otms_plugin.core.life.perform import Done, perform

TABLES = ("progress_report", "completion_report", "handover_certificate", "qm_visit", "ordnance_item")
REPORT = {"report_no": "P-1", "report_date": TODAY, "activity": "CLEARANCE", "outcome": "CLEARED"}


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def record(workspace: Workspace, table: str, task: str, values: dict[str, Any], outline: bytes = b"",
           items: tuple[dict[str, Any], ...] = (), actor: Actor = HEAD) -> Done:
    return perform(workspace, EnterRecord(table, task, values, outline, items, "From the field"), actor, NOW)


def test_a_report_is_entered_with_what_was_found_and_leaves_the_order_as_it_is(workspace) -> None:
    operator = insert(workspace, "organisation", short_name="OP-1")
    task = enter(workspace, 1, "ONGOING", x=44.0, organisation_guid=operator, sheet_version=2)
    kinds = [code.code for code in workspace.model.code_lists["ordnance_category"].codes]
    items = ({"category": kinds[0], "quantity": 3}, {"category": kinds[1], "model": "82 mm"})
    done = record(workspace, "progress_report", task, REPORT, square(), items)
    assert (done.status, done.version, done.sheet_version, done.is_on_ground) == ("ONGOING", 1, 2, True)
    assert not done.remarks
    row = workspace.row("progress_report", done.records[0])
    assert (row["task_guid"], row["organisation_guid"], row["approval"]) == (task, operator, "APPROVED")
    found = list(workspace.rows("ordnance_item"))
    assert {(item["task_guid"], item["progress_report_guid"], item["organisation_guid"]) for item in found} == {
        (task, done.records[0], operator)}
    assert [item["quantity"] for item in found] == [3, 1]
    line = lines(workspace, "progress_report")[-1]
    assert (line["actor"], line["via"], line["reason"]) == ("R. Head", "tasks", "From the field")


def test_who_may_not_approve_submits(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0)
    team = Actor("T. Leader", frozenset({Right.REPORT}))
    done = record(workspace, "progress_report", task, REPORT, square(), actor=team)
    assert workspace.row("progress_report", done.records[0])["approval"] == "SUBMITTED"
    assert "is not approved" in " ".join(one.remark.message for one in done.remarks)
    with pytest.raises(NotAllowed, match="Certify"):
        record(workspace, "progress_report", task, {**REPORT, "approval": "APPROVED"}, actor=team)
    for table, values in (("handover_certificate", {"certificate_no": "H-1"}), ("qm_visit", {"visited_on": TODAY})):
        with pytest.raises(NotAllowed, match="Certify"):
            record(workspace, table, task, values, actor=team)
    with pytest.raises(NotAllowed, match="Report what happens"):
        record(workspace, "progress_report", task, REPORT, actor=Actor("O. Clerk", EVERY_RIGHT - {Right.REPORT}))


@pytest.mark.parametrize(("status", "values", "outline", "words"), [
    ("CANCELLED", {}, square(), "with the status CANCELLED"),
    ("ONGOING", {"report_date": "2026-01-01"}, square(), "lies before the order was issued"),
    ("ONGOING", {"outcome": None}, square(), "releases no land"),
    ("ONGOING", {}, square(44.001), "lie outside"),
    ("ONGOING", {}, square(size=0.0), "does not count"),
])
def test_what_is_strange_is_remarked_and_kept(workspace, status, values, outline, words: str) -> None:
    task = enter(workspace, 1, status, x=44.0)
    done = record(workspace, "progress_report", task, {**REPORT, **values}, outline)
    assert words in " ".join(one.remark.message for one in done.remarks)
    assert workspace.row("progress_report", done.records[0]) is not None


def test_a_report_of_another_operator_and_a_crossing_outline_are_kept(workspace) -> None:
    one, two = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))
    task = enter(workspace, 1, "ONGOING", x=44.0, organisation_guid=one)
    done = record(workspace, "progress_report", task, {**REPORT, "organisation_guid": two}, bow_tie())
    row = workspace.row("progress_report", done.records[0])
    assert (row["organisation_guid"], row["outline_state"]) == (two, "uncertain")
    assert "of another operator" in " ".join(one.remark.message for one in done.remarks)


@pytest.mark.parametrize(("table", "status", "values", "words"), [
    ("task_order", "ONGOING", {}, "is no record of an order"), ("hazard", "ONGOING", {}, "is no record of an order"),
    ("progress_report", "PLANNED", REPORT, "Nobody was sent"), ("progress_report", "ONGOING", {}, "lacks: Report date"),
    ("progress_report", "ONGOING", {**REPORT, "report_date": day(1).date()}, "still to come"),
    ("progress_report", "ONGOING", {**REPORT, "report_date": "2026-03-11"}, "still to come"),
    ("progress_report", "ONGOING", {**REPORT, "report_date": "soon"}, "report_date"),
    ("progress_report", "ONGOING", {**REPORT, "outcome": "DONE"}, "DONE is no value of"),
    ("progress_report", "ONGOING", {**REPORT, "team_guid": "t"}, "no such record in the table team"),
    ("progress_report", "ONGOING", {**REPORT, "colour": "red"}, "no field colour"),
    ("completion_report", "ONGOING", {"completed_on": TODAY, "not_cleared_m2": 5.0}, "no reason is given"),
    ("handover_certificate", "QC_PASSED", {}, "lacks: Certificate number"),
    ("handover_certificate", "QC_PASSED", {"certificate_no": "H-1"}, "H-1 is used already"),
])
def test_what_is_no_record_is_refused_whole(workspace, table, status, values, words: str) -> None:
    task = enter(workspace, 1, status, x=44.0)
    insert(workspace, "handover_certificate", certificate_no="H-1", task_guid=task)
    before = everything(workspace), [workspace.count(name) for name in TABLES]
    with pytest.raises(BadInput, match=words):
        record(workspace, table, task, values)
    assert (everything(workspace), [workspace.count(name) for name in TABLES]) == before


def test_an_item_that_cannot_be_kept_takes_the_report_back(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0)
    before = everything(workspace), [workspace.count(name) for name in TABLES]
    for item, words in (({"category": "BOMBS"}, "BOMBS is no value of"), ({"quantity": 2}, "lacks: Category")):
        with pytest.raises(BadInput, match=words):
            record(workspace, "progress_report", task, REPORT, square(), (item,))
        assert (everything(workspace), [workspace.count(name) for name in TABLES]) == before


def test_a_quality_visit_is_a_point_and_a_copy_of_imsmas_order_takes_none(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0)
    done = record(workspace, "qm_visit", task, {"visited_on": YESTERDAY, "nonconformities_major": 1}, point())
    assert workspace.row("qm_visit", done.records[0])["task_guid"] == task and not done.remarks
    theirs = enter(workspace, 2, "ONGOING", source="core")
    insert(workspace, "mirror", table_name="task_order", source="core")
    with pytest.raises(Mirrored):
        record(workspace, "qm_visit", theirs, {"visited_on": YESTERDAY})


def test_reports_entered_so_carry_an_order_to_its_end(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", area_reported_m2=93000.0)
    with pytest.raises(HeldUp, match="Nothing covers it"):
        change(workspace, task, "COMPLETED")
    record(workspace, "progress_report", task, REPORT, square())
    (figures,) = find_progress(workspace, TODAY).tasks
    assert figures.pct_spatial == pytest.approx(100.0)
    change(workspace, task, "COMPLETED")


def decide(workspace: Workspace, report: str, approval: str, reason: str = "", actor: Actor = HEAD, **more: Any,
           ) -> Done:
    return perform(workspace, DecideReport("progress_report", report, approval, reason, **more), actor, day(2))


def test_a_submitted_report_counts_once_somebody_with_the_right_approves_it(workspace) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE")
    team = Actor("T. Leader", frozenset({Right.REPORT}))
    report = record(workspace, "progress_report", task, REPORT, square(), actor=team).records[0]
    with pytest.raises(HeldUp, match="Nothing covers it"):
        change(workspace, task, "COMPLETED", day(1))
    with pytest.raises(NotAllowed, match="Certify"):
        decide(workspace, report, "APPROVED", actor=team)
    done = decide(workspace, report, "APPROVED", base_version=1)
    assert (done.tasks, done.records, done.remarks) == ((task,), (report,), ())
    line = lines(workspace, "progress_report")[-1]
    assert (line["actor"], line["via"], line["after"]["approval"]) == ("R. Head", "tasks", "APPROVED")
    change(workspace, task, "COMPLETED", day(2))
    taken_back = decide(workspace, report, "REJECTED", "Wrong field")
    assert "Nothing covers it" in taken_back.remarks[0].remark.message   # of land that was said to be released


@pytest.mark.parametrize(("approval", "reason", "words"), [
    ("APPROVED", "", "stands so already"), ("REJECTED", " ", "needs a reason"), ("MAYBE", "r", "MAYBE is no value of")])
def test_what_decides_nothing_is_refused(workspace, approval: str, reason: str, words: str) -> None:
    task = enter(workspace, 1, "ONGOING", x=44.0)
    report = record(workspace, "progress_report", task, REPORT, square()).records[0]
    with pytest.raises(BadInput, match=words):
        decide(workspace, report, approval, reason)
    with pytest.raises(ConflictError):
        decide(workspace, report, "REJECTED", "r", base_version=7)
    for table, key in (("qm_visit", report), ("progress_report", "none")):
        with pytest.raises(BadInput, match=r"no record of an order|no such record"):
            perform(workspace, DecideReport(table, key, "REJECTED", "r"), HEAD, day(2))
    assert workspace.row("progress_report", report)["version"] == 1
