"""What needs a look in a list of orders, worked out for all of them at once.

Each answer is that of the function for one order (:mod:`imsma_tools.core.tasking.live`, :mod:`task_days`,
:mod:`otms_plugin.core.life.expiry`); a test compares them on every combination of states and days.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.states import States
from imsma_tools.core.tasking.task_days import STALE_DAYS
from otms_plugin.core.life.expiry import EXPIRED

from .register import Register, planned_end

LONG_STOP_DAYS = 30
"""Days of suspension after which somebody has to decide (issue list of the office; no source prescribes it)."""


class Matter(enum.Enum):
    """Why an order needs a look, the most urgent first; the value is its word in parameters and results."""

    EXPIRED_NOT_LEFT = "expired_not_left"
    ENDED_NOT_LEFT = "ended_not_left"
    OVERDUE = "overdue"
    STALE = "stale"
    REVIEW_DUE = "review_due"
    LONG_STOP = "suspended_long"

    @property
    def text(self) -> str:
        """Returns its name in a list."""
        return {Matter.EXPIRED_NOT_LEFT: tr("Expired, site not confirmed left"),
                Matter.ENDED_NOT_LEFT: tr("Ended, site not confirmed left"),
                Matter.OVERDUE: tr("Overdue"),
                Matter.STALE: tr("No news"),
                Matter.REVIEW_DUE: tr("Review due"),
                Matter.LONG_STOP: tr("Suspended over {days} days", days=LONG_STOP_DAYS)}[self]

    @property
    def explanation(self) -> str:
        """Returns what it means, in one sentence."""
        return {
            Matter.EXPIRED_NOT_LEFT: tr("The order is not valid any more, and nobody confirmed that the site was left: "
                                        "people may be there."),
            Matter.ENDED_NOT_LEFT: tr("The work ended or was cancelled, and nobody confirmed that the site was left: "
                                      "people may be there."),
            Matter.OVERDUE: tr("A team is at work after the planned end, suspended days not counted."),
            Matter.STALE: tr("A team is at work, and no approved report came for more than {days} days.",
                             days=STALE_DAYS),
            Matter.REVIEW_DUE: tr("The day on which the suspension is looked at again has come."),
            Matter.LONG_STOP: tr("The order has been suspended for more than {days} days, or nobody knows since when.",
                                 days=LONG_STOP_DAYS)}[self]

    @property
    def severity(self) -> Severity:
        """Returns how urgent it is, by the signs of the whole suite."""
        return {Matter.EXPIRED_NOT_LEFT: Severity.STOP, Matter.ENDED_NOT_LEFT: Severity.CORRECT,
                Matter.OVERDUE: Severity.CORRECT, Matter.STALE: Severity.LOOK, Matter.REVIEW_DUE: Severity.LOOK,
                Matter.LONG_STOP: Severity.NOTE}[self]


@dataclass(frozen=True)
class Standing:
    """Where every order stands on a day: ``is_live`` for people may be on its ground, and what needs a look."""

    is_live: np.ndarray
    is_left: np.ndarray
    matters: Mapping[Matter, np.ndarray]


def standing(register: Register, today: date, states: States) -> Standing:
    """Returns where the orders of a register stand on the day it was read for."""
    now, status = today.toordinal(), register.words("status")
    site_left_on, valid_to, actual_start, review_on = map(register.days, (
        "site_left_on", "valid_to", "actual_start", "review_on"))

    def has(trait: str) -> np.ndarray:
        return status.where(lambda code: states.has(code, trait))

    named = register.words("site_left_confirmed_by").where(lambda name: bool(name.strip()))
    left = (site_left_on > 0) & named & (site_left_on <= now)
    live = ~left & ~(has("prospective") & (actual_start == 0))
    at_work = has("at_work")
    ran_out = (valid_to > 0) & (valid_to < now)
    can_expire = status.where(lambda code: EXPIRED in states.allowed(code))
    expired = status.where(lambda code: code == EXPIRED) | (can_expire & ran_out)
    ended = has("work_done") | status.where(lambda code: states.group_of(code) == "CLOSED")
    start = np.where(actual_start <= now, actual_start, 0)
    heard = np.where(register.last_report > 0, register.last_report, start)
    end = planned_end(register)
    stopped = has("review")
    return Standing(live, left, {
        Matter.EXPIRED_NOT_LEFT: live & expired,
        Matter.ENDED_NOT_LEFT: live & ended,
        Matter.OVERDUE: at_work & ~left & (end > 0) & (end + register.stopped_days < now),
        Matter.STALE: at_work & ~left & (heard > 0) & (now - heard > STALE_DAYS),
        Matter.REVIEW_DUE: stopped & (review_on > 0) & (review_on <= now),
        Matter.LONG_STOP: stopped & (now - register.stopped_on > LONG_STOP_DAYS)})
