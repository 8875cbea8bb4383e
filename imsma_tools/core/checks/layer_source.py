"""A layer of QGIS as records of one table, to be checked before anybody imports it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeature, QgsFields

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress, counted
from ..base.language import tr
from ..geometry.layers import as_date, check_polygons, plain_value, to_wgs84
from ..geometry.shapes import straightened
from ..geometry.wkb import COLLECTION, CURVES, kind_of
from ..model.definition import GEOMETRY, Field, FieldType, Table, load_model
from .memory_source import MemorySource

_UNREADABLE = b"\x01"
"""Stands for a geometry that could not be brought to EPSG:4326, so that it is told as one that cannot be read."""


def source_of_layer(features: Iterable[QgsFeature], fields: QgsFields, wkb_type: Any,
                    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, table_name: str,
                    parameter: str, total: Optional[int] = None, progress: Progress = SILENT,
                    numbers_matter: bool = True) -> MemorySource:
    """Returns the features as records of a table; its fields are found by name, whatever case.

    Values that do not fit the type of their field are left out and counted in a warning, and so is a missing field of
    numbers unless ``numbers_matter`` is False.

    :raises BadInput: for an unknown table, a layer of the wrong geometry, without coordinate system or without records.
    """
    model = load_model()
    table = model.table(table_name)
    if table.is_spatial and table.geometry != "POINT":
        check_polygons(wkb_type, parameter)
    bring = to_wgs84(crs, context, parameter) if table.is_spatial else None
    names = {name.lower(): number for number, name in enumerate(fields.names())}
    known = [(item, names[item.name]) for item in table.fields if item.name in names]
    records, unfit = [], 0
    for feature in counted(features, total, progress):
        record: dict[str, Any] = {}
        for item, number in known:
            value, fits = _value(item, plain_value(feature.attribute(number)))
            record[item.name] = value
            unfit += not fits
        record["guid"] = str(record.get("guid") or feature.id())
        if table.is_spatial:
            record[GEOMETRY] = _wkb(feature, bring)
        records.append(record)
    if not records:
        raise BadInput(tr("{parameter} holds no records.", parameter=parameter),
                       tr("Look at the layer's filter and selection, or give another layer."))
    if unfit:
        progress.warn(tr("{count} values do not fit the type of their field and were not checked.", count=unfit))
    if numbers_matter:
        _tell_missing(table, names, progress)
    return MemorySource({table.name: records}, model)


def _tell_missing(table: Table, names: Iterable[str], progress: Progress) -> None:
    if table.title_field not in set(names):
        progress.warn(tr("The layer has no field {field}, so its numbers were not checked.", field=table.title_field))


def _wkb(feature: QgsFeature, bring: Any) -> Optional[bytes]:
    shape = feature.geometry()
    if shape.isNull():
        return None
    wkb = bytes(shape.asWkb())
    if kind_of(wkb).code in (COLLECTION, *CURVES):
        wkb = straightened(wkb)
    if bring is None:
        return wkb
    try:
        return bytes(bring(wkb))
    except ValueError:
        return _UNREADABLE


def _value(item: Field, value: Any) -> tuple[Any, bool]:
    """Returns a value in the type of its field, and False if it does not fit."""
    if value is None or value == "":
        return None, True
    try:
        if item.many:
            return (json.loads(value) if str(value).startswith("[") else str(value).split(",")), True
        if item.type is FieldType.DATE:
            day = as_date(value)
            return day, day is not None
        if item.type is FieldType.REAL:
            return float(value), True
        if item.type is FieldType.INTEGER:
            return int(float(value)), float(value).is_integer()
        if item.type is FieldType.TEXT:
            return str(value), True
    except (TypeError, ValueError, OverflowError):   # the last for an endless number where a whole one is due
        return None, False
    return value, True
