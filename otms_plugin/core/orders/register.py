"""All task orders of a data file, read in one go as columns, without their outlines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import cached_property
from typing import Optional

import numpy as np

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.states import States
from imsma_tools.core.tasking.task_days import histories, suspended_days
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.columns import Column, read_columns

from .columns import NO_DAY, Words, day, days, words

_TEXTS = ("guid", "task_no", "local_id", "status", "task_type", "organisation_guid", "priority", "office",
          "donor", "project", "admin1_name", "admin2_name", "community", "site_left_confirmed_by", "area_computed_m2",
          "area_reported_m2")
_DAYS = ("issued_on", "valid_to", "planned_end", "actual_start", "suspended_on", "review_on", "site_left_on")
_REPORTS = (("progress_report", "report_date"), ("completion_report", "completed_on"))
_OPERATOR = ("guid", "short_name", "name_en", "name_ar", "name_ckb")


class Register:
    """The orders in the order they were entered. Columns become numbers when they are first asked for.

    ``last_report`` is the day of the last approved report up to the day the register was read for, ``stopped_on`` the
    day an order was suspended that still is, ``stopped_days`` for how many days an order at work was suspended since it
    began.
    """

    def __init__(self, workspace: Workspace, today: date, states: States) -> None:
        with ThreadPoolExecutor(1) as helper:
            orders = helper.submit(_orders, workspace)   # two thirds of all reading: meanwhile the rest
            self._operators = read_columns(workspace, "organisation", _OPERATOR)
            self._hazards = read_columns(workspace, "hazard", ("guid", "local_id"))
            self._links = read_columns(workspace, "task_hazard", ("task_guid", "hazard_guid"))
            reports = [_reports(workspace, table, field) for table, field in _REPORTS]
            stopping = [code for code in states.states if states.has(code, "review")]
            stops = read_columns(workspace, "task_status", ("task_guid",), {"status": stopping})["task_guid"].texts()
            try:
                self._columns: Mapping[str, Column] = orders.result()
            except ToolsError:   # a disk that is read only, where SQLite lets one in
                self._columns = read_columns(workspace, TABLE, (*_TEXTS, *_DAYS))
        self._words: dict[str, Words] = {}
        self._texts: dict[str, list[str]] = {}
        self._days = {name: days(self._columns[name]) for name in _DAYS}
        self.rows: Mapping[str, int] = {guid: row for row, guid in enumerate(self.texts("guid"))}
        self.last_report = _last_reports(reports, self.rows, today)
        self.stopped_on, self.stopped_days = _stops(workspace, self, set(stops), today, states)

    def __len__(self) -> int:
        return self._columns["guid"].count

    def texts(self, name: str) -> list[str]:
        """Returns a field of each order as text, empty where there is none."""
        if name not in self._texts:
            self._texts[name] = self._columns[name].texts()
        return self._texts[name]

    def words(self, name: str) -> Words:
        """Returns a field whose texts repeat."""
        if name not in self._words:
            self._words[name] = words(self.texts(name))
        return self._words[name]

    def days(self, name: str) -> np.ndarray:
        """Returns a day of each order as a number (:mod:`.columns`)."""
        return self._days[name]

    @cached_property
    def area_m2(self) -> np.ndarray:
        """Returns the area on the map, else the reported one, else NaN."""
        computed, reported = (np.array([value or "nan" for value in self.texts(name)], dtype=float)
                              for name in ("area_computed_m2", "area_reported_m2"))
        return np.where(np.isnan(computed), reported, computed)

    @cached_property
    def rows_by_number(self) -> Mapping[str, int]:
        """Returns the row of each number; of several orders that share one the last entered."""
        return {number: row for row, number in enumerate(self.texts("task_no")) if number}

    def area(self, row: int) -> Optional[float]:
        """Returns the area of one order in m2, None if it is not known."""
        text = self.texts("area_computed_m2")[row] or self.texts("area_reported_m2")[row]
        return float(text) if text else None

    @cached_property
    def operators(self) -> Mapping[str, tuple[str, ...]]:
        """Returns the names of each operator by guid: the short one, in English, Arabic, Kurdish; "" for none."""
        found = self._operators
        return {guid: tuple(names) for guid, *names in zip(*(found[name].texts() for name in _OPERATOR))}

    @cached_property
    def hazards(self) -> Mapping[str, Sequence[str]]:
        """Returns the IDs of the hazards of each order that has any, by the guid of the order."""
        ids = dict(zip(self._hazards["guid"].texts(), self._hazards["local_id"].texts()))
        found: defaultdict[str, list[str]] = defaultdict(list)
        for task, hazard in zip(self._links["task_guid"].texts(), self._links["hazard_guid"].texts()):
            found[task].append(ids.get(hazard, ""))
        return found


def _orders(workspace: Workspace) -> dict[str, Column]:
    with workspace.again() as own:
        return read_columns(own, TABLE, (*_TEXTS, *_DAYS))


def _reports(workspace: Workspace, table: str, field: str) -> tuple[list[str], np.ndarray]:
    """Returns the order of each approved report and the day of it."""
    found = read_columns(workspace, table, ("task_guid", field), {"approval": "APPROVED"})
    return found["task_guid"].texts(), days(found[field])


def _last_reports(reports: Sequence[tuple[list[str], np.ndarray]], rows: Mapping[str, int], today: date) -> np.ndarray:
    """Returns for each order the day of its last approved report up to ``today``."""
    last, limit = np.full(len(rows), NO_DAY, np.int32), today.toordinal()
    for tasks, on in reports:
        of = np.array([rows.get(task, -1) for task in tasks], np.int64)
        counts = (of >= 0) & (on <= limit)
        np.maximum.at(last, of[counts], on[counts])
    return last


def _stops(workspace: Workspace, register: Register, stopped: set[str], today: date, states: States,
           ) -> tuple[np.ndarray, np.ndarray]:
    """Returns since when orders are suspended, and how long those were whose end came while they were at work.

    :param stopped: guids of orders that were ever suspended.
    """
    status = register.words("status")
    is_stopped = status.where(lambda code: states.has(code, "review"))
    since = np.where(is_stopped, register.days("suspended_on"), NO_DAY)
    total = np.zeros(len(register), np.int32)
    stopping = [code for code in states.states if states.has(code, "review")]
    ended = planned_end(register) < today.toordinal()
    unclear = (status.where(lambda code: states.has(code, "at_work")) & ended) | (is_stopped & (since == NO_DAY))
    asked = {task for task in stopped if task in register.rows and unclear[register.rows[task]]}
    known = histories(workspace.rows("task_status", {"task_guid": sorted(asked)})) if asked else {}
    for task, changes in known.items():
        row = register.rows[task]
        begun = day(int(register.days("actual_start")[row])) or date.min
        total[row] = suspended_days({"status": status[row]}, changes, begun, today)
        if since[row] == NO_DAY and is_stopped[row]:
            since[row] = max((on.toordinal() for on, code in changes if code in stopping), default=NO_DAY)
    return since, total


def planned_end(register: Register) -> np.ndarray:
    """Returns the planned end of each order, else the last day it is valid."""
    end = register.days("planned_end")
    return np.where(end > NO_DAY, end, register.days("valid_to"))
