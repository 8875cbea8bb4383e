"""What a column matching says about positions: columns of one position, and lists of turning points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from .profile_check import Checker, joined

POSITION_PARTS = tuple(f"{axis}_{part}" for axis in "yx" for part in ("degrees", "minutes", "seconds", "side"))
"""Columns of a position that stands in several: latitude (y) and longitude (x)."""

POINT_COLUMNS = ("object", "part", "no", "label", "type", "from", "bearing", "distance", "north", "description")
"""Columns of a list of turning points, beside those of the position."""

NORTHS = ("TRUE", "MAGNETIC", "GRID")


@dataclass(frozen=True)
class CoordinateRule:
    """Columns that hold a position instead of a geometry: ``x`` and ``y`` in ``crs``, or ``text`` as typed.

    ``zone`` is the UTM zone of each row; ``parts`` are columns of degrees, minutes, seconds and the letter, by the
    names in :data:`POSITION_PARTS`.
    """

    x: tuple[str, ...] = ()
    y: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    crs: str = ""
    zone: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class PointRule:
    """A list of turning points, from which outlines are made.

    ``layer`` is the sheet they stand in, empty if the rows of the table are the points. ``columns`` are the headings of
    each of :data:`POINT_COLUMNS`. ``bearings`` is TRUE, MAGNETIC or GRID; ``declination`` in degrees, east positive.
    """

    layer: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    position: Optional[CoordinateRule] = None
    bearings: str = ""
    declination: Optional[float] = None


def read_coordinates(check: Checker, data: Mapping[str, Any], place: str) -> Optional[CoordinateRule]:
    """Returns the columns of a position, None if a profile says nothing about them.

    :raises BadInput: naming the setting that is wrong.
    """
    place, value = joined(place, "coordinates"), data.get("coordinates", {})
    value = check.mapping(value, place, {"x", "y", "text", "crs", "zone", *POSITION_PARTS})
    if not value:
        return None
    parts = {name: check.texts(value, name, place) for name in POSITION_PARTS if name in value}
    return CoordinateRule(check.texts(value, "x", place), check.texts(value, "y", place),
                          check.texts(value, "text", place), check.optional_text(value, "crs", place),
                          check.texts(value, "zone", place), parts)


def read_points(check: Checker, data: Mapping[str, Any], place: str) -> Optional[PointRule]:
    """Returns what a profile says about turning points, None if it says nothing.

    :raises BadInput: naming the setting that is wrong.
    """
    if "points" not in data:
        return None
    place = joined(place, "points")
    value = check.mapping(data["points"], place, {"layer", "coordinates", "bearings", "declination", *POINT_COLUMNS})
    declination = value.get("declination")
    if declination is not None and (not isinstance(declination, (int, float)) or not -180 <= declination <= 180):
        raise check.wrong(joined(place, "declination"), declination, ["-180 ... 180"])
    return PointRule(
        check.optional_text(value, "layer", place),
        {name: check.texts(value, name, place) for name in POINT_COLUMNS if name in value},
        read_coordinates(check, value, place), check.choice(value, "bearings", NORTHS, place), declination)
