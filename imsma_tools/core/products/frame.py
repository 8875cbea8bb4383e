"""The frame of a map: what it shows, in which system, at a round or fixed scale."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

SCALES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 10.0)
"""Scales on paper are one of these times a power of ten, so that a ruler can be used in the field."""
WGS84 = "EPSG:4326"
LEAST_M = 500.0
"""A single point still gets a map of this width around it."""
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
    turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, project).transformBoundingBox(
        QgsRectangle(*box_degrees))
    bare = QgsRectangle(turned)
    turned.scale(margin)
    if turned.width() < LEAST_M and turned.height() < LEAST_M:
        turned.grow((LEAST_M - max(turned.width(), turned.height())) / 2.0)
    ratio = map_item.rect().width() / map_item.rect().height()
    map_item.setExtent(_shaped(bare, ratio))
    least = map_item.scale()
    map_item.setExtent(_shaped(turned, ratio))
    fixed = next((scale for scale in sorted(scales) if scale >= least), None)
    scale = fixed or round_scale(map_item.scale())
    map_item.setScale(scale)
    return scale


def _shaped(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """Returns ``extent`` widened or heightened to ``ratio``, width to height.

    QGIS makes the item fit the extent; with the item's own shape it stays as the template has it.
    """
    middle = extent.center()
    width = max(extent.width(), extent.height() * ratio, 1.0)
    height = width / ratio
    return QgsRectangle(middle.x() - width / 2.0, middle.y() - height / 2.0, middle.x() + width / 2.0,
                        middle.y() + height / 2.0)


def extent_in_degrees(map_item: QgsLayoutItemMap, project: QgsProject) -> QgsRectangle:
    """Returns what a map shows, as a rectangle in EPSG:4326."""
    transform = QgsCoordinateTransform(map_item.crs(), QgsCoordinateReferenceSystem(WGS84), project)
    return transform.transformBoundingBox(map_item.extent())
