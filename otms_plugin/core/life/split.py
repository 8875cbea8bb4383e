"""Splitting an order: it ends, and orders that together cover it take its place, each with its own operator."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.rights import Act

from .commands import ChangeStatus, Part, Split
from .plan import Plan, Standing, refused
from .status_change import plan_change
from .successors import ENDS, refuse_number, refuse_operator, refuse_outline, taken_over


def plan_split(source: RecordSource, standing: Standing, command: Split) -> Plan:
    """Returns what the split writes: the order ends, the parts are planned.

    The former order keeps its reports, and stays on the ground until a person confirms that the site was left.

    :raises BadInput: for an order that cannot end, fewer than two parts, or a part that cannot be an order.
    """
    ending = plan_change(standing, ChangeStatus(command.task, ENDS, command.reason, command.day, left=command.left),
                         releasing=False)
    if len(command.parts) < 2:
        raise refused(standing, tr("An order is split into two parts or more."))
    for part in command.parts:
        _refuse_unfit(source, standing, part, Counter(one.task_no.strip() for one in command.parts))
    rights = tuple(dict.fromkeys((*ending.rights, standing.states.acts[Act.SPLIT])))
    operator = standing.order.get("organisation_guid")
    return replace(ending, rights=rights, step=Step.SPLIT, new_orders=tuple(
        {**taken_over(standing.order, part.organisation or operator), "task_no": part.task_no.strip(),
         GEOMETRY: part.outline} for part in command.parts))


def _refuse_unfit(source: RecordSource, standing: Standing, part: Part, numbers: Counter[str]) -> None:
    number = part.task_no.strip()
    refuse_number(source, standing, number)
    if numbers[number] > 1:
        raise refused(standing, tr("The number {number} is used already.", number=number))
    refuse_outline(standing, number, part.outline)
    if part.organisation:
        refuse_operator(source, standing, number, part.organisation)
