"""Compares the outline under the mouse with everything live and shows what it found, without slowing the drawing.

The map tool and the watch hand outlines in as they change; only the newest one of each turn of the event loop is looked
at. A comparison that took long makes the next one wait, so that the mouse stays free.
"""

from __future__ import annotations

import time
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer

from imsma_tools.core.base.days import today
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.layers import to_wgs84
from imsma_tools.core.geometry.nearby import Nearby
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.outline_tool import Drawn
from otms_plugin.core.live_layers import Overlapped, Reader, limits, near_layers, side_of

from .overlap_marks import OverlapMarks
from .overlap_panel import OverlapPanel, OverlapText, nothing_to_compare

SLOW_MS = 50.0
"""A comparison longer than this is felt while drawing."""

_LONGEST_PAUSE_MS = 1000


class OutlineCheck:
    """The panel, the marks on the map and what they stand on; it works while somebody uses it."""

    def __init__(self, iface: Any, messages: Messages, text: Optional[OverlapText] = None) -> None:
        """Makes the marks, and a panel where no other window shows the ``text``."""
        self._iface = iface
        self._messages = messages
        self._users: set[str] = set()
        self._waiting: Optional[Drawn] = None
        self._last: Optional[Drawn] = None
        self._nearby: Optional[Nearby] = None
        self._reader: Optional[Reader] = None
        self._has_layers = False
        self._told: set[str] = set()
        self._ended = time.monotonic()
        self.pause_ms = 0
        self.rows: list[Overlapped] = []
        self.panel: Optional[OverlapPanel] = None
        if text is None:
            self.panel = OverlapPanel(iface.mainWindow())
            text = self.panel.text
        self.text = text
        self.marks = OverlapMarks(iface.mapCanvas())
        self._timer = QTimer(self.text)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        if self.panel is not None:
            iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
            self.panel.hide()
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        iface.mapCanvas().destinationCrsChanged.connect(self._again)

    def remove(self) -> None:
        """Takes everything away."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self._iface.mapCanvas().destinationCrsChanged.disconnect(self._again)
        self._timer.stop()
        self._forget()
        self.marks.remove()
        if self.panel is not None:
            self._iface.removeDockWidget(self.panel)
            self.panel.deleteLater()

    def begin(self, user: str, hint: str) -> None:
        """Somebody starts to use it: shows the panel with what to do."""
        self._users.add(user)
        self._told.clear()
        if self.panel is not None:
            self.panel.show()
        self.clear(hint)

    def end(self, user: str) -> None:
        """Somebody stops using it: with the last one goes everything that was shown."""
        self._users.discard(user)
        if not self._users:
            self.clear("")
            self._forget()
            if self.panel is not None:
                self.panel.hide()

    def clear(self, hint: str) -> None:
        """Forgets the outline and shows what to do."""
        self._waiting = self._last = None
        self.rows = []
        self.marks.clear()
        sentences = [hint]
        if self._users:
            with self.telling_once():
                self._open()
                sentences = [hint] if self._has_layers else [hint, *nothing_to_compare()]
        self.text.show_hint(*filter(None, sentences))

    def ask(self, drawn: Drawn) -> None:
        """Looks at an outline as soon as the event loop is free; a newer one takes its place."""
        self._waiting = drawn
        if not self._timer.isActive():
            rested = round(1000 * (time.monotonic() - self._ended))
            self._timer.start(max(self.pause_ms - rested, 0))

    @property
    def is_waiting(self) -> bool:
        """Returns True while an outline waits to be looked at."""
        return self._waiting is not None

    def _work(self) -> None:
        drawn, self._waiting = self._waiting, None
        if drawn is None:
            return
        self._last = drawn
        began = time.perf_counter()
        with self.telling_once():
            self._look(drawn)
        took = 1000 * (time.perf_counter() - began)
        self._ended = time.monotonic()
        self.pause_ms = min(round(3 * took), _LONGEST_PAUSE_MS) if took > SLOW_MS else 0

    def _look(self, drawn: Drawn) -> None:
        self.rows = []
        self.marks.clear()
        nearby, reader = self._open()
        project = QgsProject.instance()
        wkb = bytes(drawn.shape.asWkb())
        bring = to_wgs84(drawn.crs, project.transformContext(), tr("The map"))
        answer = nearby.overlaps_with(bring(wkb) if bring else wkb, drawn.leave_out)
        if answer.fault is not None:
            self.text.show_hint(tr("This outline {fault}.", fault=answer.fault.sentence))
            return
        self.rows = reader.rows(answer.hits, side_of(drawn.record, today()), str(drawn.record.get("guid") or ""))
        self.marks.show(self.rows)
        self.text.show_answer(answer, self.rows, self._has_layers)

    def _open(self) -> tuple[Nearby, Reader]:
        if self._nearby is None or self._reader is None:
            project, day = QgsProject.instance(), today()
            layers = near_layers(project, day)
            self._has_layers = bool(layers)
            self._reader = Reader(project, day)
            self._nearby = Nearby(layers, project.transformContext(), limits())
        return self._nearby, self._reader

    def _forget(self) -> None:
        if self._nearby is not None:
            self._nearby.close()
        self._nearby = self._reader = None

    def _layers_changed(self, *_: Any) -> None:
        self._forget()
        self._again()

    def _again(self) -> None:
        """Looks once more at the outline shown: the layers, or the map, are others now."""
        if self._last is not None and self._users:
            self.ask(self._last)

    def telling_once(self) -> TellingOnce:
        """Returns a guard for whatever runs with every move of the mouse."""
        return TellingOnce(self._messages, self._told)


class TellingOnce:
    """Tells an error in the message bar the first time; with every move of the mouse it would come again."""

    def __init__(self, messages: Messages, told: set[str]) -> None:
        self._messages = messages
        self._told = told

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: Optional[BaseException], trace: Any) -> bool:
        if not isinstance(error, Exception):
            return False
        if repr(error) not in self._told:
            self._told.add(repr(error))
            self._messages.error(error)
        return True
