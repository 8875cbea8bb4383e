"""Entering what belongs to an order: reports, certificates, quality visits, and the completion of a part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.coverage_questions import completion_coverage
from imsma_tools.core.tasking.gap_remarks import gap_remarks
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.rights import Act

from .commands import ClosePart, EnterRecord
from .decide import APPROVED, SUBMITTED
from .desk import Desk, Done
from .fields import refuse_missing, refuse_unknown
from .plan import PREPARING, Plan, Standing, refused
from .successors import refuse_outline
from .work_days import REPORT_OF_ITEM, worked_until

ACTS: Mapping[str, Act] = {"progress_report": Act.REPORT, "completion_report": Act.REPORT,
                           "handover_certificate": Act.CERTIFICATE, "qm_visit": Act.QUALITY}
"""The records of an order that are entered, and the act each of them is."""

RULE = "REPORT"

_DAYS = {"progress_report": "report_date", "completion_report": "completed_on",
         "handover_certificate": "handed_over_on", "qm_visit": "visited_on"}
_ITEMS = "ordnance_item"


def enter_record(desk: Desk, command: EnterRecord) -> Done:
    """Enters a record of an order; the order itself stays as it is. What is strange about it is remarked, not refused:
    what a team reports has happened.

    :raises BadInput: for another table, an order nobody was sent on yet, a missing day or one to come.
    """
    standing = desk.standing(command.task)
    guid = insert_record(desk, standing, command.table, command.values, command.outline, command.items)
    order = standing.order
    return Done((command.task,), standing.status, int(order.get("version") or 0), int(order.get("sheet_version") or 0),
                desk.is_live(order), tuple(_remarks(desk, standing, command.table, guid)), records=(guid,))


def close_part(desk: Desk, standing: Standing, command: ClosePart) -> tuple[Plan, str]:
    """Enters the completion report of a part; returns the plan of the order and the guid of the report.

    Progress reports must cover the part, as for the whole order.

    :raises BadInput: for an outline that cannot be used, an order whose work is over, or land that was left uncleared
        without a reason.
    """
    status = standing.status
    if standing.states.has(status, "work_done") or standing.states.group_of(status) == "CLOSED":
        raise refused(standing, tr("The work of an order with the status {status} is over; no part of it can be "
                                   "closed.", status=status))
    refuse_outline(standing, standing.name, command.outline)
    part = {**standing.order, GEOMETRY: command.outline}
    found = completion_coverage(desk.workspace, part, on=standing.today, progress=desk.progress)
    remarks = [one for one in gap_remarks(part, found, tr("approved reports")) if one.remark.cause != "outside"]
    guid = insert_record(desk, standing, "completion_report", {**command.values, "extent": "PART"}, command.outline)
    remarks += _remarks(desk, standing, "completion_report", guid)
    return Plan({}, (standing.states.acts[Act.CLOSE_PART],), remarks=tuple(remarks)), guid


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
    record = _record(desk, standing, table, values)
    if outline:
        record[GEOMETRY] = outline
    guid = desk.writer.insert(table, record)
    of_report = {REPORT_OF_ITEM[table]: guid} if table in REPORT_OF_ITEM else {}
    found = [{"organisation_guid": record.get("organisation_guid"), **item, "task_guid": standing.order["guid"],
              **of_report} for item in items]
    for item in found:
        refuse_missing(desk.workspace, _ITEMS, item, ("quantity",))
        refuse_unknown(desk.workspace, _ITEMS, item)
    desk.writer.insert_many(_ITEMS, found)
    return guid


def _record(desk: Desk, standing: Standing, table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    shape = desk.workspace.model.table(table)
    record = {name: value for name, value in values.items() if value not in (None, "")}
    record["task_guid"] = standing.order["guid"]
    refuse_missing(desk.workspace, table, record)
    day = _day(record.get(_DAYS[table]))
    if day is not None and day > standing.today:
        raise refused(standing, tr("The day {day} is still to come.", day=day))
    if shape.has("organisation_guid") and standing.order.get("organisation_guid"):
        record.setdefault("organisation_guid", standing.order["organisation_guid"])
    if shape.has("approval"):
        record["approval"] = _approval(desk, record.get("approval"))
    if record.get("not_cleared_m2") and not record.get("not_cleared_reason"):
        raise refused(standing, tr("Land inside was not cleared, and no reason is given."))
    if table == "handover_certificate" and desk.workspace.count(table, {"certificate_no": record["certificate_no"]}):
        raise refused(standing, tr("The number {number} is used already.", number=record["certificate_no"]))
    refuse_unknown(desk.workspace, table, record)
    return record


def _approval(desk: Desk, given: Any) -> str:
    """Returns the approval of a report: who may not approve submits."""
    if given == APPROVED:
        desk.require_acts(Act.APPROVE)
    return str(given or (APPROVED if desk.states.acts[Act.APPROVE] in desk.actor.rights else SUBMITTED))


def _day(value: Any) -> Optional[date]:
    """Returns a day given as such or as text; None for what the data file will refuse by name."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _remarks(desk: Desk, standing: Standing, table: str, guid: str) -> Iterator[OrderRemark]:
    """Yields what a person should look at in a record just entered."""
    record, order = desk.workspace.row(table, guid) or {}, standing.order
    if table in REPORT_OF_ITEM:
        yield from _after_leaving(desk, standing, table, record)
        if not standing.states.has(standing.status, "at_work"):
            yield _about(standing, table, record, tr("It speaks of an order with the status {status}.",
                                                     status=standing.status))
        if record.get("organisation_guid") != order.get("organisation_guid"):
            yield _about(standing, table, record, tr("It is of another operator than the order."))
        found = completion_coverage(desk.workspace, order, on=standing.today, progress=desk.progress)
        yield from (one for one in gap_remarks(order, found, "") if one.remark.other_guid == guid)
    began = min((day for day in (order.get("issued_on"), order.get("valid_from")) if day), default=None)
    day = record.get(_DAYS[table])
    if began is not None and day is not None and day < began:
        yield _about(standing, table, record, tr("Its day {day} lies before the order was issued.", day=day))


def _after_leaving(desk: Desk, standing: Standing, table: str, record: Record) -> Iterator[OrderRemark]:
    left = standing.order.get("site_left_on") if standing.order.get("site_left_confirmed_by") else None
    worked = worked_until(desk.workspace, table, record)
    if left is not None and worked is not None and worked > left:
        yield _about(standing, table, record, tr(
            "It tells of work on {worked}, and the site was confirmed as left on {day}. People may be there again.",
            worked=worked, day=left), Severity.CORRECT)


def _about(standing: Standing, table: str, record: Record, message: str, severity: Severity = Severity.LOOK,
           ) -> OrderRemark:
    guid = str(standing.order["guid"])
    name = str(record.get("report_no") or record.get("certificate_no") or record.get("guid"))
    return OrderRemark(Remark(RULE, severity, "task_order", guid, message, standing.name, other_table=table,
                              other_guid=str(record.get("guid"))), standing.name, name)
