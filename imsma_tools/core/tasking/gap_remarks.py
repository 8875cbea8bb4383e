"""What is said of land that nobody is sent to, cleared or released, when a whole shall be covered."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..base.language import number_text, tr
from ..base.units import M2
from ..checks.remark import Remark, Severity
from ..checks.rule import load_rules
from ..geometry.coverage import Piece
from ..geometry.gap_width import at_least
from ..model.record import Record
from .coverage_questions import Coverage
from .order_remark import OrderRemark, name_of

RULE = "COVERAGE"


def gap_remarks(whole: Record, coverage: Coverage, covers: str, table: str = "task_order") -> Iterator[OrderRemark]:
    """Yields a remark for every gap, every piece outside, and every record that does not count.

    A gap stops from the size on at which COV-01 does (10 m2 and 0.25 m wide): a strip of 1.5 m is a path for a child.
    Smaller ones, the play of digitised borders, are listed as notes.

    :param covers: what shall cover it, in words.
    """
    name, guid = name_of(whole), str(whole.get("guid") or "")
    if coverage.is_usable and not coverage.parts:
        yield OrderRemark(Remark(RULE, Severity.STOP, table, guid, tr(
            "Nothing covers it. With an outline there must be: {covers}.", covers=covers), name), name)
    for piece in coverage.gaps:
        size = max(piece.area_m2, piece.uncertain_m2 or 0.0)
        text = tr("{area} {unit} are not covered by {covers}, {width} m at the widest place.",
                  area=number_text(size), unit=M2, covers=covers, width=number_text(piece.width_m, 1))
        if piece.uncertain:
            text += " " + tr("An outline is not correct, so this is uncertain.")
        remark = Remark(RULE, gap_severity(piece), table, guid, text, name, found=f"{size:.2f} m2", cause="gap")
        yield OrderRemark(remark, name, area_m2=piece.area_m2, uncertain_m2=piece.uncertain_m2,
                          width_m=piece.width_m, place=piece.geometry)
    for outside in coverage.outside:
        piece, part = outside.piece, outside.part
        severity = Severity.NOTE if piece.thin else Severity.CORRECT
        remark = Remark(RULE, severity, table, guid, tr(
            "{area} {unit} of {part} lie outside.", area=number_text(max(piece.area_m2, piece.uncertain_m2 or 0.0)),
            unit=M2, part=name_of(part.record)), name, other_table=part.table, other_guid=str(part.record.get("guid")),
            cause="outside")
        yield OrderRemark(remark, name, name_of(part.record), area_m2=piece.area_m2, uncertain_m2=piece.uncertain_m2,
                          width_m=piece.width_m, place=piece.geometry)
    for part in coverage.left_out:
        remark = Remark(RULE, Severity.LOOK, table, guid, tr(
            "{part} does not count: it {why}.", part=name_of(part.record), why=part.why), name, other_table=part.table,
            other_guid=str(part.record.get("guid")), cause="left_out")
        yield OrderRemark(remark, name, name_of(part.record))
    if coverage.not_computed:
        yield OrderRemark(Remark(RULE, Severity.STOP, table, guid, tr(
            "{count} outlines could not be worked out: look for gaps by eye.", count=coverage.not_computed), name),
            name)


def gap_severity(piece: Piece) -> Severity:
    """Returns how much land that nothing covers matters, by the figures of COV-01."""
    rule = load_rules().rules["COV-01"]
    size = max(piece.area_m2, piece.uncertain_m2 or 0.0)
    least = rule.figure("width_m")
    width = at_least(np.array([piece.width_m]), [piece.geometry], least)[0]
    return Severity.STOP if size >= rule.figure("area_m2") and width >= least else Severity.NOTE
