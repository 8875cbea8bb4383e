"""Items of the workbench: one row of a file with its verdict, in memory and as a row of ``workbench_item``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ..model.definition import Table
from .incoming import IncomingRow, ReceivedShape
from .known import geometry_mark
from .repairs import Proposal
from .stored import from_json, to_json
from .verdict import OUTLINE, Difference, Verdict


@dataclass
class Item:
    """One compared row. ``row`` is None for a record that is missing in the file."""

    verdict: Verdict
    row: Optional[IncomingRow]
    title: str = ""
    record_guid: Optional[str] = None
    base_version: Optional[int] = None
    differences: list[Difference] = field(default_factory=list)
    sentence: str = ""
    proposal: Optional[Proposal] = None
    before: dict[str, Any] = field(default_factory=dict)
    guid: str = ""

    @property
    def changes_outline(self) -> bool:
        return any(item.field == OUTLINE for item in self.differences)

    def changes(self) -> dict[str, Any]:
        """Returns the attribute values to be written for a changed record."""
        return {item.field: item.theirs for item in self.differences if item.field != OUTLINE}


def outline_values(table: Table, shape: Optional[ReceivedShape], proposal: Optional[Proposal]) -> dict[str, Any]:
    """Returns geometry and the fields about it as they are written to a record; empty if the file has no geometry."""
    if shape is None or not table.is_spatial:
        return {}
    values: dict[str, Any] = {"geom": shape.geom}
    if table.has_outline:
        state = "none" if shape.geom is None else "uncertain" if proposal is not None else "valid"
        values.update(outline_as_received=shape.as_received, crs_as_received=shape.crs or None, outline_state=state,
                      outline_decided_by=None, outline_decided_on=None)
    return values


def new_record(table: Table, item: Item, source: str, submission_guid: str) -> dict[str, Any]:
    """Returns the record an item makes when it is approved as new."""
    row = _row_of(item)
    record = {"source": source, "source_key": row.key or None, **row.values, "submission_guid": submission_guid}
    record.update(outline_values(table, row.shape, item.proposal))
    return record


def waiting_values(row: IncomingRow) -> str:
    """Returns what is kept of a row until it is decided: everything."""
    shape = row.shape
    return to_json({"values": row.values, "key": row.key, "fingerprint": row.fingerprint(),
                    "shape": None if shape is None else {"geom": shape.geom, "as_received": shape.as_received,
                                                         "crs": shape.crs, "problem": shape.problem,
                                                         "points": list(shape.points)}})


def decided_values(row: IncomingRow, version: Optional[int]) -> str:
    """Returns what is kept of a row after it was approved: enough to compare the next file with; no geometry.

    ``version`` is the version of the record right after.
    """
    shape = row.shape
    return to_json({"values": row.values, "key": row.key, "fingerprint": row.fingerprint(), "version": version,
                    "outline_mark": None if shape is None else shape.mark,
                    "geometry_mark": None if shape is None else geometry_mark(shape.geom)})


def item_row(item: Item, submission_guid: str, table: str, state: str, values_json: str,
             by: Optional[str] = None, now: Optional[dt.datetime] = None) -> dict[str, Any]:
    """Returns the row of ``workbench_item`` for an item."""
    row = item.row
    return {"submission_guid": submission_guid, "row_no": row.row_no if row else None, "table_name": table,
            "record_guid": item.record_guid, "verdict": item.verdict.value, "state": state,
            "values_json": values_json, "differences_json": differences_json(item),
            "remarks_json": to_json(row.remarks) if row and row.remarks else None, "comment": item.sentence or None,
            "base_version": item.base_version, "decided_by": by, "decided_at": now}


def differences_json(item: Item) -> Optional[str]:
    """Returns differences and the values before, for the list on the screen and for undoing."""
    if not item.differences and not item.before:
        return None
    listed = [{"field": entry.field, "ours": entry.ours, "theirs": entry.theirs, "in_conflict": entry.in_conflict}
              for entry in item.differences]
    return to_json({"list": listed, "before": item.before})


def read_item(stored: Mapping[str, Any], title: str = "") -> Item:
    """Returns the item of a row of ``workbench_item``."""
    content, differences = from_json(stored.get("values_json")), from_json(stored.get("differences_json"))
    row = None
    if content:
        shape = content.get("shape")
        row = IncomingRow(row_no=int(stored.get("row_no") or 0), values=content.get("values", {}),
                          key=content.get("key", ""), remarks=from_json(stored.get("remarks_json")) or [],
                          raw=content.get("raw", {}), said=content.get("fingerprint", ""),
                          shape=None if shape is None else ReceivedShape(shape["geom"], shape["as_received"],
                                                                         shape["crs"], shape["problem"],
                                                                         tuple(shape.get("points", ()))))
    listed = [Difference(entry["field"], entry["ours"], entry["theirs"], entry["in_conflict"])
              for entry in differences.get("list", [])]
    return Item(Verdict(stored["verdict"]), row, title or (row.key if row else ""), stored.get("record_guid"),
                stored.get("base_version"), listed, str(stored.get("comment") or ""),
                before=differences.get("before", {}), guid=str(stored["guid"]))


def _row_of(item: Item) -> IncomingRow:
    if item.row is None:
        raise ValueError("an item without a row makes no record")
    return item.row
