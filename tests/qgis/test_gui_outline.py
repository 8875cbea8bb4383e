"""Overlaps while drawing: the map tool, the watch over QGIS's own tools, panel and marks, as a mouse sees them."""

from __future__ import annotations

import pytest
from gui_window import Window
from overlap_layers import X, Y, box, layer
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolDigitizeFeature, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

import otms_plugin
from imsma_tools.core.checks.remark import Severity
from otms_plugin.gui import outline_check

FIELDS = ("guid:string(40);task_no:string(20);status:string(20);organisation_guid:string(40);valid_from:date;"
          "site_left_on:date;site_left_confirmed_by:string(20)")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def orders(*rows, name="orders"):
    """A layer of orders: (outline, number, status), or with the day it was left and by whom that was confirmed."""
    return layer([(wkt, f"guid-{number}", number, status, "op", "2026-01-01", *(left[0] if left else (None, None)))
                  for wkt, number, status, *left in rows], FIELDS, name=name)


@pytest.fixture
def window(qgis_new_project, qtbot):
    """A window with a map of 400 x 400 m about 44 E 33 N, OTMS switched on."""
    QgsSettings().setValue("imsma/first_start_done", True)
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1000, 700)
    window.window.show()
    canvas = window.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(44 - 100 * X, 33 - 100 * Y, 44 + 300 * X, 33 + 300 * Y))
    window.plugin = otms_plugin.classFactory(window)
    window.plugin.initGui()
    yield window
    window.plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove("imsma")


def parts(window):
    return window.plugin._entries


def add(*layers):
    QgsProject.instance().addMapLayers(list(layers))


def action(window, name):
    return window.window.findChild(QAction, name)


def at(window, x, y):
    """The pixel of a place in metres from 44 E 33 N."""
    place = window.canvas.getCoordinateTransform().transform(QgsPointXY(44 + x * X, 33 + y * Y))
    return QPoint(round(place.x()), round(place.y()))


def click(window, x, y, button=LEFT):
    QTest.mouseClick(window.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at(window, x, y))
    settle(window)


def move(window, x, y, buttons=Qt.MouseButton.NoButton):
    """Moves the mouse; QTest's own moves do not reach a widget while a button is held."""
    place = QPointF(at(window, x, y))
    event = QMouseEvent(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window.canvas.viewport(), event)
    settle(window)


def press(window, key):
    QTest.keyClick(window.canvas, key)
    settle(window)


def settle(window):
    """Lets the event loop turn until what was asked for is done."""
    for _ in range(20):
        QCoreApplication.processEvents()
    while parts(window).check._timer.isActive():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def text(window):
    return parts(window).check.text.toPlainText()


def draw(window, *corners):
    action(window, "otmsCheckOutline").trigger()
    for corner in corners:
        click(window, *corner)


SQUARE = ((0, 0), (100, 0), (100, 100), (0, 100))


def test_every_move_says_what_lies_under_the_outline(window):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))
    draw(window, (0, 0), (100, 0))
    assert "Click on the map" in text(window)
    move(window, 100, 100)
    (row,) = parts(window).check.rows
    assert row.m2 == pytest.approx(3750, rel=0.05)   # the triangle so far, to the width of a pixel
    move(window, 20, 100)
    (row,) = parts(window).check.rows
    assert "TO-1" in text(window)
    assert "At work" in text(window) or "Ongoing" in text(window)
    click(window, 100, 100)
    click(window, 0, 100)
    click(window, 0, 100, RIGHT)
    (row,) = parts(window).check.rows
    assert row.m2 == pytest.approx(5000, rel=0.05)
    assert row.share_this == pytest.approx(50, abs=2)
    assert row.verdict.severity is Severity.STOP
    assert not parts(window).check.marks.bands[Severity.STOP].asGeometry().isEmpty()
    move(window, 300, 300)
    assert parts(window).check.rows == [row], "a finished outline stays as it is"


