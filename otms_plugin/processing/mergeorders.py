"""otms:mergeorders: several orders become one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputString

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import Merge
from otms_plugin.core.life.perform import Done
from otms_plugin.core.order_given import entered_order, operator_of

from .order_step import OrderStep


class MergeOrders(OrderStep):
    """Merges task orders."""

    NAME = "mergeorders"
    DAYS = ("DAY", "SITE_LEFT_ON")

    def displayName(self) -> str:
        return tr("Merge task orders")

    def about(self) -> str:
        return tr("Ends the task order TASK and those of OTHERS (numbers with commas between), all of one type, and "
                  "plans one order for what remains of them. Orders of different operators need OPERATOR, the short "
                  "name of the one that gets it; nobody is sent on the new order before the others left their sites.")

    def add_own(self) -> None:
        self.add_text("OTHERS", tr("Numbers of the other orders, with commas between"), optional=False)
        self.add_text("NUMBER", tr("Number of the order (the next one if empty)"))
        self.add_text("OPERATOR", tr("Organisation (short name)"))
        self.add_text("DAY", tr("Day of the change (today if empty)"))
        self.add_site_left()
        self.addOutput(QgsProcessingOutputString("NEW_TASK", tr("Number of the new order")))

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Merge:
        others, number, operator, reason = (self.text(parameters, name, context)
                                            for name in ("OTHERS", "NUMBER", "OPERATOR", "REASON"))
        names = [name.strip() for name in others.split(",") if name.strip()]
        return Merge((task, *(str(entered_order(workspace, name)["guid"]) for name in names)), reason, number,
                     operator_of(workspace, operator) if operator else "", self.day(parameters, "DAY", context),
                     self.left(parameters, context), self.accepted(parameters, context))

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        return {"NEW_TASK": numbers[-1]}
