"""Looking through a file once before anything is read for good: what is ambiguous is found for whole columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.language import tr
from ..geometry.coordinates.digits import western
from ..intake.outcome import Question
from ..model.definition import FieldType, Table
from .convert import is_day_number, orders_of
from .day_numbers import BASES, moment
from .profile import ColumnRule
from .rows import SourceRow

SAMPLE = 500
"""Positions kept for judging the coordinate system."""


@dataclass
class DateColumn:
    """What the dates of one text column say about their order."""

    heading: str
    ambiguous: int = 0
    day_first_only: int = 0
    month_first_only: int = 0
    examples: list[str] = field(default_factory=list)
    day_numbers: int = 0
    day_number: str = ""

    def look(self, value: Any) -> None:
        if is_day_number(value):
            self.day_numbers += 1
            self.day_number = self.day_number or str(value)
            return
        orders = orders_of(value) if isinstance(value, str) else ()
        if "dmy" in orders and "mdy" in orders:
            # 5/5/2024 is the same day either way.
            parts = [int(part) for part in re.findall(r"\d+", western(value))]
            if parts[0] == parts[1]:
                return
            self.ambiguous += 1
            if len(self.examples) < 3:
                self.examples.append(str(value))
        elif "dmy" in orders:
            self.day_first_only += 1
        elif "mdy" in orders:
            self.month_first_only += 1

    def question(self) -> Optional[Question]:
        """Returns what to ask, None if every value can be read in one way only."""
        if not self.ambiguous:
            return None
        return Question(
            tr("Column {column}: is the day first or the month? {count} dates can be read both ways; their rows are "
               "rejected until you say.", column=self.heading, count=self.ambiguous), "DAY_FIRST",
            (tr("for example: {examples}", examples="; ".join(self.examples)),
             tr("{count} dates of the column can only be day first", count=self.day_first_only),
             tr("{count} dates of the column can only be month first", count=self.month_first_only)))


    def day_numbers_question(self) -> Optional[Question]:
        """Returns what to ask about days that are numbers, None if there are none."""
        if not self.day_numbers:
            return None
        number = float(western(self.day_number))
        return Question(
            tr("Column {column}: {count} dates are numbers. Do they count days from 1900 (Excel) or from 1904 (old "
               "Macs)? They are not taken until you say.", column=self.heading, count=self.day_numbers),
            "DATE_NUMBERS",
            tuple(tr("{value} counted from {base} is {day}", value=self.day_number, base=base,
                     day=str(moment(number, base))[:10]) for base in BASES))


@dataclass
class Scan:
    """Result of looking through the file. ``sample`` holds x, y of first points, as they stand in the file."""

    rows: int = 0
    with_geometry: int = 0
    dates: dict[str, DateColumn] = field(default_factory=dict)
    sample: list[tuple[float, float, dict[str, Any]]] = field(default_factory=list)


class Scanner:
    """Collects a :class:`Scan`, row by row."""

    def __init__(self, table: Table, headings: dict[str, ColumnRule]) -> None:
        self.scan = Scan()
        for heading, rule in headings.items():
            if table.field(rule.field).type in (FieldType.DATE, FieldType.INSTANT) and not rule.date_order:
                self.scan.dates[heading] = DateColumn(heading)

    def look(self, row: SourceRow, x: Optional[float] = None, y: Optional[float] = None) -> None:
        """Looks at one row; ``x`` and ``y`` are its first point, if it has one."""
        self.scan.rows += 1
        for heading, column in self.scan.dates.items():
            column.look(row.values.get(heading))
        if x is not None and y is not None:
            self.scan.with_geometry += 1
            # Every so many rows, so that the sample covers a long file without being told its length.
            step = 1 + self.scan.with_geometry // SAMPLE
            if self.scan.with_geometry % step == 0 and len(self.scan.sample) < 4 * SAMPLE:
                self.scan.sample.append((x, y, row.values))
