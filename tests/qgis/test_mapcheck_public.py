"""Public pages show what a signed decision in force allows, and nothing else."""

from __future__ import annotations

import dataclasses
import datetime
import json
from pathlib import Path

import pytest
from mapcheck_kit import NOW, Page, page_of
from qgis.core import QgsHeatmapRenderer

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.products import publication
from imsma_tools.core.products.maps.contract import Audience

pytest_plugins = ("mapcheck_fixtures",)
TODAY = NOW.date()
OPEN = {"shown": "full", "fields": ["hazard_class", "hazard_status", "outline_state", "position_method",
                                    "position_accuracy_m", "local_id"]}


def decision(signed: bool = True, days: int = 90, **tables: dict) -> publication.Publication:
    raw = json.loads(publication.shipped_publication().file.read_text(encoding="utf-8"))
    raw["tables"].update(tables)
    if signed:
        raw = publication.signed(raw, "DMA", "A. Director", TODAY, TODAY + datetime.timedelta(days=days), "2026/14")
    return written(raw)


def written(raw: dict) -> publication.Publication:
    file = Path(publication.__file__).with_name("never.json")
    assert not publication._mistakes(raw), publication._mistakes(raw)
    return dataclasses.replace(publication.shipped_publication(), authority=raw["authority"],
                               signed_by=raw["signed_by"], signed_on=publication._day(raw["signed_on"]),
                               valid_until=publication._day(raw["valid_until"]), seal=raw["seal"],
                               content=publication.seal_of(raw), file=file,
                               tables={name: publication._decision(entry) for name, entry in raw["tables"].items()})


@pytest.fixture(scope="module")
def public_page(map_data):
    with page_of(map_data, "contamination", audience=Audience.PUBLIC) as page:
        yield page


def secrets(page: Page) -> list[str]:
    return [one.message for one in page.remarks() if one.rule_id == "MAP-18"]


def test_without_a_decision_nothing_about_hazards_is_public(public_page: Page) -> None:
    page = public_page.fresh()
    found = page.remarks()
    assert {(one.rule_id, one.severity.value) for one in found} == {("MAP-18", "stop")}
    assert any("Hazards" in message for message in secrets(page))
    assert not any("Administrative" in message or "Settlement" in message for message in secrets(page))


def test_a_decision_lets_hazards_be_seen(public_page: Page) -> None:
    page = public_page.fresh()
    page.context.publication = decision(hazard=OPEN)
    assert not any("Hazards" in message for message in secrets(page))
    assert not [one for one in page.remarks() if one.rule_id == "MAP-19"]


@pytest.mark.parametrize(("changed", "words"), [
    ({"signed_by": ""}, "not signed"), ({"seal": "0" * 64}, "changed after"),
    ({"valid_until": TODAY - datetime.timedelta(days=1)}, "counted until"), ({"valid_until": None}, "until when"),
    ({"signed_on": TODAY + datetime.timedelta(days=1)}, "not come yet"),
    ({"valid_until": TODAY + datetime.timedelta(days=4000)}, "two years")])
def test_a_decision_that_does_not_count_shows_nothing(public_page: Page, changed: dict, words: str) -> None:
    page = public_page.fresh()
    page.context.publication = dataclasses.replace(decision(hazard=OPEN), **changed)
    found = page.remarks()
    assert any(one.rule_id == "MAP-19" and one.severity.value == "stop" and words in one.message for one in found)
    assert any("Hazards" in message for message in secrets(page))


def test_hazards_only_added_up(public_page: Page) -> None:
    page = public_page.fresh()
    page.context.publication = decision(hazard={"shown": "aggregated"})
    assert any("added up" in message for message in secrets(page))
    layer = page.layer("hazard")
    kept = layer.renderer().clone()
    layer.setRenderer(QgsHeatmapRenderer())
    assert not any("added up" in message for message in secrets(page))
    layer.setRenderer(kept)


