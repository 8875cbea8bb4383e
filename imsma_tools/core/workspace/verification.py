"""The check of a data file: is it whole, protected, and as the record of changes says?"""

from __future__ import annotations

import itertools
from typing import Optional

from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..model.definition import FieldType, Table
from . import hash_chain, protection, replay
from .errors import in_sentences
from .geopackage import rtree_name
from .sql import literal, quoted, statement
from .store import Workspace
from .triggers import SESSION

_LISTED = 50

_READABLE = {
    FieldType.INTEGER: "typeof({c}) = 'integer'", FieldType.REAL: "typeof({c}) IN ('real', 'integer')",
    FieldType.BOOLEAN: "{c} IN (0, 1)", FieldType.TEXT: "typeof({c}) = 'text'",
    FieldType.DATE: "typeof({c}) = 'text' AND date({c}) = {c}",
    FieldType.INSTANT: "typeof({c}) = 'text' AND datetime({c}) IS NOT NULL",
}


def verify(workspace: Workspace, known: Optional[hash_chain.Seal] = None, progress: Progress = SILENT) -> list[str]:
    """Returns a sentence for everything wrong with the data file; an empty list if nothing is.

    ``known`` is a seal noted outside the file (``Workspace.last_seal``, printed on sheets): only with it is it seen
    that somebody computed the whole chain anew or cut off its end.
    """
    connection, model = workspace.connection, workspace.model
    with in_sentences(workspace.path):
        findings = [tr("The file is damaged: {text}.", text=text)
                    for (text,) in connection.execute("PRAGMA integrity_check(20)") if text != "ok"]
        lost = protection.findings(connection, model)
        findings += lost
        if connection.execute(statement("SELECT count(*) FROM {session}", session=SESSION)).fetchone()[0]:
            findings.append(tr("A name was left behind in the file: later changes would be booked under it."))
        findings += hash_chain.check(connection, workspace.info["workspace_id"], known)
        tables = [table for table in model.tables.values() if not any(f" {table.name} " in text for text in lost)]
        for number, table in enumerate(tables):
            progress.check()
            progress.set_percent(100.0 * number / len(tables))
            findings += _table(workspace, table)
    return findings


def _table(workspace: Workspace, table: Table) -> list[str]:
    findings = []
    if table.is_spatial:
        answer = workspace.connection.execute("SELECT rtreecheck(?)", (rtree_name(table),)).fetchone()[0]
        if answer != "ok":
            findings.append(tr("The spatial index of {table} is damaged: {text}.", table=table.name, text=answer))
        indexed, present = workspace.connection.execute(statement(
            "SELECT (SELECT count(*) FROM {tree}), (SELECT count(*) FROM {table} WHERE geom IS NOT NULL)",
            tree=rtree_name(table), table=table.name)).fetchone()
        if indexed != present:
            findings.append(tr("The spatial index of {table} holds {indexed} of {present} positions: the map may not "
                               "show all.", table=table.name, indexed=indexed, present=present))
    for field in table.fields:
        column = quoted(field.name)
        readable = statement(_READABLE[field.type], c=column)
        number = workspace.connection.execute(statement(
            "SELECT count(*) FROM {table} WHERE {c} IS NOT NULL AND {c} IS NOT {empty} AND NOT ifnull({readable}, 0)",
            table=table.name, c=column, readable=readable, empty=literal(""))).fetchone()[0]
        if number:
            findings.append(tr("{table}: {number} values of {field} cannot be read.", table=table.label.text(),
                               number=number, field=field.label.text()))
    if table.kind.is_audited:
        findings += _against_the_record(workspace, table)
    return findings


def _against_the_record(workspace: Workspace, table: Table) -> list[str]:
    stream = replay.differences(workspace.connection, table)
    findings = [_sentence(table, difference) for difference in itertools.islice(stream, _LISTED)]
    more = sum(1 for _ in stream)
    if more:
        findings.append(tr("{table}: {number} more records differ.", table=table.label.text(), number=more))
    return findings


def _sentence(table: Table, difference: replay.Difference) -> str:
    if difference.missing:
        return tr("{table}: the record {key} is gone, but no deletion was booked.", table=table.label.text(),
                  key=difference.guid)
    if not difference.fields:
        return tr("{table}: the record {key} was entered past the record of changes.", table=table.label.text(),
                  key=difference.guid or "?")
    return tr("{table}: the record {key} was changed past the record of changes ({fields}).", table=table.label.text(),
              key=difference.guid, fields=", ".join(difference.fields))
