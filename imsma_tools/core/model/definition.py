"""The data model as the suite sees it: tables, fields, code lists and relations, declared once as data.

``resources/model/`` is the only place where a table or a field is declared. GeoPackage and PostGIS tables, QGIS forms
and aliases, checks, spreadsheet templates and the data dictionary are all made from the objects here.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import Language, current_language, tr

GEOMETRY = "geom"
"""Name of the geometry column of every spatial table."""


class FieldType(enum.Enum):
    """What a field holds. Dates are days in the programme's time zone, instants are UTC."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    INSTANT = "instant"


class TableKind(enum.Enum):
    """What a table is for.

    RECORD tables hold what happened in the field and are audited; LINK tables join two of them; REGISTER tables are
    reference data (boundaries, organisations); SYSTEM tables are kept by the suite itself.
    """

    RECORD = "record"
    LINK = "link"
    REGISTER = "register"
    SYSTEM = "system"

    @property
    def is_audited(self) -> bool:
        return self is not TableKind.SYSTEM


@dataclass(frozen=True)
class Label:
    """A text in three languages; ``reviewed`` names the languages a speaker has checked."""

    en: str
    ar: str = ""
    ckb: str = ""
    reviewed: frozenset[str] = frozenset({"en"})

    def text(self, language: Optional[Language] = None) -> str:
        """Returns the text in ``language`` (default: the current one), English where there is none."""
        code = (language or current_language()).value
        return str(getattr(self, code)) or self.en


@dataclass(frozen=True)
class Code:
    """One value of a code list: the code is stored, the label is shown."""

    code: str
    label: Label
    source: str = ""


@dataclass(frozen=True)
class CodeList:
    """An ordered list of codes that a field may hold."""

    name: str
    codes: tuple[Code, ...]
    source: str = ""

    def __contains__(self, code: object) -> bool:
        return any(item.code == code for item in self.codes)

    def label(self, code: str, language: Optional[Language] = None) -> str:
        """Returns the label of ``code``; the code itself when the list does not know it, so that nothing is hidden."""
        return next((item.label.text(language) for item in self.codes if item.code == code), code)


@dataclass(frozen=True)
class Field:
    """One field of a table.

    ``unit`` is one of m2, m, cm, deg, percent, hours, days, years or empty. ``code_list`` names the list its values
    come from; ``refers_to`` the table whose guid it holds. ``source`` says where the definition comes from.
    """

    name: str
    type: FieldType
    label: Label
    unit: str = ""
    required: bool = False
    code_list: str = ""
    many: bool = False
    refers_to: str = ""
    default: Any = None
    length: int = 0
    source: str = ""
    trait: str = ""

    @property
    def is_kept_by_suite(self) -> bool:
        """Returns True for fields no person fills in: keys, versions, computed areas, outlines as received."""
        return self.trait in ("record", "outline") and self.name not in _FILLED_BY_PEOPLE


_FILLED_BY_PEOPLE = frozenset({"local_id", "area_reported_m2", "position_method", "position_accuracy_m",
                               "crs_as_received"})


@dataclass(frozen=True)
class Table:
    """One table. ``geometry`` is an OGC type in capitals (MULTIPOLYGON, POINT) or empty."""

    name: str
    version: int
    kind: TableKind
    label: Label
    fields: tuple[Field, ...]
    geometry: str = ""
    title_field: str = "local_id"
    group: str = ""
    source: str = ""
    _by_name: Mapping[str, Field] = field(default_factory=dict, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {item.name: item for item in self.fields})

    def field(self, name: str) -> Field:
        """Returns a field by name.

        :raises KeyError: if there is none.
        """
        return self._by_name[name]

    def has(self, name: str) -> bool:
        return name in self._by_name

    def names(self) -> tuple[str, ...]:
        """Returns the names of the attribute fields, without the geometry column."""
        return tuple(item.name for item in self.fields)

    @property
    def is_spatial(self) -> bool:
        return bool(self.geometry)

    @property
    def has_outline(self) -> bool:
        """Returns True if the table keeps an outline as received beside an accepted repair."""
        return "outline_as_received" in self._by_name


