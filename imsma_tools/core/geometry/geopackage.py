"""Outlines of a GeoPackage table: envelopes from its R-tree, rows read only when they are asked for.

Everything is read in one transaction, so nothing can change between an envelope and its outline. Where the file does
not surely give the same answer as reading every record, :class:`geopackage_table.Untrusted` is raised, at the latest
when an outline lies outside of its envelope (:class:`geopackage_table.Stale`): the caller then reads all records.
"""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .geopackage_blob import wkbs_of
from .geopackage_connection import Watch
from .geopackage_connection import read_only as read_only
from .geopackage_rows import Rows, guarded
from .geopackage_table import Stale, Table, Untrusted, checked_table, plain_rows
from .outline import Fault, Finding, look_at
from .outlines import Skipped
from .rtree import RtreeError, entries, quoted
from .shapes import name_hash, repeated
from .wkb import MULTIPOLYGON, POLYGON, WkbError, kind_of

_AT_A_TIME = 4096
_NOTHING = (Fault.NO_GEOMETRY, Fault.EMPTY)
"""What is wrong with records that have no place in an R-tree."""

_SAMPLE = 256


class GeoPackageOutlines:
    """The :class:`outlines.Outlines` of a table, numbered in the order of its keys. To be used from one thread.

    :param file: the GeoPackage.
    :param id_field: column whose values name the records; "" for the key.
    :param keep: columns that :meth:`records_of` gives.
    :raises Untrusted: if the table has to be read record by record.
    """

    with_z = with_m = curved = 0   # a table that holds any of these is not trusted

    def __init__(self, file: Path, table: str, id_field: str = "", keep: Sequence[str] = ()) -> None:
        self.file = file
        self._watch = guarded(lambda: Watch(file))
        self.close: weakref.finalize[..., Any] = weakref.finalize(self, self._watch.close)
        """Ends the transaction and lets go of the file; also done when nobody holds the outlines any more."""
        try:
            connection = guarded(lambda: read_only(file))
            self._close_with(connection.close)
            self._table = guarded(lambda: checked_table(connection, table))
            self._connection = connection
            self._name_column = id_field or self._table.key
            self._keep = tuple(keep)
            strange = {self._name_column, *self._keep} - set(self._table.readers)
            if strange:
                raise Untrusted(f"columns {sorted(strange)}")
            self._rows = Rows(connection, self._table, tuple(dict.fromkeys((self._name_column, *self._keep))))
            self._close_with(self._rows.close)
            self._named: list[np.ndarray] = []
            self._faulty: dict[int, Skipped] = {}
            guarded(self._read_envelopes)
            self._try_some()
            self.skipped_at_first = len(self._faulty)
        except BaseException:
            self.close()
            raise

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Returns the records known to take no part, by row: more as outlines are read."""
        return tuple(self._faulty[key] for key in sorted(self._faulty))

    @cached_property
    def rows(self) -> np.ndarray:
        """Returns for each outline its place in the table, from 0, in the order of the keys."""
        return np.searchsorted(self._all_keys, self._keys)

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """See :class:`outlines.Outlines`."""
        self._rows.expect(self._keys[numbers], most_bytes)

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """See :class:`outlines.Outlines`.

        :raises Stale: if an outline lies outside of its envelope or is not there.
        :raises Untrusted: if one is not what the table declares.
        """
        keys = self._keys[numbers]
        findings = fetch_checked(self._rows, keys, self.envelopes[numbers], most_bytes)
        if findings is None:
            return None
        self._enter(keys, findings)
        return [wkb for _, wkb in findings]

    @property
    def table(self) -> Table:
        """Returns the table, as it was checked."""
        return self._table

    @property
    def rows_read(self) -> Rows:
        """Returns the rows of the table."""
        return self._rows

    def keys(self, numbers: np.ndarray) -> np.ndarray:
        """Returns the keys of the outlines with these numbers."""
        found: np.ndarray = self._keys[numbers]
        return found

    def is_unchanged(self) -> bool:
        """Returns True if nobody has changed the file since it was opened: who opens it now sees the same."""
        return self._watch.unchanged()

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """See :class:`outlines.Outlines`."""
        keys, place = np.unique(self._keys[numbers], return_inverse=True)
        names = self._names(keys)
        if self._name_column != self._table.key:
            self._named.append(np.column_stack((keys, [name_hash(name) for name in names])))
        return [names[number] for number in place.tolist()]

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """See :class:`outlines.Outlines`."""
        if not self._keep:
            return [{} for _ in range(len(numbers))]
        keys, place = np.unique(self._keys[numbers], return_inverse=True)
        records = [dict(zip(self._keep, row)) for row in self._values(keys, self._keep)]
        return [dict(records[number]) for number in place.tolist()]

    def skipped_by_fault(self) -> dict[str, int]:
        """Returns how many records are known to take no part, by the value of their fault."""
        faults = [entry.fault.value for entry in self.skipped]
        return {fault: faults.count(fault) for fault in dict.fromkeys(faults)}

    def repeated_ids(self) -> int:
        """Returns how many of the outlines named so far have an id that another of them has too, or none."""
        if not self._named:
            return 0
        return repeated(np.unique(np.concatenate(self._named), axis=0)[:, 1])

    def _read_envelopes(self) -> None:
        try:
            keys, boxes = entries(self._connection, self._table.rtree)
        except RtreeError as error:
            raise _stale(self._table, str(error)) from error
        keys, boxes = _by_key(keys, boxes)
        if (keys[1:] == keys[:-1]).any():
            raise _stale(self._table, "a record stands there twice")
        self._all_keys = self._keys_of_the_table(keys)
        self.read = len(self._all_keys)
        if len(keys) < self.read:
            self._look_at_those_without_envelope(np.setdiff1d(self._all_keys, keys, assume_unique=True))
        with np.errstate(invalid="ignore"):
            usual = (np.abs(boxes) <= (180, 90, 180, 90)).all(axis=1) & (boxes[:, 2] - boxes[:, 0] <= 180)
        for part in _parts(keys[~usual]):
            findings, _ = look_at(_wkbs(self._rows.blobs(part) or [], self._table))
            self._enter(part, findings)
        if self._faulty:
            good = ~np.isin(keys, np.fromiter(self._faulty, np.int64))
            keys, boxes = keys[good], boxes[good]
        self._keys, self.envelopes = keys, boxes

    def _try_some(self) -> None:
        """Compares some envelopes with their outlines: an index that is wrong throughout would find nothing to read.

        :raises Stale: if one does not fit.
        """
        self.fetch(np.unique(np.linspace(0, max(len(self) - 1, 0), min(_SAMPLE, len(self))).astype(np.int64)))

    def _keys_of_the_table(self, entered: np.ndarray) -> np.ndarray:
        """Returns all keys of the table, sorted, among which all of the R-tree, ``entered``, must be."""
        key, name = quoted(self._table.key), quoted(self._table.name)
        ask = self._connection.execute
        if len(entered) and entered[-1] - entered[0] == len(entered) - 1:
            question = f"select (select min({key}) from {name}), (select max({key}) from {name})"  # nosec B608
            ends = ask(question).fetchone()
            if ends == (entered[0], entered[-1]) and self._count() == len(entered):
                return entered   # no gap, no more rows, the same ends: the same keys
        keys = np.fromiter((row[0] for row in ask(f"select {key} from {name}")), np.int64)  # nosec B608
        keys.sort()
        if len(np.setdiff1d(entered, keys, assume_unique=True)):
            raise _stale(self._table, "a record in it is not in the table")
        return keys

    def _count(self) -> int:
        """Returns the number of rows: as GDAL's triggers keep it, else counted."""
        try:
            kept = self._connection.execute("select feature_count from gpkg_ogr_contents where table_name = ?",
                                            (self._table.name,)).fetchone()
        except sqlite3.OperationalError:
            kept = None
        if kept is None or kept[0] is None:
            kept = self._connection.execute(f"select count(*) from {quoted(self._table.name)}").fetchone()  # nosec B608
        return int(kept[0])

    def _look_at_those_without_envelope(self, keys: np.ndarray) -> None:
        for part in _parts(keys):
            findings, _ = look_at(_wkbs(self._rows.blobs(part) or [], self._table))
            if any(fault not in _NOTHING for fault, _ in findings):
                raise _stale(self._table, "an outline is not in it")
            self._enter(part, findings)

    def _enter(self, keys: np.ndarray, findings: Sequence[Finding]) -> None:
        """Books the faults among the findings, one for each key."""
        faults = {key: fault for key, (fault, _) in zip(keys.tolist(), findings) if fault is not None}
        new = np.array(sorted(faults.keys() - self._faulty.keys()), np.int64)
        rows = np.searchsorted(self._all_keys, new).tolist()
        for key, row, name in zip(new.tolist(), rows, self._names(new)):
            self._faulty[key] = Skipped(row, name, faults[key])

    def _names(self, keys: np.ndarray) -> list[Any]:
        if self._name_column == self._table.key:
            return list(keys.tolist())
        return [name for name, in self._values(keys, (self._name_column,))]

    def _values(self, keys: np.ndarray, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """Returns the plain values of columns."""
        return plain_rows(self._table, columns, self._rows.values(keys, columns))

    def _close_with(self, close: Callable[[], None]) -> None:
        """Takes what has to be closed before the watch, which tidies up."""
        self.close.detach()
        self.close = weakref.finalize(self, _one_then_other, close, self._watch.close)


def _by_key(keys: np.ndarray, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns both in the order of the keys."""
    if len(keys):
        first, last = int(keys.min()), int(keys.max())
        if last - first == len(keys) - 1:   # mostly no key is left out: each then has its place without sorting
            place = np.full(len(keys), -1)
            place[keys - first] = np.arange(len(keys))
            if (place >= 0).all():
                return np.arange(first, last + 1), boxes[place]
    order = np.argsort(keys)
    return keys[order], boxes[order]


def _one_then_other(first: Callable[[], None], second: Callable[[], None]) -> None:
    try:
        first()
    finally:
        second()


def fetch_checked(rows: Rows, keys: np.ndarray, held: np.ndarray, most_bytes: Optional[int] = None,
                  ) -> Optional[list[Finding]]:
    """Returns the outlines with these keys, or what is wrong with them; None if they are more than ``most_bytes``.

    :param held: their envelopes in the R-tree.
    :raises Stale: if an outline lies outside of its envelope or is not there.
    :raises Untrusted: if one is not what the table declares.
    """
    blobs = rows.blobs(keys, most_bytes)
    if blobs is None:
        return None
    findings, boxes = look_at(_wkbs(blobs, rows.table))
    faulty = [place for place, (fault, _) in enumerate(findings) if fault is not None]
    if any(findings[place][0] in _NOTHING for place in faulty):
        raise _stale(rows.table, "a record without outline stands in it")
    inside = (held[:, :2] <= boxes[:, :2]).all(axis=1) & (boxes[:, 2:] <= held[:, 2:]).all(axis=1)
    inside[faulty] = True
    if not inside.all():
        raise _stale(rows.table, f"the outline of {keys[~inside][0]} lies outside of its envelope")
    return findings


def _stale(table: Table, why: str) -> Stale:
    return Stale(f"{table.name}: {why}")


def _wkbs(blobs: Sequence[Optional[bytes]], table: Table) -> list[Optional[bytes]]:
    wkbs = wkbs_of(blobs, table.srs_id)
    for head in {wkb[:5] for wkb in wkbs if wkb is not None}:
        if not _is_polygon(head):
            raise Untrusted(f"an outline is not what the table declares: {head!r}")
    return wkbs


def _is_polygon(head: bytes) -> bool:
    try:
        kind = kind_of(head)
    except WkbError:
        return False
    return kind.code in (POLYGON, MULTIPOLYGON) and kind.dimensions == 2


def _parts(keys: np.ndarray) -> Iterator[np.ndarray]:
    for start in range(0, len(keys), _AT_A_TIME):
        yield keys[start:start + _AT_A_TIME]
