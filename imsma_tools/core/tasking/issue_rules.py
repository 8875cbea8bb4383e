"""What an order is asked before it is issued, besides overlaps: figures and severities an authority may edit.

They stand in the part ``before_issue`` of the file of overlap rules (``resources/rules/overlap_policy.json``; field
rules, before issue).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..checks.remark import Severity

QUESTIONS = ("operator_missing", "accreditation_unknown", "accreditation_not_in_force", "accreditation_scope",
             "accreditation_ends", "accreditation_number", "shape_kind", "shape_size", "hazard_missing",
             "hazard_closed", "hazard_replaced", "hazard_uncertain", "hazard_elsewhere", "hazard_uncovered",
             "same_call")
"""What is asked; each has a severity."""


@dataclass(frozen=True)
class IssueRules:
    """Severities by question, and what the questions stand on.

    ``scopes`` are the scopes of accreditation of which a type of task needs one (none: any), ``method_scopes`` those a
    method needs one of, ``in_force`` the states of an accreditation that counts. ``shapes`` are the kinds of shape a
    type may have, the usual one first. ``severities`` are those of :data:`QUESTIONS`.
    """

    severities: Mapping[str, Severity]
    in_force: frozenset[str]
    scopes: Mapping[str, frozenset[str]]
    method_scopes: Mapping[str, frozenset[str]]
    shapes: Mapping[str, tuple[str, ...]]
    same_call_m: float
    same_call_days: float
    uncovered_m2: float

    def wanted_scopes(self, task_type: str, method: str) -> tuple[frozenset[str], ...]:
        """Returns sets of scopes; an operator needs one scope of each of them.

        A method narrows what its type asks for (clearance by machines needs the scope for machines); where the two have
        nothing in common both count.
        """
        of_type = self.scopes.get(task_type, frozenset())
        of_method = self.method_scopes.get(method, frozenset())
        if of_type & of_method:
            return (of_type & of_method,)
        return tuple(wanted for wanted in (of_type, of_method) if wanted)
