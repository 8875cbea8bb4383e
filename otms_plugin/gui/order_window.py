"""The window of one order beside the map: its fields, its outline, and why it cannot be issued."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QInputDialog,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, load_model
from imsma_tools.core.model.record import Record
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_check import Step, check_order
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.messages import guarded
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.plan import PREPARING

from .order_draft import OrderDraft
from .order_outline import Outline
from .order_page import CHECKS, ORDER, OUTLINE, OrderPage
from .order_saving import changes
from .order_steps import fill, next_steps
from .order_words import called, in_direction, status_label


class OrderWindow(QgsDockWidget):
    """Makes or changes one order of a data file.

    Signals: ``saving(list of commands)``: what the person wants written; ``step_wanted(name, preset)``: a command of
    the order's life; ``points_wanted(record)``: the window of turning points; ``import_wanted()``: orders of
    a file; ``steps_shown(QMenu)``: its next steps are about to be seen; ``place_requested(Remark)``.
    """

    saving = pyqtSignal(object)
    step_wanted = pyqtSignal(str, object)
    points_wanted = pyqtSignal(object)
    import_wanted = pyqtSignal()
    steps_shown = pyqtSignal(object)
    place_requested = pyqtSignal(object)

    def __init__(self, iface: Any, file: Callable[[], Path], drafts: Path) -> None:
        super().__init__(tr("Task Order"), iface.mainWindow())
        self.setObjectName("otmsOrderWindow")
        self._iface = iface
        self._file = file
        self._draft = OrderDraft(drafts)
        self._states = load_states()
        self._is_showing = False
        self.order: Record = {}
        page = OrderPage(iface, file, self._filled_in, self._own_features, self)
        self.bar, self.messages, self.heading, self.tabs = page.bar, page.messages, page.heading, page.tabs
        self.form, self.outline, self.remarks, self.page = page.form, page.outline, page.remarks, page
        self.save_button, self.check_button = page.save_button, page.check_button
        self.step_button, self.step_menu = page.step_button, page.step_menu
        self.setWidget(page)
        self._connect()
        apply_direction(self)

    @property
    def guid(self) -> str:
        """Returns the guid of the order; "" for one that is not entered yet."""
        return str(self.order.get("guid") or "")

    @property
    def is_issued(self) -> bool:
        return bool(self.guid) and self._states.group_of(str(self.order.get("status"))) != PREPARING

    def sizeHint(self) -> QSize:
        """Returns a width that leaves the map most of a small screen."""
        return QSize(430, 600)

    def new(self, values: Optional[Mapping[str, Any]] = None, outline: Optional[Outline] = None) -> None:
        """Shows an empty order, or the draft of one that somebody was making when QGIS ended."""
        settings = session.current_settings()
        drafts = [] if values or outline else self._draft.all(self._file())
        self._draft.begin()
        start: dict[str, Any] = {"office": settings.office or None, **(values or {})}
        if drafts:
            start, outline = self._draft.go_on(drafts[0])
            when = drafts[0].changed_at.astimezone().strftime("%Y-%m-%d %H:%M")
            self.messages.note(tr("This is the draft of {moment}.", moment=when), tr("Begin Another"),
                               self.begin_another)
        self._show({}, start, outline or Outline())

    def begin_another(self) -> None:
        """Throws the draft away and shows an empty order."""
        self._draft.discard()
        self._show({}, {"office": session.current_settings().office or None}, Outline())

    def open(self, guid: str, field: str = "") -> None:
        """Shows an order of the data file at one of its fields; "geom": at its outline.

        :raises BadInput: if it is not there.
        """
        with open_workspace(self._file(), read_only=True) as workspace:
            order = workspace.row("task_order", guid)
            if order is None:
                raise BadInput(tr("A task order is not in the data file any more."), tr("Refresh the list."))
            points = tuple(workspace.rows("turning_point", {"record_table": "task_order", "record_guid": guid}))
            hazards = tuple(str(link["hazard_guid"]) for link in workspace.rows("task_hazard", {"task_guid": guid}))
        draft = self._draft.of(self._file(), guid, int(order.get("version") or 0))
        self._draft.begin()
        outline = Outline(bytes(order.get(GEOMETRY) or b""), {}, points, hazards)
        values: Mapping[str, Any] = order
        if draft is not None:
            changed, outline = self._draft.go_on(draft)
            values = {**order, **changed}
            self.messages.note(tr("Changes that were not saved are shown."), tr("Throw Them Away"),
                               lambda: self._throw_away(guid))
        self._show(order, values, outline)
        if field == GEOMETRY:
            self.tabs.setCurrentIndex(OUTLINE)
        elif field and self.form.go_to(field):
            self.tabs.setCurrentIndex(ORDER)

    def commands(self, reason: str = "") -> list[Any]:
        """Returns the commands that write what was changed; none if nothing was.

        :raises BadInput: for a field that cannot be read.
        """
        return changes(self.order, self.form.values(), self.outline.outline, reason, self.remarks.acceptances)

    def saved(self, guid: str) -> None:
        """Called when the commands were done: the draft goes, the order is shown as it stands now."""
        self._draft.discard()
        self.open(guid)

    def changed_elsewhere(self) -> None:
        """Called when a command changed the order: what is typed and not saved stays until the person decides."""
        guid = self.guid
        try:
            is_unsaved = bool(self.commands())
        except BadInput:
            is_unsaved = True
        if is_unsaved:
            self.messages.warn(tr("The order was changed while you were changing it; yours is not saved."),
                               [(tr("Show It as It Stands"), lambda: self.saved(guid))])
        else:
            self.saved(guid)

    def show_held(self, error: HeldUp) -> None:
        """Shows what held up the saving; it may be corrected, or accepted and saved again."""
        self.remarks.show_remarks(error.remarks)
        self.tabs.setCurrentIndex(CHECKS)
        self.messages.failed(error)

    def take_points(self, wkb: bytes, records: list[Mapping[str, Any]]) -> None:
        """Takes an outline made of turning points."""
        self.outline.take(Outline(wkb, {"shape_kind": "POLYGON", "shape_width_m": None, "shape_as_drawn": None},
                                  tuple(records), self.outline.outline.hazards))

    def remove(self) -> None:
        """Takes the window and everything of it off the map; a draft stays."""
        self.page.release()
        self.outline.remove()

    @guarded
    def check(self, *_: object) -> None:
        """Asks why the order, as it is filled in, cannot be issued."""
        order = {**self.order, "guid": self.guid, "status": self.order.get("status") or "DRAFT",
                 **self.form.values(), **self.outline.outline.values, GEOMETRY: self.outline.outline.wkb or None}
        chosen = self.outline.outline.hazards
        hazards = chosen if chosen or not self.guid else None   # an order that is entered has its own
        with busy(), open_workspace(self._file(), read_only=True) as workspace:
            found = check_order(workspace, order, Step.ISSUE, load_policy(), today(),
                                workspace.info.get("country", "IQ"), hazards=hazards)
        self.remarks.show_remarks(found.remarks)
        self.tabs.setCurrentIndex(CHECKS)

    @guarded
    def save(self, *_: object) -> None:
        """Has what was changed written; of an order that was issued a reason is asked for."""
        commands = self.commands()
        if not commands:
            self.messages.note(tr("Nothing was changed."))
            return
        if self.is_issued:
            reason, agreed = QInputDialog.getText(self, tr("Change an Issued Order"), tr("Reason"))
            if not agreed:
                return
            commands = self.commands(reason.strip())
        self.saving.emit(commands)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.outline.changed.connect(self._outline_changed)
        self.remarks.check_requested.connect(self.check)
        self.remarks.place_requested.connect(self.place_requested.emit)
        self.remarks.fix_requested.connect(self._fix)
        self.save_button.clicked.connect(self.save)
        self.check_button.clicked.connect(self.check)
        self.page.file_button.clicked.connect(lambda: self.import_wanted.emit())
        self.step_menu.aboutToShow.connect(self._fill_steps)
        self.page.points_button.clicked.connect(lambda: self.points_wanted.emit(self._filled_in()))

    def _show(self, order: Record, values: Mapping[str, Any], outline: Outline) -> None:
        self._is_showing = True
        self.page.release()
        self.order = order
        with open_workspace(self._file(), read_only=True) as workspace:
            self.form.show_record(workspace, {**values}, self.is_issued)
            self._say(workspace.model)
        self.outline.show_outline(outline)
        self.remarks.forget()
        self.step_button.setEnabled(bool(self.guid))
        self.setUserVisible(True)
        self._is_showing = False

    def _say(self, model: Any) -> None:
        if not self.guid:
            self.heading.setText(in_direction(f"<b>{html.escape(tr('New task order'))}</b>"))
            return
        words = f"<b>{html.escape(called(self.order))}</b> ({status_label(model, str(self.order.get('status')))})"
        if is_live(self.order, today(), self._states):
            words += "<br>" + tr("People may be on the site until somebody confirms that it was left.")
        self.heading.setText(in_direction(words))

    def _filled_in(self) -> dict[str, Any]:
        return {**self.order, **self.form.readable()}

    def _own_features(self) -> frozenset[tuple[str, int]]:
        """Returns the features of the map that are this order."""
        layer = layers_of(QgsProject.instance(), self._file()).get("task_order") if self.guid else None
        if layer is None:
            return frozenset()
        request = QgsFeatureRequest().setFilterExpression(
            QgsExpression.createFieldEqualityExpression("guid", self.guid)).setNoAttributes()
        return frozenset((layer.id(), feature.id()) for feature in layer.getFeatures(request))

    @guarded
    def _outline_changed(self) -> None:
        """Takes over what the land says of the order, where nobody entered anything else."""
        known = {name: value for name, value in self.outline.outline.values.items() if name in self.form.editors}
        if known:
            with open_workspace(self._file(), read_only=True) as workspace:
                self.form.take(known, workspace, self.is_issued)
        self._changed()

    @guarded
    def _changed(self) -> None:
        if not self._is_showing:
            self._draft.save(self._file(), self.guid, int(self.order.get("version") or 0), self.form.readable(),
                             self.outline.outline)

    @guarded
    def _fix(self, remark: Any) -> None:
        """Goes to where a remark of the check is corrected: a field, else the outline."""
        if remark.field and self.form.go_to(remark.field):
            self.tabs.setCurrentIndex(ORDER)
        else:
            self.tabs.setCurrentIndex(OUTLINE)

    def _fill_steps(self) -> None:
        fill(self.step_menu, next_steps(load_model(), self._states, self.order), self._take_step)
        self.steps_shown.emit(self.step_menu)

    @guarded
    def _take_step(self, command: str, preset: Mapping[str, Any]) -> None:
        """Asks for a step; what was changed and not saved would not be in it."""
        if self.commands():
            raise BadInput(tr("Something was changed and not saved."), tr("Save it first, or throw it away."))
        self.step_wanted.emit(command, preset)

    @guarded
    def _throw_away(self, guid: str) -> None:
        self._draft.discard()
        self.open(guid)
