"""Records held in memory, checked by the same rules as a whole data file: a form, a file to be imported, a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional

from ..model.definition import Model, load_model
from ..model.record import Record, RecordSource


class MemorySource:
    """A :class:`RecordSource` over dictionaries.

    ``behind`` is where links lead: with a data file behind it, one record of a form is checked against the file's
    other tables. Tables neither held here nor behind are not known, and rules that need them say so.
    """

    def __init__(self, tables: Mapping[str, Iterable[Record]], model: Optional[Model] = None,
                 behind: Optional[RecordSource] = None) -> None:
        self._tables = {table: [dict(record) for record in records] for table, records in tables.items()}
        self._model = model or (behind.model if behind is not None else load_model())
        self._behind = behind
        self._by_guid: dict[str, dict[str, dict[str, Any]]] = {}

    @property
    def model(self) -> Model:
        return self._model

    def knows(self, table: str) -> bool:
        """Returns True if records of ``table`` can be looked up here or behind."""
        return table in self._tables or (self._behind is not None and knows(self._behind, table))

    def rows(self, table: str, where: Optional[Mapping[str, Any]] = None) -> Iterator[dict[str, Any]]:
        """Yields the records held here; of a table not held here, those behind."""
        if table not in self._tables:
            if self._behind is not None:
                yield from self._behind.rows(table, where)
            return
        for record in self._tables[table]:
            if where is None or all(record.get(name) == value for name, value in where.items()):
                yield record

    def row(self, table: str, guid: str) -> Optional[dict[str, Any]]:
        """Returns a record held here, else one behind, else None."""
        if table in self._tables and table not in self._by_guid:
            self._by_guid[table] = {str(record.get("guid")): record for record in self._tables[table]}
        found = self._by_guid.get(table, {}).get(guid)
        if found is None and self._behind is not None:
            found = self._behind.row(table, guid)
        return found

    def elsewhere(self, table: str, where: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Yields the records behind, of a table held here, that are not those held here."""
        if self._behind is not None and table in self._tables:
            own = {str(record.get("guid")) for record in self._tables[table]}
            yield from (record for record in self._behind.rows(table, where) if str(record.get("guid")) not in own)

    def count(self, table: str) -> int:
        """Returns the number of records :meth:`rows` yields."""
        if table in self._tables:
            return len(self._tables[table])
        return self._behind.count(table) if self._behind is not None else 0


def knows(source: RecordSource, table: str) -> bool:
    """Returns True if ``source`` can answer for ``table``: a data file has all tables, a file to import has one."""
    if isinstance(source, MemorySource):
        return source.knows(table)
    return table in source.model.tables
