"""Days that Excel keeps as numbers, counted from 1900 or from 1904 (old Macs)."""

from __future__ import annotations

import datetime as dt
from typing import Any

BASES = ("1900", "1904")

LIKELY = (20_000, 60_000)
"""Numbers that a column of days may hold: 1954 to 2064 counted from 1900."""


def moment(value: float, base: str, how: str = "date") -> Any:
    """Returns the day (or moment, or time of day) that a number of Excel's stands for; the number if it is none.

    Days count from 1900-01-01 as 1 (with the 29 February 1900 that never was) or from 1904-01-01 as 0.
    """
    if how == "time" and 0 <= value < 1:
        return (dt.datetime.min + dt.timedelta(seconds=round(value * 86400))).time().isoformat()
    start = dt.datetime(1904, 1, 1) if base == "1904" else dt.datetime(1899, 12, 30 if value >= 61 else 31)
    if not 0 < value + (base == "1904") < 2_958_466:
        return value
    found = start + dt.timedelta(days=int(value), seconds=round((value - int(value)) * 86400))
    return found.date() if found.time() == dt.time() else found
