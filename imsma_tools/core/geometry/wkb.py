"""Outlines as bytes: reading polygons out of any WKB, writing plain ones, bulk arrays of their rings.

Providers hand out WKB in many dresses: with Z and M, big-endian, PostGIS's EWKB, 2.5D, rings not closed, polygons in
collections beside lines. Everything behind this module sees one: little-endian, two-dimensional ``Polygon`` or
``MultiPolygon`` with closed rings. Format: OGC 06-103r4 clause 8, ISO/IEC 13249-3; EWKB flags as PostGIS writes them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from .rings import NO_RINGS, POINT_BYTES, Table, find, gathered, joined
from .rings import Rings as Rings

POINT, LINE, POLYGON, MULTIPOINT, MULTILINE, MULTIPOLYGON, COLLECTION = 1, 2, 3, 4, 5, 6, 7
CURVES = frozenset(range(8, 15))
"""Type codes of circular strings, compound curves, curve polygons, multi curves and multi surfaces."""

TYPE_NAMES = {
    POINT: "Point", LINE: "LineString", POLYGON: "Polygon", MULTIPOINT: "MultiPoint", MULTILINE: "MultiLineString",
    MULTIPOLYGON: "MultiPolygon", COLLECTION: "GeometryCollection", 8: "CircularString", 9: "CompoundCurve",
    10: "CurvePolygon", 11: "MultiCurve", 12: "MultiSurface", 13: "Curve", 14: "Surface", 15: "PolyhedralSurface",
    16: "TIN", 17: "Triangle",
}

EMPTY_MULTIPOLYGON = struct.pack("<BII", 1, MULTIPOLYGON, 0)

_EWKB_Z, _EWKB_M, _EWKB_SRID = 0x80000000, 0x40000000, 0x20000000
_POLYGON_HEAD = struct.Struct("<BII").pack
_DEEPEST = 32
_FEW = 24
"""Fewer geometries are read one by one: the calls of numpy would cost more than their headers (measured)."""

Polygon = list[bytes]
"""One polygon: its rings, shell first, each the closed ring's x, y pairs as little-endian doubles."""


class WkbError(ValueError):
    """The bytes are not WKB, are cut off, or hold a type that has no outline. The text is technical, not for users."""


@dataclass(frozen=True)
class Kind:
    """What a WKB header says: the flat type code (1 to 17) and whether Z and M values follow."""

    code: int
    has_z: bool
    has_m: bool

    @property
    def name(self) -> str:
        return TYPE_NAMES.get(self.code, str(self.code))

    @property
    def dimensions(self) -> int:
        return 2 + self.has_z + self.has_m


@dataclass
class Content:
    """What lies in one geometry: its polygons, how many other things, and rings too short to enclose land."""

    polygons: list[Polygon] = field(default_factory=list)
    points: int = 0
    lines: int = 0
    short_rings: int = 0


def kind_of(wkb: bytes) -> Kind:
    """Returns type and dimensions of a WKB.

    :raises WkbError: if there is no header.
    """
    return _head(memoryview(wkb), 0)[1]


def _head(view: memoryview, at: int) -> tuple[str, Kind, int]:
    """Returns byte order (``<`` or ``>``), kind and the place behind the header (and behind an EWKB SRID)."""
    if at + 5 > len(view) or view[at] > 1:
        raise WkbError(f"no geometry header at byte {at} of {len(view)}")
    order = "<" if view[at] == 1 else ">"
    (raw,) = struct.unpack_from(order + "I", view, at + 1)
    has_z, has_m = bool(raw & _EWKB_Z), bool(raw & _EWKB_M)
    at += 9 if raw & _EWKB_SRID else 5
    thousands, code = divmod(raw & 0x0FFFFFFF, 1000)
    if thousands > 3:
        raise WkbError(f"unknown geometry type {raw}")
    return order, Kind(code, has_z or thousands in (1, 3), has_m or thousands in (2, 3)), at


def read(wkb: bytes) -> Content:
    """Returns the polygons of a geometry of straight lines, and counts of everything else in it.

    Rings that are not closed are closed; rings of fewer than three different points enclose nothing and are counted in
    ``short_rings`` (a short shell takes its holes along), unless coordinates are not numbers.

    :raises WkbError: if the bytes are cut off or hold curves, surfaces or an unknown type.
    """
    content = Content()
    view = memoryview(wkb)
    try:
        end = _read(view, 0, content, 0)
    except struct.error as error:
        raise WkbError(str(error)) from error
    if end > len(view):
        raise WkbError(f"cut off: {len(view)} of {end} bytes")
    return content


def _read(view: memoryview, at: int, content: Content, depth: int) -> int:
    order, kind, at = _head(view, at)
    stride = 8 * kind.dimensions
    if kind.code == POINT:
        content.points += 1
        return at + stride
    (count,) = struct.unpack_from(order + "I", view, at)
    at += 4
    if kind.code == LINE:
        content.lines += bool(count)
        return at + count * stride
    if kind.code in (POLYGON, 17):
        return _read_polygon(view, at, count, order, stride, content)
    if kind.code in (MULTIPOINT, MULTILINE, MULTIPOLYGON, COLLECTION):
        if depth > _DEEPEST:
            raise WkbError("nested too deeply")
        for _ in range(count):
            at = _read(view, at, content, depth + 1)
        return at
    raise WkbError(f"{kind.name} has no straight outline")


