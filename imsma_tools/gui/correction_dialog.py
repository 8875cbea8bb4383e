"""The window in which somebody proposes a correction of a record that IMSMA keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.intake import corrections
from ..core.intake.correction_values import as_text, field_label, in_words, proposable
from ..core.workspace import open_workspace
from .shared.direction import apply_direction
from .shared.field_editor import Editor, editor_for
from .shared.messages import Messages
from .shared.outline_picker import MapSide, OutlinePicker

EVIDENCE_LENGTH = 250
"""As many characters as the data file keeps."""


@dataclass(frozen=True)
class Target:
    """Which record of which data file; ``field`` and ``value`` if somebody has tried to change it already."""

    file: Path
    table: str
    guid: str
    field: str = ""
    value: Any = None


class CorrectionDialog(QDialog):
    """Asks which field, which value and how we know. It stays beside the map, where an outline may be selected.

    ``proposed(guid of the request)`` tells that a request was written.
    """

    proposed = pyqtSignal(str)

    def __init__(self, target: Target, person: str, side: MapSide, parent: Optional[QWidget] = None) -> None:
        """Reads the record.

        :param side: QGIS beside the window, for outlines.
        :raises ToolsError: if the record is not there, is our own, or the data file cannot be read.
        """
        super().__init__(parent)
        self.setObjectName("imsmaCorrectionDialog")
        self.setWindowTitle(tr("Propose a Correction"))
        self._target = target
        self._side = side
        self.editor: Optional[Editor] = None
        self._source = open_workspace(target.file, read_only=True)
        try:
            self._table = self._source.model.table(target.table)
            self._record = self._read()
            self._make_widgets(person)
        except BaseException:
            self._source.close()
            raise
        self.finished.connect(lambda _result: self._let_go())
        self._choose_first()
        apply_direction(self)
        self.resize(520, self.sizeHint().height())

    def _let_go(self) -> None:
        if self.editor is not None:
            self.editor.release()
        self._source.close()

    def _read(self) -> Mapping[str, Any]:
        record = self._source.row(self._target.table, self._target.guid)
        if record is None:
            raise BadInput(tr("The record is not in the data file any more."), tr("Refresh the map and try again."))
        if not corrections.is_mirrored(self._source, self._target.table, record):
            raise BadInput(tr("This record is our own, not a copy of IMSMA's."),
                           tr("Edit it; nothing has to be proposed."))
        return record

    def _make_widgets(self, person: str) -> None:
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        title = str(self._record.get(self._table.title_field) or self._target.guid)
        self.record = QLabel(f"{self._table.label.text()}: {title}", self)
        self.explanation = QLabel(tr("IMSMA keeps this record, so it is not changed here. Your proposal goes on the "
                                     "list of corrections; later updates show what became of it."), self)
        self.fields = QComboBox(self)
        for name in sorted(proposable(self._table), key=lambda name: field_label(self._table, name)):
            self.fields.addItem(field_label(self._table, name), name)
        self.now = QLabel(self)
        self.waiting = QLabel(self)
        self.waiting.hide()
        for label in (self.record, self.explanation, self.now, self.waiting):
            label.setWordWrap(True)
        self.place = QWidget(self)
        QVBoxLayout(self.place).setContentsMargins(0, 0, 0, 0)
        self.evidence = QPlainTextEdit(self)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setPlaceholderText(tr("For example: survey report TS-2026-014, visit of 3 November"))
        self.evidence.setMaximumHeight(90)
        self.left = QLabel(self)
        self.person = QLineEdit(person, self)
        self.person.setMaxLength(80)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(tr("Propose"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        form = QFormLayout(self)
        form.addRow(self.bar)
        form.addRow(self.record)
        form.addRow(self.explanation)
        for words, widget in ((tr("Field"), self.fields), (tr("Value in IMSMA"), self.now),
                              (tr("Value proposed"), self.place), ("", self.waiting), (tr("Evidence"), self.evidence),
                              ("", self.left), (tr("Your name"), self.person)):
            form.addRow(words, widget)
        form.addRow(self.buttons)
        self.buttons.accepted.connect(self._propose)
        self.buttons.rejected.connect(self.reject)
        self.fields.currentIndexChanged.connect(lambda _index: self._field_chosen())
        self.evidence.textChanged.connect(self._check)
        self.person.textChanged.connect(self._check)

    def _choose_first(self) -> None:
        wanted = self._target.field or (self._table.title_field if self._table.has(self._table.title_field) else "")
        self.fields.setCurrentIndex(max(0, self.fields.findData(wanted)))
        self._field_chosen(self._target.value if self._target.field else None)
        self.fields.setFocus()

    def _field_chosen(self, tried: Any = None) -> None:
        name = str(self.fields.currentData())
        now = self._record.get(name)
        said = in_words(self._source, self._table, name, as_text(self._table, name, now))
        self.now.setText(said or tr("(empty)"))
        is_outline = bool(self._table.is_spatial and not self._table.has(name))
        start = tried if tried is not None else None if is_outline else now
        if self.editor is not None:
            self.editor.release()
        self.editor = editor_for(self._source, self._table, name, start, self._side, self.place)
        if isinstance(self.editor.widget, OutlinePicker):
            self.editor.widget.on_error = self.messages.failed
        layout = self.place.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        layout.addWidget(self.editor.widget)
        former = corrections.open_request(self._source, self._table.name, self._target.guid, name)
        self.waiting.setVisible(former is not None)
        if former is not None:
            self.waiting.setText(tr("{name} proposed {value} on {day}; there is no answer yet. Withdraw that request "
                                    "before you propose another value.", name=former.get("requested_by") or "-",
                                    value=in_words(self._source, self._table, name, former.get("value_proposed"))
                                    or tr("(empty)"), day=former.get("requested_on") or "-"))
        self._check()

    def _check(self) -> None:
        left = EVIDENCE_LENGTH - len(self.evidence.toPlainText().strip())
        self.left.setText(tr("Characters left: {number}", number=left))
        may = bool(self.evidence.toPlainText().strip() and self.person.text().strip()) and left >= 0
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(may and self.waiting.isHidden())

    def _propose(self) -> None:
        with self.messages.guarding():
            value = self.editor.value() if self.editor is not None else None
            with open_workspace(self._target.file) as ws:
                guid = corrections.propose(ws, self._table.name, self._target.guid, str(self.fields.currentData()),
                                           value, self.evidence.toPlainText(), self.person.text())
            self.accept()
            self.proposed.emit(guid)
