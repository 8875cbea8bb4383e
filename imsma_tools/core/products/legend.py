"""The legend: what the map shows, in the place it has, in letters that can be read; the rest goes to the annex."""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
)
from qgis.PyQt.QtGui import QFontMetricsF

from ..base.language import Language
from . import fonts
from .templates.filling import RIGHT_TO_LEFT_MARK

LEAST_POINTS = 6.0
"""Letters of a legend never get smaller."""
HEADING = "legend/title-label"
SIZES_PROPERTY = "imsma/legend_sizes"
"""Custom property of a legend: sizes of letters and symbols in the template, from which every page starts."""
_KINDS = (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
_STEP = 11.0 / 12.0
_SPARE_MM = 0.5


def fit_legend(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer],
               language: Language) -> list[QgsMapLayer]:
    """Fills the legend with ``layers`` and makes it fit its place; returns those that found no room there.

    Only symbols that occur on the map are listed. Letters and symbols shrink first; when the letters would get smaller
    than :data:`LEAST_POINTS`, layers are taken off from the end, to be explained in the annex. The map may belong to
    another page: then the legend is an annex's.
    """
    sizes = _template_sizes(legend)
    legend.setAutoUpdateModel(False)
    legend.setTitle("")
    legend.setLinkedMap(map_item if map_item.layout() == legend.layout() else None)
    _list(legend, layers, language)
    _keep_headings_clear(legend, [layer.name() for layer in layers])
    _filter_now(legend, map_item)
    factor = 1.0
    _set_sizes(legend, sizes, factor)
    while not _fits(legend, map_item):
        factor *= _STEP
        if min(sizes[1:3]) * factor < LEAST_POINTS:
            break
        _set_sizes(legend, sizes, factor)
    left: list[QgsMapLayer] = []
    shown = list(layers)
    while shown and not _fits(legend, map_item):
        left.insert(0, shown.pop())
        _list(legend, shown, language)
        _filter_now(legend, map_item)
    return left


def _list(legend: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer], language: Language) -> None:
    tree = legend.model().rootGroup()
    tree.removeAllChildren()
    for layer in layers:
        node = tree.addLayer(layer)
        if language.is_right_to_left:
            node.setCustomProperty(HEADING, f"{RIGHT_TO_LEFT_MARK}{layer.name()}")


def _keep_headings_clear(legend: QgsLayoutItemLegend, headings: Sequence[str]) -> None:
    """Makes room for what hangs below the line of a heading: for QGIS a heading ends there, or (3.40) even above."""
    style = legend.rstyle(QgsLegendStyle.Style.Subgroup)
    metrics = QFontMetricsF(fonts.large_font_of(style))
    depth = max((metrics.tightBoundingRect(text).bottom() for text in headings), default=0.0) / fonts.DOTS
    style.setMargin(QgsLegendStyle.Side.Bottom, max(0.0, depth) + 0.5)


def _filter_now(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> None:
    """Lists only symbols on the map at once; by itself the legend does so when it is drawn, too late to measure it."""
    legend.setLegendFilterByMapEnabled(True)
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


def _fits(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> bool:
    size, room = legend_size(legend, map_item), legend.rect()
    return bool(size.height() <= room.height() + 1e-6 and size.width() <= room.width() + _SPARE_MM)


def _template_sizes(legend: QgsLayoutItemLegend) -> list[float]:
    """Returns the points of the three kinds of letters, then height and width of symbols in millimetres."""
    kept = str(legend.customProperty(SIZES_PROPERTY) or "")
    if kept:
        return [float(value) for value in json.loads(kept)]
    sizes = [_points(legend.rstyle(kind)) for kind in _KINDS]
    sizes += [legend.symbolHeight(), legend.symbolWidth()]
    legend.setCustomProperty(SIZES_PROPERTY, json.dumps(sizes))
    return sizes


def _set_sizes(legend: QgsLayoutItemLegend, sizes: Sequence[float], factor: float) -> None:
    for kind, points in zip(_KINDS, sizes):
        _set_points(legend.rstyle(kind), max(LEAST_POINTS, points * factor))
    legend.setSymbolHeight(sizes[3] * factor)
    legend.setSymbolWidth(sizes[4] * factor)


def _points(style: QgsLegendStyle) -> float:
    return float(style.textFormat().size() if hasattr(style, "textFormat") else style.font().pointSizeF())


def _set_points(style: QgsLegendStyle, points: float) -> None:
    if hasattr(style, "setTextFormat"):
        text_format = style.textFormat()
        text_format.setSize(points)
        style.setTextFormat(text_format)
    else:
        font = style.font()
        font.setPointSizeF(points)
        style.setFont(font)
