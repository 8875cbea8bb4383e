"""otms:changearea: another outline for an order."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import ChangeArea
from otms_plugin.core.making.outlines import from_shape
from otms_plugin.core.order_given import shape_of

from .order_step import OrderStep


class ChangeAreaOfTask(OrderStep):
    """Changes the outline of one task order."""

    NAME = "changearea"

    def displayName(self) -> str:
        return tr("Change the area of a task order")

    def about(self) -> str:
        return tr("Gives a task order another outline (GEOMETRY, in longitude and latitude); a point needs its search "
                  "radius and a line its whole width in metres (WIDTH). An order that was issued needs REASON and is "
                  "checked as if it were issued with the new outline. Land that it gives up stops it as long as people "
                  "may be there.")

    def add_own(self) -> None:
        self.add_text("GEOMETRY", tr("Outline, as POLYGON ((44.1 33.2, ...))"), optional=False)
        self.addParameter(QgsProcessingParameterNumber(
            "WIDTH", tr("Search radius of a point, whole width of a line (m)"),
            QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        shape_of(self.text(parameters, "GEOMETRY", context))
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> ChangeArea:
        kind, wkb = shape_of(self.text(parameters, "GEOMETRY", context))
        made = from_shape(kind, wkb, self.parameterAsDouble(parameters, "WIDTH", context))
        return ChangeArea(task, made.outline, self.text(parameters, "REASON", context),
                          accepted=self.accepted(parameters, context), shape_kind=made.shape_kind,
                          shape_width_m=made.shape_width_m, shape_as_drawn=made.shape_as_drawn or "")
