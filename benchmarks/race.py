"""Runs contestants in turn, each as a whole process, and measures them.

A contestant is a program that reads files and writes one: start of its interpreter, imports, reading, work and writing
all count. Rounds are interleaved, so that a busy minute of the machine hits everybody, and the medians are compared.
"""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.stages import MARK

ROOT = Path(__file__).resolve().parents[1]
BENCH = ROOT / "build" / "bench"
OUR_PYTHON = str(ROOT / "build" / "venv" / "bin" / "python")
_KILOBYTES = 1024


@dataclass(frozen=True)
class Contestant:
    """A program. ``command`` gets the input files and the output file after it.

    ``missing`` says why it cannot run on this machine. ``planar`` ones measure on an equal-area map instead of the
    ellipsoid. ``most`` is the largest size it is run with, ``rounds`` the most often: some need minutes. ``version`` is
    for the table.
    """

    name: str
    command: Sequence[str]
    version: str = ""
    missing: str = ""
    planar: bool = False
    most: int | None = None
    rounds: int | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """One run: seconds by the clock, of processor (its own, its children's and its server's), peak memory in MB.

    ``failed`` says what went wrong, ``load`` is the machine's load average when it began, ``found`` what it told.
    """

    wall_s: float
    cpu_s: float
    peak_mb: float
    load: float
    found: dict[str, Any]
    failed: str = ""


@dataclass(frozen=True)
class Result:
    """All runs of a contestant with one size."""

    contestant: Contestant
    size: int
    output: Path
    runs: list[Run]

    @property
    def finished(self) -> list[Run]:
        return [run for run in self.runs if not run.failed]

    def median(self, figure: str) -> float:
        """Returns the median of ``wall_s``, ``cpu_s`` or ``peak_mb`` over the runs that finished; NaN without any."""
        values = [getattr(run, figure) for run in self.finished]
        return statistics.median(values) if values else float("nan")

    def plain(self) -> dict[str, Any]:
        """Returns all of it in values that JSON knows."""
        return {"name": self.contestant.name, "version": self.contestant.version, "size": self.size,
                "median": {figure: self.median(figure) for figure in ("wall_s", "cpu_s", "peak_mb")},
                "runs": [asdict(run) for run in self.runs]}


def race(contestants: Sequence[Contestant], inputs: Sequence[Path], size: int, rounds: int,
         limit_s: float, outputs: Path, suffix: str = ".gpkg") -> list[Result]:
    """Runs everybody ``rounds`` times in turn and returns the results in the order of ``contestants``.

    Files stay in ``outputs``, logs of the last run beside them. Each round begins with another contestant. One that
    fails or is too slow is not run again.
    """
    outputs.mkdir(parents=True, exist_ok=True)
    results = [Result(one, size, outputs / f"{_file_name(one.name)}_{size}{suffix}", []) for one in contestants
               if not one.missing and size <= (one.most or size)]
    for path in inputs:
        warm(path)
    for turn in range(rounds):
        for result in results[turn % len(results):] + results[:turn % len(results)]:
            if any(run.failed for run in result.runs) or turn >= (result.contestant.rounds or rounds):
                continue
            run = run_once(result.contestant, inputs, result.output, limit_s)
            result.runs.append(run)
            print(f"  {turn + 1}/{rounds} {result.contestant.name:<28} {run.wall_s:8.2f} s  cpu {run.cpu_s:8.2f} s  "
                  f"{run.peak_mb:6.0f} MB  load {run.load:.1f}  {run.failed}", flush=True)
    return results


def run_once(contestant: Contestant, inputs: Sequence[Path], output: Path, limit_s: float,
             arguments: Sequence[str] = ()) -> Run:
    """Runs one contestant as a process of its own, ended with all its children after ``limit_s`` seconds."""
    output.unlink(missing_ok=True)
    command = [*contestant.command, *map(str, inputs), str(output), *arguments]
    # Everybody's modules are compiled already, as those of an installed program are.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench" / "compiled")}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **compiled,
                   **contestant.environment}
    load = os.getloadavg()[0]
    with tempfile.TemporaryFile("w+") as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment, cwd=ROOT,
                                   start_new_session=True)
        stop = threading.Timer(limit_s, os.killpg, (process.pid, signal.SIGKILL))
        stop.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            stop.cancel()
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read()
    output.with_suffix(".log").write_text(text, encoding="utf-8")
    found = _told(text)
    failed = ""
    if process.returncode == -signal.SIGKILL and wall >= limit_s:
        failed = f"stopped after {limit_s:.0f} s"
    elif process.returncode or found is None:
        failed = f"failed ({process.returncode}), see {output.with_suffix('.log')}"
    found = found or {}
    cpu = usage.ru_utime + usage.ru_stime + found.get("server_cpu_s", 0.0)
    peak = max(usage.ru_maxrss / _KILOBYTES, found.get("server_peak_mb", 0.0))
    return Run(wall, cpu, peak, load, found, failed)


def _told(text: str) -> dict[str, Any] | None:
    lines = [line for line in text.splitlines() if line.startswith(MARK)]
    return json.loads(lines[-1][len(MARK):]) if lines else None


def _file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name.lower())


def warm(path: Path) -> None:
    """Reads a file once, so that the first contestant does not wait for the disk alone."""
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass
