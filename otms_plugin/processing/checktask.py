"""otms:checktask: may this task order go to the next step, may this hazard be closed?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import number_text, speaking, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.wkt import to_wkt
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.closing import check_closing
from imsma_tools.core.tasking.order_check import OrderCheck, Step, check_order
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.policy import Policy, load_policy
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.order_given import drawn_order, entered_hazard, entered_order, operator_of

_MOST_LINES = 40
_CLOSE = "close"   # the step of a hazard; all others are steps of an order
_OF_OUTLINES = ("TYPE", "WIDTH", "OPERATOR")


class CheckTask(ToolsAlgorithm):
    """Checks one task order before a step; changes nothing."""

    NAME = "checktask"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Check a task order")

    def help_text(self) -> str:
        return tr("Looks at one task order before it is issued, split, reported as finished or certified: its outline, "
                  "overlaps with every order whose site was not left and with released land, the rules for its record, "
                  "and land left uncovered. Give the number of an order of the data file (TASK), or an outline that is "
                  "being drawn (GEOMETRY, in longitude and latitude) with its type (TYPE); a point needs its search "
                  "radius and a line its whole width in metres (WIDTH). OPERATOR is the short name of the "
                  "organisation it is for: without it the worse is assumed of every overlap. Every remark is in the "
                  "results (REMARKS). "
                  "MAY_ISSUE is false as long as a remark says stop and nobody has accepted it with name and reason. "
                  "With STEP close, give a hazard (HAZARD) instead: then MAY_ISSUE says whether it may be closed. "
                  "Land of it that no released land covers, land said to remain and orders on it whose site was not "
                  "left hold that up. Nothing is changed.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("TASK", tr("Number of the task order")),
                           ("GEOMETRY", tr("Or an outline, as POLYGON ((44.1 33.2, ...))")),
                           ("TYPE", tr("Type of task, for the outline (CLEARANCE, EOD_SPOT ...)")),
                           ("OPERATOR", tr("Organisation, for the outline (short name)")),
                           ("HAZARD", tr("Local number of a hazard, for the step close"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            "WIDTH", tr("Search radius of a point, whole width of a line (m)"),
            QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0))
        self.addParameter(QgsProcessingParameterEnum(
            "STEP", tr("Before which step"), [*(step.value for step in Step), _CLOSE], defaultValue=Step.ISSUE.value,
            usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json", optional=True))
        self.add_language()
        self.addOutput(QgsProcessingOutputBoolean("MAY_ISSUE", tr("May go on")))
        for name, text in (("STOP", tr("Stop")), ("CORRECT", tr("Correct")), ("LOOK", tr("Look")), ("NOTE", tr("Note")),
                           ("ACCEPTED", tr("Accepted remarks")), ("COMPARED", tr("Orders compared with")),
                           ("RELEASED", tr("Pieces of released land compared with")),
                           ("NOT_COMPARED", tr("Records that could not be compared")), ("GAP_COUNT", tr("Gaps")),
                           ("GAP_M2", tr("Gaps in all ({unit})", unit=M2))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        task, outline, kind, hazard = self._texts(parameters, context, "TASK", "GEOMETRY", "TYPE", "HAZARD")
        step = self._step(parameters, context)
        of_outlines = [name for name in _OF_OUTLINES if parameters.get(name) not in (None, "")]
        if step == _CLOSE:
            return None if hazard and not (task or outline or of_outlines) else tr(
                "To close a hazard give its local number (HAZARD) and nothing of a task order.")
        if hazard:
            return tr("A hazard (HAZARD) is checked before it is closed only: set STEP to {step}.", step=_CLOSE)
        if bool(task) == bool(outline):
            return tr("Give either the number of a task order (TASK) or an outline (GEOMETRY).")
        if outline and not kind:
            return tr("Say what type of task the outline is for (TYPE), for example CLEARANCE.")
        if task and of_outlines:
            return tr("{names} belong to an outline; the order of the data file has its own.",
                      names=", ".join(of_outlines))
        if outline and step != Step.ISSUE.value:
            return tr("An outline can only be checked before it is issued; give the number of the order (TASK).")
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        rules = self.parameterAsFile(parameters, "RULES", context)
        policy = load_policy(Path(rules) if rules else None)
        task, hazard = self._texts(parameters, context, "TASK", "HAZARD")
        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        with open_workspace(path, read_only=True) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            country = workspace.info.get("country", "IQ")
            if hazard:
                found = check_closing(workspace, entered_hazard(workspace, hazard), country=country, progress=progress)
            else:
                order = entered_order(workspace, task) if task else self._drawn(parameters, context, workspace, policy)
                found = check_order(workspace, order, Step(self._step(parameters, context)), policy, country=country,
                                    progress=progress)
        _tell(found, progress)
        return _results(found)

    def _drawn(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, policy: Policy,
               ) -> Record:
        outline, kind, operator = self._texts(parameters, context, "GEOMETRY", "TYPE", "OPERATOR")
        return drawn_order(workspace.model, outline, kind, self.parameterAsDouble(parameters, "WIDTH", context),
                           policy.setting.task_types["spot"], operator_of(workspace, operator) if operator else "")

    def _texts(self, parameters: dict[str, Any], context: QgsProcessingContext, *names: str) -> list[str]:
        return [self.parameterAsString(parameters, name, context).strip() for name in names]

    def _step(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsEnumString(parameters, "STEP", context) or Step.ISSUE.value


def _results(found: OrderCheck) -> dict[str, Any]:
    counts = {name.upper(): number for name, number in found.counts().items()}
    overlaps, coverage = found.overlaps, found.coverage
    return {
        "MAY_ISSUE": found.may_issue, "REMARKS": _listed(found.remarks), **counts,
        "COMPARED": overlaps.orders, "RELEASED": overlaps.released,
        "NOT_COMPARED": len(overlaps.without_outline) + len(overlaps.not_computed),
        "GAP_COUNT": len(coverage.gaps) if coverage else 0, "GAP_M2": coverage.gap_m2 if coverage else 0.0,
        "NOT_RUN": list(found.not_run)}


def _listed(remarks: Iterable[OrderRemark]) -> list[dict[str, Any]]:
    return [{**one.as_dict(), "wkt": to_wkt(one.place) if one.place else ""} for one in remarks]


def _tell(found: OrderCheck, progress: Progress) -> None:
    for one in found.remarks[:_MOST_LINES]:
        if one.decision is None:
            progress.say(f"{one.remark.severity.label}: {one.remark.message}")
        else:
            progress.say(tr("Accepted by {name} ({reason}): {sentence}", name=one.decision.by,
                            reason=one.decision.reason, sentence=one.remark.message))
    if len(found.remarks) > _MOST_LINES:
        progress.say(tr("... and {count} more remarks; see the results.", count=len(found.remarks) - _MOST_LINES))
    for text in found.not_run:
        progress.warn(tr("Not checked: {rule}", rule=text))
    if found.coverage is not None:
        progress.say(tr("{count} gaps, {area} {unit} in all.", count=len(found.coverage.gaps),
                        area=number_text(found.coverage.gap_m2), unit=M2))
    progress.say(tr("Nothing holds it up.") if found.may_issue else
                 tr("It must not go on: {count} remarks say stop.", count=found.counts()["stop"]))
