"""What IMSMA's rules for points advise beyond the drawing: kinds of points, long legs, where reference points lie.

Source: field rules, points (IMSMA's point types); the 50 m are theirs. None of it keeps an outline from being used.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...base.language import tr
from .legs import distance_m
from .outline import Outline, Part
from .solving import Point

LONG_LEG_M = 50.0
"""Beyond this a team does not see from one turning point to the next: an intermediate point stands between them."""

_SAID_LEGS = 5


def advise(points: Sequence[Point], outline: Outline) -> list[str]:
    """Returns what an experienced surveyor would ask about, in sentences."""
    found: list[str] = []
    if not any(point.row.is_corner for point in points):
        return found
    kinds = [point.row.kind for point in points]
    if any(kinds) and "START" not in kinds:
        found.append(tr("No point is the start point."))
    for part in outline.parts:
        started = [corner.row.row for corner in part.corners if corner.row.kind == "START"]
        if len(started) > 1:
            found.append(tr("Part {part} has several start points: rows {rows}.", part=part.number,
                            rows=", ".join(map(str, started))))
        found += _long_legs(part)
    found += [tr("Row {row}: a {kind} lies inside the outline. It has to be where people can stand safely.",
                 row=point.row.row, kind=tr("reference point") if point.row.kind == "REFERENCE" else tr("benchmark"))
              for point in points if point.row.kind in ("REFERENCE", "BENCHMARK") and point.place is not None
              and any(_inside(point.place, part) for part in outline.parts)]
    return found


def _long_legs(part: Part) -> list[str]:
    ring, corners = part.ring, part.corners
    if part.problem or not ring:
        return []
    legs = [(distance_m(one, other), corners[place].row.row, corners[(place + 1) % len(corners)].row.row)
            for place, (one, other) in enumerate(zip(ring, ring[1:]))]
    long = [tr("rows {one} and {other} ({metres} m)", one=one, other=other, metres=f"{metres:.0f}")
            for metres, one, other in legs if metres > LONG_LEG_M]
    if not long:
        return []
    more = len(long) - _SAID_LEGS
    named = long[:_SAID_LEGS] + ([tr("and {count} more", count=more)] if more > 0 else [])
    return [tr("Part {part}: further than {limit} m apart: {legs}. Between them intermediate points belong on the "
               "ground.", part=part.number, limit=f"{LONG_LEG_M:.0f}", legs=", ".join(named))]


def _inside(place: tuple[float, float], part: Part) -> bool:
    """Returns True if a position lies inside a ring (even-odd rule, in the plane of degrees)."""
    x, y = place
    inside = False
    ring = part.ring
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
