"""Bringing a place of the data onto the map."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas

from ...core.base.errors import BadInput
from ...core.base.language import tr

CLOSE_SCALE = 5_000.0
"""1:5,000 shows a hazard with its surroundings; a map that is closer already stays as close."""


def zoom_to_place(canvas: QgsMapCanvas, longitude: float, latitude: float) -> None:
    """Centres the map on a place in degrees (EPSG:4326), comes close enough to see it and flashes it.

    :raises BadInput: if the project's coordinate system cannot show the place.
    """
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    target = canvas.mapSettings().destinationCrs()
    place = QgsPointXY(longitude, latitude)
    if target.isValid():
        transform = QgsCoordinateTransform(degrees, target, QgsProject.instance().transformContext())
        try:
            place = transform.transform(place)
        except QgsCsException as error:
            raise BadInput(tr("The map cannot show this place."),
                           tr("Choose another coordinate system for the project."), str(error)) from error
    canvas.setCenter(place)
    if canvas.scale() > CLOSE_SCALE:
        canvas.zoomScale(CLOSE_SCALE)
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromPointXY(place)], target)
