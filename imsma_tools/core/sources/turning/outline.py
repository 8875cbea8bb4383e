"""The outline that a list of turning points means: positions read, bearings computed, rings closed, nothing left out.

A point that cannot be placed leaves the outline undrawn: without it the ring would be another one. Points beside the
outline (reference point, benchmark, evidence) are kept and not drawn.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...base.language import tr
from ...geometry.area import area_m2
from ...geometry.traverse.legs import leg_end
from ...geometry.traverse.rows import BESIDE
from ...intake.incoming import IncomingRow, ReceivedShape
from ...model.definition import Model
from ...workspace.blob import wkb_bounds
from ..convert import Unreadable, number
from ..names import code_words
from ..rows import PointRow
from ..typed_positions import PositionReader
from ..words import normalised
from .columns import PointColumns

LONGEST_LEG_M = 100_000
"""Metres from one turning point to the next; more is another unit or a typing error."""

AREA_SHARE = 0.1
"""A drawn area that differs more than this from the reported one is said."""


@dataclass(frozen=True)
class North:
    """What bearings count from where the list does not say it (TRUE, MAGNETIC, GRID), and the declination in degrees,
    east positive; None if nobody said it.
    """

    kind: str = ""
    declination: Optional[float] = None


NORTH = North()
"""Nothing said."""


@dataclass
class Point:
    """One point on its way: ``values`` become a row of ``turning_point``; ``problem`` says why it has no position."""

    row: PointRow
    values: dict[str, Any]
    said: str
    problem: str = ""

    @property
    def place(self) -> Optional[tuple[float, float]]:
        longitude, latitude = self.values.get("longitude"), self.values.get("latitude")
        return None if longitude is None or latitude is None else (longitude, latitude)

    @property
    def is_corner(self) -> bool:
        return self.values.get("point_type") not in BESIDE


class OutlineReader:
    """Makes shapes of lists of points. ``positions`` reads one position of a row as a point."""

    def __init__(self, columns: PointColumns, positions: PositionReader, crs: str, model: Model,
                 is_empty: Callable[[Any], bool], north: North = NORTH) -> None:
        self._columns = columns
        self._positions = positions
        self._crs = crs
        self._is_empty = is_empty
        self._north = north
        self._types = code_words(model.code_lists["point_type"])
        self._norths = code_words(model.code_lists["bearing_north"])

    def read(self, result: IncomingRow, rows: Sequence[PointRow]) -> ReceivedShape:
        """Returns the outline of one object with its points."""
        if not rows:
            return ReceivedShape(None, None)
        parts: dict[int, list[Point]] = {}
        for place, row in enumerate(rows, start=1):
            point = self._point(result, row, place)
            parts.setdefault(point.values["part_no"], []).append(point)
        points: list[Point] = []
        for part, members in sorted(parts.items()):
            points += self._ordered(result, part, members)
        self._relative(points)
        received = "\n".join([f"TURNING POINTS ({self._crs})", *(point.said for point in points)])
        kept = tuple(point.values for point in points)
        problems = [tr("Row {row}: {reason}", row=point.row.number, reason=point.problem)
                    for point in points if point.problem]
        if any(point.problem and point.is_corner for point in points):
            return ReceivedShape(None, received, self._crs, tr("The outline was not drawn. {reasons}",
                                                               reasons=" ".join(problems)), kept)
        rings, problem = _rings(points)
        geom = _polygons(rings) if rings and not problem else None
        self._compare_area(result, geom)
        return ReceivedShape(geom, received, self._crs, " ".join(filter(None, (problem, *problems))), kept)

    def _compare_area(self, result: IncomingRow, geom: Optional[bytes]) -> None:
        reported = result.values.get("area_reported_m2")
        if geom is None or not isinstance(reported, (int, float)) or reported <= 0:
            return
        drawn = area_m2(geom)
        if abs(drawn - reported) > AREA_SHARE * reported:
            result.remarks.append(tr("The outline of the points has {drawn} m2, reported are {reported} m2.",
                                     drawn=f"{drawn:,.0f}", reported=f"{reported:,.0f}"))

    def _point(self, result: IncomingRow, row: PointRow, place: int) -> Point:
        cell = self._cells(row)
        part, no = _whole(cell["part"]), _whole(cell["no"])
        kind = self._types.get(normalised(cell["type"])) if cell["type"] else None
        if cell["type"] and kind is None:
            result.remarks.append(tr("Row {row}: the kind of point {kind} is not known; it was taken as a corner of "
                                     "the outline.", row=row.number, kind=cell["type"]))
        values: dict[str, Any] = {
            "part_no": part if part is not None else 1, "point_no": no if no is not None else place,
            "point_label": cell["label"][:40] or (cell["no"][:40] if no is None else None) or None,
            "point_type": kind, "description": cell["description"][:250] or None}
        point = Point(row, values, "")
        if row.problem:
            point.problem = row.problem
        shape = self._positions.read(result, row.values) if self._columns.position.any else ReceivedShape(None, None)
        if shape.as_received is None and cell["bearing"] and cell["distance"]:
            self._bearing(point, cell)
        else:
            if cell["bearing"] and cell["distance"] and _said_twice() not in result.remarks:
                result.remarks.append(_said_twice())
            self._absolute(point, shape)
        head = " ".join(filter(None, (cell["part"], cell["no"] or str(place), kind or cell["type"], cell["label"])))
        point.said = f"{head}: {values.get('typed_text') or '-'}"
        return point

    def _cells(self, row: PointRow) -> dict[str, str]:
        cells = {}
        for name in ("part", "no", "label", "type", "from", "bearing", "distance", "north", "description"):
            value = row.values.get(self._columns.heading(name))
            if isinstance(value, float) and value.is_integer():
                value = int(value)
            cells[name] = "" if self._is_empty(value) else str(value).strip()
        return cells

    def _absolute(self, point: Point, shape: ReceivedShape) -> None:
        point.values["entry_mode"] = "ABSOLUTE"
        text = shape.as_received or ""
        point.values["typed_text"] = self._positions.as_typed(point.row.values)[:160] or None
        point.values["typed_crs"] = (shape.crs or self._crs)[:60]
        bounds = wkb_bounds(shape.geom) if shape.geom is not None else None
        if bounds is not None:
            point.values.update(longitude=bounds[0], latitude=bounds[2])
        elif not point.problem:
            point.problem = shape.problem or (tr("{text} has no position.", text=text) if text else
                                              tr("the point has no position."))

    def _bearing(self, point: Point, cell: Mapping[str, str]) -> None:
        values = point.values
        values["entry_mode"] = "RELATIVE"
        values["typed_text"] = " ".join(filter(None, (cell["from"], cell["bearing"], cell["north"],
                                                      cell["distance"])))[:160]
        values["typed_crs"] = self._crs[:60]
        try:
            values["bearing_deg"], values["distance_m"] = number(cell["bearing"]), number(cell["distance"])
        except Unreadable as error:
            point.problem = str(error)
            return
        if not 0 <= values["bearing_deg"] <= 360:   # 400 gon and 6400 mil go round too: nobody may guess
            point.problem = tr("a bearing of {value} is none in degrees (0 to 360).", value=cell["bearing"])
            return
        if not 0 < values["distance_m"] <= LONGEST_LEG_M:
            point.problem = tr("a distance of {value} m leads to no other turning point.", value=cell["distance"])
            return
        kind = self._norths.get(normalised(cell["north"])) if cell["north"] else self._north.kind
        values["bearing_north"] = kind or None
        if not kind:
            point.problem = tr("it is not said whether the bearing counts from true, magnetic or grid north. Say it "
                               "with BEARINGS.")
        elif kind == "MAGNETIC" and self._north.declination is None:
            point.problem = tr("the bearing is magnetic, and nobody said the declination. Say it with DECLINATION.")
        values["from_point"] = cell["from"]

    def _ordered(self, result: IncomingRow, part: int, points: list[Point]) -> list[Point]:
        """Returns the points of a part in the order of their numbers, or as they stand where those do not say it."""
        heading = self._columns.heading("no")
        typed = [_whole(str(point.row.values.get(heading))) for point in points]
        if any(no is None for no in typed) or len(set(typed)) < len(typed):
            if heading:
                result.remarks.append(tr("The numbers of the points of part {part} are not all there or not all "
                                         "different; the points were taken as they stand.", part=part))
            for place, point in enumerate(points, start=1):
                point.values["point_no"] = place
            return points
        return sorted(points, key=lambda point: point.values["point_no"])

    def _relative(self, points: list[Point]) -> None:
        """Computes points that are given by bearing and distance, in any order they depend on each other."""
        open_points = [point for point in points if point.values.get("entry_mode") == "RELATIVE" and not point.problem]
        for point in points:
            point.values.setdefault("from_point", "")
        while open_points:
            done = [point for point in open_points if self._computed(points, point)]
            if not done:
                for point in open_points:
                    point.problem = tr("the point it is measured from is not there.")
                break
            open_points = [point for point in open_points if point not in done]
        for point in points:
            origin = self._origin(points, point) if point.values.get("entry_mode") == "RELATIVE" else None
            if origin is not None:
                point.values["from_point_no"] = origin.values["point_no"]
            del point.values["from_point"]

    def _origin(self, points: list[Point], point: Point) -> Optional[Point]:
        name = str(point.values.get("from_point") or "")
        if not name:
            place = next(number for number, other in enumerate(points) if other is point)
            return points[place - 1] if place else None
        same = [other for other in points if other is not point and normalised(name) in (
            normalised(str(other.values.get("point_label") or "")), str(other.values["point_no"]))]
        near = [other for other in same if other.values["part_no"] == point.values["part_no"]] or same
        return near[0] if len(near) == 1 else None

    def _computed(self, points: list[Point], point: Point) -> bool:
        origin = self._origin(points, point)
        if origin is None or origin.place is None:
            return False
        longitude, latitude = leg_end(*origin.place, float(point.values["bearing_deg"]),
                                      float(point.values["distance_m"]), str(point.values["bearing_north"]),
                                      self._north.declination or 0.0)
        point.values.update(longitude=longitude, latitude=latitude)
        return True


def _said_twice() -> str:
    return tr("Points have a position and also a bearing and distance; the positions were taken.")


def _rings(points: Sequence[Point]) -> tuple[list[list[tuple[float, float]]], str]:
    rings: dict[int, list[tuple[float, float]]] = {}
    for point in points:
        if point.is_corner and point.place is not None:
            rings.setdefault(point.values["part_no"], []).append(point.place)
    short = []
    for part, ring in rings.items():
        if len(ring) > 1 and ring[0] == ring[-1]:
            ring.pop()
        if len(set(ring)) < 3:
            short.append(tr("Part {part} has {count} different points: too few for an outline.", part=part,
                            count=len(set(ring))))
    return list(rings.values()), " ".join(short) or ("" if rings else tr("No point is a corner of the outline."))


def _polygons(rings: Sequence[Sequence[tuple[float, float]]]) -> bytes:
    """Returns a MultiPolygon of one ring each as WKB."""
    parts = [struct.pack("<BII", 1, 6, len(rings))]
    for ring in rings:
        closed = [*ring, ring[0]]
        parts.append(struct.pack("<BIII", 1, 3, 1, len(closed)))
        parts.append(struct.pack(f"<{2 * len(closed)}d", *(value for corner in closed for value in corner)))
    return b"".join(parts)


def _whole(text: str) -> Optional[int]:
    try:
        value = number(text)
    except Unreadable:
        return None
    return int(value) if value == int(value) else None
