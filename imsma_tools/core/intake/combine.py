"""Combining a sent row with a record that is there: both speak of the same object (field rules, forms, "Combine").

Reported areas, quantities of people and hours are added, outlines are put together, empty fields are filled; what we
have stays where both say something else.
"""

from __future__ import annotations

from typing import Any, Optional

from ..geometry.area import area_m2
from ..geometry.repair import problem
from ..geometry.wkb import multipolygon_wkb, polygons_of
from ..model.definition import FieldType, Table
from ..model.record import Record
from .incoming import IncomingRow, ReceivedShape
from .items import outline_values
from .repairs import Proposal, propose

ADDED_UNITS = frozenset({"m2", "hours", "days"})
ADDED_FIELDS = frozenset({"girls", "boys", "women", "men", "killed", "injured", "quantity"})


def combined_values(table: Table, record: Record, row: IncomingRow) -> tuple[dict[str, Any], Optional[Proposal]]:
    """Returns the values to write to the record, and a repair if the outlines together are not sound."""
    values: dict[str, Any] = {}
    for name, theirs in row.values.items():
        field, ours = table.field(name), record.get(name)
        if theirs in (None, "", []):
            continue
        if ours in (None, "", []):
            values[name] = theirs
        elif field.type in (FieldType.REAL, FieldType.INTEGER) and (field.unit in ADDED_UNITS or name in ADDED_FIELDS):
            values[name] = ours + theirs
    shape = row.shape
    if shape is None or shape.geom is None or table.geometry != "MULTIPOLYGON":
        return values, None
    ours_geom = record.get("geom")
    geom = multipolygon_wkb([*(polygons_of(bytes(ours_geom)) if ours_geom else []), *polygons_of(shape.geom)])
    received = "\n".join(text for text in (record.get("outline_as_received"), shape.as_received) if text)
    together = ReceivedShape(geom, received, str(record.get("crs_as_received") or shape.crs))
    reported = values.get("area_reported_m2", record.get("area_reported_m2"))
    proposal = propose(geom, reported)
    values.update(outline_values(table, together, proposal))
    return values, proposal


def overlap_m2(record: Record, row: IncomingRow) -> float:
    """Returns how much land two outlines share, in m2: combining them would count it twice in the reported area."""
    shape = row.shape
    ours = record.get("geom")
    if shape is None or shape.geom is None or not ours or problem(bytes(ours)) or problem(shape.geom):
        return 0.0
    from qgis.core import QgsGeometry

    a, b = QgsGeometry(), QgsGeometry()
    a.fromWkb(bytes(ours))
    b.fromWkb(shape.geom)
    shared = a.intersection(b)
    return area_m2(bytes(shared.asWkb().data())) if not shared.isEmpty() else 0.0
