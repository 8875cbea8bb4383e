"""The buttons above the table of turning points."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from imsma_tools.core.base.language import tr

from .points_model import PointsModel
from .points_table import PointsTable


class PointsBar(QToolBar):
    """Pastes, adds, moves and removes rows, takes changes back, and asks for what the window does.

    Its keys work everywhere in ``parent``.
    """

    zoom_wanted = pyqtSignal()
    overlaps_wanted = pyqtSignal(bool)

    def __init__(self, points: PointsModel, table: PointsTable, parent: QWidget) -> None:
        super().__init__(tr("Turning Points"), parent)
        self._points = points
        self._table = table
        self.setObjectName("otmsPointsBar")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.paste = self._add("mActionEditPaste", tr("Paste Rows"), table.paste)
        self.paste.setToolTip(tr("Pastes rows copied from a spreadsheet, with their headings or without (Ctrl+V)."))
        self.insert = self._add("mActionNewTableRow", tr("Insert a Row"), self._insert, "Ctrl+I")
        self.remove = self._add("mActionDeleteSelected", tr("Remove Rows"), self._remove, "Ctrl+-")
        self.up = self._add("mActionArrowUp", tr("Move Up"), lambda: self._move(-1), "Alt+Up")
        self.down = self._add("mActionArrowDown", tr("Move Down"), lambda: self._move(1), "Alt+Down")
        self.undo = self._add("mActionUndo", tr("Undo"), points.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._add("mActionRedo", tr("Redo"), points.redo, QKeySequence.StandardKey.Redo)
        self.addSeparator()
        self.zoom = self._add("mActionZoomToArea", tr("Zoom to the Points"), self.zoom_wanted.emit)
        self.overlaps = self._add("mActionShowAllLayers", tr("Show Overlaps"),
                                  lambda: self.overlaps_wanted.emit(self.overlaps.isChecked()))
        self.overlaps.setCheckable(True)
        self.clear_all = self._add("mActionFileNew", tr("Start Anew"), lambda: points.take(()))
        self.clear_all.setToolTip(tr("Empties the table. Undo brings it back."))
        points.edited.connect(self.refresh)
        self.refresh()

    def set_overlaps_possible(self, is_possible: bool) -> None:
        """Offers to show overlaps, or not."""
        self.overlaps.setVisible(is_possible)

    def refresh(self) -> None:
        """Enables what can be done now."""
        self.undo.setEnabled(self._points.can_undo)
        self.redo.setEnabled(self._points.can_redo)
        self.clear_all.setEnabled(bool(self._points.rows))

    def _add(self, icon: str, text: str, slot: Callable[[], object], keys: object = None) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}.svg"), text, self)
        action.triggered.connect(lambda _checked=False: slot())
        if keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(keys) if isinstance(keys, QKeySequence.StandardKey) else
                                [QKeySequence(keys)])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.parentWidget().addAction(action)
            action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self.addAction(action)
        self.widgetForAction(action).setAccessibleName(text)
        return action

    def _insert(self) -> None:
        row = max(self._table.currentIndex().row(), 0)
        self._points.insert(row, [{}])
        self._table.setCurrentIndex(self._points.index(row, 0))

    def _remove(self) -> None:
        self._points.remove(sorted({index.row() for index in self._table.selectedIndexes()}))

    def _move(self, by: int) -> None:
        current = self._table.currentIndex()
        if self._points.move(current.row(), by):
            self._table.setCurrentIndex(self._points.index(current.row() + by, current.column()))
