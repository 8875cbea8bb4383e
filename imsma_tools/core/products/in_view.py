"""What of a layer a map really shows: which of its symbols are drawn there.

QGIS's own search for them takes three times as long, once for measuring the legend and once more for drawing it.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
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

    @cached_property
    def _inner(self) -> QgsRectangle:
        return view_in(self._item, self._layer)

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


class _Symbols:
    """The symbols of a renderer by their keys in the legend, found in its rules themselves where it has any.

    QGIS's list of them copies each symbol: on a sheet that took longer than the search for records.
    """

    def __init__(self, renderer: QgsFeatureRenderer) -> None:
        self._root = renderer.rootRule() if isinstance(renderer, QgsRuleBasedRenderer) else None
        # The symbols live as long as their items.
        self._items = {} if self._root is not None else {item.ruleKey(): item for item in renderer.legendSymbolItems()}

    @cached_property
    def keys(self) -> set[str]:
        """All keys of the legend that have a symbol."""
        if self._root is None:
            return set(self._items)
        return {rule.ruleKey() for rule in self._root.descendants() if rule.symbol() is not None}

    def get(self, key: str) -> Any:
        """Returns a symbol; None where the legend has none of that key."""
        holder = self._root.findRuleByKey(key) if self._root is not None else self._items.get(key)
        return holder.symbol() if holder is not None else None

    def draws(self, key: str) -> bool:
        """Returns False for a rule that only holds others: by itself it leaves no ink."""
        return self._root is None or self.get(key) is not None

    def with_holders(self, found: set[str]) -> set[str]:
        """Returns keys together with those of the rules above them."""
        whole = set(found)
        if self._root is None:
            return whole
        for key in found:
            rule = self._root.findRuleByKey(key)
            while rule is not None:
                whole.add(rule.ruleKey())
                rule = rule.parent()
        return whole


def context_of(map_item: QgsLayoutItemMap) -> QgsRenderContext:
    """Returns what the search on a map goes by; one serves all layers of a page."""
    return QgsLayoutUtils.createRenderContextForMap(map_item, None, _DPI)


def symbols_in_view(layer: QgsVectorLayer, map_item: QgsLayoutItemMap,
                    context: Optional[QgsRenderContext] = None) -> set[str]:
    """Returns the keys of the legend whose symbols the map draws; empty if it shows nothing of the layer.

    Filter, symbols, range of scales and opacity count, and whether their ink meets the map (:class:`Sight`). The search
    ends when every symbol was met. ``context`` is that of :func:`context_of`, for more than one layer.
    """
    if layer.renderer() is None or layer.opacity() < DRAWN or not layer.isInScaleRange(map_item.scale()):
        return set()
    request = QgsFeatureRequest().setFilterRect(view_in(map_item, layer))
    # Most layers of a small map have nothing there; making ready to draw costs more than looking.
    if next(layer.getFeatures(QgsFeatureRequest(request).setLimit(1).setNoAttributes()), None) is None:
        return set()
    context = context or context_of(map_item)
    expressions = map_item.createExpressionContext()
    expressions.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setExpressionContext(expressions)
    scope = context.expressionContext()
    renderer = layer.renderer().clone()
    symbols = _Symbols(renderer)
    sight = Sight(map_item, layer)
    renderer.startRender(context, layer.fields())
    try:
        request.setSubsetOfAttributes(renderer.usedAttributes(context), layer.fields())
        found: set[str] = set()
        for number, feature in enumerate(layer.getFeatures(request)):
            scope.setFeature(feature)
            found |= {key for key in renderer.legendKeysForFeature(feature, context) - found
                      if symbols.draws(key) and sight.has_ink(feature, symbols.get(key))}
            if number >= _MANY and found >= symbols.keys:
                break
        return symbols.with_holders(found)
    finally:
        renderer.stopRender(context)
