"""What happens when the Map Products panel asks: list pages, make a picture, check, mend, export, open the designer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction

from imaat_plugin.core import map_choices
from imaat_plugin.core.map_choices import Choices
from imaat_plugin.core.map_offers import known_map_types, offers
from imaat_plugin.core.map_preparation import Preparation
from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Digits, current_language, number_text, tr
from imsma_tools.core.base.settings import GROUP
from imsma_tools.core.checks.remark import Remark
from imsma_tools.core.products.maps.contract import MapType, Page, Wish
from imsma_tools.core.products.maps.producer import office_folder_of
from imsma_tools.core.products.project import data_file_in
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.messages import Messages

from .map_products_designer import open_page
from .map_products_dock import MapProductsDock
from .map_products_export import MapExport
from .map_products_larger import LargerPicture
from .map_products_pages import page_words
from .map_products_parcel_desk import ParcelDesk
from .map_products_words import records_left_out
from .own_copies_part import OwnCopies

_REMEMBERED = f"{GROUP}/map_products"
_SO_THAT_IT_IS_SEEN_MS = 20
"""A pause in which the window draws the sentence that a picture is being made."""


class MapProductsDesk:
    """Serves one Map Products panel with the data file in use."""

    def __init__(self, iface: Any, dock: MapProductsDock, messages: Messages) -> None:
        self._iface = iface
        self._dock = dock
        self._messages = messages
        self._prepared: Optional[Preparation] = None
        self._offered: Optional[tuple[Path, str]] = None
        self._told: set[str] = set()
        self.larger: Optional[LargerPicture] = None
        self.exporting = MapExport(iface, dock, messages)
        self.exporting.on_remarks = self._show_export
        self._parcels = ParcelDesk(iface, dock)
        self.copies = OwnCopies(iface, messages, self._copied)
        self._look_timer = self._timer(self.look)
        self._picture_timer = self._timer(self._make_picture)
        self.on_templates_changed: Callable[[], None] = lambda: None
        self._connect()
        settings = session.current_settings()
        first = Choices(language=current_language(), digits=Digits(settings.digits))
        dock.show_choices(map_choices.from_text(str(QgsSettings().value(_REMEMBERED, "")), first))
        self.look()

    def _connect(self) -> None:
        dock, guarded = self._dock, self._guarded
        dock.choices_changed.connect(guarded(self.choices_changed))
        dock.shown.connect(guarded(self.look))
        dock.file_requested.connect(guarded(self.ask_for_file))
        dock.pages.list_requested.connect(guarded(self.list_pages))
        dock.pages.page_chosen.connect(self._page_chosen)
        dock.pages.picture_requested.connect(guarded(self.show_picture))
        dock.pages.larger_requested.connect(guarded(self.show_larger))
        dock.check.check_requested.connect(guarded(self.check))
        dock.check.fix_requested.connect(guarded(self.fix))
        dock.designer_requested.connect(guarded(self.open_in_designer))
        dock.copy_requested.connect(guarded(self.ask_for_copy))
        dock.parcel.selection_requested.connect(guarded(self._parcels.take_selection))
        dock.export_requested.connect(guarded(self.export))
        dock.stop_requested.connect(self.exporting.stop)
        for changed in self._project_signals():
            changed.connect(self._project_changed)

    def _project_signals(self) -> tuple[Any, ...]:
        project = QgsProject.instance()
        return project.layersAdded, project.layersRemoved, project.cleared

    def remove(self) -> None:
        """Stops what runs and lets go of everything."""
        for changed in self._project_signals():
            changed.disconnect(self._project_changed)
        self.exporting.stop()
        self._let_go()
        if self.larger is not None:
            self.larger.close()
            self.larger.deleteLater()
            self.larger = None

    def look(self) -> None:
        """Takes in which data file is in use, which map types there are and what the data file offers."""
        file = self._file()
        self._dock.show_file(file.name if file else "")
        known = known_map_types(office_folder_of(session.current_settings()))
        self._dock.form.offer(known.usable)
        if file is None:
            self._let_go()
        elif self._dock.isVisible():
            self._offer(file)
        for fault in known.faults:
            if str(fault) not in self._told:
                self._told.add(str(fault))
                self._messages.failed(fault)

    def choices_changed(self) -> None:
        """Remembers the choices; pages, picture and remarks are those of other ones now."""
        choices = self._dock.choices()
        QgsSettings().setValue(_REMEMBERED, map_choices.as_text(choices))
        self._let_go()
        file = self._file()
        if file is not None:
            self._offer(file)

    def ask_for_file(self) -> None:
        """Opens the window of IMSMA Tools that asks for a data file."""
        action = self._iface.mainWindow().findChild(QAction, "imsmaOpenDataFile")
        if action is None:
            raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
        action.trigger()

    def list_pages(self) -> None:
        """Shows which pages there will be."""
        prepared = self._ready()
        summary = tr("Pages: {number}", number=number_text(len(prepared.pages)))
        left_out = records_left_out(prepared.without_data)
        self._dock.pages.show_pages(prepared.pages, " ".join(filter(None, (f"{summary}.", left_out))))

    def _page_chosen(self) -> None:
        page = self._dock.pages.chosen()
        self._dock.check.show_subject(page_words(page) if page else "")

    def show_picture(self) -> None:
        """Makes a picture of the chosen page; the panel says so first, because it may take a moment."""
        self._page()
        self._dock.pages.picture.say(tr("Making the picture..."))
        self._picture_timer.start(_SO_THAT_IT_IS_SEEN_MS)

    def _make_picture(self) -> None:
        picture = self._dock.pages.picture
        try:
            with busy():
                size, page = picture.pixels(), self._page()
                image = self._ready().picture(page, size.width(), size.height())
        except Exception:
            picture.say(tr("There is no picture of this page."))
            raise
        picture.show_image(image)

    def show_larger(self) -> None:
        """Shows the chosen page in a window of its own."""
        page = self._page()
        prepared = self._ready()
        if self.larger is None:
            self.larger = LargerPicture(self._iface.mainWindow())
        with busy():
            self.larger.show_page(lambda width, height: prepared.picture(page, width, height),
                                  page.name(current_language()))

    def check(self) -> None:
        """Shows what the map check says of the chosen page."""
        with busy():
            remarks = self._ready().check(self._page())
        self._dock.check.show_remarks(remarks)

    def fix(self, remarks: Any) -> None:
        """Mends what the remarks are about, and checks again."""
        page = self._page()
        with busy():
            mended = self._ready().mend(page, remarks)
        self.check()
        self._dock.check.panel.messages.note(
            tr("Mended on this page: {number}. An export makes the page anew; to print the mended one, open it in the "
               "layout designer.", number=mended))

    def open_in_designer(self) -> None:
        """Puts the chosen page into the person's project as a layout and opens it."""
        open_page(self._iface, self._messages, self._ready(), self._page())

    def ask_for_copy(self) -> None:
        """Asks for an own copy of the map type chosen, or of another one, or of a template."""
        map_type = self._dock.form.chosen_map_type()
        known = known_map_types(office_folder_of(session.current_settings())).usable
        self.copies.ask(known, str(map_type.file or "") if map_type else "")

    def _copied(self) -> None:
        self.look()
        self.on_templates_changed()

    def export(self) -> None:
        """Makes the files."""
        file, wish = self._chosen()
        try:
            self.exporting.run(file, wish, self._dock.choices().target())
        finally:
            if not sip.isdeleted(self._look_timer):
                self._look_timer.start(0)   # another project may have been opened meanwhile

    def _show_export(self, remarks: Sequence[Remark]) -> None:
        self._dock.check.show_export(remarks)
        self._dock.tabs.setCurrentWidget(self._dock.check)
        self._dock.setUserVisible(True)

    def _file(self) -> Optional[Path]:
        return data_file_in(QgsProject.instance(), session.current_settings().last_workspace)

    def _chosen(self) -> tuple[Path, Wish]:
        """Returns the data file and what is wanted.

        :raises BadInput: if there is no data file, or the choices do not go together.
        """
        file, map_type = self._file(), self._dock.form.chosen_map_type()
        if file is None:
            raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
        if map_type is None:
            raise BadInput(tr("No map type is chosen."), tr("Choose one under Map."))
        return file, self._dock.choices().wish(map_type, session.current_settings(), self._parcels.typed(file))

    def _ready(self) -> Preparation:
        """Returns the pages made ready, anew where the choices or the data are others than last time."""
        file, wish = self._chosen()
        if self._prepared is None or not self._prepared.is_current(file, wish):
            chosen = self._dock.pages.chosen()
            self._let_go()
            self._dock.pages.say(tr("Reading the data..."))
            try:
                with busy():
                    self._prepared = Preparation(file, wish)
            except Exception:
                self._dock.pages.forget()
                raise
            self._choose_again(chosen)
        return self._prepared

    def _choose_again(self, former: Optional[Page]) -> None:
        """Lists the pages; the page chosen before is chosen again if it is still there."""
        if self._prepared is None or former is None:
            return
        pages = self._prepared.pages
        self._dock.pages.show_pages(pages, tr("The data have changed. The pages were listed anew."))
        keys = [page.key for page in pages]
        if former.key in keys:
            self._dock.pages.choose(keys.index(former.key))

    def _page(self) -> Page:
        """Returns the chosen page, after listing the pages where that was not done yet."""
        if self._dock.pages.chosen() is None:
            self.list_pages()
        self._ready()
        page = self._dock.pages.chosen()
        if page is None:
            raise BadInput(tr("No page is chosen."), tr("List the pages and choose one."))
        return page

    def _offer(self, file: Path) -> None:
        """Offers what the data file knows for the filter; read again only for another file or map type."""
        map_type: Optional[MapType] = self._dock.form.chosen_map_type()
        if map_type is None:
            return
        choices = self._dock.choices()
        key = (file, f"{map_type.name} {choices.pages_for.value}")
        if self._offered != key:
            with open_workspace(file, read_only=True) as workspace:
                self._dock.filter.offer(offers(workspace, map_type, choices.pages_for))
            self._offered = key

    def _let_go(self) -> None:
        self._dock.pages.forget()
        if self._prepared is not None:
            self._prepared.close()
            self._prepared = None

    def _project_changed(self, *_: Any) -> None:
        """Looks once at the next turn of the event loop: QGIS tells of thirty layers one by one."""
        if not sip.isdeleted(self._look_timer) and not self.exporting.is_running:
            self._look_timer.start(0)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        """Returns a timer that goes with the panel: nothing may be shown in one that is not there any more."""
        timer = QTimer(self._dock)
        timer.setSingleShot(True)
        # The look after an export took away the message why there are no maps: what comes later outdates no error.
        timer.timeout.connect(self._guarded(slot, self._messages.telling))
        return timer

    def _guarded(self, slot: Callable[..., None], guard: Optional[Callable[..., Any]] = None) -> Callable[..., None]:
        def answer(*values: Any) -> None:
            with (guard or self._messages.guarding)():
                slot(*values)

        return answer
