"""The doors of the first start: open a data file, look at the sample country, see whether this computer is ready."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtWidgets import (
    QCommandLinkButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import tr
from .shared.direction import apply_direction

Door = Callable[[], None]


class FirstStartDialog(QDialog):
    """Doors to the first things a person wants. Each closes the window and opens what it says."""

    def __init__(self, new_file: Door, open_file: Door, sample: Door, ready: Door,
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaFirstStartDialog")
        self.setWindowTitle(tr("First Steps with IMSMA Tools"))
        self.setMinimumWidth(520)
        welcome = QLabel(tr("Everything for mine action is in the menu Mine Action. Where would you like to begin?"),
                         self)
        welcome.setWordWrap(True)
        self.doors = [
            self._door(tr("Open a data file"), tr("You have a data file of your programme or of a colleague."),
                       open_file),
            self._door(tr("Look at the sample country"), tr("Invented data to try everything with. Nothing in it is "
                                                            "real."), sample),
            self._door(tr("Start a new data file"), tr("An empty file for hazards, task orders and reports."),
                       new_file),
            self._door(tr("Is this computer ready?"), tr("Looks for packages, fonts, rights and disk space. Changes "
                                                         "nothing."), ready),
        ]
        later = QLabel(tr("You find this window again under Mine Action, First Steps."), self)
        later.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(welcome)
        for door in self.doors:
            layout.addWidget(door)
        layout.addWidget(later)
        layout.addWidget(buttons)
        apply_direction(self)

    def _door(self, title: str, explanation: str, door: Door) -> QCommandLinkButton:
        button = QCommandLinkButton(title, explanation, self)
        button.clicked.connect(lambda: self._go(door))
        return button

    def _go(self, door: Door) -> None:
        self.accept()
        door()
