"""One run of the real QGIS window under Xvfb with the built plugins: what was seen comes back as facts and pictures."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.install import install

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "desktop"
PICTURES = ROOT / "docs" / "screenshots"
SCREEN = "1366x768x24"
"""The screen every dock has to fit on."""

LARGEST_PICTURE = 200_000
MINUTES = 6
PROGRAMS = ("qgis", "Xvfb", "openbox")

SETTINGS = """[app]
checkVersion=false
[qgis]
checkVersion=false
showTips=false
askToSaveProjectChanges=false
[locale]
overrideFlag=true
userLocale={language}
"""


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[str]:
    """Gives the name of a display of its own with a window manager on it."""
    read, write = os.pipe()
    with (folder / "screen.log").open("w") as log:
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
                                  pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stdout=log, stderr=log)
        try:
            yield display
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait(30)


def use(language: str, part: str, zips: list[Path], variables: Mapping[str, str]) -> dict[str, Any]:
    """Uses the suite once in a language and returns what was seen; its pictures are kept.

    :param part: of ``drive.py``: "window" or "orders".
    """
    out = WORK / f"{part}-{language}"
    shutil.rmtree(out, ignore_errors=True)
    (out / "run").mkdir(parents=True, mode=0o700)
    (out / "home").mkdir()
    settings = out / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(language=language), encoding="utf-8")
    install(out / "profiles", zips)
    whole = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(out / "home"), "LC_ALL": "C.UTF-8",
             "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(out / "run"),
             "IMSMA_DESKTOP_OUT": str(out), "IMSMA_DESKTOP_STEPS": str(Path(__file__).parent),
             "IMSMA_DESKTOP_PART": part, **variables}
    with screen(out) as display, (out / "qgis.log").open("w") as log:
        subprocess.run(["qgis", "--profiles-path", str(out / "profiles"), "--profile", "default", "--noversioncheck",
                        "--nologo", "--code", str(Path(__file__).with_name("drive.py"))],
                       env={**whole, "DISPLAY": display}, stdout=log, stderr=log, timeout=MINUTES * 60, check=False)
    facts = json.loads((out / "facts.json").read_text(encoding="utf-8"))
    for name in facts["pictures"]:
        keep(out / f"{name}.png", PICTURES / f"{language}-{name}.png")
    return facts


def keep(picture: Path, target: Path) -> None:
    """Keeps a picture with as many colours as fit into the allowed size."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    for colours in (128, 64, 32, 16):
        Image.open(picture).convert("RGB").quantize(colours).save(target, optimize=True)
        if target.stat().st_size < LARGEST_PICTURE:
            return
