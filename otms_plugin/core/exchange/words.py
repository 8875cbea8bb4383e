"""Differences in words: what a table shows and a result lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.model.definition import GEOMETRY, Model

from .comparing import Difference, Meaning

_LONGEST = 200


def meaning_text(meaning: Meaning) -> str:
    """Returns what a difference means, for people."""
    return {Meaning.NEW: tr("New"), Meaning.TAKEN: tr("Changed there"), Meaning.CONFLICT: tr("Changed on both sides"),
            Meaning.ASKED: tr("Not theirs to change"),
            Meaning.GONE: tr("Deleted here, still there"), Meaning.MISSING: tr("Here, but not in the package")}[meaning]


def field_text(model: Model, one: Difference) -> str:
    """Returns the name of the field, "" where it is about a whole record."""
    if one.field == GEOMETRY:
        return tr("Outline")
    return model.table(one.table).field(one.field).label.text() if one.field else ""


def value_text(model: Model, one: Difference, value: Any) -> str:
    """Returns a value of a difference as people read it: codes by their label, outlines by their area."""
    if value in (None, "", []) or not one.field:
        return ""
    if one.field == GEOMETRY:
        return _outline_text(value)
    field = model.table(one.table).field(one.field)
    if field.code_list and isinstance(value, str):
        return model.code_lists[field.code_list].label(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date) else str(value)[:_LONGEST]


def _outline_text(wkb: bytes) -> str:
    if len(wkb) == 21:   # a point
        return tr("a point")
    return tr("{area} {unit}, {size} bytes", area=number_text(area_m2(wkb)), unit=M2, size=len(wkb))


def as_dict(model: Model, one: Difference) -> dict[str, str]:
    """Returns a difference as plain texts, for a result."""
    return {"meaning": one.meaning.value, "table": one.table, "record": one.name, "guid": one.guid, "field": one.field,
            "base": value_text(model, one, one.base), "ours": value_text(model, one, one.ours),
            "theirs": value_text(model, one, one.theirs)}
