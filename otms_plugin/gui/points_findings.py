"""What the table of turning points means and what is doubtful in it, beside the table."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2, AreaUnit
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.zones import Candidate
from imsma_tools.core.sources.turning.ranking import Ranked
from imsma_tools.core.sources.turning.sheet import Sheet
from imsma_tools.gui.shared.severity_icon import severity_icon
from otms_plugin.core.points_entry import Read

_PLACE = Qt.ItemDataRole.UserRole


class Findings(QScrollArea):
    """Figures, questions with their answers, remarks."""

    chosen = pyqtSignal(object, bool)
    """A reading for the current row, and whether it holds for all rows that can be read so."""

    order_accepted = pyqtSignal()
    system_accepted = pyqtSignal(object)
    """A candidate of :mod:`zones` in which the points shall be read."""

    went_to = pyqtSignal(int, str)
    """A row by its number and the heading of a column."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("otmsPointsFindings")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget(self)
        self.figures = QLabel(page)
        self.figures.setWordWrap(True)
        self.figures.setTextFormat(Qt.TextFormat.RichText)
        self.figures.setAccessibleName(tr("Area, perimeter and closing error"))
        self.readings = _List(tr("Ways to read the position"))
        self.this_one = QPushButton(tr("&This One"))
        self.all_rows = QPushButton(tr("So in All &Rows"))
        self.question = _Question(self.readings, (self.this_one, self.all_rows))
        self.systems = _List(tr("Other coordinate systems"))
        self.read_so = QPushButton(tr("Read It &So"))
        self.other_system = _Question(self.systems, (self.read_so,))
        self.order_button = QPushButton(tr("Use This &Order"))
        self.other_order = _Question(None, (self.order_button,))
        self.remarks = _List(tr("Remarks"))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(4, 2, 4, 2)
        for widget in (self.figures, self.question, self.other_order, self.other_system):
            layout.addWidget(widget)
        layout.addWidget(self.remarks, 1)
        self.setWidget(page)
        self._ranked: Sequence[Ranked] = ()
        self._candidates: Sequence[Candidate] = ()
        self.this_one.clicked.connect(lambda: self._choose(False))
        self.all_rows.clicked.connect(lambda: self._choose(True))
        self.readings.itemActivated.connect(lambda _item: self._choose(False))
        self.order_button.clicked.connect(self.order_accepted)
        self.read_so.clicked.connect(self._accept_system)
        self.remarks.itemActivated.connect(self._go)
        self.remarks.itemClicked.connect(self._go)

    def show_nothing(self) -> None:
        """Says what to do while the table is empty."""
        lines = [tr("Type the points, or copy the rows in a spreadsheet and paste them here."),
                 tr("A row has coordinates in any notation, or a bearing and a distance from another row (empty: the "
                    "row before)."),
                 tr("Give the first point again as the last row: then the closing error shows.")]
        self.figures.setText("".join(f"<p>{html.escape(line)}</p>" for line in lines))
        for part in (self.question, self.other_order, self.other_system, self.remarks):
            part.hide()

    def show_read(self, read: Read, candidates: Sequence[Candidate]) -> None:
        """Shows what was read."""
        sheet = read.sheet
        self.figures.setText("<br>".join(figures(sheet)))
        self.other_order.setVisible(sheet.proposal is not None)
        if sheet.proposal is not None:
            self.other_order.text.setText(tr(
                "In the order {rows} the outline has {area} {unit}. Compare it with the sketch.",
                rows=isolated(", ".join(map(str, sheet.proposal.rows))), unit=M2,
                area=number_text(sheet.proposal.area_m2)))
        self._candidates = candidates
        self.other_system.setVisible(bool(candidates))
        self.other_system.text.setText(tr("The points would lie nearer to their place as:"))
        self.systems.fill([f"{place}. {one.sentence()}" for place, one in enumerate(candidates, 1)])
        self._fill_remarks(read)

    def ask(self, row: int, typed: str, ranked: Sequence[Ranked]) -> None:
        """Asks how to read the position of a row; without readings there is nothing to ask."""
        self._ranked = ranked
        self.question.setVisible(bool(ranked))
        if not ranked:
            return
        self.question.text.setText(tr("Row {row}: how is {text} meant?", row=row, text=isolated(typed)))
        self.readings.fill([_reading(letter, one) for letter, one in zip(_LETTERS, ranked)])

    def _fill_remarks(self, read: Read) -> None:
        sheet = read.sheet
        places = {fault.sentence(): (fault.row, fault.cell) for point in sheet.points for fault in point.faults}
        for point in sheet.points:   # those without a fault name their row too
            for remark in sheet.remarks:
                if remark not in places and remark.startswith(tr("Row {row}", row=point.row.row)):
                    places.setdefault(remark, (point.row.row, point.row.position_cell))
        self.remarks.clear()
        wrong = {*read.problems, *(fault.sentence() for point in sheet.points for fault in point.faults)}
        for text, severity in (*((one, Severity.CORRECT if one in wrong else Severity.LOOK)
                                 for one in (*read.problems, *sheet.remarks)),
                               *((one, Severity.NOTE) for one in sheet.advice)):
            item = QListWidgetItem(severity_icon(severity), text)
            item.setData(_PLACE, places.get(text))
            item.setToolTip(text)
            self.remarks.addItem(item)
        self.remarks.setVisible(self.remarks.count() > 0)

    def _choose(self, everywhere: bool) -> None:
        place = max(self.readings.currentRow(), 0)
        if place < len(self._ranked):
            self.chosen.emit(self._ranked[place].reading, everywhere)

    def _accept_system(self) -> None:
        place = max(self.systems.currentRow(), 0)
        if place < len(self._candidates):
            self.system_accepted.emit(self._candidates[place])

    def _go(self, item: QListWidgetItem) -> None:
        place = item.data(_PLACE)
        if place:
            self.went_to.emit(*place)


