"""Where a data file lies: SQLite's locks do not hold on network shares, and cloud folders copy half-written files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

from ..base.language import tr

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "glusterfs", "ceph",
                      "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs"})
_FAT = frozenset({"vfat", "msdos", "exfat", "fuse.exfat"})
_CLOUD = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "box sync",
          "pcloud", "synologydrive")
_MOUNTS = Path("/proc/mounts")


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


def is_network(folder: Path) -> bool:
    """Returns True for a network drive or share."""
    text = folder.as_posix()
    if text.startswith("//"):
        return True
    if sys.platform == "win32":
        return _windows_drive(folder) == 4
    return file_system(folder) in _NETWORK


def is_fat(folder: Path) -> bool:
    """Returns True for a FAT or exFAT disk, which has no journal and no rights."""
    if sys.platform == "win32":
        return _windows_file_system(folder) in {"FAT", "FAT32", "EXFAT"}
    return file_system(folder) in _FAT


def is_cloud(folder: Path) -> bool:
    """Returns True for a folder that a cloud program keeps in step, by the names such programs give."""
    parts = [part.lower() for part in folder.parts]
    if any(part == name or part.startswith((f"{name} -", f"{name}-")) for part in parts for name in _CLOUD):
        return True
    roots = [os.environ.get(name, "") for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")]
    return any(root and folder.is_relative_to(root) for root in roots)


def file_system(folder: Path, mounts: Path = _MOUNTS) -> str:
    """Returns the type of the file system a folder lies on, as the kernel's table of mounts names it; "" if unknown."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        real = folder.resolve()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        fields = line.split()
        if len(fields) < 3:
            continue
        point = Path(fields[1].encode().decode("unicode_escape"))
        if (point == real or point in real.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _windows_drive(folder: Path) -> int:
    """Returns Windows' kind of a drive; 4 is remote."""
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\"))  # type: ignore[attr-defined]


def _windows_file_system(folder: Path) -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(64)
    ctypes.windll.kernel32.GetVolumeInformationW(  # type: ignore[attr-defined]
        f"{folder.drive}\\", None, 0, None, None, None, name, 64)
    return name.value.upper()
