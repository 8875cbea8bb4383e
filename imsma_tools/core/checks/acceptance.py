"""Accepting remarks: a named person says why a record may stay as it is, and the data file keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Optional

from ..base.days import today
from ..base.errors import BadInput
from ..base.language import tr
from ..workspace import Workspace
from .accepted import TABLE, fingerprint
from .remark import Remark


def accept(workspace: Workspace, remarks: Sequence[Remark], by: str, reason: str, on: Optional[date] = None) -> int:
    """Keeps that ``by`` accepts ``remarks``, all of them or none, and returns how many.

    They are not shown again until the data they stand on changes (:func:`.accepted.fingerprint`).

    :param on: the day; default today in the programme's zone.
    :raises BadInput: without a name or a reason, or for a remark that is about no record.
    """
    if not by.strip() or not reason.strip():
        raise BadInput(tr("Nothing was accepted."), tr("Give your name and a reason."))
    if any(not remark.guid for remark in remarks):
        raise BadInput(tr("A remark about the check itself cannot be accepted."),
                       tr("Choose remarks about records only."))
    day = (on or today()).isoformat()
    rows = [{"rule_id": remark.rule_id, "target_table": remark.table, "target_guid": remark.guid,
             "fingerprint": fingerprint(remark), "accepted_by": by.strip(), "accepted_on": day,
             "reason": reason.strip()} for remark in remarks]
    with workspace.writing(actor=by.strip(), via="remarks", reason=reason.strip()) as writer:
        return len(writer.insert_many(TABLE, rows))
