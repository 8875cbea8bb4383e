"""QGIS's own converter of plugins from Qt 5 to Qt 6, taken from Debian's sources of QGIS, as a check: it must find
nothing to change.

It knows the names of Qt; those of QGIS only where QGIS itself runs on Qt 6, which Debian has not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from .chroot import Chroot
from .suite import BUILD, PLUGINS, ROOT, StopError, files_below

PROGRAM = "scripts/pyqt5_to_pyqt6/pyqt5_to_pyqt6.py"
_KEPT = BUILD / "qt6-converter"
_PLANTED = "planted.py"
_OLD = "from qgis.PyQt.QtCore import Qt\nRIGHT = Qt.AlignRight\n\n\ndef show(dialog):\n    dialog.exec_()\n"
_NEW = _OLD.replace("Qt.AlignRight", "Qt.AlignmentFlag.AlignRight").replace("exec_", "exec")


def kept_converter() -> Path | None:
    """Returns the converter fetched by an earlier run: ``build/qt6-converter/qgis-<version>/pyqt5_to_pyqt6.py``."""
    return next(iter(sorted(_KEPT.glob(f"qgis-*/{Path(PROGRAM).name}"))), None)


def fetch_converter(chroot: Chroot) -> Path:
    """Takes the converter, and nothing else, out of the sources of the QGIS that ``chroot``'s Debian has.

    :raises StopError: if they cannot be had or do not hold it.
    """
    archives = [file for file in chroot.fetch_source("qgis") if ".orig.tar." in file.name]
    for archive in archives:
        with tarfile.open(archive, "r|*") as members:
            for member in members:
                folder, _, inside = member.name.partition("/")
                content = members.extractfile(member) if inside == PROGRAM else None
                if content is not None:
                    place = _KEPT / Path(folder).name / Path(PROGRAM).name
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(content.read())
                    chroot.forget_sources()
                    return place
    raise StopError(f"the sources of QGIS do not hold {PROGRAM}")


def convert(python: Path, converter: Path) -> None:
    """Runs the converter on a copy of the three plugins.

    Beside them lies a file that it has to change: a converter that does nothing proves nothing.

    :raises StopError: naming what it would change, or if it does not work.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        for plugin in PLUGINS:
            for file in files_below(plugin.folder):
                place = copy / file.relative_to(ROOT)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)
        planted = copy / _PLANTED
        planted.write_text(_OLD, encoding="utf-8")
        done = subprocess.run([python, converter, copy], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors="replace", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        said = done.stdout.replace(f"{copy}{os.sep}", "")
        print(said, end="", flush=True)
        # It ends with 1 where it changed a file: here that is the rule, and a crash ends with 1 as well.
        if planted.read_text(encoding="utf-8") != _NEW or "Traceback" in said:
            raise StopError("QGIS's converter did not work (see above)")
        planted.unlink()
        pairs = [(file, ROOT / file.relative_to(copy)) for file in files_below(copy)]
        changed = [str(ours.relative_to(ROOT)) for file, ours in pairs if file.read_bytes() != ours.read_bytes()]
        if changed:
            for name in changed:
                subprocess.run(["diff", "-u", ROOT / name, copy / name], check=False)
            raise StopError("QGIS's converter would change: " + ", ".join(changed))
        remarks = [line for line in said.splitlines() if "WARNING" in line or "ERROR" in line]
        if remarks:
            raise StopError(f"QGIS's converter has {len(remarks)} remarks (see above)")
    count = sum(file.suffix == ".py" for file, _ in pairs)
    print(f"converter of {converter.parent.name}: nothing to change in {count} Python files")
