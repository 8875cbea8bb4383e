"""otms:keepscan: the signed scan of a paper, kept beside the data file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.paper.contract import TABLE
from otms_plugin.core.paper.scans import keep_scan

from .papers import actor_given, text_of


class KeepScan(ToolsAlgorithm):
    """Keeps the signed scan of a paper."""

    NAME = "keepscan"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Keep a signed paper")

    def help_text(self) -> str:
        return tr("Copies the scan of a signed paper into the folder beside the data file and enters it with the "
                  "paper and with what the paper is about: the task order, or the handover certificate, which needs "
                  "it before land is handed over. PAPER is the number or the key of the paper. BY is the name of the "
                  "person who keeps it.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        for name, text in (("PAPER", tr("Number of the paper")), ("BY", tr("Name of the person"))):
            self.addParameter(QgsProcessingParameterString(name, text))
        self.addParameter(QgsProcessingParameterFile("SCAN", tr("Scan of the signed paper (PDF or picture)")))
        for name, text in (("FILE", tr("Kept as")), ("SHA256", tr("Check sum of the file")),
                           ("ATTACHMENT", tr("Key of the attachment"))):
            self.addOutput(QgsProcessingOutputString(name, text))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        scan = Path(self.parameterAsFile(parameters, "SCAN", context))
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            paper = paper_named(workspace, text_of(self, parameters, "PAPER", context))
            kept = keep_scan(workspace, paper, scan, actor_given(self, parameters, context))
        progress.say(tr("The signed paper was kept as {file}.", file=kept.file))
        return {"FILE": str(kept.file), "SHA256": kept.sha256, "ATTACHMENT": kept.attachment}


def paper_named(workspace: Workspace, name: str) -> str:
    """Returns the guid of the newest paper with this number or key.

    :raises BadInput: if there is none.
    """
    found = workspace.guids(TABLE, {"paper_no": name}) or workspace.guids(TABLE, {"guid": name})
    if not found:
        raise BadInput(tr("There is no paper {number} in the data file.", number=name),
                       tr("Look at its number in the foot of the paper."))
    return found[-1]
