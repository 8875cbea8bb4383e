"""The suite's page in QGIS's options. What the office has fixed is shown and cannot be changed."""

from __future__ import annotations

import dataclasses
from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..core.base import paths
from ..core.base.language import Digits, Language, current_language, tr
from ..core.base.settings import Settings, fixed_by_office, load, save
from ..core.base.units import M2
from .shared.direction import apply_direction, keep_left_to_right

_HINT_WIDTH = 380
"""Pixels; a label that may wrap asks for two lines in a narrower column even where one would do."""


class OptionsPage(QgsOptionsPageWidget):
    """Language, digits, name, office, producer, units, folders. ``saved`` tells that settings were written."""

    saved = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaOptionsPage")
        self._editors: dict[str, QWidget] = {}
        self._former = load(QgsSettings())
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        self._note = QLabel(tr("Settings that cannot be changed here are fixed by your office."), inside)
        self._note.setWordWrap(True)
        self._note.setVisible(bool(fixed_by_office()))
        column.addWidget(self._note)
        column.addWidget(self._language_group(inside))
        column.addWidget(self._person_group(inside))
        column.addWidget(self._orders_group(inside))
        column.addWidget(self._product_group(inside))
        column.addWidget(self._help_group(inside))
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        apply_direction(self)
        self._show(self._former)

    def settings(self) -> Settings:
        """Returns the settings as they stand on the page."""
        return dataclasses.replace(self._former, **{name: _value(editor) for name, editor in self._editors.items()})

    def apply(self) -> None:
        """Keeps what was set. QGIS calls it on OK."""
        save(QgsSettings(), self.settings())
        self.saved.emit()

    def editor(self, name: str) -> QWidget:
        """Returns the editor of a setting."""
        return self._editors[name]

    def _language_group(self, parent: QWidget) -> QWidget:
        language = _choice(parent, [("", tr("As QGIS"))] + [(item.value, item.native_name) for item in Language])
        digits = _choice(parent, [(Digits.WESTERN.value, "123"), (Digits.ARABIC_INDIC.value, "\u0661\u0662\u0663")])
        units = _choice(parent, [("m2", tr("Square metres ({sign})", sign=M2)), ("ha", tr("Hectares")),
                                 ("dunam", tr("Dunam (2,500 {sign})", sign=M2)), ("km2", tr("Square kilometres"))])
        return self._group(parent, tr("Language and Units"), [
            ("language", tr("Language of the menus and windows"), language,
             tr("Menus follow when QGIS is started again. Maps and sheets have their own language.")),
            ("digits", tr("Digits on maps and sheets"), digits, ""),
            ("area_unit", tr("Unit of areas"), units, "")])

    def _person_group(self, parent: QWidget) -> QWidget:
        return self._group(parent, tr("You"), [
            ("user_name", tr("Your name"), QLineEdit(parent),
             tr("Kept with every change you make, so that others know whom to ask.")),
            ("office", tr("Your office"), QLineEdit(parent), "")])

    def _orders_group(self, parent: QWidget) -> QWidget:
        pattern = QLineEdit(parent)
        keep_left_to_right(pattern)
        pattern.setPlaceholderText("{AUTHORITY}-{OFFICE}-{YYYY}-{DESK}{NNNN}")
        return self._group(parent, tr("Task Orders"), [
            ("task_number_pattern", tr("Numbers of task orders"), pattern,
             tr("Fields in braces are filled in: AUTHORITY, OFFICE, DESK, TYPE, YYYY, YY, MM; NNNN counts.")),
            ("desk_prefix", tr("Letters of this desk"), _code(parent),
             tr("Where several desks of an office give numbers on their own, each needs its own letters, or one number "
                "is given twice.")),
            ("rules_file", tr("Rules file"), _rules(parent),
             tr("The rules of your authority for overlaps and for the check before issue. Left empty, the shipped ones "
                "count. Explain a file you edited with the tool Check a File of Rules.")),
            ("package_key", tr("Key of packages"), QgsAuthConfigSelect(parent),
             tr("An entry whose password is the key agreed with your partners: packages are signed with it, and those "
                "without it are refused. Left empty, packages are not signed."))])

    def _product_group(self, parent: QWidget) -> QWidget:
        return self._group(parent, tr("Maps and Sheets"), [
            ("producer", tr("Producer"), QLineEdit(parent), tr("Printed on every map and sheet.")),
            ("producer_contact", tr("Contact"), QLineEdit(parent),
             tr("Telephone or address that somebody who finds an error on a map can use.")),
            ("producer_logo", tr("Logo of the producer"), _picture(parent), ""),
            ("second_logo", tr("Second logo"), _picture(parent), tr("For example of the authority or a partner.")),
            ("third_logo", tr("Third logo"), _picture(parent), ""),
            ("donor_line", tr("Line for the donor"), QLineEdit(parent), ""),
            ("map_number_series", tr("Map numbers begin with"), _code(parent),
             tr("Letters, digits and hyphens. Left empty, map numbers begin with the country.")),
            ("templates_folder", tr("Folder of your templates"),
             _path(parent, QgsFileWidget.StorageMode.GetDirectory),
             tr("Your own map types, page templates and symbols. They come before the ones of the suite."))])

    def _help_group(self, parent: QWidget) -> QWidget:
        return self._group(parent, tr("When Something Goes Wrong"), [
            ("debug_log", "", QCheckBox(tr("Keep a detailed log"), parent),
             tr("Only on this computer, in the QGIS profile. It is never sent."))])

    def _group(self, parent: QWidget, title: str, rows: list[tuple[str, str, QWidget, str]]) -> QWidget:
        """Returns editors under a heading.

        A QGroupBox would be shorter, but QGIS draws its title in bold and measures it without: from right to left it
        loses its first letter.
        """
        group = QWidget(parent)
        heading = QLabel(title, group)
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        box = QFrame(group)
        box.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(box)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fixed = fixed_by_office()
        for name, label, editor, tip in rows:
            editor.setObjectName(f"imsmaSetting_{name}")
            editor.setToolTip(tr("Fixed by your office.") if name in fixed else tip)
            editor.setEnabled(name not in fixed)
            self._editors[name] = editor
            form.addRow(label, editor)
            if tip:
                hint = QLabel(tip, box)
                hint.setWordWrap(True)
                hint.setMinimumWidth(_HINT_WIDTH)
                font = hint.font()
                # Quieter than the labels; a paler colour would be hard to read, and slanted Arabic letters are cut off.
                font.setItalic(not current_language().is_right_to_left)
                hint.setFont(font)
                form.addRow("", hint)
        return group

    def _show(self, settings: Settings) -> None:
        for name, editor in self._editors.items():
            value = getattr(settings, name)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(0, editor.findData(value)))
            elif isinstance(editor, QCheckBox):
                editor.setChecked(value)
            elif isinstance(editor, QgsFileWidget):
                editor.setFilePath(value)
            elif isinstance(editor, QgsAuthConfigSelect):
                editor.setConfigId(value)
            elif isinstance(editor, QLineEdit):
                editor.setText(value)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Tells QGIS of the page. ``on_saved`` is called when settings were written."""

    def __init__(self, on_saved: Any) -> None:
        super().__init__()
        self._on_saved = on_saved
        self.setTitle(tr("Mine Action"))

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "imsma_tools.svg")))

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsPage:
        page = OptionsPage(parent)
        page.saved.connect(self._on_saved)
        return page


def _choice(parent: QWidget, items: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox(parent)
    for value, text in items:
        box.addItem(text, value)
    return box


def _path(parent: QWidget, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    widget = QgsFileWidget(parent)
    widget.setStorageMode(mode)
    keep_left_to_right(widget)
    return widget


def _picture(parent: QWidget) -> QgsFileWidget:
    widget = _path(parent, QgsFileWidget.StorageMode.GetFile)
    widget.setFilter(tr("Pictures") + " (*.svg *.png *.jpg *.jpeg)")
    return widget


def _rules(parent: QWidget) -> QgsFileWidget:
    widget = _path(parent, QgsFileWidget.StorageMode.GetFile)
    widget.setFilter(tr("Rules file") + " (*.json)")
    return widget


def _code(parent: QWidget) -> QLineEdit:
    """Returns an editor of something that goes into names of files."""
    editor = QLineEdit(parent)
    editor.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9-]{0,20}"), editor))
    keep_left_to_right(editor)
    return editor


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QgsFileWidget):
        return editor.filePath()
    if isinstance(editor, QgsAuthConfigSelect):
        return editor.configId()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None
