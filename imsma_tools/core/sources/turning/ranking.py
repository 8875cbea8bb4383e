"""Which reading of a position fits best? Readings are ranked against the country, the place and the record that they
belong to, and the other points; the answer is a person's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ...base.language import tr
from ...geometry import zones
from ...geometry.coordinates.typed import Reading
from ...geometry.traverse.legs import distance_m
from ...geometry.traverse.solving import Point
from ..typed_positions import DATUM_M, numbers_of
from .datums import WGS84

MOST_POINTS = 60
"""Points of a table held against its place; more say nothing new."""

_TIMES_NEARER = 3.0
"""Another system is told where it brings the points so many times nearer (as positions of imports)."""


@dataclass(frozen=True)
class Near:
    """What is known of where points must lie, as WKB in EPSG:4326; None where it is not known.

    ``place`` is the governorate or district, ``linked`` the hazard or the order the points are for.
    """

    country: Optional[bytes] = None
    place: Optional[bytes] = None
    place_name: str = ""
    linked: Optional[bytes] = None
    linked_name: str = ""

    @property
    def is_known(self) -> bool:
        """Returns True if there is a place or a record to hold points against."""
        return self.place is not None or self.linked is not None


NOWHERE = Near()


@dataclass(frozen=True)
class Ranked:
    """A reading with its distances in metres, None where not known; ``others_m`` is to the nearest point placed."""

    reading: Reading
    in_country: Optional[bool]
    place_m: Optional[float]
    linked_m: Optional[float]
    others_m: Optional[float]
    near: Near

    @property
    def rank(self) -> tuple[bool, float, float, float]:
        """Smaller is better. Within 1 km of its place nothing separates readings but the record and other points."""
        return (self.in_country is False, (self.place_m or 0.0) // 1000.0, self.linked_m or 0.0, self.others_m or 0.0)

    def reasons(self) -> list[str]:
        """Returns what speaks for and against the reading."""
        found = []
        if self.in_country is not None:
            found.append(tr("in the country") if self.in_country else tr("outside the country"))
        for metres, name in ((self.place_m, self.near.place_name), (self.linked_m, self.near.linked_name)):
            if metres is not None:
                found.append(tr("inside {place}", place=name) if metres == 0 else
                             tr("{distance} from {place}", distance=length_text(metres), place=name))
        if self.others_m is not None:
            found.append(tr("{distance} from the nearest other point", distance=length_text(self.others_m)))
        return found


def length_text(metres: float) -> str:
    """Returns a distance for a reader: metres below 1 km."""
    return tr("{metres} m", metres=f"{metres:.0f}") if metres < 1000 else tr("{kilometres} km",
                                                                            kilometres=f"{metres / 1000:,.1f}")


def ranked(point: Point, points: Sequence[Point], near: Near = NOWHERE) -> list[Ranked]:
    """Returns the readings of a point, the one that fits best first. None of them is chosen."""
    others = [other.place for other in points if other.place is not None and other is not point][:MOST_POINTS]
    found = []
    for reading in point.row.readings:
        place = (reading.longitude, reading.latitude)
        outside = zones.outline_distance_m(*place, near.country)
        found.append(Ranked(
            reading, None if outside is None else outside == 0, zones.outline_distance_m(*place, near.place),
            zones.outline_distance_m(*place, near.linked),
            min((distance_m(place, other) for other in others), default=None), near))
    return sorted(found, key=lambda one: one.rank)


def other_systems(points: Sequence[Point], near: Near, datum: str) -> list[zones.Candidate]:
    """Returns the (at most two) systems of coordinates in which typed positions lie clearly nearer to their place than
    as they are read now, the nearest first. Nothing is changed.

    :param datum: the datum they are read on now.
    """
    typed = [point for point in points if point.row.readings and point.row.notation != "MGRS"][:MOST_POINTS]
    outline = near.linked or near.place
    if not typed or outline is None:
        return []
    distances = sorted(zones.outline_distance_m(*point.place, outline) or 0.0 for point in typed if point.place)
    now = distances[len(distances) // 2] if distances else math.inf
    if now < DATUM_M:
        return []
    numbers = [numbers_of(point.row.typed, point.row.readings[0].longitude, point.row.readings[0].latitude)
               for point in typed]
    sample = max(([pair for pair in numbers if (abs(pair[0]) > 180) is plane] for plane in (True, False)), key=len)
    scored = zones.score(sample, [outline] * len(sample), near.country)
    # Degrees read on another datum were moved already; only those as typed can be tried on one.
    found = [one for one in scored if one.place_m is not None and one.place_m * _TIMES_NEARER <= now
             and (one.system.zone or datum == WGS84)]
    return sorted(found, key=lambda one: one.place_m or 0.0)[:2]
