"""Which record of ours is which record of a mirrored source: the table ``mirror_record``, within an update.

Every foreign record has a line for each record of ours it made, or one line without a table if nobody takes it: so an
update of changes knows all places, and tells new ones from known ones.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from .sql import statement

NOBODY = ""
"""Name of the table for records that nobody takes."""

UNSETTLED = "1970-01-01T00:00:00.000Z"
"""Stands as the last edit of a record whose last state could not be taken: every update asks for it again."""

_COLUMNS = "m.foreign_table, m.place, m.source_key, m.table_name, m.record_guid, m.link_id, m.edited_at, m.fid"


@dataclass(frozen=True)
class KeyLine:
    """What is known of a foreign record. ``fid`` is 0 for a line not yet written."""

    foreign_table: str
    place: str
    source_key: str
    table_name: str
    record_guid: Optional[str]
    link_id: Optional[str] = None
    edited_at: Optional[str] = None
    fid: int = 0

    def says_the_same(self, other: KeyLine) -> bool:
        """Returns True if both say the same, wherever they stand."""
        return self.content() == other.content()

    def content(self) -> tuple[Optional[str], ...]:
        """Returns the values in the order of the columns."""
        return (self.foreign_table, self.place, self.source_key, self.table_name, self.record_guid, self.link_id,
                self.edited_at)


class MirrorKeys:
    """The lines of one source during one update, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection, source: str) -> None:
        self._connection = connection
        self._source = source
        for name in ("imsma_met", "imsma_gone"):
            connection.execute(statement("DROP TABLE IF EXISTS temp.{name}", name=name))
        connection.execute("CREATE TEMP TABLE imsma_met (fid INTEGER PRIMARY KEY)")
        connection.execute("CREATE TEMP TABLE imsma_gone (foreign_table TEXT, place TEXT, "
                           "PRIMARY KEY (foreign_table, place)) WITHOUT ROWID")
        self._last = int(connection.execute("SELECT COALESCE(MAX(fid), 0) FROM mirror_record").fetchone()[0])

    def note_gone(self, foreign_table: str, places: Iterable[str]) -> None:
        """Notes places whose lines go unless their record is met again: those the source has no more, and in an update
        of changes those that were read.
        """
        self._connection.executemany("INSERT OR IGNORE INTO imsma_gone VALUES (?, ?)",
                                     ((foreign_table, place) for place in places))

    def find(self, table: str, keys: Sequence[str]) -> dict[str, KeyLine]:
        """Returns what is known of these keys in a table of ours."""
        lines = self._lines("m.table_name = ? AND m.source_key IN (SELECT value FROM json_each(?))",
                            (table, json.dumps(keys)))
        return {line.source_key: line for line in lines}

    def met(self, lines: Iterable[KeyLine]) -> set[int]:
        """Returns which of the lines this update has met already, by number."""
        numbers = [line.fid for line in lines]
        found = {row[0] for row in self._connection.execute(
            "SELECT fid FROM imsma_met WHERE fid IN (SELECT value FROM json_each(?))", (json.dumps(numbers),))}
        return found | {number for number in numbers if number > self._last}

    def held(self, guids: Sequence[str]) -> set[str]:
        """Returns which of these records of ours this update has met under any key."""
        lines = self._lines("m.record_guid IN (SELECT value FROM json_each(?))", (json.dumps(guids),))
        known = {line.fid: line for line in lines}
        return {known[number].record_guid or "" for number in self.met(known.values())}

    def is_gone(self, line: KeyLine) -> bool:
        """Returns True if the source has nothing any more where the line's record was."""
        return self._connection.execute("SELECT 1 FROM imsma_gone WHERE foreign_table = ? AND place = ?",
                                        (line.foreign_table, line.place)).fetchone() is not None

    def meet(self, lines: Iterable[KeyLine]) -> None:
        """Notes that the records of these lines are still there."""
        self._connection.executemany("INSERT OR IGNORE INTO imsma_met VALUES (?)", ((line.fid,) for line in lines))

    def add(self, lines: Iterable[KeyLine]) -> None:
        """Writes new lines."""
        self._connection.executemany(
            "INSERT INTO mirror_record (source, foreign_table, place, source_key, table_name, record_guid, link_id, "
            "edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ((self._source, *line.content()) for line in lines))

    def remove(self, lines: Iterable[KeyLine]) -> None:
        """Takes lines out."""
        self._connection.executemany("DELETE FROM mirror_record WHERE fid = ?", ((line.fid,) for line in lines))

    def left_over(self, foreign_table: str, only_gone: bool) -> list[KeyLine]:
        """Returns the lines of a foreign table that were there before and whose records were not met."""
        condition = "m.foreign_table = ? AND m.fid <= ? AND m.fid NOT IN (SELECT fid FROM imsma_met)"
        if only_gone:
            condition += (" AND EXISTS (SELECT 1 FROM imsma_gone g WHERE g.foreign_table = m.foreign_table "
                          "AND g.place = m.place)")
        return list(self._lines(condition, (foreign_table, self._last)))

    def at(self, foreign_table: str, places: Sequence[str]) -> list[KeyLine]:
        """Returns the lines of records at these places."""
        return list(self._lines("m.foreign_table = ? AND m.place IN (SELECT value FROM json_each(?))",
                                (foreign_table, json.dumps(places))))

    def _lines(self, condition: str, values: tuple[object, ...]) -> Iterator[KeyLine]:
        text = f"SELECT {_COLUMNS} FROM mirror_record m WHERE m.source = ? AND {condition}"  # nosec B608
        for row in self._connection.execute(text, (self._source, *values)):
            yield KeyLine(*row)


def plain_key(key: str) -> str:
    """Returns a key as it is compared between programs: braces and case of a GUID do not count."""
    return key.strip().strip("{}").casefold()


def known_places(connection: sqlite3.Connection, source: str, foreign_table: str) -> Iterator[tuple[str, str, bool]]:
    """Yields place and key of every record known of a foreign table, and whether its last state was taken."""
    yield from connection.execute("SELECT place, source_key, edited_at IS NOT ? FROM mirror_record WHERE source = ? "
                                  "AND foreign_table = ? AND place IS NOT NULL", (UNSETTLED, source, foreign_table))


def forget_keys(connection: sqlite3.Connection, source: str) -> None:
    """Takes out every line of a source, within the caller's transaction."""
    connection.execute("DELETE FROM mirror_record WHERE source = ?", (source,))


def foreign_tables(connection: sqlite3.Connection, source: str) -> set[str]:
    """Returns the foreign tables that records are known of."""
    return {row[0] for row in connection.execute("SELECT DISTINCT foreign_table FROM mirror_record WHERE source = ?",
                                                 (source,))}


def unclaimed(connection: sqlite3.Connection, source: str, table: str) -> Iterator[tuple[str, str]]:
    """Yields guid and key of the records under the name of the source that no update has met: from files."""
    yield from connection.execute(statement(
        "SELECT guid, COALESCE(source_key, '') FROM {table} t WHERE source = ?1 AND NOT EXISTS (SELECT 1 FROM "
        "mirror_record m WHERE m.record_guid = t.guid AND m.source = ?1)", table=table), (source,))
