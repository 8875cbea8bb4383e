"""Example words for a page made straight from a template: its labels show variables, and alone they would be blank."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsPrintLayout

from imsma_tools.core.base.language import tr
from imsma_tools.core.products.templates.contents import FAMILY_PROPERTY, LABELS


def is_unfilled(layout: QgsPrintLayout) -> bool:
    """Returns True for a layout made from one of our templates that nobody has filled."""
    if not layout.customProperty(FAMILY_PROPERTY):
        return False
    set_here = layout.customProperty("variableNames") or []
    return not any(str(name) in LABELS.values() for name in set_here)


def fill_with_examples(layout: QgsPrintLayout) -> None:
    """Sets every variable to a word that says what stands there, and marks the page across as an example."""
    for variable, words in _examples().items():
        QgsExpressionContextUtils.setLayoutVariable(layout, variable, words)
    layout.refresh()


def _examples() -> dict[str, str]:
    return {
        "imsma_title": tr("Title of the map"), "imsma_subtitle": tr("Place or record"),
        "imsma_map_number": tr("Map number"), "imsma_classification": tr("Who may see the map"),
        "imsma_legend_title": tr("Legend"), "imsma_scale": tr("Scale"),
        "imsma_ruler_note": tr("How to see whether the print has its right size"),
        "imsma_crs": tr("Coordinates and grid"), "imsma_dates": tr("Day of the data, day of the print"),
        "imsma_sources": tr("Sources of what is visible"), "imsma_producer": tr("Producer and contact"),
        "imsma_donors": tr("Line for the donor"), "imsma_disclaimer": tr("Disclaimer"),
        "imsma_white_note": tr("White does not mean safe."), "imsma_notes": tr("What the map cannot show"),
        "imsma_page": tr("Page of pages"), "imsma_watermark": tr("EXAMPLE"),
        "imsma_table_title": tr("Heading of the table"), "imsma_facts_title": tr("Heading of the facts"),
        "imsma_letter_head": tr("To whom, from whom, reference"), "imsma_letter_body": tr("Text of the letter"),
        "imsma_letter_end": tr("Signature")}
