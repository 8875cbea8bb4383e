"""Putting the turning points of a crossing outline into another order, judged by the reported area.

Two turning points swapped make a bow tie; cutting it at the crossing deletes up to half of it (field rules, repairs).
Here every swap of two points and every reversal of a run of points is tried, and the simple outline whose area comes
nearest to the reported one is offered. Only a person accepts it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ..geometry.area import area_m2
from ..geometry.wkb import multipolygon_wkb, polygons_of

MOST_POINTS = 40
"""Outlines with more points are not tried: the number of orders grows with the square."""

NEAR = 0.05
"""Largest difference from the reported area, as a share of it."""


def reorder(wkb: bytes, reported_m2: float) -> Optional[bytes]:
    """Returns a simple MultiPolygon (WKB, EPSG:4326) of the same points whose area is the reported one within 5 %.

    None if the outline has holes or several parts, too many points, or no order comes near.
    """
    points = _points(wkb)
    if points is None or reported_m2 <= 0:
        return None
    middle = float(np.radians(points[:, 1].mean()))
    scaled = points * np.array([np.cos(middle), 1.0])
    best, best_gap = None, float("inf")
    # The planar area only ranks the orders; the area that decides is the one on the ellipsoid.
    square = (np.pi * 6371008.8 / 180.0) ** 2
    for order in _orders(len(points)):
        ring = scaled[list(order)]
        area = abs(float(np.dot(ring[:, 0], np.roll(ring[:, 1], -1)) - np.dot(ring[:, 1], np.roll(ring[:, 0], -1)))) / 2
        gap = abs(area * square - reported_m2)
        if gap < best_gap and gap <= 2 * NEAR * reported_m2 and _is_simple(ring):
            best, best_gap = order, gap
    if best is None:
        return None
    ring = points[list(best)]
    closed = np.vstack([ring, ring[:1]])
    shape = multipolygon_wkb([[np.ascontiguousarray(closed, dtype="<f8").tobytes()]])
    return shape if abs(area_m2(shape) - reported_m2) <= NEAR * reported_m2 else None


def _points(wkb: bytes) -> Optional[np.ndarray]:
    """Returns the points of the one ring, without the closing one; None if there are several rings."""
    polygons = polygons_of(wkb)
    if len(polygons) != 1 or len(polygons[0]) != 1:
        return None
    ring = np.frombuffer(polygons[0][0], dtype="<f8").reshape(-1, 2)
    points = ring[:-1] if len(ring) > 1 and (ring[0] == ring[-1]).all() else ring
    return points if 4 <= len(points) <= MOST_POINTS and np.isfinite(points).all() else None


def _orders(count: int) -> Iterator[tuple[int, ...]]:
    plain = list(range(count))
    for i in range(count):
        for j in range(i + 1, count):
            swapped = plain.copy()
            swapped[i], swapped[j] = swapped[j], swapped[i]
            yield tuple(swapped)
            if j - i >= 2:
                yield tuple(plain[:i] + plain[i:j + 1][::-1] + plain[j + 1:])


def _is_simple(ring: np.ndarray) -> bool:
    shape = QgsGeometry.fromPolygonXY([[QgsPointXY(float(x), float(y)) for x, y in (*ring, ring[0])]])
    return bool(shape.isGeosValid())
