"""The part of the Map Products panel that says which map, for what, and how it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from imaat_plugin.core.map_choices import Choices
from imsma_tools.core.base.language import Digits, Language, tr
from imsma_tools.core.products.maps.contract import (
    Audience,
    FilesBy,
    MapType,
    Orientation,
    PageFormat,
    PaperSize,
)
from imsma_tools.gui.shared.direction import keep_left_to_right

from .map_products_words import (
    audience_words,
    files_by_words,
    format_words,
    orientation_words,
    pages_for_words,
    scale_words,
)

_SCALES = (2_500.0, 5_000.0, 10_000.0, 25_000.0, 50_000.0, 100_000.0, 250_000.0, 500_000.0, 1_000_000.0)
"""Offered where a map type names none."""


class MapForm(QWidget):
    """Editors of :class:`Choices` but the filter. ``changed`` tells that the person changed one."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._map_types: Mapping[str, MapType] = {}
        self._choices = Choices()
        self._showing = False
        self._make_widgets()
        self._make_layout()
        for box in self._boxes():
            box.currentIndexChanged.connect(lambda _index: self._edited())
        self.folder.fileChanged.connect(lambda _text: self._edited())

    def _make_widgets(self) -> None:
        self.map_type = _box(self, tr("Map type"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.pages_for = _box(self, tr("Pages for"))
        self.language = _box(self, tr("Language of the map"), [(one.native_name, one) for one in Language])
        self.digits = _box(self, tr("Digits"), [("123", Digits.WESTERN),
                                                ("\u0661\u0662\u0663", Digits.ARABIC_INDIC)])
        self.paper = _box(self, tr("Paper"), [(one.value, one) for one in PaperSize])
        self.orientation = _box(self, tr("Orientation"), [(orientation_words(one), one) for one in Orientation])
        self.scale = _box(self, tr("Scale"))
        self.audience = _box(self, tr("Who may see it"), [(audience_words(one), one) for one in (None, *Audience)])
        self.page_format = _box(self, tr("Format"), [(format_words(one), one) for one in PageFormat])
        self.files_by = _box(self, tr("Files"), [(files_by_words(one), one) for one in FilesBy])
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the Maps"))
        self.folder.lineEdit().setAccessibleName(tr("Folder of the maps"))
        self.folder.lineEdit().setMinimumWidth(80)
        keep_left_to_right(self.folder)

    def _make_layout(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(6, 6, 6, 6)
        form.setVerticalSpacing(4)
        for label, *editors in (
                (tr("Map type"), self.map_type), ("", self.about), (tr("Pages for"), self.pages_for),
                (tr("Language"), self.language, self.digits), (tr("Paper"), self.paper, self.orientation),
                (tr("Scale"), self.scale), (tr("Who may see it"), self.audience), (tr("Format"), self.page_format),
                (tr("Files"), self.files_by), (tr("Folder"), self.folder)):
            form.addRow(label, editors[0] if len(editors) == 1 else _side_by_side(editors))

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.map_type, self.pages_for, self.language, self.digits, self.paper, self.orientation, self.scale,
                self.audience, self.page_format, self.files_by)

    def offer(self, map_types: Mapping[str, MapType]) -> None:
        """Offers these map types; the one chosen stays chosen if it is among them."""
        self._map_types = map_types
        self._showing = True
        _fill(self.map_type, sorted(((one.title.text(), name) for name, one in map_types.items()),
                                    key=lambda item: item[0].casefold()))
        self._showing = False
        self.show_choices(self._choices)

    def show_choices(self, choices: Choices) -> None:
        """Shows choices, as far as the map type allows them."""
        self._choices = choices
        self._showing = True
        _choose(self.map_type, choices.map_type)
        self._follow_map_type()
        for box, value in ((self.pages_for, choices.pages_for), (self.language, choices.language),
                           (self.digits, choices.digits), (self.paper, choices.paper),
                           (self.orientation, choices.orientation), (self.scale, choices.scale),
                           (self.audience, choices.audience), (self.page_format, choices.page_format),
                           (self.files_by, choices.files_by)):
            _choose(box, value)
        self.folder.setFilePath(choices.folder)
        self._showing = False
        self._choices = self._read()
        self._switch()

    def choices(self) -> Choices:
        """Returns what is chosen now; the filter is that of the choices shown last."""
        return self._choices

    def chosen_map_type(self) -> Optional[MapType]:
        """Returns the map type, None where there is none at all."""
        return self._map_types.get(self.map_type.currentData() or "")

    def _edited(self) -> None:
        if self._showing:
            return
        if self.map_type.currentData() != self._choices.map_type:
            self.show_choices(self._read())
        else:
            self._choices = self._read()
            self._switch()
        self.changed.emit()

    def _read(self) -> Choices:
        # Before map types are offered there is nothing to choose from; what was remembered must outlast that.
        return replace(
            self._choices, map_type=self.map_type.currentData() or self._choices.map_type,
            pages_for=self.pages_for.currentData() or self._choices.pages_for, language=self.language.currentData(),
            digits=self.digits.currentData(), paper=self.paper.currentData(),
            orientation=self.orientation.currentData(), scale=self.scale.currentData() or 0.0,
            audience=self.audience.currentData(), page_format=self.page_format.currentData(),
            files_by=self.files_by.currentData(), folder=self.folder.filePath())

    def _follow_map_type(self) -> None:
        """Offers the pages and scales that the map type has."""
        map_type = self.chosen_map_type()
        self.about.setText(map_type.about.text() if map_type else "")
        pages = map_type.pages_for if map_type else ()
        _fill(self.pages_for, [(pages_for_words(one), one) for one in pages])
        scales = (map_type.scales if map_type else ()) or _SCALES
        _fill(self.scale, [(scale_words(one), one) for one in (0.0, *scales)])

    def _switch(self) -> None:
        """Switches off what has no meaning: other digits in English, files of many pictures."""
        self.digits.setEnabled(self.language.currentData().is_right_to_left)
        self.files_by.setEnabled(self.page_format.currentData() is PageFormat.PDF)


def _box(parent: QWidget, name: str, items: Iterable[tuple[str, Any]] = ()) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    # A long title must not make the panel wider than a small screen can spare.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(4)
    _fill(box, items)
    return box


def _fill(box: QComboBox, items: Iterable[tuple[str, Any]]) -> None:
    box.clear()
    for words, value in items:
        box.addItem(words, value)
        box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)


def _choose(box: QComboBox, value: Any) -> None:
    """Chooses a value, the first one where it is not offered. Values are compared in Python: Qt knows no enums."""
    places = [place for place in range(box.count()) if box.itemData(place) == value]
    box.setCurrentIndex(places[0] if places else min(0, box.count() - 1))


def _side_by_side(editors: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    for editor in editors:
        row.addWidget(editor)
    return row
