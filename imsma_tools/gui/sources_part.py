"""Everything in QGIS's window that has to do with sources: put in place together, taken away together."""

from __future__ import annotations

import time
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsApplicationExitBlockerInterface, QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from ..core.base.language import tr
from .browser import BrowserProvider
from .connection_list import UpdateWindow
from .data_files import DataFiles
from .indicators import MirrorIndicators
from .mirror_watch import MirrorWatch
from .shared.messages import Messages
from .shared.question import Ask, asking
from .source_page import SourcePageProvider
from .sources_desk import SourcesDesk
from .update_desk import UpdateDesk

_SECONDS_TO_STOP = 10.0


class SourcesPart:
    """Browser panel, Data Source Manager, signs in the layer tree, updates, and the question when QGIS is closed."""

    def __init__(self, iface: Any, files: DataFiles, messages: Messages, ask: Optional[Ask] = None) -> None:
        self._iface = iface
        question = ask or asking(iface.mainWindow())
        self.watch = MirrorWatch()
        self.updates = UpdateDesk(iface, files, messages, self.watch, question)
        self.desk = SourcesDesk(iface.mainWindow(), files, messages, self.watch, self.updates, question)
        self.indicators = MirrorIndicators(iface.layerTreeView(), self.watch, self._sign_clicked)
        self.browser: Optional[BrowserProvider] = None
        self.page: Optional[SourcePageProvider] = None
        self._blocker = ExitBlocker(self.updates, question)

    def add(self) -> None:
        """Puts everything in place. Asks no server, and reads no data file before QGIS is idle."""
        self.browser = BrowserProvider(self.desk, self.desk.guarded)
        QgsApplication.dataItemProviderRegistry().addProvider(self.browser)
        self.desk.changed.connect(self._refresh_browser)
        self.page = SourcePageProvider(self.desk)
        QgsGui.sourceSelectProviderRegistry().addProvider(self.page)
        self.indicators.add()
        self._iface.registerApplicationExitBlocker(self._blocker)
        self.desk.look()

    def remove(self) -> None:
        """Takes everything away; an update at work stops, and the data stay as they were before it."""
        self.updates.close()
        self.watch.close()
        self.desk.close()
        self._iface.unregisterApplicationExitBlocker(self._blocker)
        self.indicators.remove()
        if self.page is not None:
            self.page.detach()
            QgsGui.sourceSelectProviderRegistry().removeProvider(self.page)
            self.page = None
        if self.browser is not None:
            self.desk.changed.disconnect(self._refresh_browser)
            QgsApplication.dataItemProviderRegistry().removeProvider(self.browser)
            self.browser = None

    def update_window(self) -> UpdateWindow:
        """Returns a new window with the list of connections."""
        return UpdateWindow(self.desk, self._iface.mainWindow())

    def _refresh_browser(self) -> None:
        if self.browser is not None:
            self.browser.refresh()

    def _sign_clicked(self, file: Any, table: str) -> None:
        self.desk.guarded(lambda: self.desk.show_report_of(file, table))()


class ExitBlocker(QgsApplicationExitBlockerInterface):
    """Asks before QGIS closes while an update is at work."""

    def __init__(self, updates: UpdateDesk, ask: Ask) -> None:
        super().__init__()
        self._updates = updates
        self._ask = ask

    def allowExit(self) -> bool:
        """Answers QGIS."""
        if not self._updates.is_busy():
            return True
        text = tr("An update is at work. If QGIS closes now, the data stay as they were before it; the next update "
                  "goes on with what was read so far.")
        if not self._ask(tr("Close QGIS"), text, tr("Stop and Close")):
            return False
        self._updates.stop_all()
        last = time.monotonic() + _SECONDS_TO_STOP
        while self._updates.is_busy() and time.monotonic() < last:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return True
