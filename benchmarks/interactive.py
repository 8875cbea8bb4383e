"""One new outline against everything there is, again and again: what a person feels while drawing.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/interactive.py 1000000 --questions 500

All contestants are started and made ready, then asked in turn, a block of questions at a time, so that a busy moment of
the machine hits everybody. Times are by the clock of each contestant's own process, and of processor. Printed are
percentiles in ms, the seconds to get ready and the memory that took. Overlaps of more than 1 m2 have to agree with ours
unless an outline was repaired (the methods differ). Returns 1 if they do not.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import report
from benchmarks.contestants import ours, peer, postgis, pyqgis
from benchmarks.data import tasks_file
from benchmarks.questions import BLOCK, write_questions
from benchmarks.race import BENCH, ROOT, Contestant

OURS = ("ours", "ours, PyQGIS only")
_PERCENTILES = (50, 90, 99, 100)
_LEAST_M2 = 1.0


def contestants(stack: ExitStack) -> list[Contestant]:
    """Returns everybody, also those that cannot run here; a server lives as long as ``stack``."""
    return [
        ours(OURS[0], "ours_interactive.py", "shapely"),
        ours(OURS[1], "ours_interactive.py", "qgis"),
        pyqgis("QgsSpatialIndex", "pyqgis_interactive.py"),
        peer("shapely STRtree", "shapely_interactive.py", ("shapely", "pyogrio", "pyproj")),
        postgis("PostGIS, local round trip", "postgis_interactive.py", stack),
        peer("DuckDB R-tree index", "duckdb_interactive.py", ("duckdb", "duckdb-extension-spatial")),
    ]


@dataclass
class Asked:
    """A contestant that is open, and what it told so far. ``found`` holds m2 by question and task; None: repaired."""

    contestant: Contestant
    process: subprocess.Popen[str]
    ready: Mapping[str, float] = field(default_factory=dict)
    wall_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    extra_mb: float = 0.0
    questions: set[int] = field(default_factory=set)
    found: dict[tuple[int, str], float | None] = field(default_factory=dict)

    def ask(self, block: int) -> None:
        """Asks one block of questions."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{block}\n")
        self.process.stdin.flush()
        told = self.read()
        self.extra_mb = told["extra_mb"]
        for number, wall, cpu, overlaps in told["told"]:
            self.wall_ms.append(wall)
            self.cpu_ms.append(cpu)
            self.questions.add(number)
            for name, area, repaired in overlaps:
                self.found[number, name] = None if repaired else area

    def read(self) -> Any:
        """Returns what it says next.

        :raises RuntimeError: if it ended instead.
        """
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{"):
                return json.loads(line)
        raise RuntimeError(f"{self.contestant.name} ended early")


def start(contestant: Contestant, layer: Path, questions: Path, stack: ExitStack) -> Asked:
    """Starts a contestant and waits until it is ready; it ends with ``stack``."""
    process = stack.enter_context(subprocess.Popen(
        [*contestant.command, str(layer), str(questions)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=ROOT))
    asked = Asked(contestant, process)
    asked.ready = asked.read()
    return asked


def agreement(asked: Asked, judge: Asked) -> tuple[bool, str]:
    """Returns whether a contestant found what ``judge`` found, and a remark for the table."""
    def certain(one: Asked, other: Asked) -> dict[tuple[int, str], float]:
        return {key: area for key, area in one.found.items()
                if area is not None and area > _LEAST_M2 and key[0] in asked.questions
                and other.found.get(key, 0.0) is not None}

    mine, theirs = certain(asked, judge), certain(judge, asked)
    common = mine.keys() & theirs.keys()
    # an overlap of about 1 m2 may be on either side of it
    lonely = [key for key in mine.keys() ^ theirs.keys() if (mine.get(key) or theirs[key]) > 1.01 * _LEAST_M2]
    worst = max((abs(mine[key] - theirs[key]) / max(theirs[key], 100.0) for key in common), default=0.0)
    agrees = not lonely and worst < 1e-5
    apart = f", {len(lonely)} not shared" if lonely else ""
    return agrees, f"{len(common)} overlaps{apart}, worst {worst:.0e}"


def run(size: int, number: int, only: Sequence[str]) -> bool:
    """Asks everybody, prints the table, saves everything; returns whether all agreed."""
    layer = tasks_file(size)
    questions = BENCH / "out" / "interactive" / f"questions_{size}_{number}.json"
    questions.parent.mkdir(parents=True, exist_ok=True)
    write_questions(layer, number, questions)
    with ExitStack() as stack:
        everybody = [one for one in contestants(stack)
                     if not only or any(word.lower() in one.name.lower() for word in only)]
        print("\n".join(report.skipped(everybody)))
        print(f"== interactive, {number} questions against {size:,}: {report.machine()}", flush=True)
        asked = [start(one, layer, questions, stack) for one in everybody if not one.missing]
        for block in range(-(-number // BLOCK)):
            for one in asked:
                one.ask(block)
        for one in asked:
            assert one.process.stdin is not None
            one.process.stdin.close()
    verdicts = [agreement(one, asked[0]) for one in asked]
    rows = [_row(one, asked[0], text) for one, (_, text) in zip(asked, verdicts)]
    print(report.markdown(["", "ready s", "MB more", "p50 ms", "p90", "p99", "max", "CPU p50", "CPU p99", "ours faster",
                           "agreement"], rows))
    content = [{"name": one.contestant.name, "version": one.contestant.version, "ready": one.ready,
                "extra_mb": one.extra_mb, "wall_ms": one.wall_ms, "cpu_ms": one.cpu_ms, "agreement": text}
               for one, (_, text) in zip(asked, verdicts)]
    print(f"Everything: {report.save('interactive', {'size': size, 'contestants': content})}")
    return all(agrees for agrees, _ in verdicts)


def _row(one: Asked, judge: Asked, text: str) -> list[str]:
    wall = np.percentile(one.wall_ms, _PERCENTILES)
    cpu = np.percentile(one.cpu_ms, (50, 99))
    ratio = float(wall[0] / np.median(judge.wall_ms))
    return [f"{one.contestant.name} {one.contestant.version}".strip(), f"{one.ready['ready_s']:.2f}",
            f"{one.extra_mb:,.0f}", *(f"{value:.2f}" for value in (*wall, *cpu)), f"{ratio:.2f}x", text]


def main() -> int:
    """Runs with the arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, nargs="?", default=1_000_000, help="number of task orders")
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--only", nargs="+", default=[], help="contestants with one of these words in their name")
    options = parser.parse_args()
    return 0 if run(options.size, options.questions, options.only) else 1


if __name__ == "__main__":
    sys.exit(main())
