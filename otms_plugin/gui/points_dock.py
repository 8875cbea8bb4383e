"""The window Turning Points: one table of points, typed or pasted, with its outline on the map at every change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.coordinates.typed import Reading
from imsma_tools.core.geometry.zones import Candidate
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.turning.ranking import NOWHERE, Near, Ranked, other_systems, ranked
from imsma_tools.core.sources.turning.records import to_records
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.messages import Messages, guarded
from imsma_tools.gui.shared.zoom import zoom_to_box
from otms_plugin.core.points_answers import asked_about, choices, in_proposed_order, in_system
from otms_plugin.core.points_draft import PointsDraft
from otms_plugin.core.points_entry import Entry, Read, read_entry
from otms_plugin.core.points_near import near, selected_record
from otms_plugin.core.points_records import entry_of_records

from .outline_check import OutlineCheck
from .points_bar import PointsBar
from .points_findings import Findings, why_not_usable
from .points_given import GivenForm
from .points_layout import page_of
from .points_marks import PointsMarks
from .points_model import PointsModel
from .points_picture import drawn_of, picture_of
from .points_table import PointsTable

USER = "points"


class PointsDock(QgsDockWidget):
    """Makes outlines of turning points; whoever listens to :attr:`outline_taken` gets them."""

    outline_taken = pyqtSignal(bytes, list)
    """The outline (WKB, EPSG:4326) and its points as records of ``turning_point`` without the keys of their outline."""

    def __init__(self, iface: Any, messages: Messages, drafts: Path, check: Optional[OutlineCheck] = None) -> None:
        super().__init__(tr("Turning Points"), iface.mainWindow())
        self.setObjectName("otmsPointsDock")
        self.messages = messages
        self._iface = iface
        self._check = check
        self._model = load_model()
        self._draft = PointsDraft(drafts)
        self._near: Near = NOWHERE
        self._linked: Optional[tuple[str, bytes]] = None
        self._ranked: Sequence[Ranked] = ()
        self._candidates: Sequence[Candidate] = ()
        self.read: Optional[Read] = None
        self.points = PointsModel(self)
        self.table = PointsTable(self.points, self._model, self)
        self.given = GivenForm(self._model, self)
        self.findings = Findings(self)
        self.bar = PointsBar(self.points, self.table, self)
        self.use = QPushButton(tr("&Use Outline"), self)
        self.use.setObjectName("otmsPointsUse")
        self.marks: Optional[PointsMarks] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_on)
        self._lay_out()
        self._connect()
        self._asked = 0
        self._is_taken = False
        self._owner: Optional[str] = None

    def sizeHint(self) -> QSize:
        """Returns a height that leaves the map more than half of a small screen."""
        return QSize(1200, 270)

    def remove(self) -> None:
        """Takes the window and everything of it away; what is typed stays for the next start."""
        self._timer.stop()
        with self.messages.telling():
            self._keep()
        self._draft.close()
        self.show_overlaps(False)
        QgsProject.instance().layersAdded.disconnect(self._layers_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_changed)
        if self.marks is not None:
            self.marks.remove()
        self._iface.removeDockWidget(self)
        self.deleteLater()

    @property
    def entry(self) -> Entry:
        return Entry(tuple(self.points.rows), self.given.given)

    @guarded
    def begin(self, records: Sequence[Mapping[str, Any]] = (), reported_m2: str = "",
              linked: Optional[tuple[str, bytes]] = None, owner: str = "") -> None:
        """Shows the window for an order: with its points, its reported area, and the record it is for (name, WKB).

        Rows of another order go; Undo brings them back. Rows nobody has used yet stay for the order they were typed
        for, those typed for none for an order without points.

        :param owner: what tells the order from others, its key; "" for a new one.
        """
        self._take_up()
        is_its_own = self._owner == owner or (self._owner is None and not records)
        if not is_its_own or self._is_taken or not self.points.rows:
            entry = entry_of_records(records, self._model, reported_m2)
            self.given.given = entry.given
            self.points.take(entry.rows)
            self._is_taken = False
        else:
            self.messages.note(tr("These are the points that were typed last. Start anew if they are others."))
        self._owner, self._linked = owner, linked
        self.given.show_record(linked[0] if linked else "")
        self._place_changed()
        self.setUserVisible(True)
        self.table.setFocus()

    @guarded
    def take_outline(self) -> None:
        """Hands the outline over."""
        self._read_now()
        if self.read is not None and not why_not_usable(self.read):
            sheet = self.read.sheet
            self.outline_taken.emit(sheet.outline.wkb, to_records(sheet.points))
            self._is_taken = True   # from now on it is the order that keeps them
            self._draft.forget()

    def show_overlaps(self, is_on: bool) -> None:
        """Shows what the outline overlaps, or no more."""
        if self._check is None:
            return
        if is_on:
            self._check.begin(USER, tr("Complete the outline of turning points. What it overlaps is shown here."))
            self._ask_for_overlaps()
        else:
            self._check.end(USER)

    def zoom(self) -> None:
        """Brings all points onto the map."""
        places = self.marks.picture.places if self.marks is not None else []
        if places:
            box = QgsRectangle()
            for place in places:
                box.combineExtentWith(QgsRectangle(*place, *place))
            with self.messages.guarding():
                zoom_to_box(self._iface.mapCanvas(), box)

    def _lay_out(self) -> None:
        self.setWidget(page_of(self.given, (self.bar, self.table), (self.findings, self.use)))
        apply_direction(self)
        self.findings.show_nothing()
        self._say_whether_usable()

    def _connect(self) -> None:
        self.points.edited.connect(self._edited)
        self.given.edited.connect(self._edited)
        self.given.place_changed.connect(self._place_changed)
        self.given.record_wanted.connect(lambda: self._take_record())
        self.table.selectionModel().currentChanged.connect(self._ask_for_reading)
        self.table.told.connect(self.messages.note)
        self.findings.chosen.connect(self._choose)
        self.findings.order_accepted.connect(self._take_order)
        self.findings.system_accepted.connect(self._take_system)
        self.findings.went_to.connect(self.table.go_to)
        self.bar.zoom_wanted.connect(self.zoom)
        self.bar.overlaps_wanted.connect(self.show_overlaps)
        self.bar.set_overlaps_possible(self._check is not None)
        self.use.clicked.connect(lambda _checked=False: self.take_outline())
        self.visibilityChanged.connect(self._visible)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)

    @guarded
    def _visible(self, is_visible: bool) -> None:
        if is_visible:
            self._take_up()
        if self.marks is not None:
            self.marks.setVisible(is_visible)

    def _take_up(self) -> None:
        """Opens the draft when the window is shown for the first time."""
        if self.marks is not None:
            return
        self.marks = PointsMarks(self._iface.mapCanvas())
        entry = self._draft.open()
        if entry is not None and self.points.rows == []:
            self.given.given = entry.given
            self.points.load(entry.rows)
            self.bar.refresh()
            self.messages.note(tr("The turning points of last time are there again."))
        self._read_now()

    def _edited(self) -> None:
        self._is_taken = False
        if not self.points.rows:
            self._owner = None
        with self.messages.telling():
            self._keep()
        if not self._timer.isActive():
            self._timer.start(0)

    def _keep(self) -> None:
        if self.marks is not None and not self._is_taken:   # before there are marks the draft was not read
            self._draft.keep(self.entry)

    def _read_on(self) -> None:
        with self.messages.telling():
            self._read_now()

    def _read_now(self) -> None:
        self._timer.stop()
        entry = self.entry
        if entry.is_empty:
            self.read, self._candidates = None, ()
            self.points.show(None)
            self.findings.show_nothing()
        else:
            self.read = read_entry(entry, self._model)
            self.points.show(self.read.sheet)
            self._candidates = other_systems(self.read.sheet.points, self._near, entry.given.datum)
            self.findings.show_read(self.read, self._candidates)
        self._ask_for_reading()
        self._say_whether_usable()
        self._ask_for_overlaps()

    def _ask_for_reading(self, *_: QModelIndex) -> None:
        """Asks how the current row is meant, or else the first row that can be read in several ways."""
        sheet = self.read.sheet if self.read else None
        self._ranked = ()
        point = asked_about(sheet, self.table.currentIndex().row() + 1) if sheet is not None else None
        if sheet is not None and point is not None:
            self._ranked = ranked(point, sheet.points, self._near)
            self._asked = point.row.row
        self.findings.ask(self._asked, point.row.typed if point else "", self._ranked)
        if self.marks is not None:
            self.marks.show_picture(picture_of(sheet, self._ranked, self._candidates))

    @guarded
    def _choose(self, reading: Reading, everywhere: bool) -> None:
        if self.read is not None:
            self.points.choose(choices(self.read.sheet, reading, None if everywhere else self._asked))

    @guarded
    def _take_order(self) -> None:
        if self.read is not None:
            self.points.take(in_proposed_order(self.points.rows, self.read.sheet))

    @guarded
    def _take_system(self, candidate: Candidate) -> None:
        entry = in_system(self.entry, candidate.system, self._model)
        if entry is None:
            self.messages.note(tr("The rows say themselves how they are meant. Ask the sender, then correct them."))
        else:
            self.given.given = entry.given
            self._edited()

    @guarded
    def _take_record(self) -> None:
        self._linked = selected_record(self._iface.activeLayer(), QgsProject.instance())
        self.given.show_record(self._linked[0])
        self._place_changed()

    def _layers_changed(self, *_: Any) -> None:
        with self.messages.telling():
            self.given.fill_places()
            self._place_changed()

    def _place_changed(self) -> None:
        with self.messages.telling():
            self._near = near(QgsProject.instance(), self.given.pcode, self._linked)
            self._read_now()

    def _say_whether_usable(self) -> None:
        reason = why_not_usable(self.read)
        self.use.setEnabled(not reason)
        self.use.setToolTip(reason)

    def _ask_for_overlaps(self) -> None:
        if self._check is None or not self.bar.overlaps.isChecked():
            return
        sheet = self.read.sheet if self.read else None
        if sheet is None or sheet.outline.wkb is None:
            self._check.clear(tr("Complete the outline of turning points. What it overlaps is shown here."))
            return
        self._check.ask(drawn_of(sheet))
