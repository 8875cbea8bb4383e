"""What can be done with a task order, as plain values. ``perform`` does them.

``task`` is the guid of the order. ``base_version`` is the version of the record the person looked at; without it
nothing is compared. ``accepted`` are the remarks that say stop which the person accepts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional, Union


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


@dataclass(frozen=True)
class Create:
    """Enters an order. Without ``task_no`` among the values it gets the next number of the office.

    ``outline`` is WKB in EPSG:4326 (b"": none yet), ``hazards`` are guids, ``points`` rows of ``turning_point`` without
    the record they belong to. A ``status`` beyond the preparation takes over an order issued elsewhere: that needs a
    reason, and it is checked as if it were issued now. ``received`` is the outline as a file had it, kept for ever, and
    ``received_crs`` the coordinate system it stood in. ``of_part``: it is meant for a part of its hazards; else land of
    them outside the order is told.
    """

    values: Mapping[str, Any]
    outline: bytes = b""
    hazards: tuple[str, ...] = ()
    points: tuple[Mapping[str, Any], ...] = ()
    status: str = "DRAFT"
    reason: str = ""
    accepted: tuple[Acceptance, ...] = ()
    received: str = ""
    received_crs: str = ""
    of_part: bool = False


@dataclass(frozen=True)
class Edit:
    """Changes fields of an order: not its status, its outline, or the days its life sets."""

    task: str
    values: Mapping[str, Any]
    reason: str = ""
    base_version: Optional[int] = None


@dataclass(frozen=True)
class ChangeArea:
    """Gives an order another outline (WKB in EPSG:4326), with the turning points it was made of.

    ``shape_kind``, its width or radius in metres and what was drawn say how the outline was made. ``hazards`` are the
    guids of the hazards it is for from now on (None: those it has); ``of_part``: new ones are meant in part only.
    """

    task: str
    outline: bytes
    reason: str
    points: tuple[Mapping[str, Any], ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None
    shape_kind: str = "POLYGON"
    shape_width_m: Optional[float] = None
    shape_as_drawn: str = ""
    hazards: Optional[tuple[str, ...]] = None
    of_part: bool = False


@dataclass(frozen=True)
class Transfer:
    """Gives what remains of an order to another operator (``organisation``: its guid).

    ``outline`` None takes what remains: the order less the land released on it. Reports stay with the former order.
    """

    task: str
    organisation: str
    reason: str
    task_no: str = ""
    outline: Optional[bytes] = None
    day: Optional[date] = None
    left: Optional[SiteLeft] = None
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None


@dataclass(frozen=True)
class Merge:
    """Ends several orders and plans one in their place that covers them all. ``left`` is said of each of them."""

    tasks: tuple[str, ...]
    reason: str
    task_no: str = ""
    organisation: str = ""
    day: Optional[date] = None
    left: Optional[SiteLeft] = None
    accepted: tuple[Acceptance, ...] = ()


@dataclass(frozen=True)
class ClosePart:
    """Reports a part of an order as finished: a completion report for ``outline`` (WKB in EPSG:4326) with ``values``.

    The ground of the part stays on the map of live orders until a person confirms that the site was left.
    """

    task: str
    outline: bytes
    values: Mapping[str, Any]
    reason: str = ""
    accepted: tuple[Acceptance, ...] = ()
    base_version: Optional[int] = None


@dataclass(frozen=True)
class EnterRecord:
    """Enters what belongs to an order: a progress or completion report, a handover certificate, a quality visit.

    ``table`` says which; ``outline`` is WKB in EPSG:4326; ``items`` are rows of ``ordnance_item`` found with it.
    """

    table: str
    task: str
    values: Mapping[str, Any]
    outline: bytes = b""
    items: tuple[Mapping[str, Any], ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class DecideReport:
    """Approves a report of an order, refuses it, or gives it back: ``approval`` is a code of that list.

    ``table`` is progress_report or completion_report, ``record`` the guid of the report.
    """

    table: str
    record: str
    approval: str
    reason: str = ""
    base_version: Optional[int] = None


OfOneOrder = Union[ChangeStatus, ConfirmLeft, Extend, Split, Edit, ChangeArea, Transfer, ClosePart]
Command = Union[OfOneOrder, Create, Merge, EnterRecord, DecideReport]
