"""What OTMS adds to the menu Mine Action."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from imsma_tools.core.base import paths, session
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.project import layers_of
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.outline_tool import OutlineTool
from imsma_tools.gui.shared.run_algorithm import open_algorithm

from .drawing_watch import DrawingWatch
from .exchange_part import ExchangePart
from .import_orders import ImportOrdersDialog
from .order_desk import OrderDesk
from .orders_part import OrdersPart
from .outline_check import OutlineCheck
from .papers_part import PapersPart
from .points_dock import PointsDock
from .progress_part import ProgressPart


class TaskEntries:
    """Entries about task orders."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.check: Optional[OutlineCheck] = None
        self.tool: Optional[OutlineTool] = None
        self.watch: Optional[DrawingWatch] = None
        self.points: Optional[PointsDock] = None
        self.desk: Optional[OrderDesk] = None
        self.orders: Optional[OrdersPart] = None
        self.packages: Optional[ExchangePart] = None
        self.papers: Optional[PapersPart] = None
        self._importing: Optional[ImportOrdersDialog] = None
        self.messages = Messages(iface.messageBar(), iface.mainWindow())
        self.menu = MenuPart(iface)

    def add(self) -> None:
        """Adds the entries."""
        self._add_orders()
        self.menu.add("otmsDetectOverlaps", tr("Detect Overlaps..."),
                      lambda: self._open("otms:detectoverlaps", INPUT="task_order"), Section.TASKS,
                      tr("Finds where outlines of task orders, hazards or other areas overlap."),
                      QIcon(str(paths.resource("icons", "otms.svg"))), on_toolbar=True)
        self.menu.add("otmsCheckCoverage", tr("Check Coverage..."),
                      lambda: self._open("otms:checkcoverage", WHOLE="hazard", PARTS="task_order"), Section.TASKS,
                      tr("Finds gaps: land of an area that none of its parts covers."),
                      QgsApplication.getThemeIcon("/algorithms/mAlgorithmDifference.svg"), on_toolbar=True)
        self.menu.add("otmsCheckTask", tr("Check a Task Order..."), lambda: self._open_for_file("otms:checktask"),
                      Section.TASKS, tr("Says why a task order can or cannot be issued."),
                      QgsApplication.getThemeIcon("/mIconSuccess.svg"))
        self.menu.add("otmsTaskProgress", tr("Task Progress..."), lambda: self._open_for_file("otms:taskprogress"),
                      Section.TASKS, tr("Says how much of each task order was released, worked and reported."),
                      QgsApplication.getThemeIcon("/mActionCalculateField.svg"))
        self._add_drawing()
        self._add_packages()

    def _add_packages(self) -> None:
        """Adds the windows in which packages go to other offices and come back."""
        desk, orders = self.desk, self.orders
        if desk is None or orders is None:
            return

        def chosen() -> list[str]:
            return [] if orders.dock is None else orders.dock.chosen()

        self.packages = ExchangePart(self._iface, self.messages, desk.data_file, chosen, lambda: desk.tell(()))
        self.packages.add_to(self.menu, self._open_for_file)

    def _add_orders(self) -> None:
        """Adds the windows in which orders are made, changed and taken through their life."""
        desk = OrderDesk(self._iface, self.messages)
        self.orders = OrdersPart(self._iface, self.messages, self.menu, desk)
        self.orders.add()

        def new() -> None:
            with self.messages.guarding():
                desk.new()

        self.menu.add("otmsNewOrder", tr("New Task Order..."), new, Section.TASKS,
                      tr("Makes a task order: what it overlaps is shown while its outline is drawn."),
                      QgsApplication.getThemeIcon("/mActionNewVectorLayer.svg"), on_toolbar=True)
        self.menu.add("otmsImportOrders", tr("Import Task Orders..."), self._import_orders, Section.TASKS,
                      tr("Shows what becomes of every row of a file, and enters the orders."),
                      QgsApplication.getThemeIcon("/mActionSharingImport.svg"))
        self.desk = desk
        self._add_papers(desk)

    def _import_orders(self) -> None:
        """Opens the window in which the orders of a file are looked at and entered."""
        desk = self.desk
        if desk is None:
            return

        def entered(guids: list[str]) -> None:
            desk.tell(())
            self.messages.done(tr("Task orders entered: {count}.", count=len(guids)))

        with self.messages.guarding():
            if self._importing is not None and not sip.isdeleted(self._importing):
                self._importing.deleteLater()
            self._importing = ImportOrdersDialog(desk.data_file(), self._iface.mainWindow())
            self._importing.entered.connect(entered)
            self._importing.show()

    def _add_papers(self, desk: OrderDesk) -> None:
        """Adds what prints papers of orders and keeps signed ones."""
        self.papers = PapersPart(self._iface, self.messages, desk)
        if self.orders is not None and self.orders.dock is not None:
            ProgressPart(self._iface, self.messages, desk).attach(self.orders.dock)
            self.papers.attach(self.orders.dock)
        self.menu.add("otmsCheckPaper", tr("Check a Paper..."), self.papers.check_paper, Section.TASKS,
                      tr("Says whether a printed paper is genuine, and the newest."),
                      QgsApplication.getThemeIcon("/mActionFilePrint.svg"))

    def _add_drawing(self) -> None:
        """Adds what shows overlaps while an outline is drawn."""
        canvas = self._iface.mapCanvas()
        check = OutlineCheck(self._iface, self.messages)
        tool, watch = OutlineTool(canvas, check), DrawingWatch(self._iface, check)

        def take_up() -> None:
            canvas.setMapTool(tool)
            draw.setChecked(True)   # a second click on the entry does not put the tool down

        draw = self.menu.add("otmsCheckOutline", tr("Check an Outline"), take_up, Section.TASKS,
                             tr("Draw an outline and see at once what it overlaps. Nothing is stored."),
                             QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"), on_toolbar=True)
        draw.setCheckable(True)
        tool.setAction(draw)
        show = self.menu.add("otmsWatchDrawing", tr("Show Overlaps While Drawing"),
                             lambda: watch.switch(show.isChecked()), Section.TASKS,
                             tr("Shows what an outline overlaps while you draw or move it with QGIS's tools."),
                             QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"), on_toolbar=True)
        show.setCheckable(True)
        self.check, self.tool, self.watch = check, tool, watch
        self._add_points(check)

    def _add_points(self, check: OutlineCheck) -> None:
        """Adds the window in which outlines are made of turning points."""
        dock = PointsDock(self._iface, self.messages, session.profile_folder() / "imsma" / "points", check)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.hide()
        show = dock.toggleViewAction()
        show.setObjectName("otmsTurningPoints")
        show.setToolTip(tr("Makes an outline of turning points: coordinates in any notation, bearings and distances."))
        show.setIcon(QgsApplication.getThemeIcon("/mActionAddPolyline.svg"))
        self.menu.add_action(show, Section.TASKS, on_toolbar=True)
        self.points = dock
        if self.desk is not None:
            self.desk.use_points(dock)

    def remove(self) -> None:
        """Takes the entries away."""
        if self._importing is not None and not sip.isdeleted(self._importing):
            self._importing.close()
            self._importing.deleteLater()
        self._importing = None
        if self.packages is not None:
            self.packages.remove()
            self.packages = None
        if self.papers is not None:
            self.papers.remove()
            self.papers = None
        if self.orders is not None:
            self.orders.remove()
            self.orders = None
        if self.desk is not None:
            self.desk.remove()
            self.desk = None
        if self.points is not None:
            self.points.remove()
            self.points = None
        if self.watch is not None and self.tool is not None and self.check is not None:
            self.watch.switch(False)
            self._iface.mapCanvas().unsetMapTool(self.tool)
            self.tool.deleteLater()
            self.check.remove()
            self.check = self.tool = self.watch = None
        self.messages.clear()
        self.menu.remove()

    def _open_for_file(self, algorithm_id: str) -> None:
        """Opens the window of an algorithm with the data file that was opened last."""
        last = session.current_settings().last_workspace
        with self.messages.guarding():
            open_algorithm(algorithm_id, self.messages, {"WORKSPACE": last} if last else {})

    def _open(self, algorithm_id: str, **tables: str) -> None:
        """Opens the window of an algorithm, with the data file's layers chosen where they are in the project."""
        with self.messages.guarding():
            layers = layers_of(QgsProject.instance())
            chosen = {name: layers[table].id() for name, table in tables.items() if table in layers}
            open_algorithm(algorithm_id, self.messages, chosen)
