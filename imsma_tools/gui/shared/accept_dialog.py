"""The question behind "Accept with reason": who accepts, and why. Both are kept with the remark."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ...core.base.language import tr
from .direction import apply_direction

REASON_LENGTH = 250
"""As many characters as the data file keeps."""


class AcceptDialog(QDialog):
    """Asks for a name and a reason; OK only with both."""

    def __init__(self, number: int, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaAcceptDialog")
        self.setWindowTitle(tr("Accept with Reason"))
        self.setMinimumWidth(440)
        explanation = QLabel(tr("Accepted remarks stay in the data file with your name and reason. They come back if "
                                "the record changes. Number of remarks: {number}", number=f"{number:,}"), self)
        explanation.setWordWrap(True)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(80)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.left = QLabel(self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(tr("Accept"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(explanation)
        form.addRow(tr("Your name"), self.name)
        form.addRow(tr("Reason"), self.reason)
        form.addRow("", self.left)
        form.addRow(self.buttons)
        self.name.textChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        apply_direction(self)
        self._check()
        (self.reason if name else self.name).setFocus()

    def values(self) -> tuple[str, str]:
        """Returns name and reason."""
        return self.name.text().strip(), self.reason.toPlainText().strip()

    def _check(self) -> None:
        name, reason = self.values()
        left = REASON_LENGTH - len(reason)
        self.left.setText(tr("Characters left: {number}", number=left))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name and reason) and left >= 0)
