"""The outlines of a PostGIS table: envelopes and faults of all records, the outlines themselves only when needed.

The server sends 42 bytes for each record. It tells what is plainly fine by type, envelope and plane area; everything
else comes here and is judged by :mod:`outline`, as for every other source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..base import log
from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from .outline import Fault, look_at
from .outlines import Skipped, in_parts
from .postgis import SqlError, Table, array, quoted, table_of

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

_PAGE = 100_000
_RECORD = np.dtype([("key", ">i8"), ("box", ">f8", 4), ("doubtful", ">i2")])

# PostGIS takes the envelope of the shells only: a hole that lies outside its shell counts here too, so outlines with
# holes are asked for their corners. A plane area of (nearly) nothing is a line or lobes that cancel out; NaN is above
# everything.
_PAGE_SQL = """
with page as (
  select {key} as k, {geometry} as g {wanted} order by {key} limit {page}
), cornered as (
  select k, g, case when st_nrings(g) > st_numgeometries(g) then st_points(g) else g end as c from page
), looked as (
  select k, g, st_xmin(c) as west, st_ymin(c) as south, st_xmax(c) as east, st_ymax(c) as north, st_area(g) as area
  from cornered offset 0   -- each is worked out once (twice as fast)
), judged as (
  select *, coalesce(st_geometrytype(g) in ('ST_Polygon', 'ST_MultiPolygon') and not st_isempty(g)
                     and west >= -180 and south >= -90 and east <= 180 and north <= 90 and east - west <= 180
                     and area > 1e-8 * greatest(east - west, north - south) ^ 2 and area < 'infinity', false) as fine
  from looked
)
select count(*), max(k), count(case when st_zmflag(g) in (2, 3) then 1 end),
       count(case when st_zmflag(g) in (1, 3) then 1 end), count(case when st_hasarc(g) then 1 end),
       encode(string_agg(int8send(k::int8) || float8send(coalesce(west, 0)) || float8send(coalesce(south, 0))
                         || float8send(coalesce(east, 0)) || float8send(coalesce(north, 0))
                         || int2send((case when fine then 0 else 1 end)::int2), ''::bytea order by k), 'hex')
