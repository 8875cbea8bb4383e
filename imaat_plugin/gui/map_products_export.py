"""The export of the Map Products panel: asks whether to go on with a run broken off, makes files, tells the outcome.

Pages are printed on the main thread, because from any other one QGIS returns blank paper. Between two pages the window
breathes; meanwhile only Stop can be pressed in the panel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Optional

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.checks.remark import Remark
from imsma_tools.core.products.maps.contract import Series, Wish
from imsma_tools.core.products.maps.series import Resumable, make_series, resumable
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.messages import Messages, open_path

from .map_products_dock import MapProductsDock
from .map_products_words import named, records_left_out

AskToGoOn = Callable[[Resumable], Optional[bool]]
"""Returns True to go on with a former run, False to begin anew, None to do nothing."""


class PanelProgress(Progress):
    """Shows how far an export is in the panel, and hears its Stop."""

    def __init__(self, dock: MapProductsDock) -> None:
        self._dock = dock
        self._stopped = False

    def stop(self) -> None:
        """Asks the export to end after the page at work."""
        self._stopped = True
        if not sip.isdeleted(self._dock):
            self._dock.stop_button.setEnabled(False)
            self._dock.progress_label.setText(tr("Stopping after this page..."))

    def is_cancelled(self) -> bool:
        return self._stopped

    def set_percent(self, percent: float) -> None:
        if not sip.isdeleted(self._dock):
            self._dock.progress.setRange(0, 100)
            self._dock.progress.setValue(round(percent))

    def say(self, text: str) -> None:
        if not sip.isdeleted(self._dock) and not self._stopped:
            self._dock.progress_label.setText(text)
            QCoreApplication.processEvents()   # drawn before the next page keeps the window busy


class StayUntilDone(QgsApplicationExitBlockerInterface):
    """Keeps QGIS from being closed in the middle of a page: a series that is printed lives on its main thread."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop

    def allowExit(self) -> bool:
        self._stop()
        return False


class MapExport:
    """Exports one series at a time."""

    def __init__(self, iface: object, dock: MapProductsDock, messages: Messages) -> None:
        self._iface = iface
        self._dock = dock
        self._messages = messages
        self._progress: Optional[PanelProgress] = None
        self.ask: AskToGoOn = asking_to_go_on(dock)
        self.on_remarks: Callable[[Sequence[Remark]], None] = lambda _remarks: None

    @property
    def is_running(self) -> bool:
        """Returns True while files are made."""
        return self._progress is not None

    def stop(self) -> None:
        """Stops after the page at work; pages that are ready are kept to go on with."""
        if self._progress is not None:
            self._progress.stop()

    def _stop_before_exit(self) -> None:
        self.stop()
        self._messages.note(tr("The maps at work are being stopped; pages that are ready are kept. Then close QGIS "
                               "again."))

    def run(self, file: Path, wish: Wish, folder: Path) -> Optional[Series]:
        """Makes the files and tells the outcome; None if the person did not want to after all.

        :raises ToolsError: whatever keeps the maps from being made.
        """
        if self.is_running:
            raise BadInput(tr("Maps are being made already."), tr("Wait until they are ready, or press Stop."))
        former = resumable(folder, wish)
        go_on = True if former is None else self.ask(former)
        if go_on is None:
            return None
        self._progress = PanelProgress(self._dock)
        blocker = StayUntilDone(self._stop_before_exit)
        self._iface.registerApplicationExitBlocker(blocker)   # type: ignore[attr-defined]
        self._dock.show_working(True)
        try:
            with open_workspace(file, read_only=True) as workspace:
                series = make_series(workspace, wish, folder, self._progress, resume=go_on)
        finally:
            self._progress = None
            self._iface.unregisterApplicationExitBlocker(blocker)   # type: ignore[attr-defined]
            if not sip.isdeleted(self._dock):
                self._dock.show_working(False)
        self._tell(series, folder)
        return series

    def _tell(self, series: Series, folder: Path) -> None:
        """Tells the outcome in the message bar; what the map check found is a click away."""
        text = " ".join(filter(None, (
            tr("Maps are ready in {folder}. Pages: {pages}, files: {files}.", folder=folder.name,
               pages=number_text(series.pages), files=number_text(len(series.files))),
            records_left_out(series.without_data))))
        show = (tr("Open Folder"), lambda: open_path(folder))
        remarks = (tr("Show Remarks"), lambda: self.on_remarks(series.remarks))
        if series.refused:
            self._messages.warn(" ".join((text, tr("Not written, because the map check stops them: {names}.",
                                                   names=named(series.refused)))), [show, remarks])
        elif series.remarks:
            self._messages.warn(" ".join((text, tr("Remarks of the map check: {number}.",
                                                   number=number_text(len(series.remarks))))), [show, remarks])
        else:
            self._messages.done(text, *show)


def asking_to_go_on(parent: Optional[QWidget]) -> AskToGoOn:
    """Returns a function that asks in a window above ``parent``; closing it does nothing."""

    def ask(former: Resumable) -> Optional[bool]:
        box = QMessageBox(parent)
        box.setObjectName("imaatGoOn")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Maps Broken Off"))
        box.setText(tr("{done} of {pages} pages are there from {time}. Go on with them?",
                       done=number_text(former.done), pages=number_text(former.pages), time=f"{former.moment:%H:%M}"))
        on: QPushButton = box.addButton(tr("Go On"), QMessageBox.ButtonRole.AcceptRole)
        anew = box.addButton(tr("Begin Anew"), QMessageBox.ButtonRole.DestructiveRole)
        box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(on)
        apply_direction(box)
        box.exec()
        pressed = box.clickedButton()
        answer = True if pressed is on else False if pressed is anew else None
        box.deleteLater()
        return answer

    return ask
