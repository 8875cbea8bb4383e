"""Land in common on the map, readable without colours: every severity has its own hatch and line."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from imsma_tools.core.checks.remark import Severity
from otms_plugin.core.live_layers import Overlapped

_LOOKS = {
    Severity.STOP: ("#b71c1c", Qt.BrushStyle.DiagCrossPattern, Qt.PenStyle.SolidLine, 3),
    Severity.CORRECT: ("#bf5000", Qt.BrushStyle.BDiagPattern, Qt.PenStyle.SolidLine, 2),
    Severity.LOOK: ("#7a6000", Qt.BrushStyle.HorPattern, Qt.PenStyle.DashLine, 2),
    Severity.NOTE: ("#0d47a1", Qt.BrushStyle.NoBrush, Qt.PenStyle.DotLine, 2),
}
_HALO = QColor(255, 255, 255, 190)


class OverlapMarks:
    """Draws land in common on a canvas, the worst on top."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.bands: dict[Severity, QgsRubberBand] = {}

    def show(self, rows: Iterable[Overlapped]) -> None:
        """Shows the land of these rows and nothing else."""
        self.clear()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        for row in rows:
            land = QgsGeometry()
            land.fromWkb(row.land)
            self._band(row.verdict.severity).addGeometry(land, degrees, False)
        for band in self.bands.values():
            band.updatePosition()
            band.update()
            band.show()

    def clear(self) -> None:
        """Shows nothing."""
        for band in self.bands.values():
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self) -> None:
        """Takes everything off the canvas."""
        for band in self.bands.values():
            self._canvas.scene().removeItem(band)
        self.bands.clear()

    def _band(self, severity: Severity) -> QgsRubberBand:
        if severity not in self.bands:
            colour, brush, line, width = _LOOKS[severity]
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setStrokeColor(QColor(colour))
            band.setFillColor(QColor(colour))
            band.setSecondaryStrokeColor(_HALO)
            band.setBrushStyle(brush)
            band.setLineStyle(line)
            band.setWidth(width)
            band.setZValue(100 - severity.rank)
            self.bands[severity] = band
        return self.bands[severity]
