"""A question before something that cannot be taken back: what happens, with the answer on the button."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.base.language import tr
from .direction import apply_direction

Ask = Callable[[str, str, str], bool]
"""Title, what would happen, words of the button that does it; returns whether it was pressed."""


def asking(parent: Optional[QWidget]) -> Ask:
    """Returns a function that asks in a window above ``parent``; closing it means no."""

    def ask(title: str, text: str, yes: str) -> bool:
        box = QMessageBox(parent)
        box.setObjectName("imsmaQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(text)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        apply_direction(box)
        box.exec()
        pressed = box.clickedButton() is agreed
        box.deleteLater()
        return pressed

    return ask
