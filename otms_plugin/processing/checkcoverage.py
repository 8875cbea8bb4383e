"""otms:checkcoverage: land that nobody is sent to."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Optional

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
from imsma_tools.core.geometry.coverage import CoverageSearch, PieceBlock
from imsma_tools.core.geometry.outlines import Outlines
from imsma_tools.core.geometry.result_file import Block
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.overlap_report import failed_list, reading_counts, repaired_list

from .inputs import (
    add_fields_and_limits,
    checked_source,
    either_way,
    limits_of,
    second_id_field,
    second_width_field,
)
from .outputs import ResultLayer, destination_is_apart, named, result_fields, write_layers

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
        destinations = [name for name in ("GAPS", "OUTSIDE") if parameters.get(name)]

        def find(by_index: bool) -> dict[str, Any]:
            reading_whole, reading_parts, inside, outside = steps(progress, (20, 20, 35, 25))
            with contextlib.ExitStack() as opened:
                wholes = whole.layer((), reading_whole, by_index=by_index).shapes
                opened.callback(wholes.close)
                # Parts without any outline are an answer: then nobody is sent anywhere.
                pieces = parts.layer((), reading_parts, may_be_empty=True, by_index=by_index).shapes
                opened.callback(pieces.close)
                search = CoverageSearch(wholes, pieces, limits)
                gaps, beyond = _rows(search.gaps(inside), wholes), _rows(search.outside(outside), pieces)
                fields = result_fields([named(whole.id_field, "whole_id")], _GAP_FIELDS)
                layers = [ResultLayer("GAPS", fields, style="gap", blocks=gaps)]
                if "OUTSIDE" in destinations:
                    fields = result_fields([named(parts.id_field, "part_id")], _OUTSIDE_FIELDS)
                    layers.append(ResultLayer("OUTSIDE", fields, blocks=beyond))
                places = write_layers(self, parameters, context, layers, progress)
                for _ in beyond:   # counted, even where nobody wants the layer
                    pass
                _tell(search, progress)
                if by_index:
                    whole.warn_at_the_end(wholes, progress)
                    parts.warn_at_the_end(pieces, progress)
                return {**places, **_counts(search, wholes, pieces)}

        # a table in a file with others cannot be written while that file is read
        own_files = all(destination_is_apart(self, parameters, name, context) for name in destinations)
        return either_way(find, progress) if own_files else find(False)


def _rows(found: Iterator[PieceBlock], outlines: Outlines) -> Iterator[Block]:
    for block in found:
        yield Block([outlines.names_of(block.owner), block.area_m2, block.width_m, block.thin, block.uncertain,
                     block.uncertain_m2_or_none()], block.geometry)


def _counts(search: CoverageSearch, wholes: Outlines, parts: Outlines) -> dict[str, Any]:
    gaps, outside = search.gaps_tally, search.outside_tally
    failures = [*failed_list(gaps.failures, wholes, parts), *failed_list(outside.failures, parts, wholes)]
    repaired_wholes, repaired_parts = search.repaired()
    return {
        "GAP_COUNT": gaps.pieces, "THIN": gaps.thin, "UNCERTAIN": gaps.uncertain, "TOTAL_M2": gaps.total_m2,
        "OUTSIDE_COUNT": outside.pieces, "OUTSIDE_M2": outside.total_m2,
        "WHOLE_M2": gaps.outlines_m2, "WHOLE_UNTOUCHED": gaps.untouched,
        "REPAIRED": len(repaired_wholes) + len(repaired_parts),
        "REPAIRED_LIST": [*repaired_list(repaired_wholes, wholes), *repaired_list(repaired_parts, parts)],
        "FAILED": len(failures), "FAILED_LIST": failures, **reading_counts([wholes, parts]),
    }


def _tell(search: CoverageSearch, progress: Progress) -> None:
    gaps = search.gaps_tally
    progress.say(tr("{count} gaps, {area} {unit} in all, {thin} of them thin.", count=gaps.pieces,
                    area=number_text(gaps.total_m2), unit=M2, thin=gaps.thin))
    if gaps.untouched:
        progress.warn(tr("{count} whole areas have no part near them at all.", count=gaps.untouched))
    repaired = sum(map(len, search.repaired()))
    if repaired:
        progress.warn(tr("{count} outlines cross or touch themselves; they were compared by their repaired shape, and "
                         "gaps near them are marked uncertain.", count=repaired))
    failures = len(gaps.failures) + len(search.outside_tally.failures)
    if failures:
        progress.warn(tr("{count} outlines could not be worked out. They are named in the results (FAILED_LIST) and "
                         "listed whole, as uncertain.", count=failures))
