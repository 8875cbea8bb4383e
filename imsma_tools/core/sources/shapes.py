"""Geometries of a file as the model keeps them: EPSG:4326, one kind, two dimensions, and the text as received."""

from __future__ import annotations

import struct
from collections import Counter
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.plain import MULTIPOLYGON_OF_ONE, bounds_of, plain_rings
from ..geometry.wkb import POLYGON
from ..geometry.wkt import NotPlain, to_wkt
from ..geometry.zones import way_to_wgs84
from ..intake.incoming import ReceivedShape
from ..workspace.blob import wkb_bounds

WGS84 = "EPSG:4326"
ANY = "ANY"
"""Instead of the geometry of a table: points and lines are kept beside areas, for what is drawn with a width."""


def spatial_reference(text: str) -> Any:
    """Returns an osr reference (x east, y north) for ``EPSG:32638``, WKT or anything PROJ reads.

    :raises BadInput: if it cannot be read.
    """
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        code = reference.SetFromUserInput(text)
    except RuntimeError:
        code = 1
    finally:
        gdal.PopErrorHandler()
    if code != 0:
        raise BadInput(tr("There is no coordinate system {name}.", name=text[:80]),
                       tr("Write it like EPSG:32638."))
    # Files give x before y whatever the authority says; without this latitude and longitude change places.
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def on_datum(text: str, zone: int) -> str:
    """Returns the UTM zone (0: degrees; negative: south) on the datum of a coordinate system, as WKT."""
    from osgeo import osr

    reference = osr.SpatialReference()
    if zone:
        reference.SetProjCS(f"UTM {abs(zone)}{'N' if zone > 0 else 'S'}")
    reference.CopyGeogCSFrom(spatial_reference(text))
    if zone:
        reference.SetUTM(abs(zone), int(zone > 0))
    return str(reference.ExportToWkt())


