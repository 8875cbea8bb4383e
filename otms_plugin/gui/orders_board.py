"""The status board: a column for each group of states, so that everybody sees where the work stands."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QScrollArea, QVBoxLayout, QWidget

from imsma_tools.core.base.language import tr
from otms_plugin.core.orders.list import Column, OrderList

from .orders_model import OrdersModel

_LEAST_WIDTH = 120


class StatusBoard(QScrollArea):
    """Columns of orders by group of states.

    ``chosen_changed`` tells that other orders were chosen, ``opened(row)`` that one was double-clicked, ``menu_wanted``
    where a menu is wanted.
    """

    chosen_changed = pyqtSignal()
    opened = pyqtSignal(int)
    menu_wanted = pyqtSignal(QPoint)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Status board"))
        self._inside = QWidget(self)
        self._layout = QHBoxLayout(self._inside)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self.setWidget(self._inside)
        self.columns: dict[str, BoardColumn] = {}

    def show_orders(self, orders: OrderList, rows: np.ndarray) -> None:
        """Shows rows of a list, each in the column of its group; a status nobody knows gets a column of its own."""
        by_group = orders.by_group(rows)
        for group, found in by_group.items():
            if group or len(found):
                column = self.columns.get(group) or self._add(group)
                label = orders.states.groups[group].text() if group else tr("Status not known")
                column.show_orders(label, orders, found)
            elif group in self.columns:
                self.columns.pop(group).deleteLater()

    def chosen(self) -> list[int]:
        """Returns the rows that are chosen."""
        return [row for column in self.columns.values() for row in column.chosen()]

    def _add(self, group: str) -> BoardColumn:
        column = BoardColumn(self._inside)
        self.columns[group] = column
        self._layout.addWidget(column)
        column.view.activated.connect(lambda index, shown=column: self.opened.emit(shown.model.order_at(index)))
        column.view.selectionModel().selectionChanged.connect(lambda now, before, mine=column: self._chose(mine))
        column.view.customContextMenuRequested.connect(
            lambda place, view=column.view: self.menu_wanted.emit(view.viewport().mapToGlobal(place)))
        return column

    def _chose(self, mine: BoardColumn) -> None:
        """Chooses in one column at a time: what is done is done for orders of one group."""
        if mine.view.selectionModel().hasSelection():
            for column in self.columns.values():
                if column is not mine and column.view.selectionModel().hasSelection():
                    column.view.clearSelection()
        self.chosen_changed.emit()


class BoardColumn(QWidget):
    """One column: its name, how many orders, and the orders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.head = QLabel(self)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.model = OrdersModel(self, (Column.NUMBER,))
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)   # without it Qt asks every order for its size
        self.view.setIconSize(QSize(16, 16))
        self.view.setTextElideMode(Qt.TextElideMode.ElideLeft)   # the end of a number tells orders apart
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)

    def show_orders(self, label: str, orders: OrderList, rows: np.ndarray) -> None:
        """Shows the orders of the column."""
        text = tr("{label}: {count}", label=label, count=f"{len(rows):,}")
        self.head.setText(text)
        self.view.setAccessibleName(text)
        self.model.show(orders, rows)

    def chosen(self) -> list[int]:
        """Returns the rows of the list that are chosen here."""
        indexes: list[QModelIndex] = self.view.selectionModel().selectedIndexes()
        return [self.model.order_at(index) for index in sorted(indexes, key=lambda index: index.row())]
