"""Overlaps and gaps as tables of the report. What they are is decided in ``core/geometry`` and ``core/tasking``."""

from __future__ import annotations

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.geometry.coverage import Piece
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.coverage_questions import find_closed_hazard_gaps
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps

from . import frames
from .scope import Scope
from .table import Column, FigureTable, Kind


def overlap_table(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> FigureTable:
    """Returns one row per overlap of a task order that is still on the ground, the worst first."""
    found = find_order_overlaps(source, today=scope.as_of, progress=progress)
    area = frames.read_area(source, scope.area)
    entries = []
    for overlap in found.overlaps:
        order, other = overlap.order, overlap.other
        inside = [record for record in (order, other) if area.holds(record)
                  and (not scope.operator or names.operator(record) == scope.operator)]
        if not inside:
            continue
        is_order = overlap.other_table != "land_release"
        entries.append((overlap.verdict.severity.rank, -overlap.pair.counted.area_m2, (
            overlap.verdict.severity.label,
            source.model.code_lists["overlap_class"].label(overlap.verdict.overlap_class),
            order.get("task_no") or "", names.operator(order),
            (other.get("task_no") if is_order else other.get("local_id")) or "",
            other.get("operator_name") or names.operator(other),
            names.area(order), overlap.pair.overlap_m2, overlap.pair.counted.area_m2, overlap.pair.common.share_a,
            overlap.pair.common.share_b,
            overlap.pair.common.width_m, overlap.verdict.explanation), (order["guid"], other["guid"])))
    entries.sort(key=lambda entry: entry[:2])
    notes = [tr("Task orders whose site nobody has confirmed as left, with each other, with those that other offices "
                "told of, and with released land. Thin edges are listed too.")]
    notes += _left_out(found.without_outline, found.not_computed)
    return FigureTable("Overlaps", tr("Overlaps"), (
        Column("severity", tr("Severity")), Column("class", tr("Class")), Column("order", tr("Task order")),
        Column("operator", tr("Operator")), Column("other", tr("Other order or released land")),
        Column("other_operator", tr("Other operator")), Column("governorate", tr("Governorate")),
        Column("overlap_m2", tr("Overlap ({unit})", unit=M2), Kind.AREA, True), _at_most(),
        Column("share", tr("Share of the order"), Kind.PERCENT),
        Column("other_share", tr("Share of the other"), Kind.PERCENT),
        Column("width_m", tr("Width (m)"), Kind.NUMBER), Column("meaning", tr("What it means"))),
        tuple(entry[2] for entry in entries), tuple(entry[3] for entry in entries), tuple(notes))


def gap_table(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> FigureTable:
    """Returns one row per piece of a closed hazard that no released land covers, the largest first."""
    found = find_closed_hazard_gaps(source, progress=progress)
    area = frames.read_area(source, scope.area)
    wanted = [gap for gap in found.gaps if area.holds(gap.hazard)]
    wanted.sort(key=lambda gap: -_most(gap.piece))
    rows = tuple((gap.hazard.get("local_id") or "", names.area(gap.hazard),
                  source.model.code_lists["hazard_status"].label(gap.hazard["hazard_status"]),
                  gap.piece.area_m2, _most(gap.piece), gap.piece.width_m, tr("yes") if gap.piece.thin else tr("no"),
                  tr("yes") if gap.piece.uncertain else tr("no")) for gap in wanted)
    notes = [tr("Land of closed hazards that no released land covers. A thin gap is still land that nobody cleared.")]
    notes += _left_out(found.without_outline, found.not_computed)
    return FigureTable("Gaps", tr("Gaps"), (
        Column("hazard", tr("Hazard")), Column("governorate", tr("Governorate")), Column("status", tr("Status")),
        Column("gap_m2", tr("Gap ({unit})", unit=M2), Kind.AREA, True), _at_most(),
        Column("width_m", tr("Width (m)"), Kind.NUMBER), Column("thin", tr("Thin")),
        Column("uncertain", tr("Outline uncertain"))),
        rows, tuple((gap.hazard["guid"],) for gap in wanted), tuple(notes))


def _at_most() -> Column:
    return Column("at_most_m2", tr("At most ({unit})", unit=M2), Kind.AREA, True,
                  tr("Where an outline is uncertain, the area by the hull of its points."))


def _most(piece: Piece) -> float:
    """Returns the area of a gap in m2, by the larger shape of an uncertain outline."""
    return max(piece.area_m2, piece.uncertain_m2 or 0.0)


def _left_out(without_outline: int, not_computed: int) -> list[str]:
    notes = []
    if without_outline:
        notes.append(tr("{count} records have no usable outline and could not be compared.", count=without_outline))
    if not_computed:
        notes.append(tr("{count} comparisons failed; look at these records on the map.", count=not_computed))
    return notes
