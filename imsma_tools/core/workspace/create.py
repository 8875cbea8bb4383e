"""Making a new data file: aside, whole, then in its place."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import uuid
from pathlib import Path

from ..base import paths
from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..model.definition import load_model
from .connection import connect
from .convert import instant_text
from .copies import refuse_taken
from .errors import in_sentences
from .migrations import runner
from .opening import open_workspace
from .store import Workspace

SUFFIX = ".gpkg"
_TIME_ZONES = {"IQ": "Asia/Baghdad"}
"""Dates are days in the programme's zone; a country without an entry here counts in UTC."""


def create_workspace(path: os.PathLike[str] | str, country: str = "IQ", progress: Progress = SILENT) -> Workspace:
    """Makes an empty data file for a country (two letters, ISO 3166) and returns it open for writing.

    :raises BadInput: if the file exists, does not end in .gpkg, or the country is no code.
    :raises NotWritable: if it cannot be written; nothing is left behind.
    """
    goal = Path(path)
    if goal.suffix.lower() != SUFFIX:
        raise BadInput(tr("The name of a data file ends in {suffix}.", suffix=SUFFIX),
                       tr("Write for example {name}.", name=goal.stem + SUFFIX), str(goal))
    refuse_taken(goal)
    if not re.fullmatch(r"[A-Z]{2}", country):
        raise BadInput(tr("{country} is no country code.", country=country),
                       tr("Give the two letters of the country, for example IQ."))
    model = load_model()
    info = {"model_version": str(model.version), "suite_version": paths.suite_version(),
            "created_at": instant_text(dt.datetime.now(dt.timezone.utc)), "country": country,
            "time_zone": _TIME_ZONES.get(country, "UTC"), "workspace_id": str(uuid.uuid4())}
    with write_aside(goal) as aside, in_sentences(goal):
        connection = connect(aside)
        try:
            # Nobody else can see the file yet, and it is swapped in whole: no journal is needed.
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("BEGIN IMMEDIATE")
            for step in runner.pending(0, model.version):
                progress.check()
                step.apply(connection, model)
            connection.executemany("INSERT INTO workspace_info (key, value) VALUES (?, ?)", info.items())
            connection.execute("COMMIT")
        finally:
            connection.close()
    progress.set_percent(100.0)
    try:
        return open_workspace(goal)
    except BaseException:
        discard(goal)
        raise


def discard(path: Path) -> None:
    """Removes a data file that was only just made, with what SQLite keeps beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + tail).unlink()
