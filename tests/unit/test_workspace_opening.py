"""Everything that can be wrong with a data file has its own sentence, and nothing is half-written."""

from __future__ import annotations

import dataclasses
import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from workspace_samples import fresh, lines, plain, square

from imsma_tools.core.base.errors import BadInput, NotWritable, ToolsError
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.workspace import (
    DamagedDataFile,
    LockedDataFile,
    NewerDataFile,
    NotADataFile,
    backup,
    create_workspace,
    open_workspace,
    restore_protection,
    verify,
)
from imsma_tools.core.workspace.migrations import runner, step_0001
from imsma_tools.core.workspace.opening import open_with

ROOT = Path(__file__).parents[2]


@pytest.fixture()
def path(tmp_path):
    file = tmp_path / "data.gpkg"
    with fresh(file) as ws, ws.writing("Ali") as writer:
        writer.insert_many("hazard", [{"local_id": f"H{number}", "geom": square(44 + number)} for number in range(3)])
    return file


def snapshot(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_create_refuses_what_is_there(path):
    before = snapshot(path.parent)
    with pytest.raises(BadInput, match="exists already and is not overwritten"):
        create_workspace(path)
    assert snapshot(path.parent) == before


def test_create_refuses_a_name_beside_the_rest_of_another_file(tmp_path):
    """SQLite would play the log of the deleted file into the new one."""
    (tmp_path / "data.gpkg-wal").write_bytes(b"rest")
    with pytest.raises(BadInput, match=r"data\.gpkg-wal, the rest of another data file"):
        create_workspace(tmp_path / "data.gpkg")
    assert [file.name for file in tmp_path.iterdir()] == ["data.gpkg-wal"]


def test_what_reading_leaves_beside_a_deleted_file_stops_no_new_one(path):
    open_workspace(path, read_only=True).close()
    rest = path.with_name(path.name + "-wal")
    assert rest.exists() and not rest.stat().st_size
    path.unlink()
    with create_workspace(path) as workspace:
        assert workspace.count("hazard") == 0
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.skipif(os.name == "nt", reason="rights of groups are a matter of the folder there")
def test_colleagues_may_open_what_one_makes(tmp_path):
    before = os.umask(0o002)
    try:
        create_workspace(tmp_path / "data.gpkg").close()
        backup(tmp_path / "data.gpkg", tmp_path / "saved.gpkg")
    finally:
        os.umask(before)
    assert {file.stat().st_mode & 0o777 for file in tmp_path.glob("*.gpkg")} == {0o664}


@pytest.mark.parametrize(("name", "country", "words"), [
    ("data.sqlite", "IQ", "ends in .gpkg"), ("data.gpkg", "Iraq", "no country code"), ("data.gpkg", "iq", "no country"),
])
def test_create_refuses_bad_names(tmp_path, name, country, words):
    with pytest.raises(BadInput, match=words):
        create_workspace(tmp_path / name, country)
    assert list(tmp_path.iterdir()) == []


def test_create_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(NotWritable, match="folder does not exist"):
        create_workspace(tmp_path / "none" / "data.gpkg")


def test_nothing_there_and_a_folder(tmp_path):
    with pytest.raises(BadInput, match="There is no file"):
        open_workspace(tmp_path / "none.gpkg")
    with pytest.raises(BadInput, match="is a folder"):
        open_workspace(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + bytes(200)])
def test_no_database(tmp_path, content):
    file = tmp_path / "notes.gpkg"
    file.write_bytes(content)
    with pytest.raises(NotADataFile, match="is not a data file"):
        open_workspace(file)
    assert snapshot(tmp_path) == {"notes.gpkg": content}


def test_a_database_that_is_no_geopackage(tmp_path):
    file = tmp_path / "cash.gpkg"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE cash (amount)")
    connection.close()
    with pytest.raises(NotADataFile, match="a database, but not a GeoPackage"):
        open_workspace(file)


def test_a_geopackage_that_is_no_data_file(tmp_path):
    from osgeo import ogr
    file = tmp_path / "map.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    source.CreateLayer("hazard")
    source = None
    with pytest.raises(NotADataFile, match="a GeoPackage, but not a data file") as caught:
        open_workspace(file)
    assert "import" in caught.value.remedy


def test_newer_than_the_plugin(path):
    with open_workspace(path) as ws:
        ws.connection.execute("UPDATE workspace_info SET value = '99' WHERE key = 'model_version'")
    for read_only in (True, False):
        with pytest.raises(NewerDataFile, match="newer version") as caught:
            open_workspace(path, read_only)
        assert "Update the plugins" in caught.value.remedy


