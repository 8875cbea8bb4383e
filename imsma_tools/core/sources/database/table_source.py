"""What all systems in a PostgreSQL database have in common: counting, listing and paging tables by their key."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..contract import Page, Scope, SourceRecord, SourceTable, Tally
from .access import Database, Row, literal, literals, quoted
from .address import Address
from .catalogue import Column
from .keyed import KeyedTable
from .lasting import lasting
from .values import Reader, expression, reader

PAGE = 1000
"""Records of a page: 200 kB to 20 MB, and about a tenth of a second of a server's time."""
_PLACES = 500
EARLIER = dt.timedelta(hours=26)
"""Changes are asked for from so much earlier: a clock without a zone may hang in any zone, whatever was said of it, and
a change is stamped when its transaction began, which an editor may leave open for a working day.
"""


@dataclass(frozen=True)
class TablePlan:
    """How a table is read: what is asked for (``expressions`` of ``names``), what makes plain values of the answers
    (``readers``), and the column with the instant of a record's last change. ``shape`` asks for a geometry as
    hexadecimal WKB, empty if there is none.
    """

    table: SourceTable
    keyed: KeyedTable
    names: tuple[str, ...]
    expressions: tuple[str, ...]
    readers: tuple[tuple[str, Reader], ...]
    shape: str = ""
    edited: Optional[Column] = None


def plan_columns(columns: Sequence[Column], zone: dt.tzinfo,
                 ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, Reader], ...]]:
    """Returns names, expressions and readers of columns, for a :class:`TablePlan`."""
    found = [(column.name, reader(column, zone)) for column in columns]
    return (tuple(column.name for column in columns), tuple(expression(column, "t") for column in columns),
            tuple((name, read) for name, read in found if read is not None))


