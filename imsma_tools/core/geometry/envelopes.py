"""Envelopes of outlines: where they come from and how they grow by a distance.

An envelope is a row west, south, east, north in degrees. Today they come from the outlines; a GeoPackage's R-tree holds
the same (rounded outwards), and everything behind takes either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from . import geodesic
from .rings import Rings
from .wkb import rings_of

_SAMPLE = 2 ** 16
"""Envelopes that tell where to cut strips of about equally many."""


def envelopes_of(wkbs: Sequence[Optional[bytes]]) -> np.ndarray:
    """Returns the envelopes of geometries in EPSG:4326, shape (n, 4); a row of NaN where there is no polygon.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    return boxes_of(rings_of(wkbs))


def boxes_of(rings: Rings) -> np.ndarray:
    """Returns the envelopes of the shapes that rings belong to, shape (n, 4); a row of NaN where there is no ring."""
    rows = np.full((rings.shapes, 4), np.nan)
    if len(rings.shape):
        first = np.flatnonzero(np.diff(rings.shape, prepend=-1))
        starts, shape = rings.offsets[first], rings.shape[first]
        for column, values, chooser in ((0, rings.x, np.fmin), (1, rings.y, np.fmin), (2, rings.x, np.fmax),
                                        (3, rings.y, np.fmax)):
            rows[shape, column] = chooser.reduceat(values, starts)
    return rows


def grown(envelopes: np.ndarray, metres: float) -> np.ndarray:
    """Returns envelopes that hold every point nearer than ``metres`` (a little more, never less).

    Growth stops at the poles and is not carried on beyond 180 degrees of longitude.
    """
    north = np.radians(1.0) * geodesic.SEMI_MAJOR_M * (1 - geodesic.ECCENTRICITY_2)   # the shortest degree of latitude
    dy = 1.001 * metres / north
    farthest = np.minimum(np.maximum(np.abs(envelopes[:, 1]), np.abs(envelopes[:, 3])) + dy, 90)
    east = np.radians(1.0) * geodesic.SEMI_MAJOR_M * np.cos(np.radians(farthest))
    with np.errstate(divide="ignore"):
        dx = np.minimum(1.001 * metres / np.maximum(east, 1e-9), 360)
    return np.column_stack((envelopes[:, 0] - dx, envelopes[:, 1] - dy, envelopes[:, 2] + dx, envelopes[:, 3] + dy))


def meet(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Returns for each row whether the two envelopes have a point in common."""
    return ((np.maximum(a[:, 0], b[:, 0]) <= np.minimum(a[:, 2], b[:, 2]))
            & (np.maximum(a[:, 1], b[:, 1]) <= np.minimum(a[:, 3], b[:, 3])))


def spatial_rank(envelopes: np.ndarray) -> np.ndarray:
    """Returns a rank for each envelope such that near ranks mostly lie near each other: strips from south to north.

    Blocks cut along it load each outline few times.
    """
    count = len(envelopes)
    rank = np.empty(count, np.int64)
    if not count:
        return rank
    west, south = envelopes[:, 0], envelopes[:, 1]
    sample = np.sort(south[::max(1, count // _SAMPLE)])
    strips = max(1, round((count / 64) ** 0.5))
    strip = np.searchsorted(sample[len(sample) * np.arange(1, strips) // strips], south, "right")
    width = np.nanmax(west) - np.nanmin(west) if np.isfinite(west).any() else 0.0
    rank[np.argsort(strip * (2 * width + 1) + west)] = np.arange(count)   # one number: sorting by two is twice as slow
    return rank