@dataclass(frozen=True)
class Relation:
    """A field that holds the guid of a record in another table."""

    child: str
    field: str
    parent: str

    @property
    def name(self) -> str:
        return f"{self.child}_{self.field}"


@dataclass(frozen=True)
class Model:
    """The whole model. ``version`` counts every change of any table; migrations lead from one to the next."""

    version: int
    tables: Mapping[str, Table]
    code_lists: Mapping[str, CodeList]

    def table(self, name: str) -> Table:
        """Returns a table by name.

        :raises BadInput: if there is none, naming those there are.
        """
        if name not in self.tables:
            raise BadInput(tr("There is no table {name}.", name=name),
                           tr("Choose one of: {names}.", names=", ".join(sorted(self.tables))))
        return self.tables[name]

    def relations(self) -> Iterator[Relation]:
        """Yields every field that refers to a record of another table."""
        for table in self.tables.values():
            for item in table.fields:
                if item.refers_to:
                    yield Relation(table.name, item.name, item.refers_to)


@cache
def load_model(folder: Optional[Path] = None) -> Model:
    """Returns the model declared in ``folder`` (default: the shipped ``resources/model``)."""
    root = folder or paths.resource("model")
    head = _read(root / "model.json")
    labels = _labels(root / "labels")
    traits = _read(root / "traits.json")
    tables = {}
    for name in head["tables"]:
        raw = _read(root / "tables" / f"{name}.json")
        tables[name] = _table(raw, traits, labels)
    lists = {file.stem: _code_list(file) for file in sorted((root.parent / "code_lists").glob("*.json"))}
    return Model(head["version"], tables, lists)


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _labels(folder: Path) -> dict[str, dict[str, Any]]:
    """Returns {language: {key: {"text": ..., "reviewed": bool}}} of the translators' files."""
    return {file.stem: _read(file) for file in sorted(folder.glob("*.json"))}


def _label(key: str, english: str, labels: Mapping[str, Mapping[str, Any]]) -> Label:
    texts = {code: entries[key] for code, entries in labels.items() if key in entries}
    return Label(english, **{code: entry["text"] for code, entry in texts.items()},
                 reviewed=frozenset({"en"} | {code for code, entry in texts.items() if entry.get("reviewed")}))


def _table(raw: Mapping[str, Any], traits: Mapping[str, Any], labels: Mapping[str, Mapping[str, Any]]) -> Table:
    name = raw["name"]
    entries: list[tuple[str, Mapping[str, Any]]] = []
    for trait in raw.get("traits", []):
        entries += [(trait, entry) for entry in traits[trait]]
    entries += [("", entry) for entry in raw["fields"]]
    fields = []
    for trait, entry in entries:
        key = f"{trait or name}.{entry['name']}"
        fields.append(Field(
            name=entry["name"], type=FieldType(entry["type"]), label=_label(key, entry["label"], labels),
            unit=entry.get("unit", ""), required=entry.get("required", False), code_list=entry.get("list", ""),
            many=entry.get("many", False), refers_to=entry.get("refers_to", ""), default=entry.get("default"),
            length=entry.get("length", 0), source=entry.get("source", ""), trait=trait))
    return Table(name=name, version=raw["version"], kind=TableKind(raw["kind"]),
                 label=_label(name, raw["label"], labels), fields=tuple(fields), geometry=raw.get("geometry", ""),
                 title_field=raw.get("title_field", "local_id"), group=raw.get("group", ""),
                 source=raw.get("source", ""))


def _code_list(file: Path) -> CodeList:
    raw = _read(file)
    return CodeList(file.stem, tuple(
        Code(entry["code"], Label(entry["en"], entry.get("ar", ""), entry.get("ckb", ""),
                                  frozenset({"en", *entry.get("reviewed", [])})), entry.get("source", ""))
        for entry in raw["codes"]), raw.get("source", ""))
