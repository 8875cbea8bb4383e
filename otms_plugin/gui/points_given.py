"""The fields beside the table of turning points that hold for all rows, and where the points must lie."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.turning.datums import DATUMS
from imsma_tools.gui.shared.direction import keep_left_to_right
from otms_plugin.core.points_entry import Given
from otms_plugin.core.points_near import areas

_ZONES = (37, 38, 39)


class GivenForm(QScrollArea):
    """Edits a :class:`points_entry.Given`."""

    edited = pyqtSignal()
    """A field that changes what the rows mean is another one now."""

    place_changed = pyqtSignal()
    """Points must lie elsewhere: it changes nothing that was typed."""

    record_wanted = pyqtSignal()
    """The person wants to hold the points against the selected record."""

    def __init__(self, definition: Model, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsPointsGiven")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(4, 2, 4, 2)
        form.setVerticalSpacing(3)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.north = _box([(tr("not said"), ""), *((code.label.text(), code.code)
                                                 for code in definition.code_lists["bearing_north"].codes)])
        self.declination = _line(tr("degrees, east positive"))
        self.datum = _box([(name, name) for name in DATUMS])
        self.zone = _box([(tr("not said"), 0), *((isolated(f"{zone} N"), zone) for zone in _ZONES)])
        self.area = _line(M2)
        self.perimeter = _line(tr("m"))
        self.place = _box([])
        self.record = QPushButton(self)
        self.record.setObjectName("otmsPointsRecord")
        self.record.clicked.connect(self.record_wanted)
        for label, widget in ((tr("&North of bearings"), self.north), (tr("De&clination"), self.declination),
                              (tr("&Datum"), self.datum), (tr("UTM &zone"), self.zone),
                              (tr("Reported &area"), self.area), (tr("Reported peri&meter"), self.perimeter),
                              (tr("D&istrict"), self.place), (tr("&For record"), self.record)):
            form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        self.setWidget(page)
        self.setMinimumWidth(page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        for box in (self.north, self.datum, self.zone):
            box.currentIndexChanged.connect(self._edited)
        for line in (self.declination, self.area, self.perimeter):
            line.textEdited.connect(self._edited)
        self.place.currentIndexChanged.connect(self._place_changed)
        self._is_loading = False
        self.show_record("")
        self.fill_places()

    @property
    def given(self) -> Given:
        """What the fields hold."""
        return Given(self.north.currentData() or "", self.declination.text().strip(), self.datum.currentData(),
                     int(self.zone.currentData() or 0), self.area.text().strip(), self.perimeter.text().strip())

    @given.setter
    def given(self, given: Given) -> None:
        self._is_loading = True
        for box, value in ((self.north, given.north), (self.datum, given.datum), (self.zone, given.zone)):
            if box.findData(value) < 0:
                box.addItem(isolated(str(value)), value)
            box.setCurrentIndex(box.findData(value))
        for line, text in ((self.declination, given.declination), (self.area, given.reported_m2),
                           (self.perimeter, given.reported_m)):
            line.setText(text)
        self._is_loading = False

    @property
    def pcode(self) -> str:
        """The code of the governorate or district that was chosen, "" for none."""
        return str(self.place.currentData() or "")

    def fill_places(self) -> None:
        """Lists the governorates and districts of the project again."""
        chosen = self.pcode
        self._is_loading = True
        self.place.clear()
        self.place.addItem(tr("not said"), "")
        for area in areas(QgsProject.instance()):
            self.place.addItem(area.name, area.pcode)
        self.place.setCurrentIndex(max(self.place.findData(chosen), 0))
        self._is_loading = False

    def show_record(self, name: str) -> None:
        """Shows the record that points are held against."""
        self.record.setText(isolated(name) if name else tr("Take the Selected One"))
        self.record.setToolTip(tr("The hazard or order the points are for. Readings near it come first; select it on "
                                  "the map, then click here."))

    def _edited(self, *_: Any) -> None:
        if not self._is_loading:
            self.edited.emit()

    def _place_changed(self, *_: Any) -> None:
        if not self._is_loading:
            self.place_changed.emit()


def _box(items: list[tuple[str, Any]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(11)
    for text, value in items:
        box.addItem(text, value)
    return box


def _line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    keep_left_to_right(line)
    return line
