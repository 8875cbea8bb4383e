"""The tab about the progress of the order that is chosen in the list."""

from __future__ import annotations

from typing import Any

from qgis.PyQt import sip

from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.zoom import zoom_to_outlines

from .order_desk import OrderDesk
from .progress_view import ProgressView


class ProgressPart:
    """Keeps the view at the chosen order; while nobody looks at it, nothing is worked out."""

    def __init__(self, iface: Any, messages: Messages, desk: OrderDesk) -> None:
        self._iface = iface
        self._messages = messages
        self._desk = desk
        self._guid = ""
        self.view = ProgressView()
        self.view.looked_at.connect(self._show)
        self.view.gaps_wanted.connect(self._show_gaps)
        desk.when_changed(lambda guids: self.show_order(self._guid))

    def attach(self, dock: Any) -> None:
        """Adds the tab beside the list of orders; it follows the order that is chosen there."""
        dock.panel.add_detail(tr("Progress"), self.view)
        dock.chosen_changed.connect(lambda: self._follow(dock.chosen()))

    def show_order(self, guid: str) -> None:
        """Shows the progress of an order as soon as somebody looks; "" for none."""
        self._guid = guid
        if not sip.isdeleted(self.view) and self.view.isVisible():
            self._show()

    def _follow(self, guids: list[str]) -> None:
        self.show_order(guids[0] if len(guids) == 1 else "")

    def _show(self) -> None:
        with self._messages.telling():
            if not self._guid:
                self.view.show_nothing()
                return
            with open_workspace(self._desk.data_file(), read_only=True) as workspace:
                self.view.show_order(workspace, self._guid)

    def _show_gaps(self, outlines: list[bytes]) -> None:
        with self._messages.guarding():
            zoom_to_outlines(self._iface.mapCanvas(), outlines)
