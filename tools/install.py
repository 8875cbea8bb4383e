"""Puts the built zips into a QGIS profile and switches the plugins on.

    python3 -m tools.install                              your own QGIS profile
    python3 -m tools.install --profiles build/profile     a scratch one (QGIS_CUSTOM_CONFIG_PATH, qgis --profiles-path)

QGIS must not be running with that profile: it would write its settings over ours when it closes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from .suite import DIST, PLUGINS, StopError

_SECTION = "[PythonPlugins]"
_SETTINGS = ("QGIS3.ini", "QGIS4.ini")


def built_zips(folder: Path = DIST) -> list[Path]:
    """Returns the three zips, base first.

    :raises StopError: if one is not there.
    """
    found = []
    for plugin in PLUGINS:
        files = sorted(folder.glob(f"{plugin.name}.*.zip"))
        if not files:
            raise StopError(f"There is no zip of {plugin.name} in {folder}. Run: make package")
        found.append(files[-1])
    return found


def install(profiles: Path, zips: Iterable[Path], profile: str = "default") -> Path:
    """Unpacks ``zips`` into ``profiles``/profiles/``profile`` and enables them; returns the profile's folder.

    A plugin already there is replaced as a whole; other plugins and settings stay as they are.
    """
    home = profiles / "profiles" / profile
    plugins = home / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    names = [unpack(file, plugins) for file in zips]
    settings = home / "QGIS"
    settings.mkdir(parents=True, exist_ok=True)
    for file in _SETTINGS:
        enable(settings / file, names)
    return home


def unpack(file: Path, plugins: Path) -> str:
    """Replaces the plugin that ``file`` holds in the folder ``plugins``; returns its folder's name."""
    name = file.name.partition(".")[0]
    with tempfile.TemporaryDirectory(dir=plugins, prefix=".unpack-") as scratch:
        with zipfile.ZipFile(file) as archive:
            archive.extractall(scratch)
        shutil.rmtree(plugins / name, ignore_errors=True)
        (Path(scratch) / name).rename(plugins / name)
    return name


def enable(settings: Path, names: Iterable[str]) -> None:
    """Writes ``name=true`` for every plugin into a QGIS settings file, leaving all else in it untouched.

    By hand, because Python's ini parser would change what QGIS has written.
    """
    lines = settings.read_text(encoding="utf-8").splitlines() if settings.is_file() else []
    if _SECTION not in lines:
        lines += ([""] if lines else []) + [_SECTION]
    start = lines.index(_SECTION) + 1
    end = next((number for number in range(start, len(lines)) if lines[number].startswith("[")), len(lines))
    names = list(names)
    body = [line for line in lines[start:end] if line.split("=")[0] not in names]
    lines[start:end] = [f"{name}=true" for name in names] + body
    settings.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def own_profiles() -> list[Path]:
    """Returns where QGIS keeps this person's profiles: of QGIS 3, and of QGIS 4 if it was ever started."""
    if sys.platform == "win32":
        parent = Path(os.environ["APPDATA"]) / "QGIS"
    elif sys.platform == "darwin":
        parent = Path.home() / "Library" / "Application Support" / "QGIS"
    else:
        parent = Path.home() / ".local" / "share" / "QGIS"
    return [parent / "QGIS3", *(folder for folder in [parent / "QGIS4"] if folder.is_dir())]


def main() -> int:
    """Installs and says where."""
    parser = argparse.ArgumentParser(description="Install the built plugins into a QGIS profile")
    parser.add_argument("--profiles", type=Path, default=os.environ.get("PROFILES") or None,
                        help="folder that holds (or shall hold) profiles/; default: your own QGIS")
    parser.add_argument("--profile", default=os.environ.get("PROFILE") or "default", help="name of the profile")
    options = parser.parse_args()
    try:
        zips = built_zips()
        for folder in [Path(options.profiles)] if options.profiles else own_profiles():
            print(f"Installed into {install(folder, zips, options.profile)}. Start QGIS again to see it.")
    except (StopError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
