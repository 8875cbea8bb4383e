"""The window of a command, made from its declaration. It stays beside the map; what holds it up is shown in it."""

from __future__ import annotations

import html
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.background import BackgroundTask, run_in_background
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.field_editor import Editor, when_changed
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.on_screen import keep_on_screen
from imsma_tools.gui.shared.outline_picker import MapSide
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.commands import Command

from .order_asks import Ask, Line
from .order_lines import Around, editor_of_line, label_beside, label_of, read
from .order_remarks import OrderRemarks
from .order_target import Target, chosen_for
from .order_words import called, in_direction, status_label
from .order_work import Outcome, do_all

_WIDTH, _HEIGHT, _HEIGHT_HELD = 480, 560, 690
_MOST_NAMES, _LONGEST_DETAIL = 5, 400


class CommandDialog(QDialog):
    """Asks what a command needs and does it.

    Signals: ``performed(list of Outcome)`` after every try that did something; ``place_requested(Remark)``;
    ``fix_requested(Remark)``.
    """

    performed = pyqtSignal(object)
    place_requested = pyqtSignal(object)
    fix_requested = pyqtSignal(object)

    def __init__(self, ask: Ask, target: Target, side: MapSide, parent: Optional[QWidget] = None) -> None:
        """Reads the orders.

        :raises ToolsError: if one is not there, or the command does not fit the number of orders.
        """
        super().__init__(parent)
        self.setObjectName("otmsCommandDialog")
        self._ask = ask
        self._target = target
        self._side = side
        self._settings = session.current_settings()
        self._lines: list[Line] = []
        self._editors: list[Editor] = []
        self._task: Optional[BackgroundTask] = None
        self._chosen = chosen_for(ask, target, self._settings.user_name)
        self._make_widgets()
        self._build(dict(target.preset))
        self.finished.connect(lambda _result: self._let_go())
        apply_direction(self)
        self.resize(_WIDTH, _HEIGHT)

    @property
    def is_working(self) -> bool:
        return self._task is not None

    def editor(self, name: str) -> QWidget:
        """Returns the widget of a line.

        :raises KeyError: if there is none.
        """
        for line, editor in zip(self._lines, self._editors):
            if line.field.name == name:
                return editor.widget
        raise KeyError(name)

    def orders_changed(self, guids: Collection[str]) -> None:
        """Called when another window wrote these orders: what was corrected there counts at the next try."""
        mine = tuple(str(order["guid"]) for order in self._chosen.orders)
        if self._task is None and any(guid in guids for guid in mine):
            try:
                self._chosen = chosen_for(self._ask, replace(self._target, guids=mine), self._settings.user_name)
            except ToolsError as error:
                self._tell(error)

    def reject(self) -> None:
        """Stops what is running, else closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _make_widgets(self) -> None:
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.explanation = QLabel(self._ask.explanation(self._chosen), self)
        self.explanation.setWordWrap(True)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.person = QLineEdit(self._settings.user_name, self)
        self.person.setMaxLength(80)
        self.remarks = OrderRemarks(tr("Try Again"), self)
        self.remarks.acceptances = self._target.accepted
        self.remarks.hide()
        self.remarks.check_requested.connect(self.go)
        self.remarks.place_requested.connect(self.place_requested.emit)
        self.remarks.fix_requested.connect(self.fix_requested.emit)
        self.remarks.accepted.connect(self._accepted)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)
        below = QFormLayout()
        below.addRow(tr("Your name") + " *", self.person)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.heading, self.explanation):
            layout.addWidget(widget)
        layout.addWidget(self.scroll, 1)
        layout.addLayout(below)
        layout.addWidget(self.remarks, 2)
        layout.addWidget(self.said)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _build(self, answers: dict[str, Any]) -> None:
        """Makes the lines anew; what was typed in those that stay is kept."""
        lines = self._ask.lines(self._chosen, answers)
        self._let_go()
        page = QWidget(self.scroll)
        form = QFormLayout(page)
        self._lines = [replace(line, start=answers[line.field.name]) if line.field.name in answers else line
                       for line in lines]
        with open_workspace(self._target.file, read_only=True) as workspace:
            around = Around(workspace, self._chosen.orders, self._settings, self._side, self._tell,
                            self._target.offers)
            self._editors = [editor_of_line(line, around, page) for line in self._lines]
        for line, editor in zip(self._lines, self._editors):
            editor.widget.setAccessibleName(line.field.label.text())
            if line.shape:
                form.addRow(QLabel(label_of(line), page))
                form.addRow(editor.widget)
            else:
                form.addRow(label_beside(line, page), editor.widget)
            if line.decides:
                when_changed(editor, self._decided)
        former = self.scroll.takeWidget()
        if former is not None:
            former.deleteLater()   # not at once: one of its editors may be telling of its change
        self.scroll.setWidget(page)
        self.scroll.setMinimumWidth(page.minimumSizeHint().width() + self.scroll.verticalScrollBar().sizeHint().width())
        apply_direction(page)
        self._name_it()
        if self._editors:
            self._editors[0].widget.setFocus()

    def _name_it(self) -> None:
        answers = {line.field.name: line.start for line in self._lines}
        words = self._ask.title(self._chosen, answers)
        names = [called(order) for order in self._chosen.orders]
        shown = ", ".join(names[:_MOST_NAMES]) + (" ..." if len(names) > _MOST_NAMES else "")
        self.setWindowTitle(f"{words}: {shown}")
        status = status_label(self._chosen.model, self._chosen.status)
        self.heading.setText(in_direction(f"<b>{html.escape(shown)}</b>" + (f" ({status})" if len(names) == 1 else "")))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(words)

    def _decided(self) -> None:
        """Called when a line was changed that others hang on."""
        answers: dict[str, Any] = {}
        for line, editor in zip(self._lines, self._editors):
            try:
                value = editor.value()
            except BadInput:
                continue
            if line.decides or value != line.start:   # a first value of the former lines is nobody's answer
                answers[line.field.name] = value
        self._build(answers)

    def _accepted(self, name: str) -> None:
        self.person.setText(name)
        if not self.remarks.stops:
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()

    def go(self) -> None:
        """Does the command with what is filled in."""
        self.said.hide()
        try:
            if self._task is None:
                self._begin()
        except ToolsError as error:
            self._tell(error)

    def _begin(self) -> None:
        answers, name = read(self._lines, self._editors), self.person.text().strip()
        if not name:
            self.person.setFocus()
            raise BadInput(tr("Your name is missing."), tr("It stands in the record of changes."))
        actor = Actor(name, rights_from(self._settings.rights))
        commands, file, settings = self._commands(answers), self._target.file, self._settings
        self._set_working(True)
        self._task = run_in_background(self.windowTitle(),
                                       lambda progress: do_all(file, commands, actor, settings, progress),
                                       self._ended, self._failed)

    def _tell(self, error: ToolsError) -> None:
        """Says what went wrong above the buttons, whole: a bar of this width would cut it off."""
        detail = "" if isinstance(error, HeldUp) else f"<br>{html.escape(error.detail[:_LONGEST_DETAIL])}"
        self.said.setText(in_direction(f"<b>{html.escape(error.title)}</b> {html.escape(error.remedy)}{detail}"))
        self.said.show()

    def _commands(self, answers: Mapping[str, Any]) -> list[tuple[str, Command]]:
        orders, accepted = self._chosen.orders, self.remarks.acceptances
        if self._ask.together is not None:
            return [(", ".join(called(order) for order in orders), self._ask.together(orders, answers, accepted))]
        return [(called(order), self._ask.make(order, answers, accepted)) for order in orders]

    def _ended(self, outcomes: Sequence[Outcome]) -> None:
        self._task = None
        self._set_working(False)
        errors = [outcome for outcome in outcomes if outcome.error is not None]
        if len(errors) < len(outcomes):
            self.performed.emit(list(outcomes))
        if not errors:
            self.accept()
            return
        held = [outcome.error for outcome in errors if isinstance(outcome.error, HeldUp)]
        if held:
            self._show_held([one for error in held for one in error.remarks])
        if len(errors) == 1 and errors[0].error is not None:
            self._tell(errors[0].error)
        else:
            self._tell(ToolsError(
                tr("Done: {done}. Not done: {count}.", done=len(outcomes) - len(errors), count=len(errors)),
                tr("Nothing was changed in those named here."),
                "\n".join(f"{one.name}: {one.error.sentence()}" for one in errors if one.error is not None)))
        if self._ask.several and len(errors) < len(outcomes):
            self._go_on_with({one.name for one in errors})

    def _go_on_with(self, names: set[str]) -> None:
        """Keeps only the orders that nothing was done with."""
        orders = tuple(order for order in self._chosen.orders if called(order) in names)
        self._chosen = replace(self._chosen, orders=orders)
        self._name_it()

    def _show_held(self, remarks: Sequence[Any]) -> None:
        self.remarks.show_remarks(remarks)
        self.remarks.show()
        wanted = self.layout().minimumSize()
        self.resize(max(self.width(), wanted.width()), max(self.height(), _HEIGHT_HELD))
        keep_on_screen(self)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._set_working(False)
        if isinstance(error, ToolsError):
            self._tell(error)
        else:
            self.messages.unexpected(error)

    def _set_working(self, is_working: bool) -> None:
        self.progress.setVisible(is_working)
        self.scroll.setEnabled(not is_working)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not is_working)

    def _let_go(self) -> None:
        for editor in self._editors:
            editor.release()
        self._editors = []
