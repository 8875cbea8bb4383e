"""otms:checkpaper: is a file the paper it says it is, and the newest one?"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.paper.known_paper import look_up


class CheckPaper(ToolsAlgorithm):
    """Looks a paper up by its check sum."""

    NAME = "checkpaper"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Check a paper")

    def help_text(self) -> str:
        return tr("Says whether a file is a paper of this data file as it was printed, letter by letter, whether a "
                  "newer one counts, and whether the record of changes still holds the line that stands on the paper.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterFile("FILE", tr("Paper")))
        self.add_language()
        for name, text in (("GENUINE", tr("Genuine")), ("NEWEST", tr("The newest of its kind"))):
            self.addOutput(QgsProcessingOutputBoolean(name, text))
        for name, text in (("PAPER_NO", tr("Number of the paper")), ("ANSWER", tr("Answer"))):
            self.addOutput(QgsProcessingOutputString(name, text))
        self.addOutput(QgsProcessingOutputNumber("SHEET_VERSION", tr("Version of the order sheet")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)), open_workspace(
                self.parameterAsFile(parameters, "WORKSPACE", context), read_only=True) as workspace:
            known = look_up(workspace, Path(self.parameterAsFile(parameters, "FILE", context)))
            answer = known.sentence()
        for finding in known.findings:
            progress.warn(finding)
        progress.say(answer)
        paper = known.paper or {}
        return {"GENUINE": known.paper is not None, "NEWEST": known.is_newest, "PAPER_NO": paper.get("paper_no") or "",
                "SHEET_VERSION": known.sheet_version, "ANSWER": answer, "FINDINGS": list(known.findings)}
