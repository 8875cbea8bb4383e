"""What the algorithms that do something with an order share: who does it, why, what is accepted, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
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
from imsma_tools.core.tasking.policy import Policy, load_policy
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.commands import Acceptance, Command, SiteLeft
from otms_plugin.core.life.given import acceptances_from
from otms_plugin.core.life.perform import Done, perform
from otms_plugin.core.order_given import entered_order, shape_of


class OrderStep(ToolsAlgorithm):
    """Base of an algorithm that does one command with a task order.

    A subclass declares its own parameters in ``add_own`` and returns the command from ``command``. ``DAYS`` are its
    parameters that are days; ``CHECKS`` says that remarks may hold it up.
    """

    GROUP = "tasks"
    DAYS: tuple[str, ...] = ()
    CHECKS = True

    def help_text(self) -> str:
        parts = [self.about(), tr("BY is the name of the person who does it; what the person may do is a setting of "
                                  "the office. The order, its history and the new version of its sheet are written at "
                                  "once, or nothing.")]
        if self.CHECKS:
            parts.append(tr(
                "A remark that says stop holds it up until it is accepted with DECISIONS, for example {example}: "
                "\"about\" is the number of the other order, or the rule where there is none, and \"up_to_m2\" the "
                "size that was looked at, which gaps cannot do without. RULES is a file of the authority with its own "
                "rules for overlaps.", example='[{"about": "TO-2", "reason": "Agreed by letter 7"}]'))
        if self.DAYS:
            parts.append(tr("Days are written as 2026-03-31."))
        return " ".join(parts)

    def about(self) -> str:
        """Returns what the algorithm does."""
        raise NotImplementedError

    def add_own(self) -> None:
        """Declares the parameters that only this algorithm has."""

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Command:
        """Returns what shall be done with the order of the guid ``task``."""
        raise NotImplementedError

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.add_text("TASK", tr("Number of the task order"), optional=False)
        self.add_own()
        self.add_text("BY", tr("Name of the person"), optional=False)
        self.add_text("REASON", tr("Reason"))
        if self.CHECKS:
            self.add_text("DECISIONS", tr("Remarks accepted, as JSON"))
            self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json", optional=True))
        self.add_language()
        for name, text in (("TASK", tr("Number of the task order")), ("STATUS", tr("New status"))):
            self.addOutput(QgsProcessingOutputString(name, text))
        for name, text in (("VERSION", tr("Version of the record")),
                           ("SHEET_VERSION", tr("Version of the order sheet")), ("ACCEPTED", tr("Accepted remarks"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputBoolean("ON_GROUND", tr("People may be on the site")))

    def add_text(self, name: str, text: str, optional: bool = True, many_lines: bool = False) -> None:
        self.addParameter(QgsProcessingParameterString(name, text, multiLine=many_lines, optional=optional))

    def add_site_left(self) -> None:
        self.add_text("SITE_LEFT_ON", tr("Site left on"))
        self.add_text("SITE_LEFT_BY", tr("Site left, confirmed by"))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        for name in self.DAYS:
            self.day(parameters, name, context)
        if "SITE_LEFT_ON" in self.DAYS:
            on, by = (self.text(parameters, name, context) for name in ("SITE_LEFT_ON", "SITE_LEFT_BY"))
            if bool(on) != bool(by):
                return tr("SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it.")
        self.accepted(parameters, context)
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        ours = settings.load(QgsSettings())
        actor = Actor(self.text(parameters, "BY", context), rights_from(ours.rights))
        policy = self._policy(parameters, context)
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            task = self.task(parameters, context, workspace)
            command = self.command(parameters, context, workspace, task, progress)
            try:
                done = perform(workspace, command, actor, policy=policy, progress=progress, settings=ours)
            except HeldUp as error:
                for one in error.remarks:
                    progress.say(f"{one.remark.severity.label}: {one.remark.message}")
                raise
            numbers = [str((workspace.row("task_order", guid) or {}).get("task_no") or "") for guid in done.tasks]
        if done.is_on_ground:
            progress.say(tr("People may be on the site until somebody confirms that it was left."))
        return {**_results(numbers, done), **self.more_results(numbers, done)}

    def task(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> str:
        """Returns the guid of the order."""
        return str(entered_order(workspace, self.text(parameters, "TASK", context))["guid"])

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        """Returns results that only this algorithm has. ``numbers`` are those of ``done.tasks``."""
        return {}

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, name, context).strip()

    def day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[date]:
        """:raises BadInput: for a text that is no day."""
        text = self.text(parameters, name, context)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise BadInput(tr("{parameter} is {value}. Give a day such as 2026-03-31.", parameter=name,
                              value=text)) from None

    def left(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[SiteLeft]:
        on = self.day(parameters, "SITE_LEFT_ON", context)
        return SiteLeft(on, self.text(parameters, "SITE_LEFT_BY", context)) if on else None

    def accepted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Acceptance, ...]:
        return acceptances_from(self.text(parameters, "DECISIONS", context)) if self.CHECKS else ()

    def shape(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, kind: str = "POLYGON",
              ) -> bytes:
        """Returns a shape in WKT, longitude and latitude, as WKB; b"" for none.

        :param kind: code of the list ``shape_kind``; "" for any.
        :raises BadInput: if it cannot be read, or is of another kind.
        """
        text = self.text(parameters, name, context)
        found, wkb = shape_of(text, name) if text else (kind, b"")
        if kind and found != kind:
            example = ("POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33))" if kind == "POLYGON" else
                       "LINESTRING (44 33, 44.01 33.01)")
            raise BadInput(tr("{parameter} is of another kind.", parameter=name),
                           tr("Give a shape such as {example}.", example=example))
        return wkb

    def _policy(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Policy]:
        rules = self.parameterAsFile(parameters, "RULES", context) if self.CHECKS else ""
        return load_policy(Path(rules)) if rules else None


def _results(numbers: Sequence[str], done: Done) -> dict[str, Any]:
    return {"TASK": numbers[0], "STATUS": done.status, "VERSION": done.version, "SHEET_VERSION": done.sheet_version,
            "ON_GROUND": done.is_on_ground, "ACCEPTED": done.accepted,
            "REMARKS": [one.as_dict() for one in done.remarks]}
