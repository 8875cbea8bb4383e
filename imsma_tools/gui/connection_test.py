"""The test of a connection: in the background, stopped at any moment, its outcome as a list in words."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.background import BackgroundTask, run_in_background
from ..core.base.errors import Cancelled
from ..core.base.jobs import Progress
from ..core.base.language import number_text, tr
from ..core.model.definition import load_model
from ..core.sources.connections import Connection
from ..core.sources.opening import open_source
from ..core.sources.source_profile import load_source_profile
from ..core.sources.trying import FoundTable, Tried, try_source
from .shared.authentication import unlock_store
from .shared.messages import Messages


def try_connection(connection: Connection, progress: Progress) -> Tried:
    """Asks the system of a connection what it has; for a thread of its own.

    :raises ToolsError: in words, whatever is wrong.
    """
    profile = load_source_profile(connection.profile, load_model()) if connection.profile else None
    source = open_source(connection, profile)
    try:
        return try_source(source, connection, profile, progress)
    finally:
        source.close()


class ConnectionTest(QWidget):
    """A button, a bar, a sentence and the list of tables found. ``connection`` gives what is to be tried."""

    def __init__(self, connection: Callable[[], Connection], messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._connection = connection
        self._messages = messages
        self.task: Optional[BackgroundTask] = None
        self.button = QPushButton(tr("Test"), self)
        self.button.setObjectName("imsmaTestConnection")
        self.button.setAutoDefault(False)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([tr("Table of the source"), tr("Becomes"), tr("Records")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.button.clicked.connect(self._pressed)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addWidget(self.bar, 1)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.verdict)
        layout.addWidget(self.table, 1)

    def start(self) -> None:
        """Starts the test of what stands in the window."""
        self.stop()
        connection = self._connection()
        unlock_store(connection.authcfg)
        self.table.setRowCount(0)
        self.verdict.setText(tr("Asking..."))
        self.button.setText(tr("Stop"))
        self.bar.setRange(0, 0)
        self.bar.show()
        task = run_in_background(tr("Testing {name}", name=connection.name),
                                 lambda progress: try_connection(connection, progress),
                                 lambda tried: self._done(task, tried), lambda error: self._failed(task, error))
        task.said.connect(self.verdict.setText)
        self.task = task

    def stop(self) -> None:
        """Stops a test that is at work; its outcome is not shown any more."""
        if self.task is not None:
            task, self.task = self.task, None
            task.said.disconnect(self.verdict.setText)
            task.cancel()
            self._at_rest(tr("Stopped."))

    def _pressed(self) -> None:
        if self.task is not None:
            self.stop()
            return
        with self._messages.guarding():
            self.start()

    def _done(self, task: BackgroundTask, tried: Tried) -> None:
        if task is not self.task:
            return
        self.task = None
        self._at_rest(_verdict(tried))
        tables = sorted(tried.tables, key=lambda found: (not found.into, found.table.name.casefold()))
        self.table.setRowCount(len(tables))
        for row, found in enumerate(tables):
            self._fill(row, found)

    def _fill(self, row: int, found: FoundTable) -> None:
        model = load_model()
        into = ", ".join(model.table(name).label.text() for name in found.into) or tr("not taken")
        records = tr("not known") if found.into else ""
        if found.records is not None:
            records = number_text(found.records)
        for column, text in enumerate((found.table.title or found.table.name, into, found.problem or records)):
            item = QTableWidgetItem(text)
            item.setToolTip("\n".join(dict.fromkeys((text, found.table.name, found.table.address))))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            if not found.into:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, column, item)

    def _failed(self, task: BackgroundTask, error: Exception) -> None:
        if task is not self.task:
            return
        self.task = None
        self._at_rest(error.title if isinstance(error, Cancelled) else tr("The connection does not work."))
        if not isinstance(error, Cancelled):
            self._messages.error(error)

    def _at_rest(self, verdict: str) -> None:
        self.button.setText(tr("Test"))
        self.bar.hide()
        self.verdict.setText(verdict)


def _verdict(tried: Tried) -> str:
    """Returns the outcome in sentences."""
    taken = tried.taken
    known = [found.records for found in taken if found.records is not None]
    lines = [tr("The connection works. Tables: {number}", number=len(tried.tables))]
    if taken:
        lines.append(tr("Of these the column matching takes {number}, with {records} records.", number=len(taken),
                        records=number_text(sum(known))))
    else:
        lines.append(tr("The column matching takes none of them: choose another one or look at the address."))
    if any(found.problem for found in taken):
        lines.append(tr("Some could not be counted; the list says why."))
    if tried.unmatched:
        lines.append(tr("Not there, though the column matching names them: {names}", names="; ".join(tried.unmatched)))
    return "\n".join([*lines, *tried.tally.warnings])
