"""Entering what belongs to an order: reports, certificates, quality visits, and the completion of a part."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.coverage_questions import completion_coverage
from imsma_tools.core.tasking.gap_remarks import gap_remarks
from imsma_tools.core.tasking.rights import Act

from .commands import ClosePart, EnterRecord
from .desk import Desk, Done
from .plan import PREPARING, Plan, Standing, refused
from .successors import refuse_outline

ACTS: Mapping[str, Act] = {"progress_report": Act.REPORT, "completion_report": Act.REPORT,
                           "handover_certificate": Act.CERTIFICATE, "qm_visit": Act.QUALITY}
_DAYS = {"progress_report": "report_date", "completion_report": "completed_on",
         "handover_certificate": "handed_over_on", "qm_visit": "visited_on"}
_ITEMS = "ordnance_item"
_REPORT_OF_ITEM = {"progress_report": "progress_report_guid", "completion_report": "completion_report_guid"}
_APPROVED, _SUBMITTED = "APPROVED", "SUBMITTED"


def enter_record(desk: Desk, command: EnterRecord) -> Done:
    """Enters a record of an order. The order itself stays as it is.

    :raises BadInput: for another table, an order nobody was sent on yet, or a day to come.
    """
    standing = desk.standing(command.task)
    guid = insert_record(desk, standing, command.table, command.values, command.outline, command.items)
    order = standing.order
    return Done((command.task,), standing.status, int(order.get("version") or 0), int(order.get("sheet_version") or 0),
                desk.is_live(order), records=(guid,))


def insert_record(desk: Desk, standing: Standing, table: str, values: Mapping[str, Any], outline: bytes = b"",
                  items: tuple[Mapping[str, Any], ...] = ()) -> str:
    """Writes a record of an order with the ordnance found, and returns its guid."""
    if table not in ACTS:
        raise refused(standing, tr("{table} is no record of an order. Choose one of: {names}.", table=table,
                                   names=", ".join(ACTS)))
    desk.require_acts(ACTS[table])
    if standing.states.group_of(standing.status) == PREPARING:
        raise refused(standing, tr("Nobody was sent on an order with the status {status} yet.",
                                   status=standing.status))
    _refuse_day(standing, values.get(_DAYS[table]))
    record = {**values, "task_guid": standing.order["guid"]}
    if "organisation_guid" in desk.workspace.model.table(table).names():
        record["organisation_guid"] = values.get("organisation_guid") or standing.order.get("organisation_guid")
    if "approval" in desk.workspace.model.table(table).names():
        record["approval"] = _approval(desk, values.get("approval"))
    if outline:
        record[GEOMETRY] = outline
    guid = desk.writer.insert(table, record)
    of_report = {_REPORT_OF_ITEM[table]: guid} if table in _REPORT_OF_ITEM else {}
    desk.writer.insert_many(_ITEMS, [{"organisation_guid": record.get("organisation_guid"), **item,
                                      "task_guid": standing.order["guid"], **of_report} for item in items])
    return guid


def close_part(desk: Desk, standing: Standing, command: ClosePart) -> tuple[Plan, str]:
    """Enters the completion report of a part and returns the plan of the order (a new version of its sheet)."""
    refuse_outline(standing, standing.name, command.outline)
    part = {**standing.order, GEOMETRY: command.outline}
    found = completion_coverage(desk.workspace, part, on=standing.today, progress=desk.progress)
    desk.judged(standing.name, gap_remarks(part, found, tr("approved reports")), command.accepted)
    guid = insert_record(desk, standing, "completion_report", {**command.values, "extent": "PART"}, command.outline)
    return Plan({}, (standing.states.acts[Act.CLOSE_PART],)), guid


def _approval(desk: Desk, given: Any) -> str:
    """Returns the approval of a report: who may not approve submits."""
    may = desk.states.acts[Act.APPROVE] in desk.actor.rights
    if given == _APPROVED:
        desk.require_acts(Act.APPROVE)
    return str(given or (_APPROVED if may else _SUBMITTED))


def _refuse_day(standing: Standing, day: Any) -> None:
    try:
        when = date.fromisoformat(day) if isinstance(day, str) else day
    except ValueError:
        raise BadInput(tr("{text} is no day.", text=day), tr("Give a day such as 2026-03-31."), standing.name) from None
    if isinstance(when, date) and when > standing.today:
        raise refused(standing, tr("The day {day} is still to come.", day=when))
