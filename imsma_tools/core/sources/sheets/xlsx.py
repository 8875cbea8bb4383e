"""Workbooks of Excel (xlsx, xlsm) line by line: what Excel shows, what it hides, and what has no value.

Read here and not by a package: the sheet streams (200,000 lines in little memory), hidden lines, merged headings and
formulas that nobody computed are seen, and no entity of a stranger's XML is followed. Format: ECMA-376 part 1, 18.
"""

from __future__ import annotations

import datetime as dt
import re
import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Optional

from ...base import safe_xml
from ...base.errors import BadInput
from ...base.language import tr
from ..day_numbers import moment
from ..rows import CellWithoutValue
from .grid import About, Line

MOST_BYTES = 4 << 30
"""Unpacked size of one part: a real sheet of a million lines stays below."""

_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_TIME_ONLY = {18, 19, 20, 21, 45, 46, 47}
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"[^>]*>')
_CELL = re.compile(r"^([A-Z]+)(\d+)$")


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
                    rest = text[text.rfind(b"<"):] if b"<" in text else b""
            except (zipfile.BadZipFile, EOFError, OSError, zlib.error) as error:
                raise broken(self.path.name, 0, str(error)) from error
        return found

    def stream(self, part: str) -> BinaryIO:
        """Opens a part.

        :raises BadInput: if it is not there or broken.
        """
        try:
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
                texts.append(_unescaped("".join(parts)))
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
        reader = _SheetReader(self._book)
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


class _SheetReader:
    """Callbacks of the parser: puts cells together to lines."""

    def __init__(self, book: Workbook) -> None:
        self._texts = book.texts
        self._formats = book.formats
        self._base = book.date_base
        self.ready: deque[Line] = deque()
        self._line = Line(0, [])
        self._column = -1
        self._attributes: dict[str, str] = {}
        self._value: list[str] = []
        self._formula: list[str] = []
        self._has_formula = False
        self._into: Optional[list[str]] = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._attributes, self._value, self._formula, self._has_formula = attributes, [], [], False
            place = _CELL.match(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
        elif name == "v" or name == "t":
            self._into = self._value
        elif name == "f":
            self._has_formula, self._into = True, self._formula
        elif name == "row":
            number = int(attributes.get("r") or self._line.number + 1)
            self._line = Line(number, [], attributes.get("hidden") in ("1", "true"))
            self._column = -1

    def end(self, name: str) -> None:
        if name == "c":
            value = self._cell()
            if value is not None:
                values = self._line.values
                values.extend([None] * (self._column + 1 - len(values)))
                values[self._column] = value
        elif name == "row":
            self.ready.append(self._line)
        elif name in ("v", "t", "f"):
            self._into = None

    def text(self, data: str) -> None:
        if self._into is not None:
            self._into.append(data)

    def _cell(self) -> Any:
        text, kind = "".join(self._value), self._attributes.get("t", "n")
        if self._has_formula and not text and kind != "str":
            return CellWithoutValue("=" + "".join(self._formula))
        if not text:
            return None
        if kind == "s":
            return self._texts[int(text)] if text.isdigit() and int(text) < len(self._texts) else CellWithoutValue(text)
        if kind in ("inlineStr", "str"):
            return _unescaped(text)
        if kind == "b":
            return text == "1"
        if kind == "e":
            return CellWithoutValue(text)
        if kind == "d":
            return _iso(text)
        return self._number(text)

    def _number(self, text: str) -> Any:
        try:
            value = float(text)
        except ValueError:
            return CellWithoutValue(text)
        style = self._attributes.get("s", "0")
        how = self._formats[int(style)] if style.isdigit() and int(style) < len(self._formats) else ""
        if how:
            return moment(value, self._base, how)
        return int(text) if text.lstrip("-").isdigit() and len(text) < 16 else value


def broken(name: str, number: int, reason: str) -> BadInput:
    """Returns the error for a sheet that ends in the middle."""
    return BadInput(tr("The file {name} breaks off after row {number}; nothing was taken from it.", name=name,
                       number=number), tr("Ask for the file again."), reason)


def _kind(code: int, own: dict[int, str]) -> str:
    if code in own:
        plain = _QUOTED.sub("", own[code].split(";")[0]).lower()
        return "date" if re.search("[yd]", plain) else "time" if re.search("[hs]", plain) else ""
    return "" if code not in _DATE_FORMATS else "time" if code in _TIME_ONLY else "date"


def _iso(text: str) -> Any:
    try:
        found = dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return CellWithoutValue(text)
    return found.date() if found.time() == dt.time() else found


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number - 1


def _area(text: str) -> Optional[tuple[int, int, int, int]]:
    first, _, last = text.partition(":")
    start, end = _CELL.match(first), _CELL.match(last or first)
    if start is None or end is None:
        return None
    return int(start[2]), _column(start[1]) + 1, int(end[2]), _column(end[1]) + 1
