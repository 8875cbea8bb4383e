"""A map tool to draw one polygon and drag its corners; whoever watches it is told of every move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...core.base.language import tr

USER = "tool"
_GRAB_PIXELS = 10
_INK, _HALO = QColor("#111111"), QColor(255, 255, 255, 200)


@dataclass(frozen=True)
class Drawn:
    """An outline as it is now. ``record`` and ``leave_out`` (layer id, feature id) are those of the record it belongs
    to, empty for one that is only drawn.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    record: Mapping[str, Any] = field(default_factory=dict)
    leave_out: frozenset[tuple[str, int]] = frozenset()


class OutlineWatcher(Protocol):
    """What is told of an outline while it is drawn."""

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""

    def end(self, user: str) -> None:
        """The tool is put down."""

    def clear(self, hint: str) -> None:
        """There is no outline (any more)."""

    def ask(self, drawn: Drawn) -> None:
        """The outline is another one now."""


def hint() -> str:
    """Returns how to draw."""
    return tr("Click on the map to draw an outline. Right-click or Enter ends it, Backspace takes the last corner "
              "back, Esc starts again. Then drag its corners.")


class OutlineTool(QgsMapTool):
    """Draws one outline; nothing is stored."""

    LEAST = 3

    def __init__(self, canvas: QgsMapCanvas, watcher: OutlineWatcher) -> None:
        super().__init__(canvas)
        self._watcher = watcher
        self.corners: list[QgsPointXY] = []
        self.is_closed = False
        self._mouse: Optional[QgsPointXY] = None
        self._held: Optional[int] = None
        self._crs = canvas.mapSettings().destinationCrs()
        self._snap: Optional[QgsSnapIndicator] = None
        self._line: Optional[QgsRubberBand] = None
        self._dots: Optional[QgsRubberBand] = None

    def activate(self) -> None:
        """Called by QGIS when the tool is taken up."""
        super().activate()
        canvas = self.canvas()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._crs = canvas.mapSettings().destinationCrs()
        self._snap = QgsSnapIndicator(canvas)
        self._line, self._dots = _line(canvas), _dots(canvas)
        canvas.destinationCrsChanged.connect(self._bring_over)
        self._watcher.begin(USER, self.hint())
        self._start_again()

    def deactivate(self) -> None:
        """Called by QGIS when another tool is taken up."""
        if self._line is not None and self._dots is not None:
            canvas = self.canvas()
            canvas.destinationCrsChanged.disconnect(self._bring_over)
            for band in (self._line, self._dots):
                canvas.scene().removeItem(band)
            self._line = self._dots = self._snap = None
            self._forget()
            self._watcher.end(USER)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Takes hold of a corner of the finished outline."""
        if event.button() == Qt.MouseButton.LeftButton and self.is_closed:
            self._held = self._corner_at(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Moves the corner that is drawn or held."""
        point = self._point(event)
        if self._held is not None:
            self.corners[self._held] = point
        elif self.is_closed:
            shape = Qt.CursorShape.CrossCursor if self._corner_at(event) is None else Qt.CursorShape.SizeAllCursor
            self.setCursor(shape)
            return
        self._mouse = point
        self._changed()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Adds a corner, lets go of one, or ends the outline."""
        point = self._point(event)
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._held is not None:
            self.corners[self._held] = point
            self._held = None
            self._changed()
        elif event.button() == Qt.MouseButton.LeftButton and not self.is_closed:
            if not self.corners or self.corners[-1] != point:   # a double click comes as two clicks
                self.corners.append(point)
            self._mouse = point
            self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ends, takes back or starts again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        elif event.key() == Qt.Key.Key_Escape:
            self._start_again()
        else:
            event.ignore()
            return
        event.accept()

    def outline(self) -> QgsGeometry:
        """Returns the outline with the corner under the mouse, in map coordinates; empty below three corners."""
        points = self.points()
        return QgsGeometry.fromPolygonXY([points]) if len(points) >= self.LEAST else QgsGeometry()

    def points(self) -> list[QgsPointXY]:
        """Returns the corners, and until the end the place of the mouse as one more."""
        points = list(self.corners)
        if not self.is_closed and points and self._mouse is not None and self._mouse != points[-1]:
            points.append(self._mouse)
        return points

    def hint(self) -> str:
        """Returns how to draw with this tool."""
        return hint()

    def take(self, corners: Sequence[QgsPointXY]) -> None:
        """Goes on from corners in map coordinates as if they had been drawn to the end, so that they can be dragged."""
        self._forget()
        self.corners = list(corners)
        self.is_closed = len(self.corners) >= self.LEAST
        self._changed()

    def _finish(self) -> None:
        if len(self.corners) >= self.LEAST and not self.is_closed:
            self.is_closed = True
            self._changed()

    def _take_back(self) -> None:
        self._held = None
        self.is_closed = False
        if self.corners:
            self.corners.pop()
        self._changed()

    def _start_again(self) -> None:
        self._forget()
        self._changed()

    def _forget(self) -> None:
        self.corners = []
        self.is_closed = False
        self._held = self._mouse = None

    def _changed(self) -> None:
        """Draws the outline and has it looked at."""
        shape = self.outline()
        self._draw(shape)
        if shape.isNull():
            self._watcher.clear(self.hint())
        else:
            self._watcher.ask(Drawn(shape, self._crs))

    def _draw(self, shape: QgsGeometry) -> None:
        if self._line is None or self._dots is None:
            return
        if shape.isNull():
            self._line.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            for point in (*self.corners, *([self._mouse] if self.corners and self._mouse else [])):
                self._line.addPoint(point)
        else:
            self._line.setToGeometry(shape, None)
        self._dots.reset(QgsWkbTypes.GeometryType.PointGeometry)
        for point in self.corners:
            self._dots.addPoint(point)

    def _point(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Returns the place of the mouse, snapped as the project's snapping says, and shows where it snapped."""
        point = QgsPointXY(event.snapPoint())
        if self._snap is not None:
            self._snap.setMatch(event.mapPointMatch())
        return point

    def _corner_at(self, event: QgsMapMouseEvent) -> Optional[int]:
        """Returns the number of the corner under the mouse, None if there is none."""
        place = event.originalMapPoint()
        reach = _GRAB_PIXELS * self.canvas().mapUnitsPerPixel()
        near = [(corner.distance(place), number) for number, corner in enumerate(self.corners)]
        distance, number = min(near, default=(reach + 1, 0))
        return number if distance <= reach else None

    def _bring_over(self, *_: Any) -> None:
        """Keeps the corners where they are on the ground when the map gets another coordinate system."""
        target = self.canvas().mapSettings().destinationCrs()
        change = QgsCoordinateTransform(self._crs, target, QgsProject.instance())
        self._crs, self._mouse = target, None
        self.corners = [change.transform(corner) for corner in self.corners]
        self._changed()


def _line(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(_INK)
    band.setSecondaryStrokeColor(_HALO)
    band.setFillColor(QColor(0, 0, 0, 20))
    band.setWidth(2)
    band.setZValue(90)
    return band


def _dots(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
    band.setIcon(QgsRubberBand.IconType.ICON_FULL_BOX)
    band.setIconSize(8)
    band.setColor(_INK)
    band.setSecondaryStrokeColor(_HALO)
    band.setZValue(110)
    return band
