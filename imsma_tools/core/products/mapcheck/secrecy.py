"""Who may see what: a public page shows only what the authority's signed decision allows (domain facts 8.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from qgis.core import QgsExpression, QgsMapLayer, QgsRenderContext, QgsVectorLayer

from ...base.language import tr
from ..maps.contract import Audience, Computed
from ..publication import Publication, Shown, TableDecision, publication_faults, shipped_publication
from .map_view import ADDING_UP, MapView, label_settings, table_of
from .page_view import PageView
from .remark import MapRemark
from .sources import COUNTED_PROPERTY

COMPUTED_PROPERTY = "imsma/computed"
_BEHIND_COMPUTED = {Computed.ORDER_OVERLAPS.value: "task_order"}
_KEYS = frozenset({"guid"})
"""Fields that say nothing to a reader."""


def decision(view: PageView) -> Iterator[MapRemark]:
    """MAP-19: a public page needs a decision that is signed and in force."""
    if view.context.audience is not Audience.PUBLIC or view.context.publication is None:
        return
    for fault in publication_faults(view.context.publication, view.context.today):
        yield view.remark("MAP-19", fault, "classification")


def restricted_data(view: PageView) -> Iterator[MapRemark]:
    """MAP-18: nothing on a public page that the decision does not allow."""
    if view.context.audience is not Audience.PUBLIC:
        return
    allowed = view.context.publication or shipped_publication()
    if publication_faults(allowed, view.context.today):
        # What is not signed or not in force any more allows nothing.
        allowed = shipped_publication()
    secret: set[str] = set()
    for one in view.maps:
        if not view.is_seen(one):
            continue
        map_view = view.view_of(one)
        for layer in map_view.layers:
            reason = _reason(view, map_view, layer, allowed)
            if reason:
                secret.add(layer.name())
                yield view.remark("MAP-18", reason, one, found=layer.name())
    for frame in view.tables():
        if secret and view.is_seen(frame) and not frame.isEmpty():
            yield view.remark("MAP-18", tr("The table on this public page is about records that the public may not "
                                           "see."), frame)


def _reason(view: PageView, map_view: MapView, layer: QgsMapLayer, allowed: Publication) -> str:
    """Returns why the public may not see a layer, empty if it may."""
    computed = str(layer.customProperty(COMPUTED_PROPERTY) or "")
    counted = str(layer.customProperty(COUNTED_PROPERTY) or "")
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if computed == Computed.PARCELS.value:
        return tr("{layer} shows whose land was asked about: that is for the one who asked only.", layer=layer.name())
    if counted:
        return _sums(map_view, layer, allowed.of(counted))
    table = table_of(layer) or _BEHIND_COMPUTED.get(computed, "")
    if not table:
        return tr("Nobody can tell whether the public may see {layer}: it comes from no table of the data file.",
                  layer=layer.name())
    decided = allowed.of(table)
    if decided.shown is Shown.NOTHING:
        return tr("The public may not see {layer}.", layer=layer.name())
    renderer = layer.renderer()
    if decided.shown is Shown.AGGREGATED:
        adds_up = renderer is not None and renderer.type() in ADDING_UP
        return "" if adds_up and renderer.type() == "heatmapRenderer" else tr(
            "The public may see {layer} only added up by area, not one by one.", layer=layer.name())
    if decided.least_scale and map_view.item.scale() < decided.least_scale:
        return tr("The public may see {layer} only at 1:{scale} or smaller.", layer=layer.name(),
                  scale=f"{decided.least_scale:,.0f}")
    hidden = sorted(_fields_used(layer) - decided.fields - _KEYS)
    if hidden:
        return tr("The map shows fields of {layer} that the public may not see: {fields}", layer=layer.name(),
                  fields=", ".join(hidden))
    return ""


def _sums(map_view: MapView, layer: QgsVectorLayer, decided: TableDecision) -> str:
    if decided.shown is Shown.NOTHING:
        return tr("The public may not see {layer}.", layer=layer.name())
    index = layer.fields().indexOf("records")
    small = _smallest(map_view, layer, index) if index >= 0 else None
    if small is not None and small < decided.least_count:
        return tr("{layer} shows a count of {count}; below {least} the public could tell which record it is.",
                  layer=layer.name(), count=small, least=decided.least_count)
    return ""


def _smallest(map_view: MapView, layer: QgsVectorLayer, index: int) -> Optional[int]:
    counts = [int(feature.attributes()[index] or 0) for feature in map_view.in_view(layer)]
    return min((count for count in counts if count > 0), default=None)


def _fields_used(layer: QgsVectorLayer) -> set[str]:
    """Returns the fields that symbols and labels of a layer tell."""
    used = set(layer.renderer().usedAttributes(QgsRenderContext())) if layer.renderer() is not None else set()
    for settings in label_settings(layer):
        used |= set(QgsExpression(settings.fieldName).referencedColumns()) if settings.isExpression else {
            settings.fieldName}
    return {name for name in used if layer.fields().indexOf(name) >= 0}
