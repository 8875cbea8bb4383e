"""What a folder lies on: a network share, a memory stick, a disk of this computer."""

from __future__ import annotations

import sys
from pathlib import Path

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "glusterfs", "ceph",
                      "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs"})
_FAT = frozenset({"vfat", "msdos", "exfat", "fuse.exfat"})
_MOUNTS = Path("/proc/mounts")
_FIXED, _REMOTE = 3, 4
"""Windows' kinds of a drive."""


def is_network(folder: Path) -> bool:
    """Returns True for a network drive or share."""
    text = folder.as_posix()
    if text.startswith("//"):
        return True
    if sys.platform == "win32":
        return _windows_drive(folder) == _REMOTE
    return file_system(folder) in _NETWORK


def is_fat(folder: Path) -> bool:
    """Returns True for a FAT or exFAT disk, which has no journal and no rights."""
    if sys.platform == "win32":
        return _windows_file_system(folder) in {"FAT", "FAT32", "EXFAT"}
    return file_system(folder) in _FAT


def stays(folder: Path) -> bool:
    """Returns True if nobody can pull out what a folder lies on: no share, no memory stick."""
    if sys.platform == "win32":
        return not folder.as_posix().startswith("//") and _windows_drive(folder) == _FIXED
    return not is_network(folder) and not is_fat(folder)


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
    """Returns Windows' kind of a drive."""
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\"))  # type: ignore[attr-defined]


def _windows_file_system(folder: Path) -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(64)
    ctypes.windll.kernel32.GetVolumeInformationW(  # type: ignore[attr-defined]
        f"{folder.drive}\\", None, 0, None, None, None, name, 64)
    return name.value.upper()
