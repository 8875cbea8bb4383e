"""What a step does whose model only grew: new tables, new columns at the end of old ones, renewed triggers.

It completes whatever the model has and the file lacks, so it finds nothing to do in a file that was just made.
"""

from __future__ import annotations

import sqlite3

from ...model.definition import Model, Table
from .. import geopackage, protection, triggers
from ..sql import Sql, statement


def complete(connection: sqlite3.Connection, model: Model) -> None:
    """Adds tables, columns, indexes and triggers, within the caller's transaction."""
    there = _there(connection, "table")
    for table in model.tables.values():
        if table.name in there:
            _complete(connection, table)
        else:
            geopackage.create_table(connection, table)
    texts = _there(connection, "trigger")
    for name, text in triggers.all_triggers(model).items():
        if texts.get(name) != text:
            connection.execute(statement("DROP TRIGGER IF EXISTS {name}", name=name))
            connection.execute(text)


def _complete(connection: sqlite3.Connection, table: Table) -> None:
    columns = set(protection.columns(connection, table))
    for field in table.fields:
        if field.name not in columns:
            connection.execute(statement("ALTER TABLE {table} ADD COLUMN {column}", table=table.name,
                                         column=Sql(geopackage.column_sql(field))))
    indexes = _there(connection, "index")
    for name, text in geopackage.index_sql(table).items():
        if name not in indexes:
            connection.execute(text)


def _there(connection: sqlite3.Connection, kind: str) -> dict[str, str]:
    """Returns {name: statement} of what the file has."""
    return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = ?", (kind,)))
