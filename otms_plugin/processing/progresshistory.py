"""otms:progresshistory: the progress of task orders period by period, and when they will be done."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.progress import ProgressResult
from imsma_tools.core.tasking.task_progress import TaskProgress
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.progress_history import (
    MOST_PERIODS,
    TABLES,
    History,
    Period,
    histories,
    history_of,
    of_order,
    period_ends,
    report_days,
)

from .outputs import ResultLayer, Row, result_fields, write_layers

_DOUBLE = "double(0,0)"
_FIELDS = ";".join([
    "task_no:string(0,0);period_end:date;status:string(20)",
    *(f"{name}:{_DOUBLE}" for name in ("released_m2", "released_in_period_m2", "reported_m2", "reported_in_period_m2",
                                       "pct_spatial", "pct_reported", "schedule_index")),
    "items:integer;days_worked:integer;reports:integer;stale:bool"])


class ProgressHistory(ToolsAlgorithm):
    """Lists the progress of task orders at the end of every period."""

    NAME = "progresshistory"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("History of progress")

    def help_text(self) -> str:
        return tr("Lists the progress of task orders at the end of every month (PERIOD: month, week or day): land "
                  "released on the map and area reported, up to then and in the period, items found, days of work, "
                  "whether the team was heard of. Takes a data file (WORKSPACE); TASK is the number of one order, "
                  "empty for all. FROM and AS_OF are days such as 2026-03-31, empty for the first report and today. "
                  "Figures of a day are those of Task progress for that day. For one order the results also say when "
                  "it will be done if the work goes on as in its last 20 days (FORECAST, LEFT_M2, M2_PER_DAY), who "
                  "worked (TEAMS), and why it needs a look (REASONS). A period in which a completion report replaced "
                  "what was reported before can have less than nothing. Teams and rates are for use inside the office.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterString("TASK", tr("Number of the task order"), optional=True))
        self.addParameter(QgsProcessingParameterEnum("PERIOD", tr("Period"), [period.value for period in Period],
                                                     defaultValue=Period.MONTH.value, usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterString("FROM", tr("From day (2026-01-01)"), optional=True))
        self.addParameter(QgsProcessingParameterString("AS_OF", tr("Seen from day (2026-03-31)"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("SUBMITTED", tr("Count reports not yet approved"), False))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("History of progress"),
                                                            QgsProcessing.SourceType.TypeVector))
        for name, text in (("TASKS_COUNT", tr("Task orders")), ("PERIODS", tr("Periods")),
                           ("LEFT_M2", tr("Land left")), ("M2_PER_DAY", tr("Land released on a day of work"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("FORECAST", tr("Day on which the order will be done")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        as_of = self._day(parameters, "AS_OF", context) or today()
        submitted = self.parameterAsBoolean(parameters, "SUBMITTED", context)
        number = self.parameterAsString(parameters, "TASK", context).strip()
        working, writing = steps(progress, (90, 10))
        with open_workspace(Path(self.parameterAsFile(parameters, "WORKSPACE", context)), read_only=True) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            guid = _guid(workspace, number) if number else ""
            source = of_order(workspace, guid) if guid else MemorySource(
                {table: workspace.rows(table) for table in TABLES}, workspace.model)
        days = self._days(parameters, context, source, as_of)
        detail = history_of(source, guid, as_of, submitted) if guid else None
        rows = list(_rows(histories(source, days, submitted, working)))
        layer = ResultLayer("OUTPUT", result_fields([], _FIELDS), rows, kind=QgsWkbTypes.Type.NoGeometry)
        return {**write_layers(self, parameters, context, [layer], writing), "AS_OF": as_of.isoformat(),
                "TASKS_COUNT": source.count("task_order"), "PERIODS": len(days) - 1, **_detail(detail, progress)}

    def _days(self, parameters: dict[str, Any], context: QgsProcessingContext, source: RecordSource, as_of: dt.date,
              ) -> list[dt.date]:
        """Returns the last days of the periods, and before them the day on which the first one begins to count.

        :raises BadInput: if FROM lies after AS_OF, or the periods are too many.
        """
        period = Period(self.parameterAsEnumString(parameters, "PERIOD", context))
        reported = report_days(source, as_of)
        first = self._day(parameters, "FROM", context) or (reported[0] if reported else as_of)
        if first > as_of:
            raise BadInput(tr("{first} is later than {last}.", first=first.isoformat(), last=as_of.isoformat()),
                           tr("Give FROM an earlier day."))
        days = period_ends(first, as_of, period)
        if len(days) > MOST_PERIODS:
            raise BadInput(tr("There are {count} periods; {most} are worked out at most.", count=len(days),
                              most=MOST_PERIODS), tr("Choose a longer period or a later first day."))
        return [first - dt.timedelta(days=1), *days]

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[dt.date]:
        text = self.parameterAsString(parameters, name, context).strip()
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text)
        except ValueError as error:
            raise BadInput(tr("{text} is not a day.", text=text), tr("Write it like 2026-03-31."), name) from error


def _guid(source: RecordSource, number: str) -> str:
    found = [str(record["guid"]) for record in source.rows("task_order", {"task_no": number})]
    if len(found) != 1:
        raise BadInput(tr("Task orders with the number {number}: {count}.", number=number, count=len(found)),
                       tr("Give the number of one order as it stands in the data file."))
    return found[0]


def _rows(results: Iterator[ProgressResult]) -> Iterator[Row]:
    """Yields a row for each order and period, with what came since the one before; the first result yields none."""
    before = {_key(task, first): task for first in itertools.islice(results, 1) for task in first.tasks}
    for result in results:
        for task in result.tasks:
            key = _key(task, result)
            yield b"", _values(task, before.get(key), result.as_of)
            before[key] = task


def _key(task: TaskProgress, result: ProgressResult) -> str:
    return str(result.records[task.place].get("guid"))


def _values(task: TaskProgress, before: Optional[TaskProgress], day: dt.date) -> Sequence[Any]:
    gained = [None if now is None else now - (then or 0.0) for now, then in (
        (task.all.released_m2, before.all.released_m2 if before else None),
        (task.all.reported_m2, before.all.reported_m2 if before else None))]
    return [task.task_no, day, task.status, task.all.released_m2, gained[0], task.all.reported_m2, gained[1],
            task.pct_spatial, task.pct_reported, task.schedule_index, sum(task.items.values()), task.days_worked,
            task.reports, task.stale]


def _detail(history: Optional[History], progress: Progress) -> dict[str, Any]:
    if history is None:
        return {"FORECAST": "", "LEFT_M2": -1.0, "M2_PER_DAY": -1.0}
    forecast = history.forecast
    progress.say(tr("Forecast: {reason}", reason=forecast.day.isoformat() if forecast.day else forecast.why_not))
    for reason in history.reasons:
        progress.say(f"{reason.severity.label}: {reason.sentence}")
    return {
        "FORECAST": forecast.day.isoformat() if forecast.day else "", "FORECAST_WHY_NOT": forecast.why_not,
        "LEFT_M2": -1.0 if forecast.left_m2 is None else forecast.left_m2,
        "M2_PER_DAY": -1.0 if forecast.rate_m2 is None else forecast.rate_m2,
        "PLANNED_END": forecast.planned.isoformat() if forecast.planned else "",
        "TEAMS": [{"team": team.name, "days": team.days, "reported_m2": team.reported_m2,
                   "m2_per_day": team.m2_per_day, "items": team.items, "reports": team.reports}
                  for team in history.teams],
        "REASONS": [{"severity": reason.severity.value, "sentence": reason.sentence} for reason in history.reasons]}
