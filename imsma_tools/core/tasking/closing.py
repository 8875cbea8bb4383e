"""The check of one hazard before it is closed: land of it that nobody released, and work on it that is not over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Optional

from ..base.days import today
from ..base.jobs import SILENT, Progress, steps
from ..base.language import tr
from ..checks.memory_source import MemorySource
from ..checks.remark import Remark, Severity
from ..checks.rule import load_rules
from ..checks.runner import run_rules
from ..geometry.outline import Fault, fault_of
from ..geometry.repair import problem
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .coverage_questions import hazard_coverage
from .gap_remarks import gap_remarks
from .order_check import OrderCheck
from .order_overlaps import OverlapsOfOrder
from .order_remark import OrderRemark, name_of
from .rule_book import MAKERS

TABLE = "hazard"
_NO_AREA = (Fault.NO_GEOMETRY, Fault.EMPTY, Fault.NOT_POLYGON)


def check_closing(source: RecordSource, hazard: Record, on: Optional[date] = None, country: str = "IQ",
                  progress: Progress = SILENT) -> OrderCheck:
    """Checks a hazard as if it were closed: gaps as in COV-01, orders on it and land that remains as in STAT-01.

    ``may_issue`` of the answer says whether it may be closed; ``overlaps`` counts the pieces of released land near it.

    :param on: the day to judge by; default today in the programme's zone.
    :raises Cancelled: if the person stops the work.
    """
    covering, ruling = steps(progress, (1, 1))
    coverage = hazard_coverage(source, hazard, progress=covering)
    remarks = list(_of_outline(hazard))
    if coverage.is_usable:
        remarks += gap_remarks(hazard, coverage, tr("released land"), TABLE)
    ruled, not_run = _of_rules(source, hazard, on or today(), country, ruling)
    remarks += ruled
    progress.check()
    remarks.sort(key=lambda one: (one.remark.severity.rank, -one.size_m2, one.other))
    near = OverlapsOfOrder((), 0, len(coverage.parts), (), (), coverage.is_usable)
    return OrderCheck(tuple(remarks), near, coverage, not_run)


def _of_outline(hazard: Record) -> Iterator[OrderRemark]:
    """Yields why nobody can say what is left of the hazard, or how sure that is."""
    wkb = hazard.get(GEOMETRY)
    fault = fault_of(wkb)
    if fault is not None:
        has_no_area = hazard.get("hazard_class") in load_rules().rules["COV-01"].thresholds["classes_without_area"]
        severity = Severity.LOOK if has_no_area and fault in _NO_AREA else Severity.STOP
        yield _about(hazard, severity, tr("The hazard {fault}: nobody can say whether land of it is left.",
                                          fault=fault.sentence), fault.value)
        return
    why = problem(wkb)
    if why is not None:
        yield _about(hazard, Severity.LOOK, tr(
            "{reason} Its land was looked at by the repaired shape and by the hull of its points.", reason=why))


def _of_rules(source: RecordSource, hazard: Record, day: date, country: str, progress: Progress,
              ) -> tuple[list[OrderRemark], tuple[str, ...]]:
    """Returns what holds a closed hazard open, beside gaps, and the rules that could not be done."""
    closed = MemorySource({TABLE: [{**hazard, "hazard_status": "CLOSED"}]}, behind=source)
    result = run_rules(closed, [load_rules().rules["STAT-01"]], MAKERS, on=day, country=country, progress=progress)
    names = {remark.other_guid: name_of(source.row(remark.other_table, remark.other_guid) or {})
             for remark in result.remarks if remark.other_table}
    return ([OrderRemark(remark, name_of(hazard), names.get(remark.other_guid, "")) for remark in result.remarks],
            tuple(f"{entry.rule_id}: {entry.reason}" for entry in result.not_run if entry.failed))


def _about(hazard: Record, severity: Severity, message: str, found: str = "") -> OrderRemark:
    return OrderRemark(Remark("OUTLINE", severity, TABLE, str(hazard.get("guid") or ""), message, name_of(hazard),
                              found=found), name_of(hazard))
