"""Writing aside: the old file or the whole new one, never half a file, and every refusal in words."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.files import not_writable, write_aside


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
