"""What a command will write and what it needs, worked out before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.order_check import Step
from imsma_tools.core.tasking.order_remark import OrderRemark, name_of
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.tasking.states import States

from .commands import SiteLeft

PREPARING = "PREPARING"
"""Group of the states before an order is issued."""


@dataclass(frozen=True)
class Standing:
    """The order as it stands in the data file, its history, and the moment of the command.

    ``entered_on`` is the day the order last changed to a state in which people enter the site, None if it never did.
    ``never_sent`` says that neither its history nor a day or sheet of it speaks of people sent there. ``by`` is the
    name of the person who gives the command.
    """

    order: Record
    states: States
    now: datetime
    today: date
    last_change: Optional[datetime] = None
    entered_on: Optional[date] = None
    never_sent: bool = False
    by: str = ""

    @property
    def status(self) -> str:
        return str(self.order.get("status") or "")

    @property
    def name(self) -> str:
        return name_of(self.order)


@dataclass(frozen=True)
class Plan:
    """New values of the order, the rights needed, and the check that must not say stop.

    ``status`` and ``changed_at`` make a line in the history of the order; None where the status stays. ``new_orders``
    are orders that take its place. ``points`` replace the turning points of the order, ``hazards`` (guid, part) its
    hazards; None: they stay. ``remarks`` are found besides those of the check.
    """

    values: Mapping[str, Any]
    rights: tuple[Right, ...]
    step: Optional[Step] = None
    status: Optional[str] = None
    changed_at: Optional[datetime] = None
    review_on: Optional[date] = None
    new_orders: tuple[Mapping[str, Any], ...] = ()
    points: Optional[tuple[Mapping[str, Any], ...]] = None
    hazards: Optional[Mapping[str, str]] = None
    remarks: tuple[OrderRemark, ...] = ()


def refused(standing: Standing, why: str, remedy: str = "") -> BadInput:
    """Returns the error for a command that does not fit the order."""
    return BadInput(why, remedy or tr("Nothing was changed."), standing.name)


def refuse_second_word(standing: Standing, reason: str) -> None:
    """:raises BadInput: if another person's word that the site was left would be replaced without a reason."""
    order = standing.order
    if order.get("site_left_on") and order.get("site_left_confirmed_by") and not reason.strip():
        raise refused(standing, tr("Changing an order that was issued needs a reason."))


def left_values(standing: Standing, left: SiteLeft, happened: date) -> dict[str, Any]:
    """Returns the values that say the site was left.

    :param happened: the last day the leaving may lie on.
    :raises BadInput: without a name, for a day to come, or one before people last entered the site.
    """
    if not left.by.strip():
        raise refused(standing, tr("Nobody's name is given for the confirmation that the site was left."))
    if left.on > happened:
        raise refused(standing, tr("The site cannot have been left on {day}: that day is still to come.", day=left.on))
    began = max((day for day in (standing.entered_on, standing.order.get("actual_start")) if day), default=None)
    if began is not None and left.on < began:
        raise refused(standing, tr("The site cannot have been left on {day}: work began on {began}.", day=left.on,
                                   began=began))
    return {"site_left_on": left.on, "site_left_confirmed_by": left.by.strip()}
