"""What a person is told: the outcome in one line of the message bar, with a button to what was made.

Errors say what happened and what to do; "More" shows where. An unexpected error is logged with everything and shown
without it: a traceback helps nobody on the screen, a diagnostic report does.
"""

from __future__ import annotations

import contextlib
import functools
import html
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar, cast

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...core.base import log
from ...core.base.errors import Cancelled, ToolsError
from ...core.base.language import current_language, tr
from .direction import apply_direction
from .report import report_now

Slot = TypeVar("Slot", bound=Callable[..., Any])

_SECONDS_FOR_GOOD_NEWS = 30
_UNTIL_CLOSED = 0


class Messages:
    """The message bar of one window, in the suite's words."""

    def __init__(self, bar: QgsMessageBar, window: QWidget) -> None:
        self._bar = bar
        self._window = window
        self._items: list[QWidget] = []
        self._errors: list[QWidget] = []

    def done(self, text: str, button: str = "", action: Optional[Callable[[], None]] = None) -> None:
        """Tells that something was made; the button leads to it."""
        self._push("", text, Qgis.MessageLevel.Success, _SECONDS_FOR_GOOD_NEWS, [(button, action)])

    def note(self, text: str, button: str = "", action: Optional[Callable[[], None]] = None) -> None:
        """Tells something the person may want to know."""
        self._push("", text, Qgis.MessageLevel.Info, _SECONDS_FOR_GOOD_NEWS, [(button, action)])

    def warn(self, text: str, buttons: list[tuple[str, Optional[Callable[[], None]]]]) -> None:
        """Tells something the person has to look at; each button leads to one thing that can be done."""
        log.logger("gui").warning(text)
        self._push("", text, Qgis.MessageLevel.Warning, _UNTIL_CLOSED, buttons)

    def failed(self, error: ToolsError) -> None:
        """Tells what went wrong and what to do. A stop the person asked for is no failure."""
        if isinstance(error, Cancelled):
            self.note(error.title)
            return
        log.logger("gui").warning(error.sentence())
        more = (tr("More"), lambda: self._show_detail(error)) if error.detail else ("", None)
        self._errors.append(self._push(error.title, error.remedy, Qgis.MessageLevel.Warning, _UNTIL_CLOSED, [more]))

    def unexpected(self, error: Exception) -> None:
        """Tells of a fault of ours: everything into the log, a report without data at a click."""
        log.logger("gui").error("Unexpected error", exc_info=error)
        text = tr("Nothing more was done. Please send the diagnostic report to whoever looks after this software; it "
                  "holds no data.")
        copy = (tr("Copy Diagnostic Report"), lambda: copy_text(report_now(error)))
        self._errors.append(self._push(tr("Something went wrong that should not."), text, Qgis.MessageLevel.Critical,
                                       _UNTIL_CLOSED, [copy]))

    def error(self, error: Exception) -> None:
        """Tells any error: ours in its own words, any other as unexpected."""
        if isinstance(error, ToolsError):
            self.failed(error)
        else:
            self.unexpected(error)

    @contextlib.contextmanager
    def guarding(self) -> Iterator[None]:
        """Tells any error of the block in the bar instead of raising it; errors told before are outdated by it."""
        self.clear(self._errors)
        with self.telling():
            yield

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Tells any error of the block in the bar; for work that nobody asked for just now: it outdates no error."""
        try:
            yield
        except Exception as error:
            self.error(error)

    def clear(self, items: Optional[list[QWidget]] = None) -> None:
        """Takes our messages off the bar, all of them or some."""
        for item in list(self._items if items is None else items):
            if not sip.isdeleted(item):
                self._bar.popWidget(item)
            for kept in (self._items, self._errors):
                if item in kept:
                    kept.remove(item)

    def _push(self, title: str, text: str, level: Qgis.MessageLevel, seconds: int,
              buttons: list[tuple[str, Optional[Callable[[], None]]]]) -> QWidget:
        # QGIS would put a colon behind a title; our titles are sentences. Names in them may hold < or &.
        lead = f"<b>{html.escape(title)}</b> " if title else ""
        # Without a direction a sentence that begins with the name of a file would be laid out left-to-right.
        direction = "rtl" if current_language().is_right_to_left else "ltr"
        item = self._bar.createMessage("", f'<div dir="{direction}">{lead}{html.escape(text)}</div>')
        for words, action in buttons:
            if words and action is not None:
                button = QPushButton(words, item)
                button.clicked.connect(self._guarded(action))
                item.layout().addWidget(button)
        apply_direction(item)
        self._items = [former for former in self._items if not sip.isdeleted(former)] + [item]
        self._bar.pushWidget(item, level, seconds)
        return item

    def _guarded(self, action: Callable[[], None]) -> Callable[[], None]:
        def clicked() -> None:
            with self.guarding():
                action()

        return clicked

    def _show_detail(self, error: ToolsError) -> None:
        TextDialog(error.title, "\n\n".join(part for part in (error.title, error.remedy, error.detail) if part),
                   self._window).show()


class TextDialog(QDialog):
    """Shows a longer text that can be copied."""

    def __init__(self, title: str, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaTextDialog")
        self.setWindowTitle(title)
        self.resize(640, 360)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: copy_text(self.text.toPlainText()))
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        apply_direction(self)


def guarded(slot: Slot) -> Slot:
    """Decorates a slot of a window that has ``messages``: its errors go to the message bar, never through QGIS."""

    @functools.wraps(slot)
    def wrapper(self: Any, *values: Any, **named: Any) -> Any:
        with self.messages.guarding():
            return slot(self, *values, **named)

    return cast(Slot, wrapper)


def copy_text(text: str) -> None:
    """Puts text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def open_path(path: Path) -> None:
    """Opens a file or a folder with the program the system has for it.

    :raises ToolsError: if the system cannot.
    """
    if not path.exists():
        raise ToolsError(tr("{name} is not there any more.", name=path.name), "", str(path))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise ToolsError(tr("No program was found to open {name}.", name=path.name),
                         tr("Open it from the folder it lies in."), str(path))
