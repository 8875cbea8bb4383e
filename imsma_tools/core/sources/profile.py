"""Column matching ("profile"): how the columns of somebody's file become fields of a table. JSON, one file each.

``resources/profiles/README.md`` describes the format; :func:`read_profile` refuses anything it does not know, because
a misspelt setting would change areas without a word.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import Language, current_language, tr
from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..model.definition import Model, Table
from .units import known_unit

DATE_ORDERS = ("dmy", "mdy", "ymd")
DECIMALS = (".", ",")


@dataclass(frozen=True)
class ColumnRule:
    """One column of the file and the field it becomes.

    ``names`` are the headings it may have. ``unit`` is the unit the file uses (m2, ha, km2, dunam; m, cm, mm, km).
    ``values`` maps what stands in the file to codes. ``date_order`` is dmy, mdy or ymd; ``decimal`` the decimal sign of
    numbers kept as text. ``lookup`` names fields of the table the field refers to, by which its record is found.
    """

    field: str
    names: tuple[str, ...]
    unit: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)
    date_order: str = ""
    decimal: str = ""
    lookup: tuple[str, ...] = ()
    separator: str = ";"


@dataclass(frozen=True)
class CoordinateRule:
    """Columns that hold a position instead of a geometry: ``x`` and ``y`` in ``crs``, or ``text`` as typed."""

    x: tuple[str, ...] = ()
    y: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    crs: str = ""


@dataclass(frozen=True)
class Profile:
    """A whole column matching. ``source`` is the name under which the sender's keys are unique."""

    name: str
    table: str
    source: str
    key: KeyRule
    key_columns: tuple[str, ...]
    columns: tuple[ColumnRule, ...]
    title: Mapping[str, str] = dataclasses.field(default_factory=dict)
    layer: str = ""
    encoding: str = ""
    crs: str = ""
    constants: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    coordinates: Optional[CoordinateRule] = None
    empty: tuple[str, ...] = ()
    optional: frozenset[str] = frozenset()
    derived: bool = False

    def title_text(self, language: Optional[Language] = None) -> str:
        """Returns the title in ``language``, English or the name where there is none."""
        code = (language or current_language()).value
        return self.title.get(code) or self.title.get("en") or self.name


def shipped_profiles() -> list[str]:
    """Returns the names of the profiles that come with the suite."""
    return sorted(file.stem for file in paths.resource("profiles").glob("*.json") if file.name != "words.json")


def load_profile(name_or_path: str, model: Model) -> Profile:
    """Returns a shipped profile by name, or one read from a file.

    :raises BadInput: if there is none, or something in it is wrong, naming what.
    """
    file = Path(name_or_path)
    if name_or_path in shipped_profiles():
        file = paths.resource("profiles", f"{name_or_path}.json")
    if not file.is_file():
        raise BadInput(tr("There is no column matching {name}.", name=name_or_path),
                       tr("Give the path of a JSON file, nothing at all, or one of: {names}.",
                          names=", ".join(shipped_profiles())))
    try:
        data = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise BadInput(tr("The column matching {name} cannot be read.", name=file.name),
                       tr("Check the file: it must be JSON."), str(error)) from error
    return read_profile(data, model, file.stem)


