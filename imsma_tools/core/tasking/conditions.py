"""The named conditions an overlap policy may use. Every one is symmetric: swapping the two sides changes nothing.

Where a fact is not known a condition assumes the worse: another operator, the same time, people on the ground.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Optional

from .facts import PairFacts, SideFacts
from .issue_rules import IssueRules
from .live import Phase
from .states import States


@dataclass(frozen=True)
class Thresholds:
    """Figures of the policy: m2, m, and shares from 0 to 1. ``notice_distance_m`` None: the authority set none."""

    edge_area_m2: float
    edge_width_m: float
    edge_share: float
    duplicate_likeness: float
    duplicate_likeness_same_hazards: float
    conflict_share: float
    conflict_area_m2: float
    contained_share: float
    released_share: float
    notice_distance_m: Optional[float]


@dataclass(frozen=True)
class Setting:
    """What conditions stand on besides the facts of the pair; ``before_issue`` is for the check of an order."""

    thresholds: Thresholds
    task_types: Mapping[str, frozenset[str]]
    follow_ups: Mapping[str, frozenset[str]]
    states: States
    before_issue: IssueRules


Condition = Callable[[PairFacts, Setting], bool]


def disjoint(pair: PairFacts, setting: Setting) -> bool:
    """The two have no ground in common."""
    return pair.overlap.overlap_m2 <= 0


def touching(pair: PairFacts, setting: Setting) -> bool:
    """The two have no ground in common but their boundaries meet."""
    return pair.overlap.overlap_m2 <= 0 and pair.overlap.distance_m is not None and pair.overlap.distance_m <= 0


def within_notice(pair: PairFacts, setting: Setting) -> bool:
    """Both are live and nearer than the distance the authority entered (IMAS 10.20: no one figure fits all)."""
    limit, distance = setting.thresholds.notice_distance_m, pair.overlap.distance_m
    return limit is not None and distance is not None and distance <= limit and both_live(pair, setting)


def thin(pair: PairFacts, setting: Setting) -> bool:
    """The common ground is below the tolerance of digitising and satellite positions.

    Two small sites on the same spot are not an edge, however few m2 they have: hence the share.
    """
    found, limits = pair.overlap, setting.thresholds
    if found.overlap_m2 <= 0 or pair.larger_share >= limits.edge_share:
        return False
    return found.overlap_m2 < limits.edge_area_m2 or (
        found.width_m is not None and found.width_m < limits.edge_width_m)


def wide(pair: PairFacts, setting: Setting) -> bool:
    """One of the two covers an administrative area and is of a type that is ordered so (survey, risk education)."""
    return any(side.shape_kind == "ADMIN_AREA" and side.task_type in setting.task_types["wide"]
               for side in (pair.a, pair.b))


def both_ended(pair: PairFacts, setting: Setting) -> bool:
    """Nobody is, or will be, on the ground of either."""
    return not pair.a.phase.is_current and not pair.b.phase.is_current


def one_ended(pair: PairFacts, setting: Setting) -> bool:
    """One has ended and its site was left, the other is live or in preparation."""
    return pair.a.phase.is_current != pair.b.phase.is_current


def both_current(pair: PairFacts, setting: Setting) -> bool:
    """Both are live or in preparation."""
    return pair.a.phase.is_current and pair.b.phase.is_current


def both_live(pair: PairFacts, setting: Setting) -> bool:
    """There may be people on the ground of both."""
    return pair.a.phase is Phase.LIVE and pair.b.phase is Phase.LIVE


def both_at_work(pair: PairFacts, setting: Setting) -> bool:
    """Both are live and in a state from issued to ongoing."""
    return both_live(pair, setting) and all(setting.states.has(side.status, "at_work") for side in (pair.a, pair.b))


def same_operator(pair: PairFacts, setting: Setting) -> bool:
    """Both are known to be given to one operator."""
    return bool(pair.a.operator) and pair.a.operator == pair.b.operator


def other_operator(pair: PairFacts, setting: Setting) -> bool:
    """The operators differ, or one of them is not known."""
    return not same_operator(pair, setting)


def same_time(pair: PairFacts, setting: Setting) -> bool:
    """Their dates overlap; a date that is not known leaves that side open."""
    return _begins_in_time(pair.a, pair.b) and _begins_in_time(pair.b, pair.a)


def more_than_little(pair: PairFacts, setting: Setting) -> bool:
    """The common ground is a share of the smaller one, or an area, that counts as a conflict."""
    limits = setting.thresholds
    return pair.larger_share >= limits.conflict_share or pair.overlap.overlap_m2 >= limits.conflict_area_m2


def alike(pair: PairFacts, setting: Setting) -> bool:
    """The two outlines are nearly the same, or half the same while both stand for the same hazards."""
    limits = setting.thresholds
    if pair.likeness >= limits.duplicate_likeness:
        return True
    same_hazards = bool(pair.a.hazards) and pair.a.hazards == pair.b.hazards
    return same_hazards and pair.likeness >= limits.duplicate_likeness_same_hazards


def contained(pair: PairFacts, setting: Setting) -> bool:
    """One lies within the other."""
    return pair.larger_share >= setting.thresholds.contained_share


def parent_link(pair: PairFacts, setting: Setting) -> bool:
    """One names the other as the order it stands on (extension, resumption, follow-up)."""
    return pair.parent_link


def spot_in_live_site(pair: PairFacts, setting: Setting) -> bool:
    """One is a spot task, live or in preparation, and the other a live site of another type."""
    return _spot_in(pair.a, pair.b, setting) or _spot_in(pair.b, pair.a, setting)


def quality_after_work(pair: PairFacts, setting: Setting) -> bool:
    """One is a quality check, and on the other the work was reported as finished."""
    return _checks(pair.a, pair.b, setting) or _checks(pair.b, pair.a, setting)


def released_before(pair: PairFacts, setting: Setting) -> bool:
    """One is land released or reported as released, and the other, not released yet, lies on it."""
    a, b = _is_released(pair.a, setting), _is_released(pair.b, setting)
    order = pair.b if a else pair.a
    return a != b and order.phase.is_current and pair.larger_share >= setting.thresholds.released_share


def sequence(pair: PairFacts, setting: Setting) -> bool:
    """The later one is of a type that may follow the type of the earlier one."""
    follow = setting.follow_ups
    a_then_b = pair.b.task_type in follow.get(pair.a.task_type, ())
    b_then_a = pair.a.task_type in follow.get(pair.b.task_type, ())
    order = _order(pair)
    return (a_then_b and order <= 0) or (b_then_a and order >= 0)


def resumed(pair: PairFacts, setting: Setting) -> bool:
    """The earlier one was suspended, expired or cancelled, and the other takes up its work."""
    a, b = (setting.states.has(side.status, "resumable") for side in (pair.a, pair.b))
    order = _order(pair)
    return (a and not b and order <= 0) or (b and not a and order >= 0)


CONDITIONS: Mapping[str, Condition] = {condition.__name__: condition for condition in (
    disjoint, touching, within_notice, thin, wide, both_ended, one_ended, both_current, both_live, both_at_work,
    same_operator, other_operator, same_time, more_than_little, alike, contained, parent_link, spot_in_live_site,
    quality_after_work, released_before, sequence, resumed)}


def _begins_in_time(one: SideFacts, other: SideFacts) -> bool:
    return one.start is None or other.end is None or one.start <= other.end


def _spot_in(spot: SideFacts, site: SideFacts, setting: Setting) -> bool:
    kinds = setting.task_types["spot"]
    return (spot.task_type in kinds and site.task_type not in kinds and spot.phase.is_current
            and site.phase is Phase.LIVE)


def _checks(check: SideFacts, work: SideFacts, setting: Setting) -> bool:
    kinds = setting.task_types["quality"]
    if check.task_type not in kinds or work.task_type in kinds:
        return False
    return work.is_released or setting.states.has(work.status, "work_done")


def _is_released(side: SideFacts, setting: Setting) -> bool:
    return side.is_released or (side.task_type in setting.task_types["releasing"]
                                and setting.states.has(side.status, "released"))


def _order(pair: PairFacts) -> int:
    """Returns -1 if ``a`` came first, 1 if ``b`` did, 0 if nobody can tell."""
    if pair.a.phase.is_current != pair.b.phase.is_current:
        return 1 if pair.a.phase.is_current else -1
    if pair.a.start is None or pair.b.start is None or pair.a.start == pair.b.start:
        return 0
    return -1 if pair.a.start < pair.b.start else 1
