"""What of a layer a map really shows: which of its symbols are drawn there.

QGIS's own search for them takes three times as long, once for measuring the legend and once more for drawing it.
"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsRectangle,
    QgsVectorLayer,
)

DRAWN = 0.05
"""Below this opacity a layer or symbol is not seen on paper."""
_DPI = 96.0
_MANY = 50
"""Records after which it pays to know whether a symbol is still to be met."""


def view_in(map_item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsRectangle:
    """Returns what a map shows, in the coordinates of ``layer``."""
    transform = QgsCoordinateTransform(map_item.crs(), layer.crs(), map_item.layout().project())
    return transform.transformBoundingBox(map_item.extent())


def symbols_in_view(layer: QgsVectorLayer, map_item: QgsLayoutItemMap) -> set[str]:
    """Returns the keys of the legend whose symbols the map draws; empty if it shows nothing of the layer.

    Filter, symbols, range of scales and opacity count. The search ends when every symbol was met.
    """
    if layer.renderer() is None or layer.opacity() < DRAWN or not layer.isInScaleRange(map_item.scale()):
        return set()
    request = QgsFeatureRequest().setFilterRect(view_in(map_item, layer))
    # Most layers of a small map have nothing there; making ready to draw costs more than looking.
    if next(layer.getFeatures(QgsFeatureRequest(request).setLimit(1).setNoAttributes()), None) is None:
        return set()
    context = QgsLayoutUtils.createRenderContextForMap(map_item, None, _DPI)
    expressions = map_item.createExpressionContext()
    expressions.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setExpressionContext(expressions)
    scope = context.expressionContext()
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    try:
        every: set[str] = set()
        request.setSubsetOfAttributes(renderer.usedAttributes(context), layer.fields())
        found: set[str] = set()
        for number, feature in enumerate(layer.getFeatures(request)):
            scope.setFeature(feature)
            found |= renderer.legendKeysForFeature(feature, context)
            if number == _MANY:
                every = {symbol.ruleKey() for symbol in renderer.legendSymbolItems()}
            if every and found >= every:
                break
        return found
    finally:
        renderer.stopRender(context)
