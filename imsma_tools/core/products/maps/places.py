"""Which records lie in an area: by their outlines, or by the code they carry where they have none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsGeometry

from .boundaries import Area
from .records import Records


@dataclass(frozen=True)
class Inside:
    """Places of records in an index: those that lie in an area, and those without an outline whose code names it."""

    drawn: frozenset[int]
    without_outline: frozenset[int]

    @property
    def any(self) -> bool:
        return bool(self.drawn or self.without_outline)


def records_in(area: Area, records: Records) -> Inside:
    """Returns the records in an area.

    A record on a border is in both areas, because both maps show it. An outline that GEOS refuses counts where its
    rectangle lies: rather a page too many than a hazard on none.
    """
    near = records.meeting(area.box)
    place_of = {int(records.fids[place]): int(place) for place in near}
    drawn = set()
    if place_of:
        engine = QgsGeometry.createGeometryEngine(area.outline.constGet())
        engine.prepareGeometry()
        request = QgsFeatureRequest().setFilterFids(list(place_of)).setNoAttributes()
        for feature in records.layer.getFeatures(request):
            geometry = feature.geometry()
            if engine.intersects(geometry.constGet()) or not geometry.isGeosValid():
                drawn.add(place_of[feature.id()])
    return Inside(frozenset(drawn), coded(area, records))


def coded(area: Area, records: Records) -> frozenset[int]:
    """Returns the records without an outline that carry the area's code."""
    codes = records.values.get(f"admin{area.level}_pcode")
    if codes is None or not area.pcode:
        return frozenset()
    return frozenset(place for place, code in enumerate(codes) if code == area.pcode and not records.has_outline[place])


def unplaced(areas: Sequence[Area], records: Records) -> int:
    """Returns how many records have neither an outline nor the code of one of ``areas``, which are those of a level."""
    codes = records.values.get(f"admin{areas[0].level}_pcode", ()) if areas else ()
    known = {area.pcode for area in areas} - {""}
    placed = sum(not records.has_outline[place] and code in known for place, code in enumerate(codes))
    return int((~records.has_outline).sum()) - placed
