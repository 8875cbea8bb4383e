"""Writing what arrived into the tables of ours: new, changed field by field, unchanged, rejected. By key only.

The source is master: there is no three-way comparison here. But an outline is compared as received, so a repair that a
person accepted stays as long as the source says the same outline.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ...intake.incoming import IncomingRow
from ...intake.outcome import ListedRepair
from ...intake.repairs import proposal_record, propose
from ...intake.store import blocks
from ...intake.stored import same
from ...intake.verdict import OUTLINE, Difference
from ...workspace import Workspace, Writer
from ...workspace.convert import instant_text, record_problem
from ...workspace.mirror_keys import UNSETTLED, KeyLine, MirrorKeys, plain_key, unclaimed
from ..contract import SourceRecord
from .mapped import MappedTable
from .outcome import Named, TableOutcome
from .outlines import new_outline, outline_fields
from .staging import Staging

LONGEST_KEY = 120
_NEVER_COMPARED = frozenset({"guid", "source", "source_key", "version", "created_at", "updated_at", "actor",
                             "base_version", "area_computed_m2", "source_edited_at"})


class Applier:
    """Applies the records of one foreign table to one table of ours, within the caller's transaction.

    :param changes_only: True for an update of changes: what was not read is as it was.
    """

    def __init__(self, ws: Workspace, writer: Writer, keys: MirrorKeys, mapped: MappedTable, source: str, by: str,
                 now: dt.datetime, changes_only: bool, outcome: TableOutcome) -> None:
        self._ws = ws
        self._writer = writer
        self._keys = keys
        self._mapped = mapped
        self._table = mapped.table
        self._foreign = mapped.reading.name
        self._link = mapped.reading.table.column(mapped.matching.link_id)
        self._source = source
        self._by = by
        self._now = now
        self._changes_only = changes_only
        self._outcome = outcome
        self._brought = {plain_key(key): guid for guid, key in unclaimed(ws.connection, source, self._table.name)
                         if key}
        self._claimed: set[str] = set()

    def apply(self, staging: Staging, progress: Progress = SILENT, total: int = 0) -> None:
        """Applies everything that arrived, block by block."""
        done = 0
        for block in blocks(staging.records(self._foreign)):
            progress.check()
            self._block([record for record in block if self._mapped.takes(record)])
            done += len(block)
            if total:
                progress.set_percent(100.0 * done / total)
        for heading, values in self._mapped.unknown.items():
            known = self._outcome.unknown.setdefault(f"{self._foreign}.{heading}", {})
            for value, count in values.items():
                known[value] = known.get(value, 0) + count

    def _block(self, records: Sequence[SourceRecord]) -> None:
        rows = self._mapped.rows(records)
        self._outcome.read += len(rows)
        known = self._keys.find(self._table.name, [key for record, row in zip(records, rows)
                                                   for key in (row.key, _second_key(row.key, record))])
        met = self._keys.met(list(known.values()))
        self._claimed = set()
        pairs: list[tuple[SourceRecord, IncomingRow, Optional[KeyLine]]] = []
        for record, row in zip(records, rows):
            line = self._claim(record, row, known, met)
            if row.rejected:
                self._reject(record, row, line)
            else:
                pairs.append((record, row, line))
        stored = self._stored([line.record_guid for _, _, line in pairs if line is not None])
        fresh = []
        for record, row, line in pairs:
            before = stored.get(line.record_guid or "") if line is not None else None
            if before is None or before["source"] != self._source:   # whatever the line says, others' are left alone
                fresh.append((record, row, line))
            else:
                self._compare(record, row, line, before)
            self._remark(row)
        if fresh:
            self._add(fresh)

    def _claim(self, record: SourceRecord, row: IncomingRow, known: Mapping[str, KeyLine],
               met: set[int]) -> Optional[KeyLine]:
        """Returns the line of the record the row is, None for a new one; puts the key it goes by on the row.

        Two records of one key are both taken: the second goes by its place behind the key. Losing one would be worse.
        It keeps that name when the first one goes: what refers to the first must not come to mean the second.
        """
        plain = row.key.strip()
        if not plain:
            row.rejected = tr("The record has no key, so it could not be recognised again.")
            return None
        second = _second_key(row.key, record)
        own = known.get(second)
        is_second = own is not None and own.foreign_table == self._foreign
        for key in (second, plain) if is_second else (plain, second):
            line = known.get(key)
            if key not in self._claimed and not (line is not None and self._is_used(line, record, met)):
                self._claimed.add(key)
                if key != plain and (plain in known or plain in self._claimed):
                    row.remarks.append(tr("Another record has the same key {key}; both were taken.", key=plain))
                row.key = key
                if len(key) > LONGEST_KEY:
                    row.rejected = tr("{value} is no key of a record.", value=key)
                return line or self._taken_over(row)
        row.rejected = tr("Another record has the same key and place: {key}.", key=plain)
        return None

    def _is_used(self, line: KeyLine, record: SourceRecord, met: set[int]) -> bool:
        if line.fid in met:
            return True
        elsewhere = (line.foreign_table, line.place) != (self._foreign, record.place)
        return self._changes_only and elsewhere and not self._keys.is_gone(line)

    def _taken_over(self, row: IncomingRow) -> Optional[KeyLine]:
        """Returns a line for a record that came from a file under the same source and key."""
        guid = self._brought.pop(plain_key(row.key), None)
        return KeyLine(self._foreign, "", row.key, self._table.name, guid) if guid else None

    def _stored(self, guids: Sequence[Optional[str]]) -> dict[str, dict[str, Any]]:
        wanted = [guid for guid in guids if guid]
        return {str(row["guid"]): row for row in self._ws.rows(self._table.name, {"guid": wanted})} if wanted else {}

    def _reject(self, record: SourceRecord, row: IncomingRow, line: Optional[KeyLine]) -> None:
        """Counts and names a record; one that is here already is asked for again by every update until it fits."""
        self._outcome.rejected += 1
        sentence = row.rejected
        if line is not None:
            self._replace(line, dataclasses.replace(line, foreign_table=self._foreign, place=record.place,
                                                    edited_at=UNSETTLED))
            sentence = tr("{sentence} The record stays as it was.", sentence=sentence)
        self._outcome.rejections.add(Named(row.title(self._table.title_field), row.key, sentence))

    def _note(self, record: SourceRecord, row: IncomingRow, line: Optional[KeyLine], guid: str) -> None:
        self._replace(line, self._line(record, row, guid))

    def _replace(self, line: Optional[KeyLine], now: KeyLine) -> None:
        if line is not None and line.fid:
            if line.says_the_same(now):
                self._keys.meet([line])
                return
            self._keys.remove([line])
        self._keys.add([now])

    def _line(self, record: SourceRecord, row: IncomingRow, guid: str) -> KeyLine:
        own = record.values.get(self._link.name) if self._link is not None else None
        return KeyLine(self._foreign, record.place, row.key, self._table.name, guid, str(own) if own else None,
                       instant_text(record.edited) if record.edited else None)

    def _add(self, fresh: Sequence[tuple[SourceRecord, IncomingRow, Optional[KeyLine]]]) -> None:
        taken = self._taken_guids([str(row.values["guid"]) for _, row, _ in fresh if row.values.get("guid")])
        made = []
        for record, row, line in fresh:
            values = {**row.values, "source": self._source, "source_key": row.key,
                      **outline_fields(self._table, row.shape)}
            if values.get("guid") in taken:
                row.rejected = tr("A record with this key exists already here, from elsewhere.")
                self._reject(record, row, line)
            else:
                made.append((record, row, line, values))
        try:
            guids = self._writer.insert_many(self._table.name, [values for *_, values in made])
        except BadInput:
            # Nothing of the block was written. One record that does not fit must not keep the others out.
            good = []
            for record, row, line, values in made:
                row.rejected = record_problem(self._table, values) or ""
                if row.rejected:
                    self._reject(record, row, line)
                else:
                    good.append((record, row, line, values))
            made = good
            guids = self._writer.insert_many(self._table.name, [values for *_, values in made])
        self._outcome.new += len(guids)
        self._keys.remove(line for _, _, line, _ in made if line is not None and line.fid)
        if self._table.is_spatial:
            for _, row, _, _ in made:
                if row.shape is None or row.shape.geom is None:
                    self._name_bare(row)
        self._keys.add(self._line(record, row, guid) for (record, row, _, _), guid in zip(made, guids))
        self._propose([(row, guid) for (_, row, _, _), guid in zip(made, guids)])

    def _name_bare(self, row: IncomingRow) -> None:
        self._outcome.on_no_map.add(Named(row.title(self._table.title_field), row.key, tr(
            "It is in the data, but on no map.")))

    def _taken_guids(self, guids: Sequence[str]) -> set[str]:
        return set(self._stored(guids)) if guids else set()

    def _compare(self, record: SourceRecord, row: IncomingRow, line: Optional[KeyLine],
                 before: Mapping[str, Any]) -> None:
        guid = str(before["guid"])
        differences = [Difference(name, before.get(name), value) for name, value in row.values.items()
                       if name not in _NEVER_COMPARED and not same(before.get(name), value)]
        values: dict[str, Any] = {item.field: item.theirs for item in differences}
        outline = new_outline(self._table, row, before)
        if outline:
            differences.append(Difference(OUTLINE, before.get("outline_as_received") or before.get("geom"),
                                          row.shape.as_received if row.shape else None))
            values.update(outline)
        if before.get("source_key") != row.key:
            values["source_key"] = row.key
        if differences:
            values["source_edited_at"] = row.values.get("source_edited_at")
        problem = record_problem(self._table, values)
        if problem:
            row.rejected = problem
            self._reject(record, row, line)
            return
        if values:
            self._writer.update(self._table.name, guid, values)
        if differences:
            self._outcome.changed += 1
            self._outcome.changes.add(Named(row.title(self._table.title_field), row.key,
                                            differences=tuple(differences)))
        else:
            self._outcome.unchanged += 1
        if self._table.is_spatial and (values.get("geom") if "geom" in values else before.get("geom")) is None:
            self._name_bare(row)
        if outline:
            self._after_outline(row, before, guid)
        self._note(record, row, line, guid)

    def _after_outline(self, row: IncomingRow, before: Mapping[str, Any], guid: str) -> None:
        title = row.title(self._table.title_field)
        for proposal in list(self._ws.rows("repair_proposal", {"target_guid": guid, "state": "OPEN"})):
            self._writer.update("repair_proposal", str(proposal["guid"]), {
                "state": "REFUSED", "decided_by": self._by, "decided_on": self._now.date()})
        if before.get("outline_decided_by"):
            self._outcome.replaced_repairs.add(Named(title, row.key, tr(
                "The source sent another outline; it replaced the repair that {name} had accepted.",
                name=before["outline_decided_by"])))
        if before.get("geom") is not None and (row.shape is None or row.shape.geom is None):
            self._outcome.lost_outlines.add(Named(title, row.key, tr("The source has no outline for it any more.")))
        self._propose([(row, guid)])

    def _propose(self, made: Sequence[tuple[IncomingRow, str]]) -> None:
        """Proposes repairs for the outlines among ``made`` that something is wrong with."""
        if not self._table.has_outline:
            return
        wanted = {guid: row for row, guid in made if row.shape is not None and row.shape.geom is not None}
        records = []
        for guid in self._writer.uncertain(wanted):
            row = wanted[guid]
            self._outcome.uncertain += 1
            shape = row.shape
            reported = row.values.get("area_reported_m2")
            proposal = propose(shape.geom, float(reported) if isinstance(reported, (int, float)) else None) \
                if shape is not None and shape.geom is not None else None
            if proposal is not None:
                records.append(proposal_record(proposal, self._table.name, guid, self._now))
                self._outcome.repairs.append(ListedRepair.of(None, row.title(self._table.title_field), proposal))
        if records:
            self._writer.insert_many("repair_proposal", records)

    def _remark(self, row: IncomingRow) -> None:
        for sentence in row.remarks:
            self._outcome.remarks.add(Named(row.title(self._table.title_field), row.key, sentence))


def _second_key(key: str, record: SourceRecord) -> str:
    """Returns what a record goes by where another one has its key."""
    return f"{key.strip()}#{record.place}"
