"""``make compat``: the tests on newer QGIS, and what can be known of QGIS 4 without having it.

    python3 -m tools.compat                 all
    python3 -m tools.compat trixie          QGIS 3.40 in Debian 13
    python3 -m tools.compat backports       QGIS 3.44 in Debian 13 with its backports
    python3 -m tools.compat qt6             every Qt name against PyQt6
    python3 -m tools.compat converter       QGIS's converter from Qt 5 to Qt 6 finds nothing to change

What cannot be done on this computer is said, and does not count as passed. Needs root, some 5 GB and a network.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from .chroot import RELEASE, SUITE, Chroot, unusable
from .qt6_converter import convert, fetch_converter, kept_converter
from .setup import PACKAGES
from .suite import BUILD, ROOT, StopError

CHROOTS = {"trixie": False, "backports": True}
"""Name -> whether QGIS comes from the backports of Debian 13."""
QT6_VENV = BUILD / "venv-qt6"
QT6_PACKAGES = ("PyQt6==6.9.1", "PyQt6-QScintilla==2.14.1", "tokenize-rt==6.2.0")
"""QGIS's converter imports the other two."""


class SkippedError(Exception):
    """A part cannot be run here; the text says why."""


def test_in_chroot(name: str) -> None:
    """Runs the unit, QGIS and package tests in a Debian 13.

    :raises StopError: if one fails.
    """
    chroot = _chroot(name)
    chroot.install(PACKAGES["test"], CHROOTS[name])
    chroot.copy_project()
    python = "/venv/bin/python"
    chroot.run(["/usr/bin/python3", "-m", "venv", "--system-site-packages", "/venv"])
    chroot.run([python, "-m", "pip", "install", "-q", "-r", f"/{SUITE}/tools/requirements.txt"])
    chroot.run([python, "-c", "from qgis.core import Qgis; print('QGIS', Qgis.QGIS_VERSION)"])
    if chroot.run([python, "-m", "tools.check", "unit", "qgis", "package"], f"/{SUITE}", check=False):
        raise StopError(f"tests failed in {name}")


def check_names() -> None:
    """Looks up every Qt name of the plugins in PyQt6.

    :raises StopError: if Qt 6 lacks one.
    """
    done = subprocess.run([_pyqt6(), "-m", "tools.qt6_names"], cwd=ROOT, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode:
        raise StopError("Qt 6 does not have these names")


def check_converter() -> None:
    """Runs QGIS's converter, fetched once from Debian's sources of QGIS.

    :raises StopError: if it would change anything.
    """
    convert(_pyqt6(), kept_converter() or fetch_converter(_chroot("trixie")))


def _chroot(name: str) -> Chroot:
    reason = unusable()
    if reason:
        raise SkippedError(reason)
    chroot = Chroot(BUILD / "chroot" / name, RELEASE)
    chroot.make()
    return chroot


def _pyqt6() -> Path:
    """Returns a Python with PyQt6 and without QGIS."""
    python = QT6_VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", QT6_VENV], check=True)
    done = subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *QT6_PACKAGES],
                          check=False)
    if done.returncode:
        raise SkippedError("PyQt6 could not be fetched")
    return python


PARTS: dict[str, Callable[[], None]] = {**{name: partial(test_in_chroot, name) for name in CHROOTS},
                                        "qt6": check_names, "converter": check_converter}


def main() -> int:
    """Runs the named parts (all without arguments); returns 1 if one failed."""
    unknown = set(sys.argv[1:]) - set(PARTS)
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}; choose of: {', '.join(PARTS)}", file=sys.stderr)
        return 1
    results = {}
    for name in sys.argv[1:] or PARTS:
        print(f"\n===== {name}", flush=True)
        try:
            PARTS[name]()
            results[name] = "passed"
        except SkippedError as reason:
            results[name] = f"SKIPPED: {reason}"
        except (StopError, subprocess.CalledProcessError) as error:
            results[name] = f"FAILED: {error}"
    print("\n===== summary")
    for name, text in results.items():
        print(f"{name:<10} {text}")
    return 1 if any(text.startswith("FAILED") for text in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
