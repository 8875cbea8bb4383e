"""One editor for any field: a list for codes, a calendar for days, a line or several for text, a feature's outline."""

from __future__ import annotations

import datetime as dt
from typing import Any, Callable, NamedTuple, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsDateTimeEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.geometry.area import area_m2
from ..core.model.definition import GEOMETRY, Field, FieldType, Table
from ..core.model.record import RecordSource
from ..core.workspace.blob import as_kind
from .shared.direction import keep_left_to_right
from .shared.outline_tool import Drawn, OutlineTool

_LONG_TEXT = 120
"""Texts at least this long, or without a limit, get several lines."""


class MapSide(NamedTuple):
    """QGIS beside the window: what returns its active layer, and its map if outlines can be drawn there."""

    active_layer: Callable[[], Any]
    canvas: Optional[QgsMapCanvas] = None


class Editor:
    """A widget and how its value is read. ``value`` raises BadInput for what cannot be read.

    ``release`` lets go of what it holds outside its window; call it before the widget goes.
    """

    def __init__(self, widget: QWidget, value: Callable[[], Any], release: Callable[[], None] = lambda: None) -> None:
        self.widget = widget
        self.value = value
        self.release = release


def editor_for(source: RecordSource, table: Table, name: str, value: Any, side: MapSide, parent: QWidget,
               ) -> Editor:
    """Returns the editor of a field, filled with ``value``."""
    if name == GEOMETRY:
        picker = OutlinePicker(table, side, parent, value)
        return Editor(picker, lambda: picker.wkb, picker.release)
    field = table.field(name)
    if field.code_list and field.code_list in source.model.code_lists:
        codes = [(code.label.text(), code.code) for code in source.model.code_lists[field.code_list].codes]
        return _several(codes, value, parent) if field.many else _choice(codes, value, field.required, parent)
    if field.refers_to:
        return _reference(source, field, value, parent)
    if field.type is FieldType.BOOLEAN:
        return _choice([(tr("Yes"), True), (tr("No"), False)], value, field.required, parent)
    if field.type is FieldType.DATE:
        return _day(value, parent)
    if field.type in (FieldType.INTEGER, FieldType.REAL):
        return _number(field, value, parent)
    return _text(field, value, parent)


def _choice(choices: list[tuple[str, Any]], value: Any, required: bool, parent: QWidget) -> Editor:
    box = QComboBox(parent)
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
    editor = _choice(sorted(records), value, field.required, parent)
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
    edit.setDisplayFormat("yyyy-MM-dd")
    keep_left_to_right(edit)
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


class OutlinePicker(QWidget):
    """Takes an outline drawn on the map, or that of the one selected feature of the active layer."""

    def __init__(self, table: Table, side: MapSide, parent: QWidget, wkb: Optional[bytes] = None) -> None:
        super().__init__(parent)
        self._table = table
        self._side = side
        self.tool: Optional[OutlineTool] = None
        self.wkb: Optional[bytes] = None
        self.on_error: Callable[[BadInput], None] = lambda error: None
        self.button = QPushButton(tr("Take from Selected Feature"), self)
        self.button.clicked.connect(self._take)
        self.draw_button = QPushButton(tr("Draw on the Map"), self)
        self.draw_button.clicked.connect(self._draw)
        self.draw_button.setVisible(side.canvas is not None and table.geometry != "POINT")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.said, self.draw_button, self.button):
            layout.addWidget(widget)
        self._set(wkb)

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""

    def end(self, user: str) -> None:
        """The tool is put down; what was drawn to the end stays taken."""

    def clear(self, hint: str) -> None:
        """Nothing is drawn yet, or not any more: says how."""
        self.wkb = None
        self.said.setText(hint)

    def ask(self, drawn: Drawn) -> None:
        """Takes an outline that is drawn to the end, and again whenever a corner is dragged."""
        if self.tool is not None and self.tool.is_closed:
            try:
                self._set(self._in_degrees(drawn.shape, drawn.crs))
            except BadInput as error:
                self.on_error(error)

    def release(self) -> None:
        """Takes the drawing off the map and gives the map its former tool back."""
        tool, self.tool = self.tool, None
        if tool is not None and self._side.canvas is not None:
            self._side.canvas.unsetMapTool(tool)

    def _draw(self) -> None:
        if self._side.canvas is not None:
            if self.tool is None:
                self.tool = OutlineTool(self._side.canvas, self)
            self._side.canvas.setMapTool(self.tool)
            self._side.canvas.setFocus()

    def _take(self) -> None:
        try:
            self._set(self._selected())
        except BadInput as error:
            self.on_error(error)

    def _set(self, wkb: Optional[bytes]) -> None:
        self.wkb = wkb
        if wkb is None:
            self.said.setText(tr("Draw it on the map, or select a feature that has it in any layer and take it from "
                                 "there. This window may stay open."))
        elif self._table.geometry == "POINT":
            self.said.setText(tr("A position is taken."))
        else:
            self.said.setText(tr("An outline of {area} m2 is taken.", area=f"{area_m2(wkb):,.0f}"))

    def _selected(self) -> bytes:
        layer = self._side.active_layer()
        chosen = layer.selectedFeatures() if layer is not None and hasattr(layer, "selectedFeatures") else []
        if len(chosen) != 1:
            raise BadInput(tr("Selected features in the active layer: {number}. One is needed.", number=len(chosen)),
                           tr("Click the layer in the Layers panel, then select the feature on the map."))
        shape = QgsGeometry(chosen[0].geometry())
        if shape.isNull() or not layer.crs().isValid():
            raise BadInput(tr("The selected feature has no outline, or its layer no coordinate system."),
                           tr("Choose another feature, or set the coordinate system of the layer."))
        return self._in_degrees(shape, layer.crs())

    def _in_degrees(self, drawn: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bytes:
        shape, degrees = QgsGeometry(drawn), QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            shape.transform(QgsCoordinateTransform(crs, degrees, QgsProject.instance()))
        except QgsCsException as error:
            raise BadInput(tr("The outline cannot be brought to longitude and latitude."),
                           tr("Check the coordinate system of the layer."), str(error)) from error
        return as_kind(bytes(shape.asWkb().data()), self._table.geometry)
