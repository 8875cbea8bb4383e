"""Whether there may be people on the ground of a task order (field rules, on the ground).

Live is not a status. An expired or cancelled order whose site nobody confirmed as left stays in every check, because
the clock alone never takes a team off the ground.
"""

from __future__ import annotations

import enum
from datetime import date
from typing import Optional

from ..model.record import Record
from .states import States, load_states


class Phase(enum.Enum):
    """Where an order stands for safety."""

    PROSPECTIVE = "prospective"
    LIVE = "live"
    ENDED = "ended"

    @property
    def is_current(self) -> bool:
        """Returns True if the order has, or may soon have, people on its ground."""
        return self is not Phase.ENDED


PHASE_FIELDS = ("status", "site_left_on", "site_left_confirmed_by", "actual_start")
"""What :func:`phase` looks at."""


def phase(task: Record, today: Optional[date] = None, states: Optional[States] = None) -> Phase:
    """Returns the phase of a task order.

    REQUESTED and DRAFT are prospective: no team is sent yet, but the order is checked against what is live before it
    is issued. If somebody entered that work began, they are live too. From PLANNED on an order is live until a named
    person entered that the site was left, whatever its status; a status nobody knows is live.

    :param today: with it, a day of leaving that lies in the future does not end the order yet.
    """
    left = task.get("site_left_on")
    if left and str(task.get("site_left_confirmed_by") or "").strip() and not _is_after(left, today):
        return Phase.ENDED
    status = str(task.get("status") or "")
    if (states or load_states()).has(status, "prospective") and not task.get("actual_start"):
        return Phase.PROSPECTIVE
    return Phase.LIVE


def is_live(task: Record, today: Optional[date] = None, states: Optional[States] = None) -> bool:
    """Returns True if there may be people on the ground of ``task``."""
    return phase(task, today, states) is Phase.LIVE


def _is_after(left: object, today: Optional[date]) -> bool:
    return today is not None and isinstance(left, date) and left > today
