"""The windows of an order: drafts, what holds a command up, acceptance, several orders at once, parts, reports."""

from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from gui_window import Window
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from shapely import wkb as shapely_wkb

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.project import open_into
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.life.actor import Actor
from otms_plugin.core.life.commands import ChangeArea, Edit
from otms_plugin.core.making.cuts import cut
from otms_plugin.gui.order_asks import asks
from otms_plugin.gui.order_desk import OrderDesk
from otms_plugin.gui.order_outline import Outline
from otms_plugin.gui.order_records import RECORDS
from otms_plugin.gui.order_steps import next_steps
from otms_plugin.gui.order_work import do_all

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
TODAY = dt.date.today()


def square(x: float, y: float = 33.0, size: float = 0.003) -> bytes:
    wkt = f"MultiPolygon((({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y})))"
    return bytes(QgsGeometry.fromWkt(wkt).asWkb().data())


def enter(data, *rows):
    """Enters operators and orders; returns the guids of the orders."""
    with open_workspace(data) as workspace, workspace.writing("test") as writer:
        operators = {name: writer.insert("organisation", {"short_name": name}) for name in ("NORTH", "SOUTH")}
        return [writer.insert("task_order", {
            "task_no": number, "task_type": "NTS", "status": status, "organisation_guid": operators[operator],
            "valid_from": TODAY - dt.timedelta(1), "issued_on": TODAY - dt.timedelta(1),
            "valid_to": TODAY + dt.timedelta(300), "geom": square(x)}) for number, status, operator, x in rows]


@pytest.fixture
def window(data, qgis_new_project, qtbot, tmp_path, monkeypatch):
    """A window with a map about 44 E 33 N, the desk of orders and the data file in use."""
    monkeypatch.setattr(session, "profile_folder", lambda: tmp_path)
    monkeypatch.setattr(session, "current_settings", lambda: Settings(
        user_name="R. Head", last_workspace=str(data), office="RMAC-X"))   # other runs write to the same profile
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1366, 768)
    window.window.show()
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.canvas.setExtent(QgsRectangle(43.995, 32.995, 44.01, 33.01))
    window.data = data
    window.told = []
    window.desk = OrderDesk(window, Messages(window.bar, window.window))
    window.desk.when_changed(window.told.append)
    yield window
    window.desk.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use_language(Language.EN)


def rows(data, table, **where):
    with open_workspace(data, read_only=True) as workspace:
        return list(workspace.rows(table, where or None))


def ended(qtbot, dialog) -> None:
    """Presses the button and waits until the command is done or held up."""
    dialog.go()
    with contextlib.suppress(RuntimeError):   # a window that did its work is gone
        qtbot.waitUntil(lambda: not dialog.is_working, timeout=20_000)


def click(window, lon, lat, button=LEFT):
    place = window.canvas.getCoordinateTransform().transform(QgsPointXY(lon, lat))
    QTest.mouseClick(window.canvas.viewport(), button, NONE, QPoint(round(place.x()), round(place.y())))


def test_a_draft_survives_and_goes_with_the_order(window, qtbot, tmp_path):
    enter(window.data)
    window.desk.new()
    form = window.desk.window.form
    form.editors["task_type"].widget.setCurrentIndex(0)
    form.editors["instructions"].widget.setPlainText("Mind the canal")
    window.desk.window.outline.take(Outline(square(44.0)))
    window.desk.remove()   # as a power cut would: nothing was saved
    window.desk = OrderDesk(window, Messages(window.bar, window.window))
    window.desk.new()
    again = window.desk.window
    assert again.form.values()["instructions"] == "Mind the canal"
    assert again.outline.outline.wkb == square(44.0)
    again.save()
    qtbot.waitUntil(lambda: bool(again.guid), timeout=20_000)
    (order,) = rows(window.data, "task_order")
    assert order["task_no"].startswith("RMAC-X-") and order["status"] == "DRAFT"
    assert list((tmp_path / "imsma" / "drafts").glob("*.json")) == []


def test_what_holds_up_is_shown_accepted_and_kept(window, qtbot):
    planned, _other = enter(window.data, ("TO-1", "PLANNED", "NORTH", 44.0), ("TO-2", "ONGOING", "SOUTH", 44.001))
    dialog = window.desk.command("change_status", [planned], {"status": "ISSUED"})
    ended(qtbot, dialog)
    assert dialog.remarks.stops == 1
    (stop,) = [one for one in dialog.remarks.panel.model.shown() if one.severity.value == "stop"]
    assert 44.001 < stop.x < 44.003 and 33 < stop.y < 33.003, "its place lies in the land in common"
    assert rows(window.data, "task_order", guid=planned)[0]["status"] == "PLANNED"
    dialog.remarks.panel.accept_requested.emit([stop], "R. Head", "Agreed by letter 7")
    assert dialog.remarks.stops == 0
    ended(qtbot, dialog)
    assert rows(window.data, "task_order", guid=planned)[0]["status"] == "ISSUED"
    (kept,) = rows(window.data, "overlap_decision")
    assert (kept["decided_by"], kept["reason"]) == ("R. Head", "Agreed by letter 7")
    assert window.told == [(planned,)]


