"""A real HTTP server on loopback that answers, or misbehaves, exactly as a test tells it."""

from __future__ import annotations

import contextlib
import http.server
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Asked:
    """One request as it came in."""

    method: str
    path: str
    form: dict[str, str]
    headers: dict[str, str]


@dataclass
class Reply:
    """What to answer. ``cut`` sends only so many bytes of the body and hangs up; ``hold`` waits for it first."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: Optional[int] = None
    hold: Optional[threading.Event] = None


Behaviour = Callable[[Asked], Reply]


@dataclass
class SmallServer:
    url: str
    asked: list[Asked]


@contextlib.contextmanager
def serving(behave: Behaviour, context: Optional[ssl.SSLContext] = None) -> Iterator[SmallServer]:
    """Serves until the block ends."""
    asked: list[Asked] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            parts = urlsplit(self.path)
            request = Asked(self.command, parts.path, dict(parse_qsl(parts.query) + parse_qsl(body, True)),
                            {name.lower(): value for name, value in self.headers.items()})
            asked.append(request)
            self._send(behave(request))

        do_GET = do_POST

        def _send(self, reply: Reply) -> None:
            if reply.hold is not None:
                reply.hold.wait(60)
            with contextlib.suppress(OSError):
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body if reply.cut is None else reply.body[:reply.cut])
                if reply.cut is not None:
                    self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """A client that hangs up is no news."""

    server = Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        scheme = "http" if context is None else "https"
        yield SmallServer(f"{scheme}://127.0.0.1:{server.server_address[1]}", asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
