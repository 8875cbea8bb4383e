"""Workbooks of Excel (xlsx, xlsm) line by line: what Excel shows, what it hides, and what has no value.

Read here and not by a package: the sheet streams (200,000 lines in little memory), hidden lines, merged headings and
formulas that nobody computed are seen, and no entity of a stranger's XML is followed. Format: ECMA-376 part 1, 18.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Optional

from ...base import safe_xml
from ...base.errors import BadInput
from ...base.language import tr
from .grid import About, Line
from .xlsx_cells import CELL, SheetReader, column_number, unescaped

MOST_BYTES = 4 << 30
"""Unpacked size of one part: a real sheet of a million lines stays below."""

_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_TIME_ONLY = {18, 19, 20, 21, 45, 46, 47}
_LONGEST_TAG = 1 << 16
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"[^>]*>')


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook."""

    name: str
    part: str
    hidden: bool


class Workbook:
    """An open workbook; texts and formats are read once, sheets when they are asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=path.name),
                           tr("Ask for the file again."), str(error)) from error
        self.date_base = "1900"
        self.sheets = self._sheets()
        self._texts: Optional[list[str]] = None
        self._formats: Optional[list[str]] = None

    def grid(self, sheet: Sheet) -> XlsxGrid:
        """Returns the cells of a sheet."""
        return XlsxGrid(self, sheet)

    def merged(self, sheet: Sheet) -> list[tuple[int, int, int, int]]:
        """Returns the merged cells, which stand behind the lines: found in the bytes, much faster than by reading."""
        found: list[tuple[int, int, int, int]] = []
        rest = b""
        with self.stream(sheet.part) as stream:
            try:
                while block := stream.read(1 << 20):
                    text = rest + block
                    areas = (_area(match[1].decode("ascii", "replace")) for match in _MERGED.finditer(text))
                    found += [area for area in areas if area is not None]
                    # Of blanks or one endless text only the end is kept: no sheet may cost its size in memory.
                    rest = text[text.rfind(b"<"):][-_LONGEST_TAG:] if b"<" in text else b""
            except (zipfile.BadZipFile, EOFError, OSError, zlib.error) as error:
                raise broken(self.path.name, 0, str(error)) from error
        return found

    def stream(self, part: str) -> BinaryIO:
        """Opens a part.

        :raises BadInput: if it is not there, broken or too large: that is asked before anything is unpacked.
        """
        try:
            if self._zip.getinfo(part).file_size > MOST_BYTES:
                raise safe_xml.too_large(self.path.name, MOST_BYTES)
            return self._zip.open(part)  # type: ignore[return-value]
        except (KeyError, OSError, zipfile.BadZipFile, RuntimeError) as error:
            raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=self.path.name),
                           tr("Ask for the file again."), f"{part}: {error}") from error

    @property
    def texts(self) -> list[str]:
        """Returns the shared texts."""
        if self._texts is None:
            self._texts = self._shared()
        return self._texts

    @property
    def formats(self) -> list[str]:
        """Returns for each style "date", "time" or ""."""
        if self._formats is None:
            self._formats = self._styles()
        return self._formats

    def _parse(self, part: str, start: Any, end: Any = None, text: Any = None) -> None:
        with self.stream(part) as stream:
            try:
                for _ in safe_xml.parse(stream, self.path.name, start, end or (lambda name: None), text, MOST_BYTES):
                    pass
            except (zipfile.BadZipFile, EOFError, OSError, zlib.error) as error:
                raise broken(self.path.name, 0, str(error)) from error

    def _sheets(self) -> list[Sheet]:
        targets: dict[str, str] = {}
        found: list[tuple[str, str, bool]] = []

        def relation(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship":
                targets[attributes.get("Id", "")] = attributes.get("Target", "")

        def book(name: str, attributes: dict[str, str]) -> None:
            if name == "workbookPr" and attributes.get("date1904") in ("1", "true"):
                self.date_base = "1904"
            if name == "sheet":
                key = next((value for label, value in attributes.items() if label.endswith(":id")), "")
                found.append((attributes.get("name", ""), key, attributes.get("state", "visible") != "visible"))

        self._parse("xl/_rels/workbook.xml.rels", relation)
        self._parse("xl/workbook.xml", book)
        parts = [(name, targets.get(key, ""), hidden) for name, key, hidden in found]
        return [Sheet(name, target.lstrip("/") if target.startswith("/") else f"xl/{target}", hidden)
                for name, target, hidden in parts if "worksheets/" in target]

    def _shared(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self._zip.namelist():
            return []
        texts: list[str] = []
        parts: list[str] = []
        inside = {"t": False, "rPh": False}

        def start(name: str, _: dict[str, str]) -> None:
            if name == "si":
                parts.clear()
            elif name in inside:
                inside[name] = True

        def end(name: str) -> None:
            if name == "si":
                texts.append(unescaped("".join(parts)))
            elif name in inside:
                inside[name] = False

        def text(data: str) -> None:
            if inside["t"] and not inside["rPh"]:
                parts.append(data)

        self._parse("xl/sharedStrings.xml", start, end, text)
        return texts

    def _styles(self) -> list[str]:
        if "xl/styles.xml" not in self._zip.namelist():
            return []
        own: dict[int, str] = {}
        kinds: list[str] = []
        inside = [False]

        def start(name: str, attributes: dict[str, str]) -> None:
            if name == "numFmt":
                own[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
            elif name == "cellXfs":
                inside[0] = True
            elif name == "xf" and inside[0]:
                kinds.append(_kind(int(attributes.get("numFmtId", "0")), own))

        def end(name: str) -> None:
            if name == "cellXfs":
                inside[0] = False

        self._parse("xl/styles.xml", start, end)
        return kinds


class XlsxGrid:
    """The lines of one sheet."""

    def __init__(self, book: Workbook, sheet: Sheet) -> None:
        self._book = book
        self._sheet = sheet
        self.about = About(merged=book.merged(sheet), date_base=book.date_base)

    @property
    def name(self) -> str:
        return self._sheet.name

    def lines(self) -> Iterator[Line]:
        """Yields the lines that have cells.

        :raises BadInput: if the sheet is cut off.
        """
        reader = SheetReader(self._book.texts, self._book.formats, self._book.date_base)
        last = 0
        with self._book.stream(self._sheet.part) as stream:
            try:
                for _ in safe_xml.parse(stream, self._book.path.name, reader.start, reader.end, reader.text,
                                        MOST_BYTES):
                    while reader.ready:
                        line = reader.ready.popleft()
                        last = line.number
                        yield line
            except (zipfile.BadZipFile, EOFError, OSError, zlib.error) as error:
                raise broken(self._book.path.name, last, str(error)) from error


def broken(name: str, number: int, reason: str) -> BadInput:
    """Returns the error for a sheet that ends in the middle."""
    return BadInput(tr("The file {name} breaks off after row {number}; nothing was taken from it.", name=name,
                       number=number), tr("Ask for the file again."), reason)


def _kind(code: int, own: dict[int, str]) -> str:
    if code in own:
        plain = _QUOTED.sub("", own[code].split(";")[0]).lower()
        return "date" if re.search("[yd]", plain) else "time" if re.search("[hs]", plain) else ""
    return "" if code not in _DATE_FORMATS else "time" if code in _TIME_ONLY else "date"


def _area(text: str) -> Optional[tuple[int, int, int, int]]:
    first, _, last = text.partition(":")
    start, end = CELL.match(first), CELL.match(last or first)
    if start is None or end is None:
        return None
    return int(start[2]), column_number(start[1]) + 1, int(end[2]), column_number(end[1]) + 1
