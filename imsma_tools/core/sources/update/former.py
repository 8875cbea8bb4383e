"""What the last complete update left: up to when changes are known, and what the source looked like."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...base.language import tr
from ...workspace import Workspace
from ...workspace.convert import instant_text, read_instant
from ..contract import BadAnswer
from ..source_profile import SourceProfile
from .readings import Reading, profile_digest, what_changed


@dataclass(frozen=True)
class Former:
    """The last complete update of a source. ``tables`` says of each foreign table its shape, part and watermark;
    ``identity`` stands for the system itself, so that another one under the same name is noticed.
    """

    profile: str
    identity: str
    tables: Mapping[str, Mapping[str, Any]]
    connections: frozenset[str]
    run_guids: frozenset[str]

    def watermark(self, reading: Reading) -> Optional[dt.datetime]:
        """Returns up to when changes of a foreign table are known, by the server's clock."""
        text = self.tables.get(reading.name, {}).get("watermark")
        return read_instant(text) if text else None

    def has_other_scope(self, reading: Reading) -> bool:
        """Returns True if another part of the table was wanted."""
        before = self.tables.get(reading.name)
        return before is not None and before.get("scope") != reading.scope_text()

    def check(self, readings: Sequence[Reading], profile: SourceProfile) -> None:
        """Stops if the source is not what it was and nobody has looked at the column matching since.

        :raises BadAnswer: saying what changed.
        """
        if profile_digest(profile) == self.profile:
            found = [sentence for reading in readings if reading.name in self.tables
                     for sentence in what_changed(self.tables[reading.name].get("shape", {}), reading)]
            here = {reading.name for reading in readings}
            found += [tr("{table}: the table is gone.", table=name) for name in sorted(set(self.tables) - here)]
            if found:
                raise BadAnswer(tr("The tables of the source changed. Nothing was updated."),
                                tr("Check the column matching and save it again; or let go of the source (its records "
                                   "stay) and update anew."), " ".join(found))


def load_former(ws: Workspace, source: str) -> Former:
    """Returns what is known of the last complete update of a source; empty if there was none."""
    tables: dict[str, Mapping[str, Any]] = {}
    profile, identity, connections, runs = "", "", set(), set()
    for row in ws.rows("mirror", {"source": source}):
        connections.add(str(row.get("connection") or ""))
        if row.get("last_run_guid"):
            runs.add(str(row["last_run_guid"]))
            said = json.loads(row.get("shape_of_table") or "{}")
            profile, identity = str(said.get("profile", profile)), str(said.get("identity", identity))
            tables.update(said.get("tables", {}))
    return Former(profile, identity, tables, frozenset(connections - {""}), frozenset(runs))


def shape_text(readings: Sequence[Reading], table: str, profile: SourceProfile,
               watermarks: Mapping[str, Optional[dt.datetime]], identity: str) -> str:
    """Returns what to keep of the foreign tables that fill a table of ours."""
    tables = {}
    for reading in readings:
        if any(matching.profile.table == table for matching in reading.matchings):
            mark = watermarks.get(reading.name)
            tables[reading.name] = {"shape": reading.shape(), "scope": reading.scope_text(),
                                    "watermark": instant_text(mark) if mark else None}
    return json.dumps({"profile": profile_digest(profile), "identity": identity, "tables": tables}, ensure_ascii=False)


def identity_mark(identity: str) -> str:
    """Returns a short text that changes with what a source says it is."""
    return hashlib.blake2b(identity.encode(), digest_size=12).hexdigest()
