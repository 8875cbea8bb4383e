"""A bad line to a server: passes bytes on, late, cut, or broken every few seconds. Works on TCP, knows no HTTP.

    python3 relay.py '{"upstream": 8090, "delay_s": 0.2}'

Settings: ``upstream`` port on this machine; ``delay_s`` before each piece of an answer; ``pieces`` bytes passed at a
time; ``cut_after`` bytes of answers after which the first connection and every ``cut_every``-th after it is cut;
``break_every_s`` seconds after which all connections break, and ``silent``: connections are taken and never answered.
Prints its own port.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct
import sys
import threading
import time
from typing import Any, Optional

_NO_LINGER = struct.pack("ii", 1, 0)


class Relay:
    """Listens on a free port of this machine until it is killed."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listening.getsockname()[1]

    def serve(self) -> None:
        """Takes connections for ever."""
        if "break_every_s" in self._settings:
            threading.Thread(target=self._break_often, daemon=True).start()
        number = 0
        while True:
            client, _ = self._listening.accept()
            is_cut = number % self._settings.get("cut_every", 1) == 0
            number += 1
            with self._lock:
                self._open.add(client)
            if not self._settings.get("silent"):
                threading.Thread(target=self._connect, args=(client, is_cut), daemon=True).start()

    def _connect(self, client: socket.socket, is_cut: bool) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self._settings["upstream"]), timeout=10)
        except OSError:
            self._break(client)
            return
        server.settimeout(None)
        with self._lock:
            self._open.add(server)
        threading.Thread(target=self._pass_on, args=(client, server), daemon=True).start()
        most = self._settings.get("cut_after") if is_cut else None
        self._pass_on(server, client, most, self._settings.get("delay_s", 0.0))

    def _pass_on(self, source: socket.socket, target: socket.socket, most: Optional[int] = None,
                 delay_s: float = 0.0) -> None:
        passed = 0
        try:
            while piece := source.recv(self._settings.get("pieces", 65536)):
                if delay_s:
                    time.sleep(delay_s)
                if most is not None and passed + len(piece) > most:
                    target.sendall(piece[:most - passed])
                    break
                target.sendall(piece)
                passed += len(piece)
        except OSError:
            pass
        self._break(source)
        self._break(target)

    def _break_often(self) -> None:
        while True:
            time.sleep(self._settings["break_every_s"])
            with self._lock:
                everything = list(self._open)
            for one in everything:
                # reset instead of a polite end: that is what a lost line looks like
                try:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
                except OSError:
                    continue
                self._break(one)

    def _break(self, one: socket.socket) -> None:
        with self._lock:
            self._open.discard(one)
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


if __name__ == "__main__":
    # whoever started this holds the other end: when that program ends, however it ends, so does this one
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    relay = Relay(json.loads(sys.argv[1]))
    print(relay.port, flush=True)
    relay.serve()
