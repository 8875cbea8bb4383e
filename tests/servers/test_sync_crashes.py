"""What happens to this machine in the middle of an update: QGIS killed, the disk full, another program at the file."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import feature_data
import pytest
from sync_kit import assert_same, everything, pages, reopened, stored, updated
from workspace_samples import fresh

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.sources.update.outcome import COMPLETE
from imsma_tools.core.workspace import verify

HERE = Path(__file__).parent
NUMBER = 2400


@pytest.fixture(scope="module")
def hazards():
    return feature_data.hazards(NUMBER, seed=2)


@pytest.fixture(scope="module")
def server(koop10, hazards):
    koop10.put("crashes", hazards)
    return koop10


def child(variables=None, **task) -> subprocess.Popen:
    environment = {**os.environ, **(variables or {}), "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONPATH": os.pathsep.join(map(str, (HERE.parents[1], HERE, HERE.parent / "unit")))}
    return subprocess.Popen([sys.executable, str(HERE / "sync_child.py"), json.dumps(task)], env=environment, text=True,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@contextlib.contextmanager
def another_qgis(do: str, file: Path):
    """Another QGIS at the file while the block runs; yields a function that lets it go on and returns what it says."""
    process = child(do=do, file=str(file))
    try:
        assert process.stdout.readline().strip() == "ready", process.stderr.read()

        def go_on() -> dict:
            said, problem = process.communicate("go on\n", timeout=60)
            assert said.strip(), problem
            return json.loads(said.splitlines()[-1])

        yield go_on
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("moment", ["page 1", "page 5", "write 1", "write 1400"])
def test_qgis_killed(moment, tmp_path, server, hazards):
    old = {**hazards, "features": feature_data.edited(hazards, rows=range(50))["features"][:1000]}
    file = tmp_path / "data.gpkg"
    server.put("crashes", old)
    try:
        with fresh(file) as ws:
            assert updated(ws, server.url("crashes")).state == COMPLETE
    finally:
        server.put("crashes", hazards)
    before = everything(file)
    process = child(do="update", file=str(file), url=server.url("crashes"), die_at=moment)
    said, problem = process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL, said + problem
    assert everything(file) == before
    server.forget_requests()
    with reopened(file) as ws:
        assert_same(ws, old)
        outcome = updated(ws, server.url("crashes"))
        assert outcome.state == COMPLETE
        assert_same(ws, hazards)
        assert not verify(ws)
    if moment != "page 1":
        assert outcome.resumed
    if moment.startswith("write"):
        assert pages(server.requests()) == []


@pytest.fixture
def small_disk(tmp_path):
    """``small_disk(megabytes)`` returns a folder on a disk of that size."""
    mounted = []

    def mount(megabytes: float) -> Path:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={int(megabytes * 1024)}k", "tmpfs", str(folder)],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"no small disk can be made here: {done.stderr.strip()}")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", str(folder)], check=True)


# room for part of the pages, for all pages and part of the rows
@pytest.mark.parametrize("more_mb", [1, 3, 6, 9])
def test_a_full_disk(more_mb, small_disk, tmp_path, server, hazards):
    old = {**hazards, "features": hazards["features"][:300]}
    first = tmp_path / "first.gpkg"
    server.put("crashes", old)
    try:
        with fresh(first) as ws:
            assert updated(ws, server.url("crashes")).state == COMPLETE
    finally:
        server.put("crashes", hazards)
    file = small_disk(first.stat().st_size / 2**20 + more_mb) / "data.gpkg"
    file.write_bytes(first.read_bytes())
    with reopened(file) as ws:
        before = everything(file)
        try:
            outcome = updated(ws, server.url("crashes"))
        except ToolsError as error:
            told = str(error)
        else:
            assert outcome.state != COMPLETE
            told = outcome.reason
        assert told.strip()
        assert everything(file) == before
        assert_same(ws, old)
        assert not verify(ws)


def test_an_edit_session_in_another_qgis(tmp_path, server, hazards):
    file = tmp_path / "data.gpkg"
    with fresh(file) as ws:
        assert updated(ws, server.url("crashes")).state == COMPLETE
        after = feature_data.edited(hazards, rows=range(30), gone=range(60, 70), new=3)
        with another_qgis("edit", file) as go_on:
            server.put("crashes", after)
            try:
                assert updated(ws, server.url("crashes")).state == COMPLETE
            finally:
                server.put("crashes", hazards)
            assert_same(ws, after)
            said = go_on()
        assert said["committed"] is False and any("IMSMA" in text or "copy" in text for text in said["errors"]), said
        assert_same(ws, after)


def test_another_program_writing(tmp_path, server, hazards):
    file = tmp_path / "data.gpkg"
    with fresh(file) as ws:
        with another_qgis("lock", file) as go_on:
            try:
                outcome = updated(ws, server.url("crashes"))
            except ToolsError as error:
                told = str(error)
            else:
                assert outcome.state != COMPLETE
                told = outcome.reason
            assert told.strip()
            assert stored(file) == {}
            go_on()
        server.forget_requests()
        outcome = updated(ws, server.url("crashes"))
        assert outcome.state == COMPLETE
        assert_same(ws, hazards)
        assert outcome.resumed and pages(server.requests()) == []
