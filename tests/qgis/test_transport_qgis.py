"""HTTP through QGIS against a real server that misbehaves: in the main thread, and in a task of QGIS."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit"))
from small_server import Reply, serving
from transport_cases import TransportCases

from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.transport import Answer
from imsma_tools.core.base.transport_qgis import QgisTransport


class TestInTheMainThread(TransportCases):
    @pytest.fixture
    def transport(self, qgis_app) -> QgisTransport:
        return QgisTransport()


class _Task(QgsTask):
    def __init__(self, work: Any) -> None:
        super().__init__("request")
        self.work = work
        self.outcome: Any = None
        self.error: Any = None
        self.over = threading.Event()

    def run(self) -> bool:
        try:
            self.outcome = self.work()
        except Exception as error:
            self.error = error
        self.over.set()
        return True


class InTask:
    """Sends from a task of QGIS while the main thread goes on, as an update in the background does."""

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        task = _Task(lambda: QgisTransport().send(url, form, headers, timeout_s, progress, most_bytes))
        QgsApplication.taskManager().addTask(task)
        while not task.over.is_set():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if task.error is not None:
            raise task.error
        return task.outcome


class TestInATask(TransportCases):
    @pytest.fixture
    def transport(self, qgis_app) -> InTask:
        return InTask()


def test_the_entry_of_the_authentication_store_is_sent_and_to_no_other_server(qgis_app) -> None:
    manager = QgsApplication.authManager()
    manager.setMasterPassword("only for this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test of the transport")
    config.setConfig("username", "officer")
    config.setConfig("password", "nobody knows")
    assert manager.storeAuthenticationConfig(config)
    try:
        with serving(lambda asked: Reply(b"yes")) as other, serving(
                lambda asked: Reply(b"", 302, {"Location": other.url}) if asked.path == "/away" else Reply(b"yes")
                ) as server:
            transport = QgisTransport(config.id())
            assert transport.send(server.url + "/here", {"f": "json"}, {}, 20).status == 200
            assert server.asked[0].headers["authorization"].startswith("Basic ")
            assert "sends us on" in transport.send(server.url + "/away", {"f": "json"}, {}, 20).problem
            assert not other.asked
    finally:
        manager.removeAuthenticationConfig(config.id())
