"""Tables inside pages of text: facts in pairs, lists with a repeated head, boxes to sign in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from ..base.language import Digits, Language, with_digits
from .tables import LEFT_TO_RIGHT_MARK, TableText
from .templates.filling import RIGHT_TO_LEFT_MARK

_GREY = "#e4e4e4"
"""Of the head: light enough for a copy of a copy."""
_SIGN_MM = 7.0
"""Between the lines that are filled in by hand."""
_POINTS = 8.0
_LINE = 1.0
PIXELS = 96.0 / 25.4
"""Of a millimetre: Qt takes margins of texts in these, whatever they are printed on."""


@dataclass(frozen=True)
class Pen:
    """Where and how tables are written."""

    cursor: QTextCursor
    language: Language
    digits: Digits

    @property
    def direction(self) -> Qt.LayoutDirection:
        right = self.language.is_right_to_left
        return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight

    def marked(self, text: str, straight: bool = False) -> str:
        """Returns a text each line of which runs from its side; ``straight`` ones are coordinates and ids."""
        mark = LEFT_TO_RIGHT_MARK if straight else RIGHT_TO_LEFT_MARK if self.language.is_right_to_left else ""
        shown = text if straight else with_digits(text, self.digits)
        return "\n".join(f"{mark}{line}" if line else "" for line in shown.split("\n"))


def add_facts(pen: Pen, rows: Sequence[tuple[str, str]], columns: int) -> Optional[QTextTable]:
    """Writes labels and values in pairs, down the first column of pairs, then the next; returns the table."""
    if not rows:
        return None
    height = -(-len(rows) // columns)
    widths = [share for _ in range(columns) for share in (0.34, 0.66)]
    table = _table(pen, height, 2 * columns, widths, with_head=False)
    for place in range(height * columns):
        column, row = divmod(place, height)
        label, value = rows[place] if place < len(rows) else ("", "")
        _write(pen, table, row, 2 * column, label, shaded=True)
        _write(pen, table, row, 2 * column + 1, value, strong=True)
    return _leave(pen, table)


def add_grid(pen: Pen, text: TableText, strong: bool = False) -> Optional[QTextTable]:
    """Writes a table and returns it; its columns run as the language is read. Without rows nothing is written."""
    if not text.rows:
        return None
    with_head = any(text.head)
    table = _table(pen, len(text.rows) + with_head, len(text.widths_mm), text.widths_mm, with_head)
    if with_head:
        for column, value in enumerate(text.head):
            _write(pen, table, 0, column, value, strong=True, shaded=True)
    for number, row in enumerate(text.rows, int(with_head)):
        for column, value in enumerate(row):
            _write(pen, table, number, column, value, strong, straight=column in text.left_to_right_columns)
    return _leave(pen, table)


def add_signatures(pen: Pen, parties: Sequence[str], lines: Sequence[str]) -> Optional[QTextTable]:
    """Writes a box for each party: who signs, then the lines to fill in; returns the table."""
    table = _table(pen, 1 + len(lines), len(parties), [1.0] * len(parties), with_head=False)
    for column, party in enumerate(parties):
        _write(pen, table, 0, column, party, strong=True, shaded=True)
        for row, line in enumerate(lines, 1):
            _write(pen, table, row, column, line, above=_SIGN_MM)
    return _leave(pen, table)


def _table(pen: Pen, rows: int, columns: int, shares: Sequence[float], with_head: bool) -> QTextTable:
    form = QTextTableFormat()
    form.setBorder(_LINE)
    form.setBorderBrush(QBrush(QColor("black")))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(_mm(0.5))
    form.setCellSpacing(0.0)
    form.setTopMargin(_mm(0.8))
    form.setBottomMargin(_mm(0.8))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100.0))
    whole = sum(shares)
    lengths = [QTextLength(QTextLength.Type.PercentageLength, 100.0 * share / whole) for share in shares]
    form.setColumnWidthConstraints(lengths[::-1] if pen.language.is_right_to_left else lengths)
    form.setHeaderRowCount(int(with_head))
    return pen.cursor.insertTable(rows, columns, form)


def _write(pen: Pen, table: QTextTable, row: int, column: int, text: str, strong: bool = False, shaded: bool = False,
           straight: bool = False, above: float = 0.0) -> None:
    # Qt writes from the right inside a cell, but never turns the order of the columns.
    cell = table.cellAt(row, table.columns() - 1 - column if pen.language.is_right_to_left else column)
    form = cell.format().toTableCellFormat()
    if shaded:
        form.setBackground(QBrush(QColor(_GREY)))
    if above:
        form.setTopPadding(_mm(above))
    cell.setFormat(form)
    block = QTextBlockFormat()
    block.setLayoutDirection(pen.direction)
    letters = QTextCharFormat()
    letters.setFontPointSize(_POINTS)
    letters.setFontWeight(75 if strong else 50)
    cursor = cell.firstCursorPosition()
    cursor.setBlockFormat(block)
    cursor.insertText(pen.marked(text, straight), letters)


def _leave(pen: Pen, table: QTextTable) -> QTextTable:
    """Goes on below the table."""
    pen.cursor.movePosition(QTextCursor.MoveOperation.End)
    return table


def _mm(millimetres: float) -> float:
    return millimetres * PIXELS
