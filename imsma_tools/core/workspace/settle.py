"""What other programs leave undone is done when the suite next opens the file for writing.

QGIS and SQL can change an outline but cannot compute an ellipsoidal area, check an outline or make a SHA-256. Their
triggers clear the area and mark the outline uncertain; here both are computed, booked under the suite's own name, and
the lines of the record of changes are sealed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..base.errors import ToolsError
from ..base.language import tr
from ..model.definition import GEOMETRY, Table
from . import hash_chain, outlines
from .blob import to_wkb
from .sql import statement
from .triggers import SESSION

if TYPE_CHECKING:
    from .store import Workspace

ACTOR = "IMSMA Tools"


def settle(workspace: Workspace) -> int:
    """Computes missing areas and states, seals open lines, and returns the number of records looked at.

    :raises LockedDataFile: if another program is writing; nothing is lost by trying again later.
    """
    forgotten = workspace.connection.execute(statement("SELECT count(*) FROM {session}", session=SESSION)).fetchone()[0]
    if forgotten:
        # Ours lives within a transaction only. One that stays would switch the protection off for everybody.
        workspace.connection.execute(statement("DELETE FROM {session}", session=SESSION))
        workspace.notes.append(tr("A name had been left behind in the file, under which changes of other programs were "
                                  "booked. It was removed."))
    open_tables = [table for table in workspace.model.tables.values() if table.has_outline and _unmeasured(
        workspace, table)]
    if not open_tables and not hash_chain.has_unsealed(workspace.connection):
        return 0
    done = 0
    with workspace.writing(ACTOR, via="settle"):
        for table in open_tables:
            for guid, blob in _unmeasured(workspace, table):
                workspace.connection.execute(statement(
                    "UPDATE {table} SET area_computed_m2 = ?, outline_state = ? WHERE guid = ?", table=table.name),
                    (*_measured(blob), guid))
                done += 1
    return done


def _measured(blob: bytes) -> tuple[Optional[float], str]:
    """Returns area and state; an outline that cannot even be read stays uncertain and without area."""
    try:
        wkb = to_wkb(blob)
        return outlines.areas([wkb])[0], outlines.states([wkb])[0]
    except (ValueError, ToolsError):
        return None, outlines.UNCERTAIN


def _unmeasured(workspace: Workspace, table: Table) -> list[tuple[str, bytes]]:
    """Returns guid and blob of the records whose outline was changed by another program."""
    return workspace.connection.execute(statement(
        "SELECT guid, {geom} FROM {table} WHERE area_computed_m2 IS NULL AND {geom} IS NOT NULL AND outline_state = ?",
        geom=GEOMETRY, table=table.name), (outlines.UNCERTAIN,)).fetchall()
