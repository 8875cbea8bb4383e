"""Pages of text to print: headings, facts, tables and room to sign, on as many sheets of A4 as they need.

Maps are laid out by QGIS; orders, reports and certificates are mostly words, whose length nobody knows before. Qt lays
them out with the shaping Arabic and Kurdish need. Every page has the same foot, so that a loose sheet can be told from
any other. Printed in black: offices have no colour printers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional, Union

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from ..base.errors import NotWritable
from ..base.language import Digits, Language, tr
from . import fonts
from .maps.contract import PageFormat
from .printing import is_whole, require_main_thread
from .tables import TableText
from .text_blocks import Block, Facts, Grid, Heading, Paragraph, Signatures, TextPages, Title
from .text_tables import PIXELS, Pen, add_facts, add_grid, add_signatures

MARGIN_MM = 14.0
"""Free at every edge: more than any office printer leaves out."""
_FOOT_GAP_MM = 2.0
_DPI = 600
_MOST_KEPT = 0.8
"""Part of a page: higher things are torn rather than leave most of a page empty."""
_BODY, _SMALL, _TITLE, _HEADING = 9.0, 6.5, 17.0, 11.0
"""Sizes of letters in points."""


class TextPrinter:
    """Lays out pages when it is made, so that their number is known before they are printed."""

    def __init__(self, pages: TextPages, language: Language, digits: Digits = Digits.WESTERN) -> None:
        """:raises ToolsError: if called from another thread than the main one."""
        require_main_thread()
        self._pages = pages
        self._language = language
        self._family = fonts.font_for(language) or fonts.PREFERRED[language][0]
        size = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Millimeter)
        self._device = _a4()   # the layout keeps a bare pointer to it
        # Lines of Arabic are much higher than those of English.
        line = QFontMetricsF(self._font(_SMALL), self._device).lineSpacing()
        self._foot = line * (len(pages.foot) + 1)
        self._width = _dots(size.width() - 2.0 * MARGIN_MM)
        self._height = _dots(size.height() - 2.0 * MARGIN_MM - _FOOT_GAP_MM) - self._foot
        self._document = QTextDocument()
        self._document.documentLayout().setPaintDevice(self._device)
        self._document.setDocumentMargin(0.0)
        self._document.setDefaultFont(self._font(_BODY))
        self._document.setDefaultTextOption(self._option())
        self._document.setPageSize(QSizeF(self._width, self._height))
        self._kept: list[Union[tuple[QTextBlock, QTextBlock], QTextTable]] = []
        """First and last block of what must not be torn apart, and tables whose rows must not; from the top on."""
        self._write(digits)
        self._keep_together()

    @property
    def count(self) -> int:
        """Returns how many pages there are."""
        return int(self._document.pageCount())

    def print(self, target: Path, number_text: Callable[[int], str]) -> None:
        """Writes the pages as PDF. If they cannot be written whole, nothing is left of them.

        :param number_text: returns what stands below a page, given its number from 1.
        :raises NotWritable: if the file cannot be written.
        """
        writer = _a4(str(target))
        painter = QPainter()
        done = painter.begin(writer)
        if done:
            for page in range(self.count):
                if page:
                    writer.newPage()
                self._draw(painter, page, number_text(page + 1))
            done = painter.end()
        if not done or not is_whole(target, PageFormat.PDF):
            target.unlink(missing_ok=True)
            raise NotWritable(tr("The page {name} could not be printed.", name=target.name),
                              tr("Check that there is room on the disk and that you may write there."), str(target))

    def _draw(self, painter: QPainter, page: int, number: str) -> None:
        painter.save()
        painter.translate(_dots(MARGIN_MM), _dots(MARGIN_MM) - page * self._height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0.0, page * self._height, self._width, self._height)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        left, top = _dots(MARGIN_MM), _dots(MARGIN_MM + _FOOT_GAP_MM / 2.0) + self._height
        painter.drawLine(round(left), round(top), round(left + self._width), round(top))
        painter.setFont(self._font(_SMALL))
        room = QRectF(left, top + _dots(_FOOT_GAP_MM / 2.0), self._width, self._foot + 1.0)
        painter.drawText(room, "\n".join((*self._pages.foot, number)), self._option())

    def _write(self, digits: Digits) -> None:
        cursor = QTextCursor(self._document)
        pen = Pen(cursor, self._language, digits)
        heading: Optional[QTextBlock] = None
        cursor.beginEditBlock()   # else everything is laid out anew after every word
        for block in self._pages.blocks:
            first = cursor.block()
            table = self._add(pen, block)
            if isinstance(block, Signatures) and table is not None:
                self._kept.append((heading or first, table.lastCursorPosition().block()))
            elif heading is not None:   # with the line below it, or with head and first row of a table
                row = None if table is None else table.cellAt(min(1, table.rows() - 1), 0)
                self._kept.append((heading, first if row is None else row.lastCursorPosition().block()))
            if isinstance(block, Grid) and table is not None:
                self._kept.append(table)
            heading = first if isinstance(block, Heading) else None
        cursor.endEditBlock()

    def _add(self, pen: Pen, block: Block) -> Optional[QTextTable]:
        """Writes a block; returns the table if it is one."""
        cursor = pen.cursor
        if isinstance(block, Title):
            self._add_line(cursor, block.classification, _BODY, True)
            self._add_line(cursor, block.text, _TITLE, True)
            self._add_line(cursor, block.below, _HEADING, True)
        elif isinstance(block, Heading):
            self._add_line(cursor, block.text, _HEADING, True, above_mm=2.5)
        elif isinstance(block, Paragraph) and block.framed:
            return add_grid(pen, TableText(("",), ((block.text,),), (1.0,)), strong=True)
        elif isinstance(block, Paragraph):
            for line in block.text.split("\n"):
                self._add_line(cursor, pen.marked(line), _BODY, block.strong)
        elif isinstance(block, Facts):
            return add_facts(pen, block.rows, block.columns)
        elif isinstance(block, Grid):
            return add_grid(pen, block.text)
        else:
            return add_signatures(pen, block.parties, block.lines)
        return None

    def _add_line(self, cursor: QTextCursor, text: str, points: float, strong: bool, above_mm: float = 0.4) -> None:
        if not text:
            return
        form = QTextBlockFormat()
        form.setLayoutDirection(self._direction)
        form.setTopMargin(above_mm * PIXELS)
        form.setBottomMargin(0.4 * PIXELS)
        letters = QTextCharFormat()
        letters.setFont(self._font(points, strong))
        cursor.setBlockFormat(form)
        cursor.insertText(text, letters)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())

    @property
    def _direction(self) -> Qt.LayoutDirection:
        right = self._language.is_right_to_left
        return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight

    def _option(self) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _font(self, points: float, strong: bool = False) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(points)
        font.setBold(strong)
        return font

    def _keep_together(self) -> None:
        """Begins a new page before whatever would be torn apart, from the top on: each moves those after it."""
        for kept in self._kept:
            if isinstance(kept, QTextTable):
                self._keep_rows(kept)
                continue
            first, last = kept
            if self._left_on_page([first], [last]) is not None:
                form = first.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).setBlockFormat(form)

    def _keep_rows(self, table: QTextTable) -> None:
        """Moves the words of each row that would be torn to the next page: the number of a point stays with its place.

        Qt knows no such rule; room above the words does the same.
        """
        for number in range(table.format().toTableFormat().headerRowCount(), table.rows()):
            cells = [table.cellAt(number, column) for column in range(table.columns())]
            left = self._left_on_page([cell.firstCursorPosition().block() for cell in cells],
                                      [cell.lastCursorPosition().block() for cell in cells])
            if left is None:
                continue
            together = QTextCursor(self._document)
            together.beginEditBlock()
            for cell in cells:
                form = cell.format().toTableCellFormat()
                form.setTopPadding(form.topPadding() + left / _dots(1.0) * PIXELS)
                cell.setFormat(form)
            together.endEditBlock()

    def _left_on_page(self, first: Sequence[QTextBlock], last: Sequence[QTextBlock]) -> Optional[float]:
        """Returns how much of a page is left below where blocks begin, if they do not end on it; else None.

        What is higher than most of a page cannot be kept together: None, too.
        """
        layout = self._document.documentLayout()
        top = min(layout.blockBoundingRect(block).top() for block in first)
        bottom = max(layout.blockBoundingRect(block).bottom() for block in last)
        page = int(top // self._height)
        if page == int((bottom - 1.0) // self._height) or bottom - top > _MOST_KEPT * self._height:
            return None
        return (page + 1) * self._height - top


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _DPI


def _a4(file: str = "") -> QPdfWriter:
    """Returns a PDF of A4. Texts are measured by one as well: letters are as wide as they are printed."""
    writer = QPdfWriter(file)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    return writer
