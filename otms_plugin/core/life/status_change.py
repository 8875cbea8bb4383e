"""A change of status: whether the order may change, and what changes with it."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.rights import Act, Right

from .commands import ChangeStatus
from .moments import moment_of
from .plan import PREPARING, Plan, Standing, left_values, refuse_second_word, refused

_QUALITY = {"QC_PASSED": "PASSED", "QC_FAILED": "FAILED"}


def plan_change(standing: Standing, command: ChangeStatus, releasing: bool) -> Plan:
    """Returns what the change writes and needs.

    :param releasing: whether work of the order's type releases land: then its end is checked for gaps.
    :raises BadInput: if the order may not change so, or the command lacks something or says too much.
    """
    states, before, after, order = standing.states, standing.status, command.status, standing.order
    problem = states.problem_of_change(before, after, command.reason)
    if problem:
        raise refused(standing, problem)
    changed_at = moment_of(standing, command.day)
    day = day_of(changed_at)
    values: dict[str, Any] = {"status": after, "status_reason": command.reason.strip() or None,
                              "suspended_on": None, "review_on": None}
    values |= _validity(standing, command, day) | _review(standing, command, day)
    values |= _days(standing, after, day)
    if command.left is not None:
        if states.has(after, "at_work"):
            raise refused(standing, tr("An order that changes to {status} sends people to the site; it cannot be left "
                                       "on the same day.", status=after))
        refuse_second_word(standing, command.reason)
        values |= left_values(standing, command.left, standing.today)
    elif standing.never_sent and states.group_of(after) == "CLOSED" and not order.get("site_left_on"):
        values |= {"site_left_on": day, "site_left_confirmed_by": standing.by}   # there is nobody to wait for
    return Plan(values, _rights(standing, command), _step(standing, after, releasing), after, changed_at,
                values["review_on"])


def _validity(standing: Standing, command: ChangeStatus, day: date) -> dict[str, Any]:
    """Returns the new last day of validity; nobody is sent on an order that has run out."""
    after, former = command.status, standing.order.get("valid_to")
    if after == "EXPIRED" and (former is None or former >= standing.today):
        raise refused(standing, tr("The order has not run out: it is valid to {day}.", day=former or "-"))
    if not standing.states.has(after, "at_work"):
        if command.valid_to is not None:
            raise refused(standing, tr("A new last day of validity does not go with the status {status}.",
                                       status=after))
        return {}
    last = command.valid_to or former
    sent = not standing.states.has(standing.status, "at_work") or standing.states.has(after, "enters_site")
    if last is not None and last < day and (sent or command.valid_to is not None):
        raise refused(standing, tr("The validity of the order ended on {day}.", day=last),
                      tr("Nothing was changed. Give a new last day of validity."))
    return {} if command.valid_to is None else {"valid_to": command.valid_to}


def _review(standing: Standing, command: ChangeStatus, day: date) -> dict[str, Any]:
    if not standing.states.has(command.status, "review"):
        if command.review_on is not None:
            raise refused(standing, tr("A day of review does not go with the status {status}.", status=command.status))
        return {}
    if command.review_on is None or command.review_on <= day:
        raise refused(standing, tr("Changing to {status} needs a later day on which it is looked at again.",
                                   status=command.status))
    return {"suspended_on": day, "review_on": command.review_on}


def _days(standing: Standing, after: str, day: date) -> dict[str, Any]:
    """Returns the days of the order that the change sets, and those it takes back."""
    order, states = standing.order, standing.states
    values: dict[str, Any] = {}
    if states.has(after, "at_work"):   # people are sent again: an earlier leaving no longer holds
        values |= {"site_left_on": None, "site_left_confirmed_by": None, "issued_on": order.get("issued_on") or day,
                   "valid_from": order.get("valid_from") or day}
    if states.has(after, "enters_site"):
        values |= {"actual_start": order.get("actual_start") or day, "actual_end": None}
        if states.has(standing.status, "work_done"):
            values["qa_status"] = "CORRECTING"
    if states.has(after, "work_done") and not states.has(standing.status, "work_done"):
        values["actual_end"] = day
    if after in _QUALITY:
        values["qa_status"] = _QUALITY[after]
    if states.has(after, "certificate"):
        values["handover_on"] = day
    return values


def _rights(standing: Standing, command: ChangeStatus) -> tuple[Right, ...]:
    states = standing.states
    rights = list(states.rights_of_change(standing.status, command.status))
    if command.valid_to is not None and states.group_of(standing.status) != PREPARING:
        rights.append(states.acts[Act.EXTEND])
    if command.left is not None:
        rights.append(states.acts[Act.CONFIRM_LEFT])
    return tuple(dict.fromkeys(rights))


def _step(standing: Standing, after: str, releasing: bool) -> Optional[Step]:
    """Returns the check before the change: of those that send people, and those that say land was released."""
    states, before = standing.states, standing.status
    if states.has(after, "at_work"):
        sends = not states.has(before, "at_work") or states.has(after, "enters_site")
        return Step.ISSUE if sends else None
    if not releasing or not states.has(after, "released"):
        return None
    if states.has(after, "certificate"):
        return Step.CERTIFICATE
    return None if states.has(before, "released") else Step.COMPLETION
