"""Orders that other offices told of (table ``other_order``): their ground is as live as ours.

An authority that sends its outlines to its neighbour tells number, operator, outline, status and days, nothing else. So
the type of work is not known, and an operator of the same name may be another: the policy assumes the worse. What was
told grows old, and every sentence about it says how old it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Optional

from ..base.days import day_of
from ..base.language import tr
from ..checks.memory_source import knows
from ..model.record import Record, RecordSource
from ..workspace import Workspace
from ..workspace.heads import read_heads
from .facts import SideFacts, side_from_task
from .near import Around, around
from .states import States

TABLE = "other_order"
FIELDS = ("their_guid", "office", "operator_name", "as_of")
"""Fields by which a record is known as one of another office, beside those of our own orders."""
STALE_DAYS = 14
"""From this age on a reader is asked to get a new package: orders are issued every week (general knowledge)."""


def is_other_order(record: Mapping[str, Any]) -> bool:
    """Returns True for a record of ``other_order``, in whatever layer it stands."""
    return bool(record.get("their_guid"))


def as_order(record: Record) -> dict[str, Any]:
    """Returns an order of another office as if it were one of ours, its number with the office's name.

    A package says that a site was left only where a named person of that office confirmed it; the office vouches here.
    """
    office = str(record.get("office") or "").strip() or tr("another office")
    operator = str(record.get("operator_name") or "").strip()
    return {**record, "task_no": tr("{number} ({office})", number=record.get("task_no") or "?", office=office),
            "organisation_guid": f"{office}: {operator}" if operator else None,
            "site_left_confirmed_by": office}


def side_from_other(record: Record, today: Optional[date] = None, states: Optional[States] = None) -> SideFacts:
    """Returns the facts of an order of another office; ``record`` as :func:`as_order` gives it."""
    return replace(side_from_task(record, (), today, states), outline_note=origin(record, today))


def orders_of_others(source: RecordSource) -> list[dict[str, Any]]:
    """Returns the orders of other offices that ``source`` holds, as :func:`as_order` gives them."""
    return [as_order(row) for row in source.rows(TABLE)] if knows(source, TABLE) else []


def orders_of_others_near(source: RecordSource, order: Record, metres: float, keep: Callable[[Record], bool]) -> Around:
    """Returns those of them that ``keep`` takes and that come within ``metres`` of an order."""
    if not knows(source, TABLE):
        return Around([], 0)
    found = around(source, TABLE, order, metres, ("their_guid", "office", "status", "site_left_on"),
                   lambda row: keep(as_order(row)))
    return Around([as_order(row) for row in found.records], found.apart)


def is_same(order: Record, other: Record) -> bool:
    """Returns True if an order of another office is ``order`` itself: both offices update from the same system."""
    guid = order.get("guid")
    return bool(guid) and other.get("their_guid") == guid


def age_days(record: Record, today: date) -> Optional[int]:
    """Returns how many days ago the other office told of the order, None where nobody knows."""
    told = record.get("as_of")
    day = day_of(told) if isinstance(told, datetime) else told
    return max(0, (today - day).days) if isinstance(day, date) else None


def origin(record: Record, today: Optional[date] = None) -> str:
    """Returns a sentence that says whose order it is and how old what we know of it is."""
    name, operator = str(record.get("task_no") or "?"), str(record.get("operator_name") or "") or tr("not known")
    days = None if today is None else age_days(record, today)
    if days is None:
        return tr("{name} is an order of another office (operator: {operator}); how old this is nobody knows.",
                  name=name, operator=operator)
    return tr("{name} is an order of another office (operator: {operator}), as it told {days} days ago.", name=name,
              operator=operator, days=days)


@dataclass(frozen=True)
class Told:
    """What is known of one other office: its newest state, in days before today (None: not known)."""

    office: str
    orders: int
    days: Optional[int]

    @property
    def is_stale(self) -> bool:
        return self.days is None or self.days > STALE_DAYS

    @property
    def sentence(self) -> str:
        """Returns how old the outlines of the office are, and what to do."""
        if self.days is None:
            return tr("How old the outlines of orders of {office} are, nobody knows. Ask for a new package.",
                      office=self.office)
        return tr("The outlines of orders of {office} are {days} days old: newer orders of it are not known here. Ask "
                  "for a new package.", office=self.office, days=self.days)


def offices(source: RecordSource, today: date) -> list[Told]:
    """Returns every office that told of orders, by name, with the age of the newest."""
    if not knows(source, TABLE):
        return []
    heads = read_heads(source, TABLE, ("office", "as_of")).records if isinstance(source, Workspace) else source.rows(
        TABLE)
    ages: dict[str, list[Optional[int]]] = {}
    for record in heads:
        ages.setdefault(str(record.get("office") or "?"), []).append(age_days(record, today))
    return [Told(office, len(found), min((days for days in found if days is not None), default=None))
            for office, found in sorted(ages.items())]
