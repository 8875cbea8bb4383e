"""Functions of the line from one point to another on WGS 84: bearing, length, and the point at its end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsExpressionFunction, QgsGeometry, QgsPointXY

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry import geodesic
from .function import ToolsFunction
from .positions import position, real

FARTHEST_M = 1_000_000.0
"""Beyond this no mine action measurement goes, and near the far side of the earth there is no one shortest line."""


class BearingFunction(ToolsFunction):
    """``imsma_bearing(start, end)``: degrees clockwise from true north, 0 up to 360; nothing if both are one place."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_bearing", [parameter("start"), parameter("end")],
            tr("Bearing from one point to another in degrees clockwise from true north (not magnetic, not grid north), "
               "0 up to 360. Nothing if they are the same place. Both points are in degrees (EPSG:4326). Example: "
               "round(imsma_bearing($geometry, geometry(get_feature('settlement', 'local_id', 'S-1'))), 1)"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        line = _line(values)
        return None if line is None or line[0] == 0 else line[1]


class PointDistanceFunction(ToolsFunction):
    """``imsma_point_distance_m(start, end)``: metres on the ellipsoid from one point to another."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_point_distance_m", [parameter("start"), parameter("end")],
            tr("Metres on the ground from one point to another, up to 1,000 kilometres. Both are in degrees "
               "(EPSG:4326). Example: imsma_point_distance_m($geometry, imsma_point_from_text('38S MB 40994 86410'))"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        line = _line(values)
        return None if line is None else line[0]


class PointAtFunction(ToolsFunction):
    """``imsma_point_at(point, bearing, distance)``: the point in EPSG:4326 at a true bearing and a distance in m."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_point_at", [parameter("point"), parameter("bearing"), parameter("distance")],
            tr("The point at a bearing (degrees clockwise from true north) and a distance (metres, up to 1,000,000) "
               "from another, both in degrees (EPSG:4326). Example: imsma_point_at(imsma_point_from_text('38S MB 40994 "
               "86410'), 45, 120.5)"))

    def value(self, values: Sequence[Any]) -> Optional[QgsGeometry]:
        start = position(values[0])
        bearing, distance = real(values[1], "bearing"), real(values[2], "distance")
        if not 0 <= distance <= FARTHEST_M:
            raise BadInput(tr("{value} is not a distance that can be measured.", value=values[2]),
                           tr("Give metres, from 0 to 1,000,000."))
        if start is None:
            return None
        longitude, latitude = geodesic.direct(*(np.array([number]) for number in (
            *start, math.radians(bearing), distance)))
        return QgsGeometry.fromPointXY(QgsPointXY((float(longitude[0]) + 180) % 360 - 180, float(latitude[0])))


def _line(values: Sequence[Any]) -> Optional[tuple[float, float]]:
    """Returns metres and degrees from true north from the first point to the second; None if one is missing.

    :raises BadInput: if they are too far apart.
    """
    start, end = (position(value) for value in values[:2])
    if start is None or end is None:
        return None
    length, azimuth = (float(value[0]) for value in geodesic.inverse(*(np.array([number]) for number in (
        *start, *end))))
    if not length <= FARTHEST_M:
        raise BadInput(tr("The two points are more than 1,000 kilometres apart."))
    return length, math.degrees(azimuth) % 360
