"""What stands on a page: ids of the items, the variable each label shows, and what every kind of template must have.

An office edits templates in QGIS and keeps the ids. Labels are expressions on these variables and on the suite's own
functions, never on layers: in a project of its own, a look-up by layer name would read the project the person has open.
"""

from __future__ import annotations

from ..maps.contract import Family

TEMPLATE_VERSION = 2
"""Version of the agreement between templates and the suite. Written into each template."""
VERSION_PROPERTY = "imsma/template_version"
FAMILY_PROPERTY = "imsma/template"
"""Custom properties of a layout that say what kind of template it is and which version of the agreement it keeps."""

MAIN_MAP = "main_map"
LOCATOR = "locator"
LEGEND = "legend"
SCALE_BAR = "scale_bar"
NORTH_ARROW = "north_arrow"
RULER = "ruler"
LOGOS = ("logo", "logo_2", "logo_3")
FACTS = "facts"
"""Frame of the list of facts of a record."""
TABLE = "table"
"""Frame of the table of a page: turning points, hazards nearby."""

LABELS = {
    "title": "imsma_title", "subtitle": "imsma_subtitle", "map_number": "imsma_map_number",
    "classification": "imsma_classification", "legend_title": "imsma_legend_title", "scale_text": "imsma_scale",
    "ruler_note": "imsma_ruler_note", "crs": "imsma_crs", "dates": "imsma_dates", "sources": "imsma_sources",
    "producer": "imsma_producer", "donors": "imsma_donors", "disclaimer": "imsma_disclaimer",
    "white_note": "imsma_white_note", "notes": "imsma_notes", "page_no": "imsma_page", "watermark": "imsma_watermark",
    "table_title": "imsma_table_title", "facts_title": "imsma_facts_title", "letter_head": "imsma_letter_head",
    "letter_body": "imsma_letter_body", "letter_end": "imsma_letter_end"}
"""Ids of the labels and the variable each of them shows. ``map_number`` holds number and version."""

_MARGINALIA = ("title", "subtitle", "map_number", "classification", "dates", "sources", "producer", "disclaimer",
               "white_note", "page_no", "watermark")
_FURNITURE = (MAIN_MAP, LOCATOR, LEGEND, SCALE_BAR, NORTH_ARROW, RULER, LOGOS[0], "scale_text", "ruler_note", "crs",
              "legend_title", "notes", "donors")

REQUIRED: dict[Family, tuple[str, ...]] = {
    Family.MAP: (*_FURNITURE, *_MARGINALIA),
    Family.SHEET: (*_FURNITURE, *_MARGINALIA, FACTS, "facts_title", TABLE, "table_title"),
    Family.LETTER: (MAIN_MAP, LEGEND, SCALE_BAR, NORTH_ARROW, RULER, LOGOS[0], "scale_text", "ruler_note", "crs",
                    "legend_title", TABLE, "table_title", "letter_head", "letter_body", "letter_end", *_MARGINALIA),
    Family.ANNEX: (LEGEND, "legend_title", TABLE, "table_title", "title", "subtitle", "map_number", "classification",
                   "dates", "producer", "white_note", "page_no", "watermark"),
}
"""Items without which a template of a kind cannot be used. The check of a file names what is missing by id."""
