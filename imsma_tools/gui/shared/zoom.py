"""Bringing a place of the data onto the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...core.base.errors import BadInput
from ...core.base.language import tr

CLOSE_SCALE = 5_000.0
"""1:5,000 shows a hazard with its surroundings; a map that is closer already stays as close."""
_ROOM = 1.4
"""How much wider the map is than what it shows."""


def zoom_to_place(canvas: QgsMapCanvas, longitude: float, latitude: float) -> None:
    """Centres the map on a place in degrees (EPSG:4326), comes close enough to see it and flashes it.

    :raises BadInput: if the project's coordinate system cannot show the place.
    """
    shape = _on_map(canvas, QgsGeometry.fromPointXY(QgsPointXY(longitude, latitude)))
    canvas.setCenter(shape.asPoint())
    if canvas.scale() > CLOSE_SCALE:
        canvas.zoomScale(CLOSE_SCALE)
    canvas.refresh()
    canvas.flashGeometries([shape], canvas.mapSettings().destinationCrs())


def zoom_to_box(canvas: QgsMapCanvas, box: QgsRectangle) -> None:
    """Brings a rectangle in degrees (EPSG:4326) onto the map, as large as it fits with some room around.

    :raises BadInput: if the project's coordinate system cannot show the place.
    """
    if box.width() == 0 and box.height() == 0:
        zoom_to_place(canvas, box.xMinimum(), box.yMinimum())
        return
    there = _on_map(canvas, QgsGeometry.fromRect(box)).boundingBox()
    there.scale(_ROOM)
    canvas.setExtent(there)
    canvas.refresh()


def zoom_to_outlines(canvas: QgsMapCanvas, outlines: Sequence[bytes]) -> None:
    """Shows outlines (WKB in EPSG:4326) whole on the map, with some room around, and flashes them.

    :raises BadInput: if the project's coordinate system cannot show them.
    """
    shapes, whole = [], QgsRectangle()
    for outline in outlines:
        shape = QgsGeometry()
        shape.fromWkb(outline)
        shapes.append(_on_map(canvas, shape))
        whole.combineExtentWith(shapes[-1].boundingBox())
    if whole.isEmpty():   # a point
        canvas.setCenter(whole.center())
    else:
        whole.scale(_ROOM)
        canvas.setExtent(whole)
    if canvas.scale() < CLOSE_SCALE:
        canvas.zoomScale(CLOSE_SCALE)
    canvas.refresh()
    canvas.flashGeometries(shapes, canvas.mapSettings().destinationCrs())


def _on_map(canvas: QgsMapCanvas, shape: QgsGeometry) -> QgsGeometry:
    """Returns a shape of degrees in the coordinates of the map.

    :raises BadInput: if its system cannot show the place.
    """
    target = canvas.mapSettings().destinationCrs()
    if target.isValid():
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), target,
                                           QgsProject.instance().transformContext())
        try:
            shape.transform(transform)
        except QgsCsException as error:
            raise BadInput(tr("The map cannot show this place."),
                           tr("Choose another coordinate system for the project."), str(error)) from error
    return shape
