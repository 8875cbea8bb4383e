"""Geometry as a GeoPackage stores it: a header with the envelope, then WKB (OGC 12-128r18, 2.1.3).

The header is written byte for byte as GDAL writes it, so that an attribute edit in QGIS, which rewrites the whole row,
does not look like a changed outline.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from typing import Optional

import numpy as np

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.plain import bounds_of, plain_rings

SRS_ID = 4326
Bounds = tuple[float, float, float, float]
"""West, east, south, north in degrees: the order of GeoPackage headers and R-trees."""

_POINT, _POLYGON, _MULTIPOINT, _MULTIPOLYGON = 1, 3, 4, 6
_FEW_BYTES = 4096
"""Smaller polygons are measured without numpy, whose calls would cost more than their corners."""
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_USUAL_HEAD = struct.pack("<2sBB", b"GP", 0, 3)
_BOX = struct.Struct("<4d").unpack_from
_NAMES = {"POINT": _POINT, "MULTIPOLYGON": _MULTIPOLYGON}


def to_blob(wkb: Optional[bytes], geometry: str) -> tuple[Optional[bytes], Optional[Bounds]]:
    """Returns the blob to store and its bounds for WKB in EPSG:4326.

    ``geometry`` is what the table holds: MULTIPOLYGON or POINT. Single polygons become multipolygons; heights are
    left out; an empty geometry is stored as none.

    :raises BadInput: if it is no WKB, of another kind, or not in longitude and latitude.
    """
    if wkb is None:
        return None, None
    plain = as_kind(bytes(wkb), geometry)
    bounds = wkb_bounds(plain)
    if bounds is None:
        return None, None
    if not (bounds[0] >= -180.0 and bounds[1] <= 180.0 and bounds[2] >= -90.0 and bounds[3] <= 90.0):
        raise BadInput(tr("The position is not given in longitude and latitude."),
                       tr("Choose the coordinate system the data really has."),
                       f"x {bounds[0]} - {bounds[1]}, y {bounds[2]} - {bounds[3]}")
    if geometry == "POINT":
        return struct.pack("<2sBBi", b"GP", 0, 1, SRS_ID) + plain, bounds
    return struct.pack("<2sBBi4d", b"GP", 0, 3, SRS_ID, *bounds) + plain, bounds


def to_wkb(blob: Optional[bytes]) -> Optional[bytes]:
    """Returns the WKB of a GeoPackage blob, None for none or empty.

    :raises ValueError: if it is no GeoPackage geometry.
    """
    if blob is None:
        return None
    if blob[:2] != b"GP" or len(blob) < 13:
        raise ValueError("not a GeoPackage geometry")
    flags = blob[3]
    return None if flags & 0x10 else bytes(blob[8 + _ENVELOPE_BYTES[(flags >> 1) & 7]:])


def as_kind(wkb: bytes, geometry: str) -> bytes:
    """Returns little-endian two-dimensional WKB of the kind ``geometry`` (MULTIPOLYGON or POINT).

    :raises BadInput: if it is no WKB or cannot be that kind.
    """
    kind = struct.unpack_from("<I", wkb, 1)[0] if len(wkb) >= 9 and wkb[0] == 1 else -1
    wanted = _NAMES[geometry]
    if kind == wanted:
        return wkb
    if kind == _POLYGON and wanted == _MULTIPOLYGON:
        return struct.pack("<BII", 1, _MULTIPOLYGON, 1) + wkb
    return _as_kind_by_qgis(wkb, geometry)


def _as_kind_by_qgis(wkb: bytes, geometry: str) -> bytes:
    """Big-endian, with heights, curved, or a multipoint of one point: rare, so QGIS does it."""
    from qgis.core import QgsGeometry, QgsWkbTypes

    shape = QgsGeometry()
    shape.fromWkb(wkb)
    wanted = QgsWkbTypes.GeometryType.PointGeometry if geometry == "POINT" else (
        QgsWkbTypes.GeometryType.PolygonGeometry)
    if shape.isNull() or shape.type() != wanted or (geometry == "POINT" and shape.isMultipart()
                                                    and shape.constGet().numGeometries() > 1):
        found = QgsWkbTypes.displayString(shape.wkbType()) if not shape.isNull() else tr("unreadable")
        if geometry == "POINT":
            raise BadInput(tr("A single point is needed, not: {found}.", found=found))
        raise BadInput(tr("A polygon is needed, not: {found}.", found=found))
    shape.convertToStraightSegment() if hasattr(shape, "convertToStraightSegment") else None
    inner = shape.get()
    inner.dropZValue()
    inner.dropMValue()
    if geometry == "POINT":
        shape.convertToSingleType()
    else:
        shape.convertToMultiType()
    return bytes(shape.asWkb().data())


def wkb_bounds(wkb: bytes) -> Optional[Bounds]:
    """Returns the bounds of WKB, None if it is empty.

    :raises BadInput: if the bytes are no whole WKB or a coordinate is not a number.
    """
    rings = plain_rings(wkb) if len(wkb) < _FEW_BYTES else None
    if rings is not None:
        bounds = bounds_of(rings)
        if all(bounds):   # of 0.0 and -0.0 numpy chooses its own way
            return bounds
    try:
        blocks: list[np.ndarray] = []
        _collect(wkb, 0, blocks)
    except (struct.error, ValueError, IndexError) as error:
        raise BadInput(tr("The position cannot be read: its bytes are damaged."), "", str(error)) from error
    if not blocks:
        return None
    points = blocks[0] if len(blocks) == 1 else np.concatenate(blocks)
    west, south, *_ = points.min(axis=0).tolist()
    east, north, *_ = points.max(axis=0).tolist()
    if not all(map(math.isfinite, (west, east, south, north))):
        if len(points) == 1:
            return None
        raise BadInput(tr("The position cannot be read: a coordinate is not a number."))
    return west, east, south, north


def _collect(wkb: bytes, at: int, blocks: list[np.ndarray]) -> int:
    """Appends the coordinate arrays found at byte ``at`` and returns the byte after them."""
    order = "<" if wkb[at] == 1 else ">"
    code = struct.unpack_from(order + "I", wkb, at + 1)[0]
    at += 5
    if code & 0x20000000:
        at += 4
    dimension = 2 + bool(code & 0x80000000) + bool(code & 0x40000000) + (0, 1, 1, 2)[(code & 0xFFFF) // 1000 % 4]
    kind = (code & 0xFFFF) % 1000
    real = np.dtype(order + "f8")
    if kind == _POINT:
        blocks.append(np.frombuffer(wkb, real, dimension, at).reshape(1, dimension))
        return at + 8 * dimension
    count = struct.unpack_from(order + "I", wkb, at)[0]
    at += 4
    if kind == 2:
        return _sequence(wkb, at, count, real, dimension, blocks)
    for _ in range(count):
        if kind == _POLYGON:
            length = struct.unpack_from(order + "I", wkb, at)[0]
            at = _sequence(wkb, at + 4, length, real, dimension, blocks)
        else:
            at = _collect(wkb, at, blocks)
    return at


def _sequence(wkb: bytes, at: int, count: int, real: np.dtype, dimension: int, blocks: list[np.ndarray]) -> int:
    if count:
        blocks.append(np.frombuffer(wkb, real, count * dimension, at).reshape(count, dimension))
    return at + 8 * count * dimension


def blob_bounds(blob: Optional[bytes]) -> Optional[Bounds]:
    """Returns the bounds of a GeoPackage blob, from its header where it has an envelope; None if empty."""
    if not blob or blob[:2] != b"GP" or blob[3] & 0x10:
        return None
    kind = (blob[3] >> 1) & 7
    if kind == 0:
        return wkb_bounds(blob[8:])
    bounds: Bounds = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
    return None if math.isnan(bounds[0]) else bounds


def register_functions(connection: sqlite3.Connection) -> None:
    """Gives a plain SQLite connection the functions that the R-tree triggers of a GeoPackage call.

    Without them plain SQLite cannot write to a spatial table at all ("no such function: ST_IsEmpty").
    """
    for number, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, _side(number), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, lambda blob: None if blob is None else int(blob_bounds(blob) is None),
                               deterministic=True)


def _side(number: int):  # type: ignore[no-untyped-def]
    def side(blob: Optional[bytes]) -> Optional[float]:
        if blob and blob[:4] == _USUAL_HEAD and len(blob) >= 40:   # four times for each record written
            box = _BOX(blob, 8)
            return None if math.isnan(box[0]) else float(box[number])
        bounds = blob_bounds(blob)
        return None if bounds is None else bounds[number]

    return side
