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
from transport_cases import StopOnce, TransportCases

from imsma_tools.core.base import transport_qgis
from imsma_tools.core.base.errors import Cancelled
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


def test_once_it_is_read_a_reply_belongs_to_the_main_thread(qgis_app, monkeypatch) -> None:
    """PyQt learned late of a reply deleted elsewhere, and then called another one deleted that was at its address."""
    replies = []

    def remembered(reply: Any, *others: Any) -> Answer:
        replies.append(reply)
        return read(reply, *others)

    read = transport_qgis._answer
    monkeypatch.setattr(transport_qgis, "_answer", remembered)
    with serving(lambda asked: Reply(b"yes")) as server:
        assert InTask().send(server.url, {"f": "json"}, {}, 20).body == b"yes"
        assert QgisTransport().send(server.url, {"f": "json"}, {}, 20).body == b"yes"
    assert [reply.thread() for reply in replies] == [QCoreApplication.instance().thread()] * 2


def test_hundreds_of_requests_of_several_tasks_while_some_are_stopped(qgis_app) -> None:
    """Every request ends as it must, whatever happened to the others beside it."""
    hold = threading.Event()
    hold_back = Reply(b"late", hold=hold)

    def work() -> list[str]:
        transport, ends = QgisTransport(), []
        for number in range(75):
            kind = ("yes", "held", "cut", "long")[number % 4]
            stop = threading.Event()
            if kind == "held":
                threading.Timer(0.02, stop.set).start()
            try:
                answer = transport.send(f"{server.url}/{kind}", {"f": "json"}, {}, 20, StopOnce(stop),
                                        1000 if kind == "long" else 0)
                ends.append("long" if answer.is_too_long else "yes" if answer.status else "cut")
            except Cancelled:
                ends.append("held")
        return ends

    replies = {"/yes": Reply(b"yes"), "/held": hold_back, "/cut": Reply(b"x" * 5000, cut=10),
               "/long": Reply(b"x" * 50_000)}
    with serving(lambda asked: replies[asked.path]) as server:
        tasks = [_Task(work) for _ in range(4)]
        for task in tasks:
            QgsApplication.taskManager().addTask(task)
        while not all(task.over.is_set() for task in tasks):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        hold.set()
    wanted = [("yes", "held", "cut", "long")[number % 4] for number in range(75)]
    assert [task.error for task in tasks] == [None] * 4
    assert [task.outcome for task in tasks] == [wanted] * 4


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
