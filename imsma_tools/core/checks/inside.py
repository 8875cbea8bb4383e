"""Whether a point lies in an outline, its boundary included."""

from __future__ import annotations

import numpy as np

from ..geometry.wkb import rings_of

_ON_THE_LINE_DEG = 1e-9
"""About 0.1 mm: nearer to a boundary than this counts as inside, for these checks are about safety."""


def covers(wkb: bytes, x: float, y: float) -> bool:
    """Returns True if the polygons of a WKB in EPSG:4326 hold the point (degrees), or it lies on their boundary.

    Even-odd rule over all rings: a ray to the east crosses the boundary an odd number of times.
    """
    rings = rings_of([wkb])
    if not len(rings.shape):
        return False
    edge = np.ones(len(rings.x), bool)
    edge[rings.offsets[1:] - 1] = False
    start = np.flatnonzero(edge)
    ax, ay = rings.x[start] - x, rings.y[start] - y
    bx, by = rings.x[start + 1] - x, rings.y[start + 1] - y
    if _nearest(ax, ay, bx, by) <= _ON_THE_LINE_DEG:
        return True
    crossing = (ay > 0) != (by > 0)
    ax, ay, bx, by = ax[crossing], ay[crossing], bx[crossing], by[crossing]
    return bool(np.count_nonzero(ax + (bx - ax) * (ay / (ay - by)) > 0) % 2)


def _nearest(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray) -> float:
    """Returns the distance in degrees of the origin to the nearest of the segments from a to b."""
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    share = np.clip(-(ax * dx + ay * dy) / np.where(length > 0, length, 1.0), 0.0, 1.0)
    return float(np.hypot(ax + share * dx, ay + share * dy).min())
