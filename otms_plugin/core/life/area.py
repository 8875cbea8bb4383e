"""Giving an order another outline."""

from __future__ import annotations

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.rights import Act

from .commands import ChangeArea
from .plan import PREPARING, Plan, Standing, refused
from .successors import refuse_outline


def plan_area(standing: Standing, command: ChangeArea) -> Plan:
    """Returns the new outline of an order; one that people may be on is checked as if it were issued with it.

    :raises BadInput: for an outline that cannot be used, without a reason once the order is issued, or if its work is
        over.
    """
    states, status = standing.states, standing.status
    if states.has(status, "work_done") or status == "CANCELLED":
        raise refused(standing, tr("The area of an order with the status {status} cannot be changed.", status=status))
    is_issued = states.group_of(status) != PREPARING
    if is_issued and not command.reason.strip():
        raise refused(standing, tr("Changing an order that was issued needs a reason."))
    refuse_outline(standing, standing.name, command.outline)
    return Plan({GEOMETRY: command.outline, "shape_kind": "POLYGON", "shape_width_m": None, "shape_as_drawn": None},
                (states.acts[Act.CHANGE_AREA if is_issued else Act.EDIT],), Step.ISSUE if is_issued else None,
                points=command.points)
