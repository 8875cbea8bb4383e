"""Descriptions of layers and values of rows, shaped by Esri's documentation; nothing was recorded from a server."""

from __future__ import annotations

import datetime as dt

import pytest
from arcgis_layer import FIELDS, PATH, FakeLayer, about, answer, failure, feature, opened
from hypothesis import given
from hypothesis import strategies as st
from small_server import Asked, Reply

from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.arcgis.fields import Unreadable, Values, columns_of, day, guid, moment
from imsma_tools.core.sources.arcgis.records import condition
from imsma_tools.core.sources.contract import BadAnswer, Relation, Scope, SourceTable, Tally
from imsma_tools.core.sources.source_profile import SourceProfile, TableMatching, load_source_profile

UTC = dt.timezone.utc


@given(st.datetimes(dt.datetime(1000, 1, 1), dt.datetime(9000, 1, 1)))
def test_instants_are_milliseconds_since_1970_also_before_it(when: dt.datetime) -> None:
    when = when.replace(tzinfo=UTC, microsecond=when.microsecond // 1000 * 1000)
    milliseconds = (when - dt.datetime(1970, 1, 1, tzinfo=UTC)) // dt.timedelta(milliseconds=1)
    for said in (milliseconds, str(milliseconds), when.isoformat(), when.isoformat().replace("+00:00", "Z")):
        assert moment(said) == when


@pytest.mark.parametrize("said, when", [
    (-2208988800000, dt.datetime(1900, 1, 1, tzinfo=UTC)), (0, dt.datetime(1970, 1, 1, tzinfo=UTC)),
    ("2024-03-31T02:30:00.5+03:00", dt.datetime(2024, 3, 30, 23, 30, 0, 500000, tzinfo=UTC)),
    ("2024-03-31 02:30:00", dt.datetime(2024, 3, 31, 2, 30, tzinfo=UTC))])
def test_instants(said: object, when: dt.datetime) -> None:
    assert moment(said) == when


@pytest.mark.parametrize("said", ["soon", "", True, 10**20, float("nan"), [], "12:30:00"])
def test_what_is_no_instant_is_said(said: object) -> None:
    with pytest.raises(Unreadable):
        moment(said)


@pytest.mark.parametrize("said, zone, expected", [
    (1711832400000, PROGRAMME_ZONE, dt.date(2024, 3, 31)),                                # midnight of Baghdad
    (1711843200000, PROGRAMME_ZONE, dt.date(2024, 3, 31)),                                # midnight of UTC
    (1711843200000, dt.timezone(dt.timedelta(hours=-5)), dt.date(2024, 3, 31)),           # the same in Bogota
    (1711861200000, dt.timezone(dt.timedelta(hours=-5)), dt.date(2024, 3, 31)),           # midnight of Bogota
    ("2024-03-31", PROGRAMME_ZONE, dt.date(2024, 3, 31)), ("1899-12-31", PROGRAMME_ZONE, dt.date(1899, 12, 31))])
def test_days(said: object, zone: dt.tzinfo, expected: dt.date) -> None:
    assert day(said, zone) == expected


def values(attributes: dict, fields: list[dict], date_only: tuple = (), remarks: list | None = None) -> dict:
    return Values(fields, columns_of({"fields": fields}, date_only)).of(attributes, [] if remarks is None else remarks)


def test_every_type_of_field() -> None:
    fields = [{"name": name, "type": f"esriFieldType{kind}"} for name, kind in [
        ("oid", "OID"), ("gid", "GlobalID"), ("ref", "GUID"), ("small", "SmallInteger"), ("int", "Integer"),
        ("big", "BigInteger"), ("big2", "BigInteger"), ("single", "Single"), ("double", "Double"), ("text", "String"),
        ("date", "Date"), ("day", "DateOnly"), ("time", "TimeOnly"), ("offset", "TimestampOffset"),
        ("shape", "Geometry"), ("blob", "Blob"), ("date2", "Date")]]
    found = values({
        "oid": "9007199254740993", "GID": "{0A1B2C3D-0000-4000-8000-00000000000F}", "ref": None, "small": 3, "int": 7,
        "big": 9007199254740993, "big2": "-9007199254740993", "single": 1.5, "double": 2, "text": "a\0b", "date": -1,
        "day": "2024-02-29", "time": "12:30:00", "offset": "2024-02-29T12:30:00.123+03:00", "shape": {}, "blob": "x",
        "date2": 1711843200000}, fields, ("DATE2",))
    assert found == {
        "oid": 9007199254740993, "gid": "0a1b2c3d-0000-4000-8000-00000000000f", "ref": None, "small": 3, "int": 7,
        "big": 9007199254740993, "big2": -9007199254740993, "single": 1.5, "double": 2, "text": "ab",
        "date": dt.datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC), "day": dt.date(2024, 2, 29),
        "time": "12:30:00", "offset": dt.datetime(2024, 2, 29, 9, 30, 0, 123000, tzinfo=UTC),
        "date2": dt.date(2024, 3, 31)}


