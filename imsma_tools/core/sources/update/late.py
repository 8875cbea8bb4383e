"""What can only be written when every record is there: references within a table, and records nobody takes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from ...intake.store import blocks
from ...intake.stored import same
from ...intake.verdict import Difference
from ...workspace import Workspace, Writer
from ...workspace.convert import instant_text
from ...workspace.mirror_keys import NOBODY, KeyLine, MirrorKeys
from ..contract import SourceRecord
from ..source_profile import TableMatching
from .mapped import MappedTable
from .outcome import Named, TableOutcome
from .readings import Reading
from .staging import Staging


def fill_references(ws: Workspace, writer: Writer, keys: MirrorKeys, mapped: MappedTable, staging: Staging,
                    began: dt.datetime, outcome: TableOutcome) -> None:
    """Fills the fields of ``mapped`` (references to records that came later) on records that are written already.

    A record that this update, begun at ``began``, did not write so far counts as changed if a reference of it changes.
    """
    fields = {rule.field for rule in mapped.rules}
    for block in blocks(staging.records(mapped.reading.name)):
        taken = [record for record in block if mapped.takes(record)]
        lines = {line.place: line.record_guid or "" for line in keys.at(mapped.reading.name, [r.place for r in taken])
                 if line.table_name == mapped.table.name}
        stored = {str(row["guid"]): row for row in ws.rows(mapped.table.name, {"guid": list(lines.values())})}
        for record, row in zip(taken, mapped.rows(taken)):
            before = stored.get(lines.get(record.place, ""))
            if before is None:
                continue
            found = [Difference(name, before.get(name), row.values[name]) for name in sorted(fields & set(row.values))
                     if not same(before.get(name), row.values[name])]
            if found:
                writer.update(mapped.table.name, str(before["guid"]), {item.field: item.theirs for item in found})
                if (before.get("updated_at") or before["created_at"]) < began:
                    outcome.unchanged -= 1
                    outcome.changed += 1
                    outcome.changes.add(Named(row.title(mapped.table.title_field), row.key, differences=tuple(found)))


def note_untaken(keys: MirrorKeys, reading: Reading, tables: Sequence[MappedTable], staging: Staging,
                 outcome: TableOutcome) -> None:
    """Counts and lists the records of a foreign table that no matching takes, and remembers where they are."""
    if any(not mapped.matching.only for mapped in tables):
        return
    for block in blocks(staging.records(reading.name)):
        untaken = [record for record in block if not any(mapped.takes(record) for mapped in tables)]
        there = {line.place: line for line in keys.at(reading.name, [record.place for record in untaken])
                 if line.table_name == NOBODY}
        fresh, former, met = [], [], []
        for record in untaken:
            now = KeyLine(reading.name, record.place, record.key, NOBODY, None, None,
                          instant_text(record.edited) if record.edited else None)
            before = there.get(record.place)
            if before is not None and before.says_the_same(now):
                met.append(before)
            else:
                former += [before] if before is not None else []
                fresh.append(now)
            outcome.not_taken += 1
            outcome.left_out.add(Named(record.key, record.key, _why(record, [mapped.matching for mapped in tables])))
        keys.meet(met)
        keys.remove(former)
        keys.add(fresh)


def _why(record: SourceRecord, matchings: Sequence[TableMatching]) -> str:
    """Returns the values that no matching wants."""
    names = dict.fromkeys(name for matching in matchings for name in matching.only)
    return json.dumps({name: record.values.get(name) for name in names}, ensure_ascii=False, default=str)
