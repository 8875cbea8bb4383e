"""Tables and views of a PostgreSQL server read by the adapter: kinds of columns, keys, pages, geometry, cancelling."""

from __future__ import annotations

import datetime as dt
import time

import pytest
import shapely
from database_kit import StopAfter, connection, read, table_of
from qgis.core import QgsVectorLayer

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.contract import BadAnswer, Scope
from imsma_tools.core.sources.database.address import read_address
from imsma_tools.core.sources.database.qgis_connection import QgisDatabase
from imsma_tools.core.sources.database.table_source import EARLIER
from imsma_tools.core.sources.postgis.source import PostgisSource, open_postgis
from imsma_tools.core.sources.source_profile import read_source_profile

UTC = dt.timezone.utc
BAGHDAD = dt.timezone(dt.timedelta(hours=3))


@pytest.fixture(scope="module")
def kinds(postgis):
    postgis.psql("""
create type state as enum ('open', 'closed');
create domain land as text check (value in ('SHA', 'CHA', 'it''s'));
create domain marked_land as land;
create schema other;
create table kinds (
  id uuid primary key, small smallint, big bigint, exact numeric(12,3), money_spent money, real_number double precision,
  is_open boolean, day date, local_time timestamp, moment timestamptz, words text[], numbers int[], current state,
  kind marked_land, note varchar(40), picture bytea, more jsonb, "Mixed ""Name"" ü" text,
  geom geometry(MultiPolygonZ, 32638));
insert into kinds values
 ('00000000-0000-0000-0000-000000000001', 1, 9007199254740993, 12.345, 3, 0.1, true, '2024-03-31',
  '2024-03-31 01:02:03.5', '2024-03-30 21:00:00+00', '{a,"b,c",NULL}', '{{1,2},{3,4}}', 'open', 'CHA', 'x', '\\x00',
  '{"a": 1}', 'ok', st_geomfromtext('MULTIPOLYGONZ(((5e5 4e6 1,5.001e5 4e6 1,5e5 4.0001e6 1,5e5 4e6 1)))', 32638)),
 ('00000000-0000-0000-0000-000000000002', null, null, 'NaN', null, '-Infinity', null, '20024-05-01', 'infinity',
  '0044-03-15 10:00:00+00 BC', null, '{}', null, null, '', null, null, null, null);
create table parents (code text primary key, name text);
create table other.children (id int primary key, parent text references parents(code));
""")
    return postgis


@pytest.fixture
def source(kinds):
    source = open_postgis(connection(kinds))
    yield source
    source.close()


def test_every_kind_of_column(source):
    one = read(source, "kinds")[0]
    assert one.key == one.place == one.values["id"] == "00000000-0000-0000-0000-000000000001"
    assert one.values["big"] == 9007199254740993
    assert one.values["exact"] == pytest.approx(12.345) and one.values["money_spent"] == 3.0
    assert one.values["real_number"] == 0.1 and one.values["is_open"] is True
    assert one.values["day"] == dt.date(2024, 3, 31)
    assert one.values["local_time"] == dt.datetime(2024, 3, 31, 1, 2, 3, 500000, BAGHDAD)
    assert one.values["moment"] == dt.datetime(2024, 3, 30, 21, tzinfo=UTC)
    assert one.values["words"] == ["a", "b,c"] and one.values["numbers"] == ["1", "2", "3", "4"]
    assert (one.values["current"], one.values["kind"], one.values['Mixed "Name" ü']) == ("open", "CHA", "ok")
    assert "picture" not in one.values and "geom" not in one.values
    assert shapely.from_wkb(one.wkb).wkt.startswith("MULTIPOLYGON Z (((500000 4000000 1")


def test_dates_that_no_python_knows_do_not_end_the_reading(source):
    two = read(source, "kinds")[1]
    assert two.values["day"] == "20024-05-01"
    assert [two.values[name] for name in ("local_time", "exact", "real_number")] == ["infinity", "NaN", "-Infinity"]
    assert "BC" in two.values["moment"]
    assert two.wkb is None and two.values["numbers"] == [] and two.values["note"] == ""


