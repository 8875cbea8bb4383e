"""The check of one task order before a step that sends people or takes them off: issue, split, completion, certificate.

What is looked at: the outline itself, overlaps with everything that is on the ground and with released land (judged as
if the order were issued already), operator, shape and hazards (:mod:`.before_issue`), the rules of the record, and
whether what shall be covered is. A remark that says
stop holds the step up until a named person has accepted it with a reason (table ``overlap_decision``); it stays listed.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Optional

from ..base.days import today
from ..base.jobs import SILENT, Progress, steps
from ..base.language import number_text, tr
from ..base.units import M2
from ..checks.memory_source import MemorySource
from ..checks.remark import Remark, Severity
from ..checks.rule import load_rules
from ..checks.runner import run_rules
from ..geometry.outline import fault_of
from ..geometry.repair import problem, repair
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .before_issue import remarks_before_issue
from .coverage_questions import Coverage, certificate_coverage, completion_coverage, split_coverage, transfer_coverage
from .decisions import Decision, decisions_on
from .facts import outline_note
from .formers import formers_of
from .gap_remarks import gap_remarks
from .live import is_live
from .order_overlaps import OrderOverlap, OverlapsOfOrder, find_overlaps_of
from .order_remark import OrderRemark, name_of, remark_on
from .other_orders import offices
from .policy import Policy, load_policy
from .rule_book import MAKERS
from .states import States, load_states

TABLE = "task_order"


class Step(enum.Enum):
    """What shall be done with the order; the value is that of the parameter STEP."""

    ISSUE = "issue"
    SPLIT = "split"
    TRANSFER = "transfer"
    COMPLETION = "completion"
    CERTIFICATE = "certificate"


@dataclass(frozen=True)
class OrderCheck:
    """What was found, the open remarks first, worst first, and what the order was compared with.

    ``coverage`` is None where nothing has to be covered (step ISSUE).
    """

    remarks: tuple[OrderRemark, ...]
    overlaps: OverlapsOfOrder
    coverage: Optional[Coverage] = None
    not_run: tuple[str, ...] = field(default=())

    @property
    def may_issue(self) -> bool:
        """Returns False if a remark that says stop is open."""
        return not any(one.is_open and one.remark.severity is Severity.STOP for one in self.remarks)

    def counts(self) -> dict[str, int]:
        """Returns the number of open remarks by severity, and of those accepted."""
        found = Counter(one.remark.severity.value if one.is_open else "accepted" for one in self.remarks)
        return {name: found[name] for name in (*(severity.value for severity in Severity), "accepted")}


def check_order(source: RecordSource, order: Record, step: Step = Step.ISSUE, policy: Optional[Policy] = None,
                on: Optional[date] = None, country: str = "IQ", progress: Progress = SILENT,
                hazards: Optional[Collection[str]] = None) -> OrderCheck:
    """Checks one order of ``source``, or one that is drawn and not entered yet (without guid).

    :param on: the day to judge by; default today in the programme's zone.
    :param hazards: guids of those an order is for that somebody is making; default those entered with it.
    :raises Cancelled: if the person stops the work.
    """
    rules, day = policy or load_policy(), on or today()
    asking, comparing, covering = steps(progress, (1, 6, 3))
    remarks = list(_of_outline(order))
    ruled, not_run = _of_rules(source, order, day, country, asking)
    remarks += ruled
    without: set[str] = set()
    if step in (Step.SPLIT, Step.TRANSFER):   # the orders that take its place lie in it
        without = {child["guid"] for child in source.rows(TABLE, {"parent_task_guid": order.get("guid")})}
    judged = _as_issued(order, load_states()) if step is Step.ISSUE else order
    overlaps = find_overlaps_of(source, judged, rules, day, without, comparing)
    decisions = decisions_on(source, order)
    remarks += [_of_overlap(order, overlap, decisions) for overlap in overlaps.overlaps]
    remarks += _not_compared(order, overlaps)
    remarks += [remark_on(order, Severity.LOOK, "OTHER_OFFICES", told.sentence)
                for told in offices(source, day) if told.is_stale]
    if step is Step.ISSUE:
        remarks += _of_former(source, order, day)
        remarks += remarks_before_issue(source, order, rules, day, hazards)
    coverage = _coverage(source, order, step, day, covering)
    if coverage is not None:
        remarks += gap_remarks(order, coverage, _question(step))
    progress.check()
    remarks.sort(key=lambda one: (not one.is_open, one.remark.severity.rank, -one.size_m2, one.other))
    return OrderCheck(tuple(remarks), overlaps, coverage, not_run)


def _as_issued(order: Record, states: States) -> Record:
    """Returns the order as it will be: one in preparation conflicts with nobody, until it is too late.

    Issuing sends a team again, so an earlier leaving of the site does not count.
    """
    status = str(order.get("status") or "")
    if states.has(status, "at_work") or states.has(status, "work_done"):
        return order
    return {**order, "status": "ISSUED", "site_left_on": None}


def _of_outline(order: Record) -> Iterator[OrderRemark]:
    """Yields what is wrong with the outline, and how sure it is."""
    wkb = order.get(GEOMETRY)
    fault = fault_of(wkb)
    if fault is not None:
        yield remark_on(order, Severity.STOP, "OUTLINE", tr(
            "The order {fault}: nobody can say whether it lies on land of another.", fault=fault.sentence),
            found=fault.value)
        return
    why = problem(wkb)
    if why is not None:
        mended = repair(bytes(wkb or b""))
        yield remark_on(order, Severity.STOP, "OUTLINE", tr(
            "{reason} It was compared by its repaired shape ({area} {unit}) and by the hull of its points. Accept a "
            "repair or draw it anew.", reason=why, area=number_text(mended.area_after_m2), unit=M2),
            place=mended.geometry)
    note = outline_note({**order, "task_no": order.get("task_no") or tr("the order")})
    if note:
        yield remark_on(order, Severity.LOOK, "OUTLINE", note)


def _of_rules(source: RecordSource, order: Record, day: date, country: str, progress: Progress,
              ) -> tuple[list[OrderRemark], tuple[str, ...]]:
    """Returns what the rules say of the record alone, and the rules that could not be done.

    An order that is drawn and not entered yet has an outline only, so only rules about outlines ask it.
    """
    chosen = [replace(rule, tables=(TABLE,)) for rule in load_rules().rules.values() if TABLE in rule.tables
              and rule.id != "GEO-02" and (order.get("guid") or rule.id.startswith("GEO"))]
    former = source.row(TABLE, str(order["parent_task_guid"])) if order.get("parent_task_guid") else None
    rows = [order] if former is None else [order, former]   # else the rules would miss the order it continues
    result = run_rules(MemorySource({TABLE: rows}, behind=source), chosen, MAKERS, on=day, country=country,
                       progress=progress)
    found = [OrderRemark(remark, name_of(order)) for remark in result.remarks
             if remark.guid == str(order.get("guid") or "")
             and not (remark.rule_id == "GEO-01" and remark.severity is Severity.STOP)]   # said by _of_outline
    return found, tuple(f"{entry.rule_id}: {entry.reason}" for entry in result.not_run if entry.failed)


def _of_overlap(order: Record, overlap: OrderOverlap, decisions: Mapping[str, Decision]) -> OrderRemark:
    """Returns the remark of one overlap; the figures are the larger ones of an uncertain outline."""
    pair, verdict, other = overlap.pair, overlap.verdict, overlap.other
    common = pair.counted
    text = verdict.explanation
    decision = decisions.get(str(other.get("guid")))
    if decision is not None and not decision.holds(verdict.overlap_class, common.area_m2):
        text += " " + tr("What {name} accepted here was another: {accepted}.", name=decision.by,
                         accepted=_accepted(decision))
        decision = None
    remark = Remark("OVERLAP", verdict.severity, TABLE, str(order.get("guid") or ""), text, name_of(order),
                    found=f"{common.area_m2:.2f} m2", other_table=overlap.other_table,
                    other_guid=str(other.get("guid")), cause=verdict.overlap_class)
    return OrderRemark(remark, name_of(order), name_of(other), verdict.overlap_class, pair.overlap_m2,
                       pair.uncertain_m2, pair.pct_a, pair.pct_b, pair.width_m, pair.distance_m, pair.geometry,
                       decision)


def _accepted(decision: Decision) -> str:
    """Returns what was accepted, as far as it was written down."""
    known = [decision.overlap_class]
    if decision.overlap_m2 is not None:
        known.append(f"{number_text(decision.overlap_m2)} {M2}")
    return ", ".join(part for part in known if part)


def _not_compared(order: Record, overlaps: OverlapsOfOrder) -> Iterator[OrderRemark]:
    for other in overlaps.not_computed:
        yield remark_on(order, Severity.STOP, "OVERLAP", tr(
            "The order could not be compared with {name}: compare them by eye.", name=name_of(other)), other=other)
    if overlaps.without_outline:
        names = sorted(map(name_of, overlaps.without_outline))
        yield remark_on(order, Severity.LOOK, "OVERLAP", tr(
            "{count} orders and pieces of released land have no outline that can be used; nobody knows whether the "
            "order lies on them: {names}", count=len(names), names=", ".join(names[:10]) + (
                ", ..." if len(names) > 10 else "")))


def _of_former(source: RecordSource, order: Record, day: date) -> Iterator[OrderRemark]:
    """Yields a stop if the order continues one of another operator, whose people may be there still.

    The link between the two makes their overlap lawful; it does not take anybody off the ground.
    """
    operator = order.get("organisation_guid")
    for former in formers_of(source, order):
        if not is_live(former, day) or (operator and operator == former.get("organisation_guid")):
            continue
        yield remark_on(order, Severity.STOP, "FORMER", tr(
            "It continues {name} of another operator, and nobody confirmed that this site was left.",
            name=name_of(former)), other=former)


def _coverage(source: RecordSource, order: Record, step: Step, day: date, progress: Progress) -> Optional[Coverage]:
    if step is Step.SPLIT:
        return split_coverage(source, order, progress=progress)
    if step is Step.TRANSFER:
        return transfer_coverage(source, order, on=day, progress=progress)
    if step is Step.COMPLETION:
        return completion_coverage(source, order, on=day, progress=progress)
    if step is Step.CERTIFICATE:
        return certificate_coverage(source, order, on=day, progress=progress)
    return None


def _question(step: Step) -> str:
    """Returns what shall cover the order."""
    return {Step.SPLIT: tr("the orders that continue it"),
            Step.TRANSFER: tr("the orders that continue it, and approved reports"),
            Step.COMPLETION: tr("approved reports"),
            Step.CERTIFICATE: tr("approved completion reports")}[step]
