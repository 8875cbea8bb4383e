"""Turning points of outlines that were sent as lists: written with the outline, and put back when it is undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..workspace import Workspace, Writer
from .incoming import ReceivedShape

TABLE = "turning_point"
BEFORE = "turning_points"
"""Under this name the former points stand among the values before a change."""

_OWN = ("record_table", "record_guid")


def points_of(ws: Workspace, table: str, guid: str) -> list[dict[str, Any]]:
    """Returns the turning points of a record without their keys, in their order."""
    fields = [field.name for field in ws.model.table(TABLE).fields
              if not field.is_kept_by_suite and field.name not in _OWN]
    rows = sorted(ws.rows(TABLE, {"record_guid": guid}), key=lambda row: (row["part_no"] or 1, row["point_no"] or 0))
    return [{name: row.get(name) for name in fields if row.get(name) is not None}
            for row in rows if row["record_table"] == table]


def add_points(writer: Writer, table: str, shapes: Iterable[tuple[str, ReceivedShape]]) -> None:
    """Writes the points of new outlines: (guid of the record, its shape)."""
    rows = [{"record_table": table, "record_guid": guid, **point} for guid, shape in shapes for point in shape.points]
    if rows:
        writer.insert_many(TABLE, rows)


def replace_points(ws: Workspace, writer: Writer, table: str, guid: str, points: Iterable[Mapping[str, Any]]) -> None:
    """Puts ``points`` in the place of those a record has."""
    remove_points(ws, writer, table, guid)
    rows = [{"record_table": table, "record_guid": guid, **point} for point in points]
    if rows:
        writer.insert_many(TABLE, rows)


def remove_points(ws: Workspace, writer: Writer, table: str, guid: str) -> None:
    """Takes the points of a record away: they would describe an outline that is no more."""
    for row in list(ws.rows(TABLE, {"record_guid": guid})):
        if row["record_table"] == table:
            writer.delete(TABLE, str(row["guid"]))
