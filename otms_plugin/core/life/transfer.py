"""What remains of an order goes to another operator; what was done stays with who did it."""

from __future__ import annotations

from dataclasses import replace

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.rights import Act

from .commands import ChangeStatus, Transfer
from .desk import Desk
from .plan import Plan, Standing, refused
from .status_change import plan_change
from .successors import ENDS, refuse_number, refuse_operator, refuse_outline, remaining, taken_over


def plan_transfer(desk: Desk, standing: Standing, command: Transfer) -> Plan:
    """Returns what the transfer writes: the order ends, one of the other operator is planned.

    :raises BadInput: for an order that cannot end, an operator that has it already or is not known, or if nothing
        remains of it.
    """
    ending = plan_change(standing, ChangeStatus(command.task, ENDS, command.reason, command.day, left=command.left),
                         releasing=False)
    rights = tuple(dict.fromkeys((*ending.rights, standing.states.acts[Act.TRANSFER])))
    desk.require(rights)
    if command.organisation == standing.order.get("organisation_guid"):
        raise refused(standing, tr("The order is given to this operator already."))
    record = taken_over(standing.order, command.organisation)
    number = command.task_no.strip() or desk.number(record)
    refuse_number(desk.workspace, standing, number)
    refuse_operator(desk.workspace, standing, number, command.organisation)
    if command.outline is None:
        outline = remaining(desk.workspace, standing)
    else:
        outline = command.outline
        refuse_outline(standing, number, outline)
    return replace(ending, rights=rights, step=Step.TRANSFER,
                   new_orders=({**record, "task_no": number, GEOMETRY: outline},))
