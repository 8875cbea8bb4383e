"""Where a server sends us on, and whether we go there: what we send may hold a password.

QGIS's own request posts the whole form again to any address it is sent to, another host's too (3.22, tried); plain
Python turns a posted form into an empty question. Here a form goes on to the same server only, or to its secure door.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urljoin, urlsplit

from .language import tr
from .transport import Answer

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST = 5
_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """Returns the host of an address for a sentence, without names and secrets."""
    return urlsplit(url).hostname or url[:40]


def follow(url: str, send_once: Callable[[str], Answer]) -> Answer:
    """Sends to ``url``, and on to where the server moved to as long as it is the same server."""
    for _ in range(_MOST):
        answer = send_once(url)
        if answer.status not in REDIRECTS:
            return answer
        target = urljoin(url, answer.headers.get("location", ""))
        if not answer.headers.get("location") or not _same_server(urlsplit(url), urlsplit(target)):
            return _refused(answer.headers, tr("The server {host} sends us on to {other}. That can be a login page or "
                                               "a new address.", host=host_of(url), other=host_of(target)))
        url = target
    return _refused({}, tr("The server {host} sends us round in a circle.", host=host_of(url)))


def _same_server(old: SplitResult, new: SplitResult) -> bool:
    try:
        ports = [part.port or _PORTS.get(part.scheme, 0) for part in (old, new)]
    except ValueError:
        return False
    if new.scheme not in _PORTS or old.hostname != new.hostname:
        return False
    return (old.scheme, ports[0]) == (new.scheme, ports[1]) or (old.scheme, new.scheme) == ("http", "https")


def _refused(headers: Mapping[str, str], problem: str) -> Answer:
    return Answer(0, headers, b"", problem)