def read_profile(data: Any, model: Model, name: str) -> Profile:
    """Returns a profile from its JSON.

    :raises BadInput: naming the setting that is wrong.
    """
    check = _Checker(name)
    data = check.mapping(data, "", {"about", "title", "table", "source", "layer", "encoding", "crs", "key", "columns",
                                    "constants", "coordinates", "empty", "optional"})
    table = model.table(check.text(data, "table"))
    key = check.mapping(data.get("key", {}), "key", {"kind", "columns", "into"})
    kinds = {kind.value: kind for kind in KeyKind}
    if key.get("kind") not in kinds:
        raise check.wrong("key.kind", key.get("kind"), kinds)
    columns = tuple(_column(check, entry, table, number) for number, entry in enumerate(data.get("columns", [])))
    constants = check.mapping(data.get("constants", {}), "constants", set(table.names()))
    coordinates = check.mapping(data.get("coordinates", {}), "coordinates", {"x", "y", "text", "crs"})
    into = str(key.get("into", ""))
    if into and not table.has(into):
        raise check.wrong("key.into", into, table.names())
    kind, key_columns = kinds[key["kind"]], check.texts(key, "columns")
    mapped = {entry.field for entry in columns}
    natural = key_columns if kind is KeyKind.NATURAL else ()
    for entry in natural:
        if entry not in mapped and entry not in constants:
            raise check.wrong("key.columns", entry, sorted(mapped))
    for field_name, value in constants.items():
        code_list = table.field(field_name).code_list
        if code_list and value not in model.code_lists[code_list]:
            raise check.wrong(f"constants.{field_name}", value, [c.code for c in model.code_lists[code_list].codes])
    for column in columns:
        code_list = table.field(column.field).code_list
        for value in column.values.values():
            if code_list and value not in model.code_lists[code_list]:
                raise check.wrong(f"columns.{column.field}.values", value,
                                  [c.code for c in model.code_lists[code_list].codes])
    return Profile(
        name=name, table=table.name, source=check.text(data, "source"), key=KeyRule(kind, natural, into),
        key_columns=key_columns, columns=columns, title=data.get("title", {}), layer=str(data.get("layer", "")),
        encoding=str(data.get("encoding", "")), crs=str(data.get("crs", "")), constants=constants,
        coordinates=CoordinateRule(check.texts(coordinates, "x"), check.texts(coordinates, "y"),
                                   check.texts(coordinates, "text"), str(coordinates.get("crs", "")))
        if coordinates else None, empty=check.texts(data, "empty"), optional=frozenset(check.texts(data, "optional")))


def _column(check: _Checker, entry: Any, table: Table, number: int) -> ColumnRule:
    place = f"columns[{number}]"
    entry = check.mapping(entry, place, {"field", "names", "unit", "values", "date_order", "decimal", "lookup",
                                         "separator"})
    field_name = str(entry.get("field", ""))
    if not table.has(field_name):
        raise check.wrong(f"{place}.field", field_name, table.names())
    unit, order, decimal = (str(entry.get(name, "")) for name in ("unit", "date_order", "decimal"))
    wanted = table.field(field_name).unit
    if unit and not known_unit(unit, wanted):
        raise check.wrong(f"{place}.unit", unit, [wanted])
    if wanted == "m2" and not unit:
        raise BadInput(tr("The column matching {name} does not say in which unit {field} is.", name=check.name,
                          field=field_name), tr("Add a unit: m2, ha, km2 or dunam."), place)
    if order and order not in DATE_ORDERS:
        raise check.wrong(f"{place}.date_order", order, DATE_ORDERS)
    if decimal and decimal not in DECIMALS:
        raise check.wrong(f"{place}.decimal", decimal, DECIMALS)
    return ColumnRule(field_name, check.texts(entry, "names"), unit, dict(entry.get("values", {})), order, decimal,
                      check.texts(entry, "lookup"), str(entry.get("separator", ";")))


class _Checker:
    """Reads JSON values of the right kind, or says which setting of which profile is wrong."""

    def __init__(self, name: str) -> None:
        self.name = name

    def wrong(self, place: str, value: Any, known: Any) -> BadInput:
        return BadInput(tr("The column matching {name} has a wrong setting {place}: {value}.", name=self.name,
                           place=place, value=value),
                        tr("Known are: {names}.", names=", ".join(str(item) for item in known)))

    def mapping(self, value: Any, place: str, known: set[str]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.wrong(place or "file", type(value).__name__, ["{...}"])
        for key in value:
            if key not in known:
                raise self.wrong(f"{place}.{key}" if place else key, "?", sorted(known))
        return value

    def text(self, data: Mapping[str, Any], key: str) -> str:
        value = data.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, value, [tr("a text")])
        return value

    def texts(self, data: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, value, [tr("a list of texts")])
        return tuple(value)
