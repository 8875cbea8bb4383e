"""One value of a file as a value of the model, or a sentence why it cannot be: nothing is guessed, nothing is cut."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from typing import Any, Optional

from ..base.days import PROGRAMME_ZONE, day_of
from ..base.language import tr
from ..geometry.coordinates.digits import western
from .day_numbers import BASES, LIKELY, moment
from .words import lookup, normalised

_GROUPED = re.compile(r"^[-+]?\d{1,3}(?:[ '\u2019]\d{3})+(?:[.,]\d+)?$")
_NUMBER = re.compile(r"^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$")
_NUMERIC_DATE = re.compile(r"^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ,].*)?$")
_ZONED = re.compile(r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{3}|\.\d{6})?)?(?:Z|[-+]\d{2}:\d{2})$")
_WRITTEN_DATE = re.compile(r"^(\d{1,2})[-/. ]+([^\d]+?)[-/., ]+(\d{4})$")
_MONTH_FIRST = re.compile(r"^([^\d]+?)[-/. ]+(\d{1,2}),?[-/. ]+(\d{4})$")


class Unreadable(ValueError):
    """A value that cannot be read; the text is a sentence in the reader's language."""


class AmbiguousDate(Unreadable):
    """A date that may be day first or month first, in a column for which nobody said which."""


def number(value: Any, decimal: str = "") -> float:
    """Returns a number.

    :raises Unreadable: not a number, or "1,234" in a column for which nobody said what the comma is.
    """
    if isinstance(value, bool):
        raise Unreadable(tr("{value} is no number.", value=value))
    if isinstance(value, (int, float)):
        if not math.isfinite(value):
            raise Unreadable(tr("{value} is no number.", value=value))
        return float(value)
    text = western(str(value)).strip()
    if _GROUPED.match(text):
        text = re.sub(r"[ '\u2019]", "", text)
    if decimal == ",":
        text = text.replace(".", "").replace(",", ".")
    elif decimal == ".":
        text = text.replace(",", "")
    elif "," in text:
        text = _without_comma(text, str(value))
    if not _NUMBER.match(text) or not math.isfinite(float(text)):
        raise Unreadable(tr("{value} is no number.", value=value))
    return float(text)


def _without_comma(text: str, original: str) -> str:
    if text.count(",") > 1 or ("." in text and text.index(",") < text.index(".")):
        return text.replace(",", "")
    if "." in text:
        return text.replace(".", "").replace(",", ".")
    if re.match(r"^[-+]?[1-9]\d{0,2},\d{3}$", text):
        raise Unreadable(tr("{value} can be a thousand or a fraction. Say the decimal sign of the column.",
                            value=original))
    return text.replace(",", ".")


def whole(value: Any, decimal: str = "") -> int:
    """Returns a whole number.

    :raises Unreadable: if it is none.
    """
    found = number(value, decimal)
    if found != int(found):
        raise Unreadable(tr("{value} is no whole number.", value=value))
    return int(found)


def boolean(value: Any) -> bool:
    """Returns yes or no.

    :raises Unreadable: for anything else.
    """
    if isinstance(value, bool):
        return value
    meaning = lookup("booleans").get(normalised(str(int(value)) if isinstance(value, float) else str(value)))
    if meaning is None:
        raise Unreadable(tr("{value} is neither yes nor no.", value=value))
    return meaning == "true"


def orders_of(text: str) -> tuple[str, ...]:
    """Returns the orders a date text can be read in: a subset of ymd, dmy, mdy; () if it is no date in figures."""
    match = _NUMERIC_DATE.match(western(text).strip())
    if match is None:
        return ()
    return tuple(order for order in ("ymd", "dmy", "mdy") if _in_order(match.groups(), order) is not None)


