"""PostgreSQL by QGIS's own connection, where psycopg2 is missing: slower, and an answer stands whole in memory.

Each question may go over another of QGIS's pooled connections, so the state of the data can change between two; the
comparison of keys at the end of an update finds that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..contract import Unreachable
from . import failures
from .access import Row
from .address import Address


class QgisDatabase:
    """See :class:`.access.Database`."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._connection: Any = None
        self.readings = 1

    @property
    def encrypted(self) -> Optional[bool]:
        return None

    def all(self, sql: str, progress: Progress = SILENT) -> list[Row]:
        return [row for batch in self.batches(sql, 1000, progress) for row in batch]

    def batches(self, sql: str, size: int, progress: Progress = SILENT) -> Iterator[list[Row]]:
        from qgis.core import NULL, QgsProviderConnectionException

        progress.check()
        try:
            result = self._opened().execSql(sql)
        except QgsProviderConnectionException as error:
            raise self._in_words(str(error)) from error
        batch: list[Row] = []
        while result.hasNextRow():
            batch.append([None if value == NULL else value for value in result.nextRow()])
            if len(batch) == size:
                progress.check()
                yield batch
                batch = []
        if batch:
            yield batch

    def close(self) -> None:
        self._connection = None

    def _opened(self) -> Any:
        if self._connection is None:
            from qgis.core import QgsDataSourceUri, QgsProviderRegistry

            words = " ".join(f"{name}='{value}'" for name, value in self._address.parts.items())
            uri = QgsDataSourceUri(words + (f" authcfg={self._address.authcfg}" if self._address.authcfg else ""))
            metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
            if metadata is None:
                raise Unreachable(tr("This QGIS cannot read PostgreSQL databases."), tr("Install QGIS completely."))
            self._connection = metadata.createConnection(uri.uri(False), {})
        return self._connection

    def _in_words(self, text: str) -> Exception:
        where = self._address.where
        if "Connection failed" in text or "could not" in text.lower():
            return failures.connecting(text, where)
        said = text.lower()
        code = ("42501" if "permission denied" in said else "42P01" if "does not exist" in said else
                "42601" if "syntax error" in said else "57014" if "timeout" in said else "XX000")
        return failures.running(code, text, where, 0)
