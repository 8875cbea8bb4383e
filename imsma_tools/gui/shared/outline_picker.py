"""Takes an outline for a form: drawn on the map, or that of the one selected feature of any layer."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ...core.base.errors import BadInput
from ...core.base.language import tr
from ...core.geometry.area import area_m2
from ...core.workspace.blob import as_kind
from .outline_tool import Drawn, OutlineTool


class MapSide(NamedTuple):
    """QGIS beside the window: what returns its active layer, and its map if outlines can be drawn there."""

    active_layer: Callable[[], Any]
    canvas: Optional[QgsMapCanvas] = None


class OutlinePicker(QWidget):
    """Takes an outline drawn on the map, or that of the one selected feature of the active layer.

    ``changed()`` tells that another one was taken, or none.
    """

    changed = pyqtSignal()

    def __init__(self, geometry: str, side: MapSide, parent: QWidget, wkb: Optional[bytes] = None) -> None:
        super().__init__(parent)
        self._geometry = geometry
        self._side = side
        self.tool: Optional[OutlineTool] = None
        self.wkb: Optional[bytes] = None
        self.on_error: Callable[[BadInput], None] = lambda error: None
        self.button = QPushButton(tr("Take from Selected Feature"), self)
        self.button.clicked.connect(self._take)
        self.draw_button = QPushButton(tr("Draw on the Map"), self)
        self.draw_button.clicked.connect(self._draw)
        self.draw_button.setVisible(side.canvas is not None and geometry != "POINT")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.said, 0, 0, 1, 2)
        self._grid.addWidget(self.draw_button, 1, 0)
        self._grid.addWidget(self.button, 1, 1)
        self.set_outline(wkb)

    def offer(self, words: str, made: Callable[[], bytes]) -> QPushButton:
        """Adds a button that takes the outline that ``made`` returns; a BadInput it raises is told."""
        button = QPushButton(words, self)
        button.clicked.connect(lambda: self._take_made(made))
        number = self._grid.count() - 3
        self._grid.addWidget(button, 2 + number // 2, number % 2)
        return button

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""

    def end(self, user: str) -> None:
        """The tool is put down; what was drawn to the end stays taken."""

    def clear(self, hint: str) -> None:
        """Nothing is drawn yet, or not any more: says how."""
        self.wkb = None
        self.said.setText(hint)
        self.changed.emit()

    def ask(self, drawn: Drawn) -> None:
        """Takes an outline that is drawn to the end, and again whenever a corner is dragged."""
        if self.tool is not None and self.tool.is_closed:
            try:
                self.set_outline(self._in_degrees(drawn.shape, drawn.crs))
            except BadInput as error:
                self.on_error(error)

    def release(self) -> None:
        """Takes the drawing off the map and gives the map its former tool back."""
        tool, self.tool = self.tool, None
        if tool is not None and self._side.canvas is not None:
            self._side.canvas.unsetMapTool(tool)

    def _draw(self) -> None:
        if self._side.canvas is not None:
            if self.tool is None:
                self.tool = OutlineTool(self._side.canvas, self)
            self._side.canvas.setMapTool(self.tool)
            self._side.canvas.setFocus()

    def _take(self) -> None:
        self._take_made(self._selected)

    def _take_made(self, made: Callable[[], bytes]) -> None:
        try:
            self.set_outline(made())
        except BadInput as error:
            self.on_error(error)

    def set_outline(self, wkb: Optional[bytes]) -> None:
        """Takes an outline in EPSG:4326, or none."""
        self.wkb = wkb
        self.changed.emit()
        if wkb is None:
            self.said.setText(tr("Draw it on the map, or select a feature that has it in any layer and take it from "
                                 "there. This window may stay open."))
        elif self._geometry == "POINT":
            self.said.setText(tr("A position is taken."))
        else:
            self.said.setText(tr("An outline of {area} m2 is taken.", area=f"{area_m2(wkb):,.0f}"))

    def _selected(self) -> bytes:
        layer = self._side.active_layer()
        chosen = layer.selectedFeatures() if layer is not None and hasattr(layer, "selectedFeatures") else []
        if len(chosen) != 1:
            raise BadInput(tr("Selected features in the active layer: {number}. One is needed.", number=len(chosen)),
                           tr("Click the layer in the Layers panel, then select the feature on the map."))
        shape = QgsGeometry(chosen[0].geometry())
        if shape.isNull() or not layer.crs().isValid():
            raise BadInput(tr("The selected feature has no outline, or its layer no coordinate system."),
                           tr("Choose another feature, or set the coordinate system of the layer."))
        return self._in_degrees(shape, layer.crs())

    def _in_degrees(self, drawn: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bytes:
        shape, degrees = QgsGeometry(drawn), QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            shape.transform(QgsCoordinateTransform(crs, degrees, QgsProject.instance()))
        except QgsCsException as error:
            raise BadInput(tr("The outline cannot be brought to longitude and latitude."),
                           tr("Check the coordinate system of the layer."), str(error)) from error
        return as_kind(bytes(shape.asWkb().data()), self._geometry)
