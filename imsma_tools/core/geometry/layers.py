"""Layers of QGIS as the engine takes them: any provider, filter, selection, unsaved edits, coordinate system.

Corners are brought to EPSG:4326 one by one and edges stay straight between them, as QGIS's own reprojection does. From
the same edge in the old system that is 2 cm at 1 km and grows with the square; shared borders stay shared.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any, Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, Qt

from ..base.days import day_of
from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from .geopackage import GeoPackageOutlines
from .layer_place import GeoPackagePlace
from .outline import Fault
from .postgis_outlines import PostgisOutlines, outlines_of
from .shapes import Item, Shapes, read_shapes
from .undrawn import Undrawn, is_area

USUAL_IDS = ("task_no", "local_id")
"""Fields that name a record to people, taken where no field is asked for."""

USUAL_WIDTH = "shape_width_m"
"""The field of our task orders with the radius of a point or the whole width of a line, in metres."""

LayerOutlines = Union[Shapes, GeoPackageOutlines, PostgisOutlines]


@dataclass(frozen=True)
class LayerShapes:
    """The outlines of a layer, and the field that names them ("" for the number of the feature)."""

    shapes: LayerOutlines
    id_field: str


def id_field_of(fields: QgsFields, wanted: str, parameter: str) -> str:
    """Returns the field whose values name the records; "" for the number of the feature.

    :raises BadInput: listing the fields, if ``wanted`` is not one of them.
    """
    names = fields.names()
    if wanted and wanted not in names:
        raise BadInput(tr("{parameter} has no field {field}.", parameter=parameter, field=wanted),
                       tr("Its fields are: {names}.", names=", ".join(names)) if names else tr("It has no fields."))
    return wanted or next((name for name in USUAL_IDS if name in names), "")


def width_field_of(fields: QgsFields, wanted: str, parameter: str) -> str:
    """Returns the field that holds radii of points and widths of lines in metres; "" if there is none.

    :raises BadInput: if ``wanted`` is not one of the fields, or holds no numbers.
    """
    field = wanted or USUAL_WIDTH
    is_there = field in fields.names()
    if is_there and fields.field(field).isNumeric():
        return field
    if not wanted:
        return ""
    numeric = [one.name() for one in fields if one.isNumeric()]
    raise BadInput(tr("The field {field} of {parameter} holds no numbers.", parameter=parameter, field=field)
                   if is_there else tr("{parameter} has no field {field}.", parameter=parameter, field=field),
                   tr("Its fields with numbers are: {names}.", names=", ".join(numeric)) if numeric else
                   tr("It has no field with numbers."))


def check_polygons(wkb_type: Any, parameter: str) -> None:
    """Raises BadInput if a layer of this geometry type cannot hold polygons; mixed layers may."""
    if _kind(wkb_type) in ("Point", "Line", "No geometry"):
        raise BadInput(tr("{parameter} does not hold polygons.", parameter=parameter),
                       tr("Give a layer of areas: overlaps and gaps are worked out from outlines."),
                       str(QgsWkbTypes.displayString(wkb_type)))


def check_drawable(wkb_type: Any, parameter: str, width_field: str) -> None:
    """Raises BadInput if a layer of this geometry type has no outlines, and none can be drawn.

    :param width_field: see :func:`width_field_of`.
    """
    kind = _kind(wkb_type)
    if kind == "No geometry" or (kind in ("Point", "Line") and not width_field):
        raise _no_outlines(parameter, str(QgsWkbTypes.displayString(wkb_type)))


def only_polygons(wkb_type: Any) -> bool:
    """Returns True if a layer of this type shall hold polygons only (QGIS takes the type of a file without one from
    its first record).
    """
    return _kind(wkb_type) == "Polygon"


def _kind(wkb_type: Any) -> str:
    # by its English name: the enumeration was renamed between QGIS 3.22 and 4
    return str(QgsWkbTypes.geometryDisplayString(QgsWkbTypes.geometryType(wkb_type)))


def _no_outlines(parameter: str, what: str) -> BadInput:
    return BadInput(tr("{parameter} does not hold polygons.", parameter=parameter),
                    tr("Give a layer of areas. Points and lines can be compared if a field with numbers holds the "
                       "radius or the whole width in metres: name it in WIDTH_FIELD."), what)


def to_wgs84(crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, parameter: str,
             ) -> Optional[Callable[[bytes], bytes]]:
    """Returns what brings a WKB to EPSG:4326, None if it is there already. It raises ValueError where it cannot.

    :raises BadInput: if the layer has no coordinate system.
    """
    if not crs.isValid():
        raise BadInput(tr("{parameter} has no coordinate system, so nobody can say where it lies.",
                          parameter=parameter),
                       tr("Set the layer's coordinate system in its properties, then try again."))
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    if crs == target or crs.authid() == "OGC:CRS84":
        return None
    change = QgsCoordinateTransform(crs, target, context)

    def bring(wkb: bytes) -> bytes:
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        try:
            shape.transform(change)
        except QgsCsException as error:
            raise ValueError(str(error)) from error
        return bytes(shape.asWkb())

    return bring


def read_layer(features: Iterable[QgsFeature], fields: QgsFields, id_field: str = "", keep: Collection[str] = (),
               transform: Optional[Callable[[bytes], bytes]] = None, total: Optional[int] = None,
               progress: Progress = SILENT, width_field: str = "") -> LayerShapes:
    """Reads every feature.

    :param id_field: see :func:`id_field_of`.
    :param keep: fields to hand on as records, in plain values.
    :param width_field: see :func:`width_field_of`; "" where points and lines take no part.
    :raises Cancelled: if the person stops the work.
    """
    kept = [fields.lookupField(name) for name in keep]
    id_index = fields.lookupField(id_field) if id_field else -1
    width_index = fields.lookupField(width_field) if width_field else -1

    def items() -> Iterator[Item]:
        for feature in features:
            shape = feature.geometry()
            wkb = None if shape.isNull() else shape.asWkb().data()
            yield (plain_value(feature.attribute(id_index)) if id_index >= 0 else feature.id(),
                   wkb if not wkb or width_index < 0 or is_area(wkb[:5]) else
                   Undrawn(wkb, plain_value(feature.attribute(width_index))),
                   tuple([plain_value(feature.attribute(index)) for index in kept]))

    shapes = read_shapes(items(), transform, total, progress, tuple(keep))
    return LayerShapes(shapes, id_field)


def read_place(place: GeoPackagePlace, id_field: str, keep: Collection[str]) -> LayerShapes:
    """Takes the outlines of a GeoPackage table through its R-tree; parameters as :func:`read_layer`.

    :raises Untrusted: if the table has to be read with :func:`read_layer`.
    """
    return LayerShapes(GeoPackageOutlines(*place, id_field, tuple(keep)), id_field)


def read_in_database(layer: QgsVectorLayer, id_field: str, keep: Collection[str],
                     progress: Progress = SILENT) -> Optional[LayerShapes]:
    """Takes the outlines of a whole layer from its PostGIS database; None if it has to be read with :func:`read_layer`.

    Parameters as there.

    :raises BadInput: if the database does not answer.
    """
    found = outlines_of(layer, id_field, keep, progress)
    return None if found is None else LayerShapes(found, id_field)


def refuse_useless(shapes: LayerOutlines, parameter: str, may_be_empty: bool = False) -> None:
    """Refuses a layer of which nothing takes part: "no overlaps" would be true and would deceive.

    :param may_be_empty: True where records without any outline are an answer.
    :raises BadInput: if there are no records, or none with a polygon.
    """
    if not shapes.read:
        raise BadInput(tr("{parameter} holds no records.", parameter=parameter),
                       tr("Look at the layer's filter and selection, or give another layer."))
    faults = shapes.skipped_by_fault()
    if not len(shapes) and Fault.NOT_POLYGON.value in faults:
        raise _no_outlines(parameter, skipped_text(shapes))
    if not len(shapes) and not (may_be_empty and set(faults) <= {Fault.NO_GEOMETRY.value, Fault.EMPTY.value}):
        raise BadInput(tr("None of the {count} records of {parameter} has an outline that can be used.",
                          count=shapes.read, parameter=parameter),
                       tr("Give a layer of areas in degrees or in a coordinate system that fits it."),
                       skipped_text(shapes))


def skipped_text(shapes: LayerOutlines, most: int = 5) -> str:
    """Returns a line for each fault: how many records, and the first few by id."""
    lines = []
    for fault in Fault:
        found = [entry for entry in shapes.skipped if entry.fault is fault]
        if found:
            names = ", ".join(str(entry.id) for entry in found[:most]) + (", ..." if len(found) > most else "")
            lines.append(tr("{count} x {fault}: {names}", count=len(found), fault=fault.sentence, names=names))
    return "; ".join(lines)


def plain_value(value: Any) -> Any:
    """Returns an attribute as a plain value: None for NULL, dates as ``datetime.date``, others as they are.

    A moment is the day it has in the programme's zone. A day before the year 1 or after 9999 is a text.
    """
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if value == NULL:
        return None
    return _plain_day(value) if isinstance(value, (QDate, QDateTime)) else value


def _plain_day(value: Union[QDate, QDateTime]) -> Union[date, str, None]:
    """Returns a day; as a text one of a year that no date of Python can have, None for one that no calendar has."""
    if not value.isValid():
        return None
    try:
        return day_of(plain_moment(value)) if isinstance(value, QDateTime) else value.toPyDate()
    except (ValueError, OverflowError):
        day = value.date() if isinstance(value, QDateTime) else value
        return f"{day.year()}-{day.month():02}-{day.day():02}"


def plain_moment(value: QDateTime) -> datetime:
    """Returns a moment of Qt: in UTC where it names its zone, else as it says, without a zone."""
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        day, time = value.date(), value.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(),
                        1000 * time.msec())
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=value.toMSecsSinceEpoch())


def as_date(value: Any) -> Optional[date]:
    """Returns a date for a date or an ISO text (as files without date fields hold), None for anything else."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
