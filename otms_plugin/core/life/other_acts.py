"""What is done with an order beside changing its status: confirming that its site was left, extending it."""

from __future__ import annotations

from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.rights import Act

from .commands import ConfirmLeft, Extend
from .moments import moment_of
from .plan import Plan, Standing, left_values, refuse_second_word, refused

_RUNS_OUT = "EXPIRED"


def plan_leaving(standing: Standing, command: ConfirmLeft) -> Plan:
    """Returns what the confirmation writes.

    :raises BadInput: while people are on the site by order, before anybody was sent, or for a second time without a
        reason.
    """
    states, status = standing.states, standing.status
    if not (states.has(status, "resumable") or states.has(status, "work_done")):
        raise refused(standing, tr("An order with the status {status} cannot be confirmed as left.", status=status),
                      tr("Nothing was changed. Suspend, complete or cancel it first."))
    refuse_second_word(standing, command.reason)
    return Plan(left_values(standing, command.left, standing.today), (states.acts[Act.CONFIRM_LEFT],))


def plan_extension(standing: Standing, command: Extend) -> Plan:
    """Returns what the extension writes. More days may mean a conflict with a later order, so it is checked.

    :raises BadInput: for an order that does not run out, without a reason, or for a day that is no extension.
    """
    if _RUNS_OUT not in standing.states.allowed(standing.status):
        raise refused(standing, tr("An order with the status {status} cannot be extended.", status=standing.status))
    if not command.reason.strip():
        raise refused(standing, tr("An extension needs a reason."))
    moment_of(standing, None)
    former = standing.order.get("valid_to")
    if command.valid_to < standing.today or (former is not None and command.valid_to <= former):
        raise refused(standing, tr("The order is valid to {former}; {day} is no extension.", former=former or "-",
                                   day=command.valid_to))
    return Plan({"valid_to": command.valid_to}, (standing.states.acts[Act.EXTEND],), Step.ISSUE)
