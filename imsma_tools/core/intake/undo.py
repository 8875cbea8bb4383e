"""Undoing a whole submission: records it made are taken away, records it changed get their former values back.

Refused as a whole, naming the records, if anything was built on it since: then only a person can say what shall hold.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from ..base.days import day_of
from ..base.errors import BadInput
from ..base.language import tr
from ..model.record import Record
from ..workspace import Workspace, Writer
from .items import Item, read_item
from .points import BEFORE as POINTS_BEFORE
from .points import remove_points, replace_points
from .repairs import proposal_record, propose
from .stored import from_json
from .verdict import OUTLINE, Verdict

NAMED = 10
"""How many records a refusal names."""


def undo(ws: Workspace, submission_guid: str, by: str, reason: str) -> dict[str, int]:
    """Takes a submission back and returns {"deleted": ..., "restored": ...}.

    Records changed later (by a person, a repair or another file), and new records that others refer to, stop it.

    :raises BadInput: no such submission, undone already, no name, or something was built on it.
    """
    submission = ws.row("submission", submission_guid)
    if not by.strip() or not reason.strip():
        raise BadInput(tr("Undoing needs a name and a reason."), tr("Say who undoes it and why."))
    if submission is None or submission.get("state") == "UNDONE":
        raise BadInput(tr("There is no such submission, or it was undone already."),
                       tr("Choose one from the register of submissions."), submission_guid)
    table = str(submission["table_name"])
    made, changed, late, versions = _applied(ws, table, submission_guid)
    late += _referred(ws, table, set(made))
    if late:
        raise BadInput(tr("{count} records were changed or used after this submission: {names}. Nothing was undone.",
                          count=len(late), names=", ".join(late[:NAMED]) + (" ..." if len(late) > NAMED else "")),
                       tr("Correct those records first, or correct the file and send it again."))
    now = dt.datetime.now(dt.timezone.utc)
    open_proposals = [row for row in ws.rows("repair_proposal", {"target_table": table, "state": "OPEN"})
                      if str(row["target_guid"]) in made or str(row["target_guid"]) in changed]
    with ws.writing(actor=by, via="undo", reason=reason) as writer:
        for row in open_proposals:
            writer.update("repair_proposal", str(row["guid"]),
                          {"state": "REFUSED", "decided_by": by, "decided_on": day_of(now)})
        for guid in made:
            remove_points(ws, writer, table, guid)
            writer.delete(table, guid)
        for guid, item in changed.items():
            points = item.before.pop(POINTS_BEFORE, ())
            if points or OUTLINE in item.before:
                replace_points(ws, writer, table, guid, points)
            writer.update(table, guid, item.before, base_version=versions[guid])
            _propose_again(writer, table, guid, item.before, now)
        writer.update("submission", submission_guid,
                      {"state": "UNDONE", "decided_by": by, "decided_at": now,
                       "comment": " ".join(filter(None, (submission.get("comment"), reason)))})
        for row in list(ws.rows("workbench_item", {"submission_guid": submission_guid, "state": "SUBMITTED"})):
            writer.update("workbench_item", str(row["guid"]), {"state": "REJECTED", "comment": reason,
                                                               "decided_by": by, "decided_at": now})
    return {"deleted": len(made), "restored": len(changed)}


def _applied(ws: Workspace, table: str, submission_guid: str,
             ) -> tuple[list[str], dict[str, Item], list[str], dict[str, int]]:
    """Returns (guids made, items of records changed by guid, names of records changed since, versions by guid)."""
    title_field = ws.model.table(table).title_field
    made, changed, late, versions = [], {}, [], {}
    undone = _undone(ws, table)
    for stored in ws.rows("workbench_item", {"submission_guid": submission_guid, "state": "APPROVED"}):
        if not stored.get("record_guid") or stored["verdict"] in (Verdict.MISSING.value, Verdict.UNCHANGED.value):
            continue
        item = read_item(stored)
        guid, record = str(stored["record_guid"]), ws.row(table, str(stored["record_guid"]))
        version_then = from_json(stored.get("values_json")).get("version")
        how = stored.get("reconcile")
        if how == "LINK":
            continue
        since = sum(2 for version in undone.get(guid, ()) if version > int(version_then or 0))
        if record is None or record.get("version") != int(version_then or 0) + since:
            late.append(_name(record, title_field, item.title or guid))
        elif how == "AS_NEW" or (stored["verdict"] == Verdict.NEW.value and not how):
            made.append(guid)  # a new row put on a record that stood before (REPLACE, COMBINE) made nothing
        else:
            changed[guid] = item
        versions[guid] = int((record or {}).get("version") or 1)
    return made, changed, late, versions


def _undone(ws: Workspace, table: str) -> dict[str, list[int]]:
    """Returns the versions that submissions undone since had given to records.

    Such a record went two versions on, there and back, and is what it was: earlier submissions can be undone after it.
    """
    found: dict[str, list[int]] = {}
    for submission in ws.rows("submission", {"table_name": table, "state": "UNDONE"}):
        for stored in ws.rows("workbench_item", {"submission_guid": submission["guid"], "state": "APPROVED"}):
            changes = stored.get("reconcile") in ("REPLACE", "COMBINE") or stored["verdict"] == Verdict.CHANGED.value
            version = from_json(stored.get("values_json")).get("version") if changes else None
            if version and stored.get("record_guid"):
                found.setdefault(str(stored["record_guid"]), []).append(int(version))
    return found


def _referred(ws: Workspace, table: str, guids: set[str]) -> list[str]:
    """Returns names of records of other tables that hold the key of a record about to go."""
    names = []
    for relation in ws.model.relations():
        if relation.parent != table or not guids:
            continue
        child = ws.model.table(relation.child)
        for row in ws.rows(relation.child):
            if str(row.get(relation.field)) in guids and str(row.get("guid")) not in guids:
                names.append(f"{child.label.text()} {_name(row, child.title_field, '')}".strip())
    return names


def _name(record: Any, title_field: str, fallback: str) -> str:
    found: Record = record or {}
    return str(found.get(title_field) or found.get("local_id") or found.get("source_key") or fallback)


def _propose_again(writer: Writer, table: str, guid: str, before: dict[str, Any], now: dt.datetime) -> None:
    """A former outline that was uncertain needs its proposal back."""
    if before.get(OUTLINE) and before.get("outline_state") == "uncertain":
        proposal = propose(bytes(before[OUTLINE]), None)
        if proposal is not None:
            writer.insert("repair_proposal", proposal_record(proposal, table, guid, now))

