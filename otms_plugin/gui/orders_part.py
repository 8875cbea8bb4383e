"""The list of task orders in QGIS's window: the dock, its entry in the menu, and what the locator bar finds."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages

from .locator import Locators
from .order_desk import OrderDesk
from .orders_dock import OrdersDock


class OrdersPart:
    """Adds all of it, and takes exactly that away again."""

    def __init__(self, iface: Any, messages: Messages, menu: MenuPart, desk: OrderDesk) -> None:
        self._iface = iface
        self._menu = menu
        self._desk = desk
        self.dock: Optional[OrdersDock] = None
        self.locators = Locators(iface, messages, lambda guid: self._choose(guid))

    def add(self) -> None:
        """Adds the dock, hidden, and its entry in the menu."""
        self.dock = OrdersDock(self._iface, self._desk)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        show = self.dock.toggleViewAction()
        show.setObjectName("otmsShowOrders")
        show.setToolTip(tr("Lists task orders: filters, search, what needs a look, history."))
        show.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        self._menu.add_action(show, Section.TASKS, on_toolbar=True)
        self.locators.add()

    def remove(self) -> None:
        """Takes everything away."""
        self.locators.remove()
        if self.dock is not None:
            self.dock.stop()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def _choose(self, guid: str) -> None:
        if self.dock is not None:
            self.dock.choose([guid])
