"""Whole updates from real feature servers through every fault: all of it, or a clear failure and the old data.

Each is compared row by row with what the server holds.
"""

from __future__ import annotations

import copy

import feature_data
import pytest
from sync_kit import assert_same, at_page, everything, pages, stored, updated
from workspace_samples import fresh

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.sources.update.outcome import COMPLETE
from imsma_tools.core.sources.update.request import Mode
from imsma_tools.core.workspace import verify

NUMBER = 1600


@pytest.fixture(scope="module")
def hazards():
    return feature_data.hazards(NUMBER)


@pytest.fixture(scope="module")
def server(koop10, hazards):
    koop10.put("faults", hazards)
    return koop10


@pytest.fixture
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as made:
        yield made


def fails(ws, url, transport=None) -> str:
    """Runs an update that must fail clearly and change nothing; returns what a person is told."""
    before = everything(ws.path)
    try:
        outcome = updated(ws, url, transport=transport)
    except ToolsError as error:
        told = str(error)
    else:
        assert outcome.state != COMPLETE
        told = outcome.reason
    assert everything(ws.path) == before
    assert told.strip()
    return told


@pytest.mark.parametrize("kind", ["503", "429", "504 for large pages", "cut", "breaking", "slow"])
def test_everything_arrives_through(kind, ws, server, hazards, faulty):
    outcome = updated(ws, faulty(kind, server).url("faults"))
    assert (outcome.state, outcome.reason) == (COMPLETE, "")
    assert outcome.table("hazard").new == NUMBER
    assert_same(ws, hazards)
    assert (outcome.retries > 0) == (kind != "slow")


@pytest.mark.parametrize("kind", ["504", "html"])
def test_a_clear_failure_and_the_old_data_behind(kind, ws, server, hazards, faulty):
    old = feature_data.edited(hazards, rows=range(20), gone=range(30, 40))
    server.put("faults", old)
    try:
        assert updated(ws, server.url("faults")).state == COMPLETE
    finally:
        server.put("faults", hazards)
    fails(ws, faulty(kind, server).url("faults"))
    assert_same(ws, old)


def test_counts_and_lists_that_are_wrong(ws, koop9, hazards):
    koop9.put("faults", hazards)
    outcome = updated(ws, koop9.url("faults"))
    assert outcome.state == COMPLETE
    assert_same(ws, hazards)
    assert outcome.warnings


def test_a_server_that_dies_and_comes_back(ws, server, hazards):
    try:
        fails(ws, server.url("faults"), at_page(4, server.kill))
        assert stored(ws.path) == {}
    finally:
        server.start()
    server.forget_requests()
    outcome = updated(ws, server.url("faults"))
    assert outcome.state == COMPLETE and outcome.resumed
    assert_same(ws, hazards)
    asked = pages(server.requests())
    whole = fresh_requests(ws, server)
    assert len(asked) <= len(whole) - 3


def fresh_requests(ws, server):
    """The questions for records of an update that begins at the beginning."""
    with fresh(ws.path.with_name("other.gpkg")) as other:
        server.forget_requests()
        assert updated(other, server.url("faults")).state == COMPLETE
    return pages(server.requests())


def test_a_server_that_dies_under_old_data(ws, server, hazards):
    assert updated(ws, server.url("faults")).state == COMPLETE
    try:
        server.put("faults", feature_data.edited(hazards, rows=range(100), gone=range(200, 230)))
        fails(ws, server.url("faults"), at_page(3, server.kill))
        assert_same(ws, hazards)
    finally:
        server.put("faults", hazards)
        server.start()


def test_rows_edited_and_deleted_while_they_are_read(ws, server, hazards):
    after = feature_data.edited(hazards, rows=range(0, NUMBER, 50), gone=range(7, NUMBER, 100), new=25)
    try:
        outcome = updated(ws, server.url("faults"), transport=at_page(3, lambda: server.put("faults", after)))
        if outcome.state == COMPLETE:
            assert_same(ws, after)
        else:
            assert stored(ws.path) == {}
        assert updated(ws, server.url("faults")).state == COMPLETE
        assert_same(ws, after)
    finally:
        server.put("faults", hazards)


def test_twenty_changes_in_a_few_requests(ws, server, hazards):
    after = feature_data.edited(hazards, rows=range(0, NUMBER, 160), gone=(5, 77, NUMBER - 1), new=7)
    try:
        assert updated(ws, server.url("faults")).state == COMPLETE
        server.put("faults", after)
        server.forget_requests()
        outcome = updated(ws, server.url("faults"), Mode.INCREMENTAL)
        assert outcome.state == COMPLETE
        changed = outcome.table("hazard")
        assert (changed.new, changed.changed, changed.deleted) == (7, 10, 3)
        assert_same(ws, after)
        assert len([one for one in server.requests() if one["path"].endswith("/query")]) <= 3
    finally:
        server.put("faults", hazards)


def test_most_of_it_gone_is_asked_first(ws, server, hazards):
    few = copy.copy(hazards)
    few["features"] = hazards["features"][:500]
    try:
        assert updated(ws, server.url("faults")).state == COMPLETE
        server.put("faults", few)
        outcome = updated(ws, server.url("faults"))
        assert outcome.state != COMPLETE and outcome.must_ask
        assert_same(ws, hazards)
        assert updated(ws, server.url("faults"), allow_deletions=True).state == COMPLETE
        assert_same(ws, few)
    finally:
        server.put("faults", hazards)


def test_the_record_of_changes_stays_sound(ws, server, hazards):
    assert updated(ws, server.url("faults")).state == COMPLETE
    assert not verify(ws)
