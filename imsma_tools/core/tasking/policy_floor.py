"""The floor no edited policy may go below: two operators at work at one time on one ground must be corrected.

The figures and classes belong to the authority; that nobody is killed by another team's charge, or walks on land that
nobody cleared, does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..checks.remark import Severity
from ..model.definition import load_model
from .facts import OverlapFacts, PairFacts, SideFacts
from .policy_file import Mistake

if TYPE_CHECKING:
    from .policy import Policy

FLOOR_AREA_M2 = 1_000.0
"""An overlap of this size (and 20 m wide) is more than digitising can explain."""
CLEARING = frozenset({"CLEARANCE", "BAC", "IED_CLEARANCE", "ROAD"})
"""Types of work after which people walk on the land."""
_SHARES = ((0.02, 0.02), (0.5, 0.5), (1.0, 0.1), (1.0, 1.0))


def refuse_dangerous(policy: Policy, file: Optional[Path]) -> None:
    """Raises BadInput if ``policy`` would hide danger, naming the rule or list that does."""
    found = next(dangers(policy), None)
    if found is not None:
        raise BadInput(tr("The overlap rules cannot be used. {danger}", danger=found.sentence),
                       tr("Change the rule or figure named, or take the shipped file again."),
                       f"{file.name if file else ''}: {found.place}")


def dangers(policy: Policy) -> Iterator[Mistake]:
    """Yields what would hide people on the ground, each rule once, or land that nobody cleared."""
    told = set()
    for facts in dangerous_pairs(policy):
        rule = policy.decide(facts)
        place = policy.rules.index(rule) + 1
        if rule.severity.rank > Severity.CORRECT.rank and place not in told:
            told.add(place)
            yield Mistake(f"rules[{place}] {rule.overlap_class}", tr(
                "This would hide two operators at work at the same time on the same ground ({types}). Such an overlap "
                "must be at least 'correct'.", types=f"{facts.a.task_type}, {facts.b.task_type}"))
    uses = policy.setting.task_types
    for task_type in sorted(CLEARING):
        if task_type not in uses["releasing"]:
            yield Mistake("task_types.releasing", tr(
                "Work of the type {type} would count as finished without a look for land left over.", type=task_type))
        if task_type in uses["quality"] or task_type in uses["wide"]:
            yield Mistake("task_types.quality" if task_type in uses["quality"] else "task_types.wide", tr(
                "Teams of the type {type} would conflict with nobody.", type=task_type))


def dangerous_pairs(policy: Policy) -> Iterator[PairFacts]:
    """Yields pairs of live orders of two operators at work at one time, for every two types and several shares."""
    types = [code.code for code in load_model().code_lists["task_type"].codes]
    at_work = [code for code, state in policy.setting.states.states.items() if "at_work" in state.traits]
    for status in at_work:
        for type_a in types:
            for type_b in types:
                for share_a, share_b in _SHARES:
                    yield PairFacts(SideFacts("a", status, type_a, "one"), SideFacts("b", "ONGOING", type_b, "two"),
                                    OverlapFacts(FLOOR_AREA_M2, share_a, share_b, 20.0, 0.0))
