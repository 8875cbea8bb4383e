"""What of a layer a map really shows: which of its symbols are drawn there.

QGIS's own search for them takes three times as long, once for measuring the legend and once more for drawing it.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

DRAWN = 0.05
"""Below this opacity a layer or symbol is not seen on paper."""
_DPI = 96.0
_MANY = 50
"""Records after which it pays to know whether a symbol is still to be met."""
_LINE_MM = 1.0
"""A line so far beside the map may still reach into it with half its width."""
_AROUND = 0.1
"""QGIS cuts an area off at so much of the map's width around it: a marker in the middle of the rest may lie inside."""


class Sight:
    """Tells which symbols of an area leave ink on a map: its box may meet the map where none of its ink does.

    The boundary of a country that holds the whole map is drawn nowhere on it. In doubt there is ink.
    """

    def __init__(self, map_item: QgsLayoutItemMap, layer: QgsVectorLayer) -> None:
        self._item = map_item
        self._layer = layer
        self._views: dict[float, Any] = {}
        self._inner = view_in(map_item, layer)

    def has_ink(self, feature: QgsFeature, symbol: Any) -> bool:
        """Returns True if ``symbol`` leaves ink of a record whose box meets the map; lines and points always do."""
        if not isinstance(symbol, QgsFillSymbol):
            return True
        shape = feature.geometry()
        if shape.isNull() or self._inner.contains(shape.boundingBox()):
            return True
        parts = [symbol.symbolLayer(number) for number in range(symbol.symbolLayerCount())]
        if all(_is_line(part) for part in parts):
            edge = shape.constGet().boundary()
            return edge is None or self._meets(_LINE_MM * self._units_a_mm, edge)
        plain = all(_is_line(part) or isinstance(part, QgsSimpleFillSymbolLayer) for part in parts)
        around = _LINE_MM * self._units_a_mm if plain else _AROUND * self._item.extent().width()
        return self._meets(around, shape.constGet()) or not shape.isGeosValid()

    @property
    def _units_a_mm(self) -> float:
        return float(self._item.extent().width() / max(1e-9, self._item.rect().width()))

    def _meets(self, around: float, shape: Any) -> bool:
        """Returns True if a shape meets the map grown by ``around``, in its units."""
        if around not in self._views:
            self._views[around] = self._engine(around)
        engine = self._views[around]
        return engine is None or bool(engine[0].intersects(shape))

    def _engine(self, around: float) -> Any:
        # The map's sides are bent in degrees.
        view = QgsGeometry.fromQPolygonF(self._item.visibleExtentPolygon()).buffer(around, 2).densifyByCount(8)
        try:
            view.transform(QgsCoordinateTransform(self._item.crs(), self._layer.crs(), self._item.layout().project()))
        except QgsCsException:
            return None
        engine = QgsGeometry.createGeometryEngine(view.constGet())
        engine.prepareGeometry()
        return engine, view   # the engine does not own the shape


def _is_line(part: Any) -> bool:
    """Returns True for a part of a symbol that draws the boundary of an area and nothing else."""
    return isinstance(part, QgsSimpleLineSymbolLayer) or (
        isinstance(part, QgsSimpleFillSymbolLayer) and part.brushStyle() == Qt.BrushStyle.NoBrush)


def view_in(map_item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsRectangle:
    """Returns what a map shows, in the coordinates of ``layer``."""
    transform = QgsCoordinateTransform(map_item.crs(), layer.crs(), map_item.layout().project())
    return transform.transformBoundingBox(map_item.extent())


def symbols_in_view(layer: QgsVectorLayer, map_item: QgsLayoutItemMap) -> set[str]:
    """Returns the keys of the legend whose symbols the map draws; empty if it shows nothing of the layer.

    Filter, symbols, range of scales and opacity count, and whether their ink meets the map (:class:`Sight`). The search
    ends when every symbol was met.
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
    # The symbols live as long as their items.
    items = {item.ruleKey(): item for item in renderer.legendSymbolItems()}
    sight = Sight(map_item, layer)
    renderer.startRender(context, layer.fields())
    try:
        request.setSubsetOfAttributes(renderer.usedAttributes(context), layer.fields())
        found: set[str] = set()
        for number, feature in enumerate(layer.getFeatures(request)):
            scope.setFeature(feature)
            found |= {key for key in renderer.legendKeysForFeature(feature, context) - found
                      if key not in items or sight.has_ink(feature, items[key].symbol())}
            if number >= _MANY and found >= items.keys():
                break
        return found
    finally:
        renderer.stopRender(context)
