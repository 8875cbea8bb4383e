"""The dock of task orders and the locator bar, as mouse and keyboard see them, in a window with a real data file."""

from __future__ import annotations

import csv
import datetime as dt
import zipfile

import pytest
from gui_window import Window
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest

from imsma_tools.core.base.days import today
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.menu import MenuPart
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.orders.list import Column, OrderFilter
from otms_plugin.core.orders.matters import Matter
from otms_plugin.gui.orders_model import COLUMNS, OrdersModel
from otms_plugin.gui.orders_part import OrdersPart

ROWS = QItemSelectionModel.SelectionFlag


def square(x: float, y: float = 33.0, size: float = 0.003) -> bytes:
    return bytes(QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size)).asWkb())


class Desk:
    """Notes what the dock asks the windows of an order for."""

    def __init__(self, file) -> None:
        self.file = file
        self.asked = []
        self.told = []

    def when_changed(self, told):
        self.told.append(told)

    def data_file(self):
        return self.file

    def open(self, guid):
        self.asked.append(("open", guid))

    def new(self):
        self.asked.append(("new",))

    def command(self, name, guids):
        self.asked.append((name, guids))


@pytest.fixture
def filled(data):
    """Five orders: at work and overdue, suspended long ago, cancelled and not left, draft, closed and left."""
    now = today()
    long_ago = now - dt.timedelta(days=60)
    with open_workspace(data) as workspace, workspace.writing("test") as writer:
        operator = writer.insert("organisation", {"short_name": "NEAR", "name_en": "Near East Clearance"})
        for place, (status, more) in enumerate((
                ("ONGOING", {"planned_end": long_ago, "organisation_guid": operator, "admin1_name": "Basrah"}),
                ("SUSPENDED", {"suspended_on": long_ago}), ("CANCELLED", {}), ("DRAFT", {}),
                ("CLOSED", {"site_left_on": long_ago, "site_left_confirmed_by": "A. Name"}))):
            writer.insert("task_order", {"task_no": f"TO-{place + 1}", "task_type": "BAC", "status": status,
                                         "geom": square(44 + place * 0.1) if place != 3 else None, **more})
        writer.insert("hazard", {"local_id": "HA-100%", "geom": square(45.0)})
    return data


@pytest.fixture
def window(qgis_new_project, qtbot, filled):
    QgsSettings().setValue("imsma/last_workspace", str(filled))
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1366, 700)
    window.window.show()
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.canvas.setExtent(QgsRectangle(40, 30, 48, 37))
    messages = Messages(window.bar, window.window)
    window.desk = Desk(filled)
    window.part = OrdersPart(window, messages, MenuPart(window), window.desk)
    window.part.add()
    yield window
    window.part.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove("imsma")


@pytest.fixture
def dock(window, qtbot):
    window.part.dock.setUserVisible(True)
    qtbot.waitUntil(lambda: window.part.dock.panel.orders is not None, timeout=30_000)
    return window.part.dock


def numbers(panel):
    return [panel.orders.number(int(row)) for row in panel.shown()]


def choose(panel, *places):
    selection = panel.view.selectionModel()
    selection.clear()
    for place in places:
        selection.select(panel.model.index(place, 0), ROWS.Select | ROWS.Rows)


