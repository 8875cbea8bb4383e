"""What the overlaps found between layers mean, and the figures told about them.

Geometry says whether and how much. Where the layers carry operator, status and dates as our task orders do, the policy
(``resources/rules``, field rules, overlaps) says what it means; where they do not, the class is the geometric one.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.layers import as_date
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.loading import Failure, Repaired
from imsma_tools.core.geometry.outlines import Outlines
from imsma_tools.core.geometry.overlaps import OverlapSearch
from imsma_tools.core.geometry.pairs import GeometricClass, OverlapPair, PairBlock
from imsma_tools.core.tasking import other_orders
from imsma_tools.core.tasking.facts import SideFacts
from imsma_tools.core.tasking.other_orders import as_order, is_other_order, side_from_other
from imsma_tools.core.tasking.policy import (
    OverlapFacts,
    PairFacts,
    Policy,
    Verdict,
    classify,
    facts_from_tasks,
    load_policy,
    side_from_release,
    side_from_task,
)

DATES = ("actual_start", "actual_end", "valid_from", "valid_to", "planned_start", "planned_end", "issued_on",
         "site_left_on", "started_on", "released_on")
TASK_FIELDS = (
    "guid", "task_no", "local_id", "task_type", "status", "organisation_guid", "parent_task_guid", "shape_kind",
    "site_left_confirmed_by", "outline_state", "position_method", "position_accuracy_m", "activity", "outcome",
    *DATES, *other_orders.FIELDS)
"""Fields of ``task_order``, ``land_release`` and ``other_order`` that the policy looks at."""

_GEOMETRIC_SEVERITY = {
    GeometricClass.DUPLICATE: Severity.STOP, GeometricClass.CONTAINED: Severity.CORRECT,
    GeometricClass.OVERLAP: Severity.CORRECT, GeometricClass.NOTICE_DISTANCE: Severity.NOTE,
    GeometricClass.EDGE: Severity.NOTE,
}


def are_tasks(names: Collection[str]) -> bool:
    """Returns True if a layer with these fields carries what the policy decides by: status, operator and a date."""
    return {"status", "organisation_guid"} <= set(names) and any(name in names for name in DATES)


def are_others(names: Collection[str]) -> bool:
    """Returns True if a layer with these fields holds orders that other offices told of."""
    return {"status", "their_guid", "office"} <= set(names)


def are_releases(names: Collection[str]) -> bool:
    """Returns True if a layer with these fields holds released land."""
    return {"outcome", "released_on"} <= set(names)


class Judge(Protocol):
    """Says what pairs mean."""

    def classes(self) -> Sequence[str]:
        """Returns every class it may give."""

    def judged(self, block: PairBlock) -> Iterator[Judged]:
        """Yields each pair with its meaning."""


@dataclass(frozen=True)
class Judged:
    """A pair, its ids and what it means."""

    a_id: Any
    b_id: Any
    pair: OverlapPair
    verdict: Verdict


class GeometricJudge:
    """Judges by the shapes alone."""

    def __init__(self, left: Outlines, right: Outlines) -> None:
        self._left = left
        self._right = right

    def classes(self) -> Sequence[str]:
        return [kind.value for kind in GeometricClass]

    def judged(self, block: PairBlock) -> Iterator[Judged]:
        for a_id, b_id, pair in zip(self._left.names_of(block.a), self._right.names_of(block.b), block.pairs()):
            kind = pair.geometric_class
            yield Judged(a_id, b_id, pair, Verdict(kind.value, _GEOMETRIC_SEVERITY[kind], _sentence(a_id, b_id, pair)))


@dataclass(frozen=True)
class Layer:
    """The outlines of a layer, the fields their records hold, and the hazards of its orders by guid, if known."""

    outlines: Outlines
    fields: Collection[str]
    hazards: Mapping[str, frozenset[str]] = field(default_factory=dict)


class PolicyJudge:
    """Judges by the policy; an uncertain outline counts with the larger of its shapes."""

    def __init__(self, left: Layer, right: Layer, right_is_released: bool, policy: Policy, today: date) -> None:
        self._left, self._right = left.outlines, right.outlines
        self._hazards_a, self._hazards_b = left.hazards, right.hazards
        self._right_is_released = right_is_released
        self._policy = policy
        self._today = today

    def classes(self) -> Sequence[str]:
        return list(dict.fromkeys(rule.overlap_class for rule in self._policy.rules))

    def judged(self, block: PairBlock) -> Iterator[Judged]:
        names_a, names_b = self._left.names_of(block.a), self._right.names_of(block.b)
        records_a, records_b = self._left.records_of(block.a), self._right.records_of(block.b)
        for a_id, b_id, a, b, pair in zip(names_a, names_b, records_a, records_b, block.pairs()):
            yield Judged(a_id, b_id, pair, self._verdict(pair, _record(a_id, a), _record(b_id, b)))

    def _verdict(self, pair: OverlapPair, a: Mapping[str, Any], b: Mapping[str, Any]) -> Verdict:
        common = pair.counted
        found = OverlapFacts(common.area_m2, common.share_a, common.share_b, common.width_m, pair.distance_m)
        if self._right_is_released:
            return classify(PairFacts(self._side(a), side_from_release(b), found), self._policy)
        if is_other_order(a) or is_other_order(b):
            return classify(PairFacts(self._side(a), self._side(b), found), self._policy)
        hazards_a = self._hazards_a.get(str(a.get("guid")), ())
        hazards_b = self._hazards_b.get(str(b.get("guid")), ())
        return classify(facts_from_tasks(a, b, found, hazards_a=hazards_a, hazards_b=hazards_b, today=self._today),
                        self._policy)

    def _side(self, order: Mapping[str, Any]) -> SideFacts:
        return side_of_order(order, self._today)


def side_of_order(order: Mapping[str, Any], today: date) -> SideFacts:
    """Returns the facts of an order, ours or of another office; ``order`` as :func:`dated` gives it."""
    return side_from_other(order, today) if is_other_order(order) else side_from_task(order, (), today)


def judge_for(left: Layer, right: Layer, limits: Limits, rules: Optional[Path], today: date) -> Judge:
    """Returns who judges the pairs of two layers (the same one twice for a layer against itself).

    ``limits`` stand above the figures of the rules file, since they are what the person entered.

    :raises BadInput: if rules are given but the layers do not carry what they need, or the file is not usable.
    """
    released = are_releases(right.fields) and not are_tasks(right.fields)
    if not _are_orders(left.fields) or not (released or _are_orders(right.fields)):
        if rules is not None:
            raise BadInput(tr("The rules need status, operator and dates of each order, which the layers do not hold."),
                           tr("Give layers with the fields {names}, or leave RULES empty: then the shapes alone "
                              "decide.", names="status, organisation_guid, valid_from, valid_to"))
        return GeometricJudge(left.outlines, right.outlines)
    policy = load_policy(rules).with_notice_distance(limits.buffer_m or None)
    thresholds = dataclasses.replace(policy.setting.thresholds, edge_area_m2=limits.min_area_m2,
                                     edge_width_m=limits.min_width_m)
    policy = Policy(dataclasses.replace(policy.setting, thresholds=thresholds), policy.rules)
    return PolicyJudge(left, right, released, policy, today)


def _are_orders(names: Collection[str]) -> bool:
    return are_tasks(names) or are_others(names)


def dated(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the values a record has, with its days as dates also where a file holds them as texts.

    An order of another office is given as :func:`~imsma_tools.core.tasking.other_orders.as_order` does.
    """
    record = {name: as_date(value) if name in DATES or name == "as_of" else value for name, value in fields.items()}
    known = {name: value for name, value in record.items() if value is not None}
    return as_order(known) if is_other_order(known) else known


