"""Pairs of orders of every kind, to try rules on: which of them is ever reached."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..model.definition import load_model
from .conditions import Setting
from .facts import OverlapFacts, PairFacts, SideFacts
from .live import Phase
from .policy import Policy

PAIRS = 20_000
"""So many give each rule of the shipped file dozens of pairs at the least (a test counts them)."""

_DAYS = ((None, None), (date(2025, 1, 1), date(2025, 3, 1)), (date(2025, 3, 2), date(2025, 6, 1)))


def reached(policy: Policy) -> dict[int, int]:
    """Returns how many of the pairs tried each rule decides, by its place from 0.

    A rule that decides none stands behind others that always come first, or asks what cannot be.
    """
    places = {id(rule): place for place, rule in enumerate(policy.rules)}
    counts = dict.fromkeys(range(len(policy.rules)), 0)
    for facts in trial_pairs(policy.setting):
        counts[places[id(policy.decide(facts))]] += 1
    return counts


def trial_pairs(setting: Setting, pairs: int = PAIRS) -> Iterator[PairFacts]:
    """Yields pairs dealt from every status, type, phase, day, operator, kind of shape and size; each run the same."""
    dice = random.Random(1)  # nosec B311: no secret
    statuses = list(setting.states.states)
    types = [code.code for code in load_model().code_lists["task_type"].codes]
    lands = list(_lands(setting))
    for _ in range(pairs):
        a, b = (_side(dice, statuses, types) for _ in range(2))
        if dice.random() < 0.1:
            b = replace(b, phase=Phase.ENDED, is_released=True)
        if dice.random() < 0.5:
            b = replace(b, operator=a.operator, hazards=a.hazards)
        yield PairFacts(a, b, dice.choice(lands), dice.random() < 0.2)


def _side(dice: random.Random, statuses: list[str], types: list[str]) -> SideFacts:
    start, end = dice.choice(_DAYS)
    return SideFacts("", dice.choice(statuses), dice.choice(types), dice.choice(("one", "two", "")),
                     dice.choice((Phase.LIVE, Phase.LIVE, Phase.ENDED, Phase.PROSPECTIVE)),
                     dice.choice(("POLYGON", "POLYGON", "POLYGON", "ADMIN_AREA")), start, end,
                     frozenset(dice.choice(("", "h"))))


def _lands(setting: Setting) -> Iterator[OverlapFacts]:
    """Yields common land below, at and above every figure of the rules."""
    limits = setting.thresholds
    near = limits.notice_distance_m or 10.0
    for distance in (0.0, near / 2, near * 2):
        yield OverlapFacts(0.0, 0.0, 0.0, None, distance)
    large = 20 * max(limits.conflict_area_m2, limits.edge_area_m2, 1.0)
    for m2 in (limits.edge_area_m2 / 2, limits.conflict_area_m2 * 0.9, large):
        for share in (0.0001, limits.conflict_share * 1.5, 0.3, limits.contained_share, 1.0):
            for other in (share, share / 10):
                yield OverlapFacts(m2, min(share, 1.0), other, limits.edge_width_m + 9.0, 0.0)
    yield OverlapFacts(large, 0.01, 0.01, limits.edge_width_m / 2, 0.0)
