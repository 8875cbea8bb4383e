"""Functions of outlines: area, land in common, distance, measured as the checks measure them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsExpressionFunction, QgsGeometry

from ..base.errors import BadInput
from ..base.language import tr
from .function import ToolsFunction

if TYPE_CHECKING:
    from ..geometry.pairs import OverlapPair

FARTHEST_M = 100_000.0


class AreaFunction(ToolsFunction):
    """``imsma_area_m2(geometry)``: m2 on the WGS 84 ellipsoid of a geometry in EPSG:4326, nothing for no geometry."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_area_m2", [QgsExpressionFunction.Parameter("geometry")],
            tr("Area in square metres as the suite measures it, whatever the project's units are. The geometry is in "
               "degrees (EPSG:4326), as every outline in a data file is. Example: imsma_area_m2($geometry)"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        from ..geometry.area import area_m2

        geometry = values[0]
        if not isinstance(geometry, QgsGeometry) or geometry.isNull():
            return None
        return area_m2(bytes(geometry.asWkb()))


class OverlapFunction(ToolsFunction):
    """``imsma_overlap_m2(a, b)``: m2 two outlines in EPSG:4326 have in common, as the overlap search counts them.

    Of an outline that crosses itself the larger of its shapes counts, so that a filter leaves nothing out.
    """

    def __init__(self) -> None:
        super().__init__(
            "imsma_overlap_m2", [QgsExpressionFunction.Parameter("a"), QgsExpressionFunction.Parameter("b")],
            tr("Land that two outlines have in common, in square metres, 0 for none. Both are in degrees (EPSG:4326), "
               "as every outline in a data file is. Of an outline that crosses itself the larger of its possible "
               "shapes counts. Example: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', "
               "'HA-1')))"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        if not _are_geometries(values[:2]):
            return None
        pair = _compared(values[:2], 0.0)
        return 0.0 if pair is None else pair.counted.area_m2


class DistanceFunction(ToolsFunction):
    """``imsma_distance_m(a, b, within)``: m between the boundaries of two outlines in EPSG:4326; 0 if they meet.

    Nothing beyond ``within`` (m, default 10 km, up to which the error is below 1e-5).
    """

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_distance_m", [parameter("a"), parameter("b"), parameter("within", True, 10_000.0)],
            tr("Metres on the ground between two outlines, 0 where they meet, nothing where they are farther apart "
               "than within (metres, without it 10,000). Both are in degrees (EPSG:4326), as every outline in a data "
               "file is. Example: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), "
               "500)"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        if not _are_geometries(values[:2]):
            return None
        pair = _compared(values[:2], _metres(values[2]))
        return None if pair is None else pair.distance_m


def _compared(values: Sequence[Any], within_m: float) -> Optional[OverlapPair]:
    """Returns two outlines compared; None if they lie farther apart than ``within_m``.

    :raises BadInput: if nobody can say.
    """
    from ..geometry.limits import Limits
    from ..geometry.overlaps import find_overlaps
    from ..geometry.shapes import read_shapes

    left, right = (read_shapes([(0, bytes(geometry.asWkb()))]) for geometry in values)
    for skipped in (*left.skipped, *right.skipped):
        raise BadInput(tr("One of the two {fault}.", fault=skipped.fault.sentence),
                       tr("Give outlines in degrees of longitude and latitude (EPSG:4326)."))
    found = find_overlaps(left, right, Limits(buffer_m=within_m))
    if found.failures:
        raise BadInput(tr("The two outlines could not be compared."), detail=found.failures[0].reason)
    return found.pairs[0] if found.pairs else None


def _are_geometries(values: Sequence[Any]) -> bool:
    return all(isinstance(value, QgsGeometry) and not value.isNull() for value in values)


def _metres(value: Any) -> float:
    try:
        metres = float(value)
    except (TypeError, ValueError):
        metres = math.nan
    if not 0 < metres <= FARTHEST_M:
        raise BadInput(tr("{value} is not a distance that can be looked for.", value=value),
                       tr("Give metres, above 0 and up to 100,000."))
    return metres
