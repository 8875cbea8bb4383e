"""Any PostgreSQL database, with PostGIS or without: tables and views as they are, matched by a source profile.

Options of a connection: ``schema`` (only this one), ``timeout`` (seconds for one question), ``zone`` (``+03:00``: where
the clock hung that wrote timestamps without a zone), and for each table ``key:<table>`` (columns that name a record,
parted by commas), ``edited:<table>`` (the column with the instant of its last change) and ``geometry:<table>``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from ...base.errors import BadInput
from ...base.jobs import Progress
from ...base.language import tr
from ..connections import Connection
from ..contract import BadAnswer, Relation, Source, SourceTable
from ..database.access import quoted
from ..database.catalogue import Catalogue, Column, Table, read_catalogue, server_name_of_srid, srid_and_kind
from ..database.keyed import KeyedTable, keyed
from ..database.opening import open_database
from ..database.table_source import DatabaseSource, TablePlan, plan_columns
from ..database.values import is_read, source_column
from ..database.wanted import Wanted
from ..database.zone import zone_of
from ..source_profile import SourceProfile

_SHAPES = {"POINT": "POINT", "LINE": "LINESTRING", "CURVE": "LINESTRING", "COMPOUND": "LINESTRING",
           "CIRCULAR": "LINESTRING"}
_ORDERED = ("int2", "int4", "int8", "uuid")


def open_postgis(connection: Connection, profile: Optional[SourceProfile] = None) -> Source:
    """Returns the database of a connection; it is asked nothing before the first question.

    :param profile: only the tables it names are read, by the keys it names.
    :raises BadInput: if the connection cannot be used.
    """
    database, address = open_database(connection)
    return PostgisSource(connection, profile, database, address, zone_of(connection, profile))


class PostgisSource(DatabaseSource):
    """See :class:`..contract.Source`."""

    kind = "postgis"

    def __init__(self, connection: Connection, profile: Optional[SourceProfile], *parts: object) -> None:
        super().__init__(*parts)  # type: ignore[arg-type]
        self._options = connection.options
        self._profile = profile

    def _make_plans(self, progress: Progress) -> dict[str, TablePlan]:
        catalogue = read_catalogue(self._database, progress)
        schema = self._options.get("schema", "")
        if schema and schema not in catalogue.schemas:
            raise BadInput(tr("{where} has no group of tables called {name}.", where=self._address.where, name=schema),
                           tr("It has: {names}.", names=", ".join(catalogue.schemas) or "-"))
        plans = {}
        for table in catalogue.tables:
            name = self._name(table)
            if (schema and table.schema != schema) or (self._profile and not self._profile.matchings_for(name)):
                continue
            plans[name] = self._table_plan(table, name, catalogue, progress)
        if not plans:
            raise BadAnswer(tr("{where} has none of the tables that are wanted.", where=self._address.where),
                            tr("Choose another column matching."),
                            ", ".join(self._name(table) for table in catalogue.tables[:20]))
        return plans

    def _name(self, table: Table) -> str:
        return table.name if table.schema in ("public", self._options.get("schema")) else f"{table.schema}.{table.name}"

    def _table_plan(self, table: Table, name: str, catalogue: Catalogue, progress: Progress) -> TablePlan:
        key = self._keyed(table, name)
        edited = self._edited_column(table, name)
        if edited is not None and not key.is_proven:
            # Rows that share a key are told apart by number, and the number of one changes with the others: read
            # alone, a changed row could take the place of another one.
            self.tally.warn(tr("The server does not keep the key of the table {table} unique: all of it is read every "
                               "time.", table=name))
            edited = None
        wanted = Wanted(self._profile, name)
        kept = {*key.key, *(item.column for item in table.references), *((edited.name,) if edited else ())}
        columns = [column for column in table.columns
                   if is_read(column) and (column.name in kept or wanted.any_of((column.name,)))]
        shape, srid, kind, crs = "", 0, "", ""
        column = self._geometry_column(table, name)
        if column is not None and table.allowed:
            srid, kind = srid_and_kind(self._database, table, column.name, progress)
            crs = server_name_of_srid(self._database, srid, progress)
            shape = _shape_sql(column, srid)
            if not crs:
                self.tally.warn(tr("The table {table} does not say its coordinate system.", table=name))
        described = SourceTable(
            name, tuple(source_column(item) for item in columns), ",".join(key.key), table.sql, table.title,
            _shape_kind(kind) if column is not None else "", crs, edited.name if edited else "",
            tuple(Relation(self._name(other), item.column, item.other_column) for item in table.references
                  if (other := catalogue.table(item.schema, item.table)) is not None))
        names, expressions, readers = plan_columns(columns, self._zone)
        return TablePlan(described, key, names, expressions, readers, shape, edited)

    def _keyed(self, table: Table, name: str) -> KeyedTable:
        wanted = [item.strip() for item in self._options.get(f"key:{name}", "").split(",") if item.strip()]
        missing = [item for item in wanted if not table.has(item)]
        if missing:
            raise BadInput(tr("The table {table} has no column {names}.", table=name, names=", ".join(missing)),
                           tr("Correct the option {name} of the connection.", name=f"key:{name}"))
        key = keyed(table, wanted or self._key_of_profile(table, name))
        if not key.key:
            self.tally.warn(tr("The table {table} has no key: its records are recognised by everything they say, so a "
                               "corrected record is a new one. Name its key columns in the column matching.",
                               table=name))
        column = table.column(key.key[0]) if len(key.key) == 1 and key.is_proven else None
        return replace(key, own_order=column.type if column is not None and column.type in _ORDERED else "")

    def _key_of_profile(self, table: Table, name: str) -> tuple[str, ...]:
        for matching in self._profile.matchings_for(name) if self._profile else ():
            if matching.profile.key_columns and table.has(*matching.profile.key_columns):
                return matching.profile.key_columns
        return ()

    def _edited_column(self, table: Table, name: str) -> Optional[Column]:
        """Returns the column somebody said holds the last change: a guess would miss changes for ever."""
        wanted = self._options.get(f"edited:{name}", "")
        if wanted:
            column = table.column(wanted)
            if column is None or column.type not in ("timestamp", "timestamptz"):
                raise BadInput(tr("The table {table} has no column {names} with a date and time.", table=name,
                                  names=wanted), tr("Correct the option {name} of the connection.",
                                                    name=f"edited:{name}"))
            return column
        said = [heading for matching in (self._profile.matchings_for(name) if self._profile else ())
                for rule in matching.profile.columns if rule.field == "source_edited_at" for heading in rule.names]
        return next((column for heading in said if (column := table.column(heading)) is not None
                     and column.type in ("timestamp", "timestamptz")), None)

    def _geometry_column(self, table: Table, name: str) -> Optional[Column]:
        found = [column for column in table.columns if column.is_geometry]
        wanted = self._options.get(f"geometry:{name}", "")
        chosen = next((column for column in found if column.name == wanted), None)
        if wanted and chosen is None:
            raise BadInput(tr("The table {table} has no column {names}.", table=name, names=wanted),
                           tr("Correct the option {name} of the connection.", name=f"geometry:{name}"))
        if len(found) > 1 and chosen is None:
            self.tally.warn(tr("The table {table} has several geometries ({names}); {name} is read.", table=name,
                               names=", ".join(column.name for column in found), name=found[0].name))
        return chosen or (found[0] if found else None)


def _shape_sql(column: Column, srid: int) -> str:
    name = f"t.{quoted(column.name)}::geometry"
    whole = (f"case when st_srid({name}) in (0, {srid}) then {name} else st_transform({name}, {srid}) end" if srid
             else name)
    return f"encode(st_asbinary({whole}), 'hex')"


def _shape_kind(kind: str) -> str:
    plain = kind.upper().replace("MULTI", "", 1)
    return next((shape for start, shape in _SHAPES.items() if plain.startswith(start)
                 and not plain.startswith("CURVEPOLYGON")), "POLYGON")
