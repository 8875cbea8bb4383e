"""Layers that no table holds: ground that two orders share, records counted by area, the parcels of an enquiry, the
points of a sheet.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ...base.errors import BadInput
from ...base.language import tr
from ...tasking.order_overlaps import find_order_overlaps
from .boundaries import LEVELS, Boundaries
from .contract import Computed, MapLayer, PagesFor, Wish
from .places import records_in
from .records import Records

COMPUTED_PROPERTY = "imsma/computed"
"""Custom property of a layer that was worked out; tables have ``imsma/table``."""
FAILED_PROPERTY = "imsma/not_computed"
"""Custom property of a layer of overlaps: how many pairs could not be compared."""
COUNTED_PROPERTY = "imsma/counted"
"""Custom property of a layer of totals: the table whose records it counts."""

Value = tuple[QgsGeometry, Sequence[Any]]


def computed_layer(spec: MapLayer, workspace: Any, wish: Wish, areas: Boundaries, whole: Callable[[str], Records],
                   day: datetime.date) -> QgsVectorLayer:
    """Returns the layer that ``spec`` asks to work out, not yet styled.

    :param whole: all records of a table.
    :raises BadInput: if there is nothing to work it out from.
    """
    if spec.computed is Computed.ORDER_OVERLAPS:
        layer = order_overlaps(workspace, day)
    elif spec.computed is Computed.AREA_TOTALS:
        layer = area_totals(spec.of, wish, areas, whole(spec.of))
        layer.setCustomProperty(COUNTED_PROPERTY, spec.of)
    elif spec.computed is Computed.TURNING_POINTS:
        layer = turning_points()
    else:
        layer = parcels(wish)
    layer.setCustomProperty(COMPUTED_PROPERTY, spec.computed.value if spec.computed else "")
    return layer


def order_overlaps(workspace: Any, day: datetime.date) -> QgsVectorLayer:
    """Returns the ground that two current orders share on ``day``, and its severity by the policy of the programme."""
    found = find_order_overlaps(workspace, today=day)
    rows: list[Value] = []
    for one in found.overlaps:
        if one.other_table == "land_release" or not one.pair.geometry:
            continue
        shape = QgsGeometry()
        shape.fromWkb(one.pair.geometry)
        rows.append((shape, [str(one.order.get("task_no") or ""), str(one.other.get("task_no") or ""),
                             one.pair.counted.area_m2, one.verdict.overlap_class, one.verdict.severity.value,
                             one.pair.uncertain]))
    layer = _layer("MultiPolygon", tr("Overlaps of task orders"), [
        ("a_id", QVariant.String), ("b_id", QVariant.String), ("overlap_m2", QVariant.Double),
        ("class", QVariant.String), ("severity", QVariant.String), ("uncertain", QVariant.Bool)], rows)
    layer.setCustomProperty(FAILED_PROPERTY, found.not_computed)
    return layer


def area_totals(table: str, wish: Wish, areas: Boundaries, records: Records) -> QgsVectorLayer:
    """Returns the areas of the level that gets pages, each with the number of records of ``table`` in it.

    :raises BadInput: if the data file holds no boundaries of that level.
    """
    level = LEVELS.get(wish.pages_for, LEVELS[PagesFor.GOVERNORATE])
    if not areas.of(level):
        raise BadInput(tr("The data file holds no boundaries to count records by."),
                       tr("Import governorates first."), table)
    rows: list[Value] = []
    for area in areas.of(level):
        inside = records_in(area, records)
        rows.append((area.outline, [area.pcode, area.name_en, area.names.get(wish.language) or area.name_en,
                                    len(inside.drawn) + len(inside.without_outline)]))
    return _layer("MultiPolygon", tr("Records in each area"), [
        ("pcode", QVariant.String), ("name_en", QVariant.String), ("name", QVariant.String),
        ("records", QVariant.Int)], rows)


def parcels(wish: Wish) -> QgsVectorLayer:
    """Returns the outlines of a land enquiry."""
    rows: list[Value] = []
    for number, parcel in enumerate(wish.parcels, 1):
        shape = QgsGeometry()
        shape.fromWkb(parcel.wkb)
        rows.append((shape, [parcel.reference or str(number)]))
    return _layer("Polygon", tr("Parcel asked about"), [("reference", QVariant.String)], rows)


def turning_points() -> QgsVectorLayer:
    """Returns the layer of the points of a sheet; each page puts its own into it."""
    return _layer("Point", tr("Turning points"), [
        ("point_type", QVariant.String), ("point_label", QVariant.String), ("point_no", QVariant.Int)], ())


def _layer(kind: str, title: str, fields: Sequence[tuple[str, Any]], rows: Iterable[Value]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", title, "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, kind_of) for name, kind_of in fields])
    layer.updateFields()
    features = []
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(list(values))
        features.append(feature)
    provider.addFeatures(features)
    provider.createSpatialIndex()
    layer.updateExtents()
    return layer
