"""Errors of the data file, each with its own sentence."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ..base.errors import BadInput, NotWritable, ToolsError
from ..base.language import tr


class NotADataFile(BadInput):
    """The file is no GeoPackage, or one that this suite did not make."""


class NewerDataFile(BadInput):
    """The file was made by a newer version of the suite."""


class DamagedDataFile(ToolsError):
    """The file is broken, or tables, columns or the protection of its tables are missing."""


class LockedDataFile(NotWritable):
    """Another program is writing to the file."""


class ConflictError(ToolsError):
    """Somebody else changed the record since it was read; nothing was written."""


class Refused(ToolsError):
    """A trigger of the data file refused the change; nothing was written."""


class Mirrored(Refused):
    """The record is a copy of a foreign system's and read only; a correction can be proposed instead."""


_LOG_INDEX = 32768
_LOCKED = ("database is locked", "database table is locked", "database schema is locked")
_DAMAGED = ("malformed", "file is not a database", "file is encrypted", "database corruption")
_READ_ONLY = ("readonly", "unable to open database file", "read-only")


@contextlib.contextmanager
def in_sentences(path: Path) -> Iterator[None]:
    """Turns what SQLite says about the file ``path`` into errors with a title and a remedy."""
    try:
        yield
    except sqlite3.Error as error:
        raise sentence_for(path, error) from error


def sentence_for(path: Path, error: sqlite3.Error) -> ToolsError:
    """Returns the error in words for what SQLite said."""
    text = str(error)
    if text.startswith(_LOCKED):
        return LockedDataFile(
            tr("Another program is writing to {name} just now.", name=path.name),
            tr("Finish or save the edits in the other QGIS window or computer, then try again. Nothing was changed."),
            str(path))
    if "disk is full" in text or ("disk I/O error" in text and _is_full(path)):
        return NotWritable(tr("The disk is full. Nothing was changed in {name}.", name=path.name),
                           tr("Free some space, then try again."), str(path))
    if any(part in text for part in _DAMAGED):
        return damaged(path, text)
    if any(part in text for part in _READ_ONLY):
        return read_only(path, text)
    if text.startswith("This record is a copy"):
        return mirrored(path)
    if isinstance(error, sqlite3.IntegrityError):
        return Refused(_refusal(text), tr("Nothing was changed."), path.name)
    return DamagedDataFile(tr("The data file {name} could not be read or written.", name=path.name),
                           tr("Nothing was changed. Check the disk, then try again."), f"{path}: {text}")


def _is_full(path: Path) -> bool:
    """Returns True if the disk has no room for the shared index of SQLite's log; SQLite calls that an I/O error."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LOG_INDEX
    return False


def damaged(path: Path, detail: str) -> DamagedDataFile:
    """Returns the error for a file whose content is broken."""
    return DamagedDataFile(tr("The data file {name} is damaged.", name=path.name),
                           tr("Open the last backup, and keep the damaged file for an expert."), f"{path}: {detail}")


def mirrored(path: Path) -> Mirrored:
    """Returns the error for a record that is a copy of a foreign system's."""
    return Mirrored(tr("This record is a copy of the source and read only here."),
                    tr("Nothing was changed. Propose a correction: it goes to those who keep the source."), path.name)


def read_only(path: Path, detail: str = "") -> NotWritable:
    """Returns the error for a file that can only be read."""
    return NotWritable(tr("The data file {name} can only be read.", name=path.name),
                       tr("The file, its folder or the disk is read only. Open it for reading, or copy it to a folder "
                          "of your own."), f"{path}: {detail}" if detail else str(path))


def _refusal(text: str) -> str:
    """Returns in the reader's language what a trigger refused; the triggers themselves speak English."""
    sentences = {
        "Records are deleted": tr("A record can only be deleted with name and reason."),
        "The key": tr("The key of a record cannot be changed."),
        "The outline as received": tr("The outline as received is kept for ever and cannot be changed."),
        "The area": tr("The area on the map is computed and cannot be typed in."),
        "A record with this key": tr("A record with this key exists already; it was not replaced."),
        "Which tables are copies": tr("Which tables are copies of a source cannot be changed by hand."),
        "The record of changes": tr("The record of changes can be neither changed nor deleted."),
    }
    return next((sentence for start, sentence in sentences.items() if text.startswith(start)), text)
