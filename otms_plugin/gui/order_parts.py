"""The parts of an order: cut along a line that is drawn on the map, each with its number and its operator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.gui.shared.direction import keep_left_to_right
from imsma_tools.gui.shared.line_tool import LineTool, line_hint
from imsma_tools.gui.shared.outline_tool import Drawn
from otms_plugin.core.making.cuts import cut

_NUMBER, _OPERATOR, _AREA = range(3)
_INKS = ("#0d47a1", "#bf5000", "#1b5e20", "#6a1b9a")


class PartsEditor(QWidget):
    """A button that takes up the line, and the parts it makes. ``changed()`` tells that they are others now."""

    changed = pyqtSignal()

    def __init__(self, source: RecordSource, order: Record, canvas: QgsMapCanvas, numbers: Sequence[str],
                 parent: QWidget) -> None:
        """Reads the operators; ``numbers`` are offered for the parts."""
        super().__init__(parent)
        self._order = order
        self._canvas = canvas
        self._numbers = numbers
        self._operators = sorted((str(row["short_name"]), str(row["guid"])) for row in source.rows("organisation"))
        self.outlines: tuple[bytes, ...] = ()
        self.tool: Optional[LineTool] = None
        self.on_error: Callable[[ToolsError], None] = lambda error: None
        self._bands: list[QgsRubberBand] = []
        self.button = QPushButton(tr("Draw the Line on the Map"), self)
        self.button.clicked.connect(self._draw)
        self.said = QLabel(tr("Draw a line across the order. Its parts are listed here."), self)
        self.said.setWordWrap(True)
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(tr("Parts"))
        self.table.setHorizontalHeaderLabels([tr("Number"), tr("Operator"), tr("Area")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setFixedHeight(110)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.said, self.button, self.table):
            layout.addWidget(widget)

    def value(self) -> list[tuple[str, bytes, str]]:
        """Returns number, outline and operator of the parts; empty before a line was drawn."""
        return [(self.table.item(row, _NUMBER).text().strip(), outline,
                 str(self.table.cellWidget(row, _OPERATOR).currentData() or ""))
                for row, outline in enumerate(self.outlines)]

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""
        self.said.setText(hint)

    def end(self, user: str) -> None:
        """The tool is put down; the parts stay."""

    def clear(self, hint: str) -> None:
        """There is no line (any more)."""
        self._show(())
        self.said.setText(hint)

    def ask(self, drawn: Drawn) -> None:
        """Cuts the order along a line that is drawn to the end, and again whenever a corner is dragged."""
        if self.tool is None or not self.tool.is_closed:
            return
        shape = QgsGeometry(drawn.shape)
        shape.transform(QgsCoordinateTransform(drawn.crs, _degrees(), QgsProject.instance()))
        try:
            self._show(cut(bytes(self._order[GEOMETRY] or b""), bytes(shape.asWkb().data())))
            self.said.setText(tr("Give each part its number and its operator."))
        except BadInput as error:
            self._show(())
            self.said.setText(error.sentence())

    def release(self) -> None:
        """Takes everything off the map and gives the map its former tool back."""
        tool, self.tool = self.tool, None
        if tool is not None:
            self._canvas.unsetMapTool(tool)
        self._unmark()

    def _draw(self) -> None:
        if not self._order.get(GEOMETRY):
            self.on_error(BadInput(tr("The order has no outline."), tr("Give it one first.")))
            return
        if self.tool is None:
            self.tool = LineTool(self._canvas, self)
        self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()
        self.said.setText(line_hint())

    def _show(self, outlines: Sequence[bytes]) -> None:
        kept = self.value()
        self.outlines = tuple(outlines)
        self.table.setRowCount(len(outlines))
        for row, outline in enumerate(outlines):
            if row >= len(kept):
                number = self._numbers[row] if row < len(self._numbers) else ""
                self.table.setItem(row, _NUMBER, QTableWidgetItem(number))
                self.table.setCellWidget(row, _OPERATOR, self._operator_box())
            area = QTableWidgetItem(isolated(f"{number_text(area_m2(outline))} {M2}"))
            area.setFlags(Qt.ItemFlag.ItemIsEnabled)
            area.setForeground(QColor(_INKS[row % len(_INKS)]))
            self.table.setItem(row, _AREA, area)
        self._mark()
        self.changed.emit()

    def _operator_box(self) -> QComboBox:
        box = QComboBox(self.table)
        box.setAccessibleName(tr("Operator"))
        for name, guid in self._operators:
            box.addItem(name, guid)
        box.setCurrentIndex(box.findData(str(self._order.get("organisation_guid") or "")))
        keep_left_to_right(box)
        return box

    def _mark(self) -> None:
        self._unmark()
        for row, outline in enumerate(self.outlines):
            shape = QgsGeometry()
            shape.fromWkb(outline)
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setStrokeColor(QColor(_INKS[row % len(_INKS)]))
            band.setFillColor(QColor(_INKS[row % len(_INKS)]))
            band.setBrushStyle(Qt.BrushStyle.FDiagPattern if row % 2 else Qt.BrushStyle.BDiagPattern)
            band.setWidth(2)
            band.addGeometry(shape, _degrees())
            self._bands.append(band)

    def _unmark(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()


def _degrees() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
