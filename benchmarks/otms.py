"""What a person waits for who works with many task orders: the list, its filters, the check of an outline being drawn.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/otms.py 100000 --rounds 5

The figures are those of the windows themselves, everything drawn, in a process of its own for each round: the opening
is the first after QGIS was started, with the file in the machine's memory, as in every race. Nobody else offers such a
list, so there is no race; each figure has a limit. Printed are percentiles of all rounds in ms, by the clock and of
processor. Returns 1 if the median of one is above its limit by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from typing import Any

import numpy as np

from benchmarks import report
from benchmarks.orders_file import orders_file
from benchmarks.questions import write_questions
from benchmarks.race import BENCH, OUR_PYTHON, ROOT, warm

LIMITS_MS = {"the list opens": 1000.0, "the list is read again": 1000.0, "a filter is set": 200.0,
             "a word is searched": 200.0, "a column is sorted": 200.0, "the board is shown": 1000.0,
             "an outline is checked while drawn": 50.0}
_QUESTIONS = 200
_PERCENTILES = (50, 90, 100)


def run(size: int, rounds: int) -> bool:
    """Measures, prints the table, saves everything; returns whether all medians are within their limits."""
    file = orders_file(size)
    questions = BENCH / "out" / "otms" / f"questions_{size}.json"
    questions.parent.mkdir(parents=True, exist_ok=True)
    write_questions(file, _QUESTIONS, questions, "task_order")
    print(f"== otms, {size:,} task orders: {report.machine()}", flush=True)
    told: defaultdict[str, list[list[float]]] = defaultdict(list)
    for _ in range(rounds):
        warm(file)
        for name, figures in _one_round(str(file), str(questions)).items():
            told[name] += figures
    rows, fine = [], True
    for name, limit in LIMITS_MS.items():
        wall, cpu = (np.percentile([figure[place] for figure in told[name]], _PERCENTILES) for place in (0, 1))
        fine = fine and bool(wall[0] <= limit)
        rows.append([name, f"{limit:,.0f}", *(f"{value:,.1f}" for value in (*wall, *cpu)), str(len(told[name]))])
    print(report.markdown(["", "limit ms", "p50 ms", "p90", "max", "CPU p50", "p90", "max", "times"], rows))
    print(f"Everything: {report.save('otms', {'size': size, 'told': told})}")
    return fine


def _one_round(file: str, questions: str) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([OUR_PYTHON, str(ROOT / "benchmarks" / "ours_otms.py"), file, questions], check=True,
                          stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    """Runs with the arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, nargs="?", default=100_000, help="number of task orders")
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("BENCH_ROUNDS") or 3))
    options = parser.parse_args()
    return 0 if run(options.size, options.rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
