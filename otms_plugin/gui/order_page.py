"""What stands in the window of an order: fields, outline, remarks, and the buttons below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.messages import Messages

from .order_form import OrderForm
from .order_outline import OrderOutline, Way
from .order_remarks import OrderRemarks
from .order_ways import AreaPage, CirclePage, FeaturePage, HazardsPage, LinePage

ORDER, OUTLINE, CHECKS = range(3)


class OrderPage(QWidget):
    """The widgets; what happens with them the window decides."""

    def __init__(self, iface: Any, file: Callable[[], Path], filled_in: Callable[[], Mapping[str, Any]],
                 own_features: Callable[[], frozenset[tuple[str, int]]], window: QWidget) -> None:
        """Makes the widgets.

        :param file: returns the data file.
        :param filled_in: returns the order as it is filled in.
        :param own_features: returns the features of the map that are the order itself.
        """
        super().__init__(window)
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, window)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.form = OrderForm(self)
        self.outline = OrderOutline(iface, self.messages, filled_in, own_features, self)
        place = (iface, self.messages, file, self.outline.take_made)
        self.hazards = HazardsPage(*place)
        self.circle, self.line, self.area = CirclePage(*place), LinePage(*place), AreaPage(*place)
        self.file_button = QPushButton(tr("Import Task Orders from a &File..."), self)
        self.points_button = QPushButton(tr("Open the &Turning Points"), self)
        for way, words, page in (
                (Way.HAZARDS, tr("From hazards"), self.hazards),
                (Way.POINTS, tr("From turning points"), self.points_button),
                (Way.CIRCLE, tr("A place with a radius"), self.circle),
                (Way.LINE, tr("A line with a width"), self.line),
                (Way.AREA, tr("An administrative area"), self.area),
                (Way.FEATURE, tr("From a feature of any layer"), FeaturePage(*place)),
                (Way.FILE, tr("From a file (one order or many)"), self.file_button)):
            self.outline.add_way(way, words, page)
        self.remarks = OrderRemarks(tr("Check &Now"), self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.form, tr("&Order"))
        self.tabs.addTab(self.outline, tr("Ou&tline"))
        self.tabs.addTab(self.remarks, tr("&Why can it not be issued?"))
        self.save_button = QPushButton(tr("&Save"), self)
        self.check_button = QPushButton(tr("&Check"), self)
        self.step_button = QToolButton(self)
        self.step_button.setText(tr("&Next Step"))
        self.step_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.step_menu = QMenu(self.step_button)
        self.step_button.setMenu(self.step_menu)

        self._lay_out()

    def release(self) -> None:
        """Lets go of what the ways to an outline hold on the map."""
        for page in (self.hazards, self.circle, self.line, self.area):
            page.release()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.save_button, self.check_button, self.step_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.bar)
        layout.addWidget(self.heading)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(buttons)
