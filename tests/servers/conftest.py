"""The tests' own PostGIS: one cluster for all, one database for each test module."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.postgis_server import Cluster, Database, NoServer, start

TESTS = Path(__file__).resolve().parents[1]
sys.path += [str(TESTS / "unit"), str(TESTS / "qgis")]   # their outlines, layers and watchers are used here too


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
