"""Whether a symbol leaves ink on the paper, and whether it hides what lies below."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsEffectStack,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsGradientFillSymbolLayer,
    QgsMarkerSymbolLayer,
    QgsRasterFillSymbolLayer,
    QgsShapeburstFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPainter

SEEN_FROM = 0.05
"""Ink thinner than this is not seen."""
HIDES_FROM = 0.75
"""Ink this strong hides what lies below it."""
WHITE_FROM = 0.96
"""Colours lighter than this are the paper's own."""

_Mode = QPainter.CompositionMode
NORMAL = _Mode.CompositionMode_SourceOver
SEEN_ON_WHITE = frozenset({_Mode.CompositionMode_SourceOver, _Mode.CompositionMode_Multiply,
                           _Mode.CompositionMode_Darken, _Mode.CompositionMode_HardLight,
                           _Mode.CompositionMode_Difference, _Mode.CompositionMode_Exclusion,
                           _Mode.CompositionMode_Source, _Mode.CompositionMode_SourceAtop})
"""Ways of mixing colours that still show on white paper; by any other, red on white becomes white."""


def shows(symbol: QgsSymbol) -> bool:
    """Returns True if a symbol leaves ink that is seen on white paper."""
    return symbol.opacity() >= SEEN_FROM and any(
        _layer_shows(symbol.symbolLayer(number)) for number in range(symbol.symbolLayerCount()))


def _inked(colour: QColor) -> bool:
    return colour.alphaF() >= SEEN_FROM and not (colour.lightnessF() >= WHITE_FROM)


def _layer_shows(layer: Any) -> bool:
    if not layer.enabled() or (layer.paintEffect() is not None and not effect_shows(layer.paintEffect())):
        return False
    if isinstance(layer, QgsSimpleFillSymbolLayer):
        filled = layer.brushStyle() != Qt.BrushStyle.NoBrush and _inked(layer.fillColor())
        return filled or (layer.strokeStyle() != Qt.PenStyle.NoPen and _inked(layer.strokeColor()))
    if isinstance(layer, QgsSimpleLineSymbolLayer):
        return layer.penStyle() != Qt.PenStyle.NoPen and layer.width() >= 0.0 and _inked(layer.color())
    if isinstance(layer, QgsMarkerSymbolLayer):
        if layer.size() <= 0.0:
            return False
        if isinstance(layer, QgsFilledMarkerSymbolLayer):
            return layer.subSymbol() is None or shows(layer.subSymbol())
        if isinstance(layer, QgsSimpleMarkerSymbolLayer):
            stroked = layer.strokeStyle() != Qt.PenStyle.NoPen and _inked(layer.strokeColor())
            return stroked or _inked(layer.color())
        return layer.color().alphaF() >= SEEN_FROM
    below = layer.subSymbol()
    return shows(below) if below is not None else True


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
