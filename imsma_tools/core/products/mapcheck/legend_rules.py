"""The legend: everything that is visible, nothing that is not, and all of it on the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLegend,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...base.language import tr
from ..in_view import symbols_in_view
from ..legend import legend_size
from .map_view import Shown
from .page_view import PageView
from .remark import MapRemark

_OVER_MM = 0.6


def legend(view: PageView) -> Iterator[MapRemark]:
    """MAP-05 for what is visible and not explained, MAP-14 for what is explained and not there."""
    item, main = view.legend, view.main
    if item is None or main is None or not view.is_seen(item):
        return
    nodes = list(item.model().rootGroup().findLayers())
    listed = {node.layerId() for node in nodes} | _elsewhere(view.context.annexes)
    drawn = {one.layer.id(): one for one in main.shown if one.drawn}
    for layer in main.in_sight:
        if layer.id() not in listed and layer.id() in drawn and drawn[layer.id()].has_ink:
            yield view.remark("MAP-05", tr("The legend does not explain {layer}, which the map shows.",
                                           layer=layer.name()), item, found=layer.name(), mend="legend")
    there = {layer.id() for layer in main.layers}
    for node in nodes:
        layer = node.layer()
        if layer is None:
            yield view.remark("MAP-14", tr("The legend explains a layer that is not there any more: {layer}",
                                           layer=node.name()), item, found=node.name(), mend="legend")
        elif layer.id() not in there or (isinstance(layer, QgsVectorLayer) and layer.id() not in drawn):
            yield view.remark("MAP-14", tr("The legend explains {layer}, which the map does not show.",
                                           layer=layer.name()), item, found=layer.name(), mend="legend")
        elif isinstance(layer, QgsVectorLayer):
            yield from _classes(view, item, node, drawn[layer.id()])


def _elsewhere(annexes: Iterable[QgsPrintLayout]) -> set[str]:
    """Returns the ids of layers that the legend of an annex explains."""
    return {node.layerId() for layout in annexes for item in layout.items() if isinstance(item, QgsLayoutItemLegend)
            for node in item.model().rootGroup().findLayers()}


def _classes(view: PageView, item: QgsLayoutItemLegend, node: QgsLayerTreeLayer, shown: Shown) -> Iterator[MapRemark]:
    """Compares the classes of one layer, where somebody chose them or the map does not choose them by itself."""
    if not QgsMapLayerLegendUtils.hasLegendNodeOrder(node) and item.legendFilterByMapEnabled():
        return
    layer, model = shown.layer, item.model()
    listed = {_key(one) for one in model.layerLegendNodes(node)}
    # What QGIS calls the original nodes are those chosen before: the layer itself knows all its classes.
    known = view.context.remembered
    if ("classes", layer.id()) not in known:
        known["classes", layer.id()] = {one.ruleKey(): one.label() for one in layer.renderer().legendSymbolItems()
                                        if one.symbol() is not None}
    whole: dict[str, str] = known["classes", layer.id()]
    rules = isinstance(layer.renderer(), QgsRuleBasedRenderer)
    used = shown.keys if rules else symbols_in_view(layer, view.main_map)
    for key, words in whole.items() if len(whole) > 1 else ():
        if key in used and key not in listed:
            yield view.remark("MAP-05", tr("The legend does not explain {layer}, which the map shows.",
                                           layer=f"{layer.name()}: {words}"), item, found=words, mend="legend")
        elif key in listed and key not in used:
            yield view.remark("MAP-14", tr("The legend explains {layer}, which the map does not show.",
                                           layer=f"{layer.name()}: {words}"), item, found=words, mend="legend")


def _key(node: QgsLayerTreeModelLegendNode) -> str:
    return str(node.data(QgsLayerTreeModelLegendNode.LegendNodeRoles.RuleKeyRole) or "")


def legend_room(view: PageView) -> Iterator[MapRemark]:
    """MAP-11: a legend higher or wider than its place is cut off, or covers what is below it."""
    item, main = view.legend, view.main_map
    if item is None or main is None or not view.is_seen(item):
        return
    size, room = legend_size(item, main), item.rect()
    over = max(size.height() - room.height(), size.width() - room.width())
    if over > _OVER_MM and not item.resizeToContents():
        yield view.remark("MAP-11", tr("The legend is {over} mm too large for its place.", over=f"{over:.0f}"), item,
                          found=f"{over:.1f} mm")
