"""The bar of the scale: round lengths that fit its place."""

from __future__ import annotations

import math

from qgis.core import QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsUnitTypes

from ..base.language import tr

_BAR = 0.72
"""Part of the width for the bar itself; figures and unit stand over its ends."""


def set_scale_bar(bar: QgsLayoutItemScaleBar, map_item: QgsLayoutItemMap, width_mm: float) -> None:
    """Fits the bar into ``width_mm``: two segments of a round length, in kilometres or metres."""
    metres_wide = width_mm * _BAR / 1000.0 * map_item.scale()
    in_km = metres_wide >= 2000.0
    unit_m = 1000.0 if in_km else 1.0
    power = 10.0 ** math.floor(math.log10(metres_wide / 2.0))
    segment = max(step * power for step in (1.0, 2.0, 2.5, 5.0) if step * power <= metres_wide / 2.0)
    unit = QgsUnitTypes.DistanceUnit.DistanceKilometers if in_km else QgsUnitTypes.DistanceUnit.DistanceMeters
    # Every change lets QGIS measure the bar anew; most pages of a series have the scale of the page before.
    for now, put, wanted in ((bar.linkedMap, bar.setLinkedMap, map_item), (bar.units, bar.setUnits, unit),
                             (bar.unitLabel, bar.setUnitLabel, tr("km") if in_km else tr("m")),
                             (bar.mapUnitsPerScaleBarUnit, bar.setMapUnitsPerScaleBarUnit, 1.0),
                             (bar.numberOfSegments, bar.setNumberOfSegments, 2),
                             (bar.numberOfSegmentsLeft, bar.setNumberOfSegmentsLeft, 0),
                             (bar.unitsPerSegment, bar.setUnitsPerSegment, segment / unit_m)):
        if now() != wanted:
            put(wanted)