def test_fields_that_are_not_public(public_page: Page) -> None:
    page = public_page.fresh()
    page.context.publication = decision(hazard={"shown": "full", "fields": ["hazard_class"]})
    assert any("hazard_status" in message for message in secrets(page))


def test_scales_that_are_not_public(public_page: Page) -> None:
    page = public_page.fresh()
    page.context.publication = decision(hazard={**OPEN, "least_scale": page.main.scale() * 2.0})
    assert any("only at 1:" in message for message in secrets(page))


def test_a_restricted_page_needs_no_decision(page: Page) -> None:
    assert not [one for one in page.remarks() if one.rule_id in ("MAP-18", "MAP-19")]


def test_no_signature_makes_released_land_without_hazards_right() -> None:
    released = {"shown": "full", "fields": ["outcome"]}
    faults = publication.publication_faults(decision(land_release=released), TODAY)
    assert len(faults) == 1 and "rest is safe" in faults[0]
    assert not publication.publication_faults(decision(land_release=released, hazard=OPEN), TODAY)
    nearer = {**OPEN, "least_scale": 50000}
    assert "scales" in publication.publication_faults(decision(land_release=released, hazard=nearer), TODAY)[0]
    persons = {"shown": "full", "fields": ["sex"]}
    assert "single persons" in publication.publication_faults(decision(victim=persons), TODAY)[0]


def test_the_office_s_decision_comes_before_the_shipped_one(tmp_path: Path) -> None:
    assert publication.publication_in_force(None, TODAY) is publication.shipped_publication()
    assert publication.publication_in_force(tmp_path, TODAY) is publication.shipped_publication()
    raw = json.loads(publication.shipped_publication().file.read_text(encoding="utf-8"))
    raw["tables"]["hazard"] = OPEN
    file = tmp_path / publication.FILE
    file.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(BadInput, match="not signed"):
        publication.publication_in_force(tmp_path, TODAY)
    until = TODAY + datetime.timedelta(days=30)
    ready = publication.signed(raw, "DMA", "A. Director", TODAY, until, "2026/14")
    file.write_text(json.dumps(ready, indent=2), encoding="utf-8")
    assert publication.publication_in_force(tmp_path, TODAY).of("hazard").shown is publication.Shown.FULL
    with pytest.raises(BadInput, match="counted until"):
        publication.publication_in_force(tmp_path, until + datetime.timedelta(days=1))
    ready["tables"]["accident"] = {"shown": "aggregated"}
    file.write_text(json.dumps(ready), encoding="utf-8")
    with pytest.raises(BadInput, match=r"changed after A\. Director signed"):
        publication.publication_in_force(tmp_path, TODAY)


@pytest.mark.parametrize(("change", "place"), [
    ({"version": 2}, "version"), ({"tables": []}, "tables"), ({"tables": {"moon": {"shown": "full"}}}, "tables.moon"),
    ({"tables": {"hazard": {"shown": "all"}}}, "tables.hazard.shown"),
    ({"tables": {"hazard": {"shown": "full"}}}, "tables.hazard.fields"),
    ({"tables": {"hazard": {"shown": "full", "fields": ["moon"]}}}, "there is no field moon"),
    ({"tables": {"hazard": {"shown": "full", "fields": ["hazard_class"], "least_scale": -1}}}, "least_scale"),
    ({"tables": {"hazard": {"shown": "nothing", "colour": "red"}}}, "tables.hazard.colour"),
    ({"signed_on": "yesterday"}, "signed_on"), ({"signed_by": 7}, "signed_by"), ({"colour": 1}, "colour"),
    ({"title": "x"}, "title.en")])
def test_mistakes_in_a_decision_are_named_with_their_place(tmp_path: Path, change: dict, place: str) -> None:
    raw = json.loads(publication.shipped_publication().file.read_text(encoding="utf-8"))
    file = tmp_path / publication.FILE
    file.write_text(json.dumps({**raw, **change}), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        publication.read_publication(file)
    assert place in caught.value.sentence() + caught.value.detail
    file.write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="no JSON file"):
        publication.read_publication(file)
