"""Tokens that end while a service is read, and clocks in other zones: the whole update."""

from __future__ import annotations

import json
import os

import feature_data
import pytest
from sync_kit import assert_same, stored, updated
from test_sync_crashes import child
from workspace_samples import fresh

from imsma_tools.core.sources.arcgis.tokens import Login
from imsma_tools.core.sources.update.outcome import COMPLETE
from tools import feature_server

LONG = bool(os.environ.get("IMSMA_LONG_TESTS"))
READER = Login(feature_server.USER, feature_server.PASSWORD)


@pytest.fixture(scope="module")
def hazards():
    return feature_data.hazards(800, seed=3)


def logins(server) -> int:
    return sum(one["path"].endswith("/generateToken") for one in server.requests())


def test_tokens_that_end_on_the_way(tmp_path, hazards, faulty):
    try:
        server = feature_server.start("koop10", token_seconds=1.0)
    except feature_server.NoServer as reason:
        pytest.skip(str(reason))
    try:
        server.put("hazards", hazards)
        with fresh(tmp_path / "data.gpkg") as ws:
            outcome = updated(ws, faulty("slow", server, delay_s=0.1, pieces=8192).url("hazards"), login=READER,
                              options={"page": "100"})
            assert (outcome.state, outcome.reason) == (COMPLETE, "")
            assert_same(ws, hazards)
        assert logins(server) > 2
    finally:
        server.stop()


@pytest.mark.parametrize("login", [None, Login(feature_server.USER, "not-hers")])
def test_nobody_reads_without_the_right(login, tmp_path, koop_tokens, hazards):
    koop_tokens.put("hazards", hazards)
    with fresh(tmp_path / "data.gpkg") as ws:
        outcome = updated(ws, koop_tokens.url("hazards"), login=login)
        assert outcome.state != COMPLETE and outcome.reason
        assert "not-hers" not in outcome.reason + outcome.remedy
        assert stored(ws.path) == {}


@pytest.mark.skipif(not LONG, reason="a minute and more: make test-long")
def test_tokens_of_eight_seconds_over_fifty_thousand(tmp_path, koop_tokens, faulty):
    content = feature_data.hazards(50_000, invalid=20, without_geometry=20)
    koop_tokens.put("many", content)
    koop_tokens.forget_requests()
    with fresh(tmp_path / "data.gpkg") as ws:
        outcome = updated(ws, faulty("slow", koop_tokens, delay_s=0.05, pieces=16384).url("many"), login=READER)
        assert (outcome.state, outcome.reason) == (COMPLETE, "")
        assert_same(ws, content)
    assert logins(koop_tokens) > 3


@pytest.mark.parametrize("zone", ["America/Bogota", "Asia/Baghdad"])
def test_the_computers_zone_changes_nothing(zone, tmp_path, koop10, hazards):
    koop10.put("zones", hazards)
    file = tmp_path / "data.gpkg"
    fresh(file).close()
    process = child({"TZ": zone}, do="update", file=str(file), url=koop10.url("zones"))
    said, problem = process.communicate(timeout=120)
    assert said.strip() and json.loads(said.splitlines()[-1])["state"] == COMPLETE, said + problem
    with fresh(tmp_path / "utc.gpkg") as ws:
        assert updated(ws, koop10.url("zones")).state == COMPLETE
        assert_same(ws, hazards)
        assert stored(file) == stored(ws.path)
