"""Do the records stand as the record of changes says? It is played back from the first line and compared."""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from ..model.definition import GEOMETRY, Table
from .sql import Sql, quoted, statement
from .triggers import audited

FOUND, LOST = "found", "lost"
"""Operations noted when a lost protection is put back: a record as it stood then, and one that was gone."""


@dataclass(frozen=True)
class Difference:
    """A record that does not stand as booked. ``fields`` is empty if it is ``missing``, or was never booked."""

    guid: Optional[str]
    fields: tuple[str, ...] = ()
    missing: bool = False


@dataclass
class _Booked:
    guid: str
    values: Optional[dict[str, Any]]
    version: int


def differences(connection: sqlite3.Connection, table: Table) -> Iterator[Difference]:
    """Yields every record of ``table`` that differs from what the record of changes leads to."""
    booked = _booked(connection, table)
    expected = next(booked, None)
    for guid, version, values in _standing(connection, table):
        if guid is None:
            yield Difference(None)
            continue
        while expected is not None and expected.guid < guid:
            if expected.values is not None:
                yield Difference(expected.guid, missing=True)
            expected = next(booked, None)
        if expected is None or expected.guid != guid or expected.values is None:
            yield Difference(guid)
            continue
        fields = [name for name, value in values.items() if not _same(value, expected.values.get(name))]
        if version != expected.version:
            fields.append("version")
        if fields:
            yield Difference(guid, tuple(fields))
        expected = next(booked, None)
    while expected is not None:
        if expected.values is not None:
            yield Difference(expected.guid, missing=True)
        expected = next(booked, None)


def _standing(connection: sqlite3.Connection, table: Table) -> Iterator[tuple[Optional[str], int, dict[str, Any]]]:
    names = audited(table)
    columns = Sql(", ".join("hex(geom)" if name == GEOMETRY else quoted(name) for name in names))
    for guid, version, *values in connection.execute(statement(
            "SELECT guid, version, {columns} FROM {table} ORDER BY guid", columns=columns, table=table.name)):
        record = dict(zip(names, values))
        if table.is_spatial:
            record[GEOMETRY] = record[GEOMETRY] or None
        yield guid, version, record


def _booked(connection: sqlite3.Connection, table: Table) -> Iterator[_Booked]:
    lines = connection.execute(
        "SELECT record_guid, operation, version, after_json FROM audit_log WHERE table_name = ? "
        "ORDER BY record_guid, fid", (table.name,))
    for guid, group in itertools.groupby(lines, key=lambda line: line[0]):
        booked = _Booked(str(guid), None, 0)
        for _, operation, version, after in group:
            booked.version = version
            if operation in ("delete", LOST):
                booked.values = None
            elif operation == "update":
                booked.values = {**(booked.values or {}), **values_of(after)}
            else:
                booked.values = values_of(after)
        yield booked


def values_of(text: Optional[str]) -> dict[str, Any]:
    """Returns the values of a line of the record of changes; none for a text that is no JSON object."""
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _same(stands: Any, booked: Any) -> bool:
    # SQLite writes 15 digits of a real number into JSON.
    if isinstance(stands, float) and isinstance(booked, (int, float)):
        return math.isclose(stands, booked, rel_tol=1e-13)
    return bool(stands == booked)
