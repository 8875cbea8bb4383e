"""When an order will be done, if the work goes on as in its last days (field rules, progress)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.tasking.task_progress import TaskProgress

LAST_DAYS = 20
"""Days of work whose mean rate goes on (field rules, progress); whole reports, so it may be some more."""

LEAST_DAYS = 3
"""Fewer days of work say nothing about the days to come."""

_DAY = timedelta(days=1)

FARTHEST_DAYS = 3650
"""A forecast further away than ten years is none."""


@dataclass(frozen=True)
class Forecast:
    """The day on which the rest will be done; without one ``why_not`` says why.

    ``rate_m2`` is the land released on a day of work, ``left_m2`` what is left. ``planned`` is the planned end, moved
    by the suspended days; ``days_late`` how many days the forecast lies behind it, negative for before.
    """

    day: Optional[date]
    rate_m2: Optional[float]
    left_m2: Optional[float]
    planned: Optional[date]
    why_not: str = ""

    @property
    def days_late(self) -> Optional[int]:
        return None if self.day is None or self.planned is None else (self.day - self.planned).days


@dataclass(frozen=True)
class LastWork:
    """The last days of work: those after ``before`` up to ``last``, and how many of them were worked."""

    before: date
    last: date
    days: int


def last_work(source: RecordSource, as_of: date, submitted: bool) -> Optional[LastWork]:
    """Returns the last days of work on an order by the progress reports that count, None without any.

    A report of several days counts as many as it states (``days_worked``), on its own day.
    """
    approved = {"APPROVED", "SUBMITTED"} if submitted else {"APPROVED"}
    worked: dict[date, int] = {}
    began: dict[date, date] = {}
    for record in source.rows("progress_report"):
        day = record.get("report_date")
        if record.get("approval") not in approved or not isinstance(day, date) or day > as_of:
            continue
        stated = max(int(record.get("days_worked") or 1), 1)
        worked[day] = max(worked.get(day, 0), stated)
        start = record.get("period_from")
        before = (start if isinstance(start, date) and start <= day else day - timedelta(days=stated - 1)) - _DAY
        began[day] = min(began.get(day, before), before)
    days = sorted(worked)
    count = 0
    for place in range(len(days) - 1, -1, -1):
        count += worked[days[place]]
        if count >= LAST_DAYS or place == 0:
            return LastWork(days[place - 1] if place else began[days[0]], days[-1], count)
    return None


def forecast_of(record: Record, now: TaskProgress, before: Optional[TaskProgress], work: Optional[LastWork],
                as_of: date) -> Forecast:
    """Returns the forecast of an order: the rate of its last days of work goes on, weekends and all.

    Land is counted on the map, by reported areas where the order has no outline.

    :param before: the progress on the day before these days.
    """
    planned = planned_end(record, now.suspended_days)
    whole, done, earlier = ((now.task_m2, now.all.released_m2, before.all.released_m2 if before else None)
                            if now.task_m2 else
                            (now.declared_m2, now.all.reported_m2, before.all.reported_m2 if before else None))
    if not whole or done is None:
        return Forecast(None, None, None, planned, tr("The area of the order is not known."))
    left = max(whole - done, 0.0)
    if left < 1.0:
        return Forecast(None, None, left, planned, tr("All land is done."))
    if work is None or work.days < LEAST_DAYS:
        return Forecast(None, None, left, planned, tr("Too few days of work to say when it will be done."))
    gained = done - (earlier or 0.0)
    rate = gained / work.days
    if gained <= 0:
        return Forecast(None, rate, left, planned, tr("Nothing was released in the last {days} days of work.",
                                                      days=work.days))
    if not load_states().has(now.status, "at_work"):
        return Forecast(None, rate, left, planned, tr("Nobody is at work by this order."))
    days = math.ceil(round(left / gained * (work.last - work.before).days, 3))   # land is known to square centimetres
    if days > FARTHEST_DAYS:
        return Forecast(None, rate, left, planned, tr("At this rate it takes more than ten years."))
    return Forecast(as_of + timedelta(days=days), rate, left, planned)


def planned_end(record: Record, suspended_days: int) -> Optional[date]:
    """Returns the day on which the order should be done; suspended days move it."""
    for name in ("planned_end", "valid_to"):
        day = record.get(name)
        if isinstance(day, date):
            return day + timedelta(days=suspended_days)
    return None
