"""A few fields of every record of a table, and where its outline lies: enough to leave most records unread.

The box of an outline is taken from the head of the outline itself, not from the spatial index beside it, which another
program may have left behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..model.definition import GEOMETRY
from .blob import Bounds
from .convert import from_storage
from .errors import in_sentences
from .geopackage import PRIMARY_KEY
from .sql import statement
from .store import Workspace

_HEAD_BYTES = 40
_UNKNOWN = b"\0" * 8 + np.full(4, np.nan).tobytes()


@dataclass(frozen=True)
class Heads:
    """Some fields of every record, in the order they were entered, and the boxes of their outlines.

    ``boxes`` (n, 4) holds west, east, south and north in degrees; NaN where there is no outline, or no box with it.
    """

    records: list[dict[str, Any]]
    boxes: np.ndarray

    def may_meet(self, bounds: Bounds) -> np.ndarray:
        """Returns True for each record whose outline may come into ``bounds``; of those without a box nobody knows."""
        west, east, south, north = bounds
        boxes = self.boxes
        apart = (boxes[:, 0] > east) | (boxes[:, 1] < west) | (boxes[:, 2] > north) | (boxes[:, 3] < south)
        return ~apart


def read_heads(workspace: Workspace, table: str, fields: Sequence[str]) -> Heads:
    """Returns the heads of all records of a table that has outlines.

    :raises BadInput: for an unknown table.
    """
    shape = workspace.model.table(table)
    readers = [(place, name, read) for place, (name, read) in enumerate(zip(fields, from_storage(
        shape, tuple(fields))), 1) if read is not None]
    sql = statement("SELECT substr({geom}, 1, ?), {columns} FROM {table} ORDER BY {key}", geom=GEOMETRY,
                    columns=tuple(fields), table=table, key=PRIMARY_KEY)
    with in_sentences(workspace.path):
        rows = workspace.connection.execute(sql, (_HEAD_BYTES,)).fetchall()
    records = [dict(zip(fields, row[1:])) for row in rows]
    for place, name, read in readers:
        for row, record in zip(rows, records):
            if row[place] is not None:
                record[name] = read(row[place])
    heads = b"".join(row[0] if _has_box(row[0]) else _UNKNOWN for row in rows)
    boxes = np.frombuffer(heads, np.dtype([("head", "V8"), ("box", "<f8", 4)]))["box"]
    return Heads(records, boxes)


def _has_box(head: Any) -> bool:
    """Returns True for the head of a GeoPackage outline that begins with its box, least significant byte first."""
    if not isinstance(head, bytes) or len(head) < _HEAD_BYTES or head[:2] != b"GP":
        return False
    flags = head[3]
    return bool(flags & 1) and not flags & 0x10 and 1 <= (flags >> 1) & 7 <= 4
