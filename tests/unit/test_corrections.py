"""Correction requests: proposing, refusing, sending, answering, on a real data file."""

from __future__ import annotations

import datetime as dt

import pytest
from corrections_kit import ACCIDENT, HAZARD, OURS, SOURCE, mirrored_file, update
from hypothesis import given
from hypothesis import strategies as some
from workspace_samples import bow_tie, lines, point, square

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake import corrections
from imsma_tools.core.intake.correction_states import ANSWERED, UNANSWERED, State
from imsma_tools.core.intake.correction_values import as_text, from_text, in_words, proposable
from imsma_tools.core.model.definition import FieldType, load_model
from imsma_tools.core.workspace import open_workspace, verify


@pytest.fixture
def ws(tmp_path):
    with open_workspace(mirrored_file(tmp_path / "data.gpkg")) as workspace:
        yield workspace


def propose(ws, field="name", value="Qara Tappa", table="hazard", guid=HAZARD, evidence="Visit 12", by="Ali"):
    return corrections.propose(ws, table, guid, field, value, evidence, by)


def test_states_are_the_codes_of_the_list():
    assert [state.value for state in State] == [c.code for c in load_model().code_lists["correction_state"].codes]
    assert set(UNANSWERED) | set(ANSWERED) == set(State) and not set(UNANSWERED) & set(ANSWERED)


def test_a_request_says_what_stands_in_imsma_and_what_should(ws):
    row = ws.row("correction_request", propose(ws))
    assert {name: row[name] for name in row if name.startswith(("target", "value", "requested", "field", "state"))} == {
        "target_table": "hazard", "target_guid": HAZARD, "target_source": SOURCE, "target_key": "{A1}",
        "target_title": "CHA-7", "field_name": "name", "value_now": "Qara Tapa", "value_proposed": "Qara Tappa",
        "value_answered": None, "state": "OPEN", "requested_by": "Ali", "requested_on": today()}
    line = lines(ws, "correction_request")[-1]
    assert (line["actor"], line["via"], line["reason"]) == ("Ali", "corrections", "Visit 12") and verify(ws) == []


VALUES = [("hazard", HAZARD, "name", "=1+1 \u0642\u0631\u064a\u0629 \"x\"\nnext", None),
          ("hazard", HAZARD, "hazard_status", "CLOSED", None),
          ("hazard", HAZARD, "area_reported_m2", 0.1 + 0.2, "0.30000000000000004"),
          ("hazard", HAZARD, "area_reported_m2", 5, "5.0"),
          ("hazard", HAZARD, "reported_on", dt.date(2020, 2, 29), "2020-02-29"),
          ("hazard", HAZARD, "reported_on", None, None),
          ("accident", ACCIDENT, "killed", 2, "2"), ("accident", ACCIDENT, "area_marked", False, "false"),
          ("accident", ACCIDENT, "hazard_guid", HAZARD, None),
          ("accident", ACCIDENT, "geom", point(44.1), "SRID=4326;POINT (44.1 33)")]


@pytest.mark.parametrize(("table", "guid", "field", "value", "text"), VALUES)
def test_values_are_kept_as_text_that_reads_back_exactly(ws, table, guid, field, value, text):
    row = ws.row("correction_request", propose(ws, field, value, table, guid))
    shape = ws.model.table(table)
    assert row["value_proposed"] == (text if text is not None else value)
    assert from_text(shape, field, row["value_proposed"]) == value
    assert from_text(shape, field, row["value_now"]) == ws.row(table, guid)[field]


def test_an_outline_keeps_every_figure_and_shows_its_area(ws):
    wanted = square(44.000000123456789, 33, 0.004)
    row = ws.row("correction_request", propose(ws, "geom", wanted))
    hazard = ws.model.table("hazard")
    assert from_text(hazard, "geom", row["value_proposed"])[9:] == wanted     # a multipolygon of this one polygon
    words = [in_words(ws, hazard, "geom", row[name]) for name in ("value_now", "value_proposed")]
    assert words == ["93,278 m\u00b2", "165,826 m\u00b2"]


def test_figures_are_shown_as_they_are_to_be_typed(ws):
    row = ws.row("correction_request", propose(ws, "area_reported_m2", 1250000.125))
    hazard = ws.model.table("hazard")
    assert in_words(ws, hazard, "area_reported_m2", row["value_proposed"]) == "1250000.125"
    assert in_words(ws, hazard, "area_reported_m2", as_text(hazard, "area_reported_m2", 5.0)) == "5"


