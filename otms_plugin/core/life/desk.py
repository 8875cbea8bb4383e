"""One transaction in the name of one person: what every command reads, and the rows they all write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.intake.corrections import is_mirrored
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_check import TABLE, Step, check_order
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.policy import Policy
from imsma_tools.core.tasking.rights import Act, Right
from imsma_tools.core.tasking.states import States
from imsma_tools.core.workspace import Workspace, Writer
from imsma_tools.core.workspace.errors import mirrored

from ..making.numbers import next_number
from .acceptances import HeldUp, Judged, judge
from .actor import Actor
from .commands import Acceptance
from .fields import refuse_unknown
from .plan import Standing

HISTORY = "task_status"
POINTS = "turning_point"
HAZARDS = "task_hazard"


@dataclass(frozen=True)
class Done:
    """What a command did. ``remarks`` are those of the check, the open ones first; none where nothing was checked.

    ``tasks`` are the guids of the order (of a merge: all that ended) and of those made in its place. ``sheet_version``
    is 0 for an order that never had a sheet. ``records`` are the guids of reports and other records entered.
    ``is_on_ground`` stays true, whatever the status, until a person confirmed that the site was left.
    """

    tasks: tuple[str, ...]
    status: str
    version: int
    sheet_version: int
    is_on_ground: bool
    remarks: tuple[OrderRemark, ...] = ()
    accepted: int = 0
    records: tuple[str, ...] = ()


@dataclass(frozen=True)
class Desk:
    """An open transaction: nobody else writes meanwhile, and whatever is raised takes all of it back."""

    workspace: Workspace
    writer: Writer
    actor: Actor
    now: datetime
    policy: Policy
    states: States
    settings: Settings
    progress: Progress

    @property
    def today(self) -> date:
        return day_of(self.now)

    def require(self, rights: Iterable[Right]) -> None:
        """:raises NotAllowed: naming the rights the person lacks."""
        self.actor.require(rights, self.states)

    def require_acts(self, *acts: Act) -> None:
        """:raises NotAllowed: naming the rights the person lacks for these acts."""
        self.require(dict.fromkeys(self.states.acts[act] for act in acts))

    def standing(self, task: str, base_version: Optional[int] = None) -> Standing:
        """Returns an order as it stands inside the transaction.

        :raises Mirrored: for an order that is a copy of a foreign system's.
        :raises ConflictError: if it was changed since ``base_version``.
        :raises BadInput: if there is none.
        """
        order = self.workspace.row(TABLE, task)
        if order is not None and is_mirrored(self.workspace, TABLE, order):
            raise mirrored(self.workspace.path)
        self.writer.update(TABLE, task, {}, base_version)   # there, and not changed meanwhile
        history = [(row["changed_at"], str(row["status"])) for row in self.workspace.rows(HISTORY, {"task_guid": task})
                   if isinstance(row.get("changed_at"), datetime)]
        entered = max((at for at, status in history if self.states.has(status, "enters_site")), default=None)
        return Standing(order or {}, self.states, self.now, self.today, max((at for at, _ in history), default=None),
                        None if entered is None else day_of(entered), self._never_sent(order or {}, history),
                        self.actor.name.strip())

    def _never_sent(self, order: Mapping[str, Any], history: Iterable[tuple[datetime, str]]) -> bool:
        """Returns True for an order that never went beyond its first preparation: nobody can be on its ground."""
        statuses = [str(order.get("status") or ""), *(status for _, status in history)]
        return all(self.states.has(status, "prospective") for status in statuses) and not any(
            order.get(name) for name in ("issued_on", "actual_start", "sheet_version"))

    def number(self, values: Mapping[str, Any]) -> str:
        """Returns the next number by the pattern of the office, for an order of these values."""
        return next_number(self.workspace, values, self.settings, self.today)

    def is_live(self, order: Mapping[str, Any]) -> bool:
        return is_live(order, self.today, self.states)

    def checked(self, name: str, order: Mapping[str, Any], step: Optional[Step], given: Sequence[Acceptance],
                more: Sequence[OrderRemark] = ()) -> Judged:
        """Returns what the check before a step says of an order as it will be, with ``more`` remarks found besides.

        :raises HeldUp: if one of them says stop.
        """
        if step is None:
            return self.judged(name, more, given)
        found = check_order(self.workspace, order, step, self.policy, self.today,
                            self.workspace.info.get("country", "IQ"), self.progress)
        remarks = found.remarks
        if step in (Step.SPLIT, Step.TRANSFER):   # the new orders are compared with others when they are issued
            remarks = tuple(one for one in remarks if one.remark.rule_id != "OVERLAP")
        return self.judged(name, (*more, *remarks), given)

    def judged(self, name: str, remarks: Iterable[OrderRemark], given: Sequence[Acceptance]) -> Judged:
        """Returns the remarks after those accepted; the rows of the acceptances are written.

        :raises HeldUp: if one that says stop is left.
        """
        if given:
            self.require_acts(Act.ACCEPT)
        judged = judge(remarks, given, self.actor.name.strip(), self.today)
        if judged.is_held_up:
            raise HeldUp(name, judged.remarks)
        for table, row in judged.rows:
            self.writer.insert(table, row)
        return judged

    def note_status(self, task: str, status: str, at: datetime, reason: str, review_on: Optional[date] = None) -> None:
        """Writes a line of the history of an order."""
        self.writer.insert(HISTORY, {
            "task_guid": task, "status": status, "changed_at": at, "changed_by": self.actor.name.strip(),
            "reason": reason.strip() or None, "review_on": review_on})

    def set_hazards(self, task: str, parts: Mapping[str, str]) -> None:
        """Makes the hazards of an order those of ``parts`` (guid, whole or part); those it has keep their part."""
        for hazard in parts:
            refuse_unknown(self.workspace, HAZARDS, {"hazard_guid": hazard})
        links = {str(row["hazard_guid"]): str(row["guid"])
                 for row in self.workspace.rows(HAZARDS, {"task_guid": task})}
        for hazard, guid in links.items():
            if hazard not in parts:
                self.writer.delete(HAZARDS, guid)
        self.writer.insert_many(HAZARDS, [{"task_guid": task, "hazard_guid": hazard, "part": part}
                                          for hazard, part in parts.items() if hazard not in links])

    def set_points(self, task: str, points: Iterable[Mapping[str, Any]]) -> None:
        """Replaces the turning points of an order; the record of changes keeps the former ones."""
        for row in list(self.workspace.rows(POINTS, {"record_table": TABLE, "record_guid": task})):
            self.writer.delete(POINTS, str(row["guid"]))
        self.writer.insert_many(POINTS, [{**row, "record_table": TABLE, "record_guid": task} for row in points])
