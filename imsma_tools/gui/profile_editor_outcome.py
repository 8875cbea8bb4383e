"""What comes of a column matching: one row of the source beside our record, and the list of what would be lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.base.bidi import embedded, isolated
from ..core.base.errors import ToolsError
from ..core.base.language import tr
from ..core.base.readiness import State
from ..core.model.definition import Model, Table
from ..core.sources.headings import Headings
from ..core.sources.previewing import Preview, PreviewRow
from ..core.sources.proposing import Asked
from ..core.sources.sample import as_text, is_empty
from .profile_editor_settings import SettingsPage
from .shared.severity_icon import state_icon


class PreviewPage(QWidget):
    """Shows one row at a time: on one side what the source says, on the other what we would keep."""

    def __init__(self, model: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._model = model
        self._table: Optional[Table] = None
        self._preview: Optional[Preview] = None
        self.number = QSpinBox(self)
        self.number.setAccessibleName(tr("Row"))
        self.of = QLabel(self)
        self.problem_button = QPushButton(tr("Next Row with a Problem"), self)
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.grid = QTableWidget(0, 4, self)
        self.grid.setAccessibleName(tr("Preview"))
        self.grid.setHorizontalHeaderLabels([tr("Column of the source"), tr("Value"), tr("Our field"), tr("We keep")])
        self.grid.verticalHeader().hide()
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        self.grid.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Row"), self))
        for widget in (self.number, self.of, self.problem_button):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(row)
        layout.addWidget(self.remark)
        layout.addWidget(self.grid, 1)
        self.number.valueChanged.connect(lambda value: self._show())
        self.problem_button.clicked.connect(self.next_problem)

    def show_preview(self, preview: Preview, table: Table) -> None:
        """Shows a preview from the row the person was on."""
        self._preview, self._table = preview, table
        count = len(preview.rows)
        self.number.blockSignals(True)
        self.number.setRange(1 if count else 0, count)
        self.number.blockSignals(False)
        self.of.setText(tr("of {number}", number=f"{count:,}"))
        self.problem_button.setEnabled(any(_has_problem(row, preview.headings) for row in preview.rows))
        self._show()

    def clear(self, reason: str) -> None:
        """Shows nothing, and why."""
        self._preview = None
        self.grid.setRowCount(0)
        self.of.setText("")
        self.problem_button.setEnabled(False)
        self.remark.setText(reason)
        self.remark.show()

    def next_problem(self) -> None:
        """Goes to the next row of which something is lost, from the first again after the last."""
        if self._preview is None:
            return
        rows, headings = self._preview.rows, self._preview.headings
        here = self.number.value()
        order = [*range(here + 1, len(rows) + 1), *range(1, here + 1)]
        self.number.setValue(next((number for number in order if _has_problem(rows[number - 1], headings)), here))

    def _show(self) -> None:
        if self._preview is None or self._table is None or not self._preview.rows:
            self.grid.setRowCount(0)
            self.remark.setText("")
            return
        row = self._preview.rows[max(0, self.number.value() - 1)]
        # The sentence of a rejected row names its remarks already.
        texts = [row.ours.rejected] if row.ours.rejected else [
            *row.ours.remarks, row.ours.shape.problem if row.ours.shape is not None else ""]
        self.remark.setText("\n".join(dict.fromkeys(text for text in texts if text)))
        self.remark.setVisible(bool(self.remark.text()))
        lines = self._lines(row)
        self.grid.setRowCount(len(lines))
        for number, line in enumerate(lines):
            for column, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                self.grid.setItem(number, column, item)

    def _lines(self, row: PreviewRow) -> list[tuple[str, str, str, str]]:
        """Returns the lines of one row: taken columns, then what we add, then columns nobody takes."""
        table = self._table
        if table is None or self._preview is None:
            return []
        rules = self._preview.headings.rules
        lines, shown = [], set()
        for heading, rule in rules.items():
            shown.add(rule.field)
            lines.append((heading, embedded(_plain(row.source.values.get(heading))),
                          table.field(rule.field).label.text(), self._kept(row, rule.field)))
        for name, value in row.ours.values.items():
            if name not in shown and value is not None and table.has(name):
                lines.append(("", "", table.field(name).label.text(), self._kept(row, name)))
        for heading in self._preview.headings.unused:
            lines.append((heading, embedded(_plain(row.source.values.get(heading))), "", ""))
        return lines

    def _kept(self, row: PreviewRow, name: str) -> str:
        if name not in row.ours.values:
            return tr("(not taken)")
        value = row.ours.values[name]
        field = self._table.field(name) if self._table is not None else None
        if field is not None and field.code_list and value is not None:
            codes = self._model.code_lists[field.code_list]
            return ", ".join(codes.label(code) for code in (value if isinstance(value, list) else [value]))
        if isinstance(value, bool):
            return tr("yes") if value else tr("no")
        text = f"{value:,.10g}" if isinstance(value, float) else _plain(value)
        return isolated(f"{text} {field.unit}") if field is not None and field.unit and value is not None \
            else embedded(text)


class LossPage(QWidget):
    """Lists what would be lost, the worst first."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.looked = QLabel(self)
        self.looked.setWordWrap(True)
        self.lines = QListWidget(self)
        self.lines.setAccessibleName(tr("What would be lost"))
        self.lines.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.looked)
        layout.addWidget(self.lines, 1)

    def show_loss(self, preview: Preview) -> None:
        """Shows the loss of a preview."""
        loss = preview.loss
        text = tr("Rows looked at: {rows} of {total}.", rows=f"{loss.rows:,}", total=f"{loss.total:,}") \
            if loss.total is not None else tr("Rows looked at: {rows}.", rows=f"{loss.rows:,}")
        self.looked.setText(f"{text} {tr('Nothing would be lost.')}" if loss.is_none else text)
        self.lines.clear()
        self.lines.addItems(loss.sentences())

    def clear(self) -> None:
        """Shows nothing."""
        self.looked.setText("")
        self.lines.clear()


