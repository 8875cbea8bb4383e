"""A column matching made from the headings of a file, where nobody wrote one: names and labels in three languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ..base.language import tr
from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..intake.outcome import Question
from ..model.definition import Field, FieldType, Model, Table
from .position_rules import POSITION_PARTS, CoordinateRule
from .profile import ColumnRule, Profile
from .references import lookup_fields
from .rows import SourceField
from .units import known_unit
from .words import lookup, normalised, words

_TAKEN = frozenset({"local_id", "source_edited_at"})


def derive_profile(model: Model, table_name: str, fields: Sequence[SourceField], source: str,
                   default_unit: str = "") -> tuple[Profile, list[Question]]:
    """Returns a profile for a file without one, and what has to be asked.

    A column that holds areas without saying in which unit is not taken until somebody says it.

    :param source: name under which the keys of this file are unique.
    :param default_unit: unit of areas whose heading does not say one, if a person gave it.
    """
    table = model.table(table_name)
    columns: list[ColumnRule] = []
    questions: list[Question] = []
    taken: set[str] = set()
    for entry in fields:
        name, unit = without_unit(entry.name)
        field = _field_of(table, entry.name) or _field_of(table, name)
        if field is None or field.name in taken:
            continue
        taken.add(field.name)
        if field.unit in ("m2", "m", "cm"):
            unit = unit or _unit_in(field, entry.name) or (default_unit if field.unit == "m2" else "")
            if not known_unit(unit, field.unit):
                questions.append(Question(
                    tr("In which unit is the column {column}? It is not taken until you say.", column=entry.name),
                    "AREA_UNIT", (tr("possible: m2, ha, km2, dunam (2,500 m2)"),) if field.unit == "m2" else ()))
                taken.discard(field.name)
                continue
        columns.append(ColumnRule(field.name, (entry.name,), unit, lookup=lookup_fields(model, field)))
    key, key_columns, note = key_of(table, fields, columns)
    if note:
        questions.append(note)
    profile = Profile(
        name="", table=table.name, source=source, key=key, key_columns=key_columns, columns=tuple(columns),
        coordinates=positions_of(fields, {entry.names[0] for entry in columns}) if table.is_spatial else None,
        # A derived matching has no constants to fill required fields with: what is missing becomes a remark later.
        optional=frozenset(entry.name for entry in table.fields if entry.required and entry.name not in taken),
        derived=True)
    return profile, questions


def _field_of(table: Table, heading: str) -> Optional[Field]:
    word = normalised(heading)
    aliases = words()["fields"]
    for exact in (True, False):
        for field in table.fields:
            if field.is_kept_by_suite and field.name not in _TAKEN:
                continue
            names = ((field.name, field.label.en, field.label.ar, field.label.ckb) if exact
                     else tuple(aliases.get(field.name, ())))
            if word and any(normalised(name) == word for name in names if name):
                return field
    return None


def without_unit(heading: str) -> tuple[str, str]:
    """Splits "Area (ha)" or "area_m2" into the name and the unit it says."""
    units = lookup("units")
    for mark in ("(", "[", "_", " "):
        head, _, tail = heading.rpartition(mark)
        if head and normalised(tail) in units:
            return head, units[normalised(tail)]
    return heading, ""


def _unit_in(field: Field, heading: str) -> str:
    """A heading that is the field's own name (area_reported_m2) says its unit with it."""
    own = normalised(field.name) == normalised(heading)
    return field.unit if own and field.name.endswith(f"_{field.unit}") else ""


def key_of(table: Table, fields: Sequence[SourceField], columns: Sequence[ColumnRule],
           ) -> tuple[KeyRule, tuple[str, ...], Optional[Question]]:
    """Returns how the rows of a file are recognised, by which headings, and what is to be asked about it."""
    by_word = {normalised(entry.name): entry.name for entry in fields}
    for name in ("guid", "globalid", "source_key"):
        if normalised(name) in by_word:
            # Somebody else's guid is the key in his system, not ours.
            kind = KeyKind.GUID if name == "guid" else KeyKind.SOURCE_KEY
            return KeyRule(kind), (by_word[normalised(name)],), None
    mapped = {entry.field: entry.names[0] for entry in columns}
    for name in (table.title_field, "local_id", "pcode"):
        if name in mapped and table.field(name).type is FieldType.TEXT:
            return KeyRule(KeyKind.SOURCE_KEY), (mapped[name],), None
    into = "local_id" if table.has("local_id") else ""
    return KeyRule(KeyKind.CONTENT, into=into), (), Question(
        tr("No column names the records. They are recognised by what they say and where they lie; better give a "
           "column with a number that stays."), "PROFILE")


def positions_of(fields: Sequence[SourceField], taken: set[str]) -> Optional[CoordinateRule]:
    """Returns which headings hold positions, None if none does; ``taken`` hold something else."""
    known = words()["coordinates"]
    free = [entry.name for entry in fields if entry.name not in taken]
    found = {kind: tuple(name for name in free if normalised(name) in {normalised(word) for word in known[kind]})
             for kind in known}
    parts = {kind: found[kind] for kind in POSITION_PARTS if found[kind]}
    if found["text"] or (found["x"] and found["y"]) or {"x_degrees", "y_degrees"} <= set(parts):
        return CoordinateRule(found["x"], found["y"], found["text"], zone=found["zone"], parts=parts)
    return None
