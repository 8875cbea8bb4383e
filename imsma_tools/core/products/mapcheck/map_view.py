"""What a map on a page really draws: filter, symbols, scale, opacity, styles of a theme and order of layers count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ...model.definition import load_model
from ..in_view import Sight
from ..project import table_shown
from . import symbols

if TYPE_CHECKING:
    from .context import CheckContext

ADDING_UP = frozenset({"heatmapRenderer", "pointCluster", "pointDisplacement"})
"""Renderers that show several records as one: nobody can tell where each of them lies."""
_SOURCE = "source"
_EVERYWHERE = QgsRectangle(-1e9, -1e9, 1e9, 1e9)


def label_settings(layer: QgsVectorLayer) -> list[QgsPalLayerSettings]:
    """Returns the settings of a layer's labels; none if they are switched off."""
    labeling = layer.labeling() if layer.labelsEnabled() else None
    return [labeling.settings(name) for name in labeling.subProviders() or [""]] if labeling is not None else []


def table_of(layer: QgsMapLayer) -> str:
    """Returns the table of ours that a layer shows, empty for any other layer.

    A layer that a person added from a data file, without our mark, is recognised by the table it reads.
    """
    marked = table_shown(layer)
    if marked or not isinstance(layer, QgsVectorLayer):
        return marked
    name = layer.source().partition("|layername=")[2].partition("|")[0]
    return name if name in load_model().tables and layer.fields().indexOf("guid") >= 0 else ""


def key_of(feature: QgsFeature) -> str:
    """Returns what names a record in every layer that holds it: filtered layers number their records anew."""
    return text_of(feature, "guid") or f"#{feature.id()}"


def text_of(feature: QgsFeature, name: str) -> str:
    """Returns an attribute that is a text, empty without one."""
    index = feature.fieldNameIndex(name)
    value = feature.attribute(index) if index >= 0 else None
    return value if isinstance(value, str) else ""


@dataclass
class Shown:
    """What one layer shows where the map looks: the records drawn, their sources, how many lie there.

    ``keys`` are those of the legend for the rules that leave ink there, with the rules above them; ``has_ink`` is False
    if only the boxes of the records meet the map (:class:`..in_view.Sight`).
    """

    layer: QgsVectorLayer
    table: str
    records: int = 0
    drawn: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    sources: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    adds_up: bool = False
    has_ink: bool = False


