"""The report: figures of a data file in the tables a recipe names, and what the cover says about them.

Everything is computed here once; the workbook only renders.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any, Optional

from imsma_tools.core.base.days import today
from imsma_tools.core.base.jobs import SILENT, Progress, steps
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.record import RecordSource

from ..figures import contamination, frames, ground, land_release, tasks
from ..figures.scope import Scope
from ..figures.table import FigureTable, KeyFigure, Kind
from .recipe import Recipe


@dataclass(frozen=True)
class Report:
    """What a report says: summary, tables of figures, tables of data, and where all of it comes from."""

    title: str
    scope: Scope
    key_figures: tuple[KeyFigure, ...]
    figures: tuple[FigureTable, ...]
    data: tuple[FigureTable, ...]
    data_from: dict[str, str]
    data_until: Optional[dt.date]
    checksum: str

    @property
    def longest(self) -> int:
        """Returns the number of rows of the longest table."""
        return max((len(table.rows) for table in (*self.figures, *self.data)), default=0)

    def counts(self) -> dict[str, int]:
        """Returns the number of rows of every table by its key."""
        return {table.key: len(table.rows) for table in (*self.figures, *self.data)}


def build(source: RecordSource, info: dict[str, str], recipe: Recipe, scope: Scope,
          progress: Progress = SILENT) -> Report:
    """Computes a report from a data file.

    :param info: what the data file says of itself (country, whether it is synthetic).
    :raises BadInput: for an area or an operator the data file does not know.
    :raises MissingPackage: when pandas is not there.
    """
    frames.check_scope(source, scope)
    names = frames.read_names(source)
    figures: list[FigureTable] = []
    data: list[FigureTable] = []
    key_figures: list[KeyFigure] = []
    for part, table in zip(steps(progress, [_WEIGHTS[table] for table in recipe.tables]), recipe.tables):
        part.check()
        made = _BUILDERS[table](source, scope, names, part)
        figures += [item for item in made.tables if not item.is_data]
        data += [item for item in made.tables if item.is_data]
        key_figures += made.key_figures
    return Report(recipe.title(), scope, tuple(key_figures), tuple(figures), tuple(data), dict(info),
                  _data_until(source, scope), _checksum(source))


@dataclass(frozen=True)
class _Made:
    tables: list[FigureTable]
    key_figures: list[KeyFigure]


def _contamination(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> _Made:
    hazards = contamination.read_hazards(source, scope, names)
    listed, summed = contamination.hazard_list(hazards), contamination.contamination(hazards)
    still_open = (("is_open", tr("yes")),)
    return _Made([summed, listed], [
        KeyFigure(tr("Hazards still open"), summed.total("hazards"), Kind.COUNT, "Hazards", "", still_open),
        KeyFigure(tr("Hazards still open, reported area ({unit})", unit=M2),
                  summed.total("area_reported_m2"), Kind.AREA,
                  "Hazards", "area_reported_m2", still_open),
        KeyFigure(tr("Hazards still open, area on the map ({unit})", unit=M2), summed.total("area_map_m2"), Kind.AREA,
                  "Hazards", "area_map_m2", still_open)])


def _land_release(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> _Made:
    releases = land_release.read_releases(source, scope, names)
    listed, summed = land_release.release_list(releases), land_release.land_release(releases, source)
    keys = [KeyFigure(tr("Land released, reported area ({unit})", unit=M2),
                      summed.total("released"), Kind.AREA, "LandReleased",
                      "area_reported_m2")]
    for outcome in land_release.OUTCOMES:
        words = frames.label(source, "outcome", outcome)
        keys.append(KeyFigure(tr("of this: {outcome} ({unit})", unit=M2, outcome=words),
                              summed.total(outcome.lower()), Kind.AREA,
                              "LandReleased", "area_reported_m2", (("outcome", words),)))
    return _Made([summed, listed], keys)


def _tasks(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> _Made:
    found = tasks.read_tasks(source, scope, names)
    listed, summed = tasks.task_list(found), tasks.tasks_by_status(found)
    return _Made([summed, listed], [
        KeyFigure(tr("Task orders"), summed.total("orders"), Kind.COUNT, "TaskOrders"),
        KeyFigure(tr("Task orders, reported area ({unit})", unit=M2),
                  summed.total("area_reported_m2"), Kind.AREA, "TaskOrders",
                  "area_reported_m2")])


def _overlaps(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> _Made:
    pairs = ground.overlap_table(source, scope, names, progress)
    return _Made([pairs], [
        KeyFigure(tr("Overlaps with orders or released land"), len(pairs.rows), Kind.COUNT, pairs.key),
        KeyFigure(tr("Overlaps with orders or released land ({unit})", unit=M2), pairs.total("overlap_m2"), Kind.AREA,
                  pairs.key,
                  "overlap_m2")])


def _gaps(source: RecordSource, scope: Scope, names: frames.Names, progress: Progress) -> _Made:
    gaps = ground.gap_table(source, scope, names, progress)
    return _Made([gaps], [
        KeyFigure(tr("Gaps in closed hazards"), len(gaps.rows), Kind.COUNT, gaps.key),
        KeyFigure(tr("Gaps in closed hazards ({unit})", unit=M2), gaps.total("gap_m2"), Kind.AREA, gaps.key, "gap_m2")])


_BUILDERS = {"contamination": _contamination, "land_release": _land_release, "tasks": _tasks, "overlaps": _overlaps,
             "gaps": _gaps}
_WEIGHTS = {"contamination": 1, "land_release": 1, "tasks": 1, "overlaps": 4, "gaps": 4}


def _checksum(source: RecordSource) -> str:
    """Returns a check sum of the records' keys and versions: two reports with the same one stand on the same data."""
    digest = hashlib.sha256()
    for table in ("hazard", "land_release", "task_order", "progress_report", "completion_report"):
        for key in sorted(f"{row['guid']}:{row['version']}" for row in source.rows(table)):
            digest.update(f"{table}:{key}\n".encode())
    return digest.hexdigest()[:16]


def _data_until(source: RecordSource, scope: Scope) -> Optional[dt.date]:
    """Returns the day of the latest record, which is as far as the data reach; days ahead are typing errors."""
    last = scope.as_of or today()
    latest: list[Any] = []
    for table, field in (("land_release", "released_on"), ("progress_report", "report_date"),
                         ("task_order", "issued_on"), ("hazard", "reported_on")):
        latest += [row[field] for row in source.rows(table) if row.get(field) and row[field] <= last]
    return max(latest, default=None)
