"""Is the whole covered? The questions of field rules, gaps: land that nobody is sent to, cleared or released.

Each question names a whole and the records that shall cover it. Records that speak of the whole and do not count (not
approved, cancelled, refused, without an outline) are named with the reason: most gaps come from them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from ..base.days import today
from ..base.jobs import SILENT, Progress, steps
from ..base.language import tr
from ..checks.rules_coverage import release_counts
from ..geometry.candidates import pairs_between
from ..geometry.coverage import Piece, find_gaps
from ..geometry.limits import Limits
from ..geometry.shapes import Shapes, read_shapes
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .formers import continuing, formers_of
from .work_reports import Reports

RELEASED_STATUSES = ("CLOSED", "HANDED_OVER")


@dataclass(frozen=True)
class Part:
    """A record that covers, or that does not and ``why``: a sentence without its subject."""

    table: str
    record: Record
    why: str = ""


@dataclass(frozen=True)
class Outside:
    """Land of a part that lies outside of the whole."""

    part: Part
    piece: Piece


@dataclass(frozen=True)
class Coverage:
    """What the parts leave of one whole, what of them lies outside, and which records do not count.

    ``is_usable`` is False if the whole has no outline that can be used: then nothing is known. ``not_computed`` counts
    the outlines GEOS could not work out; the whole is then among the gaps, as uncertain.
    """

    gaps: tuple[Piece, ...]
    outside: tuple[Outside, ...]
    parts: tuple[Part, ...]
    left_out: tuple[Part, ...]
    is_usable: bool
    not_computed: int

    @property
    def gap_m2(self) -> float:
        """Returns the land of the gaps in m2, by the repaired shape of an uncertain whole."""
        return float(sum(piece.area_m2 for piece in self.gaps))


def split_coverage(source: RecordSource, parent: Record, limits: Optional[Limits] = None, progress: Progress = SILENT,
                   ) -> Coverage:
    """Returns what the orders that continue ``parent`` leave of it: before an order is split."""
    return _coverage(parent, _continuing(source, parent), limits, progress)


def transfer_coverage(source: RecordSource, order: Record, limits: Optional[Limits] = None, on: Optional[date] = None,
                      progress: Progress = SILENT) -> Coverage:
    """Returns what the orders that continue ``order``, and approved reports on it, leave of it: before a transfer."""
    parts = _continuing(source, order)
    for table in ("progress_report", "completion_report"):
        parts += _reported(source, table, order, on)
    return _coverage(order, parts, limits, progress)


def cancel_coverage(source: RecordSource, order: Record, limits: Optional[Limits] = None, on: Optional[date] = None,
                    progress: Progress = SILENT) -> Coverage:
    """Returns what is left of an order that is cancelled and continues others: land that nobody is sent to any more.

    It is covered by approved reports on the order and on those it continues, by the other orders that continue those,
    and by orders that continue this one.
    """
    formers = formers_of(source, order)
    parts = [part for former in formers for part in _continuing(source, former)
             if part.record.get("guid") != order.get("guid")]
    parts += _continuing(source, order)
    for table in ("progress_report", "completion_report"):
        parts += [part for one in (order, *formers) for part in _reported(source, table, one, on)]
    return _coverage(order, parts, limits, progress)


def _continuing(source: RecordSource, parent: Record) -> list[Part]:
    return [Part("task_order", child, _no_continuation(parent, child)) for child in continuing(source, parent)]


def _no_continuation(parent: Record, child: Record) -> str:
    """Returns why an order takes over nothing of ``parent``; one that names itself would cover all of it."""
    if child.get("guid") == parent.get("guid"):
        return tr("is the order itself")
    return tr("was cancelled") if child.get("status") == "CANCELLED" else ""


def completion_coverage(source: RecordSource, order: Record, limits: Optional[Limits] = None,
                        on: Optional[date] = None, progress: Progress = SILENT) -> Coverage:
    """Returns what approved progress and completion reports leave of an order: before it is reported as finished.

    Reports count as in figures of progress (:mod:`work_reports`), by the day ``on`` (default today); those that left
    land uncleared inside do not.
    """
    parts = _reported(source, "progress_report", order, on) + _reported(source, "completion_report", order, on)
    return _coverage(order, parts, limits, progress)


def certificate_coverage(source: RecordSource, order: Record, limits: Optional[Limits] = None,
                         on: Optional[date] = None, progress: Progress = SILENT) -> Coverage:
    """Returns what approved completion reports leave of an order: before a handover certificate."""
    return _coverage(order, _reported(source, "completion_report", order, on), limits, progress)


def hazard_coverage(source: RecordSource, hazard: Record, limits: Optional[Limits] = None,
                    progress: Progress = SILENT) -> Coverage:
    """Returns what released land leaves of one hazard: before it is closed.

    Land counts as in COV-01 (:func:`find_closed_hazard_gaps`), wherever it lies; only what names the hazard and does
    not count is named.
    """
    parts = []
    for release in source.rows("land_release"):
        why = _no_release(hazard, release)
        if not why or release.get("hazard_guid") == hazard.get("guid"):
            parts.append(Part("land_release", release, why))
    return _coverage(hazard, parts, limits, progress, only_near=True)


def _reported(source: RecordSource, table: str, order: Record, on: Optional[date]) -> list[Part]:
    records = {str(record["guid"]): record for record in source.rows(table, {"task_guid": order.get("guid")})}
    reports = Reports()
    reports.read(records.values(), {str(order.get("guid")): 0}, as_of=on or today(), submitted=False,
                 is_completion=table == "completion_report")
    reasons = {entry.guid: entry.reason.sentence for entry in reports.left_out}
    for report in reports.counted:
        if not report.releases:
            reasons[report.guid] = tr("releases no land")
        elif records[report.guid].get("not_cleared_m2"):
            reasons[report.guid] = tr("says that land inside was not cleared")
    return [Part(table, record, reasons.get(guid, "")) for guid, record in records.items()]


def _no_release(hazard: Record, release: Record) -> str:
    if release.get("accepted") is False:
        return tr("was not accepted")
    return "" if _covers(hazard, release) else tr("is older than the report of the hazard")


def _coverage(whole: Record, parts: Sequence[Part], limits: Optional[Limits], progress: Progress,
              only_near: bool = False) -> Coverage:
    """:param only_near: parts that do not come near the whole are not looked at (released land of a whole country)."""
    wholes = _shapes([whole], SILENT)
    counted = [part for part in parts if not part.why]
    covers = _shapes([part.record for part in counted], progress)
    left_out = [part for part in parts if part.why]
    near = np.unique(pairs_between(wholes.envelopes, covers.envelopes)[1]) if only_near else np.arange(len(covers))
    if not only_near:
        left_out += [Part(counted[entry.row].table, counted[entry.row].record, entry.fault.sentence)
                     for entry in covers.skipped]
    used = [counted[covers.rows[number]] for number in near.tolist()]
    if not len(wholes):
        return Coverage((), (), tuple(used), tuple(left_out), False, 0)
    found = find_gaps(wholes, _chosen(covers, near.tolist()), limits, progress)
    outside = () if only_near else tuple(Outside(used[piece.owner], piece) for piece in found.outside.pieces)
    return Coverage(tuple(found.gaps.pieces), outside, tuple(used), tuple(left_out), True,
                    len(found.gaps.failures) + len(found.outside.failures))


@dataclass(frozen=True)
class ClosedHazardGap:
    """Land of a closed hazard that no released land covers."""

    hazard: Record
    piece: Piece


@dataclass(frozen=True)
class ClosedHazardGaps:
    """All gaps of the closed hazards, and how many outlines could not be compared."""

    gaps: tuple[ClosedHazardGap, ...]
    hazards: int
    without_outline: int
    not_computed: int


def find_closed_hazard_gaps(source: RecordSource, limits: Optional[Limits] = None,
                            progress: Progress = SILENT) -> ClosedHazardGaps:
    """Returns the land of hazards that are closed or handed over which no released land covers (field rules, gaps).

    Land covers as in COV-01: not where the authority refused it, and not where it was released before the hazard was
    reported (unless it names that hazard).

    :raises Cancelled: if the person stops the work.
    """
    closed = [row for status in RELEASED_STATUSES for row in source.rows("hazard", {"hazard_status": status})]
    released = [row for row in source.rows("land_release") if row.get("accepted") is not False]
    wholes, parts = _shapes(closed, progress), _shapes(released, progress)
    near: defaultdict[int, list[int]] = defaultdict(list)
    unfit: set[int] = set()
    for whole, part in zip(*(side.tolist() for side in pairs_between(wholes.envelopes, parts.envelopes))):
        if _covers(closed[wholes.rows[whole]], released[parts.rows[part]]):
            near[whole].append(part)
        else:
            unfit.add(whole)
    plain = [number for number in range(len(wholes)) if number not in unfit]
    groups = [(plain, sorted({part for number in plain for part in near[number]}))]
    groups += [([number], near[number]) for number in sorted(unfit)]
    gaps, failures = [], 0
    for (numbers, covers), part_progress in zip(groups, steps(progress, [1 + len(group[0]) for group in groups])):
        left = find_gaps(_chosen(wholes, numbers), _chosen(parts, covers), limits, part_progress).gaps
        gaps += [ClosedHazardGap(closed[wholes.rows[numbers[piece.owner]]], piece) for piece in left.pieces]
        failures += len(left.failures)
    return ClosedHazardGaps(tuple(gaps), len(closed), len(wholes.skipped), failures)


def _covers(hazard: Record, release: Record) -> bool:
    linked = bool(hazard["guid"]) and release.get("hazard_guid") == hazard["guid"]
    return release_counts(hazard.get("reported_on"), release.get("released_on"), linked)


def _chosen(shapes: Shapes, numbers: Sequence[int]) -> Shapes:
    """Returns some of the shapes, numbered anew."""
    index = np.array(numbers, np.int64)
    return Shapes(shapes.rows[index], [shapes.ids[number] for number in numbers],
                  [shapes.wkbs[number] for number in numbers], shapes.envelopes[index], len(numbers))


def _shapes(records: Iterable[Record], progress: Progress) -> Shapes:
    return read_shapes(((record.get("guid"), record.get(GEOMETRY)) for record in records), progress=progress)
