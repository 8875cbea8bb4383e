"""Does every order stand where its steps led it? What was done past the steps shows, whoever did it with what program.

A data file on a disk cannot hold back another program: QGIS's own forms or SQL may set a status, enter that a site was
left, or accept an overlap. The record of changes (:mod:`..workspace.triggers`) books it without the name of a tool, and
that is what is looked for, together with a history that no step could have written. What was changed past the record of
changes itself is found by :func:`..workspace.verify`.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

from ..base.days import PROGRAMME_ZONE
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..model.definition import GEOMETRY
from ..workspace import Workspace
from ..workspace.convert import read_instant
from ..workspace.replay import values_of
from ..workspace.restore import VIA as PUT_BACK
from .other_orders import TABLE as OTHER_OFFICES
from .states import States, load_states

ORDERS, HISTORY = "task_order", "task_status"
STEPS = "tasks"
"""Through what the record of changes says that a step of the life of an order was written."""

ALWAYS_BY_STEPS = frozenset({"status", "suspended_on", "review_on", "site_left_on", "site_left_confirmed_by",
                             "issued_on", "actual_start", "actual_end", "handover_on"})
BY_STEPS_ONCE_ISSUED = frozenset({GEOMETRY, "task_no", "task_type", "organisation_guid", "valid_from", "valid_to"})
PLAY = timedelta(minutes=5)
"""The clocks of two computers of one office differ by so much."""

_PREPARING = "PREPARING"
_ACCEPTING = {"overlap_decision": "task_guid", "remark_decision": "target_guid"}


class Trace(enum.Enum):
    """What kind of trace was found."""

    FIELDS = "fields"
    STATUS = "status"
    ORDER_OF_STATES = "order_of_states"
    CLOCK = "clock"
    HISTORY = "history"
    ACCEPTED = "accepted"
    PUT_BACK = "put_back"
    OTHER_OFFICE = "other_office"


@dataclass(frozen=True)
class Finding:
    """A trace of something done past the steps. ``task`` is the guid of the order, "" where it is about the file;
    ``line`` the number of the line in the record of changes, None where there is none.
    """

    trace: Trace
    sentence: str
    task: str = ""
    line: Optional[int] = None


def find_traces(workspace: Workspace, progress: Progress = SILENT) -> list[Finding]:
    """Returns every trace of something done to an order past its steps; an empty list if there is none.

    Orders that are copies of a foreign system's have no steps here and are not looked at.

    :raises Cancelled: if the person stops the work.
    """
    looking = _Looking(workspace, load_states())
    found: list[Finding] = []
    parts = (looking.changes, looking.histories, looking.acceptances, looking.others, looking.clocks)
    for number, part in enumerate(parts):
        for finding in part():
            progress.check()
            found.append(finding)
        progress.set_percent(100.0 * (number + 1) / len(parts))
    return found


@dataclass(frozen=True)
class _Line:
    """A line of the record of changes that no tool of the suite wrote, or that noted what stood after a loss."""

    seq: int
    at: datetime
    actor: str
    via: str
    operation: str
    guid: str
    before: dict[str, Any]
    after: dict[str, Any]

    def told(self) -> str:
        moment = self.at.astimezone(PROGRAMME_ZONE).isoformat(" ", "minutes")
        return tr("line {number} of the record of changes, {moment}, by {name}", number=self.seq, moment=moment,
                  name=self.actor)


class _Looking:
    """Goes through one data file."""

    def __init__(self, workspace: Workspace, states: States) -> None:
        self._workspace = workspace
        self._states = states
        copies = {str(row["source"]) for row in workspace.rows("mirror", {"table_name": ORDERS})}
        self._orders = {guid: (status, number) for guid, status, number, source in workspace.connection.execute(
            "SELECT guid, status, COALESCE(task_no, local_id, guid), source FROM task_order") if source not in copies}

    def changes(self) -> Iterator[Finding]:
        """Yields changes of orders that only steps make."""
        for line in self._past_the_tools(ORDERS):
            if line.guid not in self._orders and line.operation != "delete":
                continue
            name = self._name(line.guid)
            if line.via == PUT_BACK:
                yield Finding(Trace.PUT_BACK, tr(
                    "{name}: it was changed while the protection of the file was gone, and nobody knows by whom "
                    "({line}).", name=name, line=line.told()), line.guid, line.seq)
                continue
            fields = self._guarded(line)
            if fields:
                yield Finding(Trace.FIELDS, tr(
                    "{name}: {fields} were changed with another program, past the steps of its life ({line}).",
                    name=name, fields=", ".join(fields), line=line.told()), line.guid, line.seq)

    def histories(self) -> Iterator[Finding]:
        """Yields histories that no step could have written, and orders that do not stand where theirs ends."""
        for line in self._past_the_tools(HISTORY):
            task = str(line.after.get("task_guid") or line.before.get("task_guid") or self._task_of(line.guid))
            yield Finding(Trace.HISTORY, tr(
                "{name}: its history was changed with another program ({line}).", name=self._name(task),
                line=line.told()), task, line.seq)
        entered = {guid: (str(via or ""), seq) for guid, via, seq in self._workspace.connection.execute(
            "SELECT record_guid, via, seq FROM audit_log WHERE table_name = ? AND operation = 'insert'", (HISTORY,))}
        lines: defaultdict[str, list[tuple[datetime, str, int, str, datetime]]] = defaultdict(list)
        for row in self._workspace.rows(HISTORY):   # in the order they were entered
            via, seq = entered.get(str(row["guid"]), ("", 0))
            if isinstance(row.get("changed_at"), datetime):
                lines[str(row["task_guid"])].append((row["changed_at"], str(row["status"]), seq, via,
                                                     row.get("created_at") or row["changed_at"]))
        for task, history in lines.items():
            if task in self._orders:
                yield from self._of_history(task, history)

    def _of_history(self, task: str, history: list[tuple[datetime, str, int, str, datetime]]) -> Iterator[Finding]:
        name = self._name(task)
        ours = [entry for entry in history if entry[3] in ("", STEPS)]
        for before, after in zip(ours, ours[1:]):
            if after[0] < before[0]:
                yield Finding(Trace.CLOCK, tr(
                    "{name}: the change to {status} was entered after the one to {former} and is dated before it: the "
                    "clock was set back, or a day was written past the steps.", name=name, status=after[1],
                    former=before[1]), task, after[2])
        for moment, status, seq, _, entered in ours:
            if moment - entered > PLAY:
                yield Finding(Trace.CLOCK, tr(
                    "{name}: the change to {status} is dated {moment}, later than it was entered.", name=name,
                    status=status, moment=moment.astimezone(PROGRAMME_ZONE).isoformat(" ", "minutes")), task, seq)
        in_time = sorted(history, key=lambda entry: entry[0])
        for before, after in zip(in_time, in_time[1:]):
            if after[3] in ("", STEPS) and after[1] not in self._states.allowed(before[1]):
                yield Finding(Trace.ORDER_OF_STATES, tr(
                    "{name}: its history goes from {before} to {after}, which no step does.", name=name,
                    before=before[1], after=after[1]), task, after[2])
        status = str(self._orders[task][0] or "")
        if status != in_time[-1][1]:
            yield Finding(Trace.STATUS, tr(
                "{name}: it stands as {status}, and its history ends with {last}.", name=name, status=status or "-",
                last=in_time[-1][1]), task)

    def acceptances(self) -> Iterator[Finding]:
        """Yields acceptances of remarks that nobody gave by a step."""
        for table, field in _ACCEPTING.items():
            for line in self._past_the_tools(table):
                if line.after.get("target_table", ORDERS) != ORDERS:
                    continue   # a remark on another record
                task = str(line.after.get(field) or line.before.get(field) or "")
                yield Finding(Trace.ACCEPTED, tr(
                    "{name}: a remark was accepted with another program, past the right to do so ({line}).",
                    name=self._name(task), line=line.told()), task, line.seq)

    def others(self) -> Iterator[Finding]:
        """Yields changes of orders of other offices: only what an office told takes its ground off the map."""
        for line in self._past_the_tools(OTHER_OFFICES):
            row = {**(self._workspace.row(OTHER_OFFICES, line.guid) or {}), **line.before, **line.after}
            yield Finding(Trace.OTHER_OFFICE, tr(
                "{name} ({office}): this order of another office was entered, changed or deleted with another program "
                "({line}).", name=row.get("task_no") or "?", office=row.get("office") or "?", line=line.told()),
                line=line.seq)

    def clocks(self) -> Iterator[Finding]:
        """Yields the places where the record of changes goes back in time: the clock of a computer was set back."""
        for seq, actor, at, before in self._workspace.connection.execute(
                "SELECT seq, actor, at, before FROM (SELECT seq, actor, at, lag(at) OVER (ORDER BY fid) AS before "
                "FROM audit_log) WHERE julianday(before) - julianday(at) > ?", (PLAY.total_seconds() / 86400,)):
            moments = [read_instant(text).astimezone(PROGRAMME_ZONE).isoformat(" ", "minutes")
                       for text in (at, before)]
            yield Finding(Trace.CLOCK, tr(
                "The clock of a computer was set back, or two computers differ: line {number} of the record of changes "
                "(by {name}) is of {moment}, the line before it of {former}.", number=seq, name=actor,
                moment=moments[0], former=moments[1]), line=seq)

    def _past_the_tools(self, table: str) -> Iterator[_Line]:
        for seq, at, actor, via, operation, guid, before, after in self._workspace.connection.execute(
                "SELECT seq, at, actor, via, operation, record_guid, before_json, after_json FROM audit_log "
                "WHERE table_name = ? AND (via IS NULL OR via = ?) ORDER BY fid", (table, PUT_BACK)):
            yield _Line(seq, read_instant(at), str(actor), str(via or ""), str(operation), str(guid), values_of(before),
                        values_of(after))

    def _guarded(self, line: _Line) -> list[str]:
        """Returns the fields of a change that only steps change, given how far the order was."""
        changed = set(line.before) | set(line.after) if line.operation == "update" else set(line.after)
        if line.operation == "insert":   # a draft drawn in QGIS; anything further is an order that nobody checked
            status = str(line.after.get("status") or "")
            is_draft = self._states.group_of(status) == _PREPARING
            return sorted(changed & (ALWAYS_BY_STEPS - {"status"} if is_draft else ALWAYS_BY_STEPS))
        guarded = ALWAYS_BY_STEPS
        if self._states.group_of(self._status_before(line)) != _PREPARING:
            guarded = guarded | BY_STEPS_ONCE_ISSUED
        return sorted(changed & guarded)

    def _status_before(self, line: _Line) -> str:
        if "status" in line.before:
            return str(line.before["status"] or "")
        row = self._workspace.connection.execute(
            "SELECT json_extract(after_json, '$.status') FROM audit_log WHERE table_name = ? AND record_guid = ? "
            "AND fid < ? AND json_type(after_json, '$.status') IS NOT NULL ORDER BY fid DESC LIMIT 1",
            (ORDERS, line.guid, line.seq)).fetchone()
        return str(row[0] or "") if row else ""

    def _task_of(self, guid: str) -> str:
        return str((self._workspace.row(HISTORY, guid) or {}).get("task_guid") or "")

    def _name(self, task: str) -> str:
        return str(self._orders[task][1]) if task in self._orders else task or "?"
