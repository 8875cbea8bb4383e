"""The audit triggers of a data file: whoever changes a record, with whatever program, leaves one line.

One line per change, by guarded triggers. The rules they keep:

* GDAL switches ``recursive_triggers`` on, plain SQLite has it off, and a stamp inside an insert trigger fires the
  update trigger in both. So a guard row (``imsma_session`` number 2) stands while a trigger stamps its own row.
* SQLite has no users. Our writer puts a session row (number 1) with the name, inserted and removed in the same
  transaction. Other programs may fill the input column ``actor``; the trigger consumes and clears it, so it never
  sticks to the next edit. Without either the change is booked as "unknown".
* Plain deletes are refused, as are changes of the key, of the computed area, and of the outline as received (but by a
  corrected file that comes in through the workbench).
* A record whose table and source stand in ``mirror`` is a copy of somebody else's: only an update writes it, and
  a person who accepts a repair of its outline. Own records in the same table are free.
* A geometry changed by another program has no ellipsoidal area in SQL and was not checked: its area is cleared and its
  outline counts as uncertain until the suite has looked at it (:mod:`settle`).

The sentences are English: a trigger is text in the file and cannot follow the language of whoever opens it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from ..model.definition import GEOMETRY, Model, Table
from .geopackage import PRIMARY_KEY
from .sql import Sql, literal, quoted, statement

SESSION = "imsma_session"
SESSION_SQL = statement("CREATE TABLE {session} (id INTEGER PRIMARY KEY CHECK (id IN (1, 2)), actor TEXT, via TEXT, "
                        "reason TEXT)", session=SESSION)
NOT_AUDITED = frozenset({"guid", "version", "updated_at", "actor", "base_version"})
"""Fields that stand in columns of their own in the audit, or only carry input."""

_NOW = Sql("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
# A source that corrects its outline sends a new "as received"; the former one stays in the record of changes.
_INTAKE = statement("EXISTS (SELECT 1 FROM {session} WHERE id = 1 AND via IN ('import', 'approval', 'reconcile', "
                    "'undo', 'update'))", session=SESSION)
_WRITER = statement("EXISTS (SELECT 1 FROM {session} WHERE id = 1)", session=SESSION)
# Measuring what stands there ("settle") changes nothing that came from the source.
_MAY_WRITE_COPIES = statement("EXISTS (SELECT 1 FROM {session} WHERE id = 1 AND via IN ('update', 'repair', 'settle'))",
                              session=SESSION)
_NOT_STAMPING = statement("NOT EXISTS (SELECT 1 FROM {session} WHERE id = 2)", session=SESSION)
_GUARD_ON = statement("INSERT INTO {session} (id) VALUES (2)", session=SESSION)
_GUARD_OFF = statement("DELETE FROM {session} WHERE id = 2", session=SESSION)
NEW_GUID = Sql("lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' "
                "|| substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' "
                "|| hex(randomblob(6)))")

REFUSALS = {
    "delete": "Records are deleted only with the tools of the Mine Action menu, which ask for name and reason.",
    "key": "The key of a record cannot be changed.",
    "received": "The outline as received is kept for ever and cannot be changed.",
    "computed": "The area on the map and the state of the outline are computed and cannot be typed in.",
    "exists": "A record with this key exists already; it was not replaced.",
    "mirror": "This record is a copy of the source and read only here. Propose a correction with the Mine Action menu.",
    "mirrors": "Which tables are copies of a source is kept by the tools of the Mine Action menu.",
    "audit": "The record of changes can be neither changed nor deleted.",
}


def create_triggers(connection: sqlite3.Connection, model: Model) -> None:
    """Creates the audit triggers of every table that lacks them."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name, text in all_triggers(model).items():
        if name not in there:
            connection.execute(text)


def all_triggers(model: Model) -> dict[str, Sql]:
    """Returns every audit trigger of the file by name."""
    return {name: text for table in model.tables.values() for name, text in protecting(table).items()}


def table_triggers(table: Table) -> dict[str, Sql]:
    """Returns the audit triggers of one table by name."""
    made = {"keep": _keep, "insert": _insert, "entry": _entry, "update": _update, "delete": _delete}
    return {f"imsma_{table.name}_{event}": make(table) for event, make in made.items()}


def protecting(table: Table) -> dict[str, Sql]:
    """Returns the triggers that must stand on a table: the audit's, or the ones that keep the audit itself."""
    if table.kind.is_audited:
        return table_triggers(table)
    own = {"audit_log": _log_triggers, "mirror": _mirror_triggers}.get(table.name)
    return own(table) if own is not None else {}


def is_unprotected(there: Mapping[str, object], table: Table) -> bool:
    """Returns True if any trigger of the table is missing among the names ``there``."""
    return any(name not in there for name in protecting(table))


