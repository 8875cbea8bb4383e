"""imaat:reportworkbook: the standard report as a workbook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from imaat_plugin.core.figures.scope import Scope, parse_period
from imaat_plugin.core.report import recipe as recipes
from imaat_plugin.core.report import report, workbook
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm


class ReportWorkbook(ToolsAlgorithm):
    """Writes the tables of a recipe for a period, an area and an operator."""

    NAME = "reportworkbook"
    GROUP = "products"

    def displayName(self) -> str:
        return tr("Report workbook")

    def help_text(self) -> str:
        return tr("Writes contamination, land released, task orders, overlaps and gaps of a data file to an Excel "
                  "workbook. Every figure of the summary is also a formula over the data sheets of the same file, so "
                  "that anybody can check it. Period: a year (2026), a month (2026-03), a quarter (2026-Q1) or two "
                  "days (2026-01-01/2026-03-31); empty for all.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterString("RECIPE", tr("Report"), defaultValue="standard"))
        self.addParameter(QgsProcessingParameterString("PERIOD", tr("Period"), optional=True))
        self.addParameter(QgsProcessingParameterString("AREA", tr("Governorate (code or name)"), optional=True))
        self.addParameter(QgsProcessingParameterString("OPERATOR", tr("Operator (short name)"), optional=True))
        self.addParameter(QgsProcessingParameterString("AS_OF", tr("Seen from day (2026-03-31)"), optional=True))
        self.add_language()
        self.addParameter(QgsProcessingParameterFileDestination("XLSX", tr("Workbook"),
                                                                tr("Excel workbook") + " (*.xlsx)"))
        self.addOutput(QgsProcessingOutputNumber("TABLES", tr("Tables")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        language = self.language(parameters, context)
        target = Path(self.parameterAsFileOutput(parameters, "XLSX", context))
        workbook.check_suffix(target)
        scope = Scope(parse_period(self.parameterAsString(parameters, "PERIOD", context)),
                      self.parameterAsString(parameters, "AREA", context).strip(),
                      self.parameterAsString(parameters, "OPERATOR", context).strip(),
                      _day(self.parameterAsString(parameters, "AS_OF", context)))
        recipe = recipes.load(self.parameterAsString(parameters, "RECIPE", context))
        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        computing, writing = steps(progress, [3, 1])
        with speaking(language), open_workspace(path, read_only=True) as workspace:
            made = report.build(workspace, workspace.info, recipe, scope, computing)
            workbook.write(made, target, writing)
        progress.say(tr("Workbook written: {file}", file=target))
        return {"XLSX": str(target), "TABLES": len(made.figures) + len(made.data), "COUNTS": made.counts()}


def _day(text: str) -> Optional[dt.date]:
    """Returns the day of an ISO date, None for an empty text.

    :raises BadInput: for anything else.
    """
    wanted = text.strip()
    if not wanted:
        return None
    try:
        return dt.date.fromisoformat(wanted)
    except ValueError as error:
        raise BadInput(tr("{text} is not a day.", text=wanted), tr("Write it like 2026-03-31.")) from error
