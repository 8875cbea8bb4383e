"""What tables and columns a PostgreSQL database has, with keys, references and lists of values, in a few questions.

The server's own catalogue is asked, because information_schema hides what the user has no right to, and a table that
is only not allowed should not look as if it were not there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from ...base.jobs import SILENT, Progress
from .access import Database, literal, quoted

_TEXT_IN_CHECK = re.compile(r"'((?:[^']|'')*)'::")

_COLUMNS = """
with recursive root(domain, type) as (
  select oid, typbasetype from pg_type where typtype = 'd'
  union all
  select root.domain, t.typbasetype from root join pg_type t on t.oid = root.type where t.typtype = 'd')
select n.nspname::text, c.relname::text, c.relkind::text, has_table_privilege(c.oid, 'select'),
       coalesce(obj_description(c.oid, 'pg_class'), ''), a.attname::text, b.typname::text, b.typcategory::text,
       t.typtype = 'd', t.oid::text, b.oid::text, coalesce(col_description(c.oid, a.attnum), ''),
       case when a.atttypmod > 4 and b.typname in ('varchar', 'bpchar') then a.atttypmod - 4 else 0 end
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
left join root on root.domain = t.oid
join pg_type b on b.oid = coalesce(root.type, t.oid) and b.typtype <> 'd'
where c.relkind in ('r', 'v', 'm', 'f', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by 1, 2, a.attnum"""

_KEYS = """
select n.nspname::text, c.relname::text, i.indisprimary,
       (select string_agg(a.attname::text, chr(31) order by k.place)
        from unnest(i.indkey::int[]) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number),
       (select bool_and(a.attnotnull) from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey::int[]))
from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
where i.indisunique and i.indpred is null and i.indexprs is null and i.indisvalid
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by i.indisprimary desc, cardinality(i.indkey::int[])"""

_REFERENCES = """
select n.nspname::text, c.relname::text, a.attname::text, m.nspname::text, d.relname::text, b.attname::text
from pg_constraint k
join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
join pg_attribute b on b.attrelid = d.oid and b.attnum = k.confkey[1]
where k.contype = 'f' and cardinality(k.conkey) = 1
order by 1, 2, 3"""

_LISTS = """
with recursive chain(domain, type) as (
  select oid, oid from pg_type where typtype = 'd'
  union all
  select chain.domain, t.typbasetype from chain join pg_type t on t.oid = chain.type where t.typtype = 'd')
