"""What stands between a server and its readers and spoils the answers: nginx and a bad line, on this machine only.

    with running("503", server) as line:
        read(line.url("hazards"))

Each is a process of its own that ends by its process id.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Protocol

from .feature_server import INSTALLED, SCRIPTS, NoServer

_PROXY = "proxy_pass http://127.0.0.1:{upstream}; proxy_http_version 1.1; proxy_set_header Host $http_host;"
_NGINX = {
    # $connection and $connection_requests only count, so the same questions meet the same answers in every run
    "503": ("split_clients $connection-$connection_requests $spoilt {{ 30% 1; * 0; }}",
            "if ($spoilt) {{ return 503; }} " + _PROXY),
    "429": ("limit_req_zone $server_port zone=few:1m rate=4r/s; limit_req_status 429;",
            "limit_req zone=few burst=1 nodelay; add_header Retry-After 1 always; " + _PROXY),
    "504": ("", "return 504;"),
    # Pages of three hundred records and more take too long, small ones do not. Where to send a question is chosen
    # before its form is read, so a first server hands the form on in a header.
    "504 for large pages": (
        "map $http_x_form$args $late {{ ~resultRecordCount=([3-9]|[0-9][0-9])[0-9][0-9] {late}; default {upstream}; }} "
        "large_client_header_buffers 4 1m; "
        "server {{ listen 127.0.0.1:{inner}; location / {{ proxy_read_timeout 300ms; "
        "proxy_pass http://127.0.0.1:$late; proxy_set_header X-Form ''; proxy_set_header Host $http_host; }} }}",
        "proxy_set_header Host $http_host; proxy_set_header X-Form $request_body; proxy_pass http://127.0.0.1:{inner};"),
    "html": ("", "default_type text/html; return 200 '<html><body>Please log in</body></html>';"),
}
_LINES: Mapping[str, Mapping[str, Any]] = {
    "slow": {"delay_s": 0.02, "pieces": 16384},
    "cut": {"cut_after": 40_000, "cut_every": 2},
    "breaking": {"break_every_s": 2.0, "delay_s": 0.05, "pieces": 4096},
    "silent": {"silent": True},
}
KINDS = (*_NGINX, *_LINES)
_HTTP = """{user}
worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log off; client_max_body_size 50m; client_body_buffer_size 1m;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fast;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  {outside}
  server {{ listen 127.0.0.1:{port}; location / {{ {inside} }} }}
}}
"""
_PATIENCE_S = 20


class Upstream(Protocol):
    """A server, or another line to it."""

    port: int

    def url(self, service: str) -> str:
        """Returns the address of a feature service."""


@dataclass
class FaultyLine:
    """A server as it looks through the fault ``kind``."""

    kind: str
    upstream: Upstream
    port: int
    _processes: list[subprocess.Popen] = field(repr=False)
    _folder: Optional[Path] = field(default=None, repr=False)

    def url(self, service: str) -> str:
        """Returns the address of a feature service."""
        return self._through(self.upstream.url(service))

    @property
    def root(self) -> str:
        """Returns the address of the server's list of services."""
        return self._through(self.upstream.url("x").rsplit("/", 2)[0])

    def _through(self, address: str) -> str:
        return address.replace(f":{self.upstream.port}/", f":{self.port}/", 1)

    def stop(self) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.wait(_PATIENCE_S)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def start(kind: str, upstream: Upstream, **settings: Any) -> FaultyLine:
    """Starts a fault in front of a server; ``settings`` are those of a line instead of the usual ones (relay.py).

    :param kind: one of ``KINDS``.
    :raises NoServer: if nginx is not installed.
    """
    if kind in _LINES:
        process, port = _relay({"upstream": upstream.port, **_LINES[kind], **settings})
        return FaultyLine(kind, upstream, port, [process])
    return _nginx(kind, upstream)


@contextmanager
def running(kind: str, upstream: Upstream, **settings: Any) -> Iterator[FaultyLine]:
    """Starts a fault and ends it, whatever happens."""
    line = start(kind, upstream, **settings)
    try:
        yield line
    finally:
        line.stop()


def _relay(settings: Mapping[str, Any]) -> tuple[subprocess.Popen, int]:
    process = subprocess.Popen([sys.executable, str(SCRIPTS / "relay.py"), json.dumps(settings)],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    said = process.stdout.readline() if process.stdout else ""
    if not said:
        raise NoServer("the relay did not start")
    return process, int(said)


def _nginx(kind: str, upstream: Upstream) -> FaultyLine:
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if not program:
        raise NoServer("nginx is not installed on this machine")
    INSTALLED.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="nginx-", dir=INSTALLED))
    processes = []
    names = {"upstream": upstream.port, "late": 0, "inner": _free_port()}
    outside, inside = _NGINX[kind]
    if "{late}" in outside:
        silent, names["late"] = _relay({"silent": True})
        processes.append(silent)
    port = _free_port()
    # as root, nginx would change to a user who may not write into this folder
    text = _HTTP.format(user="user root;" if os.geteuid() == 0 else "", folder=folder, port=port,
                        outside=outside.format(**names), inside=inside.format(**names))
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    with (folder / "said.log").open("ab") as said:
        processes.append(subprocess.Popen([program, "-p", str(folder), "-e", str(folder / "error.log"), "-c",
                                           str(folder / "nginx.conf")], stdout=said, stderr=said))
    line = FaultyLine(kind, upstream, port, processes, folder)
    if not _answers(port, processes[-1]):
        problem = (folder / "said.log").read_text(encoding="utf-8", errors="replace")
        line.stop()
        raise NoServer(f"nginx did not start: {problem[-500:]}")
    return line


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _answers(port: int, process: subprocess.Popen) -> bool:
    patience = time.monotonic() + _PATIENCE_S
    while process.poll() is None and time.monotonic() < patience:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return True
    return False
