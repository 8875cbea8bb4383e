"""Whether a table of a GeoPackage is such that its R-tree speaks for its outlines, and how its values read.

Only what GDAL, QGIS and this suite write is accepted, and of that only what surely reads the same through QGIS.
Names and rules: OGC 12-128r18, annex F.3 (R-tree), tables 1 and 4, 2.1.3 (blobs).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from .rtree import quoted

SRS_ID = "EPSG:4326"


class Untrusted(Exception):
    """Reading only what is near might give another answer than reading all records. The text is technical."""


class Stale(Untrusted):
    """The R-tree does not fit the outlines: whoever trusts it loses some."""


Reader = Callable[[Any], Any]
"""Turns a value of SQLite into the plain value that QGIS gives; raises ValueError for one of another kind."""


@dataclass(frozen=True)
class Table:
    """A table of outlines: its names, and how to read each column whose values are understood."""

    name: str
    key: str
    column: str
    srs_id: int
    readers: dict[str, Reader]

    @property
    def rtree(self) -> str:
        return f"rtree_{self.name}_{self.column}"


def checked_table(connection: sqlite3.Connection, name: str) -> Table:
    """Returns a table whose R-tree is kept by triggers and whose outlines are polygons in EPSG:4326.

    :raises Untrusted: if anything is not as it should be.
    :raises sqlite3.Error: if the file is no GeoPackage.
    """
    def rows(question: str, *values: Any) -> list[Any]:
        return connection.execute(question, values).fetchall()

    if connection.execute("pragma encoding").fetchone() != ("UTF-8",):
        raise Untrusted("texts in another encoding")
    found = rows("select g.column_name, upper(g.geometry_type_name), g.z, g.m, g.srs_id, s.organization, "
                 "s.organization_coordsys_id from gpkg_geometry_columns g join gpkg_spatial_ref_sys s using (srs_id) "
                 "join gpkg_contents c using (table_name) where table_name = ? and c.data_type = 'features'", name)
    if len(found) != 1:
        raise Untrusted(f"{len(found)} columns of outlines")
    column, kind, z, m, srs_id, organisation, code = found[0]
    if kind not in ("POLYGON", "MULTIPOLYGON") or z or m:
        raise Untrusted(f"declared as {kind}, z {z}, m {m}")
    if f"{organisation}:{code}".upper() != SRS_ID:
        raise Untrusted(f"in {organisation}:{code}")
    objects = checked_rtree(connection, name, column)
    if objects.get(name, ("",))[0] != "table" or re.match(r"create\s+virtual", objects[name][2], re.IGNORECASE):
        raise Untrusted("not a table")
    columns = rows(f"pragma table_info({quoted(name)})")
    keys = [(field, declared.upper()) for _, field, declared, _, _, place in columns if place]
    if len(keys) != 1 or keys[0][1] != "INTEGER" or "without rowid" in objects[name][2].lower():
        raise Untrusted("no whole number as its only key")
    special = _special_columns(rows, objects, name)
    readers = {field: reader for _, field, declared, *_ in columns
               if field not in special and (reader := _reader(declared)) is not None}
    return Table(name, keys[0][0], column, srs_id, readers)


def checked_rtree(connection: sqlite3.Connection, name: str, column: str) -> dict[str, tuple[str, str, str]]:
    """Returns type, owner and definition of what the file holds, by name, if triggers keep the R-tree of a table.

    :raises Untrusted: if there is none, or it may hide some of the outlines.
    :raises sqlite3.Error: if the file is no GeoPackage.
    """
    objects = {object_name: (kind, owner, sql or "") for object_name, kind, owner, sql in
               connection.execute("select name, type, tbl_name, sql from sqlite_master")}
    rtree = f"rtree_{name}_{column}"
    if not connection.execute("select 1 from gpkg_extensions where table_name = ? and column_name = ? and "
                              "extension_name = 'gpkg_rtree_index'", (name, column)).fetchone():
        raise Untrusted("no R-tree registered")
    definition = re.sub(r"\s+", " ", objects.get(rtree, ("", "", ""))[2]).lower()
    if not re.search(r" using rtree ?\( ?\"?id\"?, ?\"?minx\"?, ?\"?maxx\"?, ?\"?miny\"?, ?\"?maxy\"? ?\)", definition):
        raise Untrusted("no R-tree of the usual columns")
    triggers = {object_name for object_name, (kind, owner, _) in objects.items() if kind == "trigger" and owner == name}
    # 1 to 3 became 6, 7 and 5 in GeoPackage 1.4
    for choices in (("insert",), ("delete",), ("update1", "update6"), ("update2", "update7"), ("update3", "update5"),
                    ("update4",)):
        if not any(f"{rtree}_{choice}" in triggers for choice in choices):
            raise Untrusted(f"no trigger {rtree}_{choices[0]}")
    return objects


def _special_columns(rows: Callable[..., list[Any]], objects: dict[str, Any], name: str) -> set[str]:
    """Returns the columns described as holding something else than their type says, such as JSON."""
    if "gpkg_data_columns" not in objects:
        return set()
    return {column for (column,) in rows("select column_name from gpkg_data_columns where table_name = ? and "
                                         "mime_type is not null", name)}


def _whole(least: int, greatest: int) -> Reader:
    def read(value: Any) -> int:
        if type(value) is not int or not least <= value <= greatest:
            raise ValueError(value)
        return value
    return read


def _of_type(kind: type) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise ValueError(value)
        return value
    return read


def _yes_no(value: Any) -> bool:
    if value not in (0, 1) or type(value) is not int:
        raise ValueError(value)
    return bool(value)


def _day(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        raise ValueError(value)
    return date.fromisoformat(value)


_INT32 = (-2**31, 2**31 - 1)
_TEXT, _REAL = _of_type(str), _of_type(float)
_AS_THEY_ARE: dict[Reader, type] = {_TEXT: str, _REAL: float}
"""Values of this type come out of their reader as they went in."""

_READERS: dict[str, Reader] = {
    "BOOLEAN": _yes_no, "DATE": _day, "TEXT": _TEXT, "REAL": _REAL,
    "DOUBLE": _REAL, "INT": _whole(-2**63, 2**63 - 1), "INTEGER": _whole(-2**63, 2**63 - 1),
    "MEDIUMINT": _whole(*_INT32), "SMALLINT": _whole(-2**15, 2**15 - 1), "TINYINT": _whole(-2**7, 2**7 - 1),
}


def _reader(declared: str) -> Optional[Reader]:
    """Returns how values of a column declared so are read; None for a type whose values may look otherwise in QGIS.

    A DATETIME is one: QGIS 3.22 reads it as local time, later ones as UTC.
    """
    return _READERS.get(re.sub(r"\(\d+\)$", "", declared.upper().strip()))


def plain_rows(table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Returns the values of rows as QGIS gives them, in plain values; None for NULL. More values in a row are left out.

    :raises Untrusted: if a value is not of the type its column declares.
    """
    if not columns:
        return [()] * len(rows)
    by_column = list(zip(*rows)) if rows else [()] * len(columns)
    return list(zip(*map(_plain, map(table.readers.__getitem__, columns), by_column)))   # of the columns named


def _plain(reader: Reader, values: Sequence[Any]) -> Sequence[Any]:
    """Returns the plain values of one column. Most columns are texts and need no reading: told in one go."""
    if set(map(type, values)) <= {_AS_THEY_ARE.get(reader), type(None)}:
        return values
    try:
        return [None if value is None else reader(value) for value in values]
    except ValueError as error:
        raise Untrusted(f"a value of another kind: {error}") from error
