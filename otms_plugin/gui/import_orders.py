"""The window in which the task orders of a file are looked at and entered."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget, QgsMessageBar, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.background import BackgroundTask, run_in_background
from imsma_tools.core.base.errors import BadInput, Cancelled, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.file_layers import Answers, layer_names
from imsma_tools.core.sources.importing import Request, Unanswered
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.direction import apply_direction, keep_left_to_right
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.perform import Done
from otms_plugin.core.making.from_file import TABLE, FoundOrders, Given, enter, open_orders, orders_in

from .import_orders_model import AREA, NUMBER, ROW, SAID, SHAPE, STATUS, TYPE, FoundOrdersModel
from .order_words import in_direction

_WIDTH, _HEIGHT = 1120, 600
_WIDTHS = {ROW: 50, NUMBER: 170, TYPE: 150, STATUS: 100, SHAPE: 130, AREA: 110, SAID: 360}
_ENDINGS = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.kml *.kmz *.gpx *.geojson *.json *.shp *.gpkg *.zip"


class ImportOrdersDialog(QDialog):
    """Shows what becomes of every row of a file, and enters the orders. ``entered(list)`` gives their guids."""

    entered = pyqtSignal(object)

    def __init__(self, file: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsImportOrdersDialog")
        self.setWindowTitle(tr("Import Task Orders"))
        self._file = file
        self._settings = session.current_settings()
        self._model = load_model()
        self._found: Optional[FoundOrders] = None
        self._task: Optional[BackgroundTask] = None
        self._make_widgets()
        self._lay_out()
        apply_direction(self)
        keep_left_to_right(self.source)
        self.resize(_WIDTH, _HEIGHT)
        self._show(None)

    def read(self) -> None:
        """Reads the file with the answers given, and shows what becomes of its rows. Nothing is written."""
        path = Path(self.source.filePath())
        if self._task is not None or not self.source.filePath():
            return
        answers, file = Answers(layer=self._chosen(self.layer)), self._file
        request, given = self._request(path), self._given()

        def work(progress: Progress) -> FoundOrders:
            layer = open_orders(path, answers, progress)
            with open_workspace(file, read_only=True) as workspace:
                return orders_in(workspace, layer, request, given, progress)

        self._show(None)
        self._work(tr("Read task orders"), work, self._show)

    def go(self) -> None:
        """Enters the orders that can be entered."""
        name, found, given = self.person.text().strip(), self._found, self._given()
        if found is None or self._task is not None:
            return
        if not name:
            self.person.setFocus()
            self.messages.failed(BadInput(tr("Your name is missing."), tr("It stands in the record of changes.")))
            return
        actor, settings, file = Actor(name, rights_from(self._settings.rights)), self._settings, self._file

        def work(progress: Progress) -> list[Any]:
            with open_workspace(file) as workspace:
                return enter(workspace, found, actor, given.reason, settings, progress=progress)

        self._work(tr("Enter task orders"), work, self._done)

    def reject(self) -> None:
        """Stops what is running, else closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _make_widgets(self) -> None:
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.source = QgsFileWidget(self)
        self.source.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.source.setFilter(tr("Lists and maps") + f" ({_ENDINGS});;" + tr("All files") + " (*)")
        self.source.setDialogTitle(tr("File with task orders"))
        self.source.lineEdit().setAccessibleName(tr("File with task orders"))
        self.source.fileChanged.connect(self._new_file)
        self.layer = QComboBox(self)
        self.kind = QComboBox(self)
        self.kind.addItem(tr("The row must say it"), "")
        for code in self._model.code_lists["task_type"].codes:
            self.kind.addItem(code.label.text(), code.code)
        self.width_m = QDoubleSpinBox(self)
        self.width_m.setRange(0, 100_000)
        self.width_m.setSuffix(" m")
        self.width_m.setSpecialValueText(tr("The row must say it"))
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("As the file says"))
        self.days = QComboBox(self)
        for text, order in ((tr("Not said"), ""), (tr("Day first"), "dmy"), (tr("Month first"), "mdy")):
            self.days.addItem(text, order)
        self.closed = QCheckBox(tr("&Lines (tracks) go round areas"), self)
        self.over = QCheckBox(tr("Take &over orders that were issued elsewhere, with their status"), self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("Reason for taking over"))
        self.reason.setAccessibleName(tr("Reason for taking over"))
        self.reason.setMaxLength(250)
        for signal in (self.layer.activated, self.kind.activated, self.width_m.editingFinished, self.crs.crsChanged,
                       self.days.activated, self.closed.clicked, self.over.clicked):
            signal.connect(lambda *_: self.read())
        self.over.toggled.connect(lambda *_: self._update())
        self.reason.textChanged.connect(lambda *_: self._update())
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = FoundOrdersModel(self._model, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Task orders of the file"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.person = QLineEdit(self._settings.user_name, self)
        self.person.setMaxLength(80)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.enter_button = self.buttons.button(standard.Ok)
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        rows: list[list[tuple[str, QWidget]]] = [
            [(tr("&File"), self.source), (tr("La&yer in the file"), self.layer)],
            [(tr("&Type of task of rows that say none"), self.kind), (tr("&Radius or width"), self.width_m)],
            [(tr("&Coordinate system"), self.crs), (tr("&Dates in figures"), self.days)]]
        for line, cells in enumerate(rows):
            for place, (text, widget) in enumerate(cells):
                label = QLabel(text, self)
                label.setBuddy(widget)
                grid.addWidget(label, line, 2 * place)
                grid.addWidget(widget, line, 2 * place + 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        taking = QHBoxLayout()
        for widget in (self.closed, self.over, self.reason):
            taking.addWidget(widget)
        name = QLabel(tr("Your &name") + " *", self)
        name.setBuddy(self.person)
        signing = QHBoxLayout()
        signing.addWidget(name)
        signing.addWidget(self.person)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addLayout(grid)
        layout.addLayout(taking)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)
        layout.addLayout(signing)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _new_file(self, path: str) -> None:
        self.layer.clear()
        self.messages.clear()
        try:
            names = layer_names(Path(path)) if path else []
        except ToolsError as error:
            self._show(None)
            self.messages.failed(error)
            return
        for name in names:
            self.layer.addItem(name, name)
        self.layer.setEnabled(len(names) > 1)
        self.read()

    def _request(self, path: Path) -> Request:
        crs = self.crs.crs()
        known = crs.authid().startswith(("EPSG:", "ESRI:"))
        said = (crs.authid() if known else crs.toWkt()) if crs.isValid() else ""
        return Request(TABLE, file_name=path.name, crs=said, date_order=self._chosen(self.days),
                       closed_lines=self.closed.isChecked())

    def _given(self) -> Given:
        return Given(self._chosen(self.kind), self.width_m.value(), self.over.isChecked(), self.reason.text().strip())

    def _chosen(self, box: QComboBox) -> str:
        return str(box.currentData() or "")

    def _work(self, title: str, work: Callable[[Progress], Any], on_done: Callable[[Any], None]) -> None:
        def ended(result: Any) -> None:
            self._task = None
            on_done(result)
            self._update()

        def failed(error: Exception) -> None:
            self._task = None
            self._update()
            if isinstance(error, Unanswered):
                self.about.setText(in_direction(_lines([" ".join((one.text, *one.evidence))
                                                        for one in error.outcome.questions])))
            if isinstance(error, ToolsError):
                if not isinstance(error, Cancelled):
                    self.messages.failed(error)
            else:
                self.messages.unexpected(error)

        self.messages.clear()
        self._task = run_in_background(title, work, ended, failed)
        self._update()

    def _show(self, found: Optional[FoundOrders]) -> None:
        self._found = found
        self.model.show(found)
        self.about.setText(in_direction(_about(found)))
        self._update()

    def _update(self) -> None:
        ready = sum(1 for one in self._found.orders if one.command is not None) if self._found is not None else 0
        is_idle = self._task is None
        self.enter_button.setText(tr("&Enter {count} Orders", count=ready) if ready else tr("&Enter the Orders"))
        self.reason.setEnabled(self.over.isChecked())
        has_reason = not self.over.isChecked() or bool(self.reason.text().strip())
        self.enter_button.setEnabled(is_idle and ready > 0 and has_reason)
        self.progress.setVisible(not is_idle)
        for widget in (self.source, self.kind, self.width_m, self.crs, self.days, self.closed, self.over):
            widget.setEnabled(is_idle)
        self.layer.setEnabled(is_idle and self.layer.count() > 1)

    def _done(self, results: list[Any]) -> None:
        guids = [result.tasks[0] for _, result in results if isinstance(result, Done)]
        failed = [(one, error) for one, error in results if isinstance(error, ToolsError)]
        if guids:
            self.entered.emit(guids)
        if not failed:
            self.accept()
            return
        self._show(FoundOrders(tuple(
            replace(one, command=None, problem=error.sentence()) for one, error in failed), len(failed)))
        self.about.setText(in_direction(_lines([tr("Orders entered: {count}. These were not:", count=len(guids))])))


def _about(found: Optional[FoundOrders]) -> str:
    if found is None:
        return html.escape(tr("Choose a file: every row becomes an order or is refused with the reason. Nothing is "
                              "written before you have seen it."))
    ready = sum(1 for one in found.orders if one.command is not None)
    lines = [tr("Rows: {rows}. Can be entered: {ready}. Refused: {refused}.", rows=found.rows_in, ready=ready,
                refused=len(found.orders) - ready)]
    lines += [" ".join((one.text, *one.evidence)) for one in found.questions]
    return _lines([*lines, *found.notes])


def _lines(sentences: list[str]) -> str:
    return "<br>".join(html.escape(text) for text in sentences)
