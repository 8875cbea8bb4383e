"""UTM on WGS 84 in plain Python: the series of Krueger to the sixth order.

Formulas: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), equations
7 to 36. Zones and their exceptions in Norway and Svalbard: NGA.SIG.0012. Latitudes from 80 S to 84 N.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from ...base.errors import BadInput
from ...base.language import tr

SEMI_MAJOR_M = 6378137.0
FLATTENING = 1 / 298.257223563
SCALE = 0.9996
FALSE_EASTING_M = 500000.0
FALSE_NORTHING_SOUTH_M = 10000000.0
SOUTH_LIMIT, NORTH_LIMIT = -80.0, 84.0
FARTHEST_FROM_MIDDLE = 45.0
"""Degrees of longitude from the middle of a zone up to which the series holds."""

_N = FLATTENING / (2 - FLATTENING)
_E = math.sqrt(FLATTENING * (2 - FLATTENING))
_RECTIFYING = SEMI_MAJOR_M / (1 + _N) * (1 + _N ** 2 / 4 + _N ** 4 / 64 + _N ** 6 / 256)


def _polynomial(*coefficients: float) -> float:
    return sum(value * _N ** power for power, value in enumerate(coefficients, start=1))


_ALPHA = (
    _polynomial(1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800),
    _polynomial(0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360),
    _polynomial(0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440),
    _polynomial(0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600),
    _polynomial(0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840),
    _polynomial(0, 0, 0, 0, 0, 212378941 / 319334400))
_BETA = (
    _polynomial(1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800),
    _polynomial(0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720),
    _polynomial(0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720),
    _polynomial(0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600),
    _polynomial(0, 0, 0, 0, 4583 / 161280, -108847 / 3991680),
    _polynomial(0, 0, 0, 0, 0, 20648693 / 638668800))


class Utm(NamedTuple):
    """A UTM position: zone 1 to 60, north of the equator or not, easting and northing in metres."""

    zone: int
    north: bool
    easting: float
    northing: float


def zone_of(longitude: float, latitude: float) -> int:
    """Returns the UTM zone of a position in degrees, the exceptions of Norway and Svalbard included."""
    longitude = (longitude + 180.0) % 360.0 - 180.0
    if 56.0 <= latitude < 64.0 and 3.0 <= longitude < 12.0:
        return 32
    if 72.0 <= latitude <= NORTH_LIMIT and 0.0 <= longitude < 42.0:
        return 31 if longitude < 9 else 33 if longitude < 21 else 35 if longitude < 33 else 37
    return int((longitude + 180.0) // 6.0) % 60 + 1


def central_meridian(zone: int) -> float:
    """Returns the middle of a zone in degrees."""
    return zone * 6.0 - 183.0


def to_utm(longitude: float, latitude: float, zone: int = 0) -> Utm:
    """Returns the UTM position of degrees on WGS 84.

    :param zone: a zone to force, 0 for the one the position lies in.
    :raises BadInput: beyond 80 S and 84 N, where UTM ends, or too far from the zone asked for.
    """
    if not SOUTH_LIMIT <= latitude <= NORTH_LIMIT:
        raise BadInput(tr("UTM ends at 80 degrees south and 84 degrees north."), "", f"{latitude}")
    zone = zone or zone_of(longitude, latitude)
    degrees = (longitude - central_meridian(zone) + 180.0) % 360.0 - 180.0
    if abs(degrees) > FARTHEST_FROM_MIDDLE:
        raise BadInput(tr("This place is too far from UTM zone {zone}.", zone=zone),
                       tr("Its own zone is {zone}.", zone=zone_of(longitude, latitude)))
    offset = math.radians(degrees)
    tau = math.tan(math.radians(latitude))
    sigma = math.sinh(_E * math.atanh(_E * tau / math.hypot(1, tau)))
    tau_c = tau * math.hypot(1, sigma) - sigma * math.hypot(1, tau)
    xi_c = math.atan2(tau_c, math.cos(offset))
    eta_c = math.asinh(math.sin(offset) / math.hypot(tau_c, math.cos(offset)))
    xi, eta = xi_c, eta_c
    for order, value in enumerate(_ALPHA, start=1):
        xi += value * math.sin(2 * order * xi_c) * math.cosh(2 * order * eta_c)
        eta += value * math.cos(2 * order * xi_c) * math.sinh(2 * order * eta_c)
    northing = SCALE * _RECTIFYING * xi
    north = latitude >= 0
    return Utm(zone, north, FALSE_EASTING_M + SCALE * _RECTIFYING * eta,
               northing if north else northing + FALSE_NORTHING_SOUTH_M)


def from_utm(position: Utm) -> tuple[float, float]:
    """Returns longitude and latitude in degrees on WGS 84.

    :raises BadInput: if zone, easting or northing cannot be.
    """
    if not (1 <= position.zone <= 60 and 0 <= position.easting <= 1_000_000
            and 0 <= position.northing <= FALSE_NORTHING_SOUTH_M):
        raise BadInput(tr("These are no UTM coordinates: zone {zone}, east {east}, north {north}.", zone=position.zone,
                          east=position.easting, north=position.northing),
                       tr("Zones go from 1 to 60, the east value has 6 figures, the north value 7."))
    northing = position.northing if position.north else position.northing - FALSE_NORTHING_SOUTH_M
    xi, eta = northing / (SCALE * _RECTIFYING), (position.easting - FALSE_EASTING_M) / (SCALE * _RECTIFYING)
    xi_c, eta_c = xi, eta
    for order, value in enumerate(_BETA, start=1):
        xi_c -= value * math.sin(2 * order * xi) * math.cosh(2 * order * eta)
        eta_c -= value * math.cos(2 * order * xi) * math.sinh(2 * order * eta)
    tau_c = math.sin(xi_c) / math.hypot(math.sinh(eta_c), math.cos(xi_c))
    longitude = central_meridian(position.zone) + math.degrees(math.atan2(math.sinh(eta_c), math.cos(xi_c)))
    return (longitude + 180.0) % 360.0 - 180.0, math.degrees(math.atan(_geographic_tan(tau_c)))


def _geographic_tan(tau_c: float) -> float:
    """Returns the tangent of the latitude for that of the conformal latitude, by Newton's method (Karney, 19 to 21)."""
    tau = tau_c
    for _ in range(8):
        sigma = math.sinh(_E * math.atanh(_E * tau / math.hypot(1, tau)))
        guess = tau * math.hypot(1, sigma) - sigma * math.hypot(1, tau)
        step = ((tau_c - guess) / math.hypot(1, guess) * (1 + (1 - _E ** 2) * tau ** 2)
                / ((1 - _E ** 2) * math.hypot(1, tau)))
        tau += step
        if abs(step) <= 1e-15 * max(1.0, abs(tau)):
            break
    return tau
