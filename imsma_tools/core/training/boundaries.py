"""Boundaries for training: a country that looks like one, with governorates and districts that are none.

The file is made by ``tools/make_training_boundaries.py``. Nothing in it claims to be official; a real office imports
OCHA's COD-AB boundaries instead.
"""

from __future__ import annotations

import datetime
import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..base import paths

Floats = NDArray[np.float64]
Rings = tuple[Floats, ...]

VALID_FROM = datetime.date(2025, 1, 1)
_POINTS_AT_ONCE = 20_000


@dataclass(frozen=True)
class Area:
    """One administrative area. ``polygons`` holds rings of (longitude, latitude), EPSG:4326, the outer ring first."""

    pcode: str
    level: int
    parent_pcode: Optional[str]
    name_en: str
    name_ar: str
    name_ckb: str
    edition: str
    polygons: tuple[Rings, ...]

    def edges(self) -> tuple[Floats, Floats]:
        """Returns the starts and ends of all edges, (n, 2) each, degrees."""
        starts = [ring[:-1] for rings in self.polygons for ring in rings]
        ends = [ring[1:] for rings in self.polygons for ring in rings]
        return np.concatenate(starts), np.concatenate(ends)

    def box(self) -> tuple[float, float, float, float]:
        """Returns west, south, east, north in degrees."""
        points = np.concatenate([rings[0] for rings in self.polygons])
        west, south = points.min(axis=0)
        east, north = points.max(axis=0)
        return float(west), float(south), float(east), float(north)

    def contains(self, points: Floats) -> NDArray[np.bool_]:
        """Tells for each point, (n, 2) in degrees, whether it lies inside (even-odd rule, holes respected)."""
        west, south, east, north = self.box()
        inside = np.zeros(len(points), dtype=bool)
        near = np.flatnonzero((points[:, 0] >= west) & (points[:, 0] <= east)
                              & (points[:, 1] >= south) & (points[:, 1] <= north))
        starts, ends = self.edges()
        for first in range(0, len(near), _POINTS_AT_ONCE):
            chosen = near[first:first + _POINTS_AT_ONCE]
            x, y = points[chosen, 0][:, None], points[chosen, 1][:, None]
            above = (starts[:, 1] > y) != (ends[:, 1] > y)
            rise = np.where(ends[:, 1] == starts[:, 1], 1.0, ends[:, 1] - starts[:, 1])
            crossing = starts[:, 0] + (y - starts[:, 1]) * (ends[:, 0] - starts[:, 0]) / rise
            inside[chosen] = (above & (x < crossing)).sum(axis=1) % 2 == 1
        return inside

    def wkb(self) -> bytes:
        """Returns the outline as WKB, MultiPolygon."""
        return multipolygon_wkb(self.polygons)

    def record(self) -> dict[str, Any]:
        """Returns the area as a record of the table ``admin_area``, without its guid."""
        return {"local_id": self.pcode, "pcode": self.pcode, "level": self.level, "parent_pcode": self.parent_pcode,
                "name_en": self.name_en, "name_ar": self.name_ar, "name_ckb": self.name_ckb, "edition": self.edition,
                "valid_from": VALID_FROM, "training_only": True, "geom": self.wkb()}


def multipolygon_wkb(polygons: Sequence[Sequence[Floats]]) -> bytes:
    """Returns polygons, each a sequence of closed rings of shape (n, 2) in degrees, as a WKB MultiPolygon."""
    parts = [struct.pack("<BII", 1, 6, len(polygons))]
    for rings in polygons:
        parts.append(struct.pack("<BII", 1, 3, len(rings)))
        for ring in rings:
            parts.append(struct.pack("<I", len(ring)))
            parts.append(np.ascontiguousarray(ring, dtype="<f8").tobytes())
    return b"".join(parts)


@cache
def training_areas(file: Optional[Path] = None) -> tuple[Area, ...]:
    """Returns the training areas of all levels: the country (0), governorates (1), districts (2)."""
    source = file or paths.resource("training", "boundaries.geojson")
    areas = []
    for feature in json.loads(source.read_text(encoding="utf-8"))["features"]:
        values, geometry = feature["properties"], feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        areas.append(Area(values["pcode"], values["level"], values["parent_pcode"], values["name_en"],
                          values["name_ar"], values["name_ckb"], values["edition"],
                          tuple(tuple(np.array(ring, dtype=float) for ring in rings) for rings in polygons)))
    return tuple(areas)


def areas_of_level(level: int) -> tuple[Area, ...]:
    """Returns the training areas of one level."""
    return tuple(area for area in training_areas() if area.level == level)


def locate(points: Floats, level: int) -> NDArray[np.int64]:
    """Returns for each point, (n, 2) in degrees, the index of its area in ``areas_of_level(level)``, or -1."""
    found = np.full(len(points), -1, dtype=np.int64)
    for index, area in enumerate(areas_of_level(level)):
        open_points = np.flatnonzero(found < 0)
        found[open_points[area.contains(points[open_points])]] = index
    return found
