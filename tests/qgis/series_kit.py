"""A small maker of real pages for the tests of the page loop, and a run of it that can be killed.

As a program: ``python series_kit.py FOLDER PAGES FILES_BY [KILL_AT]`` prints a series and kills itself at that page.
"""

from __future__ import annotations

import datetime
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import Language
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.model.definition import Label
from imsma_tools.core.products.maps.contract import (
    Audience,
    Family,
    FilesBy,
    MapLayer,
    MapType,
    Page,
    PagesFor,
    Series,
    Sheet,
    Wish,
)
from imsma_tools.core.products.maps.manifest import digest_of_wish
from imsma_tools.core.products.maps.page_loop import Loop

NOON = datetime.datetime(2026, 1, 31, 9, 0, tzinfo=datetime.timezone.utc)
WISH = Wish(MapType("kit", 1, "KIT", Label("Kit", "", "", frozenset()), Label("", "", "", frozenset()), Family.MAP,
                    Audience.RESTRICTED, (MapLayer("hazard"),), (PagesFor.RECORD,)), PagesFor.RECORD)


class SmallMaker:
    """Pages of squares, each named ``P01`` and so on, with ``annexes`` behind some of them (by number)."""

    def __init__(self, pages: int, now: datetime.datetime, data: str = "one", annexes: Sequence[int] = (),
                 before: Optional[Callable[[int], None]] = None) -> None:
        self.series = Series(without_data=["Anbar"])
        self.data_day = datetime.date(2026, 1, 31)
        self.closed = False
        self.made: list[int] = []
        self._pages, self._now, self._data, self._annexes, self._before = pages, now, data, annexes, before
        self.project = QgsProject()
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "squares", "memory")
        squares = []
        for number in range(pages):
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPolygonXY([[
                QgsPointXY(44 + number, 33), QgsPointXY(44.5 + number, 33), QgsPointXY(44.5 + number, 33.4)]]))
            squares.append(feature)
        layer.dataProvider().addFeatures(squares)
        layer.renderer().symbol().setColor(QColor("red"))   # QGIS gives every layer a colour by chance
        self.project.addMapLayer(layer, False)
        self._layouts = [self._layout(layer) for _ in range(2)]

    def _layout(self, layer: QgsVectorLayer) -> QgsPrintLayout:
        layout = QgsPrintLayout(self.project)
        layout.initializeDefaults()
        main = QgsLayoutItemMap(layout)
        main.setId("main_map")
        main.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        main.setLayers([layer])
        main.setKeepLayerSet(True)
        label = QgsLayoutItemLabel(layout)
        label.setId("title")
        for item, top, height in ((main, 30, 150), (label, 12, 12)):
            layout.addLayoutItem(item)
            item.attemptMove(QgsLayoutPoint(12, top))
            item.attemptResize(QgsLayoutSize(200, height))
        return layout

    def pages(self) -> list[Page]:
        return [Page(f"{number:02d}", f"P{number:02d}", "", dict.fromkeys(Language, f"Page {number:02d}"),
                     (43.5 + number, 32.5, 45.0 + number, 34.0), PagesFor.RECORD,
                     governorate="IQG01" if number % 2 else "IQG02", operator="OP-1" if number % 3 else "")
                for number in range(1, self._pages + 1)]

    def make(self, page: Page, number: int, pages: int) -> Sheet:
        if self._before is not None:
            self._before(number)
        self.made.append(number)
        for layout, text in zip(self._layouts, ("page", "annex")):
            layout.itemById("title").setText(f"{text} {page.code} of {pages}, {self._data}, {self._now:%H:%M}")
            layout.itemById("main_map").setExtent(QgsRectangle(*(page.box[at] for at in (0, 1, 2, 3))))
            layout.refresh()
        return Sheet(page, f"KIT_{page.code}", self._layouts[:1 + (number in self._annexes)],
                     [Remark("KIT-1", Severity.NOTE, "map", page.key, f"about {page.code}")])

    def fingerprint(self) -> str:
        return self._data

    def close(self) -> None:
        self.closed = True
        self.project.clear()


def run(folder: Path, pages: int = 4, by: FilesBy = FilesBy.PAGE, data: str = "one", now: datetime.datetime = NOON,
        progress: Progress = SILENT, resume: bool = True, annexes: Sequence[int] = (), stops: Sequence[str] = (),
        before: Optional[Callable[[int], None]] = None, wish: Wish = WISH) -> tuple[Series, SmallMaker]:
    """Prints a series of small pages; pages whose code is in ``stops`` are stopped by the map check."""
    makers: list[SmallMaker] = []

    def open_maker(moment: datetime.datetime) -> SmallMaker:
        makers.append(SmallMaker(pages, moment, data, annexes, before))
        return makers[-1]

    def check(sheet: Sheet) -> list[Remark]:
        return [Remark("KIT-2", Severity.STOP, "map", "", "stopped")] if sheet.page.code in stops else []

    asked = replace(wish, files_by=by)
    try:
        loop = Loop(asked, digest_of_wish(asked), open_maker, check, "IQ")
        return loop.run(folder, progress, now, resume), makers[-1]
    finally:
        assert all(maker.closed for maker in makers)


def main() -> None:
    """Prints a series as a program of its own, killed at a page if one is given."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    kill_at = int(sys.argv[4]) if len(sys.argv) > 4 else 0

    def before(number: int) -> None:
        if number == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    made, maker = run(Path(sys.argv[1]), int(sys.argv[2]), FilesBy(sys.argv[3]), before=before)
    print(f"made {maker.made} resumed {made.resumed}")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
