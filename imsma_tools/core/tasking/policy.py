"""What an overlap of two orders means: the ordered rules of docs/field-rules.md, read from data.

The rules are walked from the top; the first whose conditions all hold gives class and severity. The last rule has no
condition, so every pair gets exactly one class. Geometry alone (no operator, status or dates at all) is classified by
the overlap engine itself.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple, Optional

from ..base import paths
from ..base.errors import BadInput
from ..checks.remark import Severity
from .conditions import CONDITIONS, Condition, Setting
from .explain import explain
from .facts import OverlapFacts, PairFacts, SideFacts, facts_from_tasks, side_from_release, side_from_task
from .policy_file import PolicyRule, read_policy
from .policy_floor import refuse_dangerous

__all__ = ["OverlapFacts", "PairFacts", "Policy", "SideFacts", "Verdict", "classify", "facts_from_tasks",
           "load_policy", "policy_for_hints", "side_from_release", "side_from_task", "use_rules_of_office"]

_of_office: Optional[Path] = None


class Verdict(NamedTuple):
    """The meaning of one pair. ``overlap_class`` is a code of the list ``overlap_class``."""

    overlap_class: str
    severity: Severity
    explanation: str


@dataclass(frozen=True)
class Policy:
    """A checked set of rules with its thresholds."""

    setting: Setting
    rules: tuple[PolicyRule, ...]
    _steps: tuple[tuple[PolicyRule, tuple[tuple[Condition, bool], ...]], ...] = field(
        init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_steps", tuple(
            (rule, (*((CONDITIONS[name], True) for name in rule.when),
                    *((CONDITIONS[name], False) for name in rule.unless))) for rule in self.rules))

    def decide(self, facts: PairFacts) -> PolicyRule:
        """Returns the rule that applies to a pair, without the sentence: for many pairs."""
        setting = self.setting
        for rule, conditions in self._steps:
            for condition, wanted in conditions:
                if condition(facts, setting) is not wanted:
                    break
            else:
                return rule
        return self.rules[-1]  # has no conditions: read_policy refuses a file without such a rule

    def with_notice_distance(self, metres: Optional[float]) -> Policy:
        """Returns the policy with the distance the authority entered, in m (None: none)."""
        limits = dataclasses.replace(self.setting.thresholds, notice_distance_m=metres)
        return Policy(dataclasses.replace(self.setting, thresholds=limits), self.rules)


def classify(facts: PairFacts, policy: Policy) -> Verdict:
    """Returns class, severity and a sentence that says why, in the current language."""
    rule = policy.decide(facts)
    return Verdict(rule.overlap_class, rule.severity, explain(rule.overlap_class, facts))


def use_rules_of_office(file: Optional[Path]) -> None:
    """Sets the file that counts wherever none is named: the authority's own rules; None for the shipped ones."""
    global _of_office
    _of_office = file


def load_policy(file: Optional[Path] = None) -> Policy:
    """Returns the policy of ``file``, by default that of the office; a file that was edited meanwhile is read again.

    The office's file is never passed over: where it cannot be used, nobody is sent by other rules unasked.

    :raises BadInput: saying what is wrong where, for a file that is broken, incomplete or would hide danger.
    """
    file = file or _of_office
    if file is None or not file.is_file():
        return _loaded(file)
    stamp = file.stat()
    return _loaded(file, (stamp.st_mtime_ns, stamp.st_size))


def policy_for_hints() -> Policy:
    """Returns the policy for hints while somebody draws: the shipped one where the office's file cannot be used."""
    try:
        return load_policy()
    except BadInput:
        return _loaded(None)


@cache
def _loaded(file: Optional[Path], stamp: tuple[int, int] = (0, 0)) -> Policy:
    """:param stamp: time and size of the file, so that an edited one is another."""
    setting, rules = read_policy(file or paths.resource("rules", "overlap_policy.json"))
    policy = Policy(setting, rules)
    refuse_dangerous(policy, file)
    return policy
