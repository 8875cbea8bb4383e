"""otms:transferorder: what remains of an order goes to another operator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputString

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import Transfer
from otms_plugin.core.life.perform import Done
from otms_plugin.core.order_given import operator_of

from .order_step import OrderStep


class TransferOrder(OrderStep):
    """Transfers one task order."""

    NAME = "transferorder"
    DAYS = ("DAY", "SITE_LEFT_ON")

    def displayName(self) -> str:
        return tr("Transfer a task order")

    def about(self) -> str:
        return tr("Ends a task order and plans one of another operator (OPERATOR, its short name) for what remains: "
                  "the order less the land that approved reports released on it, or GEOMETRY. Land that is neither "
                  "done nor handed on stops it. Reports stay with the former order. It stays on the ground until a "
                  "person confirms that the site was left; the other operator is not sent before.")

    def add_own(self) -> None:
        self.add_text("OPERATOR", tr("Organisation (short name)"), optional=False)
        self.add_text("NUMBER", tr("Number of the order (the next one if empty)"))
        self.add_text("GEOMETRY", tr("Outline, as POLYGON ((44.1 33.2, ...))"))
        self.add_text("DAY", tr("Day of the change (today if empty)"))
        self.add_site_left()
        self.addOutput(QgsProcessingOutputString("NEW_TASK", tr("Number of the new order")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        self.shape(parameters, "GEOMETRY", context)
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Transfer:
        operator, number, reason = (self.text(parameters, name, context) for name in ("OPERATOR", "NUMBER", "REASON"))
        return Transfer(task, operator_of(workspace, operator), reason, number,
                        self.shape(parameters, "GEOMETRY", context) or None, self.day(parameters, "DAY", context),
                        self.left(parameters, context), self.accepted(parameters, context))

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        return {"NEW_TASK": numbers[-1]}
