"""imsma:checkdata: finds what is missing, wrong or dangerous in the records of a data file or a layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.base.errors import BadInput
from ..core.base.jobs import Progress, steps
from ..core.base.language import speaking, tr
from ..core.checks.layer_source import source_of_layer
from ..core.checks.report import check_suffix, write_report
from ..core.checks.result import CheckResult
from ..core.checks.rule import choose
from ..core.model.definition import load_model
from ..core.tasking.rule_book import check
from ..core.workspace import open_workspace
from .base import ToolsAlgorithm, every_feature

_MOST_LINES = 40


class CheckData(ToolsAlgorithm):
    """Checks records by rules; changes nothing."""

    NAME = "checkdata"
    GROUP = "data"
    WORKSPACE = "WORKSPACE"
    INPUT = "INPUT"
    TABLE = "TABLE"
    RULES = "RULES"
    REPORT = "REPORT"
    REMARKS = "REMARKS"
    ACCEPTED = "ACCEPTED"

    def displayName(self) -> str:
        return tr("Check data")

    def help_text(self) -> str:
        return tr("Looks for what is missing, wrong or dangerous in the records of a data file, or of a layer before "
                  "it is imported: outlines that cross themselves, areas typed in the wrong unit, closed hazards with "
                  "gaps, accidents in released land and more. Nothing is changed. The report lists every remark; "
                  "remarks that somebody accepted are counted and not listed, until the record changes.\n\n"
                  "Rules: leave empty for the first checks, or give the name of a set (start, full), ids separated by "
                  "commas (GEO-01,AREA-01), or a JSON file of your own.")

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterFile(
            self.WORKSPACE, tr("Data file"), extension="gpkg", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Or a layer"), [QgsProcessing.SourceType.TypeVector], optional=True))
        self.addParameter(QgsProcessingParameterString(
            self.TABLE, tr("What the layer holds (hazard, task_order ...)"), optional=True))
        self.addParameter(QgsProcessingParameterString(self.RULES, tr("Rules"), optional=True))
        self.add_language()
        self.addParameter(QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), "JSON (*.json);;HTML (*.html);;CSV (*.csv)", optional=True,
            createByDefault=True))
        for name, title in ((self.REMARKS, tr("Remarks")), (self.ACCEPTED, tr("Accepted remarks")),
                            ("STOP", tr("Stop")), ("CORRECT", tr("Correct")), ("LOOK", tr("Look")),
                            ("NOTE", tr("Note")), ("NOT_RUN", tr("Rules that could not be checked"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        given = [name for name in (self.WORKSPACE, self.INPUT) if parameters.get(name) not in (None, "")]
        if len(given) != 1:
            return tr("Give either a data file (WORKSPACE) or a layer (INPUT).")
        table = self.parameterAsString(parameters, self.TABLE, context).strip()
        if given == [self.INPUT] and not table:
            return tr("Say what the layer holds (TABLE), for example hazard or task_order.")
        if given == [self.WORKSPACE] and table:
            return tr("TABLE belongs to a layer; a data file is checked as a whole.")
        if table:
            load_model().table(table)
        choose(self.parameterAsString(parameters, self.RULES, context))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        rules = self.parameterAsString(parameters, self.RULES, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report:
            check_suffix(Path(report))
        if parameters.get(self.INPUT) not in (None, ""):
            result, checked = self._check_layer(parameters, context, rules, progress)
        else:
            path = self.parameterAsFile(parameters, self.WORKSPACE, context)
            with open_workspace(path, read_only=True) as workspace:
                for note in workspace.notes:
                    progress.warn(note)
                result = check(workspace, rules, country=workspace.info.get("country", "IQ"), progress=progress)
            checked = path
        if report:
            write_report(Path(report), result, checked)
        _tell(result, progress)
        return self._results(result, report)

    def _check_layer(self, parameters: dict[str, Any], context: QgsProcessingContext, rules: str, progress: Progress,
                     ) -> tuple[CheckResult, str]:
        source = self.source(parameters, self.INPUT, context)
        table = self.parameterAsString(parameters, self.TABLE, context).strip()
        reading, checking = steps(progress, (30, 70))
        records = source_of_layer(every_feature(source), source.fields(), source.wkbType(),
                                  self.source_crs(source, parameters, self.INPUT, context),
                                  context.transformContext(), table, self.INPUT, source.featureCount(), reading)
        result = check(records, rules, progress=checking)
        if not result.records:
            raise BadInput(tr("None of the rules looks at {table}.", table=load_model().table(table).label.text()),
                           tr("Leave RULES empty, or give other rules."))
        return result, source.sourceName()

    def _results(self, result: CheckResult, report: str) -> dict[str, Any]:
        counts = {name.upper(): number for name, number in result.by_severity().items()}
        return {self.REMARKS: len(result.remarks), self.ACCEPTED: result.accepted, **counts,
                "BY_RULE": result.by_rule(), "RECORDS": result.records, "NOT_RUN": len(result.not_run),
                self.REPORT: report}


def _tell(result: CheckResult, progress: Progress) -> None:
    """Says the outcome in lines a person reads: groups, what was not checked, what is not listed."""
    groups = result.groups()
    for group in groups[:_MOST_LINES]:
        progress.say(f"{group.severity.label}: {group.rule_id}: {group.sentence}")
    if len(groups) > _MOST_LINES:
        progress.say(tr("... and {count} more lines; see the report.", count=len(groups) - _MOST_LINES))
    for one in result.not_run:
        progress.warn(tr("Not checked: {rule}. {reason}", rule=one.rule_id, reason=one.reason))
    progress.say(tr("Remarks: {count}. Accepted before and not listed: {accepted}.", count=len(result.remarks),
                    accepted=result.accepted))
