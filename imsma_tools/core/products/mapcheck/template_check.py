"""A page template judged before anybody uses it: what an office must know about the file it changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsExpression, QgsPrintLayout, QgsProject, QgsReadWriteContext

from ...base.language import Language, tr
from ...checks.remark import Severity
from ..documents import read_xml
from ..templates.contents import LABELS
from ..templates.loading import template_faults
from . import expressions, placement, scale
from .context import CheckContext
from .page_view import PageView
from .remark import MapRemark

HARMLESS = frozenset({
    "coalesce", "nullif", "if", "concat", "trim", "upper", "lower", "title", "length", "replace", "regexp_replace",
    "substr", "left", "right", "lpad", "rpad", "format", "format_number", "to_string", "to_int", "to_real", "round",
    "floor", "ceil", "abs", "min", "max", "char", "wordwrap", "array_to_string", "string_to_array", "array_get", "try"})
"""Functions of QGIS that only turn what they are given; others read layers, files or the person's project."""
_OWN = "imsma_"
_OF_THE_PAGE = ("layout_", "item_", "grid_", "map_scale", "map_crs", "map_id", "map_rotation", "legend_")
"""Variables of the page itself. Any other comes from the project, the layers or the person's settings."""


def check_template(file: Path) -> list[MapRemark]:
    """Returns the remarks on a template, worst first: look-ups, words typed in, things that lie wrongly.

    What is missing by id, or of another version, comes from :func:`template_faults` as remarks that stop.
    """
    project, name = QgsProject(), file.name
    found = [MapRemark("MAP-46", Severity.STOP, "map", name, fault, local_id=name) for fault in template_faults(file)]
    layout, document = QgsPrintLayout(project), read_xml(file)
    if document is not None and layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]:
        view = PageView(layout, CheckContext(project, Language.EN, name))
        for rule in (_literal_texts, _strangers, expressions.look_ups, expressions.broken, _on_paper,
                     scale.ruler):
            found += list(rule(view))
    project.clear()
    return sorted(found, key=lambda remark: remark.severity.rank)


def _literal_texts(view: PageView) -> Iterator[MapRemark]:
    """A label of a template shows a variable and says nothing of its own, whether it is seen now or not."""
    for label in view.labels:
        words = expressions.literal(label.text())
        if words:
            yield view.remark("MAP-24", tr("A text was typed into the page and does not follow language and data: "
                                           "{text}", text=words[:80]), label, found=words[:200])


def _on_paper(view: PageView) -> Iterator[MapRemark]:
    """As on a page, but for the scale bar: how long it is, only a map tells."""
    bar = view.word(view.scale_bar) if view.scale_bar is not None else ""
    return (remark for remark in placement.on_paper(view) if remark.items != (bar,))


def _strangers(view: PageView) -> Iterator[MapRemark]:
    """Only variables of the layout and functions of ours or harmless ones."""
    for item, text in expressions.expressions_of(view):
        expression = QgsExpression(text)
        functions = sorted(name for name in expression.referencedFunctions() if not name.startswith(("$", _OWN))
                           and name not in HARMLESS and name not in expressions.LOOK_UPS and name != "var")
        variables = sorted(name for name in expression.referencedVariables() if name and not (
            name in LABELS.values() or name.startswith((_OWN, *_OF_THE_PAGE))))
        if functions or variables or expression.referencedColumns():
            names = (*functions, *(f"@{name}" for name in variables), *sorted(expression.referencedColumns()))
            yield view.remark("MAP-23", tr("{item} uses what a template must not rely on: {names}",
                                           item=view.word(item), names=", ".join(names)), item, found=text[:200],
                              severity=Severity.CORRECT)
