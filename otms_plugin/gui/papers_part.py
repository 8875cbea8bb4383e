"""Papers of task orders in QGIS's window: a tab beside the list, entries in menus, the windows that print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMenu

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages, open_path
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.paper.contract import TABLE, MadePaper, PaperKind
from otms_plugin.core.paper.known_paper import look_up
from otms_plugin.core.paper.scans import ENDINGS, folder_of, keep_scan

from .order_desk import OrderDesk
from .paper_dialog import About, PaperDialog
from .papers_view import PapersView, fill_menu


class PapersPart:
    """Opens the windows that print papers. ``view`` is the tab about the order that is chosen in the list."""

    def __init__(self, iface: Any, messages: Messages, desk: OrderDesk) -> None:
        self._iface = iface
        self._messages = messages
        self._desk = desk
        self._guid = ""
        self._dialogs: list[QDialog] = []
        self.view = PapersView()
        self.view.print_wanted.connect(self._guarded(lambda kind: self.print_paper(kind, self._guid)))
        self.view.scan_wanted.connect(self._guarded(self.ask_for_scan))
        self.view.open_wanted.connect(self._guarded(self._open_scan))
        desk.when_changed(lambda guids: self.show_order(self._guid))
        desk.add_steps(self._add_to_steps)

    def attach(self, dock: Any) -> None:
        """Adds the tab beside the list of orders; it follows the order that is chosen there."""
        dock.panel.add_detail(tr("Papers"), self.view)
        dock.chosen_changed.connect(lambda: self.show_order(_only(dock.chosen())))
        dock.panel.menu_made.connect(lambda menu: self._offer(menu, _only(dock.chosen())))

    def _offer(self, menu: QMenu, guid: str) -> None:
        """Adds the papers to the menu about the chosen orders, where it is one."""
        if guid:
            self.fill_menu(menu.addMenu(tr("Print")), lambda: guid)

    def show_order(self, guid: str) -> None:
        """Shows the papers of an order in the tab; "" for none."""
        self._guid = guid
        if sip.isdeleted(self.view):
            return
        with self._messages.telling():
            if not guid:
                self.view.show_nothing()
                return
            with open_workspace(self._desk.data_file(), read_only=True) as workspace:
                self.view.show_papers(list(workspace.rows(TABLE, {"task_guid": guid})))

    def fill_menu(self, menu: QMenu, order: Callable[[], str]) -> None:
        """Fills a menu with the papers of the order whose guid ``order`` returns."""
        fill_menu(menu, self._guarded(lambda kind: self.print_paper(kind, order())))

    def _add_to_steps(self, menu: QMenu, guid: str) -> None:
        menu.addSeparator()
        self.fill_menu(menu.addMenu(tr("&Print")), lambda: guid)

    def print_paper(self, kind: PaperKind, guid: str) -> PaperDialog:
        """Opens the window that prints a paper of an order, and returns it.

        :raises BadInput: without an order, or if the paper cannot be printed of it.
        """
        if not guid:
            raise BadInput(tr("No task order is chosen."), tr("Choose one in the list of task orders."))
        dialog = PaperDialog(About(self._desk.data_file(), guid, kind), self._iface.mainWindow())
        dialog.printed.connect(self._guarded(self._tell))
        dialog.place_requested.connect(self._guarded(self._desk.show_place))
        dialog.fix_requested.connect(self._guarded(lambda remark: self._desk.open(remark.guid, remark.field or "geom")))
        self._dialogs = [*(one for one in self._dialogs if not sip.isdeleted(one)), dialog]
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.show()
        return dialog

    def ask_for_scan(self, paper: str) -> None:
        """Asks for the scan of a signed paper and keeps it."""
        kinds = tr("Scans") + " (" + " ".join(f"*{ending}" for ending in ENDINGS) + ")"
        name, _ = QFileDialog.getOpenFileName(self.view, tr("Signed Paper"), "", kinds)
        if name:
            self.keep(paper, Path(name))

    def keep(self, paper: str, scan: Path) -> None:
        """Keeps the scan of a signed paper and says so."""
        settings = session.current_settings()
        if not settings.user_name.strip():
            raise BadInput(tr("Your name is missing."), tr("Enter it in the options: it stands in the record of "
                                                           "changes."))
        with open_workspace(self._desk.data_file()) as workspace:
            kept = keep_scan(workspace, paper, scan, Actor(settings.user_name, rights_from(settings.rights)))
        self._messages.done(tr("The signed paper was kept as {file}.", file=kept.file.name), tr("Open File"),
                            lambda: open_path(kept.file))
        self.show_order(self._guid)

    def check_paper(self) -> None:
        """Asks for a paper and says whether it is genuine and the newest."""
        name, _ = QFileDialog.getOpenFileName(self._iface.mainWindow(), tr("Check a Paper"), "",
                                              tr("Papers") + " (*.pdf *.docx *.xlsx)")
        if name:
            with self._messages.guarding():
                self.tell_of_paper(Path(name))

    def tell_of_paper(self, file: Path) -> None:
        """Says whether a file is a paper of the data file in use, and the newest."""
        with open_workspace(self._desk.data_file(), read_only=True) as workspace:
            known = look_up(workspace, file)
        words = " ".join((known.sentence(), *known.findings))
        if known.is_newest and not known.findings:
            self._messages.done(words)
        else:
            self._messages.warn(words, [])

    def remove(self) -> None:
        """Closes every window."""
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs.clear()

    def _open_scan(self, stored: str) -> None:
        with open_workspace(self._desk.data_file(), read_only=True) as workspace:
            folder = folder_of(workspace)
        open_path(folder.parent / stored)

    def _tell(self, made: MadePaper) -> None:
        self._messages.done(tr("{number} is printed and kept with the order.", number=made.paper_no),
                            tr("Open the Paper"), lambda: open_path(made.files[0]))
        if made.notes:
            self._messages.note(" ".join(made.notes))
        self.show_order(self._guid)

    def _guarded(self, slot: Callable[..., Any]) -> Callable[..., None]:
        def answer(*values: Any) -> None:
            with self._messages.guarding():
                slot(*values)

        return answer


def _only(guids: Sequence[str]) -> str:
    """Returns the order that is chosen, "" if none is or several are."""
    return guids[0] if len(guids) == 1 else ""
