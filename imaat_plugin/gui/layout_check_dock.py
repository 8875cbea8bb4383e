"""The map check in the layout designer: of any layout that is open, at a click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from imaat_plugin.core.layout_check import context_of
from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.mapcheck import check_page, mend
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.direction import apply_direction

from .map_products_check import MapCheckPart


class LayoutCheckDock(QgsDockWidget):
    """Remarks on the layout of one designer window."""

    def __init__(self, designer: Any) -> None:
        super().__init__(tr("Map Check"), designer.window())
        self.setObjectName("imaatLayoutCheckDock")
        self._designer = designer
        self.check = MapCheckPart(self)
        self.setWidget(self.check)
        apply_direction(self)
        messages = self.check.panel.messages
        self._guarding = messages.guarding
        self.check.check_requested.connect(self.look)
        self.check.fix_requested.connect(self.fix)
        self.check.panel.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_items())

    def sizeHint(self) -> QSize:
        """Returns a width beside the item properties that leaves the page in sight."""
        return QSize(340, 300)

    def look(self) -> None:
        """Checks the layout as it is now."""
        with self._guarding(), busy():
            layout = self._layout()
            self.check.show_remarks(check_page(layout, context_of(layout, QgsProject.instance())))

    def fix(self, remarks: Any) -> None:
        """Mends what the remarks are about and checks again; one step back in the designer takes it back."""
        with self._guarding(), busy():
            layout = self._layout()
            context = context_of(layout, QgsProject.instance())
            layout.undoStack().beginMacro(tr("Map check: fix"))
            try:
                for remark in remarks:
                    _mend_undoable(layout, remark, context)
            finally:
                layout.undoStack().endMacro()
        self.look()

    def _layout(self) -> QgsPrintLayout:
        layout = self._designer.masterLayout()   # layout() comes without the word that it is a print layout
        if not isinstance(layout, QgsPrintLayout):
            raise BadInput(tr("Only print layouts can be checked."), tr("Open a print layout."))
        return layout

    def _show_items(self) -> None:
        """Selects on the page what the chosen remark is about."""
        chosen: Sequence[Any] = self.check.panel.selected()
        layout = self._designer.layout()
        items = [layout.itemById(key) for remark in chosen for key in remark.items]
        self._designer.selectItems([item for item in items if item is not None])


def _mend_undoable(layout: QgsPrintLayout, remark: Any, context: Any) -> None:
    """Mends one remark so that the designer can take it back, as far as items are changed."""
    items: list[Optional[QgsLayoutItem]] = [layout.itemById(key) for key in remark.items]
    for item in items:
        if item is not None:
            layout.undoStack().beginCommand(item, remark.message)
    mend(layout, remark, context)
    for item in reversed(items):
        if item is not None:
            layout.undoStack().endCommand()


class DesignerPart:
    """What the suite adds to one designer window."""

    def __init__(self, designer: Any) -> None:
        self._designer = designer
        self.dock: Optional[LayoutCheckDock] = None
        self.action = QAction(QIcon(str(paths.resource("icons", "imaat.svg"))), tr("Map Check"), designer.window())
        self.action.setObjectName("imaatCheckLayout")
        self.action.setToolTip(tr("Looks for what a reader of this page could get wrong."))
        self.action.triggered.connect(lambda _checked: self.check())
        designer.layoutMenu().addAction(self.action)
        designer.actionsToolbar().addAction(self.action)

    def check(self) -> None:
        """Shows the panel and checks the layout."""
        if self.dock is None:
            self.dock = LayoutCheckDock(self._designer)
            self._designer.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        self.dock.look()

    def remove(self) -> None:
        """Takes everything away."""
        self._designer.layoutMenu().removeAction(self.action)
        self._designer.actionsToolbar().removeAction(self.action)
        self.action.deleteLater()
        if self.dock is not None:
            self._designer.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
