"""The line in QGIS's message bar while an update runs: what it does, how far it is, a button that stops it."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton

from ..core.base.background import BackgroundTask
from ..core.base.language import tr
from .shared.direction import apply_direction


class ProgressLine:
    """Shows one job until it ends. Closing the line does not stop the job; QGIS's status bar still shows it."""

    def __init__(self, bar: QgsMessageBar, name: str, task: BackgroundTask, on_stop: Callable[[], None]) -> None:
        self._bar = bar
        self._task = task
        self._item = bar.createMessage("", "")
        self.label = QLabel(f"{name}: ...", self._item)
        self.progress = QProgressBar(self._item)
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(220)
        self.stop = QPushButton(tr("Stop"), self._item)
        self.stop.setObjectName("imsmaStopUpdate")
        self.stop.clicked.connect(lambda: on_stop())
        for widget in (self.label, self.progress, self.stop):
            self._item.layout().addWidget(widget)
        apply_direction(self._item)
        self._name = name
        task.said.connect(self._say)
        task.progressChanged.connect(self._advance)
        bar.pushWidget(self._item, Qgis.MessageLevel.Info, 0)

    def end(self) -> None:
        """Takes the line away."""
        self._task.said.disconnect(self._say)
        self._task.progressChanged.disconnect(self._advance)
        if not sip.isdeleted(self._item):
            self._bar.popWidget(self._item)

    def _say(self, text: str) -> None:
        if not sip.isdeleted(self._item):
            self.label.setText(f"{self._name}: {text}")

    def _advance(self, percent: float) -> None:
        if percent > 0 and not sip.isdeleted(self._item):
            self.progress.setRange(0, 100)
            self.progress.setValue(round(percent))
