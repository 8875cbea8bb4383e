"""The dock of task orders and the check of an outline, in a window of 1366 x 768 that draws into memory."""

import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMainWindow

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.project import open_into
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.outline_tool import Drawn
from otms_plugin.core.orders.list import OrderFilter
from otms_plugin.core.orders.matters import Matter
from otms_plugin.gui.order_desk import OrderDesk
from otms_plugin.gui.orders_dock import OrdersDock
from otms_plugin.gui.outline_check import OutlineCheck

FILTERS = (OrderFilter(groups=frozenset({"WORKING"})), OrderFilter(live=True), OrderFilter(),
           OrderFilter(matters=frozenset({Matter.OVERDUE, Matter.STALE})), OrderFilter(types=frozenset({"BAC"})),
           OrderFilter(areas=frozenset({"Basrah"})), OrderFilter(groups=frozenset({"PAUSED"}), live=True))
WORDS = ("0", "dma", "rmac-2021", "basrah", "battle area", "ha-0001", "op07 clearance", "village 12", "nothing of it",
         "\u0627\u0644\u062a\u0637\u0647\u064a\u0631")


class Window(QObject):
    """What QGIS hands to a plugin as ``iface``."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.window.resize(1366, 768)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def addDockWidget(self, area, dock) -> None:   # type: ignore[no-untyped-def]
        self.window.addDockWidget(area, dock)


class Watch:
    """Books how long something took until it stood on the screen: ms by the clock and of processor."""

    def __init__(self, application: QgsApplication) -> None:
        self.told: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
        self._application = application

    def time(self, name: str, act, until=lambda: True) -> None:   # type: ignore[no-untyped-def]
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        while True:
            self._application.processEvents()
            if until():
                break
        self._application.processEvents()   # what the last events asked to be drawn
        self.told[name].append((1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu)))


def main() -> None:
    file, questions = map(Path, sys.argv[1:3])
    application = QgsApplication([], True)
    application.initQgis()
    window, watch = Window(), Watch(application)
    messages = Messages(window.bar, window.window)
    with open_workspace(file, read_only=True) as workspace:
        open_into(QgsProject.instance(), workspace, Language.EN)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.window.show()
    dock = OrdersDock(window, OrderDesk(window, messages))
    window.window.addDockWidget(8, dock)
    dock.hide()
    application.processEvents()
    panel = dock.panel
    watch.time("the list opens", lambda: dock.setUserVisible(True), lambda: panel.orders is not None)
    watch.time("it gets ready, unnoticed", lambda: None, lambda: dock.is_ready)
    for wanted in FILTERS:
        watch.time("a filter is set", lambda wanted=wanted: panel.show_only(wanted))
    panel.filters.clear()
    for column in range(panel.model.columnCount()):
        watch.time("a column is sorted", lambda column=column: panel.view.sortByColumn(column, 0))
    panel.model.sort(-1)
    for word in WORDS:
        watch.time("a word is searched", lambda word=word: panel.show_only(OrderFilter(text=word)))
    panel.filters.clear()
    watch.time("the board is shown", panel.show_board.click)
    panel.show_board.click()
    for _ in range(3):
        watch.time("the list is read again", lambda: dock.reload(file))
    dock.hide()
    _check(window, watch, messages, questions)
    print(json.dumps(watch.told), flush=True)
    os._exit(0)   # QGIS needs seconds to let go of everything


def _check(window: Window, watch: Watch, messages: Messages, questions: Path) -> None:
    """Hands in outlines as the map tool does with every move of the mouse."""
    check, degrees = OutlineCheck(window, messages), QgsCoordinateReferenceSystem("EPSG:4326")
    check.begin("benchmark", "")
    for corners in json.loads(questions.read_text(encoding="ascii")):
        outline = QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in [*corners, corners[0]]]])
        box = QgsRectangle(outline.boundingBox())
        box.scale(3)
        window.canvas.setExtent(box)
        check.pause_ms = 0
        watch.time("an outline is checked while drawn", lambda outline=outline: check.ask(Drawn(outline, degrees)),
                   lambda: not check.is_waiting)


if __name__ == "__main__":
    main()
