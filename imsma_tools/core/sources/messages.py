"""Positions sent as messages: a text file (an exported chat, a note) with one position in a line, among other lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.coordinates import typed
from ..geometry.coordinates.digits import western
from .rows import SourceField, SourceRow
from .sheets import encoding as encodings

NAMED = 10
_HEAD = re.compile(r"^\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\]?(?: -)? "
                   r"([^:]{1,60}): (.*)$", re.I)
_FIGURES = re.compile(r"(?:(?<![A-Za-z])[NSEW]\s?)?\d[\d\s.,:;/NSEW\u00b0\u00ba'\u2019\u2032\"\u201d\u2033+-]*"
                      r"[NSEW\d\u00b0'\"\u2032\u2033]", re.I)
_MGRS = re.compile(r"\b\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{2,5}\s\d{2,5}|(?:\d\d){2,5})\b", re.I)
_LONG = re.compile(r"\d{2,3}\.\d{3,}|\d{6,7}")


class MessageList:
    """The lines of a text file that hold a position; the others are named."""

    crs = ""
    has_geometry = False

    def __init__(self, path: Path, encoding: str = "") -> None:
        self._path = path
        found = None if encoding else encodings.detect(path)
        self._encoding = found.name if found is not None else encodings.check(encoding)
        self._notes = [found.note] if found is not None and found.note else []
        self._left_out: list[str] = []
        self._rows = sum(1 for _ in self.rows())
        left_out = self._left_out
        if left_out:
            self._notes.append(tr("{count} lines hold no position and were not taken: {lines}", count=len(left_out),
                                  lines="; ".join(left_out[:NAMED])))

    @property
    def name(self) -> str:
        return self._path.stem

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(name) for name in ("Sent on", "Sender", "Comment", "Position"))

    @property
    def notes(self) -> list[str]:
        return self._notes

    def row_count(self) -> int:
        return self._rows

    def rows(self) -> Iterator[SourceRow]:
        self._left_out = []
        with self._path.open("r", encoding=self._encoding, errors="replace") as stream:
            for number, line in enumerate(stream, start=1):
                text = western(line).strip()
                head = _HEAD.match(text)
                body = head[3] if head else text
                position = position_in(body)
                if position:
                    yield SourceRow(number, {"Sent on": head[1] if head else None, "Sender": head[2] if head else None,
                                             "Comment": line.strip(), "Position": position}, None)
                elif text:
                    self._left_out.append(tr("row {row}: {text}", row=number, text=line.strip()[:60]))


def position_in(text: str) -> str:
    """Returns the part of a message that is a position (perhaps one that cannot be read), "" if there is none."""
    candidates = [text, *(match[0] for pattern in (_MGRS, _FIGURES) for match in pattern.finditer(text))]
    for candidate in candidates:
        try:
            typed.readings(candidate)
        except BadInput:
            continue
        return candidate.strip()
    # Two long figures are meant as a position even where they cannot be read: the line is kept and said.
    return text if len(_LONG.findall(text)) >= 2 else ""


def has_positions(path: Path, encoding: str = "", looked_at: int = 200) -> bool:
    """Returns True if one of the first lines of a text file holds a position."""
    name: Optional[str] = encodings.check(encoding) if encoding else encodings.detect(path).name
    with path.open("r", encoding=name, errors="replace") as stream:
        for _, line in zip(range(looked_at), stream):
            head = _HEAD.match(western(line).strip())
            if position_in(head[3] if head else western(line).strip()):
                return True
    return False
