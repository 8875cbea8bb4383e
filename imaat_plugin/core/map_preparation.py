"""One wish on one data file made ready for a person to look at: its pages, and any of them as a finished layout.

Records are read once, when it is made. Others may write to the data file meanwhile; what was read is then older than
the data file, and :meth:`Preparation.is_current` says so. Use it on the main thread.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from imsma_tools.core.base.days import today
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.products.mapcheck import MapRemark
from imsma_tools.core.products.maps.contract import Page, Sheet, Wish
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.sheet_check import SheetCheck
from imsma_tools.core.workspace import open_workspace

from .page_picture import page_picture


class Preparation:
    """The pages of a wish. Close it when it is not needed any more."""

    def __init__(self, file: Path, wish: Wish, progress: Progress = SILENT) -> None:
        """Reads the data file.

        :raises ToolsError: if the wish does not fit the data file, or there is nothing to show.
        """
        self.file = file
        self.wish = wish
        self._project = QgsProject()
        self._state = _state(file)
        self._day = today()   # which orders are live, and what is overdue, depends on it
        self._sheet: Optional[Sheet] = None
        with contextlib.ExitStack() as opened:
            workspace = opened.enter_context(open_workspace(file, read_only=True))
            opened.callback(self._project.clear)
            moment = datetime.datetime.now(datetime.timezone.utc)
            self._maker = SheetMaker(workspace, wish, self._project, progress, moment)
            opened.callback(self._maker.close)
            self._check = SheetCheck(workspace, wish, self._maker, self._project, moment)
            self.pages: list[Page] = self._maker.pages()
            self._opened = opened.pop_all()
        self.without_data: Sequence[str] = tuple(self._maker.series.without_data)

    @property
    def hazards(self) -> Optional[QgsVectorLayer]:
        """Returns all hazards, whatever the map shows of them."""
        return self._maker.hazards

    def is_current(self, file: Path, wish: Wish) -> bool:
        """Returns True if it was made today for this, and the data file is still what it was."""
        return (file, wish, _state(file), today()) == (self.file, self.wish, self._state, self._day)

    def sheet(self, page: Page) -> Sheet:
        """Returns a page with its annex; what the person mended on it stays mended until another page is made."""
        if self._sheet is None or self._sheet.page.key != page.key:
            self._sheet = None
            number = [one.key for one in self.pages].index(page.key) + 1
            self._sheet = self._maker.make(page, number, len(self.pages))
        return self._sheet

    def picture(self, page: Page, width: int, height: int) -> QImage:
        """Returns the picture of a page as it would be printed now, as large as it fits."""
        return page_picture(self.sheet(page).layouts[0], width, height)

    def check(self, page: Page) -> list[MapRemark]:
        """Returns what the map check says of a page and its annex, worst first; in the language of the interface."""
        self._check.look_again()
        return sorted(self._check.remarks(self.sheet(page)), key=lambda remark: remark.severity.rank)

    def mend(self, page: Page, remarks: Sequence[MapRemark]) -> int:
        """Mends what can be mended on a page that was not made again since its check; returns how many were."""
        sheet = self.sheet(page)
        return sum(self._check.mend(sheet, remark) for remark in remarks)

    def close(self) -> None:
        """Lets go of layouts and layers."""
        self._sheet = None
        self._opened.close()


def _state(file: Path) -> tuple[int, ...]:
    """Returns what changes whenever somebody writes: of the data file, and how long its log is."""
    log = file.with_name(f"{file.name}-wal")
    kept = file.stat()
    return kept.st_mtime_ns, kept.st_size, log.stat().st_size if log.is_file() else 0
