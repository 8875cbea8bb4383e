"""What is tried again and what is not; refusals in words; tokens fetched, renewed and never shown."""

from __future__ import annotations

import json
import socket
import threading
import time

import pytest
from arcgis_layer import PATH, FakeLayer, Waits, about, answer, failure, fast_client, feature, opened
from small_server import Asked, Reply, serving
from transport_cases import StopOnce

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.transport_plain import PlainTransport
from imsma_tools.core.sources.arcgis.address import read_address
from imsma_tools.core.sources.arcgis.client import LONGEST_WAIT_S, sleep
from imsma_tools.core.sources.arcgis.source import open_core
from imsma_tools.core.sources.arcgis.tokens import FetchedTokens, Login, token_url
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import BadAnswer, NotAllowed, Scope, Unreachable

DATE = "Sun, 22 Nov 2026 09:00:00 GMT"
PAGE = Reply(b"<html><head><title> Sign in \n&amp; go on </title></head></html>", headers={"Content-Type": "text/html"})


class Said(Progress):
    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)


def in_turn(*replies: Reply):
    left = list(replies)
    return lambda asked: left.pop(0) if len(left) > 1 else left[0]


@pytest.mark.parametrize("trouble", [
    Reply(b"slow down", 429), Reply(b"", 502), Reply(b"<html>busy</html>", 503), Reply(b"", 504),
    failure(500, "Error performing query operation"), failure(504), Reply(b'{"cut', 200),
    Reply(b'{"a": 1}', 200, cut=3), PAGE, Reply(b"[]"), failure(503)])
def test_trouble_that_may_pass_is_tried_again(trouble: Reply) -> None:
    waits = Waits()
    client = fast_client(waits)
    with serving(in_turn(trouble, trouble, answer({"ok": 1}))) as server:
        assert client.ask(server.url, {"f": "json"}) == {"ok": 1}
    assert (client.tally.requests, client.tally.retries) == (3, 2)
    assert 0.25 <= waits.seconds[0] <= 0.5 <= waits.seconds[1] <= 1.0


@pytest.mark.parametrize("refusal, error, words", [
    (failure(400, "Invalid field"), BadAnswer, "Invalid field"), (Reply(b"", 400), BadAnswer, "does not take"),
    (Reply(b"", 401), NotAllowed, "does not let us"), (failure(403, "You do not have permissions"), NotAllowed,
                                                      "permissions"),
    (Reply(b"<html>no</html>", 404, {"Content-Type": "text/html"}), BadAnswer, "no such service"),
    (failure(404, "Service not found"), BadAnswer, "no such service"), (failure(499, "Token Required"), NotAllowed,
                                                                       "Token Required"),
    (answer({"status": "error", "code": 498, "messages": ["expired"]}), NotAllowed, "expired")])
def test_refusals_are_final_and_in_words(refusal: Reply, error: type, words: str) -> None:
    client = fast_client()
    with serving(lambda asked: refusal) as server:
        with pytest.raises(error) as caught:
            client.ask(server.url, {"f": "json"})
        assert len(server.asked) == 1
    assert words in caught.value.sentence()
    assert caught.value.remedy


def test_a_login_page_is_told_by_its_title() -> None:
    client = fast_client()
    with serving(lambda asked: PAGE) as server:
        with pytest.raises(BadAnswer, match="proxy or login page") as caught:
            client.ask(server.url, {"f": "json"})
        assert len(server.asked) == 5
    assert "Sign in & go on" in caught.value.sentence()


def test_a_server_that_is_gone_is_given_up_after_five_tries() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    waits = Waits()
    client = fast_client(waits)
    with pytest.raises(Unreachable, match="5 times"):
        client.ask(url, {"f": "json"})
    assert len(waits.seconds) == 4


def test_a_server_that_asks_for_patience_gets_more_of_it() -> None:
    client = fast_client()
    with serving(in_turn(*[Reply(b"", 503)] * 9, answer({"ok": 1}))) as server:
        assert client.ask(server.url, {"f": "json"}) == {"ok": 1}


@pytest.mark.parametrize("said, seconds", [
    ("7", 7), ("0", 0), ("86400", LONGEST_WAIT_S), ("Sun, 22 Nov 2026 09:00:12 GMT", 12),
    ("Sun, 22 Nov 2026 08:00:00 GMT", 0)])
def test_the_wait_a_server_asks_for_is_kept_capped_and_told(said: str, seconds: float) -> None:
    waits, progress = Waits(), Said()
    with serving(in_turn(Reply(b"", 429, {"Retry-After": said, "Date": DATE}), answer({}))) as server:
        fast_client(waits).ask(server.url, {"f": "json"}, progress)
    assert waits.seconds == [seconds]
    assert "asks to wait" in progress.said[0]


