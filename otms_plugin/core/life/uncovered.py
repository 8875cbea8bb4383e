"""Land that nobody is sent to any more by what was just done: it is told, not refused, for what was done is so."""

from __future__ import annotations

from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.coverage_questions import (
    Coverage,
    cancel_coverage,
    completion_coverage,
    transfer_coverage,
)
from imsma_tools.core.tasking.formers import continuing, formers_of
from imsma_tools.core.tasking.gap_remarks import gap_remarks
from imsma_tools.core.tasking.order_remark import OrderRemark

from .desk import Desk
from .plan import Standing
from .successors import ENDS


def uncovered_by_decision(desk: Desk, standing: Standing) -> tuple[OrderRemark, ...]:
    """Returns the gaps of an order that says its land was released, or that others continue without that land."""
    if continuing(desk.workspace, standing.order):
        found = transfer_coverage(desk.workspace, standing.order, on=desk.today, progress=desk.progress)
        return _gaps(standing, found, tr("the orders that continue it, and approved reports"))
    if not (standing.states.has(standing.status, "released")
            and standing.order.get("task_type") in desk.policy.setting.task_types["releasing"]):
        return ()
    found = completion_coverage(desk.workspace, standing.order, on=desk.today, progress=desk.progress)
    return _gaps(standing, found, tr("approved reports"))


def uncovered_by_cancelling(desk: Desk, standing: Standing) -> tuple[OrderRemark, ...]:
    """Returns the land of a cancelled order that continues one that was ended by a transfer, a split or a merge."""
    if all(former.get("status") != ENDS for former in formers_of(desk.workspace, standing.order)):
        return ()
    found = cancel_coverage(desk.workspace, standing.order, on=desk.today, progress=desk.progress)
    return _gaps(standing, found, tr("the orders that continue it, and approved reports"))


def _gaps(standing: Standing, found: Coverage, covers: str) -> tuple[OrderRemark, ...]:
    return tuple(one for one in gap_remarks(standing.order, found, covers) if one.remark.cause in ("", "gap"))