_LETTERS = "ABCDEFGHIJ"


def letters(count: int) -> str:
    """Returns the letters of so many readings, as they stand in the list and on the map."""
    return _LETTERS[:count]


def why_not_usable(read: Optional[Read]) -> str:
    """Returns why there is no outline to use, "" if there is one."""
    if read is None:
        return tr("There is no outline yet.")
    if read.sheet.outline.wkb is None:
        return tr("The outline is not complete: see the remarks.")
    return tr("Its edges cross: correct the points or their order first.") if read.sheet.outline.crosses else ""


def figures(sheet: Sheet) -> list[str]:
    """Returns area, perimeter, closing error and corners as lines of HTML."""
    outline = sheet.outline
    lines = []
    area, around, closing = outline.area_m2, outline.perimeter_m, outline.closing
    if area is not None:
        hectares = number_text(area / AreaUnit.HA.square_metres, 2)
        lines.append(tr("Area: {area} {m2} ({hectares} ha)", area=number_text(area), m2=M2, hectares=hectares))
    else:
        lines.append(tr("No area: its edges cross.") if outline.crosses else tr("There is no outline yet."))
    if around is not None:
        lines.append(tr("Perimeter: {metres} m", metres=number_text(around, 1)))
    if closing is not None:
        lines.append(tr("Closing error: {metres} m ({ratio})", metres=f"{closing.error_m:.2f}",
                        ratio=isolated(closing.ratio or "0")))
    placed = sum(point.place is not None for point in sheet.points)
    lines.append(tr("Points: {count}, with a position: {placed}", count=len(sheet.points), placed=placed))
    return [f"<b>{html.escape(lines[0])}</b>", *map(html.escape, lines[1:])]


def _reading(letter: str, ranked: Ranked) -> str:
    reading = ranked.reading
    place = isolated(f"{reading.latitude:.6f}, {reading.longitude:.6f}")
    return f"{isolated(letter)}: " + ", ".join([f"{place} ({reading.assumed or reading.notation})", *ranked.reasons()])


class _List(QListWidget):
    """A list of sentences that wrap."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(56)

    def fill(self, texts: Sequence[str]) -> None:
        """Shows sentences, the first one marked."""
        self.clear()
        self.addItems(texts)
        for place, text in enumerate(texts):
            self.item(place).setToolTip(text)
        if texts:
            self.setCurrentRow(0)


class _Question(QFrame):
    """A sentence, a list to choose from, and what can be done."""

    def __init__(self, choices: Optional[QListWidget], buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.text)
        if choices is not None:
            choices.setMaximumHeight(96)
            layout.addWidget(choices)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self.hide()
