"""Taking a file in: compare every row, show the outcome, and (unless it is a preview) put it into the workbench.

TARGET workbench stores what was sent and waits for a person; TARGET approved applies new and changed records in the
same transaction, and leaves only conflicts waiting. A preview writes nothing at all.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Optional, TypeVar

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress, counted, steps
from ..base.language import tr
from ..workspace import Workspace, Writer
from .apply import Applier, version_after
from .incoming import IncomingRow
from .items import Item, decided_values, item_row, waiting_values
from .judge import Judge, KeyRule, pair_rows
from .known import KeyKind, load_known
from .outcome import ListedRepair, ListedRow, Outcome
from .stored import to_json
from .verdict import Comparison, Verdict

BLOCK = 1000
"""Rows judged and written together: bounds memory, and is large enough for bulk inserts."""

Thing = TypeVar("Thing")


class Target(enum.Enum):
    """Where a file goes: the holding area, or straight into the approved records (a trusted source)."""

    WORKBENCH = "workbench"
    APPROVED = "approved"


@dataclass(frozen=True)
class Header:
    """What the register keeps of a file that was sent."""

    table: str
    source: str
    file_name: str = ""
    file_sha256: str = ""
    layer_name: str = ""
    profile: str = ""
    sent_by: str = ""
    received_by: str = ""
    period_from: Optional[dt.date] = None
    period_to: Optional[dt.date] = None
    replaces_guid: str = ""
    comment: str = ""


def blocks(things: Iterable[Thing], size: int = BLOCK) -> Iterator[list[Thing]]:
    """Yields ``things`` in lists of at most ``size``."""
    iterator = iter(things)
    while block := list(islice(iterator, size)):
        yield block


def submit(ws: Workspace, header: Header, rule: KeyRule, rows: Callable[[], Iterable[IncomingRow]], rows_in: int,
           target: Target = Target.WORKBENCH, dry_run: bool = False, outcome: Optional[Outcome] = None,
           finish: Optional[Callable[[Outcome], None]] = None, progress: Progress = SILENT) -> Outcome:
    """Compares a file with the approved records and takes it in.

    :param rows: returns the rows of the file, from the first, each time it is called (twice for files without keys).
    :param rows_in: number of rows of the file as counted by its reader; every one of them gets one verdict.
    :param outcome: collects counts and lists; questions and notes of the reader may stand in it already.
    :param finish: called at the end, before anything is committed (a report that cannot be written stops it all).
    :raises ToolsError: if anything fails; then nothing was written.
    """
    result = outcome or Outcome()
    result.rows_in = rows_in
    _check_replaces(ws, header)
    first, second, third = steps(progress, (1.0, 2.0 if rule.kind is KeyKind.CONTENT else 0.01, 4.0))
    with contextlib.ExitStack() as stack:
        # the lock comes first: what is compared must still be so when it is written
        writer = None if dry_run else stack.enter_context(ws.writing(
            actor=header.received_by or "import", via="import", reason=header.file_name))
        known = load_known(ws, header.table, header.source, rule.kind, rule.natural)
        first.set_percent(100)
        paired = None
        if rule.kind is KeyKind.CONTENT:
            paired = pair_rows(counted(rows(), rows_in, second), known)
        judge = Judge(ws, known, rule, paired)
        _note_same_file(ws, header, result)
        sink = _Sink(ws, header, target, writer, result)
        for block in blocks(counted(rows(), rows_in, third)):
            sink.take([judge.judge(row) for row in block], judge)
        for missing in blocks(judge.missing()):
            sink.take([(item, Comparison(Verdict.MISSING)) for item in missing], judge)
        result.check_sum()
        sink.close()
        if finish is not None:
            finish(result)
    return result


class _Sink:
    """Counts judged rows and writes them, block by block. Without a writer it only counts: the preview."""

    def __init__(self, ws: Workspace, header: Header, target: Target, writer: Optional[Writer],
                 outcome: Outcome) -> None:
        self._writer = writer
        self._ws = ws
        self._header = header
        self._target = target
        self._outcome = outcome
        self._now = dt.datetime.now(dt.timezone.utc)
        self._waiting = 0
        if writer is not None:
            outcome.submission_guid = writer.insert("submission", self._register_row())
            self._applier = Applier(ws, writer, ws.model.table(header.table), header.source, outcome.submission_guid,
                                    header.received_by, self._now)

    def take(self, judged: list[tuple[Item, Comparison]], judge: Judge) -> None:
        for item, comparison in judged:
            self._list(item, comparison)
        if self._writer is None:
            return
        items = [item for item, _ in judged]
        if self._target is Target.APPROVED:
            self._applier.add_new([item for item in items if item.verdict is Verdict.NEW])
            for item in items:
                if item.verdict is Verdict.CHANGED:
                    self._applier.change(item)
        records = [self._stored(item) for item in items if judge.says_something(item)]
        self._writer.insert_many("workbench_item", records)

    def close(self) -> None:
        """Writes the counts into the register."""
        if self._writer is None:
            return
        count = self._outcome.count
        applied = self._target is Target.APPROVED
        state = "RECEIVED" if self._waiting and not applied else "PARTLY_DECIDED" if self._waiting else "APPROVED"
        decided = {"decided_by": self._header.received_by or None, "decided_at": self._now} if applied else {}
        self._writer.update("submission", self._outcome.submission_guid, {
            "rows_in": self._outcome.rows_in, "rows_new": count(Verdict.NEW), "rows_changed": count(Verdict.CHANGED),
            "rows_unchanged": count(Verdict.UNCHANGED), "rows_missing": count(Verdict.MISSING),
            "rows_conflict": count(Verdict.CONFLICT), "rows_rejected": count(Verdict.REJECTED), "state": state,
            **decided})
        if self._header.replaces_guid:
            _close_replaced(self._ws, self._writer, self._header, self._now)

    def _list(self, item: Item, comparison: Comparison) -> None:
        row_no = item.row.row_no if item.row else None
        self._outcome.add(row_no, item.title, comparison, item.sentence)
        if item.proposal is not None:
            self._outcome.repairs.append(ListedRepair.of(row_no, item.title, item.proposal))
        if item.row is not None:
            if item.row.shape is not None and item.row.shape.geom is None and not item.row.rejected:
                self._outcome.without_outline += 1
            if item.verdict is not Verdict.REJECTED:
                for text in item.row.remarks:
                    self._outcome.remark(ListedRow(row_no, item.title, sentence=text))

    def _stored(self, item: Item) -> dict[str, Any]:
        table, submission = self._header.table, self._outcome.submission_guid
        by, now = self._header.received_by or None, self._now
        if item.row is None:
            self._waiting += self._target is Target.WORKBENCH
            state = "SUBMITTED" if self._target is Target.WORKBENCH else "APPROVED"
            return item_row(item, submission, table, state, "")
        if item.verdict is Verdict.REJECTED:
            return item_row(item, submission, table, "REJECTED", to_json({"raw": item.row.raw}), by, now)
        if item.verdict is Verdict.UNCHANGED:
            return item_row(item, submission, table, "APPROVED", decided_values(item.row, item.base_version), by, now)
        if self._target is Target.APPROVED and item.verdict is not Verdict.CONFLICT:
            return item_row(item, submission, table, "APPROVED", decided_values(item.row, version_after(item)), by, now)
        self._waiting += 1
        return item_row(item, submission, table, "SUBMITTED", waiting_values(item.row))

    def _register_row(self) -> dict[str, Any]:
        header = self._header
        return {"source": header.source, "sent_by": header.sent_by or None, "received_at": self._now,
                "received_by": header.received_by or None, "file_name": header.file_name or None,
                "file_sha256": header.file_sha256 or None, "layer_name": header.layer_name or None,
                "table_name": header.table, "profile": header.profile or None, "period_from": header.period_from,
                "period_to": header.period_to, "replaces_guid": header.replaces_guid or None, "state": "RECEIVED",
                "comment": header.comment or None}


def _check_replaces(ws: Workspace, header: Header) -> None:
    if not header.replaces_guid:
        return
    former = ws.row("submission", header.replaces_guid)
    if former is None or former.get("table_name") != header.table:
        raise BadInput(tr("The submission that this file replaces is not in the register of {table}.",
                          table=header.table),
                       tr("Choose it from the register of submissions."), header.replaces_guid)


def _note_same_file(ws: Workspace, header: Header, outcome: Outcome) -> None:
    if not header.file_sha256:
        return
    for entry in ws.rows("submission", {"file_sha256": header.file_sha256}):
        if entry.get("table_name") == header.table and entry.get("layer_name") in (None, "", header.layer_name):
            outcome.notes.append(tr("The same file was received before, on {date} (state {state}).",
                                    date=str(entry.get("received_at"))[:16], state=entry.get("state")))


def _close_replaced(ws: Workspace, writer: Writer, header: Header, now: dt.datetime) -> None:
    """Rows of the replaced submission that still wait are not to be decided any more."""
    waiting = list(ws.rows("workbench_item", {"submission_guid": header.replaces_guid, "state": "SUBMITTED"}))
    for row in waiting:
        writer.update("workbench_item", str(row["guid"]), {
            "state": "REJECTED", "comment": tr("Replaced by a corrected file."), "decided_at": now,
            "decided_by": header.received_by or None})
    former = ws.row("submission", header.replaces_guid)
    if former is not None and waiting:
        state = "REJECTED" if former.get("state") == "RECEIVED" else "APPROVED"
        writer.update("submission", header.replaces_guid, {"state": state, "decided_at": now})


def register(ws: Workspace, table: str = "") -> list[Mapping[str, Any]]:
    """Returns the register of submissions, latest first; of one table, if given."""
    rows = [row for row in ws.rows("submission") if not table or row.get("table_name") == table]
    return sorted(rows, key=lambda row: str(row.get("received_at") or ""), reverse=True)
