"""Attachments against answers shaped by Esri's documentation ("Attachment Infos"); no server here has any."""

from __future__ import annotations

from pathlib import Path

import pytest
from arcgis_layer import FakeLayer, about, answer, feature, opened
from small_server import Asked, Reply

from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.sources.arcgis.attachments import download

PHOTO = bytes(range(256)) * 8


def with_files(*infos: dict):
    def files(asked: Asked) -> Reply | None:
        if asked.path.endswith("/0/1/attachments"):
            return answer({"attachmentInfos": list(infos)})
        return Reply(PHOTO, headers={"Content-Type": "image/jpeg"}) if "/1/attachments/" in asked.path else None

    return FakeLayer([feature(1)], about(), before=files)


def fetched(layer: FakeLayer, folder: Path, most_bytes: int = 10_000):
    with opened(layer) as (source, server):
        (table,) = source.describe()
        return download(source.client, table, ["1"], folder, most_bytes), server.asked


def test_files_arrive_whole_under_harmless_names(tmp_path: Path) -> None:
    done, _ = fetched(with_files({"id": 3, "name": "../../photo:1.jpg", "contentType": "image/jpeg", "size": 2048},
                                 {"id": 4, "name": "\u0635\u0648\u0631\u0629.png", "size": 2048},
                                 {"id": 5, "name": "..", "size": 2048}), tmp_path / "new")
    assert [one.file.name for one in done] == ["1_3_photo_1.jpg", "1_4_\u0635\u0648\u0631\u0629.png", "1_5_file"]
    assert all(one.file.parent == tmp_path / "new" and one.file.read_bytes() == PHOTO for one in done)
    assert not list(tmp_path.glob("**/*.part"))


def test_what_is_too_large_is_named_and_not_fetched(tmp_path: Path) -> None:
    done, asked = fetched(with_files({"id": 3, "name": "film.mp4", "size": 10_001}), tmp_path)
    assert (done[0].file, "film.mp4" in done[0].problem) == (None, True)
    assert not any("/attachments/3" in one.path for one in asked)


def test_a_size_that_was_not_said_is_watched(tmp_path: Path) -> None:
    done, _ = fetched(with_files({"id": 3, "name": "film.mp4"}), tmp_path, most_bytes=1000)
    assert (done[0].file, "film.mp4" in done[0].problem) == (None, True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_another_size_than_said_is_left_out(tmp_path: Path) -> None:
    done, _ = fetched(with_files({"id": 3, "name": "scan.pdf", "size": 5000}), tmp_path)
    assert "2,048" in done[0].problem
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable, match="photo"):
        fetched(with_files({"id": 3, "name": "photo.jpg", "size": 2048}), tmp_path / "file")
