"""The list of the source's columns: what stands in each, what it becomes, and how sure a proposal is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..core.base.bidi import embedded
from ..core.base.language import tr
from ..core.base.readiness import State
from .shared.severity_icon import state_icon

_SHOWN_VALUES = 3
_LONGEST = 60


@dataclass(frozen=True)
class ColumnLine:
    """What one line says. ``state`` is None for a column nobody takes and nothing is proposed for."""

    heading: str
    values: Sequence[str]
    becomes: str
    said: str
    state: Optional[State]


class ColumnsTable(QTableWidget):
    """Columns of the source from top to bottom. Enter accepts what is proposed, Delete lets nobody take a column."""

    chosen = pyqtSignal(str)
    accepted = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(tr("Columns of the source"))
        self.setHorizontalHeaderLabels([tr("Column of the source"), tr("Values"), tr("Becomes"), tr("State")])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 150), (2, 150), (3, 160)):
            self.setColumnWidth(column, width)
        self.currentCellChanged.connect(self._moved)

    def show_lines(self, lines: Sequence[ColumnLine]) -> None:
        """Shows the lines; the line a person was on stays the current one."""
        former = self.heading()
        self.blockSignals(True)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            values = " | ".join(embedded(value[:_LONGEST]) for value in line.values[:_SHOWN_VALUES])
            for column, text in enumerate((line.heading, values, line.becomes, line.said)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip("\n".join(line.values) if column == 1 else text)
                if column == 3 and line.state is not None:
                    item.setIcon(state_icon(line.state))
                self.setItem(row, column, item)
        rows = {line.heading: row for row, line in enumerate(lines)}
        self.setCurrentCell(rows.get(former, 0) if lines else -1, 0)
        self.blockSignals(False)
        if self.heading() != former:
            self.chosen.emit(self.heading())

    def heading(self) -> str:
        """Returns the column the person is on, empty if there is none."""
        item = self.item(self.currentRow(), 0)
        return item.text() if item is not None else ""

    def choose(self, heading: str) -> None:
        """Goes to a column."""
        for row in range(self.rowCount()):
            if self.item(row, 0).text() == heading:
                self.setCurrentCell(row, 0)

    def states(self) -> Mapping[str, str]:
        """Returns what the last column says, by heading."""
        return {self.item(row, 0).text(): self.item(row, 3).text() for row in range(self.rowCount())}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, Delete refuses; everything else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.heading():
            self.accepted.emit(self.heading())
        elif event.key() == Qt.Key.Key_Delete and self.heading():
            self.refused.emit(self.heading())
        else:
            super().keyPressEvent(event)

    def _moved(self, row: int, column: int, former_row: int, former_column: int) -> None:
        if row != former_row:
            self.chosen.emit(self.heading())
