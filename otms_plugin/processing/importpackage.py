"""otms:importpackage: orders or an operator's answer into the data file, compared three ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.exchange.comparing import Meaning
from otms_plugin.core.exchange.given import decisions_from, entries_from
from otms_plugin.core.exchange.taking_in import OURS, THEIRS, Looked, look, take_in
from otms_plugin.core.exchange.words import as_dict, field_text, meaning_text

from .packages import PackageAlgorithm

_OTHERWISE = ("", OURS, THEIRS)
_MOST_LINES = 40


class ImportPackage(PackageAlgorithm):
    """Takes a package of orders, or the answer to one, into the data file."""

    NAME = "importpackage"

    def displayName(self) -> str:
        return tr("Take in a package of task orders")

    def help_text(self) -> str:
        return tr("Compares a package of another office with the data file and enters what only the other office "
                  "changed, in one step or not at all. What both changed since the last package waits: decide with "
                  "DECISIONS, for example {example}, or for all others at once with CONFLICTS (0 stop, 1 ours stay, 2 "
                  "theirs count). An answer of an operator brings reports and items found; reports wait for approval, "
                  "and what it would change on an order itself is listed, not entered: use the commands of the order. "
                  "Nothing is deleted. A package that is damaged, for another data file, taken in already or older "
                  "than the last one is refused. With DRY_RUN nothing is written.",
                  example='[{"record": "PR-12", "field": "comment", "take": "theirs"}]')

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_common()
        self.addParameter(QgsProcessingParameterFile("PACKAGE", tr("Package"), extension="zip"))
        self.add_text("DECISIONS", tr("Decisions, as JSON"))
        self.addParameter(QgsProcessingParameterEnum(
            "CONFLICTS", tr("Values changed on both sides"),
            [tr("Stop and list them"), tr("Ours stay"), tr("Theirs count")], defaultValue=0))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", tr("Only compare, write nothing"), False))
        self.addOutput(QgsProcessingOutputString("PARTNER", tr("Partner")))
        self.addOutput(QgsProcessingOutputNumber("NUMBER", tr("Number in the order of sending")))
        for meaning in Meaning:
            self.addOutput(QgsProcessingOutputNumber(meaning.name, meaning_text(meaning)))
        self.addOutput(QgsProcessingOutputNumber("SAME", tr("Records that are the same")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        entries_from(self.text(parameters, "DECISIONS", context))
        return None

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace,
             progress: Progress) -> dict[str, Any]:
        path = Path(self.parameterAsFile(parameters, "PACKAGE", context))
        key = self.key(parameters, context)
        looked = look(workspace, path, key, progress)
        _tell(workspace, looked, progress)
        is_trial = self.parameterAsBoolean(parameters, "DRY_RUN", context)
        entries = entries_from(self.text(parameters, "DECISIONS", context))
        decisions = decisions_from(entries, looked.comparison.of(Meaning.CONFLICT))
        if not is_trial:
            otherwise = _OTHERWISE[self.parameterAsEnum(parameters, "CONFLICTS", context)]
            looked = take_in(workspace, path, key, self.actor(parameters, context), decisions, otherwise,
                             progress=progress).looked
        counts = {name.upper(): number for name, number in looked.comparison.counts().items()}
        return {"PARTNER": looked.partner, "NUMBER": looked.manifest.sequence_no, "WRITTEN": not is_trial, **counts,
                "DIFFERENCES": [as_dict(workspace.model, one) for one in looked.comparison.differences]}


def _tell(workspace: Workspace, looked: Looked, progress: Progress) -> None:
    for note in looked.notes:
        progress.warn(note)
    listed = [one for one in looked.comparison.differences if one.meaning not in (Meaning.NEW, Meaning.TAKEN)]
    for one in listed[:_MOST_LINES]:
        progress.say(f"{one.name} {field_text(workspace.model, one)}: {meaning_text(one.meaning)}")
    if len(listed) > _MOST_LINES:
        progress.say(tr("... and {count} more, in the results.", count=len(listed) - _MOST_LINES))
