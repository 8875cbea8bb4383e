"""The answers a person can give to what an import asks: parameters of imsma:importlayer beside the first ones."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.base.language import tr
from ..core.model.definition import load_model
from ..core.sources.position_rules import NORTHS

DATE_ORDERS = ("", "dmy", "mdy")
DATE_BASES = ("", "1900", "1904")
UNITS = ("", "m2", "ha", "km2", "dunam")


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """Returns the parameters that most imports do not need."""
    norths = load_model().code_lists["bearing_north"]

    def text(name: str, label: str) -> QgsProcessingParameterString:
        return QgsProcessingParameterString(name, label, optional=True)

    return [
        text("LAYER", tr("Layer in the file")), text("SENT_BY", tr("Sent by")), text("BY", tr("Received by")),
        text("PERIOD_FROM", tr("Period from (year-month-day)")), text("PERIOD_TO", tr("Period to")),
        text("REPLACES", tr("Submission that this file replaces")),
        QgsProcessingParameterCrs("CRS", tr("Coordinate system, if the file does not say it"), optional=True),
        QgsProcessingParameterEnum("DAY_FIRST", tr("Dates in figures"), [
            tr("Not said"), tr("Day first"), tr("Month first")], defaultValue=0),
        QgsProcessingParameterEnum("AREA_UNIT", tr("Unit of areas whose column does not say it"), [
            tr("Not said"), "m2", "ha", "km2", "dunam"], defaultValue=0),
        text("ENCODING", tr("Encoding of the file's text, if it does not say it (CP1256, UTF-8)")),
        QgsProcessingParameterNumber(
            "HEADING_ROW", tr("Row of a sheet that names the columns (0: found)"),
            QgsProcessingParameterNumber.Type.Integer, 0, minValue=0),
        text("POINTS", tr("Sheet or file with the turning points of the outlines")),
        QgsProcessingParameterBoolean("NORTH_FIRST", tr("North stands where east belongs (swapped)"), False),
        QgsProcessingParameterBoolean("CLOSED_LINES", tr("Lines (tracks) go round areas"), False),
        QgsProcessingParameterEnum("BEARINGS", tr("Bearings count from"), [
            tr("Not said"), *(norths.label(name) for name in NORTHS)], defaultValue=0),
        QgsProcessingParameterNumber("DECLINATION", tr("Magnetic declination in degrees, east positive"),
                                     QgsProcessingParameterNumber.Type.Double, None, True, -180, 180),
        QgsProcessingParameterEnum("DATE_NUMBERS", tr("Dates that are numbers count from"), [
            tr("As the file says"), "1900", "1904"], defaultValue=0)]
