"""Which letters a text file is written in: by evidence, and by asking where the evidence is thin.

A mark at the start, or bytes that are whole UTF-8, say it. Old programs in Iraq write Windows-1256, European ones
Windows-1252; both give *some* letters for the same bytes. Arabic stands in runs of high bytes, accents stand alone
among plain letters: that tells them apart, and where it does not a person sees both readings.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr

BLOCK = 1 << 20
MOST_HIGH = 20_000
"""High bytes looked at: more says nothing new."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06be\u06c1\u06d2\u0679\u0688\u0691\u06ba]")


@dataclass(frozen=True)
class Encoding:
    """What was found: ``name`` as Python calls it, and a sentence for the report where it was not self-evident."""

    name: str
    note: str = ""


def detect(path: Path) -> Encoding:
    """Returns the encoding of a text file.

    :raises BadInput: if it holds no text, or if two encodings are as likely: then with both readings.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name)
    wide = _without_mark(head)
    if wide:
        return Encoding(wide, tr("The text is UTF-16 without a mark at its start."))
    if b"\0" in head:
        raise BadInput(tr("The file {name} cannot be read: it holds no text.", name=path.name),
                       tr("Check that it is the right file."))
    if is_utf8(path):
        return Encoding("utf-8")
    return _old(path)


def of_table(path: Path, start: int) -> Optional[Encoding]:
    """Returns the encoding of a DBF table whose records begin at ``start``, None if it holds plain letters only.

    Its cells have a fixed width, which may cut a letter of UTF-8 in two.

    :raises BadInput: if two encodings are as likely.
    """
    high = broken = 0
    for block in _blocks(path, start):
        high += sum(map(len, _HIGH_RUN.findall(block)))
        broken += block.decode("utf-8", "replace").count("\ufffd")
    if not high:
        return None
    if broken <= 0.02 * high + 1 and broken * 4 < high:
        return Encoding("utf-8")
    return _old(path, start)


def check(name: str) -> str:
    """Returns the Python name of an encoding a person gave.

    :raises BadInput: if there is none of that name.
    """
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        raise BadInput(tr("There is no text encoding {name}.", name=name),
                       tr("Give for example UTF-8, or CP1256 for Arabic text from Windows.")) from error


def _without_mark(head: bytes) -> str:
    pairs = len(head) // 2
    if pairs < 4:
        return ""
    if head[1::2].count(0) > 0.4 * pairs and head[::2].count(0) == 0:
        return "utf-16-le"
    if head[::2].count(0) > 0.4 * pairs and head[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _blocks(path: Path, start: int = 0) -> Iterator[bytes]:
    with path.open("rb") as stream:
        stream.seek(start)
        while block := stream.read(BLOCK):
            yield block


def is_utf8(path: Path) -> bool:
    """Returns True if all bytes of a file are whole UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        # A file cut in the middle of its last letter is still UTF-8; that it is cut is somebody else's finding.
        return "unexpected end" in error.reason
    return True


def _old(path: Path, start: int = 0) -> Encoding:
    together = alone = 0
    sample: Optional[bytes] = None
    for block in _blocks(path, start):
        for run in _HIGH_RUN.findall(block):
            arabic = len(_ARABIC.findall(run.decode("cp1256", "replace")))
            if len(run) >= 2 and arabic == len(run):
                together += len(run)
            else:
                alone += len(run)
        if sample is None:
            found = _HIGH_RUN.search(block)
            sample = block[max(0, found.start() - 20):found.end() + 20] if found else None
        if together + alone > MOST_HIGH:
            break
    total = together + alone
    if together >= 4 and together > 0.8 * total:
        return Encoding("cp1256", tr("The file does not say how its letters are written; they were read as Arabic "
                                     "(CP1256), as all of them form Arabic words."))
    if total and together < 0.1 * total and alone >= 2:
        return Encoding("cp1252", tr("The file does not say how its letters are written; they were read as Western "
                                     "European (CP1252), as its accents stand alone among plain letters."))
    readings = "; ".join(f"{label}: {(sample or b'').decode(code, 'replace').strip()}"
                         for label, code in (("CP1256", "cp1256"), ("CP1252", "cp1252")))
    raise BadInput(
        tr("The file {name} does not say how its letters are written, and both readings are possible.", name=path.name),
        tr("Look which one is right and give it with ENCODING: CP1256 or CP1252."), " ".join(readings.split()))
