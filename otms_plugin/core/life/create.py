"""Entering an order: as a draft, or taken over in the state it has if it was issued elsewhere."""

from __future__ import annotations

from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.order_check import TABLE, Step
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.tasking.states import States

from .commands import Create, SiteLeft
from .desk import Desk, Done
from .fields import KEPT, LIFE, named, refuse_missing, refuse_unknown
from .plan import PREPARING, Standing, left_values, refused


def create(desk: Desk, command: Create) -> Done:
    """Enters an order with its first line of the history, its hazards and its turning points.

    :raises BadInput: for an unknown status, a number used already, fields that are not given by hand, or a hazard that
        is not in the data file.
    :raises HeldUp: if an order taken over at work meets a remark that says stop.
    """
    status, states = command.status, desk.states
    if status not in states.states:
        raise BadInput(tr("There is no status {status}. Choose one of: {names}.", status=status,
                          names=", ".join(states.states)), tr("Nothing was changed."))
    is_draft = states.group_of(status) == PREPARING
    desk.require_acts(*((Act.CREATE,) if is_draft else (Act.CREATE, Act.TAKE_OVER)))
    desk.require((states.states[status].right,))
    record = _record(desk, command, is_draft)
    if not is_draft and not command.reason.strip():
        raise BadInput(tr("Taking over an order with the status {status} needs a reason.", status=status),
                       tr("Nothing was changed."), str(record["task_no"]))
    if record.get("site_left_on") or record.get("site_left_confirmed_by"):
        desk.require_acts(Act.CONFIRM_LEFT)
    task = desk.writer.insert(TABLE, record)
    desk.set_hazards(task, dict.fromkeys(command.hazards, "PART" if command.of_part else "WHOLE"))
    desk.set_points(task, command.points)
    order = desk.workspace.row(TABLE, task) or {}
    _refuse_left(desk, order)
    judged = desk.checked(str(record["task_no"]), order, _step(states, status), command.accepted)
    desk.note_status(task, status, desk.now, command.reason)
    return Done((task,), status, 1, int(order.get("sheet_version") or 0), desk.is_live(order), judged.remarks,
                len(judged.rows))


def _refuse_left(desk: Desk, order: Record) -> None:
    """:raises BadInput: for a site that people are sent to and that shall be left, or left on a day that cannot be."""
    left_on, by = order.get("site_left_on"), str(order.get("site_left_confirmed_by") or "")
    if not left_on or not by.strip():   # one of them alone takes nobody off the ground
        return
    standing = Standing(order, desk.states, desk.now, desk.today)
    if desk.states.has(standing.status, "at_work"):
        raise refused(standing, tr("An order that changes to {status} sends people to the site; it cannot be left "
                                   "on the same day.", status=standing.status))
    left_values(standing, SiteLeft(left_on, by), desk.today)


def _record(desk: Desk, command: Create, is_draft: bool) -> dict[str, Any]:
    given = {name: value for name, value in command.values.items() if value not in (None, "")}
    number = str(given.get("task_no") or "").strip()
    closed = given.keys() & (KEPT | ({"status"} if not is_draft else LIFE) | {GEOMETRY})
    if closed:
        raise BadInput(tr("These fields are not given by hand: {names}.", names=named(closed)),
                       tr("Nothing was changed."), number)
    if number and desk.workspace.count(TABLE, {"task_no": number}):
        raise BadInput(tr("The number {number} is used already.", number=number), tr("Nothing was changed."))
    refuse_missing(desk.workspace, TABLE, given, ("task_no", "status"))
    refuse_unknown(desk.workspace, TABLE, given)
    record = {**given, "status": command.status, "sheet_version": 0 if is_draft else 1}
    if command.outline:
        record[GEOMETRY] = command.outline
    if command.received:
        record |= {"outline_as_received": command.received, "crs_as_received": command.received_crs or None}
    return {**record, "task_no": number or desk.number(record)}


def _step(states: States, status: str) -> Optional[Step]:
    """Returns the check of an order taken over: people are on its ground by our word from now on."""
    return Step.ISSUE if states.has(status, "at_work") else None
