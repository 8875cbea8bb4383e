"""What IMSMA NG says of an object outside its table: custom fields, and selections of several values."""

from __future__ import annotations

import re
from typing import Optional

from ...base.jobs import Progress
from ..database.access import Database, quoted
from ..database.catalogue import Catalogue, Column, Table
from ..database.wanted import Wanted
from .attached import Listed
from .personal import is_personal
from .words import Words

_VALUES = ("stringvalue", "datevalue", "numbervalue", "organisation_value", "place_value", "gazetteer_value")


class MoreValues:
    """Custom fields and selections of an operational database."""

    def __init__(self, database: Database, catalogue: Catalogue, schema: str, words: Words, progress: Progress) -> None:
        self._database = database
        self._catalogue = catalogue
        self._schema = schema
        self._words = words
        self._progress = progress
        self._fields = self._custom_fields()

    def _custom_fields(self) -> dict[str, str]:
        """Returns the columns of custom fields by their key; a name that two fields share gets a number."""
        table = self._catalogue.table(self._schema, "customdefinedfield")
        if table is None or not table.has("cdf_id", "name"):
            return {}
        found: dict[str, str] = {}
        for key, name in self._database.all(f"select cdf_id::text, name::text from {table.sql} order by 1",   # nosec B608
                                            self._progress):
            column = "cdf_" + re.sub(r"\W+", "_", (name or "").strip().lower()).strip("_")
            if name and not is_personal(column):
                number = sum(1 for other in found.values() if other.split("#")[0] == column)
                found[key] = column if not number else f"{column}#{number + 1}"
        return found

    def custom_values(self, name: str, link: str, wanted: Wanted) -> Optional[Listed]:
        """Returns the custom fields of the table ``name``, None if it has none that anybody uses."""
        links = self._catalogue.table(self._schema, f"{name}_has_cdfvalue")
        values = self._catalogue.table(self._schema, "cdfvalue")
        owner = link_column(links, link)
        value = links.column("cdfvalue_guid") if links is not None else None
        if links is None or values is None or owner is None or value is None or not values.has("cdf_id"):
            return None
        parts = [f"nullif(v.{quoted(column.name)}::text, '')" for name_of in _VALUES
                 if (column := values.column(name_of)) is not None]
        source = (f"from {links.sql} l join {values.sql} v on v.cdfvalue_guid = l.{quoted(value.name)}")
        used = {str(row[0]) for row in self._database.all(f"select distinct v.cdf_id::text {source}",   # nosec B608
                                                         self._progress)}
        columns = {key: column for key, column in self._fields.items()
                   if key in used and wanted.any_of((column,))}
        if not parts or not columns:
            return None
        return Listed(f"select l.{quoted(owner)}::text, v.cdf_id::text, coalesce({', '.join(parts)}) {source}",
                      f"l.{quoted(owner)}::text", columns, self._named_words())

    def _named_words(self) -> Words:
        """Returns the words with organisations, places and districts by name: custom fields hold their keys."""
        names = {key: item.name for kind in ("organisation", "place", "gazetteer")
                 for key, item in self._words.named.get(kind, {}).items() if item.name}
        return Words({**names, **self._words.enums})

    def choices(self, name: str, link: str, wanted: Wanted) -> Optional[Listed]:
        """Returns the selections of several values, by the enumeration they are from."""
        table = self._catalogue.table(self._schema, f"{name}_has_imsmaenum")
        enums = self._catalogue.table(self._schema, "imsmaenum")
        owner = link_column(table, link)
        value = table.column("imsmaenum_guid") if table is not None else None
        category = next((column for column in enums.columns if "category" in column.name.casefold()),
                        None) if enums is not None else None
        if table is None or enums is None or owner is None or value is None or category is None:
            return None
        groups = set(self._words.categories.values())
        columns = {group: re.sub(r"\W+", "_", str(group).lower()).strip("_") + "_enum" for group in groups}
        by_key = {key: columns[group] for key, group in self._words.categories.items()
                  if wanted.any_of((columns[group],))}
        return Listed(f"select l.{quoted(owner)}::text, l.{quoted(value.name)}::text, "   # nosec B608
                      f"l.{quoted(value.name)}::text from {table.sql} l", f"l.{quoted(owner)}::text",
                      self._used(table, value, by_key), self._words)

    def _used(self, table: Table, value: Column, by_key: dict[str, str]) -> dict[str, str]:
        rows = self._database.all(f"select distinct {quoted(value.name)}::text from {table.sql}",   # nosec B608
                                  self._progress)
        return {str(row[0]): by_key[str(row[0])] for row in rows if str(row[0]) in by_key}


def link_column(table: Optional[Table], link: str) -> Optional[str]:
    """Returns what a table calls the owner; NG writes some in mixed letters (HazReduc_GUID), and ``guid`` for tasks."""
    if table is None:
        return None
    column = table.column(link) or table.column(link.replace("victim_assistance_", ""))
    return column.name if column is not None else None
