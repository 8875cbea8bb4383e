"""Where a data file lies: SQLite's locks do not hold on network shares, and cloud folders copy half-written files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from ..base.drives import is_fat, is_network
from ..base.language import tr

_CLOUD = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "box sync",
          "pcloud", "synologydrive")


def warning(path: Path) -> Optional[str]:
    """Returns a sentence if the folder of ``path`` is no safe place for a data file in use, else None."""
    folder = path.absolute().parent
    if is_network(folder):
        return tr("{name} lies on a network drive, where two people can damage it. Work on a copy on this computer.",
                  name=path.name)
    if is_cloud(folder):
        return tr("{name} lies in a folder that is copied to a cloud while you write. Work on a copy in another "
                  "folder.", name=path.name)
    if is_fat(folder):
        return tr("{name} lies on a disk (FAT, such as a memory stick) that can lose it when pulled out. Work on a "
                  "copy on this computer.", name=path.name)
    return None


def is_cloud(folder: Path) -> bool:
    """Returns True for a folder that a cloud program keeps in step, by the names such programs give."""
    parts = [part.lower() for part in folder.parts]
    if any(part == name or part.startswith((f"{name} -", f"{name}-")) for part in parts for name in _CLOUD):
        return True
    roots = [os.environ.get(name, "") for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")]
    return any(root and folder.is_relative_to(root) for root in roots)
