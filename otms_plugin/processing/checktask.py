"""otms:checktask: may this task order go to the next step?"""

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
from imsma_tools.core.sources.wkt import to_wkt
from imsma_tools.core.tasking.order_check import OrderCheck, Step, check_order
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.order_given import drawn_order, entered_order

_MOST_LINES = 40


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
                  "radius and a line its whole width in metres (WIDTH). Every remark is in the results (REMARKS). "
                  "MAY_ISSUE is false as long as a remark says stop and nobody has accepted it with name and reason. "
                  "Nothing is changed.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("TASK", tr("Number of the task order")),
                           ("GEOMETRY", tr("Or an outline, as POLYGON ((44.1 33.2, ...))")),
                           ("TYPE", tr("Type of task, for the outline (CLEARANCE, EOD_SPOT ...)"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            "WIDTH", tr("Search radius of a point, whole width of a line (m)"),
            QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0))
        self.addParameter(QgsProcessingParameterEnum(
            "STEP", tr("Before which step"), [step.value for step in Step], defaultValue=Step.ISSUE.value,
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
        task, outline, kind = (self.parameterAsString(parameters, name, context).strip()
                               for name in ("TASK", "GEOMETRY", "TYPE"))
        if bool(task) == bool(outline):
            return tr("Give either the number of a task order (TASK) or an outline (GEOMETRY).")
        if outline and not kind:
            return tr("Say what type of task the outline is for (TYPE), for example CLEARANCE.")
        if task and (kind or parameters.get("WIDTH") is not None):
            return tr("TYPE and WIDTH belong to an outline; the order of the data file has its own.")
        if outline and self._step(parameters, context) is not Step.ISSUE:
            return tr("An outline can only be checked before it is issued; give the number of the order (TASK).")
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            return self._compute(parameters, context, progress)

    def _compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress,
                 ) -> dict[str, Any]:
        rules = self.parameterAsFile(parameters, "RULES", context)
        policy = load_policy(Path(rules) if rules else None)
        task, outline, kind = (self.parameterAsString(parameters, name, context).strip()
                               for name in ("TASK", "GEOMETRY", "TYPE"))
        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        with open_workspace(path, read_only=True) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            if task:
                order = entered_order(workspace, task)
            else:
                width = self.parameterAsDouble(parameters, "WIDTH", context)
                order = drawn_order(workspace.model, outline, kind, width, policy.setting.task_types["spot"])
            found = check_order(workspace, order, self._step(parameters, context), policy,
                                country=workspace.info.get("country", "IQ"), progress=progress)
        _tell(found, progress)
        return _results(found)

    def _step(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Step:
        return Step(self.parameterAsEnumString(parameters, "STEP", context) or Step.ISSUE.value)


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
