"""Overlaps of the orders of a data file, or of one of them, as orders, reports and checks need them.

Geometry says whether and how much, the policy what it means. Orders whose site was confirmed as left take no part
against each other; released land, and orders that other offices told of, are compared with every order that still has,
or may soon have, people on its ground.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from ..base.days import today as programme_today
from ..base.jobs import SILENT, Progress, steps
from ..geometry.limits import Limits
from ..geometry.overlaps import OverlapPair, find_overlaps
from ..geometry.shapes import read_shapes
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .facts import OverlapFacts, PairFacts, SideFacts, facts_from_tasks, side_from_release, side_from_task
from .live import PHASE_FIELDS, phase
from .near import around
from .other_orders import TABLE as OTHER_ORDER
from .other_orders import is_same, orders_of_others, orders_of_others_near, side_from_other
from .policy import Policy, Verdict, classify, load_policy
from .states import load_states


@dataclass(frozen=True)
class OrderOverlap:
    """An order, what it has land in common with, how much, and what that means.

    ``other`` is a record of ``other_table`` (``task_order``, ``other_order`` or ``land_release``); an order of another
    office stands here as :func:`~.other_orders.as_order` gives it.
    """

    order: Record
    other: Record
    other_table: str
    pair: OverlapPair
    verdict: Verdict


@dataclass(frozen=True)
class OrderOverlaps:
    """All overlaps of the current orders, and how many orders and pieces of released land could not be compared.

    ``of_others`` counts the orders of other offices that they were compared with.
    """

    overlaps: tuple[OrderOverlap, ...]
    orders: int
    without_outline: int
    not_computed: int
    of_others: int = 0


def find_order_overlaps(source: RecordSource, limits: Optional[Limits] = None, policy: Optional[Policy] = None,
                        today: Optional[date] = None, progress: Progress = SILENT) -> OrderOverlaps:
    """Returns the overlaps of the orders that are current on ``today`` with each other, with those of other offices and
    with released land.

    :param limits: default those of the policy.
    :param today: default the day it is in the programme's zone.
    :raises Cancelled: if the person stops the work.
    """
    judge = _Judge(source, policy or load_policy(), today or programme_today())
    orders = _Side([order for order in source.rows("task_order") if judge.is_current(order)], progress)
    released = _Side(source.rows("land_release"), progress)
    foreign = _Side(filter(judge.is_current, orders_of_others(source)), progress)
    among, beside, against = steps(progress, (2, 1, 2))
    limits = limits or judge.limits
    result = find_overlaps(orders.shapes, None, limits, among)
    with_others = find_overlaps(orders.shapes, foreign.shapes, limits, beside)
    with_land = find_overlaps(orders.shapes, released.shapes, limits, against)
    found = [judge.of_orders(orders.record(pair.a), orders.record(pair.b), pair) for pair in result.pairs]
    found += judge.of_others(orders, foreign, with_others.pairs)
    found += judge.of_released(orders, released, with_land.pairs)
    sides, results = (orders, foreign, released), (result, with_others, with_land)
    return OrderOverlaps(tuple(found), len(orders.records), sum(len(side.shapes.skipped) for side in sides),
                         sum(len(one.failures) for one in results), len(foreign.shapes))


@dataclass(frozen=True)
class OverlapsOfOrder:
    """The overlaps of one order, what it was compared with, and what it could not be compared with.

    ``without_outline`` and ``not_computed`` hold the records: nobody knows whether these overlap. ``is_usable`` is
    False if the order itself has no outline that can be used. ``of_others`` counts orders of other offices.
    """

    overlaps: tuple[OrderOverlap, ...]
    orders: int
    released: int
    without_outline: tuple[Record, ...]
    not_computed: tuple[Record, ...]
    is_usable: bool
    of_others: int = 0


def find_overlaps_of(source: RecordSource, order: Record, policy: Optional[Policy] = None,
                     today: Optional[date] = None, without: Collection[str] = (), progress: Progress = SILENT,
                     ) -> OverlapsOfOrder:
    """Returns the overlaps of one order, which may be drawn and not entered yet, as :func:`find_order_overlaps`.

    It takes part whatever its own state. Where the policy has a distance within which neighbours are told, they are.

    :param without: guids of orders that are left out (those it is split into).
    :raises Cancelled: if the person stops the work.
    """
    judge = _Judge(source, policy or load_policy(), today or programme_today(), of_one=True)
    guid = order.get("guid")
    reading, among, beside, against = steps(progress, (4, 2, 1, 2))
    one = _Side([order], SILENT)
    metres = judge.limits.buffer_m
    near = around(source, "task_order", order, metres, PHASE_FIELDS, lambda other: judge.is_current(other) and (
        not guid or other["guid"] != guid) and other["guid"] not in without)
    land = around(source, "land_release", order, metres, ("task_guid",),
                  lambda other: not guid or other.get("task_guid") != guid)
    others, released = _Side(near.records, reading), _Side(land.records, reading)
    told = orders_of_others_near(source, order, metres, lambda other: judge.is_current(other) and not is_same(
        order, other))
    foreign = _Side(told.records, reading)
    result = find_overlaps(one.shapes, others.shapes, judge.limits, among)
    with_others = find_overlaps(one.shapes, foreign.shapes, judge.limits, beside)
    with_land = find_overlaps(one.shapes, released.shapes, judge.limits, against)
    found = [judge.of_orders(order, others.record(pair.b), pair) for pair in result.pairs]
    found += judge.of_others(one, foreign, with_others.pairs)
    found += judge.of_released(one, released, with_land.pairs)
    compared = ((others, result), (foreign, with_others), (released, with_land))
    missing = [side.records[entry.row] for side, _ in compared for entry in side.shapes.skipped]
    failed = [side.record(failure.b) for side, answer in compared for failure in answer.failures]
    return OverlapsOfOrder(tuple(found), len(others.shapes) + near.apart, len(released.shapes) + land.apart,
                           tuple(missing), tuple(failed), bool(len(one.shapes)), len(foreign.shapes) + told.apart)


class _Side:
    """Records, and the outlines of those that have one that can be used."""

    def __init__(self, records: Iterable[Record], progress: Progress) -> None:
        self.records = list(records)
        self.shapes = read_shapes(((record.get("guid"), record.get(GEOMETRY)) for record in self.records),
                                  progress=progress)

    def record(self, number: int) -> Record:
        """Returns the record of a shape."""
        return self.records[int(self.shapes.rows[number])]


class _Judge:
    """Says what a pair means, by one policy and one day."""

    def __init__(self, source: RecordSource, policy: Policy, today: date, of_one: bool = False) -> None:
        """:param of_one: the hazards of the few orders that matter are asked for one by one."""
        edge = policy.setting.thresholds
        self.limits = Limits(edge.edge_area_m2, edge.edge_width_m, edge.notice_distance_m or 0.0)
        self._policy = policy
        self._today = today
        self._states = load_states()
        self._source = source
        self._hazards = None if of_one else hazards_of_orders(source)
        self._current: dict[tuple[Any, ...], bool] = {}

    def is_current(self, order: Record) -> bool:
        """Returns True if the order has, or may soon have, people on its ground."""
        facts = tuple(map(order.get, PHASE_FIELDS))
        if facts not in self._current:
            self._current[facts] = phase(order, self._today, self._states).is_current
        return self._current[facts]

    def of_orders(self, a: Record, b: Record, pair: OverlapPair) -> OrderOverlap:
        """Returns the pair with its meaning."""
        facts = facts_from_tasks(a, b, _facts(pair), hazards_a=self._hazards_of(a), hazards_b=self._hazards_of(b),
                                 today=self._today, states=self._states)
        return OrderOverlap(a, b, "task_order", pair, classify(facts, self._policy))

    def of_others(self, orders: _Side, others: _Side, pairs: Iterable[OverlapPair]) -> list[OrderOverlap]:
        """Returns the pairs of an order and an order of another office with their meaning."""
        found = []
        for pair in pairs:
            order, other = orders.record(pair.a), others.record(pair.b)
            if is_same(order, other):
                continue
            facts = PairFacts(side_from_task(order, self._hazards_of(order), self._today, self._states),
                              side_from_other(other, self._today, self._states), _facts(pair))
            found.append(OrderOverlap(order, other, OTHER_ORDER, pair, classify(facts, self._policy)))
        return found

    def of_released(self, orders: _Side, released: _Side, pairs: Iterable[OverlapPair]) -> list[OrderOverlap]:
        """Returns the pairs of an order and released land with their meaning.

        What an order itself released is its progress, not an overlap.
        """
        found = []
        sides: dict[int, SideFacts] = {}
        for pair in pairs:
            order, land = orders.record(pair.a), released.record(pair.b)
            if order.get("guid") and land.get("task_guid") == order["guid"]:
                continue
            if pair.a not in sides:
                sides[pair.a] = side_from_task(order, self._hazards_of(order), self._today, self._states)
            verdict = classify(PairFacts(sides[pair.a], side_from_release(land), _facts(pair)), self._policy)
            found.append(OrderOverlap(order, land, "land_release", pair, verdict))
        return found

    def _hazards_of(self, order: Record) -> set[str]:
        guid = str(order.get("guid"))
        if self._hazards is not None:
            return self._hazards.get(guid, set())
        return {str(link["hazard_guid"]) for link in self._source.rows("task_hazard", {"task_guid": guid})}


def hazards_of_orders(source: RecordSource) -> defaultdict[str, set[str]]:
    """Returns the guids of the hazards of every order, by the order's guid."""
    linked: defaultdict[str, set[str]] = defaultdict(set)
    for link in source.rows("task_hazard"):
        linked[link["task_guid"]].add(link["hazard_guid"])
    return linked


def _facts(pair: OverlapPair) -> OverlapFacts:
    """Returns what the policy judges by: an uncertain outline counts with its safe shape until somebody accepts one."""
    common = pair.counted
    return OverlapFacts(common.area_m2, common.share_a, common.share_b, common.width_m, pair.distance_m)
