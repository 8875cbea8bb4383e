"""The table of turning points of a record: each with MGRS and UTM, and the way on to the next by bearing and distance.

A record whose points were never entered shows the corners of its outline, and says that it does. Bearings count from
true north; bearing and distance are geodesic, worked out from the positions, so that a slip of the pen in a typed leg
cannot lead anybody astray.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry import geodesic
from ...geometry.coordinates.mgrs import to_mgrs
from ...geometry.coordinates.written import as_decimal, as_utm
from ...geometry.wkb import WkbError, polygons_of
from ...model.definition import Model
from ..tables import TableText
from .numbers import Figures

TABLE = "turning_point"
_AROUND = frozenset({"START", "TURNING", "INTERMEDIATE", "END"})
"""Points that the outline runs through; the others lie outside or inside it."""


@dataclass(frozen=True)
class Corner:
    """One point in degrees. ``kind`` is a code of ``point_type``, empty for a corner of the outline."""

    part: int
    number: str
    kind: str
    longitude: float
    latitude: float
    remark: str = ""

    @property
    def is_around(self) -> bool:
        """Returns True for points that the outline runs through."""
        return not self.kind or self.kind in _AROUND


class TurningPoints:
    """The points of the records that get pages, read in one pass."""

    def __init__(self, workspace: Any, table: str, guids: Iterable[str]) -> None:
        wanted = set(guids)
        self._points: dict[str, list[tuple[int, int, Corner]]] = {}
        self.unplaced: dict[str, int] = {}
        """Points without a position, by the record's guid."""
        for row in workspace.rows(TABLE, {"record_table": table}):
            guid = str(row["record_guid"] or "")
            if guid not in wanted:
                continue
            if row["longitude"] is None or row["latitude"] is None:
                self.unplaced[guid] = self.unplaced.get(guid, 0) + 1
                continue
            part, number = int(row["part_no"] or 1), int(row["point_no"] or 0)
            corner = Corner(part, str(row["point_label"] or row["point_no"] or ""), str(row["point_type"] or "TURNING"),
                            float(row["longitude"]), float(row["latitude"]), str(row["description"] or ""))
            self._points.setdefault(guid, []).append((part, number, corner))

    def of(self, guid: str) -> list[Corner]:
        """Returns the points of a record in their order; none if none was entered."""
        return [corner for _part, _number, corner in sorted(self._points.get(guid, []), key=lambda one: one[:2])]


def corners_of(wkb: Optional[bytes]) -> list[Corner]:
    """Returns the corners of an outline, ring by ring; none where there is no polygon."""
    try:
        polygons = polygons_of(wkb) if wkb else []
    except WkbError:
        return []
    found = []
    for part, ring in enumerate((ring for polygon in polygons for ring in polygon), 1):
        # The point that closes a ring is its first corner again.
        for number, (x, y) in enumerate(np.frombuffer(ring, "<f8").reshape(-1, 2)[:-1].tolist(), 1):
            found.append(Corner(part, str(number), "", x, y))
    return found


def numbers_of(corners: Sequence[Corner]) -> list[str]:
    """Returns what the points are called in the table and on the map: with their part where there are several."""
    has_parts = len({corner.part for corner in corners}) > 1
    return [f"{corner.part}/{corner.number}" if has_parts else corner.number for corner in corners]


def points_table(corners: Sequence[Corner], model: Model, figures: Figures, zone: int, degrees: bool = False,
                 ) -> TableText:
    """Returns the table of points; coordinates in UTM are those of ``zone``, in which the page is drawn.

    :param degrees: True for a column with latitude and longitude as well.
    """
    parts = len({corner.part for corner in corners}) > 1
    ways = _ways(corners)
    rows = []
    for place, corner in enumerate(corners):
        number = f"{corner.part}/{corner.number}" if parts else corner.number
        kind = model.code_lists["point_type"].label(corner.kind, figures.language) if corner.kind else ""
        azimuth, metres, following = ways.get(place, (0.0, 0.0, -1))
        bearing = f"{azimuth:05.1f}\u00b0" if following >= 0 else ""
        distance = f"{metres:.1f}" if following >= 0 else ""
        decimal = as_decimal(corner.longitude, corner.latitude)
        rows.append((number, kind, decimal, _written(to_mgrs, corner), _utm(corner, zone), bearing, distance,
                     corner.remark))
    head = (tr("No."), tr("Kind"), tr("Latitude, longitude"), tr("MGRS"),
            tr("UTM {zone}: east, north", zone=figures.ordered(str(zone))), tr("Bearing"), tr("To next (m)"),
            tr("Remark"))
    widths = (7.0, 22.0, 37.0, 31.0, 33.0, 14.0, 13.0, 30.0)
    # Columns that say nothing would only make the others wrap.
    empty = {1} - {1 for corner in corners if corner.kind} | {7} - {7 for corner in corners if corner.remark}
    empty |= set() if degrees else {2}
    shown = [column for column in range(len(head)) if column not in empty]
    straight = frozenset(place for place, column in enumerate(shown) if column not in (1, 7))
    return TableText(tuple(head[column] for column in shown),
                     tuple(tuple(row[column] for column in shown) for row in rows),
                     tuple(widths[column] for column in shown), straight)


def _ways(corners: Sequence[Corner]) -> Mapping[int, tuple[float, float, int]]:
    """Returns for each place the bearing in degrees and the metres to the place of the next point.

    The way leads over reference point and benchmark to the outline and around it, back to its first point.
    """
    legs: list[tuple[int, int]] = []
    for part in dict.fromkeys(corner.part for corner in corners):
        mine = [place for place, corner in enumerate(corners) if corner.part == part and corner.kind != "EVIDENCE"]
        around = [place for place in mine if corners[place].is_around]
        legs += list(zip(mine, mine[1:]))
        if len(around) > 2:
            legs.append((around[-1], around[0]))
    if not legs:
        return {}
    start, end = (np.array([(corners[leg[side]].longitude, corners[leg[side]].latitude) for leg in legs])
                  for side in (0, 1))
    metres, azimuth = geodesic.inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    degrees = np.degrees(azimuth) % 360.0
    return {leg[0]: (float(bearing), float(length), leg[1]) for leg, bearing, length in zip(legs, degrees, metres)}


def _written(write: Any, corner: Corner) -> str:
    try:
        return str(write(corner.longitude, corner.latitude))
    except BadInput:
        return ""


def _utm(corner: Corner, zone: int) -> str:
    """Returns easting and northing in ``zone``; a place too far from it with the zone it lies in."""
    try:
        return as_utm(corner.longitude, corner.latitude, 1, zone).partition(" ")[2]
    except BadInput:
        return _written(as_utm, corner)
