"""Geometries of ArcGIS as WKB in longitude and latitude. Nothing is left out without a word.

A polygon comes as one flat list of rings: outlines clockwise, holes counter-clockwise, parts in any order
(developers.arcgis.com, "Geometry objects"). Corners are kept as they came, to the last bit. Where the rings contradict
themselves, land counts as dangerous: a hole that lies in no outline is taken for an outline, and that is said.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Optional

from ...base.language import tr
from ...geometry.wkb import LINE, MULTILINE, MULTIPOINT, POINT, multipolygon_wkb, plain_wkb

KINDS = {"esriGeometryPoint": "POINT", "esriGeometryMultipoint": "POINT", "esriGeometryPolyline": "LINESTRING",
         "esriGeometryPolygon": "POLYGON"}
"""Geometry types of layers, as :class:`~..contract.SourceTable` calls them."""

_NO_NUMBER = float("nan")


@dataclass
class _Ring:
    """One closed ring: its corners, the bytes of them, twice its area (negative: clockwise) and its box."""

    data: bytes
    x: Sequence[float]
    y: Sequence[float]

    def __post_init__(self) -> None:
        x, y = self.x, self.y
        x0, y0 = x[0], y[0]   # near the corners, or a field of some metres would drown in the figures
        self.area = math.fsum((x[i] - x0) * (y[i + 1] - y0) - (x[i + 1] - x0) * (y[i] - y0) for i in range(len(x) - 1))
        self.box = (min(x), min(y), max(x), max(y))

    def may_hold(self, other: _Ring) -> bool:
        a, b = self.box, other.box
        return a[0] <= b[0] and a[1] <= b[1] and a[2] >= b[2] and a[3] >= b[3]

    def holds(self, other: _Ring) -> bool:
        """Returns True if another ring lies in this one: told by its first corner that is not on this ring's line."""
        if not self.may_hold(other):
            return False
        corners = list(zip(other.x, other.y))
        halves = [((a + c) / 2, (b + d) / 2) for (a, b), (c, d) in zip(corners, corners[1:])]
        for x, y in corners + halves:
            side = _side(self.x, self.y, x, y)
            if side is not None:
                return side
        return True


def _side(xs: Sequence[float], ys: Sequence[float], x: float, y: float) -> Optional[bool]:
    """Returns True inside a closed ring, False outside, None on its line (even-odd rule)."""
    inside = False
    for i in range(len(xs) - 1):
        x0, y0, x1, y1 = xs[i] - x, ys[i] - y, xs[i + 1] - x, ys[i + 1] - y
        turn = x0 * y1 - x1 * y0
        if turn == 0.0 and min(x0, x1) <= 0.0 <= max(x0, x1) and min(y0, y1) <= 0.0 <= max(y0, y1):
            return None
        if (y0 > 0.0) != (y1 > 0.0) and (turn > 0.0) == (y1 > y0):
            inside = not inside
    return inside


def wkb_of(geometry: Optional[Mapping[str, Any]], remarks: list[str]) -> Optional[bytes]:
    """Returns a geometry as little-endian WKB, None if there is none; what is odd about it is said in ``remarks``."""
    if not geometry:
        return None
    if "rings" in geometry:
        return polygon_wkb(geometry["rings"] or (), remarks)
    if "x" in geometry:
        return _point(geometry, remarks)
    if "paths" in geometry:
        return _lines(geometry["paths"] or (), remarks)
    if "points" in geometry:
        points = [_xy(point) for point in geometry["points"] or ()]
        single = [struct.pack("<BIdd", 1, POINT, x, y) for x, y in points]
        return struct.pack("<BII", 1, MULTIPOINT, len(single)) + b"".join(single) if single else None
    if "curveRings" in geometry or "curvePaths" in geometry:
        remarks.append(tr("The outline came with curves, which were not asked for; it is not taken."))
    return None


