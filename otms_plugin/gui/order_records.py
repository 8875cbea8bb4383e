"""Reports, certificates and quality visits as dialogs: their fields are those of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, Field, FieldType, Label, Table
from imsma_tools.core.model.record import Record
from otms_plugin.core.life.commands import DecideReport, EnterRecord
from otms_plugin.core.life.decide import APPROVED, TABLES

from .order_asks import ITEMS, Accepted, Answers, Ask, Chosen, Line

RECORDS = ("progress_report", "completion_report", "qm_visit", "handover_certificate")
_DAYS = {"progress_report": "report_date", "completion_report": "completed_on", "qm_visit": "visited_on",
         "handover_certificate": "handed_over_on"}
_WITH_ITEMS = frozenset({"progress_report", "completion_report"})
_ALIKE = ("organisation_guid", "method")
_NOT_ASKED = frozenset({"task_guid", "source", "crs_as_received"})
_FIRST = ("report_no", "certificate_no", "report_date", "completed_on", "visited_on", "handed_over_on", "outcome",
          "visit_kind", "result", "method", "depth_cm", "signed_scan")


def record_ask(table: str) -> Ask:
    """Returns the dialog that enters a record of a table for one order."""

    def make(order: Record, answers: Answers, accepted: Accepted) -> EnterRecord:
        values = {name: value for name, value in answers.items()
                  if name not in (GEOMETRY, "reason", "items") and value not in (None, "", [])}
        return EnterRecord(table, str(order["guid"]), values, answers.get(GEOMETRY) or b"",
                           tuple(answers.get("items") or ()), str(answers.get("reason") or ""))

    return Ask(lambda chosen, answers: record_title(table),
               lambda chosen: tr("It is entered for this order and stays with its operator."),
               lambda chosen, answers: _lines(chosen, table), make)


def decide_ask() -> Ask:
    """Returns the dialog that approves a report of one order, refuses it, or gives it back."""

    def make(order: Record, answers: Answers, accepted: Accepted) -> DecideReport:
        table, guid = answers["report"]
        return DecideReport(table, guid, str(answers["approval"]), str(answers.get("reason") or ""))

    return Ask(lambda chosen, answers: tr("Approve a Report"),
               lambda chosen: tr("Only approved reports count as progress and cover land. Refusing one or giving it "
                                 "back needs a reason."),
               _decide_lines, make)


def _decide_lines(chosen: Chosen, answers: Answers) -> list[Line]:
    """Returns the report, those that wait first, and what is decided."""
    model, approval = chosen.model, chosen.model.code_lists["approval"]
    waiting = sorted(chosen.reports, key=lambda one: (one[1].get("approval") == APPROVED, str(_day(*one))))
    found = [(", ".join((model.table(table).label.text(), isolated(str(report.get("report_no") or "-")),
                         isolated(str(_day(table, report) or "-")), approval.label(str(report.get("approval") or "")))),
              (table, str(report["guid"]))) for table, report in waiting]
    return [Line(Field("report", FieldType.TEXT, _words(tr("Report")), required=True), found[0][1] if found else None,
                 choices=found or [(tr("No report was entered yet."), None)]),
            Line(Field("approval", FieldType.TEXT, model.table(TABLES[0]).field("approval").label, required=True),
                 APPROVED, choices=[(code.label.text(), code.code) for code in approval.codes]),
            Line(Field("reason", FieldType.TEXT, _words(tr("Reason")), length=250))]


def _day(table: str, report: Record) -> Any:
    return report.get(_DAYS[table])


def record_title(table: str) -> str:
    """Returns what entering a record of a table is called."""
    return {"progress_report": tr("Enter a Progress Report"), "completion_report": tr("Enter a Completion Report"),
            "qm_visit": tr("Enter a Quality Visit"),
            "handover_certificate": tr("Enter a Handover Certificate")}[table]


def _lines(chosen: Chosen, name: str) -> list[Line]:
    table, order = chosen.model.table(name), chosen.orders[0]
    starts: dict[str, Any] = {field: order.get(field) for field in _ALIKE} | {
        _DAYS[name]: chosen.today, "depth_cm": order.get("target_depth_cm")}
    starts |= {field.name: field.default for field in table.fields if field.default is not None}
    starts |= _usual(table)
    starts.pop("approval", None)   # left open, the step approves or submits by the right of the person
    asked = [field for field in table.fields if field.name not in _NOT_ASKED and not (
        field.is_kept_by_suite or field.type is FieldType.INSTANT)]
    asked.sort(key=lambda field: _FIRST.index(field.name) if field.name in _FIRST else len(_FIRST))
    lines = [Line(Field(GEOMETRY, FieldType.TEXT, _words(tr("Land or place"))), shape=table.geometry)]
    lines += [Line(field, starts.get(field.name)) for field in asked]
    if name in _WITH_ITEMS:
        items = chosen.model.table("ordnance_item").label.text()
        lines.append(Line(Field("items", FieldType.TEXT, _words(items)), shape=ITEMS))
    return lines


def _usual(table: Table) -> Mapping[str, Any]:
    return {"outcome": "CLEARED"} if table.has("outcome") else {}


def _words(text: str) -> Label:
    return Label(text, text, text)
