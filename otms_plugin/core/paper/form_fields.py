"""The fields an authority can write into its own form: every field of an order, and what is worked out."""

from __future__ import annotations

from typing import Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import AreaUnit
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.products.maps.turning import numbers_of, points_table
from imsma_tools.core.products.text_blocks import Paragraph

from .changes import Since
from .contract import Letter
from .order_sheet import hazard_rows, ordnance_lines, standing
from .words import Words, middle_zone

_HIDDEN = frozenset({"source", "source_key", "source_edited_at", "submission_guid", "actor", "base_version", "version",
                     "outline_as_received", "shape_as_drawn"})


def field_values(words: Words, since: Optional[Since], letter: Letter, paper_no: str, producer: str, by: str,
                 ) -> dict[str, str]:
    """Returns every field with its value for a reader; "" where there is none."""
    dossier = words.dossier
    order = dossier.order
    shape = dossier.model.table("task_order")
    values = {name: words.value(order, name) for name in shape.names() if name not in _HIDDEN}
    version = words.figures.number(dossier.sheet_version) if dossier.sheet_version else tr("draft")
    area = order.get("area_computed_m2")
    values.update({
        "operator": words.operator(dossier.operator), "operator_short": str(dossier.operator.get("short_name") or ""),
        "continues": words.code(dossier.former.get("task_no")), "paper_no": words.code(paper_no),
        "version": version, "today": words.day(dossier.today), "made_by": by, "producer": producer,
        "place": words.place(order.get(GEOMETRY)), "area_m2": words.area(area),
        "area_ha": words.figures.number(float(area) / AreaUnit.HA.square_metres, 2) if area is not None else "",
        "area_dunam": words.figures.number(float(area) / AreaUnit.DUNAM.square_metres, 2) if area is not None else "",
        "letter_no": words.code(letter.number), "letter_date": words.day(letter.day), "copies_to": letter.copies_to,
        "check_sum": dossier.content_sum(), "seal": dossier.seal.hash, "seal_line": str(dossier.seal.seq),
        "replaces": words.figures.number(since.version) if since else "", "replaces_reason": since.reason if since
        else "", "hazards": "\n".join(" - ".join(filter(None, row)) for row in hazard_rows(words)),
        "ordnance_expected": "\n".join(ordnance_lines(words)), "turning_points": "\n".join(_points(words)),
        "standing": "\n".join(block.text for block in standing(words) if isinstance(block, Paragraph))})
    return values


def _points(words: Words) -> list[str]:
    """Returns a line for each turning point: its number and the two systems."""
    dossier = words.dossier
    table = points_table(dossier.points, dossier.model, words.figures, middle_zone(dossier), degrees=True)
    systems = [place for place, head in enumerate(table.head) if place in table.left_to_right_columns][1:4]
    return [words.code("  ".join((number, *(row[place] for place in systems))))
            for number, row in zip(numbers_of(dossier.points), table.rows)]
