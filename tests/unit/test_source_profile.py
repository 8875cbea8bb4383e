"""Source profiles: read strictly, told apart from column matchings, and every wrong setting named with its place."""

from __future__ import annotations

import copy
import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base import paths
from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.headings import find_headings
from imsma_tools.core.sources.made_profiles import MADE
from imsma_tools.core.sources.profile import load_profile, read_profile, shipped_profiles
from imsma_tools.core.sources.profile_files import kind_of, read_json
from imsma_tools.core.sources.rows import SourceField
from imsma_tools.core.sources.source_profile import (
    load_source_profile,
    read_source_profile,
    shipped_source_profiles,
)

MODEL = load_model()
GOOD = {
    "about": "A system", "title": {"en": "A system"}, "source": "system", "kind": "imsma-core", "zone": "+05:30",
    "tables": [
        {"from": ["Hazards*", "areas"], "table": "hazard", "links": "imsma_links", "link_id": "imsma_id",
         "scope": ["region"], "date_only": ["survey_date"], "where": "state = 1",
         "columns": [{"field": "hazard_class", "names": ["type"], "values": {"Minefield": "CHA"}},
                     {"field": "area_reported_m2", "names": ["size"], "unit": "ha"}]},
        {"from": ["activities"], "only": {"kind": ["Progress Report", "Progress"]}, "table": "progress_report",
         "key": {"kind": "local_id", "columns": ["no"]}, "columns": []},
    ],
}


def changed(place, value):
    data = copy.deepcopy(GOOD)
    target = data
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return data


def test_a_good_source_profile_is_read():
    profile = read_source_profile(GOOD, MODEL, "good")
    hazards, progress = profile.matchings
    assert (profile.name, profile.source, profile.kind) == ("good", "system", "imsma-core")
    assert profile.time_zone.utcoffset(None) == dt.timedelta(hours=5, minutes=30)
    assert hazards.profile.key.kind is KeyKind.SOURCE_KEY and hazards.profile.key_columns == ()
    assert hazards.profile.source == "system" and hazards.profile.columns[1].unit == "ha"
    assert hazards.date_only == {"survey_date"} and hazards.scope == ("region",) and hazards.where == "state = 1"
    assert (hazards.links, hazards.link_id) == ("imsma_links", "imsma_id")
    assert progress.only == {"kind": ("Progress Report", "Progress")}
    assert progress.profile.key.kind is KeyKind.LOCAL_ID


def test_tables_are_found_by_name_whatever_the_case_and_only_the_star_is_special():
    profile = read_source_profile(changed(("tables", 0, "from"), ["Hazards*", "a.c[x]"]), MODEL, "good")
    assert profile.matchings_for("HAZARDS_2024") == profile.matchings[:1]
    assert profile.matchings_for("A.C[X]") == profile.matchings[:1]
    assert profile.matchings_for("abcx") == () and profile.matchings_for("old_hazards") == ()


def test_without_a_zone_the_days_are_those_of_the_programme():
    assert read_source_profile(changed(("zone",), ""), MODEL, "good").time_zone is PROGRAMME_ZONE


@pytest.mark.parametrize(("place", "value", "words"), [
    (("sourse",), "x", "sourse"), (("source",), "", "source"), (("kind",), "arcgis", "kind: arcgis"),
    (("kind",), "", "kind"), (("zone",), "Asia/Colombo", "zone: Asia/Colombo"), (("zone",), "+15:00", "+15:00"),
    (("title",), {"fr": "x"}, "title.fr"), (("title",), {"en": 1}, "title"), (("tables",), [], "tables"),
    (("tables",), {}, "tables"), (("tables", 0), "x", "tables[0]"), (("tables", 0, "from"), [], "tables[0].from"),
    (("tables", 0, "from"), ["x", " "], "tables[0].from"), (("tables", 0, "source"), "x", "tables[0].source"),
    (("tables", 0, "table"), "hazards", "tables[0].table: hazards"), (("tables", 0, "form"), [], "tables[0].form"),
    (("tables", 0, "columns", 1, "unit"), "acre", "tables[0].columns[1].unit: acre"),
    (("tables", 0, "columns", 1, "unit"), "", "in which unit"),
    (("tables", 0, "columns", 0, "values"), {"x": "MINE"}, "tables[0].columns[0].values: MINE"),
    (("tables", 1, "only"), ["x"], "tables[1].only"), (("tables", 1, "only"), {"kind": "x"}, "tables[1].only.kind"),
    (("tables", 1, "key", "kind"), "id", "tables[1].key.kind: id"), (("tables", 1, "where"), 1, "tables[1].where"),
    (("tables", 1, "links"), None, "tables[1].links"), (("tables", 1, "scope"), "region", "tables[1].scope"),
    (("tables", 1, "optional"), ["day"], "tables[1].optional: day"),
])
def test_a_wrong_setting_is_named_with_its_file_and_place(place, value, words):
    with pytest.raises(BadInput) as caught:
        read_source_profile(changed(place, value), MODEL, "wrong")
    assert words in caught.value.sentence() and "wrong" in caught.value.sentence()


