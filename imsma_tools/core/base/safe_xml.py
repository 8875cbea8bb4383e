"""Reading XML that strangers send: no document types, hence no entities, and nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Callable, Optional
from xml.parsers import expat

from .errors import BadInput
from .language import tr

BLOCK = 1 << 16


def local_name(name: str) -> str:
    """Returns a name without its prefix, whatever prefix the writer chose."""
    return name.rpartition(":")[2]


def parse(stream: BinaryIO, name: str, start: Callable[[str, dict[str, str]], None], end: Callable[[str], None],
          text: Optional[Callable[[str], None]] = None, limit: int = 0, encoding: str = "") -> Iterator[int]:
    """Parses a stream block by block and yields the number of bytes read so far.

    The callbacks get names without prefix. Stopping to iterate stops the reading.

    :param name: what the file is called in messages.
    :param limit: most bytes (after unpacking); 0 for any number.
    :param encoding: how the letters are written, where it is not as the file declares.
    :raises BadInput: if it is no XML, holds a document type, is cut off or larger than ``limit``.
    """
    parser = expat.ParserCreate(encoding or None)
    parser.buffer_text = True
    parser.buffer_size = BLOCK
    names: dict[str, str] = {}

    def short(full: str) -> str:
        found = names.get(full)
        if found is None:
            found = names[full] = local_name(full)
        return found

    def refuse(*_: Any) -> None:
        raise BadInput(tr("The file {name} holds a document type of its own; such files are not read, because they can "
                          "reach for other files.", name=name), tr("Ask the sender to export it again."))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda tag, attributes: start(short(tag), attributes)
    parser.EndElementHandler = lambda tag: end(short(tag))
    if text is not None:
        parser.CharacterDataHandler = text
    done = 0
    try:
        while True:
            block = stream.read(BLOCK)
            done += len(block)
            if limit and done > limit:
                raise too_large(name, limit)
            parser.Parse(block, not block)
            yield done
            if not block:
                return
    except expat.ExpatError as error:
        raise BadInput(tr("The file {name} is broken or cut off.", name=name), tr("Ask for the file again."),
                       str(error)) from error
    except (LookupError, ValueError) as error:   # what the parser says of letters it does not know
        if "encoding" not in str(error):
            raise
        raise BadInput(tr("The file {name} is broken or cut off.", name=name), tr("Ask for the file again in UTF-8."),
                       str(error)) from error


def too_large(name: str, limit: int) -> BadInput:
    """Returns the error for a file of more than ``limit`` bytes, unpacked."""
    return BadInput(tr("The file {name} is larger than {size} MB.", name=name, size=limit >> 20),
                    tr("Split it, or ask the sender for smaller files."))
