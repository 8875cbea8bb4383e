"""Which coordinate system do these numbers have? Candidates are scored, the answer is a person's.

Of ten Iraqi places read in a neighbouring UTM zone, eight stay inside Iraq, and an old datum read as WGS 84 is 250 to
500 m off: both look right on a map. So zones, datums, degrees and axis orders are scored against the place
the row itself names, the country and the nearest known record.

Codes, checked against the EPSG registry in PROJ: Karbala 1979 / UTM 37N to 39N are EPSG:3391 to 3393. Nahrwan 1967 has
only zone 39N (EPSG:27039); EPSG:27037 and 27038, often quoted for it, are Nahrwan 1934 today, so zones 37 and 38 are
built here on EPSG:4270.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

import numpy as np

from ..base.language import tr
from . import geodesic

ZONES = (37, 38, 39)
DATUMS = {"WGS 84": 4326, "Karbala 1979": 4743, "Nahrwan 1967": 4270}
"""Datums met in Iraq and their geographic systems (EPSG)."""

IRAQ_BOX = (38.79, 29.06, 48.63, 37.38)
"""West, south, east, north of Iraq in degrees (field rules, positions)."""

_CODES = {("WGS 84", 37): 32637, ("WGS 84", 38): 32638, ("WGS 84", 39): 32639, ("Karbala 1979", 37): 3391,
          ("Karbala 1979", 38): 3392, ("Karbala 1979", 39): 3393, ("Nahrwan 1967", 39): 27039}
EASTINGS = (-400_000, 1_400_000)
"""All of Iraq in the zone beside its own: numbers computed in the wrong zone leave the usual 100 to 1,000 km."""

_FAR_M = 1e9

_NAHRWAN_IN_IRAQ = (-242.2, -144.9, 370.3)
"""Metres from Nahrwan to WGS 84 in Iraq (EPSG:7033, before EPSG:15871)."""


@dataclass(frozen=True)
class System:
    """A candidate: datum, UTM zone (0 for degrees), and whether north was written before east."""

    datum: str
    zone: int
    swapped: bool

    @property
    def label(self) -> str:
        place = f"{self.datum} / UTM {self.zone}N" if self.zone else tr("{datum}, degrees", datum=self.datum)
        return tr("{system}, north written first", system=place) if self.swapped else place

    @property
    def definition(self) -> str:
        """Returns ``EPSG:...`` or, where no code exists, WKT."""
        code = _CODES.get((self.datum, self.zone)) if self.zone else DATUMS[self.datum]
        return f"EPSG:{code}" if code else str(_reference(self.datum, self.zone).ExportToWkt())


@dataclass(frozen=True)
class Candidate:
    """A system with its score: shares 0 to 1, distances in metres (median over the points), None where unknown.

    ``place_m`` is the distance to the governorate or district the rows name, 0 inside it; ``nearest_m`` to the nearest
    known record. ``longitude`` and ``latitude`` are where the first point would lie.
    """

    system: System
    in_country: Optional[float]
    place_m: Optional[float]
    nearest_m: Optional[float]
    longitude: float
    latitude: float

    @property
    def rank(self) -> tuple[float, float, float, bool, float]:
        """Smaller is better. Within 1 km of its place nothing separates candidates but the nearest record."""
        place = self.place_m if self.place_m is not None else 0.0
        near = self.nearest_m if self.nearest_m is not None else 0.0
        return (-round(self.in_country if self.in_country is not None else 1.0, 2), place // 1000.0, near,
                self.system.swapped, place)

    def sentence(self) -> str:
        """Returns the score in words."""
        parts = [self.system.label]
        if self.in_country is not None:
            parts.append(tr("{share} % in the country", share=round(100 * self.in_country)))
        if self.place_m is not None:
            parts.append(tr("{distance} km from the place the rows name", distance=_kilometres(self.place_m)))
        if self.nearest_m is not None:
            parts.append(tr("{distance} km from the nearest record", distance=_kilometres(self.nearest_m)))
        parts.append(tr("first point at {latitude}, {longitude}", latitude=f"{self.latitude:.5f}",
                        longitude=f"{self.longitude:.5f}"))
        return ", ".join(parts)


def _kilometres(metres: float) -> str:
    """Old datums are a few hundred metres off: that has to be seen."""
    return f"{metres / 1000:.1f}" if metres >= 10_000 else f"{metres / 1000:.2f}"


def score(points: Sequence[tuple[float, float]], places: Sequence[Optional[bytes]] = (),
          country: Optional[bytes] = None, box: Optional[tuple[float, float, float, float]] = None,
          known: Optional[np.ndarray] = None, zones: Sequence[int] = ZONES,
          everywhere: bool = False) -> list[Candidate]:
    """Returns the candidates that are possible at all, best first. It never chooses one.

    :param points: x, y as they stand in the file.
    :param places: for each point the outline (WKB, EPSG:4326) of the governorate or district its row names, or None.
    :param country: outline of the country; ``box`` (west, south, east, north) is used without it.
    :param known: longitudes and latitudes of known records, shape (n, 2).
    :param everywhere: keeps candidates that put every point outside the country too.
    """
    numbers = np.asarray(points, float).reshape(-1, 2)
    numbers = numbers[np.isfinite(numbers).all(axis=1)]
    if not len(numbers):
        return []
    outlines = [_geometry(place) for place in places] if len(places) == len(numbers) else []
    land = _geometry(country)
    found = []
    for system in _systems(numbers, zones):
        places_found = degrees(numbers, system)
        if places_found is None:
            continue
        candidate = Candidate(system, _share(places_found, land, box), _place_distance(places_found, outlines),
                              _nearest(places_found, known), float(places_found[0, 0]), float(places_found[0, 1]))
        if everywhere or candidate.in_country is None or candidate.in_country > 0:
            found.append(candidate)
    return sorted(found, key=lambda item: item.rank)


def _systems(numbers: np.ndarray, zones: Sequence[int]) -> list[System]:
    looks_like_degrees = bool(np.abs(numbers).max() <= 180)
    return [System(datum, zone, swapped) for zone in ((0,) if looks_like_degrees else zones) for datum in DATUMS
            for swapped in (False, True)]


@cache
def _reference(datum: str, zone: int) -> Any:
    from osgeo import osr

    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(DATUMS[datum])
    reference = geographic
    code = _CODES.get((datum, zone))
    if zone:
        reference = osr.SpatialReference()
        if code:
            reference.ImportFromEPSG(code)
        else:
            reference.SetProjCS(f"{datum} / UTM zone {zone}N")
            reference.CopyGeogCSFrom(geographic)
            reference.SetUTM(zone, 1)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def way_to_wgs84(reference: Any) -> Any:
    """Returns osr's transformation from a reference to longitude and latitude on WGS 84.

    For Nahrwan 1967 the registry lists the way of Iraq under Nahrwan 1934 today. Left alone PROJ takes that of the
    Emirates for grids and none at all for degrees (9.1 tried): these would stay 500 m off, and nobody is told.
    """
    from osgeo import osr

    if reference.GetAttrValue("DATUM") == "Nahrwan_1967":
        text = reference.ExportToProj4()
        reference = osr.SpatialReference()
        reference.ImportFromProj4(f"{text} +towgs84={','.join(map(str, _NAHRWAN_IN_IRAQ))}")
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(reference, _reference("WGS 84", 0))


def degrees(numbers: np.ndarray, system: System) -> Optional[np.ndarray]:
    """Returns longitudes and latitudes on WGS 84, shape (n, 2), None where the numbers cannot be in that system.

    :param numbers: x, y as they stand in the file, shape (n, 2).
    """
    ordered = numbers[:, ::-1] if system.swapped else numbers
    if system.zone and (ordered[:, 0].min() < EASTINGS[0] or ordered[:, 0].max() > EASTINGS[1]
                        or ordered[:, 1].min() < 0 or ordered[:, 1].max() > 10_000_000):
        return None
    if not system.zone and np.abs(ordered[:, 1]).max() > 90:
        return None
    transform = way_to_wgs84(_reference(system.datum, system.zone))
    moved = np.array([point[:2] for point in transform.TransformPoints(ordered.tolist())])
    return moved if np.isfinite(moved).all() else None


def _geometry(wkb: Optional[bytes]) -> Any:
    if not wkb:
        return None
    from qgis.core import QgsGeometry

    shape = QgsGeometry()
    shape.fromWkb(bytes(wkb))
    return None if shape.isEmpty() else shape


def _point(lon: float, lat: float) -> Any:
    from qgis.core import QgsGeometry, QgsPointXY

    return QgsGeometry.fromPointXY(QgsPointXY(lon, lat))


def _share(places: np.ndarray, land: Any, box: Optional[tuple[float, float, float, float]]) -> Optional[float]:
    if land is not None:
        return sum(land.contains(_point(lon, lat)) for lon, lat in places.tolist()) / len(places)
    if box is None:
        return None
    west, south, east, north = box
    inside = ((places[:, 0] >= west) & (places[:, 0] <= east) & (places[:, 1] >= south) & (places[:, 1] <= north))
    return float(inside.mean())


def _place_distance(places: np.ndarray, outlines: Sequence[Any]) -> Optional[float]:
    """Nearest point in the plane of degrees, then its distance on the ellipsoid: good enough to rank."""
    distances = []
    for (lon, lat), outline in zip(places.tolist(), outlines):
        if outline is not None:
            distances.append(_outline_distance(lon, lat, outline))
    return float(np.median(distances)) if distances else None


def outline_distance_m(longitude: float, latitude: float, outline: Optional[bytes]) -> Optional[float]:
    """Returns the metres from a position in degrees to an outline (WKB, EPSG:4326), 0 inside; None without one."""
    shape = _geometry(outline)
    return None if shape is None else _outline_distance(longitude, latitude, shape)


def _outline_distance(lon: float, lat: float, outline: Any) -> float:
    point = _point(lon, lat)
    if outline.contains(point):
        return 0.0
    near = outline.nearestPoint(point).asPoint()
    return _metres(lon, lat, near.x(), near.y())


def _nearest(places: np.ndarray, known: Optional[np.ndarray]) -> Optional[float]:
    if known is None or not len(known):
        return None
    distances = []
    for lon, lat in places.tolist():
        flat = np.hypot((known[:, 0] - lon) * math.cos(math.radians(lat)), known[:, 1] - lat)
        at = int(flat.argmin())
        distances.append(_metres(lon, lat, float(known[at, 0]), float(known[at, 1])))
    return float(np.median(distances))


def _metres(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    values = [np.array([value]) for value in (lon1, lat1, lon2, lat2)]
    length = float(geodesic.lengths_m(*values)[0])
    return length if math.isfinite(length) else _FAR_M
