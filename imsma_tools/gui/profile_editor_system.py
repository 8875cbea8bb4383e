"""Tables and first rows of a connection, read in the background while the window stays usable."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from ..core.base.background import BackgroundTask, run_in_background
from ..core.base.language import tr
from ..core.sources.connections import Connection
from ..core.sources.sample import Sample
from ..core.sources.source_sampling import names_of_tables, sample_of_connection
from .shared.authentication import unlock_store
from .shared.messages import Messages


class SystemReader:
    """Reads for one window; the last question counts, and a window that went away gets no answer."""

    def __init__(self, window: QWidget, messages: Messages) -> None:
        self._window = window
        self._messages = messages
        self.task: Optional[BackgroundTask] = None

    def tables(self, connection: Connection, found: Callable[[list[str]], None]) -> None:
        """Asks for the names of the tables."""
        self._run(tr("Reading the tables of {name}", name=connection.name), connection,
                  lambda progress: names_of_tables(connection, progress), found)

    def sample(self, connection: Connection, table: str, found: Callable[[Sample], None]) -> None:
        """Asks for the first rows of a table."""
        self._run(tr("Reading rows of {name}", name=table), connection,
                  lambda progress: sample_of_connection(connection, table, progress), found)

    def stop(self) -> None:
        """Wants no answer any more."""
        if self.task is not None:
            self.task.cancel()
            self.task = None

    def _run(self, title: str, connection: Connection, work: Callable[[Any], Any],
             found: Callable[[Any], None]) -> None:
        self.stop()
        unlock_store(connection.authcfg)   # a master password can be asked for on this thread only
        task: Optional[BackgroundTask] = None

        def is_wanted() -> bool:
            return not sip.isdeleted(self._window) and self.task is task

        def done(result: Any) -> None:
            if is_wanted():
                self.task = None
                with self._messages.guarding():
                    found(result)

        def failed(error: Exception) -> None:
            if is_wanted():
                self.task = None
                self._messages.error(error)

        task = self.task = run_in_background(title, work, done, failed)
