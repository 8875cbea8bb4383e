"""Signs for severities and states: each has its own shape and a sign in it, so that nobody needs the colour."""

from __future__ import annotations

import math
from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ...core.base.readiness import State
from ...core.checks.remark import Severity

_SIZE = 32


@cache
def severity_icon(severity: Severity) -> QIcon:
    """Returns an octagon for stop, a triangle for correct, a diamond for look, a circle for note."""
    return {
        Severity.STOP: lambda: _icon(_polygon(8, math.pi / 8), "#b71c1c", "#ffffff", "\u00d7"),
        Severity.CORRECT: lambda: _icon(_polygon(3, -math.pi / 2), "#ef6c00", "#ffffff", "!"),
        Severity.LOOK: lambda: _icon(_polygon(4, 0), "#fdd835", "#000000", "?"),
        Severity.NOTE: lambda: _icon(_circle(), "#1565c0", "#ffffff", "i"),
    }[severity]()


@cache
def state_icon(state: State) -> QIcon:
    """Returns a circle with a tick for ready, a triangle for advice, an octagon for missing."""
    return {
        State.READY: lambda: _icon(_circle(), "#2e7d32", "#ffffff", "\u2713"),
        State.ADVICE: lambda: _icon(_polygon(3, -math.pi / 2), "#ef6c00", "#ffffff", "!"),
        State.MISSING: lambda: _icon(_polygon(8, math.pi / 8), "#b71c1c", "#ffffff", "\u00d7"),
    }[state]()


def _polygon(corners: int, turn: float) -> QPainterPath:
    middle, radius = _SIZE / 2, _SIZE / 2 - 1
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(middle + radius * math.cos(turn + 2 * math.pi * corner / corners),
                                       middle + radius * math.sin(turn + 2 * math.pi * corner / corners))
                               for corner in range(corners)]))
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(2, 2, _SIZE - 4, _SIZE - 4))
    return path


def _icon(shape: QPainterPath, fill: str, ink: str, sign: str) -> QIcon:
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#333333"), 1))
    painter.setBrush(QColor(fill))
    painter.drawPath(shape)
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(_SIZE * 5 // 8)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    below = 6 if shape.elementCount() == 5 and "!" in sign else 0   # the middle of a triangle lies lower
    painter.drawText(QRectF(0, below, _SIZE, _SIZE), Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return QIcon(pixmap)
