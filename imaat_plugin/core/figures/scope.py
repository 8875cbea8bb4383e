"""What a report is about: which period, area and operator, and the day it looks from."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr

_QUARTER = re.compile(r"^(\d{4})-?Q([1-4])$", re.IGNORECASE)
_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_YEAR = re.compile(r"^(\d{4})$")
_RANGE = re.compile(r"^(\d{4}-\d{2}-\d{2})\s*(?:/|\.\.|to)\s*(\d{4}-\d{2}-\d{2})$")


@dataclass(frozen=True)
class Period:
    """First and last day, both included; None where open. Days are days of the programme's time zone."""

    first: Optional[dt.date] = None
    last: Optional[dt.date] = None

    def contains(self, day: Optional[dt.date]) -> bool:
        """Returns True if ``day`` lies inside; a missing day lies only in a period open on both ends."""
        if day is None:
            return self.first is None and self.last is None
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    def text(self) -> str:
        """Returns the period for a reader, with machine-sortable days."""
        if self.first is None and self.last is None:
            return tr("All dates")
        if self.first is None:
            return tr("up to {last}", last=self.last)
        if self.last is None:
            return tr("from {first}", first=self.first)
        return tr("{first} to {last}", first=self.first, last=self.last)


def parse_period(text: str) -> Period:
    """Returns the period of ``2026``, ``2026-03``, ``2026-Q1``, ``2026-01-01/2026-03-31`` or an empty text (all dates).

    :raises BadInput: if the text is none of these, or ends before it starts.
    """
    wanted = text.strip()
    if not wanted:
        return Period()
    try:
        period = _parse(wanted)
    except ValueError as error:
        raise BadInput(tr("{text} is not a period.", text=wanted),
                       tr("Write a year (2026), a month (2026-03), a quarter (2026-Q1) or two days "
                          "(2026-01-01/2026-03-31)."), str(error)) from error
    if period.first and period.last and period.last < period.first:
        raise BadInput(tr("The period {text} ends before it starts.", text=wanted), tr("Swap the two days."))
    return period


def _parse(text: str) -> Period:
    if match := _YEAR.match(text):
        year = int(match[1])
        return Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    if match := _MONTH.match(text):
        return _months(int(match[1]), int(match[2]), 1)
    if match := _QUARTER.match(text):
        return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
    if match := _RANGE.match(text):
        return Period(dt.date.fromisoformat(match[1]), dt.date.fromisoformat(match[2]))
    raise ValueError(text)


def _months(year: int, month: int, length: int) -> Period:
    first = dt.date(year, month, 1)
    last_month = month + length - 1
    return Period(first, dt.date(year, last_month, calendar.monthrange(year, last_month)[1]))


@dataclass(frozen=True)
class Scope:
    """Everything a report was asked for.

    ``area`` is a governorate's code or name, ``operator`` an organisation's short name, each empty for all.
    ``as_of`` is the day the report looks from: what was recorded later is not in it.
    """

    period: Period
    area: str = ""
    operator: str = ""
    as_of: Optional[dt.date] = None

    def in_period(self, day: Optional[dt.date]) -> bool:
        """Returns True if something that happened on ``day`` belongs to the report."""
        return self.period.contains(day) and self.known(day)

    def known(self, day: Optional[dt.date]) -> bool:
        """Returns True if ``day`` is not later than the day the report looks from."""
        return self.as_of is None or day is None or day <= self.as_of
