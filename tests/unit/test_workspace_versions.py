"""Data files of former versions, kept as they were made, are brought up to date and lose nothing."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from workspace_samples import lines

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import create_workspace, open_workspace, verify
from imsma_tools.core.workspace.migrations import step_0002

FILES = Path(__file__).parent / "files"


@pytest.fixture()
def version_1(tmp_path):
    """Made by the suite as it was at model version 1: three hazards, one correction request, one run."""
    path = tmp_path / "data.gpkg"
    path.write_bytes(lzma.decompress((FILES / "version_1.gpkg.xz").read_bytes()))
    return path


def schema(connection):
    """What stands in the file: columns by table, indexes and triggers with their text."""
    tables = {name: sorted(tuple(row[1:3]) for row in connection.execute(f"PRAGMA table_info({name})"))
              for name in load_model().tables}
    others = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"))
    contents = connection.execute("SELECT table_name, data_type, description FROM gpkg_contents ORDER BY 1").fetchall()
    return tables, others, contents


def test_a_file_of_version_1_keeps_its_records_and_becomes_like_a_new_one(version_1):
    with pytest.raises(ToolsError, match="older version"):
        open_workspace(version_1, read_only=True)
    with open_workspace(version_1) as ws:
        assert ws.info["model_version"] == str(load_model().version) and ws.notes == []
        assert verify(ws) == []
        assert [row["local_id"] for row in ws.rows("hazard")] == ["H0", "H1", "H2"]
        assert [row["value_proposed"] for row in ws.rows("correction_request")] == ["b"]
        assert [row["run_guid"] for row in ws.rows("sync_run")] == [None] and ws.count("mirror") == 0
        with ws.writing("Ali") as writer:
            request = next(ws.rows("correction_request"))["guid"]
            writer.update("correction_request", request, {"target_title": "H2"})
        assert lines(ws, "correction_request")[-1]["after"] == {"target_title": "H2"} and verify(ws) == []
        with create_workspace(version_1.with_name("new.gpkg")) as new:
            assert schema(ws.connection) == schema(new.connection)
    assert version_1.with_name("data-before-update-1.gpkg").is_file()


def test_the_step_finds_nothing_to_do_the_second_time(version_1):
    with open_workspace(version_1) as ws:
        before = ws.connection.execute("SELECT * FROM sqlite_master").fetchall()
        step_0002.apply(ws.connection, ws.model)
        assert ws.connection.execute("SELECT * FROM sqlite_master").fetchall() == before
