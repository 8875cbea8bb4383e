"""Writing a position so that :mod:`.typed` and people read it back, in Western digits.

A letter stands before the figures: inside an Arabic or Kurdish sentence ``33.3 N, 44.4 E`` turns into
``N, 44.4 E 33.3``, while what begins with a letter keeps its order, without invisible marks that break comparisons and
copied text.
"""

from __future__ import annotations

from ...base.errors import BadInput
from ...base.language import tr
from .utm import FALSE_NORTHING_SOUTH_M, to_utm, zone_of

LEAST_EASTING_M, MOST_EASTING_M = 10_000.0, 999_999.0
"""Metres east of a zone that have five or six figures, as readers of UTM expect. No zone's own places are beyond."""

# Signs that, unlike ' and ", belong to the number before them when a text is put in order (Unicode: ET).
_MINUTES, _SECONDS = "\u2032", "\u2033"


def as_decimal(longitude: float, latitude: float, decimals: int = 6) -> str:
    """Returns ``N 33.315200, E 44.366100``; six decimals are 0.1 m."""
    return ", ".join(f"{_letter(value, letters)} {abs(value):.{decimals}f}"
                     for value, letters in ((latitude, "NS"), (longitude, "EW")))


def as_minutes(longitude: float, latitude: float, decimals: int = 4) -> str:
    """Returns degrees and decimal minutes; four decimals are 0.2 m."""
    return ", ".join(_parts(value, letters, 2, decimals) for value, letters in ((latitude, "NS"), (longitude, "EW")))


def as_seconds(longitude: float, latitude: float, decimals: int = 2) -> str:
    """Returns degrees, minutes and seconds; two decimals are 0.3 m."""
    return ", ".join(_parts(value, letters, 3, decimals) for value, letters in ((latitude, "NS"), (longitude, "EW")))


def as_utm(longitude: float, latitude: float, decimals: int = 0, zone: int = 0) -> str:
    """Returns ``38N 441025 3686431``: zone, half of the earth, easting and northing in metres on WGS 84.

    :param zone: a zone to force, 0 for the one the position lies in.
    :raises BadInput: beyond 80 S and 84 N, or where a forced zone has no usual figures any more.
    """
    place = to_utm(longitude, latitude, zone)
    if not LEAST_EASTING_M <= place.easting < MOST_EASTING_M:
        raise BadInput(tr("This place is too far from UTM zone {zone}.", zone=place.zone),
                       tr("Its own zone is {zone}.", zone=zone_of(longitude, latitude)))
    if not place.north and round(place.northing, decimals) >= FALSE_NORTHING_SOUTH_M:
        # 10,000,000 has a figure too many to be read as a northing; the equator itself belongs to the north.
        place = place._replace(north=True, northing=0.0)
    return f"{place.zone}{'N' if place.north else 'S'} {place.easting:.{decimals}f} {place.northing:.{decimals}f}"


def _letter(value: float, letters: str) -> str:
    return letters[0] if value >= 0 else letters[1]


def _parts(value: float, letters: str, count: int, decimals: int) -> str:
    # Rounded as a whole number of the smallest unit first, or 59.99999 would be written as 60.
    unit = 10 ** decimals
    degrees, rest = divmod(round(abs(value) * 60 ** (count - 1) * unit), 60 ** (count - 1) * unit)
    texts = [_letter(value, letters), f"{degrees}\u00b0"]
    if count == 3:
        minutes, rest = divmod(rest, 60 * unit)
        texts.append(f"{minutes:02d}{_MINUTES}")
    width = decimals + 3 if decimals else 2
    texts.append(f"{rest / unit:0{width}.{decimals}f}{_SECONDS if count == 3 else _MINUTES}")
    return " ".join(texts)
