"""What iMAAT adds to the menu Mine Action."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from imsma_tools.core.base import paths, session
from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages, open_path
from imsma_tools.gui.shared.run_algorithm import open_algorithm


class AnalysisEntries:
    """Entries about figures, workbooks and maps."""

    def __init__(self, iface: Any) -> None:
        self.messages = Messages(iface.messageBar(), iface.mainWindow())
        self.menu = MenuPart(iface)

    def add(self) -> None:
        """Adds the entries."""
        self.menu.add("imaatReportWorkbook", tr("Report Workbook..."),
                      lambda: self._open("imaat:reportworkbook", "XLSX", tr("Open Workbook")), Section.ANALYSIS,
                      tr("Writes the standard figures and their records to an Excel workbook."),
                      QIcon(str(paths.resource("icons", "imaat.svg"))), on_toolbar=True)
        self.menu.add("imaatMapSeries", tr("Map Series..."),
                      lambda: self._open("imaat:mapseries", "FOLDER", tr("Open Folder")), Section.ANALYSIS,
                      tr("Makes one map for each governorate, ready to print."),
                      QgsApplication.getThemeIcon("/mActionAtlasSettings.svg"), on_toolbar=True)

    def remove(self) -> None:
        """Takes the entries away."""
        self.messages.clear()
        self.menu.remove()

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
