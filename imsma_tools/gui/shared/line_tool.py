"""A map tool to draw one line, for example the one along which an order is cut."""

from __future__ import annotations

from qgis.core import QgsGeometry

from ...core.base.language import tr
from .outline_tool import OutlineTool


def line_hint() -> str:
    """Returns how to draw a line."""
    return tr("Click on the map to draw a line. Right-click or Enter ends it, Backspace takes the last corner back, "
              "Esc starts again. Then drag its corners.")


class LineTool(OutlineTool):
    """Draws one line; nothing is stored."""

    LEAST = 2

    def hint(self) -> str:
        return line_hint()

    def outline(self) -> QgsGeometry:
        """Returns the line with the corner under the mouse, in map coordinates; empty below two corners."""
        points = self.points()
        return QgsGeometry.fromPolylineXY(points) if len(points) >= self.LEAST else QgsGeometry()