def test_corners_of_a_finished_outline_can_be_dragged(window):
    add(orders((box(150, 0, 100, 100), "TO-1", "ONGOING")))
    draw(window, *SQUARE)
    press(window, Qt.Key.Key_Return)
    assert "No overlap with anything live." in text(window)
    viewport, none = window.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, LEFT, none, at(window, 100, 0))
    move(window, 200, 0, LEFT)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]
    QTest.mouseRelease(viewport, LEFT, none, at(window, 200, 0))
    settle(window)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]
    assert len(parts(window).tool.corners) == 4
    click(window, 250, 250)
    assert len(parts(window).tool.corners) == 4, "a click beside the corners must not lose the outline"


def test_keys_take_back_and_start_again(window):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))
    draw(window, *SQUARE)
    press(window, Qt.Key.Key_Backspace)
    assert len(parts(window).tool.corners) == 3
    press(window, Qt.Key.Key_Enter)
    press(window, Qt.Key.Key_Backspace)
    assert (len(parts(window).tool.corners), parts(window).tool.is_closed) == (2, False)
    press(window, Qt.Key.Key_Escape)
    assert parts(window).tool.corners == []
    assert parts(window).check.rows == []
    assert "Click on the map" in text(window)
    click(window, 0, 0)
    press(window, Qt.Key.Key_Return)
    assert not parts(window).tool.is_closed


def test_orders_whose_site_was_left_and_drafts(window):
    add(orders((box(0, 0, 50, 50), "LEFT", "CLOSED", ("2026-02-01", "A. Name")),
               (box(0, 0, 60, 60), "CLOSED-ONLY", "CLOSED"), (box(0, 0, 70, 70), "DRAFT", "DRAFT")))
    draw(window, *SQUARE)
    assert {row.name for row in parts(window).check.rows} == {"CLOSED-ONLY", "DRAFT"}


def test_nothing_to_compare_with_says_what_to_do(window):
    action(window, "otmsCheckOutline").trigger()
    assert "Open a data file" in text(window)
    for corner in SQUARE:
        click(window, *corner)
    assert "Open a data file" in text(window)
    assert "No overlap" not in text(window)
    assert "10,0" in text(window) or "9,9" in text(window), "its size is said all the same"


def test_layers_that_come_and_go_while_drawing(window):
    draw(window, *SQUARE)
    first = orders((box(50, 0, 100, 100), "TO-1", "ONGOING"))
    add(first)
    settle(window)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]
    QgsProject.instance().removeMapLayer(first.id())
    settle(window)
    assert parts(window).check.rows == []
    move(window, 50, 150)
    assert "Open a data file" in text(window)
    assert window.texts() == []


def test_an_unsaved_edit_counts_with_the_next_move(window):
    tasks = orders((box(200, 200, 50, 50), "TO-1", "ONGOING"))
    add(tasks)
    draw(window, *SQUARE)
    assert parts(window).check.rows == []
    tasks.startEditing()
    tasks.changeGeometry(1, QgsGeometry.fromWkt(box(10, 10, 50, 50)))
    move(window, 0, 101)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]
    tasks.rollBack()
    move(window, 0, 102)
    assert parts(window).check.rows == []


def test_an_outline_that_crosses_itself_says_so(window):
    add(orders((box(0, 0, 100, 100), "TO-1", "ONGOING")))
    draw(window, (0, 0), (100, 100), (100, 0), (0, 100))
    assert "crosses itself" in text(window)
    (row,) = parts(window).check.rows
    assert row.at_most_m2 > row.m2


def test_a_map_in_another_system_gives_the_same_figures(window):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))
    draw(window, *SQUARE)
    (before,) = parts(window).check.rows
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    settle(window)
    (after,) = parts(window).check.rows
    assert after.m2 == pytest.approx(before.m2, rel=1e-3)
    band = parts(window).check.marks.bands[Severity.STOP].asGeometry().boundingBox()
    assert band.xMinimum() > 1000, "the land in common lies where the map is now"


