"""Records the source has no more: named, asked about when they are many, and only then taken away."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Union

from ...base import paths
from ...base.errors import ToolsError
from ...base.language import number_text, tr
from ...intake.store import blocks
from ...workspace import Workspace, Writer
from ...workspace.mirror_keys import NOBODY, KeyLine, MirrorKeys, foreign_tables, unclaimed
from .outcome import Named, UpdateOutcome

NAMED = 10
"""Records named in the question; the report names the others."""


class MassDeletion(ToolsError):
    """So many records would go that a person has to say so; nothing was changed."""


@dataclass(frozen=True)
class Limits:
    """From how many deletions on a person is asked."""

    at_least: int
    records: int
    percent: float

    def must_ask(self, count: int, of: int) -> bool:
        """Returns True if ``count`` of ``of`` records of a table are too many to go without a word."""
        return count >= self.at_least and (count > self.records or 100.0 * count > self.percent * of)


@cache
def limits() -> Limits:
    """Returns the limits that ship with the suite."""
    data = json.loads(paths.resource("rules", "update.json").read_text(encoding="utf-8"))["ask_before_deleting"]
    return Limits(int(data["at_least"]), int(data["records"]), float(data["percent"]))


@dataclass
class Deletions:
    """What is to go, by table of ours. ``always_ask`` says why a person is asked however few they are."""

    guids: dict[str, list[str]] = field(default_factory=dict)
    always_ask: str = ""


def gather(ws: Workspace, keys: MirrorKeys, foreign: Sequence[tuple[str, bool]], claims: Sequence[str],
           source: str, outcome: UpdateOutcome) -> Deletions:
    """Returns the records that were not met; lines of records nobody takes go at once.

    :param foreign: the tables whose list is whole, and whether only what is known to be gone counts.
    :param claims: tables of ours whose records under this source's name that came from files are to be among them.
    """
    found = Deletions()
    for name, only_gone in foreign:
        _take(ws, keys, keys.left_over(name, only_gone), source, found)
    for table in claims:
        stray = [guid for guid, _ in unclaimed(ws.connection, source, table)
                 if guid not in set(found.guids.get(table, ()))]
        if stray:
            found.guids.setdefault(table, []).extend(stray)
            found.always_ask = tr("{count} records of {table} came from a file under the name of this source, and the "
                                  "source does not have them.", count=number_text(len(stray)), table=table)
            outcome.warn(found.always_ask)
    return found


def gather_unread(ws: Workspace, keys: MirrorKeys, read: Collection[str], source: str, found: Deletions) -> None:
    """Adds the records of foreign tables that the column matching does not read any more: beside records that were
    just read they would stand as new. A person is always asked.
    """
    for name in sorted(foreign_tables(ws.connection, source) - set(read)):
        if _take(ws, keys, keys.left_over(name, only_gone=False), source, found):
            found.always_ask = tr("The column matching does not read the table {table} any more.", table=name)


def _take(ws: Workspace, keys: MirrorKeys, lines: Sequence[KeyLine], source: str, found: Deletions) -> int:
    """Adds the records of lines that no other line holds and takes the lines out; returns how many records. Whatever a
    line says, a record that is not of this source is left alone.
    """
    held = keys.held([line.record_guid for line in lines if line.record_guid])
    guids: dict[str, list[str]] = {}
    for line in lines:
        if line.table_name != NOBODY and line.record_guid and line.record_guid not in held:
            guids.setdefault(line.table_name, []).append(line.record_guid)
    count = 0
    for table, wanted in guids.items():
        there = ws.guids(table, {"guid": wanted, "source": source})
        if there:
            found.guids.setdefault(table, []).extend(there)
            count += len(there)
    keys.remove(lines)
    return count


def name_them(ws: Workspace, deletions: Deletions, source: str, outcome: UpdateOutcome) -> None:
    """Lists the records that are to go, and those of ours that refer to them."""
    for table, guids in deletions.guids.items():
        shape, entry, gone = ws.model.table(table), outcome.table(table), set(guids)
        for block in blocks(guids):
            for record in ws.rows(table, {"guid": block}):
                title = record.get(shape.title_field) or record.get("local_id") or record.get("source_key") or ""
                entry.deletions.add(Named(str(title), str(record.get("source_key") or "")))
            for relation in ws.model.relations():
                if relation.parent != table:
                    continue
                child = ws.model.table(relation.child)
                for record in ws.rows(relation.child, {relation.field: block}):
                    if record.get("source") != source and record.get("guid") not in gone:
                        title = record.get(child.title_field) or record.get("guid")
                        entry.referring.add(Named(str(title), str(record.get("guid") or ""), tr(
                            "{table}: refers to a record that the source has no more.", table=child.label.text())))


def ask(ws: Workspace, deletions: Deletions, source: str, outcome: UpdateOutcome,
        allowed: Union[bool, Mapping[str, int]]) -> None:
    """Stops the update if more is to go than may go without a person's word. A lost outline counts as a record.

    :raises MassDeletion: naming them.
    """
    for entry in outcome.tables:
        count = len(deletions.guids.get(entry.table_name, ()))
        losses = count + entry.lost_outlines.count
        there = ws.count(entry.table_name, {"source": source}) - entry.new
        if losses and (limits().must_ask(losses, there) or (deletions.always_ask and count)):
            listing = outcome.must_ask[entry.table_name] = type(entry.deletions)()
            for named in (*entry.deletions.shown, *entry.lost_outlines.shown):
                listing.add(named)
            listing.count = losses
    shown = allowed if isinstance(allowed, Mapping) else {}
    if allowed is True or all(listing.count <= shown.get(table, 0) for table, listing in outcome.must_ask.items()):
        outcome.must_ask = {}
        return
    parts = [tr("{table}: {count} ({names})", table=ws.model.table(table).label.text(),
                count=number_text(listing.count),
                names=", ".join(item.title or item.key for item in listing.shown[:NAMED])
                + (" ..." if listing.count > NAMED else "")) for table, listing in outcome.must_ask.items()]
    raise MassDeletion(
        tr("The update would take away records or outlines: {list}. Nothing was changed.", list="; ".join(parts)),
        tr("Look whether the source is whole. If the records are rightly gone, update again and allow it."),
        deletions.always_ask)


def delete(writer: Writer, deletions: Deletions, outcome: UpdateOutcome) -> None:
    """Takes the records away."""
    for table, guids in deletions.guids.items():
        for guid in guids:
            writer.delete(table, guid)
        outcome.table(table).deleted += len(guids)
