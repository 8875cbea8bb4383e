"""What of earlier reports a completion report replaces (field rules, progress).

A completion says again, and better, what the reports before it said of the same land; added to them the land would
count twice. So it replaces the reports *of the same work item* (where either names none: of the same order) *inside
its polygon, up to its date*, that day included. Replaced are progress reports, and completions of earlier days; of the
same day only a partial one by a whole one. A partial completion replaces its part only, so that a month never turns
negative.

A completion replaces in each of the two figures only what it states itself. One without an outline leaves the outlines
of earlier reports in place, one without a reported area their reported areas, one that releases nothing (its outcome
was not entered) all that was released.

The reported area of a report that is partly replaced counts in proportion to its land that is left. A report without an
outline (or a whole completion without one) has no land to measure: then a whole completion replaces it, a partial one
does not, and it is named as perhaps counted twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..base.jobs import SILENT, Progress
from ..geometry.area import areas_m2
from ..geometry.envelopes import meet
from ..geometry.loading import FLOOR_M2, Loaded, Loader
from ..geometry.overlay import Driver
from ..geometry.wkb import plain_wkb, read
from .work_reports import Report

_ROUNDING = 1e-6
"""Share of a report's land below which what is left, or what is gone, is rounding along a border."""

_TASKS_AT_A_TIME = 256


@dataclass
class Left:
    """What completions leave of each report, by its place.

    ``land`` and ``reported`` are shares, 0 to 1, of its outline and of its reported area. ``outlines`` holds the land
    left of reports that were partly replaced, as plain WKB in EPSG:4326. ``doubtful`` are the places of reports that
    may be counted twice, ``failed`` why GEOS could not work one out (it then counts whole).
    """

    land: np.ndarray
    reported: np.ndarray
    outlines: dict[int, bytes] = field(default_factory=dict)
    doubtful: set[int] = field(default_factory=set)
    failed: dict[int, str] = field(default_factory=dict)


def replaces(completion: Report, report: Report) -> bool:
    """Returns True if ``completion`` speaks again of the work that ``report`` speaks of, wherever that lies."""
    if not completion.is_completion or completion is report or completion.task != report.task:
        return False
    if completion.day is None or report.day is None:
        return False
    if report.releases and not completion.releases:
        return False
    if completion.work_item and report.work_item and completion.work_item != report.work_item:
        return False
    if not report.is_completion or report.day != completion.day:
        return report.day <= completion.day
    return completion.is_whole and not report.is_whole


def what_is_left(reports: Sequence[Report], loader: Loader, outline_of: np.ndarray, engine: Driver,
                 progress: Progress = SILENT) -> Left:
    """Returns what completions leave of the reports.

    :param loader: reads the outlines of reports.
    :param outline_of: number of each report's outline, -1 for none that can be used.
    :raises Cancelled: if the person stops the work.
    """
    left = Left(np.ones(len(reports)), np.ones(len(reports)))
    by_task: defaultdict[int, list[int]] = defaultdict(list)
    for place, report in enumerate(reports):
        by_task[report.task].append(place)
    tasks = [places for places in by_task.values() if any(reports[place].is_completion for place in places)]
    for start in range(0, len(tasks), _TASKS_AT_A_TIME):
        progress.check()
        progress.set_percent(100.0 * start / len(tasks))
        pairs = [pair for places in tasks[start:start + _TASKS_AT_A_TIME] for pair in _pairs(reports, places)]
        if pairs:
            _Replacing(reports, loader, outline_of, engine, left).book(pairs)
    return left


def _pairs(reports: Sequence[Report], places: list[int]) -> Iterator[tuple[int, list[int]]]:
    """Yields each report of an order that completions speak of again, and those completions."""
    completions = [place for place in places if reports[place].is_completion]
    for place in places:
        covers = [other for other in completions if replaces(reports[other], reports[place])]
        if covers:
            yield place, covers


