"""Where a series lies while it is made: a folder beside its files, so that a killed run can be gone on with.

Pages stand there one by one with a manifest. Finished files are put together there too and take their places together;
what stood there before comes back if one of them cannot. A run killed while they do is brought to its end by the next.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Optional

from qgis.PyQt.QtCore import QLockFile

from ...base.days import day_of
from ...base.errors import BadInput, ToolsError
from ...base.files import not_writable, refuse_unwritable
from ...base.language import tr
from .manifest import (
    Begun,
    DonePage,
    Manifest,
    begun_line,
    digest_of_file,
    page_line,
    placing_line,
    read_manifest,
    wanted_line,
)

PREFIX = ".maps-"
_READY, _FORMER, _MANIFEST, _LOCK = "ready", "former", "manifest.jsonl", "lock"
_LETTERS = 16


class WorkFolder:
    """The work folder of one wish in one folder. Use it as a context: it is locked meanwhile.

    :raises BadInput: if ``folder`` is a file, or another run is making the same maps there.
    :raises NotWritable: if nothing can be written there.
    """

    def __init__(self, folder: Path, wish: str) -> None:
        self.folder = folder
        self.path = folder / f"{PREFIX}{wish[:_LETTERS]}"
        self.ready = self.path / _READY
        self.former = self.path / _FORMER
        self.manifest = Manifest()
        self._made_folder = False
        self._lock: Optional[QLockFile] = None

    def __enter__(self) -> WorkFolder:
        if self.folder.exists() and not self.folder.is_dir():
            raise BadInput(tr("{name} is a file, not a folder.", name=self.folder.name),
                           tr("Choose a folder for the maps."), str(self.folder))
        self._made_folder = not self.folder.exists()
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_writable(self.folder, error) from error
        lock = QLockFile(str(self.path / _LOCK))
        lock.setStaleLockTime(0)   # a series may take hours; a lock whose program has ended is taken over all the same
        if not lock.tryLock(0):
            if lock.error() == QLockFile.LockError.LockFailedError:
                raise BadInput(tr("These maps are being made in this folder just now."),
                               tr("Wait until the other run is ready, or choose another folder."), str(self.folder))
            # Qt tells a lack of rights; "another error" is its word for a disk without room.
            denied = lock.error() == QLockFile.LockError.PermissionError
            reason = errno.EACCES if denied else errno.ENOSPC
            with contextlib.suppress(OSError):   # it holds the pages of a former run
                self.path.rmdir()
                if self._made_folder:
                    self.folder.rmdir()
            raise not_writable(self.folder, OSError(reason, os.strerror(reason)))
        self._lock = lock
        self.manifest = read_manifest(self.path / _MANIFEST)
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        if kind is None or not self.manifest.pages:
            self._remove()
        elif self._lock is not None:
            self._lock.unlock()

    def _remove(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)
        if self._made_folder:
            with contextlib.suppress(OSError):   # it holds the files, or somebody else's
                self.folder.rmdir()

    def begin(self, begun: Begun) -> None:
        """Throws away what a former run left and begins anew."""
        try:
            for thing in self.path.iterdir():
                if thing.is_dir():
                    shutil.rmtree(thing)
                elif thing.name != _LOCK:
                    thing.unlink()
        except OSError as error:
            raise not_writable(self.path, error) from error
        self.manifest = Manifest(begun)
        self._tell(begun_line(begun))

    def fits(self, begun: Begun) -> bool:
        """Returns True if what lies here was begun for the same, on the same day of the programme."""
        former = self.manifest.begun
        return former is not None and (former.wish, former.data) == (begun.wish, begun.data) and (
            day_of(former.moment) == day_of(begun.moment))

    def whole(self, key: str) -> Optional[DonePage]:
        """Returns a page of a former run if its files are what they were when they were written."""
        page = self.manifest.pages.get(key)
        if page is None or any(digest_of_file(self.path / name) != digest for name, digest in page.files):
            return None
        return page

    def expect(self, pages: int) -> None:
        """Books how many pages there shall be."""
        self._tell(wanted_line(pages))
        self.manifest.wanted = pages

    def add(self, page: DonePage) -> None:
        """Books a page that is ready."""
        self._tell(page_line(page))
        self.manifest.pages[page.key] = page

    def forget(self) -> None:
        """Says that nothing here is worth keeping when the run ends, however it ends."""
        self.manifest = Manifest()

    def place(self, names: tuple[str, ...]) -> None:
        """Moves finished files from :attr:`ready` to their places: all of them, or none.

        :raises NotWritable: if one cannot be replaced, because it is open in another program; then all is as before.
        """
        self.former.mkdir(exist_ok=True)
        for name in names:
            refuse_unwritable(self.folder / name)
            with (self.ready / name).open("rb+") as stream:
                os.fsync(stream.fileno())
        self._tell(placing_line(names), to_disk=True)
        done: list[str] = []
        for name in names:
            try:
                self._swap(name)
            except OSError as error:
                for before in [*done, name]:
                    self._swap_back(before)
                self._tell(placing_line(()), to_disk=True)
                raise not_writable(self.folder / name, error) from error
            done.append(name)

    def place_rest(self) -> None:
        """Brings to its end what a run killed while its files took their places had begun.

        :raises NotWritable: if a file cannot be replaced.
        """
        for name in self.manifest.placing:
            try:
                if (self.ready / name).is_file():
                    self._swap(name)
            except OSError as error:
                raise not_writable(self.folder / name, error) from error

    def _swap(self, name: str) -> None:
        goal = self.folder / name
        if goal.exists() and not (self.former / name).exists():
            goal.replace(self.former / name)
        (self.ready / name).replace(goal)

    def _swap_back(self, name: str) -> None:
        goal, kept = self.folder / name, self.former / name
        if goal.is_file() and not (self.ready / name).exists():
            goal.replace(self.ready / name)
        if kept.exists():
            kept.replace(goal)

    def _tell(self, line: str, to_disk: bool = False) -> None:
        file = self.path / _MANIFEST
        try:
            with file.open("a", encoding="utf-8") as stream:
                # A line that a power cut left without its end must not swallow this one.
                stream.write(f"{line}\n" if stream.tell() == 0 else f"\n{line}\n")
                stream.flush()
                if to_disk:
                    os.fsync(stream.fileno())
        except OSError as error:
            raise not_writable(file, error) from error


def left_behind(folder: Path, wish: str) -> Manifest:
    """Returns what a run of this wish that was broken off has left in ``folder``; an empty manifest if nothing."""
    return read_manifest(WorkFolder(folder, wish).path / _MANIFEST)


def forget_other_days(folder: Path, today: datetime.date) -> None:
    """Removes work folders that can never be gone on with, because their day is over: they hold restricted maps."""
    for path in folder.glob(f"{PREFIX}*"):
        begun = read_manifest(path / _MANIFEST).begun
        if begun is not None and day_of(begun.moment) != today:
            # One that is in use, or whose last files cannot take their places, stays.
            with contextlib.suppress(ToolsError), WorkFolder(folder, path.name[len(PREFIX):]) as old:
                old.place_rest()
