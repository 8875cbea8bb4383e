"""An office's own repository, read by QGIS's plugin installer: over a web server, and from a folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from scratch_qgis import Qgis, last_json

from imsma_tools.core.base import repository
from tools.suite import PLUGINS, metadata, version

SCRIPT = Path(__file__).with_name("read_repository.py")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Says nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address under which a real web server offers it."""
    folder = tmp_path / "www"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def check(qgis: Qgis, address: str, base: str) -> None:
    qgis.plugins.mkdir(parents=True, exist_ok=True)
    found = last_json(qgis.python(SCRIPT, f"{address}/plugins.xml"))
    assert not found["error"]
    assert sorted(found["plugins"]) == sorted(plugin.name for plugin in PLUGINS)
    for plugin in PLUGINS:
        entry, values = found["plugins"][plugin.name], metadata(plugin)
        assert (entry["name"], entry["version_available"], entry["about"]) == (values["name"], version(),
                                                                               values["about"])
        assert entry["download_url"] == f"{base}/{plugin.name}.{version()}.zip"
        assert entry["plugin_dependencies"] == values.get("plugin_dependencies", "")


def test_over_a_web_server(qgis: Qgis, dist: Path, served: tuple[Path, str]) -> None:
    folder, address = served
    repository.publish(dist, address, folder)
    check(qgis, address, address)


def test_from_a_folder(qgis: Qgis, dist: Path, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    repository.publish(dist, folder.as_uri(), folder)
    check(qgis, folder.as_uri(), folder.as_uri())
