"""Tables on a page: as many rows as find room, in the order of columns that the language reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsTableCell,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..base.errors import BadInput
from ..base.language import Digits, Language, tr, with_digits
from . import fonts
from .templates.filling import RIGHT_TO_LEFT_MARK, item

LEFT_TO_RIGHT_MARK = "\u200e"
_LINE = 0.8
"""Part of a line's height that its letters need."""
_SURE = 0.97
"""Part of the width that counts: a word more or less must not decide whether a row is cut off."""


@dataclass(frozen=True)
class TableText:
    """The texts of a table, columns in the order of English. Each row has as many texts as ``head``.

    ``widths_mm`` are shares: they are stretched to the width of the frame. ``left_to_right_columns`` are the numbers
    (from 0) of columns with coordinates and ids, which keep Western digits and their order in every language.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths_mm: tuple[float, ...]
    left_to_right_columns: frozenset[int] = frozenset()


def fill_table(layout: QgsPrintLayout, item_id: str, text: TableText, language: Language, digits: Digits) -> int:
    """Writes a table into the frame ``item_id``; returns how many rows are shown, from the first one.

    Texts wrap inside their columns. Rows that find no room are left out whole. A table without rows shows nothing.

    :raises BadInput: if the page has no such frame.
    """
    frame = item(layout, item_id, QgsLayoutFrame)
    table = frame.multiFrame() if frame is not None else None
    if not isinstance(table, QgsLayoutItemManualTable):
        raise BadInput(tr("The page has no table {id}.", id=item_id),
                       tr("Put a table with this id into the page template."))
    columns = list(range(len(text.widths_mm)))
    if language.is_right_to_left:
        columns.reverse()
    stretch = frame.rect().width() / max(1e-9, sum(text.widths_mm))
    widths = [text.widths_mm[column] * stretch for column in columns]
    head = [text.head[column] for column in columns]
    # Every row is as high as its highest text, margins and the line below it on top.
    beyond = 2.0 * table.cellMargin() + table.gridStrokeWidth()
    lines = table.gridStrokeWidth() if table.verticalGrid() else 0.0
    rooms = [width - 2.0 * table.cellMargin() - lines for width in widths]
    font = _font(table.contentTextFormat())
    body = [[_cell_text(row[column], column, text, language, digits, room, font)
             for column, room in zip(columns, rooms)] for row in text.rows]
    heights = [_text_height(row, rooms, font) for row in body]
    used = _text_height(head, rooms, _font(table.headerTextFormat())) + beyond if any(head) else 0.0
    shown = _rows_in(frame.rect().height() - used - table.gridStrokeWidth(), [height + beyond for height in heights])
    _write(table, head, body[:shown], rooms, heights[:shown], language)
    return shown


def _cell_text(value: str, column: int, text: TableText, language: Language, digits: Digits, room: float,
               font: QFont) -> str:
    """Returns a text as it is printed: each of its lines runs from the side that its column has."""
    straight = column in text.left_to_right_columns
    mark = LEFT_TO_RIGHT_MARK if straight else RIGHT_TO_LEFT_MARK if language.is_right_to_left else ""
    shown = _in_lines(value if straight else with_digits(value, digits), room, QFontMetricsF(font))
    return "\n".join(f"{mark}{line}" if line else "" for line in shown.split("\n"))


def _in_lines(text: str, room: float, metrics: QFontMetricsF) -> str:
    """Returns a text whose words all find room in millimetres: QGIS breaks lines at blanks and cuts off what is longer.

    A long id goes on in the next line, after a hyphen or a stroke if there is one.
    """
    most = room * _SURE * fonts.DOTS
    if metrics.horizontalAdvance(text) <= most:
        return text
    return " ".join(_in_pieces(word, most, metrics) for word in text.split(" "))


def _in_pieces(word: str, most: float, metrics: QFontMetricsF) -> str:
    pieces = []
    while metrics.horizontalAdvance(word) > most and len(word) > 1:
        end = next(count for count in range(len(word) - 1, 0, -1)
                   if count == 1 or metrics.horizontalAdvance(word[:count]) <= most)
        after = max(word.rfind(sign, 0, end) for sign in "-/_.") + 1
        end = after if after > end // 2 else end
        pieces.append(word[:end])
        word = word[end:]
    return "\n".join([*pieces, word])


def _write(table: QgsLayoutItemManualTable, head: Sequence[str], rows: Sequence[Sequence[str]],
           rooms: Sequence[float], heights: Sequence[float], language: Language) -> None:
    """Writes the texts and heights. What is as on the page before is left alone: QGIS measures the whole table anew."""
    beginning = Qt.AlignmentFlag.AlignRight if language.is_right_to_left else Qt.AlignmentFlag.AlignLeft
    with_head = any(head) and bool(rows)
    if [column.heading() for column in table.headers()] != list(head):
        table.setHeaders([QgsLayoutTableColumn(title) for title in head])
    side = (QgsLayoutTable.HeaderHAlignment.HeaderRight if language.is_right_to_left
            else QgsLayoutTable.HeaderHAlignment.HeaderLeft)
    if table.headerHAlignment() != side:
        table.setHeaderHAlignment(side)
    if table.includeTableHeader() != with_head:
        table.setIncludeTableHeader(with_head)
    if table.columnWidths() != list(rooms):
        table.setColumnWidths(list(rooms))
    table.setRowHeights(list(heights))
    table.setTableContents([[_cell(value, beginning) for value in row] for row in rows])


def _cell(text: str, alignment: Qt.AlignmentFlag) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(alignment)
    return cell


def _font(text_format: object) -> QFont:
    font = QFont(text_format.font())   # type: ignore[attr-defined]
    font.setPixelSize(max(1, round(text_format.size() * 25.4 / 72.0 * fonts.DOTS)))   # type: ignore[attr-defined]
    return font


def _text_height(texts: Sequence[str], rooms: Sequence[float], font: QFont) -> float:
    """Returns the height in millimetres of the highest of some texts that wrap in their rooms."""
    metrics = QFontMetricsF(font)
    most = metrics.height() * _LINE
    for text, room in zip(texts, rooms):
        if text and metrics.horizontalAdvance(text) > room * _SURE * fonts.DOTS:
            box = metrics.boundingRect(QRectF(0.0, 0.0, room * _SURE * fonts.DOTS, 1e6),
                                       int(Qt.TextFlag.TextWordWrap), text)
            most = max(most, box.height() - metrics.height() * (1.0 - _LINE))
    return float(most / fonts.DOTS)


def _rows_in(room: float, heights: Sequence[float]) -> int:
    used, count = 0.0, 0
    for height in heights:
        used += height
        if used > room:
            break
        count += 1
    return count
