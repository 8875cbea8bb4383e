"""Which places get a page: areas of one edition of the boundaries, and what the data file holds in each of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsVectorLayer

from imsma_tools.core.base.language import Language, tr

OVERVIEW = ""
"""The code of the page that shows the whole country."""


@dataclass
class Place:
    """A place with a page. ``outline`` is EPSG:4326; ``counts`` tells how many records of a table lie there.

    ``without_outline`` counts the records that the attributes put there and that no map can show.
    """

    pcode: str
    name_en: str
    names: dict[Language, str]
    outline: QgsGeometry
    counts: dict[str, int] = field(default_factory=dict)
    without_outline: dict[str, int] = field(default_factory=dict)

    def name(self, language: Language) -> str:
        """Returns the name in ``language``, the English one where there is no other."""
        return self.names.get(language) or self.name_en

    def has_data(self, tables: Sequence[str]) -> bool:
        """Returns True if a record of one of ``tables`` lies here or says that it does."""
        return any(self.counts.get(table) or self.without_outline.get(table) for table in tables)

    def extent(self) -> QgsRectangle:
        """Returns the rectangle of the place in degrees."""
        return self.outline.boundingBox()


@dataclass(frozen=True)
class Boundaries:
    """The areas of one edition."""

    edition: str
    training_only: bool
    places: tuple[Place, ...]


def boundaries(workspace: Any, level: int, day: datetime.date) -> Boundaries:
    """Returns the areas of ``level`` (1: governorates) in the edition that is in force on ``day``.

    Where several editions are in force, the one that began last counts: two editions on one page would draw every
    boundary twice.
    """
    rows = [row for row in workspace.rows("admin_area", {"level": level})
            if row["geom"] is not None and _in_force(row, day)]
    if not rows:
        return Boundaries("", False, ())
    newest = max(rows, key=lambda row: (row["valid_from"] or datetime.date.min, row["edition"] or ""))
    chosen = [row for row in rows if row["edition"] == newest["edition"]]
    return Boundaries(str(newest["edition"] or ""), any(bool(row["training_only"]) for row in chosen),
                      tuple(sorted((_place(row) for row in chosen), key=lambda place: place.pcode)))


def _in_force(row: dict[str, Any], day: datetime.date) -> bool:
    return (row["valid_from"] is None or row["valid_from"] <= day) and (
        row["valid_to"] is None or row["valid_to"] >= day)


def _place(row: dict[str, Any]) -> Place:
    outline = QgsGeometry()
    outline.fromWkb(row["geom"])
    names = {language: str(row[f"name_{language.value}"] or "") for language in Language}
    return Place(str(row["pcode"]), str(row["name_en"] or row["pcode"]), names, outline)


def whole_country(areas: Boundaries, layers: Iterable[QgsVectorLayer]) -> Optional[Place]:
    """Returns the place of the overview: all areas together, without areas all records, without records None."""
    extent = QgsRectangle()
    for place in areas.places:
        extent.combineExtentWith(place.extent())
    if extent.isNull():
        for layer in layers:
            for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
                if feature.hasGeometry():
                    extent.combineExtentWith(feature.geometry().boundingBox())
    if extent.isNull():
        return None
    extent.grow(max(0.01, 0.01 * max(extent.width(), extent.height())))
    names = {language: tr("Overview") for language in Language}
    return Place(OVERVIEW, "Overview", names, QgsGeometry.fromRect(extent))


def count_records(places: Sequence[Place], layers: dict[str, QgsVectorLayer]) -> dict[str, int]:
    """Counts the records of every layer in every place; returns by table how many lie in none of them.

    A record on a border counts in both places, because both maps show it. An outline that GEOS refuses counts where
    its rectangle lies: rather a page too many than a hazard on none.
    """
    nowhere: dict[str, int] = {}
    for table, layer in layers.items():
        seen: set[int] = set()
        for place in places:
            inside = _inside(place, layer)
            place.counts[table] = len(inside)
            seen |= inside
        coded = {place.pcode: place for place in places if place.pcode}
        code = layer.fields().indexOf("admin1_pcode")
        lost = 0
        for feature in layer.getFeatures():
            if feature.hasGeometry():
                lost += feature.id() not in seen
                continue
            value = feature.attributes()[code] if code >= 0 else None
            owner = coded.get(value) if isinstance(value, str) else None
            for holder in (owner, *(place for place in places if place.pcode == OVERVIEW)):
                if holder is not None:
                    holder.without_outline[table] = holder.without_outline.get(table, 0) + 1
            lost += owner is None and bool(coded)
        nowhere[table] = lost
    return nowhere


def _inside(place: Place, layer: QgsVectorLayer) -> set[int]:
    engine = QgsGeometry.createGeometryEngine(place.outline.constGet())
    engine.prepareGeometry()
    request = QgsFeatureRequest().setFilterRect(place.extent()).setNoAttributes()
    found: set[int] = set()
    for feature in layer.getFeatures(request):
        geometry = feature.geometry()
        shape = geometry.constGet()
        if engine.intersects(shape) or not geometry.isGeosValid():
            found.add(feature.id())
    return found
