"""Ways to make the outline of an order besides drawing it: one small page each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.direction import keep_left_to_right
from imsma_tools.gui.shared.line_tool import LineTool
from imsma_tools.gui.shared.messages import Messages, guarded
from imsma_tools.gui.shared.outline_picker import MapSide, OutlinePicker
from imsma_tools.gui.shared.outline_tool import Drawn
from otms_plugin.core.making.outlines import Made, from_area, from_hazards, from_line, from_point

Take = Callable[[Made], None]
_MOST_NAMES = 6


class Page(QWidget):
    """One way. ``file`` returns the data file, ``take`` gets what was made."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__()
        self.messages = messages
        self._iface = iface
        self._file = file
        self._take = take
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)

    def release(self) -> None:
        """Lets go of what it holds on the map."""


class HazardsPage(Page):
    """The land of hazards that are selected on the map, with land around them, or only where it is drawn over."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__(iface, messages, file, take)
        self.guids: tuple[str, ...] = ()
        self.names = QLabel(tr("Select hazards on the map, then take them."), self)
        self.names.setWordWrap(True)
        self.take_button = QPushButton(tr("Take the &Selected Hazards"), self)
        self.take_button.clicked.connect(self.take_selected)
        self.buffer = _metres(self, 0)
        self.buffer.setAccessibleName(tr("Land around them"))
        self.make_button = QPushButton(tr("&Make the Outline"), self)
        self.make_button.clicked.connect(self.make)
        self.part = OutlinePicker("MULTIPOLYGON", MapSide(iface.activeLayer, iface.mapCanvas()), self)
        self.part.on_error = messages.failed
        self.form.addRow(self.names)
        self.form.addRow(self.take_button)
        self.form.addRow(tr("Land around them"), self.buffer)
        self.form.addRow(tr("Only a part (may stay empty)"), self.part)
        self.form.addRow(self.make_button)

    @guarded
    def take_selected(self, *_: object) -> None:
        """Takes the hazards selected in the layer of the data file."""
        layer = layers_of(QgsProject.instance(), self._file()).get("hazard")
        chosen = [] if layer is None else list(layer.selectedFeatures())
        if not chosen:
            raise BadInput(tr("No hazard is chosen."), tr("Choose the hazards the order is for."))
        self.show_hazards([(str(one["guid"]), str(one["local_id"] or one["guid"])) for one in chosen])

    def show_hazards(self, hazards: Sequence[tuple[str, str]]) -> None:
        """Shows hazards by guid and name."""
        self.guids = tuple(guid for guid, _ in hazards)
        names = ", ".join(name for _, name in hazards[:_MOST_NAMES])
        self.names.setText(names + (" ..." if len(hazards) > _MOST_NAMES else ""))

    @guarded
    def make(self, *_: object) -> None:
        """Makes the outline."""
        part = self.part.wkb
        self.part.release()
        with open_workspace(self._file(), read_only=True) as workspace:
            self._take(from_hazards(workspace, self.guids, self.buffer.value(), part))

    def release(self) -> None:
        self.part.release()


class CirclePage(Page):
    """A place clicked on the map with a radius, for spot tasks."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__(iface, messages, file, take)
        self.tool: Optional[QgsMapToolEmitPoint] = None
        self.radius = _metres(self, 50)
        self.radius.setAccessibleName(tr("Radius"))
        self.button = QPushButton(tr("&Click the Place on the Map"), self)
        self.button.clicked.connect(self.ask)
        self.form.addRow(tr("Radius"), self.radius)
        self.form.addRow(self.button)

    def ask(self) -> None:
        """Takes up the tool."""
        canvas = self._iface.mapCanvas()
        if self.tool is None:
            self.tool = QgsMapToolEmitPoint(canvas)
            self.tool.canvasClicked.connect(self.clicked)
        canvas.setMapTool(self.tool)

    @guarded
    def clicked(self, place: QgsPointXY, *_: object) -> None:
        """Makes the circle about a place of the map."""
        change = QgsCoordinateTransform(self._iface.mapCanvas().mapSettings().destinationCrs(),
                                        QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
        degrees = change.transform(place)
        self._take(from_point(degrees.x(), degrees.y(), self.radius.value()))

    def release(self) -> None:
        if self.tool is not None:
            self._iface.mapCanvas().unsetMapTool(self.tool)
            self.tool = None


class LinePage(Page):
    """A line drawn on the map with a width, for roads and channels."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__(iface, messages, file, take)
        self.tool: Optional[LineTool] = None
        self.width_m = _metres(self, 10)
        self.width_m.setAccessibleName(tr("Whole width"))
        self.button = QPushButton(tr("&Draw the Line on the Map"), self)
        self.button.clicked.connect(self.draw)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.form.addRow(tr("Whole width"), self.width_m)
        self.form.addRow(self.button)
        self.form.addRow(self.said)

    def draw(self) -> None:
        """Takes up the tool."""
        if self.tool is None:
            self.tool = LineTool(self._iface.mapCanvas(), self)
        self._iface.mapCanvas().setMapTool(self.tool)
        self._iface.mapCanvas().setFocus()

    def begin(self, user: str, hint: str) -> None:
        """The tool is taken up."""
        self.said.setText(hint)

    def end(self, user: str) -> None:
        """The tool is put down."""
        self.said.clear()

    def clear(self, hint: str) -> None:
        """There is no line (any more)."""
        self.said.setText(hint)

    @guarded
    def ask(self, drawn: Drawn) -> None:
        """Makes the outline of a line that is drawn to the end."""
        if self.tool is not None and self.tool.is_closed:
            shape = QgsGeometry(drawn.shape)
            shape.transform(QgsCoordinateTransform(drawn.crs, QgsCoordinateReferenceSystem("EPSG:4326"),
                                                   QgsProject.instance()))
            self._take(from_line(bytes(shape.asWkb().data()), self.width_m.value()))

    def release(self) -> None:
        if self.tool is not None:
            self._iface.mapCanvas().unsetMapTool(self.tool)
            self.tool = None


class AreaPage(Page):
    """A whole administrative area, for survey and risk education."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__(iface, messages, file, take)
        self.areas = QComboBox(self)
        self.areas.setEditable(True)
        self.areas.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.areas.setAccessibleName(tr("Administrative area"))
        self.button = QPushButton(tr("&Take This Area"), self)
        self.button.clicked.connect(self.make)
        self.form.addRow(tr("Administrative area"), self.areas)
        self.form.addRow(self.button)

    def showEvent(self, event: Any) -> None:
        """Fills the list when it is looked at for the first time: there may be thousands of areas."""
        super().showEvent(event)
        if not self.areas.count():
            with self.messages.guarding(), open_workspace(self._file(), read_only=True) as workspace:
                found = {(f"{row.get('name_en') or row['pcode']} ({row['pcode']})", str(row["pcode"]))
                         for row in workspace.rows("admin_area")}
                for words, code in sorted(found):
                    self.areas.addItem(words, code)

    @guarded
    def make(self, *_: object) -> None:
        """Takes the area."""
        with open_workspace(self._file(), read_only=True) as workspace:
            self._take(from_area(workspace, str(self.areas.currentData() or "")))


class FeaturePage(Page):
    """The outline of one selected feature of any layer."""

    def __init__(self, iface: Any, messages: Messages, file: Callable[[], Path], take: Take) -> None:
        super().__init__(iface, messages, file, take)
        self.picker = OutlinePicker("MULTIPOLYGON", MapSide(iface.activeLayer), self)
        self.picker.on_error = messages.failed
        self.picker.changed.connect(self._taken)
        self.form.addRow(self.picker)

    def _taken(self) -> None:
        if self.picker.wkb:
            self._take(Made(self.picker.wkb))


def _metres(parent: QWidget, start: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(0, 50_000)
    box.setDecimals(1)
    box.setValue(start)
    box.setSuffix(" m")
    keep_left_to_right(box)
    return box
