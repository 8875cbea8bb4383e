"""Links between records as the source says them: ids in a column (``imsma_links``), and parents of related tables."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...base.language import tr
from ...intake.store import blocks
from ...workspace import Workspace, Writer
from ...workspace.mirror_keys import KeyLine, MirrorKeys
from ..arcgis.links import parse_links
from ..contract import Relation, SourceRecord
from .outcome import Named, TableOutcome
from .readings import Reading
from .staging import Staging

TABLE = "record_link"
LINKED = "imsma_links"
"""Kind of the links that stand in a column; links to a parent are called after its table."""

_LONGEST = 120


@dataclass(frozen=True)
class _Parent:
    """A column that holds the key of a record of another foreign table."""

    table: str
    column: str

    @property
    def kind(self) -> str:
        return f"parent {self.table}"[:40]


def has_links(reading: Reading) -> bool:
    """Returns True if the records of a foreign table can name others."""
    return any(matching.links for matching in reading.matchings) or bool(reading.table.relations)


class Linker:
    """Brings ``record_link`` up to date with what the records of one source say."""

    def __init__(self, ws: Workspace, writer: Writer, keys: MirrorKeys, readings: Sequence[Reading], source: str,
                 outcome: TableOutcome) -> None:
        self._ws = ws
        self._writer = writer
        self._keys = keys
        self._readings = readings
        self._source = source
        self._outcome = outcome

    def link(self, reading: Reading, staging: Staging) -> None:
        """Writes the links of the records that arrived, and takes away those they name no more."""
        parents = _parents(reading, self._readings)
        found = [reading.table.column(matching.links) for matching in reading.matchings if matching.links]
        columns = sorted({column.name for column in found if column is not None})
        for block in blocks(staging.records(reading.name)):
            lines: dict[str, list[KeyLine]] = {}
            for line in self._keys.at(reading.name, [record.place for record in block]):
                if line.record_guid:
                    lines.setdefault(line.place, []).append(line)
            wanted = {}
            for record in block:
                for line in lines.get(record.place, ()):
                    for kind, text in self._said(record, line, columns, parents):
                        row = {"from_table": line.table_name, "from_guid": line.record_guid, "to_text": text,
                               "link_kind": kind, "source": self._source}
                        row["source_key"] = _mark(row)
                        wanted[row["source_key"]] = row
            guids = [str(line.record_guid) for found in lines.values() for line in found]
            there = {str(row["source_key"]): str(row["guid"]) for row in self._ws.rows(
                TABLE, {"from_guid": guids, "source": self._source})}
            for key in set(there) - set(wanted):
                self._writer.delete(TABLE, there[key])
            fresh = [row for key, row in wanted.items() if key not in there]
            self._writer.insert_many(TABLE, fresh)
            self._outcome.read += len(wanted)
            self._outcome.new += len(fresh)
            self._outcome.unchanged += len(wanted) - len(fresh)
            self._outcome.deleted += len(set(there) - set(wanted))

    def cut(self, guids: Sequence[str]) -> None:
        """Takes away the links of records that go."""
        for block in blocks(guids):
            for guid in self._ws.guids(TABLE, {"from_guid": block, "source": self._source}):
                self._writer.delete(TABLE, guid)
                self._outcome.deleted += 1

    def resolve(self) -> None:
        """Finds the record each link means; those it does not find keep the text the source gave."""
        found = self._ws.connection.execute(
            "SELECT l.guid, l.to_table, l.to_guid, m.table_name, m.record_guid FROM record_link l "
            "LEFT JOIN mirror_record m ON m.fid = CASE WHEN l.link_kind = ?2 THEN "
            "(SELECT min(a.fid) FROM mirror_record a WHERE a.source = ?1 AND a.link_id = l.to_text "
            "AND a.record_guid IS NOT NULL) ELSE "
            "(SELECT min(b.fid) FROM mirror_record b WHERE b.source = ?1 AND b.source_key = l.to_text "
            "AND substr('parent ' || b.foreign_table, 1, 40) = l.link_kind AND b.record_guid IS NOT NULL) END "
            "WHERE l.source = ?1 AND l.to_guid IS NOT m.record_guid", (self._source, LINKED)).fetchall()
        for guid, _, _, table, record in found:
            self._writer.update(TABLE, guid, {"to_table": table, "to_guid": record})

    def _said(self, record: SourceRecord, line: KeyLine, columns: Sequence[str],
              parents: Sequence[_Parent]) -> Iterator[tuple[str, str]]:
        for column in columns:
            for text in parse_links(record.values.get(column)):
                if len(text) > _LONGEST:
                    self._outcome.remarks.add(Named(record.key, record.key, tr("{value} is no id of a record.",
                                                                               value=text[:_LONGEST])))
                elif text != line.link_id:
                    yield LINKED, text
        for parent in parents:
            value = record.values.get(parent.column)
            if value not in (None, "") and len(str(value)) <= _LONGEST:
                yield parent.kind, str(value)


def _parents(reading: Reading, readings: Sequence[Reading]) -> list[_Parent]:
    """Returns the columns of a table that hold the key of another one, whichever of the two says so."""
    keys = {item.name.casefold(): item for item in readings}
    found: dict[tuple[str, str], _Parent] = {}

    def note(child_column: str, parent: str, parent_column: str) -> None:
        other = keys.get(parent.casefold())
        if other is not None and parent_column.casefold() == other.table.key.casefold():
            column = reading.table.column(child_column)
            name = column.name if column is not None else child_column
            found[other.name, name] = _Parent(other.name, name)

    relation: Relation
    for relation in reading.table.relations:
        note(relation.own_column, relation.table, relation.other_column)
    for other in readings:
        for relation in other.table.relations:
            if relation.table.casefold() == reading.name.casefold():
                note(relation.other_column, other.name, relation.own_column)
    return list(found.values())


def _mark(row: Mapping[str, object]) -> str:
    """Returns a short text that is equal for equal links."""
    text = f"{row['from_guid']}|{row['link_kind']}|{row['to_text']}"
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
