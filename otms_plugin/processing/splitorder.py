"""otms:splitorder: an order ends, and orders that together cover it take its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.workspace import Workspace
from imsma_tools.processing.base import every_feature
from otms_plugin.core.life.commands import Part, Split
from otms_plugin.core.life.perform import Done
from otms_plugin.core.making.cuts import cut
from otms_plugin.core.making.numbers import next_numbers
from otms_plugin.core.order_given import operator_of

from .order_step import OrderStep


class SplitOrder(OrderStep):
    """Splits one task order."""

    NAME = "splitorder"
    DAYS = ("DAY", "SITE_LEFT_ON")

    def displayName(self) -> str:
        return tr("Split a task order")

    def about(self) -> str:
        return tr("Ends a task order and plans orders in its place that together cover it: the pieces on the sides of "
                  "LINE, the largest first, or the areas of the layer PARTS. NUMBERS and OPERATORS (short names) are "
                  "lists with commas between, in that order; without numbers the next ones of the office are taken, "
                  "without operators that of the former order. Land that no part covers stops it, down to a strip of "
                  "0.25 m. The former order keeps its reports, and stays on the ground until a person confirms that "
                  "the site was left.")

    def add_own(self) -> None:
        self.add_text("LINE", tr("Line to cut along, as LINESTRING (44.1 33.2, ...)"))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "PARTS", tr("Or a layer of the parts"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True))
        self.add_text("NUMBERS", tr("Numbers of the parts, with commas between"))
        self.add_text("OPERATORS", tr("Operators of the parts (short names), with commas between"))
        self.add_text("DAY", tr("Day of the change (today if empty)"))
        self.add_site_left()
        self.addOutput(QgsProcessingOutputString("NEW_TASKS", tr("Numbers of the new orders")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        has_layer = parameters.get("PARTS") not in (None, "")
        if bool(self.text(parameters, "LINE", context)) == has_layer:
            return tr("Give either a line (LINE) or a layer of the parts (PARTS).")
        self.shape(parameters, "LINE", context, "LINE_WIDTH")
        return super().problem(parameters, context)

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> Split:
        order = workspace.row("task_order", task) or {}
        line = self.shape(parameters, "LINE", context, "LINE_WIDTH")
        outlines = cut(bytes(order.get(GEOMETRY) or b""), line) if line else self._of_layer(parameters, context)
        numbers = self._list(parameters, "NUMBERS", context, len(outlines))
        operators = self._list(parameters, "OPERATORS", context, len(outlines))
        if not any(numbers):
            numbers = next_numbers(workspace, [order] * len(outlines), settings.load(QgsSettings()))
        return Split(task, tuple(
            Part(number, outline, operator_of(workspace, name) if name else "")
            for number, outline, name in zip(numbers, outlines, operators)),
            self.text(parameters, "REASON", context), self.day(parameters, "DAY", context),
            self.left(parameters, context), self.accepted(parameters, context))

    def more_results(self, numbers: Sequence[str], done: Done) -> dict[str, Any]:
        return {"NEW_TASKS": ", ".join(numbers[1:])}

    def _of_layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bytes, ...]:
        source = self.source(parameters, "PARTS", context)
        request = QgsFeatureRequest().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"),
                                                        context.transformContext())
        return tuple(bytes(QgsGeometry(feature.geometry().constGet().segmentize()).asWkb())
                     if feature.hasGeometry() else b"" for feature in every_feature(source, request))

    def _list(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, count: int) -> list[str]:
        """Returns the words of a list, one for each part; "" each if none is given."""
        text = self.text(parameters, name, context)
        words = [word.strip() for word in text.split(",")] if text else [""] * count
        if len(words) != count:
            raise BadInput(tr("{parameter} names {given}, and there are {count} parts.", parameter=name,
                              given=len(words), count=count))
        return words
