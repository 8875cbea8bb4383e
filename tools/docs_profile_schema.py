"""Writes ``resources/profiles/schema.json``: what a column matching or a source profile may say, for editors of text.

Run with ``make docs`` after a change of the model or of the settings; a test compares the file with the code.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from imsma_tools.core.base.language import Language
from imsma_tools.core.base.units import AreaUnit
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import Model, Table, load_model
from imsma_tools.core.sources.connections import KINDS
from imsma_tools.core.sources.position_rules import NORTHS, POINT_COLUMNS, POSITION_PARTS
from imsma_tools.core.sources.profile import COLUMN_SETTINGS, DATE_ORDERS, DECIMALS, SETTINGS
from imsma_tools.core.sources.source_profile import ANY_KIND, SOURCE_SETTINGS, TABLE_SETTINGS

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "resources" / "profiles" / "schema.json"

_TEXT: dict[str, Any] = {"type": "string"}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}
_UNITS = [*(unit.code for unit in AreaUnit), "m", "cm", "mm", "km"]


def schema(model: Model) -> dict[str, Any]:
    """Returns the JSON schema (draft 7, which every editor knows) for both kinds of file."""
    settings = _settings(model)
    of_our_tables = [{"$ref": "#/definitions/ours"}]
    matching = {**_group(settings, SETTINGS, ("table", "source", "key", "columns")), "allOf": of_our_tables}
    of_source = {**_group(settings, TABLE_SETTINGS, ("from", "table")), "allOf": of_our_tables}
    source = _group({**settings, "tables": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/table"}},
                     "kind": {"enum": [*KINDS, ANY_KIND]}}, SOURCE_SETTINGS, ("source", "kind", "tables"))
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Column matching or source profile of IMSMA Tools",
        "definitions": {"column": _group(settings, COLUMN_SETTINGS, ("field",)), "matching": matching,
                        "table": of_source, "source": source,
                        "ours": {"allOf": [_of_table(table) for table in model.tables.values()]},
                        **{f"codes_{name}": {"additionalProperties": {"enum": [code.code for code in found.codes]}}
                           for name, found in model.code_lists.items()}},
        "if": {"required": ["tables"]}, "then": {"$ref": "#/definitions/source"},
        "else": {"$ref": "#/definitions/matching"},
    }


def _settings(model: Model) -> dict[str, dict[str, Any]]:
    """Returns what each setting may hold, by name, wherever it stands."""
    key = {"kind": {"enum": [kind.value for kind in KeyKind]}, "columns": _TEXTS, "into": _TEXT}
    position = {"x": _TEXTS, "y": _TEXTS, "text": _TEXTS, "crs": _TEXT, "zone": _TEXTS,
                **dict.fromkeys(POSITION_PARTS, _TEXTS)}
    points = {"layer": _TEXT, **dict.fromkeys(POINT_COLUMNS, _TEXTS), "coordinates": _closed(position),
              "bearings": {"enum": ["", *NORTHS]}, "declination": {"type": "number", "minimum": -180, "maximum": 180}}
    return {
        "$schema": _TEXT, "about": {}, "source": {"type": "string", "minLength": 1}, "zone": {
            "type": "string", "pattern": "^$|^UTC$|^[+-](0[0-9]|1[0-4]):[0-5][0-9]$"},
        "title": _closed({language.value: _TEXT for language in Language}),
        "table": {"enum": list(model.tables)}, "layer": _TEXT, "encoding": _TEXT, "crs": _TEXT,
        "key": {**_closed(key), "required": ["kind"]}, "constants": {"type": "object"},
        "columns": {"type": "array", "items": {"$ref": "#/definitions/column"}}, "coordinates": _closed(position),
        "points": _closed(points), "empty": _TEXTS, "optional": _TEXTS, "from": {**_TEXTS, "minItems": 1},
        "only": {"type": "object", "additionalProperties": _TEXTS}, "date_only": _TEXTS, "scope": _TEXTS,
        "where": _TEXT, "links": _TEXT, "link_id": _TEXT,
        "field": _TEXT, "names": _TEXTS, "unit": {"enum": ["", *_UNITS]},
        "values": {"type": "object", "additionalProperties": _TEXT}, "date_order": {"enum": ["", *DATE_ORDERS]},
        "decimal": {"enum": ["", *DECIMALS]}, "lookup": _TEXTS, "separator": _TEXT,
    }


def _of_table(table: Table) -> dict[str, Any]:
    """Returns what holds where the table is this one: its fields, and the codes of each."""
    columns = []
    for field in table.fields:
        rule: dict[str, Any] = {}
        if field.code_list:
            rule = {"properties": {"values": {"$ref": f"#/definitions/codes_{field.code_list}"}}}
        elif field.unit == "m2":
            rule = {"required": ["unit"]}
        if rule:
            columns.append({"if": {"properties": {"field": {"const": field.name}}}, "then": rule})
    names = list(table.names())
    column = {"properties": {"field": {"enum": names}}, **({"allOf": columns} if columns else {})}
    return {"if": {"properties": {"table": {"const": table.name}}},
            "then": {"properties": {"columns": {"items": column}, "constants": {"propertyNames": {"enum": names}},
                                    "optional": {"items": {"enum": names}}}}}


def _group(settings: dict[str, dict[str, Any]], names: frozenset[str], required: tuple[str, ...]) -> dict[str, Any]:
    return {**_closed({name: settings[name] for name in sorted(names)}), "required": list(required)}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def text(model: Model) -> str:
    """Returns the file's text."""
    return json.dumps(schema(model), indent=1) + "\n"


def main() -> None:
    """Writes the file."""
    PAGE.write_text(text(load_model()), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")


if __name__ == "__main__":
    main()
