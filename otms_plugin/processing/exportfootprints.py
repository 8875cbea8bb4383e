"""otms:exportfootprints: the outlines of our orders for another office."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.exchange.footprints import send_footprints

from .packages import PackageAlgorithm, results_of


class ExportFootprints(PackageAlgorithm):
    """Writes the outlines of all orders for a neighbouring authority."""

    NAME = "exportfootprints"

    def displayName(self) -> str:
        return tr("Send outlines of task orders to another office")

    def help_text(self) -> str:
        return tr("Writes a package with number, operator, outline, status and days of every task order that is "
                  "planned, issued or was ever, and nothing else: so that the PARTNER, another authority, sends nobody "
                  "onto the same ground. The day the site was left is told only where a named person confirmed it. "
                  "Send a new package whenever orders are issued or sites are left.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_common()
        self.add_text("PARTNER", tr("Partner"), optional=False)
        self.add_target()

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace,
             progress: Progress) -> dict[str, Any]:
        sent = send_footprints(workspace, self.text(parameters, "PARTNER", context), self.target(parameters, context),
                               self.sender(parameters, context), progress=progress)
        return results_of(sent, progress)
