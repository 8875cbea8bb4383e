"""The dock "Task Orders" and what it stands on: the data file in use, the map, the windows of one order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.products.project import data_file_in
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.workspace import open_workspace
from imsma_tools.core.workspace.changed import state_of
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.messages import open_path
from imsma_tools.gui.shared.zoom import zoom_to_outlines
from otms_plugin.core.orders.export import write_list
from otms_plugin.core.orders.history import history_of
from otms_plugin.core.orders.list import OrderFilter, open_list

from .order_desk import OrderDesk
from .orders_panel import OrdersPanel

_IDLE_MS = 150
"""Pause after the list is shown, and between the steps in which it gets ready to be searched and sorted."""
_MOST_ZOOMED = 500
"""Outlines brought onto the map at once; more than that shows the country anyway."""


class OrdersDock(QgsDockWidget):
    """The list of task orders of the data file in use. ``chosen_changed`` tells that other orders were chosen."""

    chosen_changed = pyqtSignal()

    def __init__(self, iface: Any, desk: OrderDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Task Orders"), parent or iface.mainWindow())
        self.setObjectName("otmsOrdersDock")
        self._iface = iface
        self._desk = desk
        self._read: Optional[tuple[Path, tuple[int, ...]]] = None
        self._told_of = ""
        self.panel = OrdersPanel(self)
        self.setWidget(self.panel)
        apply_direction(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._guarded(self.look_again))
        self._steps: Iterator[object] = iter(())
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._get_ready)
        self._connect()

    def chosen(self) -> list[str]:
        """Returns the guids of the chosen orders."""
        return self.panel.chosen()

    def show_only(self, wanted: OrderFilter) -> None:
        """Shows the dock with a filter set."""
        self.setUserVisible(True)
        self.look_again()
        self.panel.show_only(wanted)

    def choose(self, guids: Sequence[str]) -> None:
        """Shows the dock with these orders chosen, whatever was filtered before."""
        self.setUserVisible(True)
        self.look_again()
        rows = {} if self.panel.orders is None else self.panel.orders.register.rows
        if any(guid in rows and self.panel.model.row_of(rows[guid]) is None for guid in guids):
            self.panel.filters.clear()
        self.panel.choose(guids)

    def look_again(self) -> None:
        """Reads the orders if the data file is another one, or was written to since."""
        file = data_file_in(QgsProject.instance(), session.current_settings().last_workspace)
        if file is None:
            self._read = None
            self.panel.show_list(None)
        elif self._read != (file, state_of(file)):
            self.reload(file)

    def reload(self, file: Path) -> None:
        """Reads the orders of a data file.

        :raises ToolsError: if it cannot be read; nothing is shown then, for what is old may be wrong.
        """
        state = state_of(file)
        try:
            with busy():
                orders = open_list(file)
        except ToolsError as error:
            self._read = None
            self.panel.show_list(None, error.sentence())
            raise
        self._read = file, state
        self._told_of = ""
        self.panel.show_list(orders)
        self._steps = orders.get_ready()
        self._idle.start(_IDLE_MS)

    def stop(self) -> None:
        """Lets go of the project; the dock goes away."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._project_changed)
        project.layersRemoved.disconnect(self._project_changed)
        self._later.stop()
        self._idle.stop()

    def _connect(self) -> None:
        panel = self.panel
        panel.chosen_changed.connect(self._tell_chosen)
        panel.open_wanted.connect(self._guarded(self._desk.open))
        panel.new_wanted.connect(self._guarded(self._desk.new))
        panel.command_wanted.connect(self._guarded(self._desk.command))
        panel.zoom_wanted.connect(self._guarded(self.zoom))
        panel.export_wanted.connect(self._guarded(self.ask_to_export))
        panel.reload_wanted.connect(self._guarded(lambda: self.reload(self._desk.data_file())))
        self._desk.when_changed(lambda guids: self._look_later())
        project = QgsProject.instance()
        project.layersAdded.connect(self._project_changed)
        project.layersRemoved.connect(self._project_changed)
        self.visibilityChanged.connect(lambda visible: self._look_later() if visible else None)

    def _get_ready(self) -> None:
        """Does one step of what the first search or sorting would wait for, and comes back while there are more."""
        for _ in self._steps:
            self._idle.start(_IDLE_MS)
            break

    @property
    def is_ready(self) -> bool:
        """Returns True if nothing is left to get ready."""
        return not self._idle.isActive()

    def _project_changed(self, layers: object) -> None:
        self._look_later()

    def _look_later(self) -> None:
        """Reads again once the event loop is free, however many changes came; a hidden dock waits until it is shown."""
        if self.isVisible():
            self._later.start(0)

    def zoom(self, guids: Sequence[str]) -> None:
        """Brings orders onto the map.

        :raises BadInput: if none of them has an outline.
        """
        with open_workspace(self._file(), read_only=True) as workspace:
            found = [row[GEOMETRY] for row in workspace.rows(TABLE, {"guid": list(guids)[:_MOST_ZOOMED]})]
        outlines = [outline for outline in found if outline]
        if not outlines:
            raise BadInput(tr("This task order has no outline that could be shown."),
                           tr("Open it and draw or enter one."))
        zoom_to_outlines(self._iface.mapCanvas(), outlines)

    def ask_to_export(self) -> None:
        """Asks for a file and writes the orders that are shown."""
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        name, kind = QFileDialog.getSaveFileName(self, tr("Export Task Orders"), "task_orders.xlsx", kinds)
        if name:
            known = name.lower().endswith((".xlsx", ".csv"))
            self.export(Path(name if known else name + (".csv" if "csv" in kind else ".xlsx")))

    def export(self, file: Path) -> None:
        """Writes the orders that are shown to a file and says so."""
        if self.panel.orders is not None:
            with busy():
                number = write_list(file, self.panel.orders, self.panel.shown())
            self.panel.messages.done(tr("Task orders written to {name}: {number}", name=file.name,
                                        number=f"{number:,}"), tr("Open File"), lambda: open_path(file))

    def _tell_chosen(self) -> None:
        """Shows what happened to the chosen order, if it is another one, and tells of the choice."""
        chosen = self.panel.chosen()
        about = chosen[0] if len(chosen) == 1 else ""
        if about != self._told_of or not about:
            self._told_of = about
            with self.panel.messages.telling():
                self._show_history(about)
        self.chosen_changed.emit()

    def _show_history(self, guid: str) -> None:
        if not guid:
            self.panel.history.show_nothing()
            return
        with open_workspace(self._file(), read_only=True) as workspace:
            self.panel.history.show_events(history_of(workspace, guid))

    def _file(self) -> Path:
        """Returns the file the list was read from: what is done must be done there, whatever the project holds now."""
        return self._read[0] if self._read is not None else self._desk.data_file()

    def _guarded(self, slot: Callable[..., Any]) -> Callable[..., None]:
        @wraps(slot)
        def answer(*values: Any) -> None:
            with self.panel.messages.guarding():
                slot(*values)

        return answer
