"""Where records wait until all have arrived: one SQLite file beside the data file, one transaction for each page.

It outlives a broken line, a full disk and a killed program, and is used again only for the very same question.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

from ...base.errors import NotWritable, ToolsError
from ...base.language import tr
from ...intake.stored import from_json, to_json
from ...workspace.convert import instant_text, read_instant
from ...workspace.errors import in_sentences
from ..contract import SourceRecord

MOST_AGE = dt.timedelta(hours=24)
"""A reading is not gone on with after that; what was read would be older than what a person expects."""

_VERSION = "2"
_TABLES = """
CREATE TABLE IF NOT EXISTS head (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS reading (name TEXT PRIMARY KEY, started_at TEXT, since TEXT, resume TEXT, is_done INTEGER,
    pages INTEGER, has_clock INTEGER);
CREATE TABLE IF NOT EXISTS record (reading TEXT, place TEXT, record_key TEXT, edited_at TEXT, content TEXT, wkb BLOB,
    remarks TEXT, PRIMARY KEY (reading, place)) WITHOUT ROWID;
"""
_PUT = ("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reading, place) DO UPDATE SET "
        "record_key = excluded.record_key, edited_at = excluded.edited_at, content = excluded.content, "
        "wkb = excluded.wkb, remarks = excluded.remarks")


@dataclass(frozen=True)
class Begun:
    """How far a foreign table has been read. ``started_at`` is when its first page was asked, by the server's clock, or
    by ours if it ``has_clock`` not.
    """

    started_at: dt.datetime
    since: Optional[dt.datetime]
    resume: str
    is_done: bool
    pages: int
    has_clock: bool


class Staging:
    """The records of one update while they arrive. Made by :meth:`open`; use it in a ``with``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, goal: Path) -> None:
        self.path = path
        self._connection = connection
        self._goal = goal
        self._older: set[str] = set()

    @classmethod
    def open(cls, goal: Path, source: str, question: Mapping[str, Any], run_guid: str,
             finished: Iterable[str] = (), most_age: dt.timedelta = MOST_AGE) -> Staging:
        """Opens the file of an update of ``source`` into the data file ``goal``.

        What lies there is kept if it was begun with the same ``question`` (identity, profile, parts, shapes,
        mode) within ``most_age`` and did not lead to one of the ``finished`` runs; else it is thrown away.

        :raises ToolsError: if another update of this source is under way, or nothing can be written there.
        """
        mark = hashlib.blake2b(source.encode(), digest_size=5).hexdigest()
        path = goal.with_name(f"{goal.stem}.update-{mark}.tmp")
        asked = hashlib.blake2b(json.dumps(question, sort_keys=True, ensure_ascii=False).encode(),
                                digest_size=16).hexdigest()
        staging = cls._opened(path, goal, source)
        if staging._fits(asked, set(finished), most_age):
            with staging._writing():   # what this run finishes must not be gone on with by the next one
                staging._connection.execute("UPDATE head SET value = ? WHERE name = 'run'", (run_guid,))
            return staging
        staging.discard()
        staging = cls._opened(path, goal, source)
        with staging._writing():
            staging._connection.executemany("INSERT INTO head VALUES (?, ?)", [
                ("version", _VERSION), ("question", asked), ("run", run_guid),
                ("made_at", instant_text(dt.datetime.now(dt.timezone.utc)))])
        return staging

    @classmethod
    def _opened(cls, path: Path, goal: Path, source: str) -> Staging:
        for again in (True, False):
            connection = None
            try:
                connection = sqlite3.connect(str(path), isolation_level=None, timeout=0.5)
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.execute("BEGIN EXCLUSIVE")
                for text in _TABLES.split(";"):
                    connection.execute(text)
                connection.execute("COMMIT")
                return cls(path, connection, goal)
            except sqlite3.Error as error:
                if connection is not None:
                    connection.close()
                if "locked" in str(error):
                    raise NotWritable(tr("Another update of {source} is under way in this data file.", source=source),
                                      tr("Wait until it has ended, then try again."), goal.name) from error
                damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
                if not damaged or not again:
                    with in_sentences(goal):
                        raise
                _remove(path)
        raise ToolsError(tr("The update of {source} could not be begun.", source=source), "", str(path))

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; what was read stays for another time."""
        self._connection.close()

    def discard(self) -> None:
        """Closes and removes the file: everything in it has arrived, or nobody will want it any more."""
        self.close()
        _remove(self.path)

    def begun(self, reading: str) -> Optional[Begun]:
        """Returns how far a table has been read, None if not at all."""
        row = self._connection.execute("SELECT started_at, since, resume, is_done, pages, has_clock FROM reading "
                                       "WHERE name = ?", (reading,)).fetchone()
        if row is None:
            return None
        return Begun(read_instant(row[0]), read_instant(row[1]) if row[1] else None, row[2] or "", bool(row[3]),
                     row[4], bool(row[5]))

    def begin(self, reading: str, clock: Optional[dt.datetime], since: Optional[dt.datetime] = None) -> None:
        """Notes that a table is read from its first page, at ``clock`` if the server tells one."""
        started_at = clock or dt.datetime.now(dt.timezone.utc)
        self._older.discard(reading)
        with self._writing():
            self._connection.execute("DELETE FROM record WHERE reading = ?", (reading,))
            self._connection.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, '', 0, 0, ?)", (
                reading, instant_text(started_at), instant_text(since) if since else None, clock is not None))

    def forget(self, reading: str) -> None:
        """Forgets how far a table has been read, so that it is read from its first page."""
        with self._writing():
            self._connection.execute("DELETE FROM reading WHERE name = ?", (reading,))

    def go_on(self, reading: str) -> None:
        """Notes that what an earlier update had read of a table is used."""
        self._older.add(reading)

    def is_older(self, reading: str) -> bool:
        """Returns True if records of a table are there that the system gave to an earlier update, not to this one."""
        return reading in self._older

    def add_page(self, reading: str, records: Sequence[SourceRecord], resume: str) -> None:
        """Keeps a page, and where the next one begins (empty after the last), in one transaction."""
        with self._writing():
            self._put(reading, records)
            self._connection.execute("UPDATE reading SET resume = ?, is_done = ?, pages = pages + 1 WHERE name = ?",
                                     (resume, int(not resume), reading))

    def put(self, reading: str, records: Sequence[SourceRecord]) -> None:
        """Keeps records asked for again."""
        with self._writing():
            self._put(reading, records)

    def take_out(self, reading: str, places: Iterable[str]) -> None:
        """Forgets records that are gone."""
        with self._writing():
            self._connection.executemany("DELETE FROM record WHERE reading = ? AND place = ?",
                                         ((reading, place) for place in places))

    def count(self, reading: str) -> int:
        """Returns the number of records of a table that have arrived."""
        return int(self._connection.execute("SELECT count(*) FROM record WHERE reading = ?", (reading,)).fetchone()[0])

    def places(self, reading: str) -> Iterator[str]:
        """Yields the places of the records that have arrived."""
        for (place,) in self._connection.execute("SELECT place FROM record WHERE reading = ?", (reading,)):
            yield place

    def know(self, reading: str, known: Iterable[tuple[str, str, bool]]) -> None:
        """Takes place and key of what the data file has of a table, and whether its last state was taken.

        It is forgotten when the file is closed.
        """
        with self._writing():
            self._connection.execute("CREATE TEMP TABLE IF NOT EXISTS known (reading TEXT, place TEXT, "
                                     "record_key TEXT, is_settled INTEGER, PRIMARY KEY (reading, place)) WITHOUT ROWID")
            self._connection.execute("CREATE TEMP TABLE IF NOT EXISTS listed (place TEXT PRIMARY KEY) WITHOUT ROWID")
            self._connection.execute("DELETE FROM known WHERE reading = ?", (reading,))
            # A record may have made several of ours: one that was not taken is enough to ask for it again.
            self._connection.executemany("INSERT INTO known VALUES (?, ?, ?, ?) ON CONFLICT (reading, place) DO UPDATE "
                                         "SET is_settled = min(is_settled, excluded.is_settled)",
                                         ((reading, *entry) for entry in known))

    def compare(self, reading: str, listed: Iterable[str], with_known: bool) -> tuple[list[str], list[str]]:
        """Returns the listed places that have not arrived (nor are known, if that counts), and those that have arrived
        but are not listed. :meth:`know` comes first.
        """
        with self._writing():
            self._connection.execute("DELETE FROM listed")
            self._connection.executemany("INSERT OR IGNORE INTO listed VALUES (?)", ((place,) for place in listed))
        missing = self._column(
            "SELECT place FROM listed l WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.reading = ?1 AND "
            "r.place = l.place) AND (NOT ?2 OR NOT EXISTS (SELECT 1 FROM known k WHERE k.reading = ?1 AND "
            "k.place = l.place AND k.is_settled))", (reading, with_known))
        vanished = self._column("SELECT place FROM record r WHERE reading = ? AND NOT EXISTS "
                                "(SELECT 1 FROM listed l WHERE l.place = r.place)", (reading,))
        return missing, vanished

    def known_unlisted(self, reading: str) -> dict[str, str]:
        """Returns place and key of what the data file has and the last list of :meth:`compare` has not."""
        return dict(self._connection.execute(
            "SELECT place, record_key FROM known k WHERE reading = ? AND NOT EXISTS "
            "(SELECT 1 FROM listed l WHERE l.place = k.place)", (reading,)))

    def known_missing(self, reading: str) -> dict[str, str]:
        """Returns place and key of what the data file has and has not arrived."""
        return dict(self._connection.execute(
            "SELECT place, record_key FROM known k WHERE reading = ?1 AND NOT EXISTS "
            "(SELECT 1 FROM record r WHERE r.reading = ?1 AND r.place = k.place)", (reading,)))

    def known_at(self, reading: str, places: Sequence[str]) -> dict[str, str]:
        """Returns the keys that the data file has for these places. :meth:`know` comes first."""
        return dict(self._connection.execute(
            "SELECT place, record_key FROM known WHERE reading = ? AND place IN (SELECT value FROM json_each(?))",
            (reading, json.dumps(places))))

    def key_at(self, reading: str, place: str) -> str:
        """Returns the key of a record that has arrived, empty if none has from that place."""
        row = self._connection.execute("SELECT record_key FROM record WHERE reading = ? AND place = ?",
                                       (reading, place)).fetchone()
        return row[0] if row else ""

    def spread(self, reading: str, number: int) -> dict[str, str]:
        """Returns place and key of about so many of the records that have arrived, from all over the table."""
        return dict(self._connection.execute(
            "SELECT place, record_key FROM (SELECT place, record_key, row_number() OVER (ORDER BY place) AS number "
            "FROM record WHERE reading = ?) WHERE number % ? = 0", (reading, self.count(reading) // number + 1)))

    def _column(self, text: str, values: tuple[Any, ...]) -> list[str]:
        return [row[0] for row in self._connection.execute(text, values)]

    def newest(self, reading: str) -> Optional[dt.datetime]:
        """Returns the latest instant of change among the records, by the system's own clock."""
        text = self._connection.execute("SELECT max(edited_at) FROM record WHERE reading = ?", (reading,)).fetchone()[0]
        return read_instant(text) if text else None

    def records(self, reading: str) -> Iterator[SourceRecord]:
        """Yields the records of a table, ordered by place."""
        for place, key, edited, content, wkb, remarks in self._connection.execute(
                "SELECT place, record_key, edited_at, content, wkb, remarks FROM record WHERE reading = ? "
                "ORDER BY place", (reading,)):
            yield SourceRecord(key, place, from_json(content), wkb, read_instant(edited) if edited else None,
                               tuple(json.loads(remarks)) if remarks else ())

    def _put(self, reading: str, records: Sequence[SourceRecord]) -> None:
        self._connection.executemany(_PUT, ((
            reading, record.place or record.key, record.key, instant_text(record.edited) if record.edited else None,
            to_json(dict(record.values)), record.wkb, json.dumps(record.remarks) if record.remarks else None)
            for record in records))

    def _fits(self, asked: str, finished: set[str], most_age: dt.timedelta) -> bool:
        with contextlib.suppress(sqlite3.Error, ValueError, KeyError):
            head = dict(self._connection.execute("SELECT name, value FROM head"))
            age = dt.datetime.now(dt.timezone.utc) - read_instant(head["made_at"])
            return (head["version"] == _VERSION and head["question"] == asked and head["run"] not in finished
                    and dt.timedelta(0) <= age <= most_age
                    and self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        return False

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        with in_sentences(self._goal):
            self._connection.execute("BEGIN")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink()
