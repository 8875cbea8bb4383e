"""Tables of a PostGIS database that can be asked in place: which layers qualify, and how questions are put.

Only SELECTs: they work with the rights of a reader and on a read-only replica, and leave nothing behind. The connection
is the one of QGIS, so stored passwords, certificates and services work as they do for the layer itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

from ..base import log
from ..base.errors import BadInput
from ..base.language import tr

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

OLDEST_SERVER = 90500
OLDEST_POSTGIS = (2, 3)
_MATERIALIZED_SINCE = 120000
_INTEGERS = ("int2", "int4", "int8")
_KINDS = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon"}
"""Declared type of a geometry column, and the type of a QGIS layer that shows all of its records.

Of a column that takes any type QGIS shows one type, by a condition of its own: such layers are read record by record.
"""


class SqlError(RuntimeError):
    """The server answers, but not this question; the text is the server's."""


class Server:
    """One database, asked through QGIS.

    :param uri: connection as QGIS writes it (``host=... dbname=... authcfg=...``), without a table.
    """

    def __init__(self, uri: str) -> None:
        from qgis.core import QgsProviderRegistry
        self.uri = uri
        self._connection = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri, {})
        ((version, postgis),) = self.rows("select current_setting('server_version_num')::int, postgis_lib_version()")
        self.version = int(version)
        self.postgis = tuple(int(part) for part in str(postgis).split(".")[:2])

    @property
    def fits(self) -> bool:
        """Returns True if the server is new enough for the questions put here."""
        return self.version >= OLDEST_SERVER and self.postgis >= OLDEST_POSTGIS

    @property
    def once(self) -> str:
        """Returns the word that has a WITH query worked out once (older servers do so without being told)."""
        return "materialized" if self.version >= _MATERIALIZED_SINCE else ""

    def rows(self, sql: str) -> list[list[Any]]:
        """Returns the rows of a SELECT, in QGIS's values.

        :raises SqlError: if the server refuses this question.
        :raises BadInput: if the connection is lost.
        """
        from qgis.core import QgsException, QgsProviderConnectionException
        refused = (QgsException, QgsProviderConnectionException)   # which one it is depends on the version of QGIS
        try:
            found: list[list[Any]] = self._connection.executeSql(sql)
            return found
        except refused as error:
            reason = str(error)
        try:
            self._connection.executeSql("select 1")
        except refused as error:
            raise BadInput(tr("The connection to the database {name} was lost.", name=self.name),
                           tr("Nothing was written. Look at the network and the server, then start again."),
                           _server_words(str(error))) from error
        raise SqlError(_server_words(reason))

    @property
    def name(self) -> str:
        """Returns database and host as a person knows them."""
        from qgis.core import QgsDataSourceUri
        uri = QgsDataSourceUri(self.uri)
        return f"{uri.database() or uri.service()} ({uri.host()})" if uri.host() else uri.database() or uri.service()


def _server_words(text: str) -> str:
    """Returns what the server says, without the question that QGIS puts before it."""
    start = text.find("[ERROR:")
    return " ".join((text[start + 1:].rstrip("] \n") if start >= 0 else text[-300:]).split())


@dataclass(frozen=True)
class Table:
    """A table or view as a layer shows it: ``key`` and ``geometry`` are quoted names, ``where`` the layer's filter."""

    server: Server
    source: str
    key: str
    geometry: str
    where: str

    def wanted(self, condition: str = "") -> str:
        """Returns the FROM and WHERE of a question about the layer's records."""
        conditions = [f"({part})" for part in (self.where, condition) if part]
        return f"from {self.source}" + (" where " + " and ".join(conditions) if conditions else "")


def quoted(name: str) -> str:
    """Returns a name as SQL takes it, whatever letters are in it."""
    return '"' + name.replace('"', '""') + '"'


def array(numbers: Sequence[int]) -> str:
    """Returns whole numbers as an array of SQL."""
    return "'{" + ",".join(map(str, numbers)) + "}'::bigint[]"


def table_of(layer: QgsVectorLayer, fields: Sequence[str]) -> Optional[Table]:
    """Returns a layer as a table of its database; None if it has to be read record by record.

    That is so for other providers and coordinate systems than EPSG:4326, layers that are being edited, queries in place
    of tables, columns of no or another declared type than the layer shows, keys that are not one whole number, servers
    older than PostgreSQL 9.5 or PostGIS 2.3. The log says why.

    :param fields: the fields that will be asked for.
    :raises BadInput: if the database does not answer.
    """
    reason = _unfit(layer, fields)
    if not reason:
        from qgis.core import QgsDataSourceUri
        uri = QgsDataSourceUri(layer.source())
        try:
            server = Server(uri.connectionInfo(False))
            table = _table_of(server, layer, uri) if server.fits else None
            if table is not None:
                return table
            reason = "its columns or its key" if server.fits else "an old server"
        except (SqlError, KeyError) as error:
            reason = str(error)
    log.logger("geometry").info("%s is read record by record: %s", layer.name(), reason)
    return None


def _unfit(layer: QgsVectorLayer, fields: Sequence[str]) -> str:
    """Returns why a layer cannot be a table, as far as the layer itself tells."""
    if layer.providerType() != "postgres":
        return "another provider"
    if layer.isEditable():
        return "it is being edited"
    if layer.crs().authid() != "EPSG:4326":
        return "another coordinate system"
    stored = layer.dataProvider().fields().names()
    return "a field that is not in the table" if any(name and name not in stored for name in fields) else ""


def _table_of(server: Server, layer: QgsVectorLayer, uri: Any) -> Optional[Table]:
    from qgis.core import QgsWkbTypes
    keys = [layer.dataProvider().fields().at(index).name() for index in layer.primaryKeyAttributes()]
    if uri.table().startswith("(") or len(keys) != 1 or not uri.geometryColumn():
        return None
    table = Table(server, uri.quotedTablename(), quoted(keys[0]), quoted(uri.geometryColumn()), layer.subsetString())
    name = "'" + table.source.replace("'", "''") + "'::regclass"

    def text(value: str) -> str:
        return "'" + value.replace("'", "''") + "'"

    columns = server.rows(
        "select a.attname::text, t.typname::text, format_type(a.atttypid, a.atttypmod) "  # nosec B608
        f"from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = {name} "
        f"and a.attname in ({text(keys[0])}, {text(uri.geometryColumn())})")
    declared = {column: (kind, full) for column, kind, full in columns}
    kind, full = declared[uri.geometryColumn()]
    shown = QgsWkbTypes.displayString(QgsWkbTypes.flatType(layer.wkbType())).replace(" ", "")
    inside = full.partition("(")[2].rstrip(")").upper().split(",")
    fits = (kind == "geometry" and len(inside) == 2 and inside[1] == "4326"
            and _KINDS.get(inside[0].rstrip("ZM")) == shown and declared[keys[0]][0] in _INTEGERS)
    return table if fits and _is_a_key(table, name, text(keys[0])) else None


def _is_a_key(table: Table, name: str, column: str) -> bool:
    """Returns whether every record has a key of its own: by the table's constraints, else by counting."""
    found = table.server.rows(
        f"select 1 from pg_index i join pg_attribute a "  # nosec B608
        f"on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = {name} and i.indisunique "
        f"and i.indpred is null and i.indnatts = 1 and a.attnotnull and a.attname = {column}")
    if found:
        return True
    ((records, keys),) = table.server.rows(f"select count(*), count(distinct {table.key}) {table.wanted()}")
    return bool(records == keys)
