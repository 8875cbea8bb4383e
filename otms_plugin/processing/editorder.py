"""otms:editorder: fields of an order."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import Edit
from otms_plugin.core.making.given_values import values_from

from .order_step import OrderStep


class EditOrder(OrderStep):
    """Changes fields of one task order."""

    NAME = "editorder"
    CHECKS = False

    def displayName(self) -> str:
        return tr("Change fields of a task order")

    def about(self) -> str:
        return tr("Changes fields of a task order: VALUES as JSON, for example {example}. Its status, its outline and "
                  "the days its life sets are changed by their own steps. An order that was issued needs REASON, and "
                  "keeps number, type, operator and days of validity; a closed one takes its papers only.",
                  example='{"priority": "HIGH", "instructions": null}')

    def add_own(self) -> None:
        self.add_text("VALUES", tr("Fields of the order, as JSON"), optional=False, many_lines=True)

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        values_from(self.text(parameters, "VALUES", context), load_model(), "task_order")
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Edit:
        values = values_from(self.text(parameters, "VALUES", context), workspace.model, "task_order")
        return Edit(task, values, self.text(parameters, "REASON", context))
