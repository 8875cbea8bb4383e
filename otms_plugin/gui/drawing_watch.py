"""Shows overlaps while somebody draws orders or hazards with QGIS's own tools."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolCapture
from qgis.PyQt import sip

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.layers import plain_value
from imsma_tools.gui.shared.outline_tool import Drawn
from otms_plugin.core.live_layers import is_watched

from .outline_check import OutlineCheck

USER = "watch"


def hint() -> str:
    """Returns what the watch waits for."""
    return tr("Draw or move the outline of a task order or a hazard with QGIS's editing tools. What it overlaps is "
              "shown here.")


class DrawingWatch:
    """Looks over the shoulder of QGIS's drawing tools while it is switched on; it changes nothing."""

    def __init__(self, iface: Any, check: OutlineCheck) -> None:
        self._iface = iface
        self._check = check
        self._is_drawing = False
        self._slots: dict[str, tuple[QgsVectorLayer, Callable[..., None]]] = {}
        self.is_on = False

    def switch(self, is_on: bool) -> None:
        """Switches the watch on or off."""
        if is_on == self.is_on:
            return
        self.is_on = is_on
        canvas, project = self._iface.mapCanvas(), QgsProject.instance()
        if is_on:
            canvas.xyCoordinates.connect(self._moved)
            project.layersAdded.connect(self._look_at)
            self._check.begin(USER, hint())
            self._look_at(list(project.mapLayers().values()))
        else:
            canvas.xyCoordinates.disconnect(self._moved)
            project.layersAdded.disconnect(self._look_at)
            for layer, slot in self._slots.values():
                if not sip.isdeleted(layer):
                    layer.geometryChanged.disconnect(slot)
            self._slots.clear()
            self._is_drawing = False
            self._check.end(USER)

    def _look_at(self, layers: list[Any]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.id() not in self._slots and is_watched(layer):
                slot = partial(self._changed, layer)
                layer.geometryChanged.connect(slot)
                self._slots[layer.id()] = layer, slot

    def _moved(self, place: QgsPointXY) -> None:
        """Called by the canvas with every move of the mouse."""
        with self._check.telling_once():
            tool, layer = self._iface.mapCanvas().mapTool(), self._iface.activeLayer()
            points = self._drawn_points(tool, layer)
            if len(points) >= 2:
                snapped = self._iface.mapCanvas().snappingUtils().snapToMap(place)
                mouse = snapped.point() if snapped.isValid() else place
                points.append(tool.toLayerCoordinates(layer, mouse))
                self._is_drawing = True
                self._check.ask(Drawn(QgsGeometry.fromPolygonXY([points]), layer.crs()))
            elif self._is_drawing:
                self._is_drawing = False
                self._check.clear(hint())

    def _drawn_points(self, tool: Any, layer: Any) -> list[QgsPointXY]:
        """Returns the corners drawn so far, in the layer's coordinates; none if nobody draws an outline we watch."""
        if not isinstance(tool, QgsMapToolCapture) or tool.mode() != QgsMapToolCapture.CaptureMode.CapturePolygon:
            return []
        if not isinstance(layer, QgsVectorLayer) or layer.id() not in self._slots:
            return []
        return [QgsPointXY(point) for point in tool.captureCurve().curveToLine().points()]

    def _changed(self, layer: QgsVectorLayer, number: int, shape: QgsGeometry) -> None:
        """Called by a layer when the outline of a record was changed, before it is stored."""
        with self._check.telling_once():
            feature = layer.getFeature(number)
            record = {name: plain_value(value) for name, value in zip(layer.fields().names(), feature.attributes())}
            table_is_order = "task_no" in record
            self._check.ask(Drawn(QgsGeometry(shape), layer.crs(), record if table_is_order else {},
                                  frozenset([(layer.id(), number)])))
