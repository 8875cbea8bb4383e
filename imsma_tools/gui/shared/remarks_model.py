"""Remarks as a table for Qt's views. Filtering and sorting work on numbers of rows, so 100,000 remarks stay quick."""

from __future__ import annotations

import enum
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...core.base.bidi import isolated
from ...core.base.language import tr
from ...core.checks.remark import Remark
from ...core.checks.remark_list import RemarkFilter, RemarkList, detail_text, place_text, record_title
from .severity_icon import severity_icon


class Column(enum.IntEnum):
    """Columns of the panel."""

    SEVERITY = 0
    REMARK = 1
    RECORD = 2
    PLACE = 3


_SORT_KEYS = {
    Column.SEVERITY: lambda remark: (remark.severity.rank, remark.rule_id),
    Column.REMARK: lambda remark: remark.message,
    Column.RECORD: record_title,
    Column.PLACE: place_text,
}


class RemarksModel(QAbstractTableModel):
    """The remarks that pass the filter, one a row."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.remarks = RemarkList()
        self._filter = RemarkFilter()
        self._shown: list[int] = []
        self._sorted_by: Optional[tuple[int, Qt.SortOrder]] = None

    def set_remarks(self, remarks: RemarkList) -> None:
        """Shows another list with the same filter and order."""
        self.remarks = remarks
        self._show()

    def set_filter(self, wanted: RemarkFilter) -> None:
        """Shows only what passes."""
        self._filter = wanted
        self._show()

    def remark(self, index: QModelIndex) -> Remark:
        """Returns the remark of a row."""
        return self.remarks[self._shown[index.row()]]

    def shown(self) -> list[Remark]:
        """Returns the remarks in the order they are shown."""
        return [self.remarks[number] for number in self._shown]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:   # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:   # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {Column.SEVERITY: tr("Severity"), Column.REMARK: tr("Remark"), Column.RECORD: tr("Record"),
                Column.PLACE: tr("Place")}[Column(section)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        remark, column = self.remark(index), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return {Column.SEVERITY: lambda: remark.severity.label, Column.REMARK: lambda: remark.message,
                    Column.RECORD: lambda: _record(remark),
                    Column.PLACE: lambda: isolated(place_text(remark))}[column]()
        if role == Qt.ItemDataRole.DecorationRole and column == Column.SEVERITY:
            return severity_icon(remark.severity)
        if role == Qt.ItemDataRole.ToolTipRole:
            return detail_text(remark)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((remark.severity.label, remark.message, record_title(remark)))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; column -1 is the order of the list, worst first."""
        self._sorted_by = (column, order) if column >= 0 else None
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        numbers = self.remarks.matching(self._filter)
        if self._sorted_by is not None:
            column, order = self._sorted_by
            key = _SORT_KEYS[Column(column)]
            numbers.sort(key=lambda number: key(self.remarks[number]), reverse=order == Qt.SortOrder.DescendingOrder)
        self._shown = numbers
        self.endResetModel()


def _record(remark: Remark) -> str:
    """Returns the record's title with its number left-to-right."""
    title = record_title(remark)
    return title[:len(title) - len(remark.local_id)] + isolated(remark.local_id) if remark.local_id else title
