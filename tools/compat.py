"""``make compat``: the tests on newer QGIS, and what can be known of QGIS 4 without having it.

    python3 -m tools.compat                 all
    python3 -m tools.compat trixie          QGIS 3.40 in Debian 13
    python3 -m tools.compat backports       QGIS 3.44 in Debian 13 with its backports
    python3 -m tools.compat qt6             every Qt name against PyQt6, and QGIS's converter if QT6_CONVERTER names it

What cannot be done on this computer is said, and does not count as passed. Needs root, some 5 GB and a network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .chroot import SUITE, Chroot
from .setup import PACKAGES
from .suite import BUILD, PLUGINS, ROOT, StopError, files_below

CHROOTS = {"trixie": False, "backports": True}
"""Name -> whether QGIS comes from the backports of Debian 13."""
QT6_VENV = BUILD / "venv-qt6"
QT6_PACKAGES = ("PyQt6==6.9.1", "tokenize-rt==6.2.0")


class SkippedError(Exception):
    """A part cannot be run here; the text says why."""


def test_in_chroot(name: str) -> None:
    """Runs the unit, QGIS and package tests in a Debian 13.

    :raises StopError: if one fails.
    """
    if os.geteuid() != 0:
        raise SkippedError("needs root (debootstrap and chroot)")
    if not shutil.which("debootstrap"):
        raise SkippedError("needs debootstrap")
    chroot = Chroot(BUILD / "chroot" / name, "trixie")
    chroot.make()
    chroot.install(PACKAGES["test"], CHROOTS[name])
    chroot.copy_project()
    python = "/venv/bin/python"
    chroot.run(["/usr/bin/python3", "-m", "venv", "--system-site-packages", "/venv"])
    chroot.run([python, "-m", "pip", "install", "-q", "-r", f"/{SUITE}/tools/requirements.txt"])
    chroot.run([python, "-c", "from qgis.core import Qgis; print('QGIS', Qgis.QGIS_VERSION)"])
    if chroot.run([python, "-m", "tools.check", "unit", "qgis", "package"], f"/{SUITE}", check=False):
        raise StopError(f"tests failed in {name}")


def check_qt6() -> None:
    """Looks up every Qt name of the plugins in PyQt6, and runs QGIS's converter where there is one.

    :raises StopError: naming what Qt 6 does not have, or what the converter would change.
    """
    python = QT6_VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", QT6_VENV], check=True)
    done = subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *QT6_PACKAGES],
                          check=False)
    if done.returncode:
        raise SkippedError("PyQt6 could not be fetched")
    names = subprocess.run([python, "-m", "tools.qt6_names"], cwd=ROOT, check=False,
                           env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if names.returncode:
        raise StopError("Qt 6 does not have these names")
    converter = os.environ.get("QT6_CONVERTER")
    if not converter:
        print("qt6: QGIS's converter was not run: set QT6_CONVERTER to scripts/pyqt5_to_pyqt6/pyqt5_to_pyqt6.py of "
              "QGIS's sources")
        return
    with tempfile.TemporaryDirectory() as folder:
        for plugin in PLUGINS:
            for file in files_below(plugin.folder):
                place = Path(folder) / file.relative_to(ROOT)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)
        subprocess.run([python, converter, folder], check=False)
        changed = [file.relative_to(folder) for file in files_below(Path(folder))
                   if file.read_bytes() != (ROOT / file.relative_to(folder)).read_bytes()]
    if changed:
        raise StopError("QGIS's converter would change: " + ", ".join(map(str, changed)))


def main() -> int:
    """Runs the named parts (all without arguments); returns 1 if one failed."""
    results = {}
    for name in sys.argv[1:] or [*CHROOTS, "qt6"]:
        print(f"\n===== {name}", flush=True)
        try:
            if name == "qt6":
                check_qt6()
            else:
                test_in_chroot(name)
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
