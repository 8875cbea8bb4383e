"""Giving every row of a file its verdict against what is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..base.language import tr
from ..model.record import RecordSource
from .incoming import IncomingRow
from .items import Item
from .known import KeyKind, Known, box_of, geometry_mark, key_text, last_sent
from .matching import Mark, group_of, match, numbered_keys
from .repairs import propose
from .verdict import OUTLINE, Comparison, Difference, Verdict, compare


@dataclass(frozen=True)
class KeyRule:
    """How the rows of a file are recognised.

    ``natural`` are the fields of a natural key. ``into`` is a field that takes the running number of a row without a
    key, so that people have a name for it; empty for none.
    """

    kind: KeyKind
    natural: tuple[str, ...] = ()
    into: str = ""


@dataclass(frozen=True)
class Paired:
    """For a file without keys: which record each row is, the keys of new rows, and of rows that we deleted here."""

    records: Mapping[str, str]
    new_keys: Mapping[str, str]
    deleted_keys: Mapping[str, str]


def pair_rows(rows: Iterable[IncomingRow], known: Known) -> Paired:
    """Reads a file without keys once and pairs its rows with the records of the same source."""
    marks = [Mark(str(row.row_no), row.group, row.fingerprint(), box_of(row.shape.geom if row.shape else None))
             for row in rows if not row.rejected]
    pairs = match(marks, known.marks())
    gone: dict[tuple[str, str], list[str]] = {}
    for entry in (*(known.sent[guid] for guid in known.deleted.values()), *(said for _, said in known.put_on.values())):
        gone.setdefault((group_of(entry.key), entry.fingerprint), []).append(entry.key)
    deleted, fresh = {}, []
    for mark in marks:
        if mark.name in pairs:
            continue
        keys = gone.get((mark.group, mark.fingerprint))
        if keys:
            deleted[mark.name] = keys.pop()
        else:
            fresh.append(mark)
    taken = [*known.source_keys.values(), *(known.sent[guid].key for guid in known.deleted.values()),
             *(said.key for _, said in known.put_on.values())]
    return Paired(pairs, numbered_keys(fresh, taken), deleted)


class Judge:
    """Judges the rows of one file one by one; remembers keys met, to name rows sent twice."""

    def __init__(self, data: RecordSource, known: Known, rule: KeyRule, paired: Optional[Paired] = None) -> None:
        self._data = data
        self._known = known
        self._rule = rule
        self._paired = paired
        self._table = data.model.table(known.table)
        self._rows_by_key: dict[str, int] = {}
        self._met: set[str] = set()

    def judge(self, row: IncomingRow) -> tuple[Item, Comparison]:
        """Returns the item of a row and the comparison behind it. Differences carry the values before."""
        if row.rejected:
            # It cannot be taken, but the record it names is not missing in the file.
            self._met.update(self._known.by_key.get(key_text(row.key), ()))
            return self._rejected(row, row.rejected)
        guid, sentence = self._recognise(row)
        title = row.title(self._table.title_field)
        if sentence:
            return self._rejected(row, sentence)
        if guid is None and key_text(row.key) in self._known.put_on:
            return self._put_on(row, title)
        if guid is None:
            return self._new(row, title)
        self._met.add(guid)
        entry = self._known.sent.get(guid)
        if entry is not None and entry.fingerprint == row.fingerprint() and entry.version == self._known.versions[guid]:
            comparison = Comparison(Verdict.UNCHANGED)
            return Item(Verdict.UNCHANGED, row, title, guid, entry.version), comparison
        return self._compare(row, title, guid)

    def missing(self) -> Iterator[Item]:
        """Yields the records of this source that are not in the file."""
        for guid in self._known.source_keys:
            if guid not in self._met:
                yield Item(Verdict.MISSING, None, self._known.titles.get(guid, ""), guid, self._known.versions[guid])

    def says_something(self, item: Item) -> bool:
        """Returns False for an unchanged row that says exactly what the source said last: no item is kept of it."""
        if item.verdict is not Verdict.UNCHANGED or item.row is None:
            return True
        if key_text(item.row.key) in self._known.put_on:
            return False
        entry = self._known.sent.get(item.record_guid or "")
        return entry is None or entry.fingerprint != item.row.fingerprint()

    def _rejected(self, row: IncomingRow, sentence: str) -> tuple[Item, Comparison]:
        item = Item(Verdict.REJECTED, row, row.title(self._table.title_field), sentence=sentence)
        return item, Comparison(Verdict.REJECTED)

    def _recognise(self, row: IncomingRow) -> tuple[Optional[str], str]:
        """Returns (guid of the record the row is, or None for a new one; sentence if it cannot be told)."""
        if self._rule.kind is KeyKind.CONTENT:
            if self._paired is None:
                raise ValueError("rows without keys are paired before they are judged")
            name = str(row.row_no)
            guid = self._paired.records.get(name)
            row.key = (self._known.source_keys[guid] if guid
                       else self._paired.deleted_keys.get(name) or self._paired.new_keys[name])
            if self._rule.into:
                row.fingerprint()
                row.values[self._rule.into] = row.key
            return guid, ""
        key = key_text(row.key)
        if not key:
            return None, tr("The column that names the record is empty, so the row cannot be recognised again.")
        before = self._rows_by_key.setdefault(key, row.row_no)
        if before != row.row_no:
            return None, tr("Row {row} of the file has the same key: {key}.", row=before, key=row.key)
        return self._known.find(key)

    def _new(self, row: IncomingRow, title: str) -> tuple[Item, Comparison]:
        if key_text(row.key) in self._known.deleted:
            sentence = tr("This record was deleted here; the file brings it back.")
            return Item(Verdict.CONFLICT, row, title, sentence=sentence), Comparison(Verdict.CONFLICT)
        item = Item(Verdict.NEW, row, title)
        self._propose(item)
        return item, Comparison(Verdict.NEW)

    def _put_on(self, row: IncomingRow, title: str) -> tuple[Item, Comparison]:
        """Judges a row that a person put on a record of another key: it is that record, and never a new one."""
        guid, said = self._known.put_on[key_text(row.key)]
        self._met.add(guid)
        if said.fingerprint == row.fingerprint():
            return (Item(Verdict.UNCHANGED, row, title, guid, self._known.versions[guid]),
                    Comparison(Verdict.UNCHANGED))
        sentence = tr("This row was put on the record {name} by a person, and says something else now.",
                      name=self._known.titles.get(guid, ""))
        item = Item(Verdict.CONFLICT, row, title, guid, self._known.versions[guid], sentence=sentence)
        return item, Comparison(Verdict.CONFLICT)

    def _compare(self, row: IncomingRow, title: str, guid: str) -> tuple[Item, Comparison]:
        record = self._data.row(self._known.table, guid)
        if record is None:
            return self._new(row, title)
        same_source = record.get("source") == self._known.source
        sent = last_sent(self._data, self._known, guid)
        comparison = compare(row, record, sent, same_source, geometry_mark(record.get("geom")))
        item = Item(comparison.verdict, row, title, guid, self._known.versions[guid], comparison.differences)
        item.before = values_before(record, comparison.differences)
        if item.changes_outline:
            self._propose(item)
        self._check_date(row, record, item)
        return item, comparison

    def _propose(self, item: Item) -> None:
        shape = item.row.shape if item.row else None
        if shape is not None and shape.geom is not None and self._table.has_outline:
            item.proposal = propose(shape.geom, _number(item.row.values.get("area_reported_m2") if item.row else None))

    def _check_date(self, row: IncomingRow, record: Mapping[str, Any], item: Item) -> None:
        """IMSMA does not take a change whose date of information is not later (field rules); we take it and say so."""
        theirs, ours = row.values.get("date_of_information"), record.get("date_of_information")
        if item.verdict is Verdict.CHANGED and theirs is not None and ours is not None and theirs <= ours:
            row.remarks.append(tr("The record changed though its date of information ({date}) is not later than ours.",
                                  date=theirs))


_OUTLINE_FIELDS = ("geom", "outline_as_received", "crs_as_received", "outline_state", "outline_decided_by",
                   "outline_decided_on")


def values_before(record: Mapping[str, Any], differences: Iterable[Difference]) -> dict[str, Any]:
    """Returns the values a change replaces, all fields about the outline together."""
    before = {}
    for entry in differences:
        for name in _OUTLINE_FIELDS if entry.field == OUTLINE else (entry.field,):
            if name in record:
                before[name] = record[name]
    return before


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
