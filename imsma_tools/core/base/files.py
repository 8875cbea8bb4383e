"""Writing files so that nothing is ever half-written: beside the target, checked, then swapped in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from .errors import NotWritable, ToolsError
from .language import tr

_REMEDIES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "rights",
    errno.EPERM: "rights",
    errno.EROFS: "read_only",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EISDIR: "is_folder",
    errno.ETXTBSY: "in_use",
    errno.EBUSY: "in_use",
}


def not_writable(target: Path, error: OSError) -> NotWritable:
    """Returns the sentence for an operating system's refusal to write ``target``."""
    reason = _REMEDIES.get(error.errno or 0, "other")
    # Windows answers with a sharing violation when Excel or another QGIS holds the file.
    if getattr(error, "winerror", None) in (32, 33):
        reason = "in_use"
    title = tr("The file {name} cannot be written.", name=target.name)
    remedy = {
        "disk_full": tr("The disk is full. Free some space or choose another folder."),
        "rights": tr("You have no right to write there, or the file is open in another program. Close it or choose "
                     "another folder."),
        "read_only": tr("The disk is read only. Choose another folder."),
        "no_folder": tr("The folder does not exist. Create it or choose another one."),
        "is_folder": tr("There is a folder of that name. Choose another file name."),
        "in_use": tr("The file is open in another program. Close it there and try again."),
        "other": tr("Choose another folder or file name."),
    }[reason]
    return NotWritable(title, remedy, f"{target}: {error.strerror or error}")


@contextlib.contextmanager
def write_aside(target: os.PathLike[str] | str) -> Iterator[Path]:
    """Yields a path beside ``target`` to write to; on success it replaces ``target`` in one step.

    If the block raises, the file aside is removed and the former ``target`` stays as it was. The name aside keeps the
    suffix, because GDAL and Excel writers choose by it.

    :raises NotWritable: for anything the operating system refuses, in words.
    """
    goal = Path(target)
    aside = goal.parent / f".{goal.stem}-{secrets.token_hex(6)}{goal.suffix}"
    try:
        # Not tempfile: its files are for their owner only, and so would be what others in the office shall open.
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except OSError as error:
        raise not_writable(goal, error) from error
    try:
        yield aside
        _flush(aside)
        aside.replace(goal)
    except ToolsError:
        raise
    except OSError as error:
        raise not_writable(goal, error) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink()


def _flush(file: Path) -> None:
    """Forces the file to the disk, so that a power cut leaves the old file or the new one, never an empty one."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
