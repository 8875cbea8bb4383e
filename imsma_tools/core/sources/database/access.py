"""One small way to read a PostgreSQL server, whichever program carries it: psycopg2 or QGIS's own connection.

SQL is put together from names that the server's catalogue gave and from quoted values; nothing here ever writes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol, Union

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr

Row = Sequence[Any]
Value = Union[str, int, float, bool, dt.date, dt.datetime]


class Database(Protocol):
    """An open database. Every method stops within a second when ``progress`` says so.

    ``readings`` counts the states of the data seen so far: it grows when a broken line was built up again, because what
    is read from then on is another state. ``encrypted`` is None where nobody can tell.

    :raises SourceError: from any method, in words a person can act on.
    """

    readings: int

    @property
    def encrypted(self) -> Union[bool, None]: ...

    def all(self, sql: str, progress: Progress = SILENT) -> list[Row]:
        """Returns the whole answer; for short ones."""

    def batches(self, sql: str, size: int, progress: Progress = SILENT) -> Iterator[list[Row]]:
        """Yields the answer in lists of at most ``size`` rows, none of them empty."""

    def close(self) -> None: ...


def quoted(name: str) -> str:
    """Returns the name of a column, table or schema as SQL takes it, whatever letters it has."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: Value) -> str:
    """Returns a value as SQL takes it (standard_conforming_strings is on, so a backslash is a letter).

    :raises BadInput: for a text with a zero byte, which no text of PostgreSQL can hold.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (dt.date, dt.datetime)):
        return f"'{value.isoformat()}'"
    if "\0" in value:
        raise BadInput(tr("A text with a zero byte cannot be looked for."), detail=repr(value[:40]))
    return "'" + value.replace("'", "''") + "'"


def literals(values: Iterable[Value]) -> str:
    """Returns values as a list in SQL: ``('a', 'b')``."""
    return "(" + ", ".join(literal(value) for value in values) + ")"
