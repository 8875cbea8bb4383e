"""The Map Products panel: which map, for what, its pages and their picture, the map check, and the export.

The panel shows and asks; what happens is decided by whoever connects to its signals.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from imaat_plugin.core.map_choices import Choices
from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import PagesFor
from imsma_tools.gui.shared.direction import apply_direction

from .map_products_check import MapCheckPart
from .map_products_filter import FilterForm
from .map_products_form import MapForm
from .map_products_pages import PagesPart
from .map_products_parcel import ParcelForm

_NARROWEST = 330
"""Pixels; QGIS gives a new panel as little as it takes, and titles of maps would be cut off."""


class MapProductsDock(QgsDockWidget):
    """The panel in QGIS's window.

    Signals: ``choices_changed()``; ``export_requested()``, ``stop_requested()``; ``designer_requested()``;
    ``copy_requested()`` for an own copy of a map type or template; ``file_requested()`` where no data file is open;
    ``shown()`` when it comes into sight.
    """

    choices_changed = pyqtSignal()
    export_requested = pyqtSignal()
    stop_requested = pyqtSignal()
    designer_requested = pyqtSignal()
    copy_requested = pyqtSignal()
    file_requested = pyqtSignal()
    shown = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Map Products"), parent)
        self.setObjectName("imaatMapProductsDock")
        inside = QWidget(self)
        self.form = MapForm(inside)
        self.filter = FilterForm(inside)
        self.parcel = ParcelForm(inside)
        self.pages = PagesPart(inside)
        self.check = MapCheckPart(inside)
        self.tabs = QTabWidget(inside)
        self.tabs.setDocumentMode(True)
        for part, title in ((_scrolling(self.form), tr("Map")), (_scrolling(self._choosing()), tr("Filter")),
                            (self.pages, tr("Pages")), (self.check, tr("Map Check"))):
            self.tabs.addTab(part, title)
        self._make_bottom(inside)
        self._make_layout(inside)
        self._connect()
        inside.setMinimumWidth(_NARROWEST)
        self.setWidget(inside)
        apply_direction(self)
        self.show_file("")

    def sizeHint(self) -> QSize:
        """Returns a width that leaves the map most of a small screen."""
        return QSize(400, 520)

    def _choosing(self) -> QWidget:
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.parcel)
        column.addStretch()
        return both

    def _make_bottom(self, parent: QWidget) -> None:
        self.file_label = QLabel(parent)
        self.empty = QLabel(tr("No data file is open. A map is made from the records of one."), parent)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton(tr("Open Data File..."), parent)
        self.export_button = QPushButton(tr("Export Maps"), parent)
        self.more_button = QToolButton(parent)
        self.more_button.setText(tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more_button)
        self.designer_action = menu.addAction(tr("Open Page in Layout Designer"))
        self.copy_action = menu.addAction(tr("Make My Own Copy..."))
        self.more_button.setMenu(menu)
        self.progress = QProgressBar(parent)
        self.progress_label = QLabel(parent)
        self.progress_label.setWordWrap(True)
        self.stop_button = QPushButton(tr("Stop"), parent)

    def _make_layout(self, inside: QWidget) -> None:
        nothing = QWidget(inside)
        column = QVBoxLayout(nothing)
        column.addStretch()
        column.addWidget(self.empty)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        ready = QHBoxLayout()
        ready.addWidget(self.export_button)
        ready.addStretch()
        ready.addWidget(self.more_button)
        working = QHBoxLayout()
        working.addWidget(self.progress, 1)
        working.addWidget(self.stop_button)
        self.working = QWidget(inside)
        rows = QVBoxLayout(self.working)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.progress_label)
        rows.addLayout(working)
        self.working.hide()
        full = QWidget(inside)
        column = QVBoxLayout(full)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.file_label)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.working)
        column.addLayout(ready)
        self.stack = QStackedWidget(inside)
        self.stack.addWidget(nothing)
        self.stack.addWidget(full)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.form.changed.connect(self._form_changed)
        self.filter.changed.connect(self.choices_changed)
        self.parcel.changed.connect(self.choices_changed)
        self.open_button.clicked.connect(lambda: self.file_requested.emit())
        self.export_button.clicked.connect(lambda: self.export_requested.emit())
        self.stop_button.clicked.connect(lambda: self.stop_requested.emit())
        self.designer_action.triggered.connect(lambda: self.designer_requested.emit())
        self.copy_action.triggered.connect(lambda: self.copy_requested.emit())
        self.visibilityChanged.connect(lambda visible: self.shown.emit() if visible else None)

    def _form_changed(self) -> None:
        self._show_parcel()
        self.choices_changed.emit()

    def _show_parcel(self) -> None:
        is_parcel = self.form.choices().pages_for is PagesFor.PARCEL
        self.parcel.setVisible(is_parcel)
        self.filter.setVisible(not is_parcel)
        self.tabs.setTabText(1, tr("Parcel") if is_parcel else tr("Filter"))

    def choices(self) -> Choices:
        """Returns everything that is chosen."""
        return replace(self.form.choices(), chosen=self.filter.chosen())

    def show_choices(self, choices: Choices) -> None:
        """Shows choices; the filter stays as it is."""
        self.form.show_choices(choices)
        self._show_parcel()

    def show_file(self, name: str) -> None:
        """Names the data file the maps are made from; without one says what to do."""
        self.file_label.setText(tr("Data file: {name}", name=isolated(name)))
        self.stack.setCurrentIndex(1 if name else 0)

    def show_working(self, is_working: bool) -> None:
        """Shows progress and Stop while maps are made; nothing else can be pressed meanwhile."""
        self.working.setVisible(is_working)
        for widget in (self.tabs, self.export_button, self.more_button):
            widget.setEnabled(not is_working)
        if is_working:
            self.progress.setRange(0, 0)
            self.progress_label.setText(tr("Reading the data..."))
            self.stop_button.setEnabled(True)
            self.stop_button.setFocus()


def _scrolling(widget: QWidget) -> QScrollArea:
    """Returns a part that scrolls where the screen is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(widget)
    return area
