"""The windows about task orders: what the list, the menu and the map open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.project import data_file_in
from imsma_tools.gui.shared.messages import Messages


class OrderDesk:
    """Opens and keeps the windows in which an order is made, changed and taken through its life."""

    def __init__(self, iface: Any, messages: Messages) -> None:
        self._iface = iface
        self._messages = messages
        self._on_changed: list[Callable[[tuple[str, ...]], None]] = []

    def when_changed(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """Has ``told`` called with the guids of the orders that a command changed or made."""
        self._on_changed.append(told)

    def data_file(self) -> Path:
        """Returns the data file in use.

        :raises BadInput: if there is none.
        """
        file = data_file_in(QgsProject.instance(), session.current_settings().last_workspace)
        if file is None:
            raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
        return file

    def new(self) -> None:
        """Opens the window of an order that does not exist yet."""
        self.data_file()

    def open(self, guid: str) -> None:
        """Opens the window of one order."""
        self.data_file()

    def command(self, name: str, guids: Sequence[str]) -> None:
        """Opens the window of a command for one order or several.

        :param name: name of its class in snake case: ``change_status``, ``confirm_left``, ``split`` ...
        :raises BadInput: without an order, or with more than the command can do at once.
        """
        if not guids:
            raise BadInput(tr("No task order is chosen."), tr("Choose one in the list of task orders."))

    def remove(self) -> None:
        """Closes every window."""
        self._on_changed.clear()
