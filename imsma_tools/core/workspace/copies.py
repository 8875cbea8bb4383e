"""Copies of a data file that hold every finished change, made while others read and write.

Copying the file itself would lose what still lies in SQLite's write-ahead log beside it.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from .connection import connect
from .errors import DamagedDataFile, in_sentences

_PAGES = 2000


def backup(source: os.PathLike[str] | str, target: os.PathLike[str] | str, progress: Progress = SILENT) -> Path:
    """Copies the data file ``source`` to ``target`` by SQLite's backup interface and checks the copy.

    :raises BadInput: if ``target`` exists or is the source.
    :raises NotWritable: if it cannot be written; nothing is left behind.
    """
    origin, goal = Path(source), Path(target)
    refuse_taken(goal)

    def told(status: int, remaining: int, total: int) -> None:
        progress.check()
        progress.set_percent(100.0 * (total - remaining) / max(total, 1))

    with write_aside(goal) as aside:
        with in_sentences(origin):
            reader = connect(origin, "ro")
        try:
            with in_sentences(goal):
                _copy(reader, aside, goal, told)
        finally:
            reader.close()
    return goal


def replace_with(copy: Path, goal: Path) -> Path:
    """Replaces the content of ``goal`` by that of ``copy``, keeps the former one beside it and returns its path.

    The file itself stays: others may have it open, and their write-ahead log would destroy a new file in its place.
    """
    former = free_name(goal, "-before")
    backup(goal, former)
    with in_sentences(copy):
        reader = connect(copy, "ro")
    try:
        with in_sentences(goal):
            writer = connect(goal)
            try:
                reader.backup(writer)
                _check(writer, goal)
            finally:
                writer.close()
    finally:
        reader.close()
    return former


def refuse_taken(goal: Path) -> None:
    """Refuses a name that is taken, also by what is left of a deleted data file.

    :raises BadInput: if the file exists, or the log of a former one, which SQLite would play into a new file.
    """
    if goal.exists():
        raise BadInput(tr("The file {name} exists already and is not overwritten.", name=goal.name),
                       tr("Choose another name, or open the file that is there."), str(goal))
    for ending in ("-wal", "-journal"):
        rest = goal.with_name(goal.name + ending)
        # Who only reads leaves an empty log behind, and that holds nothing.
        if rest.exists() and rest.stat().st_size:
            raise BadInput(tr("Beside it lies {name}, the rest of another data file.", name=rest.name),
                           tr("Choose another name, or move that file to another folder."), str(rest))


def free_name(path: Path, ending: str) -> Path:
    """Returns a name beside ``path`` that says what the file is and that no file has yet."""
    names = itertools.chain([f"{path.stem}{ending}"], (f"{path.stem}{ending}-{number}" for number in
                                                        itertools.count(2)))
    return next(candidate for candidate in (path.with_name(name + path.suffix) for name in names)
                if not candidate.exists())


def _copy(reader: sqlite3.Connection, aside: Path, goal: Path,
          told: Optional[Callable[[int, int, int], None]]) -> None:
    writer = connect(aside)
    try:
        reader.backup(writer, pages=_PAGES, progress=told, sleep=0.05)
        _check(writer, goal)
        # Alone in its file, so that the swap takes all of it; the next writer turns the log on again.
        writer.execute("PRAGMA journal_mode = DELETE")
    finally:
        writer.close()


def _check(connection: sqlite3.Connection, goal: Path) -> None:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise DamagedDataFile(tr("The copy {name} would be damaged, because the data file is.", name=goal.name),
                              tr("Use an older backup."), str(answer))