class _Replacing:
    """Books what is left of the reports of some orders."""

    def __init__(self, reports: Sequence[Report], loader: Loader, outline_of: np.ndarray, engine: Driver,
                 left: Left) -> None:
        self._reports = reports
        self._loader = loader
        self._outline_of = outline_of
        self._engine = engine
        self._left = left

    def book(self, pairs: list[tuple[int, list[int]]]) -> None:
        places = np.unique([place for report, covers in pairs for place in (report, *covers)])
        numbers = self._outline_of[places]
        loaded = self._loader.load(numbers[numbers >= 0])
        drawn = {place for place, number in zip(places.tolist(), numbers.tolist())
                 if number >= 0 and not loaded.missing[loaded.at(np.array([number]))[0]]}
        on_land = [(report, [cover for cover in covers if cover in drawn]) for report, covers in pairs
                   if report in drawn]
        on_land = [(report, covers) for report, covers in on_land if covers]
        shares = self._cut(on_land, loaded, keep=True)
        self._left.land[list(shares)] = list(shares.values())
        stating = [(report, [cover for cover in covers if self._reports[cover].reported_m2 is not None])
                   for report, covers in pairs]
        some = [(report, covers) for report, covers in stating if covers]
        self._book_reported(some, drawn, dict(on_land), shares, loaded)

    def _book_reported(self, pairs: list[tuple[int, list[int]]], drawn: set[int], on_land: dict[int, list[int]],
                       shares: dict[int, float], loaded: Loaded) -> None:
        again = []
        for report, covers in pairs:
            with_land = [cover for cover in covers if cover in drawn]
            if any(self._reports[cover].is_whole and (report not in drawn or cover not in drawn) for cover in covers):
                self._left.reported[report] = 0.0
            elif report not in drawn or len(with_land) < len(covers):
                self._left.doubtful.add(report)
            if report not in drawn or not with_land or self._left.reported[report] == 0.0:
                continue
            if with_land == on_land.get(report):
                self._left.reported[report] = shares.get(report, 1.0)
            else:   # some completions state land but no area: they replace the one and not the other
                again.append((report, with_land))
        for report, share in self._cut(again, loaded, keep=False).items():
            self._left.reported[report] = share

    def _cut(self, pairs: list[tuple[int, list[int]]], loaded: Loaded, keep: bool) -> dict[int, float]:
        """Returns the shares of the reports' land outside the completions; those untouched are not in it."""
        def at(places: list[int]) -> np.ndarray:
            return loaded.at(self._outline_of[places])

        near = []
        for report, covers in pairs:
            close = meet(loaded.boxes[at(covers)], loaded.boxes[at([report])])
            if close.any():
                near.append((report, [cover for cover, touches in zip(covers, close.tolist()) if touches]))
        shapes, shields, known = [], [], []
        for report, covers in near:
            handles = loaded.handles(at(covers))
            try:
                shields.append(handles[0] if len(handles) == 1 else self._engine.union(list(handles)))
            except ValueError as error:
                self._left.failed[report] = str(error)
                continue
            shapes.append(loaded.handles(at([report]))[0])
            known.append(report)
        if not known:
            return {}
        cut = self._engine.differences(_handles(shapes), _handles(shields))
        before, after = loaded.areas_m2[at(known)], areas_m2(cut.wkbs)
        shares: dict[int, float] = {}
        for number, report in enumerate(known):
            if number in cut.failed:
                self._left.failed[report] = cut.failed[number]
                continue
            share = float(after[number] / before[number]) if before[number] > 0 else 0.0
            if after[number] <= FLOOR_M2 or share <= _ROUNDING:
                shares[report] = 0.0
            elif share < 1 - _ROUNDING:
                shares[report] = share
                if keep:
                    self._left.outlines[report] = plain_wkb(read(cut.wkbs[number] or b"").polygons)
        return shares


def _handles(shapes: list[object]) -> np.ndarray:
    array = np.empty(len(shapes), object)
    for place, shape in enumerate(shapes):
        array[place] = shape
    return array