def test_more_than_can_be_compared_is_said(window, monkeypatch):
    from imsma_tools.core.geometry import nearby

    monkeypatch.setattr(nearby, "MOST_NEAR", 5)
    add(orders(*((box(3 * number, 200, 2, 2), f"TO-{number}", "ONGOING") for number in range(20))))
    draw(window, *SQUARE)
    assert "No overlap with anything live." in text(window)
    draw(window, (-50, -50), (250, -50), (250, 250), (-50, 250))
    assert "use Detect Overlaps" in text(window)


def test_an_error_is_told_once_and_the_drawing_goes_on(window, monkeypatch):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))

    def broken(*_):
        raise RuntimeError("told to")

    draw(window, (0, 0), (100, 0))
    monkeypatch.setattr(outline_check, "side_of", broken)
    for x in (50, 60, 70):
        move(window, x, 100)
    assert len(window.texts()) == 1
    monkeypatch.undo()
    move(window, 80, 100)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]


def test_a_slow_comparison_makes_the_next_one_wait(window, monkeypatch):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))
    clock = iter([0.0, 0.2, 1.0, 1.001])
    monkeypatch.setattr(outline_check.time, "perf_counter", lambda: next(clock))
    check = parts(window).check
    check.begin("test", "hint")
    drawn = outline_check.Drawn(QgsGeometry.fromWkt(box(0, 0, 100, 100)), QgsCoordinateReferenceSystem("EPSG:4326"))
    check._waiting = drawn
    check._work()
    assert check.pause_ms == 600
    check._waiting = drawn
    check._work()
    assert check.pause_ms == 0


def test_another_tool_takes_everything_off_the_map(window):
    add(orders((box(50, 0, 100, 100), "TO-1", "ONGOING")))
    bare = len(window.canvas.scene().items())
    draw(window, *SQUARE)
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    settle(window)
    assert parts(window).check.rows == []
    assert not parts(window).check.panel.isVisible()
    assert not action(window, "otmsCheckOutline").isChecked()
    assert all(band.asGeometry().isEmpty() for band in parts(window).check.marks.bands.values())
    window.plugin.unload()
    assert len(window.canvas.scene().items()) == bare
    assert window.docks == []
    window.plugin.initGui()


def test_the_watch_sees_what_qgis_captures(window):
    tasks = orders((box(50, 0, 100, 100), "TO-1", "ONGOING"))
    add(tasks)
    window.active = tasks
    window.canvas.setCurrentLayer(tasks)
    tasks.startEditing()
    cad = QgsAdvancedDigitizingDockWidget(window.canvas)
    tool = QgsMapToolDigitizeFeature(window.canvas, cad)
    window.canvas.setMapTool(tool)
    watch = action(window, "otmsWatchDrawing")
    watch.trigger()
    assert "QGIS's editing tools" in text(window)
    click(window, 0, 0)
    click(window, 100, 0)
    move(window, 100, 100)
    assert [row.name for row in parts(window).check.rows] == ["TO-1"]
    watch.trigger()
    assert parts(window).check.rows == []
    move(window, 50, 100)
    assert parts(window).check.rows == []
    tasks.rollBack()
    cad.deleteLater()


def test_the_watch_sees_an_outline_that_was_moved_and_leaves_itself_out(window):
    tasks = orders((box(0, 0, 100, 100), "TO-1", "ONGOING"), (box(200, 0, 100, 100), "TO-2", "ONGOING"))
    add(tasks)
    action(window, "otmsWatchDrawing").trigger()
    tasks.startEditing()
    tasks.changeGeometry(1, QgsGeometry.fromWkt(box(150, 0, 100, 100)))
    settle(window)
    (row,) = parts(window).check.rows
    assert row.name == "TO-2"
    assert row.m2 == pytest.approx(5000, rel=0.01)
    tasks.rollBack()
    QgsProject.instance().removeMapLayer(tasks.id())
    action(window, "otmsWatchDrawing").trigger()
    assert window.texts() == []
