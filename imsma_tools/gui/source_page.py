"""Our page in QGIS's Data Source Manager: the connections, where people look for data."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProviderRegistry
from qgis.gui import QgsAbstractDataSourceWidget, QgsSourceSelectProvider
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.base import paths
from ..core.base.language import tr
from .connection_list import ConnectionList
from .sources_desk import SourcesDesk

PAGE = "imsma"


class SourcePage(QgsAbstractDataSourceWidget):
    """The page. There is nothing to add layer by layer: an update fills the data file, whose layers are open."""

    def __init__(self, desk: SourcesDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent, Qt.WindowType.Widget, QgsProviderRegistry.WidgetMode.Embedded)
        self.setObjectName("imsmaSourcePage")
        self.list = ConnectionList(desk, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        desk.look()


class SourcePageProvider(QgsSourceSelectProvider):
    """Tells the Data Source Manager of the page."""

    def __init__(self, desk: SourcesDesk) -> None:
        super().__init__()
        self._desk = desk
        self._pages: list[SourcePage] = []

    def providerKey(self) -> str:
        return PAGE

    def name(self) -> str:
        return PAGE

    def text(self) -> str:
        return tr("Mine Action")

    def toolTip(self) -> str:
        return tr("Connections to IMSMA Core, IMSMA NG and PostGIS")

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "imsma_tools.svg")))

    def ordering(self) -> int:
        return int(QgsSourceSelectProvider.Ordering.OrderOtherProvider)

    def createDataSourceWidget(self, parent: Optional[QWidget] = None, fl: Any = None,
                               widgetMode: Any = None) -> SourcePage:
        page = SourcePage(self._desk, parent)
        self._pages.append(page)
        return page

    def detach(self) -> None:
        """Puts the pages to rest: an older QGIS keeps them in its window after the plugin has gone."""
        for page in self._pages:
            if not sip.isdeleted(page):
                page.list.detach()
        self._pages.clear()
