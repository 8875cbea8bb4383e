"""A remark of the check of an order: a remark with figures, a place, and perhaps the person who accepted it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..checks.remark import Remark, Severity
from ..model.record import Record
from .decisions import Decision

_AREAS = ("overlap_m2", "gap_m2", "outside_m2")


@dataclass(frozen=True)
class OrderRemark:
    """A remark on an order.

    ``record`` and ``other`` are what people call the records, "" if there is none. Areas are m2, ``uncertain_m2`` by
    the safe shapes of invalid outlines; ``pct`` is the share of the order, ``pct_other`` that of the other record, in
    per cent; width and distance are metres; None where it does not apply. ``place`` is the land in question as WKB in
    EPSG:4326, b"" for none.
    """

    remark: Remark
    record: str
    other: str = ""
    overlap_class: str = ""
    area_m2: Optional[float] = None
    uncertain_m2: Optional[float] = None
    pct: Optional[float] = None
    pct_other: Optional[float] = None
    width_m: Optional[float] = None
    distance_m: Optional[float] = None
    place: bytes = b""
    decision: Optional[Decision] = None

    @property
    def is_open(self) -> bool:
        """Returns True unless a named person accepted it."""
        return self.decision is None

    @property
    def size_m2(self) -> float:
        """Returns the larger of its areas, 0 for none."""
        return max(self.area_m2 or 0.0, self.uncertain_m2 or 0.0)

    def as_dict(self) -> dict[str, Any]:
        """Returns it as plain values; the place is left out. The area stands under what it is the area of."""
        decision = self.decision
        kind = {"gap": "gap_m2", "outside": "outside_m2"}.get(self.remark.cause, "overlap_m2")
        return {
            "severity": self.remark.severity.value, "rule": self.remark.rule_id, "class": self.overlap_class,
            "sentence": self.remark.message, "field": self.remark.field, "record": self.record,
            "record_guid": self.remark.guid, "other": self.other, "other_table": self.remark.other_table,
            "other_guid": self.remark.other_guid, **{name: self.area_m2 if name == kind else None for name in _AREAS},
            "uncertain_m2": self.uncertain_m2, "pct": self.pct, "pct_other": self.pct_other, "width_m": self.width_m,
            "distance_m": self.distance_m, "accepted": decision is not None,
            "accepted_by": decision.by if decision else "",
            "accepted_on": str(decision.on) if decision and decision.on else "",
            "reason": decision.reason if decision else ""}


def name_of(record: Record) -> str:
    """Returns what people call a record of tasking, "" for one that has no name yet."""
    names = (record.get(key) for key in ("task_no", "report_no", "local_id", "guid"))
    return next((str(name) for name in names if name), "")


def remark_on(order: Record, severity: Severity, rule: str, message: str, *, field: str = "", found: str = "",
              expected: str = "", place: bytes = b"", other: Optional[Record] = None, other_table: str = "",
              cause: str = "") -> OrderRemark:
    """Returns a remark about a task order itself; ``other`` is a second record it names.

    ``field`` is the one a person changes to settle it.
    """
    guid = "" if other is None else str(other.get("guid"))
    remark = Remark(rule, severity, "task_order", str(order.get("guid") or ""), message, name_of(order), field=field,
                    found=found, expected=expected, other_table=other_table, other_guid=guid, cause=cause)
    return OrderRemark(remark, name_of(order), "" if other is None else name_of(other), place=place)
