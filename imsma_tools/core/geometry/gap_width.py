"""How wide a gap or an overlap is at its widest place: the diameter of the largest circle in it.

The width 2 x area / perimeter is no use for deciding that a gap is thin or may be left out: along shared borders the
rounding of coordinates leaves hairs without width, and where they hang on a real gap their length makes it look thin.
For a polygon with at most one hole it is never larger than the diameter of the largest circle, so gaps went wrong on
the deadly side only.

Each polygon is measured in metres east and north of the middle of its envelope, with the scale of that latitude. For
polygons smaller than 10 km that is off by less than 0.2 % up to 60 degrees of latitude.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from .area import polygon_areas_of, ring_lengths_m
from .geodesic import metres_per_degree
from .largest_circle import Wanted, largest_circles
from .rings import Rings
from .wkb import rings_of

PRECISION_M = 0.1

PRECISION_SHARE = 0.005
"""Share of the width, where that is more: a kilometre to 0.1 m is no use."""

_WIDTH = Wanted(PRECISION_M / 2, PRECISION_SHARE)
_DECISION_M = 1e-3
_SETTLED = 1.01
"""Quick answers, from areas and perimeters, count only where they are clear by more than the error of the plane."""


@dataclass(frozen=True)
class Widest:
    """The largest circle in a gap: diameter in metres, middle in degrees."""

    width_m: float
    x: float
    y: float


@dataclass(frozen=True)
class Widths:
    """The largest circles of many polygons, an entry each: diameters in metres, middles in degrees."""

    width_m: np.ndarray
    x: np.ndarray
    y: np.ndarray


def widths_of(rings: Rings) -> Widths:
    """Returns the largest circle in each polygon (``rings.part``; numbers without gaps, from 0).

    Widths are right to 0.1 m or, if that is more, 0.5 % of the width, and never too large.
    """
    return _circles(rings, _WIDTH)


def widest(wkb: bytes) -> Optional[Widest]:
    """Returns the largest circle in the polygons of a WKB in EPSG:4326, None if there are no polygons.

    The width is right to 0.1 m or, if that is more, 0.5 % of the width, and never too large.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    found = widths_of(rings_of([wkb]))
    if not len(found.width_m):
        return None
    best = int(found.width_m.argmax())
    return Widest(float(found.width_m[best]), float(found.x[best]), float(found.y[best]))


def reaches(wkbs: Sequence[Optional[bytes]], width_m: float) -> np.ndarray:
    """Returns for each WKB in EPSG:4326 whether a circle of at least this diameter lies in one of its polygons.

    A polygon up to 1 mm narrower may count too: what cannot be told from wide is not called thin.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    rings = rings_of(wkbs)
    wide = np.zeros(rings.shapes, bool)
    if not len(rings.part):
        return wide
    least, most = _bounds_m(rings)
    wide[rings.shape[least[rings.part] > width_m * _SETTLED]] = True
    asked = (most * _SETTLED >= width_m)[rings.part] & ~wide[rings.shape]
    doubtful = taken(rings, asked)
    radius = width_m / 2 - _DECISION_M / 4
    circles = _circles(doubtful, Wanted(_DECISION_M / 4, 0.0, least=radius, enough=radius))
    shape = np.zeros(len(circles.width_m), np.int64)
    shape[doubtful.part] = doubtful.shape
    wide[shape[circles.width_m >= width_m - _DECISION_M]] = True
    return wide


def at_least(width_m: np.ndarray, wkbs: Sequence[bytes], limit_m: float) -> np.ndarray:
    """Returns measured widths of polygons (metres), raised to ``limit_m`` where :func:`reaches` says they reach it.

    A measured width may be too small by :data:`PRECISION_M`: a gap of 0.29 m must not count as one below 0.25 m.

    :param wkbs: the polygons in EPSG:4326.
    """
    margin = max(PRECISION_M, PRECISION_SHARE * limit_m)
    short = np.flatnonzero((width_m < limit_m) & (width_m * _SETTLED >= limit_m - margin))
    raised = width_m.copy()
    raised[short[reaches([wkbs[place] for place in short.tolist()], limit_m)]] = limit_m
    return raised


def _bounds_m(rings: Rings) -> tuple[np.ndarray, np.ndarray]:
    """Returns for each polygon two diameters: the largest circle is at least the first, at most the second.

    A circle holds no more land than the polygon. With radius r, no land is farther than r from the outline, and the
    strip of that width along an outline of length P is no larger than P r if there is at most one hole (B. Sz.-Nagy,
    "Ueber Parallelmengen nichtkonvexer ebener Bereiche", Acta Sci. Math. 20, 1959): r is at least area / P. With more
    holes nothing is said.
    """
    area = polygon_areas_of(rings).clip(0)
    perimeter = np.bincount(rings.part, ring_lengths_m(rings.x, rings.y, rings.offsets))
    holes = np.bincount(rings.part, rings.hole)
    least = np.where(holes <= 1, 2 * area / np.maximum(perimeter, 1e-300), 0.0)
    return least, 2 * np.sqrt(area / np.pi)


def taken(rings: Rings, kept: np.ndarray) -> Rings:
    """Returns some of the rings (``kept``, bool); their polygons are numbered anew without gaps."""
    sizes = np.diff(rings.offsets)
    points = np.repeat(kept, sizes)
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes[kept])))
    part = np.unique(rings.part[kept], return_inverse=True)[1]
    return replace(rings, x=rings.x[points], y=rings.y[points], offsets=offsets, shape=rings.shape[kept], part=part,
                   hole=rings.hole[kept])


def _circles(rings: Rings, wanted: Wanted) -> Widths:
    if not len(rings.part):
        return Widths(np.zeros(0), np.zeros(0), np.zeros(0))
    first = np.flatnonzero(np.diff(rings.part, prepend=-1))
    starts = rings.offsets[first]
    owner = np.repeat(rings.part, np.diff(rings.offsets))
    middle_x, middle_y = ((np.minimum.reduceat(values, starts) + np.maximum.reduceat(values, starts)) / 2
                          for values in (rings.x, rings.y))
    east, north = metres_per_degree(middle_y)
    circles = largest_circles((rings.x - middle_x[owner]) * east[owner], (rings.y - middle_y[owner]) * north[owner],
                              rings.offsets, rings.part, wanted)
    return Widths(2 * circles.radius, circles.x / east + middle_x, circles.y / north + middle_y)
