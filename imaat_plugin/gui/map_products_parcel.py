"""The part of the Map Products panel for a land enquiry: who asks about which land."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.direction import keep_left_to_right


class ParcelForm(QWidget):
    """Reference, person and outline of an enquiry.

    Signals: ``changed()``; ``selection_requested()`` to take the selected outlines of the active layer.
    """

    changed = pyqtSignal()
    selection_requested = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.reference = QLineEdit(self)
        self.asked_by = QLineEdit(self)
        self.outline = QPlainTextEdit(self)
        self.outline.setPlaceholderText(tr("Corners of the parcel, one a line, for example 38S MB 45678 12345"))
        self.outline.setTabChangesFocus(True)
        self.outline.setMaximumHeight(110)
        keep_left_to_right(self.outline, self.reference)
        self.selection_button = QPushButton(tr("Take the Selection"), self)
        self.selection_button.setToolTip(tr("Takes the selected outlines of the active layer as parcels."))
        self.note = QLabel(tr("The letter never says that land is safe. It says what is known near it, and what is "
                              "not known."), self)
        self.note.setWordWrap(True)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(6, 6, 6, 6)
        for label, editor in ((tr("Reference"), self.reference), (tr("Asked by"), self.asked_by),
                              (tr("Parcel"), self.outline), ("", self.selection_button), ("", self.note)):
            if label:
                editor.setAccessibleName(label)
            form.addRow(label, editor)
        for line in (self.reference, self.asked_by):
            line.textEdited.connect(lambda _text: self.changed.emit())
        self.outline.textChanged.connect(self.changed)
        self.selection_button.clicked.connect(lambda: self.selection_requested.emit())
