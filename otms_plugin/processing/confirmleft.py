"""otms:confirmleft: the last people left the site of an order."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import ConfirmLeft

from .order_step import OrderStep


class ConfirmSiteLeft(OrderStep):
    """Enters that the site of one task order was left."""

    NAME = "confirmleft"
    DAYS = ("SITE_LEFT_ON",)
    CHECKS = False

    def displayName(self) -> str:
        return tr("Confirm that a site was left")

    def about(self) -> str:
        return tr("Enters that the last people left the site of a task order on SITE_LEFT_ON, and who confirms it "
                  "(SITE_LEFT_BY). Only this takes an order off the ground, no status and no date does. Nobody may be "
                  "sent there any more: suspend, complete or cancel the order first.")

    def add_own(self) -> None:
        self.add_site_left()

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        if not self.text(parameters, "SITE_LEFT_ON", context):
            return tr("SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it.")
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> ConfirmLeft:
        left = self.left(parameters, context)
        if left is None:
            raise BadInput(tr("SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it."))
        return ConfirmLeft(task, left, self.text(parameters, "REASON", context))
