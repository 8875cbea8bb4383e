"""What an outline that is being drawn is compared with, and what each overlap means.

Compared are the orders that have, or may soon have, people on their ground, those of other offices among them, and
released land: what the checks of a whole data file compare too (:mod:`imsma_tools.core.tasking.order_overlaps`). Of an
outline that is only drawn neither operator nor dates are known, so the policy assumes the worse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import Language, current_language, tr
from imsma_tools.core.geometry.layers import check_polygons
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.near_layer import NearLayer, name_field_of
from imsma_tools.core.geometry.nearby import Hit
from imsma_tools.core.model.definition import Model, load_model
from imsma_tools.core.products.project import layers_of, table_layer
from imsma_tools.core.tasking.live import phase
from imsma_tools.core.tasking.other_orders import TABLE as OTHER_ORDER
from imsma_tools.core.tasking.other_orders import is_other_order, is_same
from imsma_tools.core.tasking.policy import (
    OverlapFacts,
    PairFacts,
    SideFacts,
    Verdict,
    classify,
    policy_for_hints,
    side_from_release,
)

from .overlap_report import TASK_FIELDS, are_others, are_releases, are_tasks, dated, side_of_order

_OUTLINED = frozenset({"task_order", "hazard", "land_release"})
"""Tables of the data file whose outlines are watched while somebody draws them."""


@dataclass(frozen=True)
class Overlapped:
    """One row for the reader: what lies under the outline, how much of it, and what that means.

    ``share_this`` and ``share_other`` are per cent. ``m2`` is the figure of the repaired shapes; where an outline is
    not correct, ``at_most_m2`` is the larger one of the safe shapes, else None. ``distance_m`` is that of a neighbour
    without land in common, else None.
    """

    name: str
    verdict: Verdict
    meaning: str
    m2: float
    at_most_m2: Optional[float]
    share_this: float
    share_other: float
    operator: str
    status: str
    land: bytes
    distance_m: Optional[float] = None


def near_layers(project: QgsProject, today: date) -> list[NearLayer]:
    """Returns the layers of a project that hold orders or released land, and which of their records count.

    The orders of other offices are taken out of the data file where the project lacks their layer: somebody took it off
    the map, or the project is older than what the other office told.
    """
    found = []
    for layer in (*project.mapLayers().values(), *_other_offices(project)):
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and _has_polygons(layer):
            names = layer.fields().names()
            if are_tasks(names) or are_others(names) or are_releases(names):
                keep = tuple(name for name in (*TASK_FIELDS, "task_guid") if name in names)
                counts = None if is_released_land(layer) else _current_on(today)
                found.append(NearLayer(layer, name_field_of(names), keep, counts))
    return found


def is_released_land(layer: QgsVectorLayer) -> bool:
    """Returns True if a layer holds released land, not orders."""
    names = layer.fields().names()
    return are_releases(names) and not are_tasks(names)


def is_watched(layer: QgsVectorLayer) -> bool:
    """Returns True for layers of orders, hazards and released land: those whose outlines matter while drawn."""
    return str(layer.customProperty("imsma/table") or "") in _OUTLINED or are_tasks(layer.fields().names())


def limits() -> Limits:
    """Returns what counts as an edge and as near, by the policy."""
    edge = policy_for_hints().setting.thresholds
    return Limits(edge.edge_area_m2, edge.edge_width_m, edge.notice_distance_m or 0.0)


def side_of(record: Mapping[str, Any], today: date) -> SideFacts:
    """Returns what the policy has to know of the outline itself; an empty record for one that is only drawn."""
    if not record:
        return SideFacts(name=tr("This outline"))
    return side_of_order(dated(record), today)


class Reader:
    """Says what hits mean, in the words of one language."""

    def __init__(self, project: QgsProject, today: date, language: Optional[Language] = None) -> None:
        self._project = project
        self._today = today
        self._language = language or current_language()
        self._model: Model = load_model()
        self._policy = policy_for_hints()
        self._released = {layer.id() for layer in (spec.layer for spec in near_layers(project, today))
                          if is_released_land(layer)}
        self._operators = _operators(project, self._language)

    def rows(self, hits: tuple[Hit, ...], side: SideFacts, guid: str = "") -> list[Overlapped]:
        """Returns the rows of hits, the worst first; what the order called ``guid`` released itself is left out."""
        rows = [self._row(hit, side) for hit in hits if not (guid and hit.record.get("task_guid") == guid)
                and not is_same({"guid": guid}, hit.record)]
        rows.sort(key=lambda row: (row.verdict.severity.rank, -max(row.m2, row.at_most_m2 or 0)))
        return rows

    def _row(self, hit: Hit, side: SideFacts) -> Overlapped:
        record, pair = dated(hit.record), hit.pair
        released = hit.layer_id in self._released
        common = pair.counted
        facts = OverlapFacts(common.area_m2, common.share_a, common.share_b, common.width_m, pair.distance_m)
        other = side_from_release(record) if released else side_of_order(record, self._today)
        verdict = classify(PairFacts(side, other, facts), self._policy)
        operator = str(record.get("organisation_guid") or "")
        status = tr("Released land") if released else self._label("task_status", record.get("status"))
        at_most = pair.uncertain_m2 if pair.uncertain_m2 is not None and pair.uncertain_m2 > pair.overlap_m2 else None
        return Overlapped(other.name if is_other_order(record) else str(hit.name), verdict,
                          self._label("overlap_class", verdict.overlap_class), pair.overlap_m2, at_most, pair.pct_a,
                          pair.pct_b, self._operators.get(operator, operator), status, pair.geometry,
                          pair.distance_m if max(pair.overlap_m2, at_most or 0.0) <= 0 else None)

    def _label(self, code_list: str, code: Any) -> str:
        return self._model.code_lists[code_list].label(str(code), self._language) if code else ""


def _other_offices(project: QgsProject) -> list[QgsVectorLayer]:
    layers = layers_of(project)
    if OTHER_ORDER in layers or "task_order" not in layers:
        return []
    file = Path(layers["task_order"].source().split("|")[0])
    try:
        return [table_layer(file, load_model().table(OTHER_ORDER), current_language())]
    except BadInput:   # orders that are no table of a data file
        return []


def _has_polygons(layer: QgsVectorLayer) -> bool:
    try:
        check_polygons(layer.wkbType(), layer.name())
    except ToolsError:
        return False
    return True


def _current_on(today: date) -> Callable[[Mapping[str, Any]], bool]:
    def counts(record: Mapping[str, Any]) -> bool:
        return phase(dated(record), today).is_current

    return counts


def _operators(project: QgsProject, language: Language) -> dict[str, str]:
    """Returns the short names of organisations by guid, from the layer of the data file."""
    layer = layers_of(project).get("organisation")
    if layer is None:
        return {}
    names = layer.fields().names()
    shown = [name for name in ("short_name", f"name_{language.value}", "name_en") if name in names]
    return {str(feature["guid"]): next((str(feature[name]) for name in shown if feature[name]), "")
            for feature in layer.getFeatures()}
