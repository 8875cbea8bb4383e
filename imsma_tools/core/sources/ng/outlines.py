"""Outlines built up again from the points IMSMA NG keeps, in the order of their numbers.

NG has no geometry, only positions. What the points say is kept, however wrong: a ring of two points, one that crosses
itself, points with the same number are named in remarks and stay in the outline as they are. Only a last point that
repeats the first (within 1e-6 degree, the value GICHD's own checks use) is taken for the ring's closing.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ...base.language import tr
from ...geometry.drivers import driver
from ...geometry.repair import reason_sentence

SAME_DEGREES = 1e-6
_POINT, _LINE, _POLYGON, _MULTI = 1, 2, 3, 3
_FEWEST = 4
_BESIDE = ("reference", "landmark", "benchmark")


@dataclass(frozen=True)
class Points:
    """Points of several shapes, one after the other: ``offsets`` (n + 1) say where each shape begins.

    ``xy`` are longitudes and latitudes, shape (m, 2), NaN where one is missing; ``numbers`` the order said for them,
    NaN where none is. Per shape: ``owners`` (keys of the objects), ``names`` (for remarks), ``kinds`` (words of NG),
    ``active``, and ``types`` the word for the first point's type.
    """

    xy: np.ndarray
    numbers: np.ndarray
    offsets: np.ndarray
    owners: Sequence[str]
    names: Sequence[str]
    kinds: Sequence[str]
    active: Sequence[bool]
    types: Sequence[str]


@dataclass
class Parts:
    """What one object has: polygons, lines and points as plain WKB, and what is wrong with them."""

    polygons: list[bytes] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)
    points: list[tuple[str, bytes]] = field(default_factory=list)
    inactive: int = 0
    remarks: list[str] = field(default_factory=list)

    def wkb(self, is_area: bool) -> Optional[bytes]:
        """Returns the geometry: areas before lines before points, or points first where the object is at a place."""
        points = [shape for _, shape in self.points]
        if not is_area and points:
            # a reference point or benchmark lies beside the thing; another point is where it happened
            chosen = next((shape for kind, shape in self.points
                           if not any(word in kind.casefold() for word in _BESIDE)), points[0])
            if len(points) > 1:
                self.remarks.append(tr("It has {count} points; one was taken for its place.", count=len(points)))
            return chosen
        if self.polygons and self.lines:
            self.remarks.append(tr("Beside its areas it has {count} lines, which are not on the map.",
                                   count=len(self.lines)))
        for shapes in (self.polygons, self.lines, points):
            if shapes:
                if shapes is self.polygons or len(shapes) > 1:
                    kind = struct.unpack_from("<I", shapes[0], 1)[0] + _MULTI
                    return struct.pack("<BII", 1, kind, len(shapes)) + b"".join(shapes)
                return shapes[0]
        return None


def parts_of(points: Points) -> dict[str, Parts]:
    """Returns the parts of each object, in the order of the shapes. Remarks name a shape by its name."""
    found: dict[str, Parts] = {}
    kept = np.isfinite(points.xy).all(axis=1)
    beyond = kept & ((np.abs(points.xy[:, 0]) > 180) | (np.abs(points.xy[:, 1]) > 90))
    counted = np.cumsum(np.concatenate(([0], kept)))[points.offsets]
    lost = np.diff(points.offsets) - np.diff(counted)
    outside = _per_shape(beyond, points.offsets)
    twins = _equal_numbers(points)
    xy = np.ascontiguousarray(points.xy[kept], dtype="<f8")
    ends = counted[1:] - _closing(xy, counted)
    checked: list[tuple[Parts, str, bytes]] = []
    for shape, owner in enumerate(points.owners):
        parts = found.setdefault(owner, Parts())
        if not points.active[shape]:
            parts.inactive += 1
            continue
        name = points.names[shape] or str(shape + 1)
        if lost[shape] and counted[shape] < counted[shape + 1]:
            parts.remarks.append(tr("Shape {name}: {count} points have no position.", name=name, count=lost[shape]))
        if outside[shape]:
            parts.remarks.append(tr("Shape {name}: {count} points lie beyond 180 degrees of longitude or 90 of "
                                    "latitude.", name=name, count=outside[shape]))
        if twins[shape] and "point" not in points.kinds[shape].casefold():
            parts.remarks.append(tr("Shape {name}: {count} points have the number of another one or none, so their "
                                    "order is not sure.", name=name, count=twins[shape]))
        raw = xy[counted[shape]:counted[shape + 1]]
        _add(parts, points, shape, name, raw, xy[counted[shape]:ends[shape]], checked)
    _name_crossings(checked)
    return found


def _add(parts: Parts, points: Points, shape: int, name: str, raw: np.ndarray, ring: np.ndarray,
         checked: list[tuple[Parts, str, bytes]]) -> None:
    kind = points.kinds[shape].casefold()
    if not len(raw):
        parts.remarks.append(tr("Shape {name} has no points with a position.", name=name))
        return
    if not kind and len(raw) > 2:
        parts.remarks.append(tr("Shape {name} does not say whether it is an area; it is taken for one.", name=name))
        kind = "polygon"
    if "polygon" in kind:
        polygon = polygon_wkb(ring)
        parts.polygons.append(polygon)
        if len(ring) < 3:
            parts.remarks.append(tr("Shape {name} is an outline of only {count} points; it is kept as it is.",
                                    name=name, count=len(ring)))
        else:
            checked.append((parts, name, polygon))
    elif "line" in kind and len(raw) > 1:
        parts.lines.append(struct.pack("<BII", 1, _LINE, len(raw)) + raw.tobytes())
    else:
        if "line" in kind:
            parts.remarks.append(tr("Shape {name} is a line of only one point.", name=name))
        parts.points += [(points.types[shape], struct.pack("<BI", 1, _POINT) + point.tobytes()) for point in raw]


def name_crossings(polygons: Sequence[bytes]) -> list[Optional[str]]:
    """Returns for each polygon (WKB) a sentence about what is wrong with it, or None."""
    engine = driver()
    return [None if reason is None else reason_sentence(reason)
            for reason in engine.reasons(engine.load(polygons))] if polygons else []


def _name_crossings(checked: Sequence[tuple[Parts, str, bytes]]) -> None:
    for (parts, name, _), reason in zip(checked, name_crossings([polygon for *_, polygon in checked])):
        if reason is not None:
            parts.remarks.append(tr("Shape {name}: {reason} It is kept as it is.", name=name, reason=reason))


def polygon_wkb(ring: np.ndarray) -> bytes:
    """Returns a polygon of one ring given without its closing point, shape (n, 2), n > 0.

    Programs refuse a ring of fewer than four positions; a shorter one repeats its first point, which adds no place.
    """
    closing = max(1, _FEWEST - len(ring))
    return (struct.pack("<BIII", 1, _POLYGON, 1, len(ring) + closing) + ring.tobytes()
            + ring[:1].tobytes() * closing)


def _closing(xy: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Returns 1 for each shape whose last point repeats its first, else 0."""
    first, last = counted[:-1], counted[1:] - 1
    several = last > first
    result = np.zeros(len(first), np.int64)
    chosen = np.flatnonzero(several)
    result[chosen] = (np.abs(xy[first[chosen]] - xy[last[chosen]]) <= SAME_DEGREES).all(axis=1)
    return result


