"""The row above the list of orders in which somebody says which ones to show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

import numpy as np
from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QWidget

from imsma_tools.core.base.bidi import embedded
from imsma_tools.core.base.language import tr
from otms_plugin.core.orders.list import OrderFilter, OrderList
from otms_plugin.core.orders.matters import Matter

_MOST_AREAS = 500
_TYPING_MS = 120
"""Pause in typing after which the list is searched."""


class FilterRow(QWidget):
    """Search, status, what needs a look, operator, type, area. ``changed`` tells that another filter was set."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search task orders"))
        self.search.setToolTip(tr("Number, operator, type, status, place, donor, hazard, in any language."))
        self.search.setMinimumWidth(110)
        self.groups = _choice(self, tr("Status"))
        self.matters = _choice(self, tr("Needs a look"))
        self.operators = _choice(self, tr("Operator"))
        self.types = _choice(self, tr("Type of task"))
        self.areas = _choice(self, tr("Governorate or district"))
        self.live = QCheckBox(tr("People may be there"), self)
        self.live.setToolTip(tr("Only orders on whose ground people may be: planned or issued, and nobody confirmed "
                                "that the site was left."))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search, 2)
        for choice in self._choices():
            layout.addWidget(choice, 1)
        layout.addWidget(self.live)
        self.search.valueChanged.connect(lambda text: self._timer.start(_TYPING_MS))
        for choice in self._choices():
            choice.checkedItemsChanged.connect(lambda items: self.changed.emit())
        self.live.toggled.connect(lambda checked: self.changed.emit())

    def wanted(self) -> OrderFilter:
        """Returns the filter as set by the person."""
        return OrderFilter(
            frozenset(self.groups.checkedItemsData()), frozenset(), frozenset(self.operators.checkedItemsData()),
            frozenset(self.types.checkedItemsData()), frozenset(self.areas.checkedItemsData()),
            frozenset(map(Matter, self.matters.checkedItemsData())), self.live.isChecked(), self.search.value())

    def set_wanted(self, wanted: OrderFilter) -> None:
        """Sets a filter and tells of it once; what a choice does not offer is left out."""
        self.blockSignals(True)
        for choice, values in ((self.groups, wanted.groups), (self.operators, wanted.operators),
                               (self.types, wanted.types), (self.areas, wanted.areas),
                               (self.matters, {matter.value for matter in wanted.matters})):
            _check(choice, values)
        self.live.setChecked(wanted.live)
        self.search.setValue(wanted.text)
        self._timer.stop()
        self.blockSignals(False)
        self.changed.emit()

    def clear(self) -> None:
        """Shows every order again."""
        self.set_wanted(OrderFilter())

    def offer(self, orders: OrderList) -> None:
        """Fills the choices with what there is in a list, and how often; what is chosen stays chosen."""
        self.blockSignals(True)
        by_group = orders.by_group(orders.matching(OrderFilter()))
        _fill(self.groups, [(label.text(), group, len(by_group[group]))
                            for group, label in orders.states.groups.items()])
        _fill(self.matters, [(matter.text, matter.value, orders.count(matter)) for matter in Matter])
        for place, matter in enumerate(Matter):
            self.matters.setItemData(place, matter.explanation, Qt.ItemDataRole.ToolTipRole)
        _fill(self.operators, _of(orders, "organisation_guid", orders.operator, tr("No operator")))
        types = orders.model.code_lists["task_type"]
        _fill(self.types, _of(orders, "task_type", types.label, tr("No type")))
        areas = [*_of(orders, "admin1_name", str), *_of(orders, "admin2_name", str)]
        _fill(self.areas, areas[:_MOST_AREAS])
        self.blockSignals(False)

    def _choices(self) -> tuple[QgsCheckableComboBox, ...]:
        return self.groups, self.matters, self.operators, self.types, self.areas


def _choice(parent: QWidget, name: str) -> QgsCheckableComboBox:
    choice = QgsCheckableComboBox(parent)
    choice.setDefaultText(name)
    choice.setAccessibleName(name)
    choice.setToolTip(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(2)   # other docks on a small screen leave little room; the tip holds the name
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return choice


def _of(orders: OrderList, name: str, label: Any, empty: str = "") -> list[tuple[str, str, int]]:
    """Returns label, value and number of each different value of a field, sorted; without ``empty`` no empty ones."""
    column = orders.register.words(name)
    counts = np.bincount(column.ids, minlength=len(column.values)).tolist()
    found = [(str(label(value)) if value else empty, value, counts[place]) for place, value in enumerate(column.values)
             if value or empty]
    return sorted(found, key=lambda entry: (not entry[1], entry[0].casefold()))


def _fill(choice: QgsCheckableComboBox, entries: Iterable[tuple[str, str, int]]) -> None:
    chosen = set(choice.checkedItemsData())
    choice.blockSignals(True)
    choice.clear()
    for label, value, count in entries:
        state = Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked
        choice.addItemWithCheckState(f"{embedded(label)} ({count:,})", state, value)
    choice.blockSignals(False)


def _check(choice: QgsCheckableComboBox, values: Iterable[str]) -> None:
    wanted = set(values)
    choice.blockSignals(True)
    for place in range(choice.count()):
        choice.setItemCheckState(place, Qt.CheckState.Checked if choice.itemData(place) in wanted
                                 else Qt.CheckState.Unchecked)
    choice.blockSignals(False)
