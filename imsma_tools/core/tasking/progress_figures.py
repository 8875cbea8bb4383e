"""Figures of one task order after the other, from the land of all (:mod:`progress` says what they mean)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from ..geometry.loading import FLOOR_M2
from ..model.record import Record
from .progress_land import Drawn, Land
from .progress_notes import MOST_DIFFERENCE, MOST_REPORTED_PCT, Note
from .states import States
from .task_days import Change, is_stale, schedule
from .task_progress import Areas, TaskProgress
from .work_reports import EVERYTHING, Report, Reports, Stated, usable_m2


@dataclass(frozen=True)
class Work:
    """Orders with their status and history, and the reports on them, wherever they come from.

    ``orders`` and ``drawn`` hold the outlines of the records and the reports, ``stated`` says what these state at all.
    Where they name no order, nobody can say that land was worked outside of its order.
    """

    records: Sequence[Record]
    status: Sequence[str]
    history: Sequence[Sequence[Change]]
    orders: Drawn
    reports: Reports
    drawn: Drawn
    items: Mapping[int, Counter[str]]
    stated: Stated = EVERYTHING


class Figures:
    """Makes the figures of one order after the other from the land of all."""

    def __init__(self, work: Work, land: Land, as_of: date, stale_days: int, states: States) -> None:
        self._work = work
        self._land = land
        self._as_of = as_of
        self._stale_days = stale_days
        self._states = states
        self._report_m2, self._inside_m2 = land.report_m2.tolist(), land.inside_m2.tolist()
        self._land_left, self._reported_left = land.left.land.tolist(), land.left.reported.tolist()
        self._outline: list[int] = work.drawn.number.tolist()
        self._invalid = set(np.flatnonzero(land.invalid_reports).tolist())
        self.noted: defaultdict[Note, list[str]] = defaultdict(list)

    def task(self, place: int, places: list[int]) -> TaskProgress:
        """Returns the figures of an order; ``places`` are those of its reports."""
        land, record = self._land, self._work.records[place]
        reports = [self._work.reports.counted[number] for number in places]
        order_m2 = _known(land.order_m2[place])
        released = [number for number, report in zip(places, reports) if report.releases]
        task = TaskProgress(
            place, str(record.get("task_no") or record.get("guid") or ""), self._work.status[place], order_m2,
            usable_m2(record.get("area_reported_m2")), Areas(_known(land.released_m2[place]), self._reported(released)),
            by_outcome=self._split(place, released, "outcome", land.by_outcome),
            by_method=self._split(place, released, "method", land.by_method),
            items=self._work.items.get(place, Counter()), reports=len(places),
            replaced=sum(self._is_replaced(number) for number in places))
        if order_m2 is not None:
            drawn = [number for number in places if self._inside_m2[number] == self._inside_m2[number]]   # not NaN
            task.worked_m2 = sum(self._report_m2[number] if self._work.stated.orders else self._inside_m2[number]
                                 for number in drawn)
            if self._work.stated.orders:
                beyond = [self._report_m2[number] - self._inside_m2[number] for number in drawn]
                task.outside_m2 = sum(area for area in beyond if area > FLOOR_M2)
        self._enter_days(task, record, reports)
        self._enter_notes(task, places, reports)
        return task

    def _is_replaced(self, number: int) -> bool:
        return self._land_left[number] == 0 or (self._outline[number] < 0 and self._reported_left[number] == 0)

    def _reported(self, places: Sequence[int]) -> Optional[float]:
        if not self._work.stated.areas:
            return None
        return float(sum((self._work.reports.counted[number].reported_m2 or 0.0) * self._reported_left[number]
                         for number in places))

    def _split(self, place: int, released: Sequence[int], word: str, land: Mapping[str, np.ndarray],
               ) -> dict[str, Areas]:
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        for number in released:
            by_word[getattr(self._work.reports.counted[number], word)].append(number)
        without = self._land.released_m2[place] * 0.0   # NaN where the order has no outline
        return {name: Areas(_known(land[name][place] if name in land else without), self._reported(by_word[name]))
                for name in sorted(by_word)}

    def _enter_days(self, task: TaskProgress, record: Record, reports: Sequence[Report]) -> None:
        days = [report.day for report in reports if report.day is not None]
        history = self._work.history[task.place]
        start = record.get("actual_start")
        start = start if isinstance(start, date) and start <= self._as_of else None
        if days:
            task.first_report, task.last_report = min(days), max(days)
        task.days_worked = len({report.day for report in reports if report.day and not report.is_completion})
        heard = task.last_report or start
        task.days_without_report = None if heard is None else (self._as_of - heard).days
        task.stale = is_stale(record, task.status, task.days_without_report, heard is not None, self._as_of,
                              self._states, self._stale_days)
        planned = schedule(record, history, self._as_of, self._states)
        task.suspended_days, task.time_share = planned.suspended, planned.time_share

    def _enter_notes(self, task: TaskProgress, places: Sequence[int], reports: Sequence[Report]) -> None:
        stated = self._work.stated
        for number, report in zip(places, reports):
            usable = self._outline[number] >= 0 and (task.task_m2 is None or self._land_left[number] == 0
                                                 or self._inside_m2[number] == self._inside_m2[number])
            for note, holds in ((Note.WITHOUT_OUTLINE, not usable),
                                (Note.WITHOUT_AREA, stated.areas and report.reported_m2 is None),
                                (Note.WITHOUT_OUTCOME, not report.releases),
                                (Note.INVALID_OUTLINE, number in self._invalid),
                                (Note.PERHAPS_TWICE, number in self._land.left.doubtful),
                                (Note.NOT_WORKED_OUT, number in self._land.left.failed)):
                if holds:
                    task.notes[note] += 1
                    self.noted[note].append(report.name)
        reported, on_map = task.pct_reported, task.pct_spatial
        both = reported is not None and on_map is not None and bool(places)
        for note, holds in ((Note.TOO_MUCH, reported is not None and reported > MOST_REPORTED_PCT),
                            (Note.DIFFERS, both and abs((reported or 0.0) - (on_map or 0.0)) > MOST_DIFFERENCE),
                            (Note.ORDER_WITHOUT_OUTLINE, task.task_m2 is None),
                            (Note.ORDER_WITHOUT_AREA, stated.areas and not task.declared_m2),
                            (Note.ORDER_INVALID, bool(self._land.invalid_orders[task.place]))):
            if holds:
                task.notes[note] += 1
                self.noted[note].append(task.task_no)

    def enter_failures(self, tasks: Sequence[TaskProgress]) -> None:
        """Notes the orders in which GEOS could not work out something."""
        place_of = {number: place for place, number in enumerate(self._work.orders.number.tolist())}
        for failure in self._land.failures:
            task = tasks[place_of[failure.a]]
            task.notes[Note.NOT_WORKED_OUT] += 1
            self.noted[Note.NOT_WORKED_OUT].append(task.task_no)


def _known(value: float) -> Optional[float]:
    return float(value) if value == value else None   # NaN
