"""Doing a command: one transaction that checks, writes the order, its history and what was accepted, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Optional

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.intake.corrections import is_mirrored
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_check import TABLE, Step, check_order
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.policy import Policy, load_policy
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace, Writer
from imsma_tools.core.workspace.errors import mirrored

from .acceptances import HeldUp, Judged, judge
from .actor import Actor
from .commands import Acceptance, ChangeStatus, Command, ConfirmLeft, Split
from .other_acts import plan_extension, plan_leaving
from .plan import Plan, Standing, refused
from .split import hazard_links, plan_split
from .status_change import plan_change

_VIA = "tasks"
_HISTORY = "task_status"


@dataclass(frozen=True)
class Done:
    """What a command did. ``remarks`` are those of the check, the open ones first; none where nothing was checked.

    ``tasks`` are the guids of the order and of those made in its place. ``sheet_version`` is 0 for an order that never
    had a sheet.
    ``is_on_ground`` stays true, whatever the status, until a person confirmed that the site was left.
    """

    tasks: tuple[str, ...]
    status: str
    version: int
    sheet_version: int
    is_on_ground: bool
    remarks: tuple[OrderRemark, ...] = ()
    accepted: int = 0


def perform(workspace: Workspace, command: Command, actor: Actor, now: Optional[datetime] = None,
            policy: Optional[Policy] = None, progress: Progress = SILENT) -> Done:
    """Does a command in the name of ``actor``, wholly or not at all.

    :param now: this moment, with its time zone; default by the clock of this computer.
    :raises NotAllowed: if the actor lacks a right.
    :raises HeldUp: if a remark says stop and was not accepted.
    :raises ConflictError: if the order was changed since ``command.base_version``.
    :raises Mirrored: for an order that is a copy of a foreign system's.
    :raises BadInput: if the command does not fit the order.
    """
    moment = now or datetime.now(timezone.utc)
    rules = policy or load_policy()
    with workspace.writing(actor.name, via=_VIA, reason=command.reason.strip()) as writer:
        standing = _standing(workspace, writer, command, moment)
        plan = _plan(workspace, standing, command, rules)
        actor.require(plan.rights, standing.states)
        _require_certificate(workspace, standing, plan)
        order, sheet = {**standing.order, **plan.values}, _sheet_version(standing, plan)
        new = writer.insert_many(TABLE, plan.new_orders)   # before the check: it asks whether they cover the order
        judged = _judged(workspace, standing, plan, order, command, actor, rules, progress)
        for table, row in judged.rows:
            writer.insert(table, row)
        version = writer.update(TABLE, command.task, {**plan.values, "sheet_version": sheet})
        changes = [] if plan.status is None else [(command.task, plan.status, plan.review_on)]
        changes += [(guid, str(record["status"]), None) for guid, record in zip(new, plan.new_orders)]
        writer.insert_many(_HISTORY, [{
            "task_guid": guid, "status": status, "changed_at": plan.changed_at, "changed_by": actor.name.strip(),
            "reason": command.reason.strip() or None, "review_on": review_on} for guid, status, review_on in changes])
        writer.insert_many("task_hazard", hazard_links(workspace, command.task, new) if new else ())
    return Done((command.task, *new), str(order["status"]), version, sheet,
                is_live(order, standing.today, standing.states), judged.remarks, len(judged.rows))


def _standing(workspace: Workspace, writer: Writer, command: Command, moment: datetime) -> Standing:
    """Returns the order as it stands inside the transaction: nobody can change it meanwhile."""
    order = workspace.row(TABLE, command.task)
    if order is not None and is_mirrored(workspace, TABLE, order):
        raise mirrored(workspace.path)
    writer.update(TABLE, command.task, {}, command.base_version)   # there, and not changed meanwhile
    states = load_states()
    history = [(row["changed_at"], str(row["status"])) for row in workspace.rows(
        _HISTORY, {"task_guid": command.task}) if isinstance(row.get("changed_at"), datetime)]
    entered = max((at for at, status in history if states.has(status, "enters_site")), default=None)
    return Standing(order or {}, states, moment, day_of(moment), max((at for at, _ in history), default=None),
                    None if entered is None else day_of(entered))


def _plan(workspace: Workspace, standing: Standing, command: Command, policy: Policy) -> Plan:
    if isinstance(command, ChangeStatus):
        releasing = standing.order.get("task_type") in policy.setting.task_types["releasing"]
        return plan_change(standing, command, releasing)
    if isinstance(command, ConfirmLeft):
        return plan_leaving(standing, command)
    if isinstance(command, Split):
        return plan_split(workspace, standing, command)
    return plan_extension(standing, command)


def _judged(workspace: Workspace, standing: Standing, plan: Plan, order: dict[str, Any], command: Command,
            actor: Actor, policy: Policy, progress: Progress) -> Judged:
    """Returns what the check says of the order as it will be.

    :raises HeldUp: if it says stop.
    """
    given: tuple[Acceptance, ...] = () if isinstance(command, ConfirmLeft) else command.accepted
    if given:
        actor.require((standing.states.acts[Act.ACCEPT],), standing.states)
    if plan.step is None:
        return judge((), given, actor.name, standing.today)
    found = check_order(workspace, order, plan.step, policy, standing.today, workspace.info.get("country", "IQ"),
                        progress)
    remarks = found.remarks
    if plan.step is Step.SPLIT:   # the parts are compared with others when they are issued
        remarks = tuple(one for one in remarks if one.remark.rule_id != "OVERLAP")
    judged = judge(remarks, given, actor.name.strip(), standing.today)
    if judged.is_held_up:
        raise HeldUp(standing.name, judged.remarks)
    return judged


def _sheet_version(standing: Standing, plan: Plan) -> int:
    """Returns the version of the sheet after the command; an order that was never issued has none."""
    former = int(standing.order.get("sheet_version") or 0)
    issued = former or standing.states.has(plan.status or standing.status, "at_work")
    return former + 1 if issued else 0


def _require_certificate(workspace: Workspace, standing: Standing, plan: Plan) -> None:
    """:raises BadInput: if land would be handed over without the signed paper."""
    if plan.status is None or not standing.states.has(plan.status, "certificate"):
        return
    papers = [row.get("signed_scan") for row in workspace.rows("handover_certificate",
                                                               {"task_guid": standing.order.get("guid")})]
    if not any(str(paper or "").strip() for paper in papers):
        raise refused(standing, tr("The order has no handover certificate with its signed paper."),
                      tr("Nothing was changed. Enter the certificate and the scan of the signed paper first."))
