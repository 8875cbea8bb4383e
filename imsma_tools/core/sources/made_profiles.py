"""Source profiles made from the model instead of typed, so that they are right again whenever the model changes.

``suite`` reads a system that has our own tables, such as a PostGIS schema filled from a data file. ``generic`` reads
any system whose tables and columns have names people commonly use (``words.json``). Both are JSON like a file's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..model.definition import Field, Model, Table, TableKind
from .references import lookup_fields
from .words import words

_UNITS_OF_AREAS = ("m2", "ha", "km2", "dunam")
_KEPT_ELSEWHERE = frozenset({"submission", "name_alias", "closed_period", "correction_request", "remark_decision",
                             "overlap_decision", "repair_proposal", "record_link"})
"""Tables about work in one data file: another one has its own."""


def suite_profile(model: Model) -> dict[str, Any]:
    """Returns the profile of a system with our own tables: every field as itself, areas in square metres."""
    entries = []
    for table in _tables(model):
        columns = [{"field": field.name, **({"unit": "m2"} if field.unit == "m2" else {})}
                   for field in table.fields if _is_said(field)]
        entries.append({"from": [table.name, f"*.{table.name}"], "table": table.name,
                        "key": {"kind": "guid", "columns": ["guid"]}, "columns": columns,
                        "scope": [name for name in ("admin1_pcode", "admin1_name") if table.has(name)]})
    return {"about": "Tables of this suite in another place, every field as itself. Made from the data model.",
            "title": {"en": "Tables of this suite"}, "source": "suite", "kind": "any", "zone": "+03:00",
            "tables": entries}


def generic_profile(model: Model) -> dict[str, Any]:
    """Returns the profile for tables and columns with common names. Areas are taken where the heading says the unit."""
    entries = []
    for table in _tables(model):
        columns = [column for field in table.fields if _is_said(field) for column in _by_heading(model, field)]
        names = [table.name, table.label.en, table.label.ar, table.label.ckb]
        entries.append({"from": list(dict.fromkeys(name for name in names if name)), "table": table.name,
                        "columns": columns, "scope": ["admin1_name", *words()["fields"]["admin1_name"]],
                        "optional": [field.name for field in table.fields if field.required]})
    return {"about": "Tables and columns with names people commonly use. Made from the data model and words.json.",
            "title": {"en": "Any system with common names"}, "source": "generic", "kind": "any", "tables": entries}


MADE: Mapping[str, Callable[[Model], dict[str, Any]]] = {"generic": generic_profile, "suite": suite_profile}
"""What is made, by name."""


def _tables(model: Model) -> list[Table]:
    return [table for table in model.tables.values()
            if table.kind is not TableKind.SYSTEM and table.name not in _KEPT_ELSEWHERE]


def _is_said(field: Field) -> bool:
    """Returns True for fields that say something about the land or the work; a submission is one data file's own."""
    return not field.is_kept_by_suite


def _by_heading(model: Model, field: Field) -> list[dict[str, Any]]:
    """Returns the columns for one field: one, or for areas one for each unit a heading may say."""
    names = list(dict.fromkeys(name for name in (field.name, field.label.en, field.label.ar, field.label.ckb,
                                                 *words()["fields"].get(field.name, [])) if name))
    if field.unit == "m2":
        return [{"field": field.name, "unit": unit, "names": [*([field.name] if unit == "m2" else []), *(
            f"{name} {unit}" for name in names if name != field.name)]} for unit in _UNITS_OF_AREAS]
    column: dict[str, Any] = {"field": field.name, "names": names}
    found_by = lookup_fields(model, field)
    return [{**column, "lookup": list(found_by)} if found_by else column]
