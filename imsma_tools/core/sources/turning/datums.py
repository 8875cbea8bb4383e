"""Positions typed on an old datum, brought to WGS 84.

Karbala 1979 read as WGS 84 is about 400 m off, Nahrwan 1967 275 to 525 m (field rules, positions): nobody sees it on a
map. The way from there is PROJ's, good to a few metres.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry import zones
from ...geometry.coordinates.typed import Reading
from ...geometry.coordinates.utm import to_utm

WGS84 = "WGS 84"
DATUMS = tuple(zones.DATUMS)


def moved(reading: Reading, datum: str) -> Reading:
    """Returns a reading whose figures were typed on ``datum``, at its place on WGS 84; the notation names the datum.

    :raises BadInput: for notations that only WGS 84 has here, and zones south of the equator.
    """
    if datum == WGS84:
        return reading
    if reading.notation == "MGRS":   # ellipsoids of Clarke have other letters (NGA.STND.0037, 100,000 m squares)
        raise BadInput(tr("A reference of MGRS on {datum} has other letters.", datum=datum),
                       tr("Write it as UTM with its zone, or choose the datum WGS 84."))
    numbers = np.array([[reading.longitude, reading.latitude]])
    if reading.zone:
        place = to_utm(reading.longitude, reading.latitude, abs(reading.zone))
        numbers = np.array([[place.easting, place.northing]])
    found = zones.degrees(numbers, zones.System(datum, reading.zone, False)) if reading.zone >= 0 else None
    if found is None:
        raise BadInput(tr("There are no such coordinates on {datum}.", datum=datum),
                       tr("Ask the sender for zone and datum."))
    return replace(reading, longitude=float(found[0, 0]), latitude=float(found[0, 1]),
                   notation=f"{reading.notation} ({datum})")


def datum_of(notation: str) -> str:
    """Returns the datum that a notation names, WGS 84 where it names none."""
    return next((datum for datum in DATUMS if f"({datum})" in notation), WGS84)
