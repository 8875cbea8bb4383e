"""What a record was when the partner got it: the base of the three-way comparison, out of the record of changes.

Nothing the package says about it is believed: our own record of changes knows what stood at the line that was the last
when the answered package was written, and what packages brought since.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Optional

from imsma_tools.core.model.definition import GEOMETRY, Table
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.convert import from_storage
from imsma_tools.core.workspace.replay import LOST

from . import ledger
from .contents import columns


class Bases:
    """Finds the state of records that both sides knew last."""

    def __init__(self, workspace: Workspace, answered: Optional[dict[str, Any]], office_key: str) -> None:
        """:param answered: the package of ours that is answered, None for none.
        :param office_key: key of the sender's data file: what its packages brought, it knows.
        """
        self._connection: sqlite3.Connection = workspace.connection
        self._until = self._line(answered)
        self._brought = {reason_of(row["partner"], row["package_id"])
                         for row in ledger.packages(workspace, ledger.RECEIVED, partner_key=office_key)}

    def of(self, table: Table, guid: str) -> Optional[dict[str, Any]]:
        """Returns the fields that travel as both sides knew them last, None for a record they did not share."""
        base: Optional[dict[str, Any]] = None
        for seq, via, reason, operation, after in self._connection.execute(
                "SELECT seq, via, reason, operation, after_json FROM audit_log WHERE table_name = ? "
                "AND record_guid = ? ORDER BY fid", (table.name, guid)):
            if seq > self._until and not (via == ledger.VIA and reason in self._brought):
                continue
            ends = operation in ("delete", LOST)
            base = None if ends else {**(base or {}), **json.loads(after or "{}")}
        return None if base is None else _values(table, base)

    def entered_here(self, table: Table, guid: str) -> bool:
        """Returns True for a record that stands in our record of changes and was not first brought by a package."""
        first = self._connection.execute("SELECT via FROM audit_log WHERE table_name = ? AND record_guid = ? "
                                         "ORDER BY fid LIMIT 1", (table.name, guid)).fetchone()
        return first is not None and first[0] != ledger.VIA

    def _line(self, answered: Optional[dict[str, Any]]) -> int:
        """Returns the number of the last line of our record of changes that the answered package stands on; 0: none."""
        if answered is None:
            return 0
        found = self._connection.execute("SELECT seq FROM audit_log WHERE hash = ?", (answered["seal"],)).fetchone()
        return int(found[0]) if found else 0


def reason_of(partner: str, package_id: str) -> str:
    """Returns how the record of changes names what a package brought."""
    return f"{partner}: {package_id}"


def _values(table: Table, stored: dict[str, Any]) -> dict[str, Any]:
    """Returns values as the data file gives them, from those of a line of the record of changes."""
    names = columns(table)
    found = {}
    for name, reader in zip(names, from_storage(table, names)):
        value = stored.get(name)
        if name == GEOMETRY and value is not None:
            value = bytes.fromhex(value)
        found[name] = value if reader is None or value is None else reader(value)
    return found
