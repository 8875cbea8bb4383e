"""imsma:openworkspace: a QGIS project of a data file, styled, grouped and with forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.base.jobs import Progress
from ..core.base.language import speaking, tr
from ..core.products.project import write_project
from ..core.workspace import open_workspace
from .base import ToolsAlgorithm


class OpenWorkspace(ToolsAlgorithm):
    """Writes a project file whose paths are relative, so that it travels with its data file."""

    NAME = "openworkspace"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("Make a project of a data file")

    def help_text(self) -> str:
        return tr("Writes a QGIS project with all layers of a data file: in groups, with the symbols of mine action, "
                  "with titles, forms and choices in the language chosen. Keep the project beside the data file: it "
                  "finds it by a relative path.")

    def flags(self) -> Any:
        """Layers that go into a project belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.add_language()
        self.addParameter(QgsProcessingParameterFileDestination("PROJECT", tr("Project"),
                                                                tr("QGIS project") + " (*.qgz)"))
        self.addOutput(QgsProcessingOutputNumber("LAYERS", tr("Layers")))
        self.addOutput(QgsProcessingOutputNumber("RELATIONS", tr("Relations")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        language = self.language(parameters, context)
        target = Path(self.parameterAsFileOutput(parameters, "PROJECT", context))
        with speaking(language), open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context),
                                                read_only=True) as workspace:
            written = write_project(workspace, language, target, progress)
        progress.say(tr("Project written: {file}", file=target))
        return {"PROJECT": str(target), "LAYERS": len(written.tables), "RELATIONS": written.relations,
                "EMPTY": list(written.empty)}
