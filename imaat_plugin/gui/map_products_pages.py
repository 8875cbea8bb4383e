"""The pages of a map before anything is printed: which there are, what lies on each, and a picture of one."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.language import current_language, number_text, tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.maps.contract import Page


class Column(enum.IntEnum):
    """Columns of the list."""

    PAGE = 0
    RECORDS = 1


class PagesModel(QAbstractTableModel):
    """Pages, one a row."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.pages: Sequence[Page] = ()

    def show(self, pages: Sequence[Page]) -> None:
        """Shows other pages."""
        self.beginResetModel()
        self.pages = pages
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:   # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.pages)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:   # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {Column.PAGE: tr("Page"), Column.RECORDS: tr("Records on it")}[Column(section)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        page = self.pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return page_words(page) if index.column() == Column.PAGE else records_words(page)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{page_words(page)}\n{records_words(page)}"
        return None


def page_words(page: Page) -> str:
    """Returns the name of a page in the language of the interface."""
    return page.name(current_language()) or page.code


def records_words(page: Page) -> str:
    """Returns how many records of each kind lie on a page, and how many cannot be drawn."""
    tables = load_model().tables
    parts = [f"{tables[table].label.text() if table in tables else table}: {number_text(count)}"
             for table, count in page.counts.items() if count]
    without = sum(page.without_outline.values())
    if without:
        parts.append(tr("without outline: {count}", count=number_text(without)))
    return ", ".join(parts) or tr("none")


class PagesPart(QWidget):
    """Lists the pages and shows a picture of the chosen one.

    Signals: ``list_requested()``, ``picture_requested()``, ``larger_requested()``, ``page_chosen()``.
    """

    list_requested = pyqtSignal()
    picture_requested = pyqtSignal()
    larger_requested = pyqtSignal()
    page_chosen = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.model = PagesModel(self)
        self.list_button = QPushButton(tr("List Pages"), self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(tr("Pages"))
        self.view.setColumnWidth(Column.PAGE, 170)
        self.view.header().setSectionResizeMode(Column.RECORDS, QHeaderView.ResizeMode.Stretch)
        self.picture_button = QPushButton(tr("Make Picture"), self)
        self.larger_button = QPushButton(tr("Larger..."), self)
        self.picture = Picture(self)
        self._make_layout()
        self.list_button.clicked.connect(lambda: self.list_requested.emit())
        self.picture_button.clicked.connect(lambda: self.picture_requested.emit())
        self.larger_button.clicked.connect(lambda: self.larger_requested.emit())
        self.view.activated.connect(lambda _index: self.picture_requested.emit())
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._page_changed())
        self.forget()

    def _make_layout(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.list_button)
        top.addWidget(self.summary, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.picture_button)
        buttons.addWidget(self.larger_button)
        buttons.addStretch()
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.picture, 1)
        self.view.setMinimumHeight(60)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.view)
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

    def show_pages(self, pages: Sequence[Page], summary: str) -> None:
        """Shows pages; the first one is chosen."""
        self.model.show(pages)
        self.summary.setText(summary)
        if pages:
            self.choose(0)
        self._page_changed()

    def forget(self) -> None:
        """Says that the pages have to be listed: nothing was yet, or the choices are others now."""
        self.show_pages((), tr("Shows which pages there will be, and the records on each."))

    def say(self, words: str) -> None:
        """Says at once what is being done; the window is busy until it is done."""
        self.summary.setText(words)
        self.summary.repaint()

    def chosen(self) -> Optional[Page]:
        """Returns the chosen page."""
        index = self.view.currentIndex()
        return self.model.pages[index.row()] if index.isValid() and index.row() < len(self.model.pages) else None

    def choose(self, row: int) -> None:
        """Chooses a page."""
        self.view.setCurrentIndex(self.model.index(row, 0))

    def _page_changed(self) -> None:
        page = self.chosen()
        for button in (self.picture_button, self.larger_button):
            button.setEnabled(page is not None)
        self.picture.say(tr("Choose a page and press Make Picture.") if page else "")
        self.page_chosen.emit()


class Picture(QStackedWidget):
    """A picture as large as its place, or a sentence where there is none."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Without it the label would not let the panel become narrower than its last picture.
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.label.setAccessibleName(tr("Picture of the page"))
        self.addWidget(self.words)
        self.addWidget(self.label)
        self.setMinimumHeight(120)

    def say(self, words: str) -> None:
        """Shows a sentence instead of a picture."""
        self._image = QImage()
        self.words.setText(words)
        self.setCurrentWidget(self.words)

    def show_image(self, image: QImage) -> None:
        """Shows a picture."""
        self._image = image
        self.setCurrentWidget(self.label)
        self._fit()

    def pixels(self) -> QSize:
        """Returns how many pixels of the screen a picture has."""
        return self.size() * self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        scaled = self._image.scaled(self.pixels(), Qt.AspectRatioMode.KeepAspectRatio,
                                    Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self.label.setPixmap(QPixmap.fromImage(scaled))
