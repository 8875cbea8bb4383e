"""The papers of the chosen order: which were printed, by whom, which came back signed, and what can be printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.language import Language, tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.model.record import Record
from imsma_tools.gui.shared.direction import apply_direction
from otms_plugin.core.paper.contract import PaperKind

_GUID, _SCAN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PapersView(QWidget):
    """Signals: ``print_wanted(PaperKind)``; ``scan_wanted(guid of a paper)``; ``open_wanted(place of a scan)``."""

    print_wanted = pyqtSignal(object)
    scan_wanted = pyqtSignal(str)
    open_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsPapersView")
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Papers"))
        self.list.setHeaderLabels([tr("Paper"), tr("Signed"), tr("Language"), tr("Made")])
        self.list.currentItemChanged.connect(lambda now, before: self._refresh())
        self.list.itemActivated.connect(lambda item, column: self._open())
        self.print_button = QPushButton(tr("&Print"), self)
        menu = QMenu(self.print_button)
        fill_menu(menu, self.print_wanted.emit)
        self.print_button.setMenu(menu)
        self.scan_button = QPushButton(tr("Keep the &Signed Paper..."), self)
        self.scan_button.clicked.connect(lambda: self.scan_wanted.emit(str(self.list.currentItem().data(0, _GUID))))
        self.open_button = QPushButton(tr("&Open the Signed Paper"), self)
        self.open_button.clicked.connect(self._open)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.list)
        buttons = QHBoxLayout()
        for button in (self.print_button, self.scan_button, self.open_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        apply_direction(self)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Says what to do."""
        self._show([], tr("Choose one task order to see its papers."), False)

    def show_papers(self, papers: Sequence[Record]) -> None:
        """Shows the papers of one order, the last first."""
        self._show(papers, tr("Nothing was printed of this order yet. Print makes its order sheet."), True)

    def _show(self, papers: Sequence[Record], nothing: str, one: bool) -> None:
        kinds = load_model().code_lists["paper_kind"]
        self.list.clear()
        for paper in reversed(papers):
            made = paper["made_at"].astimezone(PROGRAMME_ZONE).strftime("%Y-%m-%d %H:%M") if paper["made_at"] else ""
            what = f"{kinds.label(str(paper['paper_kind']))} {isolated(str(paper['paper_no'] or ''))}"
            by = embedded(str(paper["made_by"] or ""))
            scan = str(paper["signed_scan"] or "")
            language = Language.from_code(str(paper["language"] or "")).native_name
            item = QTreeWidgetItem([what, tr("yes") if scan else tr("no"), language, f"{isolated(made)} {by}"])
            item.setData(0, _GUID, paper["guid"])
            item.setData(0, _SCAN, scan)
            item.setToolTip(0, str(paper["changes"] or ""))
            self.list.addTopLevelItem(item)
        for column in range(self.list.columnCount()):
            self.list.resizeColumnToContents(column)
        self.empty.setText(nothing)
        self.pages.setCurrentWidget(self.list if papers else self.empty)
        if papers:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self.print_button.setEnabled(one)
        self._refresh()

    def _refresh(self) -> None:
        item = self.list.currentItem()
        self.scan_button.setEnabled(item is not None)
        self.open_button.setEnabled(item is not None and bool(item.data(0, _SCAN)))

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.data(0, _SCAN):
            self.open_wanted.emit(str(item.data(0, _SCAN)))


def fill_menu(menu: QMenu, wanted: object) -> None:
    """Fills a menu with the papers; ``wanted(PaperKind)`` is called with the one chosen."""
    for kind, words in ((PaperKind.ORDER, tr("&Order Sheet...")), (PaperKind.COMPLETION, tr("&Completion Report...")),
                        (PaperKind.HANDOVER, tr("&Handover Certificate...")),
                        (PaperKind.FORM, tr("&The Authority's Form..."))):
        action = menu.addAction(words)
        action.setObjectName(f"otmsPrint_{kind.value}")
        action.triggered.connect(lambda _checked=False, one=kind: wanted(one))   # type: ignore[operator]
