"""The map check in a panel: what is wrong with a page, and a button that mends what can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.remarks_about import RemarksAbout
from imsma_tools.gui.shared.remarks_panel import RemarksPanel


def about_page() -> RemarksAbout:
    """Returns the words for remarks on a page."""
    return RemarksAbout(
        tr("Check Page"), tr("Not checked yet. Press Check Page to see what a reader of this page could get wrong."),
        tr("The map check found nothing wrong with this page."), records=False)


class MapCheckPart(QWidget):
    """Remarks on one page. Signals: ``check_requested()``, ``fix_requested(list of MapRemark)``."""

    check_requested = pyqtSignal()
    fix_requested = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.panel = RemarksPanel(self, about_page())
        self.fix_button = QPushButton(tr("Fix"), self)
        self.fix_button.setToolTip(tr("Mends what the chosen remark is about, where that can be done without asking."))
        self.fix_all_button = QPushButton(tr("Fix All"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.fix_button)
        buttons.addWidget(self.fix_all_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self.panel, 1)
        layout.addLayout(buttons)
        self.panel.check_requested.connect(self.check_requested)
        self.panel.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._switch())
        self.panel.model.modelReset.connect(self._switch)
        self.fix_button.clicked.connect(lambda: self.fix_requested.emit(_mendable(self.panel.selected())))
        self.fix_all_button.clicked.connect(lambda: self.fix_requested.emit(_mendable(self.panel.model.shown())))
        self._switch()

    def show_remarks(self, remarks: Sequence[Any]) -> None:
        """Shows the outcome of a check."""
        self.panel.show_remarks(remarks)

    def forget(self) -> None:
        """Says that nothing was checked yet: another page, or other choices."""
        self.panel.forget()

    def _switch(self) -> None:
        self.fix_button.setEnabled(bool(_mendable(self.panel.selected())))
        self.fix_all_button.setEnabled(bool(_mendable(self.panel.model.shown())))


def _mendable(remarks: Sequence[Any]) -> list[Any]:
    return [remark for remark in remarks if remark.can_be_mended]
