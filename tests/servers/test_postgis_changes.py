"""Changes and keys of a PostgreSQL server that could make one record stand for another, or a change be missed."""

from __future__ import annotations

import datetime as dt

import pytest
from database_kit import connection, read, table_of
from workspace_samples import fresh

from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.contract import Scope
from imsma_tools.core.sources.postgis.source import open_postgis
from imsma_tools.core.sources.source_profile import read_source_profile
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, update


@pytest.fixture(scope="module")
def stamped(postgis):
    postgis.psql("""
create table stamped (id int primary key, changed_at timestamp);
insert into stamped values (1, now() at time zone 'UTC'), (2, now() at time zone 'UTC' - interval '30 days');
create table bars (a text, b text, note text, primary key (a, b));
insert into bars values ('x|', 'y', 'one'), ('x', '|y', 'two'), ('x\\', '|y', 'three'), ('x', 'y', 'four');
create table twin_rows (row_id int primary key, id text, note text, changed_at timestamptz);
insert into twin_rows select n, 'K' || n / 2, 'row ' || n, '2024-01-01 00:00+00' from generate_series(2, 17) n;
create table places (id text, governorate text);
insert into places select 'K' || n / 2, case when n % 2 = 0 then 'Duhok' else 'Erbil' end from generate_series(2, 17) n;
create view twins as select id, note, changed_at from twin_rows;
""")
    return postgis


@pytest.fixture
def source(stamped):
    source = open_postgis(connection(stamped, edited__stamped="changed_at"))
    yield source
    source.close()


def test_a_clock_that_hangs_elsewhere_than_said_hides_no_change(source):
    """Stamps of UTC in a column without zone, read as Baghdad time: three hours of changes would never be asked for."""
    since = source.now() - dt.timedelta(minutes=5)
    assert [record.key for record in read(source, "stamped", since=since)] == ["1"]


def test_keys_of_several_columns_stay_apart_whatever_letters_they_have(source):
    records = {record.key: record.values["note"] for record in read(source, "bars")}
    assert set(records.values()) == {"one", "two", "three", "four"} and "x|y" in records
    table = table_of(source, "bars")
    for key, note in records.items():
        assert [record.values["note"] for page in source.fetch(table, [key]) for record in page.records] == [note]


def test_a_changed_row_of_a_view_never_takes_the_place_of_its_twin(stamped, tmp_path):
    how = read_source_profile({"source": "tests", "kind": "postgis", "tables": [
        {"from": ["twins"], "table": "team", "key": {"kind": "source_key", "columns": ["id"]},
         "columns": [{"field": "name", "names": ["note"]},
                     {"field": "source_edited_at", "names": ["changed_at"]}]}]}, load_model(), "tests")
    with fresh(tmp_path / "data.gpkg") as ws:
        for change in ("", "update twin_rows set note = 'new ' || row_id, changed_at = now() where row_id % 2 = 0;"):
            stamped.psql(change)
            source = open_postgis(connection(stamped), how)
            outcome = update(ws, source, how, UpdateRequest(connection(stamped), Mode.INCREMENTAL, "Ali"))
            source.close()
            assert outcome.is_complete
        assert {row["name"] for row in ws.rows("team")} == {
            f"new {number}" if number % 2 == 0 else f"row {number}" for number in range(2, 18)}


def test_rows_that_share_a_key_are_called_alike_whatever_part_is_wanted(stamped):
    source = open_postgis(connection(stamped, key__places="id"))
    table = table_of(source, "places")
    duhok = Scope(("Duhok",), ("governorate",))
    listed = source.places(table, duhok)
    assert len(listed) == 8 and [record.key for record in read(source, "places", duhok)] == listed
    fetched = [record.values["governorate"] for page in source.fetch(table, listed) for record in page.records]
    assert fetched == ["Duhok"] * 8
    source.close()