def _read_polygon(view: memoryview, at: int, count: int, order: str, stride: int, content: Content) -> int:
    rings: Polygon = []
    shell_lost = False
    for number in range(count):
        (points,) = struct.unpack_from(order + "I", view, at)
        at += 4
        end = at + points * stride
        if end > len(view):
            raise WkbError(f"cut off: a ring ends at byte {end} of {len(view)}")
        ring = bytes(view[at:end])
        at = end
        if stride != 16 or order != "<":
            values = np.frombuffer(ring, order + "f8").reshape(points, stride // 8)[:, :2]
            ring = np.ascontiguousarray(values, "<f8").tobytes()
        ring = _closed(ring)
        if _encloses(ring):
            if not shell_lost:
                rings.append(ring)
        else:
            content.short_rings += points > 0
            shell_lost = shell_lost or number == 0
    if rings:
        content.polygons.append(rings)
    return at


def _closed(ring: bytes) -> bytes:
    return ring if not ring or ring[:16] == ring[-16:] else ring + ring[:16]


def _encloses(ring: bytes) -> bool:
    if len(ring) < 64:
        return False
    if len(ring) > 128:
        return True
    if len({ring[at:at + 16] for at in range(0, len(ring), 16)}) >= 3:
        return True
    return not np.isfinite(np.frombuffer(ring, "<f8")).all()   # to be told, not left out: nobody knows what it encloses


def plain_wkb(polygons: Sequence[Polygon]) -> bytes:
    """Returns a plain ``Polygon`` for one polygon, else a plain ``MultiPolygon`` (an empty one for none)."""
    return _polygon(polygons[0]) if len(polygons) == 1 else multipolygon_wkb(polygons)


def multipolygon_wkb(polygons: Sequence[Polygon]) -> bytes:
    """Returns a plain ``MultiPolygon``."""
    return _POLYGON_HEAD(1, MULTIPOLYGON, len(polygons)) + b"".join(map(_polygon, polygons))


def _polygon(rings: Polygon) -> bytes:
    pieces = [_POLYGON_HEAD(1, POLYGON, len(rings))]
    for ring in rings:
        pieces += (struct.pack("<I", len(ring) // 16), ring)
    return b"".join(pieces)


def polygons_of(wkb: bytes) -> list[Polygon]:
    """Returns the polygons of a geometry, each as its rings.

    :raises WkbError: as :func:`read`.
    """
    return read(wkb).polygons


def plain(wkb: bytes) -> bytes:
    """Returns the polygons of a geometry as a plain ``Polygon`` or ``MultiPolygon``.

    :raises WkbError: as :func:`read`.
    """
    return plain_wkb(read(wkb).polygons)


def as_multipolygon(wkb: bytes) -> bytes:
    """Returns the polygons of a geometry as a plain ``MultiPolygon``.

    :raises WkbError: as :func:`read`.
    """
    return multipolygon_wkb(read(wkb).polygons)


def parts_of(wkb: bytes) -> list[bytes]:
    """Returns every polygon of a geometry as its own plain ``Polygon``.

    :raises WkbError: as :func:`read`.
    """
    return [_polygon(rings) for rings in read(wkb).polygons]


def polygon_from_points(points: Sequence[tuple[float, float]]) -> bytes:
    """Returns a plain ``Polygon`` of one ring through ``points`` (longitude, latitude in degrees), closed if needed."""
    return plain_wkb([[_closed(np.asarray(points, "<f8").tobytes())]])


def rings_of(wkbs: Sequence[Optional[bytes]]) -> Rings:
    """Returns the rings of many geometries in flat arrays; None and geometries without polygons have no rings.

    :raises WkbError: as :func:`read`.
    """
    data, table, plain = _found(wkbs)
    pieces: list[bytes] = []
    shape: list[int] = []
    shell: list[bool] = []
    for number in np.flatnonzero(~plain).tolist():
        wkb = wkbs[number]
        for polygon in read(wkb).polygons if wkb else ():
            pieces += polygon
            shape += [number] * len(polygon)
            shell += [True] + [False] * (len(polygon) - 1)
    if pieces:
        sizes = np.fromiter(map(len, pieces), np.int64, len(pieces))
        careful = Table(len(data) + np.cumsum(sizes) - sizes, sizes // POINT_BYTES, np.array(shape, np.int64),
                        np.array(shell, bool))
        data, table = data + b"".join(pieces), joined((table, careful))
    return gathered(data, table, len(wkbs))


def plain_rings(wkbs: Sequence[Optional[bytes]]) -> tuple[Rings, np.ndarray]:
    """Returns the rings of those geometries that are surely plain as they stand, and a bool array: which are."""
    data, table, plain = _found(wkbs)
    return gathered(data, table, len(wkbs)), plain


def _found(wkbs: Sequence[Optional[bytes]]) -> tuple[bytes, Table, np.ndarray]:
    if len(wkbs) < _FEW:
        return b"", NO_RINGS, np.zeros(len(wkbs), bool)
    present = [wkb or b"" for wkb in wkbs]
    ends = np.cumsum(np.fromiter(map(len, present), np.int64, len(present)))
    data = b"".join(present)
    return (data, *find(data, np.concatenate((np.zeros(1, np.int64), ends[:-1])) if len(ends) else ends, ends))


def points_of(wkb: bytes) -> np.ndarray:
    """Returns all points of the polygons of a geometry, shape (n, 2), longitude and latitude in degrees.

    :raises WkbError: as :func:`read`.
    """
    rings = rings_of([wkb])
    return np.column_stack((rings.x, rings.y))
