"""otms:extendorder: a later last day of validity."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import Extend

from .order_step import OrderStep


class ExtendOrder(OrderStep):
    """Extends one task order."""

    NAME = "extendorder"
    DAYS = ("VALID_TO",)

    def displayName(self) -> str:
        return tr("Extend a task order")

    def about(self) -> str:
        return tr("Gives a task order that may still run out a later last day of validity (VALID_TO), for a REASON. "
                  "More days may mean a conflict with a later order, so it is checked as if it were issued.")

    def add_own(self) -> None:
        self.add_text("VALID_TO", tr("New last day of validity"), optional=False)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Extend:
        day = self.day(parameters, "VALID_TO", context)
        if day is None:
            raise BadInput(tr("VALID_TO is empty. Give a day such as 2026-03-31."))
        return Extend(task, day, self.text(parameters, "REASON", context), self.accepted(parameters, context))
