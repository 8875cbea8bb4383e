"""The question behind "Answered..." and "Withdraw...": who says what, and why."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from ..core.base.language import tr
from ..core.intake.correction_states import State
from ..core.model.definition import load_model
from .correction_dialog import EVIDENCE_LENGTH
from .shared.direction import apply_direction


class AnswerDialog(QDialog):
    """Asks for name and words; for the answer of IMSMA also whether it is done or refused."""

    def __init__(self, title: str, explanation: str, button: str, person: str, with_state: bool,
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaCorrectionAnswer")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        words = QLabel(explanation, self)
        words.setWordWrap(True)
        states = load_model().code_lists["correction_state"]
        self.state = QComboBox(self)
        for state in (State.DONE, State.REFUSED):
            self.state.addItem(states.label(state.value), state.value)
        self.text = QLineEdit(self)
        self.text.setMaxLength(EVIDENCE_LENGTH)
        self.name = QLineEdit(person, self)
        self.name.setMaxLength(80)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(button)
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(words)
        if with_state:
            form.addRow(tr("Answer of IMSMA"), self.state)
        self.state.setVisible(with_state)
        form.addRow(tr("What was answered") if with_state else tr("Reason"), self.text)
        form.addRow(tr("Your name"), self.name)
        form.addRow(self.buttons)
        for changed in (self.name.textChanged, self.text.textChanged, self.state.currentIndexChanged):
            changed.connect(lambda _new: self._check())
        self._with_state = with_state
        apply_direction(self)
        self._check()
        self.text.setFocus()

    def values(self) -> tuple[State, str, str]:
        """Returns the answer, its words and the name."""
        return State(self.state.currentData()), self.text.text().strip(), self.name.text().strip()

    def _check(self) -> None:
        state, text, name = self.values()
        needs_words = not self._with_state or state is State.REFUSED
        may = bool(name) and (bool(text) or not needs_words)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(may)
