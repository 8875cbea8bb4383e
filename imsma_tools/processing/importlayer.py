"""imsma:importlayer: takes a file or a layer into the data file, with a preview and a report."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

from ..core.base import settings
from ..core.base.errors import BadInput, ToolsError
from ..core.base.files import former_kept
from ..core.base.jobs import Progress
from ..core.base.language import tr
from ..core.intake.outcome import Outcome
from ..core.intake.report import write_report
from ..core.intake.store import Target
from ..core.intake.verdict import Verdict
from ..core.model.definition import TableKind, load_model
from ..core.sources.connection_store import holds_secret
from ..core.sources.file_layers import Answers, open_file_layer
from ..core.sources.importing import Request, Unanswered, import_layer
from ..core.sources.ogr_file import file_sha256
from ..core.sources.position_rules import NORTHS, PointRule
from ..core.sources.profile import Profile, load_profile
from ..core.sources.qgis_layer import QgisLayer
from ..core.sources.rows import SourceLayer
from ..core.sources.turning.outline import North
from ..core.workspace import open_workspace
from .base import ToolsAlgorithm
from .import_options import DATE_BASES, DATE_ORDERS, UNITS, advanced_parameters

TARGETS = (Target.WORKBENCH, Target.APPROVED)


class ImportLayer(ToolsAlgorithm):
    """Imports any table or layer GDAL or the project has."""

    NAME = "importlayer"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("Import a file or layer")

    def help_text(self) -> str:
        return tr("Compares a file (GeoPackage, Shapefile, GeoJSON, KML, GPX, Excel, CSV, maXML, lists of turning "
                  "points, chats, ZIP and any other that QGIS opens) or a layer with the data file and takes it in: to "
                  "the workbench, where a person approves it, or "
                  "straight to the approved records. Every record of the file is counted once: new, changed, "
                  "unchanged, in conflict with an edit of ours, or rejected with the reason. Records without an "
                  "outline are kept; outlines that cross themselves are kept as received, and a repair is proposed. "
                  "With DRY_RUN nothing is written. What must not be guessed (coordinate system, day or month first, "
                  "units, unknown values) is asked in the report. A corrected file sent again changes only what was "
                  "corrected.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterVectorLayer(
            "INPUT", tr("File or layer"), [QgsProcessing.SourceType.TypeVector]))
        self.addParameter(QgsProcessingParameterString("TABLE", tr("Table, for example hazard"), optional=True))
        self.addParameter(QgsProcessingParameterString(
            "PROFILE", tr("Column matching (a name or a JSON file; empty: by the names of the columns)"),
            optional=True))
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterEnum(
            "TARGET", tr("Where to"), [tr("Workbench (a person approves)"), tr("Approved records")], defaultValue=0))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", tr("Preview only"), False))
        report = QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("Report (*.html)"), optional=True)
        report.setCreateByDefault(False)
        self.addParameter(report)
        for parameter in advanced_parameters():
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        verdicts = load_model().code_lists["import_verdict"]
        for name, label in (*((verdict.value, verdicts.label(verdict.value)) for verdict in Verdict),
                            ("ROWS", tr("Records in the file")), ("REPAIRS", tr("Repairs proposed")),
                            ("WITHOUT_OUTLINE", tr("Without outline")), ("QUESTIONS", tr("Questions to answer"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("SUBMISSION", tr("Submission")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Lets files pass that QGIS itself cannot open as a layer (lists of messages, ZIPs): they are read here."""
        try:
            is_file = not self.problem(parameters, context) and self._path(parameters, context) is not None
        except (ToolsError, OSError, KeyError):
            is_file = False   # the check below says what is wrong
        if not is_file:
            return super().checkParameterValues(parameters, context)
        stand_in = QgsVectorLayer("Point?crs=EPSG:4326", "file", "memory")
        return super().checkParameterValues({**parameters, "INPUT": stand_in}, context)

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        model = load_model()
        profile = self._profile(parameters, context)
        table = self.parameterAsString(parameters, "TABLE", context) or (profile.table if profile is not None else "")
        tables = [name for name, item in model.tables.items() if item.kind is not TableKind.SYSTEM
                  and name != "submission"]
        if table not in tables:
            return tr("There is no table {name} to import into. Choose one of: {names}.", name=table or "-",
                      names=", ".join(tables))
        first, last = (self._day(parameters, name, context) for name in ("PERIOD_FROM", "PERIOD_TO"))
        if first is not None and last is not None and last < first:
            return tr("The period {text} ends before it starts. Swap the two days.", text=f"{first}/{last}")
        crs = parameters.get("CRS")
        if isinstance(crs, str) and crs and not self.parameterAsCrs(parameters, "CRS", context).isValid():
            return tr("There is no coordinate system {name}. Give for example EPSG:4326, or leave CRS empty.",
                      name=crs)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report and Path(report).suffix.lower() not in (".html", ".htm"):
            return tr("No report can be written as {name}. Give a name that ends in {endings}.",
                      name=Path(report).name, endings=".html")
        path = self._path(parameters, context)
        if path is not None:
            # Looking for turning points would read a long sheet through, and nobody can stop a check.
            open_file_layer(path[0], replace(self._answers(parameters, context, path[1]), outlines=False))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        path = self._path(parameters, context)
        layer, file_name, digest = self._layer(parameters, context, path, progress)
        profile = self._profile(parameters, context)
        table = self.parameterAsString(parameters, "TABLE", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        known = crs.authid().startswith(("EPSG:", "ESRI:"))
        request = Request(
            table=table or (profile.table if profile is not None else ""),
            profile=self.parameterAsString(parameters, "PROFILE", context),
            target=TARGETS[self.parameterAsEnum(parameters, "TARGET", context)],
            dry_run=self.parameterAsBool(parameters, "DRY_RUN", context),
            received_by=self.parameterAsString(parameters, "BY", context) or settings.load(QgsSettings()).user_name,
            sent_by=self.parameterAsString(parameters, "SENT_BY", context),
            period_from=self._day(parameters, "PERIOD_FROM", context),
            period_to=self._day(parameters, "PERIOD_TO", context),
            replaces=self.parameterAsString(parameters, "REPLACES", context),
            crs=(crs.authid() if known else crs.toWkt()) if crs.isValid() else "",
            date_order=DATE_ORDERS[self.parameterAsEnum(parameters, "DAY_FIRST", context)],
            date_base=DATE_BASES[self.parameterAsEnum(parameters, "DATE_NUMBERS", context)],
            area_unit=UNITS[self.parameterAsEnum(parameters, "AREA_UNIT", context)],
            north_first=self.parameterAsBool(parameters, "NORTH_FIRST", context),
            closed_lines=self.parameterAsBool(parameters, "CLOSED_LINES", context),
            north=self._north(parameters, context, profile), file_name=file_name, file_sha256=digest)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        unanswered: Optional[Unanswered] = None
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context),
                            read_only=request.dry_run) as workspace, former_kept([Path(report)] if report else []):
            def write(outcome: Outcome, heading: str = "") -> None:
                if report:
                    write_report(report, outcome, workspace.model, request.table, file_name,
                                 heading or _heading(request))

            try:
                outcome = import_layer(workspace, layer, request, progress, write)
            except Unanswered as error:
                write(error.outcome, tr("Nothing was taken: a question has to be answered first."))
                unanswered = error   # raised when the report is safe: it is what the person now needs
        if unanswered is not None:
            raise unanswered
        return self._results(outcome, report, progress)

    def _results(self, outcome: Outcome, report: str, progress: Progress) -> dict[str, Any]:
        results: dict[str, Any] = {verdict.value: outcome.count(verdict) for verdict in Verdict}
        results.update(ROWS=outcome.rows_in, REPAIRS=len(outcome.repairs), WITHOUT_OUTLINE=outcome.without_outline,
                       QUESTIONS=len(outcome.questions), SUBMISSION=outcome.submission_guid)
        if report:
            results["REPORT"] = report
        for question in outcome.questions:
            progress.warn(question.text)
        for note in outcome.notes:
            progress.say(note)
        for row in outcome.rejected[:20]:
            progress.warn(tr("Row {row}: {sentence}", row=row.row_no, sentence=row.sentence))
        progress.say(tr("{rows} records: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, "
                        "{rejected} rejected. {repairs} repairs proposed.", rows=outcome.rows_in,
                        new=outcome.count(Verdict.NEW), changed=outcome.count(Verdict.CHANGED),
                        unchanged=outcome.count(Verdict.UNCHANGED), conflict=outcome.count(Verdict.CONFLICT),
                        rejected=outcome.count(Verdict.REJECTED), repairs=len(outcome.repairs)))
        return results

    def _path(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[tuple[Path, str]]:
        """Returns (file, layer in it) if INPUT is a file, None if it is a layer of the project.

        :raises BadInput: if it is neither.
        """
        value = parameters.get("INPUT")
        wanted = self.parameterAsString(parameters, "LAYER", context)
        if isinstance(value, QgsMapLayer):
            return None
        text = self.parameterAsString(parameters, "INPUT", context) if not isinstance(value, str) else value
        if text and _project_layer(text, context) is not None:
            return None
        if not text:
            raise BadInput(tr("No file or layer is given."), tr("Give INPUT: a path or the name of a layer."))
        if holds_secret(text):
            raise BadInput(tr("There is a password or a token in INPUT."),
                           tr("Give the path of a file, or open the table in QGIS and give the name of its layer."))
        file, *options = [text] if Path(text).is_file() else text.split("|")
        named = next((option[len("layername="):] for option in options if option.startswith("layername=")), "")
        profile = self._profile(parameters, context)
        return Path(file), wanted or named or (profile.layer if profile is not None else "")

    def _profile(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Profile]:
        name = self.parameterAsString(parameters, "PROFILE", context)
        return load_profile(name, load_model()) if name else None

    def _north(self, parameters: dict[str, Any], context: QgsProcessingContext, profile: Optional[Profile]) -> North:
        rule = profile.points if profile is not None and profile.points is not None else PointRule()
        kind = ("", *NORTHS)[self.parameterAsEnum(parameters, "BEARINGS", context)] or rule.bearings
        said = parameters.get("DECLINATION")
        declination = None if said in (None, "") else self.parameterAsDouble(parameters, "DECLINATION", context)
        return North(kind, rule.declination if declination is None else declination)

    def _answers(self, parameters: dict[str, Any], context: QgsProcessingContext, layer: str) -> Answers:
        profile = self._profile(parameters, context)
        said = self.parameterAsString(parameters, "ENCODING", context)
        table = self.parameterAsString(parameters, "TABLE", context) or (profile.table if profile is not None else "")
        return Answers(layer, said or (profile.encoding if profile is not None else ""),
                       self.parameterAsInt(parameters, "HEADING_ROW", context),
                       expected=profile.headings if profile is not None else (),
                       points=self.parameterAsString(parameters, "POINTS", context),
                       point_rule=profile.points if profile is not None else None,
                       outlines=load_model().table(table).has_outline)

    def _layer(self, parameters: dict[str, Any], context: QgsProcessingContext,
               path: Optional[tuple[Path, str]], progress: Progress) -> tuple[SourceLayer, str, str]:
        """Returns the rows, the name of the file and its check sum (none for layers that are no file)."""
        if path is not None:
            opened = open_file_layer(path[0], self._answers(parameters, context, path[1]), progress)
            return opened, path[0].name, file_sha256(path[0])
        value = parameters.get("INPUT")
        layer = value if isinstance(value, QgsVectorLayer) else _project_layer(str(value), context)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise BadInput(tr("{parameter} cannot be read: {value}", parameter="INPUT", value=value),
                           tr("Give a layer with records or the path of a file."))
        return QgisLayer(layer), layer.name(), ""

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[dt.date]:
        text = self.parameterAsString(parameters, name, context).strip()
        try:
            return dt.date.fromisoformat(text) if text else None
        except ValueError as error:
            raise BadInput(tr("{parameter} is no date: {value}", parameter=name, value=text),
                           tr("Write it like 2026-11-30.")) from error


def _project_layer(text: str, context: QgsProcessingContext) -> Optional[QgsMapLayer]:
    """Returns a layer of the project by id or name, or one that an algorithm made before."""
    project: Optional[QgsProject] = context.project()
    if project is not None:
        layer = project.mapLayer(text)
        if layer is not None:
            return layer
        named = project.mapLayersByName(text)
        if named:
            return named[0]
    return context.temporaryLayerStore().mapLayer(text)


def _heading(request: Request) -> str:
    if request.dry_run:
        return tr("Preview: nothing was written.")
    if request.target is Target.APPROVED:
        return tr("Written to the approved records.")
    return tr("Stored on the workbench: a person approves it.")
