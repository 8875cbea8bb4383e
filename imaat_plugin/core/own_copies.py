"""Copies of shipped map types and page templates in the office's folder, where they count before the shipped ones."""

from __future__ import annotations

import shutil
from pathlib import Path

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import write_aside
from imsma_tools.core.base.language import tr


def shipped_map_types() -> list[Path]:
    """Returns the files of the shipped map types."""
    return sorted(paths.resource("products", "maps").glob("*.json"))


def shipped_templates() -> list[Path]:
    """Returns the files of the shipped page templates."""
    return sorted(paths.resource("layouts").glob("*.qpt"))


def copy_to_office(shipped: Path, folder: Path, name: str = "") -> Path:
    """Copies a shipped file into the office's folder and returns the copy.

    :param name: another name without ending; a map type of another name stands beside the shipped one in the list.
    :raises BadInput: if the folder has a file of that name: nobody's work is overwritten.
    :raises NotWritable: if it cannot be written.
    """
    target = folder / f"{name or shipped.stem}{shipped.suffix}"
    if target.exists():
        raise BadInput(tr("Your folder already has {name}.", name=target.name),
                       tr("Go on with that file, give another name, or delete it first."), str(target))
    with write_aside(target) as aside:
        shutil.copyfile(shipped, aside)
    return target
