"""What the PostGIS contestants share: a database of the race's server, and what the server spent on them.

The server runs its queries in processes of its own, so its processor time and memory are read from /proc.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType

from tools.postgis_server import Database

SETTINGS = {"shared_buffers": "2GB", "max_wal_size": "8GB", "max_parallel_workers_per_gather": str(os.cpu_count())}
"""Settings of a server for large work."""
SESSION = ("set work_mem = '512MB'; set maintenance_work_mem = '512MB'; set min_parallel_table_scan_size = 0; "
           "set parallel_setup_cost = 0; set synchronous_commit = off;")
"""What each query begins with."""
_TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """The server of process ``pid``: ``database`` to work in, and its costs while the block runs."""

    def __init__(self, programs: str, port: str, name: str, pid: str) -> None:
        self.database = Database(Path(programs), int(port), name)
        self.cpu_s = 0.0
        self.peak_mb = 0.0
        self._process = Path("/proc") / pid
        self._done = threading.Event()
        self._watch = threading.Thread(target=self._watch_memory, daemon=True)

    def run(self, sql: str) -> list[list[str]]:
        """Runs SQL with the settings for large work."""
        return self.database.psql(SESSION + sql)

    def __enter__(self) -> Server:
        self._began = self._cpu()
        self._watch.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._done.set()
        self._watch.join()
        self.cpu_s = self._cpu() - self._began

    def _cpu(self) -> float:
        """Returns the seconds of the server, of the processes it has, and of those that have ended."""
        ended = sum(_times(self._process)[2:])
        return ended + sum(sum(_times(process)[:2]) for process in (self._process, *self._children()))

    def _children(self) -> list[Path]:
        listed = (self._process / "task" / self._process.name / "children").read_text(encoding="ascii")
        return [Path("/proc") / pid for pid in listed.split()]

    def _watch_memory(self) -> None:
        while not self._done.wait(0.05):
            for process in self._children():
                self.peak_mb = max(self.peak_mb, _peak_mb(process))


def _times(process: Path) -> list[float]:
    """Returns user, system, and those of ended children, in seconds; zeros for a process that has just gone."""
    try:
        text = (process / "stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return [0.0] * 4
    return [int(value) / _TICKS for value in text.rpartition(")")[2].split()[11:15]]


def _peak_mb(process: Path) -> float:
    try:
        lines = (process / "status").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0.0
    return max((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), default=0.0)
