"""The parcels of a land enquiry: from a layer, from WKT, or from corners as somebody typed them.

A parcel in the wrong place gets an answer about somebody else's land. So nothing is guessed: what can be read in two
ways is asked back, and an outline that crosses itself is refused.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry.coordinates.typed import ZONES, Reading, readings
from ...geometry.coordinates.written import as_decimal
from ...geometry.outline import examine
from ...geometry.wkb import polygon_from_points
from ...geometry.wkt import from_wkt
from .boundaries import Box
from .contract import Parcel
from .records import plain

WGS84 = "EPSG:4326"


def parcel_from_text(text: str, reference: str = "", asked_by: str = "", asked_on: Optional[datetime.date] = None,
                     inside: Optional[Box] = None, zones: Sequence[int] = ZONES) -> Parcel:
    """Returns a parcel from WKT (``SRID=32638;`` may stand before it, else degrees), or from corners, one in a line.

    :param inside: rectangle of the country: of several readings of a corner, those in it count.
    :param zones: UTM zones tried for corners without one.
    :raises BadInput: saying which line cannot be read, or can be read in several ways.
    """
    if "(" in text and "".join(filter(str.isalpha, text.split("(")[0])).upper().endswith("POLYGON"):
        wkb = _from_wkt(text.strip())
    else:
        wkb = _from_lines(text, inside, zones)
    return Parcel(reference.strip(), _checked(wkb, reference), asked_by.strip(), asked_on)


def parcels_from_layer(layer: QgsVectorLayer, reference_field: str = "", only_selected: bool = False) -> list[Parcel]:
    """Returns a parcel for every polygon of a layer, in degrees whatever the layer's own system is.

    :param reference_field: field that holds the reference; without it parcels are numbered.
    :raises BadInput: if the layer cannot be used, or naming the feature whose outline cannot.
    """
    if QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise BadInput(tr("The layer {name} holds no areas.", name=layer.name()), tr("Choose a layer of polygons."))
    if not layer.crs().isValid():
        raise BadInput(tr("The layer {name} has no coordinate system.", name=layer.name()),
                       tr("Set it in the properties of the layer."))
    index = layer.fields().indexOf(reference_field) if reference_field else -1
    if reference_field and index < 0:
        raise BadInput(tr("The table {table} has no field {names}.", table=layer.name(), names=reference_field),
                       tr("Its fields are: {names}.", names=", ".join(layer.fields().names())))
    turned = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject.instance())
    features = list(layer.selectedFeatures() if only_selected else layer.getFeatures())
    if not features:
        raise BadInput(tr("No parcel is selected.") if only_selected else
                       tr("The layer {name} is empty.", name=layer.name()), tr("Choose the parcels asked about."))
    found = []
    for number, feature in enumerate(features, 1):
        reference = str(plain(feature.attributes()[index]) or "") if index >= 0 else ""
        name = reference or str(number)
        geometry = QgsGeometry(feature.geometry())
        try:
            geometry.transform(turned)
        except QgsCsException as error:
            raise BadInput(tr("The outline of parcel {name} cannot be used.", name=name),
                           tr("Check the coordinate system of the layer."), str(error)) from error
        found.append(Parcel(name, _checked(bytes(geometry.asWkb()) if not geometry.isNull() else b"", name)))
    return found


def with_asker(parcels: Sequence[Parcel], asked_by: str, asked_on: Optional[datetime.date]) -> list[Parcel]:
    """Returns the parcels with the name of who asks, and the day."""
    return [replace(parcel, asked_by=asked_by, asked_on=asked_on) for parcel in parcels]


def _from_wkt(text: str) -> bytes:
    crs, body = WGS84, text
    if text.upper().startswith("SRID=") and ";" in text:
        head, _, body = text.partition(";")
        crs = f"EPSG:{head[5:].strip()}"
    geometry, system = QgsGeometry(), QgsCoordinateReferenceSystem(crs)
    with contextlib.suppress(ValueError, RecursionError):
        # QGIS reads around mistakes: a corner with one figure is left out, and what follows the last bracket.
        geometry.fromWkb(from_wkt(body))
    if geometry.isNull() or not system.isValid():
        raise BadInput(tr("The outline given as text cannot be read."),
                       tr("Write POLYGON((44.1 33.1, 44.2 33.1, 44.2 33.2, 44.1 33.1)), longitude first."), text[:200])
    if crs != WGS84:
        try:
            geometry.transform(QgsCoordinateTransform(system, QgsCoordinateReferenceSystem(WGS84),
                                                      QgsProject.instance()))
        except QgsCsException as error:
            raise BadInput(tr("The outline given as text cannot be read."), tr("Check its coordinate system."),
                           str(error)) from error
    return bytes(geometry.asWkb())


def _from_lines(text: str, inside: Optional[Box], zones: Sequence[int]) -> bytes:
    lines = [line.strip() for line in text.replace(";", "\n").splitlines() if line.strip()]
    found = [_read(number, line, inside, zones) for number, line in enumerate(lines, 1)]
    corners = [(reading.longitude, reading.latitude) for reading in found]
    if len(set(corners)) < 3:
        raise BadInput(tr("A parcel needs three corners at least; {count} were given.", count=len(set(corners))),
                       tr("Write one corner in each line, in their order around the parcel."))
    return polygon_from_points(corners)


def _read(number: int, line: str, inside: Optional[Box], zones: Sequence[int]) -> Reading:
    try:
        found = readings(line, zones)
    except BadInput as error:
        raise BadInput(tr("Line {number} holds no position: {text}", number=number, text=line), error.remedy) from error
    if len(found) > 1 and inside is not None:
        west, south, east, north = inside
        within = [one for one in found if west <= one.longitude <= east and south <= one.latitude <= north]
        found = within or found
    if len(found) > 1:
        ways = "; ".join(f"{one.notation}: {as_decimal(one.longitude, one.latitude)}" for one in found)
        raise BadInput(tr("Line {number} can be read in several ways: {text}", number=number, text=line),
                       tr("Write the letters N and E, the zone of UTM, or MGRS."), ways)
    return found[0]


def _checked(wkb: bytes, name: str) -> bytes:
    """Returns the polygons of an outline.

    :raises BadInput: if it is none, or crosses itself.
    """
    fault, outline = examine(wkb or None)
    if fault is not None:
        raise BadInput(tr("The parcel {name} {fault}.", name=name or "", fault=fault.sentence),
                       tr("Correct the corners."))
    shape = QgsGeometry()
    shape.fromWkb(outline)
    if not shape.isGeosValid():
        raise BadInput(tr("The outline of the parcel {name} crosses itself.", name=name),
                       tr("Write the corners in their order around the parcel."), shape.lastError())
    return outline
