"""otms:checkrules: explains a file of rules that an authority has edited, before anybody works by it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.tasking.policy_file import Mistake
from imsma_tools.core.tasking.rules_check import RulesReport, check_rules
from imsma_tools.processing.base import ToolsAlgorithm


class CheckRules(ToolsAlgorithm):
    """Explains a file of rules; changes nothing."""

    NAME = "checkrules"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Check a file of rules")

    def help_text(self) -> str:
        return tr("Explains an edited file of rules: those of overlaps and of the check before issue "
                  "(overlap_policy.json), or the states of task orders (task_states.json). Every mistake is named with "
                  "its place in the file, such as rules[3].when, and so is what would hide people on the ground or "
                  "land that nobody cleared: with either the file cannot be used. Rules that no pair of orders ever "
                  "comes to are named, what differs from the shipped file, and the rules are told in words. Nothing "
                  "is changed.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json"))
        self.add_language()
        self.addOutput(QgsProcessingOutputBoolean("MAY_BE_USED", tr("May be used")))
        for name, text in (("MISTAKES", tr("Mistakes")), ("DANGERS", tr("Dangers")), ("DOUBTS", tr("Doubts")),
                           ("CHANGES", tr("Changes against the shipped file"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            report = check_rules(Path(self.parameterAsFile(parameters, "RULES", context)))
            _tell(report, progress)
            return {"MAY_BE_USED": report.may_be_used, "KIND": report.kind, "MISTAKES": len(report.mistakes),
                    "DANGERS": len(report.dangers), "DOUBTS": len(report.doubts), "CHANGES": len(report.changes),
                    "MISTAKE_LIST": _listed(report.mistakes), "DANGER_LIST": _listed(report.dangers),
                    "DOUBT_LIST": _listed(report.doubts), "CHANGE_LIST": _listed(report.changes),
                    "RULES_IN_WORDS": list(report.rules)}


def _listed(found: Iterable[Mistake]) -> list[dict[str, str]]:
    return [{"place": one.place, "sentence": one.sentence} for one in found]


def _tell(report: RulesReport, progress: Progress) -> None:
    for one in (*report.mistakes, *report.dangers, *report.doubts):
        progress.warn(_line(one))
    for one in report.changes:
        progress.say(tr("Changed: {change}", change=_line(one)))
    for text in report.rules:
        progress.say(text)
    progress.say(tr("The file may be used.") if report.may_be_used else
                 tr("The file cannot be used: {count} mistakes and dangers.",
                    count=len(report.mistakes) + len(report.dangers)))


def _line(one: Mistake) -> str:
    return f"{one.place}: {one.sentence}" if one.place else one.sentence
