"""Doing a command: one transaction that checks, writes the order, its history and what was accepted, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Optional, Union

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.tasking.policy import Policy, load_policy
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace

from .actor import Actor
from .area import plan_area
from .carry_out import carry_out
from .commands import (
    ChangeArea,
    ChangeStatus,
    ClosePart,
    Command,
    ConfirmLeft,
    Create,
    DecideReport,
    Edit,
    EnterRecord,
    Extend,
    Merge,
    OfOneOrder,
    Split,
    Transfer,
)
from .create import create
from .decide import decide_report
from .desk import Desk, Done
from .edit import plan_edit
from .merge import merge
from .other_acts import plan_extension, plan_leaving
from .plan import Plan, Standing
from .records import close_part, enter_record
from .split import plan_split
from .status_change import plan_change
from .successors import ENDS
from .transfer import plan_transfer
from .uncovered import uncovered_by_cancelling

__all__ = ["Done", "perform", "perform_all"]

_VIA = "tasks"


def perform(workspace: Workspace, command: Command, actor: Actor, now: Optional[datetime] = None,
            policy: Optional[Policy] = None, progress: Progress = SILENT, settings: Optional[Settings] = None) -> Done:
    """Does a command in the name of ``actor``, wholly or not at all.

    :param now: this moment, with its time zone; default by the clock of this computer.
    :param settings: of the office: the pattern of numbers; default the shipped one.
    :raises NotAllowed: if the actor lacks a right.
    :raises HeldUp: if a remark says stop and was not accepted.
    :raises ConflictError: if the order was changed since ``command.base_version``.
    :raises Mirrored: for an order that is a copy of a foreign system's.
    :raises BadInput: if the command does not fit the order.
    """
    with workspace.writing(actor.name, via=_VIA, reason=command.reason.strip()) as writer:
        return _done(Desk(workspace, writer, actor, now or datetime.now(timezone.utc), policy or load_policy(),
                          load_states(), settings or Settings(), progress), command)


def perform_all(workspace: Workspace, commands: Sequence[Command], actor: Actor, reason: str,
                now: Optional[datetime] = None, policy: Optional[Policy] = None, progress: Progress = SILENT,
                settings: Optional[Settings] = None) -> list[Union[Done, ToolsError]]:
    """Does several commands in one transaction, see :func:`perform`.

    What cannot be done is left out: its error stands in its place. If the person stops the work nothing is kept.

    :param reason: stands with all of them in the record of changes.
    :raises Cancelled: if the person stops the work.
    """
    with workspace.writing(actor.name, via=_VIA, reason=reason.strip()) as writer:
        desk = Desk(workspace, writer, actor, now or datetime.now(timezone.utc), policy or load_policy(),
                    load_states(), settings or Settings(), SILENT)
        done: list[Union[Done, ToolsError]] = []
        for number, command in enumerate(commands):
            progress.check()
            progress.set_percent(100.0 * number / len(commands))
            try:
                with writer.attempt():
                    done.append(_done(desk, command))
            except ToolsError as error:
                done.append(error)
        progress.check()
        return done


def _done(desk: Desk, command: Command) -> Done:
    if isinstance(command, Create):
        return create(desk, command)
    if isinstance(command, Merge):
        return merge(desk, command)
    if isinstance(command, EnterRecord):
        return enter_record(desk, command)
    if isinstance(command, DecideReport):
        return decide_report(desk, command)
    return _on_one(desk, command)


def _on_one(desk: Desk, command: OfOneOrder) -> Done:
    standing = desk.standing(command.task, command.base_version)
    given = () if isinstance(command, (ConfirmLeft, Edit)) else command.accepted
    if isinstance(command, ClosePart):
        plan, report = close_part(desk, standing, command)
        return replace(carry_out(desk, standing, plan, command.reason, given), records=(report,))
    done = carry_out(desk, standing, _plan(desk, standing, command), command.reason, given)
    if isinstance(command, ChangeStatus) and command.status == ENDS:
        return replace(done, remarks=(*done.remarks, *uncovered_by_cancelling(desk, standing)))
    return done


def _plan(desk: Desk, standing: Standing, command: OfOneOrder) -> Plan:
    if isinstance(command, ChangeStatus):
        releasing = standing.order.get("task_type") in desk.policy.setting.task_types["releasing"]
        return plan_change(standing, command, releasing)
    if isinstance(command, ConfirmLeft):
        return plan_leaving(standing, command)
    if isinstance(command, Extend):
        return plan_extension(standing, command)
    if isinstance(command, Split):
        return plan_split(desk.workspace, standing, command)
    if isinstance(command, Edit):
        return plan_edit(desk.workspace, standing, command)
    if isinstance(command, ChangeArea):
        return plan_area(desk, standing, command)
    if isinstance(command, Transfer):
        return plan_transfer(desk, standing, command)
    raise TypeError(command)
