"""The frame of a map: what it shows, in which system, at a round or fixed scale."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

SCALES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 10.0)
"""Scales on paper are one of these times a power of ten, so that a ruler can be used in the field."""
WGS84 = "EPSG:4326"
LEAST_M = 500.0
"""A single point still gets a map of this width around it."""
RING_MM = 6.0
"""A frame narrower than this on a small map is hard to find."""
_HAIR_DEGREES = 1e-7
Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (EPSG:4326)."""


def round_scale(at_least: float) -> float:
    """Returns the smallest round scale number that is not below ``at_least`` (1:50,000 gives 50000)."""
    power = 10.0 ** math.floor(math.log10(max(at_least, 1.0)))
    return next(step * power for step in SCALES if step * power >= at_least * (1.0 - 1e-9))


def frame(map_item: QgsLayoutItemMap, box_degrees: Box, crs: QgsCoordinateReferenceSystem,
          layers: Sequence[QgsMapLayer], project: QgsProject, scales: Sequence[float] = (),
          margin: float = 1.06) -> float:
    """Shows ``box_degrees`` and a ``margin`` around it in ``crs``; returns the scale number.

    It is the first of ``scales`` (fixed scale numbers) at which the whole box is on the paper. Where none is small
    enough, or none is given, a round one is taken: nothing is left off the page for the sake of a scale. Whoever fixed
    the scale compares it with the one returned.
    """
    map_item.setCrs(crs)
    map_item.setKeepLayerSet(True)
    map_item.setLayers(list(layers))
    box = QgsRectangle(*box_degrees)
    # For QGIS a box without width is empty, and of an empty one only a corner would be turned.
    box.grow(_HAIR_DEGREES)
    turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, project).transformBoundingBox(box)
    bare = _scale_for(map_item, turned.width(), turned.height())
    fixed = next((scale for scale in sorted(scales) if scale >= bare * (1.0 - 1e-9)), None)
    wide, high = turned.width() * margin, turned.height() * margin
    if max(wide, high) < LEAST_M:
        wide = high = LEAST_M
    scale = fixed or round_scale(_scale_for(map_item, wide, high))
    # The whole extent at once: each change of it lets bar, legend and small map of the page follow.
    map_item.setExtent(_around(turned.center(), map_item, scale))
    return scale


def _scale_for(map_item: QgsLayoutItemMap, width_m: float, height_m: float) -> float:
    """Returns the scale number at which a rectangle in metres just fits the map's place on the paper."""
    return max(width_m / map_item.rect().width(), height_m / map_item.rect().height()) * 1000.0


def _around(middle: QgsPointXY, map_item: QgsLayoutItemMap, scale: float) -> QgsRectangle:
    """Returns the extent about a point that has exactly the shape of the map and the scale.

    QGIS makes the item fit the extent; with the item's own shape it stays as the template has it.
    """
    half_width = map_item.rect().width() * scale / 2000.0
    half_height = map_item.rect().height() * scale / 2000.0
    return QgsRectangle(middle.x() - half_width, middle.y() - half_height, middle.x() + half_width,
                        middle.y() + half_height)


def extent_in_degrees(map_item: QgsLayoutItemMap, project: QgsProject) -> QgsRectangle:
    """Returns what a map shows, as a rectangle in EPSG:4326."""
    transform = QgsCoordinateTransform(map_item.crs(), QgsCoordinateReferenceSystem(WGS84), project)
    return transform.transformBoundingBox(map_item.extent())


def ring_if_small(locator: QgsLayoutItemMap, main: QgsLayoutItemMap) -> None:
    """Shows the ring of a small map only where the frame of the main map would be a dot there.

    On a map of the whole country it would ring the middle of it, as if something were there.
    """
    wide_mm = main.extent().width() / locator.scale() * 1000.0
    for overview in locator.overviews().asList():
        symbol = overview.frameSymbol()
        for number in range(1, symbol.symbolLayerCount() if symbol is not None else 0):
            symbol.symbolLayer(number).setEnabled(wide_mm < RING_MM)
