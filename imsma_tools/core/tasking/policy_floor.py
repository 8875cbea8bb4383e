"""The floor no edited policy may go below: two operators at work at one time on one ground must be corrected.

The figures and classes belong to the authority; that nobody is killed by another team's charge does not.
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

if TYPE_CHECKING:
    from .policy import Policy

FLOOR_AREA_M2 = 1_000.0
"""An overlap of this size (and 20 m wide) is more than digitising can explain."""
_SHARES = ((0.02, 0.02), (0.5, 0.5), (1.0, 0.1), (1.0, 1.0))


def refuse_dangerous(policy: Policy, file: Optional[Path]) -> None:
    """Raises BadInput if ``policy`` rates a dangerous pair below "correct", naming the rule that does."""
    for facts in dangerous_pairs(policy):
        rule = policy.decide(facts)
        if rule.severity.rank > Severity.CORRECT.rank:
            number = policy.rules.index(rule) + 1
            raise BadInput(
                tr("The overlap rules cannot be used: they would hide two operators at work at the same time on the "
                   "same ground ({types}).", types=f"{facts.a.task_type}, {facts.b.task_type}"),
                tr("Such an overlap must be at least 'correct'. Change the rule or figure named."),
                f"{file.name if file else ''}: rules[{number}] {rule.overlap_class}")


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
