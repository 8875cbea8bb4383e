"""What every transport must do, whatever it is made of; run for plain Python and for QGIS."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading

import pytest
from small_server import Asked, Reply, serving

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.transport import Transport


class StopOnce(Progress):
    """Says stop as soon as ``event`` is set."""

    def __init__(self, event: threading.Event) -> None:
        self.event = event

    def is_cancelled(self) -> bool:
        return self.event.is_set()


class TransportCases:
    """Needs a fixture ``transport``."""

    def test_a_form_is_posted_with_its_headers(self, transport: Transport) -> None:
        with serving(lambda asked: Reply(b"yes")) as server:
            form = {"a": "1 & 2", "b": "\u062d\u0642\u0644"}
            answer = transport.send(server.url + "/q", form, {"X-Mine": "here"}, 20)
            assert (answer.status, answer.body, answer.problem) == (200, b"yes", "")
            assert answer.headers["content-length"] == "3"
            (asked,) = server.asked
        assert (asked.method, asked.form) == ("POST", form)
        assert asked.headers["x-mine"] == "here"
        assert "gzip" in asked.headers["accept-encoding"]

    def test_without_a_form_it_is_a_get(self, transport: Transport) -> None:
        with serving(lambda asked: Reply(b"yes")) as server:
            assert transport.send(server.url + "/q?f=json", {}, {}, 20).body == b"yes"
            assert server.asked[0].method == "GET"

    def test_packed_answers_are_unpacked(self, transport: Transport) -> None:
        packed = Reply(gzip.compress(b"a" * 5000), headers={"Content-Encoding": "gzip"})
        with serving(lambda asked: packed) as server:
            assert transport.send(server.url, {"f": "json"}, {}, 20).body == b"a" * 5000

    @pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
    def test_what_a_server_refuses_comes_with_its_status(self, transport: Transport, status: int) -> None:
        with serving(lambda asked: Reply(b"later", status, {"Retry-After": "7"})) as server:
            answer = transport.send(server.url, {"f": "json"}, {}, 20)
            assert (answer.status, answer.headers["retry-after"]) == (status, "7")
            assert len(server.asked) == 1

    @pytest.mark.parametrize("packed", [False, True])
    def test_an_answer_cut_off_is_no_answer(self, transport: Transport, packed: bool) -> None:
        body = bytes(range(256)) * 40
        headers = {"Content-Encoding": "gzip"} if packed else {}
        reply = Reply(gzip.compress(body) if packed else body, headers=headers, cut=150)
        with serving(lambda asked: reply) as server:
            answer = transport.send(server.url, {"f": "json"}, {}, 20)
        assert (answer.status, answer.body) == (0, b"")
        assert "127.0.0.1" in answer.problem

    def test_a_server_that_is_not_there_is_said_in_words(self, transport: Transport) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        answer = transport.send(f"http://127.0.0.1:{port}/", {"f": "json"}, {}, 20)
        assert answer.status == 0
        assert "does not take connections" in answer.problem

    def test_a_server_that_never_answers_ends_by_the_time(self, transport: Transport) -> None:
        hold = threading.Event()
        with serving(lambda asked: Reply(b"late", hold=hold)) as server:
            answer = transport.send(server.url, {"f": "json"}, {}, 0.3)
            hold.set()
        assert answer.status == 0
        assert "in time" in answer.problem

    def test_a_person_who_stops_waits_for_no_server(self, transport: Transport) -> None:
        hold, stop = threading.Event(), threading.Event()

        def asked(_: Asked) -> Reply:
            stop.set()
            return Reply(b"late", hold=hold)

        with serving(asked) as server:
            with pytest.raises(Cancelled):
                transport.send(server.url, {"f": "json"}, {}, 60, StopOnce(stop))
            assert not hold.is_set()   # the server still holds its answer back
            hold.set()

    def test_more_than_wanted_is_not_read(self, transport: Transport) -> None:
        with serving(lambda asked: Reply(b"x" * 3_000_000)) as server:
            answer = transport.send(server.url, {}, {}, 20, most_bytes=1000)
            assert (answer.status, answer.is_too_long, answer.body) == (0, True, b"")
            assert not transport.send(server.url, {}, {}, 20, most_bytes=3_000_000).is_too_long

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_a_form_goes_to_no_other_server(self, transport: Transport, status: int) -> None:
        with serving(lambda asked: Reply(b"mine now")) as other:
            moved = Reply(b"", status, {"Location": other.url + "/login"})
            with serving(lambda asked: moved) as server:
                answer = transport.send(server.url, {"password": "secret"}, {"X-Esri-Authorization": "Bearer x"}, 20)
            assert not other.asked
        assert answer.status == 0
        assert "sends us on to 127.0.0.1" in answer.problem

    def test_a_certificate_nobody_vouches_for_is_refused_in_words(self, transport: Transport, tmp_path) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("openssl is not here to make a certificate")
        key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out",
                        str(certificate)], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        with serving(lambda asked: Reply(b"secret"), context) as server:
            answer = transport.send(server.url, {"f": "json"}, {}, 20)
            assert not server.asked
        assert answer.status == 0
        assert "certificate" in answer.problem.lower() or "secure connection" in answer.problem

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_on_the_same_server_the_whole_form_goes_on(self, transport: Transport, status: int) -> None:
        def behave(asked: Asked) -> Reply:
            return Reply(b"here") if asked.path == "/new" else Reply(b"", status, {"Location": "/new"})

        with serving(behave) as server:
            assert transport.send(server.url + "/old", {"where": "1=1"}, {}, 20).body == b"here"
            assert [(one.method, one.path, one.form) for one in server.asked] == [
                ("POST", "/old", {"where": "1=1"}), ("POST", "/new", {"where": "1=1"})]
