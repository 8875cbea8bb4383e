"""The schema that editors of text use says the same as the code that reads profiles."""

from __future__ import annotations

import copy
import json

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.made_profiles import MADE
from imsma_tools.core.sources.profile import COLUMN_SETTINGS, SETTINGS, read_profile
from imsma_tools.core.sources.source_profile import SOURCE_SETTINGS, TABLE_SETTINGS, read_source_profile
from tools import docs_profile_schema

MODEL = load_model()
MATCHING = {"$schema": "schema.json", "table": "hazard", "source": "x", "key": {"kind": "content"},
            "columns": [{"field": "hazard_class", "values": {"a": "SHA"}}]}
SOURCE = {"source": "x", "kind": "postgis", "tables": [{"from": ["a"], "table": "hazard", "columns": []}]}


@pytest.fixture(scope="module")
def validator():
    jsonschema = pytest.importorskip("jsonschema")
    return jsonschema.Draft7Validator(json.loads(docs_profile_schema.text(MODEL)))


def test_the_schema_is_current():
    assert docs_profile_schema.PAGE.read_text(encoding="utf-8") == docs_profile_schema.text(MODEL), "run: make docs"


def test_every_shipped_file_and_every_made_one_fits(validator):
    files = [file for file in paths.resource("profiles").glob("*.json") if file.stem not in ("words", "schema")]
    for data in (*(json.loads(file.read_text(encoding="utf-8-sig")) for file in files),
                 *(make(MODEL) for make in MADE.values())):
        assert [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize(("good", "place", "value"), [
    (MATCHING, ("tabel",), 1), (MATCHING, ("table",), "hazards"), (MATCHING, ("source",), ""),
    (MATCHING, ("key", "kind"), "id"), (MATCHING, ("columns", 0, "field"), "class"),
    (MATCHING, ("columns", 0, "names"), "x"), (MATCHING, ("columns", 0, "values"), {"a": "MINE"}),
    (MATCHING, ("columns", 0), {"field": "area_reported_m2"}), (MATCHING, ("constants",), {"day": 1}),
    (MATCHING, ("optional",), ["day"]), (MATCHING, ("title",), {"fr": "x"}), (MATCHING, ("coordinates",), {"z": []}),
    (SOURCE, ("kind",), "arcgis"), (SOURCE, ("zone",), "Baghdad"), (SOURCE, ("tables",), []),
    (SOURCE, ("tables", 0, "from"), []), (SOURCE, ("tables", 0, "form"), []), (SOURCE, ("tables", 0, "where"), 1),
    (SOURCE, ("tables", 0, "only"), {"a": "b"}), (SOURCE, ("tables", 0, "table"), "hazards"),
])
def test_schema_and_code_refuse_the_same(validator, good, place, value):
    read = read_source_profile if good is SOURCE else read_profile
    read(good, MODEL, "good")
    assert validator.is_valid(good)
    data = copy.deepcopy(good)
    target = data
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    assert not validator.is_valid(data)
    with pytest.raises(BadInput):
        read(data, MODEL, "wrong")


def test_every_setting_is_described_for_people():
    described = paths.resource("profiles", "README.md").read_text(encoding="utf-8")
    for setting in SETTINGS | TABLE_SETTINGS | SOURCE_SETTINGS | COLUMN_SETTINGS:
        assert f"`{setting}`" in described, setting
