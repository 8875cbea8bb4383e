"""otms:checkcoverage: land that nobody is sent to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.coverage import CoverageResult, Piece, Remainder, find_gaps
from imsma_tools.core.geometry.outlines import Outlines
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.overlap_report import failed_list, reading_counts, repaired_list

from .inputs import add_fields_and_limits, checked_source, limits_of, second_id_field, second_width_field
from .outputs import ResultLayer, Row, named, result_fields, write_layers

_OTHERS = "width_m:double(0,0);thin:bool;uncertain:bool;uncertain_m2:double(0,0)"
_GAP_FIELDS = "gap_m2:double(0,0);" + _OTHERS
_OUTSIDE_FIELDS = "outside_m2:double(0,0);" + _OTHERS


class CheckCoverage(ToolsAlgorithm):
    """Finds what the parts leave of a whole, and what of the parts lies outside."""

    NAME = "checkcoverage"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Check coverage")

    def help_text(self) -> str:
        return tr("Finds the gaps: land of WHOLE (hazards, a task order) that none of PARTS (task orders, cleared "
                  "land) covers, and land of PARTS outside of WHOLE. Every gap is listed; those smaller than MIN_AREA "
                  "or thinner than MIN_WIDTH are marked thin, for a strip of 1.5 m is a path for a child. A whole "
                  "that crosses itself is checked by the hull of its points too: land that only the hull holds is "
                  "marked uncertain. Areas are true areas on the ground. A point counts as a circle of the radius, a "
                  "line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field "
                  "shape_width_m); one without such a figure takes no part and is named.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        areas = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource("WHOLE", tr("Whole areas"), areas))
        self.addParameter(QgsProcessingParameterFeatureSource("PARTS", tr("Parts"), areas))
        add_fields_and_limits(self, "WHOLE", tr("A thin gap is smaller than ({unit})", unit=M2))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("GAPS", tr("Gaps"), polygons))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTSIDE", tr("Parts outside"), polygons, optional=True,
                                                            createByDefault=True))
        for name, text in (("GAP_COUNT", tr("Gaps")), ("THIN", tr("Thin gaps")),
                           ("TOTAL_M2", tr("Gaps in all ({unit})", unit=M2)),
                           ("OUTSIDE_COUNT", tr("Pieces outside")),
                           ("OUTSIDE_M2", tr("Outside in all ({unit})", unit=M2)),
                           ("WHOLE_M2", tr("Whole areas in all ({unit})", unit=M2)),
                           ("REPAIRED", tr("Outlines repaired")), ("SKIPPED", tr("Records that take no part")),
                           ("READ", tr("Records read")), ("UNCERTAIN", tr("Uncertain gaps")),
                           ("FAILED", tr("Outlines that could not be worked out"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        limits = limits_of(self, parameters, context, with_buffer=False)
        id_field = self.parameterAsString(parameters, "ID_FIELD", context)
        width_field = self.parameterAsString(parameters, "WIDTH_FIELD", context)
        whole = checked_source(self, parameters, "WHOLE", context, id_field, width_field)
        parts_id = second_id_field(self, parameters, "PARTS", context, id_field, progress)
        parts_width = second_width_field(self, parameters, "PARTS", context, width_field)
        parts = checked_source(self, parameters, "PARTS", context, parts_id, parts_width)
        reading_whole, reading_parts, finding, writing = steps(progress, (20, 20, 55, 5))
        wholes = whole.layer((), reading_whole).shapes
        # Parts without any outline are an answer: then nobody is sent anywhere.
        pieces = parts.layer((), reading_parts, may_be_empty=True).shapes
        result = find_gaps(wholes, pieces, limits, finding)
        _tell(result, progress)
        progress.check()
        fields = result_fields([named(whole.id_field, "whole_id")], _GAP_FIELDS)
        layers = [ResultLayer("GAPS", fields, _rows(result.gaps, wholes), "gap")]
        if parameters.get("OUTSIDE"):
            fields = result_fields([named(parts.id_field, "part_id")], _OUTSIDE_FIELDS)
            layers.append(ResultLayer("OUTSIDE", fields, _rows(result.outside, pieces)))
        return {**write_layers(self, parameters, context, layers, writing), **_counts(result, wholes, pieces)}


def _rows(left: Remainder, outlines: Outlines) -> Iterator[Row]:
    names = outlines.names_of(np.array([piece.owner for piece in left.pieces], np.int64))
    for name, piece in zip(names, left.pieces):
        yield piece.geometry, [name, piece.area_m2, piece.width_m, piece.thin, piece.uncertain,
                               piece.uncertain_m2]


def _counts(result: CoverageResult, wholes: Outlines, parts: Outlines) -> dict[str, Any]:
    failures = [*failed_list(result.gaps.failures, wholes, parts), *failed_list(result.outside.failures, parts, wholes)]
    gaps: list[Piece] = result.gaps.pieces
    return {
        "GAP_COUNT": len(gaps), "THIN": sum(piece.thin for piece in gaps),
        "UNCERTAIN": sum(piece.uncertain for piece in gaps), "TOTAL_M2": result.gaps.total_m2,
        "OUTSIDE_COUNT": len(result.outside.pieces), "OUTSIDE_M2": result.outside.total_m2,
        "WHOLE_M2": result.whole_m2, "WHOLE_UNTOUCHED": result.gaps.untouched,
        "REPAIRED": len(result.repaired_wholes) + len(result.repaired_parts),
        "REPAIRED_LIST": [*repaired_list(result.repaired_wholes, wholes), *repaired_list(result.repaired_parts, parts)],
        "FAILED": len(failures), "FAILED_LIST": failures, **reading_counts([wholes, parts]),
    }


def _tell(result: CoverageResult, progress: Progress) -> None:
    gaps = result.gaps
    progress.say(tr("{count} gaps, {area} {unit} in all, {thin} of them thin.", count=len(gaps.pieces),
                    area=number_text(gaps.total_m2), unit=M2, thin=sum(piece.thin for piece in gaps.pieces)))
    if gaps.untouched:
        progress.warn(tr("{count} whole areas have no part near them at all.", count=gaps.untouched))
    if result.repaired_wholes or result.repaired_parts:
        progress.warn(tr("{count} outlines cross or touch themselves; they were compared by their repaired shape, and "
                         "gaps near them are marked uncertain.",
                         count=len(result.repaired_wholes) + len(result.repaired_parts)))
    if gaps.failures or result.outside.failures:
        progress.warn(tr("{count} outlines could not be worked out. They are named in the results (FAILED_LIST) and "
                         "listed whole, as uncertain.", count=len(gaps.failures) + len(result.outside.failures)))
