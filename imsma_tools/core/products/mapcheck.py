"""The map check: what every map must say, and what it must never hide, found before it is printed.

A map that shows released land and hides a hazard reads as "the rest is safe" (domain facts 8.5): that stops the page.
Everything is read from the finished page itself, so that a template edited by an office is checked like a shipped one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF

from ..base.language import Language, tr
from ..checks.remark import Remark, Severity
from . import fonts
from .layouts import LABELS, LEGEND, MAIN_MAP, SCALE_BAR, item, layout_items
from .mapframe import extent_in_degrees
from .project import TABLE_PROPERTY

NO_LONGER_HAZARD = ("CLOSED", "HANDED_OVER")
"""States of a hazard in which nobody expects danger; any other state, or none at all, is a hazard."""
RELEASED = ("land_release", "completion_report", "handover_certificate", "progress_report")
"""Tables that show land as worked on or released."""

_MUST_SAY = ("title", "dates", "sources", "scale_text", "crs", "disclaimer", "white_note", "classification")
_STOPS = ("white_note",)
_WESTERN = str.maketrans("\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u066b\u066c", "0123456789.,")


def check_page(layout: QgsPrintLayout, project: QgsProject, language: Language, page: str,
               hazards: Optional[QgsVectorLayer] = None) -> list[Remark]:
    """Returns the remarks on a finished page, worst first.

    ``page`` names it in the remarks. ``hazards`` is the unfiltered table of hazards; without it, whether the map hides
    any cannot be known, which is a remark by itself where the map shows released land.
    """
    found = [*_texts(layout, page), *_scale(layout, page), *_furniture(layout, page), *_crs(layout, page),
             *_legend(layout, project, page), *_fonts(layout, language, page), *_cut_off(layout, page),
             *_hidden_hazards(layout, project, page, hazards)]
    return sorted(found, key=lambda remark: remark.severity.rank)


def _remark(rule: str, severity: Severity, page: str, message: str, found: str = "", expected: str = "") -> Remark:
    return Remark(rule, severity, "map", page, message, local_id=page, found=found, expected=expected)


def label_text(layout: QgsPrintLayout, key: str) -> str:
    """Returns what a label shows, without marks of direction; empty if it is missing or hidden."""
    label = item(layout, key, QgsLayoutItemLabel)
    if label is None or not label.isVisible():
        return ""
    return str(label.currentText()).replace("\u200f", "").replace("\u200e", "").strip()


def _texts(layout: QgsPrintLayout, page: str) -> Iterator[Remark]:
    words = {"title": tr("title"), "dates": tr("date of the data"), "sources": tr("sources"),
             "scale_text": tr("scale"), "crs": tr("coordinate system"), "disclaimer": tr("disclaimer"),
             "white_note": tr("sentence that white does not mean safe"), "classification": tr("who may see it")}
    for key in _MUST_SAY:
        if not label_text(layout, key):
            severity = Severity.STOP if key in _STOPS else Severity.CORRECT
            yield _remark("MAP-01", severity, page, tr("{page}: the map does not say its {what}.", page=page,
                                                       what=words[key]))


def _scale(layout: QgsPrintLayout, page: str) -> Iterator[Remark]:
    shown = re.search(r"1\s*:\s*([\d.,\u00a0 ]*\d)", label_text(layout, "scale_text").translate(_WESTERN))
    main = item(layout, MAIN_MAP, QgsLayoutItemMap)
    if shown is None or main is None:
        return
    written = float(re.sub(r"\D", "", shown.group(1)))
    if abs(written - main.scale()) > 0.005 * main.scale():
        yield _remark("MAP-02", Severity.CORRECT, page,
                      tr("{page}: the map says 1:{written}, but its scale is 1:{real}.", page=page,
                         written=f"{written:,.0f}", real=f"{main.scale():,.0f}"),
                      f"1:{written:.0f}", f"1:{main.scale():.0f}")


def _crs(layout: QgsPrintLayout, page: str) -> Iterator[Remark]:
    text, main = label_text(layout, "crs"), item(layout, MAIN_MAP, QgsLayoutItemMap)
    if text and main is not None and main.crs().authid() not in text:
        yield _remark("MAP-03", Severity.CORRECT, page,
                      tr("{page}: the map is drawn in {real} and says another coordinate system.", page=page,
                         real=main.crs().authid()), text, main.crs().authid())


def _furniture(layout: QgsPrintLayout, page: str) -> Iterator[Remark]:
    words = {LEGEND: tr("legend"), SCALE_BAR: tr("scale bar"), "north_arrow": tr("north arrow"),
             "ruler": tr("100 mm bar"), "locator": tr("small map of the country")}
    for key, word in words.items():
        thing = layout.itemById(key)
        if thing is None or not thing.isVisible():
            severity = Severity.CORRECT if key in (LEGEND, SCALE_BAR) else Severity.LOOK
            yield _remark("MAP-04", severity, page, tr("{page}: the map has no {what}.", page=page, what=word))


def _legend(layout: QgsPrintLayout, project: QgsProject, page: str) -> Iterator[Remark]:
    legend, main = item(layout, LEGEND, QgsLayoutItemLegend), item(layout, MAIN_MAP, QgsLayoutItemMap)
    if legend is None or main is None:
        return
    listed = {node.layerId() for node in legend.model().rootGroup().findLayers()}
    for layer in layers_in_view(main, project):
        if layer.id() not in listed:
            yield _remark("MAP-05", Severity.CORRECT, page,
                          tr("{page}: the legend does not explain {layer}, which the map shows.", page=page,
                             layer=layer.name()))


def _fonts(layout: QgsPrintLayout, language: Language, page: str) -> Iterator[Remark]:
    families = {fonts.font_of(label).family() for label in layout_items(layout, QgsLayoutItemLabel)}
    for family in sorted(families):
        missing = fonts.missing_letters(family, language)
        if missing or not fonts.is_installed(family):
            yield _remark("MAP-06", Severity.CORRECT, page,
                          tr("{page}: the font {font} is not there or lacks letters of {language}.", page=page,
                             font=family, language=language.native_name), missing)


def _cut_off(layout: QgsPrintLayout, page: str) -> Iterator[Remark]:
    for key in LABELS:
        label = item(layout, key, QgsLayoutItemLabel)
        if label is not None and key != "watermark" and label.currentText() and needed_height(label) > (
                label.rect().height() + 0.4):
            yield _remark("MAP-07", Severity.CORRECT, page,
                          tr("{page}: a text does not fit its place and is cut off: {text}", page=page,
                             text=label_text(layout, key).split("\n")[0][:80]))


def needed_height(label: QgsLayoutItemLabel) -> float:
    """Returns the height in millimetres that the text of a label needs at its width, lines wrapped."""
    metrics, text = QFontMetricsF(fonts.large_font_of(label)), label.currentText()
    room = QRectF(0.0, 0.0, (label.rect().width() - 2.0 * label.marginX()) * fonts.DOTS, 1e6)
    height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
    # Arabic fonts keep much room above and below the letters; only ink can be cut off.
    spare = metrics.height() - metrics.tightBoundingRect(text.replace("\n", " ")).height()
    return float((height - max(0.0, spare)) / fonts.DOTS)


def layers_in_view(main: QgsLayoutItemMap, project: QgsProject) -> list[QgsVectorLayer]:
    """Returns the vector layers of a map that have at least one record where the map shows."""
    extent = extent_in_degrees(main, project)
    found = []
    for layer in main.layers():
        request = QgsFeatureRequest().setFilterRect(extent).setLimit(1).setNoAttributes()
        if isinstance(layer, QgsVectorLayer) and next(layer.getFeatures(request), None) is not None:
            found.append(layer)
    return found


def _hidden_hazards(layout: QgsPrintLayout, project: QgsProject, page: str,
                    hazards: Optional[QgsVectorLayer]) -> Iterator[Remark]:
    main = item(layout, MAIN_MAP, QgsLayoutItemMap)
    if main is None:
        return
    tables = [str(layer.customProperty(TABLE_PROPERTY) or "") for layer in main.layers()]
    released = [number for number, table in enumerate(tables) if table in RELEASED
                and next(drawn(layout, main, project, main.layers()[number]), None) is not None]
    if "hazard" not in tables and not released:
        return
    if hazards is None:
        if released:
            yield _remark("MAP-08", Severity.STOP, page,
                          tr("{page}: the map shows released land, and whether it hides hazards cannot be checked.",
                             page=page))
        return
    shown: set[str] = set()
    for number, table in enumerate(tables):
        if table == "hazard":
            shown |= {_key(feature) for feature in drawn(layout, main, project, main.layers()[number])}
            if released and number > min(released):
                yield _remark("MAP-09", Severity.STOP, page,
                              tr("{page}: released land is drawn over the hazards and hides them.", page=page))
    live = {_key(feature) for feature in _in_view(hazards, main, project)
            if _text(feature["hazard_status"]) not in NO_LONGER_HAZARD}
    hidden = len(live - shown)
    if hidden and released:
        yield _remark("MAP-08", Severity.STOP, page,
                      tr("{page}: the map shows released land and hides {count} hazards. It would read as: the rest "
                         "is safe.", page=page, count=hidden), str(len(live) - hidden), str(len(live)))
    elif hidden:
        yield _remark("MAP-12", Severity.LOOK, page,
                      tr("{page}: the map shows only some of the hazards; {count} are hidden.", page=page,
                         count=hidden), str(len(live) - hidden), str(len(live)))


def _key(feature: QgsFeature) -> str:
    """Returns what names a record in every layer that holds it: filtered layers number their records anew."""
    index = feature.fieldNameIndex("guid")
    return _text(feature.attributes()[index]) if index >= 0 else f"#{feature.id()}"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _in_view(layer: QgsVectorLayer, main: QgsLayoutItemMap, project: QgsProject) -> Iterator[QgsFeature]:
    yield from layer.getFeatures(QgsFeatureRequest().setFilterRect(extent_in_degrees(main, project)))


def drawn(layout: QgsPrintLayout, main: QgsLayoutItemMap, project: QgsProject, layer: QgsVectorLayer,
          ) -> Iterator[QgsFeature]:
    """Yields the records of ``layer`` that the map really draws: filter, symbols, scale and opacity count."""
    if layer.renderer() is None or layer.opacity() < 0.05 or not layer.isInScaleRange(main.scale()):
        return
    context = QgsLayoutUtils.createRenderContextForMap(main, None, 96)
    expression = layout.createExpressionContext()
    # One by one: handed over as a list, QGIS 3.22 and Python would both delete them.
    expression.appendScope(QgsExpressionContextUtils.mapSettingsScope(main.mapSettings(
        main.extent(), main.rect().size(), 96, True)))
    expression.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setExpressionContext(expression)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    try:
        for feature in _in_view(layer, main, project):
            context.expressionContext().setFeature(feature)
            if any(symbol.opacity() >= 0.05 for symbol in renderer.symbolsForFeature(feature, context)):
                yield feature
    finally:
        renderer.stopRender(context)
