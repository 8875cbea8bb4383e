"""All task orders of a data file, read in one go as columns, without their outlines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.states import States
from imsma_tools.core.tasking.task_days import Change, histories, suspended_days
from imsma_tools.core.workspace import Workspace

from .columns import NO_DAY, Words, days, words

_NAMES = ("guid", "task_no", "local_id")
_WORDS = ("status", "task_type", "organisation_guid", "priority", "office", "donor", "project", "admin1_name",
          "admin2_name", "community", "site_left_confirmed_by", "source")
_DAYS = ("issued_on", "valid_to", "planned_end", "actual_start", "suspended_on", "review_on", "site_left_on")
_AREA = ("area_computed_m2", "area_reported_m2")
_REPORTS = (("progress_report", "report_date"), ("completion_report", "completed_on"))


@dataclass(frozen=True)
class Register:
    """The orders in the order they were entered.

    ``names`` holds guid, number and local ID, ``words`` and ``days`` the fields of the table by name, ``area_m2`` the
    area on the map, else the reported one, else NaN. ``last_report`` is the day of the last approved report up to the
    day the register was read for, ``stopped_on`` the day an order was suspended that still is, ``stopped_days`` for how
    many days it was suspended since it began. ``operators`` holds the names of each operator by guid, ``hazards`` the
    IDs of the hazards by the guid of their order.
    """

    names: Mapping[str, Sequence[Any]]
    words: Mapping[str, Words]
    days: Mapping[str, np.ndarray]
    area_m2: np.ndarray
    last_report: np.ndarray
    stopped_on: np.ndarray
    stopped_days: np.ndarray
    operators: Mapping[str, tuple[str, ...]]
    hazards: Mapping[str, Sequence[str]]

    def __len__(self) -> int:
        return len(self.area_m2)


def read_register(workspace: Workspace, today: date, states: States) -> Register:
    """Returns the orders of a data file as they stand on a day."""
    fields = (*_NAMES, *_WORDS, *_DAYS, *_AREA)
    rows = workspace.stored(TABLE, fields)
    columns: dict[str, Sequence[Any]] = dict(zip(fields, zip(*rows) if rows else [()] * len(fields)))
    named = {name: words(columns[name]) for name in _WORDS}
    dated = {name: days(columns[name]) for name in _DAYS}
    place = {guid: number for number, guid in enumerate(columns["guid"])}
    stopped_on, stopped_days = _stops(workspace, named["status"], dated, place, today, states)
    return Register({name: columns[name] for name in _NAMES}, named, dated, _areas(columns),
                    _last_reports(workspace, place, today), stopped_on, stopped_days, _operators(workspace),
                    _hazards(workspace))


def _areas(columns: Mapping[str, Sequence[Any]]) -> np.ndarray:
    computed, reported = (np.array(columns[name], dtype=float) for name in _AREA)   # None becomes NaN
    return np.where(np.isnan(computed), reported, computed)


def _last_reports(workspace: Workspace, place: Mapping[str, int], today: date) -> np.ndarray:
    """Returns for each order the day of its last approved report up to ``today``."""
    last, limit = np.full(len(place), NO_DAY, np.int32), today.toordinal()
    for table, field in _REPORTS:
        rows = workspace.stored(table, ("task_guid", field), {"approval": "APPROVED"})
        of = np.fromiter((place.get(task, -1) for task, _ in rows), np.int64, len(rows))
        on = days([day for _, day in rows])
        counts = (of >= 0) & (on <= limit)
        np.maximum.at(last, of[counts], on[counts])
    return last


def _stops(workspace: Workspace, status: Words, dated: Mapping[str, np.ndarray], place: Mapping[str, int], today: date,
           states: States) -> tuple[np.ndarray, np.ndarray]:
    """Returns since when orders are suspended, and for how many days they were since they began."""
    is_stopped = status.where(lambda code: states.has(code, "review"))
    since = np.where(is_stopped, dated["suspended_on"], NO_DAY)
    total = np.zeros(len(place), np.int32)
    stopping = [code for code in states.states if states.has(code, "review")]
    asked = sorted({task for task, in workspace.stored("task_status", ("task_guid",), {"status": stopping})})
    for task, changes in _histories(workspace, asked).items():
        row = place.get(task)
        if row is None:
            continue
        begun = max(int(dated["actual_start"][row]), 1)
        total[row] = suspended_days({"status": status[row]}, changes, date.fromordinal(begun), today)
        if is_stopped[row] and not since[row]:
            since[row] = max((day.toordinal() for day, code in changes if code in stopping), default=NO_DAY)
    return since, total


def _histories(workspace: Workspace, tasks: Iterable[str]) -> Mapping[str, list[Change]]:
    return histories(workspace.rows("task_status", {"task_guid": list(tasks)}))


def _operators(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    names = ("guid", "short_name", "name_en", "name_ar", "name_ckb")
    return {guid: tuple(name or "" for name in rest) for guid, *rest in workspace.stored("organisation", names)}


def _hazards(workspace: Workspace) -> Mapping[str, Sequence[str]]:
    """Returns the IDs of the hazards of each order that has any."""
    ids = {guid: local_id or "" for guid, local_id in workspace.stored("hazard", ("guid", "local_id"))}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for task, hazard in workspace.stored("task_hazard", ("task_guid", "hazard_guid")):
        found[task].append(ids.get(hazard, ""))
    return found
