"""What the algorithms about packages share: the data file, who does it, and the key agreed with the partner."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.exchange.keys import stored_key
from otms_plugin.core.exchange.sending import Sender, Sent
from otms_plugin.core.life.actor import Actor, rights_from


class PackageAlgorithm(ToolsAlgorithm):
    """Base of an algorithm that writes a package or takes one in; ``work`` does it with the open data file."""

    GROUP = "tasks"

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace,
             progress: Progress) -> dict[str, Any]:
        """Does the work within an open data file and returns the results."""
        raise NotImplementedError

    def add_common(self) -> None:
        """Declares WORKSPACE, BY, KEY and LANGUAGE."""
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.add_text("BY", tr("Name of the person"), optional=False)
        self.addParameter(QgsProcessingParameterAuthConfig(
            "KEY", tr("Key of packages (if left out, that of the options)"), optional=True))
        self.add_language()

    def add_text(self, name: str, text: str, optional: bool = True, default: Optional[str] = None) -> None:
        self.addParameter(QgsProcessingParameterString(name, text, default, optional=optional))

    def add_target(self) -> None:
        """Declares what an algorithm that writes a package takes and gives besides."""
        self.add_text("OFFICE", tr("Your office (if left out, that of the options)"))
        self.addParameter(QgsProcessingParameterFileDestination("PACKAGE", tr("Package"), "ZIP (*.zip)"))
        self.addOutput(QgsProcessingOutputNumber("NUMBER", tr("Number in the order of sending")))
        self.addOutput(QgsProcessingOutputString("SHA256", tr("Check sum")))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        with speaking(self.language(parameters, context)), open_workspace(
                self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            return self.work(parameters, context, workspace, progress)

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context)).strip()

    def key(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[bytes]:
        """Returns the key chosen, or that of the options, None where there is neither."""
        return stored_key(self.text(parameters, "KEY", context) or settings.load(QgsSettings()).package_key)

    def actor(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Actor:
        """Returns who takes a package in, with the rights of the office's setting."""
        return Actor(self.text(parameters, "BY", context), rights_from(settings.load(QgsSettings()).rights))

    def sender(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sender:
        """Returns who sends."""
        office = self.text(parameters, "OFFICE", context) or settings.load(QgsSettings()).office
        return Sender(self.text(parameters, "BY", context), office, self.key(parameters, context))

    def target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsFileOutput(parameters, "PACKAGE", context))


def results_of(sent: Sent, progress: Progress) -> dict[str, Any]:
    """Returns what came of a package that was written, and tells what to read out to the partner."""
    progress.say(tr("Package {number} was written. Check sum to read out to the partner: {sum}.",
                    number=sent.sequence_no, sum=sent.sha256[:16]))
    return {"PACKAGE": str(sent.path), "NUMBER": sent.sequence_no, "SHA256": sent.sha256, "COUNTS": sent.counts}
