"""The progress of one task order: figures, chart, why it needs a look, teams. For use inside the office."""

from __future__ import annotations

import html
from typing import Any, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.background import BackgroundTask, run_in_background
from imsma_tools.core.base.errors import Cancelled, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.log import logger
from imsma_tools.core.model.record import RecordSource
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.severity_icon import severity_icon
from otms_plugin.core.progress_history import History, history_of, of_order

from .progress_chart import ProgressChart
from .progress_words import figures, headline, tables


class ProgressView(QWidget):
    """Shows the progress of the order it is told to: worked out in the background, a newer wish takes its place."""

    shown = pyqtSignal()
    """What was asked for is on the screen, or why it cannot be."""

    gaps_wanted = pyqtSignal(list)
    """The person wants to see this land (WKB, EPSG:4326) on the map."""

    looked_at = pyqtSignal()
    """It comes onto the screen."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsProgressView")
        self.history: Optional[History] = None
        self._task: Optional[BackgroundTask] = None
        self._wish = 0
        self.headline = _label()
        self.figures = _label()
        self.show_gaps = QPushButton(tr("Show What Is &Left"), self)
        self.show_gaps.setToolTip(tr("Brings land that no approved report covers onto the map."))
        self.show_gaps.clicked.connect(self._want_gaps)
        self.chart = ProgressChart(self)
        self.reasons = QListWidget(self)
        self.reasons.setObjectName("otmsProgressReasons")
        self.reasons.setAccessibleName(tr("Why it needs a look"))
        self.reasons.setWordWrap(True)
        self.reasons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reasons.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.reasons.setMaximumHeight(150)
        self.tables = _label()
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(6, 6, 6, 6)
        for part in (self.headline, self.chart, self.reasons, self.figures):
            inner.addWidget(part)
        inner.addWidget(self.show_gaps, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self.tables)
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        apply_direction(self)
        self.chart.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.show_nothing()

    def show_order(self, workspace: RecordSource, guid: str) -> None:
        """Shows the progress of an order; the data file may be closed as soon as this returns.

        :param guid: the key of the order; "" for none.
        """
        self._stop()
        if not guid:
            self.show_nothing()
            return
        try:
            own = of_order(workspace, guid)
        except ToolsError as error:
            self._say(error.sentence())
            return
        self._wish += 1
        wish = self._wish
        self._say(tr("Working out the progress..."), is_over=False)
        self._task = run_in_background(
            tr("Progress of a task order"), lambda progress: history_of(own, guid, progress=progress),
            lambda history: self._show(wish, history), lambda error: self._failed(wish, error))

    def show_nothing(self) -> None:
        """Says what to do."""
        self._stop()
        self._say(tr("Choose a task order in the list to see its progress."))

    def showEvent(self, event: Any) -> None:
        """Called by Qt."""
        super().showEvent(event)
        self.looked_at.emit()

    def hideEvent(self, event: Any) -> None:
        """Called by Qt: what nobody looks at is not worked out."""
        self._stop()
        super().hideEvent(event)

    def _stop(self) -> None:
        self._wish += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _say(self, text: str, is_over: bool = True) -> None:
        self.history = None
        self.headline.setText(html.escape(text))
        for part in (self.figures, self.show_gaps, self.chart, self.reasons, self.tables):
            part.hide()
        if is_over:
            self.shown.emit()

    def _show(self, wish: int, history: History) -> None:
        if sip.isdeleted(self) or wish != self._wish:
            return
        self._task = None
        self.history = history
        self.headline.setText(headline(history))
        self.figures.setText(figures(history))
        self.chart.show_history(history)
        self.reasons.clear()
        for reason in history.reasons:
            item = QListWidgetItem(severity_icon(reason.severity), reason.sentence)
            item.setToolTip(reason.sentence)
            self.reasons.addItem(item)
        self.tables.setText(tables(history))
        self.show_gaps.setVisible(bool(history.gaps))
        self.chart.setVisible(len(history.steps) > 1)
        self.reasons.setVisible(bool(history.reasons))
        self.figures.show()
        self.tables.show()
        self.shown.emit()

    def _want_gaps(self, *_: Any) -> None:
        if self.history is not None and self.history.gaps:
            self.gaps_wanted.emit([piece.geometry for piece in self.history.gaps])

    def _failed(self, wish: int, error: Exception) -> None:
        if sip.isdeleted(self) or wish != self._wish or isinstance(error, Cancelled):
            return
        self._task = None
        if not isinstance(error, ToolsError):
            logger("progress").error("Progress of an order", exc_info=error)
        self._say(error.sentence() if isinstance(error, ToolsError) else
                  tr("Something went wrong that should not."))


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
