"""Approving a report, refusing it, or giving it back: only approved reports count as progress and cover land."""

from __future__ import annotations

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.intake.corrections import is_mirrored
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.workspace.errors import mirrored

from .commands import DecideReport
from .desk import Desk, Done
from .fields import refuse_unknown
from .plan import refused
from .uncovered import uncovered_by_decision

TABLES = ("progress_report", "completion_report")
APPROVED, SUBMITTED = "APPROVED", "SUBMITTED"


def decide_report(desk: Desk, command: DecideReport) -> Done:
    """Writes what was decided. Land that an order said to be released loses with it is remarked, as before completion.

    :raises BadInput: for another table, a report that is not there or stands so already, or without a reason where the
        report is not approved.
    :raises ConflictError: if the report was changed since ``base_version``.
    """
    if command.table not in TABLES:
        raise BadInput(tr("{table} is no record of an order. Choose one of: {names}.", table=command.table,
                          names=", ".join(TABLES)), tr("Nothing was changed."))
    report = desk.workspace.row(command.table, command.record)
    if report is None:
        raise BadInput(tr("There is no such record in the table {table}.", table=command.table), "", command.record)
    if is_mirrored(desk.workspace, command.table, report):
        raise mirrored(desk.workspace.path)
    desk.require_acts(Act.APPROVE)
    standing = desk.standing(str(report.get("task_guid")))
    refuse_unknown(desk.workspace, command.table, {"approval": command.approval})
    if report.get("approval") == command.approval:
        raise refused(standing, tr("The report stands so already."))
    if command.approval != APPROVED and not command.reason.strip():
        raise refused(standing, tr("A report that is not approved needs a reason."))
    desk.writer.update(command.table, command.record, {"approval": command.approval}, command.base_version)
    order = standing.order
    return Done((str(order["guid"]),), standing.status, int(order.get("version") or 0),
                int(order.get("sheet_version") or 0), desk.is_live(order), uncovered_by_decision(desk, standing),
                records=(command.record,))
