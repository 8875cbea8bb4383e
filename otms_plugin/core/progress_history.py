"""How the figures of task orders became what they are: the progress on many days, one after the other.

Every figure of a day is that of :func:`imsma_tools.core.tasking.progress.find_progress` for that day, so completions,
corrections and states count as they did then, and a chart, a table and a report say the same.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Optional

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.geometry.coverage import Piece
from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.core.tasking.coverage_questions import completion_coverage
from imsma_tools.core.tasking.progress import ProgressResult, find_progress
from imsma_tools.core.tasking.task_progress import TaskProgress

from .progress_forecast import Forecast, forecast_of, last_work
from .progress_reasons import Reason, reasons_of
from .progress_teams import TeamWork, teams_of

MOST_STEPS = 60
"""Steps of a chart; more cannot be told apart on the screen."""

MOST_PERIODS = 400
"""Periods of a table, more than a year of days: each is worked out for itself."""

_TABLES = ("progress_report", "completion_report", "task_status")
TABLES = ("task_order", *_TABLES, "ordnance_item", "team")
"""What a history is made of."""


class Period(enum.Enum):
    """How far apart the steps of a history lie."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def end(self, day: date) -> date:
        """Returns the last day of the period a day lies in; weeks end on Saturday, as the working week does in Iraq."""
        if self is Period.DAY:
            return day
        if self is Period.WEEK:
            return day + timedelta(days=(5 - day.weekday()) % 7)
        return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


@dataclass(frozen=True)
class Step:
    """The progress of an order at the end of a day."""

    day: date
    progress: TaskProgress


@dataclass(frozen=True)
class History:
    """All of one order: the steps up to today, the last of them today's; what comes; who worked; why it needs a look.

    ``gaps`` is land of the order that no approved report covers yet, None where the order has no usable outline.
    ``planned_m2`` is the land to be done: that on the map, the declared one where there is no outline.
    """

    record: Record
    steps: tuple[Step, ...]
    forecast: Forecast
    teams: tuple[TeamWork, ...]
    reasons: tuple[Reason, ...]
    gaps: Optional[tuple[Piece, ...]] = None

    @property
    def now(self) -> TaskProgress:
        return self.steps[-1].progress

    @property
    def on_map(self) -> bool:
        """Returns True if land is counted on the map, False if only reported areas are known."""
        return bool(self.now.task_m2)

    @property
    def planned_m2(self) -> Optional[float]:
        return self.now.task_m2 or self.now.declared_m2


def of_order(source: RecordSource, guid: str) -> MemorySource:
    """Returns an order with everything that was reported on it, in memory.

    :raises BadInput: if there is no such order.
    """
    record = source.row("task_order", guid)
    if record is None:
        raise BadInput(tr("There is no such task order in the data file."), "", guid)
    tables: dict[str, list[dict[str, Any]]] = {"task_order": [dict(record)]}
    for table in _TABLES:
        tables[table] = [dict(row) for row in source.rows(table, {"task_guid": guid})]
    items = {str(row["guid"]): dict(row) for row in source.rows("ordnance_item", {"task_guid": guid})}
    for table, field in (("progress_report", "progress_report_guid"), ("completion_report", "completion_report_guid")):
        for report in tables[table]:
            items.update({str(row["guid"]): dict(row)
                          for row in source.rows("ordnance_item", {field: report["guid"]})})
    tables["ordnance_item"] = list(items.values())
    teams = {str(row["team_guid"]) for row in tables["progress_report"] if row.get("team_guid")}
    tables["team"] = [dict(row) for row in (source.row("team", team) for team in sorted(teams)) if row is not None]
    return MemorySource(tables, source.model)


def history_of(source: RecordSource, guid: str, as_of: Optional[date] = None, submitted: bool = False,
               progress: Progress = SILENT) -> History:
    """Returns the history of one order, with at most :data:`MOST_STEPS` steps.

    :param as_of: the last day that counts; default the day it is in the programme's zone.
    :param submitted: True counts reports not yet approved, too.
    :raises BadInput: if there is no such order, or it was made after that day.
    :raises Cancelled: if the person stops the work.
    """
    as_of = as_of or today()
    own = of_order(source, guid)
    record = next(own.rows("task_order"))
    days = report_days(own, as_of)
    work = last_work(own, as_of, submitted)
    before = work.before if work else as_of
    results: dict[date, ProgressResult] = {}
    wanted = sorted({*step_days(days, as_of), before})
    for number, day in enumerate(wanted):
        progress.check()
        progress.set_percent(100.0 * number / len(wanted))
        results[day] = find_progress(own, day, submitted)
    if not results[as_of].tasks:
        raise BadInput(tr("The order was made after {day}.", day=as_of.isoformat()))
    now = results[as_of].tasks[0]
    forecast = forecast_of(record, now, results[before].tasks[0] if results[before].tasks else None, work, as_of)
    steps = tuple(Step(day, results[day].tasks[0]) for day in step_days(days, as_of) if results[day].tasks)
    coverage = completion_coverage(own, record, on=as_of)
    return History(record, steps, forecast, teams_of(own, as_of, submitted),
                   tuple(reasons_of(record, now, forecast, results[as_of], as_of)),
                   coverage.gaps if coverage.is_usable else None)


def histories(source: RecordSource, days: Sequence[date], submitted: bool = False, progress: Progress = SILENT,
              ) -> Iterator[ProgressResult]:
    """Yields the progress of all orders on each of the days.

    :raises Cancelled: if the person stops the work.
    """
    for number, day in enumerate(days):
        progress.check()
        progress.set_percent(100.0 * number / len(days))
        yield find_progress(source, day, submitted)


def report_days(source: RecordSource, as_of: date) -> list[date]:
    """Returns the different days of all reports up to a day."""
    found = {record.get(field) for table, field in (("progress_report", "report_date"),
                                                   ("completion_report", "completed_on"))
             for record in source.rows(table)}
    return sorted(day for day in found if isinstance(day, date) and day <= as_of)


def period_ends(first: date, last: date, period: Period) -> list[date]:
    """Returns the last day of every period from that of ``first`` to that of ``last``; the last one ends there."""
    days, day = [], first
    while day <= last:
        end = period.end(day)
        days.append(min(end, last))
        day = end + timedelta(days=1)
    return days


def step_days(days: Sequence[date], as_of: date) -> list[date]:
    """Returns the days of the steps of a chart: every day with a report, or ends of weeks or months if they are many;
    the day before the first, where nothing was done yet, and the last.
    """
    if not days:
        return [as_of]
    ends = sorted(set(days))
    for period in (Period.WEEK, Period.MONTH):
        if len(ends) <= MOST_STEPS:
            break
        ends = sorted({min(period.end(day), as_of) for day in days})
    return sorted({days[0] - timedelta(days=1), *ends[-MOST_STEPS:], as_of})
