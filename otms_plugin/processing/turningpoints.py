"""otms:turningpoints: the outline that a table of turning points means."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.traverse.solving import Point
from imsma_tools.core.geometry.wkt import to_wkt
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.position_rules import NORTHS
from imsma_tools.core.sources.rows import PointRow
from imsma_tools.core.sources.turning.datums import DATUMS, WGS84
from imsma_tools.core.sources.turning.outline import North
from imsma_tools.core.sources.turning.pasted import TypedTable, pasted, table_of
from imsma_tools.core.sources.turning.sheet import Sheet, read_sheet
from imsma_tools.core.sources.turning.typed_rows import Said
from imsma_tools.processing.base import ToolsAlgorithm, every_feature

from .outputs import ResultLayer, Row, result_fields, write_layers

_UNSAID = "not_said"
_ORDERS = (_UNSAID, "latitude_first", "longitude_first")
_DOUBLE = "double(0,0)"
_OUTLINE = f"parts:integer;area_m2:{_DOUBLE};perimeter_m:{_DOUBLE};closing_m:{_DOUBLE};closing:string(20);crosses:bool"
_POINTS = ("row_no:integer;part_no:integer;point_no:integer;point_label:string(40);point_type:string(30);"
           f"state:string(10);reading:string(80);typed_text:string(160);rounding_m:{_DOUBLE};remarks:string(0,0)")
_MOST_LINES = 40


class TurningPoints(ToolsAlgorithm):
    """Draws the outline of a table of turning points and says everything that is doubtful in it."""

    NAME = "turningpoints"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Outline from turning points")

    def help_text(self) -> str:
        return tr("Draws the outline that a table of turning points means. Give a table of the project (INPUT) or rows "
                  "copied from a spreadsheet with their headings (TEXT). A row has coordinates in any notation, or "
                  "bearing and distance from another row (From; empty: the row before). Usual headings: Point no, "
                  "Part, Point type, Coordinates (or Latitude and Longitude, Easting, Northing and Zone), From, "
                  "Bearing, Distance, North, in English, Arabic or Kurdish, with any digits. TYPE_OF_NORTH and "
                  "DECLINATION (degrees, east positive) hold for rows that do not say it. To measure the closing error "
                  "give the first point again as the last row. Reference points, benchmarks and evidence are no "
                  "corners. What can be read in several ways is not placed: POINTS shows every reading with state "
                  "choose, and ZONE (below 0 for south) or ORDER says which is meant. A row that cannot be read is "
                  "named in REMARKS with its column and what to do, and the others are still computed; but an "
                  "outline without one of its corners would be another one, so OUTPUT then stays empty. With the "
                  "reported area (REPORTED_M2) another order of the points is proposed (PROPOSED) where that fits "
                  "better. DATUM is for coordinates on an old one: they are moved to WGS 84, good to a few metres. "
                  "ADVICE is what the rules for points ask for beyond the drawing, such as intermediate points on long "
                  "legs. AREA_M2 and CLOSING_M are -1 where there is none.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        number = QgsProcessingParameterNumber.Type
        self.addParameter(QgsProcessingParameterFeatureSource(
            "INPUT", tr("Table of turning points"), [QgsProcessing.SourceType.TypeVector], optional=True))
        self.addParameter(QgsProcessingParameterString("TEXT", tr("Or rows copied from a spreadsheet"), multiLine=True,
                                                       optional=True))
        self.addParameter(QgsProcessingParameterEnum("TYPE_OF_NORTH", tr("North of the bearings"), [_UNSAID, *NORTHS],
                                                     defaultValue=_UNSAID, usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterNumber("DECLINATION", tr("Declination (degrees, east positive)"),
                                                       number.Double, optional=True, minValue=-180, maxValue=180))
        self.addParameter(QgsProcessingParameterNumber("REPORTED_M2", tr("Reported area ({unit})", unit=M2),
                                                       number.Double, optional=True, minValue=0))
        self.addParameter(QgsProcessingParameterNumber("REPORTED_M", tr("Reported perimeter (m)"), number.Double,
                                                       optional=True, minValue=0))
        self.addParameter(QgsProcessingParameterEnum("DATUM", tr("Datum of the coordinates"), list(DATUMS),
                                                     defaultValue=WGS84, usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterNumber("ZONE", tr("UTM zone where a row does not say it"),
                                                       number.Integer, optional=True, minValue=-60, maxValue=60))
        self.addParameter(QgsProcessingParameterEnum("ORDER", tr("Order of two numbers in degrees"), list(_ORDERS),
                                                     defaultValue=_UNSAID, usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Outline"),
                                                            QgsProcessing.SourceType.TypeVectorPolygon))
        self.addParameter(QgsProcessingParameterFeatureSink("POINTS", tr("Turning points"),
                                                            QgsProcessing.SourceType.TypeVectorPoint))
        for name, text in (("CLOSING_M", tr("Closing error (m)")), ("AREA_M2", tr("Area ({unit})", unit=M2)),
                           ("PERIMETER_M", tr("Perimeter (m)")), ("POINTS_COUNT", tr("Points")),
                           ("WITHOUT_POSITION", tr("Points without a position"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("PROPOSED", tr("Outline with the points in another order")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        has_text = bool(self.parameterAsString(parameters, "TEXT", context).strip())
        if has_text == (parameters.get("INPUT") not in (None, "")):
            return tr("Give either a table (INPUT) or copied rows (TEXT).")
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        text = self.parameterAsString(parameters, "TEXT", context)
        table = pasted(text) if text.strip() else self._layer(parameters, context, progress)
        said = self._said(parameters, context)
        sheet = read_sheet(table, load_model(), said, self.parameterAsDouble(parameters, "REPORTED_M2", context),
                           self.parameterAsDouble(parameters, "REPORTED_M", context))
        for sentence in sheet.advice:
            progress.say(sentence)
        for sentence in sheet.remarks[:_MOST_LINES]:
            progress.warn(sentence)
        if len(sheet.remarks) > _MOST_LINES:
            progress.warn(tr("... and {count} more remarks; see the results.", count=len(sheet.remarks) - _MOST_LINES))
        places = write_layers(self, parameters, context, [
            ResultLayer("OUTPUT", result_fields([], _OUTLINE), list(_outline(sheet))),
            ResultLayer("POINTS", result_fields([], _POINTS), list(_points(sheet)), kind=QgsWkbTypes.Type.Point),
        ], progress)
        return {**places, **_results(sheet)}

    def _layer(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> TypedTable:
        source = self.source(parameters, "INPUT", context)
        names = source.fields().names()
        rows = []
        for number, feature in enumerate(every_feature(source), 1):
            progress.check()
            rows.append(PointRow(number, dict(zip(names, feature.attributes()))))
        return table_of(names, rows)

    def _said(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Said:
        north = self.parameterAsEnumString(parameters, "TYPE_OF_NORTH", context)
        declination = parameters.get("DECLINATION")
        order = self.parameterAsEnumString(parameters, "ORDER", context)
        return Said(North(north if north in NORTHS else "", None if declination in (None, "") else
                          self.parameterAsDouble(parameters, "DECLINATION", context)),
                    self.parameterAsInt(parameters, "ZONE", context),
                    {_ORDERS[1]: True, _ORDERS[2]: False}.get(order),
                    self.parameterAsEnumString(parameters, "DATUM", context))


def _outline(sheet: Sheet) -> Iterator[Row]:
    outline, shape = sheet.outline, sheet.outline.wkb
    if shape is not None:
        closing = outline.closing
        yield shape, (len(outline.parts), outline.area_m2, outline.perimeter_m,
                      closing.error_m if closing else None, closing.ratio if closing else None, outline.crosses)


def _points(sheet: Sheet) -> Iterator[Row]:
    for point in sheet.points:
        row = point.row
        head = (row.row, row.part, row.no, row.label, row.kind or None)
        tail = (row.typed, point.rounding_m, " ".join(fault.sentence() for fault in point.faults))
        if point.is_open:
            for reading in row.readings:
                yield _wkb((reading.longitude, reading.latitude)), (*head, "choose", reading.assumed, *tail)
        else:
            yield _wkb(point.place), (*head, _state(point), row.notation, *tail)


def _state(point: Point) -> str:
    return "missing" if point.place is None else "doubtful" if point.faults else "placed"


def _wkb(place: Optional[tuple[float, float]]) -> bytes:
    return struct.pack("<BIdd", 1, 1, *place) if place else b""


def _results(sheet: Sheet) -> dict[str, Any]:
    outline = sheet.outline
    closing, area, perimeter = outline.closing, outline.area_m2, outline.perimeter_m
    return {"CLOSING_M": closing.error_m if closing else -1.0, "AREA_M2": -1.0 if area is None else area,
            "PERIMETER_M": -1.0 if perimeter is None else perimeter, "POINTS_COUNT": len(sheet.points),
            "WITHOUT_POSITION": sum(point.place is None for point in sheet.points),
            "PROPOSED": to_wkt(sheet.proposal.wkb) if sheet.proposal else "", "REMARKS": list(sheet.remarks),
            "ADVICE": list(sheet.advice)}