def test_an_outline_can_be_given_as_text(ws):
    text = "SRID=4326;POLYGON((44 33,44.004 33,44.004 33.004,44 33))"
    row = ws.row("correction_request", propose(ws, "geom", text))
    assert row["value_proposed"] == "SRID=4326;MULTIPOLYGON (((44 33,44.004 33,44.004 33.004,44 33)))"


MODEL = load_model()
PLAIN = [(table, item) for table in MODEL.tables.values() for item in table.fields if not item.many]
BY_TYPE = {FieldType.TEXT: some.text(some.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1,
                                     max_size=20),
           FieldType.INTEGER: some.integers(-2**63 + 1, 2**63 - 1),
           FieldType.REAL: some.floats(allow_nan=False, allow_infinity=False), FieldType.BOOLEAN: some.booleans(),
           FieldType.DATE: some.dates(),
           FieldType.INSTANT: some.datetimes(dt.datetime(1900, 1, 1), timezones=some.just(dt.timezone.utc)).map(
               lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000))}


@pytest.mark.parametrize("kind", list(FieldType))
@given(data=some.data())
def test_any_value_of_any_kind_reads_back(kind, data):
    table, field = next((table, item) for table, item in PLAIN if item.type is kind and not 0 < item.length < 20)
    value = data.draw(BY_TYPE[kind])
    assert from_text(table, field.name, as_text(table, field.name, value)) == value


@pytest.mark.parametrize(("field", "value", "sentence"), [
    ("name", "Qara Tapa", "IMSMA has this value already: Name is Qara Tapa"),
    ("name", " Qara Tapa ", "IMSMA has this value already"),
    ("area_reported_m2", 1234.5000000000001, "has this value already"), ("priority", "", "Priority is empty"),
    ("geom", square()[:9] + square()[9:], "Outline is 93,278 m"),
    ("hazard_status", "SHUT", "SHUT is not in the list of Status.*Choose one of: OPEN"),
    ("hazard_status", None, "Status cannot be empty"), ("area_reported_m2", "12", "takes a number"),
    ("reported_on", "12.3.2024", "takes a date"), ("reported_on", dt.datetime(2024, 1, 1), "takes a date"),
    ("name", "x" * 121, "takes 120 characters"), ("organisation_guid", "nobody", "no such record in the table org"),
    ("geom", bow_tie(), "not sound"), ("geom", None, "No outline is proposed"),
    ("geom", "POINT (1 2)", "cannot be read"),
    ("geom", "SRID=4326;POLYGON((44 33,45 33", "cannot be read"), ("geom", point(), "polygon is needed"),
    ("geom", square(500000, 3600000), "not given in longitude and latitude"),
    ("version", 3, "No correction can be proposed for the field version"), ("guid", "x", "No correction can be"),
    ("area_computed_m2", 3.0, "No correction can be"), ("nothing", 3, "No correction can be proposed"),
])
def test_what_imsma_cannot_hold_is_refused_in_words(ws, field, value, sentence):
    with pytest.raises(BadInput, match=sentence):
        propose(ws, field, value)
    assert ws.count("correction_request") == 0


def test_our_own_records_are_edited_and_unknown_ones_refused(ws):
    with pytest.raises(BadInput, match=r"our own.*Edit it"):
        propose(ws, guid=OURS)
    with pytest.raises(BadInput, match="no such record"):
        propose(ws, guid="nobody")
    with pytest.raises(BadInput, match="no table"):
        propose(ws, table="nothing")


def test_a_source_that_is_no_longer_mirrored_leaves_records_to_edit(ws):
    with ws.writing("IMSMA Core", via="update") as writer:
        writer.delete("mirror", "m0")
    with pytest.raises(BadInput, match="our own"):
        propose(ws)


def test_evidence_and_name_are_needed(ws):
    with pytest.raises(BadInput, match="No evidence"):
        propose(ws, evidence=" ")
    with pytest.raises(BadInput, match="Nobody's name"):
        propose(ws, by=" ")


def test_a_second_request_for_a_field_is_refused_until_the_first_is_withdrawn(ws):
    first = propose(ws)
    with pytest.raises(BadInput, match=r"Ali proposed Qara Tappa for Name on 20\d\d-.*no answer yet.*Withdraw"):
        propose(ws, value="Other", by="Zana")
    propose(ws, "priority", "HIGH")
    corrections.withdraw(ws, first, "Zana", "Ali was mistaken")
    row = ws.row("correction_request", first)
    assert (row["state"], row["answer"], row["answered_on"]) == ("WITHDRAWN", "Ali was mistaken", today())
    propose(ws, value="Other", by="Zana")
    with pytest.raises(BadInput, match="has its answer already: Withdrawn"):
        corrections.withdraw(ws, first, "Zana")


