"""Opening a data file: everything that can be wrong with it gets its own sentence before anybody writes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput, NotWritable, ToolsError
from ..base.language import tr
from ..base.log import logger
from ..model.definition import Model, load_model
from . import errors, place, protection, settle
from .connection import connect
from .errors import DamagedDataFile, LockedDataFile, NewerDataFile, NotADataFile, in_sentences
from .geopackage import APPLICATION_ID
from .migrations import runner
from .store import Workspace

_MAGIC = b"SQLite format 3\x00"


def open_workspace(path: os.PathLike[str] | str, read_only: bool = False) -> Workspace:
    """Opens a data file; an older one is brought up to date first, after a backup beside it.

    :raises NotADataFile: if it is no GeoPackage, or none of this suite's.
    :raises NewerDataFile: if a newer version of the suite made it.
    :raises DamagedDataFile: if it is broken, or its tables lost their protection (for reading it opens with a note).
    :raises NotWritable: if it shall be written and cannot.
    """
    return open_with(Path(path), read_only, load_model(), runner.STEPS)


def is_data_file(path: Path) -> bool:
    """Returns True if ``path`` is, or may be, a data file: also one that is damaged or newer.

    :raises LockedDataFile: if another program keeps everybody else from looking.
    """
    try:
        open_workspace(path, read_only=True).close()
    except NewerDataFile:
        return True
    except LockedDataFile:
        raise
    except (BadInput, OSError):
        return False
    except ToolsError:
        return True
    return True


def open_with(path: Path, read_only: bool, model: Model, steps: Sequence[runner.Step]) -> Workspace:
    """Opens a data file for a given model and steps. See :func:`open_workspace`."""
    _look_at_file(path)
    if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise errors.read_only(path)
    connection = _connect(path, read_only)
    try:
        version = _version(path, connection)
        if version < model.version:
            connection.close()
            connection = _updated(path, version, read_only, model, steps)
        elif version > model.version:
            raise NewerDataFile(tr("The data file {name} was made by a newer version of these tools.", name=path.name),
                                tr("Update the plugins, then open it again. Nothing was changed."),
                                f"{version} > {model.version}")
        with in_sentences(path):
            return _opened(path, read_only, model, connection)
    except BaseException:
        connection.close()
        raise


def _opened(path: Path, read_only: bool, model: Model, connection: sqlite3.Connection) -> Workspace:
    notes = [note for note in (place.warning(path),) if note]
    findings = protection.findings(connection, model)
    if findings and not read_only:
        raise DamagedDataFile(
            tr("The data file {name} is not protected any more: changes would go unrecorded.", name=path.name),
            tr("This happens when a layer is overwritten or exported into the file. Go back to the last backup, or put "
               "the protection back; then every record that differs is noted."), " ".join(findings))
    workspace = Workspace(path, model, connection, read_only, notes + findings)
    if not read_only:
        _set_journal(connection, safe=not notes)
        try:
            settle.settle(workspace)
        except LockedDataFile:
            logger("workspace").info("%s is being written to; sealed at the next opening", path)
    return workspace


def _look_at_file(path: Path) -> None:
    """Refuses what is certainly no data file, from its first hundred bytes and its length."""
    if not path.exists():
        raise BadInput(tr("There is no file {name}.", name=path.name), tr("Choose a data file that exists."),
                       str(path))
    if path.is_dir():
        raise BadInput(tr("{name} is a folder, not a data file.", name=path.name),
                       tr("Choose a file that ends in .gpkg."), str(path))
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise NotWritable(tr("The file {name} cannot be read.", name=path.name),
                          tr("Ask whoever owns it for the right to read it."), str(error)) from error
    if head[:16] != _MAGIC or len(head) < 100:
        raise NotADataFile(tr("{name} is not a data file.", name=path.name),
                           tr("Choose a file made with Create data file; other files are imported."), str(path))
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    same_change = head[24:28] == head[92:96]
    # In the middle of taking over its log, a file may rightly be shorter than it says.
    log = Path(f"{path}-wal")
    if same_change and not log.exists() and path.stat().st_size < pages * (65536 if page == 1 else page):
        raise errors.damaged(path, tr("its end is missing"))


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    connection: Optional[sqlite3.Connection] = None
    with in_sentences(path):
        try:
            connection = connect(path, "ro" if read_only else "rw")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return connection
        except sqlite3.OperationalError:
            if connection is not None:
                connection.close()
            rests = [Path(f"{path}{ending}") for ending in ("-wal", "-journal")]
            if not read_only or os.access(path.parent, os.W_OK) or any(
                    rest.exists() and rest.stat().st_size for rest in rests):
                raise
            # A read-only disk: SQLite cannot make its small files there, but nobody can be writing either.
            return connect(path, "ro", immutable=True)


def _version(path: Path, connection: sqlite3.Connection) -> int:
    """Returns the version of the model the file was made by."""
    with in_sentences(path):
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        is_package = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        if not is_package and "gpkg_contents" not in tables:
            raise NotADataFile(tr("{name} is a database, but not a GeoPackage.", name=path.name),
                               tr("Choose a file made with Create data file; other files are imported."), str(path))
        if "workspace_info" not in tables:
            raise NotADataFile(
                tr("{name} is a GeoPackage, but not a data file of these tools.", name=path.name),
                tr("Create a data file and import the layers of this GeoPackage into it."), str(path))
        row = connection.execute("SELECT value FROM workspace_info WHERE key = 'model_version'").fetchone()
    if row is None or not str(row[0]).isdigit():
        raise DamagedDataFile(tr("The data file {name} does not say which version it is.", name=path.name),
                              tr("Go back to the last backup."), str(path))
    return int(row[0])


def _updated(path: Path, version: int, read_only: bool, model: Model, steps: Sequence[runner.Step],
             ) -> sqlite3.Connection:
    if read_only:
        raise ToolsError(tr("The data file {name} is of an older version.", name=path.name),
                         tr("Open it once for writing: it is then brought up to date, after a backup."), str(path))
    saved = runner.migrate(path, version, model, steps)
    logger("workspace").info("%s brought from version %s to %s; backup %s", path, version, model.version, saved)
    return _connect(path, read_only)


def _set_journal(connection: sqlite3.Connection, safe: bool) -> None:
    """Switches on the write-ahead log, so that others read while one writes; off where it does not work.

    It needs memory shared by all who have the file open, which a network drive has not, and lies in a file of its own,
    which a cloud folder copies at another moment.
    """
    try:
        connection.execute("PRAGMA journal_mode = WAL" if safe else "PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        logger("workspace").info("The journal stays as it is: %s", error)
