"""Items of the page templates, made with QGIS, and templates written so that the same positions give the same bytes."""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as Xml
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from imsma_tools.core.products.grid import FIGURES
from imsma_tools.core.products.templates.contents import (
    FAMILY_PROPERTY,
    LABELS,
    LEGEND,
    LOCATOR,
    LOGOS,
    MAIN_MAP,
    NORTH_ARROW,
    RULER,
    SCALE_BAR,
    TEMPLATE_VERSION,
    VERSION_PROPERTY,
)

FONT = "Noto Sans"
DPI = 300
Box = tuple[float, float, float, float]
"""Left, top, width and height in millimetres."""
RULER_MM = (100.0, 3.0)
_UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
_NAMES = uuid.UUID("6a1c6a52-6f0f-4f7e-9d0b-5f4f1d6c3a10")
_CENTRE, _MIDDLE = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignBottom


@dataclass(frozen=True)
class Letters:
    """How a label is written: size in points on A4, weight, place in its box, frame in millimetres."""

    points: float
    bold: bool = False
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    frame_mm: float = 0.0


LETTERS = {
    "title": Letters(15, True, down=_MIDDLE), "subtitle": Letters(10.5),
    "classification": Letters(12, True, _CENTRE, _MIDDLE, 0.7), "white_note": Letters(12, True, _CENTRE, _MIDDLE, 0.7),
    "map_number": Letters(7, True), "page_no": Letters(7), "scale_text": Letters(8.5, True),
    "legend_title": Letters(9, True), "facts_title": Letters(9, True, down=_BOTTOM),
    "table_title": Letters(9, True, down=_BOTTOM),
    "notes": Letters(7.5, True), "crs": Letters(6.5), "dates": Letters(6.5), "sources": Letters(6.5),
    "producer": Letters(7.5, True), "donors": Letters(6.5), "disclaimer": Letters(6), "ruler_note": Letters(6.5,
                                                                                                     down=_MIDDLE),
    "letter_head": Letters(9.5), "letter_body": Letters(9.5), "letter_end": Letters(9.5),
    "watermark": Letters(56, True, _CENTRE, _MIDDLE)}


