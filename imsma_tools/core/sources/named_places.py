"""The place a row names (community, district, governorate) as a shape: what its position is held against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..model.record import RecordSource
from ..workspace.blob import wkb_bounds
from .words import normalised

_AREAS = ((2, "admin2_pcode"), (2, "admin2_name"), (1, "admin1_pcode"), (1, "admin1_name"))
_NAMES = ("name_en", "name_ar", "name_ckb")
MARGIN = 0.25
"""Degrees around the box of a place within which a position is not far from it: 23 km or more anywhere in Iraq."""


@dataclass(frozen=True)
class NamedPlace:
    """A place: its name as the data has it, its shape (WKB, EPSG:4326), and whether that is one point."""

    name: str
    wkb: bytes
    is_point: bool
    box: tuple[float, float, float, float]

    def may_hold(self, longitude: float, latitude: float) -> bool:
        """Returns False for a position that is certainly far from the place."""
        west, east, south, north = self.box
        return (west - MARGIN <= longitude <= east + MARGIN) and (south - MARGIN <= latitude <= north + MARGIN)


class NamedPlaces:
    """All places of the data by their names and codes. A community name that two places share means neither."""

    def __init__(self, data: RecordSource) -> None:
        self._areas: dict[tuple[int, str], NamedPlace] = {}
        self._communities: dict[str, Optional[NamedPlace]] = {}
        self.land: Optional[bytes] = None
        for area in data.rows("admin_area"):
            place = _place(area, False)
            level = int(area.get("level") or 0)
            if place is None:
                continue
            if level == 0:
                self.land = place.wkb
            for name in ("pcode", *_NAMES):
                if area.get(name):
                    self._areas[level, normalised(str(area[name]))] = place
        for settlement in data.rows("settlement"):
            place = _place(settlement, True)
            for word in {normalised(str(settlement[name])) for name in _NAMES if settlement.get(name)}:
                self._communities[word] = None if word in self._communities else place

    def named_by(self, values: Mapping[str, Any]) -> Optional[NamedPlace]:
        """Returns the closest place that ``values`` (fields of a record) name, None if there is none.

        A community outside the district or governorate of the same row is another one of that name.
        """
        named = (self._areas.get((level, normalised(str(values[field]))))
                 for level, field in _AREAS if values.get(field))
        area = next((found for found in named if found is not None), None)
        name = values.get("community")
        community = self._communities.get(normalised(str(name))) if name else None
        if community is not None and (area is None or area.may_hold(community.box[0], community.box[2])):
            return community
        return area


def _place(record: Mapping[str, Any], is_point: bool) -> Optional[NamedPlace]:
    geom = record.get("geom")
    bounds = wkb_bounds(bytes(geom)) if geom else None
    if not geom or bounds is None:
        return None
    west, east, south, north = bounds
    name = next((str(record[entry]) for entry in _NAMES if record.get(entry)), "")
    return NamedPlace(name, bytes(geom), is_point, (west, east, south, north))
