"""The legend: what the map shows, in the place it has, in letters that can be read; the rest goes to the annex."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendModel,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFontMetricsF

from ..base.language import Language
from . import fonts
from .in_view import context_of, symbols_in_view
from .templates.filling import RIGHT_TO_LEFT_MARK
from .templates.fitting import set_text_size, text_size

LEAST_POINTS = 6.0
"""Letters of a legend never get smaller."""
HEADING = "legend/title-label"
_KEYS = "imsma/keys"
SIZES_PROPERTY = "imsma/legend_sizes"
"""Custom property of a legend: sizes and distances in the template, from which every page starts."""
_KINDS = (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
_STEP = 11.0 / 12.0
_DISTANCES = (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.Symbol)
"""What has a distance to what stands above it."""
_LEAST_DISTANCES = (0.8, 0.45)
"""Millimetres that stay above a heading and above a symbol: less, and outlines of two symbols touch."""
_SPARE_MM = 0.5
_BELOW_HEADING_MM = 1.0
"""Thick outlines of a symbol reach so far beyond its box."""


def fit_legend(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer],
               language: Language) -> list[QgsMapLayer]:
    """Fills the legend with ``layers`` and makes it fit its place; returns those that found no room there.

    Only symbols that the map draws are listed, and only layers that have any. Rows move together first, then letters
    and symbols shrink; when the letters would get smaller than :data:`LEAST_POINTS`, layers are taken off from the end,
    to be explained in the annex. The map may belong to another page: then the legend is an annex's.
    """
    sizes = _template_sizes(legend)
    legend.setAutoUpdateModel(False)
    # What is listed is chosen here: by itself, QGIS would search the map again whenever the legend is drawn.
    legend.setLegendFilterByMapEnabled(False)
    linked = map_item if map_item.layout() == legend.layout() else None
    if legend.linkedMap() != linked:
        legend.setLinkedMap(linked)
    shown = _list(legend, map_item, layers, language)
    _keep_headings_clear(legend, [layer.name() for layer in shown])
    factor = 1.0
    _set_sizes(legend, sizes, factor)
    _set_distances(legend, sizes[5:])
    if not _fits(legend, map_item):
        _set_distances(legend, [min(pair) for pair in zip(sizes[5:], _LEAST_DISTANCES)])
    least = LEAST_POINTS / min(sizes[1:3])
    while not _fits(legend, map_item) and factor > least:
        factor = max(least, factor * _STEP)
        _set_sizes(legend, sizes, factor)
    left: list[QgsMapLayer] = []
    while shown and not _fits(legend, map_item):
        left.insert(0, shown.pop())
        legend.model().rootGroup().removeLayer(left[0])
    return left


def _list(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer],
          language: Language) -> list[QgsMapLayer]:
    """Lists the symbols of ``layers`` that the map draws; returns the layers that have any."""
    context = context_of(map_item)
    keys = {layer.id(): symbols_in_view(layer, map_item, context) for layer in layers
            if isinstance(layer, QgsVectorLayer)}
    shown = [layer for layer in layers if keys.get(layer.id(), True)]
    tree = legend.model().rootGroup()
    _list_layers(tree, shown)
    for node, layer in zip(tree.findLayers(), shown):
        if language.is_right_to_left:
            node.setCustomProperty(HEADING, f"{RIGHT_TO_LEFT_MARK}{layer.name()}")
        if layer.id() in keys:
            _list_symbols(legend.model(), node, keys[layer.id()])
    return shown


def _list_layers(tree: QgsLayerTree, shown: Sequence[QgsMapLayer]) -> None:
    """Lists layers in their order. Those of the page before stay: to build the entry of a layer takes milliseconds."""
    wanted = [layer.id() for layer in shown]
    for node in tree.findLayers():
        if node.layerId() not in wanted:
            tree.removeChildNode(node)
    there = [node.layerId() for node in tree.findLayers()]
    if there != [key for key in wanted if key in there]:
        tree.removeAllChildren()
        there = []
    for place, layer in enumerate(shown):
        if layer.id() not in there:
            tree.insertLayer(place, layer)


def _list_symbols(model: QgsLegendModel, node: QgsLayerTreeLayer, keys: Collection[str]) -> None:
    """Keeps the symbols with ``keys`` in the legend of a layer, in their order. Touched only if they change.

    QGIS counts them as the layer has them; what it calls the original nodes of the legend are those chosen before.
    """
    asked = " ".join(sorted(keys))
    if node.customProperty(_KEYS) == asked:
        return
    node.setCustomProperty(_KEYS, asked)
    every = [symbol.ruleKey() for symbol in node.layer().renderer().legendSymbolItems()]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [number for number, key in enumerate(every) if key in keys])
    model.refreshLayerLegend(node)


def _keep_headings_clear(legend: QgsLayoutItemLegend, headings: Sequence[str]) -> None:
    """Makes room for what hangs below the line of a heading: for QGIS a heading ends there, or (3.40) even above."""
    style = legend.rstyle(QgsLegendStyle.Style.Subgroup)
    metrics = QFontMetricsF(fonts.large_font_of(style))
    depth = max((metrics.tightBoundingRect(text).bottom() for text in headings), default=0.0) / fonts.DOTS
    style.setMargin(QgsLegendStyle.Side.Bottom, max(0.0, depth) + _BELOW_HEADING_MM)


def legend_size(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> QgsLayoutSize:
    """Returns the size the legend needs, in millimetres."""
    context = QgsLayoutUtils.createRenderContextForMap(map_item, None, 300)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
    return QgsLayoutSize(size.width(), size.height())


def _fits(legend: QgsLayoutItemLegend, map_item: QgsLayoutItemMap) -> bool:
    size, room = legend_size(legend, map_item), legend.rect()
    return bool(size.height() <= room.height() + 1e-6 and size.width() <= room.width() + _SPARE_MM)


def _template_sizes(legend: QgsLayoutItemLegend) -> list[float]:
    """Returns the points of the three kinds of letters, then millimetres: height and width of symbols, distances."""
    kept = str(legend.customProperty(SIZES_PROPERTY) or "")
    if kept:
        return [float(value) for value in json.loads(kept)]
    sizes = [text_size(legend.rstyle(kind)) for kind in _KINDS]
    sizes += [legend.symbolHeight(), legend.symbolWidth()]
    sizes += [legend.rstyle(kind).margin(QgsLegendStyle.Side.Top) for kind in _DISTANCES]
    legend.setCustomProperty(SIZES_PROPERTY, json.dumps(sizes))
    return sizes


def _set_sizes(legend: QgsLayoutItemLegend, sizes: Sequence[float], factor: float) -> None:
    for kind, points in zip(_KINDS, sizes):
        set_text_size(legend.rstyle(kind), max(LEAST_POINTS, points * factor))
    legend.setSymbolHeight(sizes[3] * factor)
    legend.setSymbolWidth(sizes[4] * factor)


def _set_distances(legend: QgsLayoutItemLegend, distances: Sequence[float]) -> None:
    for kind, distance in zip(_DISTANCES, distances):
        legend.rstyle(kind).setMargin(QgsLegendStyle.Side.Top, distance)
