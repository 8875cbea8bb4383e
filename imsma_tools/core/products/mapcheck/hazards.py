"""What a map must never hide: released land beside hidden hazards reads as "the rest is safe" (domain facts 8.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF

from ...base.language import tr
from . import symbols
from .map_view import MapView, Shown, key_of, table_of, text_of
from .page_view import PageView
from .remark import MapRemark

NO_LONGER_HAZARD = ("CLOSED", "HANDED_OVER")
"""States of a hazard in which nobody expects danger; any other state, or none at all, is a hazard."""
RELEASED = ("land_release", "completion_report", "handover_certificate", "progress_report")
"""Tables that show land as worked on or released."""


def hidden_hazards(view: PageView) -> Iterator[MapRemark]:
    """MAP-08 and MAP-12, for every map of the page: a small one can lie as well as a large one."""
    for one in view.maps:
        shown = view.view_of(one)
        if view.is_seen(one) and any(table_of(layer) in ("hazard", *RELEASED) for layer in shown.layers):
            yield from _hidden(view, shown)


def _hidden(view: PageView, map_view: MapView) -> Iterator[MapRemark]:
    hazards = map_view.of_table("hazard")
    released = any(one.drawn for one in map_view.of_table(*RELEASED)) or any(
        status in NO_LONGER_HAZARD for one in hazards for status in one.statuses)
    everything = all_hazards(view)
    if everything is None:
        if released:
            yield view.remark("MAP-08", tr("The map shows released land, and whether it hides hazards cannot be "
                                           "checked: the table of hazards is not there."), map_view.item)
        return
    live = {key_of(feature) for feature in map_view.in_view(everything)
            if text_of(feature, "hazard_status") not in NO_LONGER_HAZARD}
    shown = {key for one in hazards if not one.adds_up for key in one.drawn}
    hidden = len(live - shown)
    if not hidden:
        return
    found, expected = str(len(live) - hidden), str(len(live))
    if released and any(one.adds_up for one in hazards):
        yield view.remark("MAP-08", tr("The map shows released land one by one and {count} hazards only added up. It "
                                       "would read as: the rest is safe.", count=hidden), map_view.item,
                          found=found, expected=expected)
    elif released:
        yield view.remark("MAP-08", tr("The map shows released land and hides {count} hazards. It would read as: the "
                                       "rest is safe.", count=hidden), map_view.item, found=found, expected=expected)
    else:
        yield view.remark("MAP-12", tr("The map shows only some of the hazards; {count} are hidden.", count=hidden),
                          map_view.item, found=found, expected=expected)


def all_hazards(view: PageView) -> Optional[QgsVectorLayer]:
    """Returns the unfiltered table of hazards: as given, else that of the project, without its filter."""
    if view.context.hazards is not None:
        return view.context.hazards
    remembered = view.context.remembered
    if "hazards" not in remembered:
        layers = [layer for layer in (*view.project.mapLayers().values(),
                                      *(layer for one in view.maps for layer in view.view_of(one).layers))
                  if isinstance(layer, QgsVectorLayer) and table_of(layer) == "hazard"]
        bare = next((layer for layer in layers if not layer.subsetString()), None)
        remembered["hazards"] = bare if bare is not None else next(map(_whole, layers), None)
    found: Optional[QgsVectorLayer] = remembered["hazards"]
    return found


def _whole(layer: QgsVectorLayer) -> Optional[QgsVectorLayer]:
    """Returns the table behind a filtered layer, read anew; the layer itself and its filter stay as they are."""
    source = "|".join(part for part in layer.source().split("|") if not part.lower().startswith("subset="))
    whole = QgsVectorLayer(source, layer.name(), layer.providerType())
    return whole if whole.isValid() and not whole.subsetString() else None


def covered_hazards(view: PageView) -> Iterator[MapRemark]:
    """MAP-09: released land drawn over hazards, and opaque layers above them."""
    for one in view.maps:
        map_view = view.view_of(one)
        lowest = max((number for number, layer in enumerate(map_view.layers) if table_of(layer) == "hazard"),
                     default=-1)
        if lowest < 1 or not view.is_seen(one) or not map_view.of_table("hazard"):
            continue
        for layer in map_view.layers[:lowest]:
            if table_of(layer) in RELEASED and _draws(map_view, layer):
                yield view.remark("MAP-09", tr("Released land ({layer}) is drawn over the hazards and hides them.",
                                               layer=layer.name()), one, mend="hazards_on_top")
            elif table_of(layer) != "hazard" and _covers(map_view, layer):
                yield view.remark("MAP-09", tr("The layer {layer} is drawn over the hazards and covers them.",
                                               layer=layer.name()), one, mend="hazards_on_top")


def _draws(map_view: MapView, layer: QgsMapLayer) -> bool:
    return any(one.layer is layer and one.drawn for one in map_view.shown)


def _covers(map_view: MapView, layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsRasterLayer):
        return layer.isValid() and layer.renderer() is not None and layer.renderer().opacity() >= 0.5 and (
            map_view.extent_for(layer).intersects(layer.extent()))
    if not isinstance(layer, QgsVectorLayer) or not _draws(map_view, layer):
        return False
    renderer = map_view.style_of(layer).renderer()
    context = map_view.context.remembered
    key = ("covers", layer.id(), layer.opacity())
    if key not in context:
        context[key] = any(symbols.hides(symbol, layer.opacity()) for symbol in renderer.symbols(QgsRenderContext()))
    return bool(context[key])


def items_over_hazards(view: PageView) -> Iterator[MapRemark]:
    """MAP-43: an item with a ground of its own that lies on the main map over hazards."""
    main = view.main
    if main is None or not view.is_seen(main.item):
        return
    hazards = [one for one in main.of_table("hazard") if one.drawn]
    for item in view.items if hazards else ():
        if item is main.item or item.zValue() < main.item.zValue() or not view.is_seen(item) or not opaque(view, item):
            continue
        under = view.area(item).intersected(view.area(main.item))
        if under.width() < 1.0 or under.height() < 1.0:
            continue
        count = sum(1 for one in hazards if _any_under(main, one, under))
        if count:
            yield view.remark("MAP-43", tr("{item} lies on the map over hazards and hides them.", item=view.word(item)),
                              item)


def opaque(view: PageView, item: QgsLayoutItem) -> bool:
    """Returns True if nothing is seen through an item: it has a ground, or is a picture, a legend with a ground."""
    if item.itemOpacity() < symbols.HIDES_FROM:
        return False
    if isinstance(item, QgsLayoutItemShape):
        return bool(symbols.hides(item.symbol()))
    if isinstance(item, (QgsLayoutItemPicture, QgsLayoutItemMap)):
        return True
    return bool(item.hasBackground() and item.backgroundColor().alphaF() >= symbols.HIDES_FROM)


def _any_under(main: MapView, shown: Shown, area: QRectF) -> bool:
    """Returns True if a drawn record lies under an area of the layout."""
    transform = main.item.layoutToMapCoordsTransform()
    corners = [transform.map(QPointF(x, y)) for x in (area.left(), area.right()) for y in (area.top(), area.bottom())]
    box = QgsRectangle(min(point.x() for point in corners), min(point.y() for point in corners),
                       max(point.x() for point in corners), max(point.y() for point in corners))
    if shown.layer.crs() != main.item.crs():
        box = QgsCoordinateTransform(main.item.crs(), shown.layer.crs(), main.context.project).transformBoundingBox(box)
    return any(key_of(feature) in shown.drawn for feature in shown.layer.getFeatures(
        QgsFeatureRequest().setFilterRect(box).setFlags(QgsFeatureRequest.Flag.ExactIntersect)))

