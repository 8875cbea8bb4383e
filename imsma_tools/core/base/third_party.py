"""The shipped copies of small Python packages: found only where the host has none, never before the host's own.

A finder at the very end of ``sys.meta_path`` is asked only after every other finder has said no. So a copy can never
shadow what QGIS or the distribution brings, and ``sys.path`` stays as it was.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Optional

FOLDER = Path(__file__).resolve().parents[2] / "third_party"
"""Where ``make package`` puts the copies. It does not exist in the source tree, nor in a zip made with STORE=1."""


class ShippedFinder(importlib.abc.MetaPathFinder):
    """Finds top-level packages in one folder. Their submodules are found through the package itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find_spec(self, fullname: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None,
                  ) -> Optional[importlib.machinery.ModuleSpec]:
        if path is not None or "." in fullname or not (self.folder / fullname / "__init__.py").is_file():
            return None
        return importlib.machinery.PathFinder.find_spec(fullname, [str(self.folder)])


def install(folder: Path = FOLDER) -> None:
    """Makes the copies in ``folder`` findable. Safe to call again; without the folder nothing happens."""
    if folder.is_dir() and not any(_serves(finder, folder) for finder in sys.meta_path):
        sys.meta_path.append(ShippedFinder(folder))


def remove(folder: Path = FOLDER) -> None:
    """Takes the finder off again and forgets what was imported from ``folder``, so that an upgrade brings its own."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if not _serves(finder, folder)]
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file and folder in Path(file).parents:
            del sys.modules[name]


def shipped() -> list[str]:
    """Returns the names of the packages of which a copy was shipped, used or not."""
    return sorted(file.parent.name for file in FOLDER.glob("*/__init__.py"))


def _serves(finder: object, folder: Path) -> bool:
    """Returns True for our finder of ``folder``. By name: after a reload the class is another object."""
    return type(finder).__name__ == ShippedFinder.__name__ and getattr(finder, "folder", None) == folder