def test_what_was_corrected_meanwhile_counts_at_the_next_try(window, qtbot):
    planned, _other = enter(window.data, ("TO-1", "PLANNED", "NORTH", 44.0), ("TO-2", "ONGOING", "SOUTH", 44.001))
    dialog = window.desk.command("change_status", [planned], {"status": "ISSUED"})
    ended(qtbot, dialog)
    assert dialog.remarks.stops == 1
    outcomes = do_all(window.data, [("TO-1", ChangeArea(planned, square(43.99), ""))], Actor("R. Head"), Settings(),
                      SILENT)
    window.desk.tell(outcomes)
    ended(qtbot, dialog)
    assert rows(window.data, "task_order", guid=planned)[0]["status"] == "ISSUED"


def test_land_that_nobody_has_any_more_stands_in_the_message_bar_until_it_is_read(window, qtbot):
    former, new = enter(window.data, ("TO-1", "CANCELLED", "NORTH", 44.0), ("TO-2", "PLANNED", "SOUTH", 44.0))
    with open_workspace(window.data) as workspace, workspace.writing("test") as writer:
        writer.update("task_order", new, {"parent_task_guid": former})
    ended(qtbot, window.desk.command("change_status", [new], {"status": "CANCELLED", "reason": "No money"}))
    item = window.bar.currentItem()
    assert "TO-2: Nothing covers it." in item.text() and item.level() == Qgis.MessageLevel.Warning


def test_of_several_orders_those_held_up_stay(window, qtbot):
    first, second, _ = enter(window.data, ("TO-1", "PLANNED", "NORTH", 44.0), ("TO-3", "PLANNED", "NORTH", 44.006),
                             ("TO-2", "ONGOING", "SOUTH", 44.001))
    dialog = window.desk.command("change_status", [first, second], {"status": "ISSUED"})
    ended(qtbot, dialog)
    statuses = {row["task_no"]: row["status"] for row in rows(window.data, "task_order")}
    assert statuses == {"TO-1": "PLANNED", "TO-3": "ISSUED", "TO-2": "ONGOING"}
    assert "TO-1" in dialog.heading.text() and "TO-3" not in dialog.heading.text()


def test_what_is_missing_is_named_and_nothing_written(window):
    (order,) = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0))
    dialog = window.desk.command("change_status", [order], {"status": "SUSPENDED"})
    dialog.editor("reason").setCurrentText("")
    dialog.go()
    assert "Reason is missing." in dialog.said.text()
    assert not dialog.is_working
    assert dialog.editor("review_on").date().toPyDate() > TODAY
    dialog.editor("reason").setCurrentText("Flood")
    dialog.editor("site_left_confirmed_by").setText("R. Head")
    dialog.go()
    assert "no day is given" in dialog.said.text()
    assert rows(window.data, "task_order")[0]["status"] == "ONGOING"


def test_lines_follow_the_status_chosen(window):
    (order,) = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0))
    dialog = window.desk.command("change_status", [order], {"status": "COMPLETED"})
    dialog.editor("reason").setPlainText("All done")
    with pytest.raises(KeyError):
        dialog.editor("review_on")
    box = dialog.editor("status")
    box.setCurrentIndex(box.findData("SUSPENDED"))
    assert dialog.editor("review_on") is not None
    assert dialog.editor("reason").currentText() == "All done"


def test_a_line_on_the_map_cuts_an_order_in_two(window, qtbot):
    (order,) = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0))
    dialog = window.desk.command("split", [order])
    parts = dialog.editor("parts")
    parts.button.click()
    click(window, 44.001, 32.999)
    click(window, 44.001, 33.004)
    click(window, 44.001, 33.004, RIGHT)
    assert len(parts.outlines) == 2
    box = parts.table.cellWidget(1, 1)
    box.setCurrentIndex(box.findText("SOUTH"))
    dialog.editor("reason").setPlainText("Half goes to the south")
    ended(qtbot, dialog)
    made = rows(window.data, "task_order", parent_task_guid=order)
    assert len(made) == 2 and len({row["organisation_guid"] for row in made}) == 2
    assert rows(window.data, "task_order", guid=order)[0]["status"] == "CANCELLED"


