"""Whether a symbol leaves ink on the paper, and whether it hides what lies below."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsEffectStack,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsGradientFillSymbolLayer,
    QgsMarkerSymbolLayer,
    QgsRasterFillSymbolLayer,
    QgsRenderContext,
    QgsShapeburstFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPainter

SEEN_FROM = 0.05
"""Ink thinner than this is not seen."""
HIDES_FROM = 0.75
"""Ink this strong hides what lies below it."""
LEAST_MARKER, LEAST_LINE = 0.3, 0.04
"""Millimetres; smaller dots and thinner lines are dirt on a printed page, if a printer draws them at all."""
_Unit = QgsUnitTypes.RenderUnit
_MILLIMETRES = {_Unit.RenderMillimeters: 1.0, _Unit.RenderPoints: 25.4 / 72.0, _Unit.RenderInches: 25.4}
WHITE_FROM = 0.96
"""Colours lighter than this are the paper's own."""

_Mode = QPainter.CompositionMode
NORMAL = _Mode.CompositionMode_SourceOver
SEEN_ON_WHITE = frozenset({_Mode.CompositionMode_SourceOver, _Mode.CompositionMode_Multiply,
                           _Mode.CompositionMode_Darken, _Mode.CompositionMode_HardLight,
                           _Mode.CompositionMode_Difference, _Mode.CompositionMode_Exclusion,
                           _Mode.CompositionMode_Source, _Mode.CompositionMode_SourceAtop})
"""Ways of mixing colours that still show on white paper; by any other, red on white becomes white."""


def shows(symbol: QgsSymbol, context: Optional[QgsRenderContext] = None, opacity: float = 1.0) -> bool:
    """Returns True if a symbol leaves ink that is seen on white paper, drawn with the ``opacity`` of its layer.

    Sizes in units of the map need the ``context`` of a map; without one they count as large enough.
    """
    whole = opacity * symbol.opacity()
    return whole >= SEEN_FROM and any(
        _layer_shows(symbol.symbolLayer(number), context, whole) for number in range(symbol.symbolLayerCount()))


def _inked(colour: QColor, opacity: float) -> bool:
    """Returns True if a colour differs from the paper it is mixed with."""
    strength = colour.alphaF() * opacity
    return strength >= SEEN_FROM and strength * (1.0 - colour.lightnessF()) > 1.0 - WHITE_FROM


def _layer_shows(layer: Any, context: Optional[QgsRenderContext], opacity: float) -> bool:
    if not layer.enabled() or (layer.paintEffect() is not None and not effect_shows(layer.paintEffect())):
        return False
    if isinstance(layer, QgsSimpleFillSymbolLayer):
        filled = layer.brushStyle() != Qt.BrushStyle.NoBrush and _inked(layer.fillColor(), opacity)
        return filled or (layer.strokeStyle() != Qt.PenStyle.NoPen and _inked(layer.strokeColor(), opacity)
                          and _broad(layer, layer.strokeWidth(), layer.strokeWidthUnit(), context))
    if isinstance(layer, QgsSimpleLineSymbolLayer):
        return (layer.penStyle() != Qt.PenStyle.NoPen and _inked(layer.color(), opacity)
                and _broad(layer, layer.width(), layer.widthUnit(), context))
    if isinstance(layer, QgsMarkerSymbolLayer):
        worked_out = layer.dataDefinedProperties().isActive(QgsSymbolLayer.Property.PropertySize)
        if not worked_out and _millimetres(layer.size(), layer.sizeUnit(), context) < LEAST_MARKER:
            return False
        if isinstance(layer, QgsFilledMarkerSymbolLayer):
            return layer.subSymbol() is None or shows(layer.subSymbol(), context, opacity)
        if isinstance(layer, QgsSimpleMarkerSymbolLayer):
            stroked = layer.strokeStyle() != Qt.PenStyle.NoPen and _inked(layer.strokeColor(), opacity)
            return stroked or _inked(layer.color(), opacity)
        return layer.color().alphaF() * opacity >= SEEN_FROM
    below = layer.subSymbol()
    return shows(below, context, opacity) if below is not None else True


def _broad(layer: Any, width: float, unit: Any, context: Optional[QgsRenderContext]) -> bool:
    """Returns True if a line is broad enough; one of no width is drawn by QGIS as broad as a dot."""
    return width == 0.0 or layer.dataDefinedProperties().isActive(QgsSymbolLayer.Property.PropertyStrokeWidth) or (
        _millimetres(width, unit, context) >= LEAST_LINE)


def _millimetres(size: float, unit: Any, context: Optional[QgsRenderContext]) -> float:
    if unit in _MILLIMETRES:
        return size * _MILLIMETRES[unit]
    if context is None:
        return LEAST_MARKER
    return float(context.convertToPainterUnits(size, unit) / context.scaleFactor())


def effect_shows(effect: Any) -> bool:
    """Returns False if an effect is on and everything it would draw is switched off or transparent."""
    if not effect.enabled() or not isinstance(effect, QgsEffectStack):
        return True
    members = effect.effectList()
    return not members or any(
        one.enabled() and (one.opacity() if hasattr(one, "opacity") else 1.0) >= SEEN_FROM for one in members)


def hides(symbol: QgsSymbol, opacity: float = 1.0) -> bool:
    """Returns True if a symbol of polygons covers what lies below it, drawn with the ``opacity`` of its layer."""
    whole = opacity * symbol.opacity()
    return isinstance(symbol, QgsFillSymbol) and whole >= HIDES_FROM and any(
        _layer_hides(symbol.symbolLayer(number), whole) for number in range(symbol.symbolLayerCount()))


def _layer_hides(layer: Any, opacity: float) -> bool:
    if not layer.enabled():
        return False
    if isinstance(layer, QgsSimpleFillSymbolLayer):
        solid = layer.brushStyle() in (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense1Pattern)
        return solid and layer.fillColor().alphaF() * opacity >= HIDES_FROM
    return isinstance(layer, (QgsGradientFillSymbolLayer, QgsShapeburstFillSymbolLayer, QgsRasterFillSymbolLayer))
