"""Task orders as a table for Qt's views: numbers of rows only, so that 100,000 are filtered while somebody types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.gui.shared.severity_icon import severity_icon
from otms_plugin.core.orders.list import Column, OrderList

COLUMNS = tuple(Column)
_LEFT_TO_RIGHT = frozenset({Column.NUMBER, Column.VALID_TO, Column.LAST_REPORT, Column.AREA})
_NO_PARENT = QModelIndex()


def title(column: Column) -> str:
    """Returns the title of a column."""
    return {Column.NUMBER: tr("Number"), Column.STATUS: tr("Status"), Column.MATTERS: tr("Needs a look"),
            Column.TYPE: tr("Type of task"), Column.OPERATOR: tr("Operator"), Column.PLACE: tr("Place"),
            Column.VALID_TO: tr("Valid to"), Column.LAST_REPORT: tr("Last report"),
            Column.AREA: tr("Area ({unit})", unit=M2)}[column]


def about(orders: OrderList, row: int) -> str:
    """Returns an order in some lines: what it is, whether people may be there, and why it needs a look."""
    lines = [", ".join(filter(None, (isolated(orders.number(row)), orders.text(row, Column.STATUS),
                                     orders.text(row, Column.TYPE), embedded(orders.text(row, Column.OPERATOR)))))]
    if orders.standing.is_live[row]:
        lines.append(tr("People may be on the site."))
    lines += [f"{matter.text}: {matter.explanation}" for matter in orders.matters(row)]
    return "\n".join(lines)


class OrdersModel(QAbstractTableModel):
    """The orders that are shown, one a row, in their order; with ``columns`` some columns only."""

    def __init__(self, parent: Optional[QObject] = None, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._orders: Optional[OrderList] = None
        self._rows: np.ndarray = np.zeros(0, int)
        self._sorted_by: Optional[tuple[Column, bool]] = None

    def show(self, orders: Optional[OrderList], rows: np.ndarray) -> None:
        """Shows these rows of a list, in the order chosen before."""
        self.beginResetModel()
        self._orders = orders
        self._rows = self._in_order(rows)
        self.endResetModel()

    def order_at(self, index: QModelIndex) -> int:
        """Returns the row in the list of orders."""
        return int(self._rows[index.row()])

    def row_of(self, order: int) -> Optional[int]:
        """Returns where an order is shown, None if it is not."""
        places = np.flatnonzero(self._rows == order)
        return int(places[0]) if len(places) else None

    def shown(self) -> np.ndarray:
        """Returns the rows in the list of orders, as they are shown."""
        return self._rows

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return title(self.columns[section])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._orders is None:
            return None
        row, column = self.order_at(index), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = self._orders.text(row, column)
            return isolated(text) if column in _LEFT_TO_RIGHT else embedded(text)
        if role == Qt.ItemDataRole.DecorationRole and column is self._with_sign:
            matters = self._orders.matters(row)
            return severity_icon(matters[0].severity) if matters else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.AREA:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return about(self._orders, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return about(self._orders, row).replace("\n", ", ")
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; column -1 shows the orders entered last first."""
        self._sorted_by = (self.columns[column], order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.beginResetModel()
        self._rows = self._in_order(np.sort(self._rows)[::-1])
        self.endResetModel()

    @property
    def _with_sign(self) -> Column:
        return Column.MATTERS if Column.MATTERS in self.columns else self.columns[0]

    def _in_order(self, rows: np.ndarray) -> np.ndarray:
        if self._orders is None or self._sorted_by is None:
            return rows
        return self._orders.sorted(rows, *self._sorted_by)
