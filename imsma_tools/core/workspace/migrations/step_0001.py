"""Step 1: the first data file, every table of the model with its audit."""

from __future__ import annotations

import sqlite3

from ...model.definition import Model
from .. import geopackage, triggers

VERSION = 1


def apply(connection: sqlite3.Connection, model: Model) -> None:
    """Creates all tables in an empty database, within the caller's transaction."""
    geopackage.create_head(connection)
    connection.execute(triggers.SESSION_SQL)
    geopackage.create_tables(connection, model)
    triggers.create_triggers(connection, model)
