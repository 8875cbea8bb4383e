"""Spellings people accepted are read from then on, and nothing that could mean two things is taken."""

from __future__ import annotations

import pytest

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.aliases import Spelling, known_names, learn
from imsma_tools.core.sources.names import Places, record_words
from imsma_tools.core.sources.previewing import preview
from imsma_tools.core.sources.profile import read_profile
from tests.unit.test_proposing import sample
from tests.unit.workspace_samples import fresh, lines

MODEL = load_model()
NINEWA, MOSUL = "\u0646\u064a\u0646\u0648\u0649", "\u0627\u0644\u0645\u0648\u0635\u0644"
MATCHING = {
    "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]},
    "columns": [{"field": "admin1_name", "names": ["Gov"]}, {"field": "admin2_name", "names": ["Dist"]},
                {"field": "community", "names": ["Village"]}, {"field": "admin1_pcode", "names": ["Code"]}],
    "constants": {"hazard_status": "OPEN", "hazard_class": "SHA"},
}
BY_OPERATOR = {
    "table": "task_order", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]},
    "columns": [{"field": "task_no", "names": ["ID"]},
                {"field": "organisation_guid", "names": ["Operator"], "lookup": ["short_name", "name_en"]}],
    "optional": [field.name for field in MODEL.table("task_order").fields if field.required],
}


