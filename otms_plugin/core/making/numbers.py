"""Numbers of task orders: made by the pattern of the office, each given once.

A pattern such as ``{AUTHORITY}-{OFFICE}-{YYYY}-{DESK}{NNNN}`` holds fields in braces. ``{NNNN}`` counts, with as many
digits as it has letters, on its own for everything that stands before and after it: so every year begins anew. Two
desks that work on two data files of one office give no number twice if each has its own ``desk_prefix``, which goes to
``{DESK}``, or before the counter where the pattern has no such field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional, Protocol

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace

PATTERN = "{AUTHORITY}-{OFFICE}-{YYYY}-{DESK}{NNNN}"
MOST_CHARACTERS = 40
FIELDS = ("AUTHORITY", "OFFICE", "DESK", "TYPE", "YYYY", "YY", "MM")

_FIELD = re.compile(r"\{([^{}]*)\}")
_COUNTER = re.compile(r"N{1,9}")
_SEPARATORS = "-/_. "


class NumberSettings(Protocol):
    """What numbers are made by; the settings of the suite are such."""

    @property
    def task_number_pattern(self) -> str: ...

    @property
    def desk_prefix(self) -> str: ...

    @property
    def office(self) -> str: ...


@dataclass(frozen=True)
class Series:
    """What stands before and after the counter of a number, and the least number of its digits."""

    before: str
    after: str
    digits: int

    def number(self, count: int) -> str:
        """Returns the number of this count.

        :raises BadInput: if it is longer than a number may be.
        """
        made = f"{self.before}{count:0{self.digits}d}{self.after}"
        if len(made) > MOST_CHARACTERS:
            raise _mistake(tr("The number {number} is longer than {count} characters.", number=made,
                              count=MOST_CHARACTERS))
        return made

    def counts(self, numbers: Iterable[str]) -> Iterator[int]:
        """Yields the counts of those numbers that belong to this series, in any case of letters."""
        mine = re.compile(re.escape(self.before) + r"([0-9]{1,18})" + re.escape(self.after), re.IGNORECASE | re.ASCII)
        for number in numbers:
            match = mine.fullmatch(number.strip())
            if match:
                yield int(match[1])


def next_number(workspace: Workspace, values: Mapping[str, Any], settings: NumberSettings,
                on: Optional[date] = None) -> str:
    """Returns the next free number for an order with these values (authority, office, task_type).

    Numbers of orders that were deleted or renamed, and of other offices, are not given again. Nothing is reserved:
    take it inside the transaction that enters the order.

    :param on: day whose year and month stand in the number; default today in the programme's zone.
    :raises BadInput: if the pattern has no counter or an unknown field, or the number gets too long.
    """
    return next_numbers(workspace, [values], settings, on)[0]


def next_numbers(workspace: Workspace, orders: Sequence[Mapping[str, Any]], settings: NumberSettings,
                 on: Optional[date] = None) -> list[str]:
    """Returns a number for each of several orders, as :func:`next_number`; the data file is read once."""
    series = [series_of(values, settings, on) for values in orders]
    used = list(_used(workspace))
    last = {one: max(one.counts(used), default=0) for one in dict.fromkeys(series)}
    made = []
    for one in series:
        last[one] += 1
        made.append(one.number(last[one]))
    return made


def series_of(values: Mapping[str, Any], settings: NumberSettings, on: Optional[date] = None) -> Series:
    """Returns the series an order with these values belongs to.

    A field without a value takes the separator after it along, and an authority that the office's name begins with is
    not written twice (``IKMAA-DUHOK-2026-0001``).

    :raises BadInput: see :func:`next_number`.
    """
    pattern, day = settings.task_number_pattern.strip() or PATTERN, on or today()
    desk = settings.desk_prefix.strip()
    desk += "-" if desk[-1:].isdigit() else ""   # else it would run into the counter
    parts = _parts(pattern)
    names = [name for _, name in parts]
    counters = [name for name in names if _COUNTER.fullmatch(name)]
    unknown = [name for name in names if name not in FIELDS and name not in counters and name]
    if unknown:
        raise _mistake(tr("The pattern of numbers {pattern} has the unknown field {name}. Known are: {names}.",
                          pattern=pattern, name=unknown[0], names=", ".join((*FIELDS, "NNNN"))))
    if len(counters) != 1:
        raise _mistake(tr("The pattern of numbers {pattern} needs one counter such as {example}.", pattern=pattern,
                          example="{NNNN}"))
    office = _text(values.get("office")) or settings.office.strip()
    authority = _text(values.get("authority"))
    if "OFFICE" in names and f"{office}-".upper().startswith(f"{authority}-".upper()):
        authority = ""
    known = {"AUTHORITY": authority, "OFFICE": office, "DESK": desk, "TYPE": _text(values.get("task_type")),
             "YYYY": f"{day.year:04d}", "YY": f"{day.year % 100:02d}", "MM": f"{day.month:02d}"}
    at = names.index(counters[0])
    own_desk = "" if "DESK" in names else desk
    before = _filled([*parts[:at], (parts[at][0], "")], known) + own_desk
    after = _filled(parts[at + 1:], known)
    return Series(before.lstrip(_SEPARATORS), after.rstrip(_SEPARATORS), len(counters[0]))


def _parts(pattern: str) -> list[tuple[str, str]]:
    """Returns the texts of a pattern, each with the field after it; "" for none at its end."""
    pieces = _FIELD.split(pattern)
    if "{" in "".join(pieces[::2]) or "}" in "".join(pieces[::2]):
        raise _mistake(tr("A brace of the pattern of numbers {pattern} has no partner.", pattern=pattern))
    return list(zip(pieces[::2], [*pieces[1::2], ""]))


def _filled(parts: Sequence[tuple[str, str]], known: Mapping[str, str]) -> str:
    made, is_missing = "", False
    for text, name in parts:
        made += text[1:] if is_missing and text[:1] and text[0] in _SEPARATORS else text
        made += known.get(name, "")
        is_missing = bool(name) and name != "DESK" and not known[name]
    return made


def _used(workspace: Workspace) -> Iterator[str]:
    """Yields every number that was ever given here, and those other offices told of."""
    for table in ("task_order", "other_order"):
        yield from (str(row[0]) for row in workspace.connection.execute(
            f"SELECT task_no FROM {table} WHERE task_no IS NOT NULL"))  # nosec B608: names of our own
    yield from (str(row[0]) for row in workspace.connection.execute(
        "SELECT json_extract(before_json, '$.task_no') FROM audit_log WHERE table_name = 'task_order' "
        "AND operation <> 'insert' AND json_extract(before_json, '$.task_no') IS NOT NULL"))


def _text(value: Any) -> str:
    return str(value or "").strip()


def _mistake(sentence: str) -> BadInput:
    return BadInput(sentence, tr("Correct the pattern of numbers of task orders in the options."))
