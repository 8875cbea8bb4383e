"""One column of the source: which field it becomes, in which unit, how its dates are written, what its values mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as setting
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import tr

_MOST_VALUES = 60


@dataclass(frozen=True)
class ColumnView:
    """What is shown of one column. ``units``, ``orders`` and ``decimals`` are empty where they do not apply.

    ``meanings`` are the codes or names a value may mean, by what is stored; ``known`` what each value means already.
    """

    heading: str
    reasons: Sequence[str] = ()
    field: str = ""
    proposed: str = ""
    units: Mapping[str, str] = setting(default_factory=dict)
    unit: str = ""
    orders: Mapping[str, str] = setting(default_factory=dict)
    order: str = ""
    decimals: Mapping[str, str] = setting(default_factory=dict)
    decimal: str = ""
    values: Counter[str] = setting(default_factory=Counter)
    known: Mapping[str, str] = setting(default_factory=dict)
    meanings: Mapping[str, str] = setting(default_factory=dict)
    maybe: Mapping[str, str] = setting(default_factory=dict)


class ColumnDetail(QWidget):
    """Shows a :class:`ColumnView` and says what the person chose; it decides nothing itself."""

    field_chosen = pyqtSignal(str)
    accepted = pyqtSignal()
    refused = pyqtSignal()
    said = pyqtSignal(str, str)
    """Which setting of the column (unit, date_order, decimal), and its value."""
    meant = pyqtSignal(str, str)
    """A value of the source, and what it means; empty for nothing."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.reasons = QLabel(self)
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.accept_button = QPushButton(tr("Accept"), self)
        self.refuse_button = QPushButton(tr("Do Not Take"), self)
        self.fields = self._box(tr("Becomes"))
        self.unit = self._box(tr("Unit"))
        self.order = self._box(tr("Order of dates"))
        self.decimal = self._box(tr("Decimal sign"))
        self.values = QTableWidget(0, 3, self)
        self.values.setAccessibleName(tr("Values and what they mean"))
        self.values.setHorizontalHeaderLabels([tr("Value"), tr("Rows"), tr("Means")])
        self.values.verticalHeader().hide()
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.setTabKeyNavigation(False)
        header = self.values.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.values.setColumnWidth(2, 220)
        buttons = QHBoxLayout()
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.refuse_button)
        buttons.addStretch(1)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, box in ((tr("Becomes"), self.fields), (tr("Unit"), self.unit), (tr("Order of dates"), self.order),
                          (tr("Decimal sign"), self.decimal)):
            self.form.addRow(text, box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        for part in (self.heading, self.reasons):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addLayout(self.form)
        layout.addWidget(self.values, 1)
        layout.addStretch(0)
        self.accept_button.clicked.connect(lambda: self.accepted.emit())
        self.refuse_button.clicked.connect(lambda: self.refused.emit())
        self.fields.activated.connect(lambda row: self.field_chosen.emit(str(self.fields.itemData(row) or "")))
        for name, box in (("unit", self.unit), ("date_order", self.order), ("decimal", self.decimal)):
            box.activated.connect(lambda row, name=name, box=box: self.said.emit(
                name, str(box.itemData(row) or "")))

    def set_fields(self, fields: Mapping[str, str]) -> None:
        """Says which fields there are: label by name."""
        _fill(self.fields, {"": tr("(nothing)"), **fields}, "")

    def show_column(self, view: ColumnView) -> None:
        """Shows one column."""
        self.setEnabled(bool(view.heading))
        self.heading.setText(view.heading)
        self.reasons.setText("\n".join(view.reasons))
        self.reasons.setVisible(bool(view.reasons))
        self.accept_button.setVisible(bool(view.proposed) and not view.field)
        self.refuse_button.setEnabled(bool(view.proposed or view.field))
        self.fields.setCurrentIndex(max(0, self.fields.findData(view.field or view.proposed)))
        for box, choices, chosen in ((self.unit, view.units, view.unit), (self.order, view.orders, view.order),
                                     (self.decimal, view.decimals, view.decimal)):
            _fill(box, {"": tr("(not said)"), **choices}, chosen)
            box.setVisible(bool(choices))
            self.form.labelForField(box).setVisible(bool(choices))
        self._show_values(view)

    def _show_values(self, view: ColumnView) -> None:
        shown = sorted(view.values, key=lambda value: (value in view.known, -view.values[value]))[:_MOST_VALUES]
        self.values.setVisible(bool(view.meanings) and bool(shown))
        self.values.setRowCount(len(shown) if view.meanings else 0)
        for row in range(self.values.rowCount()):
            value = shown[row]
            for column, text in ((0, value), (1, f"{view.values[value]:,}")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                self.values.setItem(row, column, item)
            box = self._box(value)
            near = view.maybe.get(value, "")
            choices = {"": tr("(nobody knows)"), **view.meanings}
            if near:   # what is only like a name of ours stands first to be chosen, but is not chosen
                choices = {"": tr("(is it {name}?)", name=view.meanings.get(near, near)), **view.meanings}
            _fill(box, choices, view.known.get(value, ""))
            box.activated.connect(lambda chosen, box=box, value=value: self.meant.emit(
                value, str(box.itemData(chosen) or "")))
            self.values.setCellWidget(row, 2, box)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return box


def _fill(box: QComboBox, choices: Mapping[str, str], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    for data, text in choices.items():
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
