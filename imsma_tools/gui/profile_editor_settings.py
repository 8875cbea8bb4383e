"""The page about a matching as a whole: title, sender, key, coordinate system, fields that no column fills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsCheckableComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import Language, current_language, tr
from ..core.intake.known import KeyKind
from ..core.model.definition import Field, FieldType
from ..core.sources.draft import Draft
from ..core.sources.proposing import Asked


def key_labels() -> dict[KeyKind, str]:
    """Returns how a record can be recognised again, in words."""
    return {KeyKind.SOURCE_KEY: tr("By a number or key of the sender"), KeyKind.LOCAL_ID: tr("By the local ID"),
            KeyKind.GUID: tr("By our own key"), KeyKind.NATURAL: tr("By several fields together"),
            KeyKind.CONTENT: tr("The file has no key: by content and place")}


class SettingsPage(QScrollArea):
    """Edits a draft in place; ``changed`` says that something in it is different now."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._draft: Optional[Draft] = None
        self._filling = False
        self._shown: tuple[Any, ...] = ()
        inside = QWidget(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.title = QLineEdit(inside)
        self.sender = QLineEdit(inside)
        self.key = QComboBox(inside)
        for kind, text in key_labels().items():
            self.key.addItem(text, kind.value)
        self.key_columns = QgsCheckableComboBox(inside)
        self.key_columns.setAccessibleName(tr("Columns of the key"))
        self.crs = QgsProjectionSelectionWidget(inside)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs_note = QLabel(inside)
        self.crs_note.setWordWrap(True)
        self.questions = QLabel(inside)
        self.questions.setWordWrap(True)
        self.questions.setTextFormat(Qt.TextFormat.PlainText)
        self.questions.hide()
        self.needed = QWidget(inside)
        self._grid = QGridLayout(self.needed)
        self._grid.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        key_row = QHBoxLayout()
        key_row.addWidget(self.key, 1)
        key_row.addWidget(self.key_columns, 1)
        for text, part in ((tr("Title"), self.title), (tr("Sender"), self.sender)):
            form.addRow(text, part)
        form.addRow(tr("Recognised"), key_row)
        form.addRow(tr("Coordinate system"), self.crs)
        form.addRow("", self.crs_note)
        layout = QVBoxLayout(inside)
        layout.addWidget(self.questions)
        layout.addLayout(form)
        layout.addWidget(self.needed)
        layout.addStretch(1)
        self.setWidget(inside)
        self.title.editingFinished.connect(self._title)
        self.sender.editingFinished.connect(self._sender)
        self.key.activated.connect(lambda row: self._key())
        self.key_columns.checkedItemsChanged.connect(lambda items: self._key())
        self.crs.crsChanged.connect(self._crs)

    def show_draft(self, draft: Draft, headings: Sequence[str], crs_of_file: str) -> None:
        """Shows a draft; ``headings`` are the columns of the source, ``crs_of_file`` what it says itself."""
        self._draft, self._filling = draft, True
        language = current_language().value
        self.title.setText(draft.data.get("title", {}).get(language, ""))
        self.sender.setText(str(draft.data.get("source", "")))
        key = draft.settings.get("key", {"kind": KeyKind.SOURCE_KEY.value, "columns": []})
        self.key.setCurrentIndex(max(0, self.key.findData(key.get("kind"))))
        self._fill_key_columns(headings, key.get("columns", []))
        crs = str(draft.settings.get("crs", ""))
        system = QgsCoordinateReferenceSystem()
        if crs:
            system.createFromUserInput(crs)
        self.crs.setCrs(system)
        spatial = draft.table.is_spatial
        self.crs.setEnabled(spatial)
        self.crs_note.setText(tr("The file says: {crs}", crs=crs_of_file[:60]) if crs_of_file and spatial else "")
        self.crs_note.setVisible(bool(self.crs_note.text()))
        self._show_needed(draft)
        self._filling = False

    def show_questions(self, asked: Sequence[Asked]) -> None:
        """Shows what the matching as a whole still needs."""
        self.questions.setText("\n".join(" ".join((question.text, *question.evidence)) for question in asked))
        self.questions.setVisible(bool(asked))

    def _fill_key_columns(self, headings: Sequence[str], chosen: Sequence[str]) -> None:
        draft = self._draft
        if draft is None:
            return
        natural = self.key.currentData() == KeyKind.NATURAL.value
        names = {field.name: field.label.text() for field in draft.fields()} if natural else {
            heading: heading for heading in headings}
        wanted = {**names, **{name: name for name in chosen if name not in names}}
        if list(wanted) == [self.key_columns.itemData(row) for row in range(self.key_columns.count())] \
                and list(chosen) == list(self.key_columns.checkedItemsData()):
            return   # its list may be open just now
        self.key_columns.clear()
        for name, label in wanted.items():
            self.key_columns.addItemWithCheckState(
                label, Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked, name)

    def _show_needed(self, draft: Draft) -> None:
        """Shows the fields every record needs and no column fills: one value for all, or "may be missing"."""
        constants = draft.settings.get("constants", {})
        needed = {field.name for field in draft.missing()} | set(constants)
        fields = [field for field in draft.table.fields if field.name in needed]
        shown = (id(draft), draft.entry, tuple(field.name for field in fields))
        if shown == self._shown:   # the editor a person is in stays
            return
        self._shown = shown
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.setObjectName("")
                widget.deleteLater()
        if fields:
            title = QLabel(tr("Every record needs these fields, and no column fills them. Give a value for all records:"
                              ), self.needed)
            title.setWordWrap(True)
            self._grid.addWidget(title, 0, 0, 1, 3)
        for row, field in enumerate(fields, start=1):
            self._grid.addWidget(QLabel(field.label.text(), self.needed), row, 0)
            self._grid.addWidget(self._editor(draft, field, constants.get(field.name)), row, 1)
            if field.required:
                box = QCheckBox(tr("may be missing"), self.needed)
                box.setChecked(field.name in draft.settings.get("optional", []))
                box.toggled.connect(lambda on, name=field.name: self._optional(name, on))
                self._grid.addWidget(box, row, 2)
        self._grid.setColumnStretch(1, 1)

    def _editor(self, draft: Draft, field: Field, value: Any) -> QWidget:
        name = field.name
        if field.code_list and not field.many:
            box = QComboBox(self.needed)
            box.addItem(tr("(not said)"), "")
            for code in draft.model.code_lists[field.code_list].codes:
                box.addItem(code.label.text(), code.code)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.activated.connect(lambda row: self._constant(name, box.itemData(row)))
            editor: QWidget = box
        else:
            line = QLineEdit("" if value is None else str(value), self.needed)
            line.editingFinished.connect(lambda: self._constant(name, _typed(field, line.text())))
            editor = line
        editor.setAccessibleName(field.label.text())
        editor.setObjectName(f"imsmaConstant_{name}")
        return editor

    def _changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _title(self) -> None:
        if self._draft is not None:
            self._draft.set_title(Language(current_language().value), self.title.text())
            self._changed()

    def _sender(self) -> None:
        if self._draft is not None and self.sender.text().strip():
            self._draft.set_text("source", self.sender.text())
            self._changed()

    def _key(self) -> None:
        if self._draft is None or self._filling:
            return
        kind = KeyKind(self.key.currentData())
        natural = kind is KeyKind.NATURAL
        former = self._draft.settings.get("key", {}).get("kind") == KeyKind.NATURAL.value
        columns = [] if natural != former else list(self.key_columns.checkedItemsData())
        into = "local_id" if kind is KeyKind.CONTENT and self._draft.table.has("local_id") and not \
            any(column["field"] == "local_id" for column in self._draft.settings["columns"]) else ""
        self._draft.set_key(kind, columns, into)
        self._changed()

    def _crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        if self._draft is not None and not self._filling:
            known = crs.authid().startswith(("EPSG:", "ESRI:"))
            self._draft.set_text("crs", (crs.authid() if known else crs.toWkt()) if crs.isValid() else "")
            self._changed()

    def _constant(self, name: str, value: Any) -> None:
        if self._draft is not None:
            self._draft.set_constant(name, value)
            self._changed()

    def _optional(self, name: str, on: bool) -> None:
        if self._draft is not None:
            self._draft.set_optional(name, on)
            self._changed()


def _typed(field: Field, text: str) -> Any:
    """Returns a text as a value of JSON for the field; as text where it is none, so that it is named as wrong."""
    text = text.strip()
    try:
        if field.type is FieldType.INTEGER:
            return int(text)
        if field.type is FieldType.REAL:
            return float(text)
    except ValueError:
        return text
    return text
