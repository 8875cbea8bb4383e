"""Days and moments of a map, for a reader: with the name of the month, and with the zone that a moment is in.

31-01-2026 and 01-31-2026 are told apart by nobody who does not know the writer; a month with its name is. Iraq's names
of the months are those of the locale ``ar_IQ``.
"""

from __future__ import annotations

import datetime
from typing import Optional

from qgis.PyQt.QtCore import QByteArray, QDateTime, QLocale, QTimeZone

from ...base.days import PROGRAMME_ZONE
from ...base.language import Digits, Language, tr, with_digits
from .numbers import in_order

PROGRAMME = "Asia/Baghdad"
"""The zone of a data file that names none."""


def day_text(day: datetime.date, language: Language, digits: Digits = Digits.WESTERN) -> str:
    """Returns a day as ``31 January 2026``, in the words and the order of ``language``."""
    month = QLocale(language.locale_name).monthName(day.month)
    number, year = with_digits(f"{day.day}", digits), with_digits(f"{day.year}", digits)
    if language is Language.CKB:
        # The letter that ties the day to the month, as Sorani writes it.
        return f"{number}\u06cc {month}\u06cc {year}"
    return f"{number} {month} {year}"


def period_text(since: Optional[datetime.date], until: Optional[datetime.date], language: Language,
                digits: Digits = Digits.WESTERN) -> str:
    """Returns a period in words; one of the two days at least is given."""
    first = day_text(since, language, digits) if since else ""
    last = day_text(until, language, digits) if until else ""
    if first and last:
        return tr("from {first} to {last}", first=first, last=last)
    return tr("since {day}", day=first) if first else tr("until {day}", day=last)


class Zone:
    """The time zone of a programme, by its IANA name; UTC where nobody knows the name."""

    def __init__(self, name: str) -> None:
        self.name = name or PROGRAMME
        zone = QTimeZone(QByteArray(self.name.encode("utf-8")))
        self._zone = zone if zone.isValid() and self.name != PROGRAMME else None
        self._fixed = PROGRAMME_ZONE if self.name == PROGRAMME else None

    def local(self, moment: datetime.datetime) -> datetime.datetime:
        """Returns a moment as the clocks of the programme show it."""
        return moment.astimezone(datetime.timezone(self._offset(moment)))

    def day(self, moment: datetime.datetime) -> datetime.date:
        """Returns the day it is in the programme at a moment."""
        return self.local(moment).date()

    def moment_text(self, moment: datetime.datetime, language: Language, digits: Digits = Digits.WESTERN) -> str:
        """Returns a moment with its day, its time and the zone it is in."""
        local = self.local(moment)
        clock = in_order(with_digits(f"{local:%H:%M}", digits), language)
        return tr("{day}, {clock} ({zone})", day=day_text(local.date(), language, digits), clock=clock,
                  zone=self._zone_text(moment, language))

    def _zone_text(self, moment: datetime.datetime, language: Language) -> str:
        minutes = int(self._offset(moment).total_seconds() // 60)
        if self._fixed is None and (self._zone is None or self.name == "UTC"):
            return in_order("UTC", language)
        hours = f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60}"
        hours = in_order(f"{hours}:{abs(minutes) % 60:02d}" if minutes % 60 else hours, language)
        place = tr("Baghdad") if self.name == PROGRAMME else in_order(self.name, language)
        return tr("{place}, {hours}", place=place, hours=hours)

    def _offset(self, moment: datetime.datetime) -> datetime.timedelta:
        if self._fixed is not None:
            return self._fixed.utcoffset(moment) or datetime.timedelta()
        if self._zone is None:
            return datetime.timedelta()
        # Python on Windows has no table of zones; Qt asks the system.
        asked = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000.0))
        return datetime.timedelta(seconds=self._zone.offsetFromUtc(asked))
