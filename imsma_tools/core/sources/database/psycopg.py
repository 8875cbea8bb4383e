"""PostgreSQL by psycopg2: one read-only transaction, so that everything read is one state of the data.

psycopg2 waits inside C code. Each call runs in a thread of its own while the caller's looks every tenth of a second
whether the person stopped the work; then the server is asked to stop, and if that takes too long the line is cut.
"""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Iterator
from typing import Any, Callable, Optional, TypeVar

from ...base.errors import Cancelled
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ...base.packages import require
from ..contract import BadAnswer, SourceError
from . import failures
from .access import Row
from .address import Address, with_credentials

Result = TypeVar("Result")
_LOOK, _PATIENCE = 0.1, 0.4
_CONNECT_SECONDS, _LOCK_SECONDS = 10, 10


class PsycopgDatabase:
    """See :class:`.access.Database`."""

    def __init__(self, address: Address, seconds: int) -> None:
        """``seconds`` is how long the server may work on one question.

        :raises MissingPackage: if there is no psycopg2.
        """
        self._psycopg2: Any = require("psycopg2", tr("Reading a PostgreSQL database"))
        self._address = address
        self._seconds = seconds
        self._connection: Any = None
        self._cursors = 0
        self.readings = 0

    @property
    def encrypted(self) -> Optional[bool]:
        return bool(self._connection.info.ssl_in_use) if self._connection is not None else None

    def all(self, sql: str, progress: Progress = SILENT) -> list[Row]:
        connection = self._opened(progress)

        def work() -> list[Row]:
            with connection.cursor() as cursor:
                cursor.execute(sql)
                return list(cursor.fetchall())

        return self._run(work, progress)

    def batches(self, sql: str, size: int, progress: Progress = SILENT) -> Iterator[list[Row]]:
        connection = self._opened(progress)
        self._cursors += 1
        cursor = connection.cursor(name=f"reading_{self._cursors}")
        try:
            self._run(lambda: cursor.execute(sql), progress)
            while True:
                rows = self._run(lambda: cursor.fetchmany(size), progress)
                if not rows:
                    break
                yield rows
        finally:
            if not connection.closed and connection is self._connection:
                self._run(cursor.close, SILENT)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _opened(self, progress: Progress) -> Any:
        if self._connection is None:
            parts = {"connect_timeout": str(_CONNECT_SECONDS), "application_name": "IMSMA Tools",
                     **with_credentials(self._address)}
            self._connection = self._run(lambda: self._connect(parts), progress)
            self.readings += 1
        return self._connection

    def _connect(self, parts: dict[str, str]) -> Any:
        connection = self._psycopg2.connect(**parts)
        try:
            connection.autocommit = True
            connection.set_client_encoding("UTF8")
            with connection.cursor() as cursor:
                cursor.execute(f"set statement_timeout = {1000 * self._seconds}; "
                               f"set lock_timeout = {1000 * _LOCK_SECONDS}; set datestyle = 'ISO'; "
                               "set standard_conforming_strings = on; set extra_float_digits = 3; "
                               "set default_transaction_read_only = on")
            connection.autocommit = False
            connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        except BaseException:
            connection.close()
            raise
        return connection

    def _run(self, work: Callable[[], Result], progress: Progress) -> Result:
        """Returns what ``work`` gives, done in a thread.

        :raises SourceError: for an error of the server or the line; the connection is given up then.
        :raises Cancelled: within a second after the person stopped the work.
        """
        progress.check()
        answers: queue.SimpleQueue[tuple[Any, Optional[BaseException]]] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put((work(), None))
            except BaseException as error:
                answers.put((None, error))

        threading.Thread(target=run, name="imsma-database", daemon=True).start()
        while True:
            try:
                result, error = answers.get(timeout=_LOOK)
                break
            except queue.Empty:
                if progress.is_cancelled():
                    self._stop(answers)
                    progress.check()
        if error is None:
            return result  # type: ignore[no-any-return]
        raise self._in_words(error) from error

    def _stop(self, answers: queue.SimpleQueue[tuple[Any, Optional[BaseException]]]) -> None:
        """Makes the server stop; if it does not say so soon, the line is cut and the thread ends by that."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        threading.Thread(target=_asked_to_stop, args=(connection,), daemon=True).start()
        try:
            answers.get(timeout=_PATIENCE)
            connection.close()
        except queue.Empty:
            _cut(connection)

    def _in_words(self, error: BaseException) -> BaseException:
        if isinstance(error, (SourceError, Cancelled)):
            return error
        where = self._address.where
        if isinstance(error, UnicodeDecodeError):
            # psycopg2 cannot decode what an old server says in its own language, or text without an encoding
            said = bytes(error.object).decode("utf-8", "replace")
            return (failures.connecting(said, where) if self._connection is None else
                    BadAnswer(tr("{where} holds text in an encoding that cannot be read.", where=where), "",
                              str(error.reason)))
        if not isinstance(error, self._psycopg2.Error):
            return error
        if self._connection is None:
            return failures.connecting(str(error), where)
        connection, self._connection = self._connection, None
        code = error.pgcode or ("" if connection.closed or isinstance(
            error, (self._psycopg2.OperationalError, self._psycopg2.InterfaceError)) else "XX000")
        connection.close()
        return failures.running(code, str(error), where, self._seconds)


def _asked_to_stop(connection: Any) -> None:
    try:
        connection.cancel()
    except Exception:   # the server may be gone: then the line is cut instead
        return


def _cut(connection: Any) -> None:
    try:
        line = socket.socket(fileno=connection.fileno())
    except Exception:   # closed meanwhile
        return
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
    finally:
        line.detach()
