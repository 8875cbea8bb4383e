"""Changing what an order says, without its status, its outline and the days its life sets."""

from __future__ import annotations

from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.workspace import Workspace

from .commands import Edit
from .fields import FIXED_ONCE_ISSUED, KEPT, LIFE, OUTLINE, PAPERS, named, refuse_missing, refuse_unknown
from .plan import PREPARING, Plan, Standing, refused

_CLOSED = "CLOSED"


def plan_edit(workspace: Workspace, standing: Standing, command: Edit) -> Plan:
    """Returns the fields that really change.

    :raises BadInput: for fields that a step of the life sets, that an issued order stands on, or anything but papers
        of a closed one; without a reason once the order is issued; if nothing changes.
    """
    order, group = standing.order, standing.states.group_of(standing.status)
    values = {name: _plain(value) for name, value in command.values.items() if _plain(value) != order.get(name)}
    closed = values.keys() & (KEPT | LIFE | OUTLINE)
    if closed:
        raise refused(standing, tr("These fields are not changed by hand: {names}.", names=named(closed)),
                      tr("Nothing was changed. Change the status or the area of the order instead."))
    is_issued = group != PREPARING
    fixed = values.keys() & FIXED_ONCE_ISSUED if is_issued else ()
    if fixed:
        raise refused(standing, tr("An order that was issued stands on these fields: {names}.", names=named(fixed)),
                      tr("Nothing was changed. Extend the order, transfer it, or cancel it and make another."))
    if group == _CLOSED and values.keys() - PAPERS:
        raise refused(standing, tr("The order is closed. Only these fields may still be entered: {names}.",
                                   names=named(PAPERS)))
    if is_issued and not command.reason.strip():
        raise refused(standing, tr("Changing an order that was issued needs a reason."))
    if not values:
        raise refused(standing, tr("Nothing in the order would change."))
    refuse_missing(workspace, TABLE, {**order, **values})
    _refuse_number(workspace, standing, values)
    refuse_unknown(workspace, TABLE, values)
    return Plan(values, (standing.states.acts[Act.EDIT_ISSUED if is_issued else Act.EDIT],))


def _refuse_number(workspace: Workspace, standing: Standing, values: dict[str, Any]) -> None:
    if "task_no" not in values:
        return
    number = str(values["task_no"]).strip()
    if workspace.count(TABLE, {"task_no": number}):
        raise refused(standing, tr("The number {number} is used already.", number=number))


def _plain(value: Any) -> Any:
    """Returns a value as the data file keeps it: an empty text is nothing."""
    return None if isinstance(value, str) and not value.strip() else value
