"""otms:taskprogress: how far task orders are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.layer_source import source_of_layer
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.geometry.wkb import as_multipolygon
from imsma_tools.core.tasking.progress import ProgressResult, find_progress
from imsma_tools.core.tasking.task_progress import Areas, TaskProgress
from imsma_tools.core.tasking.work_reports import OUTCOMES, Stated
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm, every_feature
from otms_plugin.core.progress_layers import activities_as_table, named, naming, orders_as_table

from .days import day_or_today
from .inputs import layer_behind, warn_of_unread
from .outputs import ResultLayer, Row, result_fields, write_layers

_LAYERS = ("TASKS", "ACTIVITIES")
_DOUBLE = "double(0,0)"
_FIELDS = ";".join([
    "task_no:string(0,0);status:string(20)",
    *(f"{name}:{_DOUBLE}" for name in (
        "task_m2", "task_declared_m2", "released_m2", "reported_m2", "worked_m2", "outside_m2", "pct_spatial",
        "pct_reported", "outside_pct", *(f"{outcome.lower()}_m2" for outcome in OUTCOMES),
        *(f"reported_{outcome.lower()}_m2" for outcome in OUTCOMES))),
    "by_method:string(0,0);first_report:date;last_report:date;days_worked:integer;days_without_report:integer",
    f"stale:bool;suspended_days:integer;time_pct:{_DOUBLE};schedule_index:{_DOUBLE};items:integer",
    "items_by_category:string(0,0);reports:integer;replaced:integer;left_out:integer;warnings:string(0,0)"])
_AT_A_TIME = 1000


class TaskProgressAlgorithm(ToolsAlgorithm):
    """Says for each task order what was released, worked and reported up to a day."""

    NAME = "taskprogress"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Task progress")

    def help_text(self) -> str:
        return tr("Says for each task order how much of its land was released (each square metre once, also by outcome "
                  "and method), how much was worked (each time) and how much was reported, with dates, time used, "
                  "items found and whether the team was heard of. Takes a data file (WORKSPACE), or a layer of task "
                  "orders (TASKS) and one of what was worked (ACTIVITIES): these belong to the order whose ID_FIELD "
                  "has the value of their TASK_FIELD, without such a field to every order they lie in. AS_OF: the "
                  "last day that counts, as 2026-03-31; empty for today. Only approved reports count; with SUBMITTED "
                  "those that wait for approval too. A completion report replaces what earlier reports said of the "
                  "same land. Everything left out is named in the results.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        areas = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("TASKS", tr("Task orders"), areas, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("ACTIVITIES", tr("What was worked"), areas,
                                                              optional=True))
        self.addParameter(QgsProcessingParameterField("ID_FIELD", tr("Field that names a task order"), None, "TASKS",
                                                      optional=True))
        self.addParameter(QgsProcessingParameterField("TASK_FIELD", tr("Field that names the task order worked on"),
                                                      None, "ACTIVITIES", optional=True))
        self.addParameter(QgsProcessingParameterString("AS_OF", tr("Seen from day (2026-03-31)"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("SUBMITTED", tr("Count reports not yet approved"), False))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Progress"),
                                                            QgsProcessing.SourceType.TypeVectorPolygon))
        for name, text in (("TASKS_COUNT", tr("Task orders")), ("REPORTS", tr("Reports counted")),
                           ("LEFT_OUT", tr("Reports left out")), ("STALE", tr("Task orders without news")),
                           ("RELEASED_M2", tr("Land released in all ({unit})", unit=M2)),
                           ("REPORTED_M2", tr("Area reported in all ({unit})", unit=M2)),
                           ("WORKED_M2", tr("Area worked in all ({unit})", unit=M2)), ("ITEMS", tr("Items found"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        given = [name for name in _LAYERS if parameters.get(name) not in (None, "")]
        if parameters.get("WORKSPACE") in (None, ""):
            return None if len(given) == len(_LAYERS) else tr(
                "Give either a data file (WORKSPACE), or both layers (TASKS and ACTIVITIES).")
        fields = [name for name in ("ID_FIELD", "TASK_FIELD") if parameters.get(name) not in (None, "")]
        return tr("A data file (WORKSPACE) needs none of: {names}.", names=", ".join([*given, *fields])) \
            if given or fields else None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        as_of = day_or_today(self.parameterAsString(parameters, "AS_OF", context))
        submitted = self.parameterAsBoolean(parameters, "SUBMITTED", context)
        reading, computing, writing = steps(progress, (30, 50, 20))
        if parameters.get("WORKSPACE") in (None, ""):
            source, stated = self._layers(parameters, context, reading)
            result = find_progress(source, as_of, submitted, stated=stated, progress=computing)
        else:
            path = self.parameterAsFile(parameters, "WORKSPACE", context)
            with open_workspace(path, read_only=True) as workspace:
                for note in workspace.notes:
                    progress.warn(note)
                result = find_progress(workspace, as_of, submitted, progress=computing)
        _tell(result, progress)
        layer = ResultLayer("OUTPUT", result_fields([], _FIELDS), _rows(result), "task_progress")
        return {**write_layers(self, parameters, context, [layer], writing), **_counts(result)}

    def _layers(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                ) -> tuple[MemorySource, Stated]:
        orders, activities = (self.source(parameters, name, context) for name in _LAYERS)
        names = naming(orders.fields(), activities.fields(), self.parameterAsString(parameters, "ID_FIELD", context),
                       self.parameterAsString(parameters, "TASK_FIELD", context))
        activity_fields, stated = activities_as_table(activities.fields(), names)
        tables: dict[str, list[dict[str, Any]]] = {}
        for parameter, source, fields, table, step in zip(
                _LAYERS, (orders, activities), (orders_as_table(orders.fields(), names), activity_fields),
                ("task_order", "progress_report"), steps(progress, (1, 3))):
            read = source_of_layer(every_feature(source), fields, source.wkbType(),
                                   self.source_crs(source, parameters, parameter, context), context.transformContext(),
                                   table, parameter, source.featureCount(), step, numbers_matter=False)
            tables[table] = list(read.rows(table))
            layer, is_whole = layer_behind(self, parameters, parameter, context)
            if layer is not None and is_whole:
                warn_of_unread(parameter, layer, len(tables[table]), progress)
        tables["task_order"], doubtful = named(tables["task_order"], names)
        if doubtful and names.link:
            progress.warn(tr("{count} task orders share a name with another or have none; of those that share one, "
                             "only the last gets the activities. Give ID_FIELD a field that tells them apart.",
                             count=doubtful))
        if not names.link:
            progress.warn(tr("The activities have no field that names a task order: each belongs to every order it "
                             "lies in, and what lies outside of all orders is not counted."))
        return MemorySource(tables), stated


def _rows(result: ProgressResult) -> Iterator[Row]:
    for start in range(0, len(result.tasks), _AT_A_TIME):
        tasks = result.tasks[start:start + _AT_A_TIME]
        numbers = result.orders.number[start:start + _AT_A_TIME]
        drawn = np.unique(numbers[numbers >= 0])
        shapes = dict(zip(drawn.tolist(), result.orders.outlines.fetch(drawn) or []))
        for task, number in zip(tasks, numbers.tolist()):
            shape = shapes.get(number, b"")
            yield as_multipolygon(shape) if shape else b"", _values(task)


def _values(task: TaskProgress) -> list[Any]:
    nothing = Areas(*(None if area is None else 0.0 for area in (task.all.released_m2, task.all.reported_m2)))
    outcomes = [task.by_outcome.get(outcome, nothing) for outcome in OUTCOMES]
    methods = {name: {"released_m2": areas.released_m2, "reported_m2": areas.reported_m2}
               for name, areas in task.by_method.items()}
    return [
        task.task_no, task.status, task.task_m2, task.declared_m2, task.all.released_m2, task.all.reported_m2,
        task.worked_m2, task.outside_m2, task.pct_spatial, task.pct_reported, task.outside_pct,
        *(areas.released_m2 for areas in outcomes), *(areas.reported_m2 for areas in outcomes), json.dumps(methods),
        task.first_report, task.last_report, task.days_worked, task.days_without_report, task.stale,
        task.suspended_days, None if task.time_share is None else 100.0 * task.time_share, task.schedule_index,
        sum(task.items.values()), json.dumps(dict(sorted(task.items.items()))), task.reports, task.replaced,
        sum(task.left_out.values()), " ".join(task.warnings())]


def _counts(result: ProgressResult) -> dict[str, Any]:
    left_out: dict[str, list[str]] = {}
    for omitted in result.left_out:
        left_out.setdefault(omitted.reason.value, []).append(omitted.name)
    tasks = result.tasks
    return {
        "AS_OF": result.as_of.isoformat(), "TASKS_COUNT": len(tasks), "NOT_YET": result.not_yet,
        "REPORTS": result.counted, "LEFT_OUT": len(result.left_out), "LEFT_OUT_LIST": left_out,
        "NOTES": {note.value: names for note, names in result.noted.items()},
        "STALE": sum(task.stale for task in tasks), "ITEMS": sum(sum(task.items.values()) for task in tasks),
        "RELEASED_M2": sum(task.all.released_m2 or 0.0 for task in tasks),
        "REPORTED_M2": sum(task.all.reported_m2 or 0.0 for task in tasks),
        "WORKED_M2": sum(task.worked_m2 or 0.0 for task in tasks)}


def _tell(result: ProgressResult, progress: Progress) -> None:
    progress.say(tr("{tasks} task orders on {day}: {released} {unit} released, {reports} reports counted.",
                    tasks=len(result.tasks), day=result.as_of.isoformat(), unit=M2, reports=result.counted,
                    released=number_text(sum(task.all.released_m2 or 0.0 for task in result.tasks))))
    if result.not_yet:
        progress.say(tr("{count} task orders were made after that day and are not listed.", count=result.not_yet))
    if result.left_out:
        progress.warn(tr("{count} reports were left out. They are named in the results (LEFT_OUT_LIST).",
                         count=len(result.left_out)))
    told = sum(bool(task.notes) for task in result.tasks)
    if told:
        progress.warn(tr("{count} task orders have remarks; read the field warnings.", count=told))
