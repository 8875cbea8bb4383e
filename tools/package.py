"""Makes the three zips and plugins.xml in dist/.

    python3 -m tools.package            with the shipped copies of small Python packages
    STORE=1 python3 -m tools.package    without them, for the QGIS plugin store, in dist/store/
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from imsma_tools.core.base import repository

from . import shipped, translations, zips
from .suite import DIST, PLUGINS, ROOT, Plugin, StopError, files_below, metadata, metadata_text, version

BASE = PLUGINS[0]


def build(target: Path = DIST, for_store: bool = False, say: Callable[[str], None] = print) -> list[Path]:
    """Builds, checks and writes the zips and ``plugins.xml``; returns the zips, base first.

    The zips appear in ``target`` only when all three have passed; zips of other versions there are removed.

    :raises StopError: naming every problem, if a zip would not be taken.
    """
    copies = {} if for_store else _copies(say)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as scratch:
        made = []
        for plugin in PLUGINS:
            file = Path(scratch) / f"{plugin.name}.{version()}.zip"
            zips.write(file, contents(plugin, copies))
            troubles = zips.problems(file, plugin.name)
            if troubles:
                raise StopError("\n".join([f"{file.name} cannot be used:", *(f"  {line}" for line in troubles)]))
            made.append(file)
        for old in (old for plugin in PLUGINS for old in target.glob(f"{plugin.name}.*.zip")):
            old.unlink()
        done = [Path(shutil.move(str(file), target / file.name)) for file in made]
    # Good for trying it on this computer; imsma:publishrepository writes the addresses of a server or a share.
    repository.write_index(target, target.resolve().as_uri())
    return done


def contents(plugin: Plugin, copies: dict[str, bytes]) -> dict[str, bytes]:
    """Returns every file of a plugin's zip by its path in it."""
    files = {f"{plugin.name}/{path.relative_to(plugin.folder).as_posix()}": path.read_bytes()
             for path in files_below(plugin.folder)}
    for name in ("LICENSE", "THIRD_PARTY.md"):
        files[f"{plugin.name}/{name}"] = (ROOT / name).read_bytes()
    files[f"{plugin.name}/metadata.txt"] = metadata_text(plugin).encode("utf-8")
    if plugin is BASE:
        resources = ROOT / "resources"
        for path in files_below(resources):
            files[f"{plugin.name}/resources/{path.relative_to(resources).as_posix()}"] = path.read_bytes()
        for path in translations.compile_all():
            files[f"{plugin.name}/i18n/{path.name}"] = path.read_bytes()
        files.update({f"{plugin.name}/third_party/{name}": data for name, data in copies.items()})
    else:
        files[f"{plugin.name}/{metadata(plugin)['icon']}"] = (ROOT / "resources" / "icons" / plugin.icon).read_bytes()
    return files


def _copies(say: Callable[[str], None]) -> dict[str, bytes]:
    """Returns the files of the shipped packages: all of them, or none with a warning."""
    files: dict[str, bytes] = {}
    try:
        for item in shipped.declared():
            files.update(shipped.contents(item))
    except StopError as error:
        names = ", ".join(item.name for item in shipped.declared())
        say(f"WARNING: the zips are made WITHOUT the shipped copies of {names}. {error}\n"
            "         They work where QGIS has these packages itself. Make them again with a network to be complete.")
        return {}
    return files


def main() -> int:
    """Builds what the environment asks for and lists it."""
    for_store = os.environ.get("STORE", "") not in ("", "0")
    try:
        for file in build(DIST / "store" if for_store else DIST, for_store):
            print(f"{file.relative_to(ROOT)}  {file.stat().st_size:,} bytes")
    except StopError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