class MapView:
    """One map of a page and what it draws."""

    def __init__(self, layout: QgsPrintLayout, item: QgsLayoutItemMap, context: CheckContext) -> None:
        self.layout = layout
        self.item = item
        self.context = context

    @cached_property
    def layers(self) -> list[QgsMapLayer]:
        """The layers of the map, the uppermost first: its own, those of its theme, or those of the project."""
        return [layer for layer in self.item.layersToRender() if layer is not None]

    @cached_property
    def vector_layers(self) -> list[QgsVectorLayer]:
        return [layer for layer in self.layers if isinstance(layer, QgsVectorLayer) and layer.isValid()]

    def extent_for(self, layer: QgsMapLayer) -> QgsRectangle:
        """Returns what the map shows, as a rectangle in the layer's own system; a turned map with its corners."""
        system = layer.crs().authid() or layer.crs().toWkt()
        if system not in self._extents:
            self._extents[system] = self._extent_in(layer)
        return QgsRectangle(self._extents[system])

    @cached_property
    def _extents(self) -> dict[str, QgsRectangle]:
        return {}

    def _extent_in(self, layer: QgsMapLayer) -> QgsRectangle:
        shown = self.item.visibleExtentPolygon().boundingRect()
        extent = QgsRectangle(shown.left(), shown.top(), shown.right(), shown.bottom())
        if layer.crs() == self.item.crs() or not layer.crs().isValid():
            return extent
        try:
            transform = QgsCoordinateTransform(self.item.crs(), layer.crs(), self.context.project)
            return transform.transformBoundingBox(extent)
        except QgsCsException:   # half the world cannot be turned into degrees: nothing is left out
            return _EVERYWHERE

    def in_view(self, layer: QgsVectorLayer, request: Optional[QgsFeatureRequest] = None) -> Iterator[QgsFeature]:
        """Yields the records of a layer where the map shows, drawn or not."""
        yield from layer.getFeatures((request or QgsFeatureRequest()).setFilterRect(self.extent_for(layer)))

    @cached_property
    def in_sight(self) -> list[QgsVectorLayer]:
        """The vector layers with at least one record where the map shows."""
        return [layer for layer in self.vector_layers if next(self.in_view(
            layer, QgsFeatureRequest().setLimit(1).setNoAttributes()), None) is not None]

    def style_of(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """Returns the layer as this map draws it: with the style its theme gives it, else itself."""
        override = self.item.layerStyleOverrides().get(layer.id(), "") if self.item.keepLayerStyles() else ""
        if not override and self.item.followVisibilityPreset():
            themes = self.context.project.mapThemeCollection()
            override = themes.mapThemeStyleOverrides(self.item.followVisibilityPresetName()).get(layer.id(), "")
        if not override:
            return layer
        dressed = layer.clone()
        QgsMapLayerStyle(override).writeToLayer(dressed)
        return dressed

    @cached_property
    def shown(self) -> list[Shown]:
        """What each vector layer with records in view draws, uppermost first; read once."""
        return [self._show(layer) for layer in self.in_sight]

    def of_table(self, *tables: str) -> list[Shown]:
        """Returns what the layers of some tables show."""
        return [one for one in self.shown if one.table in tables]

    def _show(self, layer: QgsVectorLayer) -> Shown:
        dressed = self.style_of(layer)
        renderer = dressed.renderer()
        found = Shown(layer, table_of(layer), adds_up=renderer is not None and renderer.type() in ADDING_UP)
        keep = found.table == "hazard"
        for feature, is_drawn in self._read(dressed, found):
            found.records += 1
            found.sources[text_of(feature, _SOURCE)] += 1
            if is_drawn:
                found.drawn.add(key_of(feature))
                if keep:
                    found.statuses.add(text_of(feature, "hazard_status"))
        return found

    def drawn(self, layer: QgsVectorLayer) -> Iterator[QgsFeature]:
        """Yields the records of a layer that the map draws."""
        return (feature for feature, is_drawn in self._read(self.style_of(layer)) if is_drawn)

    def can_draw(self, layer: QgsVectorLayer) -> bool:
        """Returns False if nothing of a layer can be seen, whatever its records are."""
        renderer = layer.renderer()
        return (renderer is not None and layer.opacity() >= symbols.SEEN_FROM
                and layer.isInScaleRange(self.item.scale()) and layer.blendMode() in symbols.SEEN_ON_WHITE
                and layer.featureBlendMode() in symbols.SEEN_ON_WHITE
                and (renderer.paintEffect() is None or symbols.effect_shows(renderer.paintEffect())))

    def _read(self, layer: QgsVectorLayer, shown: Optional[Shown] = None) -> Iterator[tuple[QgsFeature, bool]]:
        """Yields the records in view, each with whether it is drawn: filter, symbols, scale and opacity count.

        What leaves ink on the map is noted in ``shown``.
        """
        if not self.can_draw(layer):
            yield from ((feature, False) for feature in self.in_view(layer))
            return
        context = self._render_context
        expression = self.item.createExpressionContext()
        expression.appendScope(QgsExpressionContextUtils.layerScope(layer))
        context.setExpressionContext(expression)
        scope = context.expressionContext()
        renderer, seen = self._renderer(layer)
        renderer.startRender(context, layer.fields())
        met: set[Any] = set()
        sight = Sight(self.item, layer)
        try:
            for feature in self.in_view(layer):
                scope.setFeature(feature)
                # All of them, not any of them: which rules draw something is asked as well.
                drawing = {_address(symbol, seen, context, layer.opacity()): symbol
                           for symbol in renderer.symbolsForFeature(feature, context)}
                if shown is not None:
                    met.update(address for address, symbol in drawing.items()
                               if address not in met and seen[address] and sight.has_ink(feature, symbol))
                yield feature, any(seen[address] for address in drawing)
        finally:
            if shown is not None:
                shown.keys |= _keys(renderer, met)
                shown.has_ink = bool(met)
            renderer.stopRender(context)

    @cached_property
    def _render_context(self) -> QgsRenderContext:
        return QgsLayoutUtils.createRenderContextForMap(self.item, None, 96)

    def _renderer(self, layer: QgsVectorLayer) -> tuple[QgsFeatureRenderer, dict[Any, bool]]:
        """Returns a copy of a layer's renderer and which of its symbols show at the scale of the map.

        There is one copy for all pages of a series.
        """
        known = self.context.remembered
        key = ("renderer", sip.unwrapinstance(layer.renderer()))
        if key not in known:
            # The original is kept as well: were it deleted, another one could get its address.
            known[key] = (layer.renderer().clone(), {}, layer.renderer())
        renderer, seen, _ = known[key]
        return renderer, seen.setdefault((self.item.scale(), layer.opacity()), {})


def _keys(renderer: QgsFeatureRenderer, addresses: set[Any]) -> set[str]:
    """Returns the keys of the rules that have one of these symbols, and of the rules above them."""
    found: set[str] = set()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            if rule.symbol() is not None and sip.unwrapinstance(rule.symbol()) in addresses:
                while rule is not None:
                    found.add(rule.ruleKey())
                    rule = rule.parent()
    return found


def _address(symbol: Any, known: dict[Any, bool], context: QgsRenderContext, opacity: float) -> Any:
    """Returns what tells symbols apart and notes whether it shows; thousands of records share a handful of symbols."""
    address = sip.unwrapinstance(symbol)
    if address not in known:
        known[address] = symbols.shows(symbol, context, opacity)
    return address
