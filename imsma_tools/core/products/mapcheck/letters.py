"""Fonts that are there and have the letters of the language, in sizes that can be read on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsLegendStyle, QgsUnitTypes, QgsVectorLayer

from ...base.language import tr
from .. import fonts
from ..templates.fitting import text_size
from .map_view import label_settings
from .page_view import PageView
from .remark import MapRemark

LEAST_POINTS = 5.0
"""Smaller letters are a grey line on an office printer."""
_STYLES = (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)


def letters(view: PageView) -> Iterator[MapRemark]:
    """MAP-06: the fonts of the page. QGIS replaces a missing font without a word."""
    used: dict[str, list[Any]] = {}
    for item, family, _points in _written(view):
        if not isinstance(item, str):   # on the map, Qt takes each letter from a font that has it
            used.setdefault(family, []).append(item)
    language = view.context.language
    for family, items in sorted(used.items()):
        known = view.context.remembered
        key = ("font", family, language)
        if key not in known:
            known[key] = (fonts.missing_letters(family, language), fonts.is_installed(family))
        missing, installed = known[key]
        if missing or not installed:
            yield view.remark("MAP-06", tr("The font {font} is not there or lacks letters of {language}.", font=family,
                                           language=language.native_name), *items, found=missing, mend="font")


def sizes(view: PageView) -> Iterator[MapRemark]:
    """MAP-31: letters below 5 points."""
    small: dict[str, tuple[Any, float]] = {}
    for item, _family, points in _written(view):
        if 0.0 < points < LEAST_POINTS - 0.01:
            small.setdefault(view.word(item), (item, points))
    for word, (item, points) in small.items():
        yield view.remark("MAP-31", tr("The letters of {item} are too small to be read: {points} points.", item=word,
                                       points=f"{points:.1f}"), item, found=f"{points:.1f}",
                          expected=f"{LEAST_POINTS:.0f}", mend="letters" if not isinstance(item, str) else "")


def _written(view: PageView) -> Iterator[tuple[Any, str, float]]:
    """Yields each thing with letters on the page, its font and the size of its letters in points."""
    for label in view.labels:
        if view.texts[label.uuid()] and view.is_seen(label):
            yield label, fonts.font_of(label).family(), text_size(label)
    if view.legend is not None and view.is_seen(view.legend) and view.legend.model().rootGroup().findLayers():
        for kind in _STYLES:
            style = view.legend.rstyle(kind)
            yield view.legend, fonts.font_of(style).family(), _points(style)
    if view.scale_bar is not None and view.is_seen(view.scale_bar):
        yield view.scale_bar, fonts.font_of(view.scale_bar).family(), _points(view.scale_bar)
    for frame in view.tables():
        if view.is_seen(frame) and not frame.isEmpty() and hasattr(frame.multiFrame(), "contentTextFormat"):
            text_format = frame.multiFrame().contentTextFormat()
            yield frame, text_format.font().family(), text_format.size()
    for layer in view.main.vector_layers if view.main is not None else ():
        yield from _on_map(view, layer)


def _points(thing: Any) -> float:
    return float(thing.textFormat().size() if hasattr(thing, "textFormat") else thing.font().pointSizeF())


def _on_map(view: PageView, layer: QgsVectorLayer) -> Iterator[tuple[Any, str, float]]:
    known = view.context.remembered
    key = ("labels", layer.id(), layer.labelsEnabled())
    if key not in known:
        formats = [settings.format() for settings in label_settings(layer)]
        known[key] = [(one.font().family(), one.size() if one.sizeUnit() == QgsUnitTypes.RenderUnit.RenderPoints
                       else 0.0) for one in formats]
    for family, points in known[key]:
        yield layer.name(), family, points
