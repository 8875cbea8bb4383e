"""How wide a gap or an overlap is at its widest place.

The width 2 x area / perimeter is no use for deciding that a gap is thin or may be left out: along shared borders the
rounding of coordinates leaves hairs without width, and where they hang on a real gap their length makes it look thin.
It is never larger than the diameter of the largest circle, so gaps went wrong on the deadly side only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry

from .geodesic import metres_per_degree
from .wkb import plain_wkb, polygons_of

PRECISION_M = 0.1

PRECISION_SHARE = 0.005
"""Share of 2 x area / perimeter (the width is never below it), where that is more: a kilometre to 0.1 m is no use."""


@dataclass(frozen=True)
class Widest:
    """The largest circle in a gap: diameter in metres, middle in degrees."""

    width_m: float
    x: float
    y: float


def widest(wkb: bytes) -> Optional[Widest]:
    """Returns the largest circle in the polygons of a WKB in EPSG:4326, None if there are no polygons.

    The width is right to 0.1 m or, if that is more, 0.5 % of the width.
    """
    found: Optional[Widest] = None
    for rings in polygons_of(wkb):
        points = [np.frombuffer(ring, "<f8").reshape(-1, 2) for ring in rings]
        origin = points[0][0]
        scale = np.array([float(np.ravel(value)[0]) for value in metres_per_degree(origin[1:])])
        metres = [(ring - origin) * scale for ring in points]
        shape = QgsGeometry()
        shape.fromWkb(plain_wkb([[ring.astype("<f8").tobytes() for ring in metres]]))
        precision = max(PRECISION_M, PRECISION_SHARE * 2 * shape.area() / max(shape.length(), PRECISION_M))
        pole, radius = shape.poleOfInaccessibility(precision / 2)
        if not pole.isNull() and (found is None or 2 * radius > found.width_m):
            middle = pole.asPoint()
            found = Widest(2 * radius, middle.x() / scale[0] + origin[0], middle.y() / scale[1] + origin[1])
    return found
