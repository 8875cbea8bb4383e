"""The tests' own servers: one PostGIS cluster for all and one database for each test module; feature servers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import feature_data
import pytest

from tools import faulty_line, feature_server
from tools.faulty_line import FaultyLine, Upstream
from tools.feature_server import FeatureServer
from tools.postgis_server import Cluster, Database, NoServer, start

TESTS = Path(__file__).resolve().parents[1]
sys.path += [str(TESTS / "unit"), str(TESTS / "qgis")]   # their outlines, layers and watchers are used here too
TOKEN_SECONDS = 8.0


@pytest.fixture(scope="session")
def postgis_cluster() -> Iterator[Cluster]:
    try:
        cluster = start()
    except NoServer as reason:
        pytest.skip(str(reason))
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def postgis(postgis_cluster, request) -> Iterator[Database]:
    """An empty database of this module's own, with PostGIS in it."""
    database = postgis_cluster.database(request.module.__name__)
    yield database
    postgis_cluster.drop(database)


def _feature_server(release: str, token_seconds: Optional[float] = None) -> Iterator[FeatureServer]:
    try:
        server = feature_server.start(release, token_seconds)
    except feature_server.NoServer as reason:
        pytest.skip(str(reason))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def koop10() -> Iterator[FeatureServer]:
    """A feature server that answers whole, without services."""
    yield from _feature_server("koop10")


@pytest.fixture(scope="session")
def koop9() -> Iterator[FeatureServer]:
    """A feature server that cuts what it answers, and counts and lists only what is left."""
    yield from _feature_server("koop9")


@pytest.fixture(scope="session")
def koop_tokens() -> Iterator[FeatureServer]:
    """A feature server that wants a token, good for 8 seconds; see feature_server.USER and PASSWORD."""
    yield from _feature_server("koop10", TOKEN_SECONDS)


@pytest.fixture(scope="session")
def koop_tables(koop10) -> FeatureServer:
    """A feature server whose service ``hazards`` has a layer, a related table, domains and GlobalIDs."""
    koop10.put("hazards", feature_data.with_tables(feature_data.hazards(300, seed=4)))
    return koop10


@pytest.fixture
def faulty() -> Iterator[Callable[..., FaultyLine]]:
    """``faulty(kind, upstream)`` puts one of faulty_line.KINDS before a server for the time of one test."""
    lines = []

    def start(kind: str, upstream: Upstream, **settings: Any) -> FaultyLine:
        try:
            lines.append(faulty_line.start(kind, upstream, **settings))
        except feature_server.NoServer as reason:
            pytest.skip(str(reason))
        return lines[-1]

    yield start
    for line in reversed(lines):
        line.stop()
