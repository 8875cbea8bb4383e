"""The Remarks panel, one for the whole suite: checks, import, map check, checks before issue and lessons show it.

The panel shows and asks; what happens is decided by whoever connects to its signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.gui import QgsDockWidget, QgsFilterLineEdit, QgsMessageBar
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.base.language import tr
from ...core.checks.remark import Remark, Severity
from ...core.checks.remark_list import Group, RemarkFilter, RemarkList, detail_text, write_csv
from .accept_dialog import AcceptDialog
from .direction import apply_direction
from .messages import Messages, guarded, open_path
from .remarks_about import RemarksAbout, about_data
from .remarks_model import Column, RemarksModel
from .severity_icon import severity_icon

_LONGEST_EXAMPLE = 70


class RemarksPanel(QWidget):
    """Remarks with filter, place, record, acceptance and export.

    Signals: ``check_requested()``; ``place_requested(Remark)``; ``record_requested(Remark)``;
    ``accept_requested(list of Remark, name, reason)``.
    """

    check_requested = pyqtSignal()
    place_requested = pyqtSignal(object)
    record_requested = pyqtSignal(object)
    accept_requested = pyqtSignal(object, str, str)

    def __init__(self, parent: Optional[QWidget] = None, about: Optional[RemarksAbout] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaRemarksPanel")
        self.person = ""
        self._about = about or about_data()
        self._checked = False
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.messages = Messages(self.bar, self)
        self.model = RemarksModel(self)
        self._make_widgets()
        self._make_layout()
        self._connect()
        apply_direction(self)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Returns a height that leaves the map most of a small screen; the person makes it higher where needed."""
        return QSize(900 if self._about.is_wide else 320, 240)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Shows the outcome of a check; an empty one is good news and said so."""
        self._checked = True
        self._set_list(RemarkList(remarks))

    def forget(self) -> None:
        """Shows that nothing was checked yet."""
        self._checked = False
        self._set_list(RemarkList())

    def take_away(self, remarks: Sequence[Remark]) -> None:
        """Removes remarks that are settled, for example accepted ones."""
        self._set_list(self.model.remarks.without(remarks))

    def selected(self) -> list[Remark]:
        """Returns the chosen remarks in the order they are shown."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self.model.remark(index) for index in rows]

    def filter(self) -> RemarkFilter:
        """Returns the filter as set by the person."""
        severities = frozenset(severity for severity, button in self.severities.items() if button.isChecked())
        return RemarkFilter(severities, self.rules.currentData() or "", self.search.value())

    def _make_widgets(self) -> None:
        self.check_button = QPushButton(self._about.check, self)
        self.severities = {severity: self._severity_button(severity) for severity in Severity}
        self.rules = QComboBox(self)
        self.rules.setAccessibleName(tr("Kind of remark"))
        self.rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rules.setMinimumContentsLength(24 if self._about.is_wide else 8)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setMinimumWidth(140 if self._about.is_wide else 80)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)   # without it Qt asks every one of 100,000 rows for its height
        self.view.setAllColumnsShowFocus(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setSortingEnabled(True)
        self.view.setMinimumHeight(60)
        self.view.setAccessibleName(tr("Remarks"))
        header = self.view.header()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.REMARK, QHeaderView.ResizeMode.Stretch)
        severity_width = 110 if self._about.is_wide else 80
        for column, width in ((Column.SEVERITY, severity_width), (Column.RECORD, 220), (Column.PLACE, 160)):
            self.view.setColumnWidth(column, width)
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_button = QPushButton(tr("Show All Remarks"), self)
        self.summary = QLabel(self)
        self.place_button = QPushButton(tr("Zoom to Place"), self)
        self.record_button = QPushButton(self._about.open_words or tr("Open Record"), self)
        self.accept_button = QPushButton(tr("Accept with Reason..."), self)
        self.export_button = QPushButton(tr("Export..."), self)
        for button in (self.place_button, self.record_button, self.accept_button):
            button.setVisible(self._about.records)
        for column in (Column.RECORD, Column.PLACE):
            self.view.setColumnHidden(column, not self._about.is_wide)

    def _severity_text(self, severity: Severity, number: Optional[int] = None) -> str:
        """Returns the words of a button; in a narrow panel the sign says which severity it is, and the tip in words."""
        words = [severity.label] if self._about.is_wide else []
        return " ".join(words if number is None else [*words, f"{number:,}"])

    def _severity_button(self, severity: Severity) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(True)
        button.setIcon(severity_icon(severity))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("Show or hide: {severity}", severity=severity.label))
        button.setAccessibleName(severity.label)
        return button

    def _make_layout(self) -> None:
        top, search = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.check_button)
        for button in self.severities.values():
            top.addWidget(button)
        # In a narrow panel one row would be wider than it.
        row = top if self._about.is_wide else search
        row.addWidget(self.rules, 2)
        row.addWidget(self.search, 1)
        nothing = QWidget(self)
        nothing_layout = QVBoxLayout(nothing)
        nothing_layout.addStretch()
        nothing_layout.addWidget(self.empty)
        nothing_layout.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        nothing_layout.addStretch()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(nothing)
        self.pages.addWidget(self.view)
        bottom = QHBoxLayout()
        bottom.addWidget(self.summary, 1)
        for button in (self.place_button, self.record_button, self.accept_button, self.export_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addLayout(top)
        layout.addLayout(search)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.detail)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.check_button.clicked.connect(lambda: self.check_requested.emit())
        for button in self.severities.values():
            button.toggled.connect(lambda checked: self._apply_filter())
        self.rules.currentIndexChanged.connect(lambda index: self._apply_filter())
        self.search.valueChanged.connect(lambda text: self._apply_filter())
        self.clear_button.clicked.connect(self.clear_filter)
        self.view.selectionModel().selectionChanged.connect(lambda chosen, left: self._selection_changed())
        self.view.activated.connect(self._activated)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.place_button.clicked.connect(self.zoom)
        self.record_button.clicked.connect(self.open_record)
        self.accept_button.clicked.connect(self.ask_to_accept)
        self.export_button.clicked.connect(self.ask_to_export)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def clear_filter(self) -> None:
        """Shows every remark again."""
        for button in self.severities.values():
            button.setChecked(True)
        self.rules.setCurrentIndex(0)
        self.search.clearValue()

    @guarded
    def zoom(self, *_: object) -> None:
        """Asks for the place of the first chosen remark."""
        chosen = [remark for remark in self.selected() if remark.x is not None and remark.y is not None]
        if chosen:
            self.place_requested.emit(chosen[0])

    @guarded
    def open_record(self, *_: object) -> None:
        """Asks for the record of the first chosen remark."""
        chosen = self.selected()
        if chosen:
            self.record_requested.emit(chosen[0])

    @guarded
    def ask_to_accept(self, *_: object) -> None:
        """Asks who accepts the chosen remarks and why, then hands them on."""
        chosen = self.selected()
        if not chosen:
            return
        dialog = AcceptDialog(len(chosen), self.person, self)
        if dialog.exec():
            self.person, reason = dialog.values()
            self.accept_requested.emit(chosen, self.person, reason)

    @guarded
    def ask_to_export(self, *_: object) -> None:
        """Asks for a file and writes the remarks that are shown."""
        name, _kind = QFileDialog.getSaveFileName(self, tr("Export Remarks"), "remarks.csv", "CSV (*.csv)")
        if name:
            self.export(Path(name if name.lower().endswith(".csv") else name + ".csv"))

    def export(self, file: Path) -> None:
        """Writes the remarks that are shown to a file and says so."""
        remarks = self.model.shown()
        write_csv(file, remarks)
        self.messages.done(tr("Remarks written to {name}: {number}", name=file.name, number=f"{len(remarks):,}"),
                           tr("Open File"), lambda: open_path(file))

    def _set_list(self, remarks: RemarkList) -> None:
        self.model.set_remarks(remarks)
        chosen = self.rules.currentData()
        self.rules.blockSignals(True)
        self.rules.clear()
        self.rules.addItem(tr("All kinds of remarks"), "")
        for group in remarks.groups():
            self.rules.addItem(severity_icon(group.severity), _group_text(group), group.rule_id)
            self.rules.setItemData(self.rules.count() - 1, group.example, Qt.ItemDataRole.ToolTipRole)
        self.rules.setCurrentIndex(max(0, self.rules.findData(chosen)))
        self.rules.blockSignals(False)
        for severity, number in remarks.by_severity().items():
            self.severities[severity].setText(self._severity_text(severity, number))
        self._apply_filter()

    def _apply_filter(self) -> None:
        self.model.set_filter(self.filter())
        self._refresh()

    def _refresh(self) -> None:
        """Shows the list, or what to do next where there is none."""
        total, shown = len(self.model.remarks), self.model.rowCount()
        self.pages.setCurrentIndex(1 if shown else 0)
        self.clear_button.setVisible(bool(total) and not shown)
        if total:
            self.empty.setText(tr("No remark fits what you are looking for."))
        elif self._checked:
            self.empty.setText(self._about.all_well)
        else:
            self.empty.setText(self._about.nothing_yet)
        self.summary.setText(tr("Shown: {shown} of {total}", shown=f"{shown:,}", total=f"{total:,}") if total else "")
        for widget in (self.rules, self.search, *self.severities.values()):
            widget.setEnabled(bool(total))
        self.export_button.setEnabled(bool(shown))
        if not total:
            for severity, button in self.severities.items():
                button.setText(self._severity_text(severity))
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = self.selected()
        self.detail.setText(detail_text(chosen[0]) if len(chosen) == 1 else "")
        self.detail.setVisible(len(chosen) == 1)
        self.place_button.setEnabled(any(remark.x is not None for remark in chosen))
        self.record_button.setEnabled(len(chosen) == 1)
        self.accept_button.setEnabled(bool(chosen))

    def _activated(self, index: QModelIndex) -> None:
        """Called when a remark is double-clicked or Enter is pressed on it."""
        if not self._about.records:
            return
        remark = self.model.remark(index)
        if remark.x is not None and remark.y is not None:
            self.place_requested.emit(remark)
        else:
            self.record_requested.emit(remark)

    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        of_records = (self.place_button, self.record_button, self.accept_button) if self._about.records else ()
        for button in (*of_records, self.export_button):
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        menu.exec(self.view.viewport().mapToGlobal(position))


class RemarksDock(QgsDockWidget):
    """The panel in QGIS's window."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Remarks"), parent)
        self.setObjectName("imsmaRemarksDock")
        self.panel = RemarksPanel(self)
        self.setWidget(self.panel)
        apply_direction(self)


def _group_text(group: Group) -> str:
    example = group.example
    if len(example) > _LONGEST_EXAMPLE:
        example = example[:_LONGEST_EXAMPLE].rsplit(" ", 1)[0] + "..."
    if group.records == 1:
        return tr("1 record: {example}", example=example)
    return tr("{number} records, for example: {example}", number=f"{group.records:,}", example=example)
