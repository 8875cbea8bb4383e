"""Turning points on the map: the outline, numbered points, readings to choose from, another order; also in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

Place = tuple[float, float]
_INK, _HALO = QColor("#111111"), QColor(255, 255, 255, 220)
_LINE, _OTHER, _CHOICE = QColor("#7b1fa2"), QColor("#00695c"), QColor("#bf5000")


@dataclass(frozen=True)
class Mark:
    """A point with its short name. ``is_choice`` is one of several readings, ``is_corner`` a corner of the outline."""

    place: Place
    name: str
    is_corner: bool = True
    is_choice: bool = False


@dataclass(frozen=True)
class Picture:
    """What is on the map, in degrees: closed rings, rings of another order, marks."""

    rings: Sequence[Sequence[Place]] = ()
    others: Sequence[Sequence[Place]] = ()
    marks: Sequence[Mark] = ()

    @property
    def places(self) -> list[Place]:
        """Returns every place."""
        return [place for ring in self.rings for place in ring] + [mark.place for mark in self.marks]


class PointsMarks(QgsMapCanvasItem):
    """Draws a picture above the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.picture = Picture()
        self.setZValue(110)
        self.show()

    def boundingRect(self) -> QRectF:
        """Returns the whole canvas: marks may lie anywhere on it."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """Called by the canvas when the map moved."""
        self.prepareGeometryChange()
        self.setPos(0, 0)

    def show_picture(self, picture: Picture) -> None:
        """Shows another picture."""
        self.picture = picture
        self.prepareGeometryChange()
        self.update()

    def remove(self) -> None:
        """Goes from the canvas."""
        self._canvas.scene().removeItem(self)

    def paint(self, painter: Optional[QPainter], option: Any = None, widget: Any = None) -> None:
        """Called by the canvas."""
        if painter is None:
            return
        transform = self._to_pixels()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rings, colour, style, width in ((self.picture.rings, _LINE, Qt.PenStyle.SolidLine, 2.4),
                                            (self.picture.others, _OTHER, Qt.PenStyle.DashLine, 2.0)):
            for ring in rings:
                pixels = [transform(place) for place in ring]
                shape = QPolygonF([pixel for pixel in pixels if pixel is not None])
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(_HALO, width + 3))
                painter.drawPolyline(shape)
                painter.setPen(QPen(colour, width, style))
                painter.drawPolyline(shape)
        for mark in self.picture.marks:
            pixel = transform(mark.place)
            if pixel is not None:
                _draw(painter, pixel, mark)

    def _to_pixels(self) -> Any:
        settings = self._canvas.mapSettings()
        to_map = self._canvas.getCoordinateTransform()
        bring = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), settings.destinationCrs(),
                                       QgsProject.instance().transformContext())

        def pixel(place: Place) -> Optional[QPointF]:
            try:
                there = to_map.transform(bring.transform(QgsPointXY(*place)))
            except QgsCsException:   # beyond what the map's system can show
                return None
            return QPointF(there.x(), there.y())

        return pixel


def _draw(painter: QPainter, at: QPointF, mark: Mark) -> None:
    """Draws a circle for a corner, a square for a point beside the outline, a diamond for a reading."""
    size = 5.0 if not mark.is_choice else 7.0
    path = QPainterPath()
    if mark.is_choice:
        path.addPolygon(QPolygonF([at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size),
                                   at + QPointF(-size, 0)]))
        path.closeSubpath()
    elif mark.is_corner:
        path.addEllipse(at, size, size)
    else:
        path.addRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
    painter.setPen(QPen(_INK, 1.2))
    painter.setBrush(QBrush(_CHOICE if mark.is_choice else QColor("#ffffff")))
    painter.drawPath(path)
    if mark.name:
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setBold(True)
        text = QPainterPath()
        text.addText(at + QPointF(size + 3, -size), font, mark.name)
        painter.strokePath(text, QPen(_HALO, 3))
        painter.fillPath(text, QBrush(_INK))
