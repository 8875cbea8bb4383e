"""The hash chain over the record of changes: what makes tampering evident.

Each line's hash is SHA-256 over its own content and the hash of the line before; the first stands on the data file's
own id. Lines made by other programs (QGIS, SQL) have no hash at first, because SQLite has no SHA-256: our code *seals*
them when it next opens the file for writing or writes. What that detects and what not: docs/decisions/data_file.md.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Optional

from ..base.language import tr
from .sql import Sql, quoted, statement

_CONTENT = ("seq", "at", "actor", "via", "reason", "operation", "table_name", "record_guid", "version", "before_json",
            "after_json")
_COLUMNS = Sql(", ".join(quoted(name) for name in _CONTENT))
_BLOCK = 5000
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Seal:
    """The end of the chain: number of the last sealed line and its hash. Written outside, it proves nothing was cut."""

    seq: int
    hash: str


def first_hash(workspace_id: str) -> str:
    """Returns what the first line stands on: a chain cannot be moved into another data file."""
    return hashlib.sha256(workspace_id.encode()).hexdigest()


def line_hash(previous: str, content: tuple[Any, ...]) -> str:
    """Returns the hash of a line from the hash before and its values in the order of the columns."""
    text = _ENCODE([previous, *content])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def last_seal(connection: sqlite3.Connection, workspace_id: str) -> Seal:
    """Returns the end of the sealed chain; number 0 if nothing is sealed yet."""
    row = connection.execute(
        "SELECT seq, hash FROM audit_log WHERE hash IS NOT NULL ORDER BY fid DESC LIMIT 1").fetchone()
    return Seal(*row) if row else Seal(0, first_hash(workspace_id))


def has_unsealed(connection: sqlite3.Connection) -> bool:
    """Returns True if another program has written since the last seal."""
    row = connection.execute("SELECT hash FROM audit_log ORDER BY fid DESC LIMIT 1").fetchone()
    return row is not None and row[0] is None


def seal(connection: sqlite3.Connection, workspace_id: str) -> Seal:
    """Fills the hashes of the lines at the end that have none, within the caller's transaction."""
    last = last_seal(connection, workspace_id)
    select = statement("SELECT {columns} FROM audit_log WHERE fid > ? ORDER BY fid LIMIT ?", columns=_COLUMNS)
    while True:
        lines = connection.execute(select, (last.seq, _BLOCK)).fetchall()
        if not lines:
            return last
        hashes = []
        for line in lines:
            value = line_hash(last.hash, line)
            hashes.append((last.hash, value, line[0]))
            last = Seal(line[0], value)
        connection.executemany("UPDATE audit_log SET previous_hash = ?, hash = ? WHERE fid = ?", hashes)


def check(connection: sqlite3.Connection, workspace_id: str, known: Optional[Seal] = None) -> list[str]:
    """Returns a sentence for every break of the chain. ``known`` is a seal noted outside, on a sheet or package."""
    findings: list[str] = []
    previous, expected, seen_known = first_hash(workspace_id), 1, known is None or known.seq == 0
    unsealed_from = 0
    select = statement("SELECT {columns}, previous_hash, hash FROM audit_log ORDER BY fid", columns=_COLUMNS)
    for *content, before, value in connection.execute(select):
        seq = content[0]
        if seq != expected:
            findings.append(tr("Record of changes: lines {first} to {last} are missing.", first=expected,
                               last=seq - 1 if isinstance(seq, int) else "?"))
        if value is None:
            unsealed_from = unsealed_from or seq
        else:
            if unsealed_from:
                findings.append(tr("Record of changes: line {number} has lost its check sum.", number=unsealed_from))
                unsealed_from = 0
            if before != previous:
                findings.append(tr("Record of changes: line {number} does not follow the line before it.",
                                   number=seq))
            if value != line_hash(str(before), tuple(content)):
                findings.append(tr("Record of changes: line {number} was altered.", number=seq))
            previous = value
            if known is not None and seq == known.seq:
                seen_known = True
                if value != known.hash:
                    findings.append(tr("Record of changes: line {number} is not the one that was noted outside.",
                                       number=seq))
        expected = seq + 1 if isinstance(seq, int) else expected + 1
    if not seen_known and known is not None:
        findings.append(tr("Record of changes: the line {number} noted outside is missing; the end was cut off.",
                           number=known.seq))
    highest = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'").fetchone()
    if highest and highest[0] > expected - 1:
        findings.append(tr("Record of changes: {number} lines at the end are missing.",
                           number=highest[0] - expected + 1))
    return findings


def holds(connection: sqlite3.Connection, known: Seal) -> bool:
    """Returns True if the chain passes through a seal noted elsewhere."""
    if known.seq == 0:
        return True
    row = connection.execute("SELECT hash FROM audit_log WHERE fid = ?", (known.seq,)).fetchone()
    return row is not None and row[0] == known.hash
