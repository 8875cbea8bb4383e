"""Workbooks as everybody of the suite writes them: one look, native tables, print set-up, direction, plain text only.

XlsxWriter writes; nothing here reads. The caller hands over typed values; text from the field can never become a
formula, a link or a number (an id such as ``1E5`` stays as typed).
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..base.language import current_language, tr
from ..base.packages import require

TABLE_ROWS = 50_000
"""Up to here a sheet holds a native Excel table. Beyond, the file is written row by row in constant memory, which
Excel tables do not allow; the sheet then has a filter and a defined name."""

SHEET_ROWS = 1_048_575
"""Rows below the header that a sheet can hold at all."""

_FORBIDDEN_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_FIXED_DATE = dt.datetime(2000, 1, 1)


@dataclass(frozen=True)
class SheetColumn:
    """A column of a sheet. ``format`` is one of text, date, integer, decimal, area, percent; ``total`` adds it up.

    ``width`` in characters is for forms that are printed: longer texts wrap. 0 takes the width from the content.
    """

    label: str
    format: str = "text"
    total: bool = False
    comment: str = ""
    width: float = 0.0


@dataclass(frozen=True)
class TableSheet:
    """Where a table ended up: for formulas that add it up and for links."""

    sheet: str
    name: str
    columns: tuple[str, ...]
    first_row: int
    rows: int
    is_table: bool

    def reference(self, label: str) -> str:
        """Returns the cells of a column for a formula: a structured reference, or a range where there is no table."""
        position = self.columns.index(label)
        if self.is_table:
            return f"{self.name}[{_escaped(label)}]"
        letter = _letter(position)
        last = self.first_row + max(self.rows, 1)
        return f"'{self.sheet}'!${letter}${self.first_row + 1}:${letter}${last}"


class Book:
    """A workbook being written. Use it as a context manager; leaving it closes the file."""

    def __init__(self, file: Path, title: str, rows_expected: int = 0) -> None:
        xlsxwriter = require("xlsxwriter", tr("Writing a workbook"))
        self._parts = tempfile.mkdtemp(prefix="imsma-")   # its own: XlsxWriter leaves its parts there when it fails
        self._refused = xlsxwriter.exceptions.FileCreateError
        self.constant_memory = rows_expected > TABLE_ROWS
        self.book = xlsxwriter.Workbook(str(file), {
            "constant_memory": self.constant_memory, "strings_to_formulas": False, "strings_to_urls": False,
            "strings_to_numbers": False, "default_date_format": "yyyy-mm-dd", "remove_timezone": True,
            "nan_inf_to_errors": False, "tmpdir": self._parts})
        # The same data must give the same bytes, so the file does not say when it was made; the cover says of when
        # the data are.
        self.book.set_properties({"title": title, "created": _FIXED_DATE, "author": "IMSMA Tools"})
        self.right_to_left = current_language().is_right_to_left
        self._names: set[str] = set()
        self._formats: dict[tuple[str, bool], Any] = {}

    def __enter__(self) -> Book:
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        try:
            if kind is None:
                self.book.close()
        except self._refused as wrapped:   # XlsxWriter's own wrapping of what the system said
            cause = wrapped.args[0]
            # Its frames hold the file open, and on Windows what is open cannot be removed.
            traceback.clear_frames(wrapped.__traceback__)
            traceback.clear_frames(cause.__traceback__)
            raise cause from None
        finally:
            shutil.rmtree(self._parts, ignore_errors=True)

    def style(self, name: str, lined: bool = False) -> Any:
        """Returns a cell format by name (heading, text, wrap, date, area and so on), made once."""
        if (name, lined) not in self._formats:
            style = dict(_STYLES[name]) | (_LINED if lined else {})
            if self.right_to_left:
                style["reading_order"] = 2
                # A title wider than its cell must flow to the left, and an indent alone would mean the left side.
                if name in _FLOWING:
                    style["align"] = "right"
            self._formats[name, lined] = self.book.add_format(style)
        return self._formats[name, lined]

    def sheet(self, title: str, landscape: bool = True) -> Any:
        """Adds a sheet with a legal, unique name and the print set-up of the suite: A4, one page wide."""
        worksheet = self.book.add_worksheet(self._sheet_name(title))
        if self.right_to_left:
            worksheet.right_to_left()
        worksheet.set_paper(9)
        if landscape:
            worksheet.set_landscape()
        worksheet.set_margins(left=0.47, right=0.47, top=0.6, bottom=0.6)
        worksheet.fit_to_pages(1, 0)
        worksheet.set_footer("&L&F&C&A&R" + tr("Page {page} of {pages}", page="&P", pages="&N"))
        worksheet.hide_gridlines(2)
        return worksheet

    def table(self, title: str, name: str, columns: Sequence[SheetColumn], rows: Sequence[Sequence[Any]],
              notes: Sequence[str] = (), frozen: int = 1, lined: bool = False, tab: str = "") -> TableSheet:
        """Adds a sheet with one table: title, notes, header, rows, totals.

        :param name: name of the Excel table, letters only, for formulas.
        :param frozen: columns that stay in sight.
        :param lined: lines around every cell, for a form that is filled in by hand.
        :param tab: name of the sheet, where the title is too long for one.
        """
        worksheet = self.sheet(tab or title)
        # Column widths come first: in constant memory nothing above the current row can be written later.
        for position, column in enumerate(columns):
            worksheet.set_column(position, position, self._width(column, rows, position))
        worksheet.write_string(0, 0, title, self.style("title"))
        for number, note in enumerate(notes, start=1):
            worksheet.write_string(number, 0, note, self.style("note"))
        header = len(notes) + 2
        is_table = not self.constant_memory and bool(rows)
        if not is_table:
            for position, column in enumerate(columns):
                worksheet.write_string(header, position, column.label, self._header_style(column))
        formats = [self._cell_format(column, rows, position) for position, column in enumerate(columns)]
        worksheet.set_row(header, _LINE * max(_lines(column.label, self._width(column, rows, position))
                                              for position, column in enumerate(columns)))
        for number, row in enumerate(rows, start=header + 1):
            if "wrap" in formats:
                worksheet.set_row(number, _LINE * max(_lines(str(value or ""), column.width or _WIDEST)
                                                      for kind, value, column in zip(formats, row, columns)
                                                      if kind == "wrap"))
            for position, (kind, value) in enumerate(zip(formats, row)):
                self._write(worksheet, number, position, kind, value, lined)
        has_totals = any(column.total for column in columns)
        last = header + len(rows)
        if is_table:
            worksheet.add_table(header, 0, last + (1 if has_totals else 0), len(columns) - 1, {
                "name": name, "style": "Table Style Light 1", "total_row": has_totals,
                "columns": [self._table_column(column, position, columns, rows)
                            for position, column in enumerate(columns)]})
            if has_totals:
                self._totals(worksheet, last + 1, name, columns, rows)
        elif rows:
            worksheet.autofilter(header, 0, last, len(columns) - 1)
            self.book.define_name(name, f"='{worksheet.get_name()}'!$A${header + 2}:"
                                        f"${_letter(len(columns) - 1)}${last + 1}")
        else:
            worksheet.write_string(header + 1, 0, tr("No records."), self.style("note"))
        worksheet.freeze_panes(header + 1, frozen)
        worksheet.repeat_rows(header)
        return TableSheet(worksheet.get_name(), name, tuple(column.label for column in columns), header + 1,
                          len(rows), is_table)

    def _table_column(self, column: SheetColumn, position: int, columns: Sequence[SheetColumn],
                      rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
        spec: dict[str, Any] = {"header": column.label, "header_format": self._header_style(column),
                                "format": self.style(column.format)}
        if column.total:
            spec["total_function"] = "sum"
        elif position == 0 and any(item.total for item in columns):
            spec["total_string"] = tr("Total")
        return spec

    def _totals(self, worksheet: Any, row: int, name: str, columns: Sequence[SheetColumn],
                rows: Sequence[Sequence[Any]]) -> None:
        """Writes the totals with the name of the table before the column, as Excel itself stores them.

        XlsxWriter leaves the name out, which LibreOffice answers with Err:507 for a label with blanks.
        """
        for position, column in enumerate(columns):
            if column.total:
                worksheet.write_formula(row, position, f"=SUBTOTAL(109,{name}[{_escaped(column.label)}])",
                                        self.style(f"total_{column.format}"),
                                        sum(values[position] or 0 for values in rows))

    def _header_style(self, column: SheetColumn) -> Any:
        return self.style("header" if column.format == "text" else "header_figure")

    def _cell_format(self, column: SheetColumn, rows: Sequence[Sequence[Any]], position: int) -> str:
        """Returns the format of a column's cells: sentences wrap, short texts do not."""
        most = column.width - 2 if column.width else _WIDEST
        if column.format == "text" and any(_must_wrap(row[position], most) for row in rows):
            return "wrap"
        return column.format

    def _write(self, worksheet: Any, row: int, column: int, kind: str, value: Any, lined: bool) -> None:
        style = self.style(kind, lined)
        if value is None or value == "":
            worksheet.write_blank(row, column, None, style)
        elif kind in ("text", "wrap"):
            worksheet.write_string(row, column, str(value)[:32_767], style)
        elif kind == "date":
            worksheet.write_datetime(row, column, dt.datetime(value.year, value.month, value.day), style)
        else:
            worksheet.write_number(row, column, value, style)

    def _width(self, column: SheetColumn, rows: Sequence[Sequence[Any]], position: int) -> float:
        if column.width:
            return column.width
        longest = len(column.label) + 3
        for row in rows[:2000]:
            value = row[position]
            if isinstance(value, str):
                longest = max(longest, len(value) + 1)
            elif isinstance(value, (int, float)):
                longest = max(longest, len(f"{value:,.0f}") + 2)
            elif value is not None:
                longest = max(longest, 11)
        if column.total:
            longest = max(longest, len(f"{sum(row[position] or 0 for row in rows):,.0f}") + 2)
        return float(min(longest, _WIDEST))

    def _sheet_name(self, title: str) -> str:
        base = _FORBIDDEN_IN_SHEET_NAME.sub(" ", title).strip("' ")[:31] or "Sheet"
        name, number = base, 2
        while name.casefold() in self._names:
            suffix = f" {number}"
            name, number = base[:31 - len(suffix)] + suffix, number + 1
        self._names.add(name.casefold())
        return name