class OutcomeTabs(QTabWidget):
    """Preview, loss, and the page of the matching itself."""

    def __init__(self, model: Model, settings: SettingsPage, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.preview = PreviewPage(model, self)
        self.loss = LossPage(self)
        self.addTab(settings, tr("Matching"))
        self.addTab(self.preview, tr("Preview"))
        self.addTab(self.loss, tr("What Would Be Lost"))

    def show_questions(self, asked: Sequence[Asked]) -> None:
        """Shows what the matching as a whole still needs; the tab carries a sign until it is answered."""
        self._settings.show_questions(asked)
        self.setTabIcon(0, state_icon(State.MISSING) if asked else QIcon())

    def show_outcome(self, preview: Preview, table: Table) -> None:
        """Shows a preview in both pages; the tab says how many things would be lost."""
        self.preview.show_preview(preview, table)
        self.loss.show_loss(preview)
        number = len(preview.loss.sentences())
        self.setTabText(2, tr("What Would Be Lost ({number})", number=number) if number
                        else tr("What Would Be Lost"))

    def show_error(self, error: ToolsError) -> None:
        """Shows why there is no preview yet."""
        self.preview.clear(error.sentence())
        self.loss.clear()
        self.setTabText(2, tr("What Would Be Lost"))


def _has_problem(row: PreviewRow, headings: Headings) -> bool:
    """Returns True if something of a row is lost: all of it, its place, or a value of a column that is taken."""
    if row.ours.rejected or (row.ours.shape is not None and row.ours.shape.problem):
        return True
    return any(not is_empty(row.source.values.get(heading)) and rule.field not in row.ours.values
               for heading, rule in headings.rules.items())


def _plain(value: Any) -> str:
    return "" if value is None else as_text(value)