class Sheet:
    """A page being made: items are put on it by id, in millimetres from its upper left corner."""

    def __init__(self, name: str, family: str, width: float, height: float, letters: float) -> None:
        self.name, self.letters = name, letters
        self.width, self.height = width, height
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
        self.layout.renderContext().setDpi(DPI)
        self.layout.setCustomProperty(FAMILY_PROPERTY, family)
        self.layout.setCustomProperty(VERSION_PROPERTY, TEMPLATE_VERSION)

    def _put(self, item: QgsLayoutItem, key: str, box: Box) -> None:
        item.setId(key)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(round(box[0], 2), round(box[1], 2)))
        item.attemptResize(QgsLayoutSize(round(box[2], 2), round(box[3], 2)))

    def label(self, key: str, box: Box) -> QgsLayoutItemLabel:
        how = LETTERS[key]
        label = QgsLayoutItemLabel(self.layout)
        label.setText(f"[% @{LABELS[key]} %]")
        label.setFont(self._font(how.points, how.bold))
        label.setHAlign(how.across)
        label.setVAlign(how.down)
        label.setMarginX(1.0 if how.frame_mm else 0.0)
        label.setMarginY(0.0)
        if how.frame_mm:
            label.setFrameEnabled(True)
            label.setFrameStrokeWidth(QgsLayoutMeasurement(how.frame_mm))
        self._put(label, key, box)
        return label

    def watermark(self, box: Box, opacity: float) -> None:
        """Puts the mark of made-up data slantwise over the middle of ``box``."""
        part = min(self.letters, box[2] / 180.0, box[3] / 90.0)
        width, height = 165.0 * part, 50.0 * part
        label = self.label("watermark", (box[0] + (box[2] - width) / 2, box[1] + (box[3] - height) / 2, width, height))
        label.setFont(self._font(LETTERS["watermark"].points * part / self.letters, True))
        label.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
        label.setFontColor(QColor(90, 90, 90))
        label.setItemOpacity(opacity)
        label.setItemRotation(-24.0)

    def map(self, box: Box) -> None:
        """Puts the main map: a frame, and outside it the figures of the grid on two sides."""
        item = QgsLayoutItemMap(self.layout)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.4))
        item.setKeepLayerSet(True)
        item.setCrs(self.project.crs())
        self._put(item, MAIN_MAP, box)
        # A new map has no extent, and one without extent ruins the page when it is loaded.
        item.setExtent(_start(box))
        self._grid(item)

    def _grid(self, item: QgsLayoutItemMap) -> None:
        grid = QgsLayoutItemMapGrid("UTM", item)
        item.grids().addGrid(grid)
        grid.setCrs(self.project.crs())
        grid.setIntervalX(10000.0)
        grid.setIntervalY(10000.0)
        grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "120,120,120,255", "line_width": "0.1"}))
        grid.setAnnotationEnabled(True)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(FIGURES)
        grid.setAnnotationFont(self._font(6.5, False))
        grid.setAnnotationFrameDistance(1.0)
        side = QgsLayoutItemMapGrid.BorderSide
        shown, hidden = QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly, QgsLayoutItemMapGrid.DisplayMode.HideAll
        for edge, mode in ((side.Left, QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly), (side.Bottom, shown),
                           (side.Right, hidden), (side.Top, hidden)):
            grid.setAnnotationDisplay(mode, edge)
            grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, edge)
            grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Horizontal, edge)
        for edge in (side.Left, side.Right):
            grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, edge)

    def locator(self, box: Box) -> None:
        """Puts the small map of the country, with the frame of the main map and a ring where that is a dot."""
        item = QgsLayoutItemMap(self.layout)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3))
        item.setKeepLayerSet(True)
        item.setCrs(self.project.crs())
        self._put(item, LOCATOR, box)
        item.setExtent(_start(box))
        overview = QgsLayoutItemMapOverview(MAIN_MAP, item)
        overview.setLinkedMap(self.layout.itemById(MAIN_MAP))
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "0,0,0,255", "outline_width": "0.6"})
        ring = QgsCentroidFillSymbolLayer()
        ring.setSubSymbol(QgsMarkerSymbol.createSimple({"name": "circle", "size": "5", "color": "255,255,255,0",
                                                        "outline_color": "0,0,0,255", "outline_width": "0.35"}))
        symbol.appendSymbolLayer(ring)
        overview.setFrameSymbol(symbol)
        item.overviews().addOverview(overview)

    def legend(self, box: Box) -> None:
        item = QgsLayoutItemLegend(self.layout)
        item.setResizeToContents(False)
        item.setAutoUpdateModel(False)
        if self.layout.itemById(MAIN_MAP) is not None:
            item.setLinkedMap(self.layout.itemById(MAIN_MAP))
        style = QgsLegendStyle.Style
        for kind, points, bold in ((style.Title, 9.0, True), (style.Group, 8.0, True), (style.Subgroup, 7.5, True),
                                   (style.SymbolLabel, 7.0, False)):
            item.setStyleFont(kind, self._font(points, bold))
        item.rstyle(style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 1.8)
        item.rstyle(style.Symbol).setMargin(QgsLegendStyle.Side.Top, 0.9)
        item.setSymbolWidth(6.0 * self.letters)
        item.setSymbolHeight(3.2 * self.letters)
        item.setBoxSpace(0.0)
        self._put(item, LEGEND, box)

    def scale_bar(self, box: Box) -> None:
        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Single Box")
        item.setLinkedMap(self.layout.itemById(MAIN_MAP))
        item.applyDefaultSize()
        item.setFont(self._font(7.0, False))
        item.setHeight(2.0)
        item.setBoxContentSpace(0.5)
        item.setLabelBarSpace(1.0)
        self._put(item, SCALE_BAR, box)

    def picture(self, key: str, box: Box, file: str = "",
                where: QgsLayoutItem.ReferencePoint = QgsLayoutItem.ReferencePoint.Middle) -> None:
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(file)
        item.setPictureAnchor(where)
        self._put(item, key, box)

    def furniture(self, key: str, box: Box) -> None:
        """Puts any item by its id."""
        if key in LOGOS:
            self.picture(key, box)
        elif key == NORTH_ARROW:
            self.picture(key, box, "north.svg")
        elif key == RULER:
            self.picture(key, (box[0], box[1] + (box[3] - RULER_MM[1]) / 2.0, *RULER_MM), "ruler_100mm.svg")
        elif key in LABELS:
            self.label(key, box)
        else:
            {MAIN_MAP: self.map, LOCATOR: self.locator, LEGEND: self.legend, SCALE_BAR: self.scale_bar}.get(
                key, lambda place: self.table(key, place))(box)

    def table(self, key: str, box: Box) -> None:
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setResizeMode(QgsLayoutItemManualTable.ResizeMode.UseExistingFrames)
        table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HideTable)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setContentTextFormat(self._text(7.0, False))
        table.setHeaderTextFormat(self._text(7.0, True))
        table.setCellMargin(0.65)
        table.setGridStrokeWidth(0.15)
        table.setVerticalGrid(False)
        frame = QgsLayoutFrame(self.layout, table)
        frame.setId(key)
        frame.attemptSetSceneRect(QRectF(*(round(value, 2) for value in box)))
        table.addFrame(frame)

    def _font(self, points: float, bold: bool) -> QFont:
        font = QFont(FONT)
        font.setPointSizeF(round(points * self.letters * 2.0) / 2.0)
        font.setBold(bold)
        return font

    def _text(self, points: float, bold: bool) -> QgsTextFormat:
        text = QgsTextFormat()
        text.setFont(self._font(points, bold))
        text.setSize(self._font(points, bold).pointSizeF())
        return text

    def write(self, file: Path) -> None:
        """Writes the template; attributes, items and identifiers are put into an order that never changes."""
        if not self.layout.saveAsTemplate(str(file), QgsReadWriteContext()):
            raise OSError(f"{file} cannot be written")
        root = Xml.fromstring(file.read_text(encoding="utf-8"))   # our own file, just written
        root[:] = sorted(root, key=lambda element: (element.tag, element.get("id", "")))
        for element in root.iter():
            ordered = dict(sorted(element.attrib.items()))
            element.attrib.clear()
            element.attrib.update(ordered)
        Xml.indent(root, " ")
        text = Xml.tostring(root, encoding="unicode")
        known: dict[str, str] = {}
        for found in _UUID.findall(text):
            known.setdefault(found, f"{{{uuid.uuid5(_NAMES, f'{self.name} {len(known)}')}}}")
        file.write_text(_UUID.sub(lambda match: known[match.group()], text) + "\n", encoding="utf-8", newline="\n")


def _start(box: Box) -> QgsRectangle:
    """Returns an extent of the shape of a box, to begin with: 1:100,000 in the middle of a UTM zone."""
    half_width, half_height = box[2] * 50.0, box[3] * 50.0
    return QgsRectangle(500_000.0 - half_width, 3_700_000.0 - half_height, 500_000.0 + half_width,
                        3_700_000.0 + half_height)

