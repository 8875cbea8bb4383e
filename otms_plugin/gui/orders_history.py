"""What happened to the chosen order, beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.language import tr
from otms_plugin.core.orders.history import Event, Kind


class HistoryView(QStackedWidget):
    """The events of one order, the last first; a sentence where no order is chosen, or more than one."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("History"))
        self.list.setHeaderLabels([tr("When"), tr("What, by whom and why")])
        self.list.setColumnWidth(0, self.fontMetrics().horizontalAdvance("0000-00-00 00:00  "))
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.addWidget(self.empty)
        self.addWidget(self.list)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Says what to do."""
        self.empty.setText(tr("Choose one task order to see what happened to it."))
        self.setCurrentWidget(self.empty)

    def show_events(self, events: Sequence[Event]) -> None:
        """Shows the events of an order."""
        self.list.clear()
        for event in events:
            why = ": ".join(embedded(text) for text in (event.by, event.reason) if text)
            item = QTreeWidgetItem([isolated(event.when), "\n".join(filter(None, (event.text, why)))])
            if event.kind is Kind.STEP:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
            item.setToolTip(1, item.text(1))
            item.setTextAlignment(0, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading))
            self.list.addTopLevelItem(item)
        self.setCurrentWidget(self.list)