class DatabaseSource:
    """See :class:`..contract.Source`; a system says in ``_plans`` which tables it has."""

    kind = ""

    def __init__(self, database: Database, address: Address, zone: dt.tzinfo) -> None:
        self.tally = Tally()
        self._database = database
        self._address = address
        self._zone = zone
        self._plans: Optional[dict[str, TablePlan]] = None

    @property
    def identity(self) -> str:
        return f"{self.kind} {self._address.identity}"

    def describe(self, progress: Progress = SILENT) -> list[SourceTable]:
        return [plan.table for plan in self._known(progress).values()]

    def count(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[int]:
        plan = self._plan(table, progress)
        condition = self._condition(plan, scope)
        rows = self._all(f"select count(*) from {plan.keyed.from_sql} t"   # nosec B608
                         + (f" where {condition}" if condition else ""), progress)
        return int(rows[0][0])

    def places(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[list[str]]:
        plan = self._plan(table, progress)
        sql = plan.keyed.select((), self._condition(plan, scope))
        return [str(row[0]) for batch in self._batches(sql, 20 * PAGE, progress) for row in batch]

    def pages(self, table: SourceTable, scope: Scope, resume: str = "", since: Optional[dt.datetime] = None,
              progress: Progress = SILENT) -> Iterator[Page]:
        plan = self._plan(table, progress)
        yield from lasting(lambda after: self._pages(plan, scope, after, since, progress), resume, self.tally, progress)

    def fetch(self, table: SourceTable, places: Sequence[str], progress: Progress = SILENT) -> Iterator[Page]:
        plan = self._plan(table, progress)
        for start in range(0, len(places), _PLACES):
            chosen = places[start:start + _PLACES]
            sql = plan.keyed.select(self._expressions(plan), places=chosen)
            for rows in self._batches(sql, PAGE, progress):
                yield Page(self._records(plan, rows, Scope(), progress),
                           "" if start + _PLACES >= len(places) else chosen[-1])

    def now(self, progress: Progress = SILENT) -> Optional[dt.datetime]:
        """Returns when the state of the data that is being read was taken, by the server's clock."""
        text = self._all("select extract(epoch from now())::float8", progress)[0][0]
        return dt.datetime.fromtimestamp(float(text), dt.timezone.utc)

    def close(self) -> None:
        self._database.close()

    def _make_plans(self, progress: Progress) -> dict[str, TablePlan]:
        """Returns how each table is read, by name; each system does this its own way."""
        raise NotImplementedError

    def _known(self, progress: Progress) -> dict[str, TablePlan]:
        if self._plans is None:
            self._plans = self._make_plans(progress)
            if self._database.encrypted is False and not self._address.is_local:
                self.tally.warn(tr("The line to {where} is not encrypted: others on the way can read the data.",
                                   where=self._address.where))
        return self._plans

    def _plan(self, table: SourceTable, progress: Progress) -> TablePlan:
        plan = self._known(progress).get(table.name)
        if plan is None:
            raise BadInput(tr("{where} has no table {name}.", where=self._address.where, name=table.name))
        if not plan.keyed.table.allowed:
            # the server's own words are the same for a column; asking makes it say them
            self._all(f"select 1 from {plan.keyed.table.sql} limit 1", progress)   # nosec B608
        return plan

    def _pages(self, plan: TablePlan, scope: Scope, after: str, since: Optional[dt.datetime],
               progress: Progress) -> Iterator[Page]:
        sql = plan.keyed.select(self._expressions(plan), self._condition(plan, scope, since), after)
        yield from one_ahead(self._records(plan, rows, scope, progress)
                             for rows in self._batches(sql, PAGE, progress))

    def _expressions(self, plan: TablePlan) -> tuple[str, ...]:
        return (*plan.expressions, *((plan.shape,) if plan.shape else ()))

    def _records(self, plan: TablePlan, rows: Sequence[Row], scope: Scope, progress: Progress) -> list[SourceRecord]:
        del scope, progress
        return [self._record(plan, row) for row in rows]

    def _record(self, plan: TablePlan, row: Row) -> SourceRecord:
        key, values = str(row[0]), self._values(plan, row)
        shape = row[-1] if plan.shape else None
        return SourceRecord(key, key, values, bytes.fromhex(shape) if shape else None, self._edited(plan, values),
                            self._remarks(row))

    def _values(self, plan: TablePlan, row: Row) -> dict[str, Any]:
        values = dict(zip(plan.names, row[2:]))
        for name, read in plan.readers:
            value = values[name]
            if value is not None:
                values[name] = read(value)
        return values

    def _edited(self, plan: TablePlan, values: dict[str, Any]) -> Optional[dt.datetime]:
        value = values.get(plan.edited.name) if plan.edited is not None else None
        return value if isinstance(value, dt.datetime) else None

    def _remarks(self, row: Row) -> tuple[str, ...]:
        if int(row[1]) < 2:
            return ()
        key = str(row[0]).rpartition("#")[0]
        self.tally.warn(tr("Several rows have the same key; each is kept, and the further ones are numbered."))
        return (tr("The key {key} stands on several rows; this is number {number}.", key=key, number=row[1]),)

    def _condition(self, plan: TablePlan, scope: Scope, since: Optional[dt.datetime] = None) -> str:
        parts = [part for part in (self._areas(plan, scope), _checked(scope.where)) if part]
        if since is not None and plan.edited is not None:
            name = f"t.{quoted(plan.edited.name)}"
            moment = since.astimezone(dt.timezone.utc) - EARLIER
            if plan.edited.type != "timestamptz":
                moment = moment.replace(tzinfo=None)
            parts.append(f"{name} >= {literal(moment)} or {name} is null")
        return " and ".join(f"({part})" for part in parts)

    def _areas(self, plan: TablePlan, scope: Scope) -> str:
        """Returns the SQL for records of some governorates; a table that does not say where is read whole."""
        if not scope.areas:
            return ""
        columns = [column for name in scope.columns if (column := plan.keyed.table.column(name)) is not None]
        if not columns:
            self.tally.warn(tr("The table {table} does not say in which governorate its records lie; all are read.",
                               table=plan.table.name))
            return ""
        names = literals([area.strip().lower() for area in scope.areas])
        return " or ".join(f"lower(btrim(t.{quoted(column.name)}::text)) in {names}" for column in columns)

    def _all(self, sql: str, progress: Progress) -> list[Row]:
        self.tally.requests += 1
        return self._database.all(sql, progress)

    def _batches(self, sql: str, size: int, progress: Progress) -> Iterator[list[Row]]:
        self.tally.requests += 1
        return self._database.batches(sql, size, progress)


def one_ahead(pages: Iterator[list[SourceRecord]]) -> Iterator[Page]:
    """Yields pages that say where the next begins: which one is the last is known only when the next was asked for."""
    waiting: Optional[list[SourceRecord]] = None
    for records in pages:
        if waiting:
            yield Page(waiting, waiting[-1].key)
        waiting = records
    yield Page(waiting or [])


def _checked(where: str) -> str:
    """Returns a profile's condition.

    :raises BadInput: if it could hold more than a condition.
    """
    if ";" in where or "--" in where or "/*" in where:
        raise BadInput(tr("A condition in the column matching holds more than a condition: {text}.", text=where),
                       tr("Take out semicolons and comments."))
    return where.strip()
