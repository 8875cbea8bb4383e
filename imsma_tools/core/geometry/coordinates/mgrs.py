"""The Military Grid Reference System on WGS 84 in plain Python (NGA.STND.0037: scheme AA), 80 S to 84 N.

A reference names the south-west corner of a square of 1 m to 100 km; :func:`from_mgrs` returns its middle by default,
because the true place lies anywhere in the square.
"""

from __future__ import annotations

import bisect
import math
import re
from typing import NamedTuple, Optional

from ...base.errors import BadInput
from ...base.language import tr
from .digits import western
from .utm import Utm, from_utm, to_utm, zone_of

BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_REFERENCE = re.compile(r"^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d{0,10})$")
_BAND_EDGES = range(-72, 73, 8)
_NO_ZONE_X = frozenset({32, 34, 36})


class MgrsSquare(NamedTuple):
    """A square of the grid: its south-west corner in UTM and its size in metres."""

    corner: Utm
    size_m: float
    band: str


def band_of(latitude: float) -> str:
    """Returns the letter of the 8 degree band (X has 12)."""
    # Compared, not computed: latitude + 80 rounds a hair south of an edge up to it (0 and 72 degrees, for two).
    return BANDS[bisect.bisect_right(_BAND_EDGES, latitude)]


def to_mgrs(longitude: float, latitude: float, digits: int = 5, spaces: bool = True) -> str:
    """Returns the reference of a position.

    :param digits: digits of easting and northing each, 0 (100 km) to 5 (1 m).
    :raises BadInput: beyond 80 S and 84 N.
    """
    if not 0 <= digits <= 5:
        raise BadInput(tr("A grid reference has 0 to 5 figures each way."), "", str(digits))
    position = to_utm(longitude, latitude, zone_of(longitude, latitude))
    # Down to the micrometre, so that a corner computed from a reference falls back into its own square.
    easting, northing = math.floor(position.easting + 1e-6), math.floor(position.northing + 1e-6)
    if not position.north:
        northing = min(northing, 9_999_999)
    column = _COLUMNS[(position.zone - 1) % 3][easting // 100_000 - 1]
    row = _ROWS[(northing // 100_000 + (0 if position.zone % 2 else 5)) % 20]
    unit = 10 ** (5 - digits)
    numbers = [f"{value % 100_000 // unit:0{digits}d}" if digits else "" for value in (easting, northing)]
    parts = [f"{position.zone:02d}{band_of(latitude)}", column + row, *numbers]
    return (" " if spaces else "").join(part for part in parts if part)


def looks_like_mgrs(text: str) -> bool:
    """Returns True if a text, blanks and case aside, has the shape of a reference."""
    return _REFERENCE.match(_squeezed(text)) is not None


def square_of(text: str) -> MgrsSquare:
    """Returns the square a reference names. Blanks, lower case and Arabic digits do not matter.

    :raises BadInput: if it is no reference, or its letters name no square of that zone and band.
    """
    match = _REFERENCE.match(_squeezed(text))
    if match is None or len(match.group(5)) % 2 or _is_uneven(text):
        raise BadInput(tr("{text} is no MGRS reference.", text=text.strip()),
                       tr("Write it like 38S MB 12345 67890: zone, band, two letters, an even number of figures."))
    zone, band, column, row, numbers = int(match[1]), match[2], match[3], match[4], match[5]
    columns = _COLUMNS[(zone - 1) % 3]
    if not 1 <= zone <= 60 or column not in columns or (band == "X" and zone in _NO_ZONE_X):
        raise BadInput(tr("{text}: there is no such square in zone {zone}.", text=text.strip(), zone=match[1]),
                       tr("Check zone and letters."))
    half = len(numbers) // 2
    unit = 10.0 ** (5 - half)
    easting = (columns.index(column) + 1) * 100_000.0 + (int(numbers[:half]) * unit if half else 0.0)
    within = _ROWS.index(row) - (0 if zone % 2 else 5)
    base = (within % 20) * 100_000.0 + (int(numbers[half:]) * unit if half else 0.0)
    position = _in_band(zone, band, easting, base, unit)
    if position is None:
        raise BadInput(tr("{text}: that square does not lie in band {band}.", text=text.strip(), band=band),
                       tr("Check zone and letters."))
    return MgrsSquare(position, unit, band)


def from_mgrs(text: str, corner: bool = False) -> tuple[float, float]:
    """Returns longitude and latitude in degrees of the middle (or the south-west corner) of a reference.

    :raises BadInput: as :func:`square_of`.
    """
    square = square_of(text)
    shift = 0.0 if corner else square.size_m / 2
    here = square.corner
    return from_utm(here._replace(easting=here.easting + shift, northing=here.northing + shift))


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\-_,.:/]", "", western(text)).upper()


def _is_uneven(text: str) -> bool:
    """A figure was lost when two groups differ in length: "123 45678" is neither 123 | 45678 nor 1234 | 5678."""
    groups = re.findall(r"\d+", re.sub(r"^\s*\d{1,2}", "", western(text)))
    return len(groups) == 2 and len(groups[0]) != len(groups[1])


def _in_band(zone: int, band: str, easting: float, base: float, size: float) -> Optional[Utm]:
    """Returns the repetition of the row letters (every 2,000 km) whose square touches the band."""
    south = BANDS.index(band) * 8.0 - 80.0
    north_edge = 84.0 if band == "X" else south + 8.0
    north = band >= "N"
    for repeat in range(5):
        northing = base + repeat * 2_000_000.0
        if northing >= 10_000_000.0:
            break
        corner = Utm(zone, north, easting, northing)
        low = from_utm(corner)[1]
        high = from_utm(corner._replace(northing=min(northing + size, 10_000_000.0)))[1]
        if high > south - 0.05 and low < north_edge + 0.05:
            return corner
    return None
