"""The grid of a map: round metres of UTM, figures and letters as MGRS has them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsPointXY,
    QgsRectangle,
)

from ..base.errors import BadInput
from ..geometry.coordinates.mgrs import to_mgrs
from .frame import WGS84

SQUARE_M = 100_000.0
LINES_MM = 15.0
"""Lines are at least so far apart on paper: room for their figures, near enough to read a place between two."""
_STEPS = (1.0, 2.0, 5.0)
_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
MOST_SQUARES = 12
"""A map of a whole country has dozens of squares: naming them all would say nothing, and in Arabic it finds no room."""

MOST_ZONES = 12
PLACES = 9
"""Places each way at which a large map is asked for its zone: no zone or band of a country falls between two."""


@dataclass(frozen=True)
class GridFacts:
    """What the grid shows. ``interval_m`` is the distance of its lines in metres.

    ``zone`` is zone and band of the middle, for example ``38R``; empty where there is no MGRS. ``squares`` are the
    letters of the 100 km squares on the map, from west to east and south to north, those of another zone with it; empty
    if they are too many. Then ``zones`` are all zones and bands on the map, empty if even they are too many.
    """

    interval_m: float
    zone: str = ""
    squares: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()

    @property
    def reference(self) -> str:
        """Returns what a grid reference on this map begins with, for example ``34T CP DP, 33T YJ``; else empty."""
        if not self.squares:
            return " ".join(self.zones)
        own = [name for name in self.squares if " " not in name]
        others = [name for name in self.squares if " " in name]
        return ", ".join([" ".join((self.zone, *own)), *others] if own else others)


def round_interval(at_least: float) -> float:
    """Returns the smallest of 1, 2 or 5 times a power of ten metres that is not below ``at_least``."""
    power = 10.0 ** math.floor(math.log10(max(at_least, 1.0)))
    return next((step * power for step in _STEPS if step * power >= at_least * (1.0 - 1e-9)), 10.0 * power)


def set_grid(map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem) -> GridFacts:
    """Sets the grids of the map to round metres of ``crs``, a UTM system; returns what they show.

    Each line has its full figure, the digits below a kilometre and above 100 km small and raised, the two principal
    ones that a grid reference begins with in full size.
    """
    extent = map_item.extent()
    interval = round_interval(LINES_MM / 1000.0 * map_item.scale())
    for grid in map_item.grids().asList():
        grid.setCrs(crs)
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(FIGURES)
    return GridFacts(interval, *_squares(extent, crs))


def _digit(position: int) -> str:
    """Returns the expression of one raised digit of the line's figure; ``position`` is its power of ten."""
    return f"substr('{_RAISED}', to_int(floor(abs(@grid_number) / 1e{position}) % 10) + 1, 1)"


FIGURES = (f"if(@grid_number < 0, '-', '') || if(abs(@grid_number) >= 1e6, {_digit(6)}, '') || {_digit(5)}"
           " || lpad(to_string(to_int(floor(abs(@grid_number) / 1000) % 100)), 2, '0')"
           f" || {_digit(2)} || {_digit(1)} || {_digit(0)}")
"""Expression of a grid's figures: 447000 as (4)47(000), where digits in brackets are small and raised.

Far west of a zone, on a map of a whole country, the figures are below 0.
"""


def _squares(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Returns zone and band of the middle of the map, and the 100 km squares on it, those elsewhere with their zone.

    Too many squares are left out, and all zones and bands follow instead.
    """
    back = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), QgsCoordinateTransformContext())
    zone = _square(back, extent.center()).split(" ")[0]
    columns = _middles(extent.xMinimum(), extent.xMaximum())
    rows = _middles(extent.yMinimum(), extent.yMaximum())
    if not zone or len(columns) * len(rows) > MOST_SQUARES:
        return zone, (), _zones(back, extent)
    names = (_square(back, QgsPointXY(x, y)) for x in columns for y in rows)
    squares = dict.fromkeys(name[len(zone) + 1:] if name.startswith(zone) else name for name in names if name)
    return zone, tuple(squares), ()


def _zones(back: QgsCoordinateTransform, extent: QgsRectangle) -> tuple[str, ...]:
    """Returns the zones and bands of places all over the map, empty if they are too many to be named."""
    shares = [step / (PLACES - 1) for step in range(PLACES)]
    names = {_square(back, QgsPointXY(extent.xMinimum() + extent.width() * x, extent.yMinimum() + extent.height() * y))
             for x in shares for y in shares}
    zones = sorted({name.split(" ")[0] for name in names} - {""})
    return tuple(zones) if len(zones) <= MOST_ZONES and "" not in names else ()


def _square(back: QgsCoordinateTransform, place: QgsPointXY) -> str:
    """Returns zone, band and letters of the square of a place, for example ``38R QV``; empty beyond the grid."""
    try:
        degrees = back.transform(place)
        return to_mgrs(degrees.x(), degrees.y(), digits=0)
    except (BadInput, QgsCsException):
        return ""


def _middles(least: float, most: float) -> list[float]:
    """Returns the middle of the part of every row or column of squares that lies between two values."""
    if not math.isfinite(most - least) or most - least > MOST_SQUARES * SQUARE_M:
        return [0.0] * (MOST_SQUARES + 1)
    edges = [least]
    while edges[-1] < most:
        edges.append(min(most, (math.floor(edges[-1] / SQUARE_M) + 1.0) * SQUARE_M))
    return [(start + end) / 2.0 for start, end in zip(edges, edges[1:])]
