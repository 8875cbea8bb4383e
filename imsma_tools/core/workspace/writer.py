"""Writing to a data file: one transaction, one name in the record of changes, all or nothing."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import GEOMETRY, Table
from . import hash_chain, outlines
from .blob import Bounds, to_blob, to_wkb
from .conflict import conflict
from .convert import check_names, now_text, storers, to_storage
from .errors import in_sentences
from .geopackage import PRIMARY_KEY, rtree_name
from .sql import Sql, quoted, statement

if TYPE_CHECKING:
    from .store import Workspace

_BLOCK = 2000
_SEALED_AT_ONCE = 500
"""Lines of so many records are sealed while they are in memory: else they would be read from the disk once more."""
_OURS = frozenset({"created_at", "updated_at", "version", "actor", "base_version", "area_computed_m2"})
_CLOSED_TABLES = frozenset({"audit_log", "workspace_info"})


class Writer:
    """Inserts, updates and deletes records within one transaction. Made by ``Workspace.writing``."""

    def __init__(self, workspace: Workspace, connection: sqlite3.Connection) -> None:
        self._workspace = workspace
        self._connection = connection
        self._bounds: dict[str, Optional[Bounds]] = {}
        self._uncertain: set[str] = set()

    def insert(self, table: str, record: Mapping[str, Any]) -> str:
        """Inserts one record and returns its guid (a new one if the record brings none).

        Fills when it was entered, version 1, defaults, the area on the map and the state of the outline. What a record
        brings for the fields the suite keeps (entered, changed, version, area on the map) is not taken over.

        :raises BadInput: naming unknown fields, or a value or geometry that does not fit.
        """
        return self.insert_many(table, (record,))[0]

    def insert_many(self, table: str, records: Iterable[Mapping[str, Any]]) -> list[str]:
        """Inserts records and returns their guids, in order. See :meth:`insert`."""
        shape = self._open(table)
        columns = ((GEOMETRY,) if shape.is_spatial else ()) + shape.names()
        sql = statement("INSERT INTO {table} ({columns}) VALUES ({marks})", table=table, columns=columns,
                        marks=Sql(", ".join("?" * len(columns))))
        guids: list[str] = []
        stream = iter(records)
        with in_sentences(self._workspace.path):
            while block := list(itertools.islice(stream, _BLOCK)):
                rows = self._rows(shape, block, len(guids))
                self._connection.executemany(sql, (list(map(row.get, columns)) for row in rows))
                guids += [str(row.get("guid", "")) for row in rows]
                for row in rows:
                    self._note_state(row, str(row.get("guid", "")))
                if len(block) >= _SEALED_AT_ONCE:
                    hash_chain.seal(self._connection, self._workspace.info["workspace_id"])
        return guids

    def update(self, table: str, guid: str, values: Mapping[str, Any], base_version: Optional[int] = None) -> int:
        """Changes fields of one record and returns its new version.

        ``base_version`` is the version the change was made on; without it nothing is compared.

        :raises ConflictError: if somebody else changed or deleted the record since.
        :raises BadInput: if there is no such record, or a value does not fit.
        """
        shape = self._open(table)
        check_names(shape, values)
        self._compare(shape, guid, base_version)
        kept = _OURS | {"guid"} if shape.kind.is_audited else frozenset({"guid"})
        row = {name: to_storage(shape.field(name), value) for name, value in values.items()
               if name != GEOMETRY and name not in kept}
        if GEOMETRY in values:
            row.update(self._outline(shape, values))
        with in_sentences(self._workspace.path):
            if row:
                sql = statement("UPDATE {table} SET {pairs} WHERE guid = ?", table=table,
                                pairs=Sql(", ".join(f"{quoted(name)} = ?" for name in row)))
                self._connection.execute(sql, (*row.values(), guid))
                self._note_state(row, guid)
            return self._version(shape, guid) or 0

    def delete(self, table: str, guid: str, base_version: Optional[int] = None) -> None:
        """Deletes one record; the record of changes keeps what it held.

        :raises ConflictError: if somebody else changed the record since ``base_version``.
        :raises BadInput: if there is no such record.
        """
        shape = self._open(table)
        self._compare(shape, guid, base_version)
        with in_sentences(self._workspace.path):
            self._connection.execute(statement("DELETE FROM {table} WHERE guid = ?", table=table), (guid,))

    @contextlib.contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of the transaction that may fail on its own: what is raised inside takes back this part alone."""
        self._connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO attempt")
            raise
        finally:
            self._connection.execute("RELEASE attempt")

    def uncertain(self, guids: Iterable[str]) -> list[str]:
        """Returns those of the records whose outline this transaction has written and found something wrong with."""
        return [guid for guid in guids if guid in self._uncertain]

    def set_info(self, key: str, value: str) -> None:
        """Notes a value about the data file itself, for example the country's name."""
        with in_sentences(self._workspace.path):
            self._connection.execute("INSERT INTO workspace_info (key, value) VALUES (?, ?) "
                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value))
        self._workspace.info[key] = value

    def finish(self) -> hash_chain.Seal:
        """Does what belongs to the end of a transaction: extents for QGIS, seals of the record of changes."""
        for table, bounds in self._bounds.items():
            self._note_contents(self._workspace.model.table(table), bounds)
        return hash_chain.seal(self._connection, self._workspace.info["workspace_id"])

    def _open(self, table: str) -> Table:
        shape = self._workspace.model.table(table)
        if table in _CLOSED_TABLES:
            raise BadInput(tr("The table {table} is written by the suite itself.", table=table))
        self._bounds.setdefault(table, None)
        return shape

    def _rows(self, shape: Table, records: list[Mapping[str, Any]], before: int) -> list[dict[str, Any]]:
        """Returns what to store for a block of records; ``before`` is the number of records already written."""
        rows, wkbs, now = [], [], now_text()
        kept = _OURS if shape.kind.is_audited else frozenset()
        store, named = storers(shape), {*shape.names(), GEOMETRY} if shape.is_spatial else set(shape.names())
        defaults = {field.name: to_storage(field, field.default) for field in shape.fields
                    if field.default is not None and field.name not in kept}
        for number, record in enumerate(records, before + 1):
            try:
                if not record.keys() <= named:
                    check_names(shape, record)
                row = defaults | {name: None if value is None else store[name](value)
                                  for name, value in record.items() if name != GEOMETRY and name not in kept}
                if shape.is_spatial:
                    row[GEOMETRY], bounds = to_blob(record.get(GEOMETRY), shape.geometry)
                    self._grow(shape.name, bounds)
                    wkbs.append(to_wkb(row[GEOMETRY]))
            except BadInput as error:
                raise BadInput(error.title, error.remedy, tr("record {number}", number=number) + (
                    f", {error.detail}" if error.detail else "")) from error
            if shape.has("guid") and not row.get("guid"):
                row["guid"] = str(uuid.uuid4())
            if shape.kind.is_audited:
                row.update(created_at=now, version=1)
                row["source"] = row.get("source") or shape.field("source").default
            rows.append(row)
        if shape.has_outline:
            self._compute(rows, records, wkbs)
        return rows

    def _compute(self, rows: list[dict[str, Any]], records: list[Mapping[str, Any]],
                 wkbs: list[Optional[bytes]]) -> None:
        for row, area in zip(rows, outlines.areas(wkbs)):
            row["area_computed_m2"] = area
        unstated = [number for number, record in enumerate(records) if not record.get("outline_state")]
        for number, state in zip(unstated, outlines.states([wkbs[number] for number in unstated])):
            rows[number]["outline_state"] = state

    def _note_state(self, row: Mapping[str, Any], guid: str) -> None:
        if row.get("outline_state") == outlines.UNCERTAIN:
            self._uncertain.add(guid)
        elif "outline_state" in row:
            self._uncertain.discard(guid)

    def _outline(self, shape: Table, values: Mapping[str, Any]) -> dict[str, Any]:
        """Returns geometry, area and state for a changed geometry."""
        blob, bounds = to_blob(values[GEOMETRY], shape.geometry)
        self._grow(shape.name, bounds)
        row: dict[str, Any] = {GEOMETRY: blob}
        if shape.has_outline:
            wkb = to_wkb(blob)
            row["area_computed_m2"] = outlines.areas([wkb])[0]
            if not values.get("outline_state"):
                row["outline_state"] = outlines.states([wkb])[0]
        return row

    def _compare(self, shape: Table, guid: str, base_version: Optional[int]) -> None:
        with in_sentences(self._workspace.path):
            row = self._connection.execute(statement("SELECT {version} FROM {table} WHERE guid = ?", table=shape.name,
                                                     version="version" if shape.has("version") else PRIMARY_KEY),
                                           (guid,)).fetchone()
            stale = shape.kind.is_audited and base_version is not None
            if row is None and not stale:
                raise BadInput(tr("There is no such record in the table {table}.", table=shape.name), "", guid)
            if stale and (row is None or row[0] != base_version):
                raise conflict(self._connection, shape, guid, self._workspace.info.get("time_zone", ""))

    def _version(self, shape: Table, guid: str) -> Optional[int]:
        if not shape.has("version"):
            return None
        row = self._connection.execute(statement("SELECT version FROM {table} WHERE guid = ?", table=shape.name),
                                       (guid,)).fetchone()
        return None if row is None else int(row[0])

    def _grow(self, table: str, bounds: Optional[Bounds]) -> None:
        known = self._bounds.get(table)
        if bounds is not None:
            self._bounds[table] = bounds if known is None else (
                min(known[0], bounds[0]), max(known[1], bounds[1]), min(known[2], bounds[2]), max(known[3], bounds[3]))

    def _note_contents(self, shape: Table, bounds: Optional[Bounds]) -> None:
        """Keeps the extent that QGIS believes without looking: one too small hides records."""
        self._connection.execute("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?",
                                 (now_text(), shape.name))
        if bounds is None:
            return
        known = self._connection.execute("SELECT min_x FROM gpkg_contents WHERE table_name = ?",
                                         (shape.name,)).fetchone()
        if known is None or known[0] is None:
            bounds = self._connection.execute(statement(
                "SELECT min(minx), max(maxx), min(miny), max(maxy) FROM {tree}", tree=rtree_name(shape))).fetchone()
        west, east, south, north = bounds
        self._connection.execute(
            "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), max_x = max(ifnull(max_x, ?2), ?2), "
            "min_y = min(ifnull(min_y, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5",
            (west, east, south, north, shape.name))
