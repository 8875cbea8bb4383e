"""Days are days of the programme's zone: a report of midnight belongs to the same day in every office and program."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo

PROGRAMME_ZONE = timezone(timedelta(hours=3), "Asia/Baghdad")
"""Iraq has no summer time since 2008, so no time zone data is needed."""


def today() -> date:
    """Returns the day it is in the programme's zone."""
    return day_of(datetime.now(timezone.utc))


def day_of(moment: datetime, zone: tzinfo = PROGRAMME_ZONE) -> date:
    """Returns the day of a moment in ``zone``; a moment that names no zone keeps the day it says.

    Many systems keep the day 2024-03-31 as 2024-03-30T21:00Z, midnight in Baghdad.
    """
    return (moment if moment.tzinfo is None else moment.astimezone(zone)).date()
