"""The answer to a land enquiry: what the records say about a parcel, and what nobody knows.

The letter never calls land free of danger. It says what touches the parcel, what lies near and how far, what was
released and who may be at work there; then what the records cannot tell: how old they are, which have no outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsGeometry

from ...base.language import tr
from ...geometry.area import area_m2
from ...geometry.coordinates.mgrs import to_mgrs
from ...model.definition import Model
from .contract import Parcel
from .dates import day_text
from .nearby import Near
from .numbers import Figures

_NAMED = 8
_LETTERS_NAMED = 160
"""Names in one paragraph take no more room than that: a letter that runs out of its page loses its end. All names stand
in the list."""


@dataclass(frozen=True)
class Knowledge:
    """What is known around a parcel. ``near`` is nearest first, within ``within_m``. ``name`` is what the page calls
    the parcel: its reference, or its number where the person who asks gave none.

    ``unplaced`` counts hazards without an outline: in the parcel's governorate, and those that may lie anywhere.
    ``warnings`` are sentences on data that are not up to date, ``data_day`` is written out.
    """

    parcel: Parcel
    name: str
    near: Sequence[Near]
    within_m: float
    unplaced: tuple[int, int]
    warnings: Sequence[str]
    data_day: str


def letter(known: Knowledge, map_number: str, model: Model, figures: Figures) -> dict[str, str]:
    """Returns the three texts of the letter by the variables of the layout."""
    return {"imsma_letter_head": _head(known.parcel, map_number, figures),
            "imsma_letter_body": "\n".join(_body(known, model, figures)),
            "imsma_letter_end": "\n".join(_end(known, figures))}


def _head(parcel: Parcel, map_number: str, figures: Figures) -> str:
    lines = []
    if parcel.asked_by:
        lines.append(tr("To: {name}", name=parcel.asked_by))
    if parcel.reference:
        lines.append(tr("Your reference: {reference}", reference=figures.ordered(parcel.reference)))
    if parcel.asked_on:
        lines.append(tr("Asked on: {day}", day=day_text(parcel.asked_on, figures.language, figures.digits)))
    lines.append(tr("Our reference: {number}", number=map_number))
    return "\n".join(lines)


def _body(known: Knowledge, model: Model, figures: Figures) -> list[str]:
    """Returns the paragraphs, the most dangerous first."""
    lines = [_about(known, figures)]
    touching = [near for near in known.near if near.is_open_hazard and near.touches]
    beside = [near for near in known.near if near.is_open_hazard and not near.touches]
    within = figures.distance(known.within_m)
    if touching:
        lines.append(tr("STOP: recorded hazards touch the parcel: {names}. Do not enter it.",
                        names=_names(touching, figures)))
    else:
        lines.append(tr("No open hazard on record touches the parcel. That is no statement about the ground: hazards "
                        "that nobody reported are in no record."))
    if beside:
        lines.append(tr("Recorded hazards within {distance}: {names}. The nearest is {nearest} away.", distance=within,
                        names=_names(beside, figures), nearest=figures.distance(beside[0].distance_m)))
    else:
        lines.append(tr("No other open hazard is on record within {distance}.", distance=within))
    lines += _others(known, model, figures)
    return lines


def _about(known: Knowledge, figures: Figures) -> str:
    shape = QgsGeometry()
    shape.fromWkb(known.parcel.wkb)
    middle = shape.pointOnSurface().asPoint()
    return tr("Parcel {reference}: {area}, at MGRS {place}. This answer stands on the records up to {day}.",
              reference=figures.ordered(known.name), area=figures.area(area_m2(known.parcel.wkb)),
              place=figures.ordered(to_mgrs(middle.x(), middle.y())), day=known.data_day)


def _others(known: Knowledge, model: Model, figures: Figures) -> list[str]:
    lines = []
    ended = [near for near in known.near if near.table == "hazard" and not near.is_open_hazard]
    if ended:
        lines.append(tr("Recorded as closed or handed over: {names}.", names=_names(ended, figures)))
    orders = [near for near in known.near if near.table == "task_order"]
    if orders:
        lines.append(tr("A team may be at work: task orders {names}. Keep away and ask before you go.",
                        names=_names(orders, figures)))
    released = [near for near in known.near if near.table == "land_release"]
    if released:
        named = _some([_release(near, model, figures) for near in released], figures)
        lines.append(tr("Land released, only inside its own outline and to the depth of its report: {names}.",
                        names=named))
    accidents = [near for near in known.near if near.table == "accident"]
    if accidents:
        lines.append(tr("Accidents on record within {distance}: {count}.", distance=figures.distance(known.within_m),
                        count=figures.number(len(accidents))))
    return lines


def _end(known: Knowledge, figures: Figures) -> list[str]:
    """Returns what is not known, then what the letter is for."""
    here, anywhere = known.unplaced
    lines = list(known.warnings)
    if here:
        lines.append(tr("Hazards of this governorate without an outline, so nobody can say where they lie: {count}.",
                        count=figures.number(here)))
    if anywhere:
        lines.append(tr("Hazards with neither outline nor governorate, which may lie anywhere: {count}.",
                        count=figures.number(anywhere)))
    uncertain = [near for near in known.near if near.uncertain]
    if uncertain:
        lines.append(tr("Uncertain outlines: {names}. Their distances are the least possible.",
                        names=_names(uncertain, figures)))
    lines.append(tr("This letter tells what is on record on the day it was made. It is no survey, no clearance and no "
                    "permission to use the land. Ask for a survey before you work on it, and ask again when the "
                    "records change."))
    lines.append(tr("Name, signature, stamp: ______________________________"))
    return lines


def _release(near: Near, model: Model, figures: Figures) -> str:
    shape = model.table("land_release")
    outcome = model.code_lists[shape.field("outcome").code_list].label(near.status, figures.language)
    day: Optional[str] = day_text(near.day, figures.language, figures.digits) if near.day else None
    return tr("{name} ({outcome}, {day})", name=figures.ordered(near.name), outcome=outcome,
              day=day or tr("day not known"))


def _names(found: Sequence[Near], figures: Figures) -> str:
    return _some([figures.ordered(near.name) for near in found], figures)


def _some(names: Sequence[str], figures: Figures) -> str:
    """Returns the first names, one at least, and how many more there are."""
    shown = 1
    while shown < min(len(names), _NAMED) and sum(map(len, names[:shown + 1])) <= _LETTERS_NAMED:
        shown += 1
    text = ", ".join(names[:shown])
    if shown == len(names):
        return text
    return tr("{names} and {count} more", names=text, count=figures.number(len(names) - shown))
