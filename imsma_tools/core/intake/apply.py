"""Writing decided items into the approved records, inside the transaction of the caller."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Optional

from ..base.days import day_of
from ..model.definition import Table
from ..workspace import Workspace, Writer
from .incoming import IncomingRow
from .items import Item, new_record, outline_values
from .points import BEFORE as POINTS_BEFORE
from .points import add_points, points_of, replace_points
from .repairs import proposal_record
from .stored import same


class Applier:
    """Applies items of one submission. ``by`` is the person, ``now`` the instant of the decision (UTC)."""

    def __init__(self, ws: Workspace, writer: Writer, table: Table, source: str, submission_guid: str, by: str,
                 now: dt.datetime) -> None:
        self._ws = ws
        self._writer = writer
        self._table = table
        self._source = source
        self._submission = submission_guid
        self._by = by
        self._now = now

    @property
    def has_outline(self) -> bool:
        return self._table.has_outline

    def add_new(self, items: Sequence[Item]) -> None:
        """Makes records of ``items`` and puts their guids on them."""
        records = [new_record(self._table, item, self._source, self._submission) for item in items]
        for item, guid in zip(items, self._writer.insert_many(self._table.name, records)):
            item.record_guid = guid
            item.base_version = 0
        add_points(self._writer, self._table.name, ((str(item.record_guid), item.row.shape) for item in items
                                                    if item.row is not None and item.row.shape is not None))
        self._propose(items)

    def change(self, item: Item) -> None:
        """Writes the differences of an item to its record.

        :raises ConflictError: if the record is not the version it was compared with.
        """
        row, guid = _whole(item)
        values = item.changes()
        if item.changes_outline:
            values.update(outline_values(self._table, row.shape, item.proposal))
            self._close_proposals(guid)
            self._exchange_points(item, guid, row)
        self.write(guid, values, item.base_version)
        if item.changes_outline:
            self._propose([item])

    def write(self, guid: str, values: dict[str, Any], base_version: Optional[int]) -> None:
        """Updates one record."""
        self._writer.update(self._table.name, guid, values, base_version=base_version)

    def replace(self, item: Item, guid: str) -> None:
        """Takes everything the row says for the record ``guid``, our edits included (reconcile as REPLACE)."""
        row, _ = _whole(item, guid)
        record = self._ws.row(self._table.name, guid) or {}
        values = {name: value for name, value in row.values.items() if not same(record.get(name), value)}
        values.update(outline_values(self._table, row.shape, item.proposal))
        self.overwrite(item, guid, record, values)

    def overwrite(self, item: Item, guid: str, record: dict[str, Any], values: dict[str, Any],
                  adds: bool = False) -> None:
        """Writes ``values`` to a record and keeps on the item what they replace.

        ``adds`` says that the outline of the item was added to the one that stands there, with its turning points.
        """
        item.record_guid = guid
        item.before = {name: record.get(name) for name in values}
        item.base_version = int(record.get("version") or 1)
        if "geom" in values:
            self._close_proposals(guid)
            self._exchange_points(item, guid, item.row, adds)
        self.write(guid, values, item.base_version)
        if "geom" in values:
            self._propose([item])

    def _exchange_points(self, item: Item, guid: str, row: Optional[IncomingRow], adds: bool = False) -> None:
        """Keeps the former turning points on the item and writes those of the new outline."""
        former = points_of(self._ws, self._table.name, guid)
        sent = row.shape.points if row is not None and row.shape is not None else ()
        if former:
            item.before[POINTS_BEFORE] = former
        if adds and former:
            parts = max(int(point.get("part_no") or 1) for point in former)
            sent = (*former, *({**point, "part_no": int(point.get("part_no") or 1) + parts} for point in sent))
        if former or sent:
            replace_points(self._ws, self._writer, self._table.name, guid, sent)

    def _propose(self, items: Sequence[Item]) -> None:
        records = [proposal_record(item.proposal, self._table.name, str(item.record_guid), self._now)
                   for item in items if item.proposal is not None]
        if records:
            self._writer.insert_many("repair_proposal", records)

    def _close_proposals(self, guid: str) -> None:
        """A new outline makes the open proposals for the former one pointless."""
        for row in list(self._ws.rows("repair_proposal", {"target_guid": guid, "state": "OPEN"})):
            self._writer.update("repair_proposal", str(row["guid"]),
                                {"state": "REFUSED", "decided_by": self._by, "decided_on": day_of(self._now)})


def version_after(item: Item) -> int:
    """Returns the version the record has right after the item was applied."""
    return int(item.base_version or 0) + 1


def _whole(item: Item, guid: str = "") -> tuple[IncomingRow, str]:
    record = guid or item.record_guid
    if item.row is None or not record:
        raise ValueError("an item is applied to a record")
    return item.row, record

