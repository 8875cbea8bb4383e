"""HTTP as the suite needs it: one request, one answer, cancel within a second. Inside QGIS through its network manager.

QGIS's manager knows the proxy, the certificates and the authentication store of the office; plain Python is for
programs that run without QGIS.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from .jobs import SILENT, Progress


@dataclass(frozen=True)
class Answer:
    """What a server said. ``status`` is 0 where there was no answer at all; ``problem`` then says why.

    ``headers`` have lower-case names, and are there as soon as the server began to answer; ``body`` is unpacked (gzip).
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    problem: str = ""
    is_too_long: bool = False


class Transport(Protocol):
    """Sends one request. It never raises for what a server or a line does, and never tries again: callers decide."""

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        """Posts a form and returns the answer; without ``form`` it is a GET.

        An answer that would be longer than ``most_bytes`` is not read on: its ``status`` is 0 and ``is_too_long`` set.

        :raises Cancelled: if the person stops the work.
        """

    def attend(self) -> None:
        """Does what a thread owes to others while it waits for a request in another thread; call it now and then."""


def unpacked(headers: Mapping[str, str], body: bytes) -> bytes:
    """Returns a body unpacked. Both transports do it themselves: Qt takes half a packed answer for a whole one.

    :raises EOFError: if it is cut off.
    :raises OSError: if it is not what the header says (``gzip.BadGzipFile``, also for a wrong check sum).
    :raises zlib.error: if it is damaged.
    """
    return gzip.decompress(body) if headers.get("content-encoding", "").lower() == "gzip" and body else body
