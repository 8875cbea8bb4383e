"""Overlaps and gaps of a whole data file, as orders, reports and checks need them.

Geometry says whether and how much, the policy what it means. Orders whose site was confirmed as left take no part
against each other; released land is compared with every order that still has, or may soon have, people on its ground.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

import numpy as np

from ..base.days import today as programme_today
from ..base.jobs import SILENT, Progress, steps
from ..checks.rules_coverage import release_counts
from ..geometry.candidates import pairs_between
from ..geometry.coverage import Piece, find_gaps
from ..geometry.limits import Limits
from ..geometry.overlaps import OverlapPair, find_overlaps
from ..geometry.shapes import Shapes, read_shapes
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .facts import OverlapFacts, PairFacts, SideFacts, facts_from_tasks, side_from_release, side_from_task
from .live import phase
from .policy import Policy, Verdict, classify, load_policy
from .states import load_states

RELEASED_STATUSES = ("CLOSED", "HANDED_OVER")


@dataclass(frozen=True)
class OrderOverlap:
    """An order, what it has land in common with, how much, and what that means.

    ``other`` is a record of ``other_table`` (``task_order`` or ``land_release``).
    """

    order: Record
    other: Record
    other_table: str
    pair: OverlapPair
    verdict: Verdict


@dataclass(frozen=True)
class OrderOverlaps:
    """All overlaps of the current orders, and how many orders and pieces of released land could not be compared."""

    overlaps: tuple[OrderOverlap, ...]
    orders: int
    without_outline: int
    not_computed: int


def find_order_overlaps(source: RecordSource, limits: Optional[Limits] = None, policy: Optional[Policy] = None,
                        today: Optional[date] = None, progress: Progress = SILENT) -> OrderOverlaps:
    """Returns the overlaps of the orders that are current on ``today`` with each other and with released land.

    :param today: default the day it is in the programme's zone.
    :raises Cancelled: if the person stops the work.
    """
    rules, states, today = policy or load_policy(), load_states(), today or programme_today()
    edge = rules.setting.thresholds
    limits = limits or Limits(edge.edge_area_m2, edge.edge_width_m)
    orders = [order for order in source.rows("task_order") if phase(order, today, states).is_current]
    released = list(source.rows("land_release"))
    hazards = hazards_of_orders(source)
    own, theirs = _shapes(orders, progress), _shapes(released, progress)
    among, against = steps(progress, (1, 1))
    found, failures = [], 0

    result = find_overlaps(own, None, limits, among)
    failures += len(result.failures)
    for pair in result.pairs:
        a, b = orders[own.rows[pair.a]], orders[own.rows[pair.b]]
        facts = facts_from_tasks(a, b, _facts(pair), hazards_a=hazards[a["guid"]], hazards_b=hazards[b["guid"]],
                                 today=today, states=states)
        found.append(OrderOverlap(a, b, "task_order", pair, classify(facts, rules)))

    result = find_overlaps(own, theirs, limits, against)
    failures += len(result.failures)
    sides: dict[int, SideFacts] = {}
    for pair in result.pairs:
        order, land = orders[own.rows[pair.a]], released[theirs.rows[pair.b]]
        if land.get("task_guid") == order["guid"]:
            continue  # what an order itself released is its progress, not an overlap
        if pair.a not in sides:
            sides[pair.a] = side_from_task(order, hazards[order["guid"]], today, states)
        verdict = classify(PairFacts(sides[pair.a], side_from_release(land), _facts(pair)), rules)
        found.append(OrderOverlap(order, land, "land_release", pair, verdict))
    return OrderOverlaps(tuple(found), len(orders), len(own.skipped) + len(theirs.skipped), failures)


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


def hazards_of_orders(source: RecordSource) -> defaultdict[str, set[str]]:
    """Returns the guids of the hazards of every order, by the order's guid."""
    linked: defaultdict[str, set[str]] = defaultdict(set)
    for link in source.rows("task_hazard"):
        linked[link["task_guid"]].add(link["hazard_guid"])
    return linked


def _shapes(records: Iterable[dict[str, Any]], progress: Progress) -> Shapes:
    return read_shapes(((record["guid"], record.get(GEOMETRY)) for record in records),
                       progress=progress)


def _facts(pair: OverlapPair) -> OverlapFacts:
    """Returns what the policy judges by: an uncertain outline counts with its safe shape until somebody accepts one."""
    common = pair.counted
    return OverlapFacts(common.area_m2, common.share_a, common.share_b, common.width_m, pair.distance_m)
