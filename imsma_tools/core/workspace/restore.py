"""Putting back the protection a data file has lost, and noting what changed while it was gone."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from ..base.language import tr
from ..model.definition import Model, Table, load_model
from . import geopackage, hash_chain, protection, replay, triggers
from .connection import connect
from .convert import now_text
from .copies import backup
from .errors import DamagedDataFile, in_sentences
from .sql import Sql, literal, statement

VIA = "protection put back"


def restore_protection(path: os.PathLike[str] | str, actor: str, saved_to: os.PathLike[str] | str) -> int:
    """Puts the triggers back, after a backup to ``saved_to``, and returns the number of records that differed.

    Every record that does not stand as booked gets a line: "found" with what it holds now, "lost" if it is gone. Who
    changed them cannot be known any more.

    :raises DamagedDataFile: if tables or columns are missing too; then only a backup helps.
    """
    goal, model = Path(path), load_model()
    backup(goal, saved_to)
    with in_sentences(goal):
        connection = connect(goal)
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                number = _restore(connection, goal, model, actor)
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
        finally:
            connection.close()
    return number


def _restore(connection: sqlite3.Connection, goal: Path, model: Model, actor: str) -> int:
    _put_back(connection, model)
    findings = protection.findings(connection, model)
    if findings:
        raise DamagedDataFile(tr("The protection of {name} cannot be put back.", name=goal.name),
                              tr("Go back to the last backup."), " ".join(findings))
    number = sum(_note(connection, table, actor) for table in model.tables.values() if table.kind.is_audited)
    identity = connection.execute("SELECT value FROM workspace_info WHERE key = 'workspace_id'").fetchone()
    hash_chain.seal(connection, str(identity[0]))
    return number


def _put_back(connection: sqlite3.Connection, model: Model) -> None:
    there = dict(connection.execute("SELECT name, sql FROM sqlite_master"))
    if triggers.SESSION not in there:
        connection.execute(triggers.SESSION_SQL)
    for name, text in triggers.all_triggers(model).items():
        if name in there and there[name] != text:
            connection.execute(statement("DROP TRIGGER {name}", name=name))
            del there[name]
    for table in model.tables.values():
        if table.name in there and not set(protection.columns_of(table)) - set(protection.columns(connection, table)):
            if table.kind.is_audited and triggers.is_unprotected(there, table):
                _complete(connection, table)
            for name, text in {**geopackage.index_sql(table), **triggers.protecting(table)}.items():
                if name not in there:
                    connection.execute(text)


def _complete(connection: sqlite3.Connection, table: Table) -> None:
    """Gives records that came in without triggers a key and a version."""
    connection.execute(statement(
        "UPDATE {table} SET guid = COALESCE(guid, {new}), version = COALESCE(version, 1), "
        "created_at = COALESCE(created_at, {now}), actor = NULL, base_version = NULL "
        "WHERE guid IS NULL OR version IS NULL OR created_at IS NULL",
        table=table.name, new=triggers.NEW_GUID, now=literal(now_text())))


def _note(connection: sqlite3.Connection, table: Table, actor: str) -> int:
    """Writes a line for every record of a table that does not stand as booked."""
    found = list(replay.differences(connection, table))
    insert = Sql("INSERT INTO audit_log (seq, at, actor, via, reason, operation, table_name, record_guid, version, "
                 "before_json, after_json)")
    next_seq = Sql("(SELECT COALESCE(MAX(fid), 0) + 1 FROM audit_log)")
    lost = statement("{insert} VALUES ({seq}, ?, ?, ?, '', ?, ?, ?, NULL, NULL, NULL)", insert=insert, seq=next_seq)
    stands = statement("{insert} SELECT {seq}, ?, ?, ?, '', ?, ?, n.guid, n.version, NULL, {after} FROM {table} AS n "
                       "WHERE n.guid = ?", insert=insert, seq=next_seq, after=triggers.values_json(table, "n"),
                       table=table.name)
    for difference in found:
        connection.execute(lost if difference.missing else stands, (
            now_text(), actor, VIA, replay.LOST if difference.missing else replay.FOUND, table.name, difference.guid))
    return len(found)
