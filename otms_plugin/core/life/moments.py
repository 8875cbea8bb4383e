"""When a change happened: never in the future, never before the change that was entered last."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Optional

from imsma_tools.core.base.days import PROGRAMME_ZONE, day_of
from imsma_tools.core.base.language import tr

from .plan import Standing, refused

_NEXT = timedelta(milliseconds=1)
"""The data file keeps milliseconds: changes of one day stay in their order."""
_PLAY = timedelta(minutes=5)
"""The clocks of two computers of one office differ by so much."""


def moment_of(standing: Standing, day: Optional[date]) -> datetime:
    """Returns the instant of a change that happened on ``day`` (default: now).

    :raises BadInput: if it lies in the future or before the last change of the order: the clock of this computer was
        set back, or the day is wrong.
    """
    last = standing.last_change
    if last is not None and last - standing.now > _PLAY:
        raise refused(standing, tr("The last change of this order was entered for {moment}, and this computer says it "
                                   "is earlier now.", moment=last.astimezone(PROGRAMME_ZONE).isoformat(" ", "minutes")),
                      tr("Nothing was changed. Set the clock of this computer right."))
    if day is None or day == standing.today:
        return standing.now if last is None else max(standing.now, last + _NEXT)
    if day > standing.today:
        raise refused(standing, tr("The day {day} is still to come.", day=day))
    if last is not None and day < day_of(last):
        raise refused(standing, tr("The order was last changed on {last}; nothing can be entered for {day}.",
                                   last=day_of(last), day=day))
    begin = datetime.combine(day, time(), PROGRAMME_ZONE)
    return begin if last is None else max(begin, last + _NEXT)