def _equal_numbers(points: Points) -> np.ndarray:
    """Returns for each shape how many points have the number of the point before them, or neither has one."""
    same = np.zeros(len(points.numbers), bool)
    if len(same):
        same[1:] = (points.numbers[1:] == points.numbers[:-1]) | (np.isnan(points.numbers[1:])
                                                                  & np.isnan(points.numbers[:-1]))
        starts = points.offsets[:-1]
        same[starts[starts < len(same)]] = False
    return _per_shape(same, points.offsets)


def _per_shape(mask: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    return np.diff(np.cumsum(np.concatenate(([0], mask.astype(np.int64))))[offsets])


def points_of(rows: Sequence[Sequence[Any]], word: Any) -> Points:
    """Returns the points of rows in the order of objects, shapes and points.

    :param rows: owner, shape, name of the shape, kind (a key of an enumeration), active (text), number of the point,
        longitude, latitude, type (a key of an enumeration). A shape without points is one row without numbers.
    :param word: returns the word of an enumeration's key.
    """
    # A shape can belong to several objects, so owner and shape together part the rows.
    keys = [(row[0], row[1]) for row in rows]
    starts = [number for number, key in enumerate(keys) if number == 0 or key != keys[number - 1]]
    values = np.array([row[5:8] for row in rows], dtype=float).reshape(-1, 3)
    heads = [rows[start] for start in starts]
    return Points(values[:, 1:], values[:, 0], np.array([*starts, len(rows)], np.int64), [str(row[0]) for row in heads],
                  [str(row[2] or "") for row in heads], [word(row[3]) or "" for row in heads],
                  [str(row[4]).casefold() not in ("false", "0", "f", "n", "no") for row in heads],
                  [word(row[8]) or "" for row in heads])
