"""Functions that write the coordinates of a point, for labels, tables, layouts and filters.

Digits are always Western, and every text begins so that it keeps its order inside an Arabic or Kurdish sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsExpressionFunction

from ..base.language import tr
from ..geometry.coordinates import mgrs, written
from .function import ToolsFunction
from .positions import position, whole


class WrittenFunction(ToolsFunction):
    """Base: ``name(point, figures)``. No point gives nothing.

    :param figures: name of the second parameter; ``preset`` and ``most`` bound it.
    """

    def __init__(self, name: str, figures: str, preset: int, most: int, help_text: str,
                 more: Sequence[QgsExpressionFunction.Parameter] = ()) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(name, [parameter("point"), parameter(figures, True, preset), *more], help_text)
        self._figures, self._most = figures, most

    def value(self, values: Sequence[Any]) -> Optional[str]:
        place = position(values[0])
        if place is None:
            return None
        return self.text(*place, whole(values[1], self._figures, 0, self._most), values[2:])

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        """Returns the coordinates of a position in degrees.

        :param more: values of the further parameters.
        :raises BadInput: where the notation ends.
        """
        raise NotImplementedError


class MgrsFunction(WrittenFunction):
    """``imsma_mgrs(point, digits)``: the square of 1 m (5 digits each way) to 100 km (0) that the point lies in."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_mgrs", "digits", 5, 5,
            tr("MGRS reference of a point, on WGS 84. Digits is the number of figures each way: 5 for a square of "
               "1 metre, 4 for 10 metres, down to 0 for 100 kilometres. Figures are cut off, not rounded, as the grid "
               "wants it. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area "
               "say which point you mean. Beyond 80 degrees south and 84 degrees north there is none. Examples: "
               "imsma_mgrs($geometry) gives '38S MB 40994 86410'; imsma_mgrs(point_on_surface($geometry), 3) gives "
               "'38S MB 409 864'"))

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        return mgrs.to_mgrs(longitude, latitude, figures)


class UtmFunction(WrittenFunction):
    """``imsma_utm(point, decimals, zone)``: zone and half of the earth, metres east, metres north."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_utm", "decimals", 0, 3,
            tr("UTM coordinates of a point, on WGS 84: zone with N or S for the half of the earth, metres east, metres "
               "north. Decimals is 0 to 3. Zone writes a point in the zone beside its own, so that all turning points "
               "of an outline on the edge of a zone agree. The point is in degrees (EPSG:4326), as everything in a "
               "data file is; of a line or an area say which point you mean. Beyond 80 degrees south and 84 degrees "
               "north there is none. Examples: imsma_utm($geometry) gives '38N 440995 3686410'; "
               "imsma_utm(start_point($geometry), 1, 37)"),
            [QgsExpressionFunction.Parameter("zone", True, 0)])

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        return written.as_utm(longitude, latitude, figures, whole(more[0], "zone", 0, 60))


class DmsFunction(WrittenFunction):
    """``imsma_dms(point, decimals)``: degrees, minutes, seconds, latitude first."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_dms", "decimals", 2, 5,
            tr("Degrees, minutes and seconds of a point, latitude first, on WGS 84. Decimals of the seconds are 0 to "
               "5; 2 are 0.3 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line "
               "or an area say which point you mean. Example: imsma_dms($geometry, 0) gives N 33 18 55, E 44 21 58 "
               "with the signs of degrees, minutes and seconds"))

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        return written.as_seconds(longitude, latitude, figures)


class DecimalMinutesFunction(WrittenFunction):
    """``imsma_decimal_minutes(point, decimals)``: degrees and minutes, latitude first, as many GPS receivers show."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_decimal_minutes", "decimals", 4, 7,
            tr("Degrees and decimal minutes of a point, latitude first, on WGS 84, as many GPS receivers show them. "
               "Decimals are 0 to 7; 4 are 0.2 metres. The point is in degrees (EPSG:4326), as everything in a data "
               "file is; of a line or an area say which point you mean. Example: imsma_decimal_minutes($geometry, 3) "
               "gives N 33 18.912, E 44 21.966 with the signs of degrees and minutes"))

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        return written.as_minutes(longitude, latitude, figures)


class DecimalFunction(WrittenFunction):
    """``imsma_decimal(point, decimals)``: decimal degrees, latitude first."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_decimal", "decimals", 6, 9,
            tr("Decimal degrees of a point, latitude first, on WGS 84. Decimals are 0 to 9; 6 are 0.1 metres. The "
               "point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point "
               "you mean. Example: imsma_decimal($geometry, 5) gives 'N 33.31520, E 44.36610'"))

    def text(self, longitude: float, latitude: float, figures: int, more: Sequence[Any]) -> str:
        return written.as_decimal(longitude, latitude, figures)
