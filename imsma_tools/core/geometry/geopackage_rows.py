"""Rows of a GeoPackage table by their keys, and their outlines beside other work.

The outlines of many rows come as one value: SQLite then works in one call, during which Python runs on in other
threads; row by row it would take Python's lock back each time.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, Optional, TypeVar

import numpy as np

from ..base.beside import Beside
from .geopackage_table import Stale, Table, Untrusted
from .rtree import quoted

Blobs = list[Optional[bytes]]
Result = TypeVar("Result")


_BLOCKS = 8
"""Blocks of rows of which the values read along with outlines are kept: questions about them follow soon."""


_LENGTH = 0
"""SQLITE_LIMIT_LENGTH: greatest number of bytes of a value or a row."""


class _TooBig(Exception):
    """What was asked for is more than what was allowed."""


class _Along:
    """Values that came along with the outlines of a block, by sorted keys. Decoded when somebody asks."""

    def __init__(self, keys: np.ndarray, text: str) -> None:
        self.keys = keys
        self.text = text

    @cached_property
    def _rows(self) -> list[list[Any]]:
        rows: list[list[Any]] = json.loads(self.text)
        return rows

    def rows_of(self, keys: np.ndarray) -> Optional[list[Sequence[Any]]]:
        """Returns the rows with these keys; None if one was not in the block."""
        places = np.searchsorted(self.keys, keys)
        if places[-1] >= len(self.keys) or not np.array_equal(self.keys[places], keys):
            return None
        rows = self._rows
        return [rows[place] for place in places.tolist()]


class Rows:
    """The rows of one table in a transaction.

    :param along: columns that :meth:`values` will be asked for soon after the outlines.
    """

    def __init__(self, connection: sqlite3.Connection, table: Table, along: Sequence[str] = ()) -> None:
        self._connection = connection
        self.table = table
        self.along = tuple(along)
        self._along = (*(column for column in along if column != table.key), table.key)
        self._recent: deque[_Along] = deque(maxlen=_BLOCKS)
        self._one_at_a_time = threading.Lock()
        self._set_limit: Optional[Callable[[int, int], int]] = getattr(connection, "setlimit", None)   # Python 3.11
        self._beside = Beside("imsma-read")
        self._expected: Optional[tuple[np.ndarray, Callable[[], Optional[Blobs]]]] = None

    def ask(self, question: str, *values: Any, most_bytes: Optional[int] = None) -> list[Any]:
        """Returns the answer to a question.

        :raises Untrusted: if SQLite refuses it.
        :raises _TooBig: if a value in it or of a row it looks at is more than ``most_bytes``, where that can be told.
        """
        with self._one_at_a_time, self._limit(most_bytes):
            return guarded(lambda: self._connection.execute(question, values).fetchall())

    @contextlib.contextmanager
    def _limit(self, most_bytes: Optional[int]) -> Iterator[None]:
        """Has SQLite give up inside the block as soon as a value grows beyond ``most_bytes``."""
        if most_bytes is None or self._set_limit is None:
            yield
            return
        usual = self._set_limit(_LENGTH, most_bytes + 1)   # it ends its texts with a zero
        try:
            yield
        except Untrusted as error:
            if isinstance(error.__cause__, sqlite3.DataError):   # SQLITE_TOOBIG, and nothing else in a question
                raise _TooBig from error
            raise
        finally:
            self._set_limit(_LENGTH, usual)

    def values(self, keys: np.ndarray, columns: Sequence[str]) -> Sequence[Sequence[Any]]:
        """Returns the values of columns (one at least), and the key, for sorted keys.

        :raises Stale: if the table has no row with one of the keys.
        """
        if len(keys) and set(columns) <= set(self._along):
            for block in tuple(self._recent):
                rows = block.rows_of(keys)
                if rows is not None:
                    return list(map(itemgetter(*map(self._along.index, columns), -1), rows))
        key = quoted(self.table.key)
        rows = self.ask(f"select {', '.join(map(quoted, columns))}, {key} "  # nosec B608
                        f"from {quoted(self.table.name)} {_OF_KEYS.format(key=key)}", json.dumps(keys.tolist()))
        if [row[-1] for row in rows] != keys.tolist():
            raise self._gone()
        return rows

    def take_along(self) -> list[tuple[np.ndarray, str]]:
        """Returns what came along with outlines lately, for :meth:`came_along` elsewhere, and keeps it no longer."""
        taken = [(block.keys, block.text) for block in self._recent]
        self._recent.clear()
        return taken

    def came_along(self, keys: np.ndarray, text: str) -> None:
        """Keeps values that came along with the outlines of a block, by sorted keys: :meth:`values` will be asked."""
        self._recent.append(_Along(keys, text))

    def expect(self, keys: np.ndarray, most_bytes: int) -> None:
        """Begins to read what :meth:`blobs` will be asked for."""
        self._expected = keys, self._beside.start(self._blobs, keys, most_bytes)

    def blobs(self, keys: np.ndarray, most_bytes: Optional[int] = None) -> Optional[Blobs]:
        """Returns the blobs of the outlines for sorted keys; None if together they are more than ``most_bytes``.

        :raises Stale: if the table has no row with one of the keys.
        :raises Untrusted: if a value is neither a blob nor NULL.
        """
        expected, self._expected = self._expected, None
        if expected is not None and np.array_equal(expected[0], keys):
            return expected[1]()
        return self._blobs(keys, most_bytes)

    def close(self) -> None:
        """Waits for what is being read and ends the transaction."""
        self._beside.close()
        self._connection.close()

    def _blobs(self, keys: np.ndarray, most_bytes: Optional[int]) -> Optional[Blobs]:
        key, outline, name = (quoted(text) for text in (self.table.key, self.table.column, self.table.name))
        wanted = json.dumps(keys.tolist())
        if most_bytes is not None and self._set_limit is None:
            ((size,),) = self.ask(_SIZE.format(outline=outline, name=name, key=key), wanted)
            if size is not None and size > most_bytes:
                return None
        columns = [quoted(column) for column in self._along]
        others = " + ".join(f"(typeof({column}) not in ('text', 'integer', 'null'))" for column in columns)
        plain = ", ".join(f"case when typeof({column}) != 'blob' then {column} end" for column in columns)
        question = _BLOBS.format(outline=outline, name=name, key=key, columns=", ".join(columns), plain=plain,
                                 others=others)
        try:
            ((together, sizes, found, strange, along, odd),) = self.ask(question, wanted, most_bytes=most_bytes)
        except _TooBig:
            return None
        if strange:
            raise Untrusted("an outline is no blob")
        if not len(keys):
            return []
        order = np.array(json.loads(found or "[]"), np.int64)
        if not np.array_equal(np.sort(order), keys):
            raise self._gone()
        lengths = np.array(json.loads(sizes), np.int64)
        ends = np.cumsum(np.maximum(lengths, 0))
        if ends[-1] != len(together or b""):
            raise Untrusted("outlines that do not come whole")
        blobs = [None if length < 0 else together[end - length:end]
                 for length, end in zip(lengths.tolist(), ends.tolist())]
        if not np.array_equal(order, keys):
            return [blobs[place] for place in np.argsort(order).tolist()]
        if not odd:   # JSON gives texts and whole numbers back as they are
            self.came_along(keys, along)
        return blobs

    def _gone(self) -> Stale:
        return Stale(f"{self.table.name}: a record in it is not in the table")


def guarded(work: Callable[[], Result]) -> Result:
    """Returns what ``work`` returns.

    :raises Untrusted: if SQLite refuses anything.
    """
    try:
        return work()
    except sqlite3.Error as error:
        raise Untrusted(str(error)) from error


_OF_KEYS = "where {key} in (select value from json_each(?)) order by {key}"
_SIZE = "select sum(length({outline})) from {name} where {key} in (select value from json_each(?))"  # nosec B608
_BLOBS = (
    "select cast(group_concat(imsma_outline, '') as blob), json_group_array(coalesce(length(imsma_outline), -1)), "
    "json_group_array({key}), sum(typeof(imsma_outline) not in ('blob', 'null')), "
    "json_group_array(json_array({plain})), sum({others}) "
    f"from (select {{outline}} as imsma_outline, {{columns}} from {{name}} {_OF_KEYS})")  # nosec B608
"""Joined as text and cast back: in a file whose texts are UTF-8 neither touches a byte."""
