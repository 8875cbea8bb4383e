"""What the map shows of a table of turning points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from imsma_tools.core.geometry.wkb import polygons_of
from imsma_tools.core.geometry.zones import Candidate
from imsma_tools.core.sources.turning.ranking import Ranked
from imsma_tools.core.sources.turning.sheet import Sheet
from imsma_tools.gui.shared.outline_tool import Drawn

from .points_findings import letters
from .points_marks import Mark, Picture


def picture_of(sheet: Optional[Sheet], readings: Sequence[Ranked], systems: Sequence[Candidate]) -> Picture:
    """Returns the outline, every point by its name, another order, and the places to choose from by their letters."""
    if sheet is None:
        return Picture()
    marks = [Mark(point.place, point.row.label or str(point.row.no or point.row.row), point.row.is_corner)
             for point in sheet.points if point.place is not None]
    marks += [Mark((one.reading.longitude, one.reading.latitude), letter, is_choice=True)
              for letter, one in zip(letters(len(readings)), readings)]
    marks += [Mark((one.longitude, one.latitude), str(place), is_choice=True)
              for place, one in enumerate(systems, 1)]
    others = []
    if sheet.proposal is not None:
        others = [[(float(x), float(y)) for x, y in np.frombuffer(rings[0], "<f8").reshape(-1, 2)]
                  for rings in polygons_of(sheet.proposal.wkb)]
    return Picture(tuple(part.ring for part in sheet.outline.parts if part.ring), tuple(others), tuple(marks))


def drawn_of(sheet: Sheet) -> Drawn:
    """Returns the outline as something that was drawn, to be compared with what is live."""
    parts = [[[QgsPointXY(*place) for place in part.ring]] for part in sheet.outline.parts]
    return Drawn(QgsGeometry.fromMultiPolygonXY(parts), QgsCoordinateReferenceSystem("EPSG:4326"))
