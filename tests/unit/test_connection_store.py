"""Connections: what is kept comes back, a secret never is, and nothing is read that nobody meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.sources.connection_store import (
    GROUP,
    check_connection,
    find_connection,
    holds_secret,
    kept_connections,
    load_connections,
    read_connection_file,
    remove_connection,
    save_connection,
    write_connection_file,
)
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.opening import open_source

CORE = Connection("IKMAA", "imsma-core", "https://gis.example.org/arcgis/rest/services", authcfg="a1b2c3d",
                  profile="imsma_core_somalia", areas=("Duhok", "\u062f\u0647\u0648\u0643"), unapproved=True,
                  options={"page": "500"})
DATABASE = Connection("National", "postgis", "host=db.example.org port=5432 dbname=imsma user=reader")


class Drawer:
    """A settings store as QSettings behaves: flat keys with slashes, everything comes back as text."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self._group = ""

    def value(self, key: str, default: Any = None) -> Any:
        return self.values.get(self._group + key, default)

    def setValue(self, key: str, value: Any) -> None:
        self.values[self._group + key] = str(value)

    def remove(self, key: str) -> None:
        self.values.pop(self._group + key, None)

    def beginGroup(self, prefix: str) -> None:
        self._group = f"{prefix}/"

    def endGroup(self) -> None:
        self._group = ""

    def childKeys(self) -> list[str]:
        inside = [key[len(self._group):] for key in self.values if key.startswith(self._group)]
        return [key for key in inside if "/" not in key]


def test_what_is_kept_comes_back_and_sorted_by_name() -> None:
    drawer = Drawer()
    for connection in (DATABASE, CORE):
        save_connection(connection, settings=drawer)
    assert load_connections(drawer) == [CORE, DATABASE]
    assert find_connection("National", drawer) == DATABASE
    remove_connection("IKMAA", drawer)
    assert load_connections(drawer) == [DATABASE]


@given(st.text(st.characters(blacklist_categories=("C", "Z")), min_size=1, max_size=80))
def test_any_name_is_kept_apart_from_any_other(name: str) -> None:
    drawer = Drawer()
    wanted = Connection(name, "imsma-core", CORE.address)
    try:
        save_connection(wanted, settings=drawer)
    except BadInput:
        assert drawer.values == {}   # letters that have a shorter spelling are refused, never kept twice
        return
    save_connection(Connection(f"{name[:70]}/\u0628", "imsma-core", CORE.address), settings=drawer)
    assert all(key.isascii() for key in drawer.values)
    assert find_connection(name, drawer) == wanted


def test_a_new_name_leaves_nothing_under_the_former_one() -> None:
    drawer = Drawer()
    save_connection(CORE, settings=drawer)
    north = Connection("\u0627\u0644\u0634\u0645\u0627\u0644 / North", CORE.kind, CORE.address)
    save_connection(north, "IKMAA", drawer)
    assert load_connections(drawer) == [north]


@pytest.mark.parametrize("address", [
    "https://reader:geheim@gis.example.org/arcgis/rest/services",
    "https://gis.example.org/arcgis/rest/services?token=geheim",
    "https://gis.example.org/arcgis/rest/services?f=json&%74oken=geheim",
    "host=db dbname=imsma user=reader password=geheim",
    "host=db dbname=imsma user=reader password = 'geheim'",
    "postgresql://reader:geheim@db/imsma",
    "host=db dbname=imsma sslpassword=geheim",
])
def test_no_secret_gets_into_an_address_and_the_sentence_does_not_repeat_it(address: str) -> None:
    drawer = Drawer()
    kind = "imsma-core" if address.startswith("http") else "postgis"
    with pytest.raises(BadInput) as refused:
        save_connection(Connection("A", kind, address), settings=drawer)
    assert drawer.values == {}
    assert "geheim" not in refused.value.sentence()
    assert "authcfg" in refused.value.remedy


@pytest.mark.parametrize("options", [{"password": "geheim"}, {"Access_Token": "geheim"}, {"header": "x; token=geheim"},
                                     {"PGPASSWORD": "geheim"}])
def test_no_secret_gets_into_the_options(options: dict[str, str]) -> None:
    with pytest.raises(BadInput) as refused:
        check_connection(Connection("A", "postgis", DATABASE.address, options=options))
    assert "geheim" not in refused.value.sentence()


@pytest.mark.parametrize("text", ["https://gis.example.org/passes/rest", "host=db user=pass_reader", "page=500",
                                  "https://gis.example.org:6443/arcgis", "compass=north"])
def test_what_only_looks_like_a_secret_is_none(text: str) -> None:
    assert not holds_secret(text)


def test_a_secret_written_into_the_settings_by_hand_is_refused_and_the_others_still_come() -> None:
    drawer = Drawer()
    save_connection(CORE, settings=drawer)
    drawer.values[f"{GROUP}/Bad"] = json.dumps({"name": "Bad", "kind": "postgis", "address": "dbname=a",
                                                "password": "geheim"})
    kept = kept_connections(drawer)
    assert kept.connections == (CORE,)
    assert "geheim" not in kept.faults["Bad"].sentence()
    with pytest.raises(BadInput):
        find_connection("Bad", drawer)


def test_a_file_gives_the_same_connection_and_finds_its_profile_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "\u0627\u062a\u0635\u0627\u0644.json"
    write_connection_file(CORE, file)
    assert find_connection(str(file), Drawer()) == CORE
    (tmp_path / "ours.json").write_text("{}", encoding="utf-8")
    file.write_text(json.dumps({"name": "A", "kind": "postgis", "address": "dbname=a", "profile": "ours.json"}),
                    encoding="utf-8-sig")
    assert read_connection_file(file).profile == str(tmp_path / "ours.json")


@pytest.mark.parametrize(("data", "named"), [
    ({"name": "A", "kind": "postgis", "address": "dbname=a", "area": ["Duhok"]}, "area"),
    ({"name": "A", "kind": "postgis", "address": "dbname=a", "areas": "Duhok"}, "areas"),
    ({"name": "A", "kind": "postgis", "address": "dbname=a", "unapproved": "no"}, "unapproved"),
    ({"name": "A", "kind": "postgis", "address": "dbname=a", "options": {"page": 5}}, "options"),
    ({"name": "A", "kind": "oracle", "address": "dbname=a"}, "oracle"),
    ({"name": "A", "kind": "postgis"}, "address"),
    ({"name": "A", "kind": "postgis", "address": "db.example.org"}, "db.example.org"),
    ({"name": "A", "kind": "imsma-core", "address": "gis.example.org"}, "gis.example.org"),
    ({"name": 5, "kind": "postgis", "address": "dbname=a"}, "name"),
    ({"name": "A\nB", "kind": "postgis", "address": "dbname=a"}, "\\n"),
    (["A"], "c.json"),
])
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, data: Any, named: str) -> None:
    file = tmp_path / "c.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(BadInput, match=named.replace("\\", "\\\\")):
        find_connection(str(file), Drawer())


def test_a_name_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    drawer = Drawer()
    save_connection(CORE, settings=drawer)
    with pytest.raises(BadInput, match="IKMAA"):
        find_connection("IKMA", drawer)
    with pytest.raises(BadInput, match=r"nothing\.json"):
        find_connection(str(tmp_path / "nothing.json"), drawer)


def test_a_connection_nobody_can_use_is_not_opened() -> None:
    with pytest.raises(BadInput, match="oracle"):
        open_source(Connection("A", "oracle", "dbname=a"))
