"""Installing into a profile: a plugin is replaced as a whole, everything else of the person stays."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tools import install, setup
from tools.suite import PLUGINS, StopError


def plugin_zip(folder: Path, name: str, *files: str) -> Path:
    file = folder / f"{name}.1.0.0.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for part in files:
            archive.writestr(f"{name}/{part}", part)
    return file


def test_a_plugin_is_replaced_as_a_whole(tmp_path: Path) -> None:
    profiles = tmp_path / "My profiles \u0645\u0644\u0641"
    home = install.install(profiles, [plugin_zip(tmp_path, "one", "__init__.py", "old.py")])
    (home / "python" / "plugins" / "another").mkdir()
    install.install(profiles, [plugin_zip(tmp_path, "one", "__init__.py", "new.py")])
    names = sorted(path.relative_to(home).as_posix() for path in (home / "python" / "plugins").rglob("*"))
    assert names == ["python/plugins/another", "python/plugins/one", "python/plugins/one/__init__.py",
                     "python/plugins/one/new.py"]
    for file in ("QGIS3.ini", "QGIS4.ini"):
        assert (home / "QGIS" / file).read_text(encoding="utf-8") == "[PythonPlugins]\none=true\n"


def test_settings_of_the_person_stay(tmp_path: Path) -> None:
    """Every other line of the settings file is byte for byte the same, in whatever order QGIS wrote them."""
    file = tmp_path / "QGIS3.ini"
    before = ["[General]", "a=@Size(1 2)", "", "[PythonPlugins]", "other=true", "one=false", "", "[app]",
              r"x\y=%2F", ""]
    file.write_text("\n".join(before), encoding="utf-8")
    install.enable(file, ["one", "two"])
    assert file.read_text(encoding="utf-8").splitlines() == [
        "[General]", "a=@Size(1 2)", "", "[PythonPlugins]", "one=true", "two=true", "other=true", "", "[app]",
        r"x\y=%2F"]
    install.enable(file, ["one", "two"])
    assert file.read_text(encoding="utf-8").count("one=true") == 1


def test_zips_come_base_first_or_a_sentence(tmp_path: Path) -> None:
    for plugin in PLUGINS[1:]:
        plugin_zip(tmp_path, plugin.name, "__init__.py")
    with pytest.raises(StopError, match=r"no zip of imsma_tools .* make package"):
        install.built_zips(tmp_path)
    plugin_zip(tmp_path, PLUGINS[0].name, "__init__.py")
    assert [file.name.split(".")[0] for file in install.built_zips(tmp_path)] == [plugin.name for plugin in PLUGINS]


def test_every_purpose_of_setup_includes_what_the_demo_needs() -> None:
    for packages in setup.PACKAGES.values():
        assert set(setup.PACKAGES["demo"]) <= set(packages)


def test_pinned_exactly() -> None:
    """Every development package has one version."""
    lines = [line for line in setup.REQUIREMENTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert all(line.count("==") == 1 for line in lines)