def polygon_wkb(rings: Sequence[Any], remarks: list[str]) -> Optional[bytes]:
    """Returns rings as a plain ``Polygon`` or ``MultiPolygon``, None if there are none.

    :param rings: lists of points; Z and M behind x and y are left out.
    """
    if len(rings) == 1 and rings[0]:
        data = _quick(rings[0])
        if data is not None:
            return struct.pack("<BII", 1, 3, 1) + struct.pack("<I", len(data) // 16) + data
    found = [ring for ring in (_ring(points, remarks) for points in rings) if ring is not None]
    if not found:
        return None
    if len(found) == 1:
        return plain_wkb([[found[0].data]])
    polygons = _organised(found, remarks)
    return plain_wkb(polygons) if len(polygons) == 1 else multipolygon_wkb(polygons)


def _quick(points: Any) -> Optional[bytes]:
    """Returns the bytes of a ring as rings should be; None if a second look is needed."""
    count = len(points)
    if count < 4 or points[0] != points[-1] or len(points[0]) != 2:
        return None
    try:
        data = struct.pack(f"<{2 * count}d", *chain.from_iterable(points))
    except (struct.error, TypeError):
        return None
    return data if math.isfinite(math.fsum(chain.from_iterable(points))) else None


def _ring(points: Any, remarks: list[str]) -> Optional[_Ring]:
    """Returns a closed ring; of fewer than three corners none, but its corners are named."""
    corners = [_xy(point) for point in points or ()]
    if not all(map(_is_place, corners)):
        remarks.append(tr("A corner of the outline has no coordinates."))
        while corners and not _is_place(corners[0]):   # a ring must end where it begins, and no place equals none
            corners = corners[1:] + corners[:1] if any(map(_is_place, corners)) else []
    if corners and corners[0] != corners[-1]:
        corners.append(corners[0])
    if len(corners) < 4:
        if corners:
            named = "; ".join(f"{x:.7f} {y:.7f}" for x, y in corners[:max(1, len(corners) - 1)])
            remarks.append(tr("A ring of the outline has too few corners to enclose land: {corners}.", corners=named))
        return None
    x, y = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return _Ring(struct.pack(f"<{2 * len(corners)}d", *chain.from_iterable(corners)), x, y)


def _is_place(corner: tuple[float, float]) -> bool:
    return math.isfinite(corner[0]) and math.isfinite(corner[1])


def _organised(rings: Sequence[_Ring], remarks: list[str]) -> list[list[bytes]]:
    """Returns polygons (outline first) from a flat list of rings: each hole goes to the smallest outline around it."""
    holes = [ring for ring in rings if ring.area > 0.0]
    outlines = [ring for ring in rings if not ring.area > 0.0]
    if not outlines:
        remarks.append(tr("No ring of the outline runs clockwise; all count as outlines."))
        return [[ring.data] for ring in holes]
    mine: dict[int, list[bytes]] = {id(ring): [ring.data] for ring in outlines}
    orphans = []
    for hole in holes:
        around = [ring for ring in outlines if ring.holds(hole)]
        if around:
            mine[id(min(around, key=lambda ring: abs(ring.area)))].append(hole.data)
        else:
            orphans.append([hole.data])
    if orphans:
        remarks.append(tr("{number} holes of the outline lie in no part of it; they count as parts.",
                          number=len(orphans)))
    return [*mine.values(), *orphans]


def _point(geometry: Mapping[str, Any], remarks: list[str]) -> Optional[bytes]:
    x, y = _number(geometry.get("x")), _number(geometry.get("y"))
    if math.isfinite(x) and math.isfinite(y):
        return struct.pack("<BIdd", 1, POINT, x, y)
    if math.isfinite(x) != math.isfinite(y):
        remarks.append(tr("The position has only one coordinate."))
    return None


def _lines(paths: Sequence[Any], remarks: list[str]) -> Optional[bytes]:
    found = []
    for path in paths:
        points = [_xy(point) for point in path or ()]
        if len(points) > 1:
            found.append(struct.pack("<BII", 1, LINE, len(points)) +
                         struct.pack(f"<{2 * len(points)}d", *chain.from_iterable(points)))
        elif points:
            remarks.append(tr("A line has one point only: {corners}.",
                              corners=f"{points[0][0]:.7f} {points[0][1]:.7f}"))
    if len(found) < 2:
        return found[0] if found else None
    return struct.pack("<BII", 1, MULTILINE, len(found)) + b"".join(found)


def _xy(point: Any) -> tuple[float, float]:
    if not isinstance(point, (list, tuple)) or len(point) < 2:
        return _NO_NUMBER, _NO_NUMBER
    return _number(point[0]), _number(point[1])


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return _NO_NUMBER
