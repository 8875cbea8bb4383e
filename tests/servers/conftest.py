"""A PostgreSQL cluster with PostGIS of the tests' own: on a free port of this machine only, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"


def _programs() -> Path | None:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    return folders[-1] if folders else None


def _has_postgis(programs: Path) -> bool:
    shared = Path("/usr/share/postgresql") / programs.parent.name / "extension" / "postgis.control"
    return shared.is_file()


@dataclass
class Postgis:
    """A running server; ``psql`` runs SQL and returns what it prints, ``copy`` fills a table."""

    programs: Path
    port: int

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": "tester",
                "PGDATABASE": "postgres", "LC_ALL": "C.UTF-8"}

    def psql(self, sql: str) -> list[list[str]]:
        done = subprocess.run([str(self.programs / "psql"), "-XqAt", "-F", "|", "-v", "ON_ERROR_STOP=1"], input=sql,
                              env=self.environment, capture_output=True, text=True, check=False, timeout=600)
        assert done.returncode == 0, done.stderr
        return [line.split("|") for line in done.stdout.splitlines()]

    def table(self, name: str, wkbs: list[bytes | None]) -> None:
        """Makes a table of id (from 0) and geom as received."""
        rows = "".join(f"{number}\t{shape.hex() if shape else chr(92) + 'N'}\n" for number, shape in enumerate(wkbs))
        self.psql(f"drop table if exists {name}; create table {name}(id int, geom geometry(geometry, 4326));\n"
                  f"copy {name} from stdin;\n{rows}\\.\n")


@pytest.fixture(scope="session")
def postgis() -> Iterator[Postgis]:
    programs = _programs()
    if programs is None or not _has_postgis(programs):
        pytest.skip("PostgreSQL with PostGIS is not installed on this machine")
    user = None
    if os.geteuid() == 0:   # the server refuses to run as root
        try:
            user = pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("there is no user postgres to run the server as")
    BUILD.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="postgis-", dir=BUILD))
    data = folder / "data"
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)

    def run(*arguments: str) -> None:
        # the server keeps its parents' pipes open, so nothing is captured through one
        with (folder / "commands.log").open("ab") as log:
            subprocess.run(arguments, user=user.pw_uid if user else None, group=user.pw_gid if user else None,
                           extra_groups=[] if user else None, cwd=folder, stdout=log, stderr=log, check=True,
                           timeout=120, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    try:
        run(str(programs / "initdb"), "-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")
        run(str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "server.log"), "-o",
            f"-p {port} -h 127.0.0.1 -k '' -c fsync=off -c jit=off", "start")
        try:
            server = Postgis(programs, port)
            server.psql("create extension postgis;")
            yield server
        finally:
            run(str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
