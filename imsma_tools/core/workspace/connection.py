"""Connections to a data file: one set of switches for every part of the suite."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from .blob import register_functions

BUSY_MILLISECONDS = 2000
"""How long to wait for another writer before saying so."""


def connect(path: Path, mode: str = "rw", immutable: bool = False) -> sqlite3.Connection:
    """Returns a connection in autocommit mode: transactions are begun and ended by name.

    ``mode`` is ro, rw or rwc. ``immutable`` reads a file nobody can be writing to, on a disk that is read only, where
    SQLite cannot make the small files it keeps beside a database in use.

    :raises sqlite3.Error: if SQLite cannot open it.
    """
    address = f"file:{quote(_plain(path))}?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000.0)
    try:
        _switch(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _switch(connection: sqlite3.Connection) -> None:
    # On, as in GDAL: else INSERT OR REPLACE would pass the delete triggers by.
    connection.execute("PRAGMA recursive_triggers = ON")
    # A power cut may cost the transaction under way, never one that was reported as done.
    connection.execute("PRAGMA synchronous = FULL")
    # Room for an import of 100,000 records; the default of 2 MB spills to the disk at every block.
    connection.execute("PRAGMA cache_size = -64000")
    connection.execute("PRAGMA temp_store = MEMORY")
    register_functions(connection)


def _plain(path: Path) -> str:
    """Returns the path as SQLite's addresses want it: absolute, forward slashes, a share as //server/share."""
    text = path.absolute().as_posix()
    if text.startswith("//"):
        return "//" + text
    return text if text.startswith("/") else "/" + text
