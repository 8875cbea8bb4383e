"""Making a matching without a window: decisions stand in the draft, the draft survives, and what is saved is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.language import Language
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.draft import Draft, keep_draft, kept_draft
from imsma_tools.core.sources.known_records import KnownRecords
from imsma_tools.core.sources.matching_session import MatchingSession
from imsma_tools.core.sources.profile import load_profile
from imsma_tools.core.sources.proposing import Topic
from imsma_tools.core.sources.source_sampling import read_sample
from tests.unit.scripted_source import ScriptedSource, World
from tests.unit.test_proposing import sample
from tests.unit.workspace_samples import fresh

MODEL = load_model()
COLUMNS = {"HAZ_ID": ["1", "2"], "Type": ["Minefield", "CHA"], "Area": ["1", "2"], "Operator": ["Alfa", "AAA"],
           "Latitude": ["33.1", "33.2"], "Longitude": ["44.1", "44.2"]}


@pytest.fixture
def session():
    made = MatchingSession(MODEL, KnownRecords(MODEL))
    made.set_sample(sample(COLUMNS))
    made.begin("hazard")
    return made


def test_a_new_matching_has_key_positions_and_sender_and_nothing_else(session):
    settings = session.draft.settings
    assert settings["key"] == {"kind": "source_key", "columns": ["HAZ_ID"]} and settings["source"] == "file"
    assert settings["coordinates"] == {"x": ["Longitude"], "y": ["Latitude"]} and settings["columns"] == []


def test_what_is_refused_is_not_proposed_again_and_what_is_taken_lets_others_go(session):
    session.refuse("Type")
    assert "Type" not in session.open_proposals() and not session.accept("Type")
    session.choose("Operator", "local_id")
    assert "HAZ_ID" not in session.open_proposals()
    session.choose("HAZ_ID", "local_id")
    assert session.draft.column("Operator") is None and session.draft.column("haz id")["field"] == "local_id"
    session.choose("HAZ_ID", "")
    assert session.draft.column("HAZ_ID") is None


def test_every_answer_closes_its_question(session):
    assert [asked.topic for asked in session.asked()] == [Topic.CRS]
    session.draft.set_text("crs", "EPSG:4326")
    assert session.asked() == []
    session.draft.set_key(KeyKind.SOURCE_KEY, [])
    assert [asked.topic for asked in session.asked()] == [Topic.KEY]


def test_a_position_with_its_zone_or_notation_is_not_asked_about(session):
    session.draft.settings["coordinates"] = {"x": ["Longitude"], "y": ["Latitude"], "zone": ["Type"]}
    assert session.asked() == []
    session.draft.settings["coordinates"] = {"text": ["Type"]}
    assert session.asked() == []


def test_preview_waits_until_the_unit_is_said(session):
    session.choose("Area", "area_reported_m2")
    with pytest.raises(BadInput, match="unit"):
        session.preview()
    session.draft.say("Area", "unit", "dunam")
    session.draft.set_constant("hazard_class", "SHA")
    assert session.preview().rows[0].ours.values["area_reported_m2"] == 2500.0
    session.draft.say("Area", "unit", "")
    with pytest.raises(BadInput, match="unit"):
        session.preview()


def test_a_value_means_a_code_until_it_is_taken_back(session):
    session.choose("Type", "hazard_class")
    session.mean("Type", "Minefield", "CHA")
    assert session.preview().rows[0].ours.values["hazard_class"] == "CHA"
    session.mean("Type", "Minefield", "")
    assert "values" not in session.draft.column("Type") and session.preview().loss.values["Type"] == {"Minefield": 1}


def test_a_spelling_is_read_at_once_and_learned_when_saved(tmp_path):
    path = tmp_path / "data.gpkg"
    with fresh(path) as workspace, workspace.writing(actor="Test") as writer:
        writer.insert("organisation", {"guid": "org-a", "short_name": "AAA"})
    session = MatchingSession(MODEL, KnownRecords(MODEL, path))
    session.set_sample(sample(COLUMNS))
    session.begin("task_order")
    session.choose("Operator", "organisation_guid")
    session.mean("Operator", "Alfa", "org-a")
    assert [row.ours.values.get("organisation_guid") for row in session.preview().rows] == ["org-a", "org-a"]
    session.keep(tmp_path / "kept.json", "")
    again = MatchingSession(MODEL, KnownRecords(MODEL, path))
    again.set_sample(sample(COLUMNS))
    again.go_on(kept_draft(tmp_path / "kept.json", MODEL))
    assert again.preview().rows[0].ours.values["organisation_guid"] == "org-a"
    assert again.save(tmp_path / "m.json", "Sara") == 1 and again.save(tmp_path / "m.json", "Sara") == 0
    with fresh(tmp_path / "other.gpkg"):
        assert [record["alias"] for record in KnownRecords(MODEL, path).rows("name_alias")] == ["Alfa"]


def test_without_a_name_nothing_is_learned_and_nothing_saved(tmp_path):
    path = tmp_path / "data.gpkg"
    with fresh(path) as workspace, workspace.writing(actor="Test") as writer:
        writer.insert("organisation", {"guid": "org-a", "short_name": "AAA"})
    session = MatchingSession(MODEL, KnownRecords(MODEL, path))
    session.set_sample(sample(COLUMNS))
    session.begin("task_order")
    session.choose("Operator", "organisation_guid")
    session.mean("Operator", "Alfa", "org-a")
    with pytest.raises(BadInput, match="name"):
        session.save(tmp_path / "m.json", " ")
    assert not (tmp_path / "m.json").exists() and session.save(tmp_path / "m.json", "Sara") == 1


def test_headings_of_one_column_are_let_go_one_by_one():
    draft = Draft.new(MODEL, "hazard", "x")
    draft.settings["columns"] = [{"field": "name", "names": ["Name", "Title"]}, {"field": "comment"}]
    draft.leave("TITLE")
    assert draft.column("Name")["names"] == ["Name"] and draft.column("Comment")["field"] == "comment"
    draft.leave("comment")
    draft.leave("nothing")
    assert [column["field"] for column in draft.settings["columns"]] == ["name"]


def test_title_constants_and_optional_fields_come_and_go():
    draft = Draft.new(MODEL, "hazard", "x")
    draft.set_title(Language.AR, "x ")
    draft.set_constant("hazard_class", "SHA")
    draft.set_optional("hazard_class", True)
    assert draft.data["title"] == {"ar": "x"} and draft.missing() == []
    draft.set_title(Language.AR, "")
    draft.set_constant("hazard_class", None)
    draft.set_optional("hazard_class", False)
    assert draft.data["title"] == {} and [field.name for field in draft.missing()] == ["hazard_class"]
    assert "optional" not in draft.settings and "constants" not in draft.settings


@pytest.mark.parametrize("name", ["words", "nothing"])
def test_what_is_no_matching_is_not_opened(name, tmp_path):
    file = tmp_path / "words.json"
    file.write_text('{"units": {}}', encoding="utf-8")
    with pytest.raises(BadInput):
        Draft.open(MODEL, str(tmp_path / f"{name}.json"))


def test_a_draft_that_cannot_be_kept_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(NotWritable):
        keep_draft(tmp_path / "file" / "kept.json", Draft.new(MODEL, "hazard", "x"), "")


HEADINGS = st.sampled_from(sorted(COLUMNS))
FIELDS = st.sampled_from(["local_id", "name", "hazard_class", "area_reported_m2", ""])
STEPS = st.lists(st.one_of(
    st.tuples(st.just("choose"), HEADINGS, FIELDS),
    st.tuples(st.just("refuse"), HEADINGS), st.tuples(st.just("accept"), HEADINGS),
    st.tuples(st.just("mean"), HEADINGS, st.text(max_size=4), st.sampled_from(["SHA", "CHA", ""])),
    st.tuples(st.just("accept_sure"))), max_size=8)


@given(STEPS)
def test_whatever_is_done_the_draft_survives_and_is_saved_or_says_why(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("session")
    session = MatchingSession(MODEL, KnownRecords(MODEL))
    session.set_sample(sample(COLUMNS))
    session.begin("hazard")
    for name, *values in steps:
        getattr(session, name)(*values)
    fields = [column["field"] for column in session.draft.settings["columns"]]
    assert len(fields) == len(set(fields))
    session.keep(folder / "kept.json", "")
    assert kept_draft(folder / "kept.json", MODEL).draft.data == session.draft.data
    try:
        session.save(folder / "m.json", "Sara")
    except BadInput as error:
        assert "unit" in error.sentence() and not (folder / "m.json").exists()
    else:
        assert {rule.field for rule in load_profile(str(folder / "m.json"), MODEL).columns} == set(fields)


KEPT = st.recursive(
    st.one_of(st.none(), st.integers(), st.text(max_size=3), st.just("hazard")),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(
        ["name", "entry", "data", "read_from", "spellings", "columns", "tables", "table", "from"]), inner, max_size=6)),
    max_leaves=10)


@given(KEPT)
def test_any_kept_file_gives_a_draft_or_nothing(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("kept") / "kept.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    found = kept_draft(file, MODEL)
    assert found is None or found.draft.table.name in MODEL.tables


def test_first_rows_of_a_system_are_read_and_no_more(tmp_path):
    world = World(tmp_path / "world.sqlite", 1200)
    source = ScriptedSource(world)
    found = read_sample(source, "hazards", unapproved=True)
    assert len(found.kept) == 500 and found.total == 1200 and found.has_geometry
    assert "name" in {column.name.lower() for column in found.columns}
    with pytest.raises(BadInput, match="no table mines"):
        read_sample(source, "mines")


def test_a_profile_of_a_connection_is_opened_at_the_entry_of_the_table(tmp_path):
    connection = Connection("Test", "postgis", "host=x dbname=y", profile="suite")
    draft = Draft.for_system(MODEL, connection, "public.Organisation", "hazard")
    assert draft.table.name == "organisation" and draft.settings["from"] == ["organisation", "*.organisation"]
    draft.go_to("public.mines", "hazard")
    assert draft.settings == {"from": ["public.mines"], "table": "hazard", "columns": []}
    draft.save(tmp_path / "suite-more.json")
    assert Draft.open(MODEL, str(tmp_path / "suite-more.json")).data == draft.data
