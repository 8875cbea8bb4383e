"""Words for the keys IMSMA NG keeps instead of them: enumerations by base value, organisations, places, districts.

Enumerations are read by their base value, which is the same in every country ("Active" for a hazard shown as "Open"),
never by a translation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ...base.jobs import Progress
from ..database.access import Database, quoted
from ..database.catalogue import Catalogue, Table

LEVELS = 7
_NAMES = {"organisation": ("orgname", "org_name", "name"), "place": ("placename", "place_name", "name"),
          "location": ("locationname", "location_name", "name"),
          "gazetteer": ("gazetteername", "gazetteer_name", "gazname", "name")}
_KEYS = {"organisation": "org"}


@dataclass(frozen=True)
class Named:
    """The local number and the name of an organisation, a place, a location or a district."""

    localid: Optional[str]
    name: Optional[str]


@dataclass
class Words:
    """What a database says its keys mean. ``areas`` are the districts of a location or district, the largest first."""

    enums: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, Mapping[str, Named]] = field(default_factory=dict)
    parents: Mapping[str, str] = field(default_factory=dict)
    of_location: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0

    def word(self, key: Any) -> Any:
        """Returns the base value of an enumeration's key; anything else comes back as it is."""
        return self.enums.get(key, key) if isinstance(key, str) else key

    def areas(self, location: Any, gazetteer: Any = None) -> list[Named]:
        """Returns governorate, district and so on of a location (or of a district itself)."""
        at = str(gazetteer) if gazetteer else self.of_location.get(str(location), "")
        found: list[Named] = []
        while at in self.named.get("gazetteer", {}) and len(found) < LEVELS:
            found.append(self.named["gazetteer"][at])
            at = self.parents.get(at, "")
        return found[::-1]


def read_words(database: Database, catalogue: Catalogue, schema: str, progress: Progress) -> Words:
    """Returns the words of an operational database; what it lacks stays a key.

    :raises SourceError: as the database does.
    """
    words = Words()
    enums = catalogue.table(schema, "imsmaenum")
    if enums is not None and enums.has("imsmaenum_guid", "enumvalue"):
        category = next((column.name for column in enums.columns if "category" in column.name.casefold()), None)
        rows = _columns(database, enums, ("imsmaenum_guid", "enumvalue", category), progress)
        words.enums = {key: word for key, word, _ in rows if key and word}
        words.categories = {key: words.enums.get(group, group) for key, _, group in rows if key and group}
    named: dict[str, dict[str, Named]] = {}
    for name, candidates in _NAMES.items():
        table = catalogue.table(schema, name)
        short = _KEYS.get(name, name)
        if table is not None and table.has(f"{short}_guid"):
            title = next((item for item in candidates if table.has(item)), None)
            local = f"{short}_localid" if table.has(f"{short}_localid") else None
            named[name] = {key: Named(number, text) for key, number, text in
                           _columns(database, table, (f"{short}_guid", local, title), progress) if key}
    words.named = named
    words.parents = _parents(database, catalogue.table(schema, "gazetteer"), progress)
    words.of_location = _of_location(database, catalogue, schema, progress)
    words.depth = max((len(words.areas(None, key)) for key in named.get("gazetteer", {})), default=0)
    return words


def _parents(database: Database, table: Optional[Table], progress: Progress) -> dict[str, str]:
    """Returns the district each district lies in."""
    if table is None:
        return {}
    parent = next((item.column for item in table.references if item.table == table.name),
                  next((column.name for column in table.columns if "parent" in column.name.casefold()), None))
    if parent is None:
        return {}
    return {key: other for key, other in _columns(database, table, ("gazetteer_guid", parent), progress)
            if key and other and key != other}


def _of_location(database: Database, catalogue: Catalogue, schema: str, progress: Progress) -> dict[str, str]:
    for name in ("location", "location_has_gazetteer"):
        table = catalogue.table(schema, name)
        if table is not None and table.has("location_guid", "gazetteer_guid"):
            return {key: other for key, other in
                    _columns(database, table, ("location_guid", "gazetteer_guid"), progress) if key and other}
    return {}


def _columns(database: Database, table: Table, names: tuple[Optional[str], ...], progress: Progress) -> list[Any]:
    """Returns columns of a table as text, None for a column that it has not."""
    asked = []
    for name in names:
        column = table.column(name) if name else None
        asked.append(f"{quoted(column.name)}::text" if column is not None else "null::text")
    return database.all(f"select {', '.join(asked)} from {table.sql}", progress)   # nosec B608
