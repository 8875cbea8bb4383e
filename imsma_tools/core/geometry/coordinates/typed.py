"""Reading a position as somebody typed it, without being told the notation; every possible reading is returned.

Decimal degrees, degrees and minutes, degrees minutes seconds (with or without signs, packed too), UTM with or without
zone, MGRS; Western, Arabic and Persian digits; decimal point or comma. Nothing is guessed: "12.5, 44.3" has two
readings, and a UTM pair without a zone has one for each zone asked for. All on WGS 84, as no notation states a datum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from .digits import western
from .mgrs import BANDS, from_mgrs, looks_like_mgrs
from .utm import Utm, from_utm

ZONES = (38, 37, 39)
"""Zones tried for a UTM pair without one: those of Iraq, the middle one first."""

_UTM_ZONE_FIRST = re.compile(
    r"^(?:UTM\s*|ZONE\s*)*(\d{1,2})\s*([C-HJ-NP-X])?[\s,;]+E?\s*(\d{5,6}(?:\.\d+)?)\s*(?:M)?\s*E?[\s,;]+"
    r"N?\s*(\d{1,7}(?:\.\d+)?)\s*(?:M)?\s*N?$")
_UTM_ZONE_LAST = re.compile(
    r"^E?\s*(\d{5,6}(?:\.\d+)?)\s*M?\s*E?[\s,;]+N?\s*(\d{4,7}(?:\.\d+)?)\s*M?\s*N?[\s,;]+(?:UTM\s*|ZONE\s*)*"
    r"(\d{1,2})\s*([C-HJ-NP-X])?$")
_PAIR = re.compile(r"^E?\s*(\d{6}(?:\.\d+)?)\s*M?\s*E?[\s,;]+N?\s*(\d{7}(?:\.\d+)?)\s*M?\s*N?$")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_WORDS = (
    (re.compile(r"LATITUDE|LONGITUDE|LAT\b|LONG?\b|\u062e\u0637 \u0627\u0644\u0639\u0631\u0636|"
                r"\u062e\u0637 \u0627\u0644\u0637\u0648\u0644"), " "),
    (re.compile("NORTH|\u0634\u0645\u0627\u0644\\S*|\u0628\u0627\u06a9\u0648\u0648\u0631"), "N"),
    (re.compile("SOUTH|\u062c\u0646\u0648\u0628\\S*|\u0628\u0627\u0634\u0648\u0648\u0631"), "S"),
    (re.compile("EAST|\u0634\u0631\u0642\\S*|\u0695\u06c6\u0698\u0647\u06d5\u06b5\u0627\u062a"), "E"),
    (re.compile("WEST|\u063a\u0631\u0628\\S*|\u0695\u06c6\u0698\u0626\u0627\u0648\u0627"), "W"),
)
_LINK = re.compile(r"(?:[?&](?:Q|QUERY|LL|DESTINATION|CENTER)=|/@|GEO:|LOC:)(-?\d{1,2}(?:\.\d+)?)(?:,|%2C)\s*"
                   r"(-?\d{1,3}(?:\.\d+)?)")
"""Links to maps and shared places: latitude comes first in all of them."""

_LEFTOVER = re.compile("[^\\s\\d.,;:\u00b0\u00ba\u02da'\u2019\u2032\u00b4`\"\u201d\u201c\u2033NSEWD/|()\\-+]")


@dataclass(frozen=True)
class Reading:
    """One way to read a text: degrees on WGS 84, the notation, and what was assumed that the text does not say.

    ``zone`` is the zone of UTM, 0 for other notations; south of the equator it is negative. ``latitude_first`` says
    which of two numbers was taken for the latitude where the text does not.
    """

    longitude: float
    latitude: float
    notation: str
    assumed: str = ""
    zone: int = 0
    latitude_first: Optional[bool] = None


def readings(text: str, zones: Sequence[int] = ZONES) -> list[Reading]:
    """Returns every reading of ``text``, the most usual first; more than one means that a person has to choose.

    :param zones: UTM zones tried for a pair without one, below 0 for south of the equator.
    :raises BadInput: if there is none.
    """
    cleaned = " ".join(western(str(text)).upper().split())
    found: list[Reading] = []
    link = _LINK.search(cleaned)
    if link and abs(float(link[1])) <= 90 and abs(float(link[2])) <= 180:
        found.append(Reading(float(link[2]), float(link[1]), tr("link to a map")))
    elif looks_like_mgrs(cleaned):
        longitude, latitude = from_mgrs(cleaned)
        found.append(Reading(longitude, latitude, "MGRS"))
    else:
        found += _utm(cleaned, zones)
        if not found:
            found += _degrees(cleaned)
    unique: dict[tuple[float, float], Reading] = {}
    for reading in found:
        unique.setdefault((round(reading.longitude, 9), round(reading.latitude, 9)), reading)
    if not unique:
        raise BadInput(tr("{text} is no position that can be read.", text=str(text).strip() or "-"),
                       tr("Write degrees (33.3152, 44.3661), UTM with its zone (38N 441000 3686000) or MGRS."))
    return list(unique.values())


def angle(text: str, is_latitude: bool) -> float:
    """Returns one latitude or longitude typed by itself, in degrees.

    :raises BadInput: if it cannot be read or is out of range.
    """
    cleaned = _marked(" ".join(western(str(text)).upper().split()).replace(",", "."))
    signs = re.findall("[NSEW]", cleaned)
    values = _NUMBER.findall(cleaned)
    limit = 90.0 if is_latitude else 180.0
    allowed = "NS" if is_latitude else "EW"
    value = _sexagesimal(values) if not _LEFTOVER.search(cleaned) and len(signs) <= 1 else None
    if value is None or (signs and signs[0] not in allowed) or (signs and value < 0) or abs(value) > limit:
        raise BadInput(tr("{text} is no {what}.", text=str(text).strip() or "-",
                          what=tr("latitude") if is_latitude else tr("longitude")),
                       tr("Write degrees like 33.3152 or 33 18 54.7 N."))
    return -value if signs and signs[0] in "SW" else value


def _utm(text: str, zones: Sequence[int]) -> Iterator[Reading]:
    first, last = _UTM_ZONE_FIRST.match(text), _UTM_ZONE_LAST.match(text)
    if first:
        yield from _zoned(int(first[1]), first[2], float(first[3]), float(first[4]))
    elif last:
        yield from _zoned(int(last[3]), last[4], float(last[1]), float(last[2]))
    else:
        pair = _PAIR.match(text)
        if pair:
            for zone in zones:
                half = tr("zone {zone} north", zone=zone) if zone > 0 else tr("zone {zone} south", zone=-zone)
                for reading in _at(abs(zone), zone > 0, float(pair[1]), float(pair[2])):
                    yield replace(reading, assumed=half)


def _zoned(zone: int, letter: Optional[str], easting: float, northing: float) -> Iterator[Reading]:
    """The letter is a band of MGRS or, for N and S, the half of the earth: 38S is Baghdad's band and also "south"."""
    if letter is None:
        for reading in _at(zone, True, easting, northing):
            yield replace(reading, assumed=tr("north of the equator"))
        return
    low = BANDS.index(letter) * 8.0 - 80.0
    high = 84.0 if letter == "X" else low + 8.0
    in_band = [reading for reading in _at(zone, letter >= "N", easting, northing)
               if low - 0.5 <= reading.latitude <= high + 0.5]
    for reading in in_band:
        yield replace(reading, assumed=tr("S as the letter of the band") if letter == "S" else "")
    if letter == "S":
        for reading in _at(zone, False, easting, northing):
            yield replace(reading, assumed=tr("S as south of the equator"))
    elif letter == "N" and not in_band:
        yield from _at(zone, True, easting, northing)


