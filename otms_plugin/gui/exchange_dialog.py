"""The window in which a package is compared with the data file, decided on and taken in."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.background import BackgroundTask, run_in_background
from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.authentication import unlock_store
from imsma_tools.gui.shared.direction import apply_direction, keep_left_to_right
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.exchange.comparing import Meaning
from otms_plugin.core.exchange.keys import stored_key
from otms_plugin.core.exchange.taking_in import OURS, THEIRS, Looked, TakenIn, Undecided, look, take_in
from otms_plugin.core.life.actor import Actor, rights_from

from .exchange_model import BASE, COUNTS, FIELD, HERE, MEANING, RECORD, THERE, DifferencesModel
from .order_words import in_direction

_WIDTH, _HEIGHT = 1120, 560
_WIDTHS = {RECORD: 200, FIELD: 130, MEANING: 190, BASE: 150, HERE: 150, THERE: 150, COUNTS: 110}


@dataclass(frozen=True)
class _Asked:
    """What the work in the background needs."""

    file: Path
    package: Path
    key: Optional[bytes]


class TakeInDialog(QDialog):
    """Compares a package and takes it in. ``taken_in(TakenIn)`` tells when that was done."""

    taken_in = pyqtSignal(object)

    def __init__(self, file: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsTakeInDialog")
        self.setWindowTitle(tr("Take In a Package"))
        self._file = file
        self._settings = session.current_settings()
        self._looked: Optional[Looked] = None
        self._task: Optional[BackgroundTask] = None
        self._make_widgets()
        self._lay_out()
        apply_direction(self)
        keep_left_to_right(self.package)
        self.resize(_WIDTH, _HEIGHT)
        self._show(None)

    def compare(self, package: Path) -> None:
        """Compares a package with the data file."""
        if self.package.filePath() != str(package):
            self.package.setFilePath(str(package))   # comes back here
            return
        self._show(None)
        asked = self._asked()
        if asked is not None:
            self._work(tr("Compare a package"), lambda progress: _look(asked, progress), self._show)

    def go(self) -> None:
        """Takes the package in with the decisions made."""
        name, asked = self.person.text().strip(), self._asked()
        if asked is None or self._looked is None or self._task is not None:
            return
        if not name:
            self.person.setFocus()
            self._tell(BadInput(tr("Your name is missing."), tr("It stands in the record of changes.")))
            return
        actor, decisions = Actor(name, rights_from(self._settings.rights)), self.model.decisions

        def work(progress: Progress) -> TakenIn:
            with open_workspace(asked.file) as workspace:
                return take_in(workspace, asked.package, asked.key, actor, decisions, progress=progress)

        self._work(tr("Take in a package"), work, self._done)

    def reject(self) -> None:
        """Stops what is running, else closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _make_widgets(self) -> None:
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.package = QgsFileWidget(self)
        self.package.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.package.setFilter(tr("Packages") + " (*.zip)")
        self.package.setDialogTitle(tr("Package"))
        self.package.lineEdit().setAccessibleName(tr("Package"))
        self.package.fileChanged.connect(lambda path: self.compare(Path(path)) if path else self._show(None))
        self.about = QLabel(self)
        self.said = QLabel(self)
        for label in (self.about, self.said):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = DifferencesModel(load_model(), self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Differences"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.ours = QPushButton(tr("&Ours Stays"), self)
        self.theirs = QPushButton(tr("&Theirs Counts"), self)
        self.ours.clicked.connect(lambda: self._decide(OURS))
        self.theirs.clicked.connect(lambda: self._decide(THEIRS))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.person = QLineEdit(self._settings.user_name, self)
        self.person.setMaxLength(80)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.take_in_button = self.buttons.button(standard.Ok)
        self.take_in_button.setText(tr("Take &In"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        above, below = QFormLayout(), QFormLayout()
        above.addRow(tr("&Package"), self.package)
        below.addRow(tr("Your &name") + " *", self.person)
        choosing = QHBoxLayout()
        choosing.addWidget(QLabel(tr("For the rows chosen:"), self))
        choosing.addWidget(self.ours)
        choosing.addWidget(self.theirs)
        choosing.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addLayout(above)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)
        layout.addLayout(choosing)
        layout.addLayout(below)
        layout.addWidget(self.said)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _asked(self) -> Optional[_Asked]:
        """Returns what to work on; an entry of the authentication store is opened here, where QGIS can ask."""
        try:
            unlock_store(self._settings.package_key)
            return _Asked(self._file, Path(self.package.filePath()), stored_key(self._settings.package_key))
        except ToolsError as error:
            self._tell(error)
            return None

    def _work(self, title: str, work: Any, on_done: Any) -> None:
        def ended(result: Any) -> None:
            self._task = None
            on_done(result)

        def failed(error: Exception) -> None:
            self._task = None
            if isinstance(error, Undecided):   # somebody changed the data file meanwhile
                self._show(error.looked)
            if isinstance(error, ToolsError):
                self._tell(error)
            else:
                self.messages.unexpected(error)
            self._update_buttons()

        self.said.hide()
        self._task = run_in_background(title, work, ended, failed)
        self._update_buttons()

    def _show(self, looked: Optional[Looked]) -> None:
        self._looked = looked
        self.model.show(None if looked is None else looked.comparison)
        self.about.setText(in_direction(_about(looked)))
        if looked is not None:
            self.said.hide()
            if self.model.waiting:
                self.table.setCurrentIndex(self.model.index(0, 0))   # selectRow does nothing from right to left
        self._update_buttons()

    def _decide(self, choice: str) -> None:
        self.model.decide({index.row() for index in self.table.selectionModel().selectedRows()}, choice)
        self._update_buttons()

    def _update_buttons(self) -> None:
        chosen = [self.model.difference(index.row()) for index in self.table.selectionModel().selectedRows()]
        can_decide = self._task is None and any(one.meaning is Meaning.CONFLICT for one in chosen)
        self.ours.setEnabled(can_decide)
        self.theirs.setEnabled(can_decide)
        self.progress.setVisible(self._task is not None)
        self.package.setEnabled(self._task is None)
        is_ready = self._task is None and self._looked is not None and not self.model.waiting
        self.take_in_button.setEnabled(is_ready)

    def _done(self, done: TakenIn) -> None:
        self.taken_in.emit(done)
        self.accept()

    def _tell(self, error: ToolsError) -> None:
        detail = f"<br>{html.escape(error.detail)}" if error.detail else ""
        self.said.setText(in_direction(f"<b>{html.escape(error.title)}</b> {html.escape(error.remedy)}{detail}"))
        self.said.show()


def _look(asked: _Asked, progress: Progress) -> Looked:
    with open_workspace(asked.file, read_only=True) as workspace:
        return look(workspace, asked.package, asked.key, progress)


def _about(looked: Optional[Looked]) -> str:
    """Returns what is known of a package, as rich text: who, which, what it would do, what to look at."""
    if looked is None:
        return tr("Choose the package that the other office sent. It is compared with your data file first; nothing is "
                  "written until you take it in.")
    manifest, counts = looked.manifest, looked.comparison.counts()
    lines = [tr("Package {number} of {partner}, made on {day} by {name}.", number=manifest.sequence_no,
                partner=isolated(looked.partner), day=f"{manifest.made_at:%Y-%m-%d}",
                name=isolated(manifest.made_by or "?")),
             tr("{new} new records, {taken} values changed there, {conflict} changed on both sides, {asked} that are "
                "not theirs to change, {same} records the same.", **counts)]
    if counts["asked"]:
        lines.append(tr("What is not theirs to change is not entered: use the commands of the order."))
    if counts["conflict"]:
        lines.append(tr("Choose the rows changed on both sides and say which value counts."))
    told = [html.escape(line) for line in lines]
    return "<br>".join([*told, *(f"<b>{html.escape(note)}</b>" for note in looked.notes)])
