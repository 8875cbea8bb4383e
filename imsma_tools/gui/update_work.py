"""What an update does in its own thread: open the data file and the system, update, write the report, close both."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ..core.base.jobs import Progress
from ..core.sources.connections import Connection
from ..core.sources.opening import open_source
from ..core.sources.source_profile import load_source_profile
from ..core.sources.update.mirrors import forget
from ..core.sources.update.outcome import UpdateOutcome
from ..core.sources.update.report import write_report
from ..core.sources.update.request import UpdateRequest
from ..core.sources.update.run import plan, update
from ..core.workspace import Workspace, open_workspace


def plan_update(file: Path, request: UpdateRequest, progress: Progress) -> Any:
    """Returns how much an update would read and how long it would take; changes nothing.

    :raises ToolsError: whatever keeps it from being known.
    """
    return _with_both(file, request.connection, progress,
                      lambda workspace, source, profile: plan(workspace, source, profile, request, progress))


def run_update(file: Path, request: UpdateRequest, report: Path, progress: Progress) -> UpdateOutcome:
    """Updates a data file and writes the report of it.

    :raises ToolsError: whatever keeps the update from beginning; what ends it later stands in the outcome.
    :raises Cancelled: if the person stopped it; the old data are still there.
    """
    outcome: UpdateOutcome = _with_both(
        file, request.connection, progress,
        lambda workspace, source, profile: update(workspace, source, profile, request, progress))
    write_report(report, outcome)
    return outcome


def forget_mirrors(file: Path, sources: list[str], by: str, progress: Progress) -> None:
    """Makes mirrored records ordinary ones, source by source.

    :raises ToolsError: if the data file cannot be written.
    """
    with open_workspace(file) as workspace:
        for source in sources:
            progress.check()
            forget(workspace, source, by)


def _with_both(file: Path, connection: Connection, progress: Progress,
               work: Callable[[Workspace, Any, Any], Any]) -> Any:
    with open_workspace(file) as workspace:
        profile = load_source_profile(connection.profile, workspace.model)
        progress.check()
        source = open_source(connection, profile)
        try:
            return work(workspace, source, profile)
        finally:
            source.close()
