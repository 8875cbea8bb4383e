"""The tables of a data file as a standard GeoPackage (OGC 12-128r18), made from the model.

Written in SQL, not through GDAL, so that the same statements serve creation, migration and the test that compares a
file with the model. GDAL and QGIS read the result as any GeoPackage: feature tables with an R-tree, the others as
attribute tables, feature counts where GDAL expects them.
"""

from __future__ import annotations

import sqlite3

from ..model.definition import GEOMETRY, Field, FieldType, Model, Table, TableKind
from .blob import SRS_ID
from .sql import Sql, literal, quoted, statement

APPLICATION_ID = 0x47504B47
"""``GPKG`` in ASCII, at byte 68 of the file."""
USER_VERSION = 10300
"""GeoPackage 1.3, the newest that the GDAL of QGIS 3.22 knows without a warning."""
PRIMARY_KEY = "fid"

_WGS84 = ('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
          'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",'
          '0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],'
          'AUTHORITY["EPSG","4326"]]')

_HEAD = (
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
       organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
       description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
       identifier TEXT UNIQUE, description TEXT DEFAULT '',
       last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
       min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
       CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
       geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
       CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
       CONSTRAINT uk_gc_table_name UNIQUE (table_name),
       CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
       CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
       definition TEXT NOT NULL, scope TEXT NOT NULL,
       CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    "CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)",
)

_LOOKED_UP: dict[str, dict[str, tuple[str, ...]]] = {
    "audit_log": {"record": ("record_guid", "table_name")},
    "mirror_record": {"source_key": ("source", "source_key", "table_name"), "link_id": ("source", "link_id"),
                      "place": ("source", "foreign_table", "place"),
                      "record_guid": ("record_guid",)},
    "record_link": {"from_guid": ("from_guid",), "to_guid": ("to_guid",)},
}
"""Indexes beyond keys and references: name of the index (after the table's) and its columns."""

_TYPES = {FieldType.INTEGER: "INTEGER", FieldType.REAL: "REAL", FieldType.BOOLEAN: "BOOLEAN",
          FieldType.DATE: "DATE", FieldType.INSTANT: "DATETIME"}


def create_head(connection: sqlite3.Connection) -> None:
    """Creates the tables every GeoPackage has, in an empty database."""
    connection.execute(statement("PRAGMA application_id = {number}", number=literal(APPLICATION_ID)))
    connection.execute(statement("PRAGMA user_version = {number}", number=literal(USER_VERSION)))
    for text in _HEAD:
        connection.execute(text)
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", [
        ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
        ("WGS 84 geodetic", SRS_ID, "EPSG", SRS_ID, _WGS84, "longitude/latitude coordinates in decimal degrees")])


def create_table(connection: sqlite3.Connection, table: Table) -> None:
    """Creates one table of the model with its indexes, and registers it so that QGIS lists it."""
    connection.execute(table_sql(table))
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (table.name, "features" if table.is_spatial else "attributes", table.name, table.label.en,
         SRS_ID if table.is_spatial else 0))
    connection.execute("INSERT INTO gpkg_ogr_contents VALUES (?, 0)", (table.name,))
    if table.is_spatial:
        connection.execute("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
                           (table.name, GEOMETRY, table.geometry, SRS_ID))
        connection.execute(statement("CREATE VIRTUAL TABLE {tree} USING rtree(id, minx, maxx, miny, maxy)",
                                     tree=rtree_name(table)))
        connection.execute(
            "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', "
            "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')", (table.name, GEOMETRY))
    for text in (*index_sql(table).values(), *standard_triggers(table).values()):
        connection.execute(text)


