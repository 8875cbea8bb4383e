"""The list of task orders of a data file: what passes a filter, in which order, and how many of what there are.

A hundred thousand orders are read in less than a second and filtered in a fraction of it (``benchmarks/otms.py``).
Whoever shows the list asks for the texts of the rows on the screen only.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Optional

import numpy as np

from imsma_tools.core.base.days import today as programme_today
from imsma_tools.core.base.language import current_language, number_text
from imsma_tools.core.model.definition import Model
from imsma_tools.core.tasking.states import States, load_states
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.core.workspace.columns import MARK

from .columns import day
from .matters import Matter, Standing, standing
from .register import Register
from .search import Search


class Column(enum.Enum):
    """Columns of the list; the value is the field it is sorted by."""

    NUMBER = "task_no"
    STATUS = "status"
    MATTERS = "matters"
    TYPE = "task_type"
    OPERATOR = "organisation_guid"
    PLACE = "admin1_name"
    VALID_TO = "valid_to"
    LAST_REPORT = "last_report"
    AREA = "area_m2"


@dataclass(frozen=True)
class OrderFilter:
    """Which orders are shown. What is empty asks for nothing.

    ``groups`` are groups of states, ``operators`` guids, ``types`` codes, ``areas`` names of governorates or districts.
    ``live`` shows only orders on whose ground people may be. Of several ``matters`` one has to hold. ``text`` is
    searched in every language.
    """

    groups: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    operators: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    matters: frozenset[Matter] = frozenset()
    live: bool = False
    text: str = ""


@dataclass
class OrderList:
    """The orders of a data file as read on a day. Rows are numbers from 0, in the order the orders were entered."""

    register: Register
    standing: Standing
    states: States
    model: Model
    today: date
    _ranks: dict[Column, np.ndarray] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.register)

    @cached_property
    def search(self) -> Search:
        """Returns the words of all orders, made when they are first asked for."""
        return Search(self.register, self.model)

    def matching(self, wanted: OrderFilter) -> np.ndarray:
        """Returns the rows that pass a filter, the order entered last first."""
        named = self.register.words
        shown = np.ones(len(self), bool)
        if wanted.groups:
            shown &= named("status").where(lambda code: self.states.group_of(code) in wanted.groups)
        for chosen, column in ((wanted.statuses, "status"), (wanted.operators, "organisation_guid"),
                               (wanted.types, "task_type")):
            if chosen:
                shown &= named(column).where(chosen.__contains__)
        if wanted.areas:
            shown &= named("admin1_name").where(wanted.areas.__contains__) | named("admin2_name").where(
                wanted.areas.__contains__)
        if wanted.matters:
            shown &= np.logical_or.reduce([self.standing.matters[matter] for matter in wanted.matters])
        if wanted.live:
            shown &= self.standing.is_live
        if wanted.text.strip():
            shown &= self.search.matching(wanted.text)
        return np.flatnonzero(shown)[::-1]

    def sorted(self, rows: np.ndarray, column: Column, descending: bool = False) -> np.ndarray:
        """Returns rows in the order of a column; what is alike stays as it was, what is not known comes last."""
        ranks = self._rank(column)[rows].astype(np.int64)
        known = ranks >= 0
        keys = np.where(known, -ranks if descending else ranks, np.iinfo(np.int64).max)
        in_order: np.ndarray = rows[np.argsort(keys, kind="stable")]
        return in_order

    def get_ready(self) -> Iterator[object]:
        """Does in small steps what the first search and the first sorting would do: a window does it while idle."""
        yield self.search.matching("")
        for column in Column:
            yield self._rank(column)

    def by_group(self, rows: np.ndarray) -> dict[str, np.ndarray]:
        """Returns the rows of each group of states, every group included; "" holds states nobody knows."""
        status = self.register.words("status")
        groups = [*self.states.groups, ""]
        group_of = np.array([groups.index(self.states.group_of(code)) for code in status.values], int)
        number = group_of[status.ids[rows]] if len(rows) else np.zeros(0, int)
        return {group: rows[number == place] for place, group in enumerate(groups)}

    def count(self, matter: Matter) -> int:
        """Returns how many orders of the whole list a matter holds for."""
        return int(self.standing.matters[matter].sum())

    def guid(self, row: int) -> str:
        return self.register.texts("guid")[row]

    def number(self, row: int) -> str:
        """Returns the number of an order as people name it."""
        return next((text for text in (self.register.texts(name)[row] for name in ("task_no", "local_id", "guid"))
                     if text), "")

    def status(self, row: int) -> str:
        return self.register.words("status")[row]

    def matters(self, row: int) -> list[Matter]:
        """Returns why an order needs a look, the most urgent first."""
        return [matter for matter, holds in self.standing.matters.items() if holds[row]]

    def operator(self, guid: str) -> str:
        """Returns the name of an operator in the reader's language: the short one where there is one."""
        short, english, arabic, kurdish = self.register.operators.get(guid, (guid, "", "", ""))
        own = {"ar": arabic, "ckb": kurdish}.get(current_language().value)
        return short or own or english or guid

    def place(self, row: int) -> str:
        named = self.register.words
        comma = "\u060c " if current_language().is_right_to_left else ", "
        return comma.join(filter(None, (named(name)[row] for name in ("admin1_name", "admin2_name", "community"))))

    def day(self, name: str, row: int) -> Optional[date]:
        """Returns a day of an order: a field of it, or ``last_report``."""
        numbers = self.register.last_report if name == Column.LAST_REPORT.value else self.register.days(name)
        return day(int(numbers[row]))

    def text(self, row: int, column: Column) -> str:
        """Returns what stands in a cell, in the reader's language."""
        named, language = self.register.words, current_language()
        if column is Column.NUMBER:
            return self.number(row)
        if column is Column.STATUS:
            return self.model.code_lists["task_status"].label(self.status(row), language)
        if column is Column.MATTERS:
            return "; ".join(matter.text for matter in self.matters(row))
        if column is Column.TYPE:
            return self.model.code_lists["task_type"].label(named("task_type")[row], language)
        if column is Column.OPERATOR:
            return self.operator(named("organisation_guid")[row])
        if column is Column.PLACE:
            return self.place(row)
        if column is Column.AREA:
            area = self.register.area(row)
            return "" if area is None else number_text(area)
        found = self.day(column.value, row)
        return found.isoformat() if found else ""

    def _rank(self, column: Column) -> np.ndarray:
        """Returns a number for each order by which it is sorted, -1 where nothing is known. Made once."""
        if column not in self._ranks:
            self._ranks[column] = self._made_rank(column)
        return self._ranks[column]

    def _made_rank(self, column: Column) -> np.ndarray:
        register, named = self.register, self.register.words
        if column is Column.NUMBER:
            return _rank_of_texts(register.texts("task_no"))
        if column is Column.MATTERS:
            first = np.full(len(self), -1, int)
            for place, holds in reversed(list(enumerate(self.standing.matters.values()))):
                first[holds] = place
            return first
        if column is Column.STATUS:
            order = list(self.states.states)
            status = named("status")
            return np.array([order.index(code) if code in order else -1 for code in status.values], int)[status.ids]
        if column is Column.AREA:
            return np.where(np.isnan(register.area_m2), -1, register.area_m2 * 100)
        if column in (Column.VALID_TO, Column.LAST_REPORT):
            numbers = register.last_report if column is Column.LAST_REPORT else register.days(column.value)
            return np.where(numbers > 0, numbers, -1)
        texts = named(column.value)
        shown = [self.operator(value) if column is Column.OPERATOR else
                 self.model.code_lists["task_type"].label(value, current_language()) if column is Column.TYPE else value
                 for value in texts.values]
        return _rank_of_texts(shown)[texts.ids]


def _rank_of_texts(texts: Sequence[str]) -> np.ndarray:
    """Returns the place of each text among all in their order, equal ones alike; -1 for an empty one."""
    folded = MARK.join(texts).casefold()
    # Numbers are ASCII nearly always, and sorted in a quarter of the time then.
    column = np.array(folded.split(MARK) if texts else [], "S" if folded.isascii() else "U")
    _, places = np.unique(column, return_inverse=True)
    return np.where(column == column.dtype.type(), -1, places)


def read_list(workspace: Workspace, today: Optional[date] = None) -> OrderList:
    """Returns the list of the orders of an open data file on a day (default: the day it is in the programme's zone)."""
    day_read, states = today or programme_today(), load_states()
    register = Register(workspace, day_read, states)
    return OrderList(register, standing(register, day_read, states), states, workspace.model, day_read)


def open_list(file: Path, today: Optional[date] = None) -> OrderList:
    """Returns the list of the orders of a data file.

    :raises ToolsError: if it is none, or cannot be read.
    """
    with open_workspace(file, read_only=True) as workspace:
        return read_list(workspace, today)
