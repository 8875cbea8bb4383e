"""What a check gave: remarks, what was left out of them and why, and their groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..base.language import tr
from ..model.definition import load_model
from .remark import Remark, Severity
from .rule import Rule, load_rules


@dataclass(frozen=True)
class NotRun:
    """A rule that could not be done, and why. ``failed`` is True if it broke, False if data it needs is not there."""

    rule_id: str
    reason: str
    failed: bool = False


@dataclass(frozen=True)
class Group:
    """Remarks of one rule and one cause in one table: one line for a reader."""

    rule_id: str
    table: str
    cause: str
    severity: Severity
    count: int
    sentence: str


@dataclass
class CheckResult:
    """Remarks, worst first, and everything a reader must know to judge them. ``rules`` are those that were done."""

    rules: tuple[Rule, ...] = ()
    remarks: list[Remark] = field(default_factory=list)
    accepted: int = 0
    known_before: int = 0
    records: dict[str, int] = field(default_factory=dict)
    not_run: list[NotRun] = field(default_factory=list)

    def by_severity(self) -> dict[str, int]:
        """Returns the number of remarks of each severity, worst first, zeros included."""
        counted = Counter(remark.severity for remark in self.remarks)
        return {severity.value: counted[severity] for severity in Severity}

    def by_rule(self) -> dict[str, int]:
        """Returns the number of remarks of each rule that was done, zeros included."""
        counted = Counter(remark.rule_id for remark in self.remarks)
        return {rule.id: counted[rule.id] for rule in self.rules}

    def groups(self) -> list[Group]:
        """Returns the remarks grouped by rule, table and cause, worst and most first."""
        heap: dict[tuple[str, str, str], list[Remark]] = {}
        for remark in self.remarks:
            heap.setdefault((remark.rule_id, remark.table, remark.cause), []).append(remark)
        titles = {rule.id: rule.title.text() for rule in self.rules}
        causes, tables = load_rules().causes, load_model().tables
        groups = []
        for (rule_id, table, cause), ones in heap.items():
            sentence = tr("{count} x {table}: {cause}", count=len(ones),
                          table=tables[table].label.text() if table in tables else "-",
                          cause=causes[cause].text() if cause in causes else titles.get(rule_id, rule_id))
            worst = min((one.severity for one in ones), key=lambda severity: severity.rank)
            groups.append(Group(rule_id, table, cause, worst, len(ones), sentence))
        return sorted(groups, key=lambda group: (group.severity.rank, -group.count, group.rule_id, group.table))

    def as_dict(self) -> dict[str, Any]:
        """Returns everything but the remarks themselves as plain values."""
        return {"remarks": len(self.remarks), "by_severity": self.by_severity(), "by_rule": self.by_rule(),
                "accepted": self.accepted, "known_before": self.known_before, "records": self.records,
                "groups": [{"rule_id": one.rule_id, "table": one.table, "cause": one.cause,
                            "severity": one.severity.value, "count": one.count, "sentence": one.sentence}
                           for one in self.groups()],
                "not_run": [{"rule_id": one.rule_id, "reason": one.reason, "failed": one.failed}
                            for one in self.not_run]}


def sorted_remarks(remarks: Iterable[Remark]) -> list[Remark]:
    """Returns remarks worst first, then by rule, table and what people call the record."""
    return sorted(remarks, key=lambda one: (one.severity.rank, one.rule_id, one.table, one.local_id, one.guid,
                                            one.field, one.other_guid))
