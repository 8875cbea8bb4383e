"""What happened to one order, as a list: steps of its life, every change of a field, decisions, reports, papers.

The steps come from the history of the order, everything else from the record of changes, which also holds what was done
with another program; a status changed that way stands there and in no step, and is told with the name "unknown".
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Optional

from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.intake.correction_values import as_text, field_label, in_words
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.convert import read_instant

_BY_COMMANDS = "tasks"
_IN_STEPS = frozenset({"status", "status_reason"})
_NOT_TOLD = frozenset({"area_computed_m2", "outline_state", "source_key", "source_edited_at", "created_at",
                       "outline_as_received", "submission_guid", "sheet_version", "source"})
"""What follows from something else, or says nothing to a reader."""


class Kind(enum.Enum):
    """What sort of event it is."""

    STEP = "step"
    CHANGE = "change"
    DECISION = "decision"
    REPORT = "report"
    PAPER = "paper"


@dataclass(frozen=True)
class Event:
    """One line of the history. ``at`` is None where nobody wrote down when."""

    at: Optional[datetime]
    kind: Kind
    text: str
    by: str = ""
    reason: str = ""

    @property
    def when(self) -> str:
        """Returns day and time in the programme's zone; the day alone of what has only that."""
        if self.at is None:
            return ""
        local = self.at.astimezone(PROGRAMME_ZONE)
        return local.date().isoformat() if local.time() == time() else f"{local:%Y-%m-%d %H:%M}"


def history_of(workspace: Workspace, guid: str) -> list[Event]:
    """Returns the events of one order, the last one first."""
    events = [*_steps(workspace, guid), *_changes(workspace, guid), *_decisions(workspace, guid),
              *_reports(workspace, guid), *_papers(workspace, guid)]
    numbered = sorted(enumerate(events), key=lambda entry: (entry[1].at is not None, entry[1].at or _midnight(date.max),
                                                            entry[0]), reverse=True)
    return [event for _, event in numbered]


def _steps(workspace: Workspace, guid: str) -> Iterator[Event]:
    codes = workspace.model.code_lists["task_status"]
    for row in workspace.rows("task_status", {"task_guid": guid}):
        text = tr("Status: {status}", status=codes.label(str(row["status"] or "")))
        if row.get("review_on"):
            text = tr("{text}, to be reviewed on {day}", text=text, day=row["review_on"])
        yield Event(row.get("changed_at"), Kind.STEP, text, str(row.get("changed_by") or ""),
                    str(row.get("reason") or ""))


def _changes(workspace: Workspace, guid: str) -> Iterator[Event]:
    """Yields what the record of changes holds of the order itself, but for what stands among the steps."""
    for row in workspace.rows("audit_log", {"record_guid": guid, "table_name": TABLE}):
        text = tr("Entered")
        if row["operation"] != "insert":
            before, after = (json.loads(row.get(name) or "{}") for name in ("before_json", "after_json"))
            leave = _NOT_TOLD | _IN_STEPS if row.get("via") == _BY_COMMANDS else _NOT_TOLD
            text = _difference(workspace, before, after, leave)
        if text:
            yield Event(_instant(row.get("at")), Kind.CHANGE, text, str(row.get("actor") or ""),
                        str(row.get("reason") or ""))


def _difference(workspace: Workspace, before: Mapping[str, Any], after: Mapping[str, Any],
                leave: frozenset[str]) -> str:
    table = workspace.model.table(TABLE)
    parts = []
    for name in dict.fromkeys((*before, *after)):
        if name in leave:
            continue
        if name == GEOMETRY:
            areas = [number_text(float(side["area_computed_m2"])) if side.get("area_computed_m2") else "-"
                     for side in (before, after)]
            parts.append(tr("Outline: {before} {unit}, then {after} {unit}", before=areas[0], after=areas[1], unit=M2))
            continue
        old, new = (in_words(workspace, table, name, _kept(side.get(name))) or "-" for side in (before, after))
        parts.append(tr("{field}: {before}, then {after}", field=field_label(table, name), before=old, after=new))
    return "; ".join(parts)


def _kept(value: Any) -> Optional[str]:
    return None if value is None else repr(value) if isinstance(value, float) else str(value)


def _decisions(workspace: Workspace, guid: str) -> Iterator[Event]:
    classes = workspace.model.code_lists["overlap_class"]
    for row in workspace.rows("overlap_decision", {"task_guid": guid}):
        other = str(row.get("other_guid") or "")
        record = workspace.row(str(row.get("other_table") or TABLE), other) or {}
        name = str(record.get("task_no") or record.get("local_id") or other)
        text = tr("Decided on the overlap with {name} ({kind}, {area} {unit}): {decision}", name=name, unit=M2,
                  kind=classes.label(str(row.get("overlap_class") or "")),
                  area=number_text(float(row.get("overlap_m2") or 0.0)),
                  decision=workspace.model.code_lists["overlap_decision"].label(str(row.get("decision") or "")))
        yield Event(_midnight(row.get("decided_on")), Kind.DECISION, text, str(row.get("decided_by") or ""),
                    str(row.get("reason") or ""))


def _reports(workspace: Workspace, guid: str) -> Iterator[Event]:
    for table, day, fields in (
            ("progress_report", "report_date", ("outcome", "method", "area_reported_m2", "approval")),
            ("completion_report", "completed_on", ("extent", "outcome", "area_reported_m2", "approval")),
            ("handover_certificate", "handed_over_on", ("extent", "cleared_m2", "reduced_m2", "cancelled_m2")),
            ("qm_visit", "visited_on", ("result",))):
        shape = workspace.model.table(table)
        for row in workspace.rows(table, {"task_guid": guid}):
            told = [f"{field_label(shape, name)}: {_words(workspace, table, row, name)}" for name in fields
                    if shape.has(name) and row.get(name) not in (None, "")]
            name = str(row.get(shape.title_field) or "")
            yield Event(_midnight(row.get(day)), Kind.REPORT, " ".join(filter(None, (
                shape.label.text(), name, f"({', '.join(told)})" if told else ""))))


def _words(workspace: Workspace, table: str, row: Record, name: str) -> str:
    shape = workspace.model.table(table)
    return in_words(workspace, shape, name, as_text(shape, name, row[name]))


def _papers(workspace: Workspace, guid: str) -> Iterator[Event]:
    kinds = workspace.model.code_lists["paper_kind"]
    for row in workspace.rows("order_paper", {"task_guid": guid}):
        text = tr("Paper made: {kind}, version {version}", kind=kinds.label(str(row.get("paper_kind") or "")),
                  version=row.get("sheet_version") or "-")
        yield Event(row.get("made_at"), Kind.PAPER, text, str(row.get("made_by") or ""), str(row.get("changes") or ""))


def _midnight(day: Any) -> Optional[datetime]:
    return datetime.combine(day, time(), PROGRAMME_ZONE) if isinstance(day, date) else None


def _instant(moment: Any) -> Optional[datetime]:
    if isinstance(moment, datetime):
        return moment
    try:
        return read_instant(str(moment))
    except ValueError:
        return None