def _record(name: Any, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    return dated({**fields, "task_no": fields.get("task_no") or str(name)})


def _sentence(a: Any, b: Any, pair: OverlapPair) -> str:
    common, kind = pair.counted, pair.geometric_class
    size = tr("{area} {m2}, {share} % of the smaller one", area=number_text(common.area_m2), m2=M2,
              share=number_text(100 * max(common.share_a, common.share_b), 1))
    if kind is GeometricClass.NOTICE_DISTANCE:
        text = tr("{a} and {b} lie {metres} m apart.", a=a, b=b, metres=number_text(pair.distance_m, 1))
    elif kind is GeometricClass.DUPLICATE:
        text = tr("{a} and {b} cover nearly the same ground ({size}).", a=a, b=b, size=size)
    elif kind is GeometricClass.CONTAINED:
        text = tr("One of {a} and {b} lies within the other ({size}).", a=a, b=b, size=size)
    elif kind is GeometricClass.EDGE:
        text = tr("{a} and {b} overlap in a thin edge ({size}).", a=a, b=b, size=size)
    else:
        text = tr("{a} and {b} overlap ({size}).", a=a, b=b, size=size)
    return text + " " + tr("One of the outlines is not correct, so this is uncertain.") if pair.uncertain else text


class JudgedSearch:
    """A search for overlaps whose pairs are judged and counted as they come."""

    def __init__(self, search: OverlapSearch, judge: Judge) -> None:
        self._search = search
        self._judge = judge
        self._found: Counter[str] = Counter()

    def pairs(self, progress: Progress) -> Iterator[Judged]:
        """Yields every pair with its meaning.

        :raises Cancelled: if the person stops the work.
        """
        for block in self._search.blocks(progress):
            for row in self._judge.judged(block):
                self._found[row.verdict.overlap_class] += 1
                yield row

    def counts(self, layers: Sequence[Outlines]) -> dict[str, Any]:
        """Returns every figure of the finished search, ready for JSON.

        PAIRS is the sum of CLASSES, READ that of used and SKIPPED. ``layers`` holds one entry for a layer against
        itself, else both.
        """
        tally, right = self._search.tally, layers[-1]
        repaired, repaired_other = self._search.repaired()
        return {
            "PAIRS": tally.pairs, "TOTAL_M2": tally.total_m2,
            "CLASSES": {name: self._found[name] for name in self._judge.classes()}, "UNCERTAIN": tally.uncertain,
            "REPAIRED": len(repaired) + len(repaired_other),
            "REPAIRED_LIST": [*repaired_list(repaired, layers[0]), *repaired_list(repaired_other, right)],
            "FAILED": len(tally.failures), "FAILED_LIST": failed_list(tally.failures, layers[0], right),
            **reading_counts(layers),
        }


def reading_counts(layers: Sequence[Outlines]) -> dict[str, Any]:
    """Returns how many records were read, and which take no part: their ids by the key of what is wrong."""
    skipped: dict[str, list[Any]] = {}
    for shapes in layers:
        for entry in shapes.skipped:
            skipped.setdefault(entry.fault.value, []).append(_json(entry.id))
    return {"READ": sum(shapes.read for shapes in layers), "SKIPPED": sum(map(len, skipped.values())),
            "SKIPPED_LIST": skipped}


def repaired_list(repaired: Sequence[Repaired], outlines: Outlines) -> list[dict[str, Any]]:
    """Returns what was compared by a repaired shape, with the reason and the m2 before and after."""
    names = outlines.names_of(np.array([entry.index for entry in repaired], np.int64))
    return [{"id": _json(name), "why": entry.reason, "left_out": entry.left_out,
             "area_before_m2": entry.area_before_m2, "area_after_m2": entry.area_after_m2, "largest_m2": entry.safe_m2}
            for name, entry in zip(names, repaired)]


def failed_list(failures: Sequence[Failure], left: Outlines, right: Outlines) -> list[dict[str, Any]]:
    """Returns the pairs (or single outlines) that could not be worked out, by id."""
    ordered = sorted(failures, key=lambda failure: (failure.a, failure.b))
    names = left.names_of(np.array([failure.a for failure in ordered], np.int64))
    others = iter(right.names_of(np.array([failure.b for failure in ordered if failure.b >= 0], np.int64)))
    return [{"a_id": _json(name), "b_id": _json(next(others)) if failure.b >= 0 else None, "why": failure.reason}
            for name, failure in zip(names, ordered)]


def _json(value: Any) -> Any:
    return value if isinstance(value, (int, float, str)) or value is None else str(value)
