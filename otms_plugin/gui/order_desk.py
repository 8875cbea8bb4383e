"""The windows about task orders: what the list, the menu and the map open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

from imsma_tools.core.base import session
from imsma_tools.core.base.background import run_in_background
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.products.project import data_file_in, layers_of
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.on_screen import keep_on_screen
from imsma_tools.gui.shared.outline_picker import MapSide
from imsma_tools.gui.shared.run_algorithm import open_algorithm
from imsma_tools.gui.shared.zoom import zoom_to_place
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.commands import Acceptance, Command
from otms_plugin.core.making.rest import rest_of
from otms_plugin.core.points_near import linked_hazards

from .order_asks import Ask, asks
from .order_dialog import CommandDialog
from .order_outline import Outline
from .order_records import RECORDS, decide_ask, record_ask
from .order_target import Target
from .order_window import OrderWindow
from .order_words import called
from .order_work import Outcome, do_all

_NEW_OUTLINES = ("close_part", "completion_report", "progress_report", "handover_certificate", "transfer")
_GRAVE = (Severity.STOP, Severity.CORRECT)


class OrderDesk:
    """Opens and keeps the windows in which an order is made, changed and taken through its life."""

    def __init__(self, iface: Any, messages: Messages) -> None:
        self._iface = iface
        self._messages = messages
        self._outcomes = Messages(iface.messageBar(), iface.mainWindow())
        self.window: Optional[OrderWindow] = None
        self._points: Any = None
        self._on_changed: list[Callable[[tuple[str, ...]], None]] = []
        self._more_steps: list[Callable[[Any, str], None]] = []
        self._dialogs: list[CommandDialog] = []

    def when_changed(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """Has ``told`` called with the guids of the orders that a command changed or made."""
        self._on_changed.append(told)

    def add_steps(self, adding: Callable[[Any, str], None]) -> None:
        """Has ``adding(menu, guid)`` called whenever the steps of the order that is open are shown."""
        self._more_steps.append(adding)

    def use_points(self, dock: Any) -> None:
        """Has outlines that are made in the window of turning points taken into the order that is open."""
        self._points = dock
        dock.outline_taken.connect(self._guarded(
            lambda wkb, records: self._window().take_points(bytes(wkb), list(records))))

    def data_file(self) -> Path:
        """Returns the data file in use.

        :raises BadInput: if there is none.
        """
        file = data_file_in(QgsProject.instance(), session.current_settings().last_workspace)
        if file is None:
            raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
        return file

    def new(self, values: Optional[Mapping[str, Any]] = None, outline: Optional[Outline] = None) -> None:
        """Opens the window of an order that does not exist yet, with values and an outline where they are known."""
        self._window().new(values, outline)

    def open(self, guid: str, field: str = "") -> None:
        """Opens the window of one order, at one of its fields."""
        self._window().open(guid, field)

    def command(self, name: str, guids: Sequence[str], preset: Optional[Mapping[str, Any]] = None,
                accepted: tuple[Acceptance, ...] = ()) -> CommandDialog:
        """Opens the window of a command for one order or several, and returns it.

        :param name: name of its class in snake case: ``change_status``, ``confirm_left``, ``split`` ...; for
            ``enter_record`` the name of the table: ``progress_report``, ``completion_report`` ...
        :param preset: answers that are given already, for example ``{"status": "SUSPENDED"}``.
        :raises BadInput: without an order, with more than the command can do at once, or for an unknown name.
        """
        if not guids:
            raise BadInput(tr("No task order is chosen."), tr("Choose one in the list of task orders."))
        dialog = CommandDialog(_ask(name), Target(self.data_file(), tuple(guids), preset or {},
                                                  self._offers(name, guids), accepted),
                               MapSide(self._iface.activeLayer, self._iface.mapCanvas()), self._iface.mainWindow())
        dialog.performed.connect(self._guarded(self.tell))
        dialog.place_requested.connect(self._guarded(self.show_place))
        dialog.fix_requested.connect(self._guarded(lambda remark: self.open(remark.guid, remark.field or "geom")))
        self._keep(dialog)
        return dialog

    def tell(self, outcomes: Sequence[Outcome]) -> None:
        """Tells what commands did: the layers read again, listeners are told, one line stands in the message bar.

        With it stands the worst that was found in doing it, until somebody closes it: land that nobody has any more.
        """
        done = [outcome for outcome in outcomes if outcome.done is not None]
        guids = tuple(dict.fromkeys(guid for one in done if one.done is not None for guid in one.done.tasks))
        self._refresh()
        for told in self._on_changed:
            told(guids)
        if self.window is not None and self.window.guid in guids:
            self.window.changed_elsewhere()
        for dialog in self._open_dialogs():
            dialog.orders_changed(guids)
        self._outcomes.clear()   # the one before is old news
        if len(done) == 1 and done[0].done is not None:
            words = tr("{name} is entered.", name=done[0].name)
            if done[0].done.is_on_ground:
                words += " " + tr("People may be on the site until somebody confirms that it was left.")
            self._say(words, done, (tr("Open the Order"), lambda: self.open(guids[-1])))
        elif done:
            self._say(tr("Task orders changed: {count}.", count=len(done)), done, ("", None))

    def _say(self, words: str, done: Sequence[Outcome], button: tuple[str, Optional[Callable[[], None]]]) -> None:
        found = [one for outcome in done if outcome.done is not None for one in outcome.done.remarks
                 if one.is_open and one.remark.severity in _GRAVE]
        if not found:
            self._outcomes.done(words, *button)
            return
        worst = min(found, key=lambda one: one.remark.severity.rank)
        self._outcomes.warn(f"{words} {worst.record}: {worst.remark.message}", [button])

    def show_place(self, remark: Remark) -> None:
        """Brings the place of a remark onto the map."""
        if remark.x is None or remark.y is None:
            raise BadInput(tr("This record has no place on the map."), tr("Open the record and see what it says."))
        zoom_to_place(self._iface.mapCanvas(), remark.x, remark.y)

    def remove(self) -> None:
        """Closes every window."""
        self._on_changed.clear()
        self._more_steps.clear()
        self._outcomes.clear()
        for dialog in self._open_dialogs():
            dialog.close()
            dialog.deleteLater()
        self._dialogs.clear()
        if self.window is not None:
            self.window.remove()
            self._iface.removeDockWidget(self.window)
            self.window.deleteLater()
            self.window = None

    def _window(self) -> OrderWindow:
        """Returns the window of the order, made when it is wanted for the first time."""
        if self.window is None:
            self.data_file()
            self.window = OrderWindow(self._iface, self.data_file, session.profile_folder() / "imsma" / "drafts")
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.window)
            self.window.saving.connect(self._guarded(self._save))
            self.window.step_wanted.connect(self._guarded(self._step))
            self.window.place_requested.connect(self._guarded(self.show_place))
            self.window.import_wanted.connect(self._guarded(self.import_orders))
            self.window.points_wanted.connect(self._guarded(self._open_points))
            self.window.steps_shown.connect(self._guarded(self._show_more_steps))
        return self.window

    def _show_more_steps(self, menu: Any) -> None:
        if self.window is not None:
            for adding in self._more_steps:
                adding(menu, self.window.guid)

    def _step(self, name: str, preset: Mapping[str, Any]) -> None:
        if self.window is not None:
            self.command(name, [self.window.guid], preset, self.window.remarks.acceptances)

    def _save(self, commands: Sequence[Command]) -> None:
        """Writes what was changed in the window of the order."""
        settings, file = session.current_settings(), self.data_file()
        if not settings.user_name.strip():
            raise BadInput(tr("Your name is missing."), tr("Enter it in the options: it stands in the record of "
                                                           "changes."))
        actor, window = Actor(settings.user_name, rights_from(settings.rights)), self._window()
        named = [(called(window.order) or tr("The order"), command) for command in commands]
        run_in_background(tr("Saving the task order"),
                          lambda progress: do_all(file, named, actor, settings, progress),
                          self._guarded(self._saved), self._messages.error)

    def _saved(self, outcomes: Sequence[Outcome]) -> None:
        window, errors = self._window(), [one.error for one in outcomes if one.error is not None]
        done = [one.done for one in outcomes if one.done is not None]
        if done and not errors:
            window.saved(done[0].tasks[0])
        if done:
            self.tell([replace(one, name=called(window.order) or one.name) for one in outcomes])
        for error in errors:
            if isinstance(error, HeldUp):
                window.show_held(error)
            else:
                window.messages.failed(error)

    def _open_points(self, order: Mapping[str, Any]) -> None:
        if self._points is None:
            raise BadInput(tr("The window of turning points is not there."), "")
        outline = self._window().outline.outline
        with open_workspace(self.data_file(), read_only=True) as workspace:
            linked = linked_hazards(workspace, outline.hazards)
        self._points.begin(outline.points, str(order.get("area_reported_m2") or ""), linked, self._window().guid)

    def import_orders(self) -> None:
        """Opens the window that enters the orders of a file."""
        settings = session.current_settings()
        open_algorithm("otms:importorders", self._messages, {"WORKSPACE": str(self.data_file()),
                                                             "BY": settings.user_name}, lambda _results: self.tell(()))

    def _offers(self, name: str, guids: Sequence[str]) -> list[tuple[str, Callable[[], bytes]]]:
        if name not in _NEW_OUTLINES:
            return []
        file = self.data_file()
        return [(tr("The Whole Order"), lambda: rest_of(file, guids[0], whole=True)),
                (tr("What Is Left"), lambda: rest_of(file, guids[0]))]

    def _refresh(self) -> None:
        for layer in layers_of(QgsProject.instance(), self.data_file()).values():
            layer.dataProvider().reloadData()
            layer.triggerRepaint()

    def _keep(self, dialog: CommandDialog) -> None:
        self._dialogs = [*self._open_dialogs(), dialog]
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        window = self._iface.mainWindow()
        frame = window.geometry()   # at the right in every language: there stands the window of the order, not the map
        dialog.move(frame.right() - dialog.width() - 20, frame.top() + 60)
        dialog.show()
        keep_on_screen(dialog)

    def _open_dialogs(self) -> list[CommandDialog]:
        return [dialog for dialog in self._dialogs if not sip.isdeleted(dialog)]

    def _guarded(self, slot: Callable[..., Any]) -> Callable[..., None]:
        def answer(*values: Any) -> None:
            with self._messages.guarding():
                slot(*values)

        return answer


def _ask(name: str) -> Ask:
    """:raises BadInput: for a name nobody knows."""
    known = {**asks(), "decide_report": decide_ask()}
    if name in RECORDS:
        return record_ask(name)
    if name not in known:
        raise BadInput(tr("There is no command {name}.", name=name),
                       tr("Known are: {names}.", names=", ".join((*known, *RECORDS))))
    return known[name]
