"""The list of task orders as a panel: filters, list or board, what happened to the chosen one, what can be done.

The panel shows and asks; what happens is decided by whoever connects to its signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.orders.list import Column, OrderFilter, OrderList

from .orders_board import StatusBoard
from .orders_commands import commands, fits
from .orders_filter import FilterRow
from .orders_history import HistoryView
from .orders_model import COLUMNS, OrdersModel

_WIDTHS = {Column.NUMBER: 21, Column.STATUS: 13, Column.MATTERS: 27, Column.TYPE: 18, Column.OPERATOR: 11,
           Column.PLACE: 25, Column.VALID_TO: 12, Column.LAST_REPORT: 12, Column.AREA: 12}
"""In characters: a screen may have larger letters than another."""


class OrdersPanel(QWidget):
    """Signals: ``chosen_changed()``; ``open_wanted(guid)``, ``new_wanted()``, ``zoom_wanted(guids)``,
    ``command_wanted(name, guids)``, ``export_wanted()``, ``reload_wanted()``; ``menu_made(QMenu)`` before the menu
    about the chosen orders is shown: whoever has something to offer adds it.
    """

    chosen_changed = pyqtSignal()
    open_wanted = pyqtSignal(str)
    new_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal(object)
    command_wanted = pyqtSignal(str, object)
    export_wanted = pyqtSignal()
    reload_wanted = pyqtSignal()
    menu_made = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsOrdersPanel")
        self.orders: Optional[OrderList] = None
        self._nothing = tr("No data file is open. Open one with Mine Action, Open Data File.")
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.messages = Messages(self.bar, self)
        self.model = OrdersModel(self)
        self._make_widgets()
        self._make_layout()
        self._connect()
        apply_direction(self)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Returns a height that leaves the map most of a small screen; the person makes it higher where needed."""
        return QSize(1000, 260)

    def show_list(self, orders: Optional[OrderList], nothing: str = "") -> None:
        """Shows a list with the same filter and the same orders chosen; without one ``nothing`` says why."""
        chosen = self.chosen()
        self.orders = orders
        self._nothing = nothing or self._nothing
        if orders is not None:
            self.filters.offer(orders)
        self._apply_filter()
        self.choose(chosen)

    def chosen(self) -> list[str]:
        """Returns the guids of the chosen orders, as they are shown."""
        if self.orders is None:
            return []
        guids = self.orders.register.texts("guid")
        return [guids[row] for row in self._chosen_rows()]

    def choose(self, guids: Sequence[str]) -> None:
        """Chooses the orders with these guids in the list, as far as they are shown, and brings the first into view."""
        if self.orders is None:
            return
        chosen = QItemSelection()
        for guid in guids:
            row = self.orders.register.rows.get(guid)
            place = None if row is None else self.model.row_of(row)
            if place is not None:
                chosen.select(self.model.index(place, 0), self.model.index(place, len(COLUMNS) - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if not chosen.isEmpty():
            first = chosen.indexes()[0]
            self.view.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.view.scrollTo(first)

    def show_only(self, wanted: OrderFilter) -> None:
        """Sets the filter."""
        self.filters.set_wanted(wanted)

    def add_detail(self, name: str, widget: QWidget) -> None:
        """Adds a tab about the chosen order beside its history."""
        self.details.addTab(widget, name)

    def shown(self) -> np.ndarray:
        """Returns the rows of the list that are shown, in their order."""
        return self.model.shown()

    def _make_widgets(self) -> None:
        self.filters = FilterRow(self)
        self.clear_button = QPushButton(tr("Show &All"), self)
        self.show_board = QToolButton(self)
        self.show_board.setText(tr("&Board"))
        self.show_board.setCheckable(True)
        self.show_board.setToolTip(tr("Shows the orders by where the work stands, in columns."))
        self.view = QTableView(self)
        self.view.setModel(self.model)
        # A table asks for the rows on the screen only; a tree would ask Python for each of 100,000.
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)
        self.view.setMinimumHeight(60)
        self.view.setAccessibleName(tr("Task orders"))
        letter = self.fontMetrics().horizontalAdvance("0")
        for place, column in enumerate(COLUMNS):
            self.view.setColumnWidth(place, letter * _WIDTHS[column])
        self.board = StatusBoard(self)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.history = HistoryView(self)
        self.details = QTabWidget(self)
        self.details.addTab(self.history, tr("History"))
        self.summary = QLabel(self)
        self.new_button = QPushButton(tr("&New Task Order..."), self)
        self.open_button = QPushButton(tr("&Open"), self)
        self.zoom_button = QPushButton(tr("Zoom to Place"), self)
        self.change_button = QPushButton(tr("&Change"), self)
        self.export_button = QPushButton(tr("Export..."), self)
        self.reload_button = QPushButton(tr("&Read Again"), self)
        self.reload_button.setToolTip(tr("Reads the orders from the data file again (F5)."))
        self.changes = QMenu(self.change_button)
        for name, text in commands():
            self.changes.addAction(text, lambda name=name: self.command_wanted.emit(name, self.chosen())).setData(name)
        self.change_button.setMenu(self.changes)

    def _make_layout(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(self.clear_button)
        top.addWidget(self.show_board)
        self.pages = QStackedWidget(self)
        for page in (self.empty, self.view, self.board):
            self.pages.addWidget(page)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.pages)
        split.addWidget(self.details)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([680, 320])
        bottom = QHBoxLayout()
        bottom.addWidget(self.summary, 1)
        for button in (self.new_button, self.open_button, self.zoom_button, self.change_button, self.export_button,
                       self.reload_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.filters.changed.connect(self._apply_filter)
        self.clear_button.clicked.connect(lambda: self.filters.clear())
        self.show_board.toggled.connect(lambda checked: self._apply_filter())
        self.view.selectionModel().selectionChanged.connect(lambda now, before: self._chosen_changed())
        self.model.modelReset.connect(self._chosen_changed)
        self.view.activated.connect(lambda index: self._open(self.model.order_at(index)))
        self.view.customContextMenuRequested.connect(
            lambda place: self._show_menu(self.view.viewport().mapToGlobal(place)))
        self.board.chosen_changed.connect(self._chosen_changed)
        self.board.opened.connect(self._open)
        self.board.menu_wanted.connect(self._show_menu)
        self.new_button.clicked.connect(lambda: self.new_wanted.emit())
        self.open_button.clicked.connect(lambda: self._open(self._chosen_rows()[0]))
        self.zoom_button.clicked.connect(lambda: self.zoom_wanted.emit(self.chosen()))
        self.export_button.clicked.connect(lambda: self.export_wanted.emit())
        self.reload_button.clicked.connect(lambda: self.reload_wanted.emit())
        for keys, slot in ((QKeySequence(QKeySequence.StandardKey.Find), self.filters.search.setFocus),
                           (QKeySequence(QKeySequence.StandardKey.Refresh), self.reload_button.click)):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _chosen_rows(self) -> list[int]:
        if self.pages.currentWidget() is self.board:
            return self.board.chosen()
        places: set[int] = set()
        for part in self.view.selectionModel().selection():   # by parts: somebody may choose all of 100,000
            places.update(range(part.top(), part.bottom() + 1))
        return self.model.shown()[sorted(places)].tolist() if places else []

    def _open(self, row: int) -> None:
        if self.orders is not None:
            self.open_wanted.emit(self.orders.guid(row))

    def _apply_filter(self) -> None:
        orders = self.orders
        self.model.show(orders, np.zeros(0, int) if orders is None else orders.matching(self.filters.wanted()))
        self._refresh()

    def _refresh(self) -> None:
        """Shows the list or the board, or what to do next where there is nothing."""
        total, shown = (0 if self.orders is None else len(self.orders)), self.model.rowCount()
        if self.orders is not None and shown and self.show_board.isChecked():
            self.board.show_orders(self.orders, self.model.shown())
            self.pages.setCurrentWidget(self.board)
        else:
            self.pages.setCurrentWidget(self.view if shown else self.empty)
        if self.orders is None:
            self.empty.setText(self._nothing)
        elif not total:
            self.empty.setText(tr("There are no task orders yet. Make one with New Task Order, or bring them in from a "
                                  "file with Mine Action, Import."))
        else:
            self.empty.setText(tr("No task order fits what you are looking for. Show All brings all of them back."))
        self.filters.setEnabled(bool(total))
        self.clear_button.setEnabled(self.filters.wanted() != OrderFilter())
        self.show_board.setEnabled(bool(total))
        self.export_button.setEnabled(bool(shown))
        self.new_button.setEnabled(self.orders is not None)
        self._chosen_changed()

    def _chosen_changed(self) -> None:
        chosen = len(self._chosen_rows())
        total, shown = (0 if self.orders is None else len(self.orders)), self.model.rowCount()
        parts = [tr("Shown: {shown} of {total}", shown=f"{shown:,}", total=f"{total:,}")] if total else []
        if chosen > 1:
            parts.append(tr("chosen: {count}", count=f"{chosen:,}"))
        self.summary.setText(", ".join(parts))
        self.open_button.setEnabled(chosen == 1)
        self.zoom_button.setEnabled(chosen > 0)
        self.change_button.setEnabled(chosen > 0)
        for action in self.changes.actions():
            action.setEnabled(fits(str(action.data()), chosen))
        self.chosen_changed.emit()

    def menu(self) -> QMenu:
        """Returns the menu about the chosen orders."""
        menu = QMenu(self)
        for button in (self.open_button, self.zoom_button):
            menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        menu.addSeparator()
        for action in self.changes.actions():
            if action.isEnabled():
                menu.addAction(action)
        self.menu_made.emit(menu)
        menu.addSeparator()
        for button in (self.new_button, self.export_button):
            menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        return menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.exec(place)
        menu.deleteLater()
