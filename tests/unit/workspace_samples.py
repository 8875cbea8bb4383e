"""Outlines and plain connections for the tests of the data file."""

from __future__ import annotations

import atexit
import json
import shutil
import sqlite3
import struct
import tempfile
from functools import cache
from pathlib import Path

from imsma_tools.core.workspace import Workspace, create_workspace, open_workspace
from imsma_tools.core.workspace.blob import register_functions


@cache
def _empty() -> Path:
    file = Path(tempfile.mkdtemp(prefix="imsma-test-")) / "empty.gpkg"
    create_workspace(file).close()
    atexit.register(shutil.rmtree, file.parent)
    return file


def fresh(path: Path) -> Workspace:
    """An empty data file, copied from one made once: making 36 tables for every test would take most of the time."""
    shutil.copy(_empty(), path)
    return open_workspace(path)


def square(x: float = 44.0, y: float = 33.0, size: float = 0.003) -> bytes:
    """A square as a single polygon in WKB."""
    points = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    return struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<2d", *point) for point in points)


def bow_tie(x: float = 44.0, y: float = 33.0, size: float = 0.003) -> bytes:
    """A square with two points swapped."""
    points = [(x, y), (x + size, y + size), (x + size, y), (x, y + size), (x, y)]
    return struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<2d", *point) for point in points)


def point(x: float = 44.0, y: float = 33.0) -> bytes:
    return struct.pack("<BI2d", 1, 1, x, y)


def plain(path, recursive: bool, functions: bool = True) -> sqlite3.Connection:
    """A connection as other programs have it: GDAL with recursive triggers, plain SQLite without."""
    connection = sqlite3.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA recursive_triggers = {int(recursive)}")
    if functions:
        register_functions(connection)
    return connection


def lines(workspace_or_connection, table: str = "hazard") -> list[dict]:
    """The record of changes of one table, values decoded."""
    connection = getattr(workspace_or_connection, "connection", workspace_or_connection)
    names = ("actor", "via", "reason", "operation", "record_guid", "version", "before_json", "after_json")
    found = []
    for row in connection.execute(f"SELECT {', '.join(names)} FROM audit_log WHERE table_name = ? ORDER BY fid",
                                  (table,)):
        line = dict(zip(names, row))
        line["before"], line["after"] = (json.loads(line.pop(f"{key}_json") or "null") for key in ("before", "after"))
        found.append(line)
    return found
