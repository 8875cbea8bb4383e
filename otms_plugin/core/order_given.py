"""What somebody asks about: an order or hazard of the data file by its number, or an order that is being drawn."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from qgis.core import QgsGeometry, QgsWkbTypes

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.drawn import MOST_METRES, NotDrawable, outline_of
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.model.definition import GEOMETRY, Model
from imsma_tools.core.model.record import Record, RecordSource

_SOME = 10

_KINDS = {"Point": "POINT_RADIUS", "Line": "LINE_WIDTH", "Polygon": "POLYGON"}


def entered_order(source: RecordSource, number: str) -> Record:
    """Returns the task order of this number.

    :raises BadInput: if there is none, or more than one: then nobody can say which is meant.
    """
    found = list(source.rows("task_order", {"task_no": number}))
    if not found:
        raise BadInput(tr("There is no task order {number} in the data file.", number=number),
                       tr("Look at its number, letter by letter, in the list of task orders."))
    if len(found) > 1:
        raise BadInput(tr("{count} task orders have the number {number}.", count=len(found), number=number),
                       tr("Give each its own number first."), _guids(found))
    return found[0]


def entered_hazard(source: RecordSource, number: str) -> Record:
    """Returns the hazard of this local number.

    :raises BadInput: if there is none, or more than one.
    """
    found = list(source.rows("hazard", {"local_id": number}))
    if not found:
        raise BadInput(tr("There is no hazard {number} in the data file.", number=number),
                       tr("Look at its local number, letter by letter, in the list of hazards."))
    if len(found) > 1:
        raise BadInput(tr("{count} hazards have the local number {number}.", count=len(found), number=number),
                       tr("Give each its own number first."), _guids(found))
    return found[0]


def operator_of(source: RecordSource, name: str) -> str:
    """Returns the guid of the organisation with this short name (in any case of letters) or guid.

    :raises BadInput: if there is none, naming some, or more than one.
    """
    known = list(source.rows("organisation"))
    wanted = name.casefold()
    found = [one for one in known if wanted in (str(one["guid"]).casefold(), str(one["short_name"]).casefold())]
    if not found:
        names = sorted({str(one["short_name"]) for one in known})
        raise BadInput(tr("There is no organisation {name} in the data file.", name=name),
                       tr("Give its short name. Some of them are: {names}.", names=", ".join(names[:_SOME])) if names
                       else tr("Enter the organisation first."))
    if len(found) > 1:
        raise BadInput(tr("{count} organisations have the short name {name}.", count=len(found), name=name),
                       tr("Give each its own short name first."), _guids(found))
    return str(found[0]["guid"])


def _guids(records: Iterable[Record]) -> str:
    return ", ".join(str(record["guid"]) for record in records)


def drawn_order(model: Model, text: str, task_type: str, width_m: float, spot_types: Collection[str],
                operator: str = "") -> dict[str, Any]:
    """Returns an order in preparation with an outline in WKT, longitude and latitude.

    :param width_m: search radius of a point, whole width of a line; not looked at for areas.
    :param spot_types: types of task that may be a point.
    :param operator: guid of the organisation it is for; "" where that is not known: then the worse is assumed.
    :raises BadInput: on an unknown type, WKT that cannot be read, a point for a type that is an area, a missing width.
    """
    types = [code.code for code in model.code_lists["task_type"].codes]
    if task_type not in types:
        raise BadInput(tr("There is no type of task {name}.", name=task_type),
                       tr("Choose one of: {names}.", names=", ".join(types)))
    kind, wkb = shape_of(text)
    if kind == "POINT_RADIUS" and task_type not in spot_types:
        raise BadInput(tr("A task of type {name} is an area, not a point.", name=task_type),
                       tr("Draw its outline. A point with a search radius is for: {names}.",
                          names=", ".join(name for name in types if name in spot_types)))
    if kind != "POLYGON" and not 0 < width_m <= MOST_METRES:
        raise BadInput(tr("WIDTH is {value}.", value=f"{width_m:g}"),
                       tr("Give the search radius of the point or the whole width of the line, in metres."))
    order: dict[str, Any] = {"guid": "", "task_type": task_type, "status": "DRAFT", "shape_kind": kind}
    if operator:
        order["organisation_guid"] = operator
    if kind == "POLYGON":
        outline = wkb
    else:
        order["shape_width_m"] = width_m
        try:
            outline = outline_of(wkb, width_m)
        except NotDrawable as error:
            raise _no_degrees(str(error)) from error
    fault = fault_of(outline)
    if fault is not None:
        raise _no_degrees(fault.sentence)
    return {**order, GEOMETRY: outline}


def shape_of(text: str, parameter: str = "GEOMETRY") -> tuple[str, bytes]:
    """Returns the kind of a shape in WKT (a code of the list ``shape_kind``) and the shape as WKB, curves cut straight.

    :param parameter: where it was given, for the sentence.
    :raises BadInput: for text that cannot be read to its end, and for a mixture of points, lines and areas.
    """
    shape = QgsGeometry.fromWkt(text) if _is_wkt(text) else QgsGeometry()
    if shape.isNull() or shape.isEmpty():
        raise BadInput(tr("{parameter} cannot be read.", parameter=parameter),
                       tr("Give an outline such as POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33))."), text[:200])
    kind = str(QgsWkbTypes.geometryDisplayString(shape.type()))   # by its English name, alike in QGIS 3.22 and 4
    if kind not in _KINDS:
        raise BadInput(tr("{parameter} holds several kinds of shapes.", parameter=parameter),
                       tr("Give an area, a line or a point."))
    return _KINDS[kind], bytes(QgsGeometry(shape.constGet().segmentize()).asWkb())


def _is_wkt(text: str) -> bool:
    """Returns True for WKT that GDAL reads to its end: QGIS leaves out corners it cannot read, and what was cut off."""
    from osgeo import gdal, ogr

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return text.endswith(")") and ogr.CreateGeometryFromWkt(text) is not None
    except (RuntimeError, TypeError):   # the latter for bytes that no text has
        return False
    finally:
        gdal.PopErrorHandler()


def _no_degrees(detail: str) -> BadInput:
    return BadInput(tr("The outline of GEOMETRY cannot be used."),
                    tr("Give longitude and latitude in degrees, longitude first, on one side of 180 degrees."), detail)