@pytest.fixture
def data(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        with workspace.writing(actor="Test") as writer:
            for pcode, level, parent, name, arabic in (
                    ("IQG15", 1, "IQ", "Ninewa", NINEWA), ("IQG03", 1, "IQ", "Basrah", ""),
                    ("IQG15Q01", 2, "IQG15", "Mosul", MOSUL), ("IQG15Q02", 2, "IQG15", "Al-Markaz", ""),
                    ("IQG03Q02", 2, "IQG03", "Al-Markaz", "")):
                writer.insert("admin_area", {"pcode": pcode, "level": level, "parent_pcode": parent, "name_en": name,
                                             "name_ar": arabic, "edition": "2020"})
            writer.insert_many("organisation", [
                {"guid": "org-a", "short_name": "AAA", "name_en": "Alpha Aid"},
                {"guid": "org-b", "short_name": "BBB", "name_en": "Beta Group"}])
            writer.insert_many("settlement", [{"guid": "set-1", "name_en": "Tal Kayf"}])
        yield workspace


def ours(data, matching=MATCHING, **columns):
    count = max(len(values) for values in columns.values())
    columns = {"ID": [str(number) for number in range(count)], **columns}
    return [row.ours for row in preview(sample(columns), read_profile(matching, MODEL, "m"), data).rows]


def test_an_accepted_spelling_is_read_in_every_later_file(data):
    before = ours(data, BY_OPERATOR, Operator=["Alfa-Aid Org."])
    assert "organisation_guid" not in before[0].values and before[0].remarks
    assert learn(data, [Spelling("Alfa-Aid Org.", "organisation", "org-a")], "Sara", "partner.xlsx") == 1
    after = ours(data, BY_OPERATOR, Operator=["Alfa-Aid Org.", "ALFA AID ORG", "alfa_aid  org", "BBB", "Alfa"])
    assert [row.values.get("organisation_guid") for row in after] == ["org-a"] * 3 + ["org-b", None]


def test_what_was_learned_says_from_where_and_by_whom(data):
    learn(data, [Spelling(" Niniveh ", "admin_area", "IQG15")], "Sara", "partner.xlsx")
    (kept,) = data.rows("name_alias")
    assert (kept["alias"], kept["alias_normalised"], kept["target_key"], kept["learned_from"]) == (
        "Niniveh", "niniveh", "IQG15", "partner.xlsx")
    assert lines(data, "name_alias")[0]["actor"] == "Sara"


def test_the_same_spelling_is_kept_once_and_a_name_is_not_kept_at_all(data):
    spellings = [Spelling("Niniveh", "admin_area", "IQG15"), Spelling("NINIVEH", "admin_area", "IQG15"),
                 Spelling("ninewa", "admin_area", "IQG15")]
    assert learn(data, spellings, "Sara", "x") == 1 and learn(data, spellings, "Sara", "x") == 0
    assert data.count("name_alias") == 1


@pytest.mark.parametrize(("spelling", "words"), [
    (Spelling("Basrah", "admin_area", "IQG15"), "already means"), (Spelling("BBB", "organisation", "org-a"), "already"),
    (Spelling("--", "organisation", "org-a"), "cannot be kept"), (Spelling("x" * 161, "organisation", "org-a"), "kept"),
    (Spelling("x", "hazard", "h"), "not learned"),
])
def test_what_would_be_ambiguous_or_nothing_is_refused_and_nothing_of_it_kept(data, spelling, words):
    with pytest.raises(BadInput, match=words):
        learn(data, [Spelling("Niniveh", "admin_area", "IQG15"), spelling], "Sara", "x")
    assert data.count("name_alias") == 0


def test_governorates_and_districts_get_their_codes_and_learned_spellings_their_name(data):
    learn(data, [Spelling("Niniveh", "admin_area", "IQG15")], "Sara", "x")
    rows = ours(data, Gov=["Niniveh", NINEWA, "ninewa", "Nowhere"], Dist=["MOSUL", MOSUL, "Al Markaz", "Al Markaz"])
    assert [row.values.get("admin1_pcode") for row in rows] == ["IQG15", "IQG15", "IQG15", None]
    assert [row.values.get("admin2_pcode") for row in rows] == ["IQG15Q01", "IQG15Q01", "IQG15Q02", None]
    assert rows[0].values["admin1_name"] == "Ninewa" and "Niniveh" in rows[0].remarks[0]
    assert rows[1].values["admin1_name"] == NINEWA and not rows[1].remarks


def test_a_district_two_governorates_have_is_not_taken_without_the_governorate(data):
    (row,) = ours(data, Dist=["Al-Markaz"])
    assert "admin2_pcode" not in row.values and row.values["admin2_name"] == "Al-Markaz"


def test_a_code_that_says_another_place_is_left_to_the_checks(data):
    (row,) = ours(data, Gov=["Ninewa"], Code=["IQG03"], Dist=["Mosul"])
    assert row.values["admin1_pcode"] == "IQG03" and row.values["admin1_name"] == "Ninewa"
    assert "admin2_pcode" not in row.values


def test_a_settlement_is_named_as_in_the_register(data):
    learn(data, [Spelling("Tel Keppe", "settlement", "set-1")], "Sara", "x")
    rows = ours(data, Village=["Tel Keppe", "tal kayf", "Batnaya"])
    assert [row.values["community"] for row in rows] == ["Tal Kayf", "tal kayf", "Batnaya"]


def test_a_spelling_that_the_register_made_ambiguous_later_is_not_taken_any_more(data):
    learn(data, [Spelling("Gamma", "organisation", "org-a")], "Sara", "x")
    assert record_words(data, "organisation", ("short_name",))["gamma"] == "org-a"
    with data.writing(actor="Test") as writer:
        writer.insert("organisation", {"guid": "org-c", "short_name": "Gamma"})
    assert "gamma" not in record_words(data, "organisation", ("short_name",))


def test_a_new_edition_of_the_boundaries_changes_nothing(data):
    learn(data, [Spelling("Niniveh", "admin_area", "IQG15")], "Sara", "x")
    with data.writing(actor="Test") as writer:
        writer.insert("admin_area", {"pcode": "IQG15", "level": 1, "name_en": "Nineveh", "edition": "2030"})
    places = Places(data)
    assert {places.find(1, text).pcode for text in ("Niniveh", "Nineveh", "Ninewa", "iqg15")} == {"IQG15"}
    assert places.find(1, "") is None and places.find(3, "Ninewa") is None


def test_known_names_are_offered_by_field(data):
    found = known_names(data, MODEL.table("task_order"))
    assert found["organisation_guid"]["alphaaid"] == "org-a" and found["admin1_name"]["ninewa"] == "IQG15"
    assert "hazard_status" not in found
