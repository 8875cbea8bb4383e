"""Every row arrives, once, whatever the server makes of the question; or it is said that not every row did."""

from __future__ import annotations

import datetime as dt
import json
import random
import threading

import pytest
from arcgis_layer import FakeLayer, about, answer, failure, feature, opened
from hypothesis import given
from hypothesis import strategies as st
from small_server import Asked, Reply

from imsma_tools.core.base.jobs import SILENT
from imsma_tools.core.base.transport import Answer
from imsma_tools.core.sources.arcgis.client import Client
from imsma_tools.core.sources.arcgis.paging import Pager, Question, Size, list_oids
from imsma_tools.core.sources.contract import BadAnswer, Incomplete, Scope, Tally

EVERYTHING = Scope()


def layer(count: int = 130, **how) -> FakeLayer:
    rows = [feature(number * 3 + 1) for number in range(count)]
    random.Random(count).shuffle(rows)
    return FakeLayer(rows, **how)


def read(source, resume: str = "", **more) -> list:
    (table,) = source.describe()
    pages = list(source.pages(table, EVERYTHING, resume, **more))
    assert [bool(page.resume) for page in pages] == [True] * (len(pages) - 1) + [False]
    return [record for page in pages for record in page.records]


def places(rows: FakeLayer) -> list[str]:
    return [str(number) for number in sorted(row["attributes"]["OBJECTID"] for row in rows.features)]


@pytest.mark.parametrize("how", [
    {}, {"cap": 7}, {"says_more": False}, {"cap": 7, "says_more": False}, {"cap": 1, "says_more": False},
    {"knows_order": False}, {"knows_conditions": False}, {"knows_order": False, "knows_conditions": False},
    {"knows_conditions": False, "knows_offset": False}, {"knows_order": False, "cap": 7, "says_more": False},
    {"knows_offset": False, "knows_order": False, "cap": 7}, {"cap": 100, "says_no_more": True}])
def test_every_row_arrives_once(how: dict) -> None:
    rows = layer(**how)
    with opened(rows) as (source, _):
        assert sorted((record.place for record in read(source)), key=int) == places(rows)


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 100])
def test_at_the_edges_of_pages(count: int) -> None:
    rows = layer(count)
    with opened(rows) as (source, _):
        assert [record.place for record in read(source)] == places(rows)


def test_a_server_that_refuses_conditions_and_order_is_asked_by_numbers() -> None:
    def refuse(asked: Asked) -> Reply | None:
        return failure(400, "Unable to complete operation.") if "orderByFields" in asked.form and \
            "returnIdsOnly" not in asked.form else None

    rows = layer(before=refuse)
    with opened(rows) as (source, server):
        assert [record.place for record in read(source)] == places(rows)
        assert source.tally.warnings
        assert max(len(asked.form.get("objectIds", "")) for asked in server.asked) > 100   # posted, not in the address


def test_a_wrong_condition_is_said_and_not_worked_round() -> None:
    with opened(layer(before=lambda asked: failure(400, "'Invalid field: regoin'") if "regoin" in asked.form.get(
            "where", "") else None)) as (source, _):
        (table,) = source.describe()
        with pytest.raises(BadAnswer, match="regoin"):
            list(source.pages(table, Scope(where="regoin = 1")))


def test_a_reading_goes_on_where_it_broke_off() -> None:
    rows = layer()
    with opened(rows) as (source, server):
        (table,) = source.describe()
        first = next(source.pages(table, EVERYTHING))
        rest = read(source, first.resume)
        assert [record.place for record in [*first.records, *rest]] == places(rows)
        server.asked.clear()
        read(source, first.resume)
        assert "OBJECTID > " in next(asked for asked in server.asked if "where" in asked.form).form["where"]


