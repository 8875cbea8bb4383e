"""The differences of a package as a table: what waits for a decision first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Model
from otms_plugin.core.exchange.comparing import Comparison, Difference, Meaning
from otms_plugin.core.exchange.taking_in import OURS, THEIRS
from otms_plugin.core.exchange.words import field_text, meaning_text, value_text

RECORD, FIELD, MEANING, BASE, HERE, THERE, COUNTS = range(7)
_ORDER = (Meaning.CONFLICT, Meaning.ASKED, Meaning.GONE, Meaning.MISSING, Meaning.TAKEN, Meaning.NEW)
_NO_PARENT = QModelIndex()


def titles() -> list[str]:
    """Returns the titles of the columns."""
    return [tr("Record"), tr("Value"), tr("What it means"), tr("Before"), tr("Here"), tr("In the package"),
            tr("What counts")]


class DifferencesModel(QAbstractTableModel):
    """The differences of one package and the decisions on them; nothing is stored here."""

    def __init__(self, model: Model, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[Difference] = []
        self._choices: dict[tuple[str, str, str], str] = {}

    def show(self, comparison: Optional[Comparison]) -> None:
        """Shows the differences of another package; decisions on those that are still there stay."""
        self.beginResetModel()
        rows = list(comparison.differences) if comparison is not None else []
        self._rows = sorted(rows, key=lambda one: (_ORDER.index(one.meaning), one.table, one.name, one.field))
        conflicts = {one.key for one in rows if one.meaning is Meaning.CONFLICT}
        self._choices = {key: choice for key, choice in self._choices.items() if key in conflicts}
        self.endResetModel()

    def decide(self, rows: Iterable[int], choice: str) -> None:
        """Decides on the conflicts among some rows."""
        for row in rows:
            if self._rows[row].meaning is Meaning.CONFLICT:
                self._choices[self._rows[row].key] = choice
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self._rows) - 1), COUNTS))

    @property
    def decisions(self) -> dict[tuple[str, str, str], str]:
        """Returns the decisions made."""
        return dict(self._choices)

    @property
    def waiting(self) -> int:
        """Returns how many conflicts nobody decided on."""
        return sum(1 for one in self._rows if one.meaning is Meaning.CONFLICT and one.key not in self._choices)

    def difference(self, row: int) -> Difference:
        return self._rows[row]

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else COUNTS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return titles()[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._text(one, column) for column in range(COUNTS + 1))))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == MEANING:
            sign = {Meaning.CONFLICT: "/mIconWarning.svg", Meaning.ASKED: "/mIconInfo.svg"}.get(one.meaning)
            return QgsApplication.getThemeIcon(sign) if sign else None
        return None

    def _text(self, one: Difference, column: int) -> str:
        if column == RECORD:
            return f"{self._model.table(one.table).label.text()} {isolated(one.name)}"
        if column == FIELD:
            return field_text(self._model, one)
        if column == MEANING:
            return meaning_text(one.meaning)
        if column == COUNTS:
            return self._counts(one)
        return embedded(value_text(self._model, one, {BASE: one.base, HERE: one.ours, THERE: one.theirs}[column]))

    def _counts(self, one: Difference) -> str:
        if one.meaning is Meaning.CONFLICT:
            return {OURS: tr("Ours stays"), THEIRS: tr("Theirs counts")}.get(self._choices.get(one.key, ""),
                                                                             tr("Decide"))
        return {Meaning.NEW: tr("Is entered"), Meaning.TAKEN: tr("Theirs counts")}.get(one.meaning, tr("Ours stays"))
