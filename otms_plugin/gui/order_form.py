"""The fields of an order as a form, in groups; every field of the model has its place, and none is asked twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Field, Model
from imsma_tools.core.model.forms import alias
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.field_editor import Editor, editor_of, when_changed
from otms_plugin.core.life.fields import FIXED_ONCE_ISSUED, KEPT, LIFE, OUTLINE

_MAIN = ("task_no", "task_type", "organisation_guid", "accreditation_no", "priority", "valid_from", "valid_to",
         "method", "target_depth_cm", "teams_planned", "contamination")
_WORK = ("instructions", "access_notes", "planned_start", "planned_end", "land_use_after", "expected_beneficiaries")
_PAPER = ("letter_no", "letter_date", "copies_to", "signed_scan", "comment")
_LABEL_WIDTH, _TEXT_HEIGHT = 140, 64


def asked(model: Model) -> list[Field]:
    """Returns the fields of an order that a person fills in."""
    return [field for field in model.table("task_order").fields
            if field.name not in KEPT | LIFE | OUTLINE and field.name not in ("source", "area_reported_m2")]


class OrderForm(QScrollArea):
    """The form. ``changed()`` tells that a person changed something."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsOrderForm")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editors: dict[str, Editor] = {}
        self._groups: dict[str, QgsCollapsibleGroupBox] = {}
        self._is_filling = False

    def show_record(self, source: Workspace, record: Record, is_issued: bool) -> None:
        """Shows an order; what it was issued on stays as it is."""
        self._is_filling = True
        self.editors, self._groups = {}, {}
        page = QWidget(self)
        layout = QVBoxLayout(page)
        fields = {field.name: field for field in asked(source.model)}
        rest = tuple(name for name in fields if name not in _MAIN + _WORK + _PAPER)
        for title, names, is_open in ((tr("Order"), _MAIN, True), (tr("Work"), _WORK, False),
                                      (tr("Letter and papers"), _PAPER, False), (tr("More"), rest, False)):
            box = QgsCollapsibleGroupBox(title, page)
            form = QFormLayout(box)
            for name in names:
                if name in fields:
                    self._add(source, fields[name], record, is_issued, form, box)
            layout.addWidget(box)
            box.setCollapsed(not is_open)
        layout.addStretch()
        former = self.takeWidget()
        if former is not None:
            former.deleteLater()   # not at once: one of its editors may be telling of its change
        self.setWidget(page)
        apply_direction(page)
        self.setMinimumWidth(page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self._is_filling = False

    def values(self) -> dict[str, Any]:
        """Returns what is filled in.

        :raises BadInput: for what cannot be read.
        """
        return {name: _plain(editor.value()) for name, editor in self.editors.items()}

    def readable(self) -> dict[str, Any]:
        """Returns what is filled in and can be read, for a draft."""
        found = {}
        for name, editor in self.editors.items():
            try:
                found[name] = _plain(editor.value())
            except BadInput:
                continue
        return found

    def take(self, values: Mapping[str, Any], source: Workspace, is_issued: bool) -> None:
        """Fills in values beside those that stand there, where nobody entered another."""
        known = self.readable()
        self.show_record(source, {**known, **{name: value for name, value in values.items()
                                              if known.get(name) in (None, "")}}, is_issued)
        self.changed.emit()

    def go_to(self, name: str) -> bool:
        """Puts the cursor into a field; returns False if the form has none of this name."""
        if name not in self.editors:
            return False
        self._groups[name].setCollapsed(False)
        widget = self.editors[name].widget
        widget.setFocus()
        self.ensureWidgetVisible(widget)
        return True

    def _add(self, source: Workspace, field: Field, record: Record, is_issued: bool, form: QFormLayout,
             box: QgsCollapsibleGroupBox) -> None:
        editor = editor_of(source, field, record.get(field.name), box)
        editor.widget.setObjectName(f"otmsOrder_{field.name}")
        editor.widget.setAccessibleName(field.label.text())
        if isinstance(editor.widget, QPlainTextEdit):
            editor.widget.setMaximumHeight(_TEXT_HEIGHT)
        if is_issued and field.name in FIXED_ONCE_ISSUED:
            editor.widget.setEnabled(False)
            editor.widget.setToolTip(tr("The order was issued on this. Extend or transfer it instead."))
        label = QLabel(alias(field) + (" *" if field.required and field.name != "task_no" else ""), box)
        label.setWordWrap(True)
        label.setFixedWidth(_LABEL_WIDTH)
        form.addRow(label, editor.widget)
        when_changed(editor, self._tell)
        self.editors[field.name] = editor
        self._groups[field.name] = box

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()


def _plain(value: Any) -> Any:
    """Returns a value as the data file keeps it: an empty text is nothing."""
    return None if isinstance(value, str) and not value.strip() else value
