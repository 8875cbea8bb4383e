"""Steps of drive.py for task orders: one order from its first corner to the hand-over, by mouse and keyboard."""

from __future__ import annotations

import datetime as dt

import qgis.utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDialogButtonBox, QMenu
from qgis.utils import iface

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
X, Y = 1 / 93_400, 1 / 110_900
"""One metre in degrees at 33 north, near enough to click."""

LAST_TURNS = 40


def life(suite, picture, facts, folder):
    """Makes the data, then takes one order through its whole life."""
    from imsma_tools.core.workspace import create_workspace, open_workspace, verify

    file = folder / "orders.gpkg"
    QgsSettings().setValue("imsma/user_name", "R. Head")
    QgsSettings().setValue("imsma/office", "RMAC-X")
    with create_workspace(file) as workspace, workspace.writing("R. Head") as writer:
        operators = _operators(writer)
        _neighbour(writer, operators["SOUTH"])
    suite.files.open(file)
    yield
    iface.mapCanvas().setExtent(_to_map(QgsRectangle(44 - 250 * X, 33 - 150 * Y, 44 + 450 * X, 33 + 350 * Y)))
    iface.mapCanvas().refresh()
    yield
    yield from draw(picture, facts)
    yield from issue(picture, facts)
    yield from work(picture, facts)
    yield from stop_and_share(picture, facts)
    yield from finish(picture, facts)
    with open_workspace(file, read_only=True) as workspace:
        facts["orders"] = {row["task_no"]: row["status"] for row in workspace.rows("task_order")}
        facts["history"] = len(list(workspace.rows("task_status")))
        facts["verified"] = verify(workspace)


def draw(picture, facts):
    """A new order: typed, drawn over a neighbour, seen, dragged off it, saved."""
    from otms_plugin.gui.order_page import CHECKS, ORDER, OUTLINE

    iface.mainWindow().findChild(QAction, "otmsNewOrder").trigger()
    yield
    window = desk().window
    choose_code(window, "task_type", "CLEARANCE")
    choose_code(window, "method", "MANUAL")
    choose_words(window, "organisation_guid", "NORTH")
    type_in(window, "target_depth_cm", "20")
    yield
    picture("order-new")
    window.tabs.setCurrentIndex(OUTLINE)
    click(window.outline.draw_button)
    yield
    for corner in ((0, 0), (240, 0), (240, 160), (0, 160)):
        click_map(*corner)
    click_map(0, 160, RIGHT)
    yield
    yield
    facts["overlapped"] = [row.name for row in window.outline.check.rows]
    picture("order-overlap")
    click(window.check_button)
    yield
    facts["why_not"] = window.remarks.stops
    picture("order-why-not")
    click(window.remarks.panel.record_button)
    yield
    facts["led_to_outline"] = window.tabs.currentIndex() == OUTLINE and window.tabs.currentIndex() != CHECKS
    drag((240, 0), (180, 0))
    drag((240, 160), (180, 160))
    yield
    yield
    facts["corrected"] = [row.name for row in window.outline.check.rows]
    picture("order-corrected")
    click(window.save_button)
    yield from until(lambda: window.guid)
    iface.actionPan().trigger()
    window.tabs.setCurrentIndex(ORDER)
    facts["saved"] = window.order.get("task_no")


def issue(picture, facts):
    """Planned and issued by the menu of the next steps."""
    yield from step("PLANNED")
    yield from step("ISSUED", lambda: picture("order-step-issue"))
    facts["issued"] = desk().window.order.get("status")
    yield from step("ACCEPTED")
    yield from step("ONGOING")
    facts["begun"] = desk().window.order.get("status")


def work(picture, facts):
    """A progress report for the western part, drawn on the map."""
    dialog = yield from open_step("progress_report")
    draw_in(dialog, "geom", ((-10, -10), (60, -10), (60, 170), (-10, 170)))
    dialog.editor("report_no").setText("PR-1")
    yield
    picture("order-report")
    yield from agree(dialog)
    facts["reported"] = True


