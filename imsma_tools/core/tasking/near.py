"""The records that come near an order. Of a hundred thousand only those few are read whole."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..geometry.outline import fault_of
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from ..workspace import Workspace
from ..workspace.blob import Bounds, wkb_bounds
from ..workspace.heads import read_heads

_METRES_A_DEGREE = 100_000.0
"""Fewer than a degree of latitude has anywhere (110,574 m), so that a distance is never taken for too small."""
_SOME = 1e-6


@dataclass(frozen=True)
class Around:
    """The records that may have land in common with an order, and how many lie ``apart`` from it for sure."""

    records: list[Record]
    apart: int


def around(source: RecordSource, table: str, order: Record, metres: float, fields: Sequence[str],
           keep: Callable[[Record], bool]) -> Around:
    """Returns the records of ``table`` that ``keep`` takes and whose outlines come within ``metres`` of an order.

    Records without an outline are among them: nobody knows where they lie.

    :param fields: what ``keep`` looks at besides the guid.
    """
    bounds = _bounds(order, metres)
    if bounds is None or not isinstance(source, Workspace):
        return Around([row for row in source.rows(table) if keep(row)], 0)
    heads = read_heads(source, table, ("guid", *fields))
    kept = [place for place, record in enumerate(heads.records) if keep(record)]
    meets = heads.may_meet(bounds)[kept]
    guids = [heads.records[place]["guid"] for place, near in zip(kept, meets.tolist()) if near]
    records: list[Any] = list(source.rows(table, {"guid": guids})) if guids else []
    return Around(records, len(kept) - len(guids))


def _bounds(order: Record, metres: float) -> Optional[Bounds]:
    """Returns the box of an order and so much around it; None if its outline cannot be used."""
    if fault_of(order.get(GEOMETRY)) is not None:
        return None
    found = wkb_bounds(bytes(order[GEOMETRY]))
    if found is None:
        return None
    west, east, south, north = found
    up = metres / _METRES_A_DEGREE + _SOME
    widest = min(max(abs(south), abs(north)) + up, 89.0)
    aside = up / math.cos(math.radians(widest))
    return west - aside, east + aside, south - up, north + up
