"""The data file as the rest of the suite sees it: typed records in, typed records out."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

from ..base.errors import BadInput, ToolsError
from ..base.language import tr
from ..model.definition import GEOMETRY, Model, Table
from . import errors, hash_chain
from .connection import connect
from .convert import from_storage, to_storage
from .errors import in_sentences
from .geopackage import PRIMARY_KEY
from .sql import Sql, literal, quoted, statement
from .triggers import SESSION
from .writer import Writer

_FETCH = 500


class Workspace:
    """An open data file. Made by ``open_workspace`` and ``create_workspace``; one per thread.

    ``info`` holds model_version, suite_version, created_at, country, time_zone, workspace_id. ``notes`` are sentences
    the person should read: a network folder, a lost protection.
    """

    def __init__(self, path: Path, model: Model, connection: sqlite3.Connection, read_only: bool,
                 notes: Iterable[str] = ()) -> None:
        self.path = path
        self.model = model
        self.is_read_only = read_only
        self.notes = list(notes)
        self.connection = connection
        self.info: dict[str, str] = dict(connection.execute("SELECT key, value FROM workspace_info ORDER BY key"))

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file. What was written is safe without it; the small files beside it go away."""
        self.connection.close()

    def again(self) -> Workspace:
        """Returns the same file opened once more, for reading, in the thread that calls: SQLite reads without Python's
        lock, so two threads read two tables at once. Close it.

        :raises ToolsError: if it cannot be opened once more.
        """
        with in_sentences(self.path):
            return Workspace(self.path, self.model, connect(self.path, "ro"), True)

    def rows(self, table: str, where: Optional[Mapping[str, Any]] = None) -> Iterator[dict[str, Any]]:
        """Yields the records of ``table``, in the order they were entered.

        ``where`` maps fields to a value, to None, or to a list of values of which one must match.

        :raises BadInput: for an unknown table or field.
        """
        shape = self.model.table(table)
        columns = ((GEOMETRY,) if shape.is_spatial else ()) + shape.names()
        condition, values = where_clause(shape, where or {})
        sql = statement("SELECT {columns} FROM {table} {where} ORDER BY {key}", columns=columns, table=table,
                        where=condition, key=PRIMARY_KEY)
        return self._stream(shape, columns, sql, values)

    def row(self, table: str, guid: str) -> Optional[dict[str, Any]]:
        """Returns the record with this guid, or None."""
        return next(self.rows(table, {"guid": guid}), None)

    def guids(self, table: str, where: Optional[Mapping[str, Any]] = None) -> list[str]:
        """Returns the keys of the records of ``table`` that match ``where``, in the order they were entered."""
        condition, values = where_clause(self.model.table(table), where or {})
        with in_sentences(self.path):
            sql = statement("SELECT guid FROM {table} {where} ORDER BY {key}", table=table, where=condition,
                            key=PRIMARY_KEY)
            return [str(row[0]) for row in self.connection.execute(sql, values)]

    def count(self, table: str, where: Optional[Mapping[str, Any]] = None) -> int:
        """Returns the number of records of ``table``, of those that match ``where`` if given."""
        condition, values = where_clause(self.model.table(table), where or {})
        with in_sentences(self.path):
            sql = statement("SELECT count(*) FROM {table} {where}", table=table, where=condition)
            return int(self.connection.execute(sql, values).fetchone()[0])

    @contextlib.contextmanager
    def writing(self, actor: str, via: str = "", reason: str = "") -> Iterator[Writer]:
        """Opens one transaction in the name of ``actor``; any exception inside takes all of it back.

        ``via`` says through which part of the suite (import, form, task orders), ``reason`` why.

        :raises LockedDataFile: if another program is writing just now.
        :raises NotWritable: if the file was opened for reading, or the disk is full.
        """
        if self.is_read_only:
            raise errors.read_only(self.path)
        if not actor.strip():
            raise BadInput(tr("Nobody's name is given for the change."), tr("Enter your name in the options."))
        if self.connection.in_transaction:
            raise ToolsError(tr("The data file is already being written to by this window."),
                             tr("Finish that first."), str(self.path))
        with in_sentences(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
        try:
            with in_sentences(self.path):
                self.connection.execute(statement("INSERT INTO {session} VALUES (1, ?, ?, ?)", session=SESSION),
                                        (actor.strip(), via, reason))
            writer = Writer(self, self.connection)
            yield writer
            with in_sentences(self.path):
                writer.finish()
                self.connection.execute(statement("DELETE FROM {session}", session=SESSION))
                self.connection.execute("COMMIT")
        except BaseException:
            self._take_back()
            raise

    def last_seal(self) -> hash_chain.Seal:
        """Returns number and hash of the last sealed line of the record of changes, for sheets and packages."""
        with in_sentences(self.path):
            return hash_chain.last_seal(self.connection, self.info["workspace_id"])

    def _take_back(self) -> None:
        # SQLite has already rolled back by itself after some errors, a full disk for example.
        with contextlib.suppress(sqlite3.Error):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
        self.info = dict(self.connection.execute("SELECT key, value FROM workspace_info ORDER BY key"))

    def _stream(self, shape: Table, columns: tuple[str, ...], sql: Sql, values: list[Any],
                ) -> Iterator[dict[str, Any]]:
        readers = [(name, read) for name, read in zip(columns, from_storage(shape, columns)) if read is not None]
        with in_sentences(self.path):
            cursor = self.connection.execute(sql, values)
        while True:
            with in_sentences(self.path):
                block = cursor.fetchmany(_FETCH)
            if not block:
                return
            for values_read in block:
                record = dict(zip(columns, values_read))
                for name, read in readers:
                    record[name] = read(record[name])
                yield record


def where_clause(shape: Table, where: Mapping[str, Any]) -> tuple[Sql, list[Any]]:
    """Returns a WHERE clause and its values, for the conditions of :meth:`Workspace.rows`.

    :raises BadInput: for an unknown field.
    """
    clauses, values = [], []
    for name, wanted in where.items():
        if not shape.has(name):
            raise BadInput(tr("The table {table} has no field {names}.", table=shape.name, names=name),
                           tr("Its fields are: {names}.", names=", ".join(shape.names())))
        field = shape.field(name)
        if wanted is None:
            clauses.append(f"{quoted(name)} IS NULL")
        elif isinstance(wanted, (list, tuple, set, frozenset)) and not field.many:
            items = [to_storage(field, item) for item in wanted if item is not None]
            empty = literal(None in wanted)
            clauses.append(statement("({field} IN (SELECT value FROM json_each(?)) OR ({empty} AND {field} IS NULL))",
                                     field=name, empty=empty))
            values.append(json.dumps(items))
        else:
            clauses.append(f"{quoted(name)} = ?")
            values.append(to_storage(field, wanted))
    return Sql("WHERE " + " AND ".join(clauses) if clauses else ""), values