def test_a_person_can_stop_during_a_wait() -> None:
    stop = threading.Event()
    threading.Timer(0.05, stop.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        sleep(3600, StopOnce(stop))
    assert time.monotonic() - began < 3000   # it did not wait for the end


def token_server(life_s: float = 3600.0, wrong: bool = False, refuse_first: int = 0):
    """A layer that wants a token, and the door that gives it."""
    rows = FakeLayer([feature(number) for number in range(1, 121)], description=about(maxRecordCount=50))
    given: list[str] = []
    refused: list[str] = []

    def behave(asked: Asked) -> Reply:
        if asked.path == "/arcgis/rest/info":
            return answer({"currentVersion": 11.1, "authInfo": {
                "isTokenBasedSecurity": True, "tokenServicesUrl": f"https://{asked.headers['host']}/arcgis/tokens"}})
        if asked.path == "/arcgis/tokens":
            if wrong or asked.form["password"] != "s3cret":
                return failure(400, "Unable to generate token.")
            given.append(f"token-{len(given)}")
            return answer({"token": given[-1], "expires": int((time.time() + life_s) * 1000)})
        if asked.form.get("token") != given[-1] if given else True:
            return failure(499, "Token Required")
        if len(refused) < refuse_first:
            refused.append(asked.path)
            return failure(498, "Invalid token.")
        return rows(asked)

    return behave, given


def signed_in(url: str, **more):
    source = open_core(Connection("test", "imsma-core", url + PATH + "/0"), None, PlainTransport(),
                       Login("officer", "s3cret"))
    source.client._wait = Waits()
    return source


def test_a_token_is_fetched_once_sent_in_header_and_form_and_never_in_an_address() -> None:
    behave, given = token_server()
    with serving(behave) as server:
        source = signed_in(server.url)
        (table,) = source.describe()
        assert sum(len(page.records) for page in source.pages(table, Scope())) == 120
        assert given == ["token-0"]
        later = [asked for asked in server.asked if asked.path.startswith(PATH)]
        assert all(asked.headers["x-esri-authorization"] == "Bearer token-0" for asked in later)
        assert all(asked.headers["referer"] == server.url + "/arcgis/rest" for asked in later)
        asked_for_token = next(asked for asked in server.asked if asked.path == "/arcgis/tokens")
        assert (asked_for_token.method, asked_for_token.form["client"]) == ("POST", "referer")
        assert "token" not in asked_for_token.form
    assert "s3cret" not in repr(Login("officer", "s3cret"))
    assert "s3cret" not in source.identity


def test_a_token_is_renewed_before_it_ends() -> None:
    behave, given = token_server(life_s=0.5)
    with serving(behave) as server:
        source = signed_in(server.url)
        (table,) = source.describe()
        source.client.tokens._clock = lambda: 1e9 + len(given)   # far behind the end of whatever was given so far
        assert sum(len(page.records) for page in source.pages(table, Scope())) == 120
        assert len(given) > 1
        assert source.tally.retries == 0


def test_a_refused_token_is_renewed_once_and_then_it_is_over() -> None:
    behave, given = token_server(refuse_first=1)
    with serving(behave) as server:
        assert signed_in(server.url).describe()
        assert len(given) == 2
    behave, given = token_server(refuse_first=100)
    with serving(behave) as server:
        with pytest.raises(NotAllowed, match="Invalid token"):
            signed_in(server.url).describe()
        assert len(given) == 2


def test_a_wrong_password_is_said_and_not_tried_again() -> None:
    behave, _ = token_server(wrong=True)
    with serving(behave) as server:
        with pytest.raises(NotAllowed, match="officer") as caught:
            signed_in(server.url).describe()
        assert [asked.path for asked in server.asked] == ["/arcgis/rest/info", "/arcgis/tokens"]
    assert "s3cret" not in caught.value.sentence()


@pytest.mark.parametrize("info, url", [
    ({"authInfo": {"tokenServicesUrl": "https://gis.example/arcgis/tokens/"}}, "https://gis.example/arcgis/tokens/"),
    ({"authInfo": {"tokenServicesUrl": "http://gis.example/arcgis/tokens"}}, "https://gis.example/arcgis/tokens"),
    ({"authInfo": {"tokenServicesUrl": "https://portal.example/portal/sharing/rest/generateToken"}},
     "https://portal.example/portal/sharing/rest/generateToken"),
    ({"authInfo": {"tokenServicesUrl": "http://portal.example/portal/sharing/rest/generateToken?x=1"}},
     "https://portal.example/portal/sharing/rest/generateToken"),
    ({"owningSystemUrl": "https://portal.example/portal/", "authInfo": {"isTokenBasedSecurity": True}},
     "https://portal.example/portal/sharing/rest/generateToken")])
def test_where_tokens_come_from(info: dict, url: str) -> None:
    """Shaped by Esri's documentation of "Generate Token" and of federated servers."""
    assert token_url(read_address("https://gis.example/arcgis/rest/services/a/FeatureServer"), info) == url


def test_a_server_without_tokens_says_so() -> None:
    with pytest.raises(BadAnswer, match="does not give tokens"):
        token_url(read_address("https://gis.example/arcgis/rest/services/a/FeatureServer"), {"currentVersion": 11})


def test_requestip_binds_no_referer() -> None:
    address = read_address("https://gis.example/arcgis/rest/services/a/FeatureServer")
    forms = []

    def ask(url, form, progress):
        forms.append(form)
        return {"authInfo": {"tokenServicesUrl": "https://gis.example/arcgis/tokens"}} if url.endswith("info") else {
            "token": "t", "expires": (time.time() + 60) * 1000}

    tokens = FetchedTokens(Login("a", "b"), address, ask, "requestip")
    assert tokens.headers(Progress()) == {"X-Esri-Authorization": "Bearer t"}
    assert (forms[1]["client"], "referer" in forms[1]) == ("requestip", False)


def test_the_servers_clock_is_known_without_asking_for_it() -> None:
    with opened(FakeLayer([feature(1)])) as (source, server):
        source.describe()
        asked = len(server.asked)
        assert source.now() is not None
        assert len(server.asked) == asked


def test_answers_are_counted() -> None:
    client = fast_client()
    with serving(lambda asked: Reply(json.dumps({"a": "b" * 100}).encode())) as server:
        client.ask(server.url, {"f": "json"})
    assert (client.tally.requests, client.tally.received_bytes) == (1, 109)
