"""Reading a table in the order of its keys: pages that can be gone on with, keys that name one record each.

Order and comparison are those of the letters' numbers (collation "C"): the same on every server, whatever its language.
A table without a proven key gets one: the key columns of the profile, else a mark of the whole row. Rows that share a
key are all read; the second is called ``key#2`` and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .access import literal, literals, quoted
from .catalogue import Table


@dataclass(frozen=True)
class KeyedTable:
    """A table read by key. ``is_proven`` says that the server itself keeps the key unique. ``joined`` is SQL in
    brackets that stands in for the table where other tables say more about its rows. ``own_order`` is the SQL type of a
    key whose own order and index are used instead of a sort of whole rows; empty for the order of its letters.
    """

    table: Table
    key: tuple[str, ...]
    is_proven: bool
    joined: str = ""
    own_order: str = ""

    @property
    def from_sql(self) -> str:
        return self.joined or self.table.sql

    @property
    def key_sql(self) -> str:
        """Returns the SQL of the key as text, of the table called ``t``."""
        if not self.key:
            return "md5(t::text)"
        parts = [f"t.{quoted(name)}::text" for name in self.key]
        # ('a|', 'b') and ('a', '|b') are two records: a bar within a part is told from the one between them
        marked = [f"replace(replace({part}, '\\', '\\\\'), '|', '\\|')" for part in parts]
        text = parts[0] if len(parts) == 1 else f"concat_ws('|', {', '.join(marked)})"
        return text if self.is_proven else f"coalesce(nullif({text}, ''), 'row-' || md5(t::text))"

    def select(self, expressions: Sequence[str], condition: str = "", after: str = "",
               places: Sequence[str] = ()) -> str:
        """Returns the SQL for key, number among rows of the same key, and ``expressions`` (of a table called ``t``).

        :param condition: SQL for rows that are wanted, empty for all.
        :param after: only keys behind this one.
        :param places: only these keys.
        """
        wanted = " and ".join(f"({text})" for text in (condition,) if text)
        numbered = (f"(select t.*, {self.key_sql} as imsma_key, 1 as imsma_number from {self.from_sql} t"  # nosec B608
                    if self.is_proven else
                    f"(select t.*, {self.key_sql} as imsma_key, row_number() over (partition by {self.key_sql} "
                    f"order by md5(t::text)) as imsma_number from {self.from_sql} t")   # nosec B608
        # The number of a row among those of its key must not depend on which of them are wanted.
        numbered += (f" where {wanted}" if wanted and self.is_proven else "") + ") t"
        name = ("imsma_key" if self.is_proven else
                "case when imsma_number > 1 then imsma_key || '#' || imsma_number else imsma_key end")
        order, behind = f"({name}) collate \"C\"", literal(after)
        if self.own_order:
            order, behind = f"t.{quoted(self.key[0])}", f"{literal(after)}::{self.own_order}"
        limits = [f"({wanted})"] if wanted and not self.is_proven else []
        limits += ([f"{order} > {behind}"] if after else []) + ([f"({name}) in {literals(places)}"] if places else [])
        return (f"select {name}, imsma_number" + "".join(f", {text}" for text in expressions)   # nosec B608
                + f" from {numbered}" + (f" where {' and '.join(limits)}" if limits else "")
                + f" order by {order}")


def keyed(table: Table, wanted: Sequence[str] = ()) -> KeyedTable:
    """Returns how a table is read: by ``wanted`` columns if given, else by its own key."""
    key = tuple(table.column(name).name for name in wanted if table.column(name) is not None)  # type: ignore[union-attr]
    if key and len(key) == len(wanted):
        return KeyedTable(table, key, set(key) >= set(table.key) and bool(table.key))
    return KeyedTable(table, table.key, bool(table.key))
