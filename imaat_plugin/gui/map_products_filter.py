"""The part of the Map Products panel that chooses pages and records. It begins empty every time."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Optional

from qgis.gui import QgsCheckableComboBox, QgsDateEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from imaat_plugin.core.map_offers import Choice, Offers
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import Filter
from imsma_tools.gui.shared.direction import keep_left_to_right


class FilterForm(QWidget):
    """Areas, operators, statuses, records and days. ``changed`` tells that the person changed one of them."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.areas = _checks(self, tr("Areas"), tr("All areas"))
        self.operators = _checks(self, tr("Operators"), tr("All operators"))
        self.statuses = _checks(self, tr("Statuses"), tr("All statuses"))
        self.records = QLineEdit(self)
        self.records.setPlaceholderText(tr("All records"))
        self.records.setToolTip(tr("Numbers of records with a comma between them, for example HAZ-0012, HAZ-0013."))
        self.records.setAccessibleName(tr("Records"))
        keep_left_to_right(self.records)
        self.since, self.until = _day(self, tr("First day")), _day(self, tr("Last day"))
        self.note = QLabel(tr("A filter by anything but areas leaves records out. The map then says so."), self)
        self.note.setWordWrap(True)
        self.clear_button = QPushButton(tr("No Filter"), self)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(6, 6, 6, 6)
        for label, editor in ((tr("Areas"), self.areas), (tr("Operators"), self.operators),
                              (tr("Statuses"), self.statuses), (tr("Records"), self.records),
                              (tr("First day"), self.since), (tr("Last day"), self.until), ("", self.note),
                              ("", self.clear_button)):
            form.addRow(label, editor)
        for box in (self.areas, self.operators, self.statuses):
            box.checkedItemsChanged.connect(lambda _items: self._edited())
        self.records.editingFinished.connect(self._edited)
        for day in (self.since, self.until):
            day.dateChanged.connect(lambda _day: self._edited())
        self.clear_button.clicked.connect(lambda: self.clear())
        self._told = self.chosen()
        self._edited()

    def offer(self, offers: Offers) -> None:
        """Offers what a data file knows; what was checked and is still offered stays checked."""
        before = self.chosen()
        self._showing = True
        for box, choices, checked in ((self.areas, offers.areas, before.areas),
                                      (self.operators, offers.operators, before.operators),
                                      (self.statuses, offers.statuses, before.statuses)):
            _offer(box, choices, checked)
            box.setEnabled(bool(choices))
        self._showing = False
        self._edited()

    def chosen(self) -> Filter:
        """Returns the filter as it stands."""
        return Filter(_checked(self.areas), _checked(self.operators), _checked(self.statuses),
                      tuple(filter(None, (word.strip() for word in re.split(r"[,;\n\u060c]", self.records.text())))),
                      _date(self.since), _date(self.until))

    def clear(self) -> None:
        """Takes every part of the filter away."""
        self._showing = True
        for box in (self.areas, self.operators, self.statuses):
            box.deselectAllOptions()
        self.records.clear()
        for day in (self.since, self.until):
            day.clear()
        self._showing = False
        self._edited()

    def _edited(self) -> None:
        if self._showing:
            return
        chosen = self.chosen()
        self.clear_button.setEnabled(chosen != Filter())
        if chosen != self._told:
            self._told = chosen
            self.changed.emit()


def _checks(parent: QWidget, name: str, nothing: str) -> QgsCheckableComboBox:
    box = QgsCheckableComboBox(parent)
    box.setAccessibleName(name)
    box.setDefaultText(nothing)
    box.setSizeAdjustPolicy(QgsCheckableComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _offer(box: QgsCheckableComboBox, choices: Iterable[Choice], checked: tuple[str, ...]) -> None:
    box.clear()
    for value, words in choices:
        state = Qt.CheckState.Checked if value in checked else Qt.CheckState.Unchecked
        box.addItemWithCheckState(words, state, value)


def _checked(box: QgsCheckableComboBox) -> tuple[str, ...]:
    return tuple(str(value) for value in box.checkedItemsData())


def _day(parent: QWidget, name: str) -> QgsDateEdit:
    day = QgsDateEdit(parent)
    day.setAllowNull(True)
    day.setNullRepresentation(tr("no limit"))
    day.setDisplayFormat("yyyy-MM-dd")
    day.setAccessibleName(name)
    day.clear()
    keep_left_to_right(day)
    return day


def _date(day: QgsDateEdit) -> Optional[datetime.date]:
    value = day.date()
    return None if day.isNull() or not value.isValid() else datetime.date(value.year(), value.month(), value.day())
