"""Proposals: what heading and values say, why, and what is asked instead of guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.contract import SourceColumn, SourceRecord, SourceTable
from imsma_tools.core.sources.proposing import Strength, Topic, propose
from imsma_tools.core.sources.rows import SourceRow
from imsma_tools.core.sources.sample import Sample, kind_of_values, sample_of_layer, sample_of_table
from imsma_tools.core.sources.source_profile import load_source_profile
from tests.unit.workspace_samples import square

MODEL = load_model()


def sample(columns, has_geometry=False, crs="", titles=None, codes=None, wkb=None):
    """A sample of columns given as lists of values."""
    rows = tuple(SourceRow(number, dict(zip(columns, values)), wkb)
                 for number, values in enumerate(zip(*columns.values()), start=1))
    return Sample("file", tuple(SourceColumn(name, kind_of_values(values), (titles or {}).get(name, ""),
                                             (codes or {}).get(name, {})) for name, values in columns.items()),
                  rows, len(rows), has_geometry, crs)


def fields(found):
    return {match.column: match.field for match in found.matches}


def test_headings_in_three_languages_and_with_words_around_them():
    found = propose(MODEL, "hazard", sample({
        "HAZ_ID": ["A-1", "A-2"], "Hazard_Status_enum": ["Open", "Closed"], "\u0627\u0644\u0645\u062d\u0627\u0641\u0638"
        "\u0629": ["x", "y"], "Governorat code": ["IQG01", "IQG02"], "colour": ["red", "blue"]}))
    assert fields(found) == {"HAZ_ID": "local_id", "Hazard_Status_enum": "hazard_status", "Governorat code":
                             "admin1_pcode", "\u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629": "admin1_name"}
    by_column = {match.column: match.strength for match in found.matches}
    assert by_column["HAZ_ID"] is Strength.SURE
    assert all(match.reasons for match in found.matches)
    assert found.key.kind is KeyKind.SOURCE_KEY and found.key_columns == ("HAZ_ID",)


def test_values_alone_name_a_coded_field_but_never_a_count():
    codes = [code.code for code in MODEL.code_lists["hazard_class"].codes]
    found = propose(MODEL, "hazard", sample({"xyz": codes, "abc": list(range(len(codes)))}))
    assert fields(found) == {"xyz": "hazard_class"}
    assert found.matches[0].strength is Strength.LIKELY and "known codes" in found.matches[0].reasons[0]


def test_values_that_cannot_be_read_speak_against_a_heading():
    found = propose(MODEL, "hazard", sample({"Report date": ["north", "south"], "Area (m2)": ["big", "small"]}))
    assert found.of_column("Report date") is None or found.of_column("Report date").strength is Strength.POSSIBLE
    assert all(match.score < 0.65 for match in found.matches)


def test_what_the_system_says_about_its_values_becomes_a_match_and_likeness_only_a_suggestion():
    found = propose(MODEL, "hazard", sample(
        {"status": ["1", "2", "3", "Opne", "Zzz"]}, codes={"status": {"1": "Open", "2": "Closed", "3": "Lost"}}))
    match = found.of_column("status")
    assert match.field == "hazard_status" and match.values == {"1": "OPEN", "2": "CLOSED"}
    assert match.unknown == ("3", "Opne", "Zzz") and set(match.maybe) <= {"Opne"}
    assert match.rule().values == match.values


@pytest.mark.parametrize(("heading", "title", "unit"), [
    ("Area (ha)", "", "ha"), ("area_m2", "", "m2"), ("AREA", "Area in hectares", "ha"), ("AREA", "", ""),
    ("area_reported_m2", "", "m2"), ("Area (acre)", "", ""), ("\u0627\u0644\u0645\u0633\u0627\u062d\u0629 (\u062f\u0648"
                                                             "\u0646\u0645)", "", "dunam"),
])
def test_the_unit_is_taken_from_the_heading_or_asked(heading, title, unit):
    found = propose(MODEL, "hazard", sample({heading: [1000.0, 2000.5]}, titles={heading: title}))
    match = found.of_column(heading)
    if match is None:
        assert heading == "Area (acre)"
        return
    assert match.unit == unit
    assert (Topic.UNIT in [asked.topic for asked in found.asked]) == (not unit)


def test_outlines_help_to_answer_the_unit_but_do_not():
    # A square of 0.003 degrees at 33 N has about 9.3 ha.
    found = propose(MODEL, "hazard", sample({"Area": [9.32, 9.33]}, True, "EPSG:4326", wkb=square()))
    (asked,) = [entry for entry in found.asked if entry.topic is Topic.UNIT]
    assert found.of_column("Area").unit == "" and "ha" in asked.evidence[0] and "2 of 2" in asked.evidence[0]


@pytest.mark.parametrize(("dates", "asks"), [
    (["05/03/2024", "06/04/2024"], True), (["2024-03-05"], False), (["25/03/2024"], False), (["05/05/2024"], False),
    ([dt.date(2024, 3, 5)], False), (["25/03/2024", "05/03/2024"], True),
])
def test_the_order_of_dates_is_asked_even_when_other_rows_hint_at_it(dates, asks):
    found = propose(MODEL, "hazard", sample({"Report date": dates}))
    assert found.of_column("Report date").field == "reported_on"
    assert (Topic.DATE_ORDER in [asked.topic for asked in found.asked]) == asks


@pytest.mark.parametrize(("has_geometry", "crs", "columns", "asks"), [
    (True, "", {"a": [1]}, True), (True, "EPSG:32638", {"a": [1]}, False), (False, "", {"a": [1]}, False),
    (False, "", {"Easting": [400000], "Northing": [3600000]}, True),
    (False, "EPSG:4326", {"Easting": [400000], "Northing": [3600000]}, True),
    (False, "", {"MGRS": ["38SMB1234"]}, False),
])
def test_the_coordinate_system_is_asked_where_nobody_said_it(has_geometry, crs, columns, asks):
    found = propose(MODEL, "hazard", sample(columns, has_geometry, crs))
    assert (Topic.CRS in [asked.topic for asked in found.asked]) == asks


def test_a_key_that_does_not_tell_rows_apart_is_asked_about():
    found = propose(MODEL, "hazard", sample({"local_id": ["A", "A", "B"]}))
    (asked,) = [entry for entry in found.asked if entry.topic is Topic.KEY]
    assert "local_id" in asked.text and "2" in asked.evidence[0]
    assert propose(MODEL, "hazard", sample({"local_id": ["A", "B"]})).asked == ()
    assert Topic.KEY in [entry.topic for entry in propose(MODEL, "hazard", sample({"x": [1]})).asked]


def test_known_names_support_a_column_without_a_telling_heading():
    names = {"admin1_name": {"ninewa": "IQG15", "basrah": "IQG02"}}
    found = propose(MODEL, "hazard", sample({"zone 4": ["Ninewa", "Basrah"]}), names)
    assert fields(found) == {"zone 4": "admin1_name"} and "known names" in found.matches[0].reasons[0]


def test_no_field_and_no_column_is_proposed_twice():
    found = propose(MODEL, "hazard", sample({"Status": ["Open"], "status": ["Open"], "STATUS ": ["Open"]}))
    assert len({match.field for match in found.matches}) == len({match.column for match in found.matches}) == \
        len(found.matches)


def test_a_sample_is_spread_over_the_layer_and_counts_all():
    class Layer:
        name, has_geometry, crs = "l", False, ""
        fields = (SourceColumn("n"),)

        def row_count(self):
            return 1003

        def rows(self):
            return (SourceRow(number, {"n": number}, None) for number in range(1, 1004))

    taken = sample_of_layer(Layer(), 100)
    assert taken.total == 1003 and len(taken.kept) <= 100 and taken.kept[-1].values["n"] > 900
    assert taken.columns[0].kind == "integer" and not taken.is_whole
    assert sample_of_layer(Layer(), 2000).is_whole


def test_a_foreign_table_is_read_no_further_than_needed():
    seen = []

    def records():
        for number in range(1000):
            seen.append(number)
            yield SourceRecord(str(number), str(number), {"a": number})

    taken = sample_of_table(SourceTable("t", (SourceColumn("a", "integer"),), "a"), records(), 1000, size=10)
    assert len(taken.kept) == 10 and len(seen) == 10 and taken.total == 1000


@pytest.mark.parametrize("table", ["hazard", "land_release", "accident", "task_order", "progress_report"])
def test_our_own_tables_are_proposed_as_themselves(table):
    (matching,) = load_source_profile("suite", MODEL).matchings_for(table)
    names = [rule.field for rule in matching.profile.columns]
    found = propose(MODEL, table, sample({"guid": ["a"], **{name: [None] for name in names}}))
    assert {match.column: match.field for match in found.matches} == {name: name for name in names}
    assert found.key.kind is KeyKind.GUID


VALUES = st.one_of(st.none(), st.booleans(), st.integers(-10**20, 10**20), st.floats(), st.text(max_size=12),
                   st.dates(), st.lists(st.text(max_size=3), max_size=2))


@given(st.dictionaries(st.text(min_size=1, max_size=15), st.lists(VALUES, min_size=2, max_size=2), max_size=4),
       st.sampled_from(["hazard", "organisation", "accident"]))
def test_any_table_gives_proposals_of_its_own_columns(columns, table):
    found = propose(MODEL, table, sample(columns) if columns else sample({"x": [1]}))
    for match in found.matches:
        assert match.column in columns and MODEL.table(table).has(match.field) and 0.5 <= match.score <= 1