def stop_and_share(picture, facts):
    """Suspended with a reason, resumed; then cut in two, and one half is given to another operator."""
    dialog = yield from open_step("SUSPENDED")
    dialog.editor("reason").setCurrentIndex(1)
    yield
    picture("order-suspend")
    yield from agree(dialog)
    facts["suspended"] = [desk().window.order.get("status"), str(desk().window.order.get("review_on"))]
    yield from step("ONGOING")
    former = desk().window.guid
    dialog = yield from open_step("split")
    parts = dialog.editor("parts")
    click(parts.button)
    yield
    click_map(90, -40)
    click_map(90, 200)
    click_map(90, 200, RIGHT)
    yield
    facts["parts"] = [round(metres(outline)) for outline in parts.outlines]
    box = parts.table.cellWidget(1, 1)
    box.setCurrentIndex(box.findText("SOUTH"))
    dialog.editor("reason").setPlainText("Half of the site goes to the operator beside it")
    yield
    picture("order-split")
    yield from agree(dialog)
    desk().open(former)
    yield
    dialog = yield from open_step("confirm_left")
    picture("order-confirm-left")
    yield from agree(dialog)
    facts["left_by"] = desk().window.order.get("site_left_confirmed_by")


def finish(picture, facts):
    """The first part: issued, reported with a strip left out, held up, closed, checked, certified, handed over."""
    from imsma_tools.core.workspace import open_workspace

    with open_workspace(desk().data_file(), read_only=True) as workspace:
        former = desk().window.guid
        parts = sorted(workspace.rows("task_order", {"parent_task_guid": former}), key=lambda row: row["task_no"])
    desk().open(str(parts[0]["guid"]))
    yield
    for status in ("ISSUED", "ACCEPTED", "ONGOING"):
        yield from step(status)
    dialog = yield from open_step("completion_report")
    west = QgsGeometry()
    west.fromWkb(parts[0]["geom"])
    facts["first_part"] = round(metres(parts[0]["geom"]))
    box = west.boundingBox()
    left, right = ((edge - 44) / X for edge in (box.xMinimum(), box.xMaximum()))
    draw_in(dialog, "geom", ((left - 8, -10), (right + 8, -10), (right + 8, 120), (left - 8, 120)))
    dialog.editor("report_no").setText("CR-1")
    yield
    yield from agree(dialog)
    dialog = yield from open_step("COMPLETED")
    press_ok(dialog)
    yield from until(lambda: dialog.remarks.isVisible())
    facts["gap"] = dialog.remarks.stops
    click(dialog.remarks.panel.place_button)
    yield
    yield
    picture("order-gap")
    dialog.reject()
    dialog = yield from open_step("completion_report")
    offer = next(button for button in dialog.editor("geom").findChildren(type(dialog.editor("geom").button))
                 if button.text() == offered(dialog))
    click(offer)
    dialog.editor("report_no").setText("CR-2")
    yield
    picture("order-gap-closed")
    yield from agree(dialog)
    yield from step("COMPLETED")
    facts["completed"] = desk().window.order.get("status")
    yield from step("QC_PASSED")
    dialog = yield from open_step("handover_certificate")
    dialog.editor("certificate_no").setText("HC-2026-0001")
    dialog.editor("signed_scan").setFilePath("certificates/HC-2026-0001.pdf")
    yield
    picture("order-certificate")
    yield from agree(dialog)
    yield from step("HANDED_OVER", lambda: picture("order-hand-over"))
    facts["handed_over"] = [desk().window.order.get("status"), str(desk().window.order.get("handover_on"))]
    yield
    picture("order-handed-over")


def desk():
    return qgis.utils.plugins["otms_plugin"]._entries.desk


def offered(dialog) -> str:
    """Returns the words of the button that takes what is left."""
    return dialog._target.offers[1][0]


def until(is_true):
    """Waits a few turns for something that a thread does."""
    for _ in range(LAST_TURNS):
        if is_true():
            return
        yield
    raise AssertionError("waited in vain")


def step(name, before=lambda: None):
    """Opens a step by the menu of the window and agrees."""
    dialog = yield from open_step(name)
    before()
    yield from agree(dialog)


def open_step(name):
    """Opens a step by the mouse: the button, the entry of its menu; returns the window that comes."""
    window = desk().window
    known = set(dialogs())

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            entry = menu.findChild(QAction, f"otmsStep_{name}")
            if entry is None:
                menu.close()
                raise AssertionError(f"no step {name}: {[one.objectName() for one in menu.actions()]}")
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(entry).center())

    QTimer.singleShot(350, choose)
    click(window.step_button)
    yield from until(lambda: [one for one in dialogs() if one not in known])
    dialog = next(one for one in dialogs() if one not in known)
    yield
    return dialog


