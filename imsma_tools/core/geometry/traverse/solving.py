"""Rows of turning points solved to positions: in any order they depend on each other, and the rest if some fail."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from .legs import distance_m, leg_end
from .rows import Fault, Row, name_key


@dataclass(frozen=True)
class Point:
    """A solved row. ``place`` is longitude and latitude in degrees, None where it is not known or can be read in
    several ways (``row.readings``).

    ``rounding_m`` is how far rounding in what was typed may have moved it; errors of the instrument come on top.
    ``origin`` is the place in the list of the point its leg starts from. ``apart_m`` is how far position and leg lie
    apart where a row has both; the position holds.
    """

    row: Row
    place: Optional[tuple[float, float]] = None
    rounding_m: float = 0.0
    origin: Optional[int] = None
    apart_m: Optional[float] = None
    faults: tuple[Fault, ...] = ()

    @property
    def is_open(self) -> bool:
        """Returns True if a person has to choose between readings."""
        return len(self.row.readings) > 1


def solve(rows: Sequence[Row]) -> list[Point]:
    """Returns a point for each row, in the same order. Nothing is guessed: what cannot be solved has faults."""
    named: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        for name in row.names:
            named.setdefault(name, []).append(place)
    origins = [_origin(rows, place, named) for place in range(len(rows))]
    found: dict[int, Point] = {}
    for place, row in enumerate(rows):
        origin, fault = origins[place]
        faults = (*row.faults, *((fault,) if fault else ()))
        if len(row.readings) == 1:
            reading = row.readings[0]
            found[place] = Point(row, (reading.longitude, reading.latitude), row.step_m, origin, None, faults)
        elif row.readings or row.leg is None or origin is None:
            found[place] = Point(row, origin=origin, faults=faults)
    waiting = [place for place in range(len(rows)) if place not in found]
    while waiting:
        ready = [place for place in waiting if origins[place][0] in found]
        if not ready:
            circle = ", ".join(str(rows[place].row) for place in waiting)
            found.update({place: Point(rows[place], origin=origins[place][0], faults=(Fault(
                rows[place].row, rows[place].start_cell,
                tr("the rows {rows} are measured from each other.", rows=circle),
                tr("Give one of them by coordinates or measure it from a point that is known.")),))
                for place in waiting})
            break
        for place in ready:
            found[place] = _measured(rows[place], origins[place][0] or 0, found)
        waiting = [place for place in waiting if place not in found]
    return [_compared(found[place], found) for place in range(len(rows))]


def _origin(rows: Sequence[Row], place: int, named: Mapping[str, Sequence[int]],
            ) -> tuple[Optional[int], Optional[Fault]]:
    """Returns the row that a leg starts from: one of the same part before others, an earlier one before later ones."""
    row = rows[place]
    if row.leg is None:
        return None, None
    name = name_key(row.leg.start)
    if not name:
        if place and rows[place - 1].kind != "EVIDENCE":
            return place - 1, None
        return None, Fault(row.row, row.start_cell, tr("it is not said which point the leg is measured from."),
                           tr("Write the number or name of that point."))
    same = [other for other in named.get(name, ()) if other != place]
    for wanted in ([other for other in same if other < place and rows[other].part == row.part],
                   [other for other in same if rows[other].part == row.part],
                   [other for other in same if other < place], same):
        if len(wanted) == 1:
            return wanted[0], None
        if wanted:
            return None, Fault(row.row, row.start_cell, tr(
                "{name} can be the point of several rows: {rows}.", name=row.leg.start,
                rows=", ".join(str(rows[other].row) for other in wanted)), tr("Give every point its own name."))
    return None, Fault(row.row, row.start_cell, tr("there is no point {name}.", name=row.leg.start),
                       tr("Write the number or name of a point in this table."))


def _measured(row: Row, origin: int, found: dict[int, Point]) -> Point:
    """Returns the end of the row's leg, with the faults of the row itself."""
    start, leg = found[origin], row.leg
    if start.place is None or leg is None:
        return Point(row, origin=origin, faults=(*row.faults, Fault(
            row.row, row.start_cell, tr("the point in row {row}, from which it is measured, has no position.",
                                        row=start.row.row), tr("Correct that row first."))))
    try:
        place = leg_end(*start.place, leg.bearing, leg.distance_m, leg.north, leg.declination)
    except BadInput as error:
        return Point(row, origin=origin, faults=(*row.faults, Fault(
            row.row, row.start_cell, error.title, error.remedy)))
    turned = 2 * (leg.distance_m + leg.distance_step_m) * math.sin(math.radians(min(leg.bearing_step, 90.0)) / 2)
    return Point(row, place, start.rounding_m + leg.distance_step_m + turned, origin, None, row.faults)


def _compared(point: Point, found: dict[int, Point]) -> Point:
    """Returns the point with how far its leg, where it has one beside a position, leads away from that position."""
    if point.place is None or point.origin is None or not point.row.readings:
        return point
    other = _measured(point.row, point.origin, found)
    apart = None if other.place is None else distance_m(point.place, other.place)
    return Point(point.row, point.place, point.rounding_m, point.origin, apart, point.faults)
