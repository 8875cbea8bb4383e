"""The table of turning points on the disk at every change, so that a power cut loses nothing.

Each running QGIS has a file of its own and holds it by a lock; a file that nobody holds was left by one that ended
without clearing its table, and is taken up again.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QLockFile

from imsma_tools.core.base.files import not_writable, write_aside
from imsma_tools.core.base.log import logger

from .points_entry import Entry

_PATTERN = "points-*.json"


class PointsDraft:
    """The draft of one window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path: Optional[Path] = None
        self._lock: Optional[QLockFile] = None

    def open(self) -> Optional[Entry]:
        """Returns the newest draft that no other QGIS works at, None if there is none; from now on it is ours.

        :raises NotWritable: if the folder cannot be made.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            left = sorted(self._folder.glob(_PATTERN), key=lambda one: one.stat().st_mtime, reverse=True)
        except OSError as error:
            raise not_writable(self._folder, error) from error
        for path in left:
            if self._hold(path):
                entry = _read(path)
                if entry is not None:
                    self._path = path
                    return entry
                self._let_go()
        self._path = self._folder / f"points-{secrets.token_hex(6)}.json"
        self._hold(self._path)
        return None

    def keep(self, entry: Entry) -> None:
        """Writes the draft; an empty one is no draft.

        :raises NotWritable: for anything the operating system refuses.
        """
        if self._path is None:
            return
        if entry.is_empty:
            self.forget()
            return
        with write_aside(self._path) as aside:
            aside.write_text(json.dumps(entry.to_json(), ensure_ascii=False), encoding="utf-8")

    def forget(self) -> None:
        """Removes the draft: it was used, or cleared."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._path.unlink()

    def close(self) -> None:
        """Leaves the draft for the next start."""
        self._let_go()
        self._path = None

    def _hold(self, path: Path) -> bool:
        lock = QLockFile(str(path.with_suffix(".lock")))
        lock.setStaleLockTime(0)   # only the end of its program frees it, however long somebody is at lunch
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _read(path: Path) -> Optional[Entry]:
    """Returns the entry of a file; one that cannot be read is put aside for whoever looks after the computer."""
    try:
        return Entry.from_json(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        logger("points").warning("The draft %s cannot be read: %s", path.name, error)
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".broken"))
        return None
