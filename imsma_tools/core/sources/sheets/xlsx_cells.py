"""Cells of a workbook's sheet, put together from the events of the parser: values, days, formulas without a value."""

from __future__ import annotations

import datetime as dt
import re
from collections import deque
from collections.abc import Sequence
from typing import Any, Optional

from ..day_numbers import moment
from ..rows import CellWithoutValue
from .grid import Line

CELL = re.compile(r"^([A-Z]+)(\d+)$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class SheetReader:
    """Callbacks of the parser: puts cells together to lines."""

    def __init__(self, texts: Sequence[str], formats: Sequence[str], date_base: str) -> None:
        self._texts = texts
        self._formats = formats
        self._base = date_base
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
            place = CELL.match(attributes.get("r", ""))
            self._column = column_number(place[1]) if place else self._column + 1
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
            return unescaped(text)
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


def _iso(text: str) -> Any:
    try:
        found = dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return CellWithoutValue(text)
    return found.date() if found.time() == dt.time() else found


def unescaped(text: str) -> str:
    """Returns a text of a workbook with its escaped letters (``_x000D_``) as letters."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def column_number(letters: str) -> int:
    """Returns 0 for A, 26 for AA."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number - 1
