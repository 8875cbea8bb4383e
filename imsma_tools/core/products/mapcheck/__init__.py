"""The map check: what every map must say, and what it must never hide, found before it is printed.

A map that shows released land and hides a hazard reads as "the rest is safe" (domain facts 8.5): that stops the page.
Everything is read from the finished page itself, so that a template edited by an office, and a layout that a person or
a trainee made, are checked by the same rules as a shipped one. The rules are listed with their words in
``resources/rules/map_check.json``; each is one small function here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsFeature, QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsVectorLayer

from ...base.language import tr
from ...checks.remark import Severity
from . import (
    expressions,
    furniture,
    hazards,
    legend_rules,
    letters,
    map_layers,
    mending,
    placement,
    scale,
    secrecy,
    texts,
)
from . import sources as source_rules
from .catalogue import MapRule, map_rules
from .context import CheckContext
from .hazards import NO_LONGER_HAZARD, RELEASED
from .map_view import MapView, table_of
from .page_view import PageView
from .remark import MapRemark
from .template_check import check_template

CHECKS: tuple[Callable[[PageView], Iterator[MapRemark]], ...] = (
    map_layers.pages_and_maps, map_layers.twins, map_layers.layers_there, hazards.hidden_hazards,
    hazards.covered_hazards, hazards.items_over_hazards, secrecy.decision, secrecy.restricted_data, texts.warning,
    texts.synthetic, texts.missing_texts, texts.dates, texts.page_of_pages, texts.classification, texts.age_of_data,
    texts.without_outline, source_rules.sources, scale.scale_text, scale.paper_text, scale.crs_text, scale.grid,
    scale.bar_link, scale.bar_length, scale.ruler, furniture.missing_things, furniture.arrow_direction,
    furniture.overview_frame, furniture.pictures, legend_rules.legend, legend_rules.legend_room,
    map_layers.plainly_drawn, map_layers.filtered_layers, expressions.look_ups, expressions.broken,
    expressions.literal_texts, placement.on_paper, placement.overlapping, placement.cut_off, letters.letters,
    letters.sizes)


def check_page(layout: QgsPrintLayout, context: CheckContext) -> list[MapRemark]:
    """Returns the remarks on a finished page, worst first. Call it on the main thread.

    A rule that meets something QGIS has deleted meanwhile gives a remark that stops: what was not checked is not fine.
    """
    view = PageView(layout, context)
    found: list[MapRemark] = []
    for check in CHECKS:
        try:
            found += list(check(view))
        except RuntimeError as error:   # PyQt: the C++ object was deleted
            found.append(view.remark("MAP-47", tr("A part of the page could not be checked, because layers or items "
                                                  "were removed meanwhile."), found=str(error)[:200]))
    return sorted(found, key=lambda remark: remark.severity.rank)


def stops(remarks: list[MapRemark]) -> bool:
    """Returns True if a page with these remarks must not be printed."""
    return any(remark.severity is Severity.STOP for remark in remarks)


def mend(layout: QgsPrintLayout, remark: MapRemark, context: CheckContext) -> bool:
    """Makes the safe change that a remark names and checks the page again; returns True if the remark is gone."""
    if not mending.apply(layout, remark, context):
        return False
    context.remembered.clear()
    return not any(again.rule_id == remark.rule_id and again.items == remark.items
                   for again in check_page(layout, context))


def label_text(layout: QgsPrintLayout, part: str) -> str:
    """Returns what a part of a page says, without marks of direction; empty if it is missing or hidden."""
    return PageView(layout, CheckContext(QgsProject.instance())).text(part)


def layers_in_view(main: QgsLayoutItemMap, project: QgsProject) -> list[QgsVectorLayer]:
    """Returns the vector layers of a map that have at least one record where the map shows."""
    return MapView(main.layout(), main, CheckContext(project)).in_sight


def drawn(layout: QgsPrintLayout, main: QgsLayoutItemMap, project: QgsProject, layer: QgsVectorLayer,
          ) -> Iterator[QgsFeature]:
    """Yields the records of ``layer`` that the map really draws: filter, symbols, scale and opacity count."""
    return MapView(layout, main, CheckContext(project)).drawn(layer)


__all__ = ["CHECKS", "NO_LONGER_HAZARD", "RELEASED", "CheckContext", "MapRemark", "MapRule", "check_page",
           "check_template", "drawn", "label_text", "layers_in_view", "map_rules", "mend", "stops", "table_of"]
