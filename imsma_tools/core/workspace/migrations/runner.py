"""Runs the steps: a backup before, all of them in one transaction, so that a failing step leaves the file as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ...base.errors import ToolsError
from ...base.language import tr
from ...model.definition import Model
from .. import copies
from ..connection import connect
from ..errors import in_sentences
from . import step_0001, step_0002, step_0003


class Step(Protocol):
    """A module with the version it leads to and the function that does it."""

    VERSION: int

    def apply(self, connection: sqlite3.Connection, model: Model) -> None:
        """Changes the tables, within the caller's transaction."""


STEPS: tuple[Step, ...] = (step_0001, step_0002, step_0003)


def pending(version: int, target: int, steps: Sequence[Step] = STEPS) -> list[Step]:
    """Returns the steps from ``version`` (0: an empty database) to ``target``, in order."""
    return sorted((step for step in steps if version < step.VERSION <= target), key=lambda step: step.VERSION)


def migrate(path: Path, version: int, model: Model, steps: Sequence[Step] = STEPS) -> Path:
    """Brings a data file from ``version`` to the model's and returns the backup made before.

    :raises ToolsError: if a step fails; the file is as it was.
    """
    saved = copies.backup(path, copies.free_name(path, f"-before-update-{version}"))
    with in_sentences(path):
        connection = connect(path)
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                for step in pending(version, model.version, steps):
                    step.apply(connection, model)
                connection.execute("UPDATE workspace_info SET value = ? WHERE key = 'model_version'",
                                   (str(model.version),))
                connection.execute("COMMIT")
            except (sqlite3.Error, ToolsError) as error:
                connection.execute("ROLLBACK")
                raise ToolsError(tr("The data file {name} could not be brought up to date.", name=path.name),
                                 tr("It is as it was. Send the diagnostic report to the maintainers."),
                                 str(error)) from error
        finally:
            connection.close()
    return saved
