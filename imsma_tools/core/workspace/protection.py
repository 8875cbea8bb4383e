"""Are the tables still what the model says, and do their triggers still stand?

"Overwrite layer", Export > Save as into the same file and many converters drop a table with its triggers without a
word. Then changes go unrecorded; so this is looked at every time a data file is opened.
"""

from __future__ import annotations

import sqlite3

from ..base.language import tr
from ..model.definition import GEOMETRY, Model, Table
from . import geopackage, triggers
from .sql import statement


def findings(connection: sqlite3.Connection, model: Model) -> list[str]:
    """Returns a sentence for every table, column or trigger that is missing or altered."""
    there = {(kind, name): text for kind, name, text in connection.execute("SELECT type, name, sql FROM sqlite_master")}
    sentences: list[str] = []
    for table in model.tables.values():
        if ("table", table.name) not in there:
            sentences.append(tr("The table {table} is missing.", table=table.name))
            continue
        missing = sorted(set(columns_of(table)) - set(columns(connection, table)))
        if missing:
            sentences.append(tr("The table {table} lacks the columns {names}.", table=table.name,
                                names=", ".join(missing)))
    for owner, names in _broken(there, model).items():
        if ("table", owner) in there:
            sentences.append(tr("The table {table} has lost its protection ({names}).", table=owner,
                                names=", ".join(names)))
    if ("table", triggers.SESSION) not in there:
        sentences.append(tr("The table {table} is missing.", table=triggers.SESSION))
    return sentences


def columns_of(table: Table) -> tuple[str, ...]:
    """Returns the columns the model asks for, key and geometry included."""
    return (geopackage.PRIMARY_KEY, *((GEOMETRY,) if table.is_spatial else ()), *table.names())


def columns(connection: sqlite3.Connection, table: Table) -> list[str]:
    """Returns the columns a table really has."""
    return [row[1] for row in connection.execute(statement("PRAGMA table_info({table})", table=table.name))]


def _broken(there: dict[tuple[str, str], str], model: Model) -> dict[str, list[str]]:
    """Returns the names of missing or altered audit triggers by table.

    Only ours: GDAL replaces the R-tree and counting triggers with its own versions as it goes.
    """
    broken: dict[str, list[str]] = {}
    for table in model.tables.values():
        names = [name for name, text in triggers.protecting(table).items() if there.get(("trigger", name)) != text]
        if names:
            broken[table.name] = names
    return broken
