"""A web server's own door: user and password of QGIS's store go along with each request, and no token is asked for."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit"))
from arcgis_layer import PATH, FakeLayer, feature
from small_server import serving

from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import Scope
from imsma_tools.core.sources.opening import open_source


def test_user_and_password_for_the_web_server(qgis_app) -> None:
    manager = QgsApplication.authManager()
    manager.setMasterPassword("only for this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test of a door")
    config.setConfig("username", "officer")
    config.setConfig("password", "nobody knows")
    assert manager.storeAuthenticationConfig(config)
    try:
        with serving(FakeLayer([feature(number) for number in range(1, 8)])) as server:
            source = open_source(Connection("test", "imsma-core", server.url + PATH + "/0", config.id(),
                                            options={"login": "http"}))
            (table,) = source.describe()
            assert sum(len(page.records) for page in source.pages(table, Scope())) == 7
            assert all(asked.headers["authorization"].startswith("Basic ") for asked in server.asked)
            assert not any("token" in asked.form or asked.path.endswith("/info") for asked in server.asked)
    finally:
        manager.removeAuthenticationConfig(config.id())
