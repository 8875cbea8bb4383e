"""The zips themselves: the same bytes every time, nothing missing, nothing that does not belong."""

from __future__ import annotations

import json
import os
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from tools import package, shipped, translations
from tools import zips as zip_rules
from tools.suite import PLUGINS, StopError, version


def names(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        return archive.namelist()


def test_built_twice_the_bytes_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the time zone and the mask of rights of the person who builds."""
    once = package.build(tmp_path / "once")
    monkeypatch.setenv("TZ", "Asia/Baghdad")
    time.tzset()
    mask = os.umask(0o077)
    try:
        again = package.build(tmp_path / "again")
    finally:
        os.umask(mask)
        monkeypatch.undo()
        time.tzset()
    assert [file.name for file in again] == [f"{plugin.name}.{version()}.zip" for plugin in PLUGINS]
    assert [file.read_bytes() for file in again] == [file.read_bytes() for file in once]


def test_every_zip_passes_the_rules_of_the_store(zips: dict[str, Path]) -> None:
    assert {name: zip_rules.problems(file, name) for name, file in zips.items()} == {name: [] for name in zips}


def test_resources_and_languages_travel_in_the_base_only(zips: dict[str, Path]) -> None:
    base = names(zips["imsma_tools"])
    assert "imsma_tools/resources/model/model.json" in base
    compiled = {f"imsma_tools/i18n/{file.name}" for file in translations.compile_all()}
    assert compiled == {name for name in base if "/i18n/" in name}
    for plugin in ("otms_plugin", "imaat_plugin"):
        assert not [name for name in names(zips[plugin]) if "/resources/" in name or "/i18n/" in name]


def test_compiled_languages_are_there() -> None:
    """Once a language has translations, its compiled file holds them."""
    for file in translations.compile_all():
        assert file.stat().st_size > 0


def test_the_form_for_a_missing_base_is_one_file_in_all_three(zips: dict[str, Path]) -> None:
    contents = set()
    for name, file in zips.items():
        with zipfile.ZipFile(file) as archive:
            contents.add(archive.read(f"{name}/needs_base.py"))
    assert len(contents) == 1
    assert b"class NeedsBasePlugin" in contents.pop()


def test_shipped_copies_with_their_licences(zips: dict[str, Path], store_dist: Path) -> None:
    """All of them with a licence each in our own zips, none in those for the store."""
    inside = [name for name in names(zips["imsma_tools"]) if "/third_party/" in name]
    try:
        wheels = [shipped.wheel(item) for item in shipped.declared()]
    except StopError as error:
        pytest.skip(f"no shipped copies here: {error}")
    assert len(wheels) == 3
    for item in shipped.declared():
        folder = f"imsma_tools/third_party/{item.package}/"
        assert f"{folder}__init__.py" in inside
        assert any(name.startswith(folder) and "LICEN" in name.upper() for name in inside)
    assert not [name for name in names(store_dist / zips["imsma_tools"].name) if "third_party/" in name]


def test_a_wheel_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    item = shipped.declared()[0]
    (tmp_path / item.wheel).write_bytes(b"something else")
    with pytest.raises(StopError, match="not the file that was pinned"):
        shipped.contents(item, tmp_path)


def test_without_a_network_the_zips_are_made_with_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "CACHE", tmp_path / "nothing")
    said: list[str] = []

    def no_wheel(item: shipped.Shipped, cache: Path = tmp_path) -> Path:
        raise StopError(f"{item.name} could not be fetched: no network")

    monkeypatch.setattr(shipped, "wheel", no_wheel)
    files = package.build(tmp_path / "dist", say=said.append)
    assert "WITHOUT the shipped copies of XlsxWriter, openpyxl, et_xmlfile" in said[0]
    assert not [name for name in names(files[0]) if "third_party/" in name]


def test_index_lists_the_three_with_the_base_first(dist: Path) -> None:
    entries = ElementTree.parse(dist / "plugins.xml").getroot().findall("pyqgis_plugin")
    assert [entry.get("name") for entry in entries] == ["IMSMA Tools", "iMAAT", "OTMS"]
    for entry in entries:
        assert entry.get("version") == version()
        assert entry.findtext("download_url", "").endswith(entry.findtext("file_name", "-"))
        assert (dist / entry.findtext("file_name", "")).is_file()
    assert [entry.findtext("plugin_dependencies") for entry in entries] == [None, "IMSMA Tools", "IMSMA Tools"]


GOOD = {"plug/__init__.py": b"", "plug/LICENSE": b"x", "plug/THIRD_PARTY.md": b"x", "plug/icon.svg": b"<svg/>",
        "plug/metadata.txt": b"[general]\nname=A\ndescription=B\nversion=1.2.3\nqgisMinimumVersion=3.22\nauthor=C\n"
                             b"email=d@example.org\nabout=E\ntracker=F\nrepository=G\nhomepage=H\n"
                             b"hasProcessingProvider=yes\nicon=icon.svg\n"}
BAD = {
    "bytecode": ({"plug/a.pyc": b""}, "store refuses"),
    "cache": ({"plug/__pycache__/a.py": b""}, "hidden or a cache"),
    "hidden": ({"plug/.bandit": b""}, "hidden or a cache"),
    "library": ({"plug/a.dll": b""}, "store refuses"),
    "other folder": ({"other/a.py": b""}, "outside the folder plug"),
    "parent": ({"plug/../a.py": b""}, "no plain path"),
    "capitals": ({"plug/A.py": b"", "plug/a.py": b""}, "by capitals only"),
    "reserved": ({"plug/aux.py": b""}, "reserved name"),
    "reserved folder": ({"plug/nul/a.py": b""}, "reserved name"),
    "illegal": ({"plug/a:b.py": b""}, "does not allow"),
    "foreign letters": ({"plug/\u0645.py": b""}, "does not allow"),
    "dot at the end": ({"plug/a./b.py": b""}, "does not allow"),
    "long": ({f"plug/{'a' * 130}.py": b""}, "longer than 120"),
    "second metadata": ({"plug/core/metadata.txt": b""}, "exactly one metadata.txt"),
    "no licence": ({"plug/LICENSE": None}, "LICENSE is missing"),
    "no metadata": ({"plug/metadata.txt": None}, "metadata.txt is missing"),
    "lone percent": ({"plug/metadata.txt": GOOD["plug/metadata.txt"].replace(b"about=E", b"about=100% of")}, "%"),
    "no tracker": ({"plug/metadata.txt": GOOD["plug/metadata.txt"].replace(b"tracker=F\n", b"")}, "no tracker"),
    "blank in dependencies": ({"plug/metadata.txt": GOOD["plug/metadata.txt"] + b"plugin_dependencies=A, B\n"},
                              "no blanks"),
    "slash in author": ({"plug/metadata.txt": GOOD["plug/metadata.txt"].replace(b"author=C", b"author=a/b")},
                        "slash"),
    "no icon": ({"plug/icon.svg": None}, "icon icon.svg is missing"),
    "too large": ({"plug/a.bin": os.urandom(25 * 1024 * 1024 + 1)}, "larger than 25 MB"),
}


def test_a_good_zip_has_no_problems(tmp_path: Path) -> None:
    zip_rules.write(tmp_path / "plug.zip", GOOD)
    assert zip_rules.problems(tmp_path / "plug.zip", "plug") == []
    assert names(tmp_path / "plug.zip")[0].startswith("plug/")


@pytest.mark.parametrize("case", BAD)
def test_a_bad_zip_is_named_as_such(case: str, tmp_path: Path) -> None:
    changed, words = BAD[case]
    files = {name: data for name, data in {**GOOD, **changed}.items() if data is not None}
    zip_rules.write(tmp_path / "plug.zip", files)
    assert any(words in problem for problem in zip_rules.problems(tmp_path / "plug.zip", "plug"))


def test_pins_are_exact() -> None:
    """One version and one file each: a newer wheel never slips in."""
    entries = json.loads((Path(shipped.__file__).parent / "third_party.json").read_text(encoding="utf-8"))
    assert all(entry["version"] in entry["wheel"] for entry in entries)