def audited(table: Table) -> tuple[str, ...]:
    """Returns the columns whose values the audit keeps, geometry included."""
    fields = tuple(name for name in table.names() if name not in NOT_AUDITED)
    return (GEOMETRY, *fields) if table.is_spatial else fields


def _refuse(reason: str, when: Sql) -> Sql:
    return statement("SELECT RAISE(ABORT, {text}) WHERE {when}", text=literal(REFUSALS[reason]), when=when)


def _refuse_copy(table: Table, *rows: str) -> Sql:
    """Refuses what touches a record of a mirrored source, in the rows OLD, NEW or both."""
    return _refuse("mirror", statement(
        "NOT {may} AND EXISTS (SELECT 1 FROM mirror WHERE table_name = {table} AND source IN ({sources}))",
        may=_MAY_WRITE_COPIES, table=literal(table.name), sources=Sql(", ".join(f"{row}.source" for row in rows))))


def _trigger(table: Table, event: str, moment: str, when: str, *body: str) -> Sql:
    head = statement("CREATE TRIGGER {name} " + moment + " ON {table} ", name=f"imsma_{table.name}_{event}",
                     table=table.name)
    return Sql(f"{head}{f'WHEN {when} ' if when else ''}BEGIN {'; '.join(part for part in body if part)}; END")


def _keep(table: Table) -> Sql:
    """INSERT OR REPLACE deletes the former row without any delete trigger in plain SQLite: refuse it."""
    return _trigger(table, "keep", "BEFORE INSERT", "", _refuse("exists", statement(
        "EXISTS (SELECT 1 FROM {table} WHERE {k} = NEW.{k}) OR EXISTS (SELECT 1 FROM {table} WHERE guid = NEW.guid)",
        table=table.name, k=PRIMARY_KEY)))


def _insert(table: Table) -> Sql:
    stamps = {"guid": statement("COALESCE(guid, {new})", new=NEW_GUID), "created_at": _NOW, "updated_at": Sql("NULL"),
              "version": Sql("1"), "actor": Sql("NULL"), "base_version": Sql("NULL"),
              "source": statement("COALESCE(source, {ours})", ours=literal(table.field("source").default))}
    if table.has_outline:
        stamps["area_computed_m2"] = Sql("NULL")
        stamps["outline_state"] = _unchecked("NEW")
    return _trigger(
        table, "insert", "AFTER INSERT", f"NOT {_WRITER}", _refuse_copy(table, "NEW"), _GUARD_ON,
        statement("UPDATE {table} SET {stamps} WHERE {k} = NEW.{k}", table=table.name, stamps=_assignments(stamps),
                  k=PRIMARY_KEY),
        _GUARD_OFF,
        _line(table, "insert", "n.guid", "n.version", Sql("NULL"), values_json(table, "n"),
              statement("FROM {table} AS n WHERE n.{k} = NEW.{k}", table=table.name, k=PRIMARY_KEY)))


def _entry(table: Table) -> Sql:
    """Our writer fills guid, stamps and area itself, so its inserts are only booked: a fifth faster in an import."""
    return _trigger(table, "entry", "AFTER INSERT", _WRITER, _refuse_copy(table, "NEW"), _line(
        table, "insert", "NEW.guid", "NEW.version", Sql("NULL"), values_json(table, "NEW"), Sql("")))


def _update(table: Table) -> Sql:
    changed = " OR ".join(statement("NEW.{c} IS NOT OLD.{c}", c=name) for name in _columns(table))
    refusals = [_refuse("key", Sql("NEW.fid <> OLD.fid OR (NEW.guid IS NOT NULL AND NEW.guid IS NOT OLD.guid)")),
                _refuse_copy(table, "OLD", "NEW")]
    stamps = {"guid": Sql("OLD.guid"), "created_at": Sql("OLD.created_at"), "updated_at": _NOW,
              "version": Sql("COALESCE(OLD.version, 0) + 1"), "actor": Sql("NULL"), "base_version": Sql("NULL")}
    if table.has_outline:
        refusals.append(_refuse("received", Sql(
            "OLD.outline_as_received IS NOT NULL AND NEW.outline_as_received IS NOT OLD.outline_as_received "
            f"AND NOT {_INTAKE}")))
        refusals.append(_refuse("computed", statement(
            "NOT {writer} AND NEW.geom IS OLD.geom AND (NEW.area_computed_m2 IS NOT OLD.area_computed_m2 "
            "OR NEW.outline_state IS NOT OLD.outline_state)", writer=_WRITER)))
        plain = statement("NOT {writer} AND NEW.geom IS NOT OLD.geom", writer=_WRITER)
        stamps["area_computed_m2"] = statement("CASE WHEN {plain} THEN NULL ELSE NEW.area_computed_m2 END",
                                               plain=plain)
        stamps["outline_state"] = statement("CASE WHEN {plain} THEN {state} ELSE NEW.outline_state END", plain=plain,
                                            state=_unchecked("NEW"))
    return _trigger(
        table, "update", "AFTER UPDATE", f"{_NOT_STAMPING} AND ({changed})", *refusals, _GUARD_ON,
        statement("UPDATE {table} SET {stamps} WHERE {k} = NEW.{k}", table=table.name, stamps=_assignments(stamps),
                  k=PRIMARY_KEY),
        _GUARD_OFF,
        _line(table, "update", "n.guid", "n.version", values_json(table, "OLD", "n"), values_json(table, "n", "OLD"),
              statement("FROM {table} AS n WHERE n.{k} = NEW.{k}", table=table.name, k=PRIMARY_KEY)))


