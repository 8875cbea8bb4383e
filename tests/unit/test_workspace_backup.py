"""Copies hold every finished change, also while others write; a working copy comes back only if nothing was lost."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from workspace_samples import fresh

from imsma_tools.core.base.errors import BadInput, Cancelled, NotWritable, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.workspace import backup, hand_back, open_workspace, verify, working_copy


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        workspace.connection.execute("PRAGMA wal_autocheckpoint = 0")
        with workspace.writing("Ali") as writer:
            writer.insert_many("hazard", [{"local_id": f"H{number}"} for number in range(50)])
        yield workspace


def test_a_file_copy_lacks_what_the_backup_holds(ws, tmp_path):
    """Why the backup interface: what was finished still lies in the log beside the file."""
    copied = shutil.copy(ws.path, tmp_path / "copied.gpkg")
    connection = sqlite3.connect(copied)
    assert connection.execute("SELECT count(*) FROM hazard").fetchone() == (0,)
    connection.close()
    with open_workspace(backup(ws.path, tmp_path / "saved.gpkg")) as saved:
        assert saved.count("hazard") == 50 and verify(saved, ws.last_seal()) == []


def test_a_backup_while_another_writes_holds_the_last_finished_state(ws, tmp_path):
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "not yet"})
        backup(ws.path, tmp_path / "saved.gpkg")
    with open_workspace(tmp_path / "saved.gpkg", read_only=True) as saved:
        assert saved.count("hazard") == 50
    assert sorted(file.name for file in tmp_path.iterdir() if "saved" in file.name) == ["saved.gpkg"]


def test_a_backup_never_overwrites(ws, tmp_path):
    with pytest.raises(BadInput, match="exists already"):
        backup(ws.path, ws.path)
    with pytest.raises(NotWritable, match="folder does not exist"):
        backup(ws.path, tmp_path / "none" / "saved.gpkg")


def test_a_cancelled_backup_leaves_nothing(ws, tmp_path):
    class Stopped(Progress):
        def is_cancelled(self):
            return True

    before = sorted(file.name for file in tmp_path.iterdir())
    with pytest.raises(Cancelled):
        backup(ws.path, tmp_path / "saved.gpkg", Stopped())
    assert sorted(file.name for file in tmp_path.iterdir()) == before


def test_a_working_copy_comes_back(ws, tmp_path):
    (tmp_path / "mine").mkdir()
    copy = working_copy(ws.path, tmp_path / "mine")
    with open_workspace(copy) as mine, mine.writing("Bo") as writer:
        writer.insert("hazard", {"local_id": "done in the field"})
    former = hand_back(copy, ws.path)
    assert ws.count("hazard") == 51, "seen by those who had it open all the time"
    with open_workspace(ws.path) as there, open_workspace(former, read_only=True) as kept:
        assert there.count("hazard") == 51 and kept.count("hazard") == 50 and verify(there) == []
    with pytest.raises(BadInput, match="exists already"):
        working_copy(ws.path, tmp_path / "mine")


def test_a_working_copy_does_not_come_back_over_somebody_elses_work(ws, tmp_path):
    (tmp_path / "mine").mkdir()
    copy = working_copy(ws.path, tmp_path / "mine")
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "meanwhile"})
    with pytest.raises(ToolsError, match="changed by somebody else since"):
        hand_back(copy, ws.path)
    assert ws.count("hazard") == 51
