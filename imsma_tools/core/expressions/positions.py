"""What functions of coordinates take: one point in degrees, and whole numbers within bounds."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsWkbTypes

from ..base.errors import BadInput
from ..base.language import tr


def position(value: Any) -> Optional[tuple[float, float]]:
    """Returns longitude and latitude of a point in EPSG:4326, None for no geometry or an empty one.

    Lines and areas are refused: nobody may be sent into a minefield because a function chose its middle.

    :raises BadInput: if it is no geometry, not one point, or not in degrees.
    """
    if not isinstance(value, QgsGeometry):
        raise BadInput(tr("{value} is no geometry.", value=value), tr("Give a geometry, for example $geometry."))
    if value.isNull() or value.isEmpty():
        return None
    if QgsWkbTypes.flatType(value.wkbType()) == QgsWkbTypes.Type.Point:
        point = value.asPoint()
    elif QgsWkbTypes.flatType(value.wkbType()) == QgsWkbTypes.Type.MultiPoint and len(value.asMultiPoint()) == 1:
        point = value.asMultiPoint()[0]
    else:
        raise BadInput(tr("Coordinates are those of one point, this is {kind}.",
                          kind=QgsWkbTypes.displayString(value.wkbType())),
                       tr("Say which point of it is meant, for example point_on_surface($geometry) or "
                          "start_point($geometry)."))
    longitude, latitude = point.x(), point.y()
    if not (abs(longitude) <= 180 and abs(latitude) <= 90):   # not a number fails too
        raise BadInput(tr("These are not degrees: {x}, {y}.", x=f"{longitude:.9g}", y=f"{latitude:.9g}"),
                       tr("Bring the geometry into EPSG:4326, for example with transform($geometry, @layer_crs, "
                          "'EPSG:4326')."))
    return longitude, latitude


def whole(value: Any, name: str, least: int, most: int) -> int:
    """Returns a whole number from ``least`` to ``most``.

    :param name: what the number is called in the expression.
    :raises BadInput: for anything else.
    """
    number = real(value, name)
    if number != int(number) or not least <= number <= most:
        raise BadInput(tr("{value} cannot be {name}.", value=value, name=name),
                       tr("Give a whole number from {least} to {most}.", least=least, most=most))
    return int(number)


def real(value: Any, name: str) -> float:
    """Returns a finite number.

    :raises BadInput: for anything else.
    """
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise BadInput(tr("{value} cannot be {name}.", value=value, name=name), tr("Give a number."))
    return number