def table_sql(table: Table) -> Sql:
    """Returns the statement that creates the table."""
    columns = [f"{quoted(PRIMARY_KEY)} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if table.is_spatial:
        columns.append(f"{quoted(GEOMETRY)} {quoted(table.geometry)[1:-1]}")
    columns += [column_sql(field) for field in table.fields]
    return statement("CREATE TABLE {table} ({columns})", table=table.name, columns=Sql(", ".join(columns)))


def column_type(field: Field) -> str:
    """Returns the GeoPackage type of a field. Lists of codes are JSON text."""
    if field.type is FieldType.TEXT:
        return f"TEXT({field.length})" if field.length and not field.many else "TEXT"
    return _TYPES[field.type]


def column_sql(field: Field) -> str:
    """Returns how a column is declared: name, type, default."""
    # No NOT NULL: a record that lacks a required value must get in, and a remark says so. QGIS also sends an explicit
    # NULL for fields the form leaves alone, which NOT NULL DEFAULT would refuse.
    text = f"{quoted(field.name)} {column_type(field)}"
    return text if field.default is None else f"{text} DEFAULT {literal(field.default)}"


def index_sql(table: Table) -> dict[str, Sql]:
    """Returns the indexes of a table by name: its key and the keys of other records it holds."""
    indexes: dict[str, Sql] = {}

    def index(name: str, columns: tuple[str, ...], unique: bool = False) -> None:
        indexes[name] = statement("CREATE {unique} INDEX {name} ON {table} ({columns})", name=name, table=table.name,
                                  columns=columns, unique=Sql("UNIQUE" if unique else ""))

    # No index on the number of an audit line: it equals the primary key.
    for key in ("guid", "key"):
        if table.has(key) and (key == "guid" or table.kind is TableKind.SYSTEM):
            index(f"{table.name}_{key}", (key,), unique=True)
    for field in table.fields:
        if field.refers_to:
            index(f"{table.name}_{field.name}", (field.name,))
    for name, columns in _LOOKED_UP.get(table.name, {}).items():
        index(f"{table.name}_{name}", columns)
    return indexes


def rtree_name(table: Table) -> str:
    """Returns the name of the R-tree of a spatial table."""
    return f"rtree_{table.name}_{GEOMETRY}"


def standard_triggers(table: Table) -> dict[str, Sql]:
    """Returns the triggers GDAL expects on every table: feature count, and the R-tree of spatial tables."""
    triggers = {
        f"trigger_{event}_feature_count_{table.name}": statement(
            "CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN UPDATE gpkg_ogr_contents "
            "SET feature_count = feature_count {step} 1 WHERE table_name = {text}; END",
            name=f"trigger_{event}_feature_count_{table.name}", event=Sql(event.upper()), table=table.name,
            step=Sql(step), text=literal(table.name))
        for event, step in (("insert", "+"), ("delete", "-"))}
    if table.is_spatial:
        triggers.update(_rtree_triggers(table))
    return triggers


def _rtree_triggers(table: Table) -> dict[str, Sql]:
    """The R-tree triggers of GeoPackage 1.4 (update6 and update7 replace the faulty update1 and update3)."""
    tree, here, there = rtree_name(table), "(NEW.{g} NOTNULL AND NOT ST_IsEmpty(NEW.{g}))", "OLD.{k} = NEW.{k}"
    put = statement("INSERT OR REPLACE INTO {tree} VALUES (NEW.{k}, ST_MinX(NEW.{g}), ST_MaxX(NEW.{g}), "
                    "ST_MinY(NEW.{g}), ST_MaxY(NEW.{g})); ", tree=tree, g=GEOMETRY, k=PRIMARY_KEY)
    parts = {
        "insert": ("INSERT ON {table}", here, "{put}"),
        "update2": ("UPDATE OF {g} ON {table}", there + " AND NOT " + here, "DELETE FROM {tree} WHERE id = OLD.{k}; "),
        "update4": ("UPDATE ON {table}", "OLD.{k} != NEW.{k} AND NOT " + here,
                    "DELETE FROM {tree} WHERE id IN (OLD.{k}, NEW.{k}); "),
        "update5": ("UPDATE ON {table}", "OLD.{k} != NEW.{k} AND " + here,
                    "DELETE FROM {tree} WHERE id = OLD.{k}; {put}"),
        "update6": ("UPDATE OF {g} ON {table}",
                    there + " AND " + here + " AND (OLD.{g} NOTNULL AND NOT ST_IsEmpty(OLD.{g}))",
                    "UPDATE {tree} SET minx = ST_MinX(NEW.{g}), maxx = ST_MaxX(NEW.{g}), miny = ST_MinY(NEW.{g}), "
                    "maxy = ST_MaxY(NEW.{g}) WHERE id = NEW.{k}; "),
        "update7": ("UPDATE OF {g} ON {table}",
                    there + " AND " + here + " AND (OLD.{g} ISNULL OR ST_IsEmpty(OLD.{g}))", "{put}"),
        "delete": ("DELETE ON {table}", "OLD.{g} NOTNULL", "DELETE FROM {tree} WHERE id = OLD.{k}; "),
    }
    return {f"{tree}_{suffix}": statement(
        "CREATE TRIGGER {name} AFTER " + event + " WHEN (" + when + ") BEGIN " + body + "END",
        name=f"{tree}_{suffix}", table=table.name, tree=tree, g=GEOMETRY, k=PRIMARY_KEY, put=put)
        for suffix, (event, when, body) in parts.items()}


def create_tables(connection: sqlite3.Connection, model: Model) -> None:
    """Creates every table of the model."""
    for table in model.tables.values():
        create_table(connection, table)