def test_rows_deleted_and_added_during_the_reading_move_no_other_row() -> None:
    rows = layer()
    with opened(rows) as (source, _):
        (table,) = source.describe()
        pages = source.pages(table, EVERYTHING)
        found = [record.place for record in next(pages).records]
        rows.features = [row for row in rows.features if row["attributes"]["OBJECTID"] > 30]
        rows.features.append(feature(1000))
        found += [record.place for page in pages for record in page.records]
    assert found == sorted(set(found), key=int)
    assert set(places(rows)) <= set(found)


def test_too_large_pages_are_halved_and_stay_small() -> None:
    asked_for = []

    def heavy(asked: Asked) -> Reply | None:
        count = int(asked.form.get("resultRecordCount", 0))
        asked_for.append(count)
        return failure(500, "Error performing query operation") if count > 15 else None

    rows = layer(before=heavy)
    with opened(rows, page="50") as (source, _):
        assert [record.place for record in read(source)] == places(rows)
        assert source.tally.retries == 2
    assert [count for count in asked_for if count][:3] == [50, 25, 12]
    assert set(asked_for[4:]) <= {12, 0}


def test_a_line_that_carries_a_little_at_a_time_carries_everything_in_the_end() -> None:
    def narrow(asked: Asked) -> Reply | None:
        count = int(asked.form.get("resultRecordCount", 0))
        return Reply(b'{"features": [' * 100, cut=700) if count > 20 else None

    rows = layer(cap=2000, before=narrow)
    with opened(rows) as (source, _):   # from 2,000 down to 15 are more steps than there are tries
        assert [record.place for record in read(source)] == places(rows)


@pytest.mark.parametrize("cut", [0, 1, 700])
def test_half_an_answer_is_asked_for_again(cut: int) -> None:
    turns = []

    def sometimes(asked: Asked) -> Reply | None:
        turns.append(asked)
        return Reply(json.dumps({"features": [feature(1)] * 30}).encode(), cut=cut) if len(turns) % 2 else None

    rows = layer(before=sometimes)
    with opened(rows) as (source, _):
        assert [record.place for record in read(source)] == places(rows)
        assert source.tally.retries > 1


def test_json_cut_in_the_middle_of_a_whole_answer_is_asked_for_again() -> None:
    turns = []

    def sometimes(asked: Asked) -> Reply | None:
        turns.append(asked)
        return Reply(b'{"features":[{"attributes":{"OBJ') if len(turns) % 3 == 0 else None

    rows = layer(before=sometimes)
    with opened(rows) as (source, _):
        assert [record.place for record in read(source)] == places(rows)


def test_another_coordinate_system_than_asked_for_is_noticed() -> None:
    with opened(layer(wkid=32638)) as (source, _), pytest.raises(BadAnswer, match="32638"):
        read(source)


def test_an_update_of_changes_takes_three_questions() -> None:
    rows = layer(20, cap=1000, says_more=False, description=about(maxRecordCount=1000))
    with opened(rows) as (source, server):
        (table,) = source.describe()
        since = dt.datetime(2026, 3, 1, 10, 30, 15, 999999, tzinfo=dt.timezone(dt.timedelta(hours=3)))
        assert len([record for page in source.pages(table, EVERYTHING, since=since) for record in page.records]) == 20
        assert len(source.places(table, EVERYTHING)) == 20
        assert source.now() is not None
        assert [asked.path.rsplit("/", 1)[-1] for asked in server.asked] == ["0", "query", "query"]
        assert server.asked[1].form["where"] == "edit_when >= timestamp '2026-03-01 07:30:15'"
        assert source.tally.requests == 3


def test_places_are_listed_whole_or_not_at_all() -> None:
    for how in ({}, {"ids_cap": 100}):
        rows = layer(250, **how)
        with opened(rows) as (source, _):
            (table,) = source.describe()
            assert source.places(table, EVERYTHING) == places(rows)
    with opened(layer(250, ids_cap=100, knows_conditions=False)) as (source, _):
        (table,) = source.describe()
        assert source.places(table, EVERYTHING) is None


def test_rows_that_can_be_had_in_no_way_are_no_reading() -> None:
    with opened(layer(250, knows_conditions=False, knows_order=False, knows_offset=False, ids_cap=100)
                ) as (source, _), pytest.raises(Incomplete):
        read(source)