def _at(zone: int, north: bool, easting: float, northing: float) -> Iterator[Reading]:
    try:
        longitude, latitude = from_utm(Utm(zone, north, easting, northing))
    except BadInput:
        return
    yield Reading(longitude, latitude, "UTM", zone=zone if north else -zone)


def _marked(text: str) -> str:
    for pattern, letter in _WORDS:
        text = pattern.sub(letter, text)
    return text


def _degrees(text: str) -> Iterator[Reading]:
    text = _marked(text)
    if _LEFTOVER.search(text):
        return
    # A comma separates or is the decimal sign; both are tried, and what is out of range falls away.
    as_separator = text.replace(",", " ")
    as_decimal = re.sub(r"(?<=\d),(?=\d)", ".", text).replace(",", " ")
    for variant in dict.fromkeys((as_separator, as_decimal)):
        yield from _pair(variant)


def _pair(text: str) -> Iterator[Reading]:
    letters = re.findall("[NSEW]", text)
    numbers = _NUMBER.findall(text)
    if len(numbers) not in (2, 4, 6) or len(letters) not in (0, 2):
        return
    half = len(numbers) // 2
    packed = len(numbers) == 2 and len(letters) == 2
    first, second = (_sexagesimal(part, packed) for part in (numbers[:half], numbers[half:]))
    if first is None or second is None:
        return
    notation = {2: tr("decimal degrees"), 4: tr("degrees and minutes"), 6: tr("degrees, minutes, seconds")}[
        len(numbers)]
    if letters:
        yield from _lettered(first, second, letters, notation)
        return
    if abs(first) <= 90 and abs(second) <= 180:
        yield Reading(second, first, notation, tr("latitude first"), latitude_first=True)
    if abs(second) <= 90 and abs(first) <= 180:
        yield Reading(first, second, notation, tr("longitude first"), latitude_first=False)


def _lettered(first: float, second: float, letters: Sequence[str], notation: str) -> Iterator[Reading]:
    if first < 0 or second < 0:
        return
    by_letter = {("S" in letter) + 2 * (letter in "EW") + (letter == "W"): value
                 for letter, value in zip(letters, (first, second))}
    latitudes = [value if key == 0 else -value for key, value in by_letter.items() if key < 2]
    longitudes = [value if key == 2 else -value for key, value in by_letter.items() if key >= 2]
    if len(latitudes) == len(longitudes) == 1 and abs(latitudes[0]) <= 90 and abs(longitudes[0]) <= 180:
        yield Reading(longitudes[0], latitudes[0], notation)


def _sexagesimal(parts: Sequence[str], packed: bool = False) -> Optional[float]:
    """Returns degrees of 1 to 3 numbers: degrees, minutes, seconds; only the last may have a fraction."""
    if not 1 <= len(parts) <= 3 or any("." in part for part in parts[:-1]):
        return None
    if any(part[0] in "+-" for part in parts[1:]):
        return None
    values = [abs(float(part)) for part in parts]
    if packed and len(parts) == 1 and values[0] >= 1000:
        whole, dot, fraction = parts[0].lstrip("+-").partition(".")
        if len(whole) not in (6, 7):
            return None
        return _sexagesimal([whole[:-4], whole[-4:-2], whole[-2:] + dot + fraction])
    if any(value >= 60 for value in values[1:]):
        return None
    degrees = sum(value / 60 ** power for power, value in enumerate(values))
    return -degrees if parts[0].startswith("-") else degrees
