"""otms:detectoverlaps: land that two outlines have in common."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress, steps
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.layers import LayerOutlines
from imsma_tools.core.geometry.overlaps import OverlapSearch, Tally
from imsma_tools.core.geometry.postgis_overlay import answering_for
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.order_hazards import hazards_by_order
from otms_plugin.core.overlap_report import TASK_FIELDS, Judged, JudgedSearch, Layer, judge_for

from .inputs import (
    Source,
    add_fields_and_limits,
    checked_source,
    either_way,
    limits_of,
    second_id_field,
    second_process_for,
    second_width_field,
)
from .outputs import ResultLayer, Row, destination_is_apart, named, result_fields, write_layers

_FIELDS = ("overlap_m2:double(0,0);pct_a:double(0,0);pct_b:double(0,0);distance_m:double(0,0);width_m:double(0,0);"
           "class:string(20);severity:string(10);uncertain:bool;uncertain_m2:double(0,0);explanation:string(500)")


class DetectOverlaps(ToolsAlgorithm):
    """Finds the overlaps of outlines with each other or with those of a second layer."""

    NAME = "detectoverlaps"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Detect overlaps")

    def help_text(self) -> str:
        return tr("Finds every place where two outlines cover the same land: of one layer with each other, or with a "
                  "second layer. Areas are true areas on the ground. Overlaps smaller than MIN_AREA or thinner than "
                  "MIN_WIDTH are listed as edges, never hidden. With BUFFER, outlines nearer than that many metres are "
                  "listed too. Where the layers hold status, operator and dates of task orders, the rules say what an "
                  "overlap means (RULES: another rules file). An outline that crosses itself is compared by its "
                  "repaired shape and by the hull of its points; what only the hull finds is marked uncertain. Without "
                  "ID_FIELD records are named by task_no, local_id or their number. A point counts as a circle of the "
                  "radius, a line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field "
                  "shape_width_m); one without such a figure takes no part and is named.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        areas = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Areas"), areas))
        self.addParameter(QgsProcessingParameterFeatureSource("OTHER", tr("Other areas"), areas, optional=True))
        add_fields_and_limits(self, "INPUT", tr("An edge is smaller than ({unit})", unit=M2))
        self.addParameter(QgsProcessingParameterNumber(
            "BUFFER", tr("List neighbours nearer than (m)"), QgsProcessingParameterNumber.Type.Double, 0.0))
        self.addParameter(QgsProcessingParameterFile("RULES", tr("Rules file"), extension="json", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Overlaps"),
                                                            QgsProcessing.SourceType.TypeVectorPolygon))
        for name, text in (("PAIRS", tr("Pairs listed")), ("TOTAL_M2", tr("Overlap in all ({unit})", unit=M2)),
                           ("REPAIRED", tr("Outlines repaired")), ("SKIPPED", tr("Records that take no part")),
                           ("READ", tr("Records read")), ("UNCERTAIN", tr("Uncertain pairs")),
                           ("FAILED", tr("Pairs that could not be worked out"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        limits = limits_of(self, parameters, context, with_buffer=True)
        rules = _rules_file(self.parameterAsFile(parameters, "RULES", context))
        id_field = self.parameterAsString(parameters, "ID_FIELD", context)
        width_field = self.parameterAsString(parameters, "WIDTH_FIELD", context)
        first = checked_source(self, parameters, "INPUT", context, id_field, width_field)
        second = None
        if parameters.get("OTHER"):
            other_id = second_id_field(self, parameters, "OTHER", context, id_field, progress)
            other_width = second_width_field(self, parameters, "OTHER", context, width_field)
            second = checked_source(self, parameters, "OTHER", context, other_id, other_width)

        def find(by_index: bool) -> dict[str, Any]:
            reading, reading_other, finding = steps(progress, (25, 25 if second else 0.01, 50))
            with contextlib.ExitStack() as opened:
                helper = opened.enter_context(second_process_for([first, second or first], by_index))
                left = _outlines(first, reading, by_index, opened)
                other = _outlines(second, reading_other, by_index, opened) if second else None
                right = left if other is None else other
                judge = judge_for(_layer(first, left), _layer(second or first, right), limits, rules, today())
                search = OverlapSearch(left, other, limits, answering=answering_for(left, other), helper=helper)
                found = JudgedSearch(search, judge)
                fields = result_fields([named(first.id_field, "a_id"), named((second or first).id_field, "b_id")],
                                       _FIELDS)
                rows = map(_row, found.pairs(finding))
                places = write_layers(self, parameters, context, [ResultLayer("OUTPUT", fields, rows, "overlap")],
                                      progress)
                _tell(search.tally, progress)
                sources = [(first, left), (second, right)] if second else [(first, left)]
                if by_index:
                    for source, outlines in sources:
                        source.warn_at_the_end(outlines, progress)
                return {**places, **found.counts([outlines for _, outlines in sources])}

        # a table in a file with others cannot be written while that file is read
        own_file = destination_is_apart(self, parameters, "OUTPUT", context)
        return either_way(find, progress) if own_file else find(False)


def _outlines(source: Source, progress: Progress, by_index: bool, opened: contextlib.ExitStack) -> LayerOutlines:
    outlines = source.layer(TASK_FIELDS, progress, by_index=by_index).shapes
    opened.callback(outlines.close)
    return outlines


def _layer(source: Source, outlines: LayerOutlines) -> Layer:
    fields = set(source.fields.names()) & set(TASK_FIELDS)
    return Layer(outlines, fields, hazards_by_order(source.file) if "guid" in fields and source.file else {})


def _rules_file(text: str) -> Optional[Path]:
    if not text:
        return None
    file = Path(text)
    if not file.is_file():
        raise BadInput(tr("There is no rules file {file}.", file=file),
                       tr("Give the path of a rules file, or leave RULES empty for the rules that come with OTMS."))
    return file


def _row(row: Judged) -> Row:
    pair = row.pair
    return pair.geometry, [row.a_id, row.b_id, pair.overlap_m2, pair.pct_a, pair.pct_b, pair.distance_m, pair.width_m,
                           row.verdict.overlap_class, row.verdict.severity.value, pair.uncertain, pair.uncertain_m2,
                           row.verdict.explanation]


def _tell(tally: Tally, progress: Progress) -> None:
    progress.say(tr("{pairs} pairs listed, {area} {unit} of overlap in all.", pairs=tally.pairs,
                    area=number_text(tally.total_m2), unit=M2))
    if tally.uncertain:
        progress.warn(tr("{count} pairs are uncertain: an outline crosses or touches itself. Their overlap is that of "
                         "the repaired shape; look at the list of repairs.", count=tally.uncertain))
    if tally.failures:
        progress.warn(tr("{count} pairs could not be worked out. They are named in the results (FAILED_LIST): compare "
                         "them by eye.", count=len(tally.failures)))
