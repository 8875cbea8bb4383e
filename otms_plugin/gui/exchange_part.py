"""What the menu has about packages, and the windows it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.menu import MenuPart, Section
from imsma_tools.gui.shared.messages import Messages, open_path
from otms_plugin.core.exchange.sending import Sent
from otms_plugin.core.exchange.taking_in import TakenIn

from .exchange_dialog import TakeInDialog
from .exchange_send import SendDialog


class ExchangePart:
    """Opens and keeps the windows about packages.

    ``chosen`` returns the guids of the orders chosen in the list; ``changed`` is told when a package was taken in.
    """

    def __init__(self, iface: Any, messages: Messages, data_file: Callable[[], Path],
                 chosen: Callable[[], Sequence[str]], changed: Callable[[], None]) -> None:
        self._iface = iface
        self._messages = messages
        self._data_file = data_file
        self._chosen = chosen
        self._changed = changed
        self._dialogs: list[QDialog] = []

    def add_to(self, menu: MenuPart, open_algorithm: Callable[[str], None]) -> None:
        """Adds the entries of the menu."""
        menu.add("otmsSendOrders", tr("Send Task Orders..."), self._guarded(self.send_chosen),
                 Section.TASKS, tr("Writes the task orders chosen in the list into a package for an operator."),
                 QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        menu.add("otmsSendAnswer", tr("Send an Answer..."), self._guarded(self.answer), Section.TASKS,
                 tr("Writes the orders taken in from an authority, with your reports, into a package for it."),
                 QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        menu.add("otmsTakeInPackage", tr("Take In a Package..."), self._guarded(self.take_in), Section.TASKS,
                 tr("Compares a package of another office with your data file and takes it in."),
                 QgsApplication.getThemeIcon("/mActionSharingImport.svg"))
        menu.add("otmsSendOutlines", tr("Send Outlines to Another Office..."),
                 lambda: open_algorithm("otms:exportfootprints"), Section.TASKS,
                 tr("Tells another authority where your people are: outlines of orders and nothing else."),
                 QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        menu.add("otmsTakeInOutlines", tr("Take In Outlines of Another Office..."),
                 lambda: open_algorithm("otms:importfootprints"), Section.TASKS,
                 tr("From then on every check compares with the ground of the other office."),
                 QgsApplication.getThemeIcon("/mActionSharingImport.svg"))

    def send_chosen(self) -> SendDialog:
        """Opens the window that sends the orders chosen in the list, and returns it.

        :raises BadInput: if none is chosen.
        """
        tasks = self._chosen()
        if not tasks:
            raise BadInput(tr("No task order is chosen."), tr("Choose one in the list of task orders."))
        return self._send(tasks)

    def answer(self) -> SendDialog:
        """Opens the window that answers a partner, and returns it."""
        return self._send(())

    def _send(self, tasks: Sequence[str]) -> SendDialog:
        dialog = SendDialog(self._data_file(), tasks, self._iface.mainWindow())
        dialog.sent.connect(self._tell_sent)
        self._keep(dialog)
        return dialog

    def take_in(self) -> TakeInDialog:
        """Opens the window that takes a package in and returns it."""
        dialog = TakeInDialog(self._data_file(), self._iface.mainWindow())
        dialog.taken_in.connect(self._tell_taken_in)
        self._keep(dialog)
        return dialog

    def remove(self) -> None:
        """Closes every window."""
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs.clear()

    def _keep(self, dialog: QDialog) -> None:
        self._dialogs = [one for one in self._dialogs if not sip.isdeleted(one) and one.isVisible()] + [dialog]
        dialog.show()

    def _tell_sent(self, sent: Sent) -> None:
        self._messages.done(tr("Package {number} was written. Check sum to read out to the partner: {sum}.",
                               number=sent.sequence_no, sum=isolated(sent.sha256[:16])),
                            tr("Open the Folder"), lambda: open_path(sent.path.parent))

    def _tell_taken_in(self, done: TakenIn) -> None:
        self._changed()
        self._messages.done(tr("The package was taken in: {new} records entered, {changed} changed.", new=done.entered,
                               changed=done.changed))

    def _guarded(self, action: Callable[[], Any]) -> Callable[[], None]:
        def clicked() -> None:
            with self._messages.guarding():
                action()

        return clicked
