"""otms:closepart: a part of an order is reported as finished."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputString

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import ClosePart
from otms_plugin.core.life.perform import Done
from otms_plugin.core.making.given_values import values_from

from .order_step import OrderStep

_REPORT = "completion_report"


class ClosePartOfTask(OrderStep):
    """Closes a part of one task order."""

    NAME = "closepart"

    def displayName(self) -> str:
        return tr("Close a part of a task order")

    def about(self) -> str:
        return tr("Enters the completion report of a part (GEOMETRY, in longitude and latitude) of a task order, with "
                  "VALUES as JSON, for example {example}. Land inside the part that no approved report covers stops "
                  "it. The ground of the part stays on the map of orders until a person confirms that the site was "
                  "left.", example='{"completed_on": "2026-03-31", "outcome": "CLEARED"}')

    def add_own(self) -> None:
        self.add_text("GEOMETRY", tr("Outline, as POLYGON ((44.1 33.2, ...))"), optional=False)
        self.add_text("VALUES", tr("Fields of the report, as JSON"), optional=False, many_lines=True)
        self.addOutput(QgsProcessingOutputString("RECORD", tr("Key of the record")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        self.shape(parameters, "GEOMETRY", context)
        values_from(self.text(parameters, "VALUES", context), load_model(), _REPORT)
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> ClosePart:
        values = values_from(self.text(parameters, "VALUES", context), workspace.model, _REPORT)
        return ClosePart(task, self.shape(parameters, "GEOMETRY", context), values,
                         self.text(parameters, "REASON", context), self.accepted(parameters, context))

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        return {"RECORD": done.records[0]}