def test_a_version_that_is_no_number(path):
    with open_workspace(path) as ws:
        ws.connection.execute("DELETE FROM workspace_info WHERE key = 'model_version'")
    with pytest.raises(DamagedDataFile, match="which version"):
        open_workspace(path)


def newer_model():
    return dataclasses.replace(load_model(), version=load_model().version + 1)


def step(apply):
    return (step_0001, SimpleNamespace(VERSION=load_model().version + 1, apply=apply))


def test_an_older_file_is_brought_up_to_date_after_a_backup(path):
    def apply(connection, model):
        connection.execute("CREATE TABLE later (x)")

    with pytest.raises(ToolsError, match="older version"):
        open_with(path, True, newer_model(), step(apply))
    with open_with(path, False, newer_model(), step(apply)) as ws:
        assert ws.info["model_version"] == str(newer_model().version) and ws.count("hazard") == 3
        assert ws.connection.execute("SELECT count(*) FROM later").fetchone() == (0,)
    saved = path.with_name(f"data-before-update-{load_model().version}.gpkg")
    with open_workspace(saved, read_only=True) as ws:
        assert ws.count("hazard") == 3 and verify(ws) == []


def test_a_step_that_fails_leaves_the_file_as_it_was(path):
    def apply(connection, model):
        connection.execute("CREATE TABLE later (x)")
        connection.execute("UPDATE hazard SET name = 'half'")
        connection.execute("CREATE TABLE later (x)")

    with pytest.raises(ToolsError, match="could not be brought up to date"):
        open_with(path, False, newer_model(), step(apply))
    with open_workspace(path) as ws:
        assert verify(ws) == [] and {record["name"] for record in ws.rows("hazard")} == {None}


def test_the_steps_run_in_order_and_only_those_missing():
    steps = [SimpleNamespace(VERSION=number, apply=None) for number in (3, 1, 2, 4)]
    assert [entry.VERSION for entry in runner.pending(1, 3, steps)] == [2, 3]
    assert [entry.VERSION for entry in runner.pending(0, load_model().version)] == list(
        range(1, load_model().version + 1)), "every version of the model has its step"


def test_opened_for_reading_nothing_is_written(path):
    before = path.read_bytes()
    with open_workspace(path, read_only=True) as ws:
        assert ws.count("hazard") == 3
        with pytest.raises(NotWritable, match="can only be read"), ws.writing("Ali"):
            pass
    assert path.read_bytes() == before


def test_locked_by_another_writer(path):
    other = plain(path, recursive=True)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE hazard SET name = 'half'")
    with open_workspace(path) as ws:
        ws.connection.execute("PRAGMA busy_timeout = 1")
        assert ws.count("hazard", {"name": "half"}) == 0
        with pytest.raises(LockedDataFile, match=r"Another program is writing to data\.gpkg"), ws.writing("Ali"):
            pass
        other.execute("COMMIT")
        with ws.writing("Ali") as writer:
            writer.update("hazard", next(ws.rows("hazard"))["guid"], {"name": "done"})
    other.close()


def test_a_file_another_program_writes_without_a_log_is_not_read_half_written(path):
    """QGIS switches the write-ahead log off when it closes the last layer; then a writer locks readers out too."""
    other = plain(path, recursive=True)
    assert other.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LockedDataFile, match="Another program is writing"):
        open_workspace(path, read_only=True)
    other.execute("ROLLBACK")
    other.close()
    with open_workspace(path, read_only=True) as ws:
        assert ws.count("hazard") == 3


SECOND = """
import sys
sys.path.insert(0, {root!r})
from imsma_tools.core.workspace import open_workspace
with open_workspace({path!r}) as ws:
    for number in range(20):
        with ws.writing("Bo") as writer:
            writer.insert("hazard", {{"local_id": f"B{{number}}"}})
"""


def test_two_programs_writing_in_turn_lose_nothing_and_keep_one_chain(path):
    other = subprocess.Popen([sys.executable, "-c", SECOND.format(root=str(ROOT), path=str(path))])
    with open_workspace(path) as ws:
        for number in range(20):
            with ws.writing("Ali") as writer:
                writer.insert("hazard", {"local_id": f"A{number}"})
        assert other.wait(timeout=60) == 0
        assert ws.count("hazard") == 43 and verify(ws, ws.last_seal()) == []


