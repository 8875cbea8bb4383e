"""The end of a leg given by bearing and distance, whatever north the bearing counts from, on WGS 84."""

from __future__ import annotations

import math

import numpy as np

from .. import geodesic
from ..coordinates.utm import to_utm, zone_of


def convergence(longitude: float, latitude: float) -> float:
    """Returns by how many degrees grid north of the UTM zone lies east of true north.

    :raises BadInput: where UTM ends.
    """
    zone, step = zone_of(longitude, latitude), 1e-4
    low, high = (to_utm(longitude, latitude + side * step, zone) for side in (-1, 1))
    return -math.degrees(math.atan2(high.easting - low.easting, high.northing - low.northing))


def leg_end(longitude: float, latitude: float, bearing: float, distance_m: float, north: str = "TRUE",
            declination: float = 0.0) -> tuple[float, float]:
    """Returns longitude and latitude in degrees of the end of a leg.

    :param bearing: degrees clockwise from ``north``: TRUE, MAGNETIC or GRID (of the UTM zone the leg starts in).
    :param declination: degrees by which magnetic north lies east of true north.
    :raises BadInput: for GRID where UTM ends.
    """
    if north == "MAGNETIC":
        bearing += declination
    elif north == "GRID":
        bearing += convergence(longitude, latitude)
    there = geodesic.direct(np.array([longitude]), np.array([latitude]), np.radians([bearing]), np.array([distance_m]))
    return float(there[0][0]), float(there[1][0])


def distance_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Returns the metres between two positions (longitude, latitude in degrees)."""
    return float(geodesic.lengths_m(*(np.array([value]) for value in (*one, *other)))[0])