select enumtypid::text, enumlabel::text, false from pg_enum
union all
select chain.domain::text, pg_get_constraintdef(k.oid), true
from chain join pg_constraint k on k.contypid = chain.type and k.contype = 'c'"""


@dataclass(frozen=True)
class Column:
    """A column: ``type`` and ``category`` are those below all domains, as pg_type names them."""

    name: str
    type: str
    category: str
    title: str = ""
    codes: tuple[str, ...] = ()
    length: int = 0

    @property
    def is_geometry(self) -> bool:
        return self.type in ("geometry", "geography")


@dataclass(frozen=True)
class Reference:
    """A foreign key of one column."""

    column: str
    schema: str
    table: str
    other_column: str


@dataclass(frozen=True)
class Table:
    """A table or view. ``key`` is its primary key, else the smallest unique one; ``geometries`` (type, srid)."""

    schema: str
    name: str
    is_view: bool
    allowed: bool
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    geometries: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def column(self, name: str) -> Optional[Column]:
        """Returns a column by name, however it is written, or None."""
        exact = next((item for item in self.columns if item.name == name), None)
        return exact or next((item for item in self.columns if item.name.casefold() == name.casefold()), None)

    def has(self, *names: str) -> bool:
        return all(self.column(name) is not None for name in names)

    @property
    def sql(self) -> str:
        return f"{quoted(self.schema)}.{quoted(self.name)}"


class Catalogue:
    """All tables of a database, by schema and name."""

    def __init__(self, tables: list[Table]) -> None:
        self.tables = tables
        self._by_name = {(table.schema, table.name.casefold()): table for table in tables}

    def table(self, schema: str, name: str) -> Optional[Table]:
        return self._by_name.get((schema, name.casefold()))

    @property
    def schemas(self) -> list[str]:
        return sorted({table.schema for table in self.tables})


def read_catalogue(database: Database, progress: Progress = SILENT) -> Catalogue:
    """Returns the tables of a database, those of PostGIS itself left out.

    :raises SourceError: as the database does.
    """
    lists = _read_lists(database, progress)
    keys: dict[tuple[str, str], tuple[str, ...]] = {}
    for schema, table, primary, names, filled in database.all(_KEYS, progress):
        if names and (primary or filled):
            keys.setdefault((schema, table), tuple(names.split("\x1f")))
    references: dict[tuple[str, str], list[Reference]] = {}
    for schema, table, column, *other in database.all(_REFERENCES, progress):
        references.setdefault((schema, table), []).append(Reference(column, *other))
    rows: dict[tuple[str, str], list[Column]] = {}
    heads: dict[tuple[str, str], tuple[str, bool, str]] = {}
    for (schema, table, kind, allowed, title, name, type_name, category, is_domain, type_id, root_id, comment,
         length) in database.all(_COLUMNS, progress):
        codes = lists.get(type_id, ()) if is_domain else ()
        heads[schema, table] = (kind, bool(allowed), title)
        rows.setdefault((schema, table), []).append(
            Column(name, type_name, category, comment, codes or lists.get(root_id, ()), int(length)))
    geometries = _read_geometries(database, {name for _, name in rows}, progress)
    return Catalogue([
        Table(schema, name, kind in "vm", allowed, title, tuple(rows[schema, name]), keys.get((schema, name), ()),
              tuple(references.get((schema, name), ())), geometries.get((schema, name), {}))
        for (schema, name), (kind, allowed, title) in heads.items() if name not in _OWN_OF_POSTGIS])


_OWN_OF_POSTGIS = frozenset({"spatial_ref_sys", "geometry_columns", "geography_columns", "raster_columns",
                             "raster_overviews"})


def _read_lists(database: Database, progress: Progress) -> dict[str, tuple[str, ...]]:
    """Returns the values a type allows, by the type's number: labels of an enum, texts in the check of a domain."""
    found: dict[str, list[str]] = {}
    for type_id, text, is_check in database.all(_LISTS, progress):
        texts = [item.replace("''", "'") for item in _TEXT_IN_CHECK.findall(text)] if is_check else [text]
        found.setdefault(type_id, []).extend(texts)
    return {type_id: tuple(texts) for type_id, texts in found.items() if texts}


def _read_geometries(database: Database, names: set[str], progress: Progress,
                     ) -> dict[tuple[str, str], dict[str, tuple[str, int]]]:
    found: dict[tuple[str, str], dict[str, tuple[str, int]]] = {}
    for view, column in (("geometry_columns", "f_geometry_column"), ("geography_columns", "f_geography_column")):
        if view in names:
            for schema, table, name, kind, srid in database.all(
                    f"select f_table_schema::text, f_table_name::text, {column}::text, type::text, srid "  # nosec B608
                    f"from {view}", progress):
                found.setdefault((schema, table), {})[name] = (kind, int(srid))
    return found


def srid_and_kind(database: Database, table: Table, column: str, progress: Progress = SILENT) -> tuple[int, str]:
    """Returns SRID and type of a geometry column; where the catalogue leaves them open, those of its first geometry."""
    kind, srid = table.geometries.get(column, ("GEOMETRY", 0))
    if srid and kind.upper() != "GEOMETRY":
        return srid, kind.upper()
    name = quoted(column)
    rows = database.all(f"select st_srid({name}::geometry), geometrytype({name}::geometry) from {table.sql} "  # nosec B608
                        f"where {name} is not null limit 1", progress)
    if not rows:
        return srid, kind.upper()
    return srid or int(rows[0][0]), kind.upper() if kind.upper() != "GEOMETRY" else str(rows[0][1])


def server_name_of_srid(database: Database, srid: int, progress: Progress = SILENT) -> str:
    """Returns the text by which PROJ knows a SRID of this server; empty for 0 or one the server does not know.

    The number alone is no name: a server may keep a system of its own under any number.
    """
    rows = database.all("select auth_name::text, auth_srid, srtext::text from spatial_ref_sys "  # nosec B608
                        f"where srid = {literal(int(srid))}", progress) if srid else []
    if not rows:
        return ""
    authority, code, text = rows[0]
    return f"{authority}:{code}" if authority and code else str(text or "")