def test_a_long_wrong_value_is_cut_in_the_sentence():
    with pytest.raises(BadInput) as caught:
        read_source_profile(changed(("kind",), "x" * 5000), MODEL, "wrong")
    assert len(caught.value.sentence()) < 500


def test_every_shipped_file_is_of_one_kind_and_sound():
    files = {file.stem for file in paths.resource("profiles").glob("*.json")} - {"words", "schema"}
    assert set(shipped_profiles()) | set(shipped_source_profiles()) == files | set(MADE)
    assert not set(shipped_profiles()) & set(shipped_source_profiles())
    for name in shipped_source_profiles():
        assert load_source_profile(name, MODEL).title_text()


def test_one_kind_is_not_read_as_the_other(tmp_path):
    file = tmp_path / "system.json"
    file.write_text(json.dumps(GOOD), encoding="utf-8")
    assert load_source_profile(str(file), MODEL).name == "system"
    with pytest.raises(BadInput, match=r"profile of a whole source"):
        load_profile(str(file), MODEL)
    file.write_text(json.dumps({"table": "hazard", "columns": []}), encoding="utf-8")
    with pytest.raises(BadInput, match=r"column matching of one table"):
        load_source_profile(str(file), MODEL)


@pytest.mark.parametrize("content", ["{", "", "[1,", '{"tables": [], "tables": []}', "[" * 100_000, "\x00", "\ud83d"])
def test_a_file_that_is_no_json_is_named(tmp_path, content):
    file = tmp_path / "broken.json"
    file.write_text(content, encoding="utf-8", errors="surrogatepass")
    with pytest.raises(BadInput, match=r"broken\.json"):
        load_source_profile(str(file), MODEL)


@pytest.mark.parametrize("name", ["nothing", "", "\0", "x" * 5000])
def test_a_name_nobody_knows_gives_the_known_ones(name):
    with pytest.raises(BadInput, match=r"no source profile"):
        load_source_profile(name, MODEL)


KEYS = ("about", "title", "source", "kind", "zone", "tables", "from", "table", "columns", "key", "only", "field",
        "names", "unit", "values", "constants", "coordinates", "empty", "optional", "separator", "lookup", "x", "en")
ATOMS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.sampled_from(
    ("hazard", "hazard_class", "CHA", "any", "source_key", "natural", "area_reported_m2", "ha", "+03:00")))
JSON = st.recursive(ATOMS, lambda inner: st.one_of(
    st.lists(inner, max_size=3), st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text(max_size=3)), inner,
                                                 max_size=5)), max_leaves=12)
PLACES = st.sampled_from([("title",), ("source",), ("kind",), ("zone",), ("tables",), ("tables", 0),
                          *(("tables", 0, key) for key in (*KEYS, "date_only", "scope", "where", "links", "crs")),
                          *(("tables", 0, "columns", 0, key) for key in KEYS),
                          *(("tables", 1, "key", key) for key in ("kind", "columns", "into"))])


@given(JSON)
def test_any_json_gives_a_profile_or_a_sentence(data):
    for read in (read_profile, read_source_profile):
        try:
            read(data, MODEL, "any")
        except BadInput as error:
            assert error.title and error.remedy


@given(PLACES, JSON)
def test_a_good_profile_with_anything_in_one_place_gives_a_profile_or_a_sentence(place, value):
    try:
        profile = read_source_profile(changed(place, value), MODEL, "any")
    except BadInput as error:
        assert "any" in error.title and error.remedy
    else:
        assert profile.matchings and all(matching.profile.table in MODEL.tables for matching in profile.matchings)


@given(st.binary(max_size=60))
def test_any_bytes_give_json_or_a_sentence(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("profiles") / "any.json"
    file.write_bytes(content)
    try:
        kind_of(read_json(file))
    except BadInput as error:
        assert "any.json" in error.title


def test_the_profile_of_our_own_tables_takes_every_field_as_itself():
    profile = load_source_profile("suite", MODEL)
    for name in ("hazard", "land_release", "progress_report", "task_order", "organisation", "accident"):
        (matching,) = profile.matchings_for(f"public.{name}")
        table = MODEL.table(name)
        assert {rule.field for rule in matching.profile.columns} == {
            field.name for field in table.fields if not field.is_kept_by_suite}
        assert matching.profile.key.kind is KeyKind.GUID and matching.profile.key_columns == ("guid",)
        assert all(rule.unit == "m2" for rule in matching.profile.columns if table.field(rule.field).unit == "m2")


def test_the_profile_for_common_names_takes_areas_only_with_their_unit():
    profile = load_source_profile("generic", MODEL)
    (matching,) = profile.matchings_for("HAZARD")
    found = find_headings(matching.profile, [SourceField(name) for name in (
        "Haz_ID", "Area", "Area (ha)", "\u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629", "colour")])
    taken = {heading: (rule.field, rule.unit) for heading, rule in found.rules.items()}
    assert taken == {"Haz_ID": ("local_id", ""), "Area (ha)": ("area_reported_m2", "ha"),
                     "\u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629": ("admin1_name", "")}
    assert found.unused == ("Area", "colour")
