"""The table of turning points: what is typed, what it was read as, and every change that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.coordinates.written import as_decimal
from imsma_tools.core.geometry.traverse.rows import Fault
from imsma_tools.core.geometry.traverse.solving import Point
from imsma_tools.core.sources.turning.cells import COLUMNS, POSITION, headings
from imsma_tools.core.sources.turning.pasted import MOST_ROWS
from imsma_tools.core.sources.turning.sheet import Sheet
from imsma_tools.gui.shared.severity_icon import severity_icon
from otms_plugin.core.points_entry import CHOSEN, Row

READ_AS = len(COLUMNS)
"""The last column: the position a row was read as. Nobody types there."""

_NAMED = frozenset({"label", "type", "north", "description"})
"""Columns of words; the others hold figures, which keep their order in a right-to-left table."""

_MOST_STEPS = 200
_WRONG, _OPEN, _INK = QColor("#ffd9d6"), QColor("#fff3c4"), QColor("#111111")


class PointsModel(QAbstractTableModel):
    """Rows of cells by the names of ``COLUMNS``. One empty row stands below the last."""

    edited = pyqtSignal()
    """Something typed is another one now."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._points: dict[int, Point] = {}
        self._faults: dict[tuple[int, str], Fault] = {}
        self._done: list[list[Row]] = []
        self._undone: list[list[Row]] = []

    def rowCount(self, parent: Optional[QModelIndex] = None) -> int:
        """Returns the number of rows with the empty one."""
        return 0 if parent is not None and parent.isValid() else min(len(self.rows) + 1, MOST_ROWS)

    def columnCount(self, parent: Optional[QModelIndex] = None) -> int:
        """Returns the number of columns."""
        return 0 if parent is not None and parent.isValid() else READ_AS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Returns the headings; rows are numbered from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return tr("Read as") if section == READ_AS else headings()[COLUMNS[section]]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Returns what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == READ_AS else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Returns what a cell shows."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if column == READ_AS:
            return self._read_as(row, role)
        name = COLUMNS[column]
        text = self.cell(row, name)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.DisplayRole:
            return text if name in _NAMED else isolated(text)
        fault = self._faults.get((row + 1, headings()[name]))
        is_open = name == POSITION and self.is_open(row)
        if role == Qt.ItemDataRole.BackgroundRole:
            return _WRONG if fault else _OPEN if is_open else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return _INK if fault or is_open else None
        if role == Qt.ItemDataRole.DecorationRole:
            return severity_icon(Severity.CORRECT) if fault else severity_icon(Severity.LOOK) if is_open else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return fault.sentence() if fault else tr("Choose how to read this position.") if is_open else None
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() == READ_AS:
            return False
        text = " ".join(str(value or "").split())
        if text == self.cell(index.row(), COLUMNS[index.column()]):
            return False
        self.enter(index.row(), index.column(), [[text]])
        return True

    def cell(self, row: int, name: str) -> str:
        """Returns what was typed into a cell."""
        return self.rows[row].get(name, "") if 0 <= row < len(self.rows) else ""

    def is_open(self, row: int) -> bool:
        """Returns True if the position of a row can be read in several ways."""
        point = self._points.get(row + 1)
        return point is not None and point.is_open

    def point(self, row: int) -> Optional[Point]:
        """Returns what a row was read as, None for an empty one."""
        return self._points.get(row + 1)

    def take(self, rows: Sequence[Row]) -> None:
        """Shows other rows; the ones before can be brought back."""
        self._change([dict(row) for row in rows])

    def load(self, rows: Sequence[Row]) -> None:
        """Shows other rows as the beginning of the work."""
        self._done.clear()
        self._undone.clear()
        self._set([dict(row) for row in rows])

    def enter(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Writes a block of cells from a cell on; what reaches beyond the last column is not taken."""
        rows = [dict(one) for one in self.rows]
        for down, texts in enumerate(block):
            while len(rows) <= row + down:
                rows.append({})
            for name, text in zip(COLUMNS[column:], texts):
                _put(rows[row + down], name, text)
        self._change(rows)

    def insert(self, row: int, rows: Sequence[Row]) -> None:
        """Sets rows before a row."""
        at = min(row, len(self.rows))
        self._change([*self.rows[:at], *(dict(one) for one in rows), *self.rows[at:]])

    def remove(self, rows: Sequence[int]) -> None:
        """Takes rows away."""
        gone = set(rows)
        self._change([row for place, row in enumerate(self.rows) if place not in gone])

    def clear_cells(self, cells: Sequence[tuple[int, int]]) -> None:
        """Empties cells, given as row and column."""
        rows = [dict(one) for one in self.rows]
        for row, column in cells:
            if row < len(rows) and column < READ_AS:
                _put(rows[row], COLUMNS[column], "")
        self._change(rows)

    def move(self, row: int, by: int) -> bool:
        """Moves a row up (-1) or down (1); returns False at the end."""
        if not (0 <= row < len(self.rows) and 0 <= row + by < len(self.rows)):
            return False
        rows = list(self.rows)
        rows[row], rows[row + by] = rows[row + by], rows[row]
        self._change(rows)
        return True

    def choose(self, positions: dict[int, str]) -> None:
        """Notes which reading a person chose for rows, as :func:`points_entry.chosen_text` writes it."""
        self._change([{**row, CHOSEN: positions[place]} if place in positions else row
                      for place, row in enumerate(self.rows)])

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        """Takes the last change back."""
        if self._done:
            self._undone.append(self.rows)
            self._set(self._done.pop())
            self.edited.emit()

    def redo(self) -> None:
        """Makes the change again that was taken back."""
        if self._undone:
            self._done.append(self.rows)
            self._set(self._undone.pop())
            self.edited.emit()

    def show(self, sheet: Optional[Sheet]) -> None:
        """Shows what the rows were read as; None where there is nothing to read."""
        points = sheet.points if sheet is not None else ()
        self._points = {point.row.row: point for point in points}
        self._faults = {(fault.row, fault.cell): fault for point in reversed(points)
                        for fault in reversed(point.faults)}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, READ_AS))

    def _read_as(self, row: int, role: int) -> Any:
        point = self._points.get(row + 1)
        if point is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(as_decimal(*point.place)) if point.place else ""
        if role == Qt.ItemDataRole.DecorationRole:
            return severity_icon(Severity.CORRECT if point.faults or (point.place is None and not point.is_open) else
                                 Severity.LOOK if point.is_open else Severity.NOTE)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            if point.faults:
                return "\n".join(fault.sentence() for fault in point.faults)
            return tr("Choose how to read this position.") if point.is_open else tr(
                "Read as {notation}; rounding leaves {metres} m.", notation=point.row.notation,
                metres=f"{point.rounding_m:.2f}") if point.row.notation else None
        return None

    def _change(self, rows: list[Row]) -> None:
        while rows and not any(rows[-1].get(name) for name in COLUMNS):
            rows.pop()
        if rows == self.rows:
            return
        self._done = [*self._done[-_MOST_STEPS:], self.rows]
        self._undone.clear()
        self._set(rows)
        self.edited.emit()

    def _set(self, rows: list[Row]) -> None:
        """Shows other rows; where only cells differ, the view keeps its place."""
        former, self.rows = self.rowCount(), self.rows
        after = min(len(rows) + 1, MOST_ROWS)
        if after > former:
            self.beginInsertRows(QModelIndex(), former, after - 1)
            self.rows = rows
            self.endInsertRows()
        elif after < former:
            self.beginRemoveRows(QModelIndex(), after, former - 1)
            self.rows = rows
            self.endRemoveRows()
        self.rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, READ_AS))


def _put(row: Row, name: str, text: str) -> None:
    text = " ".join(text.split())
    if text:
        row[name] = text
    else:
        row.pop(name, None)
    if name == POSITION:   # the choice was one among the readings of another text
        row.pop(CHOSEN, None)
