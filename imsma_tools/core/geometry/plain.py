"""Polygons that stand as nearly every source sends them, taken apart without numpy: small ones, one after another.

Little-endian, two-dimensional, whole, every ring of four corners or more and closed, every coordinate a number. Whoever
gets None here goes the careful way, which knows every other dress of a geometry.
"""

from __future__ import annotations

import math
import struct
from typing import Optional

MULTIPOLYGON_OF_ONE = struct.pack("<BII", 1, 6, 1)
_POLYGON, _MULTIPOLYGON = b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00"
_COUNT = struct.Struct("<I").unpack_from

Ring = tuple[float, ...]
"""x, y, x, y ... of a closed ring."""


def plain_rings(wkb: bytes) -> Optional[list[Ring]]:
    """Returns the rings of a plain polygon or multipolygon, None for anything else."""
    rings: list[Ring] = []
    try:
        if wkb.startswith(_POLYGON):
            return rings if _polygon(wkb, 0, rings) == len(wkb) else None
        if not wkb.startswith(_MULTIPOLYGON):
            return None
        (count,), at = _COUNT(wkb, 5), 9
        for _ in range(count):
            if not wkb.startswith(_POLYGON, at):
                return None
            at = _polygon(wkb, at, rings)
            if not at:
                return None
        return rings if count and at == len(wkb) else None
    except struct.error:
        return None   # cut off


def _polygon(wkb: bytes, at: int, rings: list[Ring]) -> int:
    """Adds the rings of the polygon at a byte and returns the byte behind it, 0 if it is not plain."""
    (count,) = _COUNT(wkb, at + 5)
    at += 9
    for _ in range(count):
        (corners,) = _COUNT(wkb, at)
        at += 4
        if corners < 4 or at + 16 * corners > len(wkb):
            return 0
        ring = struct.unpack_from(f"<{2 * corners}d", wkb, at)
        # a sum is no number if one of its parts is none
        if ring[0] != ring[-2] or ring[1] != ring[-1] or not math.isfinite(sum(ring)):
            return 0
        rings.append(ring)
        at += 16 * corners
    return at if count else 0


def bounds_of(rings: list[Ring]) -> tuple[float, float, float, float]:
    """Returns west, east, south, north of rings."""
    xs, ys = [ring[::2] for ring in rings], [ring[1::2] for ring in rings]
    if len(rings) == 1:
        return min(xs[0]), max(xs[0]), min(ys[0]), max(ys[0])
    return min(map(min, xs)), max(map(max, xs)), min(map(min, ys)), max(map(max, ys))
