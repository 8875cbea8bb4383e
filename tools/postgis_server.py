"""A PostgreSQL cluster with PostGIS for tests and benchmarks: on a free port of this machine only, gone afterwards.

    with running() as server:
        database = server.database("peers")
        database.load(Path("tasks.gpkg"), "tasks")
        print(database.psql("select count(*) from tasks"), database.uri)

It comes from the distribution's packages (``make test-servers`` says which are missing), lives in a folder under
``build/``, and is stopped by ``pg_ctl`` of that folder: another server on the machine is never touched.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

BUILD = Path(__file__).resolve().parents[1] / "build"
USER = "tester"
_LONGEST = 1200


class NoServer(RuntimeError):
    """No server can run on this machine; the text says why."""


@dataclass(frozen=True)
class Database:
    """One database of the cluster, with PostGIS in it."""

    programs: Path
    port: int
    name: str

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": USER,
                "PGDATABASE": self.name, "LC_ALL": "C.UTF-8"}

    @property
    def uri(self) -> str:
        """Returns the connection as QGIS and libpq take it: ``host=... port=... dbname=... user=...``."""
        return f"host=127.0.0.1 port={self.port} dbname={self.name} user={USER}"

    def layer_uri(self, table: str, kind: str = "", key: str = "id", geometry: str = "geom", srid: int = 4326,
                  subset: str = "") -> str:
        """Returns the source of a QgsVectorLayer of the provider ``postgres``; ``kind`` as QGIS names it."""
        return (f"{self.uri} key='{key}' srid={srid} " + (f"type={kind} " if kind else "")
                + f"table=\"public\".\"{table}\" ({geometry})" + (f" sql={subset}" if subset else ""))

    def psql(self, sql: str) -> list[list[str]]:
        """Runs SQL and returns what it prints.

        :raises RuntimeError: with the server's words.
        """
        done = subprocess.run([str(self.programs / "psql"), "-XqAt", "-F", "|", "-v", "ON_ERROR_STOP=1"], input=sql,
                              env=self.environment, capture_output=True, text=True, check=False, timeout=_LONGEST)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return [line.split("|") for line in done.stdout.splitlines()]

    def table(self, name: str, wkbs: Sequence[Optional[bytes]], kind: str = "geometry", index: bool = False,
              columns: Optional[Mapping[str, Sequence[str]]] = None) -> None:
        """Makes a table of ``id`` (primary key, from 0) and ``geom`` as received, by COPY.

        :param kind: type of the geometries as PostGIS names it (``geometry`` takes any).
        :param index: with a GiST index.
        :param columns: further columns of text.
        """
        more = columns or {}
        rows = []
        for number, shape in enumerate(wkbs):
            texts = [values[number] for values in more.values()]
            rows.append("\t".join([str(number), shape.hex() if shape else r"\N", *texts]))
        declared = "".join(f", {column} text" for column in more)
        names = ", ".join(["id", "geom", *more])
        self.psql(f"drop table if exists {name};\n"
                  f"create table {name}(id int primary key, geom geometry({kind}, 4326){declared});\n"
                  f"copy {name}({names}) from stdin;\n" + "".join(f"{row}\n" for row in rows) + "\\.\n"
                  + (f"create index on {name} using gist(geom);\n" if index else "") + f"analyze {name};")

    def load(self, file: Path, table: str, layer: str = "", index: bool = True) -> None:
        """Loads a layer of any file GDAL reads by ogr2ogr and COPY; geometries in ``geom``, the key is ``id``."""
        command = ["ogr2ogr", "-f", "PostgreSQL", f"PG:{self.uri}", str(file), "-nln", table, "-overwrite",
                   "-lco", "GEOMETRY_NAME=geom", "-lco", "FID=id", "-lco",
                   f"SPATIAL_INDEX={'GIST' if index else 'NONE'}", "--config", "PG_USE_COPY", "YES"]
        done = subprocess.run(command + ([layer] if layer else []), capture_output=True, text=True, check=False,
                              timeout=_LONGEST)
        if done.returncode:
            raise RuntimeError(done.stderr)
        self.psql(f"analyze {table};")


@dataclass(frozen=True)
class Cluster:
    """A running cluster. ``stop`` ends it and takes its folder away."""

    programs: Path
    folder: Path
    port: int

    @property
    def pid(self) -> int:
        """Returns the process id of the server."""
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def database(self, name: str) -> Database:
        """Makes a database with PostGIS, empty."""
        on_top = Database(self.programs, self.port, "postgres")
        on_top.psql(f'drop database if exists "{name}" with (force);')
        on_top.psql(f'create database "{name}";')
        database = Database(self.programs, self.port, name)
        database.psql("create extension postgis;")
        return database

    def drop(self, database: Database) -> None:
        """Takes a database away, whoever still has a connection to it."""
        Database(self.programs, self.port, "postgres").psql(f'drop database if exists "{database.name}" with (force);')

    def stop(self) -> None:
        try:
            _run(self.folder, str(self.programs / "pg_ctl"), "-D", str(self.folder / "data"), "-m", "immediate", "-w",
                 "stop")
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def start(settings: Optional[Mapping[str, str]] = None) -> Cluster:
    """Starts a cluster; ``settings`` are those of postgresql.conf (``{"shared_buffers": "1GB"}``).

    :raises NoServer: if PostgreSQL or PostGIS is not installed, or there is no user to run it as.
    """
    programs = _programs()
    BUILD.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="postgis-", dir=BUILD))
    try:
        user = _user()
        if user is not None:
            os.chown(folder, user.pw_uid, user.pw_gid)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        _run(folder, str(programs / "initdb"), "-D", str(folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8",
             "--no-sync")
        chosen = {"fsync": "off", "jit": "off", **(settings or {})}
        options = " ".join([f"-p {port} -h 127.0.0.1 -k ''", *(f"-c {name}={value}" for name, value in chosen.items())])
        _run(folder, str(programs / "pg_ctl"), "-D", str(folder / "data"), "-w", "-l", str(folder / "server.log"), "-o",
             options, "start")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Cluster(programs, folder, port)


@contextmanager
def running(settings: Optional[Mapping[str, str]] = None) -> Iterator[Cluster]:
    """Starts a cluster and stops it at the end, whatever happens."""
    cluster = start(settings)
    try:
        yield cluster
    finally:
        cluster.stop()


def _programs() -> Path:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if not folders:
        raise NoServer("PostgreSQL is not installed on this machine")
    version = folders[-1].parent.name
    if not (Path("/usr/share/postgresql") / version / "extension" / "postgis.control").is_file():
        raise NoServer(f"PostGIS for PostgreSQL {version} is not installed on this machine")
    return folders[-1]


def _user() -> Optional[pwd.struct_passwd]:
    """Returns the user to run the server as; None for the one who runs this (root may not run a server)."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError as error:
        raise NoServer("there is no user postgres to run the server as") from error


def _run(folder: Path, *arguments: str) -> None:
    user = _user()
    # the server keeps its parents' pipes open, so nothing is captured through one
    with (folder / "commands.log").open("ab") as log:
        subprocess.run(arguments, user=user.pw_uid if user else None, group=user.pw_gid if user else None,
                       extra_groups=[] if user else None, cwd=folder, stdout=log, stderr=log, check=True, timeout=120,
                       env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
