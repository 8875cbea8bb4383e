"""The register of updates: one line for each run and table, and the state of every mirrored table."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from ...workspace import Workspace, Writer
from ..source_profile import SourceProfile
from .former import shape_text
from .mirrors import VIA
from .outcome import CANCELLED, COMPLETE, FAILED, INCOMPLETE, TableOutcome, UpdateOutcome
from .readings import Reading
from .request import UpdateRequest

LONGEST_PROFILE = 80


def write_complete(ws: Workspace, writer: Writer, outcome: UpdateOutcome, readings: Sequence[Reading],
                   profile: SourceProfile, request: UpdateRequest,
                   watermarks: Mapping[str, Optional[dt.datetime]], identity: str) -> None:
    """Writes lines and states of an update that went through, in the transaction that writes its records."""
    there = {str(row["table_name"]): str(row["guid"]) for row in ws.rows("mirror", {"source": profile.source})}
    read = {entry.table_name for entry in outcome.tables if entry.data_as_of is not None}
    for name in set(there) - read:
        if not ws.count(name, {"source": profile.source}):
            writer.delete("mirror", there[name])   # nothing fills it any more
    for entry in outcome.tables:
        entry.records = ws.count(entry.table_name, {"source": profile.source})
        if entry.table_name not in read:
            continue
        marks = [watermarks[reading.name] for reading in readings
                 if any(item.profile.table == entry.table_name for item in reading.matchings)]
        known = [mark for mark in marks if mark is not None]
        values: dict[str, Any] = {
            "connection": request.connection.name, "kind": request.connection.kind,
            "profile": _profile(request, profile), "areas": list(request.connection.areas), "state": COMPLETE,
            "data_as_of": entry.data_as_of, "last_run_guid": outcome.run_guid, "tried_at": outcome.started_at,
            "tried_state": COMPLETE, "reason": None,
            "watermark": min(known) if known and len(known) == len(marks) else None, "records": entry.records,
            "shape_of_table": shape_text(readings, entry.table_name, profile, watermarks, identity)}
        if entry.table_name in there:
            writer.update("mirror", there[entry.table_name], values)
        else:
            writer.insert("mirror", {**values, "guid": str(uuid.uuid4()), "source": profile.source,
                                     "table_name": entry.table_name})
    writer.insert_many("sync_run", [_line(outcome, entry) for entry in outcome.tables])


def write_failure(ws: Workspace, outcome: UpdateOutcome, request: UpdateRequest, profile: SourceProfile,
                  targets: Iterable[str]) -> None:
    """Writes that a try did not go through; the data stay as they are.

    A table that was never updated gets its state too, unless it holds records of that source already: those must not
    become read only before an update has met them.
    """
    there = {str(row["table_name"]): str(row["guid"]) for row in ws.rows("mirror", {"source": profile.source})}
    tried = {"tried_at": outcome.started_at, "tried_state": outcome.state, "reason": outcome.reason}
    # Stopping by hand answers nothing: what failed before still stands.
    failed = {str(row["table_name"]) for row in ws.rows("mirror", {"source": profile.source})
              if outcome.state == CANCELLED and row.get("tried_state") in (FAILED, INCOMPLETE)}
    names = list(dict.fromkeys((*there, *targets)))
    with ws.writing(request.by, via=VIA, reason=request.connection.name) as writer:
        for name in names:
            if name in failed:
                continue
            if name in there:
                writer.update("mirror", there[name], tried)
            elif not ws.count(name, {"source": profile.source}):
                writer.insert("mirror", {
                    **tried, "guid": str(uuid.uuid4()), "source": profile.source, "table_name": name,
                    "connection": request.connection.name, "kind": request.connection.kind,
                    "profile": _profile(request, profile), "areas": list(request.connection.areas),
                    "state": outcome.state, "records": 0})
        entries = [entry if entry is not None else TableOutcome(name, state=outcome.state) for name in names
                   for entry in [next((item for item in outcome.tables if item.table_name == name), None)]]
        writer.insert_many("sync_run", [_line(outcome, entry) for entry in entries or [TableOutcome("")]])


def _line(outcome: UpdateOutcome, entry: TableOutcome) -> dict[str, Any]:
    notes = {"warnings": outcome.warnings, "notes": [*outcome.notes, *entry.notes], "unknown": entry.unknown}
    return {"guid": str(uuid.uuid4()), "run_guid": outcome.run_guid, "source": outcome.source,
            "profile": outcome.profile[:LONGEST_PROFILE], "mode": entry.mode, "state": outcome.state,
            "started_at": outcome.started_at, "ended_at": outcome.ended_at, "table_name": entry.table_name or None,
            "rows_read": entry.read, "rows_new": entry.new, "rows_changed": entry.changed,
            "rows_unchanged": entry.unchanged, "rows_missing": 0, "rows_deleted": entry.deleted,
            "rows_rejected": entry.rejected, "rows_not_taken": entry.not_taken, "requests": outcome.requests,
            "retries": outcome.retries, "warnings": len(outcome.warnings), "received_bytes": outcome.received_bytes,
            "connection": outcome.connection, "data_as_of": entry.data_as_of, "message": outcome.reason or None,
            "report_json": json.dumps(notes, ensure_ascii=False)}


def _profile(request: UpdateRequest, profile: SourceProfile) -> str:
    return (request.connection.profile or profile.name)[:250]
