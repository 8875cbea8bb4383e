"""The list of correction requests: what was proposed, what IMSMA made of it, and what can be done next."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import tr
from ..core.intake import corrections
from ..core.intake.correction_states import ANSWERED, UNANSWERED, State
from ..core.model.definition import load_model
from ..core.products.correction_list import Entry, build
from ..core.workspace import open_workspace
from .correction_answer import AnswerDialog
from .correction_model import Column, CorrectionModel
from .shared.direction import apply_direction
from .shared.messages import Messages, guarded

_ASKED_AGAIN = (State.LOOK, State.REFUSED, State.GONE)


class CorrectionWindow(QDialog):
    """Shows the requests of one data file.

    Signals: ``place_requested(Entry)`` for the map, ``list_requested()`` for the printed list.
    """

    place_requested = pyqtSignal(object)
    list_requested = pyqtSignal()

    def __init__(self, file: Path, person: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaCorrectionWindow")
        self.setWindowTitle(tr("Corrections"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1120, 420)
        self.file = file
        self.person = person
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.model = CorrectionModel(self)
        self._make_widgets()
        self._make_layout()
        self._connect()
        apply_direction(self)
        self.refresh()

    def _make_widgets(self) -> None:
        self.states = QComboBox(self)
        self.states.setAccessibleName(tr("Which requests"))
        labels = load_model().code_lists["correction_state"]
        for words, chosen in ((tr("All requests"), tuple(State)), (tr("Without answer"), UNANSWERED),
                              (tr("Answered"), ANSWERED), *((labels.label(state.value), (state,)) for state in State)):
            self.states.addItem(words, [state.value for state in chosen])
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(tr("Corrections"))
        header = self.view.header()
        header.setStretchLastSection(True)
        for column, width in ((Column.STATE, 100), (Column.RECORD, 160), (Column.FIELD, 110), (Column.NOW, 130),
                              (Column.PROPOSED, 130), (Column.ANSWERED, 130), (Column.BY, 90), (Column.ON, 95)):
            self.view.setColumnWidth(column, width)
        self.detail = QLabel(self)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.detail, self.empty):
            label.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place_button = QPushButton(tr("Zoom to Place"), self)
        self.answer_button = QPushButton(tr("Answered..."), self)
        self.again_button = QPushButton(tr("Ask Again"), self)
        self.withdraw_button = QPushButton(tr("Withdraw..."), self)
        self.list_button = QPushButton(tr("Print List..."), self)
        self.close_button = QPushButton(tr("Close"), self)
        for button in (self.place_button, self.answer_button, self.again_button, self.withdraw_button,
                       self.list_button, self.close_button):
            button.setAutoDefault(False)   # Enter in the list zooms; it must not press a button

    def _make_layout(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.view)
        bottom = QHBoxLayout()
        for button in (self.place_button, self.answer_button, self.again_button, self.withdraw_button):
            bottom.addWidget(button)
        bottom.addStretch()
        bottom.addWidget(self.list_button)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.states)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.detail)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.states.currentIndexChanged.connect(lambda _index: self.refresh())
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._chosen_changed())
        self.view.activated.connect(lambda _index: self.zoom())
        self.place_button.clicked.connect(self.zoom)
        self.answer_button.clicked.connect(self.answer)
        self.again_button.clicked.connect(self.ask_again)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.list_button.clicked.connect(lambda: self.list_requested.emit())
        self.close_button.clicked.connect(self.close)

    @guarded
    def refresh(self, *_: object) -> None:
        """Reads the requests again; the chosen one stays chosen."""
        former = self.chosen()
        wanted = [State(value) for value in self.states.currentData()]
        with open_workspace(self.file, read_only=True) as ws:
            entries = build(ws, corrections.requests(ws, wanted)).entries
            has_any = bool(ws.count("correction_request"))
            has_mirrors = bool(ws.count("mirror"))
        self.model.show(entries)
        self.pages.setCurrentIndex(1 if entries else 0)
        self.empty.setText(self._what_to_do(has_any, has_mirrors))
        self.list_button.setEnabled(has_any)
        at = next((row for row, entry in enumerate(entries) if former is not None and entry.guid == former.guid), 0)
        if entries:
            self.view.setCurrentIndex(self.model.index(at, 0))
        self._chosen_changed()

    def _what_to_do(self, has_any: bool, has_mirrors: bool) -> str:
        if has_any:
            return tr("No request is in this state.")
        if has_mirrors:
            return tr("No correction is proposed yet. Identify a record of IMSMA on the map and choose Propose a "
                      "Correction, or select it and use Mine Action, Propose a Correction.")
        return tr("Nothing in this data file comes from IMSMA, so all records can be edited. Corrections are for "
                  "records that an update brings.")

    def chosen(self) -> Optional[Entry]:
        """Returns the request that is chosen in the list."""
        index = self.view.currentIndex()
        return self.model.entries[index.row()] if index.isValid() and index.row() < len(self.model.entries) else None

    @guarded
    def zoom(self, *_: object) -> None:
        """Asks for the place of the chosen record."""
        entry = self.chosen()
        if entry is not None:
            self.place_requested.emit(entry)

    @guarded
    def answer(self, *_: object) -> None:
        """Asks what IMSMA answered, and keeps it."""
        entry = self.chosen()
        if entry is None:
            return
        dialog = AnswerDialog(tr("Answer of IMSMA"), tr(
            "Note here what the people who keep IMSMA said. The next update proves it: if IMSMA then still has "
            "another value, the request needs a look."), tr("Keep"), self.person, True, self)
        if dialog.exec():
            state, text, self.person = dialog.values()
            with open_workspace(self.file) as ws:
                corrections.answer(ws, entry.guid, state, text, self.person)
            self.refresh()

    @guarded
    def ask_again(self, *_: object) -> None:
        """Opens the chosen request again, against what IMSMA says now."""
        entry = self.chosen()
        if entry is not None:
            with open_workspace(self.file) as ws:
                corrections.ask_again(ws, entry.guid, self.person)
            self.refresh()

    @guarded
    def withdraw(self, *_: object) -> None:
        """Asks why, and takes the chosen request back."""
        entry = self.chosen()
        if entry is None:
            return
        sent = tr("It was sent with the list {number}: tell IMSMA too.", number=entry.list_no) if entry.list_no else ""
        dialog = AnswerDialog(tr("Withdraw Request"), " ".join(filter(None, (tr(
            "The request stays in the list as withdrawn; the field can then be proposed anew."), sent))),
            tr("Withdraw"), self.person, False, self)
        if dialog.exec():
            _state, text, self.person = dialog.values()
            with open_workspace(self.file) as ws:
                corrections.withdraw(ws, entry.guid, self.person, text)
            self.refresh()

    def _chosen_changed(self) -> None:
        entry = self.chosen()
        self.place_button.setEnabled(entry is not None)
        for button in (self.answer_button, self.withdraw_button):
            button.setEnabled(entry is not None and entry.state in UNANSWERED)
        self.again_button.setEnabled(entry is not None and entry.state in _ASKED_AGAIN)
        self.detail.setVisible(entry is not None)
        if entry is not None:
            self.detail.setText("\n".join(part for part in (
                tr("Evidence: {text}", text=entry.evidence), entry.answer and tr("Answer: {text}", text=entry.answer))
                if part))
