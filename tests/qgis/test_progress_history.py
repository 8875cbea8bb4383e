"""otms:progresshistory and the view of an order's progress, in data files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from gui_window import Window
from overlap_layers import attributes, run
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolTip
from test_gui_orders import Desk

from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.menu import MenuPart
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core import progress_history
from otms_plugin.gui.orders_part import OrdersPart
from otms_plugin.gui.progress_part import ProgressPart
from otms_plugin.gui.progress_view import ProgressView

pytestmark = pytest.mark.usefixtures("qgis_app")
SMALL = Choices(seed=5, hazards=40, tasks=20, months=5)
SINCE = dt.date(2025, 10, 1)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("history") / "sample.gpkg"
    produce(path, SMALL)
    return str(path)


@pytest.fixture(scope="module")
def chosen(sample):
    """The number and the key of an order with some reports."""
    with open_workspace(sample, read_only=True) as workspace:
        guids = [row["task_guid"] for row in workspace.rows("progress_report")]
        guid = min((one for one in guids if guids.count(one) >= 8), key=lambda one: (guids.count(one), one))
        return workspace.row("task_order", guid)["task_no"], guid


def history(sample, **more):
    return run("progresshistory", {"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat(), "OUTPUT": "TEMPORARY_OUTPUT",
                                   **more})


def test_every_period_has_the_figures_of_its_last_day(sample):
    results = history(sample, FROM=SINCE.isoformat())
    rows = attributes(results["layers"]["OUTPUT"])
    assert results["PERIODS"] == 3 and len(rows) > 30
    with open_workspace(sample, read_only=True) as workspace:
        for end in (dt.date(2025, 10, 31), dt.date(2025, 11, 30), SMALL.as_of):
            truth = {task.task_no: task for task in find_progress(workspace, end).tasks}
            found = {row["task_no"]: row for row in rows if row["period_end"].toPyDate() == end}
            assert set(found) == set(truth)
            for number, task in truth.items():
                assert (found[number]["released_m2"] or None) == (task.all.released_m2 or None)
                assert found[number]["reports"] == task.reports


def test_what_came_in_the_periods_adds_up(sample, chosen):
    rows = attributes(history(sample, TASK=chosen[0], PERIOD="week")["layers"]["OUTPUT"])
    for name in ("released", "reported"):
        assert sum(row[f"{name}_in_period_m2"] for row in rows) == pytest.approx(rows[-1][f"{name}_m2"])
    half = rows[len(rows) // 2]["period_end"].toPyDate()
    late = attributes(history(sample, TASK=chosen[0], FROM=half.isoformat(), PERIOD="week")["layers"]["OUTPUT"])
    assert 0 <= late[0]["released_in_period_m2"] < late[0]["released_m2"]   # what came before FROM is not of the period


def test_one_order_tells_what_comes_and_why(sample, chosen):
    results = history(sample, TASK=chosen[0])
    with open_workspace(sample, read_only=True) as workspace:
        truth = progress_history.history_of(workspace, chosen[1], SMALL.as_of)
    assert results["TASKS_COUNT"] == 1
    assert results["FORECAST"] == (truth.forecast.day.isoformat() if truth.forecast.day else "")
    assert results["LEFT_M2"] == truth.forecast.left_m2 and results["M2_PER_DAY"] == truth.forecast.rate_m2
    assert [reason["sentence"] for reason in results["REASONS"]] == [one.sentence for one in truth.reasons]
    assert len(results["TEAMS"]) == len(truth.teams) > 0


@pytest.mark.parametrize("more, words", [
    ({"TASK": "TO-NONE"}, "Task orders with the number TO-NONE: 0"), ({"FROM": "yesterday"}, "is not a day"),
    ({"AS_OF": "2026-02-30"}, "is not a day"), ({"FROM": "2026-06-01"}, "is later than"),
    ({"PERIOD": "year"}, "PERIOD"), ({"FROM": "2000-01-01", "PERIOD": "day"}, "400 are worked out at most"),
    ({"WORKSPACE": "/nowhere.gpkg"}, "nowhere")])
def test_bad_parameters_are_refused(sample, more, words):
    with pytest.raises(QgsProcessingException, match=words):
        history(sample, **more)


@pytest.fixture
def view(qtbot, monkeypatch):
    monkeypatch.setattr(progress_history, "today", lambda: SMALL.as_of)
    made = ProgressView()
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    return made


def show(qtbot, view, sample, guid):
    with qtbot.waitSignal(view.shown, timeout=60_000), open_workspace(sample, read_only=True) as workspace:
        view.show_order(workspace, guid)


def test_the_view_shows_an_order(view, qtbot, sample, chosen):
    assert "Choose a task order" in view.headline.text() and not view.chart.isVisible()
    show(qtbot, view, sample, chosen[1])
    assert view.history.record["task_no"] == chosen[0] and chosen[0] in view.headline.text()
    assert view.chart.isVisible() and view.reasons.count() == len(view.history.reasons)
    assert all(team.name in view.tables.text() for team in view.history.teams)
    drawn = view.chart.grab().toImage()
    view.chart.show_history(None)
    assert view.chart.grab().toImage() != drawn
    view.show_nothing()
    assert not view.chart.isVisible() and view.history is None


def test_the_chart_tells_the_figures_under_the_mouse(view, qtbot, sample, chosen):
    show(qtbot, view, sample, chosen[1])
    place = QPoint(view.chart.width() // 2, view.chart.height() // 2)
    view.chart.event(QHelpEvent(QHelpEvent.Type.ToolTip, place, view.chart.mapToGlobal(place)))
    assert QToolTip.text().startswith("202") and "On the map:" in QToolTip.text()
    assert view.chart.accessibleDescription().startswith(SMALL.as_of.isoformat())


def test_the_newest_wish_is_the_one_shown(view, qtbot, sample, chosen):
    with open_workspace(sample, read_only=True) as workspace:
        other = next(row["guid"] for row in workspace.rows("task_order") if row["guid"] != chosen[1])
        shown = []
        view.shown.connect(lambda: shown.append(view.history and view.history.record["guid"]))
        view.show_order(workspace, chosen[1])
        view.show_order(workspace, other)
    qtbot.waitUntil(lambda: bool(shown), timeout=60_000)
    assert shown == [other]


def test_an_order_that_is_not_there_is_said(view, qtbot, sample):
    show(qtbot, view, sample, "nobody")
    assert "no such task order" in view.headline.text()


def test_the_tab_follows_the_list_when_somebody_looks(qgis_new_project, qtbot, monkeypatch, sample, chosen):
    monkeypatch.setattr(progress_history, "today", lambda: SMALL.as_of)
    QgsSettings().setValue("imsma/last_workspace", sample)
    window, desk = Window(), Desk(Path(sample))
    qtbot.addWidget(window.window)
    window.window.show()
    messages = Messages(window.bar, window.window)
    part, progress = OrdersPart(window, messages, MenuPart(window), desk), ProgressPart(window, messages, desk)
    part.add()
    try:
        progress.attach(part.dock)
        part.dock.setUserVisible(True)
        qtbot.waitUntil(lambda: part.dock.panel.orders is not None and not part.dock._later.isActive())
        part.dock.choose([chosen[1]])
        assert not progress.view.isVisible() and progress.view.history is None
        with qtbot.waitSignal(progress.view.shown, timeout=60_000):
            part.dock.panel.details.setCurrentWidget(progress.view)
        qtbot.waitUntil(lambda: progress.view.history is not None, timeout=60_000)
        assert progress.view.history.record["task_no"] == chosen[0]
        gaps = progress.view.history.gaps
        assert sum(gap.area_m2 for gap in gaps) == pytest.approx(progress.view.history.forecast.left_m2, rel=1e-3)
        window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        QTest.mouseClick(progress.view.show_gaps, Qt.MouseButton.LeftButton)
        box = QgsGeometry()
        box.fromWkb(gaps[0].geometry)
        assert window.canvas.extent().contains(box.boundingBox()) and window.canvas.extent().width() < 1
        part.dock.panel.view.clearSelection()
        qtbot.waitUntil(lambda: progress.view.history is None)
    finally:
        part.remove()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsSettings().remove("imsma")


@pytest.mark.parametrize("code", ["ar", "ckb"])
def test_right_to_left(qtbot, monkeypatch, sample, chosen, code):
    monkeypatch.setattr(progress_history, "today", lambda: SMALL.as_of)
    use_language(Language(code))
    try:
        view = ProgressView()
        qtbot.addWidget(view)
        view.show()
        show(qtbot, view, sample, chosen[1])
        assert view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert view.chart.layoutDirection() == Qt.LayoutDirection.LeftToRight   # time runs from left to right
        assert 'dir="rtl"' in view.figures.text() and f"\u2066{chosen[0]}\u2069" in view.headline.text()
    finally:
        use_language(Language.EN)
