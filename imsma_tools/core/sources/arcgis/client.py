"""Asking an ArcGIS server: the one place where a question is tried again, and where its refusals become words.

What is tried again: too many requests, an overloaded or resting server, a line that breaks, half an answer, a page of
HTML where JSON belongs. What is not: 400, 401, 403, 404. ArcGIS says most of its errors in an answer of status 200.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Optional, Union

from ...base.ahead import Ahead
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ...base.redirects import host_of
from ...base.transport import Answer, Transport
from ..contract import BadAnswer, NotAllowed, SourceError, Tally, Unreachable
from .answers import Refusal, Rejected, http_date, json_of, refusal_of
from .tokens import NoTokens, Tokens

TRIES = 5
PATIENT_TRIES = 10
"""Tries for a server that answers and asks for patience: with three answers of ten refused, five would not do."""
FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 60.0
TIMEOUT_S = 120.0

_PATIENCE = frozenset({429, 502, 503})
_HEAVY = frozenset({0, 500, 504})
"""What a question for fewer records may help against: no answer in time or half of one, an error within, no time."""

Form = Union[Mapping[str, str], Callable[[], Mapping[str, str]]]
Sleep = Callable[[float, Progress], None]


def sleep(seconds: float, progress: Progress) -> None:
    """Waits; a person can stop it within a tenth of a second."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        progress.check()
        time.sleep(min(0.1, left))


class Client:
    """Asks one server. ``tally`` counts what it took; ``server_time`` is the server's clock at its last answer."""

    def __init__(self, transport: Transport, tally: Tally, tokens: Optional[Tokens] = None, wait: Sleep = sleep,
                 timeout_s: float = TIMEOUT_S) -> None:
        self.tally = tally
        self.tokens: Tokens = tokens or NoTokens()
        self.server_time: Optional[dt.datetime] = None
        self._heard_at = 0.0
        self._transport = transport
        self._wait = wait
        self._timeout_s = timeout_s

    def begin(self, url: str, form: Mapping[str, str], progress: Progress) -> Ahead:
        """Sends a question while other work goes on. :meth:`ask` takes it as its first try; or drop it."""
        headers = self.tokens.headers(progress)   # first: it may fetch the token that the form holds
        whole = {**form, **self.tokens.fields()}
        self.tally.requests += 1
        return Ahead(lambda stop: self._transport.send(url, whole, headers, self._timeout_s, stop),
                     self._transport.attend, progress)

    def ask(self, url: str, form: Form, progress: Progress = SILENT, lighten: Optional[Callable[[], bool]] = None,
            ahead: Optional[Ahead] = None) -> dict[str, Any]:
        """Posts a question and returns the JSON of its answer.

        :param form: what to post, or what makes it anew for each try.
        :param lighten: makes the question smaller where it was too much for the server; False if it cannot.
        :param ahead: this question as it was begun before.
        :raises Unreachable: if the server gives no usable answer however often it is asked.
        :raises NotAllowed: if it refuses the person.
        :raises Rejected: if it does not take the question.
        :raises BadAnswer: if it has no such thing, or answers with pages for people.
        """
        return self._tried(url, form, progress, lighten, self.tokens, ahead)

    def ask_openly(self, url: str, form: Mapping[str, str], progress: Progress) -> dict[str, Any]:
        """Asks without a token: for the token itself. The answer's ``_now`` is the server's clock."""
        answer = self._tried(url, form, progress, None, NoTokens())
        return {**answer, "_now": self.server_time}

    def download(self, url: str, most_bytes: int, progress: Progress = SILENT) -> Answer:
        """Returns the bytes behind an address (an attachment), tried again like any question."""
        return self._repeated(lambda: self._once(url, {}, progress, self.tokens, most_bytes), url, progress, None,
                              self.tokens)

    def now(self) -> Optional[dt.datetime]:
        """Returns the server's clock, None as long as it said none."""
        if self.server_time is None:
            return None
        return self.server_time + dt.timedelta(seconds=time.monotonic() - self._heard_at)

    def _tried(self, url: str, form: Form, progress: Progress, lighten: Optional[Callable[[], bool]],
               tokens: Tokens, ahead: Optional[Ahead] = None) -> dict[str, Any]:
        begun = [ahead] if ahead is not None else []

        def once() -> dict[str, Any]:
            if begun:
                return json_of(self._heard(begun.pop().answer()))
            return json_of(self._once(url, form() if callable(form) else form, progress, tokens))

        return self._repeated(once, url, progress, lighten, tokens)

    def _repeated(self, once: Callable[[], Any], url: str, progress: Progress,
                  lighten: Optional[Callable[[], bool]], tokens: Tokens) -> Any:
        is_renewed, number = False, 0
        while True:
            progress.check()
            try:
                return once()
            except Refusal as refusal:
                if refusal.code in (498, 499):
                    if is_renewed or not tokens.renew(progress):
                        raise _no_entry(refusal, url) from refusal
                    is_renewed = True
                    self.tally.retries += 1
                    continue
                number += 1
                if not _is_worth_it(refusal, number):
                    _give_up(refusal, url, number)
                self.tally.retries += 1
                # The first breakdown can be chance; a second one of the same question says that it is too much.
                if lighten is not None and refusal.code in _HEAVY and (number > 1 or refusal.code) and lighten():
                    progress.say(tr("The server {host} has trouble; asking for fewer records.", host=host_of(url)))
                    number -= refusal.has_begun   # a smaller question to a server that is there has its own tries
                self._pause(refusal, number, url, progress)

    def _once(self, url: str, form: Mapping[str, str], progress: Progress, tokens: Tokens,
              most_bytes: int = 0) -> Answer:
        headers = tokens.headers(progress)   # first: it may fetch the token that the form holds
        self.tally.requests += 1
        answer = self._transport.send(url, {**form, **tokens.fields()}, headers, self._timeout_s, progress,
                                      most_bytes=most_bytes)
        return self._heard(answer)

    def _heard(self, answer: Answer) -> Answer:
        self.tally.received_bytes += len(answer.body)
        self._hear(answer)
        if answer.is_too_long:
            return answer
        if answer.status == 0:
            raise Refusal(0, answer.problem, has_begun=bool(answer.headers))
        if answer.status >= 400:
            raise refusal_of(answer)
        return answer

    def _hear(self, answer: Answer) -> None:
        said = answer.headers.get("date", "")
        if said:
            moment = http_date(said)
            if moment is not None:
                self.server_time, self._heard_at = moment, time.monotonic()

    def _pause(self, refusal: Refusal, number: int, url: str, progress: Progress) -> None:
        longest = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (number - 1))
        seconds = longest * random.uniform(0.5, 1.0)   # nosec B311 - so that offices do not come in step
        if refusal.wait_s is not None:
            seconds = min(max(refusal.wait_s, 0.0), LONGEST_WAIT_S)
            progress.say(tr("The server {host} asks to wait {seconds} s.", host=host_of(url),
                            seconds=f"{seconds:.0f}"))
        self._wait(seconds, progress)


