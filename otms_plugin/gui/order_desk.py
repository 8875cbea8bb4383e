"""The windows about task orders: what the list, the menu and the map open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Remark
from imsma_tools.core.products.project import data_file_in, layers_of
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.outline_picker import MapSide
from imsma_tools.gui.shared.zoom import zoom_to_place
from otms_plugin.core.making.rest import rest_of

from .order_asks import Ask, asks
from .order_dialog import CommandDialog, Target
from .order_records import RECORDS, record_ask
from .order_work import Outcome

_NEW_OUTLINES = ("close_part", "completion_report", "progress_report", "handover_certificate", "transfer")


class OrderDesk:
    """Opens and keeps the windows in which an order is made, changed and taken through its life."""

    def __init__(self, iface: Any, messages: Messages) -> None:
        self._iface = iface
        self._messages = messages
        self._on_changed: list[Callable[[tuple[str, ...]], None]] = []
        self._dialogs: list[QDialog] = []

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

    def open(self, guid: str, field: str = "") -> None:
        """Opens the window of one order, at one of its fields."""
        self.data_file()

    def command(self, name: str, guids: Sequence[str], preset: Optional[Mapping[str, Any]] = None) -> QDialog:
        """Opens the window of a command for one order or several, and returns it.

        :param name: name of its class in snake case: ``change_status``, ``confirm_left``, ``split`` ...; for
            ``enter_record`` the name of the table: ``progress_report``, ``completion_report`` ...
        :param preset: answers that are given already, for example ``{"status": "SUSPENDED"}``.
        :raises BadInput: without an order, with more than the command can do at once, or for an unknown name.
        """
        if not guids:
            raise BadInput(tr("No task order is chosen."), tr("Choose one in the list of task orders."))
        dialog = CommandDialog(_ask(name), Target(self.data_file(), tuple(guids), preset or {},
                                                  self._offers(name, guids)),
                               MapSide(self._iface.activeLayer, self._iface.mapCanvas()), self._iface.mainWindow())
        dialog.performed.connect(self._guarded(self.tell))
        dialog.place_requested.connect(self._guarded(self.show_place))
        dialog.fix_requested.connect(self._guarded(lambda remark: self.open(remark.guid, remark.field or "geom")))
        self._keep(dialog)
        return dialog

    def tell(self, outcomes: Sequence[Outcome]) -> None:
        """Tells what commands did: the layers read again, listeners are told, one line stands in the message bar."""
        done = [outcome for outcome in outcomes if outcome.done is not None]
        guids = tuple(dict.fromkeys(guid for one in done if one.done is not None for guid in one.done.tasks))
        self._refresh()
        for told in self._on_changed:
            told(guids)
        if len(done) == 1 and done[0].done is not None:
            words = tr("{name} is entered.", name=done[0].name)
            if done[0].done.is_on_ground:
                words += " " + tr("People may be on the site until somebody confirms that it was left.")
            self._messages.done(words, tr("Open the Order"), lambda: self.open(guids[-1]))
        elif done:
            self._messages.done(tr("Task orders changed: {count}.", count=len(done)))

    def show_place(self, remark: Remark) -> None:
        """Brings the place of a remark onto the map."""
        if remark.x is None or remark.y is None:
            raise BadInput(tr("This record has no place on the map."), tr("Open the record and see what it says."))
        zoom_to_place(self._iface.mapCanvas(), remark.x, remark.y)

    def remove(self) -> None:
        """Closes every window."""
        self._on_changed.clear()
        for dialog in self._open_dialogs():
            dialog.close()
            dialog.deleteLater()
        self._dialogs.clear()

    def _offers(self, name: str, guids: Sequence[str]) -> list[tuple[str, Callable[[], bytes]]]:
        if name not in _NEW_OUTLINES:
            return []
        file = self.data_file()
        return [(tr("Take the Whole Order"), lambda: rest_of(file, guids[0], whole=True)),
                (tr("Take What Is Left of the Order"), lambda: rest_of(file, guids[0]))]

    def _refresh(self) -> None:
        for layer in layers_of(QgsProject.instance(), self.data_file()).values():
            layer.dataProvider().reloadData()
            layer.triggerRepaint()

    def _keep(self, dialog: QDialog) -> None:
        self._dialogs = [*self._open_dialogs(), dialog]
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        window = self._iface.mainWindow()
        corner = window.geometry().topRight()
        dialog.move(corner.x() - dialog.width() - 20, corner.y() + 60)
        dialog.show()

    def _open_dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self._dialogs if not sip.isdeleted(dialog)]

    def _guarded(self, slot: Callable[..., Any]) -> Callable[..., None]:
        def answer(*values: Any) -> None:
            with self._messages.guarding():
                slot(*values)

        return answer


def _ask(name: str) -> Ask:
    """:raises BadInput: for a name nobody knows."""
    known = asks()
    if name in RECORDS:
        return record_ask(name)
    if name not in known:
        raise BadInput(tr("There is no command {name}.", name=name),
                       tr("Known are: {names}.", names=", ".join((*known, *RECORDS))))
    return known[name]