def tick(choice, value):
    """Ticks an entry of a choice with the mouse."""
    choice.showPopup()
    view = choice.view()
    place = view.visualRect(view.model().index(choice.findData(value), 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    choice.hidePopup()


def test_opening_the_dock_lists_the_orders_entered_last_first(dock):
    assert numbers(dock.panel) == ["TO-5", "TO-4", "TO-3", "TO-2", "TO-1"]
    assert dock.panel.summary.text() == "Shown: 5 of 5"
    assert not dock.panel.open_button.isEnabled()


def test_without_a_data_file_the_dock_says_what_to_do(window, qtbot):
    QgsSettings().remove("imsma/last_workspace")
    window.part.dock.setUserVisible(True)
    qtbot.waitUntil(window.part.dock.isVisible)
    window.part.dock.look_again()
    panel = window.part.dock.panel
    assert "Open Data File" in panel.empty.text()
    assert not panel.new_button.isEnabled()
    assert not panel.filters.isEnabled()


def test_an_empty_data_file_says_what_to_do(dock, empty_data_file):
    dock.reload(empty_data_file)
    assert "New Task Order" in dock.panel.empty.text()
    assert dock.panel.new_button.isEnabled()


def test_a_file_that_cannot_be_read_shows_no_old_orders(dock, tmp_path):
    (tmp_path / "no.gpkg").write_text("nothing")
    dock._desk.file = tmp_path / "no.gpkg"
    dock.panel.reload_button.click()
    assert dock.panel.orders is None
    assert "is not a data file" in dock.panel.empty.text()
    assert "is not a data file" in dock.panel.bar.items()[0].text()


def test_search_and_choices(dock, qtbot):
    panel = dock.panel
    panel.filters.search.setValue("near")
    qtbot.waitUntil(lambda: numbers(panel) == ["TO-1"], timeout=30_000)
    assert panel.clear_button.isEnabled()
    panel.filters.search.setValue("no such thing")
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.empty, timeout=30_000)
    assert "Show All" in panel.empty.text()
    panel.clear_button.click()
    assert len(numbers(panel)) == 5
    tick(panel.filters.groups, "PAUSED")
    assert numbers(panel) == ["TO-2"]
    panel.filters.clear()
    panel.filters.live.setChecked(True)
    assert numbers(panel) == ["TO-3", "TO-2", "TO-1"]


def test_what_needs_a_look_is_offered_with_its_number(dock):
    matters = dock.panel.filters.matters
    texts = {matters.itemData(place): matters.itemText(place) for place in range(matters.count())}
    assert texts[Matter.OVERDUE.value] == "Overdue (1)"
    assert texts[Matter.LONG_STOP.value] == "Suspended over 30 days (1)"
    dock.show_only(OrderFilter(matters=frozenset({Matter.ENDED_NOT_LEFT, Matter.OVERDUE})))
    assert numbers(dock.panel) == ["TO-3", "TO-1"]
    index = dock.panel.model.index(1, COLUMNS.index(Column.MATTERS))
    assert "Overdue" in index.data()
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "People may be on the site" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_filter_and_the_choice_outlive_reading_again(dock, filled, qtbot):
    panel = dock.panel
    dock.show_only(OrderFilter(live=True))
    choose(panel, 1)
    chosen = dock.chosen()
    with open_workspace(filled) as workspace, workspace.writing("test") as writer:
        writer.insert("task_order", {"task_no": "TO-6", "task_type": "BAC", "status": "PLANNED"})
    dock._desk.told[0](("x",))
    qtbot.waitUntil(lambda: numbers(panel) == ["TO-6", "TO-3", "TO-2", "TO-1"], timeout=30_000)
    assert dock.chosen() == chosen


def test_choosing_shows_the_history_and_what_can_be_done(dock, qtbot):
    panel = dock.panel
    with qtbot.waitSignal(dock.chosen_changed):
        choose(panel, 0)
    assert panel.history.list.topLevelItem(0).text(1).startswith("Entered")
    enabled = {action.data() for action in panel.changes.actions() if action.isEnabled()}
    assert "split" in enabled
    assert "merge" not in enabled
    choose(panel, 0, 1)
    enabled = {action.data() for action in panel.changes.actions() if action.isEnabled()}
    assert "merge" in enabled
    assert "split" not in enabled
    assert panel.summary.text() == "Shown: 5 of 5, chosen: 2"
    assert panel.history.currentWidget() is panel.history.empty


def test_windows_of_an_order_are_opened_by_mouse_and_keyboard(dock):
    panel, asked = dock.panel, dock._desk.asked
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    guid = dock.chosen()[0]
    assert asked == [("open", guid)]
    choose(panel, 0, 1)
    next(action for action in panel.changes.actions() if action.data() == "confirm_left").trigger()
    assert asked[-1] == ("confirm_left", dock.chosen())
    assert len(dock.chosen()) == 2
    panel.new_button.click()
    assert asked[-1] == ("new",)


def test_the_menu_offers_what_fits_and_what_others_add(dock):
    panel, added = dock.panel, []
    panel.menu_made.connect(lambda menu: added.append(menu.addAction("Print")))
    choose(panel, 0, 1)
    texts = [action.text() for action in panel.menu().actions()]
    assert "Merge..." in texts
    assert "Split..." not in texts
    assert "Print" in texts
    assert added


def test_the_board_holds_every_shown_order_once(dock):
    panel = dock.panel
    panel.show_board.click()
    counts = {group: column.model.rowCount() for group, column in panel.board.columns.items()}
    assert counts == {"PREPARING": 1, "ISSUED": 0, "WORKING": 1, "PAUSED": 1, "FINISHED": 0, "CLOSED": 2}
    assert panel.board.columns["CLOSED"].head.text() == "Closed: 2"
    column = panel.board.columns["WORKING"]
    column.view.setCurrentIndex(column.model.index(0, 0))
    assert [panel.orders.number(panel.orders.register.rows[guid]) for guid in dock.chosen()] == ["TO-1"]
    other = panel.board.columns["PAUSED"]
    other.view.setCurrentIndex(other.model.index(0, 0))
    assert len(dock.chosen()) == 1, "orders are chosen in one column at a time"


def test_zoom_shows_the_outline_and_says_where_there_is_none(dock, window):
    choose(dock.panel, 0)
    dock.panel.zoom_button.click()
    assert window.canvas.extent().contains(44.4 + 0.0015, 33.0015)
    choose(dock.panel, 1)
    dock.panel.zoom_button.click()
    assert "no outline" in dock.panel.bar.items()[0].text()


def test_export_writes_what_is_shown_in_its_order(dock, tmp_path):
    dock.show_only(OrderFilter(live=True))
    dock.panel.model.sort(COLUMNS.index(Column.NUMBER))
    dock.export(tmp_path / "list.csv")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.reader(stream))
    assert [line[0] for line in lines[1:]] == ["TO-1", "TO-2", "TO-3"]
    head = lines[0]
    assert lines[1][head.index("Overdue")] == "Yes"
    assert lines[1][head.index("Operator")] == "NEAR"
    assert "3" in dock.panel.bar.items()[0].text()
    dock.export(tmp_path / "list.xlsx")
    assert "xl/worksheets/sheet1.xml" in zipfile.ZipFile(tmp_path / "list.xlsx").namelist()


