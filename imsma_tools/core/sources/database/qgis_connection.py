"""PostgreSQL by QGIS's own connection, where psycopg2 is missing: slower, and an answer stands whole in memory.

Each question may go over another of QGIS's pooled connections, so the state of the data can change between two; the
comparison of keys at the end of an update finds that.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any, Optional

from ...base.errors import Cancelled
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..contract import Unreachable
from . import failures
from .access import Row
from .address import Address

_LOOK = 0.1


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
        from qgis.core import NULL

        result = self._asked(sql, progress)
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

    def _asked(self, sql: str, progress: Progress) -> Any:
        """Returns the answer to a question; the server is asked to stop as soon as the person wants it."""
        from qgis.core import QgsException, QgsFeedback, QgsProviderConnectionException

        progress.check()
        feedback, answered = QgsFeedback(), threading.Event()

        def watch() -> None:
            while not answered.wait(_LOOK):
                if progress.is_cancelled():
                    feedback.cancel()
                    return

        watcher = threading.Thread(target=watch, name="imsma-database", daemon=True)
        watcher.start()
        try:
            return self._opened().execSql(sql, feedback)
        except (QgsException, QgsProviderConnectionException) as error:
            if feedback.isCanceled():
                raise Cancelled(tr("Stopped. Nothing was changed.")) from error
            raise self._in_words(str(error)) from error
        finally:
            answered.set()
            watcher.join()

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
        if text.startswith("Connection failed"):
            # QGIS keeps the reason to itself, and its text repeats the whole address: that goes nowhere
            return Unreachable(tr("The connection to {where} did not come about.", where=where),
                               tr("Check the network, the name of the database, user and password: QGIS does not say "
                                  "which of them is wrong."))
        said = text.lower()
        code = ("42501" if "permission denied" in said else "42P01" if "does not exist" in said else
                "42601" if "syntax error" in said else "57014" if "timeout" in said else "XX000")
        return failures.running(code, text, where, 0)
