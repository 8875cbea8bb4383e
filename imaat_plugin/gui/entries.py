"""What iMAAT adds to the menu Mine Action."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from imsma_tools.core.base import paths, session
from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages, open_path
from imsma_tools.gui.shared.run_algorithm import open_algorithm

from .layout_part import LayoutPart
from .map_products_desk import MapProductsDesk
from .map_products_dock import MapProductsDock


class AnalysisEntries:
    """Entries about figures, workbooks and maps."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.messages = Messages(iface.messageBar(), iface.mainWindow())
        self.menu = MenuPart(iface)
        self.layouts = LayoutPart(iface, self.messages)
        self.dock: Optional[MapProductsDock] = None
        self.desk: Optional[MapProductsDesk] = None

    def add(self) -> None:
        """Adds the entries, the panel and what concerns layouts."""
        self.menu.add("imaatReportWorkbook", tr("Report Workbook..."),
                      lambda: self._open("imaat:reportworkbook", "XLSX", tr("Open Workbook")), Section.ANALYSIS,
                      tr("Writes the standard figures and their records to an Excel workbook."),
                      QIcon(str(paths.resource("icons", "imaat.svg"))), on_toolbar=True)
        self._add_panel()
        self.menu.add("imaatMapSeries", tr("Map Series..."),
                      lambda: self._open("imaat:mapseries", "FOLDER", tr("Open Folder")), Section.ANALYSIS,
                      tr("Makes one map for each governorate, ready to print."),
                      QgsApplication.getThemeIcon("/mActionAtlasSettings.svg"))
        self.layouts.add()

    def _add_panel(self) -> None:
        self.dock = MapProductsDock(self._iface.mainWindow())
        self.desk = MapProductsDesk(self._iface, self.dock, self.messages)
        self.desk.on_templates_changed = self.layouts.offer
        self.dock.shown.connect(self.layouts.offer)   # the options may name another folder by now
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        show = self.dock.toggleViewAction()
        show.setObjectName("imaatShowMapProducts")
        show.setIcon(QgsApplication.getThemeIcon("/mActionNewLayout.svg"))
        show.setToolTip(tr("Makes maps of the data file: pages, picture, map check, export."))
        self.menu.add_action(show, Section.ANALYSIS, on_toolbar=True)

    def remove(self) -> None:
        """Takes the entries away."""
        self.messages.clear()
        self.layouts.remove()
        self.menu.remove()
        if self.desk is not None and self.dock is not None:
            self.desk.remove()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock, self.desk = None, None

    def _open(self, algorithm_id: str, output: str, button: str) -> None:
        """Opens the window of an algorithm; when it has run, a button leads to what it made."""
        last = session.current_settings().last_workspace
        known = {"WORKSPACE": last} if last else {}

        def finished(results: Mapping[str, Any]) -> None:
            made = Path(str(results.get(output) or ""))
            if made.name and made.exists():
                self.messages.done(tr("{name} is ready.", name=made.name), button, lambda: open_path(made))

        with self.messages.guarding():
            open_algorithm(algorithm_id, self.messages, known, finished)
