"""Layers of a map: there at all, whole, plainly drawn, and not filtered in silence."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsLayoutItemMap, QgsVectorLayer

from ...base.language import tr
from ...checks.remark import Severity
from ..maps.contract import Family
from ..templates.contents import MAIN_MAP
from . import symbols
from .hazards import RELEASED
from .map_view import table_of
from .page_view import PageView
from .remark import MapRemark

FAINT = 0.3
"""Layers of hazards fainter than this are overlooked on a grey printer."""


def pages_and_maps(view: PageView) -> Iterator[MapRemark]:
    """MAP-42 and MAP-41: a page, a map on it, and only one that could be the main one."""
    if not view.pages:
        yield view.remark("MAP-42", tr("The layout has no page."))
        return
    if view.main_map is None:
        if view.family is not Family.ANNEX:
            yield view.remark("MAP-42", tr("There is no map on the page."))
        return
    if not view.is_seen(view.main_map):
        yield view.remark("MAP-42", tr("The main map is hidden, transparent or off the page."), view.main_map,
                          mend="show")
    rivals = [one for one in view.maps if one is not view.main_map and view.is_seen(one)
              and (one.id() == MAIN_MAP or (one is not view.small_map and view.size_of(one) > 0.5))]
    if rivals:
        yield view.remark("MAP-41", tr("Two maps on the page could be the main one. Which of them do scale, legend and "
                                       "coordinate system speak of?"), view.main_map, *rivals)


def twins(view: PageView) -> Iterator[MapRemark]:
    """MAP-41: ids that two items share; whatever fills the page finds only one of them."""
    ids = [item.id() for item in view.items if item.id()]
    for key in sorted({key for key in ids if ids.count(key) > 1} - {MAIN_MAP}):
        yield view.remark("MAP-41", tr("Several items have the id {item}. Only one of them is filled.", item=key), key)


def layers_there(view: PageView) -> Iterator[MapRemark]:
    """MAP-39: maps without layers, layers that were deleted or cannot be read."""
    for one in view.maps:
        if not view.is_seen(one):
            continue
        layers = view.view_of(one).layers
        if not layers:
            yield view.remark("MAP-39", tr("The map {item} has no layers: it would be printed blank.",
                                           item=view.word(one)), one,
                              severity=Severity.STOP if one is view.main_map else Severity.CORRECT)
        # QGIS leaves out of what it draws whatever it cannot read, without a word.
        for layer in (*one.layers(), *(layer for layer in layers if layer not in one.layers())):
            if layer is not None and not layer.isValid():
                yield view.remark("MAP-39", tr("The layer {layer} cannot be read: the map would be printed without it.",
                                               layer=layer.name()), one)


def plainly_drawn(view: PageView) -> Iterator[MapRemark]:
    """MAP-36: hazards made faint, colours mixed, maps cut by a shape or showing one moment only."""
    if view.main is None:
        return
    item = view.main.item
    for layer in view.main.vector_layers:
        if table_of(layer) not in ("hazard", "task_order", *RELEASED):
            continue
        if symbols.SEEN_FROM <= layer.opacity() < FAINT:
            yield view.remark("MAP-36", tr("The layer {layer} is drawn so faintly that it is overlooked.",
                                           layer=layer.name()), item, found=f"{layer.opacity():.0%}",
                              mend="plain_layer")
        if layer.blendMode() != symbols.NORMAL or layer.featureBlendMode() != symbols.NORMAL:
            yield view.remark("MAP-36", tr("The layer {layer} mixes its colours with those below: the map is not "
                                           "coloured as its legend.", layer=layer.name()), item, mend="plain_layer")
    if _is_clipped(item):
        yield view.remark("MAP-36", tr("The map is cut off by another shape: what lies outside is not shown."), item,
                          mend="unclip")
    if item.itemOpacity() < FAINT and view.is_seen(item):
        yield view.remark("MAP-36", tr("The map is drawn so faintly that it is overlooked."), item, mend="opaque_item")
    if item.isTemporal() and any(layer.temporalProperties().isActive() for layer in view.main.vector_layers):
        yield view.remark("MAP-36", tr("The map shows only the records of one span of time and does not say so."), item)


def _is_clipped(item: QgsLayoutItemMap) -> bool:
    return bool(item.itemClippingSettings().isActive() or item.atlasClippingSettings().enabled())


def filtered_layers(view: PageView) -> Iterator[MapRemark]:
    """MAP-37: a filter of the project that the page does not mention."""
    if view.main is None:
        return
    for layer in view.main.layers:
        if isinstance(layer, QgsVectorLayer) and layer.subsetString() and table_of(layer) != "admin_area":
            yield view.remark("MAP-37", tr("The layer {layer} is filtered in the project, and the page does not say "
                                           "so: {filter}", layer=layer.name(), filter=layer.subsetString()[:120]),
                              view.main.item, found=layer.subsetString())