class ShapeMaker:
    """Turns geometries of one coordinate system into shapes of one table. ``counts`` says what had to be done."""

    def __init__(self, crs: str, geometry: str, lines_are_outlines: bool = False, north_first: bool = False) -> None:
        """``geometry`` is MULTIPOLYGON, POINT or :data:`ANY`. ``lines_are_outlines``: a person said that lines go round
        areas; ``north_first``: that the file has north where east belongs.
        """
        self.definition = crs
        self._reference = spatial_reference(crs)
        self._geometry = geometry
        self._lines_are_outlines = lines_are_outlines
        self.north_first = north_first
        name, code = self._reference.GetAuthorityName(None), self._reference.GetAuthorityCode(None)
        self.crs = f"{name}:{code}" if name and code else str(self._reference.GetName())[:60]
        self._transform = None if self.crs == WGS84 else way_to_wgs84(self._reference)
        self._is_kept = self._transform is None and geometry == "MULTIPOLYGON" and not north_first
        self.counts: Counter[str] = Counter()

    @property
    def geometry(self) -> str:
        """Returns MULTIPOLYGON, POINT or :data:`ANY`."""
        return self._geometry

    def make(self, wkb: Optional[bytes]) -> ReceivedShape:
        """Returns the shape of a row; what cannot be placed keeps its text as received and a sentence why."""
        from osgeo import gdal, ogr

        if wkb is None:
            return ReceivedShape(None, None)
        if self._is_kept:
            shape = self._as_it_stands(wkb)
            if shape is not None:
                return shape
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            shape = ogr.CreateGeometryFromWkb(wkb)
            if shape is None:
                return self._unplaced(wkb.hex(), tr("The geometry cannot be read."))
            if shape.IsEmpty():
                self.counts["empty"] += 1
                return ReceivedShape(None, None)
            return self._make(shape, wkb)
        except RuntimeError as error:
            return self._unplaced(wkb.hex(), tr("The geometry cannot be used: {reason}.", reason=error))
        finally:
            gdal.PopErrorHandler()

    def make_point(self, x: float, y: float) -> ReceivedShape:
        """Returns the shape of a position in columns."""
        from osgeo import ogr

        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        return self.make(bytes(point.ExportToIsoWkb()))

    def _as_it_stands(self, wkb: bytes) -> Optional[ReceivedShape]:
        """Returns the shape of polygons in degrees that need nothing done, None for others. GDAL is not asked."""
        rings = plain_rings(wkb)
        if rings is None or not _in_degrees(*bounds_of(rings)):
            return None
        text = f"{self.crs};{to_wkt(wkb)}"
        if wkb[1] == POLYGON:
            self.counts["made_multipart"] += 1
            wkb = MULTIPOLYGON_OF_ONE + wkb
        return ReceivedShape(wkb, text, self.crs, "")

    def _make(self, shape: Any, wkb: bytes) -> ReceivedShape:
        text = f"{self.crs}{' (north first)' if self.north_first else ''};{_wkt(shape, wkb)}"
        if self.north_first:
            shape.SwapXY()
        if shape.Is3D() or shape.IsMeasured():
            self.counts["flattened"] += 1
            shape.FlattenTo2D()
        if shape.HasCurveGeometry():
            self.counts["straightened"] += 1
            shape = shape.GetLinearGeometry()
        shape, problem = self._as_kind(shape)
        if shape is None:
            return ReceivedShape(None, text, self.crs, problem)
        if not self._moved(shape):
            return ReceivedShape(None, text, self.crs,
                                 tr("The geometry lies where its coordinate system does not hold."))
        shape.CloseRings()
        geom = bytes(shape.ExportToIsoWkb(ogr_little_endian()))
        fault = _fault(geom)
        if fault:
            return ReceivedShape(None, text, self.crs, fault)
        return ReceivedShape(geom, text, self.crs, problem)

    def _moved(self, shape: Any) -> bool:
        """Brings a shape to EPSG:4326; False where it cannot, whether or not somebody made GDAL raise exceptions."""
        try:
            return self._transform is None or shape.Transform(self._transform) == 0
        except RuntimeError:
            return False

    def _as_kind(self, shape: Any) -> tuple[Any, str]:
        """Returns (the part that fits the table or None, a sentence about what does not)."""
        from osgeo import ogr

        kind = ogr.GT_Flatten(shape.GetGeometryType())
        if self._geometry == "POINT":
            if kind == ogr.wkbPoint:
                return shape, ""
            if kind == ogr.wkbMultiPoint and shape.GetGeometryCount() == 1:
                return shape.GetGeometryRef(0).Clone(), ""
            return None, tr("The table holds points, the row has: {kind}.", kind=shape.GetGeometryName())
        if kind == ogr.wkbMultiPolygon or (self._geometry == ANY and self._is_thin(kind)):
            return shape, ""
        if kind in (ogr.wkbPolygon, ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle):
            self.counts["made_multipart"] += 1
            return ogr.ForceToMultiPolygon(shape), ""
        if kind == ogr.wkbGeometryCollection:
            return self._polygons_of(shape)
        if kind in (ogr.wkbLineString, ogr.wkbMultiLineString):
            return self._line(shape)
        return None, tr("The table holds areas, the row has: {kind}.", kind=shape.GetGeometryName())

    def _is_thin(self, kind: int) -> bool:
        """Returns True for points, and for lines unless a person said that they go round areas."""
        from osgeo import ogr

        lines = (ogr.wkbLineString, ogr.wkbMultiLineString)
        return kind in (ogr.wkbPoint, ogr.wkbMultiPoint) or (kind in lines and not self._lines_are_outlines)

    def _line(self, shape: Any) -> tuple[Any, str]:
        """Returns the area a line goes round, only where a person said that it does."""
        from osgeo import ogr

        if not self._lines_are_outlines:
            return None, tr("The table holds areas, the row has a line. If lines go round areas, say it with "
                            "CLOSED_LINES.")
        lines = [shape.GetGeometryRef(number) for number in range(shape.GetGeometryCount())] or [shape]
        areas = ogr.Geometry(ogr.wkbMultiPolygon)
        for line in lines:
            if line.GetPointCount() < 3:
                return None, tr("The line has {count} points: too few for an outline.", count=line.GetPointCount())
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for number in range(line.GetPointCount()):
                ring.AddPoint_2D(line.GetX(number), line.GetY(number))
            gap = ring.GetPoint_2D(0) != ring.GetPoint_2D(ring.GetPointCount() - 1)
            ring.CloseRings()
            area = ogr.Geometry(ogr.wkbPolygon)
            area.AddGeometry(ring)
            areas.AddGeometry(area)
            self.counts["closed"] += gap
        return areas, tr("The line was taken as an outline.")

    def _polygons_of(self, shape: Any) -> tuple[Any, str]:
        from osgeo import ogr

        areas, others = ogr.Geometry(ogr.wkbMultiPolygon), Counter[str]()
        stack = [shape]
        while stack:
            part = stack.pop()
            kind = ogr.GT_Flatten(part.GetGeometryType())
            if kind == ogr.wkbPolygon:
                areas.AddGeometry(part)
            elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
                stack += [part.GetGeometryRef(number) for number in reversed(range(part.GetGeometryCount()))]
            else:
                others[part.GetGeometryName()] += 1
        named = ", ".join(f"{name} ({count})" for name, count in sorted(others.items()))
        if areas.IsEmpty():
            return None, tr("The table holds areas, the row has: {kind}.", kind=named or "-")
        return areas, tr("Beside areas the row has parts that are not taken: {parts}.", parts=named) if named else ""

    def _unplaced(self, text: str, problem: str) -> ReceivedShape:
        return ReceivedShape(None, f"{self.crs};{text}", self.crs, problem)


def _in_degrees(west: float, east: float, south: float, north: float) -> bool:
    return -180 <= west and east <= 180 and -90 <= south and north <= 90


def _wkt(shape: Any, wkb: bytes) -> str:
    try:
        return to_wkt(wkb)
    except (NotPlain, struct.error, IndexError):
        return str(shape.ExportToIsoWkt())


def ogr_little_endian() -> int:
    """Returns GDAL's constant for little-endian WKB."""
    from osgeo import ogr

    return int(ogr.wkbNDR)


def _fault(geom: bytes) -> str:
    try:
        bounds = wkb_bounds(geom)
    except BadInput as error:
        return error.title
    if bounds is None:
        return tr("The geometry is empty.")
    west, east, south, north = bounds
    if not _in_degrees(west, east, south, north):
        return tr("The coordinates ({x}, {y}) are no longitude and latitude: the coordinate system is not the one "
                  "said.", x=f"{west:.3f}", y=f"{south:.3f}")
    return ""
