"""Text with separators (CSV, TSV): separator found by evidence, broken and cut-off lines told, nothing shifted."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ...base.errors import BadInput
from ...base.language import tr
from . import encoding as encodings
from .grid import About, Line
from .xlsx import broken

SEPARATORS = (",", ";", "\t", "|")
LOOKED_AT = 60
"""Lines by which the separator is judged."""

MOST_LETTERS = 64 << 20
"""Longest cell: an outline of a million points as text."""


class DelimitedText:
    """One text file as a sheet of cells."""

    def __init__(self, path: Path, encoding: str = "", separator: str = "") -> None:
        self.path = path
        self.about = About(strict=True)
        if encoding:
            self._encoding = encodings.check(encoding)
        else:
            found = encodings.detect(path)
            self._encoding = found.name
            self.about.notes += [found.note] if found.note else []
        csv.field_size_limit(max(csv.field_size_limit(), MOST_LETTERS))
        head = self._head()
        self._skip = 1 if head.lower().startswith("sep=") and len(head.splitlines()[0].strip()) == 5 else 0
        self.separator = separator or (head[4] if self._skip else find_separator(head))
        side = path.with_suffix(".prj")
        if side.exists():
            self.about.crs = side.read_text(encoding="utf-8", errors="replace").strip()

    @property
    def name(self) -> str:
        return self.path.stem

    def lines(self) -> Iterator[Line]:
        """Yields the lines; a cell with line breaks in it counts as one line.

        :raises BadInput: if the text ends inside a quoted cell, or bytes are no letters in its encoding.
        """
        number = 0
        try:
            with self._open() as stream:
                for number, cells in enumerate(self._reader(stream), start=1):
                    if number > self._skip:
                        yield Line(number, [cell if cell else None for cell in cells])
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise broken(self.path.name, number, str(error)) from error
            raise BadInput(tr("The file {name} cannot be read after row {number}: its quotes or letters do not fit "
                              "together.", name=self.path.name, number=number),
                           tr("Correct that row, or send the list as xlsx."), str(error)) from error
        except UnicodeDecodeError as error:
            if "unexpected end" in error.reason or "truncated" in error.reason:
                raise broken(self.path.name, number, str(error)) from error
            raise BadInput(tr("The file {name} is not written in {encoding}: after row {number} bytes follow that are "
                              "no letters in it.", name=self.path.name, encoding=self._encoding, number=number),
                           tr("Give another ENCODING, for example CP1256."), str(error)) from error

    def _open(self) -> io.TextIOWrapper:
        return self.path.open("r", encoding=self._encoding, newline="")

    def _reader(self, stream: io.TextIOBase) -> Iterator[list[str]]:
        return csv.reader(stream, delimiter=self.separator, strict=True)

    def _head(self) -> str:
        with self.path.open("r", encoding=self._encoding, newline="", errors="replace") as stream:
            return stream.read(1 << 16)


def find_separator(head: str) -> str:
    """Returns the separator that cuts most lines of ``head`` into the same number of cells; a comma if none does."""
    best, best_score = ",", (0.0, 0)
    for separator in SEPARATORS:
        widths = Counter[int]()
        try:
            for number, cells in enumerate(csv.reader(io.StringIO(head, newline=""), delimiter=separator)):
                if number == LOOKED_AT:
                    break
                if any(cell.strip() for cell in cells):
                    widths[len(cells)] += 1
        except csv.Error:
            continue
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            continue
        width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
        score = (round(count / sum(widths.values()), 2), width)
        if score > best_score:
            best, best_score = separator, score
    return best
