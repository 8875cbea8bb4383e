"""Writes a sample into a data file, in one transaction, marked as what it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress, counted
from ..base.language import tr
from ..workspace import Workspace, create_workspace, open_workspace
from ..workspace.create import discard
from .recipe import MARK
from .sample import Sample

ACTOR = "sample data"
_KEPT_EMPTY = ("hazard", "task_order", "progress_report", "accident", "eore_session")


def write_sample(path: Path, sample: Sample, progress: Progress = SILENT) -> Mapping[str, int]:
    """Writes ``sample`` into the data file ``path``, made if missing, and returns the number of records by table.

    :raises BadInput: if the data file already holds records, because invented ones must never stand among real ones.
    """
    if path.exists():
        with open_workspace(path) as workspace:
            return _fill(workspace, sample, progress)
    created = create_workspace(path)   # outside of what cleans up: what lay there before is not ours to remove
    try:
        with created as workspace:
            return _fill(workspace, sample, progress)
    except BaseException:
        discard(path)   # whatever stopped the writing, nothing half-made stays behind
        raise


def refuse_mixing(path: Path) -> None:
    """Raises BadInput if ``path`` is a data file that already holds records."""
    if path.exists():
        with open_workspace(path, read_only=True) as workspace:
            _refuse_mixing(workspace)


def _refuse_mixing(workspace: Workspace) -> None:
    held = {table: workspace.count(table) for table in _KEPT_EMPTY}
    if any(held.values()):
        raise BadInput(tr("The data file {name} already holds records.", name=Path(str(workspace.path)).name),
                       tr("Invented records must never stand among others. Choose a new file."),
                       ", ".join(f"{table}: {number}" for table, number in held.items() if number))


def _fill(workspace: Workspace, sample: Sample, progress: Progress) -> Mapping[str, int]:
    _refuse_mixing(workspace)
    filled = {table: records for table, records in sample.tables.items() if records}
    total = sum(len(records) for records in filled.values())
    done = 0
    with workspace.writing(actor=ACTOR, via="sample", reason=MARK) as writer:
        for table, records in filled.items():
            part = counted(records, None, progress, every=2000)
            writer.insert_many(table, part)
            done += len(records)
            progress.set_percent(100.0 * done / total)
        writer.set_info("sample", MARK)
        writer.set_info("sample_seed", str(sample.choices.seed))
        writer.set_info("sample_as_of", sample.choices.as_of.isoformat())
    return {table: len(records) for table, records in filled.items()}
