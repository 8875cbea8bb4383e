""""Is this computer ready?": one line for each check, what was found and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import tr
from ..core.base.readiness import Check, State, worst
from .shared.direction import apply_direction
from .shared.messages import copy_text
from .shared.severity_icon import state_icon


class ReadinessDialog(QDialog):
    """Shows the checks. ``checks`` and ``report`` are called when needed: they look at the computer."""

    def __init__(self, checks: Callable[[], Sequence[Check]], report: Callable[[], str],
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self._report = report
        self.setObjectName("imsmaReadinessDialog")
        self.setWindowTitle(tr("Is This Computer Ready?"))
        self.resize(860, 460)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels([tr("State"), tr("What"), tr("Found"), tr("What to do")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(lambda column, before, after: self.table.resizeRowsToContents())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.again_button = buttons.addButton(tr("Check Again"), role)
        self.copy_button = buttons.addButton(tr("Copy Diagnostic Report"), role)
        self.again_button.clicked.connect(lambda: self.look())
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.verdict)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        apply_direction(self)
        self.look()

    def look(self) -> None:
        """Looks at the computer and shows what was found."""
        checks = self._checks()
        self.verdict.setText({
            State.READY: tr("This computer is ready."),
            State.ADVICE: tr("This computer is ready; the lines with advice make it better."),
            State.MISSING: tr("Something is missing: please follow the lines marked as missing."),
        }[worst(checks)])
        self.table.setRowCount(len(checks))
        for row, check in enumerate(checks):
            for column, text in enumerate((check.state.label, check.title, check.found, check.remedy)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setIcon(state_icon(check.state))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()

    def _copy(self) -> None:
        copy_text(self._report())
        self.verdict.setText(tr("The diagnostic report is on the clipboard. It holds no data and no names."))
