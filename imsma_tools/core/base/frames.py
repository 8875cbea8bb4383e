"""Messages between two processes of the suite: words as JSON and numbers as bytes, nothing that could be run.

A message on the line: 4 bytes that say it is one, the length of its head (4 bytes, little-endian), the head as JSON in
UTF-8 with the sizes of the parts, and the parts one behind the other.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import IO, Any, NamedTuple, Union

_MARK = b"IMS1"
_START = struct.Struct("<4sI")
_LONGEST_HEAD = 1 << 24
_MOST_BYTES = 1 << 30

Part = Union[bytes, memoryview]


class FrameError(ValueError):
    """What came is no message, or not a whole one. The text is technical."""


class Frame(NamedTuple):
    """One message: what JSON can hold, and bytes."""

    head: dict[str, Any]
    parts: Sequence[Part] = ()


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Writes one message and sends it off.

    :raises OSError: if nobody reads any more.
    """
    parts = [memoryview(part).cast("B") for part in frame.parts]
    head = json.dumps({"head": frame.head, "sizes": [len(part) for part in parts]}).encode()
    stream.write(_START.pack(_MARK, len(head)) + head)
    for part in parts:
        stream.write(part)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame:
    """Returns the next message; waits for it.

    :raises EOFError: if the other side has ended, and no message was begun.
    :raises FrameError: if what comes is no message.
    """
    start = stream.read(_START.size)
    if not start:
        raise EOFError
    mark, length = _START.unpack(_whole(start, _START.size))
    if mark != _MARK or length > _LONGEST_HEAD:
        raise FrameError(f"begins with {start!r}")
    head, sizes = _head(_whole(stream.read(length), length))
    return Frame(head, [_whole(stream.read(size), size) for size in sizes])


def _head(text: bytes) -> tuple[dict[str, Any], list[int]]:
    try:
        content = json.loads(text)
        head, sizes = content["head"], content["sizes"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FrameError(f"a head that cannot be read: {error}") from error
    if not isinstance(head, dict) or not isinstance(sizes, list):
        raise FrameError("a head of another kind")
    if not all(type(size) is int and size >= 0 for size in sizes) or sum(sizes) > _MOST_BYTES:
        raise FrameError(f"parts of {str(sizes)[:100]} bytes")
    return head, sizes


def _whole(content: bytes, size: int) -> bytes:
    if len(content) != size:
        raise FrameError(f"{len(content)} of {size} bytes")
    return content
