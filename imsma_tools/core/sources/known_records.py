"""Records of a data file for looking names up again and again: each table is read once, the file is not kept open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ..model.definition import GEOMETRY, Model
from ..workspace import open_workspace


class KnownRecords:
    """A :class:`RecordSource` without geometries; without a data file it knows no record."""

    def __init__(self, model: Model, file: Optional[Path] = None) -> None:
        self.model = model
        self.file = file
        self.info: dict[str, str] = {}
        self._read: dict[str, list[dict[str, Any]]] = {}
        self._supposed: dict[str, list[dict[str, Any]]] = {}

    def rows(self, table: str, where: Optional[Mapping[str, Any]] = None) -> Iterator[dict[str, Any]]:
        """Yields the records of ``table`` whose fields equal ``where``."""
        for record in (*self._records(table), *self._supposed.get(table, ())):
            if all(record.get(name) == value for name, value in (where or {}).items()):
                yield record

    def row(self, table: str, guid: str) -> Optional[dict[str, Any]]:
        """Returns one record, or None."""
        return next(self.rows(table, {"guid": guid}), None)

    def count(self, table: str) -> int:
        """Returns the number of records of ``table``."""
        return len(self._records(table))

    def suppose(self, table: str, records: Sequence[Mapping[str, Any]]) -> None:
        """Shows records as if they were in the data file, instead of those supposed before."""
        self._supposed[table] = [dict(record) for record in records]

    def forget(self) -> None:
        """Reads everything anew when it is asked for next, for example after names were learned."""
        self._read.clear()

    def _records(self, table: str) -> list[dict[str, Any]]:
        if table not in self._read:
            self._read[table] = self._from_file(table) if self.file is not None else []
        return self._read[table]

    def _from_file(self, table: str) -> list[dict[str, Any]]:
        with open_workspace(str(self.file), read_only=True) as workspace:
            self.info = dict(workspace.info)
            return [{name: value for name, value in record.items() if name != GEOMETRY}
                    for record in workspace.rows(table)]
