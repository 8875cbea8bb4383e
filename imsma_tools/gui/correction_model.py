"""The correction requests of a data file as rows of a table."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..core.base.language import tr
from ..core.model.definition import load_model
from ..core.products.correction_list import Entry


class Column(enum.IntEnum):
    """Columns from first to last."""

    STATE = 0
    RECORD = 1
    FIELD = 2
    NOW = 3
    PROPOSED = 4
    ANSWERED = 5
    BY = 6
    ON = 7
    LIST = 8


class CorrectionModel(QAbstractTableModel):
    """Rows of :class:`Entry`."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Shows other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Optional[QModelIndex] = None) -> int:
        """Returns the number of requests."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Optional[QModelIndex] = None) -> int:
        """Returns the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Returns the titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {Column.STATE: tr("State"), Column.RECORD: tr("Record"), Column.FIELD: tr("Field"),
                Column.NOW: tr("Value in IMSMA"), Column.PROPOSED: tr("Value proposed"),
                Column.ANSWERED: tr("IMSMA afterwards"), Column.BY: tr("Proposed by"),
                Column.ON: tr("Proposed on"), Column.LIST: tr("List")}[Column(section)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Returns what a cell shows; the tip holds evidence and answer."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (entry.evidence, entry.answer) if part)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        empty = tr("(empty)")
        return {Column.STATE: load_model().code_lists["correction_state"].label(entry.state.value),
                Column.RECORD: f"{entry.record} ({entry.table})", Column.FIELD: entry.field,
                Column.NOW: entry.value_now or empty, Column.PROPOSED: entry.value_proposed or empty,
                Column.ANSWERED: entry.value_answered, Column.BY: entry.by,
                Column.ON: entry.on.isoformat() if entry.on else "", Column.LIST: entry.list_no}[Column(index.column())]
