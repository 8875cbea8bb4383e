"""Administrative areas of one edition of the boundaries: which there are on a level, and how they are called."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsExpression, QgsGeometry

from ...base.language import Language
from ...geometry.geodesic import metres_per_degree
from .contract import PagesFor

LEVELS = {PagesFor.GOVERNORATE: 1, PagesFor.DISTRICT: 2}
"""Levels of ``admin_area`` that get pages; their codes are in ``admin1_pcode`` and ``admin2_pcode`` of the records."""

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


@dataclass(frozen=True)
class Area:
    """One area. ``outline`` is EPSG:4326."""

    pcode: str
    parent: str
    level: int
    name_en: str
    names: dict[Language, str]
    outline: QgsGeometry

    @property
    def box(self) -> Box:
        """Returns the rectangle of the area."""
        return box_of(self.outline)


@dataclass(frozen=True)
class Boundaries:
    """The areas of every level, each level in the edition in force that began last.

    Two editions on one page would draw every boundary twice.
    """

    editions: dict[int, str]
    training_only: bool
    areas: dict[int, tuple[Area, ...]]

    def of(self, level: int) -> tuple[Area, ...]:
        """Returns the areas of a level, by their codes."""
        return self.areas.get(level, ())

    def condition(self) -> str:
        """Returns the filter of a layer of ``admin_area`` that leaves these areas; empty without any."""
        parts = [f'("level" = {level} AND coalesce("edition", \'\') = {QgsExpression.quotedString(edition)})'
                 for level, edition in self.editions.items()]
        return " OR ".join(parts)

    @property
    def edition(self) -> str:
        """Returns the names of the editions, each once."""
        return ", ".join(dict.fromkeys(edition for edition in self.editions.values() if edition))


def boundaries(workspace: Any, day: datetime.date) -> Boundaries:
    """Returns the areas in force on ``day``."""
    rows = [row for row in workspace.rows("admin_area") if row["geom"] is not None and _in_force(row, day)]
    editions: dict[int, str] = {}
    areas: dict[int, tuple[Area, ...]] = {}
    chosen = []
    for level in sorted({row["level"] for row in rows if row["level"] is not None}):
        of_level = [row for row in rows if row["level"] == level]
        newest = max(of_level, key=lambda row: (row["valid_from"] or datetime.date.min, row["edition"] or ""))
        editions[level] = str(newest["edition"] or "")
        mine = [row for row in of_level if str(row["edition"] or "") == editions[level]]
        chosen += mine
        areas[level] = tuple(sorted((_area(row) for row in mine), key=lambda area: area.pcode))
    return Boundaries(editions, any(bool(row["training_only"]) for row in chosen), areas)


def box_of(geometry: QgsGeometry) -> Box:
    """Returns the rectangle of a geometry."""
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def together(boxes: Iterable[Box]) -> Box:
    """Returns the rectangle that holds all of ``boxes``, of which there is one at least."""
    west, south, east, north = zip(*boxes)
    return min(west), min(south), max(east), max(north)


def meet(one: Box, other: Box) -> bool:
    """Returns True if two rectangles have a point in common."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def grown(box: Box, share: float) -> Box:
    """Returns a rectangle wider by ``share`` of its larger side on each side, 0.01 degrees at the least."""
    west, south, east, north = box
    edge = max(0.01, share * max(east - west, north - south))
    return west - edge, south - edge, east + edge, north + edge


def grown_m(box: Box, metres: float) -> Box:
    """Returns a rectangle wider by ``metres`` on each side."""
    west, south, east, north = box
    farthest = np.array([min(89.0, max(abs(south), abs(north)))])
    east_m, north_m = (float(value[0]) for value in metres_per_degree(farthest))
    return west - metres / east_m, south - metres / north_m, east + metres / east_m, north + metres / north_m


def _in_force(row: dict[str, Any], day: datetime.date) -> bool:
    return (row["valid_from"] is None or row["valid_from"] <= day) and (
        row["valid_to"] is None or row["valid_to"] >= day)


def _area(row: dict[str, Any]) -> Area:
    outline = QgsGeometry()
    outline.fromWkb(row["geom"])
    if not outline.isGeosValid():
        # GEOS answers "no" to every question about such an outline: the area would lose all its records.
        outline = outline.makeValid()
    names = {language: str(row[f"name_{language.value}"] or "") for language in Language}
    return Area(str(row["pcode"] or ""), str(row["parent_pcode"] or ""), int(row["level"]),
                str(row["name_en"] or row["pcode"] or ""), names, outline)
