"""A series of maps: from a wish and a data file to checked files in a folder.

Everything happens in a project of its own, so that the project the person has open is neither read nor changed.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProject

from ...base import paths
from ...base.days import PROGRAMME_ZONE, day_of
from ...base.jobs import SILENT, Progress
from ...checks.remark import Remark
from .contract import Series, Sheet, Wish
from .maker import SheetMaker
from .manifest import digest_of_wish
from .page_loop import Loop, Maker
from .sheet_check import SheetCheck
from .work_folder import left_behind


@dataclass(frozen=True)
class Resumable:
    """What a run broken off today has left: pages that are ready, all pages, and the moment printed on them."""

    done: int
    pages: int
    moment: datetime.datetime


def make_series(workspace: Any, wish: Wish, folder: Path, progress: Progress = SILENT,
                now: Optional[datetime.datetime] = None, resume: bool = True) -> Series:
    """Prints the series into ``folder`` and returns what came of it. Call it on the main thread.

    Pages that a run of the same wish and data, broken off today, has finished are not made again, unless ``resume`` is
    off. A page on which the map check finds something that stops it is not written, and named in ``refused``.

    :raises BadInput: if the map type does not fit the data file, there is nothing to show, or no page passes the check.
    :raises NotWritable: if a file cannot be written; then none is.
    :raises Cancelled: if the person stopped; pages that are ready are kept aside until the end of the day.
    """
    checked = _CheckedMaker(workspace, wish, progress)
    loop = Loop(wish, _digest(wish), checked.open, checked.remarks, str(workspace.info.get("country", "")))
    return loop.run(folder, progress, now or datetime.datetime.now(datetime.timezone.utc), resume)


def resumable(folder: Path, wish: Wish, now: Optional[datetime.datetime] = None) -> Optional[Resumable]:
    """Returns what a run of this wish that was broken off today has left in ``folder``; None if nothing.

    Whether the data are still the same is known only when they are read: :func:`make_series` looks.
    """
    manifest = left_behind(folder, _digest(wish))
    today = day_of(now or datetime.datetime.now(datetime.timezone.utc))
    if manifest.begun is None or not manifest.pages or day_of(manifest.begun.moment) != today:
        return None
    return Resumable(len(manifest.pages), manifest.wanted, manifest.begun.moment.astimezone(PROGRAMME_ZONE))


class _CheckedMaker:
    """The maker of a series in a project of its own, and the map check of what it makes."""

    def __init__(self, workspace: Any, wish: Wish, progress: Progress) -> None:
        self._workspace = workspace
        self._wish = wish
        self._progress = progress
        self._check: Optional[SheetCheck] = None

    def open(self, moment: datetime.datetime) -> Maker:
        project = QgsProject()
        maker = SheetMaker(self._workspace, self._wish, project, self._progress, moment)
        self._check = SheetCheck(self._workspace, self._wish, maker, project, moment)
        return maker

    def remarks(self, sheet: Sheet) -> Sequence[Remark]:
        """Returns what the map check says of a page and its annex; in the language of the interface."""
        return self._check.remarks(sheet) if self._check is not None else []


def _digest(wish: Wish) -> str:
    return digest_of_wish(wish, paths.suite_version(), Qgis.QGIS_VERSION)
