"""Previews and what would be lost: through the real Mapper, counted from the rows; and matchings written as read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.previewing import preview
from imsma_tools.core.sources.profile import load_profile, read_profile, shipped_profiles
from imsma_tools.core.sources.profile_writing import matching_json, save_profile, source_profile_json
from imsma_tools.core.sources.source_profile import (
    load_source_profile,
    read_source_profile,
    shipped_source_profiles,
)
from tests.unit.test_proposing import sample
from tests.unit.workspace_samples import fresh, square

MODEL = load_model()
MATCHING = {
    "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]},
    "columns": [{"field": "hazard_class", "names": ["Type"], "values": {"Minefield": "CHA"}},
                {"field": "area_reported_m2", "names": ["Area"], "unit": "ha"}],
    "constants": {"hazard_status": "OPEN"}, "crs": "EPSG:4326",
}
COLUMNS = {"ID": ["1", "2", "3", "4"], "Type": ["Minefield", "CHA", "Bog", ""], "Area": ["2", "x", 1.5, None],
           "Colour": ["red", None, "blue", "red"], "Nothing": [None, "-", "", None]}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    with fresh(tmp_path_factory.mktemp("preview") / "data.gpkg") as workspace:
        yield workspace


def test_rows_stand_beside_what_they_become(data):
    found = preview(sample(COLUMNS, True, "EPSG:4326", wkb=square()), read_profile(MATCHING, MODEL, "m"), data)
    first, second = found.rows[0], found.rows[1]
    assert first.source.values["Area"] == "2" and first.ours.values["area_reported_m2"] == 20_000.0
    assert first.ours.values["hazard_class"] == "CHA" and first.ours.shape.geom is not None
    assert "area_reported_m2" not in second.ours.values and second.ours.key == "2"


def test_everything_that_would_be_lost_is_counted(data):
    loss = preview(sample(COLUMNS), read_profile(MATCHING, MODEL, "m"), data).loss
    assert [(column.heading, column.filled) for column in loss.columns] == [("Colour", 3)]
    assert dict(loss.values["Type"]) == {"Bog": 1} and dict(loss.unreadable) == {"Type": 1, "Area": 1}
    assert [row for row, _sentence in loss.rejected] == [3, 4] and loss.rows == 4 and not loss.is_none
    text = "\n".join(loss.sentences())
    assert all(word in text for word in ("Bog", "Colour", "red", "Area", "row 3"))


def test_nothing_lost_says_nothing(data):
    columns = {"ID": ["1"], "Type": ["CHA"], "Area": ["2"]}
    loss = preview(sample(columns), read_profile(MATCHING, MODEL, "m"), data).loss
    assert loss.is_none and loss.sentences() == []


def test_a_place_that_cannot_be_used_is_counted(data):
    columns = {"ID": ["1"], "Type": ["CHA"]}
    found = preview(sample(columns, True, "EPSG:4326", wkb=b"\x01\x02"), read_profile(MATCHING, MODEL, "m"), data)
    assert found.loss.unplaced == 1


def test_rows_that_an_entry_is_not_for_are_counted_as_taken_by_nobody(data):
    system = {"source": "s", "kind": "any", "tables": [
        {"from": ["t"], "table": "hazard", "only": {"type": ["minefield ", "CHA"]},
         **{name: MATCHING[name] for name in ("key", "columns", "constants")}}]}
    (matching,) = read_source_profile(system, MODEL, "s").matchings
    found = preview(sample(COLUMNS), matching.profile, data, matching)
    assert [row.source.number for row in found.rows] == [1, 2] and found.loss.untaken == 2
    assert matching.takes({"TYPE": "MINEFIELD"}) and not matching.takes({}) and not matching.takes({"type": None})


def test_a_missing_key_is_a_sentence(data):
    with pytest.raises(BadInput, match="no column ID"):
        preview(sample({"Type": ["CHA"]}), read_profile(MATCHING, MODEL, "m"), data)


@pytest.mark.parametrize("name", shipped_profiles())
def test_shipped_matchings_are_written_as_they_are_read(name):
    profile = load_profile(name, MODEL)
    assert read_profile(matching_json(profile), MODEL, name) == profile
    about = json.loads(paths.resource("profiles", f"{name}.json").read_text(encoding="utf-8")).get("about")
    assert about


@pytest.mark.parametrize("name", shipped_source_profiles())
def test_shipped_source_profiles_are_written_as_they_are_read(name):
    profile = load_source_profile(name, MODEL)
    assert read_source_profile(source_profile_json(profile), MODEL, name) == profile


TEXT = st.text(max_size=8)


@given(st.lists(TEXT.filter(str.strip), min_size=1, max_size=3), st.dictionaries(TEXT, st.sampled_from(["CHA", "SHA"])),
       TEXT, st.sampled_from(["m2", "ha", "dunam"]), TEXT)
def test_any_matching_is_written_as_it_is_read(names, values, layer, unit, separator):
    data = {**MATCHING, "layer": layer, "columns": [
        {"field": "hazard_class", "names": names, "values": values, "separator": separator},
        {"field": "area_reported_m2", "names": names, "unit": unit}]}
    profile = read_profile(data, MODEL, "m")
    assert read_profile(json.loads(json.dumps(matching_json(profile))), MODEL, "m") == profile


def test_a_matching_is_saved_only_if_it_can_be_read_again(tmp_path):
    file = tmp_path / "partner.json"
    save_profile(file, MATCHING, MODEL)
    before = file.read_bytes()
    assert load_profile(str(file), MODEL).columns[1].unit == "ha"
    with pytest.raises(BadInput, match="columns"):
        save_profile(file, {**MATCHING, "columns": [{"field": "area_reported_m2"}]}, MODEL)
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]
    with pytest.raises(NotWritable):
        save_profile(tmp_path / "missing" / "x.json", MATCHING, MODEL)
