"""The progress of an order as a chart: what is done over time, on the map and as reported, the plan and the forecast.

Every line has its own pattern and its name beside it, so that it reads in black and white. Time runs from left to right
in every language, as on the calendars and charts of the offices.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from otms_plugin.core.progress_history import History, Step

_GAP = 6
_SAMPLE = 24
"""Pixels of a piece of line beside its name."""

_MAP, _REPORTED, _PLAN, _FORECAST = QColor("#00695c"), QColor("#7b1fa2"), QColor("#616161"), QColor("#bf5000")
_A_DAY = "2026-00-00"
_TICKS = (1, 2, 7, 14, 30, 61, 91, 182, 365, 730)


class ProgressChart(QWidget):
    """Draws a :class:`History`."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsProgressChart")
        self.setMinimumSize(260, 150)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.history: Optional[History] = None

    def sizeHint(self) -> QSize:
        """Returns a size for the side of a small screen."""
        return QSize(380, 220)

    def show_history(self, history: Optional[History]) -> None:
        """Draws another history, or nothing."""
        self.history = history
        self.setAccessibleName(tr("Progress over time"))
        self.setAccessibleDescription("" if history is None else step_text(history.steps[-1]))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tells the figures of the step under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.history is not None:
            scale = self._scale()
            near = min(self.history.steps, key=lambda step: abs(scale.x(step.day) - event.pos().x()))
            QToolTip.showText(event.globalPos(), step_text(near), self)
            return True
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self.history is not None:
            scale = self._scale()
            self._draw_axes(painter, scale)
            self._draw_lines(painter, scale, self.history)
        painter.end()

    def _scale(self) -> _Scale:
        history = self.history
        days, shares = [date.today()], [100.0]
        if history is not None:
            days = [step.day for step in history.steps]
            days += [day for day in (history.forecast.day, history.forecast.planned, _start(history)) if day]
            shares += [share for step in history.steps
                       for share in (step.progress.pct_spatial, step.progress.pct_reported) if share is not None]
        first, last = min(days), max(days)
        fonts = self.fontMetrics()
        day_width, line = fonts.horizontalAdvance(_A_DAY), fonts.height()
        left = max(fonts.horizontalAdvance("100 %") + 2 * _GAP, day_width // 2)
        top = 2 * line + 2 * _GAP
        area = QRectF(left, top, max(self.width() - left - day_width / 2, 1), max(self.height() - top - line - _GAP, 1))
        return _Scale(area, first, max(last, first + timedelta(days=1)), min(max(shares) * 1.02, 200.0),
                      day_width + 2 * _GAP)

    def _draw_axes(self, painter: QPainter, scale: _Scale) -> None:
        ink = self.palette().windowText().color()
        grid = QPen(QColor(128, 128, 128, 90), 1)
        for share in range(0, round(scale.top) + 1, 25 if scale.top < 130 else 50):
            y = scale.y(share)
            painter.setPen(grid)
            painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
            painter.setPen(ink)
            painter.drawText(QRectF(0, y - 12, scale.area.left() - _GAP, 24),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share} %")
        for day in scale.ticks():
            painter.setPen(grid)
            painter.drawLine(QPointF(scale.x(day), scale.area.top()), QPointF(scale.x(day), scale.area.bottom()))
            painter.setPen(ink)
            painter.drawText(QRectF(scale.x(day) - 60, scale.area.bottom() + 4, 120, 24),
                             Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, day.isoformat())

    def _draw_lines(self, painter: QPainter, scale: _Scale, history: History) -> None:
        lines = []
        start, planned = _start(history), history.forecast.planned
        if start is not None and planned is not None and planned > start:
            lines.append((tr("Plan"), _PLAN, Qt.PenStyle.DotLine, [(start, 0.0), (planned, 100.0)]))
        lines.append((tr("On the map"), _MAP, Qt.PenStyle.SolidLine, _points(history.steps, "pct_spatial")))
        lines.append((tr("Reported"), _REPORTED, Qt.PenStyle.DashLine, _points(history.steps, "pct_reported")))
        if history.forecast.day is not None:
            last = history.steps[-1]
            share = last.progress.pct_spatial if history.on_map else last.progress.pct_reported
            lines.append((tr("Forecast"), _FORECAST, Qt.PenStyle.DashDotLine,
                          [(last.day, share or 0.0), (history.forecast.day, 100.0)]))
        for _name, colour, style, places in lines:
            painter.setPen(QPen(colour, 2.2, style))
            painter.drawPolyline(QPolygonF([QPointF(scale.x(day), scale.y(share)) for day, share in places]))
        self._draw_names(painter, [(name, QPen(colour, 2.2, style)) for name, colour, style, places in lines if places])

    def _draw_names(self, painter: QPainter, names: Sequence[tuple[str, QPen]]) -> None:
        """Draws every line with its name above the chart, in a second row where the first is full."""
        fonts = painter.fontMetrics()
        x, y = float(_GAP), fonts.height() / 2 + 2
        for name, pen in names:
            width = _SAMPLE + _GAP + fonts.horizontalAdvance(name)
            if x > _GAP and x + width > self.width():
                x, y = float(_GAP), y + fonts.height()
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y), QPointF(x + _SAMPLE, y))
            painter.setPen(self.palette().windowText().color())
            painter.drawText(QPointF(x + _SAMPLE + _GAP, y + fonts.ascent() / 2 - 1), name)
            x += width + 2 * _GAP


class _Scale:
    """From days and per cent to pixels."""

    def __init__(self, area: QRectF, first: date, last: date, top: float, tick: float) -> None:
        self.area, self.first, self.last, self.top, self.tick = area, first, last, top, tick

    def x(self, day: date) -> float:
        return self.area.left() + self.area.width() * (day - self.first).days / (self.last - self.first).days

    def y(self, share: float) -> float:
        return self.area.bottom() - self.area.height() * min(share, self.top) / self.top

    def ticks(self) -> list[date]:
        """Returns days far enough apart for their names."""
        whole = (self.last - self.first).days
        most = max(int(self.area.width() / self.tick), 1)
        step = next((days for days in _TICKS if whole / days <= most), whole)
        return [self.first + timedelta(days=days) for days in range(0, whole + 1, max(step, 1))]


def step_text(step: Step) -> str:
    """Returns the figures of a step in words."""
    progress = step.progress
    lines = [step.day.isoformat()]
    for name, share, area in ((tr("On the map"), progress.pct_spatial, progress.all.released_m2),
                              (tr("Reported"), progress.pct_reported, progress.all.reported_m2)):
        if area is not None:
            text = f"{name}: {number_text(area)} {M2}"
            lines.append(text if share is None else f"{text} ({number_text(share, 1)} %)")
    lines.append(tr("Reports: {count}", count=progress.reports))
    return "\n".join(lines)


def _points(steps: Sequence[Step], name: str) -> list[tuple[date, float]]:
    found = [(step.day, getattr(step.progress, name)) for step in steps]
    return [(day, share) for day, share in found if share is not None]


def _start(history: History) -> Optional[date]:
    days = (history.record.get(name) for name in ("planned_start", "actual_start", "valid_from"))
    return next((day for day in days if isinstance(day, date)), None)
