"""Writing what a plan says: the order, its history, the orders in its place, and what was accepted."""

from __future__ import annotations

from collections.abc import Sequence

from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.order_check import TABLE

from .commands import Acceptance
from .desk import HAZARDS, Desk, Done
from .plan import Plan, Standing, refused
from .successors import hazard_links
from .work_days import refuse_before_work


def carry_out(desk: Desk, standing: Standing, plan: Plan, reason: str, given: Sequence[Acceptance] = ()) -> Done:
    """Does a plan wholly, or raises and nothing of it is kept.

    :raises NotAllowed: if the person lacks a right.
    :raises HeldUp: if a remark says stop and was not accepted.
    :raises BadInput: if the site would be left before work that a report tells of.
    """
    desk.require(plan.rights)
    refuse_before_work(desk.workspace, standing, plan.values)
    _require_certificate(desk, standing, plan)
    task, order = str(standing.order["guid"]), {**standing.order, **plan.values}
    new = desk.writer.insert_many(TABLE, plan.new_orders)   # before the check: it asks whether they cover the order
    if plan.hazards is not None:
        desk.set_hazards(task, plan.hazards)   # before the check: it asks them
    judged = desk.checked(standing.name, order, plan.step, given, plan.remarks)
    version = write_order(desk, standing, plan, reason)
    for guid, record in zip(new, plan.new_orders):
        desk.note_status(guid, str(record["status"]), plan.changed_at or desk.now, reason)
    if plan.points is not None:
        desk.set_points(task, plan.points)
    desk.writer.insert_many(HAZARDS, hazard_links(desk.workspace, [task], new) if new else ())
    return Done((task, *new), str(order["status"]), version, sheet_version(standing, plan), desk.is_live(order),
                judged.remarks, len(judged.rows))


def write_order(desk: Desk, standing: Standing, plan: Plan, reason: str) -> int:
    """Writes the values of the plan, the version of the sheet and the line of the history; returns the new version."""
    task = str(standing.order["guid"])
    version = desk.writer.update(TABLE, task, {**plan.values, "sheet_version": sheet_version(standing, plan)})
    if plan.status is not None:
        desk.note_status(task, plan.status, plan.changed_at or desk.now, reason, plan.review_on)
    return version


def sheet_version(standing: Standing, plan: Plan) -> int:
    """Returns the version of the sheet after the command; an order that was never issued has none."""
    former = int(standing.order.get("sheet_version") or 0)
    issued = former or standing.states.has(plan.status or standing.status, "at_work")
    return former + 1 if issued else 0


def _require_certificate(desk: Desk, standing: Standing, plan: Plan) -> None:
    """:raises BadInput: if land would be handed over without the signed paper."""
    if plan.status is None or not standing.states.has(plan.status, "certificate"):
        return
    papers = [row.get("signed_scan") for row in desk.workspace.rows("handover_certificate",
                                                                    {"task_guid": standing.order.get("guid")})]
    if not any(str(paper or "").strip() for paper in papers):
        raise refused(standing, tr("The order has no handover certificate with its signed paper."),
                      tr("Nothing was changed. Enter the certificate and the scan of the signed paper first."))
