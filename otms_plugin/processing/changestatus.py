"""otms:changestatus: the next step in the life of a task order."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.commands import ChangeStatus, SiteLeft
from otms_plugin.core.life.given import acceptances_from
from otms_plugin.core.life.perform import Done, perform
from otms_plugin.core.order_given import entered_order

_DAYS = ("DAY", "VALID_TO", "REVIEW_ON", "SITE_LEFT_ON")


class ChangeStatusOfTask(ToolsAlgorithm):
    """Changes the status of one task order."""

    NAME = "changestatus"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Change the status of a task order")

    def help_text(self) -> str:
        return tr("Does the next step in the life of a task order (issue, accept, begin, suspend, resume, complete, "
                  "certify, hand over, cancel ...): writes the order, its history and the new version of its sheet at "
                  "once, or nothing. STATUS is the status after it. BY is the name of the person who does it; what the "
                  "person may do is a setting of the office. Suspending, cancelling and a failed quality check need "
                  "REASON, suspending also REVIEW_ON. Before people are sent and before work counts as finished the "
                  "order is checked as by otms:checktask: a remark that says stop holds it up until it is accepted "
                  "with DECISIONS, for example [{\"about\": \"TO-2\", \"reason\": \"Agreed by letter 7\"}]: \"about\" "
                  "is the number of the other order, or the rule where there is none, and \"up_to_m2\" the size that "
                  "was looked at, which gaps cannot do without. DAY is the day of the change if it is entered later. "
                  "VALID_TO gives a new last day of validity. SITE_LEFT_ON and SITE_LEFT_BY say that the last people "
                  "left the site and who confirms it; without them people are thought to be there, whatever the "
                  "status. Days are written as 2026-03-31.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("TASK", tr("Number of the task order")), ("STATUS", tr("New status")),
                           ("BY", tr("Name of the person"))):
            self.addParameter(QgsProcessingParameterString(name, text))
        for name, text in (("REASON", tr("Reason")), ("DECISIONS", tr("Remarks accepted, as JSON")),
                           ("DAY", tr("Day of the change (today if empty)")),
                           ("VALID_TO", tr("New last day of validity")),
                           ("REVIEW_ON", tr("Day of review")), ("SITE_LEFT_ON", tr("Site left on")),
                           ("SITE_LEFT_BY", tr("Site left, confirmed by"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.add_language()
        for name, text in (("TASK", tr("Number of the task order")), ("STATUS", tr("New status"))):
            self.addOutput(QgsProcessingOutputString(name, text))
        for name, text in (("VERSION", tr("Version of the record")),
                           ("SHEET_VERSION", tr("Version of the order sheet")), ("ACCEPTED", tr("Accepted remarks"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputBoolean("ON_GROUND", tr("People may be on the site")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        for name in _DAYS:
            self._day(parameters, name, context)
        on, by = (self._text(parameters, name, context) for name in ("SITE_LEFT_ON", "SITE_LEFT_BY"))
        if bool(on) != bool(by):
            return tr("SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it.")
        acceptances_from(self._text(parameters, "DECISIONS", context))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        actor = Actor(self._text(parameters, "BY", context), rights_from(settings.load(QgsSettings()).rights))
        number = self._text(parameters, "TASK", context)
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            task = str(entered_order(workspace, number)["guid"])
            try:
                done = perform(workspace, self._command(parameters, context, task), actor, progress=progress)
            except HeldUp as error:
                for one in error.remarks:
                    progress.say(f"{one.remark.severity.label}: {one.remark.message}")
                raise
        if done.is_on_ground:
            progress.say(tr("People may be on the site until somebody confirms that it was left."))
        return _results(number, done)

    def _command(self, parameters: dict[str, Any], context: QgsProcessingContext, task: str) -> ChangeStatus:
        status, reason, by, decisions = (self._text(parameters, name, context) for name in (
            "STATUS", "REASON", "SITE_LEFT_BY", "DECISIONS"))
        day, valid_to, review_on, left_on = (self._day(parameters, name, context) for name in _DAYS)
        return ChangeStatus(task, status, reason, day, review_on, valid_to, SiteLeft(left_on, by) if left_on else None,
                            acceptances_from(decisions))

    def _text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, name, context).strip()

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[date]:
        text = self._text(parameters, name, context)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise BadInput(tr("{parameter} is {value}. Give a day such as 2026-03-31.", parameter=name,
                              value=text)) from None


def _results(number: str, done: Done) -> dict[str, Any]:
    return {"TASK": number, "STATUS": done.status, "VERSION": done.version, "SHEET_VERSION": done.sheet_version,
            "ON_GROUND": done.is_on_ground, "ACCEPTED": done.accepted,
            "REMARKS": [one.as_dict() for one in done.remarks]}
