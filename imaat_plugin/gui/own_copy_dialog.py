"""Asks which map type or page template an office wants as its own, under which name and in which folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QRegularExpression
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from imaat_plugin.core.own_copies import shipped_map_types, shipped_templates
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import MapType
from imsma_tools.gui.shared.direction import apply_direction, keep_left_to_right


class OwnCopyDialog(QDialog):
    """Offers the shipped map types, then the shipped templates; ``first`` is chosen."""

    def __init__(self, titles: Mapping[str, MapType], first: str, folder: Optional[Path],
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imaatOwnCopyDialog")
        self.setWindowTitle(tr("Make My Own Copy"))
        self.setMinimumWidth(460)
        words = QLabel(tr("A copy in your folder comes before the file of the suite, also after an update. A map type "
                          "is a text file; a page template is edited in the layout designer."), self)
        words.setWordWrap(True)
        self.what = QComboBox(self)
        for file in shipped_map_types():
            title = titles[file.stem].title.text() if file.stem in titles else file.stem
            self.what.addItem(tr("Map type: {name}", name=title), str(file))
        for file in shipped_templates():
            self.what.addItem(tr("Page template: {name}", name=file.stem), str(file))
        self.name = QLineEdit(self)
        self.name.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9_-]{0,40}"), self.name))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder or ""))
        keep_left_to_right(self.name, self.folder)
        form = QFormLayout()
        for label, editor in ((tr("Copy of"), self.what), (tr("Name"), self.name), (tr("Your folder"), self.folder)):
            editor.setAccessibleName(label)
            form.addRow(label, editor)
        buttons = QDialogButtonBox(self)
        self.copy_button = buttons.addButton(tr("Make Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.what.currentIndexChanged.connect(lambda _index: self._show())
        self.folder.fileChanged.connect(lambda _text: self._show())
        apply_direction(self)
        self.what.setCurrentIndex(max(0, self.what.findData(first)))
        self._show()

    def values(self) -> tuple[Path, str, Path]:
        """Returns the shipped file, the name of the copy without ending, and the folder."""
        file = self._file()
        name = self.name.text() if self.name.isEnabled() else ""
        return file, name or file.stem, Path(self.folder.filePath())

    def _file(self) -> Path:
        return Path(str(self.what.currentData()))

    def _show(self) -> None:
        # The name of a template says what it is for; under another one nothing would find it.
        is_map_type = self._file().suffix == ".json"
        self.name.setEnabled(is_map_type)
        self.name.setText("" if is_map_type else self._file().stem)
        self.name.setPlaceholderText(self._file().stem)
        self.copy_button.setEnabled(Path(self.folder.filePath()).is_dir() and bool(self.folder.filePath()))
