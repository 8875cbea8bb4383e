"""otms:enterreport: a report, a certificate or a quality visit of an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputString, QgsProcessingParameterEnum

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import EnterRecord
from otms_plugin.core.life.perform import Done
from otms_plugin.core.life.records import ACTS
from otms_plugin.core.making.given_values import rows_from, values_from

from .order_step import OrderStep

_ITEMS = "ordnance_item"


class EnterReport(OrderStep):
    """Enters a record of one task order."""

    NAME = "enterreport"
    CHECKS = False

    def displayName(self) -> str:
        return tr("Enter a report of a task order")

    def about(self) -> str:
        return tr("Enters a progress report, a completion report, a handover certificate or a quality visit (TABLE) of "
                  "a task order with VALUES as JSON, for example {example}, its outline or place (GEOMETRY, in "
                  "longitude and latitude), and the ordnance found (ITEMS, a JSON list). What is strange about it is "
                  "told and kept: what a team reports has happened. A report of a person who may not approve is "
                  "submitted.", example='{"report_date": "2026-03-31", "outcome": "CLEARED"}')

    def add_own(self) -> None:
        self.addParameter(QgsProcessingParameterEnum("TABLE", tr("What is entered"), list(ACTS),
                                                     defaultValue=next(iter(ACTS)), usesStaticStrings=True))
        self.add_text("VALUES", tr("Fields of the report, as JSON"), optional=False, many_lines=True)
        self.add_text("GEOMETRY", tr("Outline, as POLYGON ((44.1 33.2, ...))"))
        self.add_text("ITEMS", tr("Ordnance found, as a JSON list"), many_lines=True)
        self.addOutput(QgsProcessingOutputString("RECORD", tr("Key of the record")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        self._given(parameters, context)
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> EnterRecord:
        table, values, items = self._given(parameters, context)
        return EnterRecord(table, task, values, self.shape(parameters, "GEOMETRY", context, ""), items,
                           self.text(parameters, "REASON", context))

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        return {"RECORD": done.records[0]}

    def _given(self, parameters: dict[str, Any], context: QgsProcessingContext,
               ) -> tuple[str, dict[str, Any], tuple[dict[str, Any], ...]]:
        table = self.parameterAsEnumString(parameters, "TABLE", context) or next(iter(ACTS))
        values, items = (self.text(parameters, name, context) for name in ("VALUES", "ITEMS"))
        self.shape(parameters, "GEOMETRY", context, "")
        return table, values_from(values, load_model(), table), rows_from(items, load_model(), _ITEMS, "ITEMS")
