"""Runs every check that needs no test run: style, types, import contracts, QGIS 4 habits, translations."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from .suite import PLUGINS, ROOT

PROGRAMS = Path(sys.executable).parent
NAMES = [plugin.name for plugin in PLUGINS]

# QGS105 (iface as argument), 201 and 202 (message texts) are matters of taste that the suite has settled otherwise.
# QGS402 wants QMetaType, which QgsField of QGIS 3.22 refuses; a test of ours holds the one spelling that all know.
# QGS111 wants "from qgis import processing", which is there, and empty, when the plugin Processing is switched off.
CHECKS = {
    "ruff": ["ruff", "check", "--quiet", "."],
    "mypy": ["mypy"],
    "import-linter": ["lint-imports", "--no-logo"],
    "flake8-qgis": ["flake8", "--isolated", "--select=QGS",
                    "--extend-ignore=QGS105,QGS111,QGS201,QGS202,QGS402", *NAMES],
    "translations": ["python", "-m", "tools.translations", "--check"],
}


def run(name: str) -> tuple[bool, str, float]:
    """Runs one check; returns whether it passed, what it printed, and its seconds."""
    command = [str(PROGRAMS / CHECKS[name][0]), *CHECKS[name][1:]]
    began = time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return done.returncode == 0, (done.stdout + done.stderr).strip(), time.monotonic() - began


def main() -> int:
    """Runs all checks, prints what the failing ones say."""
    failed = 0
    for name in CHECKS:
        passed, text, seconds = run(name)
        print(f"lint  {name:<14} {'ok' if passed else 'FAILED':<7} {seconds:5.1f} s", flush=True)
        if not passed:
            failed += 1
            print(text, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
