"""A function that makes a point of coordinates somebody typed, in any notation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsExpressionFunction, QgsGeometry, QgsPointXY

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.coordinates.typed import ZONES, Reading, readings
from .function import ToolsFunction
from .positions import whole

LATITUDE, LONGITUDE = "latitude", "longitude"


class PointFromTextFunction(ToolsFunction):
    """``imsma_point_from_text(text, zone, first)``: a point in EPSG:4326; nothing for an empty text.

    ``zone`` and ``first`` say what the text leaves open; what it states itself counts. Nothing is guessed.
    """

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_point_from_text", [parameter("text"), parameter("zone", True, 0), parameter("first", True, "")],
            tr("The point a text names, in degrees (EPSG:4326). The text is MGRS, UTM, degrees in any notation or a "
               "link to a map, with Western or Arabic digits. Of an MGRS square it is the middle. Zone is the UTM "
               "zone where the text has none, below 0 for south of the equator; first is 'latitude' or 'longitude' "
               "where the text does not say which comes first. A text that can still be read in two ways is refused. "
               "Examples: imsma_point_from_text('38S MB 40994 86410'); imsma_point_from_text(\"position\", "
               "first:='latitude'); imsma_point_from_text('440994 3686410', 38)"))

    def value(self, values: Sequence[Any]) -> Optional[QgsGeometry]:
        text, first = str(values[0]).strip(), str(values[2]).strip().lower()
        zone = whole(values[1], "zone", -60, 60)
        if first not in ("", LATITUDE, LONGITUDE):
            raise BadInput(tr("{value} cannot be {name}.", value=values[2], name="first"),
                           tr("Give 'latitude' or 'longitude'."))
        if not text:
            return None
        found = readings(text, (zone,) if zone else ZONES)
        meant = [reading for reading in found if _is_meant(reading, zone, first)] if len(found) > 1 else found
        if len(meant) != 1:
            raise BadInput(tr("{text} can be read in more than one way: {ways}.", text=text,
                              ways="; ".join(reading.assumed for reading in found)),
                           tr("Say it in the text, or name the zone or what comes first: imsma_point_from_text(text, "
                              "38, 'latitude')."))
        return QgsGeometry.fromPointXY(QgsPointXY(meant[0].longitude, meant[0].latitude))


def _is_meant(reading: Reading, zone: int, first: str) -> bool:
    if reading.latitude_first is not None:
        return first == (LATITUDE if reading.latitude_first else LONGITUDE)
    return bool(reading.zone and reading.zone == zone)
