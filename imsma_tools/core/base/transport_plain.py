"""HTTP with plain Python, for programs and tests without QGIS. Certificates are always checked.

The request runs in a thread of its own, so that a person who stops the work waits for no server.
"""

from __future__ import annotations

import gzip
import http.client
import socket
import ssl
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections.abc import Mapping
from typing import Any, Optional

from .jobs import SILENT, Progress
from .language import tr
from .redirects import follow, host_of
from .transport import Answer, unpacked

_LOOK_EVERY_S = 0.1
_CHUNK = 1 << 16


class PlainTransport:
    """Sends by ``urllib``: proxies from the environment, certificates from the system or from ``context``."""

    def __init__(self, context: Optional[ssl.SSLContext] = None) -> None:
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPSHandler(context=context or ssl.create_default_context()), _NoRedirects())

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        """Sends one request, as :class:`~.transport.Transport` says."""
        until = time.monotonic() + timeout_s
        return follow(url, lambda address: self._once(
            _Exchange(self._opener, address, form, headers, timeout_s, most_bytes), until, progress))

    def attend(self) -> None:
        """Owes nothing to anybody."""

    def _once(self, exchange: _Exchange, until: float, progress: Progress) -> Answer:
        progress.check()
        thread = threading.Thread(target=exchange.run, name="imsma request", daemon=True)
        thread.start()
        try:
            while not exchange.done.wait(_LOOK_EVERY_S):
                progress.check()
                if time.monotonic() > until:
                    return Answer(0, {}, b"", tr("The server {host} did not answer in time.",
                                                 host=host_of(exchange.url)))
        finally:
            exchange.stop()
        return exchange.answer


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


class _Exchange:
    """One question and its answer. ``stop`` may be called from another thread at any time."""

    def __init__(self, opener: urllib.request.OpenerDirector, url: str, form: Mapping[str, str],
                 headers: Mapping[str, str], timeout_s: float, most_bytes: int) -> None:
        self.url = url
        self.done = threading.Event()
        self.answer = Answer(0, {}, b"")
        self._opener = opener
        self._request = urllib.request.Request(
            url, data=urllib.parse.urlencode(form).encode() if form else None,
            headers={"Accept-Encoding": "gzip", **headers})
        self._timeout_s = timeout_s
        self._most_bytes = most_bytes
        self._headers: dict[str, str] = {}
        self._stopped = False

    def run(self) -> None:
        try:
            self.answer = self._ask()
        except Exception as error:   # nobody is above this thread; whatever it was is told by the answer
            self.answer = Answer(0, self._headers, b"", _in_words(error, self.url))
        finally:
            self.done.set()

    def stop(self) -> None:
        """Lets the thread end with the next bytes; closing the line from here would wait for them."""
        self._stopped = True

    def _ask(self) -> Answer:
        try:
            response: Any = self._opener.open(self._request, timeout=self._timeout_s)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            headers = self._headers = {name.lower(): value for name, value in response.headers.items()}
            body = self._body(response)
        if body is None:
            return Answer(0, headers, b"", is_too_long=True)
        announced = headers.get("content-length", "")
        if announced.isdigit() and len(body) < int(announced):
            return Answer(0, headers, b"", _in_words(ConnectionError(), self.url))   # urllib takes it for the end
        return Answer(int(response.code), headers, unpacked(headers, body))

    def _body(self, response: Any) -> Optional[bytes]:
        """Returns the bytes as they came, None if they are more than wanted."""
        pieces, size = [], 0
        while not self._stopped:
            piece = response.read1(_CHUNK)
            if not piece:
                break
            pieces.append(piece)
            size += len(piece)
            if self._most_bytes and size > self._most_bytes:
                return None
        return b"".join(pieces)


def _in_words(error: Exception, url: str) -> str:
    """Returns a sentence for what happened to a line: people cannot act on numbers."""
    host = host_of(url)
    reason = getattr(error, "reason", error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return tr("The certificate of {host} cannot be trusted: {reason}.", host=host, reason=reason.verify_message)
    if isinstance(reason, ssl.SSLError):
        return tr("No secure connection to {host} is possible: {reason}.", host=host, reason=reason.reason or reason)
    if isinstance(reason, (socket.timeout, TimeoutError)):
        return tr("The server {host} did not answer in time.", host=host)
    if isinstance(reason, socket.gaierror):
        return tr("There is no server {host}, or no network.", host=host)
    if isinstance(reason, ConnectionRefusedError):
        return tr("The server {host} does not take connections. It may be switched off.", host=host)
    if isinstance(error, (ConnectionError, http.client.HTTPException, EOFError, zlib.error, gzip.BadGzipFile)) or \
            isinstance(reason, ConnectionError):
        return tr("The line to {host} broke off.", host=host)
    return tr("The server {host} cannot be reached: {reason}.", host=host, reason=reason)
