"""The coordinate system that a file states: known only where it is plainly degrees on WGS 84."""

from __future__ import annotations

from collections.abc import Iterable

from ..shapes import WGS84
from ..words import normalised

_DEGREES = frozenset({"geographic", "geographicwgs84", "latlong", "latlon", "latitudelongitude", "degrees",
                      "decimaldegrees", "dd", "wgs84latlong", "wgs84latlon", "wgs84geographic"})
_DATUM = frozenset({"wgs84", "wgs1984", "dwgs1984", "gcswgs1984", "worldgeodeticsystem1984", "epsg4326", "4326",
                    "geographicwgs84", "wgs84latlong", "wgs84latlon", "wgs84geographic"})
_NAMES = frozenset({"coordinatesystem", "datum", "coordinatereferencesystem", "documentcoordinatereferencesystem"})


def stated(header: Iterable[tuple[str, str]]) -> list[str]:
    """Returns what a header says about its coordinate system and datum, as it says it."""
    return [value for name, value in header if normalised(name) in _NAMES]


def system_of(said: Iterable[str]) -> str:
    """Returns EPSG:4326 if every word says degrees or WGS 84, and one of them WGS 84; else "", so that it is asked."""
    found = {normalised(text) for text in said}
    return WGS84 if found & _DATUM and found <= _DEGREES | _DATUM else ""
