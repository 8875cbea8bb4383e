"""Outlines of invented land, made so that they can be cut into parts that cover the whole exactly.

An outline is two chains of points over one axis: every cut across the axis gives simple polygons, and neighbouring
parts share their border point by point. So a task that is half done, or a field split between two operators, has
neither gap nor overlap unless somebody plants one.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .boundaries import multipolygon_wkb
from .dice import Dice

Floats = NDArray[np.float64]
DECIMALS = 12
"""Digits of a degree kept: a tenth of a micrometre, so that parts still meet, and alike on every computer."""
_GROWTH_STEPS = 41


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Returns metres per degree of longitude and of latitude on WGS 84 (series of the ellipsoid, better than 0.1 m)."""
    angle = math.radians(latitude)
    return (111412.84 * math.cos(angle) - 93.5 * math.cos(3 * angle) + 0.118 * math.cos(5 * angle),
            111132.92 - 559.82 * math.cos(2 * angle) + 1.175 * math.cos(4 * angle))


def height(chain: Floats, x: float) -> float:
    """Returns the height of a chain at ``x``, exactly its own at a corner. (np.interp costs more than it does here.)"""
    number = min(max(int(chain[:, 0].searchsorted(x)), 1), len(chain) - 1)
    (left, low), (right, high) = chain[number - 1].tolist(), chain[number].tolist()
    if x <= left:
        return float(low)
    if x >= right:
        return float(high)
    return float(low + (high - low) * (x - left) / (right - left))


@dataclass
class Outline:
    """A piece of land. ``upper`` and ``lower`` are (n, 2) in metres in its own axes, both from left to right.

    ``longitude`` and ``latitude`` (degrees) say where its middle lies, ``turn`` (radians) how it is rotated.
    """

    upper: Floats
    lower: Floats
    turn: float
    longitude: float = 0.0
    latitude: float = 0.0

    @property
    def left(self) -> float:
        return float(self.upper[0, 0])

    @property
    def right(self) -> float:
        return float(self.upper[-1, 0])

    @property
    def radius(self) -> float:
        """Returns the distance of the farthest point from the middle, metres."""
        return float(math.sqrt(max(np.square(self.upper).sum(axis=1).max(), np.square(self.lower).sum(axis=1).max())))

    def ring(self, start: float, end: float) -> Floats:
        """Returns the part between two positions on the axis as a ring in metres, not closed."""
        chains = []
        for chain in (self.lower, self.upper):
            x = chain[:, 0]
            first, last = int(x.searchsorted(start, "right")), int(x.searchsorted(end, "left"))
            points = np.empty((last - first + 2, 2))
            points[1:-1] = chain[first:last]
            points[0] = start, height(chain, start)
            points[-1] = end, height(chain, end)
            chains.append(points)
        lower, upper = chains
        # At the tips both chains meet in one point, which must stand in the ring once.
        back = upper[::-1]
        if end >= self.right:
            back = back[1:]
        if start <= self.left:
            back = back[:-1]
        return np.concatenate([lower, back])

    def area(self, start: float, end: float) -> float:
        """Returns the area of the part in m2, in the plane that touches the ellipsoid here."""
        if (start, end) in self._measured:
            return self._measured[start, end]
        ring = self.ring(start, end)
        x, y = ring[:, 0], ring[:, 1]
        twice = np.dot(x[:-1], y[1:]) - np.dot(y[:-1], x[1:]) + x[-1] * y[0] - y[-1] * x[0]
        self._measured[start, end] = float(abs(twice) / 2)
        return self._measured[start, end]

    @cached_property
    def _measured(self) -> dict[tuple[float, float], float]:
        """Areas of parts measured before: each is asked for several times."""
        return {}

    def degrees(self, ring: Floats) -> Floats:
        """Returns points given in metres in the axes of the outline as (longitude, latitude)."""
        per_lon, per_lat = metres_per_degree(self.latitude)
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        points = np.empty(ring.shape)
        points[:, 0] = self.longitude + (cos * ring[:, 0] - sin * ring[:, 1]) / per_lon
        points[:, 1] = self.latitude + (sin * ring[:, 0] + cos * ring[:, 1]) / per_lat
        return points.round(DECIMALS, out=points)

    def closed(self, start: float, end: float) -> Floats:
        """Returns the part as a closed ring of degrees."""
        ring = self.degrees(self.ring(start, end))
        return np.concatenate([ring, ring[:1]])

    def with_corners_at(self, positions: Sequence[float]) -> Outline:
        """Returns the same outline with corners where it is cut, so that parts and whole share them to the last bit."""
        chains = []
        for chain in (self.upper, self.lower):
            new = [x for x in sorted(set(positions)) if self.left < x < self.right and x not in chain[:, 0]]
            points = np.array([(x, height(chain, x)) for x in new]).reshape(-1, 2)
            joined = np.concatenate([chain, points])
            chains.append(joined[np.argsort(joined[:, 0], kind="stable")])
        return Outline(chains[0], chains[1], self.turn, self.longitude, self.latitude)

    def wkb(self) -> bytes:
        """Returns the whole outline as a WKB MultiPolygon, EPSG:4326."""
        return multipolygon_wkb([[self.closed(self.left, self.right)]])

    def position(self, share: float) -> float:
        """Returns where on the axis ``share`` of the area lies to the left."""
        if share <= 0:
            return self.left
        if share >= 1:
            return self.right
        x, total = self._growth
        return float(np.interp(share * total[-1], total, x))

    @cached_property
    def _growth(self) -> tuple[Floats, Floats]:
        """Positions on the axis, and the area in m2 to the left of each."""
        x = np.unique(np.concatenate([self.upper[:, 0], self.lower[:, 0],
                                      np.linspace(self.left, self.right, _GROWTH_STEPS)]))
        height = np.interp(x, self.upper[:, 0], self.upper[:, 1]) - np.interp(x, self.lower[:, 0], self.lower[:, 1])
        return x, np.concatenate([[0.0], np.cumsum((height[1:] + height[:-1]) / 2 * np.diff(x))])

    def point(self, start: float, end: float, along: float, across: float) -> tuple[float, float]:
        """Returns a point inside the part: ``along`` and ``across`` go from 0 to 1 between its sides. Degrees."""
        x = start + (end - start) * along
        low, high = height(self.lower, x), height(self.upper, x)
        place = self.degrees(np.array([[x, low + (high - low) * across]]))[0]
        return float(place[0]), float(place[1])


