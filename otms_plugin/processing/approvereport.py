"""otms:approvereport: a report of an order is approved, refused or given back."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import DecideReport
from otms_plugin.core.life.decide import APPROVED, TABLES

from .order_step import OrderStep


class ApproveReport(OrderStep):
    """Decides on one report of one task order."""

    NAME = "approvereport"
    CHECKS = False

    def displayName(self) -> str:
        return tr("Approve a report of a task order")

    def about(self) -> str:
        return tr("Approves the report with the number REPORT of a task order, refuses it or gives it back (APPROVAL). "
                  "Only approved reports count as progress and cover land. One that is not approved needs REASON. Land "
                  "that an order said to be released loses with it is told.")

    def add_own(self) -> None:
        self.addParameter(QgsProcessingParameterEnum("TABLE", tr("Kind of report"), list(TABLES),
                                                     defaultValue=TABLES[0], usesStaticStrings=True))
        self.add_text("REPORT", tr("Number of the report"), optional=False)
        codes = [code.code for code in load_model().code_lists["approval"].codes]
        self.addParameter(QgsProcessingParameterEnum("APPROVAL", tr("Approval"), codes, defaultValue=APPROVED,
                                                     usesStaticStrings=True))

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> DecideReport:
        table, approval = (self.parameterAsEnumString(parameters, name, context) for name in ("TABLE", "APPROVAL"))
        number = self.text(parameters, "REPORT", context)
        found = list(workspace.rows(table or TABLES[0], {"task_guid": task, "report_no": number}))
        if len(found) != 1:
            raise BadInput(tr("{count} reports of the order have the number {number}.", count=len(found),
                              number=number), tr("Look at its number, letter by letter."))
        return DecideReport(table or TABLES[0], str(found[0]["guid"]), approval or APPROVED,
                            self.text(parameters, "REASON", context))
