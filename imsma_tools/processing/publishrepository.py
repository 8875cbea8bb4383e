"""imsma:publishrepository: hands the plugins on over a web server or a share, without the internet."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.base import repository
from ..core.base.jobs import Progress
from ..core.base.language import tr
from .base import ToolsAlgorithm


class PublishRepository(ToolsAlgorithm):
    """Writes plugins.xml for the zips of a folder, and copies them to where the readers find them."""

    NAME = "publishrepository"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("Publish the plugins in the office")

    def help_text(self) -> str:
        return tr("Makes the plugins of a folder available to all computers of the office: copies the ZIP files to a "
                  "web server's folder or to a share and writes plugins.xml with their addresses. In QGIS, add the "
                  "address of plugins.xml under Plugins, Manage and Install Plugins, Settings, and tick the "
                  "experimental plugins there as long as these are marked so. Nothing is sent anywhere else.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("FOLDER", tr("Folder that holds the plugins as ZIP files"),
                                                     folder))
        self.addParameter(QgsProcessingParameterString(
            "URL", tr("Address under which QGIS will find them (https://, http:// or file://)")))
        target = QgsProcessingParameterFile(
            "TARGET", tr("Folder of the web server or share to copy them to (empty: they stay where they are)"),
            folder, "", None, True)
        target.setFlags(target.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(target)
        self.addOutput(QgsProcessingOutputFile("INDEX", tr("plugins.xml")))
        self.addOutput(QgsProcessingOutputNumber("PLUGINS", tr("Number of plugins")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        source = Path(self.parameterAsFile(parameters, "FOLDER", context))
        url = self.parameterAsString(parameters, "URL", context)
        target = self.parameterAsFile(parameters, "TARGET", context)
        index, number = repository.publish(source, url, Path(target) if target else None)
        progress.say(tr("{count} plugins are offered by {file}.", count=number, file=index))
        return {"INDEX": str(index), "PLUGINS": number}