@pytest.mark.parametrize("damage", ["end missing", "middle overwritten"])
def test_a_broken_file(path, damage):
    content = bytearray(path.read_bytes())
    if damage == "end missing":
        del content[len(content) // 2:]
    else:
        content[4096:len(content) - 4096] = os.urandom(len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(DamagedDataFile, match="is damaged") as caught:
        open_workspace(path)
    assert "backup" in caught.value.remedy


def test_a_broken_page_is_found_by_the_check(path):
    with open_workspace(path) as ws:
        page = ws.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'hazard_guid'").fetchone()[0]
    with path.open("r+b") as stream:
        stream.seek(page * 4096 - 100)
        stream.write(b"x" * 100)
    with open_workspace(path, read_only=True) as ws:
        try:
            findings = verify(ws)
        except DamagedDataFile as error:
            findings = [error.sentence()]
        assert any("damaged" in finding for finding in findings)


def overwrite(path: Path) -> None:
    """What "overwrite layer" of QGIS and ogr2ogr does."""
    copy = path.with_name("copy.gpkg")
    subprocess.run(["ogr2ogr", copy, path, "hazard"], check=True)
    subprocess.run(["ogr2ogr", "-update", "-overwrite", path, copy, "hazard", "-lco", "GEOMETRY_NAME=geom"],
                   check=True, capture_output=True)


def test_an_overwritten_layer_is_noticed_and_can_be_protected_again(path):
    overwrite(path)
    with pytest.raises(DamagedDataFile, match="not protected any more") as caught:
        open_workspace(path)
    assert "hazard" in caught.value.detail and "backup" in caught.value.remedy
    with open_workspace(path, read_only=True) as ws:
        assert any("hazard" in note and "lost its protection" in note for note in ws.notes)
        assert ws.count("hazard") == 3
    other = plain(path, recursive=True)
    other.execute("UPDATE hazard SET name = 'unseen' WHERE fid = 1")
    other.execute("INSERT INTO hazard (local_id) VALUES ('new')")
    other.execute("DELETE FROM hazard WHERE fid = 2")
    other.close()
    assert restore_protection(path, "Chief", path.with_name("saved.gpkg")) == 3
    with open_workspace(path) as ws:
        assert verify(ws) == []
        last = lines(ws)[3:]
        assert sorted(line["operation"] for line in last) == ["found", "found", "lost"]
        assert {line["actor"] for line in last} == {"Chief"}
        assert all(record["guid"] and record["version"] for record in ws.rows("hazard"))
    assert path.with_name("saved.gpkg").is_file()


@pytest.mark.parametrize("harm", ["DROP TRIGGER imsma_hazard_update", "DROP TRIGGER imsma_audit_log_delete",
                                  "DROP TABLE victim", "ALTER TABLE hazard RENAME COLUMN name TO label",
                                  "DROP TABLE imsma_session"])
def test_whatever_of_the_protection_is_missing_is_named(path, harm):
    connection = plain(path, recursive=True)
    connection.execute(harm)
    connection.close()
    with pytest.raises(DamagedDataFile, match="not protected any more"):
        open_workspace(path)


def test_missing_tables_cannot_be_put_back(path):
    connection = plain(path, recursive=True)
    connection.execute("DROP TABLE victim")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DamagedDataFile, match="cannot be put back"):
        restore_protection(path, "Chief", path.with_name("saved.gpkg"))
    assert path.read_bytes() == before


WRITER = """
import os, signal, sys
sys.path.insert(0, {root!r})
from imsma_tools.core.workspace import open_workspace
ws = open_workspace({path!r})
with ws.writing("Ali") as writer:
    writer.insert_many("hazard", ({{"local_id": str(number), "comment": "x" * 2000}} for number in range(40000)))
    ws.connection.execute("UPDATE hazard SET name = 'half'")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_power_cut_while_writing_leaves_the_old_state(path):
    """More is written than fits the cache, so that half of it lies on the disk already."""
    text = WRITER.format(root=str(ROOT), path=str(path)).replace("40000", "4000")
    text = text.replace("with ws.writing", "ws.connection.execute('PRAGMA cache_size = 10')\nwith ws.writing")
    outcome = subprocess.run([sys.executable, "-c", text], check=False)
    assert outcome.returncode == -9
    assert path.with_name("data.gpkg-wal").stat().st_size > 1_000_000
    with open_workspace(path) as ws:
        assert ws.count("hazard") == 3 and len(lines(ws)) == 3 and verify(ws) == []
        with ws.writing("Ali") as writer:
            writer.insert("hazard", {"local_id": "goes on"})


def test_a_file_that_cannot_be_read_says_so(path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(NotWritable, match="cannot be read"):
        open_workspace(path)
