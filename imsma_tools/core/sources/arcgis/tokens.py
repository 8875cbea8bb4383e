"""Signing in: a token for a user and a password, fetched anew before it ends. It never stands in an address or a log.

Where the login itself lies in QGIS's authentication store as OAuth2, EsriToken, APIHeader or a certificate, QGIS's
network manager adds it to every request and nothing here is used. Rules: developers.arcgis.com, "Generate Token";
Koop's authorisation plug-ins were tried.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Protocol
from urllib.parse import urlsplit, urlunsplit

from ...base.jobs import Progress
from ...base.language import tr
from ..contract import BadAnswer, NotAllowed
from .address import Address, is_loopback
from .answers import Rejected

EARLY_S = 60.0
"""A token is renewed so long before its end, or after three quarters of a short life."""
LIFE_MINUTES = 60

Ask = Callable[[str, Mapping[str, str], Progress], dict[str, Any]]


@dataclass(frozen=True)
class Login:
    """A user and a password, held in memory only."""

    user: str
    password: str

    def __repr__(self) -> str:
        return f"Login({self.user!r})"


class Tokens(Protocol):
    """What is sent along to show who asks."""

    def headers(self, progress: Progress) -> Mapping[str, str]:
        """Returns the headers of the next request."""

    def fields(self) -> Mapping[str, str]:
        """Returns what goes into the posted form, for servers that do not know the header."""

    def renew(self, progress: Progress) -> bool:
        """Fetches another token after the server refused this one; False if there is no way to."""


class NoTokens:
    """Nobody signs in, or QGIS does it."""

    def headers(self, _progress: Progress) -> Mapping[str, str]:
        return {}

    def fields(self) -> Mapping[str, str]:
        return {}

    def renew(self, _progress: Progress) -> bool:
        return False


class FetchedTokens:
    """Tokens of a server, or of the portal that signs people in for it."""

    def __init__(self, login: Login, address: Address, ask: Ask, client: str = "referer",
                 clock: Callable[[], float] = time.monotonic) -> None:
        """:param ask: posts a form without a token and returns the JSON; see :mod:`.client`.
        :param client: what a token is bound to: ``referer`` or ``requestip``.
        """
        self._login = login
        self._address = address
        self._ask = ask
        self._client = client
        self._clock = clock
        self._url = ""
        self._token: Optional[str] = None
        self._until = 0.0

    def headers(self, progress: Progress) -> Mapping[str, str]:
        if self._token is None or self._clock() >= self._until:
            self._fetch(progress)
        return {"X-Esri-Authorization": f"Bearer {self._token}", **self._referer()}

    def fields(self) -> Mapping[str, str]:
        return {} if self._token is None else {"token": self._token}

    def renew(self, progress: Progress) -> bool:
        self._fetch(progress)
        return True

    def _referer(self) -> dict[str, str]:
        return {"Referer": self._address.root} if self._client == "referer" else {}

    def _fetch(self, progress: Progress) -> None:
        if not self._url:
            self._url = token_url(self._address, self._ask(f"{self._address.root}/info", {"f": "json"}, progress))
        form = {"username": self._login.user, "password": self._login.password, "client": self._client,
                "expiration": str(LIFE_MINUTES), "f": "json"}
        if self._client == "referer":
            form["referer"] = self._address.root
        try:
            answer = self._ask(self._url, form, progress)
        except Rejected as error:
            raise NotAllowed(tr("{host} did not let {user} in.", host=urlsplit(self._url).hostname,
                                user=self._login.user),
                             tr("Check user name and password in QGIS's authentication store. After several wrong "
                                "tries an account can be locked for some minutes."), error.detail) from error
        token = answer.get("token")
        if not token:
            raise BadAnswer(tr("{host} gave no token.", host=urlsplit(self._url).hostname),
                            tr("Ask those who run the server."))
        self._token = str(token)
        life = _life_s(answer)
        self._until = self._clock() + max(life - EARLY_S, life * 0.75)


def token_url(address: Address, info: Mapping[str, Any]) -> str:
    """Returns where tokens are fetched, from what ``/rest/info`` says.

    A server behind a proxy, and Koop, may say https for a door that only knows http; a password goes over an open line
    to this computer itself only.

    :raises BadAnswer: if the server has no tokens, or wants the password over an open line.
    """
    said = info.get("authInfo") or {}
    url = str(said.get("tokenServicesUrl") or "")
    portal = str(info.get("owningSystemUrl") or "").rstrip("/")
    if not url and portal:
        url = f"{portal}/sharing/rest/generateToken"
    if not url:
        raise BadAnswer(tr("The server {host} does not give tokens for user and password.",
                           host=urlsplit(address.root).hostname),
                        tr("Choose another kind of login in QGIS's authentication store, for example OAuth2."))
    if url.rstrip("/").lower().endswith("/sharing"):
        url = f"{url.rstrip('/')}/rest/generateToken"
    parts, ours = urlsplit(url), urlsplit(address.root)
    if parts.hostname == ours.hostname and (parts.port == ours.port or parts.port is None):
        # the same machine: by the door through which we reach it
        return urlunsplit((ours.scheme, ours.netloc, parts.path, "", ""))
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        return urlunsplit(("https", parts.netloc, parts.path, "", ""))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


def _life_s(answer: Mapping[str, Any]) -> float:
    """Returns for how many seconds a token is good, by the server's own clock where it says the time."""
    expires = answer.get("expires")
    if not isinstance(expires, (int, float)):
        return LIFE_MINUTES * 60.0
    now: Optional[dt.datetime] = answer.get("_now")
    return float(expires) / 1000.0 - (now or dt.datetime.now(dt.timezone.utc)).timestamp()
