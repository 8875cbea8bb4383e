"""Long work in QGIS's task manager: what arrives on the main thread, and in which words."""

from __future__ import annotations

import threading

import pytest

from imsma_tools.core.base import background, log
from imsma_tools.core.base.errors import BadInput, Cancelled


@pytest.fixture
def outcome(qgis_app):
    """Collects what is delivered, with the thread it came on."""
    return []


def start(outcome, work, **options):
    done = lambda value: outcome.append(("done", value, threading.current_thread()))  # noqa: E731
    failed = lambda error: outcome.append(("error", error, threading.current_thread()))  # noqa: E731
    return background.run_in_background("Counting", work, done, options.get("on_error", failed))


def test_result_arrives_on_the_main_thread(outcome, qtbot):
    threads = []

    def work(progress):
        threads.append(threading.current_thread())
        progress.set_percent(50)
        return 42

    start(outcome, work)
    qtbot.waitUntil(lambda: bool(outcome), timeout=10_000)
    kind, value, thread = outcome[0]
    assert (kind, value) == ("done", 42)
    assert thread is threading.main_thread()
    assert threads[0] is not threading.main_thread()
    assert background.running() == 0


def test_error_of_ours_arrives_with_its_words(outcome, qtbot):
    def work(progress):
        raise BadInput("The file is empty.", "Choose another one.", "x.gpkg")

    start(outcome, work)
    qtbot.waitUntil(lambda: bool(outcome), timeout=10_000)
    kind, error, thread = outcome[0]
    assert kind == "error"
    assert thread is threading.main_thread()
    assert error.sentence() == "The file is empty. (x.gpkg) Choose another one."


def test_unexpected_error_keeps_its_traceback(outcome, qtbot):
    def work(progress):
        return 1 / 0

    start(outcome, work)
    qtbot.waitUntil(lambda: bool(outcome), timeout=10_000)
    error = outcome[0][1]
    assert isinstance(error, ZeroDivisionError)
    assert error.__traceback__ is not None


def test_jobs_stopped_at_once_never_take_qgis_down(outcome, qtbot):
    """QGIS takes a waiting task away while a thread may just be starting it."""
    def work(progress):
        while True:
            progress.check()
            threading.Event().wait(0.01)

    tasks = [background.run_in_background("Counting", work, outcome.append, outcome.append) for _ in range(30)]
    for task in tasks:
        task.cancel()
    qtbot.waitUntil(lambda: len(outcome) == len(tasks) and background.running() == 0, timeout=10_000)
    assert {type(one) for one in outcome} == {Cancelled}
    assert str(outcome[0]) == "Stopped. Nothing was changed."


def test_cancel_midway_stops_at_the_next_check(outcome, qtbot):
    began, go_on = threading.Event(), threading.Event()
    reached = []

    def work(progress):
        began.set()
        go_on.wait(10)
        progress.check()
        reached.append("after the check")

    task = start(outcome, work)
    qtbot.waitUntil(began.is_set, timeout=10_000)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcome), timeout=10_000)
    assert not reached
    assert isinstance(outcome[0][1], Cancelled)
    assert outcome[0][1].sentence() == "Stopped. Nothing was changed."


def test_cancel_all_asks_every_job(outcome, qtbot):
    began = threading.Event()

    def work(progress):
        began.set()
        while True:
            progress.check()

    start(outcome, work)
    qtbot.waitUntil(began.is_set, timeout=10_000)
    background.cancel_all()
    qtbot.waitUntil(lambda: bool(outcome), timeout=10_000)
    assert isinstance(outcome[0][1], Cancelled)


def test_sentences_and_percent_reach_the_window(outcome, qtbot):
    said, warned = [], []
    go_on = threading.Event()

    def work(progress):
        go_on.wait(10)
        progress.say("Reading hazards")
        progress.warn("One record has no outline")
        return True

    task = start(outcome, work)
    task.said.connect(said.append)
    task.warned.connect(warned.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcome) and bool(warned), timeout=10_000)
    assert said == ["Reading hazards"]
    assert warned == ["One record has no outline"]


def test_error_nobody_waits_for_is_logged(qgis_app, qtbot, caplog, monkeypatch):
    monkeypatch.setattr(log.logger(), "propagate", True)   # a plugin that ran before keeps its log to itself
    with caplog.at_level("ERROR", logger="imsma.background"):
        task = background.run_in_background("Counting", lambda progress: 1 / 0, lambda value: None)
        qtbot.waitUntil(lambda: background.running() == 0, timeout=10_000)
    assert task is not None
    assert any("division by zero" in record.getMessage() for record in caplog.records)
