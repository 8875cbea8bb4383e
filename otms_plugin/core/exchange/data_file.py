"""The records of a package: a GeoPackage of plain tables, written by us and read as if a stranger had made it.

Read are the columns our model knows, of tables only: no view, no trigger, no style, no project is looked at. Every
value has to fit its field, else nothing of the package is taken.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, Table
from imsma_tools.core.workspace.blob import register_functions, to_blob, to_wkb
from imsma_tools.core.workspace.convert import from_storage, record_problem, to_storage
from imsma_tools.core.workspace.geopackage import create_head, create_table, rtree_name
from imsma_tools.core.workspace.sql import Sql, statement

from .contents import travelling
from .package import damaged

MOST_RECORDS = 500_000
"""Of one table; ten times what a country has."""
_MOST_NAMED = 5
_STEPS = 100_000
_MOST_STEPS = 20_000
"""Two thousand million instructions of SQLite: minutes, where a whole package takes seconds."""
_KINDS = {"POINT": 1, "MULTIPOLYGON": 6}

Rows = dict[str, list[dict[str, Any]]]


def plain_table(table: Table) -> Table:
    """Returns a table with the fields that travel only."""
    fields = travelling(table)
    return dataclasses.replace(table, fields=fields, _by_name={field.name: field for field in fields})


def write_records(path: Path, tables: Iterable[tuple[Table, Sequence[Mapping[str, Any]]]]) -> None:
    """Writes records into a new GeoPackage."""
    with contextlib.closing(sqlite3.connect(str(path), isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute("BEGIN")
        create_head(connection)
        for table, records in tables:
            _write(connection, plain_table(table), records)
        connection.execute("COMMIT")


def _write(connection: sqlite3.Connection, table: Table, records: Sequence[Mapping[str, Any]]) -> None:
    create_table(connection, table)
    names = (*table.names(), GEOMETRY) if table.is_spatial else table.names()
    sql = statement("INSERT INTO {table} ({names}) VALUES ({marks})", table=table.name, names=names,
                    marks=Sql(", ".join("?" * len(names))))
    connection.executemany(sql, (
        [to_blob(record.get(GEOMETRY), table.geometry)[0] if name == GEOMETRY
         else to_storage(table.field(name), record.get(name)) for name in names] for record in records))
    if table.is_spatial and records:   # QGIS believes the extent without looking
        connection.execute(statement(
            "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = (SELECT min(minx), max(maxx), min(miny), "
            "max(maxy) FROM {tree}) WHERE table_name = ?", tree=rtree_name(table)), (table.name,))


def read_records(path: Path, tables: Iterable[Table], name: Path, progress: Progress = SILENT) -> Rows:
    """Returns the records of a package by table; a table that is not in it gives none.

    :param name: the package, for what is said of it.
    :raises BadInput: if it is damaged, holds too much, or a value does not fit its field.
    :raises Cancelled: if the person stops the work.
    """
    spent = 0

    def stop() -> int:
        nonlocal spent
        spent += 1
        return int(spent > _MOST_STEPS or progress.is_cancelled())

    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            for switch in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
                connection.execute(f"PRAGMA {switch}")
            connection.set_progress_handler(stop, _STEPS)
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise damaged(name, "quick_check")
            return {table.name: _read(connection, plain_table(table), name) for table in tables}
    except sqlite3.Error as error:
        progress.check()
        raise damaged(name, str(error)) from error


def _read(connection: sqlite3.Connection, table: Table, package: Path) -> list[dict[str, Any]]:
    known = connection.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (table.name,)).fetchall()
    if not known:
        return []
    if known[0][0] != "table" or str(known[0][1]).upper().startswith("CREATE VIRTUAL"):
        raise damaged(package, tr("{table} is no table", table=table.name))
    # Hidden columns are computed by the file; only what was stored counts.
    there = {row[1] for row in connection.execute(statement("PRAGMA table_xinfo({table})", table=table.name))
             if row[6] == 0}
    names = tuple(one for one in (*table.names(), GEOMETRY) if one in there and (one != GEOMETRY or table.is_spatial))
    if "guid" not in names:
        raise damaged(package, f"{table.name}: guid")
    rows = connection.execute(statement("SELECT {names} FROM {table} LIMIT ?", names=names, table=table.name),
                              (MOST_RECORDS + 1,)).fetchall()
    if len(rows) > MOST_RECORDS:
        raise damaged(package, f"{table.name}: > {MOST_RECORDS}")
    return list(_values(table, names, rows, package))


def _values(table: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]], package: Path,
            ) -> Iterator[dict[str, Any]]:
    readers = from_storage(table, names)
    seen: set[str] = set()
    mistakes = []
    for row in rows:
        try:
            record = {name: value if reader is None else reader(value)
                      for name, value, reader in zip(names, row, readers)}
        except (KeyError, IndexError) as error:
            raise damaged(package, f"{table.name}: {error!r}") from error
        guid = record["guid"]
        why = _mistake(table, names, row, record)
        if not isinstance(guid, str) or not guid or guid in seen:
            why = why or tr("its key is missing or stands twice")
        seen.add(str(guid))
        if why:
            mistakes.append(f"{table.name} {guid}: {why}")
        yield record
    if mistakes:
        raise BadInput(tr("{count} records of the package {name} cannot be read.", count=len(mistakes),
                          name=package.name),
                       tr("Nothing was taken in. Ask the sender for it again."), "; ".join(mistakes[:_MOST_NAMED]))


def _mistake(table: Table, names: tuple[str, ...], row: tuple[Any, ...], record: dict[str, Any]) -> Optional[str]:
    """Returns why the values of a record do not fit; brings its outline into the one form that is compared."""
    unreadable = [name for name, value in zip(names, row) if value is not None and record[name] is None
                  and not (name == GEOMETRY and isinstance(value, bytes) and value[:2] == b"GP" and _is_empty(value))]
    if unreadable:
        return ", ".join(unreadable)
    wkb = record.get(GEOMETRY)
    if wkb is not None:
        if wkb[:5] != struct.pack("<BI", 1, _KINDS[table.geometry]):   # another kind would be handed to QGIS to read
            return GEOMETRY
        try:
            record[GEOMETRY] = to_wkb(to_blob(wkb, table.geometry)[0])
        except (ToolsError, ValueError, IndexError, KeyError, RecursionError, struct.error) as error:
            return str(error)
    return record_problem(table, record)


def _is_empty(blob: bytes) -> bool:
    return len(blob) > 3 and bool(blob[3] & 0x10)
