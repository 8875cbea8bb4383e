"""Areas and perimeters on the ellipsoid WGS 84, for many outlines at once.

Edges are geodesics, as in PostGIS's ``geography`` and in geographiclib. The area under an edge is the integral of
q = sin(authalic latitude) over longitude: the area element of the ellipsoid is R_q^2 dq dlambda, R_q the authalic
radius (J. P. Snyder, "Map Projections: A Working Manual", USGS 1395, 1987, equations 3-11 to 3-13). sin(authalic
latitude) is a series in sin^2 of the latitude. Along a short geodesic q bends by
    d2q/dlambda2 = -sin(phi) (r^2 + 3 (dq/dlambda)^2 / r^2),   r = N(phi) cos(phi) / R_q,
which follows from Clairaut's relation; so the integral is the trapezium plus dlambda^3 / 12 times that bend. Edges
longer than 0.2 degrees are first cut along their geodesic.

Error, measured against geographiclib and held by the tests, whichever is more: 0.001 m2, or a share of the area of 1e-7
up to 60 degrees of latitude and 5e-6 up to 85 (5e-10 and 1e-8 for edges below 1 km). A projection called "equal-area"
is not used: on thin strips it was up to 22 % off (edges bend in it).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from . import geodesic
from .rings import Rings
from .wkb import rings_of

_E2 = geodesic.ECCENTRICITY_2
_E = _E2 ** 0.5


def _q(sine: float) -> float:
    """Returns Snyder's q (3-12)."""
    return (1 - _E2) * (sine / (1 - _E2 * sine * sine) + float(np.arctanh(_E * sine)) / _E)


_QP = _q(1.0)
_RQ2 = geodesic.SEMI_MAJOR_M ** 2 * _QP / 2
# sin(authalic latitude) = s * sum of c_n s^2n with s = sin(latitude): 8 terms leave less than 1e-17
_TERMS = [(1 - _E2) * (1 + 1 / (2 * n + 1)) * _E2 ** n / _QP for n in range(8)]
_PIECE_M = 20000.0


def sin_authalic(sine: np.ndarray) -> np.ndarray:
    """Returns the sine of the authalic latitude for the sine of the latitude."""
    square = sine * sine
    total = np.full_like(sine, _TERMS[-1])
    for term in _TERMS[-2::-1]:
        total = total * square + term
    return total * sine


def area_m2(wkb: Optional[bytes]) -> float:
    """Returns the area in m2 of the polygons of a geometry in EPSG:4326; 0 for None, points and lines.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    return float(areas_m2([wkb])[0])


def areas_m2(wkbs: Sequence[Optional[bytes]]) -> np.ndarray:
    """Returns the areas in m2 of many geometries in EPSG:4326 (shells minus holes), float64.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    return areas_of(rings_of(wkbs))


def areas_of(rings: Rings) -> np.ndarray:
    """Returns the areas in m2 of the shapes that rings belong to (shells minus holes), float64."""
    return np.bincount(rings.shape, _counted_areas(rings), rings.shapes).astype(float, copy=False)


def polygon_areas_of(rings: Rings) -> np.ndarray:
    """Returns the areas in m2 of the polygons that rings belong to (shells minus holes), by their number, float64."""
    return np.bincount(rings.part, _counted_areas(rings)).astype(float, copy=False)


