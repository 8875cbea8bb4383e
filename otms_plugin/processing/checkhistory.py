"""otms:checkhistory: does every order stand where its steps led it?"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterFile

from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.tasking.trail import find_traces
from imsma_tools.core.workspace import open_workspace, verify
from imsma_tools.processing.base import ToolsAlgorithm

_MOST_LINES = 40


class CheckHistory(ToolsAlgorithm):
    """Looks for what was done to orders past the steps of their life."""

    NAME = "checkhistory"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Check the history of task orders")

    def help_text(self) -> str:
        return tr("Looks whether every task order stands where the steps of its life led it. Told are: fields that "
                  "only steps change (status, days, outline of an issued order, that the site was left) and that were "
                  "changed with another program, histories that no step could have written, acceptances nobody had "
                  "the right to give, clocks that were set back, changes made while the protection of the file was "
                  "gone, and whatever does not stand as the record of changes says. Nothing is changed.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.add_language()
        self.addOutput(QgsProcessingOutputNumber("FINDINGS", tr("Things found wrong")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)):
            looking, verifying = steps(progress, (1, 1))
            with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=True) as workspace:
                traces = find_traces(workspace, looking)
                wrong = verify(workspace, progress=verifying)
            sentences = [one.sentence for one in traces] + wrong
            for sentence in sentences[:_MOST_LINES]:
                progress.warn(sentence)
            if len(sentences) > _MOST_LINES:
                progress.warn(tr("... and {count} more; see the results.", count=len(sentences) - _MOST_LINES))
            if not sentences:
                progress.say(tr("Every order stands where its steps led it."))
        return {"FINDINGS": len(sentences), "FINDINGS_LIST": sentences,
                "TRACES": [{**asdict(one), "trace": one.trace.value} for one in traces]}
