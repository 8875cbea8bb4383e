"""One editor for any field: a list for codes, a calendar for days, a line or several for text, a feature's outline."""

from __future__ import annotations

import datetime as dt
from typing import Any, Callable, Optional

from qgis.gui import QgsCheckableComboBox, QgsDateTimeEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from ...core.base.errors import BadInput
from ...core.base.language import tr
from ...core.model.definition import GEOMETRY, Field, FieldType, Table
from ...core.model.record import RecordSource
from .direction import keep_left_to_right
from .outline_picker import MapSide, OutlinePicker

_CHARACTERS = 16
"""A list is so wide at least; one of its entries may be far longer than a window."""
_LONG_TEXT = 120
"""Texts at least this long, or without a limit, get several lines."""


class Editor:
    """A widget and how its value is read. ``value`` raises BadInput for what cannot be read.

    ``release`` lets go of what it holds outside its window; call it before the widget goes.
    """

    def __init__(self, widget: QWidget, value: Callable[[], Any], release: Callable[[], None] = lambda: None) -> None:
        self.widget = widget
        self.value = value
        self.release = release


def when_changed(editor: Editor, told: Callable[[], None]) -> None:
    """Has ``told`` called whenever a person changes what an editor holds."""
    widget = editor.widget
    for kind, signal in ((QgsCheckableComboBox, "checkedItemsChanged"), (QComboBox, "currentTextChanged"),
                         (QLineEdit, "textChanged"), (QPlainTextEdit, "textChanged"),
                         (QgsDateTimeEdit, "valueChanged"), (OutlinePicker, "changed")):
        if isinstance(widget, kind):
            getattr(widget, signal).connect(lambda *_: told())
            return


def editor_for(source: RecordSource, table: Table, name: str, value: Any, side: MapSide, parent: QWidget,
               ) -> Editor:
    """Returns the editor of a field, filled with ``value``."""
    if name == GEOMETRY:
        picker = OutlinePicker(table.geometry, side, parent, value)
        return Editor(picker, lambda: picker.wkb, picker.release)
    return editor_of(source, table.field(name), value, parent)


def editor_of(source: RecordSource, field: Field, value: Any, parent: QWidget) -> Editor:
    """Returns the editor of a field that is no outline, filled with ``value``."""
    if field.code_list and field.code_list in source.model.code_lists:
        codes = [(code.label.text(), code.code) for code in source.model.code_lists[field.code_list].codes]
        return _several(codes, value, parent) if field.many else choice(codes, value, field.required, parent)
    if field.refers_to:
        return _reference(source, field, value, parent)
    if field.type is FieldType.BOOLEAN:
        return choice([(tr("Yes"), True), (tr("No"), False)], value, field.required, parent)
    if field.type is FieldType.DATE:
        return _day(value, parent)
    if field.type in (FieldType.INTEGER, FieldType.REAL):
        return _number(field, value, parent)
    return _text(field, value, parent)


def choice(choices: list[tuple[str, Any]], value: Any, required: bool, parent: QWidget) -> Editor:
    """Returns a list to choose from (words, value); one entry more says "not known" where none is ``required``."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_CHARACTERS)
    for words, code in ([] if required else [(tr("(not known)"), None)]) + choices:
        box.addItem(words, code)
    # not findData: Qt would take no and nothing for the same
    box.setCurrentIndex(next((at for at in range(box.count()) if box.itemData(at) == value), -1 if required else 0))
    return Editor(box, box.currentData)


def _several(choices: list[tuple[str, Any]], value: Any, parent: QWidget) -> Editor:
    box = QgsCheckableComboBox(parent)
    for words, code in choices:
        chosen = Qt.CheckState.Checked if code in (value or []) else Qt.CheckState.Unchecked
        box.addItemWithCheckState(words, chosen, code)
    return Editor(box, lambda: [str(code) for code in box.checkedItemsData()])


def _reference(source: RecordSource, field: Field, value: Any, parent: QWidget) -> Editor:
    title = source.model.table(field.refers_to).title_field
    records = [(str(row.get(title) or row["guid"]), str(row["guid"])) for row in source.rows(field.refers_to)]
    editor = choice(sorted(records), value, field.required, parent)
    editor.widget.setEditable(True)   # to find one of thousands by typing
    editor.widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    editor.widget.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    editor.widget.completer().setFilterMode(Qt.MatchFlag.MatchContains)

    def chosen() -> Any:
        text = editor.widget.currentText()
        at = editor.widget.findText(text)
        if at < 0:
            raise BadInput(tr("There is no record {name}.", name=text), tr("Choose one of the list."))
        return editor.widget.itemData(at)

    return Editor(editor.widget, chosen)


def _day(value: Any, parent: QWidget) -> Editor:
    edit = QgsDateTimeEdit(parent)
    edit.setAllowNull(True)
    edit.setCalendarPopup(True)
    edit.setNullRepresentation("")
    keep_left_to_right(edit)   # before the format: Qt turns that round in a window from right to left
    edit.setDisplayFormat("yyyy-MM-dd")
    if value is None:
        edit.clear()
    else:
        edit.setDate(QDate(value.year, value.month, value.day))

    def chosen() -> Optional[dt.date]:
        day = edit.date()
        return None if edit.isNull() or not day.isValid() else dt.date(day.year(), day.month(), day.day())

    return Editor(edit, chosen)


def _number(field: Field, value: Any, parent: QWidget) -> Editor:
    line = QLineEdit("" if value is None else str(value).removesuffix(".0"), parent)
    keep_left_to_right(line)

    def typed() -> Any:
        text = line.text().strip()
        if not text:
            return None
        try:
            return int(text) if field.type is FieldType.INTEGER else float(text)
        except ValueError as error:
            raise BadInput(tr("{text} is not a number.", text=text),
                           tr("Write it like 1250 or 1250.5, without separators.")) from error

    return Editor(line, typed)


def _text(field: Field, value: Any, parent: QWidget) -> Editor:
    if 0 < field.length < _LONG_TEXT:
        line = QLineEdit(str(value or ""), parent)
        line.setMaxLength(field.length)
        return Editor(line, line.text)
    several = QPlainTextEdit(str(value or ""), parent)
    several.setTabChangesFocus(True)
    return Editor(several, several.toPlainText)
