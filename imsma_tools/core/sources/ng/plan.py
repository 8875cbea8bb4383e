"""How a table of IMSMA NG is read, whichever database it lies in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..contract import Relation, SourceColumn, SourceTable
from ..database.catalogue import Column, Table
from ..database.keyed import KeyedTable
from ..database.table_source import TablePlan, plan_columns
from ..database.values import is_read, source_column
from ..database.wanted import Wanted
from .attached import Attached
from .objects import OBJECTS
from .personal import is_personal

_NEEDED = frozenset({item.link for item in OBJECTS} | {item.key for item in OBJECTS} | {"isactive"})
Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class NgPlan(TablePlan):
    """:class:`TablePlan` with what other tables add (``attached``), what becomes of the values (``change``), the column
    that other tables call ``owner``, and whether the records are only wanted on request (``is_unapproved``).
    """

    owner: str = ""
    attached: tuple[Attached, ...] = ()
    change: Optional[Change] = None
    is_unapproved: bool = False


def readable(table: Table, wanted: Wanted, kept: Collection[str] = ()) -> list[Column]:
    """Returns the columns of a table that are asked for: those somebody uses, under one of the names they get, and
    those that lead to other records. Never shapes, pictures, or what says who a person is.
    """
    needed = {*kept, *_NEEDED}
    return [column for column in table.columns if is_read(column) and not is_personal(column.name)
            and (column.name in needed or wanted.any_of(names_of(column.name)))]


def names_of(column: str) -> tuple[str, ...]:
    """Returns the names under which a column of an operational database is handed on."""
    base = column[:-5] if column.casefold().endswith("_guid") else ""
    return (column, f"{base}_enum", f"{base}_localid", f"{base}_name") if base else (column,)


def make_plan(name: str, keyed: KeyedTable, columns: Sequence[Column], zone: dt.tzinfo, owner: str,
              described: Optional[Sequence[SourceColumn]] = None, geometry: str = "",
              attached: Sequence[Attached] = (), change: Optional[Change] = None,
              relations: Sequence[Relation] = (), is_unapproved: bool = False) -> NgPlan:
    """Returns the plan for a table. ``columns`` are asked for; ``described`` are what comes of them, if not the same.

    No table says when a record was last changed: NG's ``dataentrydate`` is the day of its entry. So there are only full
    readings, compared row by row.
    """
    names, expressions, readers = plan_columns(columns, zone)
    table = SourceTable(name, tuple(described if described is not None else map(source_column, columns)),
                        ",".join(keyed.key), keyed.table.sql, keyed.table.title, geometry,
                        "EPSG:4326" if geometry else "", relations=tuple(relations))
    return NgPlan(table, keyed, names, expressions, readers, owner=owner, attached=tuple(attached), change=change,
                  is_unapproved=is_unapproved)
