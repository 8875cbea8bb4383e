"""The outline that solved points mean: part by part, closing error, area and perimeter; nothing is left out unseen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...base.language import tr
from ..area import area_m2, perimeters_m
from ..wkb import multipolygon_wkb
from .legs import distance_m
from .solving import Point

END_SHARE = 0.05
"""An end point nearer to the first corner than this share of the way is the first corner again; it is said."""

CLOSING_SHARE = 0.01
"""A closing error above this share of the way is said (domain facts, 2.4)."""


@dataclass(frozen=True)
class Closing:
    """How far the last point of a part, which is its first again, lies from it, and the length of the way there."""

    row: int
    error_m: float
    way_m: float

    @property
    def share(self) -> float:
        """Returns the error as a share of the way."""
        return self.error_m / self.way_m if self.way_m else 0.0

    @property
    def ratio(self) -> str:
        """Returns the error as surveyors write it, ``1:250``; "" where there is none."""
        return f"1:{round(1 / self.share)}" if self.share else ""


@dataclass(frozen=True)
class Part:
    """One ring: its corners in the order it runs through them, the first one not repeated.

    ``problem`` says why it cannot be drawn; ``remarks`` what was assumed. ``crosses`` is True if its edges cross.
    """

    number: int
    corners: tuple[Point, ...]
    closing: Optional[Closing]
    problem: str = ""
    remarks: tuple[str, ...] = ()
    crosses: bool = False

    @property
    def ring(self) -> list[tuple[float, float]]:
        """Returns the closed ring, longitude and latitude in degrees; empty where a corner has no place."""
        places = [corner.place for corner in self.corners if corner.place is not None]
        return [*places, places[0]] if len(places) == len(self.corners) and places else []


@dataclass(frozen=True)
class Outline:
    """All parts. Without a part that cannot be drawn the outline would be another one: then there is none."""

    parts: tuple[Part, ...]

    @property
    def wkb(self) -> Optional[bytes]:
        """Returns a MultiPolygon in EPSG:4326, None if a part cannot be drawn."""
        if not self.parts or any(part.problem for part in self.parts):
            return None
        return multipolygon_wkb([[np.asarray(part.ring, "<f8").tobytes()] for part in self.parts])

    @property
    def crosses(self) -> bool:
        return any(part.crosses for part in self.parts)

    @property
    def area_m2(self) -> Optional[float]:
        """Returns the area on the ellipsoid; None if nothing is drawn or edges cross, as there is no area then."""
        shape = self.wkb
        return None if shape is None or self.crosses else area_m2(shape)

    @property
    def perimeter_m(self) -> Optional[float]:
        shape = self.wkb
        return None if shape is None else float(perimeters_m([shape])[0])

    @property
    def closing(self) -> Optional[Closing]:
        """Returns the worst closing error of the parts."""
        return max((part.closing for part in self.parts if part.closing), key=lambda one: one.error_m, default=None)


def outline_of(points: Sequence[Point]) -> Outline:
    """Returns the outline of solved points. Reference points, benchmarks and evidence are no corners."""
    corners = [point for point in points if point.row.is_corner]
    return Outline(tuple(_part(number, [point for point in corners if point.row.part == number])
                         for number in dict.fromkeys(point.row.part for point in corners)))


def _part(number: int, corners: list[Point]) -> Part:
    remarks: list[str] = []
    closing = _closing(corners)
    if closing is not None:
        corners = corners[:-1]
        if closing.share > CLOSING_SHARE:
            remarks.append(tr("Row {row}: the way around part {part} misses its first point by {metres} m ({ratio} of "
                              "the way). Look for a slip in a bearing or distance.", row=closing.row, part=number,
                              metres=f"{closing.error_m:.1f}", ratio=closing.ratio))
        else:
            remarks.append(tr("Row {row} was taken as the first point of part {part} again, {metres} m from it.",
                              row=closing.row, part=number, metres=f"{closing.error_m:.1f}"))
    elif len(corners) > 2 and any(corner.origin is not None for corner in corners[1:]):
        remarks.append(tr("Part {part} does not come back to its first point, so a slip in a bearing or distance "
                          "cannot show. Measure the first point again as the last row.", part=number))
    numbers = [corner.row.no for corner in corners]
    known = [no for no in numbers if no is not None]
    if len(known) == len(numbers) == len(set(known)) and known != sorted(known):
        corners = sorted(corners, key=lambda corner: corner.row.no or 0)
        remarks.append(tr("Part {part}: the points were taken in the order of their numbers, not of the rows.",
                          part=number))
    unknown = [str(corner.row.row) for corner in corners if corner.place is None or corner.faults]
    problem = ""
    if unknown:
        problem = tr("Part {part} was not drawn: rows {rows} have to be corrected or chosen first.", part=number,
                     rows=", ".join(unknown))
    elif closing is not None and closing.share > END_SHARE:
        problem = tr("Part {part} was not drawn: row {row} has the name of its first point and lies {metres} m from "
                     "it.", part=number, row=closing.row, metres=f"{closing.error_m:.1f}")
    elif len({corner.place for corner in corners}) < 3:
        problem = tr("Part {part} has {count} different points: too few for an outline.", part=number,
                     count=len({corner.place for corner in corners}))
    part = Part(number, tuple(corners), closing, problem, tuple(remarks))
    if problem or not _crosses(part.ring):
        return part
    return Part(number, part.corners, closing, "", (*remarks, tr(
        "Part {part}: its edges cross. Look whether two points were swapped.", part=number)), True)


def _closing(corners: Sequence[Point]) -> Optional[Closing]:
    """Returns the closing error if the last point is the first again: the same name, the same place or an end point
    near it.
    """
    if len(corners) < 4:
        return None
    first, last = corners[0], corners[-1]
    if first.place is None or last.place is None:
        return None
    gap = distance_m(first.place, last.place)
    places = [corner.place for corner in corners]
    way = sum(distance_m(one, other) for one, other in zip(places, places[1:]) if one and other)
    # A name that other corners have too ("TP") names nothing.
    others = frozenset().union(*(corner.row.names for corner in corners[1:-1]))
    if not ((first.row.names & last.row.names) - others or gap < 1e-3
            or (last.row.kind == "END" and gap <= END_SHARE * way)):
        return None
    return Closing(last.row.row, gap, way)


def _crosses(ring: Sequence[tuple[float, float]]) -> bool:
    """Returns True if two edges that are no neighbours meet, or two neighbours run back over each other."""
    edges = list(zip(ring, ring[1:]))
    count = len(edges)
    corners = np.asarray(ring)
    low, high = np.minimum(corners[:-1], corners[1:]), np.maximum(corners[:-1], corners[1:])
    for one in range(count):
        # only edges whose boxes touch can meet
        near = ((low[one + 1:] <= high[one]) & (high[one + 1:] >= low[one])).all(axis=1)
        for other in (one + 1 + np.flatnonzero(near)).tolist():
            shared = other == one + 1 or (one == 0 and other == count - 1)
            (a, b), (c, d) = edges[one], edges[other]
            if shared:
                corner, left, right = (b, a, d) if other == one + 1 else (a, b, c)
                if _side(corner, left, right) == 0 and _ahead(corner, left, right):
                    return True
            elif _meet(a, b, c, d):
                return True
    return False


def _side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> int:
    value = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (value > 0) - (value < 0)


def _ahead(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (b[0] - a[0]) * (c[0] - a[0]) + (b[1] - a[1]) * (c[1] - a[1]) > 0


def _meet(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]) -> bool:
    sides = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    return any(side == 0 and min(p[0], q[0]) <= r[0] <= max(p[0], q[0]) and min(p[1], q[1]) <= r[1] <= max(p[1], q[1])
               for side, p, q, r in zip(sides, (a, a, c, c), (b, b, d, d), (c, d, a, b)))
