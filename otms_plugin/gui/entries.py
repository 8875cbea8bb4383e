"""What OTMS adds to the menu Mine Action."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QIcon

from imsma_tools.core.base import paths
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.project import layers_of
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.run_algorithm import open_algorithm


class TaskEntries:
    """Entries about task orders."""

    def __init__(self, iface: Any) -> None:
        self.messages = Messages(iface.messageBar(), iface.mainWindow())
        self.menu = MenuPart(iface)

    def add(self) -> None:
        """Adds the entries."""
        self.menu.add("otmsDetectOverlaps", tr("Detect Overlaps..."),
                      lambda: self._open("otms:detectoverlaps", INPUT="task_order"), Section.TASKS,
                      tr("Finds where outlines of task orders, hazards or other areas overlap."),
                      QIcon(str(paths.resource("icons", "otms.svg"))), on_toolbar=True)
        self.menu.add("otmsCheckCoverage", tr("Check Coverage..."),
                      lambda: self._open("otms:checkcoverage", WHOLE="hazard", PARTS="task_order"), Section.TASKS,
                      tr("Finds gaps: land of an area that none of its parts covers."),
                      QgsApplication.getThemeIcon("/algorithms/mAlgorithmDifference.svg"), on_toolbar=True)

    def remove(self) -> None:
        """Takes the entries away."""
        self.messages.clear()
        self.menu.remove()

    def _open(self, algorithm_id: str, **tables: str) -> None:
        """Opens the window of an algorithm, with the data file's layers chosen where they are in the project."""
        with self.messages.guarding():
            layers = layers_of(QgsProject.instance())
            chosen = {name: layers[table].id() for name, table in tables.items() if table in layers}
            open_algorithm(algorithm_id, self.messages, chosen)