def point_wkb(longitude: float, latitude: float) -> bytes:
    """Returns a WKB point, EPSG:4326."""
    return struct.pack("<BIdd", 1, 1, longitude, latitude)


def circle_wkb(longitude: float, latitude: float, radius_m: float, corners: int = 24) -> bytes:
    """Returns a circle as a WKB MultiPolygon with ``corners`` corners."""
    per_lon, per_lat = metres_per_degree(latitude)
    angles = 2 * np.pi * np.arange(corners) / corners
    ring = np.round(np.column_stack([longitude + radius_m * np.cos(angles) / per_lon,
                                     latitude + radius_m * np.sin(angles) / per_lat]), DECIMALS)
    return multipolygon_wkb([[np.concatenate([ring, ring[:1]])]])


def draw(dice: Dice, area_m2: float, longest: float) -> Outline:
    """Draws an outline of ``area_m2`` with 5 to 60 corners, up to ``longest`` times as long as it is wide."""
    corners = int(min(60, max(5, round(math.exp(float(dice.normal(1)[0]) * 0.5 + math.log(13))))))
    half = math.sqrt(dice.between(1.0, longest))
    upper_corners = (corners - 1) // 2
    lower_corners = corners - 2 - upper_corners
    power = dice.between(2.0, 6.0)
    bend, phase = dice.between(0.0, 0.35), dice.between(0.0, 6.28)
    tips = (dice.between(-0.2, 0.2), dice.between(-0.2, 0.2))

    def chain(number: int, side: float) -> Floats:
        steps = (np.arange(1, number + 1) + dice.numbers.uniform(-0.3, 0.3, number)) / (number + 1)
        x = -half + 2 * half * steps
        height = np.power(1 - np.power(np.abs(x / half), power), 1 / power) / half
        height = np.maximum(height, 0.15 / half) * np.clip(1 + 0.18 * dice.normal(number), 0.55, 1.45)
        inner = np.column_stack([x, side * height])
        return np.concatenate([[(-half, tips[0] * 0.3 / half)], inner, [(half, tips[1] * 0.3 / half)]])

    lower, upper = chain(lower_corners, -1.0), chain(upper_corners, 1.0)
    for points in (lower, upper):
        points[:, 1] += bend / half * np.sin(2 * points[:, 0] / half + phase)
    outline = Outline(upper, lower, 0.0)
    scale = math.sqrt(area_m2 / outline.area(outline.left, outline.right))
    middle = np.array([0.0, float((lower[:, 1].mean() + upper[:, 1].mean()) / 2)])
    return Outline((upper - middle) * scale, (lower - middle) * scale, 0.0)
