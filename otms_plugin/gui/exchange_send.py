"""The window in which chosen orders, or the answer to a partner's orders, are written into a package."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.background import BackgroundTask, run_in_background
from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.authentication import unlock_store
from imsma_tools.gui.shared.direction import apply_direction, keep_left_to_right
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.exchange import ledger
from otms_plugin.core.exchange.keys import stored_key
from otms_plugin.core.exchange.sending import SUFFIX, Sender, Sent, operator_of_all, send_answer, send_orders

from .order_words import called, in_direction

_WIDTH, _MOST_NAMES = 560, 20


class SendDialog(QDialog):
    """Writes a package. With orders it is for an operator; without any it is the answer to a partner's orders.

    ``sent(Sent)`` tells when the file was written.
    """

    sent = pyqtSignal(object)

    def __init__(self, file: Path, tasks: Sequence[str] = (), parent: Optional[QWidget] = None) -> None:
        """Reads the orders and the partners.

        :raises ToolsError: if the data file cannot be read, or nobody is there to be answered.
        """
        super().__init__(parent)
        self.setObjectName("otmsSendDialog")
        self._file = file
        self._tasks = tuple(tasks)
        self._settings = session.current_settings()
        self._task: Optional[BackgroundTask] = None
        with open_workspace(file, read_only=True) as workspace:
            orders = list(workspace.rows("task_order", {"guid": list(tasks)})) if tasks else []
            partners = [operator_of_all(workspace, tasks)] if tasks else ledger.partners(workspace)
        if not tasks and not partners:
            raise BadInput(tr("There is nobody to answer: no package of orders was taken in."),
                           tr("Choose task orders in the list to send them, or take in a package first."))
        names = ", ".join(called(order) for order in orders[:_MOST_NAMES]) + (
            " ..." if len(orders) > _MOST_NAMES else "")
        self.setWindowTitle(tr("Send Task Orders") if tasks else tr("Send an Answer"))
        self._make_widgets(partners, _about(len(orders), names))
        apply_direction(self)
        keep_left_to_right(self.package)
        self.resize(_WIDTH, self.sizeHint().height())

    def go(self) -> None:
        """Writes the package."""
        if self._task is not None:
            return
        self.said.hide()
        try:
            unlock_store(self._settings.package_key)
            sender = Sender(self.person.text().strip(), self.office.text().strip(),
                            stored_key(self._settings.package_key))
            target = self._target()
        except ToolsError as error:
            self._tell(error)
            return
        file, tasks, partner = self._file, self._tasks, self.partner.currentText().strip()

        def work(progress: Progress) -> Sent:
            with open_workspace(file) as workspace:
                if tasks:
                    return send_orders(workspace, tasks, partner, target, sender, progress=progress)
                return send_answer(workspace, partner, target, sender, progress=progress)

        self._task = run_in_background(self.windowTitle(), work, self._done, self._failed)
        self._update()

    def reject(self) -> None:
        """Stops what is running, else closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _target(self) -> Path:
        text = self.package.filePath().strip()
        if not text:
            raise BadInput(tr("No file is chosen."), tr("Say where the package shall be written."))
        path = Path(text)
        return path if path.suffix else path.with_suffix(SUFFIX)

    def _make_widgets(self, partners: Sequence[str], about: str) -> None:
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.about = QLabel(in_direction(about), self)
        self.about.setWordWrap(True)
        self.partner = QComboBox(self)
        self.partner.setEditable(bool(self._tasks))
        self.partner.addItems([name for name in partners if name])
        self.office = QLineEdit(self._settings.office, self)
        self.person = QLineEdit(self._settings.user_name, self)
        self.person.setMaxLength(80)
        self.package = QgsFileWidget(self)
        self.package.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.package.setFilter(tr("Packages") + " (*.zip)")
        self.package.lineEdit().setAccessibleName(tr("Package"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(tr("&Write the Package"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("&For") + " *", self.partner)
        form.addRow(tr("Your &office") + " *", self.office)
        form.addRow(tr("Your &name") + " *", self.person)
        form.addRow(tr("&Package") + " *", self.package)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.about)
        layout.addLayout(form)
        for widget in (self.said, self.progress, self.buttons):
            layout.addWidget(widget)
        self.said.hide()
        self._update()

    def _update(self) -> None:
        self.progress.setVisible(self._task is not None)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._task is None)

    def _done(self, sent: Sent) -> None:
        self._task = None
        self.sent.emit(sent)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._update()
        if isinstance(error, ToolsError):
            self._tell(error)
        else:
            self.messages.unexpected(error)

    def _tell(self, error: ToolsError) -> None:
        detail = f"<br>{html.escape(error.detail)}" if error.detail else ""
        self.said.setText(in_direction(f"<b>{html.escape(error.title)}</b> {html.escape(error.remedy)}{detail}"))
        self.said.show()


def _about(count: int, names: str) -> str:
    """Returns what is sent, as rich text."""
    if not count:
        return html.escape(tr("All task orders taken in from the partner go back as they stand here, with the reports "
                              "on them."))
    return html.escape(tr("{count} task orders go with their hazards, turning points and reports: {names}", count=count,
                          names=isolated(names)))
