"""The map check in a panel: what is wrong with a page, and a button that mends what can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from imsma_tools.core.base.language import tr
from imsma_tools.core.products.mapcheck import MapRemark
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
        self.subject = QLabel(self)
        self.subject.hide()
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
        layout.addWidget(self.subject)
        layout.addWidget(self.panel, 1)
        layout.addLayout(buttons)
        self.panel.check_requested.connect(self.check_requested)
        self.panel.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._switch())
        self.panel.model.modelReset.connect(self._switch)
        self.fix_button.clicked.connect(lambda: self.fix_requested.emit(_mendable(self.panel.selected())))
        self.fix_all_button.clicked.connect(lambda: self.fix_requested.emit(_mendable(self.panel.model.shown())))
        self._switch()

    def show_subject(self, name: str) -> None:
        """Names the page that is checked; of another one nothing is known yet."""
        self.subject.setText(tr("Page: {title}", title=name))
        self.subject.setVisible(bool(name))
        self.panel.forget()

    def show_remarks(self, remarks: Sequence[Any]) -> None:
        """Shows the outcome of a check of the page named, the worst remark in full."""
        self.panel.show_remarks(remarks)
        if remarks:
            self.panel.view.setCurrentIndex(self.panel.model.index(0, 0))

    def show_export(self, remarks: Sequence[Any]) -> None:
        """Shows what was found on all pages of an export; these are made anew each time, so nothing can be mended."""
        self.subject.setText(tr("All pages of the last export"))
        self.subject.show()
        self.panel.show_remarks(remarks)

    def _switch(self) -> None:
        self.fix_button.setEnabled(bool(_mendable(self.panel.selected())))
        self.fix_all_button.setEnabled(bool(_mendable(self.panel.model.shown())))


def _mendable(remarks: Sequence[Any]) -> list[MapRemark]:
    """Returns the remarks that a button can settle; those of an export have been read from its books and are plain."""
    return [remark for remark in remarks if isinstance(remark, MapRemark) and remark.can_be_mended]