def test_what_a_type_promises_and_a_value_breaks_is_kept_and_said() -> None:
    remarks: list[str] = []
    fields = [{"name": "date", "type": "esriFieldTypeDate"}, {"name": "int", "type": "esriFieldTypeInteger"}]
    assert values({"date": "last spring", "int": 20.5}, fields, (), remarks) == {"date": "last spring", "int": 20.5}
    assert "date" in remarks[0]
    assert "last spring" in remarks[0]


@given(st.text(max_size=30))
def test_no_text_is_changed_but_for_nuls(text: str) -> None:
    found = values({"t": text}, [{"name": "t", "type": "esriFieldTypeString"}])["t"]
    assert found == (text if "\0" not in text else text.replace("\0", "").strip() or None)


def test_guids_are_alike_however_written() -> None:
    assert guid("{ABC-1}") == guid(" abc-1 ") == guid("Abc-1")


def test_codes_come_from_domains_and_subtypes() -> None:
    """Subtypes as in "Layer (Feature Service)": types[] and typeIdField."""
    said = {"fields": [*FIELDS, {"name": "kind", "type": "esriFieldTypeInteger"}], "typeIdField": "kind", "types": [
        {"id": 1, "name": "Minefield", "domains": {"governorate": {"type": "codedValue", "codedValues": [
            {"name": "Ninewa", "code": "IQG15"}]}, "status": {"type": "inherited"}}},
        {"id": 2, "name": "Battle area", "domains": {}}]}
    columns = {column.name: column for column in columns_of(said, ())}
    assert columns["status"].codes == {"O": "Open area", "C": "Closed area"}
    assert columns["kind"].codes == {"1": "Minefield", "2": "Battle area"}
    assert columns["governorate"].codes == {"IQG15": "Ninewa"}


def test_a_layer_as_a_table() -> None:
    relation = {"id": 0, "name": "devices", "relatedTableId": 1, "keyField": "globalid",
                "role": "esriRelRoleOrigin", "cardinality": "esriRelCardinalityOneToMany"}
    with opened(FakeLayer([feature(1)], about(relationships=[relation]))) as (source, _):
        (table,) = source.describe()
        (record,) = next(source.pages(table, Scope())).records
    assert (table.name, table.key, table.edited, table.geometry, table.crs) == (
        "hazard_polygon", "GlobalID", "edit_when", "POLYGON", "EPSG:4326")
    assert table.has_attachments
    assert table.relations == (Relation("1", "GlobalID", "parentglobalid"),)
    assert {column.name: column.kind for column in table.columns} == {
        "OBJECTID": "key", "GlobalID": "key", "status": "text", "governorate": "text", "survey_dt": "instant",
        "edit_when": "instant"}
    assert (record.key, record.place) == ("00000001-0000-4000-8000-000000000000", "1")
    assert record.edited == dt.datetime(2025, 6, 15, 15, 6, 40, 1000, tzinfo=UTC)
    assert record.values["status"] == "O"


def test_what_a_connection_says_about_keys_and_edits_counts_where_the_layer_says_nothing() -> None:
    plain = about(globalIdField="", editFieldsInfo=None)
    plain["fields"] = [item for item in FIELDS if item["name"] != "GlobalID"]
    with opened(FakeLayer([feature(1)], plain)) as (source, _):
        (table,) = source.describe()
        assert (table.key, table.edited) == ("OBJECTID", "")
    with opened(FakeLayer([feature(1)], plain), key="STATUS", edited="Edit_When") as (source, _):
        (table,) = source.describe()
        assert (table.key, table.edited) == ("status", "edit_when")
    with opened(FakeLayer([feature(1)]), edited="survey_dt") as (source, _):
        assert source.describe()[0].edited == "edit_when"


def test_a_record_without_its_key_is_kept_by_its_number() -> None:
    lost = feature(5)
    lost["attributes"]["GlobalID"] = None
    with opened(FakeLayer([lost])) as (source, _):
        (table,) = source.describe()
        (record,) = next(source.pages(table, Scope())).records
    assert (record.key, len(record.remarks)) == ("object 5", 1)


def test_days_of_the_profile_are_days() -> None:
    profile = load_source_profile("imsma_core_somalia", load_model())
    matching = profile.matchings[0]
    mine = SourceProfile(profile.name, profile.source, profile.kind, (TableMatching(
        ("hazard_*",), matching.profile, date_only=frozenset({"survey_dt"})),), zone="-05:00")
    with opened(FakeLayer([feature(1)]), profile=mine) as (source, _):
        (table,) = source.describe()
        (record,) = next(source.pages(table, Scope())).records
    assert table.column("survey_dt").kind == "date"
    assert record.values["survey_dt"] == dt.date(2024, 3, 30)   # 21:00 UTC is four in the afternoon in Bogota


