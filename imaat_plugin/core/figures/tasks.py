"""Task orders by operator and status."""

from __future__ import annotations

from typing import Any

from imsma_tools.core.base.days import today
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.live import is_live

from . import frames
from .scope import Scope
from .table import Column, FigureTable, Kind


def read_tasks(source: RecordSource, scope: Scope, names: frames.Names) -> Any:
    """Returns a data frame of the task orders issued up to the day the report looks from.

    A period keeps the orders whose validity touches it, and those whose validity is over but whose site nobody left;
    orders not yet issued have no dates and stay in.
    """
    rows, day = [], scope.as_of or today()
    for task in frames.records(source, "task_order", scope, names):
        on_ground = is_live(task, day)
        if not scope.known(task.get("issued_on")) or not _touches(task, scope, on_ground):
            continue
        task["governorate"] = names.area(task)
        task["operator"] = names.operator(task)
        task["type_name"] = frames.label(source, "task_type", task.get("task_type"))
        task["on_ground"] = on_ground
        task["status_name"] = frames.label(source, "task_status", task.get("status"))
        rows.append(task)
    return frames.frame(rows, ["guid", "task_no", "governorate", "operator", "type_name", "status", "status_name",
                               "source", "issued_on", "valid_from", "valid_to", "site_left_on", "on_ground",
                               "area_reported_m2", "area_computed_m2"])


def _touches(task: dict[str, Any], scope: Scope, on_ground: bool) -> bool:
    first, last = task.get("valid_from"), None if on_ground else task.get("valid_to")
    period = scope.period
    return not ((period.first and last and last < period.first) or (period.last and first and first > period.last))


def task_list(tasks: Any) -> FigureTable:
    """Returns one row per task order."""
    rows = [(row.task_no, row.governorate, row.operator, row.type_name, row.status_name,
             frames.source_name(row.source), row.issued_on,
             row.valid_from, row.valid_to, row.site_left_on, frames.plain(row.area_reported_m2),
             frames.plain(row.area_computed_m2)) for row in tasks.itertuples()]
    return FigureTable("TaskOrders", tr("Task orders, list"), (
        Column("id", tr("Task number")), Column("governorate", tr("Governorate")),
        Column("operator", tr("Operator")), Column("type", tr("Type of task")), Column("status", tr("Status")),
        Column("source", tr("Register")), Column("issued_on", tr("Issued on"), Kind.DATE),
        Column("valid_from", tr("Valid from"), Kind.DATE),
        Column("valid_to", tr("Valid to"), Kind.DATE), Column("site_left_on", tr("Site left on"), Kind.DATE),
        Column("area_reported_m2", tr("Reported area ({unit})", unit=M2), Kind.AREA, True),
        Column("area_map_m2", tr("Area on the map ({unit})", unit=M2), Kind.AREA, True)),
        tuple(rows), tuple((guid,) for guid in tasks["guid"]), is_data=True)


def tasks_by_status(tasks: Any) -> FigureTable:
    """Returns number and area of the orders by operator, type and status."""
    rows, ids = [], []
    for key, group in tasks.groupby(["operator", "type_name", "status_name"], sort=True):
        rows.append((*key, len(group), frames.added(group["area_reported_m2"]),
                     int(group["on_ground"].sum())))
        ids.append(tuple(group["guid"]))
    return FigureTable("TasksByStatus", tr("Task orders"), (
        Column("operator", tr("Operator")), Column("type", tr("Type of task")), Column("status", tr("Status")),
        Column("orders", tr("Task orders"), Kind.COUNT, True),
        Column("area_reported_m2", tr("Reported area ({unit})", unit=M2), Kind.AREA, True),
        Column("on_ground", tr("Still on the ground"), Kind.COUNT, True)),
        tuple(rows), tuple(ids),
        (tr("An order counts as on the ground until a person has confirmed that the site was left, whatever its "
            "status."), *frames.source_notes(tasks)))
