"""Expressions of a page: whole, without looking layers up, and in templates without words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from qgis.core import QgsExpression, QgsLayoutItem, QgsLayoutItemLabel, QgsProject, QgsProperty, QgsVectorLayer

from ...base.language import tr
from ...checks.remark import Severity
from .map_view import label_settings
from .page_view import PageView
from .remark import MapRemark

LOOK_UPS = frozenset({
    "aggregate", "relation_aggregate", "get_feature", "get_feature_by_id", "layer_property", "load_layer",
    "is_layer_visible", "decode_uri", "raster_value", "raster_statistic", "overlay_intersects", "overlay_contains",
    "overlay_crosses", "overlay_equals", "overlay_touches", "overlay_disjoint", "overlay_within", "overlay_nearest",
    "eval", "eval_template", "map_credits", "imsma_data_age"})
"""Functions that look a layer up by its name, or run whatever text they are given."""
_PART = re.compile(r"\[%(.*?)%\]", re.DOTALL)


def look_ups(view: PageView) -> Iterator[MapRemark]:
    """MAP-23: in a project of its own, a look-up by name reads the project the person has open.

    There it stops the page; in the person's own project it is a figure that changes with a title.
    """
    severity = Severity.CORRECT if view.project is QgsProject.instance() else Severity.STOP
    for item, text in expressions_of(view):
        used = sorted(_expression(view, text)[1] & LOOK_UPS)
        if used:
            yield view.remark("MAP-23", tr("{item} looks layers up by their name ({functions}): in another project it "
                                           "would read another layer.", item=view.word(item),
                                           functions=", ".join(used)), item, found=text[:200], severity=severity)


def broken(view: PageView) -> Iterator[MapRemark]:
    """MAP-40: expressions that cannot be read or worked out; QGIS prints them as they are typed, or leaves them out."""
    for label in view.labels:
        if view.is_seen(label) and "[%" in view.typeset[label.uuid()]:
            yield view.remark("MAP-40", tr("A text is a formula that cannot be worked out: {text}",
                                           text=label.text()[:80]), label, found=label.text()[:200])
    for item, text in expressions_of(view):
        mistake = _expression(view, text)[0]
        if mistake and not (isinstance(item, QgsLayoutItemLabel) and "[%" in view.typeset[item.uuid()]):
            yield view.remark("MAP-40", tr("A formula of {item} cannot be read: {text}", item=view.word(item),
                                           text=text[:80]), item, found=mistake[:200])


def literal_texts(view: PageView) -> Iterator[MapRemark]:
    """MAP-24: words typed into a template of ours stay English on an Arabic page, and old on a new one."""
    for label in view.labels if view.is_ours else ():
        words = literal(label.text())
        if words and view.is_seen(label):
            yield view.remark("MAP-24", tr("A text was typed into the page and does not follow language and data: "
                                           "{text}", text=words[:80]), label, found=words[:200])


def literal(text: str) -> str:
    """Returns what of a label's text is no expression, empty if only signs are left."""
    rest = _PART.sub(" ", text).strip()
    return rest if re.search(r"\w", rest) else ""


def expressions_of(view: PageView) -> Iterator[tuple[Any, str]]:
    """Yields every expression of the page with its item; those of layers with the layer's title."""
    for label in view.labels:
        yield from ((label, match.group(1)) for match in _PART.finditer(label.text()))
    for item in view.items:
        yield from ((item, text) for text in _defined(item))
    for one in view.maps:
        for grid in one.grids().asList():
            if grid.annotationFormat() == grid.AnnotationFormat.CustomFormat and grid.annotationExpression():
                yield one, grid.annotationExpression()
        for layer in view.view_of(one).vector_layers:
            yield from ((layer.name(), text) for text in _of_layer(view, layer))


def _defined(item: QgsLayoutItem) -> list[str]:
    properties = item.dataDefinedProperties()
    return [properties.property(key).expressionString() for key in properties.propertyKeys() if properties.isActive(key)
            and properties.property(key).propertyType() == QgsProperty.Type.ExpressionBasedProperty]


def _of_layer(view: PageView, layer: QgsVectorLayer) -> list[str]:
    """Returns the expressions of a layer's labels and rules, read once for a series."""
    known = view.context.remembered
    key = ("expressions", layer.id())
    if key not in known:
        found = [settings.fieldName for settings in label_settings(layer) if settings.isExpression]
        renderer = layer.renderer()
        if renderer is not None and renderer.type() == "RuleRenderer":
            found += [rule.filterExpression() for rule in renderer.rootRule().descendants()
                      if rule.filterExpression() not in ("", "ELSE")]
        known[key] = found
    return list(known[key])


def _expression(view: PageView, text: str) -> tuple[str, frozenset[str]]:
    """Returns the mistake of an expression, empty for none, and the functions it uses; read once for a series."""
    known = view.context.remembered
    key = ("expression", text)
    if key not in known:
        expression = QgsExpression(text)
        known[key] = (expression.parserErrorString() if expression.hasParserError() else "",
                      frozenset(expression.referencedFunctions()))
    mistake, functions = known[key]
    return mistake, functions
