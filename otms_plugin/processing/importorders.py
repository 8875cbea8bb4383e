"""otms:importorders: enters the task orders of a file, each row counted, nothing lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.file_layers import Answers
from imsma_tools.core.sources.importing import Request, Unanswered
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.perform import Done
from otms_plugin.core.making.from_file import TABLE, FoundOrder, FoundOrders, Given, enter, open_orders, orders_in

_DATE_ORDERS = ("", "dmy", "mdy")
_MOST_LINES = 40


class ImportOrders(ToolsAlgorithm):
    """Enters the orders of a file."""

    NAME = "importorders"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Import task orders")

    def help_text(self) -> str:
        return tr("Enters the task orders of a file (Excel, CSV, KML, GPX, GeoJSON, Shapefile and others, also lists "
                  "of turning points): each row becomes an order, or is refused with the reason. Columns are matched "
                  "by their names or by a column matching (PROFILE). Points become circles and lines strips, with the "
                  "radius or width of the row or of WIDTH; rows without an outline may name hazards or an area. TYPE "
                  "is for rows that say no type. Orders are entered as drafts; with TAKE_OVER they keep the status of "
                  "the file, which needs REASON, and are checked as if they were issued now. What no field takes goes "
                  "into the comment. With DRY_RUN nothing is written. ORDERS in the results holds what became of every "
                  "row.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("File with task orders")))
        self.addParameter(QgsProcessingParameterString("BY", tr("Name of the person")))
        for name, text in (("TYPE", tr("Type of task of rows that say none")), ("LAYER", tr("Layer in the file")),
                           ("PROFILE", tr("Column matching (a name or a JSON file; empty: by the names of the "
                                          "columns)")),
                           ("POINTS", tr("Sheet or file with the turning points of the outlines")),
                           ("ENCODING", tr("Encoding of the file's text, if it does not say it (CP1256, UTF-8)"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            "WIDTH", tr("Search radius of a point, whole width of a line (m)"),
            QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0))
        self.addParameter(QgsProcessingParameterCrs(
            "CRS", tr("Coordinate system, if the file does not say it"), optional=True))
        self.addParameter(QgsProcessingParameterEnum("DAY_FIRST", tr("Dates in figures"), [
            tr("Not said"), tr("Day first"), tr("Month first")], defaultValue=0))
        for name, text in (("CLOSED_LINES", tr("Lines (tracks) go round areas")),
                           ("NORTH_FIRST", tr("North stands where east belongs (swapped)")),
                           ("TAKE_OVER", tr("Take over orders that were issued elsewhere, with their status")),
                           ("DRY_RUN", tr("Preview only"))):
            self.addParameter(QgsProcessingParameterBoolean(name, text, False))
        self.addParameter(QgsProcessingParameterString("REASON", tr("Reason"), optional=True))
        self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json", optional=True))
        self.add_language()
        for name, text in (("ROWS", tr("Records in the file")), ("ENTERED", tr("Orders entered")),
                           ("REFUSED", tr("Rows refused")), ("QUESTIONS", tr("Questions to answer"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        kind = self._text(parameters, "TYPE", context)
        types = [code.code for code in load_model().code_lists["task_type"].codes]
        if kind and kind not in types:
            return tr("There is no type of task {name}.", name=kind) + " " + tr("Choose one of: {names}.",
                                                                                names=", ".join(types))
        if self.parameterAsBool(parameters, "TAKE_OVER", context) and not self._text(parameters, "REASON", context):
            return tr("Taking over orders needs a reason (REASON).")
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        mine, dry_run = settings.load(QgsSettings()), self.parameterAsBool(parameters, "DRY_RUN", context)
        rules, by = self._text(parameters, "RULES", context), self._text(parameters, "BY", context)
        policy = load_policy(Path(rules) if rules else None)
        path = Path(self.parameterAsFile(parameters, "INPUT", context))
        reading, entering = steps(progress, (1, 1))
        layer = open_orders(path, Answers(
            layer=self._text(parameters, "LAYER", context), encoding=self._text(parameters, "ENCODING", context),
            points=self._text(parameters, "POINTS", context)), reading)
        given = Given(self._text(parameters, "TYPE", context), self.parameterAsDouble(parameters, "WIDTH", context),
                      self.parameterAsBool(parameters, "TAKE_OVER", context), self._text(parameters, "REASON", context))
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=dry_run) as workspace:
            try:
                found = orders_in(workspace, layer, self._request(parameters, context, path), given, reading)
            except Unanswered as error:
                for question in error.outcome.questions:
                    progress.warn(" ".join((question.text, *question.evidence)))
                raise
            done = [] if dry_run else enter(workspace, found, Actor(by, rights_from(mine.rights)), given.reason, mine,
                                            policy, entering)
            numbers = {} if dry_run else {result.tasks[0]: str((workspace.row(TABLE, result.tasks[0]) or {})["task_no"])
                                          for _, result in done if isinstance(result, Done)}
        return _told(found, done, numbers, progress)

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, path: Path) -> Request:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        known = crs.authid().startswith(("EPSG:", "ESRI:"))
        return Request(
            TABLE, self._text(parameters, "PROFILE", context), file_name=path.name,
            crs=(crs.authid() if known else crs.toWkt()) if crs.isValid() else "",
            date_order=_DATE_ORDERS[self.parameterAsEnum(parameters, "DAY_FIRST", context)],
            closed_lines=self.parameterAsBool(parameters, "CLOSED_LINES", context),
            north_first=self.parameterAsBool(parameters, "NORTH_FIRST", context))

    def _text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, name, context).strip()


def _told(found: FoundOrders, done: list[tuple[FoundOrder, Any]], numbers: dict[str, str], progress: Progress,
          ) -> dict[str, Any]:
    """Says what became of the rows and returns the results."""
    became = {one.row: result for one, result in done}
    rows = [_row(one, became.get(one.row), numbers) for one in found.orders]
    refused = [row for row in rows if row["problem"]]
    for note in found.notes:
        progress.say(note)
    for question in found.questions:
        progress.warn(" ".join((question.text, *question.evidence)))
    for row in refused[:_MOST_LINES]:
        progress.warn(tr("Row {row}: {sentence}", row=row["row"], sentence=row["problem"]))
    if len(refused) > _MOST_LINES:
        progress.warn(tr("... and {count} more rows; see the results.", count=len(refused) - _MOST_LINES))
    entered = sum(1 for row in rows if row["guid"])
    progress.say(tr("{rows} rows: {entered} orders entered, {refused} refused.", rows=found.rows_in, entered=entered,
                    refused=len(refused)))
    return {"ROWS": found.rows_in, "ENTERED": entered, "REFUSED": len(refused), "QUESTIONS": len(found.questions),
            "ORDERS": rows}


def _row(one: FoundOrder, result: Any, numbers: dict[str, str]) -> dict[str, Any]:
    guid = result.tasks[0] if isinstance(result, Done) else ""
    problem = result.sentence() if isinstance(result, ToolsError) else one.problem
    command = one.command
    return {"row": one.row, "title": one.title, "guid": guid, "task_no": numbers.get(guid, ""), "problem": problem,
            "status": command.status if command else "", "remarks": list(one.remarks),
            "area_m2": area_m2(command.outline) if command and command.outline else None}
