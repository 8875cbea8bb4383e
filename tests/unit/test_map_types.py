"""Map types as files: the shipped ones, an office's own, and every mistake named with its place and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.products.maps.contract import Audience, Computed, Family, PagesFor
from imsma_tools.core.products.maps.map_type import load_map_type, map_types, read_map_type
from imsma_tools.core.products.maps.map_type_check import MAP_TYPE_VERSION, faults_of

TEN = {"contamination", "land_release", "task_status", "accidents", "eore", "single_hazard", "single_task",
       "land_enquiry", "district", "governorate"}
OPEN = "coalesce(\"hazard_status\", '') NOT IN ('CLOSED', 'HANDED_OVER')"


def raw(name: str = "contamination") -> dict[str, Any]:
    return dict(json.loads(paths.resource("products", "maps", f"{name}.json").read_text(encoding="utf-8")))


def faults(changed: dict[str, Any]) -> list[str]:
    return [str(fault) for fault in faults_of(changed, Path("own.json"))]


def test_the_ten_map_types() -> None:
    assert set(map_types()) == TEN
    for name in TEN:
        map_type = load_map_type(name)
        assert map_type.name == name and map_type.version == MAP_TYPE_VERSION and map_type.layers and map_type.pages_for
        assert map_type.title.ar and map_type.title.ckb and map_type.about.ar and map_type.about.ckb
        assert map_type.audience is Audience.RESTRICTED
    assert load_map_type("single_hazard").family is Family.SHEET
    assert load_map_type("land_enquiry").pages_for == (PagesFor.PARCEL,)
    assert Computed.ORDER_OVERLAPS in {layer.computed for layer in load_map_type("task_status").layers}


@pytest.mark.parametrize("name", sorted(TEN))
def test_released_land_is_never_shown_without_the_open_hazards(name: str) -> None:
    """Hazards above the released land, and all but those closed or handed over."""
    layers = load_map_type(name).layers
    tables = [layer.table for layer in layers if not layer.only_current]
    assert "hazard" in tables
    assert next(layer for layer in layers if layer.table == "hazard" and not layer.only_current).filter == OPEN
    if "land_release" in tables:
        assert tables.index("hazard") < tables.index("land_release")


def test_an_office_adds_and_replaces_map_types_by_dropping_files(tmp_path: Path) -> None:
    own = raw()
    own["title"]["en"] = "Our own map"
    (tmp_path / "ours.json").write_text(json.dumps(own), encoding="utf-8")
    (tmp_path / "contamination.json").write_text("\ufeff" + json.dumps(own), encoding="utf-8")   # as Notepad saves
    assert set(map_types(tmp_path)) == {*TEN, "ours"}
    assert load_map_type("ours", tmp_path).name == "ours"
    assert load_map_type("contamination", tmp_path).title.en == "Our own map"
    assert load_map_type("contamination").title.en != "Our own map"
    with pytest.raises(BadInput, match="no map type moon") as refused:
        load_map_type("moon", tmp_path)
    assert "ours" in refused.value.remedy


@pytest.mark.parametrize(("change", "said"), [
    ({"version": 1}, "version: It is of version 1, needed is 2."),
    ({"version": "2"}, "version: It is of version 2"),
    ({"family": "poster"}, "family: There is no choice poster. Choose one of: map"),
    ({"audience": "everybody"}, "audience: There is no choice everybody."),
    ({"colour": "red"}, "colour: Nobody knows this word."),
    ({"prefix": "A/B"}, "prefix: It begins file names"),
    ({"title": {"ar": "x"}}, "title: It holds no text."),
    ({"layers": []}, "layers: It names no layers."),
    ({"layers": [{"table": "hazards"}]}, "layers 1, table: There is no table hazards"),
    ({"layers": [{"table": "victim"}]}, "layers 1, table: There is no table victim that can be drawn"),
    ({"layers": [{"table": "hazard", "computed": "parcels"}]}, "layers 1: It must name either a table"),
    ({"layers": [{"computed": "everything"}]}, "layers 1, computed: There is no choice everything."),
    ({"layers": [{"computed": "area_totals"}]}, "layers 1, of: There is no table"),
    ({"layers": [{"table": "hazard", "style": "neon"}]}, "layers 1, style: There is no style neon."),
    ({"layers": [{"table": "hazard", "filter": "\"depth\" > 1"}]}, "layers 1, filter: The table hazard has no field"),
    ({"layers": [{"table": "hazard", "filter": "\"name\" ="}]}, "layers 1, filter: It cannot be read"),
    ({"layers": [{"table": "hazard", "filter": "\"reported_on\" > @tomorrow"}]}, "Nobody knows the variable @tomorrow"),
    ({"layers": [{"table": "hazard", "filter": "\"hazard_status\" <> 'CLOSD'"}]}, "hazard_status never is CLOSD"),
    ({"layers": [{"table": "hazard", "filter": "not (\"hazard_class\" IN ('SHA', 'CHAA'))"}]}, "never is CHAA"),
    ({"layers": [{"table": "hazard", "filter": "coalesce(\"hazard_status\", '') = 'open'"}]}, "never is open"),
    ({"page_tables": []}, "page_tables: It is missing."),
    ({"page_tables": ["land_release"]}, "page_tables: The table land_release is not among the layers."),
    ({"pages_for": ["village"]}, "pages_for: There is no choice village."),
    ({"pages_for": ["record"]}, "record_table: It is missing."),
    ({"record_table": "hazard", "facts": ["colour"]}, "facts: The table hazard has no field colour."),
    ({"table": "everything"}, "table: There is no list everything."),
    ({"scales": [5000, 1000]}, "scales: They cannot be used."),
    ({"near_m": 0}, "near_m: 0 is no distance."),
])
def test_every_mistake_is_named_with_its_place_and_what_to_do(change: dict[str, Any], said: str) -> None:
    assert any(said in fault for fault in faults({**raw(), **change})), faults({**raw(), **change})


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "own.json"
    file.write_text(json.dumps({**raw(), "family": "poster", "layers": [{"table": "moon"}]}), encoding="utf-8")
    with pytest.raises(BadInput, match="own cannot be used: family") as refused:
        read_map_type(file)
    assert "moon" in refused.value.detail
    assert refused.value.sentence().count("poster") == 1, "not the same mistake twice"


def test_a_missing_word_is_named() -> None:
    lacking = raw()
    del lacking["audience"]
    assert faults(lacking) == ["audience: It is missing. Write it as in a shipped map type."]


def test_a_style_of_the_office_beside_its_map_type_is_found(tmp_path: Path) -> None:
    (tmp_path / "neon.qml").write_text("<qgis/>", encoding="utf-8")
    changed = {**raw(), "layers": [{"table": "hazard", "style": "neon"}]}
    assert faults_of(changed, tmp_path / "own.json") == []


@pytest.mark.parametrize("text", ["", "{", "[1]", "\"map\""])
def test_a_file_that_is_no_map_type(tmp_path: Path, text: str) -> None:
    file = tmp_path / "own.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="own"):
        read_map_type(file)


def test_the_example_in_the_documentation_can_be_used() -> None:
    text = (Path(__file__).parents[2] / "docs" / "map-types.md").read_text(encoding="utf-8")
    assert faults(json.loads(text.split("```json")[1].split("```")[0])) == []
