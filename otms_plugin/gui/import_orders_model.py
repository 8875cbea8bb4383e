"""The rows of a file as a table: what becomes of each, the refused ones first."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.model.definition import Model
from otms_plugin.core.making.from_file import FoundOrder, FoundOrders

ROW, NUMBER, TYPE, STATUS, SHAPE, AREA, SAID = range(7)
_NO_PARENT = QModelIndex()


def titles() -> list[str]:
    """Returns the titles of the columns."""
    return [tr("Row"), tr("Number"), tr("Type of task"), tr("Status"), tr("Kind of shape"),
            tr("Area ({unit})", unit=M2), tr("What is to be said of it")]


class FoundOrdersModel(QAbstractTableModel):
    """The orders found in a file; nothing is stored here."""

    def __init__(self, model: Model, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[tuple[FoundOrder, str]] = []

    def show(self, found: Optional[FoundOrders]) -> None:
        """Shows the rows of a file, those refused first, then those with remarks."""
        self.beginResetModel()
        orders = sorted(found.orders if found is not None else (),
                        key=lambda one: (one.command is not None, not one.remarks, one.row))
        self._rows = [(one, _area(one)) for one in orders]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else SAID + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return titles()[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, area = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, area, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._text(one, area, column) for column in range(SAID + 1))))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SAID:
            sign = "/mIconWarning.svg" if one.command is None else "/mIconInfo.svg" if one.remarks else ""
            return QgsApplication.getThemeIcon(sign) if sign else None
        return None

    def _text(self, one: FoundOrder, area: str, column: int) -> str:
        values = one.command.values if one.command is not None else {}
        if column == ROW:
            return str(one.row)
        if column == NUMBER:
            number = str(values.get("task_no") or "")
            return isolated(number or one.title) if number or one.command is None else tr("The next one")
        if column == AREA:
            return area
        if column == SAID:
            refused = tr("Refused: {why}", why=one.problem) if one.command is None else ""
            return embedded(" ".join(filter(None, (refused, *one.remarks))))
        status = one.command.status if one.command is not None else ""
        code_list, code = {TYPE: ("task_type", values.get("task_type")), STATUS: ("task_status", status),
                           SHAPE: ("shape_kind", values.get("shape_kind"))}[column]
        return self._model.code_lists[code_list].label(str(code)) if code else ""


def _area(one: FoundOrder) -> str:
    return number_text(area_m2(one.command.outline)) if one.command is not None and one.command.outline else ""
