"""The ordnance found with a report: a table that grows with every line filled in."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Model

_FIELDS = ("category", "model", "quantity", "condition")


class ItemsEditor(QWidget):
    """Lines of ``ordnance_item``: category, model, quantity and condition."""

    def __init__(self, model: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._model = model
        self._table = model.table("ordnance_item")
        self.grid = QTableWidget(0, len(_FIELDS), self)
        self.grid.setAccessibleName(self._table.label.text())
        self.grid.setHorizontalHeaderLabels([self._table.field(name).label.text() for name in _FIELDS])
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.grid.verticalHeader().hide()
        self.grid.setFixedHeight(110)
        self.button = QPushButton(tr("Add a Line"), self)
        self.button.clicked.connect(lambda: self.add())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        layout.addWidget(self.button)

    def add(self) -> None:
        """Adds an empty line."""
        row = self.grid.rowCount()
        self.grid.insertRow(row)
        for column, name in enumerate(_FIELDS):
            self.grid.setCellWidget(row, column, self._cell(name))

    def value(self) -> list[dict[str, Any]]:
        """Returns the lines that say something.

        :raises BadInput: for one without category, or a quantity that is no number.
        """
        rows = []
        for row in range(self.grid.rowCount()):
            said = {name: _said(self.grid.cellWidget(row, column)) for column, name in enumerate(_FIELDS)}
            if not any(said.values()):
                continue
            quantity = str(said["quantity"] or "")
            if not said["category"] or not quantity.isdecimal() or not int(quantity):
                raise BadInput(tr("Line {number} of the ordnance found needs a category and a quantity.",
                                  number=row + 1), tr("Fill it in, or empty the line."))
            rows.append({**{name: value for name, value in said.items() if value}, "quantity": int(quantity)})
        return rows

    def _cell(self, name: str) -> QWidget:
        field = self._table.field(name)
        if not field.code_list:
            line = QLineEdit(self.grid)
            line.setAccessibleName(field.label.text())
            return line
        box = QComboBox(self.grid)
        box.setAccessibleName(field.label.text())
        box.addItem("", None)
        for code in self._model.code_lists[field.code_list].codes:
            box.addItem(code.label.text(), code.code)
        return box


def _said(cell: QWidget) -> Any:
    return cell.currentData() if isinstance(cell, QComboBox) else cell.text().strip()
