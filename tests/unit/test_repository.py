"""An own repository: addresses as a server or a share needs them, and sentences for what cannot be published."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from imsma_tools.core.base import repository
from imsma_tools.core.base.errors import BadInput, NotWritable


def pack(folder: Path, name: str, **more: str) -> Path:
    folder.mkdir(exist_ok=True)
    values = {"name": name.title(), "version": "1.2.3", "about": "Rivers & <land>, 100%% \"ours\"", **more}
    text = "[general]\n" + "".join(f"{key}={value}\n" for key, value in values.items())
    file = folder / f"{name}.1.2.3.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}/metadata.txt", text)
    return file


def test_index_says_what_the_zips_say(tmp_path: Path) -> None:
    """Read back by an XML parser: special letters survive, plugins that need none come first."""
    pack(tmp_path, "alpha", plugin_dependencies="Beta")
    pack(tmp_path, "beta")
    index = repository.write_index(tmp_path, "https://maps.example.org/p")
    first, second = ElementTree.parse(index).getroot().findall("pyqgis_plugin")
    assert (first.get("name"), second.get("name")) == ("Beta", "Alpha")
    assert first.findtext("about") == "Rivers & <land>, 100% \"ours\""
    assert first.findtext("download_url") == "https://maps.example.org/p/beta.1.2.3.zip"
    assert second.findtext("plugin_dependencies") == "Beta"
    assert index.stat().st_mode & 0o044 == 0o044


@pytest.mark.parametrize(("given", "written"), [
    ("https://maps.example.org/plugins/", "https://maps.example.org/plugins"),
    ("  http://10.0.0.5:8080  ", "http://10.0.0.5:8080"),
    ("file:////server/mine action/plugins", "file:////server/mine%20action/plugins"),
    ("file:///D:/\u0645\u0644\u0641", "file:///D:/%D9%85%D9%84%D9%81"),
    ("https://maps.example.org/a%20b", "https://maps.example.org/a%20b"),
])
def test_addresses(given: str, written: str) -> None:
    assert repository.checked_url(given) == written


@pytest.mark.parametrize("given", [
    "", "maps.example.org", "ftp://example.org/a", "https://", r"\\server\share", "C:/a"])
def test_addresses_that_qgis_cannot_read_are_refused(given: str) -> None:
    with pytest.raises(BadInput, match="not an address that QGIS can read plugins from"):
        repository.checked_url(given)


def test_publish_copies_the_zips_and_nothing_else(tmp_path: Path) -> None:
    file = pack(tmp_path / "from", "alpha")
    (tmp_path / "from" / "notes.txt").write_text("private", encoding="utf-8")
    index, number = repository.publish(tmp_path / "from", "https://maps.example.org", tmp_path / "a" / "b")
    assert number == 1
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == ["alpha.1.2.3.zip", "plugins.xml"]
    assert (tmp_path / "a" / "b" / file.name).read_bytes() == file.read_bytes()
    assert index == tmp_path / "a" / "b" / "plugins.xml"


def test_publish_again_with_another_address(tmp_path: Path) -> None:
    pack(tmp_path, "alpha")
    repository.publish(tmp_path, "https://old.example.org")
    index, _ = repository.publish(tmp_path, "https://new.example.org", tmp_path)
    assert "old.example.org" not in index.read_text(encoding="utf-8")


def test_folders_without_plugins(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="holds no plugin"):
        repository.write_index(tmp_path, "https://maps.example.org")
    with pytest.raises(BadInput, match="There is no folder"):
        repository.write_index(tmp_path / "gone", "https://maps.example.org")


def test_a_zip_that_is_no_plugin_is_named_and_nothing_is_copied(tmp_path: Path) -> None:
    pack(tmp_path / "from", "alpha")
    (tmp_path / "from" / "broken.zip").write_bytes(b"PK not a zip")
    with pytest.raises(BadInput, match=r"broken.zip is not a QGIS plugin"):
        repository.publish(tmp_path / "from", "https://maps.example.org", tmp_path / "to")
    assert not (tmp_path / "to").exists()


def test_a_target_that_cannot_be_made(tmp_path: Path) -> None:
    pack(tmp_path / "from", "alpha")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotWritable):
        repository.publish(tmp_path / "from", "https://maps.example.org", tmp_path / "file" / "to")
