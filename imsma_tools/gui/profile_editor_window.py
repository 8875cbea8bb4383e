"""The parts of the window for column matchings and where they stand; what they do is in ``profile_editor``."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import tr
from ..core.model.definition import Model, TableKind
from ..core.sources.profile import load_profile, shipped_profiles
from ..core.sources.source_profile import load_source_profile, shipped_source_profiles
from .profile_editor_columns import ColumnsTable
from .profile_editor_detail import ColumnDetail
from .profile_editor_outcome import OutcomeTabs
from .profile_editor_settings import SettingsPage
from .profile_editor_source import SourceChooser
from .shared.direction import apply_direction
from .shared.messages import Messages

NEW, FILE = "new", "file"
"""What else than a shipped matching a person may begin with."""

_WAIT_MS = 250
"""The preview waits until nothing was changed for so long."""


class EditorWindow(QDialog):
    """The window without its behaviour."""

    def __init__(self, model: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.model = model
        self.is_saved = True
        self.setObjectName("imsmaProfileEditor")
        self.setWindowTitle(tr("Column Matching"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.resize(1180, 660)
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.messages = Messages(self.bar, self)
        self._make_widgets()
        self._make_layout()
        apply_direction(self)

    def show_name(self, file: Optional[Path]) -> None:
        """Shows in the title which file is edited, and whether something in it is not saved."""
        name = file.name if file is not None else tr("not saved yet")
        self.setWindowTitle(f"{tr('Column Matching')} - {name}{'' if self.is_saved else ' *'}")

    def ask_where(self, file: Optional[Path], name: str) -> Optional[Path]:
        """Asks where to save; returns None if the person does not say."""
        before = file or Path.home() / f"{name or 'column-matching'}.json"
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("Save Column Matching"), str(before),
                                                    tr("Column matchings") + " (*.json)")
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.json")

    def ask_which(self) -> Optional[Path]:
        """Asks for a file to open; returns None if the person names none."""
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("Open Column Matching"), str(Path.home()),
                                                    tr("Column matchings") + " (*.json)")
        return Path(chosen) if chosen else None

    def may_leave(self) -> bool:
        """Returns True if nothing is unsaved, or the person lets it go."""
        if self.is_saved:
            return True
        box = QMessageBox(QMessageBox.Icon.Question, tr("Column Matching"),
                          tr("The matching was changed and not saved. Begin another one without it?"),
                          QMessageBox.StandardButton.NoButton, self)
        leave = box.addButton(tr("Begin Another One"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Go On with It"), QMessageBox.ButtonRole.RejectRole)
        apply_direction(box)
        box.exec()
        return box.clickedButton() is leave

    def _make_widgets(self) -> None:
        self.source = SourceChooser(self)
        self.table = self._box(tr("Our table"), 14)
        for table in self.model.tables.values():
            if table.kind is not TableKind.SYSTEM and table.name != "submission":
                self.table.addItem(table.label.text(), table.name)
        self.table.setCurrentIndex(max(0, self.table.findData("hazard")))
        self.start = self._box(tr("Begin with"), 14)
        self.start.addItem(tr("A new matching"), NEW)
        for name in shipped_profiles():
            self.start.addItem(load_profile(name, self.model).title_text(), name)
        for name in shipped_source_profiles():
            self.start.addItem(load_source_profile(name, self.model).title_text(), name)
        self.start.addItem(tr("A file of yours..."), FILE)
        self.entry = self._box(tr("Table of the system"), 14)
        self.entry.hide()
        self.columns = ColumnsTable(self)
        self.detail = ColumnDetail(self)
        self.settings = SettingsPage(self)
        self.outcome = OutcomeTabs(self.model, self.settings, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.sure_button = buttons.addButton(tr("Accept All Sure Ones"), role)
        self.save_button = buttons.addButton(tr("Save"), role)
        self.save_as_button = buttons.addButton(tr("Save As..."), role)
        self.import_button = buttons.addButton(tr("Import with It..."), role)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)   # Enter belongs to the list of columns
        self.buttons = buttons
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_WAIT_MS)

    def _make_layout(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.source, 3)
        for text, box in ((tr("Our table"), self.table), (tr("Begin with"), self.start)):
            top.addWidget(QLabel(text, self))
            top.addWidget(box, 2)
        top.addWidget(self.entry, 2)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self.columns)
        across.addWidget(self.detail)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        across.setChildrenCollapsible(False)
        down = QSplitter(Qt.Orientation.Vertical, self)
        down.addWidget(across)
        down.addWidget(self.outcome)
        down.setSizes([320, 280])
        down.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addLayout(top)
        layout.addWidget(down, 1)
        layout.addWidget(self.buttons)

    def _box(self, name: str, width: int) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(width)
        return box
