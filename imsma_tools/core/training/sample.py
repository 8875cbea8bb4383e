"""The sample while it is being made: all records in memory, readable like a data file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Optional

from ..model.definition import Model, load_model
from .dice import Keys
from .recipe import MARK, Choices


class Sample:
    """Records by table, plain values as in a data file (geometry as WKB under ``geom``). A RecordSource."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.tables: dict[str, list[dict[str, Any]]] = {name: [] for name in load_model().tables}
        self._keys = Keys(choices.seed)
        self._by_guid: dict[str, dict[str, Any]] = {}
        self._marked = {name: "comment" in table.names() for name, table in load_model().tables.items()}

    @property
    def model(self) -> Model:
        return load_model()

    def add(self, table: str, values: dict[str, Any]) -> dict[str, Any]:
        """Adds a record, gives it its guid and, where it has room for one, the mark that it is synthetic."""
        values["guid"] = self._keys.new(table)
        if self._marked[table]:
            values["comment"] = f"{MARK} {values['comment']}" if values.get("comment") else MARK
        self.tables[table].append(values)
        self._by_guid[values["guid"]] = values
        return values

    def rows(self, table: str, where: Optional[Mapping[str, Any]] = None) -> Iterator[dict[str, Any]]:
        for record in self.tables[table]:
            if all(record.get(name) == value for name, value in (where or {}).items()):
                yield record

    def row(self, table: str, guid: str) -> Optional[dict[str, Any]]:
        return self._by_guid.get(guid)

    def count(self, table: str) -> int:
        return len(self.tables[table])