def perimeters_m(wkbs: Sequence[Optional[bytes]]) -> np.ndarray:
    """Returns the lengths in metres of all rings of many geometries in EPSG:4326, holes included, float64.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    rings = rings_of(wkbs)
    return np.bincount(rings.shape, ring_lengths_m(rings.x, rings.y, rings.offsets), rings.shapes)


def areas_and_widths(wkbs: Sequence[Optional[bytes]]) -> tuple[np.ndarray, np.ndarray]:
    """Returns areas in m2 and widths in metres of many geometries in EPSG:4326.

    Width is 2 x area / perimeter: the width of a long strip, half the side of a square. Of several polygons the widest
    counts, so that a thin strip beside a real overlap cannot make the whole look thin.

    :raises WkbError: if the bytes are not a geometry of straight lines.
    """
    return areas_and_widths_of(rings_of(wkbs))


def areas_and_widths_of(rings: Rings) -> tuple[np.ndarray, np.ndarray]:
    """Returns areas in m2 and widths in metres of the shapes that rings belong to: see :func:`areas_and_widths`."""
    if not len(rings.shape):
        return np.zeros(rings.shapes), np.zeros(rings.shapes)
    ring_areas = _counted_areas(rings)
    part_area = np.bincount(rings.part, ring_areas)
    part_length = np.bincount(rings.part, ring_lengths_m(rings.x, rings.y, rings.offsets))
    part_shape = np.zeros(len(part_area), np.int64)
    part_shape[rings.part] = rings.shape
    widths = np.zeros(rings.shapes)
    np.maximum.at(widths, part_shape, 2 * part_area / np.maximum(part_length, 1e-300))
    return np.bincount(rings.shape, ring_areas, rings.shapes), widths


def _counted_areas(rings: Rings) -> np.ndarray:
    """Returns the area of each ring as it counts: shells positive, holes negative, whatever way they turn."""
    areas = np.abs(ring_areas_m2(rings.x, rings.y, rings.offsets))
    return np.where(rings.hole, -areas, areas)


def ring_areas_m2(lon: np.ndarray, lat: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Returns the signed areas in m2 of closed rings, positive anticlockwise; arrays as in :class:`wkb.Rings`."""
    if len(offsets) < 2:
        return np.zeros(0)
    lon, lat, offsets = _cut_long_edges(lon, lat, offsets)
    starts, sizes = offsets[:-1], np.diff(offsets)
    lam = np.radians(lon - np.repeat(lon[starts], sizes))
    sine = np.sin(np.radians(lat))
    q = sin_authalic(sine)
    q = q - np.repeat(q[starts], sizes)   # measured from the ring's first point: a small ring keeps all its digits
    step, rise = np.diff(lam), np.diff(q)
    middle = (sine[1:] + sine[:-1]) / 2
    r2 = (1 - middle ** 2) / (1 - _E2 * middle ** 2) * (geodesic.SEMI_MAJOR_M ** 2 / _RQ2)
    bend = middle * (step * step * r2 + 3 * rise * rise / np.maximum(r2, 1e-30)) / 12
    under = np.zeros(len(lon))
    under[:-1] = -step * ((q[1:] + q[:-1]) / 2 + bend)
    under[offsets[1:] - 1] = 0   # the step from one ring to the next is no edge
    return np.add.reduceat(under, starts) * _RQ2


def ring_lengths_m(lon: np.ndarray, lat: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Returns the lengths in metres of closed rings; arrays as in :class:`wkb.Rings`."""
    if len(offsets) < 2:
        return np.zeros(0)
    edges = np.zeros(len(lon))
    edges[:-1] = geodesic.lengths_m(lon[:-1], lat[:-1], lon[1:], lat[1:])
    edges[offsets[1:] - 1] = 0
    return np.add.reduceat(edges, offsets[:-1])


def _cut_long_edges(lon: np.ndarray, lat: np.ndarray, offsets: np.ndarray,
                    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Returns the rings with points added along the geodesic of every long edge."""
    long = geodesic.is_long(lon[:-1], lat[:-1], lon[1:], lat[1:])
    long[offsets[1:-1] - 1] = False
    edges = np.flatnonzero(long)
    if not len(edges):
        return lon, lat, offsets
    length, azimuth = geodesic.inverse(lon[edges], lat[edges], lon[edges + 1], lat[edges + 1])
    added = np.maximum(np.ceil(length / _PIECE_M).astype(np.int64), 2) - 1
    owner = np.repeat(np.arange(len(edges)), added)
    share = (np.arange(len(owner)) - np.repeat(np.cumsum(added) - added, added) + 1) / (added[owner] + 1)
    new_lon, new_lat = geodesic.direct(lon[edges][owner], lat[edges][owner], azimuth[owner], length[owner] * share)
    place = edges[owner] + 1
    before = np.concatenate((np.zeros(1, np.int64), np.cumsum(np.bincount(edges, added, len(lon)).astype(np.int64))))
    return np.insert(lon, place, new_lon), np.insert(lat, place, new_lat), offsets + before[offsets]
