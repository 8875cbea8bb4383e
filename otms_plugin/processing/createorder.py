"""otms:createorder: enters a task order, from a shape, from hazards or for an administrative area."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.commands import Create
from otms_plugin.core.life.given import acceptances_from
from otms_plugin.core.life.perform import Done, perform
from otms_plugin.core.making.given_values import values_from
from otms_plugin.core.making.outlines import Made, from_area, from_hazards, from_shape
from otms_plugin.core.order_given import entered_hazard, entered_order, operator_of, shape_of

_TABLE = "task_order"
_PLACES = ("GEOMETRY", "HAZARDS", "AREA")


class CreateOrder(ToolsAlgorithm):
    """Enters one task order."""

    NAME = "createorder"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Make a task order")

    def help_text(self) -> str:
        return tr("Enters a task order of a type (TYPE). Its outline comes from GEOMETRY (longitude and latitude: an "
                  "area, a point with its search radius or a line with its whole width, WIDTH), from hazards by their "
                  "local numbers (HAZARDS, with commas between), of which BUFFER metres around and only a part (PART) "
                  "may be taken, or it is that of an administrative area by its code (AREA). Hazards may be named "
                  "beside a drawn outline too. Without a number (NUMBER) it gets the next one of the office. OPERATOR "
                  "is the short name of the organisation, PARENT the number of the order it continues, VALUES further "
                  "fields as JSON. An order is entered as a draft; a STATUS beyond the preparation takes over one that "
                  "was issued elsewhere, which needs REASON and is checked as if it were issued now. BY is the name of "
                  "the person who does it.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("TYPE", tr("Type of task (CLEARANCE, EOD_SPOT ...)")), ("BY", tr("Name of the person"))):
            self.addParameter(QgsProcessingParameterString(name, text))
        for name, text in (("GEOMETRY", tr("Outline, as POLYGON ((44.1 33.2, ...))")),
                           ("HAZARDS", tr("Local numbers of hazards, with commas between")),
                           ("AREA", tr("Code of an administrative area")),
                           ("PART", tr("Part of the hazards, as POLYGON ((44.1 33.2, ...))"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        for name, text in (("WIDTH", tr("Search radius of a point, whole width of a line (m)")),
                           ("BUFFER", tr("Land around the hazards (m)"))):
            self.addParameter(QgsProcessingParameterNumber(
                name, text, QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0))
        for name, text in (("NUMBER", tr("Number of the order (the next one if empty)")),
                           ("OPERATOR", tr("Organisation (short name)")),
                           ("PARENT", tr("Number of the order it continues")),
                           ("VALUES", tr("Further fields, as JSON")), ("STATUS", tr("Status (DRAFT if empty)")),
                           ("REASON", tr("Reason")), ("DECISIONS", tr("Remarks accepted, as JSON"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json", optional=True))
        self.add_language()
        for name, text in (("TASK", tr("Number of the task order")), ("STATUS", tr("New status")),
                           ("GUID", tr("Key of the record"))):
            self.addOutput(QgsProcessingOutputString(name, text))
        for name, text in (("VERSION", tr("Version of the record")), ("ACCEPTED", tr("Accepted remarks"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputBoolean("ON_GROUND", tr("People may be on the site")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        model = load_model()
        kind, outline, hazards, area, part = self._texts(parameters, context, "TYPE", "GEOMETRY", "HAZARDS", "AREA",
                                                         "PART")
        types = [code.code for code in model.code_lists["task_type"].codes]
        if kind not in types:
            return tr("There is no type of task {name}.", name=kind) + " " + tr("Choose one of: {names}.",
                                                                                names=", ".join(types))
        if area and (outline or hazards):
            return tr("Give either an administrative area (AREA), or an outline or hazards.")
        if (part or parameters.get("BUFFER")) and (outline or not hazards):
            return tr("PART and BUFFER belong to an outline that is made from hazards (HAZARDS).")
        values, decisions = self._texts(parameters, context, "VALUES", "DECISIONS")
        values_from(values, model, _TABLE)
        acceptances_from(decisions)
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        mine = settings.load(QgsSettings())
        by, rules = self._texts(parameters, context, "BY", "RULES")
        policy = load_policy(Path(rules) if rules else None)
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            made = self._made(parameters, context, workspace)
            for note in made.notes:
                progress.warn(note)
            try:
                done = perform(workspace, self._command(parameters, context, workspace, made),
                               Actor(by, rights_from(mine.rights)), policy=policy, progress=progress, settings=mine)
            except HeldUp as error:
                for one in error.remarks:
                    progress.say(f"{one.remark.severity.label}: {one.remark.message}")
                raise
            order = workspace.row(_TABLE, done.tasks[0]) or {}
        progress.say(tr("The order {number} was entered.", number=order.get("task_no")))
        return _results(str(order.get("task_no")), done, made)

    def _made(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> Made:
        """Returns the outline asked for; an empty one where nothing is said about it."""
        outline, hazards, area, part = self._texts(parameters, context, "GEOMETRY", "HAZARDS", "AREA", "PART")
        named = tuple(str(entered_hazard(workspace, name.strip())["guid"]) for name in hazards.split(",")
                      if name.strip())
        if area:
            return from_area(workspace, area)
        if outline:
            made = from_shape(*shape_of(outline), self.parameterAsDouble(parameters, "WIDTH", context))
            return Made(made.outline, made.shape_kind, made.shape_width_m, made.shape_as_drawn, named)
        if named:
            return from_hazards(workspace, named, self.parameterAsDouble(parameters, "BUFFER", context),
                                _area_of(part) if part else None)
        return Made(b"")

    def _command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, made: Made,
                 ) -> Create:
        kind, number, operator, parent, given, status, reason, decisions = self._texts(
            parameters, context, "TYPE", "NUMBER", "OPERATOR", "PARENT", "VALUES", "STATUS", "REASON", "DECISIONS")
        values = {**made.values(), **values_from(given, workspace.model, _TABLE), "task_type": kind}
        if number:
            values["task_no"] = number
        if operator:
            values["organisation_guid"] = operator_of(workspace, operator)
        if parent:
            values["parent_task_guid"] = str(entered_order(workspace, parent)["guid"])
        return Create(values, made.outline, made.hazards, status=status or "DRAFT", reason=reason,
                      accepted=acceptances_from(decisions), of_part=bool(parameters.get("PART")))

    def _texts(self, parameters: dict[str, Any], context: QgsProcessingContext, *names: str) -> list[str]:
        return [self.parameterAsString(parameters, name, context).strip() for name in names]


def _area_of(text: str) -> bytes:
    """:raises BadInput: if the text is no area."""
    kind, wkb = shape_of(text)
    if kind != "POLYGON":
        raise BadInput(tr("PART is no area."), tr("Give an outline such as POLYGON ((44 33, 44.01 33, 44.01 33.01, "
                                                  "44 33))."), text[:200])
    return wkb


def _results(number: str, done: Done, made: Made) -> dict[str, Any]:
    return {"TASK": number, "GUID": done.tasks[0], "STATUS": done.status, "VERSION": done.version,
            "ON_GROUND": done.is_on_ground, "ACCEPTED": done.accepted, "NOTES": list(made.notes),
            "REMARKS": [one.as_dict() for one in done.remarks]}
