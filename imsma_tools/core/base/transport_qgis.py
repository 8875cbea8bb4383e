"""HTTP through QGIS: its proxy, its certificates and its authentication store. Works in any thread, and headless.

``QgsBlockingNetworkRequest`` waits without holding Python up (tried with 3.22), so a small thread beside it watches
whether the person stopped the work or the time is over.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from urllib.parse import urlencode

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .jobs import SILENT, Progress
from .language import tr
from .redirects import REDIRECTS, follow, host_of
from .transport import Answer

_LOOK_EVERY_S = 0.1


class QgisTransport:
    """Sends through QGIS's network manager, with the entry ``authcfg`` of its authentication store (empty for none)."""

    def __init__(self, authcfg: str = "") -> None:
        self._authcfg = authcfg

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        """Sends one request, as :class:`~.transport.Transport` says."""
        until = time.monotonic() + timeout_s
        return follow(url, lambda address: self._once(address, form, headers, until, progress, most_bytes))

    def _once(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], until: float, progress: Progress,
              most_bytes: int) -> Answer:
        progress.check()
        blocking = QgsBlockingNetworkRequest()
        if self._authcfg:
            blocking.setAuthCfg(self._authcfg)
        with _Watch(progress, until, most_bytes) as watch:
            blocking.downloadProgress.connect(watch.received)
            request = _request(url, form, headers)
            if form:
                blocking.post(request, QByteArray(urlencode(form).encode()), True, watch.feedback)
            else:
                blocking.get(request, True, watch.feedback)
        progress.check()
        return _answer(blocking, url, watch)


def _request(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    if form:
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/x-www-form-urlencoded")
    for name, value in headers.items():
        request.setRawHeader(name.encode("latin-1"), value.encode("latin-1"))
    # Without this QGIS posts the form to whatever address an answer names; so we are asked (redirects.follow).
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute,
                         QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy)
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    return request


class _Watch:
    """Looks beside a request whether it shall end: the person, the time, the length of the answer."""

    def __init__(self, progress: Progress, until: float, most_bytes: int) -> None:
        self.feedback = QgsFeedback()
        self.is_late = False
        self.is_too_long = False
        self._progress = progress
        self._until = until
        self._most_bytes = most_bytes
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="imsma request watch", daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def received(self, count: int, _total: int) -> None:
        """Takes how many bytes came so far."""
        self.is_too_long = self.is_too_long or bool(self._most_bytes and count > self._most_bytes)

    def _look(self) -> None:
        while not self._over.wait(_LOOK_EVERY_S):
            self.is_late = time.monotonic() > self._until
            if self.is_late or self.is_too_long or self._progress.is_cancelled():
                self.feedback.cancel()
                return


def _answer(blocking: QgsBlockingNetworkRequest, url: str, watch: _Watch) -> Answer:
    reply = blocking.reply()
    headers = {bytes(name).decode("latin-1").lower(): bytes(reply.rawHeader(name)).decode("latin-1")
               for name in reply.rawHeaderList()}
    body = bytes(reply.content())
    if watch.is_too_long or (watch._most_bytes and len(body) > watch._most_bytes):
        return Answer(0, headers, b"", is_too_long=True)
    status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
    error = reply.error()
    if watch.is_late:
        return Answer(0, headers, b"", tr("The server {host} did not answer in time.", host=host_of(url)))
    if status in REDIRECTS or status >= 400:
        return Answer(status, headers, body)
    if error != QNetworkReply.NetworkError.NoError or not status:
        return Answer(0, headers, b"", _in_words(error, blocking.errorMessage() or reply.errorString(), host_of(url)))
    return Answer(status, headers, body)


def _in_words(error: QNetworkReply.NetworkError, message: str, host: str) -> str:
    """Returns a sentence for what happened to a line: people cannot act on numbers."""
    kinds = QNetworkReply.NetworkError
    if error == kinds.SslHandshakeFailedError:
        return tr("No secure connection to {host} is possible: {reason}.", host=host, reason=message)
    if error == kinds.HostNotFoundError:
        return tr("There is no server {host}, or no network.", host=host)
    if error == kinds.ConnectionRefusedError:
        return tr("The server {host} does not take connections. It may be switched off.", host=host)
    if error in (kinds.TimeoutError, kinds.OperationCanceledError):
        return tr("The server {host} did not answer in time.", host=host)
    if error == kinds.RemoteHostClosedError:
        return tr("The line to {host} broke off.", host=host)
    if error in (kinds.ProxyConnectionRefusedError, kinds.ProxyConnectionClosedError, kinds.ProxyNotFoundError,
                 kinds.ProxyTimeoutError, kinds.ProxyAuthenticationRequiredError, kinds.UnknownProxyError):
        return tr("The proxy of your network does not let us through to {host}: {reason}. Its settings are in QGIS "
                  "under Settings > Options > Network.", host=host, reason=message)
    return tr("The server {host} cannot be reached: {reason}.", host=host, reason=message)
