"""A foreign system for tests: a real SQLite file behind the adapter contract, which can break, lie and change.

Faults are told by the number of the request: ``source.at(5, fault)`` calls ``fault`` before the fifth is answered.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from workspace_samples import square

from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import (
    Page,
    Relation,
    Scope,
    SourceColumn,
    SourceRecord,
    SourceTable,
    Tally,
    Unreachable,
)
from imsma_tools.core.sources.source_profile import SourceProfile, read_source_profile

EPOCH = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
CONNECTION = Connection("test", "imsma-core", "http://127.0.0.1/x", unapproved=True)


class World:
    """The system itself: hazards with a number, a GUID, a name, a governorate, a kind; its own clock."""

    def __init__(self, path: Path, rows: int = 0) -> None:
        self.path = path
        self.db = sqlite3.connect(str(path), isolation_level=None)
        self.db.execute("CREATE TABLE IF NOT EXISTS hazard (objectid INTEGER PRIMARY KEY AUTOINCREMENT, globalid TEXT, "
                        "name TEXT, region TEXT, kind TEXT, area REAL, edited INTEGER, shape BLOB, links TEXT, "
                        "parent TEXT)")
        self.minutes = int(self.db.execute("SELECT COALESCE(MAX(edited), 0) FROM hazard").fetchone()[0])
        for number in range(rows):
            self.add(f"H{number}")

    @property
    def clock(self) -> dt.datetime:
        return EPOCH + dt.timedelta(minutes=self.minutes)

    def add(self, name: str, **values: Any) -> str:
        row = {"globalid": f"{{G-{name}}}", "name": name, "region": "Basra", "kind": "SHA", "area": 100.0,
               "shape": square(40.0 + (self._next() % 500) / 100), "links": None, "parent": None, **values}
        self.db.execute("INSERT INTO hazard (globalid, name, region, kind, area, edited, shape, links, parent) "
                        "VALUES (:globalid, :name, :region, :kind, :area, :edited, :shape, :links, :parent)",
                        {**row, "edited": self._tick()})
        return str(row["globalid"])

    def edit(self, key: str, **values: Any) -> None:
        pairs = ", ".join(f"{name} = :{name}" for name in values)
        self.db.execute(f"UPDATE hazard SET {pairs}, edited = :edited WHERE globalid = :key",
                        {**values, "edited": self._tick(), "key": key})

    def remove(self, key: str) -> None:
        self.db.execute("DELETE FROM hazard WHERE globalid = ?", (key,))

    def keys(self) -> list[str]:
        return [row[0] for row in self.db.execute("SELECT globalid FROM hazard ORDER BY objectid")]

    def content(self) -> dict[str, tuple]:
        """What the data file should say: name, class, area by key."""
        return {key: (name, kind, area) for key, name, kind, area in
                self.db.execute("SELECT globalid, name, kind, area FROM hazard")}

    def _next(self) -> int:
        return int(self.db.execute("SELECT COALESCE(MAX(objectid), 0) FROM hazard").fetchone()[0])

    def _tick(self) -> int:
        self.minutes += 1
        return self.minutes


class ScriptedSource:
    """The adapter: reads pages of a world by the number of its records."""

    def __init__(self, world: World, page: int = 10, **lies: Any) -> None:
        """``lies`` are list_cap (places), page_cap (records in all), count (what it says), no_list, no_count, no_clock,
        no_edited, capped_fetch."""
        self.world = world
        self.tally = Tally()
        self.page = page
        self.lies = lies
        self.faults: dict[int, Callable[[], None]] = {}
        self.asked: list[str] = []
        self.closed = False

    def at(self, request: int, fault: Callable[[], None]) -> ScriptedSource:
        self.faults[request] = fault
        return self

    def break_at(self, request: int) -> ScriptedSource:
        def fault() -> None:
            raise Unreachable("The line broke.", "Try again.")

        return self.at(request, fault)

    @property
    def identity(self) -> str:
        return f"scripted {self.world.path}"

    def columns(self) -> tuple[SourceColumn, ...]:
        return (SourceColumn("objectid", "key"), SourceColumn("globalid", "key"), SourceColumn("name"),
                SourceColumn("region"), SourceColumn("kind", codes=self.lies.get("codes", {})),
                SourceColumn("area", "real"), SourceColumn("edited", "instant"), SourceColumn("links"),
                SourceColumn("parent"))

    def describe(self, progress: Progress = SILENT) -> list[SourceTable]:
        self._ask("describe", progress)
        relations = (Relation("hazards", "parent", "globalid"),) if self.lies.get("related") else ()
        return [SourceTable("hazards", self.columns(), "globalid", geometry="POLYGON", crs="EPSG:4326",
                            edited="" if self.lies.get("no_edited") else "edited", relations=relations)]

    def count(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[int]:
        self._ask("count", progress)
        if self.lies.get("no_count"):
            return None
        said = self.lies.get("count")
        return said if said is not None else len(self._numbers(scope))

    def places(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[list[str]]:
        self._ask("places", progress)
        if self.lies.get("no_list"):
            return None
        return [str(number) for number in self._numbers(scope)[:self.lies.get("list_cap")]]

    def pages(self, table: SourceTable, scope: Scope, resume: str = "", since: Optional[dt.datetime] = None,
              progress: Progress = SILENT) -> Iterator[Page]:
        last = int(resume or 0)
        while True:
            self._ask("page", progress)
            minutes = -1 if since is None else (since - EPOCH).total_seconds() / 60
            condition, values = self._condition(scope)
            rows = self.world.db.execute(
                f"SELECT * FROM hazard WHERE objectid > ? AND edited >= ? AND {condition} "
                "AND objectid NOT IN (SELECT objectid FROM hazard ORDER BY objectid LIMIT -1 OFFSET ?) "
                "ORDER BY objectid LIMIT ?",
                (last, minutes, *values, self.lies.get("page_cap", 10 ** 9), self.page)).fetchall()
            more = len(rows) == self.page
            last = rows[-1][0] if rows else last
            yield Page([self._record(row) for row in rows], str(last) if more else "")
            if not more:
                return

    def fetch(self, table: SourceTable, places: Sequence[str], progress: Progress = SILENT) -> Iterator[Page]:
        self._ask("fetch", progress)
        marks = ", ".join("?" * len(places))
        yield Page([self._record(row) for row in self.world.db.execute(
            f"SELECT * FROM hazard WHERE objectid IN ({marks}) ORDER BY objectid", [int(place) for place in places])
            if not self.lies.get("capped_fetch")])

    def now(self, progress: Progress = SILENT) -> Optional[dt.datetime]:
        return None if self.lies.get("no_clock") else self.world.clock

    def close(self) -> None:
        self.closed = True

    def _ask(self, what: str, progress: Progress) -> None:
        progress.check()
        self.tally.requests += 1
        self.asked.append(what)
        fault = self.faults.pop(self.tally.requests, None)
        if fault is not None:
            fault()

    def _condition(self, scope: Scope) -> tuple[str, list[str]]:
        if not scope.areas:
            return "1", []
        return f"region IN ({', '.join('?' * len(scope.areas))})", list(scope.areas)

    def _numbers(self, scope: Scope) -> list[int]:
        condition, values = self._condition(scope)
        return [row[0] for row in self.world.db.execute(
            f"SELECT objectid FROM hazard WHERE {condition} ORDER BY objectid", values)]

    def _record(self, row: Sequence[Any]) -> SourceRecord:
        number, key, name, region, kind, area, edited, shape, links, parent = row
        moment = EPOCH + dt.timedelta(minutes=edited)
        return SourceRecord(key, str(number), {
            "objectid": number, "globalid": key, "name": name, "region": region, "kind": kind, "area": area,
            "edited": moment, "links": links, "parent": parent}, shape, None if self.lies.get("no_edited") else moment)


def profile(**changes: Any) -> SourceProfile:
    """How the hazards of a world become ours."""
    table = {"from": ["hazards"], "table": "hazard", "key": {"kind": "source_key", "columns": ["globalid"]},
             "scope": ["region"], "columns": [
                 {"field": "local_id", "names": ["name"]}, {"field": "admin1_name", "names": ["region"]},
                 {"field": "hazard_class", "names": ["kind"], "values": {"suspected": "SHA", "confirmed": "CHA"}},
                 {"field": "area_reported_m2", "names": ["area"], "unit": "m2"}], **changes}
    return read_source_profile({"source": "imsma", "kind": "imsma-core", "tables": [table]}, load_model(), "test")


def standing(ws: Any) -> dict[str, tuple]:
    """What the data file says, as :meth:`World.content`."""
    return {row["source_key"]: (row["local_id"], row["hazard_class"], row["area_reported_m2"])
            for row in ws.rows("hazard", {"source": "imsma"})}
