"""The frame of a map: a round scale, a grid with round lines, a bar that fits, and a legend that fits its place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFontMetricsF

from ..base.language import tr
from . import fonts

SCALES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 10.0)
"""Scales on paper are one of these times a power of ten, so that a ruler can be used in the field."""
WGS84 = "EPSG:4326"


def round_scale(at_least: float) -> float:
    """Returns the smallest round scale number that is not below ``at_least`` (1:50,000 gives 50000)."""
    power = 10.0 ** math.floor(math.log10(max(at_least, 1.0)))
    return next(step * power for step in SCALES if step * power >= at_least * (1.0 - 1e-9))


def round_interval(extent_m: float, lines: int = 7) -> float:
    """Returns 1, 2 or 5 times a power of ten metres, so that about ``lines`` grid lines cross ``extent_m``."""
    wanted = max(extent_m, 1.0) / lines
    power = 10.0 ** math.floor(math.log10(wanted))
    return next((step * power for step in (1.0, 2.0, 5.0) if step * power >= wanted), 10.0 * power)


def frame(map_item: QgsLayoutItemMap, degrees: QgsRectangle, crs: QgsCoordinateReferenceSystem,
          layers: Sequence[QgsMapLayer], project: QgsProject, margin: float = 1.06) -> float:
    """Shows ``degrees`` (EPSG:4326) in ``crs`` at a round scale; returns the scale number."""
    map_item.setCrs(crs)
    map_item.setKeepLayerSet(True)
    map_item.setLayers(list(layers))
    turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, project).transformBoundingBox(degrees)
    turned.scale(margin)
    least = 500.0   # metres: a single point still gets a map around it
    if turned.width() < least or turned.height() < least:
        turned.grow(least / 2.0)
    map_item.setExtent(_shaped(turned, map_item.rect().width() / map_item.rect().height()))
    scale = round_scale(map_item.scale())
    map_item.setScale(scale)
    return scale


def _shaped(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """Returns ``extent`` widened or heightened to ``ratio``, width to height.

    QGIS makes the item fit the extent; with the item's own shape it stays as the template has it.
    """
    middle = extent.center()
    width = max(extent.width(), extent.height() * ratio)
    height = width / ratio
    return QgsRectangle(middle.x() - width / 2.0, middle.y() - height / 2.0, middle.x() + width / 2.0,
                        middle.y() + height / 2.0)


def extent_in_degrees(map_item: QgsLayoutItemMap, project: QgsProject) -> QgsRectangle:
    """Returns what a map shows, as a rectangle in EPSG:4326."""
    transform = QgsCoordinateTransform(map_item.crs(), QgsCoordinateReferenceSystem(WGS84), project)
    return transform.transformBoundingBox(map_item.extent())


def set_grid(map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem) -> float:
    """Sets every grid of the map to round metres of ``crs``; returns the distance of its lines in metres."""
    interval = round_interval(map_item.extent().width())
    for grid in map_item.grids().asList():
        grid.setCrs(crs)
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
    return interval


def set_scale_bar(bar: QgsLayoutItemScaleBar, map_item: QgsLayoutItemMap, width_mm: float) -> None:
    """Fits the bar into ``width_mm``: two segments right, one divided on the left, in kilometres or metres."""
    metres_wide = width_mm * 0.72 / 1000.0 * map_item.scale()
    in_km = metres_wide >= 2000.0
    unit_m = 1000.0 if in_km else 1.0
    power = 10.0 ** math.floor(math.log10(metres_wide / 2.0))
    segment = max(step * power for step in (1.0, 2.0, 2.5, 5.0) if step * power <= metres_wide / 2.0)
    bar.setLinkedMap(map_item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers if in_km else QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel(tr("km") if in_km else tr("m"))
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(segment / unit_m)


def fit_legend(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer],
               title: str) -> Optional[float]:
    """Fills the legend with ``layers`` and makes it fit its place, anchored at the top.

    Only symbols that occur on the map are listed. Letters shrink to no less than 5 points. Returns the millimetres by
    which it still is too high, None if it fits.
    """
    legend.setAutoUpdateModel(False)
    legend.setTitle(title)
    legend.setLinkedMap(map_item)
    tree = legend.model().rootGroup()
    tree.removeAllChildren()
    for layer in layers:
        tree.addLayer(layer)
    _keep_headings_clear(legend, [layer.name() for layer in layers])
    legend.setLegendFilterByMapEnabled(True)
    _filter_now(legend, map_item)
    room = legend.rect()
    for _ in range(7):
        size = legend_size(legend, map_item)
        if size.height() <= room.height() and size.width() <= room.width() + 0.5:
            return None
        if not _shrink(legend):
            break
    size = legend_size(legend, map_item)
    over = max(size.height() - room.height(), size.width() - room.width() - 0.5)
    return over if over > 0 else None


def _keep_headings_clear(legend: QgsLayoutItemLegend, headings: Sequence[str]) -> None:
    """Makes room for what hangs below the line of a heading: for QGIS a heading ends there, or (3.40) even above."""
    style = legend.rstyle(QgsLegendStyle.Style.Subgroup)
    metrics = QFontMetricsF(fonts.large_font_of(style))
    depth = max((metrics.tightBoundingRect(text).bottom() for text in headings), default=0.0) / fonts.DOTS
    style.setMargin(QgsLegendStyle.Side.Bottom, max(0.0, depth) + 0.5)


def _filter_now(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> None:
    """Lists only symbols on the map at once; by itself the legend does so when it is drawn, too late to measure it."""
    size = map_item.rect().size() * 100.0 / 25.4
    settings = map_item.mapSettings(map_item.extent(), size, 100.0, True)
    model = legend.model()
    if hasattr(model, "setFilterSettings"):
        from qgis.core import QgsLayerTreeFilterSettings  # QGIS 3.32 and later

        model.setFilterSettings(QgsLayerTreeFilterSettings(settings))
    else:
        model.setLegendFilterByMap(settings)
    if hasattr(model, "waitForHitTestBlocking"):
        # QGIS 3.40 looks for the symbols in another thread: until then the legend has all, is too high, and would be
        # shrunk and found fault with for nothing.
        model.waitForHitTestBlocking()


def legend_size(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> QgsLayoutSize:
    """Returns the size the legend needs, in millimetres."""
    context = QgsLayoutUtils.createRenderContextForMap(map_item, None, 300)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
    return QgsLayoutSize(size.width(), size.height())


def _shrink(legend: QgsLayoutItemLegend) -> bool:
    """Makes letters and symbols a twelfth smaller; returns False where they would become unreadable."""
    factor, least = 11.0 / 12.0, 5.0
    for kind in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        style = legend.rstyle(kind)
        if hasattr(style, "setTextFormat"):
            text_format = style.textFormat()
            if text_format.size() * factor < least:
                return False
            text_format.setSize(text_format.size() * factor)
            style.setTextFormat(text_format)
        else:
            font = style.font()
            if font.pointSizeF() * factor < least:
                return False
            font.setPointSizeF(font.pointSizeF() * factor)
            style.setFont(font)
    legend.setSymbolHeight(legend.symbolHeight() * factor)
    legend.setSymbolWidth(legend.symbolWidth() * factor)
    return True
