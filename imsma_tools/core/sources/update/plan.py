"""How much an update will read and how long it will take, told before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ...workspace import Workspace
from ..contract import Source
from ..source_profile import SourceProfile
from .former import load_former
from .outcome import COMPLETE
from .readings import readings_for, unmet
from .request import Mode, UpdateRequest

BYTES_A_RECORD = 1500
SECONDS_A_RECORD = 0.002
"""For a source that was never read: an outline of some 30 points over an ordinary line."""


@dataclass(frozen=True)
class TablePlan:
    """What is known before of one foreign table. ``records`` is None if the system does not count them."""

    foreign: str
    targets: tuple[str, ...]
    mode: str
    records: Optional[int]


@dataclass(frozen=True)
class Plan:
    """The whole update. ``bytes`` and ``seconds`` are rough; from the last complete full update if there was one."""

    tables: tuple[TablePlan, ...]
    records: int
    bytes: int
    seconds: float
    notes: tuple[str, ...]


def plan(ws: Workspace, source: Source, profile: SourceProfile, request: UpdateRequest,
         progress: Progress = SILENT) -> Plan:
    """Asks the source for its tables and counts, and reads nothing more.

    :raises ToolsError: if the source cannot be asked, or has none of the tables of the profile.
    """
    readings = readings_for(source.describe(progress), profile, request.connection)
    former = load_former(ws, profile.source)
    tables = []
    for reading in readings:
        progress.check()
        changes = request.mode is Mode.INCREMENTAL and former.watermark(reading) is not None
        tables.append(TablePlan(
            reading.name, tuple(dict.fromkeys(item.profile.table for item in reading.matchings)),
            (Mode.INCREMENTAL if changes else Mode.FULL).value, source.count(reading.table, reading.scope, progress)))
    records = sum(table.records or 0 for table in tables)
    size, seconds = _measured(ws, profile.source)
    notes = [tr("The source has nothing for {table}.", table=ws.model.table(name).label.text())
             for name in unmet(readings, profile)]
    return Plan(tuple(tables), records, round(size * records), seconds * records, tuple(notes))


def _measured(ws: Workspace, source: str) -> tuple[float, float]:
    """Returns bytes and seconds a record took in the last complete full update."""
    runs: dict[str, list[dict[str, object]]] = {}
    for row in ws.rows("sync_run", {"source": source, "state": COMPLETE, "mode": Mode.FULL.value}):
        runs.setdefault(str(row.get("run_guid")), []).append(row)
    for rows in reversed(list(runs.values())):
        read = sum(int(str(row.get("rows_read") or 0)) for row in rows)
        began, ended = rows[0].get("started_at"), rows[0].get("ended_at")
        if read and began is not None and ended is not None:
            seconds = (ended - began).total_seconds()  # type: ignore[operator]
            return int(str(rows[0].get("received_bytes") or 0)) / read, max(seconds, 0.001) / read
    return BYTES_A_RECORD, SECONDS_A_RECORD
