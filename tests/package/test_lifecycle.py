"""Reloading, upgrading, removing the three plugins in QGIS, in every order that people do it in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from scratch_qgis import Qgis, last_json, set_version

ALL = ["imaat_plugin", "imsma_tools", "otms_plugin"]
PROVIDERS = ["imaat", "imsma", "otms"]
WORKING = {"imsma_tools": "ImsmaToolsPlugin", "otms_plugin": "OtmsPlugin", "imaat_plugin": "ImaatPlugin"}
SCRIPT = Path(__file__).with_name("lifecycle.py")


@pytest.fixture
def installed(qgis: Qgis, zips: dict[str, Path]) -> Qgis:
    return qgis.install(*zips.values())


@pytest.fixture
def newer(installed: Qgis, tmp_path: Path) -> Path:
    """The next version of all three: another number, and a mark in a module of each."""
    folder = tmp_path / "newer"
    shutil.copytree(installed.plugins, folder)
    for name in ALL:
        set_version(folder / name, "99.0.0")
        module = folder / name / "processing" / "provider.py"
        module.write_text(module.read_text(encoding="utf-8") + '\nMARK = "new"\n', encoding="utf-8")
    return folder


def story(qgis: Qgis, name: str, *arguments: Path) -> dict[str, Any]:
    return last_json(qgis.python(SCRIPT, name, *map(str, arguments)))


def works(result: dict[str, Any], mark: str = "old") -> None:
    """All three run, on one and the same base, with nothing said to the person."""
    assert result["errors"] == []
    assert result["active"] == ALL
    assert result["providers"] == PROVIDERS
    assert result["forms"] == WORKING
    assert result["shared"] == {"imsma": True, "otms": True, "imaat": True}
    assert set(result["marks"].values()) == {mark}
    assert (result["menu"], result["on_screen"]) == (0, 0)


def nothing_left(result: dict[str, Any]) -> None:
    assert result["errors"] == []
    left = {key: result[key] for key in ("active", "providers", "modules", "finders", "menu", "window")}
    assert left == {"active": [], "providers": [], "modules": [], "finders": 0, "menu": 0, "window": []}


def test_all_together(installed: Qgis) -> None:
    works(story(installed, "all_together"))


def test_reloading_the_base_brings_its_dependents_with_it(installed: Qgis) -> None:
    works(story(installed, "reload_base"))


def test_reloading_the_dependents(installed: Qgis) -> None:
    works(story(installed, "reload_dependents"))


def test_switching_the_base_off_takes_its_dependents_along(installed: Qgis) -> None:
    result = story(installed, "base_switched_off_and_on")
    nothing_left(result["off"])
    works(result)


def test_upgrade_with_the_base_first(installed: Qgis, newer: Path) -> None:
    """Until their own upgrade the dependents say what to install; then all runs the new files."""
    result = story(installed, "upgrade_base_first", newer)
    assert result["between"][0] == {**WORKING, "otms_plugin": "NeedsBasePlugin", "imaat_plugin": "NeedsBasePlugin"}
    assert result["between"][1] == {**WORKING, "imaat_plugin": "NeedsBasePlugin"}
    assert any("but IMSMA Tools 99.0.0 is installed" in message for message in result["messages"])
    works(result, "new")
    assert result["version"] == "99.0.0"


def test_upgrade_with_the_base_last(installed: Qgis, newer: Path) -> None:
    result = story(installed, "upgrade_base_last", newer)
    assert result["between"][1] == {**WORKING, "otms_plugin": "NeedsBasePlugin", "imaat_plugin": "NeedsBasePlugin"}
    works(result, "new")
    assert result["version"] == "99.0.0"


def test_the_base_comes_later(installed: Qgis) -> None:
    """Without it one message and one menu entry each, no algorithms; with it they work without a restart."""
    result = story(installed, "base_comes_later")
    missing = result["missing"]
    assert missing["errors"] == []
    assert missing["providers"] == []
    assert missing["menu"] == 2
    assert sorted(message.split(" needs ")[0] for message in missing["messages"]) == ["OTMS", "iMAAT"]
    assert not [name for name in missing["modules"] if name.startswith("imsma_tools")]
    works(result)


def test_a_base_upgraded_while_it_was_switched_off_runs_its_new_files(installed: Qgis, newer: Path) -> None:
    result = story(installed, "base_upgraded_while_switched_off", newer)
    works(result, "new")
    assert result["version"] == "99.0.0"


def test_uninstalling_leaves_nothing(installed: Qgis) -> None:
    """No module, provider, import finder or menu entry, whichever goes first."""
    result = story(installed, "uninstall")
    nothing_left(result["first"])
    nothing_left(result)