def test_a_report_takes_what_is_left_of_the_order(window, qtbot):
    (order,) = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0))
    for _ in range(2):
        dialog = window.desk.command("completion_report", [order])
        _words, made = dialog._target.offers[1]
        if not rows(window.data, "completion_report"):
            dialog.editor("geom").set_outline(square(44.0, size=0.0015))
        else:
            dialog.editor("geom").set_outline(made())
        items = next(editor for line, editor in zip(dialog._lines, dialog._editors) if line.field.name == "items")
        items.widget.add()
        items.widget.grid.cellWidget(0, 0).setCurrentIndex(1)
        items.widget.grid.cellWidget(0, 2).setText("3")
        ended(qtbot, dialog)
    areas = [row["area_computed_m2"] for row in rows(window.data, "completion_report")]
    assert sum(areas) == pytest.approx(rows(window.data, "task_order")[0]["area_computed_m2"], rel=1e-5)
    assert [row["quantity"] for row in rows(window.data, "ordnance_item")] == [3, 3]


def test_an_issued_order_changes_by_what_was_changed_only(window):
    (order,) = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0))
    window.desk.open(order)
    shown = window.desk.window
    assert shown.commands() == []
    assert not shown.form.editors["organisation_guid"].widget.isEnabled()
    shown.form.editors["instructions"].widget.setPlainText("Other access road")
    shown.outline.take(Outline(square(44.0, size=0.002)))
    edit, area = shown.commands("Flooded")
    assert isinstance(edit, Edit) and edit.values == {"instructions": "Other access road"} and edit.reason == "Flooded"
    assert isinstance(area, ChangeArea) and area.outline == square(44.0, size=0.002)
    shown._take_step("extend", {})
    assert any("not saved" in text for text in [item.text() for item in shown.bar.items()])


def test_overlaps_are_shown_for_this_order_without_itself(window):
    first, _ = enter(window.data, ("TO-1", "PLANNED", "NORTH", 44.0), ("TO-2", "ONGOING", "SOUTH", 44.001))
    with open_workspace(window.data) as workspace:
        open_into(QgsProject.instance(), workspace, Language.EN)
    window.desk.open(first, "geom")
    check = window.desk.window.outline.check
    for _ in range(200):
        QCoreApplication.processEvents()
        if check.rows:
            break
    assert [row.name for row in check.rows] == ["TO-2"]
    window.desk.window.check()
    assert window.desk.window.remarks.stops == 1
    QgsProject.instance().clear()


def test_the_hazards_entered_with_an_order_are_asked(window):
    (order,) = enter(window.data, ("TO-1", "PLANNED", "NORTH", 44.0))
    with open_workspace(window.data) as workspace, workspace.writing("test") as writer:
        hazard = writer.insert("hazard", {"local_id": "H-77", "hazard_class": "CHA", "hazard_status": "CLOSED",
                                          "geom": square(44.0)})
        writer.insert("task_hazard", {"task_guid": order, "hazard_guid": hazard})
    window.desk.open(order)
    window.desk.window.check()
    assert any("H-77" in one.message for one in window.desk.window.remarks.panel.model.shown())


def test_every_step_of_every_status_has_its_window(window):
    known = {*asks(), *RECORDS, "decide_report"}
    states, model = load_states(), load_model()
    for status, state in states.states.items():
        steps = list(next_steps(model, states, {"status": status}))
        assert {step.command for step in steps} <= known
        assert [step.preset["status"] for step in steps if step.command == "change_status"] == list(state.changes)


@pytest.mark.parametrize("language", [Language.EN, Language.AR, Language.CKB])
def test_every_window_opens_fits_and_names_its_lines(window, language):
    use_language(language)
    first, second = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0), ("TO-2", "ONGOING", "NORTH", 44.006))
    for name in (*asks(), *RECORDS, "decide_report"):
        dialog = window.desk.command(name, [first, second] if name == "merge" else [first])
        assert dialog.width() <= 620 and dialog.height() <= 700
        assert all(editor.widget.accessibleName() for editor in dialog._editors)
        assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) == language.is_right_to_left
        dialog.close()


def test_what_the_desk_cannot_do_is_said(window):
    first, second = enter(window.data, ("TO-1", "ONGOING", "NORTH", 44.0), ("TO-2", "ONGOING", "NORTH", 44.006))
    for name, guids in (("split", []), ("split", [first, second]), ("fly", [first]), ("split", ["nobody"])):
        with pytest.raises(BadInput):
            window.desk.command(name, guids)


@settings(max_examples=60, deadline=None)
@given(st.floats(0.0001, 0.0029), st.floats(0.0001, 0.0029), st.floats(-0.001, 0.001))
def test_the_parts_of_a_cut_are_the_whole(low, high, bend):
    outline = square(44.0)
    line = f"LineString({44 + low} 32.99, {44.0015 + bend} 33.0015, {44 + high} 33.01)"
    parts = [shapely_wkb.loads(part) for part in cut(outline, bytes(QgsGeometry.fromWkt(line).asWkb().data()))]
    whole = shapely_wkb.loads(outline)
    union = parts[0]
    for part in parts[1:]:
        assert union.intersection(part).area < 1e-16
        union = union.union(part)
    assert whole.symmetric_difference(union).area < 1e-16
