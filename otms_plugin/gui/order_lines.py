"""The editors of a command's dialog: one for each line of its declaration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, NamedTuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.forms import alias
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace
from imsma_tools.gui.shared.direction import keep_left_to_right
from imsma_tools.gui.shared.field_editor import Editor, choice, editor_of
from imsma_tools.gui.shared.outline_picker import MapSide, OutlinePicker
from otms_plugin.core.making.numbers import next_numbers

from .order_asks import ITEMS, PARTS, Line
from .order_items import ItemsEditor
from .order_parts import PartsEditor

_LABEL_WIDTH = 150
_SEVERAL_LINES = 70
"""Pixels: a text of several lines leaves room for the others on a small screen."""
_PAPERS = frozenset({"signed_scan"})
"""Fields that hold the place of a file."""
_MOST_PARTS = 20
"""Numbers offered for the parts of an order; whoever cuts it in more types the others."""


class Around(NamedTuple):
    """What editors need beside their line: data, orders, settings, the map, and where errors are told."""

    source: Workspace
    orders: Sequence[Record]
    settings: Settings
    side: MapSide
    failed: Callable[[ToolsError], None]
    offers: Sequence[tuple[str, Callable[[], bytes]]] = ()


def editor_of_line(line: Line, around: Around, parent: QWidget) -> Editor:
    """Returns the editor of a line, filled with its first value."""
    if line.shape == PARTS:
        return _parts(around, parent)
    if line.shape == ITEMS:
        items = ItemsEditor(around.source.model, parent)
        return Editor(items, items.value)
    if line.shape:
        return _outline(line, around, parent)
    if line.choices:
        return choice(list(line.choices), line.start, True, parent)
    if line.offers:
        return _offered(line, parent)
    if line.field.name in _PAPERS:
        return _file(line, parent)
    editor = editor_of(around.source, line.field, line.start, parent)
    if isinstance(editor.widget, QPlainTextEdit):
        editor.widget.setMaximumHeight(_SEVERAL_LINES)
    return editor


def label_of(line: Line) -> str:
    """Returns the words before an editor; a star says that it must be filled in."""
    return alias(line.field) + (" *" if line.field.required else "")


def label_beside(line: Line, parent: QWidget) -> QLabel:
    """Returns the words before an editor, wrapped so that they leave it room."""
    label = QLabel(label_of(line), parent)
    label.setWordWrap(True)
    label.setFixedWidth(_LABEL_WIDTH)
    return label


def read(lines: Sequence[Line], editors: Sequence[Editor]) -> dict[str, object]:
    """Returns the answers by name.

    :raises BadInput: for what is missing, too long, or cannot be read.
    """
    answers: dict[str, object] = {}
    for line, editor in zip(lines, editors):
        value = editor.value()
        value = value.strip() if isinstance(value, str) else value
        if line.field.required and value in (None, "", b"", [], ()):
            editor.widget.setFocus()
            raise BadInput(tr("{name} is missing.", name=line.field.label.text()), tr("Fill it in, then try again."))
        if isinstance(value, str) and line.field.length and len(value) > line.field.length:
            editor.widget.setFocus()
            raise BadInput(tr("{name} is longer than {count} characters.", name=line.field.label.text(),
                              count=line.field.length), tr("Shorten it."))
        answers[line.field.name] = value
    return answers


def _parts(around: Around, parent: QWidget) -> Editor:
    order = around.orders[0]
    numbers = next_numbers(around.source, [order] * _MOST_PARTS, around.settings, today())
    parts = PartsEditor(around.source, order, around.side.canvas, numbers, parent)
    parts.on_error = around.failed
    return Editor(parts, parts.value, parts.release)


def _outline(line: Line, around: Around, parent: QWidget) -> Editor:
    picker = OutlinePicker(line.shape, around.side, parent, line.start)
    picker.on_error = around.failed
    for words, made in around.offers if line.field.name == GEOMETRY and line.shape != "POINT" else ():
        picker.offer(words, made)
    return Editor(picker, lambda: picker.wkb, picker.release)


def _file(line: Line, parent: QWidget) -> Editor:
    chooser = QgsFileWidget(parent)
    chooser.setStorageMode(QgsFileWidget.StorageMode.GetFile)
    chooser.setFilePath(str(line.start or ""))
    keep_left_to_right(chooser.lineEdit())
    return Editor(chooser, chooser.filePath)


def _offered(line: Line, parent: QWidget) -> Editor:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(line.offers))
    box.setCurrentText(str(line.start or ""))
    if line.field.length:
        box.lineEdit().setMaxLength(line.field.length)
    box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    return Editor(box, box.currentText)