@pytest.mark.parametrize("language", list(Language))
def test_the_direction_of_the_window(qgis_app, qtbot, language):
    from otms_plugin.gui.orders_panel import OrdersPanel

    use_language(language)
    try:
        panel = OrdersPanel()
        qtbot.addWidget(panel)
        wanted = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
        assert panel.view.layoutDirection() == wanted
        assert panel.minimumSizeHint().width() <= 1000   # 1366 with another dock beside it
    finally:
        use_language(Language.EN)


def test_numbers_keep_their_direction_in_arabic(dock):
    use_language(Language.AR)
    try:
        assert dock.panel.model.index(0, 0).data() == "\u2066TO-5\u2069"
    finally:
        use_language(Language.EN)


def test_model_is_sound(dock, qtmodeltester):
    model = OrdersModel()
    model.show(dock.panel.orders, dock.panel.shown())
    qtmodeltester.check(model)


def found(window, qtbot, text):
    """What the locator bar finds, by the name of the filter."""
    locator, results = window.locator, []

    def take(result):
        results.append(QgsLocatorResult(result))   # the one handed over lives as long as the call

    locator.foundResult.connect(take)
    with qtbot.waitSignal(locator.finished, timeout=20_000):
        locator.fetchResults(text, QgsLocatorContext())
    locator.foundResult.disconnect(take)
    return results


def test_locator_finds_an_order_by_part_of_its_number(window, qtbot):
    results = found(window, qtbot, "to to-3")
    assert [(result.filter.name(), result.displayString) for result in results] == [("imsma_task_order", "TO-3")]
    assert "Cancelled" in results[0].description
    results[0].filter.triggerResult(results[0])
    assert window.canvas.extent().contains(44.2015, 33.0015)
    dock = window.part.dock
    assert [dock.panel.orders.number(dock.panel.orders.register.rows[guid]) for guid in dock.chosen()] == ["TO-3"]


def test_locator_takes_signs_as_they_are(window, qtbot):
    assert [result.displayString for result in found(window, qtbot, "haz 100%")] == ["HA-100%"]
    assert found(window, qtbot, "haz 1_0%") == []
    assert found(window, qtbot, "acc 1") == []


def test_locator_shows_every_reading_of_coordinates(window, qtbot):
    (one,) = found(window, qtbot, "mgrs 38S MB 40994 86410")
    one.filter.triggerResult(one)
    assert window.canvas.center().x() == pytest.approx(44.367, abs=0.01)
    both = found(window, qtbot, "mgrs 33.5, 44.3")
    assert len(both) == 2
    assert {result.description for result in both} == {result.description for result in both if result.description}
    assert found(window, qtbot, "mgrs somewhere") == []


def test_locator_without_a_data_file_finds_nothing(window, qtbot):
    QgsSettings().remove("imsma/last_workspace")
    QgsProject.instance().clear()
    assert found(window, qtbot, "to to-3") == []
