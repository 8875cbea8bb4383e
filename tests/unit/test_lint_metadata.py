"""The one metadata.txt, what is declared about shipped copies, and the changelog."""

from __future__ import annotations

import configparser
import json
import re

from tools.shipped import declared
from tools.suite import PLUGINS, ROOT, changes, metadata, metadata_text, source_metadata, version


def read_as_qgis(text: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser


def test_sections_are_the_plugins() -> None:
    assert source_metadata().sections() == ["general", *(plugin.name for plugin in PLUGINS)]


def test_one_version_for_all() -> None:
    assert {metadata(plugin)["version"] for plugin in PLUGINS} == {version()}
    assert not any("version" in dict(source_metadata().items(plugin.name)) for plugin in PLUGINS)


def test_names_are_unique_and_the_dependents_name_their_base() -> None:
    """plugin_dependencies holds the display name, without blanks around commas."""
    base, *dependents = [metadata(plugin) for plugin in PLUGINS]
    assert len({values["name"].lower() for values in [base, *dependents]}) == 3
    assert "plugin_dependencies" not in base
    assert {values["plugin_dependencies"] for values in dependents} == {base["name"]}


def test_qgis_versions() -> None:
    """From 3.22 to all of 4; supportsQt6 is no longer read by anything."""
    for plugin in PLUGINS:
        values = metadata(plugin)
        assert values["qgisMinimumVersion"] == "3.22"
        assert values["qgisMaximumVersion"] == "4.99"
        assert "supportsQt6" not in values


def test_about_says_that_nothing_is_sent() -> None:
    assert all("sends nothing" in metadata(plugin)["about"] for plugin in PLUGINS)


def test_percent_survives_the_parser_of_qgis(monkeypatch) -> None:
    monkeypatch.setattr("tools.suite.metadata", lambda plugin: {"about": "100% of {area}", "Key": "a%%b"})
    values = dict(read_as_qgis(metadata_text(PLUGINS[0])).items("general"))
    assert values == {"about": "100% of {area}", "Key": "a%%b"}


def test_changelog_has_this_version() -> None:
    assert changes(version()).startswith("- ")
    for plugin in PLUGINS:
        assert read_as_qgis(metadata_text(plugin)).get("general", "changelog").startswith("- ")


def test_third_party_names_every_shipped_copy() -> None:
    """Licence and hash stand in the page that travels in every zip."""
    page = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    for item in declared():
        row = next(line for line in page.splitlines() if item.sha256 in line)
        assert all(value in row for value in (item.name, item.version, item.licence, item.home, item.wheel))
        assert re.fullmatch(r"[0-9a-f]{64}", item.sha256)


def test_every_json_of_the_resources_can_be_read() -> None:
    files = sorted((ROOT / "resources").rglob("*.json"))
    assert files
    for file in files:
        json.loads(file.read_text(encoding="utf-8"))
