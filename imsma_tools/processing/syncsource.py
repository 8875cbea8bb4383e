"""imsma:syncsource: brings a data file up to date with a foreign system, whole or not at all."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsSettings,
)

from ..core.base import settings
from ..core.base.errors import BadInput, Cancelled, ToolsError
from ..core.base.files import refuse_unwritable
from ..core.base.jobs import Progress
from ..core.base.language import number_text, tr
from ..core.model.definition import load_model
from ..core.sources.connection_store import find_connection
from ..core.sources.connections import Connection
from ..core.sources.freshness import when_text
from ..core.sources.opening import open_source
from ..core.sources.source_profile import SourceProfile, load_source_profile
from ..core.sources.update.outcome import CANCELLED
from ..core.sources.update.report import write_report
from ..core.sources.update.run import Mode, Plan, UpdateOutcome, UpdateRequest, plan, update
from ..core.workspace import open_workspace
from ..core.workspace.convert import instant_text
from .base import ToolsAlgorithm

MODES = (Mode.FULL, Mode.INCREMENTAL)
COUNTS = ("read", "new", "changed", "unchanged", "deleted", "rejected", "not_taken", "without_outline")


class SyncSource(ToolsAlgorithm):
    """Updates the tables of one source."""

    NAME = "syncsource"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("Update from a source")

    def help_text(self) -> str:
        return tr("Brings the records of a source (IMSMA Core, IMSMA NG, a database) into the data file. Records "
                  "are read into a file beside it first; only when every one has arrived is everything written at "
                  "once. If the line breaks or something is missing, the old records stay, the reason stands at the "
                  "layers, and the next update goes on where this one stopped. Records of the source are read only "
                  "here; a correction is proposed to those who keep it. If many records would be taken away, "
                  "nothing is changed and they are named; ALLOW_DELETIONS answers that. With DRY_RUN only the "
                  "number of records, the size and the time are told.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterString(
            "SOURCE", tr("Connection (its name, or a JSON file)")))
        self.addParameter(QgsProcessingParameterString(
            "PROFILE", tr("Column matching (a name or a JSON file; empty: that of the connection)"), optional=True))
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterEnum(
            "MODE", tr("What to read"), [tr("Everything"), tr("Changes only")], defaultValue=0))
        self.addParameter(QgsProcessingParameterBoolean(
            "ALLOW_DELETIONS", tr("Records that the source has no more may be taken away, however many they are"),
            False))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", tr("Only tell the size and the time"), False))
        self.addParameter(QgsProcessingParameterString("BY", tr("Updated by"), optional=True))
        report = QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("Report (*.html)"), optional=True)
        report.setCreateByDefault(False)
        self.addParameter(report)
        for name in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), name))
        for name, label in (("STATE", tr("State")), ("DATA_AS_OF", tr("Data as of")), ("RUN", tr("Run")),
                            ("TABLES", tr("Counts by table"))):
            self.addOutput(QgsProcessingOutputString(name, label))
        self.addOutput(QgsProcessingOutputNumber("REQUESTS", tr("Requests")))
        self.addOutput(QgsProcessingOutputBoolean("RESUMED", tr("Gone on with after a break")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report and Path(report).suffix.lower() not in (".html", ".htm"):
            return tr("No report can be written as {name}. Give a name that ends in {endings}.",
                      name=Path(report).name, endings=".html")
        if report:
            refuse_unwritable(Path(report))
            if not Path(report).absolute().parent.is_dir():
                return tr("The folder of the report does not exist: {folder}. Create it or choose another one.",
                          folder=Path(report).absolute().parent)
        if not self._by(parameters, context) and not self.parameterAsBool(parameters, "DRY_RUN", context):
            return tr("Nobody's name is given for the change. Give BY, or enter your name in the options.")
        self._profile(parameters, context, self._connection(parameters, context))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        connection = self._connection(parameters, context)
        profile = self._profile(parameters, context, connection)
        request = UpdateRequest(
            connection, MODES[self.parameterAsEnum(parameters, "MODE", context)],
            self._by(parameters, context),
            self.parameterAsBool(parameters, "ALLOW_DELETIONS", context))
        is_dry = self.parameterAsBool(parameters, "DRY_RUN", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=is_dry) as workspace:
            source = open_source(connection, profile)
            try:
                if is_dry:
                    return self._planned(plan(workspace, source, profile, request, progress), progress)
                outcome = update(workspace, source, profile, request, progress)
            finally:
                source.close()
        if report:
            self._write_report(report, outcome)
        if not outcome.is_complete:
            kind = Cancelled if outcome.state == CANCELLED else ToolsError
            raise kind(outcome.reason, outcome.remedy)
        return self._results(outcome, report, progress)

    def _write_report(self, report: str, outcome: UpdateOutcome) -> None:
        """Writes the report; where that fails, what came of the update is said first: it cannot be undone by it."""
        try:
            write_report(report, outcome)
        except ToolsError as error:
            came = tr("The data file is up to date, and only the report is missing.") if outcome.is_complete else (
                outcome.reason)
            raise ToolsError(came, outcome.remedy, error.sentence()) from error

    def _by(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns in whose name is written."""
        given = self.parameterAsString(parameters, "BY", context).strip()
        return given or settings.load(QgsSettings()).user_name.strip()

    def _connection(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Connection:
        return find_connection(self.parameterAsString(parameters, "SOURCE", context))

    def _profile(self, parameters: dict[str, Any], context: QgsProcessingContext,
                 connection: Connection) -> SourceProfile:
        name = self.parameterAsString(parameters, "PROFILE", context) or connection.profile
        if not name:
            raise BadInput(tr("The connection {name} has no column matching.", name=connection.name),
                           tr("Give one with PROFILE, or choose one for the connection."))
        return load_source_profile(name, load_model())

    def _planned(self, planned: Plan, progress: Progress) -> dict[str, Any]:
        for note in planned.notes:
            progress.warn(note)
        for table in planned.tables:
            progress.say(tr("{table}: {count} records", table=table.foreign,
                            count="?" if table.records is None else number_text(table.records)))
        progress.say(tr("{count} records, about {size} MB and {seconds} s.", count=number_text(planned.records),
                        size=number_text(planned.bytes / 1e6, 1), seconds=number_text(planned.seconds)))
        return {"STATE": "PLANNED", "RECORDS": planned.records, "BYTES": planned.bytes, "SECONDS": planned.seconds,
                "TABLES": json.dumps([dataclasses.asdict(table) for table in planned.tables])}

    def _results(self, outcome: UpdateOutcome, report: str, progress: Progress) -> dict[str, Any]:
        counts = {entry.table_name: entry.counts() for entry in outcome.tables}
        results: dict[str, Any] = {name.upper(): sum(table[name] for table in counts.values()) for name in COUNTS}
        results.update(STATE=outcome.state, RUN=outcome.run_guid, TABLES=json.dumps(counts), REQUESTS=outcome.requests,
                       RESUMED=outcome.resumed,
                       DATA_AS_OF=instant_text(outcome.data_as_of) if outcome.data_as_of else "")
        if report:
            results["REPORT"] = report
        for warning in outcome.warnings:
            progress.warn(warning)
        for note in outcome.notes:
            progress.say(note)
        model = load_model()
        for entry in outcome.tables:
            progress.say(tr("{table}: {read} read, {new} new, {changed} changed, {unchanged} unchanged, "
                            "{deleted} taken away, {rejected} rejected, {not_taken} not taken.",
                            table=model.table(entry.table_name).label.text(),
                            **{name: number_text(value) for name, value in entry.counts().items()}))
            for item in entry.rejections.shown[:20]:
                progress.warn(f"{item.title or item.key}: {item.sentence}")
        if outcome.data_as_of is not None:
            progress.say(tr("Data of {when}.", when=when_text(outcome.data_as_of)))
        return results
