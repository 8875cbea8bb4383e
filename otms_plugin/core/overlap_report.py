"""What the overlaps found between layers mean, and the figures told about them.

Geometry says whether and how much. Where the layers carry operator, status and dates as our task orders do, the policy
(``resources/rules``, field rules, overlaps) says what it means; where they do not, the class is the geometric one.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional, Protocol

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.layers import LayerShapes, as_date
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.loading import Failure, Repaired
from imsma_tools.core.geometry.overlaps import GeometricClass, OverlapPair, OverlapResult
from imsma_tools.core.geometry.shapes import Shapes
from imsma_tools.core.tasking.policy import (
    OverlapFacts,
    PairFacts,
    Policy,
    SideFacts,
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
    *DATES)
"""Fields of ``task_order`` and ``land_release`` that the policy looks at."""

_GEOMETRIC_SEVERITY = {
    GeometricClass.DUPLICATE: Severity.STOP, GeometricClass.CONTAINED: Severity.CORRECT,
    GeometricClass.OVERLAP: Severity.CORRECT, GeometricClass.NOTICE_DISTANCE: Severity.NOTE,
    GeometricClass.EDGE: Severity.NOTE,
}


def are_tasks(names: Collection[str]) -> bool:
    """Returns True if a layer with these fields carries what the policy decides by: status, operator and a date."""
    return {"status", "organisation_guid"} <= set(names) and any(name in names for name in DATES)


def are_releases(names: Collection[str]) -> bool:
    """Returns True if a layer with these fields holds released land."""
    return {"outcome", "released_on"} <= set(names)


class Judge(Protocol):
    """Says what a pair means."""

    def classes(self) -> Sequence[str]:
        """Returns every class it may give."""

    def verdict(self, pair: OverlapPair) -> Verdict:
        """Returns class, severity and a sentence."""


class GeometricJudge:
    """Judges by the shapes alone."""

    def __init__(self, left: Shapes, right: Shapes) -> None:
        self._left = left
        self._right = right

    def classes(self) -> Sequence[str]:
        return [kind.value for kind in GeometricClass]

    def verdict(self, pair: OverlapPair) -> Verdict:
        kind = pair.geometric_class
        a, b = self._left.ids[pair.a], self._right.ids[pair.b]
        return Verdict(kind.value, _GEOMETRIC_SEVERITY[kind], _sentence(kind, a, b, pair))


class PolicyJudge:
    """Judges by the policy; an uncertain outline counts with the larger of its shapes."""

    def __init__(self, left: LayerShapes, right: LayerShapes, right_is_released: bool, policy: Policy,
                 today: date) -> None:
        self._left = left
        self._right = right
        self._right_is_released = right_is_released
        self._policy = policy
        self._today = today
        self._released: dict[int, SideFacts] = {}

    def classes(self) -> Sequence[str]:
        return list(dict.fromkeys(rule.overlap_class for rule in self._policy.rules))

    def verdict(self, pair: OverlapPair) -> Verdict:
        common = pair.counted
        found = OverlapFacts(common.area_m2, common.share_a, common.share_b, common.width_m, pair.distance_m)
        a, b = _record(self._left, pair.a), _record(self._right, pair.b)
        if self._right_is_released:
            return classify(PairFacts(side_from_task(a, (), self._today), side_from_release(b), found), self._policy)
        return classify(facts_from_tasks(a, b, found, today=self._today), self._policy)


def judge_for(left: LayerShapes, right: LayerShapes, limits: Limits, rules: Optional[Path], today: date) -> Judge:
    """Returns who judges the pairs of two layers (the same one twice for a layer against itself).

    ``limits`` stand above the figures of the rules file, since they are what the person entered.

    :raises BadInput: if rules are given but the layers do not carry what they need, or the file is not usable.
    """
    names_left, names_right = (set(layer.records[0]) if layer.records else set() for layer in (left, right))
    released = are_releases(names_right) and not are_tasks(names_right)
    if not are_tasks(names_left) or not (released or are_tasks(names_right)):
        if rules is not None:
            raise BadInput(tr("The rules need status, operator and dates of each order, which the layers do not hold."),
                           tr("Give layers with the fields {names}, or leave RULES empty: then the shapes alone "
                              "decide.", names="status, organisation_guid, valid_from, valid_to"))
        return GeometricJudge(left.shapes, right.shapes)
    policy = load_policy(rules).with_notice_distance(limits.buffer_m or None)
    thresholds = dataclasses.replace(policy.setting.thresholds, edge_area_m2=limits.min_area_m2,
                                     edge_width_m=limits.min_width_m)
    policy = Policy(dataclasses.replace(policy.setting, thresholds=thresholds), policy.rules)
    return PolicyJudge(left, right, released, policy, today)


def _record(layer: LayerShapes, number: int) -> Mapping[str, Any]:
    record = dict(layer.records[layer.shapes.rows[number]])
    for name in DATES:
        if name in record:
            record[name] = as_date(record[name])
    return {"task_no": str(layer.shapes.ids[number]), **{name: value for name, value in record.items()
                                                         if value is not None}}


def _sentence(kind: GeometricClass, a: Any, b: Any, pair: OverlapPair) -> str:
    common = pair.counted
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


@dataclass(frozen=True)
class Judged:
    """A pair, its ids and what it means."""

    a_id: Any
    b_id: Any
    pair: OverlapPair
    verdict: Verdict


def judged(result: OverlapResult, left: Shapes, right: Shapes, judge: Judge) -> list[Judged]:
    """Returns every pair with its meaning."""
    return [Judged(left.ids[pair.a], right.ids[pair.b], pair, judge.verdict(pair)) for pair in result.pairs]


def counts(result: OverlapResult, rows: Sequence[Judged], judge: Judge, layers: Sequence[Shapes]) -> dict[str, Any]:
    """Returns every figure of the search, ready for JSON: PAIRS is the sum of CLASSES, READ that of used and SKIPPED.

    ``layers`` holds one entry for a layer against itself, else both.
    """
    found = Counter(row.verdict.overlap_class for row in rows)
    right = layers[-1]
    return {
        "PAIRS": len(rows), "TOTAL_M2": result.total_m2,
        "CLASSES": {name: found[name] for name in judge.classes()},
        "UNCERTAIN": sum(row.pair.uncertain for row in rows),
        "REPAIRED": len(result.repaired) + len(result.repaired_other),
        "REPAIRED_LIST": [*repaired_list(result.repaired, layers[0]), *repaired_list(result.repaired_other, right)],
        "FAILED": len(result.failures), "FAILED_LIST": failed_list(result.failures, layers[0], right),
        **reading_counts(layers),
    }


def reading_counts(layers: Sequence[Shapes]) -> dict[str, Any]:
    """Returns how many records were read, and which take no part: their ids by the key of what is wrong."""
    skipped: dict[str, list[Any]] = {}
    for shapes in layers:
        for entry in shapes.skipped:
            skipped.setdefault(entry.fault.value, []).append(_json(entry.id))
    return {"READ": sum(shapes.read for shapes in layers), "SKIPPED": sum(map(len, skipped.values())),
            "SKIPPED_LIST": skipped}


def repaired_list(repaired: Sequence[Repaired], shapes: Shapes) -> list[dict[str, Any]]:
    """Returns what was compared by a repaired shape, with the reason and the m2 before and after."""
    return [{"id": _json(shapes.ids[entry.index]), "why": entry.reason, "left_out": entry.left_out,
             "area_before_m2": entry.area_before_m2, "area_after_m2": entry.area_after_m2, "largest_m2": entry.safe_m2}
            for entry in repaired]


def failed_list(failures: Sequence[Failure], left: Shapes, right: Shapes) -> list[dict[str, Any]]:
    """Returns the pairs (or single outlines) that could not be worked out, by id."""
    return [{"a_id": _json(left.ids[failure.a]), "b_id": _json(right.ids[failure.b]) if failure.b >= 0 else None,
             "why": failure.reason} for failure in failures]


def _json(value: Any) -> Any:
    return value if isinstance(value, (int, float, str)) or value is None else str(value)