def test_what_a_table_says_of_itself(source):
    table = table_of(source, "kinds")
    assert (table.key, table.geometry, table.crs, table.edited) == ("id", "POLYGON", "EPSG:32638", "")
    assert table.column("current").codes == {"open": "open", "closed": "closed"}
    assert list(table.column("kind").codes) == ["SHA", "CHA", "it's"]
    assert table.column("note").length == 40
    expected = {"id": "key", "small": "integer", "exact": "real", "is_open": "boolean", "day": "date",
                "moment": "instant", "words": "text"}
    assert {name: table.column(name).kind for name in expected} == expected
    child = table_of(source, "other.children")
    assert [(item.table, item.own_column, item.other_column) for item in child.relations] == [
        ("parents", "parent", "code")]
    assert "spatial_ref_sys" not in {table.name for table in source.describe()}


def test_the_other_program_reads_the_same(kinds, source, qgis_app):
    given = connection(kinds)
    by_qgis = PostgisSource(given, None, QgisDatabase(read_address(given)), read_address(given), BAGHDAD)
    assert [table.shape_of_table() for table in by_qgis.describe()] == [
        table.shape_of_table() for table in source.describe()]
    assert read(by_qgis, "kinds") == read(source, "kinds")
    assert by_qgis.count(table_of(by_qgis, "kinds"), Scope()) == 2
    assert abs(by_qgis.now() - source.now()) < dt.timedelta(minutes=5)


@pytest.fixture(scope="module")
def many(postgis):
    postgis.psql("""
create table many (id int primary key, governorate text, changed_at timestamptz, geom geometry(Polygon, 4326));
insert into many select n, case when n % 3 = 0 then ' Erbil' else 'Duhok' end,
  timestamptz '2024-01-01 00:00+00' + n * interval '1 minute',
  st_buffer(st_setsrid(st_makepoint(44, 36), 4326), n * 1e-6)
  from generate_series(1, 3500) n;
create view without_key as select governorate, changed_at from many;
create view twice as select id, 'a' as side from many where id < 4 union all
  select id, 'b' from many where id < 3 union all select id, 'b' from many where id < 2 union all select null, 'c';
create table anywhere (id int primary key, geom geometry);
insert into anywhere values (1, st_setsrid(st_makepoint(44, 36), 4326)),
  (2, st_transform(st_setsrid(st_makepoint(44, 36), 4326), 32638)), (3, null);
""")
    return postgis


def test_pages_can_be_gone_on_with(many):
    source = open_postgis(connection(many))
    table = table_of(source, "many")
    pages = list(source.pages(table, Scope()))
    keys = [record.key for page in pages for record in page.records]
    assert len(keys) == 3500 == source.count(table, Scope())
    assert keys == source.places(table, Scope()) == [str(number) for number in range(1, 3501)]
    rest = [record.key for page in source.pages(table, Scope(), pages[1].resume) for record in page.records]
    assert rest == keys[2000:]
    source.close()


def test_only_some_governorates_and_only_what_changed(many):
    source = open_postgis(connection(many, edited__many="changed_at"))
    table = table_of(source, "many")
    assert table.edited == "changed_at"
    erbil = Scope(("ERBIL",), ("governorate", "admin1"))
    assert source.count(table, erbil) == len(read(source, "many", erbil)) == 1166
    since = dt.datetime(2024, 1, 3, 10, 10, tzinfo=UTC)
    changed = read(source, "many", since=since)
    assert {record.edited >= since - EARLIER for record in changed} == {True} and len(changed) == 3500 - 1930 + 1
    assert len(read(source, "without_key", Scope(("Erbil",), ("governorate",)))) == 1166
    read(source, "twice", Scope(("Erbil",), ("governorate",)))
    assert any("twice" in text for text in source.tally.warnings)
    source.close()


def test_a_view_without_key_and_one_with_a_key_that_is_none(many):
    source = open_postgis(connection(many, key__twice="id"))
    records = read(source, "without_key")
    assert len(records) == 3500 and {record.key for record in read(source, "without_key")} == {
        record.key for record in records}
    assert any("without_key" in text for text in source.tally.warnings)
    twice = {record.key: record for record in read(source, "twice")}
    assert len(twice) == 7 and {"1", "1#2", "1#3", "2", "2#2", "3"} < twice.keys()
    assert "number 2" in twice["2#2"].remarks[0] and not twice["3"].remarks
    fetched = [record for page in source.fetch(table_of(source, "twice"), ["1#2", "3", "gone"])
               for record in page.records]
    assert fetched == [twice["1#2"], twice["3"]]
    source.close()


