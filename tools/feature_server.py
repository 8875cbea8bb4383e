"""Real feature servers for tests and benchmarks: Koop, on a free port of this machine only, gone afterwards.

    with running("koop10") as server:
        server.put("hazards", Path("hazards.geojson"))
        print(server.url("hazards"), len(server.requests()))

Koop 10 answers whole, Koop 9 cuts what it answers and counts only what is left. Both come from npm as the lock files in
``tools/servers`` say, into ``build/servers``. A server ends by its own process id: another one is never touched.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = ROOT / "tools" / "servers"
INSTALLED = ROOT / "build" / "servers"
RELEASES = ("koop10", "koop9")
USER, PASSWORD = "reader", "may-read"
_START_S = 120
_INSTALL_S = 900


class NoServer(RuntimeError):
    """No server can run on this machine; the text says why."""


@dataclass
class FeatureServer:
    """Koop with a folder of services; it ends with the program that started it.

    ``token_seconds`` is how long a token is good; None: nobody needs one.
    """

    release: str
    folder: Path
    token_seconds: Optional[float] = None
    port: int = 0
    _process: Optional[subprocess.Popen] = field(default=None, repr=False)

    @property
    def root(self) -> str:
        """Returns the address of the server's list of services."""
        return f"http://127.0.0.1:{self.port}/arcgis/rest/services"

    def url(self, service: str) -> str:
        """Returns the address of a feature service."""
        return f"{self.root}/{service}/FeatureServer"

    def layer_url(self, service: str, number: int = 0) -> str:
        """Returns the address of one layer or table of a service."""
        return f"{self.url(service)}/{number}"

    @property
    def pid(self) -> int:
        if self._process is None:
            raise NoServer("the server does not run")
        return self._process.pid

    def put(self, service: str, content: Union[Mapping[str, Any], Path]) -> None:
        """Gives a service its data, new or instead of what it had: the next request is answered from them.

        :param content: a GeoJSON FeatureCollection or several of them (see tools/servers/files.js), or a file of it.
        """
        target = self.folder / f"{service}.geojson"
        coming = target.with_suffix(".coming")
        if isinstance(content, Path):
            shutil.copyfile(content, coming)
        else:
            coming.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        coming.replace(target)

    def take_away(self, service: str) -> None:
        """Removes a service."""
        (self.folder / f"{service}.geojson").unlink()

    def requests(self) -> list[dict[str, Any]]:
        """Returns what was asked since the start or :meth:`forget_requests`: path, method and form, without secrets."""
        log = self.folder / "requests.log"
        return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.is_file() else []

    def forget_requests(self) -> None:
        (self.folder / "requests.log").write_text("", encoding="utf-8")

    def start(self) -> None:
        """Starts the server (again, then on the port it had) and returns when it answers.

        :raises NoServer: if it does not start.
        """
        self.kill()
        settings: dict[str, Any] = {"folder": str(self.folder), "port": self.port,
                                    "log": str(self.folder / "requests.log")}
        if self.token_seconds is not None:
            settings["tokens"] = {"seconds": self.token_seconds, "user": USER, "password": PASSWORD}
        environment = {**os.environ, "NODE_PATH": str(INSTALLED / self.release / "node_modules"),
                       "GEOSERVICES_HTTP": "true", "NODE_NO_WARNINGS": "1", "SUPPRESS_NO_CONFIG_WARNING": "1"}
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [_program("node"), "--max-old-space-size=4096", str(SCRIPTS / "feature_server.js"),
                 json.dumps(settings)], cwd=self.folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=log)
        if self._process.stdout is None:
            raise NoServer("the server has no output")
        # packages of Koop greet on the same output
        said = next((line for line in self._process.stdout if line.startswith(b'{"port"')), None)
        if said is None:
            self.kill()
            raise NoServer("Koop did not start: "
                           + (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")[-500:])
        self.port = json.loads(said)["port"]

    def kill(self) -> None:
        """Ends the server at once, as a power cut does: open connections break. :meth:`start` brings it back."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(_START_S)
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def stop(self) -> None:
        """Ends the server and takes its folder away."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def start(release: str, token_seconds: Optional[float] = None) -> FeatureServer:
    """Starts a server without services.

    :param release: one of ``RELEASES``.
    :raises NoServer: if node or npm is not here, or the packages cannot be had.
    """
    install(release)
    server = FeatureServer(release, Path(tempfile.mkdtemp(prefix=f"{release}-", dir=INSTALLED)), token_seconds)
    try:
        server.start()
    except BaseException:
        server.stop()
        raise
    return server


@contextmanager
def running(release: str, token_seconds: Optional[float] = None) -> Iterator[FeatureServer]:
    """Starts a server and stops it at the end, whatever happens."""
    server = start(release, token_seconds)
    try:
        yield server
    finally:
        server.stop()


def install(release: str) -> Path:
    """Makes or renews ``build/servers/<release>`` from the lock file; returns it. Takes a moment when all is there.

    :raises NoServer: if that cannot be done here.
    """
    node, npm = _program("node"), _program("npm")
    folder, sources = INSTALLED / release, SCRIPTS / release
    lock = (sources / "package-lock.json").read_bytes()
    wanted = hashlib.sha256(lock + _version(node)).hexdigest()
    stamp = folder / "lock.sha256"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(sources / name, folder / name)
    try:
        done = subprocess.run([npm, "ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund",
                               "--loglevel=error"], cwd=folder, capture_output=True, text=True, check=False,
                              timeout=_INSTALL_S)
    except subprocess.TimeoutExpired as error:
        raise NoServer(f"npm did not get the packages of {release} in {_INSTALL_S} s") from error
    if done.returncode:
        raise NoServer(f"npm could not get the packages of {release}: {done.stderr.strip()[-500:]}")
    stamp.write_text(wanted, encoding="ascii")
    return folder


def _program(name: str) -> str:
    found = shutil.which(name)
    if not found:
        raise NoServer(f"{name} is not installed on this machine")
    return found


def _version(program: str) -> bytes:
    command: Sequence[str] = [program, "--version"]
    return subprocess.run(command, capture_output=True, check=True).stdout