def test_an_old_server_is_asked_layer_by_layer() -> None:
    rows = FakeLayer([feature(1)])

    def old(asked: Asked) -> Reply | None:
        if asked.path == PATH + "/layers":
            return failure(400, "Invalid URL")
        if asked.path == PATH:
            return answer({"layers": [{"id": 0, "name": "hazard_polygon"}, {"id": 4, "name": "Group"}], "tables": []})
        return answer({"id": 4, "name": "Group", "type": "Group Layer"}) if asked.path == PATH + "/4" else None

    rows.before = old
    with opened(rows, PATH) as (source, _):
        assert [table.name for table in source.describe()] == ["hazard_polygon"]


def test_layers_of_the_same_name_and_without_numbers() -> None:
    bare = about(id=2, name="view", objectIdField="", fields=[{"name": "a", "type": "esriFieldTypeString"}])

    def layers(asked: Asked) -> Reply | None:
        return answer({"layers": [about(), about(id=7), bare], "tables": [
            about(id=9, name="device", type="Table", geometryType=None)]})

    with opened(FakeLayer([], before=layers), PATH) as (source, _):
        tables = source.describe()
    assert [(table.name, table.geometry) for table in tables] == [
        ("hazard_polygon", "POLYGON"), ("hazard_polygon (7)", "POLYGON"), ("device", "")]
    assert "view" in source.tally.warnings[0] and "(7)" in source.tally.warnings[1], "no layer is lost silently"


def test_services_and_folders_are_listed() -> None:
    """Shaped by Esri's documentation of "Catalog"."""
    def server(asked: Asked) -> Reply | None:
        if asked.path.endswith("/services"):
            return answer({"folders": ["core"], "services": [{"name": "hazards", "type": "FeatureServer"},
                                                             {"name": "hazards", "type": "MapServer"},
                                                             {"name": "tools", "type": "GPServer"}]})
        if asked.path.endswith("/services/core"):
            return answer({"services": [{"name": "core/accidents", "type": "MapServer"}]})
        return None

    rows = FakeLayer([feature(1)], before=server)
    with opened(rows, "/arcgis/rest/services") as (source, running):
        assert [(one.name, one.url.removeprefix(running.url + "/arcgis/rest/services/")) for one in source.services()
                ] == [("core/accidents", "core/accidents/MapServer"), ("hazards", "hazards/FeatureServer")]


def test_a_layer_in_another_datum_is_said() -> None:
    with opened(FakeLayer([], about(extent={"spatialReference": {"wkid": 3893}}))) as (source, _):
        source.describe()
        assert "3893" in source.tally.warnings[0]


def test_a_layer_in_a_datum_without_a_number_is_said() -> None:
    known = 'GEOGCS["Karbala_1979"]'
    with opened(FakeLayer([], about(extent={"spatialReference": {"wkt": known}}))) as (source, _):
        source.describe()
        assert known in source.tally.warnings[0]


def test_an_empty_service_is_said() -> None:
    with opened(FakeLayer([], before=lambda asked: answer({"layers": [], "tables": []})), PATH) as (source, _), \
            pytest.raises(BadAnswer, match="no layer"):
        source.describe()


def test_governorates_are_asked_by_name_and_by_code() -> None:
    said = {"fields": [{"name": "gov", "type": "esriFieldTypeString", "domain": {"codedValues": [
        {"name": "Salah al-Din", "code": "IQG18"}]}}, {"name": "no", "type": "esriFieldTypeInteger"}]}
    table = SourceTable("t", columns_of(said, ()), "gov")
    assert condition(table, Scope()) == "1=1"
    assert condition(table, Scope(("Salah al-Din", "Sa'ada"), ("GOV", "nowhere"), "x = 1")) == (
        "(x = 1) AND (gov IN ('Salah al-Din', 'Sa''ada', 'IQG18'))")
    assert condition(table, Scope(("12", "1 OR 1=1"), ("no",))) == "(no IN (12))"
    assert condition(table, Scope(("Ninewa",), ("no",))) == "(1=0)"
    tally = Tally()
    assert condition(table, Scope(("Ninewa",), ("nowhere",)), tally) == "1=1"
    assert tally.warnings


def test_a_layer_without_an_extent_is_read_all_the_same() -> None:
    with opened(FakeLayer([feature(1)], about(extent=None))) as (source, _):
        (table,) = source.describe()
    assert (table.name, table.geometry) == ("hazard_polygon", "POLYGON")


@pytest.mark.parametrize("odd", [{"id": "../x"}, {"fields": 5}, {"fields": ["name"]}, {"extent": "everywhere"},
                                 {"relationships": 7}, {"editFieldsInfo": [1]}])
def test_a_description_of_another_form_is_said_in_words(odd: dict) -> None:
    with opened(FakeLayer([feature(1)], about(**odd))) as (source, _), pytest.raises(
            BadAnswer, match="describes its layers in a way that nobody can read"):
        source.describe()
