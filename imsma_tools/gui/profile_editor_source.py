"""Choosing whose columns are matched: a layer of the project, a table of a connection, a file with its sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.sources.connection_store import load_connections
from ..core.sources.connections import Connection
from ..core.sources.file_layers import Answers, open_file_layer
from ..core.sources.ogr_file import OgrFile
from ..core.sources.qgis_layer import QgisLayer
from ..core.sources.rows import SourceLayer

_TEXT_FILES = (".csv", ".tsv", ".tab", ".txt")


class SourceChooser(QWidget):
    """Says what was chosen; it reads nothing but the names of layers."""

    chosen = pyqtSignal()
    connection_chosen = pyqtSignal()
    """A connection was chosen; its tables have to be shown before one of them can be."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.file: Optional[Path] = None
        self.layers = QComboBox(self)
        self.layers.setAccessibleName(tr("Layer or file"))
        self.layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layers.setMinimumContentsLength(16)
        self.parts = QComboBox(self)
        self.parts.setAccessibleName(tr("Layer or sheet in the file"))
        self.parts.setMinimumContentsLength(10)
        self.file_button = QPushButton(tr("File..."), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Source"), self))
        row.addWidget(self.layers, 1)
        row.addWidget(self.parts)
        row.addWidget(self.file_button)
        self.parts.hide()
        self._fill()
        self.file_button.clicked.connect(self.ask)
        self.layers.activated.connect(lambda row: self._layer_chosen())
        self.parts.activated.connect(lambda row: self.chosen.emit())

    def _fill(self) -> None:
        self.layers.addItem(tr("(choose a layer or a file)"), "")
        for layer in sorted(QgsProject.instance().mapLayers().values(), key=QgsMapLayer.name):
            # Layers of the data file itself are ours already.
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and not layer.customProperty("imsma/table"):
                self.layers.addItem(layer.name(), layer.id())
        for connection in load_connections():
            self.layers.addItem(tr("Connection {name}", name=connection.name), connection)

    def connection(self) -> Optional[Connection]:
        """Returns the chosen connection, None for a layer or a file."""
        data = self.layers.currentData()
        return data if isinstance(data, Connection) else None

    def show_tables(self, names: Sequence[str]) -> None:
        """Shows the tables of the chosen connection."""
        self.parts.clear()
        self.parts.addItem(tr("(choose a table)"), "")
        for name in names:
            self.parts.addItem(name, name)
        self.parts.show()

    def ask(self) -> None:
        """Asks for a file."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a File"), str(self.file.parent if self.file else
                                                                                 Path.home()), tr("All files") + " (*)")
        if name:
            self.set_file(Path(name))

    def set_file(self, file: Path, part: str = "") -> None:
        """Takes a file; where it has several layers or sheets, the person chooses one first.

        :raises BadInput: if it cannot be opened.
        """
        names = [] if file.suffix.lower() in _TEXT_FILES else OgrFile(file).layers()
        self.file = file
        row = self.layers.findData("file")
        if row < 0:
            self.layers.addItem("", "file")
            row = self.layers.count() - 1
        self.layers.setItemText(row, file.name)
        self.layers.setCurrentIndex(row)
        self.parts.clear()
        self.parts.addItem(tr("(choose a layer)"), "")
        for name in names:
            self.parts.addItem(name, name)
        self.parts.setVisible(len(names) > 1)
        self.parts.setCurrentIndex(max(0, self.parts.findData(part) if part else int(len(names) == 1)))
        if not names or len(names) == 1 or part:
            self.chosen.emit()

    def open(self) -> SourceLayer:
        """Returns the chosen rows.

        :raises BadInput: if nothing is chosen, or it cannot be read.
        """
        data = self._text()
        if data == "file" and self.file is not None:
            return open_file_layer(self.file, Answers(layer=self.part()))
        layer = QgsProject.instance().mapLayer(data) if data else None
        if not isinstance(layer, QgsVectorLayer):
            raise BadInput(tr("No layer or file is chosen."), tr("Choose whose columns shall be matched."))
        return QgisLayer(layer)

    def part(self) -> str:
        """Returns the layer or sheet in the file, empty if there is only one."""
        return str(self.parts.currentData() or "")

    def parameters(self) -> dict[str, str]:
        """Returns the chosen source as parameters of ``imsma:importlayer``."""
        data = self._text()
        if data == "file" and self.file is not None:
            return {"INPUT": str(self.file), **({"LAYER": self.part()} if self.part() else {})}
        return {"INPUT": data} if data else {}

    def _text(self) -> str:
        data = self.layers.currentData()
        return data if isinstance(data, str) else ""

    def path(self) -> str:
        """Returns the path of the chosen file, empty for a layer."""
        return str(self.file) if self.file is not None and self._text() == "file" else ""

    def _layer_chosen(self) -> None:
        if self.connection() is not None:
            self.parts.hide()
            self.connection_chosen.emit()
        elif self._text() == "file" and self.file is not None:
            self.set_file(self.file)
        elif self.layers.currentData():
            self.parts.hide()
            self.chosen.emit()
