"""Points as records of ``turning_point`` and back: what was typed stays beside what was computed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry.coordinates import typed
from ...geometry.traverse.legs import distance_m
from ...geometry.traverse.rows import Fault, Leg, Row
from ...geometry.traverse.solving import Point
from ...model.record import Record
from .datums import datum_of, moved
from .figures import rounding_m

_DECLINATION = "DECLINATION "
SAME_M = 1.0
"""A kept position this near to a reading of what was typed is that reading."""


def to_records(points: Sequence[Point]) -> list[dict[str, Any]]:
    """Returns a record for each point, without the keys of its outline, in order.

    A point that a person has to choose between readings for, or with a fault, has no position.
    """
    taken: dict[int, set[int]] = {}
    records: list[dict[str, Any]] = []
    for point in points:
        row, used = point.row, taken.setdefault(point.row.part, set())
        no = row.no if row.no is not None and row.no not in used else max(used, default=0) + 1
        used.add(no)
        leg = row.leg if not row.readings else None
        records.append({
            "part_no": row.part, "point_no": no, "point_label": row.label[:40] or None, "point_type": row.kind or None,
            "entry_mode": "RELATIVE" if leg else "ABSOLUTE", "typed_text": row.typed[:160] or None,
            "typed_crs": _system(row, leg), "bearing_deg": leg.bearing if leg else None,
            "bearing_north": leg.north if leg else None, "distance_m": leg.distance_m if leg else None,
            "longitude": point.place[0] if point.place else None, "latitude": point.place[1] if point.place else None,
            "from_point_no": None, "description": row.description[:250] or None})
    for point, record in zip(points, records):
        if point.origin is not None and record["entry_mode"] == "RELATIVE":
            record["from_point_no"] = records[point.origin]["point_no"]
    return records


def from_records(records: Iterable[Record]) -> list[Row]:
    """Returns the rows that records were made of, numbered from 1 in the order of parts and points.

    Positions typed are read again; of several readings the one that was kept holds. A kept position that what was typed
    does not mean is a fault: one of the two was changed.
    """
    ordered = sorted(records, key=lambda one: (int(one["part_no"] or 1), int(one["point_no"] or 0)))
    return [_row(number, record) for number, record in enumerate(ordered, 1)]


def declination_of(system: str) -> Optional[float]:
    """Returns the declination that a record keeps in ``typed_crs``, None where it keeps none."""
    if not system.startswith(_DECLINATION):
        return None
    try:
        found = float(system[len(_DECLINATION):])
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _system(row: Row, leg: Optional[Leg]) -> Optional[str]:
    if leg is not None:
        return f"{_DECLINATION}{leg.declination!r}" if leg.north == "MAGNETIC" else None
    return row.notation[:60] or None


def _row(number: int, record: Record) -> Row:
    row = Row(number, int(record["part_no"] or 1), record["point_no"], record["point_label"] or "",
              record["point_type"] or "", record["typed_text"] or "", description=record["description"] or "",
              position_cell=tr("As typed"), start_cell=tr("Measured from point"))
    if record["entry_mode"] == "RELATIVE":
        return _relative(row, record)
    longitude, latitude = record["longitude"], record["latitude"]
    kept = None if longitude is None or latitude is None else (float(longitude), float(latitude))
    try:
        datum = datum_of(str(record["typed_crs"] or ""))
        found = [moved(one, datum) for one in typed.readings(row.typed, typed.ZONES)] if row.typed else []
    except BadInput as error:
        fault = Fault(number, row.position_cell, error.title, error.remedy)
        return replace(row, readings=_as_kept(kept), faults=(fault,))
    if kept is None:
        return replace(row, readings=tuple(found))
    near = [one for one in found if distance_m((one.longitude, one.latitude), kept) <= SAME_M]
    if near:
        return replace(row, notation=near[0].notation, readings=(near[0],), step_m=rounding_m(row.typed, near[0]))
    faults = (Fault(number, row.position_cell, tr("the position kept is not the one that was typed."),
                    tr("Compare both with the paper.")),) if found else ()
    return replace(row, readings=_as_kept(kept), faults=faults)


def _relative(row: Row, record: Record) -> Row:
    if record["bearing_deg"] is None or record["distance_m"] is None or not record["bearing_north"]:
        return replace(row, faults=(Fault(row.row, row.start_cell, tr("the cell is empty."),
                                          tr("Write coordinates, or bearing and distance.")),))
    said = str(record["typed_crs"] or "")
    declination: Optional[float] = 0.0
    if record["bearing_north"] == "MAGNETIC":
        declination = declination_of(said)
    if declination is None:   # records of an import do not say it
        return replace(row, faults=(Fault(row.row, row.start_cell, tr(
            "the bearing is magnetic, and nobody said the declination."), tr("Say it in degrees, east positive.")),))
    start = "" if record["from_point_no"] is None else str(record["from_point_no"])
    return replace(row, leg=Leg(start, float(record["bearing_deg"]), float(record["distance_m"]),
                                str(record["bearing_north"]), declination))


def _as_kept(kept: Optional[tuple[float, float]]) -> tuple[typed.Reading, ...]:
    return () if kept is None else (typed.Reading(kept[0], kept[1], tr("decimal degrees")),)
