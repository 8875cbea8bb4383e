"""How the letters of a maXML file are written: what it declares, held against its bytes."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from ...base.errors import BadInput
from ...base.language import tr
from ..sheets import encoding

_DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_OF_PARSER = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "utf-16": "utf-16", "utf-16-le": "utf-16le",
              "utf-16-be": "utf-16be", "iso8859-1": "iso-8859-1", "ascii": "us-ascii"}
"""Names by which the parser knows an encoding itself; of others it takes those of one byte a letter."""


def find_encoding(path: Path, said: str = "") -> encoding.Encoding:
    """Returns the encoding to read a file in as the parser calls it, with a note where the file is wrong about it.

    Bytes that are whole UTF-8 are UTF-8, whatever is declared; another declaration is believed if it can be.

    :param said: what a person said; it is taken.
    :raises BadInput: if nothing can be read in that encoding, or if two are as likely.
    """
    if said:
        return encoding.Encoding(_usable(said, path.name))
    with path.open("rb") as stream:
        head = stream.read(400)
    if b"\0" in head:
        return encoding.Encoding(_usable(encoding.detect(path).name, path.name))
    match = _DECLARED.match(head)
    declared = match.group(1).decode("ascii") if match else "UTF-8"
    is_utf8 = encoding.is_utf8(path)
    if _is_plain(path) or (is_utf8 and declared.casefold() in ("utf-8", "utf8")):
        return encoding.Encoding("utf-8")
    if not is_utf8 and not declared.casefold().startswith(("utf", "ucs", "us-ascii", "ascii")):
        return encoding.Encoding(_usable(declared, path.name))
    found = encoding.detect(path).name
    return encoding.Encoding(_usable(found, path.name), tr(
        "The file says that its letters are written in {declared}, which is wrong; they were read as {found}. If names "
        "look strange, say it with ENCODING.", declared=declared, found=found.upper()))


def _usable(name: str, file: str) -> str:
    """Returns the parser's name of an encoding.

    :raises BadInput: if there is none of that name, or the parser cannot read it.
    """
    known = encoding.check(name)
    if known in _OF_PARSER:
        return _OF_PARSER[known]
    try:
        one_byte = len(codecs.decode(bytes(range(256)), known, "replace")) == 256
    except (LookupError, TypeError, ValueError):   # codecs that make no text (base64)
        one_byte = False
    if not one_byte:
        raise BadInput(tr("The letters of {name} are written as {encoding}, which cannot be read here.", name=file,
                          encoding=name), tr("Ask for the file again in UTF-8."))
    return known


def _is_plain(path: Path) -> bool:
    """Returns True if the file holds plain letters only, which are the same in every encoding."""
    with path.open("rb") as stream:
        return all(block.isascii() for block in iter(lambda: stream.read(encoding.BLOCK), b""))
