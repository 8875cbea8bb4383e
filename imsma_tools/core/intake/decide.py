"""Decisions on the workbench: approve, reject with comments, reconcile. Each is one transaction.

Reconciling follows IMSMA (field rules): as new, link (it is this record, nothing changes), replace (take what was sent)
and combine (add what was sent to what is there).
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..workspace import Workspace, Writer
from .apply import Applier, version_after
from .combine import combined_values, overlap_m2
from .items import Item, decided_values, differences_json, read_item
from .known import key_text
from .outcome import ListedRow
from .repairs import propose
from .store import blocks
from .verdict import Verdict


class Reconcile(enum.Enum):
    """What an item is, when a person says so; the codes of ``resources/code_lists/reconcile.json``."""

    AS_NEW = "AS_NEW"
    LINK = "LINK"
    REPLACE = "REPLACE"
    COMBINE = "COMBINE"


@dataclass
class Decision:
    """What an approval did. ``held`` are items that could not be approved, each with its sentence."""

    approved: int = 0
    held: list[ListedRow] = field(default_factory=list)


def approve(ws: Workspace, submission_guid: str, by: str, items: Optional[Collection[str]] = None, comment: str = "",
            progress: Progress = SILENT) -> Decision:
    """Approves all waiting items of a submission, or those named, and writes them to the approved records.

    Conflicts, and records changed here since they were compared, are held for :func:`reconcile`.

    :raises BadInput: no such submission, or no name given.
    """
    submission = _submission(ws, submission_guid, by)
    table = ws.model.table(str(submission["table_name"]))
    decision, now = Decision(), dt.datetime.now(dt.timezone.utc)
    source = str(submission.get("source") or "")
    with ws.writing(actor=by, via="approval", reason=comment) as writer:
        # read under the lock: another window may be approving the same rows
        waiting = _waiting(ws, submission_guid, items)
        taken, versions = _present(ws, table.name, source)
        applier = Applier(ws, writer, table, source, submission_guid, by, now)
        done = 0
        for block in blocks(waiting):
            progress.check()
            ready = []
            for guid in block:
                item = read_item(ws.row("workbench_item", guid) or {})
                sentence = _obstacle(item, taken, versions)
                if sentence:
                    decision.held.append(ListedRow(item.row.row_no if item.row else None, item.title,
                                                   tuple(item.differences), sentence))
                else:
                    ready.append(item)
            _apply(applier, ready)
            for item in ready:
                _close_item(writer, item, by, now, comment)
            decision.approved += len(ready)
            done += len(block)
            progress.set_percent(100.0 * done / max(1, len(waiting)))
        _close_submission(ws, writer, submission, by, now)
    return decision


def reject(ws: Workspace, submission_guid: str, by: str, comment: str,
           items: Optional[Mapping[str, str]] = None) -> int:
    """Rejects all waiting items, or those named, each with its own comment; returns how many.

    :param items: {item: comment}; an empty comment takes ``comment``.
    :raises BadInput: without a comment: the sender has to know what to correct.
    """
    submission = _submission(ws, submission_guid, by)
    comments = items if items is not None else dict.fromkeys(_waiting(ws, submission_guid, None), "")
    if any(not (text or comment).strip() for text in comments.values()):
        raise BadInput(tr("A rejection needs a comment."), tr("Say what the sender shall correct."))
    now = dt.datetime.now(dt.timezone.utc)
    with ws.writing(actor=by, via="approval", reason=comment) as writer:
        chosen = _waiting(ws, submission_guid, list(comments))
        for guid in chosen:
            writer.update("workbench_item", guid, {"state": "REJECTED", "comment": comments[guid] or comment,
                                                   "decided_by": by, "decided_at": now})
        _close_submission(ws, writer, submission, by, now)
    return len(chosen)


def reconcile(ws: Workspace, item_guid: str, how: Reconcile, by: str, record_guid: str = "", comment: str = "") -> str:
    """Decides one waiting item as a person says and returns the guid of the record.

    :param record_guid: the record to link, replace or combine with; the one the comparison found if empty.
    :raises BadInput: no such item or record, decided already, or no name given.
    """
    stored = ws.row("workbench_item", item_guid)
    if stored is None or stored.get("state") != "SUBMITTED":
        raise BadInput(tr("This row of the workbench is not waiting for a decision."),
                       tr("Open the workbench again."), item_guid)
    submission = _submission(ws, str(stored["submission_guid"]), by)
    table, now, item = ws.model.table(str(stored["table_name"])), dt.datetime.now(dt.timezone.utc), read_item(stored)
    if item.row is None:
        raise BadInput(tr("A record that is missing in the file cannot be reconciled."),
                       tr("Approve it: the record stays as it is."), item_guid)
    target = record_guid or item.record_guid or ""
    record = ws.row(table.name, target) if target else None
    if how is not Reconcile.AS_NEW and record is None:
        raise BadInput(tr("The record to reconcile with is not there."), tr("Choose an existing record."), target)
    with ws.writing(actor=by, via="reconcile", reason=comment) as writer:
        _waiting(ws, str(submission["guid"]), [item_guid])
        applier = Applier(ws, writer, table, str(submission.get("source") or ""), str(submission["guid"]), by, now)
        _prepare(item, table.has_outline)
        if how is Reconcile.AS_NEW:
            item.differences, item.before = [], {}
            applier.add_new([item])
        elif how is Reconcile.REPLACE:
            applier.replace(item, target)
        elif how is Reconcile.COMBINE and record is not None:
            shared = overlap_m2(record, item.row)
            if shared >= 1:
                comment = (comment + " " + tr("The outlines share {area} m2; in the reported area it counts twice.",
                                              area=f"{shared:,.0f}")).strip()
            values, item.proposal = combined_values(table, record, item.row)
            applier.overwrite(item, target, dict(record), values, adds=True)
        else:
            item.record_guid, item.differences, item.before = target, [], {}
            item.base_version = int((record or {}).get("version") or 1) - 1
        _close_item(writer, item, by, now, comment, how)
        _close_submission(ws, writer, submission, by, now)
    return str(item.record_guid)


def _submission(ws: Workspace, guid: str, by: str) -> dict[str, Any]:
    if not by.strip():
        raise BadInput(tr("A decision is taken by a person with a name."), tr("Give the name of who decides."))
    row = ws.row("submission", guid)
    if row is None:
        raise BadInput(tr("There is no such submission."), tr("Choose one from the register of submissions."), guid)
    if row.get("state") == "UNDONE":
        raise BadInput(tr("This submission was undone."), tr("Import the file again."), guid)
    return dict(row)


def _waiting(ws: Workspace, submission_guid: str, items: Optional[Collection[str]]) -> list[str]:
    found = [str(row["guid"]) for row in
             ws.rows("workbench_item", {"submission_guid": submission_guid, "state": "SUBMITTED"})]
    if items is None:
        return found
    missing = set(items) - set(found)
    if missing:
        raise BadInput(tr("{count} of the chosen rows are not waiting for a decision.", count=len(missing)),
                       tr("Open the workbench again."), ", ".join(sorted(missing)[:3]))
    return [guid for guid in found if guid in set(items)]


def _present(ws: Workspace, table: str, source: str) -> tuple[set[str], dict[str, int]]:
    """Returns the keys of the source that are records now, and the versions of all records."""
    keys, versions = set(), {}
    for record in ws.rows(table):
        versions[str(record["guid"])] = int(record.get("version") or 1)
        if record.get("source") == source and record.get("source_key"):
            keys.add(key_text(record["source_key"]))
    return keys, versions


def _obstacle(item: Item, taken: set[str], versions: Mapping[str, int]) -> str:
    """Returns why an item cannot be approved now, "" if it can."""
    if item.verdict is Verdict.CONFLICT:
        return item.sentence or tr("Changed here and in the file: decide which one holds.")
    if item.verdict is Verdict.NEW and item.row is not None:
        key = key_text(item.row.key)
        if key in taken:
            return tr("Another submission brought this record meanwhile.")
        taken.add(key)
    if item.verdict is Verdict.CHANGED and versions.get(str(item.record_guid)) != item.base_version:
        return tr("The record was changed here since it was compared. Import the file again.")
    return ""


def _prepare(item: Item, has_outline: bool) -> None:
    """Proposals are not stored with waiting items: they follow from the outline."""
    row = item.row
    if has_outline and row is not None and row.shape is not None and row.shape.geom is not None:
        item.proposal = propose(row.shape.geom, row.values.get("area_reported_m2"))


def _apply(applier: Applier, items: list[Item]) -> None:
    for item in items:
        if item.verdict is Verdict.NEW or item.changes_outline:
            _prepare(item, applier.has_outline)
    applier.add_new([item for item in items if item.verdict is Verdict.NEW])
    for item in items:
        if item.verdict is Verdict.CHANGED:
            applier.change(item)


def _close_item(writer: Writer, item: Item, by: str, now: dt.datetime, comment: str,
                how: Optional[Reconcile] = None) -> None:
    values: dict[str, Any] = {"state": "APPROVED", "decided_by": by, "decided_at": now}
    if comment:
        values["comment"] = comment
    if item.row is not None:
        values.update(values_json=decided_values(item.row, version_after(item)), record_guid=item.record_guid,
                      differences_json=differences_json(item), base_version=item.base_version)
    if how is not None:
        values["reconcile"] = how.value
    writer.update("workbench_item", item.guid, values)


def _close_submission(ws: Workspace, writer: Writer, submission: Mapping[str, Any], by: str, now: dt.datetime) -> None:
    states = {str(row["state"]) for row in ws.rows("workbench_item", {"submission_guid": submission["guid"]})
              if row["verdict"] not in (Verdict.REJECTED.value, Verdict.UNCHANGED.value)}
    decided = "REJECTED" if states == {"REJECTED"} else "APPROVED"
    state = "PARTLY_DECIDED" if "SUBMITTED" in states else decided
    writer.update("submission", str(submission["guid"]), {"state": state, "decided_by": by, "decided_at": now})
