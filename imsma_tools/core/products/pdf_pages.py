"""Puts pages printed by QGIS together to one PDF: page after page, so that memory stays flat over hundreds of them.

What QGIS prints is simple: a table of contents in plain text, no object streams. So pages are copied object by object
(ISO 32000-1, 7.3 and 7.5), the same logo or symbol only once, with bookmarks, and without the name of the computer's
user, which QGIS writes into every PDF. Libraries that know all of PDF need the time of the printing once more. A PDF of
another kind, as a newer Qt may write it, is left out whole and said so: never half of it.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Optional

_TEXT = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-Fa-f\s]*>"
_LINKS = re.compile(rb"(?P<text>" + _TEXT + rb")|(?P<number>\d+)\s+\d+\s+R\b", re.DOTALL)
_END_OF_HEAD = re.compile(rb"(?P<text>" + _TEXT + rb")|\bstream\r?\n|\bendobj\b", re.DOTALL)
_BEGIN = re.compile(rb"\s*(?P<number>\d+)\s+\d+\s+obj\b\s*")
_END_OF_DATA = re.compile(rb"\s*endstream\b")
_ELSEWHERE = re.compile(rb"/(?:Encrypt|XRefStm)\b")
"""In a trailer: the rest is encrypted, or more of the contents is in a stream."""
_LAYERS = re.compile(rb"/OCProperties\b")
_INHERITED = re.compile(rb"/(?:Resources|MediaBox|CropBox|Rotate)\b")
"""What pages may have from the tree above them."""
_LENGTH = re.compile(rb"/Length\s+(?P<number>\d+)(?P<link>\s+\d+\s+R\b)?")
_PARENT = re.compile(rb"/Parent\s+\d+\s+\d+\s+R\b")
_SECTION = re.compile(rb"\s*(\d+)\s+(\d+)\s*[\r\n]+")
_FONT_TAG = re.compile(rb"(/FontName\s*/)[A-Z]{6}(?=\+)")
_ENTRY_BYTES = 20
_WORTH_PACKING = 200
_HEAD = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"


@dataclass(frozen=True)
class About:
    """What a PDF says of itself. ``language`` is a code such as ``ar``; ``right_to_left`` turns the order of pages."""

    title: str
    producer: str
    moment: datetime.datetime
    language: str = "en"
    right_to_left: bool = False


def join_pages(pages: Iterable[tuple[Sequence[Path], str]], target: Path, about: About) -> list[int]:
    """Writes the pages of some files into one; files that belong together come with the name of their bookmark.

    The same files give the same bytes. Returns the numbers (from 0) of those that are left out with all their files,
    because one is no PDF as QGIS writes it here. If all are, there is no ``target``.

    :raises OSError: if a file cannot be read or written.
    """
    left = []
    with target.open("wb") as stream:
        joined = _Joined(stream)
        for number, (files, name) in enumerate(pages):
            if not joined.add(files, name):
                left.append(number)
        joined.finish(about)
    if not joined.pages:
        target.unlink()
    return left


class _Strange(Exception):
    """The file is no PDF as QGIS writes it: what cannot be read for certain is not copied."""


class _Source:
    """A PDF as QGIS and GDAL write it: where each object lies, and its parts."""

    def __init__(self, file: Path) -> None:
        self.data = file.read_bytes()
        self.places: dict[int, int] = {}
        self.root = 0
        found = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", self.data[-64:])
        at: Optional[int] = int(found[1]) if found else None
        if at is None:
            raise _Strange
        read: set[int] = set()
        while at is not None:
            if at in read:
                raise _Strange
            read.add(at)
            at = self._contents_at(at)

    def _contents_at(self, at: int) -> Optional[int]:
        """Reads one table of contents, the newest first; returns where the one before lies."""
        if not self.data.startswith(b"xref", at):
            raise _Strange
        at += len(b"xref")
        while True:
            section = _SECTION.match(self.data, at)
            if section is None:
                break
            first, count, at = int(section[1]), int(section[2]), section.end()
            for number in range(first, first + count):
                entry = self.data[at:at + _ENTRY_BYTES]
                if entry[17:18] == b"n":
                    self.places.setdefault(number, int(entry[:10]))
                at += _ENTRY_BYTES
        trailer = self.data[at:self.data.find(b"startxref", at)]
        root, before = re.search(rb"/Root\s+(\d+)", trailer), re.search(rb"/Prev\s+(\d+)", trailer)
        if root is None or _ELSEWHERE.search(trailer):
            raise _Strange
        self.root = self.root or int(root[1])
        return int(before[1]) if before else None

    def parts(self, number: int) -> tuple[bytes, Optional[bytes]]:
        """Returns an object: its head, and what follows as a stream, packed as it is; None where nothing does."""
        begin = _BEGIN.match(self.data, self.places.get(number, len(self.data)))
        end = next((found for found in _END_OF_HEAD.finditer(self.data, begin.end()) if found["text"] is None),
                   None) if begin else None
        if begin is None or end is None or int(begin["number"]) != number:
            raise _Strange
        head = self.data[begin.end():end.start()].strip()
        if end[0] == b"endobj":
            return head, None
        length = _LENGTH.search(head)
        if length is None:
            raise _Strange
        size = int(self.parts(int(length["number"]))[0]) if length["link"] else int(length["number"])
        if _END_OF_DATA.match(self.data, end.end() + size) is None:
            raise _Strange
        return _LENGTH.sub(b"/Length %d" % size, head), self.data[end.end():end.end() + size]

    def pages(self, number: Optional[int] = None) -> Iterator[int]:
        """Yields the numbers of the pages in their order."""
        if number is None:
            catalogue = self.parts(self.root)[0]
            if _LAYERS.search(catalogue):   # without it, layers that are switched off would show
                raise _Strange
            number = self._links(catalogue, rb"/Pages\s+")[0]
        head = self.parts(number)[0]
        if re.search(rb"/Type\s*/Page\b", head):
            yield number
            return
        if _INHERITED.search(head):
            raise _Strange
        for kid in self._links(head, rb"/Kids\s*\["):
            yield from self.pages(kid)

    def _links(self, head: bytes, key: bytes) -> list[int]:
        found = re.search(key + rb"((?:\s*\d+\s+\d+\s+R\b)+)", head)
        if found is None:
            raise _Strange
        return [int(number) for number in re.findall(rb"(\d+)\s+\d+\s+R", found[1])]


class _Joined:
    """The file that is being written. Objects are numbered in the order they are met."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.pages: list[int] = []
        self.bookmarks: list[tuple[str, int]] = []
        self._places = array("Q", [0])
        self._same: dict[bytes, int] = {}
        self._at = stream.write(_HEAD)
        self._tree = self._number()

    def add(self, files: Sequence[Path], name: str) -> bool:
        """Copies all pages of some files; returns False and copies none if one of them is strange."""
        at, objects, pages, bookmarks = self._at, len(self._places), len(self.pages), len(self.bookmarks)
        try:
            for place, file in enumerate(files):
                self._add(file, "" if place else name)
        except (_Strange, ValueError, RecursionError):   # figures that are none, pages within themselves
            self.stream.seek(at)
            self.stream.truncate()
            self._at = at
            self._same = {key: number for key, number in self._same.items() if number < objects}
            del self._places[objects:], self.pages[pages:], self.bookmarks[bookmarks:]
            return False
        return True

    def _add(self, file: Path, name: str) -> None:
        source = _Source(file)
        for place, page in enumerate(source.pages()):
            mine = self._number()
            head = _PARENT.sub(b"/Parent %d 0 R" % self._tree, source.parts(page)[0])
            # The parent has its final number already; it is the only link that is not copied.
            before, _, after = head.partition(b"/Parent %d 0 R" % self._tree)
            known = {page: mine}
            self._write(mine, b"%s/Parent %d 0 R%s" % (self._copied(source, before, known), self._tree,
                                                       self._copied(source, after, known)))
            self.pages.append(mine)
            if name and place == 0:
                self.bookmarks.append((name, mine))

    def _copied(self, source: _Source, head: bytes, known: dict[int, int]) -> bytes:
        """Returns a piece of an object with its links led to the copies of what they name, which are written before."""
        def led(found: re.Match[bytes]) -> bytes:
            if found["text"] is not None:
                return found["text"]
            return b"%d 0 R" % self._copy(source, int(found["number"]), known)

        return _LINKS.sub(led, head)

    def _copy(self, source: _Source, number: int, known: dict[int, int]) -> int:
        if number not in known:
            head, data = source.parts(number)
            if data is not None and b"/Filter" not in head and len(data) > _WORTH_PACKING:
                data = zlib.compress(data, 9)
                head = _LENGTH.sub(b"/Length %d/Filter/FlateDecode" % len(data), head)
            content = _same_tag(self._copied(source, head, known))
            if data is not None:
                content = b"%s\nstream\n%s\nendstream" % (content, data)
            key = hashlib.sha256(content).digest()
            if key not in self._same:
                self._same[key] = self._number()
                self._write(self._same[key], content)
            known[number] = self._same[key]
        return known[number]

    def _number(self) -> int:
        self._places.append(0)
        return len(self._places) - 1

    def _write(self, number: int, content: bytes) -> None:
        self._places[number] = self._at
        self._at += self.stream.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))

    def finish(self, about: About) -> None:
        """Writes what holds the pages together."""
        kids = b" ".join(b"%d 0 R" % page for page in self.pages)
        self._write(self._tree, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self.pages), kids))
        outline = self._outline()
        root, info = self._number(), self._number()
        preferences = b"/ViewerPreferences<</DisplayDocTitle true%s>>" % (
            b"/Direction/R2L" if about.right_to_left else b"")
        self._write(root, b"<</Type/Catalog/Pages %d 0 R/Lang(%s)%s%s>>" % (
            self._tree, about.language.encode("ascii"), preferences, outline))
        self._write(info, b"<</Title%s/Producer%s/CreationDate(%s)>>" % (
            _text(about.title), _text(about.producer),
            about.moment.astimezone(datetime.timezone.utc).strftime("D:%Y%m%d%H%M%SZ").encode("ascii")))
        lines = [b"xref\n0 %d\n0000000000 65535 f \n" % len(self._places)]
        lines += [b"%010d 00000 n \n" % place for place in self._places[1:]]
        self.stream.write(b"%strailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
            b"".join(lines), len(self._places), root, info, self._at))

    def _outline(self) -> bytes:
        """Writes the bookmarks and returns what the catalogue says of them: nothing for one page alone."""
        if len(self.bookmarks) < 2:
            return b""
        outline = self._number()
        numbers = [self._number() for _ in self.bookmarks]
        for place, (name, page) in enumerate(self.bookmarks):
            beside = b"/Prev %d 0 R" % numbers[place - 1] if place else b""
            if place + 1 < len(numbers):
                beside += b"/Next %d 0 R" % numbers[place + 1]
            self._write(numbers[place], b"<</Title%s/Parent %d 0 R/Dest[%d 0 R/Fit]%s>>" % (
                _text(name), outline, page, beside))
        self._write(outline, b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
            numbers[0], numbers[-1], len(numbers)))
        return b"/PageMode/UseOutlines/Outlines %d 0 R" % outline


def _same_tag(content: bytes) -> bytes:
    """Returns a description of a font whose six letters come from itself: Qt's differ from run to run."""
    if _FONT_TAG.search(content) is None:
        return content
    letters = bytes(65 + byte % 26 for byte in hashlib.sha256(_FONT_TAG.sub(rb"\1", content)).digest()[:6])
    return _FONT_TAG.sub(rb"\1" + letters, content)


def _text(text: str) -> bytes:
    """Returns a text of any script as PDF writes it."""
    return b"<FEFF%s>" % text.encode("utf-16-be").hex().upper().encode("ascii")
