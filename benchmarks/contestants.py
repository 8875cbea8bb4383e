"""How each kind of contestant is started, and why it may be missing on this machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack

from benchmarks.peers.postgis import SETTINGS
from benchmarks.race import OUR_PYTHON, ROOT, Contestant
from tools import peers, postgis_server

_PROGRAMS = ROOT / "benchmarks"
_QGIS_PROCESS = ("qgis_process.bin", "qgis_process")
"""Debian's qgis_process fails on every command; the program it starts does not."""


def ours(name: str, program: str, driver: str) -> Contestant:
    """Returns our engine as a program, with the driver ``shapely`` or ``qgis`` (numpy and PyQGIS only)."""
    return Contestant(name, (OUR_PYTHON, str(_PROGRAMS / program), "--driver", driver))


def peer(name: str, program: str, packages: Sequence[str], planar: bool = False, most: int | None = None,
         ) -> Contestant:
    """Returns a program in build/peers that needs ``packages``; the first one's version is shown."""
    there = peers.versions()
    lacking = [package for package in packages if package not in there]
    missing = f"not installed in build/peers: {', '.join(lacking)}" if lacking else ""
    return Contestant(name, (str(peers.PYTHON), str(_PROGRAMS / "peers" / program)), there.get(packages[0], ""),
                      missing, planar, most)


def postgis(name: str, program: str, stack: ExitStack) -> Contestant:
    """Returns a program that works in a server of its own, started here and stopped with ``stack``."""
    path = str(_PROGRAMS / "peers" / program)
    try:
        cluster = stack.enter_context(postgis_server.running(SETTINGS))
    except postgis_server.NoServer as reason:
        return Contestant(name, (path,), missing=str(reason))
    database = cluster.database("bench")
    version = database.psql("select split_part(postgis_lib_version(), ' ', 1)")[0][0]
    return Contestant(name, (sys.executable, path, str(cluster.programs), str(cluster.port), database.name,
                             str(cluster.pid)), version)


def pyqgis(name: str, program: str, most: int | None = None) -> Contestant:
    """Returns a script for QGIS's own Python."""
    return Contestant(name, (OUR_PYTHON, str(_PROGRAMS / "peers" / program)), _qgis_version(), most=most)


def qgis_process(name: str, program: str, most: int | None = None, rounds: int | None = None) -> Contestant:
    """Returns a program that runs algorithms of QGIS; it gets the path of qgis_process first."""
    found = next(filter(None, map(shutil.which, _QGIS_PROCESS)), "")
    return Contestant(name, (sys.executable, str(_PROGRAMS / "peers" / program), found), _qgis_version(),
                      "" if found else "qgis_process is not on this machine", most=most, rounds=rounds)


def _qgis_version() -> str:
    done = subprocess.run([OUR_PYTHON, "-c", "from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split('-')[0])"],
                          capture_output=True, text=True, check=False)
    return done.stdout.strip()