def test_fetching_leaves_out_what_is_gone() -> None:
    rows = layer(cap=7)
    with opened(rows) as (source, _):
        (table,) = source.describe()
        wanted = [*places(rows)[:60], "999999"]
        found = [record.place for page in source.fetch(table, wanted) for record in page.records]
    assert found == places(rows)[:60]


def test_no_rows_in_the_answer_is_no_empty_layer() -> None:
    with opened(layer(before=lambda asked: answer({"ok": True}) if "where" in asked.form else None)) as (source, _), \
            pytest.raises(BadAnswer, match="without rows"):
        read(source)


class _Scripted:
    """A server in memory with numbers as its rows, for many small tries."""

    def __init__(self, numbers: list[int], cap: int, says: str) -> None:
        self.layer = FakeLayer([{"attributes": {"OBJECTID": number}} for number in numbers], cap=cap,
                               says_more=says == "truth")

    def send(self, url, form, headers, timeout_s, progress=None, most_bytes=0) -> Answer:
        return Answer(200, {}, self.layer(Asked("POST", "/query", dict(form), {})).body)

    def attend(self) -> None:
        """Nobody waits."""


def test_the_next_page_is_on_its_way_while_one_is_worked_on_and_none_after_it() -> None:
    came = threading.Semaphore(0)

    def before(asked: Asked) -> None:
        if "outFields" in asked.form:
            came.release()

    with opened(layer(before=before)) as (source, server):
        (table,) = source.describe()
        pages = source.pages(table, EVERYTHING)
        assert not came.acquire(blocking=False)   # the first page is not asked for before anybody wants it
        next(pages)
        assert came.acquire(timeout=20) and came.acquire(timeout=20)
        next(pages)
        assert came.acquire(timeout=20)
        pages.close()
        assert not under_way()
        assert source.tally.requests == len(server.asked) == 4


def under_way() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "imsma request ahead"]


def test_a_page_begun_ahead_is_let_go_of_when_nobody_wants_it() -> None:
    hold, came = threading.Event(), threading.Event()

    def before(asked: Asked) -> Reply | None:
        if "OBJECTID >" not in asked.form.get("where", ""):
            return None
        came.set()
        return Reply(b"{}", hold=hold)

    with opened(layer(before=before)) as (source, _):
        (table,) = source.describe()
        pages = source.pages(table, EVERYTHING)
        next(pages)
        assert came.wait(20)
        pages.close()
        assert not under_way()
        hold.set()   # only now: nobody waited for the server


def test_a_page_begun_ahead_that_failed_is_asked_for_again() -> None:
    failed = []

    def before(asked: Asked) -> Reply | None:
        if "OBJECTID >" in asked.form.get("where", "") and len(failed) < 2:
            failed.append(asked)
            return Reply(b"", 503)
        return None

    rows = [feature(number) for number in range(1, 121)]
    with opened(FakeLayer(rows, before=before)) as (source, server):
        (table,) = source.describe()
        found = [record.place for page in source.pages(table, EVERYTHING) for record in page.records]
        assert found == [str(number) for number in range(1, 121)]
        assert source.tally.retries == 2
        assert source.tally.requests == len(server.asked)


@given(st.sets(st.integers(-(2**62), 2**62), max_size=60), st.integers(1, 30), st.integers(1, 40),
       st.sampled_from(["truth", "nothing"]))
def test_any_numbers_any_cap_any_page(numbers: set[int], cap: int, size: int, says: str) -> None:
    transport = _Scripted(list(numbers), cap, says)
    client = Client(transport, Tally())
    question = Question("https://x.example/0", "OBJECTID", "1=1", {"f": "json"})
    pages = list(Pager(client, question, Size(size), SILENT, lambda _: None).pages(""))
    assert [number for page in pages for number in page.oids] == sorted(numbers)
    assert list_oids(client, question, SILENT) == sorted(numbers)
