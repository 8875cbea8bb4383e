"""Texts of a page as they are compared: without marks of direction, with Western digits; numbers and days in them."""

from __future__ import annotations

import datetime
import re
from functools import cache

from qgis.PyQt.QtCore import QLocale

from ...base.language import Language

_MARKS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_DIGITS = {**{0x0660 + value: str(value) for value in range(10)}, **{0x06F0 + value: str(value) for value in range(10)},
           0x066B: ".", 0x066C: ","}
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_RATIO = re.compile(r"(?<!\d)1\s*[:/]\s*(\d[\d.,\u00a0\u202f ]*\d|\d)")
_CODE = re.compile(r"\bEPSG:\d+\b", re.IGNORECASE)
_ZONE = re.compile(r"\bUTC\b|\bGMT\b|[+-]\d{2}:\d{2}\b")


def plain(text: str) -> str:
    """Returns a text without marks of direction, with Western digits and separators."""
    return text.translate(_MARKS).translate(_DIGITS).strip()


def scale_in(text: str) -> float:
    """Returns the scale number of ``1:50,000`` in a plain text, 0 without one."""
    found = _RATIO.search(text)
    return float(re.sub(r"\D", "", found.group(1))) if found else 0.0


def systems_in(text: str) -> list[str]:
    """Returns the codes of coordinate systems that a plain text names, such as ``EPSG:32638``."""
    return [code.upper() for code in _CODE.findall(text)]


def names_system(text: str, code: str, name: str) -> bool:
    """Returns True if a plain text names a coordinate system, by its code or, in a text without codes, by its name.

    "WGS 84 / UTM zone 38N" does not name "WGS 84".
    """
    named = systems_in(text)
    return code in named if named else re.search(rf"{re.escape(plain(name))}(?!\s*/)", text) is not None


def has_zone(text: str) -> bool:
    """Returns True if a plain text says in which time zone its moments are."""
    return _ZONE.search(text) is not None


def days_in(text: str) -> list[datetime.date]:
    """Returns the days a plain text names, as 2026-01-31 or with the name of the month in one of our languages."""
    found = [(match.start(), match.group(1), match.group(2), match.group(3)) for match in _ISO_DAY.finditer(text)]
    for language in Language:
        months = _months(language)
        found += [(match.start(), match.group(3), str(months[match.group(2).casefold()]), match.group(1))
                  for match in _written_day(language).finditer(text)]
    days: dict[datetime.date, None] = {}
    for _, year, month, day in sorted(found):
        try:
            days[datetime.date(int(year), int(month), int(day))] = None
        except ValueError:   # the 31st of February is no day
            continue
    return list(days)


@cache
def _months(language: Language) -> dict[str, int]:
    locale = QLocale(language.locale_name)
    return {locale.monthName(number).casefold(): number for number in range(1, 13)}


@cache
def _written_day(language: Language) -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_months(language), key=len, reverse=True))
    # Sorani ties day and month with a letter: 31y January-y 2026.
    return re.compile(rf"(?<!\d)(\d{{1,2}})\u06cc?\s+({names})\u06cc?,?\s+(\d{{4}})(?!\d)", re.IGNORECASE)
