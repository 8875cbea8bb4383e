"""What can be done with connections, the same from the Browser panel, the Data Source Manager and the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..core.base import session
from ..core.base.background import run_in_background
from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.sources.connection_store import (
    find_connection,
    kept_connections,
    remove_connection,
    write_connection_file,
)
from ..core.sources.connections import Connection
from ..core.sources.freshness import of_connection
from ..core.sources.update.request import Mode
from .connection_dialog import ConnectionDialog
from .data_files import DataFiles
from .mirror_watch import MirrorWatch
from .shared.messages import Messages, open_path
from .shared.question import Ask
from .update_desk import UpdateDesk, refresh_layers, refuse_editing, report_file
from .update_work import forget_mirrors


class SourcesDesk(QObject):
    """Connections of the person and the data file in use. ``changed`` tells that something to be shown is new."""

    changed = pyqtSignal()

    def __init__(self, window: QWidget, files: DataFiles, messages: Messages, watch: MirrorWatch,
                 updates: UpdateDesk, ask: Ask) -> None:
        super().__init__()
        self._window = window
        self._files = files
        self._messages = messages
        self._watch = watch
        self._updates = updates
        self._ask = ask
        self.dialog: Optional[ConnectionDialog] = None
        watch.changed.connect(self.changed)
        updates.changed.connect(self.changed)
        files.when_remembered(self._other_file)

    def connections(self) -> Sequence[Connection]:
        """Returns the connections that can be used."""
        return kept_connections().connections

    def faults(self) -> dict[str, BadInput]:
        """Returns what is wrong with the others."""
        return dict(kept_connections().faults)

    def states(self, connection: str) -> Sequence[Any]:
        """Returns what came through a connection into the data file in use."""
        file = self._files.current()
        return of_connection(self._watch.states(file), connection) if file is not None else ()

    def recent_files(self) -> Sequence[Path]:
        """Returns the data files opened lately."""
        return self._files.recent()

    def current_file(self) -> Optional[Path]:
        """Returns the data file in use."""
        return self._files.current()

    def is_updating(self, name: str) -> bool:
        """Returns True if an update through a connection waits or runs."""
        return self._updates.is_updating(name)

    def new(self) -> None:
        """Opens the window of a new connection."""
        self._show(ConnectionDialog(None, self._saved, self._window))

    def edit(self, name: str) -> None:
        """Opens the window of a connection."""
        self._show(ConnectionDialog(find_connection(name), self._saved, self._window))

    def test(self, name: str) -> None:
        """Opens the window of a connection and starts its test."""
        self.edit(name)
        if self.dialog is not None:
            self.dialog.test.start()

    def update(self, name: str) -> None:
        """Fetches what has changed; everything where that cannot be known."""
        self._updates.update(find_connection(name))

    def update_fully(self, name: str) -> None:
        """Fetches everything again."""
        self._updates.update(find_connection(name), Mode.FULL)

    def show_report(self, name: str) -> None:
        """Opens the report of the last update made here."""
        file = self._files.current()
        report = report_file(file, name) if file is not None else None
        if report is None or not report.is_file():
            raise BadInput(tr("There is no report of an update made on this computer."),
                           tr("Update from here; an update that ran elsewhere has its report there."))
        open_path(report)

    def show_report_of(self, file: Path, table: str) -> None:
        """Opens the report of the update that a mirrored table came with, or says in the bar how old it is."""
        states = [state for state in self._watch.states(file) if state.table_name == table]
        for state in states:
            report = report_file(file, state.connection)
            if report.is_file():
                open_path(report)
                return
        raise BadInput(tr("There is no report of an update made on this computer."),
                       tr("Update from here; an update that ran elsewhere has its report there."))

    def save_as_file(self, name: str) -> None:
        """Writes a connection as a file, for updates by the clock where nobody sits before the screen."""
        connection = find_connection(name)
        path, _kind = QFileDialog.getSaveFileName(self._window, tr("Save Connection as File"), f"{name}.json",
                                                  tr("Connections") + " (*.json)")
        if path:
            file = Path(path if path.lower().endswith(".json") else f"{path}.json")
            write_connection_file(connection, file)
            self._messages.done(tr("{name} is written. It holds no password.", name=file.name))

    def forget(self, name: str) -> None:
        """Makes the records that came through a connection ordinary ones, after a question."""
        file = self._files.current()
        sources = sorted({state.source for state in self.states(name)})
        if file is None or not sources:
            raise BadInput(tr("Nothing came through {name} into this data file.", name=name))
        refuse_editing(file)
        text = tr("The records stay, but they are not updated any more and can be edited like your own. If you update "
                  "through this connection again, they become copies again and your changes are lost. Do this only "
                  "when the system is given up.")
        if not self._ask(tr("Make Its Records Ours"), text, tr("Make Them Ours")):
            return
        place, by = file, session.current_settings().user_name

        def done(_nothing: object) -> None:
            self._watch.look(place)
            refresh_layers(place)
            self._messages.done(tr("{name}: its records are ours now.", name=name))

        run_in_background(tr("Making the records of {name} ours", name=name),
                          lambda progress: forget_mirrors(place, sources, by, progress), done, self._messages.error)

    def remove(self, name: str) -> None:
        """Forgets a connection, after a question."""
        text = tr("The connection {name} is removed from this QGIS. What came through it stays in the data files; the "
                  "password stays in the authentication store.", name=name)
        if self._ask(tr("Remove Connection"), text, tr("Remove")):
            remove_connection(name)
            self.changed.emit()

    def open_file(self, file: Path) -> None:
        """Puts the layers of a data file into the project."""
        self._files.open(file)

    def look(self) -> None:
        """Reads the data file in use again."""
        file = self._files.current()
        if file is not None:
            self._watch.look(file)

    def close(self) -> None:
        """Closes the window of a connection."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def guarded(self, slot: Callable[[], None]) -> Callable[[], None]:
        """Returns a slot whose errors go to the message bar."""

        def go() -> None:
            with self._messages.guarding():
                slot()

        return go

    def _show(self, dialog: ConnectionDialog) -> None:
        self.close()
        self.dialog = dialog
        dialog.show()

    def _saved(self, connection: Connection) -> None:
        self.changed.emit()
        self._messages.done(tr("The connection {name} is kept.", name=connection.name), tr("Update Now"),
                            lambda: self.update(connection.name))

    def _other_file(self) -> None:
        self.look()
        self.changed.emit()
