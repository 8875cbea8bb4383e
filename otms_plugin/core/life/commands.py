"""What can be done with a task order, as plain values. ``perform`` does them.

``task`` is the guid of the order. ``base_version`` is the version of the record the person looked at; without it
nothing is compared. ``accepted`` are the remarks that say stop which the person accepts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional, Union


@dataclass(frozen=True)
class Acceptance:
    """A remark that the person accepts, and why.

    ``about`` is the number or guid of the other record, or the id of the rule where there is no other record.
    ``up_to_m2`` is the size that was looked at: a larger overlap or gap is not accepted. Gaps cannot do without.
    """

    about: str
    reason: str
    up_to_m2: Optional[float] = None


@dataclass(frozen=True)
class SiteLeft:
    """The last people left the site on this day, as this person confirms."""

    on: date
    by: str


@dataclass(frozen=True)
class ChangeStatus:
    """Changes the status: issue, accept, begin, suspend, resume, cancel, complete, certify ...

    ``day`` is the day it happened (default today), ``review_on`` the day a stop is looked at again, ``valid_to`` a new
    last day of validity, ``left`` says that nobody is on the site any more.
    """

    task: str
    status: str
    reason: str = ""
    day: Optional[date] = None
    review_on: Optional[date] = None
    valid_to: Optional[date] = None
    left: Optional[SiteLeft] = None
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None


@dataclass(frozen=True)
class ConfirmLeft:
    """Enters that the site was left. Only this, not a status, takes an order off the ground."""

    task: str
    left: SiteLeft
    reason: str = ""
    base_version: Optional[int] = None


@dataclass(frozen=True)
class Extend:
    """Gives a later last day of validity."""

    task: str
    valid_to: date
    reason: str
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None


@dataclass(frozen=True)
class Part:
    """One of the orders that take the place of another.

    ``outline`` is WKB in EPSG:4326, ``organisation`` the guid of its operator; "": that of the former order.
    """

    task_no: str
    outline: bytes
    organisation: str = ""


@dataclass(frozen=True)
class Split:
    """Ends an order and plans others in its place that together cover it; so half of it goes to another operator."""

    task: str
    parts: tuple[Part, ...]
    reason: str
    day: Optional[date] = None
    left: Optional[SiteLeft] = None
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None


Command = Union[ChangeStatus, ConfirmLeft, Extend, Split]
