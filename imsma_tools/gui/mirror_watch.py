"""What is known of the mirrored tables of data files, read in the background and kept for whoever shows it.

A data file on a slow drive, or one that is being written to, must never hold up QGIS's window; so the Browser panel
and the layer tree show what was read last, and are told when there is something newer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.base import log
from ..core.base.background import BackgroundTask, run_in_background
from ..core.base.errors import Cancelled, ToolsError
from ..core.base.jobs import Progress
from ..core.base.language import tr
from ..core.workspace import open_workspace


class MirrorWatch(QObject):
    """Keeps the state of mirrored tables by data file. ``changed`` tells that something was read again."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, tuple[Any, ...]] = {}
        self._reading: dict[str, BackgroundTask] = {}
        self._again: set[str] = set()
        self._closed = False

    def states(self, file: Path) -> tuple[Any, ...]:
        """Returns the mirrored tables of a data file as read last; none if it was not read yet."""
        return self._known.get(_key(file), ())

    def is_known(self, file: Path) -> bool:
        """Returns True if the file was read."""
        return _key(file) in self._known

    def look(self, file: Path) -> None:
        """Reads a data file again; a second wish while it is being read makes one more reading afterwards."""
        key = _key(file)
        if self._closed:
            return
        if key in self._reading:
            self._again.add(key)
            return
        self._reading[key] = run_in_background(
            tr("Looking at the age of the data"), lambda progress: read_mirrors(file, progress),
            lambda states: self._read(file, states), lambda error: self._failed(file, error))

    def close(self) -> None:
        """Stops reading; nobody is told of anything any more."""
        self._closed = True
        for task in list(self._reading.values()):
            task.cancel()

    def _read(self, file: Path, states: tuple[Any, ...]) -> None:
        del self._reading[_key(file)]
        is_news = self._known.get(_key(file)) != states
        self._known[_key(file)] = states
        self._once_more(file)
        if is_news and not self._closed:
            self.changed.emit()

    def _failed(self, file: Path, error: Exception) -> None:
        """Keeps what was known: a file that is locked for a moment is not without data."""
        del self._reading[_key(file)]
        if not isinstance(error, Cancelled):
            text = error.sentence() if isinstance(error, ToolsError) else repr(error)
            log.logger("sources").info("The age of the data in %s is not known: %s", file.name, text)
        self._once_more(file)

    def _once_more(self, file: Path) -> None:
        if _key(file) in self._again:
            self._again.discard(_key(file))
            self.look(file)


def read_mirrors(file: Path, progress: Progress) -> tuple[Any, ...]:
    """Returns the mirrored tables of a data file, opened for reading only.

    :raises ToolsError: if it cannot be read.
    """
    from ..core.sources.update.mirrors import mirrors_of

    progress.check()
    with open_workspace(file, read_only=True) as workspace:
        return tuple(mirrors_of(workspace))


def _key(file: Path) -> str:
    return str(file.absolute())


def file_of(layer: Any) -> Optional[Path]:
    """Returns the data file of one of the suite's layers, None for any other layer."""
    from ..core.products.project import TABLE_PROPERTY

    if layer is None or not str(layer.customProperty(TABLE_PROPERTY) or ""):
        return None
    return Path(layer.source().split("|")[0])
