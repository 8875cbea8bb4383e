"""Writing aside: the old file or the whole new one, never half a file, and every refusal in words."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.files import former_kept, not_writable, refused, write_all_aside, write_aside


def test_a_written_file_replaces_the_former_one_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "report.xlsx"
    target.write_text("old")
    with write_aside(target) as aside:
        assert aside.parent == tmp_path
        assert aside.suffix == ".xlsx"
        aside.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [BadInput("no"), ValueError("no"), KeyboardInterrupt()])
def test_a_failure_keeps_the_former_file_and_leaves_nothing_beside(tmp_path: Path, error: BaseException) -> None:
    target = tmp_path / "report.xlsx"
    target.write_text("old")
    with pytest.raises(type(error)), write_aside(target) as aside:
        aside.write_text("half")
        raise error
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotWritable) as caught, write_aside(tmp_path / "nowhere" / "map.pdf"):
        pass
    assert "map.pdf" in caught.value.title
    assert "folder does not exist" in caught.value.remedy


@pytest.mark.parametrize(("number", "words"), [
    (errno.ENOSPC, "disk is full"), (errno.EACCES, "no right"), (errno.EROFS, "read only"),
    (errno.EBUSY, "open in another program"), (errno.EIO, "another folder"), (errno.EISDIR, "folder of that name")])
def test_each_refusal_has_its_own_sentence(number: int, words: str) -> None:
    error = not_writable(Path("/data/report.xlsx"), OSError(number, os.strerror(number)))
    assert words in error.remedy
    assert os.strerror(number) in error.detail


def test_a_sharing_violation_on_windows_means_open_elsewhere() -> None:
    error = OSError(errno.EACCES, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined]
    assert "open in another program" in not_writable(Path("a.xlsx"), error).remedy


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk can only be mounted by root")
def test_a_full_disk_is_said_and_the_former_file_stays(tmp_path: Path) -> None:
    """A real small disk: 64 KiB, written over its end."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not let root mount a tmpfs")
    try:
        target = disk / "report.csv"
        target.write_text("old")
        with pytest.raises(NotWritable) as caught, write_aside(target) as aside, aside.open("wb") as stream:
            stream.write(b"x" * 200_000)
        assert "disk is full" in caught.value.remedy
        assert target.read_text() == "old"
        assert [path.name for path in disk.iterdir()] == ["report.csv"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_folder_of_that_name_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match="There is a folder of that name"), write_aside(tmp_path):
        pytest.fail("the work began")
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match="The name is too long"), write_aside(tmp_path / ("n" * 300)):
        pytest.fail("the work began")


def test_former_files_give_way_when_the_new_ones_are_whole(tmp_path: Path) -> None:
    shape, table = tmp_path / "a.shp", tmp_path / "a.dbf"
    shape.write_text("old")
    with former_kept([shape, table]):
        assert not shape.exists()
        shape.write_text("new")
        table.write_text("new")
    assert sorted((file.name, file.read_text()) for file in tmp_path.iterdir()) == [("a.dbf", "new"), ("a.shp", "new")]


@pytest.mark.parametrize("error", [BadInput("no"), ValueError("no"), KeyboardInterrupt()])
def test_former_files_come_back_after_a_failure(tmp_path: Path, error: BaseException) -> None:
    shape, table, index = (tmp_path / f"a.{ending}" for ending in ("shp", "dbf", "shx"))
    shape.write_text("old shape")
    table.write_text("old table")
    with pytest.raises(type(error)), former_kept([shape, table, index]):
        shape.write_text("half")
        index.write_text("half")
        raise error
    assert sorted((file.name, file.read_text()) for file in tmp_path.iterdir()) == [
        ("a.dbf", "old table"), ("a.shp", "old shape")]


def test_nothing_is_moved_if_one_of_several_cannot_be(tmp_path: Path) -> None:
    shape, table = tmp_path / "a.shp", tmp_path / "a.dbf"
    shape.write_text("old")
    table.mkdir()
    with pytest.raises(NotWritable, match="There is a folder of that name"), former_kept([shape, table]):
        pytest.fail("the work began")
    assert shape.read_text() == "old"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.dbf", "a.shp"]


def test_a_refusal_nobody_expected_is_a_sentence_too() -> None:
    sentence = refused(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/data/map.pdf")).sentence()
    assert sentence.startswith("The computer refused to read or write map.pdf.")
    assert "The disk is full" in sentence
    assert "a file" in refused(OSError(errno.EIO, os.strerror(errno.EIO))).title


def test_several_files_are_replaced_together(tmp_path: Path) -> None:
    goals = [tmp_path / "a.gpkg", tmp_path / "b.gpkg"]
    log = tmp_path / "a.gpkg-wal"
    for file in (*goals, log):
        file.write_text("before")
    with write_all_aside() as aside_for:
        aside_for(goals[0], [log]).write_text("new a")
        aside_for(goals[1], []).write_text("new b")
        assert [file.read_text() for file in (*goals, log)] == ["before"] * 3
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"a.gpkg": "new a", "b.gpkg": "new b"}


def test_of_several_files_all_stay_if_one_cannot_be_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    goals = [tmp_path / "a.gpkg", tmp_path / "b.gpkg"]
    for file in goals:
        file.write_text("before")
    replace = Path.replace

    def refusing(self: Path, target: Path) -> Path:
        if target == goals[1] and self.read_text() == "new":   # as Windows does for a file that another program holds
            raise PermissionError(errno.EACCES, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)
    with pytest.raises(NotWritable, match=r"b\.gpkg cannot be written"), write_all_aside() as aside_for:
        for goal in goals:
            aside_for(goal, []).write_text("new")
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"a.gpkg": "before", "b.gpkg": "before"}


def test_of_several_files_none_is_touched_if_the_work_breaks(tmp_path: Path) -> None:
    goal = tmp_path / "a.gpkg"
    goal.write_text("before")
    with pytest.raises(ValueError, match="broke"), write_all_aside() as aside_for:
        aside_for(goal, []).write_text("new")
        aside_for(tmp_path / "b.gpkg", []).write_text("new")
        raise ValueError("broke")
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"a.gpkg": "before"}
