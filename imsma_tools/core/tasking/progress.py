"""How far task orders are: released land, reported areas, time, items, and whether a team is heard of.

Definitions (field rules, progress). Areas in m2 on the ellipsoid WGS 84, shares in per cent, days of the programme's
zone. ``AS_OF`` is the last day that counts.

* *Released land* (``released_m2``): the union of the outlines of all reports with an outcome (cancelled, reduced,
  cleared), inside the order: each m2 once. By outcome and by method the same; what was first reduced and then cleared
  stands in both, so these need not add up.
* *Area worked* (``worked_m2``): the sum of the land of all reports, each time, wherever it lies. ``outside_m2`` is
  what of it lies outside the order, ``outside_pct`` its share.
* *Reported area* (``reported_m2``): the sum of what the reports with an outcome state, never mixed with the map. The
  two stand side by side: ``pct_spatial`` is released land of the order's area on the map, ``pct_reported`` the reported
  area of the declared one. Above 105 % reported, or 10 points between the two, is told.
* A completion report replaces earlier reports of the same work inside its polygon (:mod:`replaced`).
* *Days worked*: distinct days of progress reports that count, replaced ones too. *Days without report*: from the last
  report, or from the start if there is none, to AS_OF. *Stale*: at work, and more than 7 of them (:mod:`task_days`).
* *Time share*: days from the start to AS_OF (or the end of work) less suspended ones, of the planned days. *Schedule
  index*: reported share (100 % at most) / time share; by the map where nothing was reported.
* An outline that crosses itself counts with its repaired shape, for released land the smaller one, and is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

import numpy as np

from ..base.days import today as programme_today
from ..base.jobs import SILENT, Progress, counted, steps
from ..geometry.covered import members_by_place
from ..geometry.overlay import Driver
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .found_items import items_by_task
from .progress_figures import Figures, Work
from .progress_land import Drawn, Land, land_of
from .progress_notes import Note
from .states import load_states
from .task_days import STALE_DAYS, histories, status_on
from .task_progress import TaskProgress
from .work_reports import EVERYTHING, NOWHERE, LeftOut, Omitted, Reports, Stated

_TABLES = ("task_status", "task_order", "progress_report", "completion_report", "ordnance_item")
_WEIGHTS = (1, 3, 10, 3, 2)   # how long reading takes, roughly


@dataclass
class ProgressResult:
    """The progress of all orders that existed on ``as_of``, and every report that does not count, by name.

    ``records`` and ``orders`` are the orders and their outlines. ``not_yet`` counts orders made after that day,
    ``counted`` the reports that count; ``noted`` names the reports and orders of each note.
    """

    as_of: date
    tasks: list[TaskProgress]
    records: Sequence[Record]
    orders: Drawn
    not_yet: int
    counted: int
    left_out: list[Omitted]
    noted: dict[Note, list[str]]
    unions: int = 0


def find_progress(source: RecordSource, as_of: Optional[date] = None, submitted: bool = False,
                  stale_days: int = STALE_DAYS, stated: Stated = EVERYTHING, progress: Progress = SILENT,
                  engine: Optional[Driver] = None) -> ProgressResult:
    """Returns the progress of the task orders of a data file, or of layers in the form of one.

    :param as_of: the last day that counts; default the day it is in the programme's zone.
    :param submitted: True counts reports that are submitted and not yet approved, too.
    :param stated: what the reports state at all.
    :raises Cancelled: if the person stops the work.
    """
    as_of = as_of or programme_today()
    reading, drawing, computing = steps(progress, (3, 1, 6))
    rows = dict(zip(_TABLES, (counted(source.rows(table), source.count(table), step)
                              for table, step in zip(_TABLES, steps(reading, _WEIGHTS)))))
    past = histories(rows["task_status"])
    every = list(rows["task_order"])
    status = [status_on(record, past.get(str(record["guid"]), ()), as_of) for record in every]
    records = [record for record, state in zip(every, status) if state is not None]
    task_of = {str(record["guid"]): place for place, record in enumerate(records)}
    reports = Reports()
    reports.read(rows["progress_report"], task_of, as_of, submitted, stated)
    reports.read(rows["completion_report"], task_of, as_of, submitted, stated, is_completion=True)
    items = items_by_task(rows["ordnance_item"], reports.counted, {omitted.guid for omitted in reports.left_out},
                          task_of, as_of)
    orders = _drawn([record.get(GEOMETRY) for record in records], drawing)
    drawn = _drawn([report.outline for report in reports.counted], drawing)
    if not stated.orders:
        drawn = _by_place(orders, reports, drawn, drawing)
    work = Work(records, [state for state in status if state is not None],
                [past.get(str(record["guid"]), ()) for record in records], orders, reports, drawn, items, stated)
    result = progress_of(work, as_of, stale_days, computing, engine)
    result.not_yet = len(every) - len(records)
    return result


def _drawn(wkbs: Sequence[Optional[bytes]], progress: Progress) -> Drawn:
    from ..geometry.shapes import read_shapes

    shapes = read_shapes(enumerate(wkbs), progress=progress)
    number = np.full(len(wkbs), -1, np.int64)
    number[shapes.rows] = np.arange(len(shapes))
    return Drawn(shapes, number)


def _by_place(orders: Drawn, reports: Reports, drawn: Drawn, progress: Progress) -> Drawn:
    """Enters every report once for each order it comes near, and returns the outlines of these."""
    place_of_order, place_of_report = np.argsort(orders.number), np.argsort(drawn.number)
    first_order, first_report = int((orders.number < 0).sum()), int((drawn.number < 0).sum())
    near = members_by_place(orders.outlines, drawn.outlines, progress)
    task, place = place_of_order[first_order + near.whole], place_of_report[first_report + near.part]
    alone = np.setdiff1d(np.arange(len(reports.counted)), place)
    reports.left_out += [Omitted(report.name, report.guid, NOWHERE, LeftOut.NO_TASK)
                         for report in (reports.counted[number] for number in alone.tolist())]
    reports.counted = [replace(reports.counted[number], task=order)
                       for number, order in zip(place.tolist(), task.tolist())]
    return Drawn(drawn.outlines, drawn.number[place])


def progress_of(work: Work, as_of: date, stale_days: int = STALE_DAYS, progress: Progress = SILENT,
                engine: Optional[Driver] = None) -> ProgressResult:
    """Returns the progress of orders on the reports that count.

    :raises Cancelled: if the person stops the work.
    """
    reports = work.reports.counted
    land = land_of(work.orders, reports, work.drawn, progress, engine)
    by_task: defaultdict[int, list[int]] = defaultdict(list)
    for place in range(len(reports)) if work.stated.orders else _inside(work, land):
        by_task[reports[place].task].append(place)
    left_out: defaultdict[int, Counter[LeftOut]] = defaultdict(Counter)
    for omitted in work.reports.left_out:
        left_out[omitted.task][omitted.reason] += 1
    figures = Figures(work, land, as_of, stale_days, load_states())
    tasks = []
    for place in range(len(work.records)):
        task = figures.task(place, by_task.get(place, []))
        task.left_out = left_out.get(place, Counter())
        tasks.append(task)
    figures.enter_failures(tasks)
    number = len(reports) if work.stated.orders else len(np.unique(work.drawn.number[land.inside_m2 > 0]))
    return ProgressResult(as_of, tasks, work.records, work.orders, 0, number, work.reports.left_out,
                          dict(figures.noted), land.unions)


def _inside(work: Work, land: Land) -> list[int]:
    """Returns the places of the reports that do lie in the order they came near; of each counts what lies inside."""
    inside = land.inside_m2 > 0
    land.left.reported[inside] = land.inside_m2[inside] / land.report_m2[inside]
    nowhere = np.setdiff1d(work.drawn.number, work.drawn.number[inside])
    places = [int(np.flatnonzero(work.drawn.number == number)[0]) for number in nowhere.tolist()]
    work.reports.left_out += [Omitted(report.name, report.guid, NOWHERE, LeftOut.NO_TASK)
                              for report in (work.reports.counted[place] for place in places)]
    found: list[int] = np.flatnonzero(inside).tolist()
    return found


