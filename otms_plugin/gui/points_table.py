"""The table of turning points on the screen: typed into, pasted into and copied from like a spreadsheet."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QStyledItemDelegate, QTableView, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.turning.cells import COLUMNS, cells_of
from imsma_tools.core.sources.turning.pasted import MOST_ROWS, TypedTable, one_line_each, pasted
from imsma_tools.gui.shared.direction import keep_left_to_right

from .points_model import READ_AS, PointsModel

_WIDTHS = {"no": 70, "type": 104, "position": 206, "from": 56, "bearing": 76, "distance": 80, "north": 110,
           "label": 100, "part": 48, "description": 140}
_LISTS = {"type": "point_type", "north": "bearing_north"}
_FIGURES = frozenset({"no", "position", "from", "bearing", "distance", "part"})


class PointsTable(QTableView):
    """Shows a :class:`PointsModel`."""

    told = pyqtSignal(str)
    """What was pasted, and what of it was not taken, in a sentence."""

    def __init__(self, model: PointsModel, definition: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.points = model
        self.setObjectName("otmsPointsTable")
        self.setAccessibleName(tr("Turning points"))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(definition, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
                             | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.verticalHeader().setDefaultSectionSize(24)
        for column, name in enumerate(COLUMNS):
            self.setColumnWidth(column, _WIDTHS[name])
        self.setColumnWidth(READ_AS, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies, cuts, pastes, empties and deletes as spreadsheets do; Enter goes down."""
        standard = QKeySequence.StandardKey
        if event.matches(standard.Copy):
            self.copy()
        elif event.matches(standard.Cut):
            self.copy()
            self.empty_cells()
        elif event.matches(standard.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.empty_cells()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex().row() + 1, self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Any) -> None:
        """Goes to the cell below when Enter ended an edit."""
        super().closeEditor(editor, hint)
        if hint == QStyledItemDelegate.EndEditHint.SubmitModelCache:
            self._go(self.currentIndex().row() + 1, self.currentIndex().column())

    def copy(self) -> None:
        """Puts the selected cells on the clipboard, with tabs between them."""
        places = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        if not places:
            return
        columns = sorted({column for _, column in places})
        lines = []
        for row in sorted({row for row, _ in places}):
            lines.append("\t".join(str(self.points.index(row, column).data(
                Qt.ItemDataRole.DisplayRole if column == READ_AS else Qt.ItemDataRole.EditRole) or "")
                if (row, column) in places else "" for column in columns))
        QGuiApplication.clipboard().setText("\n".join(lines).translate(_MARKS))

    def empty_cells(self) -> None:
        """Empties the selected cells."""
        self.points.clear_cells([(index.row(), index.column()) for index in self.selectedIndexes()])

    def paste(self) -> None:
        """Takes the clipboard: a table with headings goes into the columns they name, other cells where the mark is."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.told.emit(tr("There is nothing on the clipboard. Copy the rows in the spreadsheet first."))
            return
        current = self.currentIndex()
        row, column = max(current.row(), 0), max(current.column(), 0)
        table = _with_headings(text)
        if table is None:
            block = [line.split("\t") for line in one_line_each(text).rstrip("\n").split("\n")]
            if self._is_too_long(row + len(block)):
                return
            if max(map(len, block)) == 1 and not current.isValid():
                column = COLUMNS.index("position")
            beyond = max(map(len, block)) - (len(COLUMNS) - column)
            self.points.enter(row, min(column, READ_AS - 1), block)
            self.told.emit(tr("Rows pasted: {count}.", count=len(block)) + (
                " " + tr("Columns without a place here: {count}.", count=beyond) if beyond > 0 else ""))
            return
        rows = cells_of(table)
        if self._is_too_long(len(self.points.rows) + len(rows)):
            return
        broken = [str(one.number) for one in table.rows if one.problem]
        self.points.insert(row if self.points.rows else 0, rows)
        said = [tr("Rows pasted: {count}.", count=len(rows))]
        if table.unused:
            said.append(tr("Nothing was read from these columns: {names}.", names=", ".join(table.unused)))
        if broken:
            said.append(tr("Lines with more cells than headings: {lines}.", lines=", ".join(broken)))
        self.told.emit(" ".join(said))

    def _is_too_long(self, count: int) -> bool:
        if count <= MOST_ROWS:
            return False
        self.told.emit(tr("There are {count} rows; {most} are read at most.", count=count, most=MOST_ROWS))
        return True

    def go_to(self, row: int, heading: str) -> None:
        """Goes to a cell by the number of its row and the heading of its column."""
        headings = [self.points.headerData(column, Qt.Orientation.Horizontal) for column in range(READ_AS)]
        self._go(row - 1, headings.index(heading) if heading in headings else 0)
        self.setFocus()

    def _go(self, row: int, column: int) -> None:
        index = self.points.index(min(row, self.points.rowCount() - 1), max(column, 0))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)


class CellDelegate(QStyledItemDelegate):
    """Editors of cells: lists where only some words mean something, left-to-right lines for figures."""

    def __init__(self, definition: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._words = {name: [code.label.text() for code in definition.code_lists[codes].codes]
                       for name, codes in _LISTS.items()}

    def createEditor(self, parent: QWidget, option: Any, index: QModelIndex) -> QWidget:
        """Returns the editor of a cell."""
        name = COLUMNS[index.column()]
        if name in self._words:
            box = QComboBox(parent)
            box.setEditable(True)   # what stands there may be a word of the paper that no list has
            box.addItems(["", *self._words[name]])
            return box
        line = QLineEdit(parent)
        line.setFrame(False)
        if name in _FIGURES:
            keep_left_to_right(line)
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        """Shows what was typed."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        """Takes what was typed."""
        model.setData(index, editor.currentText() if isinstance(editor, QComboBox) else editor.text())


_MARKS = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}


def _with_headings(text: str) -> Optional[TypedTable]:
    """Returns the table of a text whose first lines have headings, None for cells without."""
    try:
        table = pasted(text)
    except BadInput:
        return None
    return table if table.headings != ("coordinates",) or text.strip().casefold().startswith("coordinates") else None