def test_a_list_gets_a_number_of_its_day_and_only_open_requests_count_as_sent(ws):
    one, other = propose(ws), propose(ws, "priority", "HIGH")
    day = today().isoformat()
    assert corrections.next_list_no(ws) == f"CR-{day}-1"
    assert corrections.mark_sent(ws, [one], f"CR-{day}-1", "Ali") == 1
    assert corrections.next_list_no(ws) == f"CR-{day}-2"
    assert corrections.next_list_no(ws, dt.date(2030, 1, 1)) == "CR-2030-01-01-1"
    assert corrections.mark_sent(ws, [one, other], f"CR-{day}-2", "Ali") == 1
    rows = {guid: ws.row("correction_request", guid) for guid in (one, other)}
    assert [(row["state"], row["list_no"], row["sent_on"]) for row in rows.values()] == [
        ("SENT", f"CR-{day}-1", today()), ("SENT", f"CR-{day}-2", today())]


def test_sending_is_all_or_nothing(ws):
    one, gone = propose(ws), propose(ws, "priority", "HIGH")
    corrections.withdraw(ws, gone, "Ali")
    with pytest.raises(BadInput, match="has its answer"):
        corrections.mark_sent(ws, [one, gone], "CR-1", "Ali")
    with pytest.raises(BadInput, match="no number"):
        corrections.mark_sent(ws, [one], " ", "Ali")
    assert ws.row("correction_request", one)["state"] == "OPEN"


def test_a_person_notes_an_answer(ws):
    one, other = propose(ws), propose(ws, "priority", "HIGH")
    corrections.answer(ws, one, State.DONE, "", "Ali")
    with pytest.raises(BadInput, match="No reason is given"):
        corrections.answer(ws, other, State.REFUSED, "", "Ali")
    corrections.answer(ws, other, State.REFUSED, "Set by the governor", "Ali")
    assert ws.row("correction_request", other)["answer"] == "Set by the governor"
    with pytest.raises(BadInput, match="already: Refused"):
        corrections.answer(ws, other, State.DONE, "", "Ali")
    with pytest.raises(BadInput, match="done or refused"):
        corrections.answer(ws, one, State.WITHDRAWN, "", "Ali")
    with pytest.raises(BadInput, match="no such correction request"):
        corrections.answer(ws, "nobody", State.DONE, "", "Ali")


def test_a_refused_request_is_asked_again_against_what_imsma_says_now(ws):
    one = propose(ws)
    corrections.mark_sent(ws, [one], "CR-1", "Ali")
    corrections.answer(ws, one, State.REFUSED, "Unclear", "Ali")
    update(ws, name="Third")
    corrections.ask_again(ws, one, "Zana")
    row = ws.row("correction_request", one)
    assert (row["state"], row["value_now"], row["sent_on"], row["answer"]) == ("OPEN", "Third", None, None)
    with pytest.raises(BadInput, match="Only a request that needs a look"):
        corrections.ask_again(ws, one, "Zana")


def test_asking_again_does_not_make_a_second_request(ws):
    one = propose(ws)
    corrections.answer(ws, one, State.REFUSED, "No", "Ali")
    propose(ws, value="Other")
    with pytest.raises(BadInput, match="no answer yet"):
        corrections.ask_again(ws, one, "Ali")


def test_requests_are_listed_by_state_table_and_day(ws):
    one, other = propose(ws), propose(ws, "killed", 3, "accident", ACCIDENT)
    corrections.mark_sent(ws, [other], "CR-1", "Ali")
    listed = [row["guid"] for row in corrections.requests(ws)]
    assert listed == [other, one]
    assert [row["guid"] for row in corrections.requests(ws, [State.OPEN])] == [one]
    assert [row["guid"] for row in corrections.requests(ws, table="accident", since=today())] == [other]
    assert corrections.requests(ws, since=today() + dt.timedelta(days=1)) == []


def test_fields_offered_are_those_people_fill_in():
    assert proposable(MODEL.table("hazard"))[:2] == ["geom", "local_id"]
    assert not {"guid", "version", "source", "source_key", "area_computed_m2", "outline_state", "actor"} & set(
        proposable(MODEL.table("hazard")))
