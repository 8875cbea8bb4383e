"""The fix button: changes that make a page right without a person's judgement.

Only the page is changed, never data, filters or a decision; what was mended is checked again. The one change to a layer
is how strongly it is drawn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsUnitTypes,
)

from ...base.language import speaking, tr
from .. import fonts
from ..legend import fit_legend
from ..templates.contents import LABELS
from ..templates.filling import use_font
from ..templates.fitting import fit_label, set_text_size
from . import letters, placement, symbols
from .context import CheckContext
from .hazards import RELEASED
from .map_view import table_of
from .page_view import PageView
from .remark import MapRemark
from .scale import RULER_MM

_RATIO = re.compile(r"1\s*:\s*[\d\u0660-\u0669\u06f0-\u06f9.,\u066b\u066c\u00a0 ]*[\d\u0660-\u0669\u06f0-\u06f9]"
                    r"|\u0661\s*:\s*[\u0660-\u0669\u066b\u066c ]*[\u0660-\u0669]")
_ARABIC_INDIC = re.compile("[\u0660-\u0669]")


def apply(layout: QgsPrintLayout, remark: MapRemark, context: CheckContext) -> bool:
    """Makes the change that a remark names; returns False if there is none, or nothing to change."""
    change = CHANGES.get(remark.mend)
    if change is None:
        return False
    view = PageView(layout, context)
    items = [item for item in map(view.named, remark.items) if item is not None]
    done = change(view, items)
    layout.refresh()
    return done


def _show(view: PageView, items: list[QgsLayoutItem]) -> bool:
    for item in items:
        item.setVisibility(True)
        item.setExcludeFromExports(False)
        item.setItemOpacity(1.0)
        if isinstance(item, QgsLayoutItemLabel) and item.fontColor().alphaF() < symbols.SEEN_FROM:
            colour = item.fontColor()
            colour.setAlpha(255)
            item.setFontColor(colour)
    return bool(items) and (_move_in(view, items) or True)


def _hide(_view: PageView, items: list[QgsLayoutItem]) -> bool:
    for item in items:
        item.setVisibility(False)
    return bool(items)


def _opaque(_view: PageView, items: list[QgsLayoutItem]) -> bool:
    for item in items:
        item.setItemOpacity(1.0)
    return bool(items)


def _move_in(view: PageView, items: list[QgsLayoutItem]) -> bool:
    """Moves items into the part of the paper that is printed, where they are small enough for it."""
    moved = False
    for item in items:
        if not view.pages:
            return False
        area = view.area(item)
        paper = view.paper(item) or view.pages[0][0].mapRectToScene(view.pages[0][0].rect())
        inside = paper.adjusted(*(sign * placement.PRINTABLE_MM for sign in (1, 1, -1, -1)))
        if area.width() > inside.width() or area.height() > inside.height():
            continue
        right = max(inside.left() - area.left(), 0.0) or min(inside.right() - area.right(), 0.0)
        down = max(inside.top() - area.top(), 0.0) or min(inside.bottom() - area.bottom(), 0.0)
        item.attemptMoveBy(right, down)
        moved = True
    return moved


def set_text(view: PageView, part: str, text: str) -> bool:
    """Puts a text into a part of the page: into its variable where the label shows one, else into the label."""
    label = view.label(part)
    if label is None:
        return False
    if LABELS[part] in label.text():
        QgsExpressionContextUtils.setLayoutVariable(view.layout, LABELS[part], text)
    else:
        label.setText(text)
    label.refresh()
    return True


def _scale_text(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    label, main = view.label("scale_text"), view.main_map
    if label is None or main is None:
        return False
    former = label.currentText()
    ratio = f"1:{main.scale():,.0f}"
    if _ARABIC_INDIC.search(former):
        ratio = ratio.translate(str.maketrans("0123456789,", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"
                                                             "\u0669\u066c"))
    text, count = _RATIO.subn(ratio, former, count=1)
    return bool(count) and set_text(view, "scale_text", text)


def _white_note(view: PageView, items: list[QgsLayoutItem]) -> bool:
    with speaking(view.context.language):
        text = tr("White does not mean safe. Ask the mine action centre before using land.")
    done = set_text(view, "white_note", text)
    label = view.label("white_note")
    return done and (label is None or view.is_seen(label) or _show(view, [label]))


def _watermark(view: PageView, items: list[QgsLayoutItem]) -> bool:
    with speaking(view.context.language):
        text = tr("SYNTHETIC")
    label = view.label("watermark")
    return set_text(view, "watermark", text) and (label is None or view.is_seen(label) or _show(view, [label]))


def _legend(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    legend, main = view.legend, view.main
    if not isinstance(legend, QgsLayoutItemLegend) or main is None:
        return False
    drawn = [one.layer for one in main.shown if one.drawn]
    fit_legend(legend, main.item, drawn, view.context.language)
    return True


def _link_bar(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    if view.scale_bar is None or view.main_map is None:
        return False
    view.scale_bar.setLinkedMap(view.main_map)
    return True


def _bar_units(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    """Gives the bar kilometres or metres, as its unit stands for now, and writes the unit it is measured in."""
    bar = view.scale_bar
    if bar is None:
        return False
    metres, kilometres = QgsUnitTypes.DistanceUnit.DistanceMeters, QgsUnitTypes.DistanceUnit.DistanceKilometers
    length = bar.unitsPerSegment() * QgsUnitTypes.fromUnitToUnitFactor(bar.units(), metres)
    in_km = length >= 1000.0
    bar.setUnits(kilometres if in_km else metres)
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setUnitsPerSegment(length / 1000.0 if in_km else length)
    with speaking(view.context.language):
        bar.setUnitLabel(tr("km") if in_km else tr("m"))
    bar.update()
    return True


def _ruler(_view: PageView, items: list[QgsLayoutItem]) -> bool:
    for item in items:
        item.attemptResize(QgsLayoutSize(RULER_MM, item.rect().height(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    return bool(items)


def _grid(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    if view.main_map is None:
        return False
    for grid in view.main_map.grids().asList():
        grid.setCrs(view.main_map.crs())
    return True


def _arrow(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    arrow, main = view.north_arrow, view.main_map
    if arrow is None or main is None:
        return False
    arrow.setItemRotation(0.0)
    arrow.setNorthOffset(0.0)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    arrow.setLinkedMap(main)
    arrow.setPictureRotation(main.mapRotation() + main.itemRotation())
    return True


def _overview(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    small, main = view.small_map, view.main_map
    if small is None or main is None:
        return False
    frames = small.overviews().asList()
    if not frames:
        small.overviews().addOverview(QgsLayoutItemMapOverview("main", small))
        frames = small.overviews().asList()
    frames[0].setLinkedMap(main)
    frames[0].setEnabled(True)
    return True


def _font(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    family = fonts.font_for(view.context.language)
    if family is None:
        return False
    use_font(view.layout, family)
    return True


def _letters(view: PageView, items: list[QgsLayoutItem]) -> bool:
    done = False
    for item in items:
        if isinstance(item, QgsLayoutItemLabel):
            set_text_size(item, letters.LEAST_POINTS + 0.5)
            done = True
    return done


def _fit_text(_view: PageView, items: list[QgsLayoutItem]) -> bool:
    labels = [item for item in items if isinstance(item, QgsLayoutItemLabel)]
    return bool(labels) and not [label for label in labels if not fit_label(label)]


def _plain_layer(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    """Draws hazards, task orders and released land plainly again."""
    changed = False
    for layer in view.main.vector_layers if view.main is not None else ():
        if table_of(layer) in ("hazard", "task_order", *RELEASED):
            layer.setOpacity(1.0)
            layer.setBlendMode(symbols.NORMAL)
            layer.setFeatureBlendMode(symbols.NORMAL)
            changed = True
    return changed


def _unclip(view: PageView, _items: list[QgsLayoutItem]) -> bool:
    if view.main_map is None:
        return False
    view.main_map.itemClippingSettings().setEnabled(False)
    view.main_map.atlasClippingSettings().setEnabled(False)
    return True


def _hazards_on_top(view: PageView, items: list[Any]) -> bool:
    """Draws hazards above everything but points and names; other layers keep their order."""
    for one in items:
        layers = view.view_of(one).layers
        hazards = [layer for layer in layers if table_of(layer) == "hazard"]
        one.setKeepLayerSet(True)
        one.setLayers([*hazards, *(layer for layer in layers if layer not in hazards)])
    return bool(items)


CHANGES: Mapping[str, Callable[[PageView, list[Any]], bool]] = {
    "show": _show, "hide": _hide, "opaque_item": _opaque, "move_in": _move_in, "scale_text": _scale_text,
    "white_note": _white_note, "watermark": _watermark, "legend": _legend, "link_bar": _link_bar,
    "bar_units": _bar_units, "ruler": _ruler, "grid": _grid, "arrow": _arrow, "overview": _overview, "font": _font,
    "letters": _letters, "fit_text": _fit_text, "plain_layer": _plain_layer, "unclip": _unclip,
    "hazards_on_top": _hazards_on_top}
"""Changes by the name that remarks give."""
