"""Writing files so that nothing is ever half-written: beside the target, checked, then swapped in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
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
    errno.ENAMETOOLONG: "too_long",
}


def not_writable(target: Path, error: OSError) -> NotWritable:
    """Returns the sentence for an operating system's refusal to write ``target``."""
    return NotWritable(tr("The file {name} cannot be written.", name=target.name), _remedy(error),
                       f"{target}: {error.strerror or error}")


def refused(error: OSError) -> ToolsError:
    """Returns the sentence for a refusal of the operating system that nobody put in words before."""
    name = Path(str(error.filename)).name if error.filename else tr("a file")
    return ToolsError(tr("The computer refused to read or write {name}.", name=name), _remedy(error), str(error))


def _remedy(error: OSError) -> str:
    reason = _REMEDIES.get(error.errno or 0, "other")
    # Windows answers with a sharing violation when Excel or another QGIS holds the file.
    if getattr(error, "winerror", None) in (32, 33):
        reason = "in_use"
    return {
        "disk_full": tr("The disk is full. Free some space or choose another folder."),
        "rights": tr("You have no right to write there, or the file is open in another program. Close it or choose "
                     "another folder."),
        "read_only": tr("The disk is read only. Choose another folder."),
        "no_folder": tr("The folder does not exist. Create it or choose another one."),
        "is_folder": tr("There is a folder of that name. Choose another file name."),
        "in_use": tr("The file is open in another program. Close it there and try again."),
        "too_long": tr("The name is too long. Choose a shorter one."),
        "other": tr("Choose another folder or file name."),
    }[reason]


def refuse_unwritable(target: Path) -> None:
    """Refuses early what could only be refused when all work is done.

    Renaming would pass over the mark of a single file that it shall only be read.

    :raises NotWritable: if ``target`` is a folder, or a file that may not be written.
    """
    try:
        is_folder = stat.S_ISDIR(target.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise not_writable(target, error) from error
    if is_folder:
        raise not_writable(target, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)))
    if not os.access(target, os.W_OK):
        raise not_writable(target, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))


@contextlib.contextmanager
def write_aside(target: os.PathLike[str] | str) -> Iterator[Path]:
    """Yields a path beside ``target`` to write to; on success it replaces ``target`` in one step.

    If the block raises, the file aside is removed and the former ``target`` stays as it was. The name aside keeps the
    suffix, because GDAL and Excel writers choose by it.

    :raises NotWritable: for anything the operating system refuses, in words.
    """
    goal = Path(target)
    with _place_aside(goal) as aside:
        try:
            yield aside
            _flush(aside)
            aside.replace(goal)
        except OSError as error:
            raise not_writable(goal, error) from error


@contextlib.contextmanager
def write_all_aside() -> Iterator[Callable[[Path, Sequence[Path]], Path]]:
    """Yields a function that gives a path aside for a target; at the end all replace their targets, or none does.

    The function takes the target and the files beside it that go with a former one (logs of a database, parts of a
    Shapefile): they go when it is replaced. If the block raises, everything is as it was.

    :raises NotWritable: for anything the operating system refuses, in words.
    """
    with contextlib.ExitStack() as stack:
        written: list[tuple[Path, Path]] = []
        former: list[Path] = []

        def aside_for(target: Path, beside: Sequence[Path] = ()) -> Path:
            aside = stack.enter_context(_place_aside(target))
            written.append((aside, target))
            former.extend((target, *beside))
            return aside

        yield aside_for
        for aside, _ in written:
            _flush(aside)
        with former_kept(former):
            for aside, target in written:
                try:
                    aside.replace(target)
                except OSError as error:
                    raise not_writable(target, error) from error


@contextlib.contextmanager
def _place_aside(goal: Path) -> Iterator[Path]:
    """Yields an empty file beside ``goal``, which is gone afterwards if nobody moved it."""
    refuse_unwritable(goal)
    aside = _aside(goal)
    try:
        # Not tempfile: its files are for their owner only, and so would be what others in the office shall open.
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except OSError as error:
        raise not_writable(goal, error) from error
    try:
        yield aside
    finally:
        with contextlib.suppress(OSError):
            aside.unlink()


@contextlib.contextmanager
def former_kept(files: Sequence[Path]) -> Iterator[None]:
    """Moves ``files`` aside, so that the block can write new ones of these names.

    If the block raises, the new ones are removed and the former are there again as they were. For writers that cannot
    be given another name; :func:`write_aside` is better, because with it there is a whole file at every moment.

    :raises NotWritable: if one of the former cannot be moved; then nothing was changed.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for file in files:
            refuse_unwritable(file)
            if file.exists():
                aside = _aside(file)
                file.replace(aside)
                moved.append((file, aside))
    except (OSError, ToolsError) as error:
        _put_back(moved)
        if isinstance(error, OSError):
            raise not_writable(files[0], error) from error
        raise
    try:
        yield
    except BaseException:
        for file in files:
            with contextlib.suppress(OSError):
                file.unlink()
        _put_back(moved)
        raise
    for _, aside in moved:
        with contextlib.suppress(OSError):
            aside.unlink()


def _put_back(moved: Sequence[tuple[Path, Path]]) -> None:
    for file, aside in moved:
        aside.replace(file)


def _aside(file: Path) -> Path:
    """Returns a hidden name beside ``file`` that no other file has."""
    return file.parent / f".{file.stem}-{secrets.token_hex(6)}{file.suffix}"


def _flush(file: Path) -> None:
    """Forces the file to the disk, so that a power cut leaves the old file or the new one, never an empty one."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
