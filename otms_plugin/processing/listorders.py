"""otms:listorders: the list of task orders, filtered, as a layer and as a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from imsma_tools.core.base.jobs import Progress, counted, steps
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.geometry.wkb import as_multipolygon
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.orders.export import write_list
from otms_plugin.core.orders.list import Column, OrderList, read_list
from otms_plugin.core.orders.matters import Matter
from otms_plugin.core.orders.wanted import wanted_from

from .days import day_or_today
from .outputs import ResultLayer, Row, result_fields, write_layers

_WORDS = ("STATUS", "NEEDS", "OPERATOR", "TYPE", "AREA", "SEARCH")
_FIELDS = (
    "guid:string(36);task_no:string(0,0);status:string(20);status_group:string(20);live:bool;needs:string(0,0);"
    "task_type:string(30);operator:string(0,0);priority:string(20);admin1_name:string(0,0);admin2_name:string(0,0);"
    "community:string(0,0);issued_on:date;valid_to:date;planned_end:date;actual_start:date;suspended_on:date;"
    "review_on:date;last_report:date;site_left_on:date;site_left_confirmed_by:string(0,0);area_m2:double(0,0);"
    "outline_state:string(30);position_method:string(30);position_accuracy_m:double(0,0)")
_DAYS = ("issued_on", "valid_to", "planned_end", "actual_start", "suspended_on", "review_on", "last_report",
         "site_left_on")
_AT_A_TIME = 500


class ListOrders(ToolsAlgorithm):
    """Lists the task orders of a data file that fit a filter."""

    NAME = "listorders"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("List task orders")

    def help_text(self) -> str:
        return tr("Lists the task orders of a data file, all of them or those that fit everything asked for: STATUS "
                  "(states or groups of states, such as ONGOING or PAUSED), NEEDS (why an order needs a look: {needs}),"
                  " OPERATOR (names), TYPE, AREA (governorates or districts), SEARCH (any words in any language), LIVE "
                  "(people may be on the site). Of several words with commas between one has to fit. OUTPUT is a layer "
                  "with the symbols of the status, LIST a workbook or a table of plain text. AS_OF: the day it is seen "
                  "from, as 2026-03-31; empty for today. The results count the orders by status and by what needs a "
                  "look.", needs=", ".join(matter.value for matter in Matter))

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("STATUS", tr("Status")), ("NEEDS", tr("Needs a look")), ("OPERATOR", tr("Operator")),
                           ("TYPE", tr("Type of task")), ("AREA", tr("Governorate or district")),
                           ("SEARCH", tr("Search")), ("AS_OF", tr("Seen from day (2026-03-31)"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(QgsProcessingParameterBoolean("LIVE", tr("People may be there"), False))
        self.add_language()
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Task orders"),
                                                            QgsProcessing.SourceType.TypeVectorPolygon))
        listed = QgsProcessingParameterFileDestination("LIST", tr("List"), "Excel (*.xlsx);;CSV (*.csv)",
                                                       optional=True, createByDefault=False)
        self.addParameter(listed)
        for name, text in (("COUNT", tr("Task orders listed")), ("TOTAL", tr("Task orders in the data file")),
                           ("LIVE_COUNT", tr("People may be there"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        as_of = day_or_today(self.parameterAsString(parameters, "AS_OF", context))
        given = {name: self.parameterAsString(parameters, name, context) for name in _WORDS}
        listing, writing = steps(progress, (1, 4))
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=True) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            orders = read_list(workspace, as_of)
            wanted = wanted_from(orders, given, self.parameterAsBoolean(parameters, "LIVE", context))
            rows = orders.sorted(orders.matching(wanted), Column.NUMBER).tolist()
            listing.set_percent(100)
            layer = ResultLayer("OUTPUT", result_fields([], _FIELDS),
                                counted(_rows(workspace, orders, rows), len(rows), writing), TABLE)
            places: dict[str, Any] = dict(write_layers(self, parameters, context, [layer], writing))
        file = self.parameterAsFileOutput(parameters, "LIST", context)
        if file:
            write_list(Path(file), orders, rows)
            places["LIST"] = file
        progress.say(tr("Task orders listed: {count} of {total}.", count=f"{len(rows):,}", total=f"{len(orders):,}"))
        return {**places, **_counts(orders, rows)}


def _rows(workspace: Workspace, orders: OrderList, rows: list[int]) -> Iterator[Row]:
    names = ("outline_state", "position_method", "position_accuracy_m")
    for start in range(0, len(rows), _AT_A_TIME):
        block = rows[start:start + _AT_A_TIME]
        records = {record["guid"]: record
                   for record in workspace.rows(TABLE, {"guid": [orders.guid(row) for row in block]})}
        for row in block:
            record = records.get(orders.guid(row), {})   # deleted just now by somebody else: listed without its outline
            shape = record.get(GEOMETRY)
            words = orders.register.words
            yield as_multipolygon(shape) if shape else b"", [
                orders.guid(row), orders.number(row), orders.status(row),
                orders.states.group_of(orders.status(row)), bool(orders.standing.is_live[row]),
                ", ".join(matter.value for matter in orders.matters(row)), words("task_type")[row],
                orders.operator(words("organisation_guid")[row]),
                *(words(name)[row] for name in ("priority", "admin1_name", "admin2_name", "community")),
                *(orders.day(name, row) for name in _DAYS), words("site_left_confirmed_by")[row],
                orders.register.area(row), *(record.get(name) for name in names)]


def _counts(orders: OrderList, rows: list[int]) -> dict[str, Any]:
    by_status: dict[str, int] = {}
    for row in rows:
        by_status[orders.status(row)] = by_status.get(orders.status(row), 0) + 1
    return {"AS_OF": orders.today.isoformat(), "COUNT": len(rows), "TOTAL": len(orders),
            "LIVE_COUNT": int(orders.standing.is_live[rows].sum()), "BY_STATUS": by_status,
            "BY_NEED": {matter.value: int(holds[rows].sum()) for matter, holds in orders.standing.matters.items()},
            "TASKS": [orders.number(row) for row in rows]}