def _in_order(parts: Sequence[str], order: str) -> Optional[dt.date]:
    texts = dict(zip(order, parts))
    if len(texts["y"]) != 4 or any(len(texts[name]) > 2 for name in "dm"):
        return None
    try:
        return dt.date(int(texts["y"]), int(texts["m"]), int(texts["d"]))
    except ValueError:
        return None


def date(value: Any, order: str = "", zone: dt.tzinfo = PROGRAMME_ZONE, base: str = "") -> dt.date:
    """Returns a day; of a moment that names its zone the day it has in ``zone``.

    :param order: dmy, mdy or ymd where somebody said it; without, only what can be read in one way is read.
    :param base: 1900 or 1904, what day numbers count from; without, a number is no day.
    :raises AmbiguousDate: day or month first, nobody said.
    :raises Unreadable: no date, a year of two figures, or not possible in that order.
    """
    if isinstance(value, dt.datetime):
        return day_of(value, zone)
    if isinstance(value, dt.date):
        return value
    if is_day_number(value):
        return _of_day_number(value, base)
    if isinstance(value, (int, float)):
        raise Unreadable(tr("{value} is a number, not a date. Format the column as a date.", value=value))
    text = western(str(value)).strip()
    if _ZONED.match(text):
        return day_of(instant(text), zone)
    written = _written(text)
    if written is not None:
        return written
    match = _NUMERIC_DATE.match(text)
    if match is None:
        raise Unreadable(tr("{value} is no date.", value=value))
    possible = {name: found for name in ("ymd", "dmy", "mdy")
                if (found := _in_order(match.groups(), name)) is not None}
    if order and order in possible:
        return possible[order]
    if order and "ymd" not in possible:
        raise Unreadable(tr("{value} is no date in the order said for its column.", value=value))
    distinct = set(possible.values())
    if not distinct:
        raise Unreadable(tr("{value} is no date: write the year with four figures.", value=value))
    if len(distinct) > 1:
        raise AmbiguousDate(tr("{value} can be day first or month first. Say which for its column.", value=value))
    return distinct.pop()


def is_day_number(value: Any) -> bool:
    """Returns True for a number, or a text that is one, which Excel may mean as a day (1954 to 2064)."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return False
    text = western(str(value)).strip()
    return bool(_NUMBER.match(text)) and LIKELY[0] <= float(text) <= LIKELY[1] and "e" not in text.lower()


def _of_day_number(value: Any, base: str) -> dt.date:
    number_ = float(western(str(value)).strip())
    days = {name: moment(number_, name) for name in BASES}
    if base not in days:
        raise Unreadable(tr("{value} is a number, not a date. Counted from 1900 it is {first}, from 1904 {second}: say "
                            "which.", value=value, first=str(days["1900"])[:10], second=str(days["1904"])[:10]))
    found = days[base]
    return found.date() if isinstance(found, dt.datetime) else found  # type: ignore[no-any-return]


def instant(value: Any, order: str = "", base: str = "") -> dt.datetime:
    """Returns a moment in UTC; one without a zone counts as UTC.

    :raises Unreadable: if it is none.
    """
    if isinstance(value, dt.datetime):
        return value if value.tzinfo else value.replace(tzinfo=dt.timezone.utc)
    if isinstance(value, str):
        try:
            moment = dt.datetime.fromisoformat(western(value).strip().replace("Z", "+00:00"))
        except ValueError:
            pass
        else:
            return moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)
    return dt.datetime.combine(date(value, order, base=base), dt.time(), dt.timezone.utc)


def _written(text: str) -> Optional[dt.date]:
    """Returns a date whose month is a word, in English, Arabic or Kurdish."""
    for pattern, day, month in ((_WRITTEN_DATE, 1, 2), (_MONTH_FIRST, 2, 1)):
        match = pattern.match(text)
        number_of_month = lookup("months").get(normalised(match.group(month))) if match else None
        if match and number_of_month:
            try:
                return dt.date(int(match.group(3)), int(number_of_month), int(match.group(day)))
            except ValueError:
                return None
    return None
