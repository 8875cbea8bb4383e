"""Data files on disks that are full, read only, far away or copied behind one's back."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from workspace_samples import fresh, square

from imsma_tools.core.base import drives
from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.workspace import (
    create_workspace,
    open_workspace,
    place,
    verify,
)


@pytest.fixture()
def path(tmp_path):
    file = tmp_path / "data.gpkg"
    with fresh(file) as ws, ws.writing("Ali") as writer:
        writer.insert_many("hazard", [{"local_id": f"H{number}", "geom": square(44 + number)} for number in range(3)])
    return file


@pytest.mark.skipif(os.geteuid() != 0, reason="a disk can be mounted read only by root only")
def test_a_read_only_disk(path, tmp_path_factory):
    disk = tmp_path_factory.mktemp("disk")
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", disk], check=True)
    try:
        file = Path(shutil.copy(path, disk))
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with pytest.raises(NotWritable, match="can only be read") as caught:
            open_workspace(file)
        assert "copy it to a folder" in caught.value.remedy
        with open_workspace(file, read_only=True) as ws:
            assert ws.count("hazard") == 3 and verify(ws) == []
        with pytest.raises(NotWritable, match=r"read only|no right"):
            create_workspace(disk / "new.gpkg")
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_and_folder(path):
    path.chmod(0o444)
    with pytest.raises(NotWritable, match="can only be read"):
        open_workspace(path)
    path.chmod(0o644)
    path.parent.chmod(0o555)
    try:
        with pytest.raises(NotWritable, match="can only be read"):
            open_workspace(path)
        with open_workspace(path, read_only=True) as ws:
            assert ws.count("hazard") == 3
    finally:
        path.parent.chmod(0o755)


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk can be mounted by root only")
def test_a_full_disk(path, tmp_path_factory):
    disk = tmp_path_factory.mktemp("full")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], check=True)
    try:
        file = Path(shutil.copy(path, disk))
        with open_workspace(file) as ws:
            with pytest.raises(NotWritable, match="disk is full") as caught, ws.writing("Ali") as writer:
                writer.insert_many("hazard", ({"local_id": str(number), "comment": "x" * 500} for number in
                                              range(20000)))
            assert "Free some space" in caught.value.remedy
            assert ws.count("hazard") == 3 and verify(ws) == []
            with ws.writing("Ali") as writer:
                writer.insert("hazard", {"local_id": "there is room for one"})
            assert ws.count("hazard") == 4
        (disk / "filler").write_bytes(bytes(2_000_000))
        left = sorted(disk.iterdir())
        with pytest.raises(NotWritable, match="disk is full"):
            create_workspace(disk / "second.gpkg")
        assert sorted(disk.iterdir()) == left
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize(("kind", "words"), [("cifs", "network drive"), ("nfs4", "network drive"),
                                             ("vfat", "FAT"), ("ext4", None)])
def test_risky_disks_are_named(tmp_path, monkeypatch, kind, words):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/root / ext4 rw 0 0\n//server/share {tmp_path.as_posix()} {kind} rw 0 0\n")
    assert drives.file_system(tmp_path / "x", mounts) == kind
    monkeypatch.setattr(drives.file_system, "__defaults__", (mounts,))
    sentence = place.warning(tmp_path / "data.gpkg")
    assert (sentence is None) if words is None else (words in sentence and "copy" in sentence)


def test_mount_points_with_blanks(tmp_path):
    mounts = tmp_path / "mounts"
    (tmp_path / "my disk").mkdir()
    mounts.write_text(f"none / ext4 rw 0 0\nx {tmp_path.as_posix()}/my\\040disk exfat rw 0 0\n")
    assert drives.file_system(tmp_path / "my disk", mounts) == "exfat"
    assert drives.file_system(tmp_path, mounts) == "ext4"


@pytest.mark.parametrize("folder", ["OneDrive - Ministry", "Dropbox", "Google Drive", "Nextcloud"])
def test_cloud_folders_are_noted_when_a_file_is_opened(path, folder):
    cloud = path.parent / folder
    cloud.mkdir()
    file = Path(shutil.copy(path, cloud))
    with open_workspace(file) as ws:
        assert any("cloud" in note for note in ws.notes)
        assert ws.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        with ws.writing("Ali") as writer:
            writer.insert("hazard", {"local_id": "still possible"})
    with open_workspace(path) as ws:
        assert ws.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