def _lines(text: str, width: float) -> int:
    """Returns how many lines a wrapped text takes; only Excel works that out by itself when it opens a file."""
    return sum(max(1, -(-len(line) // max(1, int(width * 1.05) - 2))) for line in text.split("\n"))


def _must_wrap(value: Any, width: float) -> bool:
    text = str(value or "")
    return len(text) > width or "\n" in text


def _escaped(label: str) -> str:
    """Returns a column's label as a formula takes it."""
    return re.sub(r"(['\[\]#@])", r"'\1", label)


def _letter(position: int) -> str:
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_WIDEST = 48
_LINE = 14.0
_FLOWING = ("title", "note", "warning", "heading", "text", "wrap", "header", "link")
_BASE = {"font_name": "Arial", "font_size": 10, "valign": "vcenter"}
_LINED = {"border": 1, "border_color": "#9AA0A6"}
_FIGURES = {"integer": "#,##0", "area": "#,##0", "decimal": "#,##0.0", "percent": "0.0%"}
_STYLES: dict[str, dict[str, Any]] = {
    "title": {**_BASE, "bold": True, "font_size": 14},
    "heading": {**_BASE, "bold": True, "font_size": 11, "bottom": 1},
    "note": {**_BASE, "italic": True, "font_color": "#444444"},
    "warning": {**_BASE, "bold": True, "font_color": "#9C0006"},
    "header": {**_BASE, "bold": True, "bottom": 1, "text_wrap": True, "bg_color": "#E7E6E6", "indent": 1},
    "header_figure": {**_BASE, "bold": True, "bottom": 1, "text_wrap": True, "bg_color": "#E7E6E6", "align": "right"},
    "text": {**_BASE, "indent": 1},
    "wrap": {**_BASE, "text_wrap": True, "indent": 1},
    "link": {**_BASE, "font_color": "#0563C1", "underline": 1},
    "date": {**_BASE, "num_format": "yyyy-mm-dd", "align": "center"},
    **{name: {**_BASE, "num_format": number} for name, number in _FIGURES.items()},
    **{f"total_{name}": {**_BASE, "num_format": number, "bold": True, "top": 1}
       for name, number in _FIGURES.items()},
    "good": {**_BASE, "bg_color": "#E2EFDA", "align": "center"},
    "bad": {**_BASE, "bg_color": "#FFC7CE", "bold": True, "align": "center"},
}
