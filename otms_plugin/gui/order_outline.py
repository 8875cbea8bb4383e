"""The outline of an order: drawn on the map while overlaps are shown, or made of what is known already."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.gui.shared.outline_tool import Drawn, OutlineTool
from otms_plugin.core.making.outlines import Made

from .outline_check import OutlineCheck
from .overlap_panel import OverlapText

DEGREES = "EPSG:4326"
_NARROW = 380
"""Pixels: as wide as the window of an order is on a small screen; texts wrap there."""


class Way(enum.Enum):
    """How an outline is made."""

    DRAW = "draw"
    HAZARDS = "hazards"
    POINTS = "points"
    CIRCLE = "circle"
    LINE = "line"
    AREA = "area"
    FEATURE = "feature"
    FILE = "file"


@dataclass(frozen=True)
class Outline:
    """An outline (WKB, EPSG:4326; b"" for none) and what it was made of: fields of the order, points, hazards."""

    wkb: bytes = b""
    values: Mapping[str, Any] = field(default_factory=dict)
    points: tuple[Mapping[str, Any], ...] = ()
    hazards: tuple[str, ...] = ()


class OrderOutline(QWidget):
    """Shows the outline of one order on the map, and what it overlaps; ``changed()`` tells of another one.

    ``record`` returns the order as it is filled in, ``leave_out`` the features that are this order itself.
    """

    changed = pyqtSignal()

    def __init__(self, iface: Any, messages: Any, record: Callable[[], Mapping[str, Any]],
                 leave_out: Callable[[], frozenset[tuple[str, int]]], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._messages = messages
        self._record = record
        self._leave_out = leave_out
        self.outline = Outline()
        self.tool: Optional[OutlineTool] = None
        self._band: Optional[QgsRubberBand] = None
        self._is_taking = False
        self.text = OverlapText(self)
        self.check = OutlineCheck(iface, messages, self.text)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.notes = QLabel(self)
        self.notes.setWordWrap(True)
        self.ways = QComboBox(self)
        self.ways.setAccessibleName(tr("How the outline is made"))
        self.pages = QStackedWidget(self)
        self.ways.currentIndexChanged.connect(self._choose_way)
        self.draw_button = QPushButton(tr("&Draw on the Map"), self)
        self.draw_button.clicked.connect(self.draw)
        self.add_way(Way.DRAW, tr("Drawn on the map"), self.draw_button)
        form = QFormLayout()
        form.addRow(tr("Outline"), self.said)
        form.addRow(tr("Make it"), self.ways)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.pages)
        layout.addWidget(self.notes)
        layout.addWidget(self.text, 1)
        self.notes.hide()
        self.show_outline(Outline())

    def add_way(self, way: Way, words: str, page: QWidget) -> None:
        """Adds one more way to make an outline."""
        self.pages.addWidget(page)
        self.ways.addItem(words, way)
        self._choose_way(self.ways.currentIndex())

    def _choose_way(self, number: int) -> None:
        """Shows the page of a way; the larger ones that are hidden take no room."""
        self.pages.setCurrentIndex(number)
        for at in range(self.pages.count()):
            policy = QSizePolicy.Policy.Fixed if at == number else QSizePolicy.Policy.Ignored
            self.pages.widget(at).setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        page = self.pages.currentWidget()
        self.pages.setFixedHeight(max(page.sizeHint().height(), page.heightForWidth(_NARROW)))

    def show_outline(self, outline: Outline) -> None:
        """Shows another order's outline; nobody changed it."""
        self._put_down()
        self.outline = outline
        self.notes.hide()
        self._show()

    def take(self, outline: Outline, notes: Sequence[str] = ()) -> None:
        """Takes an outline that a person made, and says what is not certain about it."""
        self.outline = outline
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        self._show()
        self.changed.emit()

    def take_made(self, made: Made) -> None:
        """Takes an outline made of hazards, a place, a line or an area."""
        self._put_down()
        self.take(Outline(made.outline, made.values(), (), made.hazards or self.outline.hazards), made.notes)

    def draw(self) -> None:
        """Takes up the tool; an outline of one area can be dragged by its corners."""
        if self.tool is None:
            self.tool = OutlineTool(self._iface.mapCanvas(), self)
        corners = self._corners()
        self._iface.mapCanvas().setMapTool(self.tool)
        self._iface.mapCanvas().setFocus()
        if corners:
            self._is_taking = True   # those that stand there are no change
            self.tool.take(corners)
            self._is_taking = False

    def remove(self) -> None:
        """Takes everything off the map."""
        self._put_down()
        if self._band is not None:
            self._iface.mapCanvas().scene().removeItem(self._band)
            self._band = None
        self.check.remove()

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""
        self.check.begin(user, hint)
        self._hide_band()

    def end(self, user: str) -> None:
        """The tool is put down; the outline stays, and what it overlaps is shown on."""
        self._show()

    def clear(self, hint: str) -> None:
        """There is no outline on the map (any more)."""
        self.check.clear(hint)

    def ask(self, drawn: Drawn) -> None:
        """Shows what the outline overlaps, and takes one that is drawn to the end."""
        self._ask(drawn.shape, drawn.crs)
        if self.tool is None or not self.tool.is_closed or self._is_taking:
            return
        shape = QgsGeometry(drawn.shape)
        with self._messages.guarding():
            shape.transform(QgsCoordinateTransform(drawn.crs, QgsCoordinateReferenceSystem(DEGREES),
                                                   QgsProject.instance()))
            shape.convertToMultiType()
            self.outline = Outline(bytes(shape.asWkb().data()), _AS_AREA, (), self.outline.hazards)
            self._say()
            self.changed.emit()

    def _ask(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        self.check.ask(Drawn(shape, crs, {**self._record(), "status": "ISSUED", "site_left_on": None},
                             self._leave_out()))

    def _show(self) -> None:
        self._say()
        self._hide_band()
        if not self.outline.wkb:
            self.check.begin("order", tr("No outline yet. Choose how it is made; what it overlaps is shown here."))
            return
        shape = QgsGeometry()
        shape.fromWkb(self.outline.wkb)
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        self._band = self._band or _band(self._iface.mapCanvas())
        self._band.setToGeometry(shape, degrees)
        self.check.begin("order", "")
        self._ask(shape, degrees)

    def _say(self) -> None:
        fault = fault_of(self.outline.wkb or None)
        if fault is not None:
            self.said.setText(tr("none") if not self.outline.wkb else fault.sentence)
            return
        try:
            self.said.setText(isolated(f"{number_text(area_m2(self.outline.wkb))} {M2}"))
        except ToolsError as error:
            self.said.setText(error.title)

    def _corners(self) -> list[Any]:
        """Returns the corners of an outline of one ring in map coordinates; none where a mouse could not keep it."""
        shape = QgsGeometry()
        shape.fromWkb(self.outline.wkb)
        polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()] if not shape.isNull() else []
        if len(polygons) != 1 or len(polygons[0]) != 1:
            return []
        target = self._iface.mapCanvas().mapSettings().destinationCrs()
        change = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), target, QgsProject.instance())
        return [change.transform(corner) for corner in polygons[0][0][:-1]]

    def _put_down(self) -> None:
        tool, self.tool = self.tool, None
        if tool is not None:
            self._iface.mapCanvas().unsetMapTool(tool)

    def _hide_band(self) -> None:
        if self._band is not None:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)


_AS_AREA: Mapping[str, Any] = {"shape_kind": "POLYGON", "shape_width_m": None, "shape_as_drawn": None}


def _band(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(QColor("#0d47a1"))
    band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
    band.setFillColor(QColor(13, 71, 161, 25))
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setWidth(3)
    band.setZValue(80)
    return band
