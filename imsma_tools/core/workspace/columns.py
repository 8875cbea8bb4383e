"""Whole columns of a table at once, for lists of a hundred thousand records.

A column comes out of SQLite as one text with a mark between the values. Python then makes no object for each cell, most
of which nobody looks at: a quarter of the time of reading records.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .convert import check_names
from .errors import in_sentences
from .sql import Sql, quoted, statement
from .store import Workspace, where_clause

MARK = "\x1f"
"""Stands between values: the unit separator, which no form and no keyboard enters."""


@dataclass(frozen=True)
class Column:
    """One field of all records as the file stores it: days and instants as texts, a missing value as an empty one."""

    joined: str
    count: int

    def texts(self) -> list[str]:
        """Returns the values, in the order of the records."""
        return self.joined.split(MARK) if self.count else []


def read_columns(workspace: Workspace, table: str, names: Sequence[str], where: Optional[Mapping[str, Any]] = None,
                 ) -> dict[str, Column]:
    """Returns some fields of the records of ``table``, all in one order. ``where`` is that of :meth:`Workspace.rows`.

    :raises BadInput: for an unknown table or field.
    """
    shape = workspace.model.table(table)
    check_names(shape, dict.fromkeys(names))
    condition, values = where_clause(shape, where or {})
    joined = Sql(", ".join(f"group_concat(coalesce({quoted(name)}, ''), char(31))" for name in names))
    sql = statement("SELECT count(*), {joined} FROM {table} {where}", joined=joined, table=table, where=condition)
    with in_sentences(workspace.path):
        count, *texts = workspace.connection.execute(sql, values).fetchone()
    columns = {name: Column(text or "", count) for name, text in zip(names, texts)}
    for name, column in columns.items():
        if count and column.joined.count(MARK) != count - 1:
            columns[name] = _one_by_one(workspace, shape.name, name, condition, values)
    return columns


def _one_by_one(workspace: Workspace, table: str, name: str, condition: Sql, values: Sequence[Any]) -> Column:
    """Returns a column in which some value holds the mark itself: it becomes a blank there."""
    sql = statement("SELECT replace(coalesce({name}, ''), char(31), ' ') FROM {table} {where}", name=name, table=table,
                    where=condition)
    with in_sentences(workspace.path):
        texts = [text for text, in workspace.connection.execute(sql, values)]
    return Column(MARK.join(texts), len(texts))
