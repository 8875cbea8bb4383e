"""What lies on a piece of ground and around it: hazards, released land, orders with people on them, accidents.

Distances are geodesic and between boundaries, 0 where the two touch. An outline that crosses itself counts with its
hull until a person has accepted a repair: the hull may be too large, never too small.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...base.language import tr
from ...geometry.area import area_m2
from ...geometry.distances import boundary_distance_m
from ...model.definition import Model
from ...tasking.live import phase
from ..tables import TableText
from .boundaries import box_of, grown_m
from .chosen import DAYS, STATUSES
from .dates import day_text
from .layers import MapLayers
from .numbers import Figures
from .records import Records, record_of

TABLES = ("hazard", "task_order", "land_release", "accident")
"""What is looked for, the most dangerous first."""
ENDED = frozenset({"CLOSED", "HANDED_OVER"})
"""States of a hazard in which it is no longer drawn as one."""
_HAIR_DEGREES = 1e-8
"""A millimetre."""


@dataclass(frozen=True)
class Near:
    """One record near the ground. ``distance_m`` is 0 where it touches; ``shared_m2`` is the land in common.

    ``uncertain`` means that its outline is not sound: distance and touch are those of its hull, ``shared_m2`` is 0.
    """

    table: str
    guid: str
    name: str
    status: str
    distance_m: float
    shared_m2: float
    uncertain: bool
    day: Optional[datetime.date]
    record: Mapping[str, Any]

    @property
    def touches(self) -> bool:
        """Returns True if the record has a point in common with the ground."""
        return self.distance_m == 0.0

    @property
    def is_open_hazard(self) -> bool:
        """Returns True for a hazard that is not recorded as closed or handed over."""
        return self.table == "hazard" and self.status not in ENDED


class Surroundings:
    """Looks around pieces of ground; records are read once."""

    def __init__(self, layers: MapLayers, day: datetime.date) -> None:
        self._layers = layers
        self._day = day

    def around(self, wkb: bytes, within_m: float, leave_out: str = "", tables: Iterable[str] = TABLES) -> list[Near]:
        """Returns the records of ``tables`` that touch the ground or lie within ``within_m`` of it, nearest first.

        Orders whose site was confirmed as left are not among them.

        :param wkb: an outline in EPSG:4326.
        :param leave_out: guid of the record whose ground it is.
        """
        ground = QgsGeometry()
        ground.fromWkb(wkb)
        shape, _ = _safe(ground)
        found = [near for table in tables for near in self._of_table(table, shape, within_m, leave_out)]
        return sorted(found, key=lambda near: (near.distance_m, TABLES.index(near.table), near.name))

    def unplaced(self, table: str, governorate: str) -> tuple[int, int]:
        """Returns how many records of a table have no outline: those of a governorate, and those that lie anywhere."""
        records = self._layers.whole(table)
        codes = records.values.get("admin1_pcode") or [None] * len(records)
        missing = [codes[int(place)] for place in np.flatnonzero(~records.has_outline)]
        return sum(bool(code) and code == governorate for code in missing), sum(not code for code in missing)

    def _of_table(self, table: str, ground: QgsGeometry, within_m: float, leave_out: str) -> Iterable[Near]:
        records = self._layers.whole(table)
        # A little more: a degree is not equally long at both edges of the rectangle.
        for place in records.meeting(grown_m(box_of(ground), 1.02 * within_m)).tolist():
            if leave_out and records.value(place, "guid") == leave_out:
                continue
            near = self._near(table, records, place, ground, within_m)
            if near is not None:
                yield near

    def _near(self, table: str, records: Records, place: int, ground: QgsGeometry, within_m: float) -> Optional[Near]:
        feature = records.feature(place)
        record = record_of(feature)
        if table == "task_order" and not phase(record, self._day).is_current:
            return None
        shape, sound = _safe(feature.geometry())
        shared = 0.0
        if ground.intersects(shape):
            distance = 0.0
            shared = area_m2(bytes(ground.intersection(shape).asWkb())) if sound else 0.0
        else:
            distance = _distance(ground, shape, within_m)
            if math.isinf(distance):
                return None
        return Near(table, str(record.get("guid") or ""), _name(record), str(record.get(STATUSES.get(table, "")) or ""),
                    distance, shared, not sound, _day(record, table), record)


def nearby_table(found: Sequence[Near], model: Model, figures: Figures) -> TableText:
    """Returns the list of what lies near, nearest first."""
    kinds = {"hazard": tr("Hazard"), "task_order": tr("Task order"), "land_release": tr("Land released"),
             "accident": tr("Accident")}
    rows = []
    for near in found:
        place = figures.distance(near.distance_m) if not near.touches else (
            tr("touches; {area} in common", area=figures.area(near.shared_m2)) if near.shared_m2 >= 1.0
            else tr("touches"))
        if near.uncertain:
            place = tr("{place} (outline uncertain)", place=place)
        rows.append((kinds[near.table], near.name, _state(near, model, figures), place))
    return TableText((tr("What"), tr("Number"), tr("State"), tr("Distance")), tuple(rows), (32.0, 42.0, 52.0, 60.0),
                     frozenset({1}))


def _state(near: Near, model: Model, figures: Figures) -> str:
    """Returns class and status of a record in words, or its day."""
    shape = model.table(near.table)
    words = []
    for name in ("hazard_class", STATUSES.get(near.table, "")):
        code = near.record.get(name)
        if name and code and shape.has(name):
            words.append(model.code_lists[shape.field(name).code_list].label(str(code), figures.language))
    if near.day is not None and near.table in ("land_release", "accident"):
        words.append(day_text(near.day, figures.language, figures.digits))
    return ", ".join(words)


def _safe(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """Returns a shape that certainly holds the outline, and whether it is the outline itself."""
    return (geometry, True) if geometry.isGeosValid() else (geometry.convexHull(), False)


def _distance(ground: QgsGeometry, shape: QgsGeometry, within_m: float) -> float:
    """Returns the metres between two shapes that do not touch, infinity beyond ``within_m``."""
    return boundary_distance_m(_polygon(ground), _polygon(shape), within_m)


def _polygon(shape: QgsGeometry) -> bytes:
    """Returns a shape as polygons: a point, or the hull of an outline that is a line, by a hair around it."""
    is_polygon = QgsWkbTypes.geometryType(shape.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    return bytes((shape if is_polygon else shape.buffer(_HAIR_DEGREES, 2)).asWkb())


def _name(record: Mapping[str, Any]) -> str:
    return str(record.get("task_no") or record.get("local_id") or record.get("guid") or "")


def _day(record: Mapping[str, Any], table: str) -> Optional[datetime.date]:
    return next((record[name] for name in DAYS.get(table, ()) if record.get(name) is not None), None)
