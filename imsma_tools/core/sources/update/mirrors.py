"""Which tables are copies of which source, how old they are, and how the last try ended."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from ...workspace import Workspace
from ...workspace.mirror_keys import forget_keys
from .outcome import COMPLETE

VIA = "update"
"""Under this name the data file lets an update write copies."""


@dataclass(frozen=True)
class Mirror:
    """One mirrored table. ``state`` is that of the data, ``tried_state`` how the last try ended; instants are UTC.

    ``data_as_of`` is None if no update ever went through.
    """

    source: str
    table_name: str
    connection: str
    state: str
    data_as_of: Optional[dt.datetime]
    tried_at: Optional[dt.datetime]
    tried_state: str
    reason: str
    records: Optional[int]
    kind: str = ""
    profile: str = ""
    areas: tuple[str, ...] = ()
    last_run_guid: str = ""


def mirrors_of(ws: Workspace) -> list[Mirror]:
    """Returns every mirrored table of a data file."""
    return [Mirror(
        source=str(row["source"]), table_name=str(row["table_name"]), connection=str(row.get("connection") or ""),
        state=str(row.get("state") or ""), data_as_of=row.get("data_as_of"), tried_at=row.get("tried_at"),
        tried_state=str(row.get("tried_state") or ""), reason=str(row.get("reason") or ""), records=row.get("records"),
        kind=str(row.get("kind") or ""), profile=str(row.get("profile") or ""), areas=tuple(row.get("areas") or ()),
        last_run_guid=str(row.get("last_run_guid") or "")) for row in ws.rows("mirror")]


def forget(ws: Workspace, source: str, by: str) -> None:
    """Lets go of a source: its records stay and become free to edit; a later update recognises them by their keys.

    :raises BadInput: if nothing is mirrored under that name.
    """
    guids = ws.guids("mirror", {"source": source})
    if not guids:
        raise BadInput(tr("Nothing in this data file is a copy of {source}.", source=source))
    now = dt.datetime.now(dt.timezone.utc)
    with ws.writing(by, via=VIA, reason=source) as writer:
        for guid in guids:
            writer.delete("mirror", guid)
        forget_keys(ws.connection, source)
        writer.insert("sync_run", {"guid": str(uuid.uuid4()), "source": source, "mode": "forget", "state": COMPLETE,
                                   "started_at": now, "ended_at": now, "message": tr("Let go by {name}.", name=by)})