def test_geometries_of_several_systems_come_in_the_one_that_is_told(many):
    source = open_postgis(connection(many))
    points = [record.wkb and shapely.from_wkb(record.wkb) for record in read(source, "anywhere")]
    assert table_of(source, "anywhere").crs == "EPSG:4326" and points[2] is None
    assert points[0].distance(points[1]) < 1e-9
    source.close()


def test_one_reading_is_one_state_of_the_data(many):
    source = open_postgis(connection(many))
    table = table_of(source, "many")
    pages = source.pages(table, Scope())
    first = next(pages)
    many.psql("update many set governorate = 'changed'; delete from many where id > 3000;")
    records = [*first.records, *(record for page in pages for record in page.records)]
    assert len(records) == 3500 == source.count(table, Scope())
    assert "changed" not in {record.values["governorate"] for record in records}
    source.close()
    later = open_postgis(connection(many))
    assert later.count(table, Scope()) == 3000
    later.close()


def test_with_a_profile_only_what_it_uses_is_asked_for(many):
    profile = read_source_profile({"source": "tests", "kind": "postgis", "tables": [
        {"from": ["many"], "table": "hazard", "columns": [{"field": "admin1_name", "names": ["Governorate"]},
                                                          {"field": "source_edited_at", "names": ["changed_at"]}]},
        {"from": ["twice"], "table": "team", "key": {"kind": "source_key", "columns": ["side"]},
         "columns": [{"field": "name", "names": ["side"]}]}]}, load_model(), "tests")
    source = open_postgis(connection(many), profile)
    assert {table.name: [column.name for column in table.columns] for table in source.describe()} == {
        "many": ["id", "governorate", "changed_at"], "twice": ["side"]}
    assert table_of(source, "many").edited == "changed_at" and read(source, "many")[0].edited is not None
    assert [record.key for record in read(source, "twice")][:2] == ["a", "a#2"]
    source.close()


def test_a_condition_can_do_nothing_but_choose(many):
    source = open_postgis(connection(many))
    table = table_of(source, "many")
    assert source.count(table, Scope(where="governorate like 'ch%' and id < 11")) == 10
    with pytest.raises(BadInput, match="more than a condition"):
        source.count(table, Scope(where="true); drop table many; select (1"))
    with pytest.raises(BadAnswer, match="column of"):
        source.count(table, Scope(where="no_such_column = 1"))
    with pytest.raises(BadAnswer, match="does not understand"):
        source.count(table, Scope(where="id = = 1"))
    assert source.count(table, Scope()) == 3000   # the source is still of use after an error
    source.close()


def test_a_question_that_takes_long_is_stopped_within_a_second(many):
    source = open_postgis(connection(many))
    table = table_of(source, "many")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(source.pages(table, Scope(where="(select count(pg_sleep(60)) from (values (1)) v) > 0"),
                          progress=StopAfter(4)))
    assert time.monotonic() - began < 5   # not the 60 seconds; how fast exactly depends on the machine
    deadline = time.monotonic() + 20
    while many.psql("select count(*) from pg_stat_activity where state = 'active' and query like '%pg_sleep(60)%'"
                    " and pid <> pg_backend_pid();") != [["0"]]:
        assert time.monotonic() < deadline, "the server still works on a question nobody waits for"
    assert source.count(table, Scope()) == 3000
    source.close()


def test_a_line_that_breaks_is_built_up_again_and_nothing_is_missing(many):
    source = open_postgis(connection(many))
    table = table_of(source, "many")
    pages = source.pages(table, Scope())
    records = list(next(pages).records)
    many.psql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'IMSMA Tools';")
    records += [record for page in pages for record in page.records]
    assert [record.key for record in records] == source.places(table, Scope()) and len(records) == 3000
    assert source.tally.retries == 1 and "line broke" in " ".join(source.tally.warnings)
    source.close()


def test_the_provider_of_qgis_sees_the_same_table(many, qgis_app):
    layer = QgsVectorLayer(many.layer_uri("many", "Polygon"), "many", "postgres")
    source = open_postgis(connection(many))
    ours = {record.key: record.wkb for record in read(source, "many")}
    theirs = {str(feature["id"]): bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()}
    assert ours == theirs
    source.close()