def dialogs():
    return [one for one in iface.mainWindow().findChildren(QDialog, "otmsCommandDialog") if one.isVisible()]


def press_ok(dialog) -> None:
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def agree(dialog):
    """Presses the button of a command's window and waits until it is done."""
    press_ok(dialog)
    yield from until(lambda: not _is_open(dialog))
    yield


def _is_open(dialog) -> bool:
    try:
        visible = dialog.isVisible()
    except RuntimeError:
        return False
    if visible and not dialog.is_working and dialog.said.isVisible():
        raise AssertionError(f"{dialog.windowTitle()}: {dialog.said.text()} "
                             f"{[one.message for one in dialog.remarks.panel.model.shown()]}")
    return visible


def draw_in(dialog, name, corners) -> None:
    """Draws an outline for a line of a command's window."""
    click(dialog.editor(name).draw_button)
    QApplication.processEvents()
    for corner in corners:
        click_map(*corner)
    click_map(*corners[-1], RIGHT)


def type_in(window, field: str, text: str) -> None:
    widget = window.form.editors[field].widget
    widget.setFocus()
    QTest.keyClicks(widget, text)


def choose_code(window, field: str, code: str) -> None:
    box = window.form.editors[field].widget
    box.setCurrentIndex(box.findData(code))


def choose_words(window, field: str, words: str) -> None:
    box = window.form.editors[field].widget
    box.setCurrentIndex(box.findText(words))


def click(widget) -> None:
    QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())


def at(x: float, y: float) -> QPoint:
    """Returns the pixel of a place in metres from 44 east, 33 north."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(_turn().transform(QgsPointXY(44 + x * X, 33 + y * Y)))
    return QPoint(round(place.x()), round(place.y()))


def click_map(x: float, y: float, button=LEFT) -> None:
    QTest.mouseClick(iface.mapCanvas().viewport(), button, NONE, at(x, y))
    QApplication.processEvents()


def drag(start, end) -> None:
    """Drags a corner; QTest's own moves do not reach a widget while a button is held."""
    viewport = iface.mapCanvas().viewport()
    QTest.mousePress(viewport, LEFT, NONE, at(*start))
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(at(*end)),
                                                 Qt.MouseButton.NoButton, LEFT, NONE))
    QTest.mouseRelease(viewport, LEFT, NONE, at(*end))
    QApplication.processEvents()


def metres(wkb: bytes) -> float:
    from imsma_tools.core.geometry.area import area_m2

    return float(area_m2(bytes(wkb)))


def _turn() -> QgsCoordinateTransform:
    return QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"),
                                  iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance())


def _to_map(box: QgsRectangle) -> QgsRectangle:
    return _turn().transformBoundingBox(box)


def _operators(writer) -> dict[str, str]:
    found = {}
    for name in ("NORTH", "SOUTH"):
        found[name] = writer.insert("organisation", {"short_name": name, "name_en": name, "active": True})
        writer.insert("accreditation", {"certificate_no": f"AC-{name}", "organisation_guid": found[name],
                                        "scope": ["MANUAL"], "state": "AUTHORIZED", "valid_from": dt.date(2025, 1, 1),
                                        "valid_to": dt.date(2030, 1, 1)})
    return found


def _neighbour(writer, operator: str) -> None:
    shape = QgsGeometry.fromWkt(f"MultiPolygon((({44 + 200 * X} 33, {44 + 380 * X} 33, {44 + 380 * X} {33 + 160 * Y}, "
                                f"{44 + 200 * X} {33 + 160 * Y}, {44 + 200 * X} 33)))")
    writer.insert("task_order", {"task_no": "TO-2025-0117", "task_type": "CLEARANCE", "status": "ONGOING",
                                 "organisation_guid": operator, "valid_from": dt.date(2025, 6, 1),
                                 "issued_on": dt.date(2025, 6, 1), "valid_to": dt.date(2030, 1, 1),
                                 "geom": bytes(shape.asWkb().data())})
