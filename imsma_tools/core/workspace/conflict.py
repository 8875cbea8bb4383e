"""Who changed a record meanwhile, in words."""

from __future__ import annotations

import datetime as dt
import sqlite3
import zoneinfo

from ..base.language import tr
from ..model.definition import Table
from .convert import read_instant
from .errors import ConflictError
from .sql import statement


def conflict(connection: sqlite3.Connection, shape: Table, guid: str, time_zone: str) -> ConflictError:
    """Returns the error for a record that was changed or deleted since it was read: who and when, from the audit."""
    line = connection.execute("SELECT actor, at, operation FROM audit_log WHERE table_name = ? AND record_guid = ? "
                              "ORDER BY fid DESC LIMIT 1", (shape.name, guid)).fetchone()
    actor, at, operation = line or ("unknown", "", "")
    who = tr("somebody in another program") if actor == "unknown" else actor
    when = local_text(at, time_zone) if at else "?"
    row = connection.execute(statement("SELECT {title} FROM {table} WHERE guid = ?", title=shape.title_field,
                                       table=shape.name), (guid,)).fetchone()
    name = (row[0] if row else None) or guid
    if operation == "delete":
        return ConflictError(tr("{who} deleted this record on {when}.", who=who, when=when),
                             tr("Nothing was written. Look at the list again."), f"{shape.label.text()} {name}")
    return ConflictError(tr("{who} changed {name} on {when}, after you had opened it.", who=who, name=name, when=when),
                         tr("Nothing was written. Load the record again, look at the change, then enter yours."),
                         shape.label.text())


def local_text(at: str, time_zone: str) -> str:
    """Returns an instant in the programme's time zone for a reader; in UTC where this computer lacks the zone."""
    moment = read_instant(at)
    try:
        local = moment.astimezone(zoneinfo.ZoneInfo(time_zone))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return f"{moment.astimezone(dt.timezone.utc):%Y-%m-%d %H:%M} UTC"
    return f"{local:%Y-%m-%d %H:%M}"