def _is_worth_it(refusal: Refusal, number: int) -> bool:
    if refusal.code in _PATIENCE:
        return number < PATIENT_TRIES
    return number < TRIES and (refusal.code in _HEAVY or refusal.code in _PATIENCE or refusal.is_page)


def _give_up(refusal: Refusal, url: str, number: int) -> NoReturn:
    host = host_of(url)
    if refusal.code in (401, 403):
        raise _no_entry(refusal, url) from refusal
    if refusal.is_page:
        raise BadAnswer(tr("{host} answers with a page for people, \"{title}\": a proxy or login page stands between.",
                           host=host, title=refusal.text),
                        tr("Open the address in a browser on this computer, sign in there if asked, and look at the "
                           "proxy under Settings > Options > Network.")) from refusal
    if refusal.code == 404:
        raise BadAnswer(tr("The server {host} has no such service or layer.", host=host),
                        tr("Check the address of the connection. The service may have been moved or stopped."),
                        url) from refusal
    if refusal.code in _HEAVY or refusal.code in _PATIENCE:
        raise Unreachable(
            tr("The server {host} gave no usable answer, although it was asked {times} times.", host=host,
               times=number), tr("Update again later; what has arrived is kept."), refusal.text) from refusal
    raise Rejected(tr("The server {host} does not take the question.", host=host),
                   tr("The layer may have changed, or a condition of the column matching is wrong."),
                   refusal.text) from refusal


def _no_entry(refusal: Refusal, url: str) -> SourceError:
    return NotAllowed(tr("The server {host} does not let us read this.", host=host_of(url)),
                      tr("Choose a login in the connection, check it in QGIS's authentication store, or ask those who "
                         "run the server for the right to read."), refusal.text)
