"""Outlines and plain connections for the tests of the data file."""

from __future__ import annotations

import json
import sqlite3
import struct

from imsma_tools.core.workspace.blob import register_functions


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
