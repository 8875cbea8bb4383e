"""Is an outline the one that was asked for? Corner for corner, from whatever corner and in whatever direction.

Whoever types an outline into another system copies corners, and that system starts its rings where it likes, turns
them as it likes (ArcGIS clockwise, OGC the other way) and rounds. None of that moves land. Everything else does: a
corner left out, moved or put in between is another outline, even if it covers nearly the same land, because somebody
will mark the ground by these corners. So no areas are compared and nothing is simplified.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from .wkb import WkbError, polygons_of

ROUNDING_DEG = 1e-7
"""Seven decimals of a degree, 11 mm: what our lists print, and finer than any system rounds that keeps metres."""


def same_outline(one: Optional[bytes], other: Optional[bytes], rounding: float = ROUNDING_DEG) -> bool:
    """Returns True if two outlines (WKB, EPSG:4326) have the same polygons, holes and corners within ``rounding``.

    None equals None and what has no polygon. Bytes that are no outline equal nothing but the very same bytes.
    """
    try:
        ours, theirs = (polygons_of(wkb) if wkb else [] for wkb in (one, other))
    except WkbError:
        return one == other
    return _paired([_rings(polygon) for polygon in ours], [_rings(polygon) for polygon in theirs], rounding)


def same_place(one: Optional[bytes], other: Optional[bytes], rounding: float = ROUNDING_DEG) -> bool:
    """Returns True if two points (plain WKB, EPSG:4326) are the same within ``rounding``; None equals None."""
    if one is None or other is None:
        return one is other
    if len(one) != _POINT_BYTES or len(other) != _POINT_BYTES:
        return one == other
    places = [np.frombuffer(wkb, "<f8", 2, 5) for wkb in (one, other)]
    return bool((np.abs(places[0] - places[1]) <= rounding * _SLACK).all())


_POINT_BYTES = 21
_SLACK = 1 + 1e-6
"""Half a last decimal up and half a one down are exactly ``rounding`` apart, but for the rounding of the sum."""

Rings = Sequence[np.ndarray]


def _rings(polygon: Sequence[bytes]) -> list[np.ndarray]:
    return [_corners(np.frombuffer(ring, "<f8").reshape(-1, 2)) for ring in polygon]


def _corners(ring: np.ndarray) -> np.ndarray:
    """Returns the corners of a closed ring without its last point and without points that repeat the one before."""
    corners = ring[:-1]
    return corners[np.any(corners != np.roll(corners, 1, axis=0), axis=1)]


def _paired(ours: list[list[np.ndarray]], theirs: list[list[np.ndarray]], rounding: float) -> bool:
    """Returns True if every polygon has its own partner: the same shell and, in any order, the same holes."""
    if len(ours) != len(theirs):
        return False
    left = list(theirs)
    for polygon in ours:
        partner = next((number for number, other in enumerate(left) if _same_polygon(polygon, other, rounding)), None)
        if partner is None:
            return False
        del left[partner]
    return True


def _same_polygon(ours: Rings, theirs: Rings, rounding: float) -> bool:
    if len(ours) != len(theirs) or not _same_ring(ours[0], theirs[0], rounding):
        return False
    left = list(theirs[1:])
    for hole in ours[1:]:
        partner = next((number for number, other in enumerate(left) if _same_ring(hole, other, rounding)), None)
        if partner is None:
            return False
        del left[partner]
    return True


def _same_ring(ours: np.ndarray, theirs: np.ndarray, rounding: float) -> bool:
    if len(ours) != len(theirs):
        return False
    near = rounding * _SLACK
    for turned in (theirs, theirs[::-1]):
        for start in np.flatnonzero((np.abs(turned - ours[0]) <= near).all(axis=1)).tolist():
            if (np.abs(np.roll(turned, -start, axis=0) - ours) <= near).all():
                return True
    return False
