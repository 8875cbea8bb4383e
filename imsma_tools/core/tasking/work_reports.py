"""What was reported on task orders, and which of it counts on a day (field rules, progress).

Progress reports and completion reports in one form. A report counts if it is approved (or, where asked for, only
submitted), speaks of a task order that is known, is dated, and not after the day the figures are for. Every other one
is left out with its reason, and named: nothing vanishes between a form and a figure.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional

from ..base.language import tr
from ..model.definition import GEOMETRY
from ..model.record import Record

OUTCOMES = ("CANCELLED", "REDUCED", "CLEARED")
"""What releases land (IMAS 07.11). A report without one of them was work, and released nothing."""

NO_RELEASE = frozenset({"STOCKPILE", "MARKING", "QC", "POST_CLEARANCE"})
"""Activities that speak of land without releasing it, whatever outcome stands in the form: it was released before."""


class LeftOut(enum.Enum):
    """Why a report does not count at all."""

    NO_TASK = "no_task"
    NOT_APPROVED = "not_approved"
    NO_DAY = "no_day"
    AFTER_AS_OF = "after_as_of"

    @property
    def sentence(self) -> str:
        return {
            LeftOut.NO_TASK: tr("names no known task order"),
            LeftOut.NOT_APPROVED: tr("is not approved"),
            LeftOut.NO_DAY: tr("has no date"),
            LeftOut.AFTER_AS_OF: tr("is later than the day of the figures"),
        }[self]


@dataclass(frozen=True)
class Stated:
    """What reports state at all. A layer may have no field for it; then it is asked of none of them.

    Without ``orders`` a report belongs to every order it lies in, without ``outcomes`` every one released its land,
    without ``areas`` there are no reported figures.
    """

    orders: bool = True
    areas: bool = True
    days: bool = True
    outcomes: bool = True
    approvals: bool = True


EVERYTHING = Stated()

NOWHERE = -1
BY_PLACE = -2
"""Instead of the place of an order: none that is known; all in which the report lies."""


@dataclass(frozen=True)
class Report:
    """A report that counts.

    ``task`` is the place of its order in the list of orders, or :data:`BY_PLACE`. ``day`` is the day of the report, of
    a completion the day of completing, None where no report states one. ``releases`` says that its land was released:
    ``outcome`` says how, "" if no report states it. ``reported_m2`` is None where no usable area was entered.
    ``is_whole`` says of a completion that it ends its work item.
    """

    name: str
    task: int
    day: Optional[date]
    releases: bool = False
    is_completion: bool = False
    is_whole: bool = False
    work_item: str = ""
    outcome: str = ""
    method: str = ""
    reported_m2: Optional[float] = None
    outline: Optional[bytes] = None
    guid: str = ""


@dataclass(frozen=True)
class Omitted:
    """A report that does not count; ``task`` is the place of its order, -1 if that is not known."""

    name: str
    guid: str
    task: int
    reason: LeftOut


@dataclass
class Reports:
    """The reports that count, and those that do not."""

    counted: list[Report] = field(default_factory=list)
    left_out: list[Omitted] = field(default_factory=list)

    def read(self, records: Iterable[Record], task_of: Mapping[str, int], as_of: date, submitted: bool,
             stated: Stated = EVERYTHING, is_completion: bool = False) -> None:
        """Takes the records of ``progress_report`` or ``completion_report``.

        :param task_of: place of each order by its guid.
        :param submitted: True counts reports that were submitted and not yet approved, too.
        """
        approved = {"APPROVED", "SUBMITTED"} if submitted else {"APPROVED"}
        for record in records:
            name = str(record.get("report_no") or record.get("local_id") or record.get("guid"))
            task = task_of.get(str(record.get("task_guid")), NOWHERE) if stated.orders else BY_PLACE
            day = record.get("completed_on" if is_completion else "report_date")
            reason = _reason_of_day(day, as_of) if stated.days else None
            if reason is None and task == NOWHERE:
                reason = LeftOut.NO_TASK
            if reason is None and stated.approvals and record.get("approval") not in approved:
                reason = LeftOut.NOT_APPROVED
            if reason is not None:
                self.left_out.append(Omitted(name, str(record.get("guid")), task, reason))
                continue
            outcome = _outcome(record)
            self.counted.append(Report(
                name, task, day, bool(outcome) or not stated.outcomes, is_completion,
                is_completion and record.get("extent") != "PART", str(record.get("work_item") or "").strip(), outcome,
                str(record.get("method") or ""), usable_m2(record.get("area_reported_m2")), record.get(GEOMETRY),
                str(record.get("guid"))))


def _reason_of_day(day: Optional[date], as_of: date) -> Optional[LeftOut]:
    if day is None:
        return LeftOut.NO_DAY
    return LeftOut.AFTER_AS_OF if day > as_of else None


def _outcome(record: Record) -> str:
    outcome = str(record.get("outcome") or "")
    return outcome if outcome in OUTCOMES and record.get("activity") not in NO_RELEASE else ""


def usable_m2(value: Any) -> Optional[float]:
    """Returns a reported area as a number, None for a missing or negative one or one that is no number."""
    try:
        area = float(value)
    except (TypeError, ValueError):
        return None
    return area if math.isfinite(area) and area >= 0 else None
