"""Layers of PostGIS, asked in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsVectorLayer

from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.geometry.overlaps import OverlapResult, find_overlaps
from imsma_tools.core.geometry.postgis_outlines import PostgisOutlines, outlines_of
from imsma_tools.core.geometry.postgis_overlay import PostgisOverlay, answering_for


@dataclass(frozen=True)
class Asked:
    """Outlines of one or two layers, and who answers for their pairs."""

    outlines: PostgisOutlines
    other: Optional[PostgisOutlines]
    overlay: PostgisOverlay

    def overlaps(self, **options) -> OverlapResult:
        return find_overlaps(self.outlines, self.other, answering=self.overlay, **options)


def asked(first: QgsVectorLayer, second: Optional[QgsVectorLayer] = None, id_field: str = "", keep=(),
          progress: Progress = SILENT) -> Asked:
    """The layers, which must be such that the database can be asked. ``id_field`` and ``keep`` are of the first."""
    outlines = outlines_of(first, id_field, keep, progress)
    assert outlines is not None
    other = outlines_of(second) if second else None
    assert (other is None) == (second is None)
    overlay = answering_for(outlines, other)
    assert overlay is not None
    return Asked(outlines, other, overlay)
