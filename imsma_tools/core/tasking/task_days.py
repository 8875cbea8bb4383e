"""The days of a task order: its status on any day, suspended days, time used, days without a report.

All days are days of the programme's zone. A status holds from the day it was entered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from ..base.days import day_of
from ..model.record import Record
from .live import Phase, phase
from .states import States

STALE_DAYS = 7
"""Days without a report after which an order at work is stale (field rules, progress)."""

_SUSPENDED = "SUSPENDED"

Change = tuple[date, str]
"""The day of a change and the status from then on."""


def histories(records: Iterable[Record]) -> Mapping[str, list[Change]]:
    """Returns the changes of each order by its guid, in their order, from records of ``task_status``."""
    moments: defaultdict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for record in records:
        if isinstance(record.get("changed_at"), datetime):
            moments[str(record.get("task_guid"))].append((record["changed_at"], str(record.get("status") or "")))
    return {task: [(day_of(moment), status) for moment, status in sorted(changes, key=lambda change: change[0])]
            for task, changes in moments.items()}


def status_on(task: Record, history: Sequence[Change], as_of: date) -> Optional[str]:
    """Returns the status of an order at the end of a day.

    Without a history it is the status of the record. With one that begins later: "" (not known) if the record names an
    earlier day of the order, else None: it did not exist yet.
    """
    if not history:
        return str(task.get("status") or "")
    known = [status for day, status in history if day <= as_of]
    if known:
        return known[-1]
    days = [task.get(name) for name in ("issued_on", "valid_from", "actual_start")]
    return "" if any(isinstance(day, date) and day <= as_of for day in days) else None


def suspended_days(task: Record, history: Sequence[Change], first: date, last: date) -> int:
    """Returns how many days from ``first`` to before ``last`` the order was suspended."""
    changes = list(history)
    if not changes and task.get("status") == _SUSPENDED and isinstance(task.get("suspended_on"), date):
        changes = [(task["suspended_on"], _SUSPENDED)]
    total = 0
    for (day, status), until in zip(changes, [day for day, _ in changes[1:]] + [last]):
        if status == _SUSPENDED:
            total += max((min(until, last) - max(day, first)).days, 0)
    return total


@dataclass(frozen=True)
class Schedule:
    """How an order stands in time. ``time_share`` is the share of the planned days that is used, 1 at the planned end;
    suspended days count in neither, so they move the end. None where start or end is not known.
    """

    suspended: int
    time_share: Optional[float]


def schedule(task: Record, history: Sequence[Change], as_of: date, states: States) -> Schedule:
    """Returns the time used up to ``as_of``, or to the day the work ended."""
    start = _first_of(task, as_of, "actual_start") or _first_of(task, None, "planned_start", "valid_from")
    end = _first_of(task, None, "planned_end", "valid_to")
    until = _work_ended(task, history, as_of, states) or as_of
    if start is None:
        return Schedule(0, None)
    stopped = suspended_days(task, history, start, until)
    if end is None or end <= start:
        return Schedule(stopped, None)
    return Schedule(stopped, max((until - start).days - stopped, 0) / (end - start).days)


def _first_of(task: Record, as_of: Optional[date], *names: str) -> Optional[date]:
    days = [task.get(name) for name in names]
    return next((day for day in days if isinstance(day, date) and (as_of is None or day <= as_of)), None)


def _work_ended(task: Record, history: Sequence[Change], as_of: date, states: States) -> Optional[date]:
    ended = _first_of(task, as_of, "actual_end")
    if ended is not None:
        return ended
    found = None
    for day, status in history:
        if day <= as_of:   # quality control may send the team back: only the last end counts
            over = states.has(status, "work_done") or states.group_of(status) == "CLOSED"
            found = (found or day) if over else None
    return found


def is_stale(task: Record, status: str, days_without_report: Optional[int], started: bool, as_of: date,
             states: States, limit: int = STALE_DAYS) -> bool:
    """Returns True if a team should be at work and nothing was heard of it for more than ``limit`` days.

    Suspended and ended orders are not stale, nor is one whose site was left, nor one nobody began. A status that is not
    known counts as at work.

    :param started: whether work began: something was reported, or a day of starting was entered.
    """
    if days_without_report is None or not states.has(status, "at_work"):
        return False
    if phase(task, as_of, states) is Phase.ENDED:
        return False
    return (started or states.has(status, "enters_site")) and days_without_report > limit
