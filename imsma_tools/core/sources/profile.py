"""Column matching ("profile"): how the columns of somebody's file become fields of a table. JSON, one file each.

``resources/profiles/README.md`` describes the format; :func:`read_profile` refuses anything it does not know, because
a misspelt setting would change areas without a word.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.language import Language, current_language, tr
from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..model.definition import Field, FieldType, Model, Table, TableKind
from .position_rules import CoordinateRule, PointRule, read_coordinates, read_points
from .profile_check import Checker, joined
from .profile_files import FileKind, find_file, kind_of, read_json, shipped
from .units import known_unit

DATE_ORDERS = ("dmy", "mdy", "ymd")
DECIMALS = (".", ",")
SETTINGS = frozenset({"$schema", "about", "title", "table", "source", "layer", "encoding", "crs", "key", "columns",
                      "constants", "coordinates", "empty", "optional", "points"})
"""What a column matching may say; ``$schema`` is for editors of text."""

COLUMN_SETTINGS = frozenset({"field", "names", "unit", "values", "date_order", "decimal", "lookup", "separator"})
"""What an entry of ``columns`` may say."""


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
    points: Optional[PointRule] = None
    derived: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """Returns every heading the profile knows."""
        place = self.coordinates or CoordinateRule()
        return tuple(name for names in (*(rule.names or (rule.field,) for rule in self.columns), self.key_columns,
                                        place.x, place.y, place.text, place.zone, *place.parts.values())
                     for name in names)

    def title_text(self, language: Optional[Language] = None) -> str:
        """Returns the title in ``language``, English or the name where there is none."""
        code = (language or current_language()).value
        return self.title.get(code) or self.title.get("en") or self.name


def shipped_profiles() -> list[str]:
    """Returns the names of the column matchings that come with the suite."""
    return list(shipped(FileKind.MATCHING))


def load_profile(name_or_path: str, model: Model) -> Profile:
    """Returns a shipped profile by name, or one read from a file.

    :raises BadInput: if there is none, or something in it is wrong, naming what.
    """
    file = find_file(name_or_path, FileKind.MATCHING)
    data = read_json(file)
    if kind_of(data) is FileKind.SOURCE:
        raise BadInput(tr("{name} is the profile of a whole source, not the column matching of one table.",
                          name=file.name), tr("Choose it for a connection; for a file choose a column matching."))
    return read_profile(data, model, file.stem)


def read_profile(data: Any, model: Model, name: str) -> Profile:
    """Returns a profile from its JSON.

    :raises BadInput: naming the setting that is wrong.
    """
    check = Checker(name)
    data = check.mapping(data, "", SETTINGS)
    return read_matching(check, data, model, check.text(data, "source"), check.title(data))


def read_matching(check: Checker, data: Mapping[str, Any], model: Model, source: str, title: Mapping[str, str],
                  place: str = "", default_key: Optional[KeyRule] = None) -> Profile:
    """Returns the column matching in a group of settings whose names are known to be right.

    :param place: where the group stands in the file, empty for the whole file.
    :param default_key: how records are recognised where the group does not say it; None if it must.
    :raises BadInput: naming the setting that is wrong.
    """
    ours = sorted(name for name, item in model.tables.items() if item.kind is not TableKind.SYSTEM)
    table = model.tables[check.choice(data, "table", ours, place) or check.text(data, "table", place)]
    columns = tuple(_column(check, entry, model, table, joined(place, f"columns[{number}]"))
                    for number, entry in enumerate(check.entries(data, "columns", place)))
    constants = _constants(check, data, model, table, place)
    if "key" in data or default_key is None:
        key, key_columns = _key(check, data.get("key", {}), table, {entry.field for entry in columns} | set(constants),
                                joined(place, "key"))
    else:
        key, key_columns = default_key, ()
    return Profile(
        name=check.name, table=table.name, source=source, key=key, key_columns=key_columns, columns=columns,
        title=title, layer=check.optional_text(data, "layer", place),
        encoding=check.optional_text(data, "encoding", place), crs=check.optional_text(data, "crs", place),
        constants=constants, coordinates=read_coordinates(check, data, place), empty=check.texts(data, "empty", place),
        optional=frozenset(check.choices(data, "optional", table.names(), place)),
        points=read_points(check, data, place))


def _key(check: Checker, value: Any, table: Table, filled: Collection[str],
         place: str) -> tuple[KeyRule, tuple[str, ...]]:
    value = check.mapping(value, place, {"kind", "columns", "into"})
    kinds = {kind.value: kind for kind in KeyKind}
    kind = kinds.get(check.optional_text(value, "kind", place))
    if kind is None:
        raise check.wrong(joined(place, "kind"), value.get("kind"), kinds)
    into = check.choice(value, "into", table.names(), place)
    columns = check.texts(value, "columns", place)
    natural = check.choices(value, "columns", sorted(filled), place) if kind is KeyKind.NATURAL else ()
    return KeyRule(kind, natural, into), columns


def _constants(check: Checker, data: Mapping[str, Any], model: Model, table: Table, place: str) -> dict[str, Any]:
    place = joined(place, "constants")
    constants = check.mapping(data.get("constants", {}), place, table.names())
    for name, value in constants.items():
        field = table.field(name)
        if field.code_list:
            for code in value if field.many and isinstance(value, list) else [value]:
                _check_code(check, model, field, code, joined(place, name))
        elif not _fits(field, value):
            raise check.wrong(joined(place, name), value, [field.type.value])
    return constants


def _fits(field: Field, value: Any) -> bool:
    """Returns True if a value of JSON can stand in a field (dates and instants as text)."""
    if field.type is FieldType.BOOLEAN:
        return isinstance(value, bool)
    if field.type in (FieldType.INTEGER, FieldType.REAL):
        return isinstance(value, (int,) if field.type is FieldType.INTEGER else (int, float)) \
            and not isinstance(value, bool)
    return isinstance(value, str)


def _column(check: Checker, entry: Any, model: Model, table: Table, place: str) -> ColumnRule:
    entry = check.mapping(entry, place, COLUMN_SETTINGS)
    name = check.optional_text(entry, "field", place)
    if not table.has(name):
        raise check.wrong(joined(place, "field"), name, table.names())
    field = table.field(name)
    unit = check.optional_text(entry, "unit", place)
    if unit and not known_unit(unit, field.unit):
        raise check.wrong(joined(place, "unit"), unit, [field.unit])
    if field.unit == "m2" and not unit:
        raise BadInput(tr("The column matching {name} does not say in which unit {field} is.", name=check.name,
                          field=name), tr("Add a unit: m2, ha, km2 or dunam."), place)
    values = check.words(entry, "values", place)
    for code in values.values() if field.code_list else ():
        _check_code(check, model, field, code, joined(place, "values"))
    known = model.table(field.refers_to).names() if field.refers_to else ()
    return ColumnRule(name, check.texts(entry, "names", place), unit, values,
                      check.choice(entry, "date_order", DATE_ORDERS, place),
                      check.choice(entry, "decimal", DECIMALS, place), check.choices(entry, "lookup", known, place),
                      check.optional_text(entry, "separator", place) or ";")


def _check_code(check: Checker, model: Model, field: Field, code: Any, place: str) -> None:
    codes = model.code_lists[field.code_list]
    if code not in codes:
        raise check.wrong(place, code, [item.code for item in codes.codes])
