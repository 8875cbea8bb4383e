"""imsma:backupworkspace: copies a data file safely, open or not, and says whether it is whole."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.base.jobs import Progress, steps
from ..core.base.language import tr
from ..core.tasking.trail import find_traces
from ..core.workspace import backup, open_workspace, verify
from .base import ToolsAlgorithm


class BackupWorkspace(ToolsAlgorithm):
    """Copies a data file by the database's own backup, which misses nothing that was written last."""

    NAME = "backupworkspace"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("Back up data file")

    def help_text(self) -> str:
        return tr("Copies a data file while others work with it, and looks whether it is whole: damage, lost "
                  "protection, a history that does not fit, orders changed past the steps of their life. A copy made "
                  "with the file manager may miss what was written last.")

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterFileDestination("BACKUP", tr("Copy"), tr("Data file (*.gpkg)")))
        self.addOutput(QgsProcessingOutputNumber("FINDINGS", tr("Things found wrong")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        source = self.parameterAsFile(parameters, "WORKSPACE", context)
        target = self.parameterAsFileOutput(parameters, "BACKUP", context)
        looking, copying = steps(progress, (3, 1))
        with open_workspace(source, read_only=True) as workspace:
            findings = verify(workspace, progress=looking)
            findings += [trace.sentence for trace in find_traces(workspace)]
        for finding in findings:
            progress.warn(finding)
        made = backup(source, target, copying)
        return {"BACKUP": str(made), "FINDINGS": len(findings), "FINDINGS_LIST": findings}
