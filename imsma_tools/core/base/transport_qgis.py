"""HTTP through QGIS: its proxy, its certificates and its authentication store. Works in any thread, and headless.

QGIS's network manager is asked directly, with an event loop of our own. ``QgsBlockingNetworkRequest`` was tried first
(3.22): it posts a form again to any host an answer names, takes half a packed answer for a whole one, and sometimes
waits for ever when it is stopped or, in the main thread, when a certificate is refused.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Mapping
from typing import Optional
from urllib.parse import urlencode

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .jobs import SILENT, Progress
from .language import tr
from .redirects import REDIRECTS, follow, host_of
from .transport import Answer, unpacked

_LOOK_EVERY_MS = 100
_WAIT_MS = 20


class QgisTransport:
    """Sends through QGIS's network manager, with the entry ``authcfg`` of its authentication store (empty for none).

    From the main thread the request goes into a thread beside it, and the main thread answers what QGIS asks meanwhile
    (a certificate, a login of the proxy); waiting for itself it could not.
    """

    def __init__(self, authcfg: str = "") -> None:
        self._authcfg = authcfg

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        """Sends one request, as :class:`~.transport.Transport` says."""
        until = time.monotonic() + timeout_s

        def work() -> Answer:
            return follow(url, lambda address: self._once(address, form, headers, until, progress, most_bytes))

        return _beside(work) if _is_main_thread() else work()

    def attend(self) -> None:
        """Lets the main thread answer what QGIS asks: a request in another thread may be waiting for that."""
        if _is_main_thread():
            _answer_questions()

    def _once(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], until: float, progress: Progress,
              most_bytes: int) -> Answer:
        progress.check()
        request = _request(url, form, headers)
        manager = QgsApplication.authManager()
        if self._authcfg:
            is_ready, request = manager.updateNetworkRequest(request, self._authcfg)
            if not is_ready:
                return Answer(0, {}, b"", tr("The login in QGIS's authentication store cannot be used. Its master "
                                             "password may be missing."))
        loop = QEventLoop()   # before the request: it gives timers to threads that Qt did not start
        network = QgsNetworkAccessManager.instance()
        reply = network.post(request, QByteArray(urlencode(form).encode())) if form else network.get(request)
        if self._authcfg:
            manager.updateNetworkReply(reply, self._authcfg)
        watch = _Watch(reply, progress, until, most_bytes)
        reply.finished.connect(loop.quit)
        if not reply.isFinished():
            loop.exec()
        watch.end()
        try:
            progress.check()
            return _answer(reply, url, watch)
        finally:
            _let_go(reply)


def _let_go(reply: QNetworkReply) -> None:
    """Lets the main thread delete a reply, never the thread that asked.

    PyQt notes in the main thread that an object is gone, by its address. Of one deleted in another thread it learns
    late: by then the next reply may live at that address, and is called deleted while it is being read (3.22, seen).
    """
    if not reply.isFinished():
        reply.abort()
    reply.disconnect()
    reply.setParent(None)   # from now on PyQt deletes it with its Python half, in the thread it is moved to
    reply.moveToThread(QCoreApplication.instance().thread())


class _Beside(QThread):
    """Does one thing in a thread of Qt's."""

    def __init__(self, work: Callable[[], Answer]) -> None:
        super().__init__()
        self._work = work
        self.answer: Optional[Answer] = None
        self.error: Optional[BaseException] = None

    def run(self) -> None:
        """Works; Qt calls it, and an exception that left it would end QGIS."""
        try:
            self.answer = self._work()
        except BaseException as error:
            self.error = error


def _beside(work: Callable[[], Answer]) -> Answer:
    thread = _Beside(work)
    thread.start()
    while not thread.wait(_WAIT_MS):
        _answer_questions()
    if thread.answer is None:
        raise thread.error or RuntimeError("no answer and no error")
    return thread.answer


def _is_main_thread() -> bool:
    return QThread.currentThread() is QCoreApplication.instance().thread()


def _answer_questions() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _request(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    if form:
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/x-www-form-urlencoded")
    for name, value in {"Accept-Encoding": "gzip", **headers}.items():
        request.setRawHeader(name.encode("latin-1"), value.encode("latin-1"))
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute,
                         QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
    request.setAttribute(QNetworkRequest.Attribute.CacheLoadControlAttribute,
                         QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    return request


class _Watch:
    """Looks ten times a second whether a request shall end: the person, the time, the length of the answer."""

    def __init__(self, reply: QNetworkReply, progress: Progress, until: float, most_bytes: int) -> None:
        self.is_late = False
        self.is_too_long = False
        self._reply = reply
        self._progress = progress
        self._until = until
        self._most_bytes = most_bytes
        reply.downloadProgress.connect(self._received)
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_EVERY_MS)

    def end(self) -> None:
        self._timer.stop()

    def _received(self, count: int, _total: int) -> None:
        if self._most_bytes and count > self._most_bytes:
            self.is_too_long = True
            self._reply.abort()

    def _look(self) -> None:
        self.is_late = time.monotonic() > self._until
        if self.is_late or self._progress.is_cancelled():
            self._reply.abort()


def _answer(reply: QNetworkReply, url: str, watch: _Watch) -> Answer:
    headers = {bytes(name).decode("latin-1").lower(): bytes(reply.rawHeader(name)).decode("latin-1")
               for name in reply.rawHeaderList()}
    if watch.is_too_long:
        return Answer(0, headers, b"", is_too_long=True)
    if watch.is_late:
        return Answer(0, headers, b"", tr("The server {host} did not answer in time.", host=host_of(url)))
    status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
    is_refusal = status in REDIRECTS or status >= 400
    if not status or (reply.error() != QNetworkReply.NetworkError.NoError and not is_refusal):
        return Answer(0, headers, b"", _in_words(reply.error(), reply.errorString(), host_of(url)))
    try:
        return Answer(status, headers, unpacked(headers, bytes(reply.readAll()) if reply.isOpen() else b""))
    except (EOFError, OSError, zlib.error):
        return Answer(status if is_refusal else 0, headers, b"", tr("The line to {host} broke off.", host=host_of(url)))


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
