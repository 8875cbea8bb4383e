"""otms:exportpackage: orders to an operator, or the operator's answer, as one file."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.exchange.sending import operator_of_all, send_answer, send_orders
from otms_plugin.core.order_given import entered_order, operator_of

from .packages import PackageAlgorithm, results_of

_ORDERS, _ANSWER = range(2)


class ExportPackage(PackageAlgorithm):
    """Writes orders for an operator, or the answer to them, into a package."""

    NAME = "exportpackage"

    def displayName(self) -> str:
        return tr("Send task orders as a package")

    def help_text(self) -> str:
        return tr("Writes a package for an office that works with a data file of its own, to be carried on a stick or "
                  "sent by mail. KIND 0: task orders for an operator, with their hazards, turning points and reports: "
                  "those of TASKS (numbers with commas between), or all that are live of the OPERATOR (short name). "
                  "KIND 1: the answer of an operator: all orders taken in from the PARTNER as they stand, with the "
                  "reports on them. PARTNER is whom it is for (if left out, the operator of the orders). Packages are "
                  "numbered, so that one that comes twice or too late is noticed. With KEY, an entry of QGIS's "
                  "authentication store whose password both offices know, the package is signed. Photos and data of "
                  "persons do not travel.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_common()
        self.addParameter(QgsProcessingParameterEnum(
            "KIND", tr("Kind of package"), [tr("Orders for an operator"), tr("Answer of an operator")],
            defaultValue=_ORDERS))
        self.add_text("TASKS", tr("Numbers of task orders"))
        self.add_text("OPERATOR", tr("Operator"))
        self.add_text("PARTNER", tr("Partner"))
        self.add_target()

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace,
             progress: Progress) -> dict[str, Any]:
        tasks, operator, partner = (self.text(parameters, name, context) for name in ("TASKS", "OPERATOR", "PARTNER"))
        target, sender = self.target(parameters, context), self.sender(parameters, context)
        if self.parameterAsEnum(parameters, "KIND", context) == _ANSWER:
            if tasks or operator:
                raise BadInput(tr("An answer holds all orders of the partner; TASKS and OPERATOR do not go with it."),
                               tr("Leave them empty."))
            return results_of(send_answer(workspace, partner, target, sender, progress=progress), progress)
        if bool(tasks) == bool(operator):
            raise BadInput(tr("Give either TASKS or OPERATOR."))
        chosen = [str(entered_order(workspace, number.strip())["guid"]) for number in tasks.split(",")] if tasks else (
            _live_orders(workspace, operator))
        partner = partner or operator_of_all(workspace, chosen)
        return results_of(send_orders(workspace, chosen, partner, target, sender, progress=progress), progress)


def _live_orders(workspace: Workspace, operator: str) -> list[str]:
    guid = operator_of(workspace, operator)
    return [str(order["guid"]) for order in workspace.rows("task_order", {"organisation_guid": guid})
            if is_live(order)]
