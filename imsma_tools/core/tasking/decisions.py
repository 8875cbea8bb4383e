"""Overlaps that somebody accepted (table ``overlap_decision``): for what was found then, not for whatever comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional

from ..checks.memory_source import knows
from ..model.record import Record, RecordSource

TABLE = "overlap_decision"
ACCEPTED = "ACCEPT"

_ROUNDING_SHARE, _ROUNDING_M2 = 0.01, 1.0


@dataclass(frozen=True)
class Decision:
    """Who accepted an overlap, why and when, and what it was then ("" and None: not written down)."""

    by: str
    reason: str
    on: Optional[date]
    overlap_class: str
    overlap_m2: Optional[float]

    def holds(self, overlap_class: str, overlap_m2: float) -> bool:
        """Returns True if an overlap is still what was accepted: of that class and not larger, but for rounding."""
        if self.overlap_class and self.overlap_class != overlap_class:
            return False
        most = None if self.overlap_m2 is None else self.overlap_m2 * (1 + _ROUNDING_SHARE) + _ROUNDING_M2
        return most is None or overlap_m2 <= most


def decisions_on(source: RecordSource, order: Record) -> dict[str, Decision]:
    """Returns the accepted overlaps of an order by the guid of the other record, whichever side was written first.

    A decision without a name or a reason accepts nothing. Of several on a pair the last one entered counts: a later
    refusal takes an acceptance back.
    """
    guid = order.get("guid")
    if not guid or not knows(source, TABLE):
        return {}
    entered = [(str(row.get("other_guid")), row) for row in source.rows(TABLE, {"task_guid": guid})]
    entered += [(str(row.get("task_guid")), row) for row in source.rows(TABLE, {"other_guid": guid})]
    entered.sort(key=lambda entry: (entry[1].get("decided_on") or date.min, str(entry[1].get("created_at") or "")))
    found: dict[str, Decision] = {}
    for other, row in entered:
        found.pop(other, None)
        by, reason = (str(row.get(name) or "").strip() for name in ("decided_by", "reason"))
        if row.get("decision") == ACCEPTED and by and reason:
            found[other] = Decision(by, reason, row.get("decided_on"), str(row.get("overlap_class") or ""),
                                    row.get("overlap_m2"))
    return found
