"""The order sheet: what a team walks onto land with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.products.maps.sheet_parts import MOST_CORNERS
from imsma_tools.core.products.maps.texts import white_note
from imsma_tools.core.products.maps.turning import points_table
from imsma_tools.core.products.text_blocks import Block, Grid, Heading, Paragraph
from imsma_tools.core.tasking.facts import outline_note
from imsma_tools.core.tasking.states import load_states

from ..life.plan import PREPARING
from .changes import Change, Since
from .dossier import Dossier
from .words import Words, facts_part, free, middle_zone, signatures_part, table_part, text_part

_WHO = ("authority", "office", "accreditation_no", "parent_task_guid", "donor", "project", "priority")
_WHAT = ("task_type", "method", "contamination", "target_depth_cm", "teams_planned", "land_use_after",
         "expected_beneficiaries")
_WHEN = ("issued_on", "valid_from", "valid_to", "planned_start", "planned_end")
_HAZARD = ("hazard_class", "hazard_status", "contamination", "depth_cm", "area_reported_m2")
_WHERE = ("admin1_name", "admin2_name", "community", "shape_kind", "shape_width_m", "area_reported_m2",
          "area_computed_m2", "outline_state")


def standing(words: Words) -> list[Block]:
    """Returns what has to be read first: that nobody may work by this order, if so."""
    dossier, states = words.dossier, load_states()
    order, status = dossier.order, str(dossier.order.get("status") or "")
    found = []
    if states.group_of(status) == PREPARING:
        found.append(tr("DRAFT. This order was not issued. Nobody may begin work on it."))
    elif not states.has(status, "at_work"):
        found.append(tr("The status of this order is: {status}. Nobody may work by it.",
                        status=words.value(order, "status")))
        if order.get("status_reason"):
            found.append(tr("Reason: {reason}", reason=free(order["status_reason"])))
    elif order.get("valid_to") and order["valid_to"] < dossier.today:
        found.append(tr("The validity of this order ended on {day}. Nobody may work by it until it is extended.",
                        day=words.day(order["valid_to"])))
    return [Paragraph("\n".join(found), framed=True)] if found else []


def order_sheet(words: Words, since: Optional[Since], producer: str) -> list[Block]:
    """Returns the blocks of the sheet behind its title."""
    dossier = words.dossier
    order = dossier.order
    blocks = [*standing(words), *_replaces(words, since)]
    blocks += facts_part(tr("Order"), [
        (words.label("task_no"), words.code(dossier.number)),
        (words.label("organisation_guid"), words.operator(dossier.operator) or tr("not known")),
        (words.label("status"), words.value(order, "status")),
        *words.facts(order, (*_WHAT, *_WHEN, *_WHO))])
    blocks += facts_part(tr("Place"), [(tr("Middle of the area"), words.place(order.get(GEOMETRY))),
                                       *words.facts(order, _WHERE)])
    note = outline_note(order)
    blocks += [Paragraph(note, strong=True)] if note else []
    blocks += text_part(words.label("instructions"), order.get("instructions"))
    blocks += text_part(words.label("access_notes"), order.get("access_notes"))
    blocks += _hazards(words)
    blocks += _ordnance(words)
    blocks += _changed(words, since)
    blocks += points_part(words)
    blocks.append(Paragraph(white_note(producer), strong=True))
    blocks += signatures_part((tr("Issued by (authority)"), tr("Received by (operator)")))
    return blocks


def points_part(words: Words) -> list[Block]:
    """Returns the turning points in two coordinate systems, all that were entered."""
    dossier = words.dossier
    blocks: list[Block] = [Heading(tr("Turning points"))]
    if dossier.is_traced:
        blocks.append(Paragraph(tr("No turning points were entered. These are the corners of the outline.")))
    if dossier.unplaced:
        blocks.append(Paragraph(tr("Turning points without a position, not listed here: {count}",
                                   count=words.figures.number(dossier.unplaced)), strong=True))
    if dossier.is_traced and len(dossier.points) > MOST_CORNERS:
        return [*blocks, Paragraph(tr("It has {count} corners, too many to list.",
                                      count=words.figures.number(len(dossier.points))), strong=True)]
    if not dossier.points:
        return [*blocks, Paragraph(tr("None entered."))]
    table = points_table(dossier.points, dossier.model, words.figures, middle_zone(dossier), degrees=True)
    return [*blocks, Grid(table), Paragraph(tr("All positions are WGS 84. Bearings count from true north."))]


def _replaces(words: Words, since: Optional[Since]) -> list[Block]:
    if since is None:
        return []
    version = words.figures.number(since.version)
    again = tr("Printed again after changes. It replaces every sheet of this version printed before.")
    found: list[Block] = [Paragraph(again, framed=True)] if since.is_again else []
    reason = free(since.reason) or tr("no reason was entered")
    lines = (tr("This sheet replaces version {version}, because: {reason}", version=version, reason=reason),
             tr("Take older sheets back."))
    return [*found, Paragraph("\n".join(lines), framed=True)]


def hazard_rows(words: Words) -> list[tuple[str, ...]]:
    """Returns number, class, status, contamination, depth and area of the hazards of the order."""
    return [(words.code(hazard.get("local_id")), *(words.value(hazard, name, "hazard") for name in _HAZARD))
            for hazard in words.dossier.hazards]


def _hazards(words: Words) -> list[Block]:
    blocks = table_part(tr("Hazards"), [words.label(name, "hazard") for name in ("local_id", *_HAZARD)],
                        hazard_rows(words), (30.0, 30.0, 26.0, 34.0, 18.0, 26.0), (0,))
    notes = [note for note in map(outline_note, words.dossier.hazards) if note]
    return [*blocks, *(Paragraph(note, strong=True) for note in notes)]


def ordnance_lines(words: Words) -> list[str]:
    """Returns what may lie there, one line each: what order and hazards say, and what was found there before."""
    return [_kinds(words), *(f"{category} {model}: {count}".replace(" :", ":")
                             for category, model, count in _found_before(words))]


def _kinds(words: Words) -> str:
    dossier = words.dossier
    kinds = dict.fromkeys(words.value(record, "contamination", table) for table, record in (
        ("task_order", dossier.order), *(("hazard", hazard) for hazard in dossier.hazards)))
    return ", ".join(filter(None, kinds))


def _found_before(words: Words) -> list[tuple[str, str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for item in words.dossier.expected:
        found[words.value(item, "category", "ordnance_item"), str(item.get("model") or "")] += int(
            item.get("quantity") or 0)
    return [(category, model, words.figures.number(count)) for (category, model), count in sorted(found.items())]


def _ordnance(words: Words) -> list[Block]:
    blocks, rows = text_part(tr("Ordnance expected"), _kinds(words)), _found_before(words)
    if not rows:
        return blocks
    return [*blocks, *table_part(tr("Found on these hazards before"), [
        words.label(name, "ordnance_item") for name in ("category", "model", "quantity")], rows, (60.0, 80.0, 24.0))]


def _changed(words: Words, since: Optional[Since]) -> list[Block]:
    if since is None:
        return []
    title = tr("Changed since version {version}", version=words.figures.number(since.version))
    rows = [*(_change(words, change) for change in since.changes), *_other_changes(words, since)]
    blocks: list[Block] = table_part(title, (tr("What"), tr("Before"), tr("Now")), rows, (34.0, 65.0, 65.0))
    acts = [(words.figures.number(act.version), words.moment(act.at), free(act.by), free(act.reason) or "-")
            for act in since.acts]
    if acts:
        blocks += table_part(tr("Why it changed"), (tr("Version"), tr("When"), tr("By"), tr("Reason")), acts,
                             (14.0, 54.0, 30.0, 66.0))
    return blocks


def _change(words: Words, change: Change) -> tuple[str, str, str]:
    before, after = (_told(words, change.field, value) for value in (change.before, change.after))
    return words.label(change.field), before, after


def _told(words: Words, field: str, value: Any) -> str:
    record: Record = {field: value}
    if field == "parent_task_guid":
        return "" if value is None else words.value(record, field)
    return words.value(record, field) or "-"


def _other_changes(words: Words, since: Since) -> Iterator[tuple[str, str, str]]:
    if since.outline is not None:
        before, after, out, added = map(words.area, since.outline)
        yield tr("Outline"), before, after
        yield tr("Land taken out"), "-", out
        yield tr("Land added"), "-", added
    for count, text in ((since.points, tr("Turning points")), (since.hazards, tr("Hazards"))):
        if count:
            yield text, "-", tr("Entries changed: {count}", count=words.figures.number(count))


def is_order(dossier: Dossier) -> bool:
    """Returns True once the order was issued: before, its sheet is a draft."""
    return load_states().group_of(str(dossier.order.get("status") or "")) != PREPARING
