"""Column matchings: the shipped ones are sound, wrong ones are refused naming the setting, derived ones ask."""

from __future__ import annotations

import copy
import json

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.derive import derive_profile
from imsma_tools.core.sources.headings import find_headings
from imsma_tools.core.sources.profile import load_profile, read_profile, shipped_profiles
from imsma_tools.core.sources.rows import SourceField

MODEL = load_model()
GOOD = {
    "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]},
    "columns": [{"field": "hazard_class", "names": ["Type"], "values": {"Minefield": "CHA"}},
                {"field": "area_reported_m2", "names": ["Area"], "unit": "ha", "decimal": ","},
                {"field": "reported_on", "names": ["Date"], "date_order": "dmy"}],
    "constants": {"hazard_status": "OPEN"},
}


@pytest.mark.parametrize("name", shipped_profiles())
def test_shipped_profiles_are_sound_and_every_setting_is_documented(name):
    profile = load_profile(name, MODEL)
    assert profile.title_text() and profile.source
    described = paths.resource("profiles", "README.md").read_text(encoding="utf-8")
    data = json.loads(paths.resource("profiles", f"{name}.json").read_text(encoding="utf-8"))
    for setting in (*data, *data["key"], *(key for column in data["columns"] for key in column)):
        assert f"`{setting}`" in described, setting


def test_a_good_profile_is_read():
    profile = read_profile(GOOD, MODEL, "good")
    assert profile.key.kind is KeyKind.SOURCE_KEY and profile.columns[1].unit == "ha"


@pytest.mark.parametrize(("place", "value", "words"), [
    (("table",), "hazards", "table: hazards"), (("tabel",), 1, "tabel"), (("source",), " ", "source"),
    (("key", "kind"), "id", "key.kind"), (("key", "colums"), [], "key.colums"),
    (("key", "into"), "nothing", "key.into"),
    (("columns", 0, "field"), "class", "columns[0].field"), (("columns", 0, "name"), "x", "columns[0].name"),
    (("columns", 0, "names"), "Type", "names"), (("columns", 0, "values"), {"a": "MINE"}, "MINE"),
    (("columns", 1, "unit"), "acre", "columns[1].unit"), (("columns", 1, "unit"), "", "in which unit"),
    (("columns", 1, "unit"), "m", "columns[1].unit"), (("columns", 2, "date_order"), "ydm", "date_order"),
    (("columns", 1, "decimal"), ";", "decimal"), (("constants", "hazard_status"), "GONE", "GONE"),
    (("constants", "status"), "OPEN", "constants.status"),
])
def test_a_wrong_setting_is_named(place, value, words):
    data = copy.deepcopy(GOOD)
    target = data
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    with pytest.raises(BadInput) as caught:
        read_profile(data, MODEL, "wrong")
    assert words in caught.value.sentence()


def test_a_natural_key_needs_its_fields():
    data = {**GOOD, "key": {"kind": "natural", "columns": ["name"]}}
    with pytest.raises(BadInput, match=r"key.columns"):
        read_profile(data, MODEL, "natural")


def test_unknown_and_broken_files(tmp_path):
    with pytest.raises(BadInput, match="no column matching nothing"):
        load_profile("nothing", MODEL)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="cannot be read"):
        load_profile(str(broken), MODEL)
    broken.write_text("[]", encoding="utf-8")
    with pytest.raises(BadInput, match="wrong setting"):
        load_profile(str(broken), MODEL)


def fields(*names):
    return tuple(SourceField(name) for name in names)


def test_headings_are_found_whatever_their_case_and_a_missing_key_is_named():
    profile = read_profile(GOOD, MODEL, "good")
    found = find_headings(profile, fields("id", "TYPE", "other"))
    assert found.keys == ("id",) and found.rules["TYPE"].field == "hazard_class" and found.unused == ("other",)
    assert [rule.field for rule in found.missing] == ["area_reported_m2", "reported_on"]
    with pytest.raises(BadInput, match="no column ID"):
        find_headings(profile, fields("Type"))


def test_a_profile_is_derived_from_names_labels_and_units():
    profile, questions = derive_profile(MODEL, "hazard", fields(
        "HAZ_ID", "Class", "Area (ha)", "\u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629", "fid2", "Longitude",
        "Latitude",
    ), "partner")
    columns = {rule.field: rule for rule in profile.columns}
    assert set(columns) == {"local_id", "hazard_class", "area_reported_m2", "admin1_name"}
    assert columns["area_reported_m2"].unit == "ha" and not questions
    assert profile.key.kind is KeyKind.SOURCE_KEY and profile.key_columns == ("HAZ_ID",)
    assert profile.coordinates is not None and profile.coordinates.x == ("Longitude",)


def test_an_area_without_a_unit_is_asked_and_not_taken():
    profile, questions = derive_profile(MODEL, "hazard", fields("local_id", "Area"), "partner")
    assert [rule.field for rule in profile.columns] == ["local_id"]
    assert questions[0].answer_with == "AREA_UNIT" and "Area" in questions[0].text
    profile, questions = derive_profile(MODEL, "hazard", fields("local_id", "Area"), "partner", "dunam")
    assert profile.columns[1].unit == "dunam" and not questions


def test_a_file_without_any_key_is_asked_about():
    profile, questions = derive_profile(MODEL, "hazard", fields("Class"), "partner")
    assert profile.key.kind is KeyKind.CONTENT and questions[0].answer_with == "PROFILE"