from judged
"""

_FETCH_SQL = """
select w.n, encode(st_asbinary(st_force2d(t.g), 'NDR'), 'hex')
from unnest({keys}) with ordinality as w(k, n)
join (select {key} as k, {geometry} as g {wanted}) t on t.k = w.k
"""

_REPEATED_SQL = """
select coalesce(sum(n), 0)::bigint from (
  select count(*) as n from (select {name} as name {wanted}) named group by name having count(*) > 1 or name is null
) shared
"""

# Every change of a record gives it a higher xmin (the number of the transaction that wrote it).
_STATE_SQL = "select count(*), sum({key}::numeric)::text, sum(xmin::text::numeric)::text {wanted}"

_VALUES_SQL = """
select w.n, t.* from unnest({keys}) with ordinality as w(k, n)
join (select {key} as k_e_y, {columns} {wanted}) t on t.k_e_y = w.k
"""


class HoldsCurves(RuntimeError):
    """A record holds arcs: they are cut into straight pieces as QGIS does it, so the layer is read record by record."""


class PostgisOutlines:
    """See :class:`outlines.Outlines`. Outlines are numbered by their key, rows too.

    Reads envelopes now.

    :param id_field: field that names the records; "" for the key.
    :param keep: fields for :meth:`records_of`.
    :raises HoldsCurves: if there are arcs.
    :raises BadInput: if the database does not answer.
    :raises Cancelled: if the person stops the work.
    """

    def __init__(self, table: Table, id_field: str = "", keep: Collection[str] = (), total: Optional[int] = None,
                 progress: Progress = SILENT) -> None:
        self.table = table
        self.with_z = self.with_m = self.curved = 0
        self._id_field = id_field
        self._keep = list(keep)
        self._state = self._now()
        found = self._read(total, progress)
        self.read = len(found)
        doubtful = np.flatnonzero(found["doubtful"])
        faults, envelopes = self._examined(found["key"][doubtful])
        boxes = found["box"].astype(np.float64)
        boxes[doubtful] = envelopes
        usable = np.ones(self.read, bool)
        usable[doubtful] = [fault is None for fault in faults]
        self.keys: np.ndarray = found["key"][usable].astype(np.int64)
        self.envelopes: np.ndarray = boxes[usable]
        odd = np.zeros(self.read, bool)
        odd[doubtful] = True
        self.odd: np.ndarray = odd[usable]
        """Marks outlines that PostGIS would read otherwise than we do (collections, lobes that cancel out)."""
        faulty = [(int(row), fault) for row, fault in zip(doubtful, faults) if fault is not None]
        self._faulty_keys = found["key"][[row for row, _ in faulty]].astype(np.int64)
        self.skipped = [Skipped(row, name, fault) for (row, fault), name in
                        zip(faulty, self._names(self._faulty_keys))]
        self.rows: np.ndarray = np.flatnonzero(usable)

    def __len__(self) -> int:
        return len(self.keys)

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """See :class:`outlines.Outlines`.

        :raises BadInput: if somebody removed or moved a record since the envelopes were read.
        """
        return in_parts(self._fetched, numbers, most_bytes)

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """See :class:`outlines.Outlines`."""

    def _fetched(self, numbers: np.ndarray) -> list[bytes]:
        findings, boxes = look_at(self._wkbs(self.keys[numbers]))
        held = self.envelopes[numbers]
        if not ((held[:, :2] <= boxes[:, :2]) & (boxes[:, 2:] <= held[:, 2:])).all():
            raise self._changed()
        return [plain for _, plain in findings]

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """See :class:`outlines.Outlines`."""
        return self._names(self.keys[numbers])

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """See :class:`outlines.Outlines`."""
        if not self._keep:
            return [{} for _ in numbers]
        rows = self._values(self.keys[numbers], self._keep)
        return [dict(zip(self._keep, row)) for row in rows]

    def changed(self) -> bool:
        """Returns whether records were added, changed or removed since they were read; False where nobody can tell."""
        return self._now() != self._state

    def skipped_by_fault(self) -> dict[str, int]:
        """Returns how many records take no part, by the value of their fault."""
        return dict(Counter(entry.fault.value for entry in self.skipped))

    def repeated_ids(self) -> int:
        """Returns how many outlines have an id that another one has too, or none."""
        if not self._id_field:
            return 0
        ((count,),) = self._ask(_REPEATED_SQL.format(name=quoted(self._id_field), wanted=self.table.wanted(
            f"not {self.table.key} = any({array(self._faulty_keys.tolist())})")))
        return int(count)

    def close(self) -> None:
        """Nothing is held open: connections belong to QGIS."""

    def _now(self) -> Optional[list[Any]]:
        """Returns what tells the present state of a table from others; None for a view, which has no such thing."""
        try:
            return self.table.server.rows(_STATE_SQL.format(key=self.table.key, wanted=self.table.wanted()))[0]
        except SqlError:
            return None

    def _read(self, total: Optional[int], progress: Progress) -> np.ndarray:
        pages: list[np.ndarray] = []
        read, last = 0, ""
        while True:
            progress.check()
            condition = f"{self.table.key} > {last}" if last else ""
            ((count, highest, with_z, with_m, arcs, text),) = self._ask(_PAGE_SQL.format(
                key=self.table.key, geometry=self.table.geometry, wanted=self.table.wanted(condition), page=_PAGE))
            if arcs:
                raise HoldsCurves
            if not count:
                break
            pages.append(np.frombuffer(bytes.fromhex(text), _RECORD))
            self.with_z += with_z
            self.with_m += with_m
            read, last = read + count, str(highest)
            if total and total > 0:   # -1: QGIS does not know
                progress.set_percent(min(100.0, 100.0 * read / total))
            if count < _PAGE:
                break
        progress.set_percent(100.0)
        return np.concatenate(pages) if pages else np.zeros(0, _RECORD)

    def _examined(self, keys: np.ndarray) -> tuple[list[Optional[Fault]], np.ndarray]:
        """Returns the faults of records that are not plainly fine, and the envelopes of those without one."""
        faults: list[Optional[Fault]] = []
        envelopes = [np.zeros((0, 4))]
        for start in range(0, len(keys), 4096):
            findings, boxes = look_at(self._wkbs(keys[start:start + 4096]))
            faults += [fault for fault, _ in findings]
            envelopes.append(boxes)
        return faults, np.concatenate(envelopes)

    def _wkbs(self, keys: np.ndarray) -> list[Optional[bytes]]:
        rows = self._ask(_FETCH_SQL.format(keys=array(keys.tolist()), key=self.table.key, geometry=self.table.geometry,
                                           wanted=self.table.wanted(_among(self.table, keys))))
        found = self._in_order(rows, len(keys))
        return [bytes.fromhex(row[0]) if isinstance(row[0], str) else None for row in found]

    def _names(self, keys: np.ndarray) -> list[Any]:
        if not self._id_field:
            return list(keys.tolist())
        return [row[0] for row in self._values(keys, [self._id_field])]

    def _values(self, keys: np.ndarray, fields: Sequence[str]) -> list[list[Any]]:
        from .layers import plain_value
        columns = ", ".join(f"{quoted(name)} as f{place}" for place, name in enumerate(fields))
        rows = self._ask(_VALUES_SQL.format(keys=array(keys.tolist()), key=self.table.key, columns=columns,
                                            wanted=self.table.wanted(_among(self.table, keys))))
        return [[plain_value(value) for value in row[1:]] for row in self._in_order(rows, len(keys))]

    def _in_order(self, rows: list[list[Any]], count: int) -> list[list[Any]]:
        if len(rows) != count:
            raise self._changed()
        return [row[1:] for row in sorted(rows, key=lambda row: row[0])]

    def _changed(self) -> BadInput:
        return BadInput(tr("Somebody changed {table} while it was read.", table=self.table.source),
                        tr("Start again when nobody is working on the table."))

    def _ask(self, sql: str) -> list[list[Any]]:
        try:
            return self.table.server.rows(sql)
        except SqlError as error:
            raise BadInput(tr("The database {name} cannot read {table}.", name=self.table.server.name,
                              table=self.table.source),
                           tr("Show the technical detail to the person who looks after the database."),
                           str(error)) from error


def _among(table: Table, keys: np.ndarray) -> str:
    return f"{table.key} = any({array(np.unique(keys).tolist())})"


def outlines_of(layer: QgsVectorLayer, id_field: str = "", keep: Collection[str] = (), progress: Progress = SILENT,
                ) -> Optional[PostgisOutlines]:
    """Returns the outlines of a layer as its database gives them; None if it has to be read record by record.

    The layer counts as a whole, with its own filter: a selection is not for here.

    :param id_field: field that names the records; "" for the key.
    :param keep: fields of the layer for :meth:`PostgisOutlines.records_of`.
    :raises BadInput: if the database does not answer.
    :raises Cancelled: if the person stops the work.
    """
    table = table_of(layer, [id_field, *keep])
    if table is None:
        return None
    try:
        return PostgisOutlines(table, id_field, keep, layer.featureCount(), progress)
    except HoldsCurves:
        log.logger("geometry").info("%s is read record by record: it holds arcs", layer.name())
        return None
