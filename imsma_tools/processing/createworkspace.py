"""imsma:createworkspace: makes an empty data file."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination, QgsProcessingParameterString

from ..core.base.jobs import Progress
from ..core.base.language import tr
from ..core.workspace import create_workspace
from .base import ToolsAlgorithm


class CreateWorkspace(ToolsAlgorithm):
    """Makes an empty data file; never overwrites one."""

    NAME = "createworkspace"
    GROUP = "data"
    WORKSPACE = "WORKSPACE"
    COUNTRY = "COUNTRY"

    def displayName(self) -> str:
        return tr("Create data file")

    def help_text(self) -> str:
        return tr("Makes an empty data file for the records of a mine action programme: hazards, task orders, reports, "
                  "accidents and more, in one GeoPackage file. Every change in it is noted with name and time. A file "
                  "that exists already is never overwritten.")

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterFileDestination(
            self.WORKSPACE, tr("Data file"), tr("Data file (*.gpkg)")))
        self.addParameter(QgsProcessingParameterString(self.COUNTRY, tr("Country (two letters)"), "IQ"))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        path = self.parameterAsFileOutput(parameters, self.WORKSPACE, context)
        country = self.parameterAsString(parameters, self.COUNTRY, context)
        with create_workspace(path, country, progress) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            return {self.WORKSPACE: str(workspace.path), "TABLES": len(workspace.model.tables)}
