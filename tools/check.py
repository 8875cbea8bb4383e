"""``make test``: everything a change must pass, one summary at the end.

Unit, QGIS and package tests run in processes of their own: a crash of QGIS in one hides nothing of the others. Two of
them run side by side, since each keeps one processor busy. The last line adds up their closing lines.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .suite import ROOT

SUITES = {
    "unit": ["-p", "no:pytest_qgis", "-p", "no:pytest-qt", "tests/unit"],
    "qgis": ["tests/qgis"],
    "package": ["-p", "no:pytest_qgis", "-p", "no:pytest-qt", "tests/package"],
    "servers": ["tests/servers"],
    "desktop": ["tests/desktop"],
}
EVERY_CHANGE = ("lint", "qgis", "unit", "package")
"""The longest tests first: the others run beside them."""
AT_ONCE = 2
_COUNTS = re.compile(r"(\d+) (failed|passed|skipped|deselected|xfailed|xpassed|warning|error)s?\b")
_NO_TESTS = 5


def run_suite(name: str, mark: str = "") -> tuple[int, Counter[str]]:
    """Runs the tests of one folder, showing them; returns pytest's exit code and the counts of its closing line.

    :param mark: stands before each line that is shown.
    """
    # Everything the tests write lies in a folder of this run: another run at the same time is not disturbed.
    with tempfile.TemporaryDirectory(prefix="suite-", ignore_cleanup_errors=True) as scratch:
        runtime = Path(scratch) / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1",
                       "XDG_RUNTIME_DIR": str(runtime),
                       "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        command = [sys.executable, "-m", "pytest", "-q", "-rfEs", f"--basetemp={scratch}/t", *SUITES[name]]
        lines = []
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors="replace") as process:
            for line in process.stdout or ():
                print(f"{mark}{line}", end="", flush=True)
                lines.append(line)
    closing = next((line for line in reversed(lines) if re.search(r" in [\d.]+s", line)), "")
    counts = Counter({kind: int(number) for number, kind in _COUNTS.findall(closing)})
    code = 0 if process.returncode == _NO_TESTS and not counts["error"] else process.returncode
    if code and not counts["failed"] and not counts["error"]:
        # A crash prints no closing line: it must not look like a success.
        counts["error"] += 1
    return code, counts


def closing_line(counts: Counter[str], seconds: float) -> str:
    """Returns the sum of all suites in pytest's own words."""
    order = ("failed", "passed", "skipped", "deselected", "xfailed", "xpassed", "warning", "error")
    parts = [f"{counts[kind]} {kind}{'s' if kind in ('warning', 'error') and counts[kind] > 1 else ''}"
             for kind in order if counts[kind]]
    return f"===== {', '.join(parts) or 'no tests ran'} in {seconds:.2f}s ====="


def run_lint() -> tuple[int, Counter[str]]:
    """Runs the checks of style, types and contracts, showing them."""
    code = subprocess.run([sys.executable, "-m", "tools.lint"], cwd=ROOT, check=False).returncode
    return code, Counter(error=int(bool(code)))


def main() -> int:
    """Runs lint and the named suites (without arguments those of every change); returns 1 if anything failed."""
    began = time.monotonic()
    names = sys.argv[1:] or EVERY_CHANGE
    suites = [name for name in names if name != "lint"]

    def run(name: str) -> tuple[bool, Counter[str], str]:
        started = time.monotonic()
        print(f"\n----- {name}", flush=True)
        code, counts = run_lint() if name == "lint" else run_suite(name, f"{name}: " if len(suites) > 1 else "")
        summary = ", ".join(f"{number} {kind}" for kind, number in sorted(counts.items()) if number) or "ok"
        return code == 0, counts, f"{summary}, {time.monotonic() - started:.0f} s"

    results = {"lint": run("lint")} if "lint" in names else {}
    with ThreadPoolExecutor(AT_ONCE) as at_once:
        results |= dict(zip(suites, at_once.map(run, suites)))
    print("\n----- summary")
    for name, (passed, _, text) in results.items():
        print(f"{name:<8} {'passed' if passed else 'FAILED'}  {text}")
    total = sum((counts for _, counts, _ in results.values()), Counter[str]())
    print(closing_line(total, time.monotonic() - began), flush=True)
    return 0 if all(passed for passed, _, _ in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
