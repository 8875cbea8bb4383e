"""Connections that read a GeoPackage as it is at one moment, and leave nothing beside it."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from urllib.parse import quote

_LOCK_SECONDS = 2.0


class _Tidy(sqlite3.Connection):
    """A connection that leaves nothing beside its file: one that only reads may make a log, but not remove it."""

    file: Path
    had_log: bool

    def close(self) -> None:
        super().close()
        if self.had_log or not _log_of(self.file).exists():
            return
        with contextlib.suppress(sqlite3.Error):
            own = sqlite3.connect(_address(self.file, "rw"), uri=True, timeout=0)
            with contextlib.closing(own):
                own.execute("select 1 from sqlite_master").fetchone()   # whoever closes last removes it


class Watch:
    """Tells whether anybody has changed a file since this was made.

    :raises sqlite3.Error: if SQLite cannot open the file.
    """

    def __init__(self, file: Path) -> None:
        self._connection = _connect(file)
        self.close = self._connection.close
        try:
            self._version = self._now()
        except sqlite3.Error:
            self.close()
            raise

    def unchanged(self) -> bool:
        """Returns True if nobody has; False also where that cannot be told."""
        try:
            return self._now() == self._version
        except sqlite3.Error:
            return False

    def _now(self) -> object:
        # https://www.sqlite.org/pragma.html#pragma_data_version: another value after another connection's commit
        return self._connection.execute("pragma data_version").fetchone()


def read_only(file: Path) -> sqlite3.Connection:
    """Returns a connection in a transaction: it only reads, and sees the file as it is now until it is closed.

    :raises sqlite3.Error: if SQLite cannot open it.
    """
    connection = _connect(file)
    try:
        connection.execute("pragma cache_size = -64000")
        connection.execute("begin")
        connection.execute("select 1 from json_each('[1]'), sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _connect(file: Path) -> sqlite3.Connection:
    had_log = _log_of(file).exists()
    # Not bound to a thread: the last to hold it may be another one, and it must be closed wherever that is.
    connection = sqlite3.connect(_address(file, "ro"), uri=True, isolation_level=None, timeout=_LOCK_SECONDS,
                                 check_same_thread=False, factory=_Tidy)
    connection.file, connection.had_log = file, had_log
    return connection


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")


def _address(file: Path, mode: str) -> str:
    """Returns the address of a file for SQLite; that of a share begins with four strokes."""
    path = file.absolute().as_posix()
    path = path if path.startswith("/") else "/" + path
    return f"file:{'//' if path.startswith('//') else ''}{quote(path)}?mode={mode}"