def _delete(table: Table) -> Sql:
    return _trigger(table, "delete", "AFTER DELETE", "", _refuse("delete", Sql(f"NOT {_WRITER}")),
                    _refuse_copy(table, "OLD"),
                    _line(table, "delete", "OLD.guid", "OLD.version", values_json(table, "OLD"), Sql("NULL"), Sql("")))


def _unchecked(row: str) -> Sql:
    return Sql(f"CASE WHEN {row}.geom IS NULL THEN 'none' ELSE 'uncertain' END")


def _columns(table: Table) -> tuple[str, ...]:
    return (PRIMARY_KEY, *((GEOMETRY,) if table.is_spatial else ()), *table.names())


def _assignments(stamps: dict[str, Sql]) -> Sql:
    return Sql(", ".join(f"{quoted(name)} = {value}" for name, value in stamps.items()))


def values_json(table: Table, row: str, other: str = "") -> Sql:
    """Returns an expression for a JSON object: of the values present, or of those that differ from ``other``.

    Not json_object: it takes 127 arguments, too few for a task order. Geometry is the hexadecimal of the stored blob,
    so that every outline that ever stood on the map can be brought back.
    """
    parts = []
    for name in audited(table):
        mine = f"{row}.{quoted(name)}"
        leave = f"{mine} IS {other}.{quoted(name)}" if other else f"{mine} IS NULL"
        value = f"json_quote(hex({mine}))" if name == GEOMETRY else f"json_quote({mine})"
        if name == GEOMETRY and other:
            value = f"CASE WHEN {mine} IS NULL THEN 'null' ELSE {value} END"
        parts.append(f"CASE WHEN {leave} THEN '' ELSE ',{quoted(name)}:' || {value} END")
    return Sql(f"'{{' || substr({' || '.join(parts)}, 2) || '}}'")


def _line(table: Table, event: str, guid: str, version: str, before: Sql, after: Sql, source: Sql) -> Sql:
    given = "OLD" if event == "delete" else "NEW"
    return statement(
        "INSERT INTO audit_log (seq, at, actor, via, reason, operation, table_name, record_guid, version, "
        "before_json, after_json) SELECT (SELECT COALESCE(MAX({k}), 0) + 1 FROM audit_log), {now}, "
        "COALESCE((SELECT actor FROM {session} WHERE id = 1), {given}.actor, 'unknown'), "
        "(SELECT via FROM {session} WHERE id = 1), (SELECT reason FROM {session} WHERE id = 1), "
        "{event}, {table}, {guid}, {version}, {before}, {after} {source}",
        k=PRIMARY_KEY, now=_NOW, session=SESSION, given=Sql(given), event=literal(event), table=literal(table.name),
        guid=Sql(guid), version=Sql(version), before=before, after=after, source=source)


def _log_triggers(log: Table) -> dict[str, Sql]:
    """The record of changes may only grow, and only its hashes may be filled in, once."""
    kept = Sql(" AND ".join(statement("NEW.{c} IS OLD.{c}", c=name) for name in _columns(log)
                            if name not in ("previous_hash", "hash")))
    always = Sql("1")
    return {
        "imsma_audit_log_update": _trigger(log, "update", "BEFORE UPDATE", f"NOT (OLD.hash IS NULL AND {kept})",
                                           _refuse("audit", always)),
        "imsma_audit_log_delete": _trigger(log, "delete", "BEFORE DELETE", "", _refuse("audit", always))}


def _mirror_triggers(mirror: Table) -> dict[str, Sql]:
    """A line taken out, renamed or replaced (INSERT OR REPLACE) would make the copies of a source look like records of
    our own.
    """
    return {f"imsma_mirror_{event}": _trigger(mirror, event, f"BEFORE {event.upper()}", f"NOT {_WRITER}",
                                              _refuse("mirrors", Sql("1")))
            for event in ("insert", "update", "delete")}
