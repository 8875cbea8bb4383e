"""The window Turning Points by mouse and keyboard: typed and pasted rows, questions, other orders, the map, drafts."""

from __future__ import annotations

import pytest
from gui_window import Window
from overlap_layers import X, Y, box, layer
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QLineEdit

import otms_plugin
from imsma_tools.core.base import session
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.products.project import open_into
from imsma_tools.core.sources.turning.cells import COLUMNS
from imsma_tools.core.sources.turning.records import to_records
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.points_entry import Given
from otms_plugin.gui.points_dock import PointsDock
from otms_plugin.gui.points_model import READ_AS

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SQUARE = "\n".join(["No\tType\tCoordinates\tFrom\tBearing\tDistance", "9\tBM\t38N 441000 3686000",
                    "1\tSP\t\t9\t45\t10", "2\tTP\t\t1\t90\t100", "3\tTP\t\t2\t180\t100", "4\tTP\t\t3\t270\t100"])


@pytest.fixture
def language():
    yield use_language
    use_language(Language.EN)
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(qgis_new_project, qtbot):
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1366, 700)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    window.window.show()
    return window


@pytest.fixture
def make(window, tmp_path):
    made = []

    def new():
        dock = PointsDock(window, Messages(window.bar, window.window), tmp_path / "drafts")
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.show()
        settle()
        made.append(dock)
        return dock

    yield new
    for dock in made:
        if dock in window.docks:
            dock.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dock(make):
    return make()


def settle():
    for _ in range(10):
        QCoreApplication.processEvents()


def click(widget):
    assert widget.isVisible() and widget.isEnabled()
    QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())
    settle()


def go(dock, row, name):
    index = dock.points.index(row, COLUMNS.index(name))
    dock.table.scrollTo(index)
    QTest.mouseClick(dock.table.viewport(), LEFT, NONE, dock.table.visualRect(index).center())
    settle()


def type_in(dock, row, name, text):
    """Clicks a cell, types, presses Enter."""
    go(dock, row, name)
    QTest.keyClick(dock.table.viewport(), Qt.Key.Key_F2)
    editor = next(one for one in dock.table.viewport().findChildren((QLineEdit, QComboBox)) if one.isVisible())
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def paste(dock, text, row=0, name="no"):
    QGuiApplication.clipboard().setText(text)
    go(dock, row, name)
    QTest.keyClick(dock.table, Qt.Key.Key_V, CTRL)
    settle()


def north(dock, row=1):
    dock.given.north.setFocus()
    dock.given.north.setCurrentIndex(0)
    for _ in range(row):
        QTest.keyClick(dock.given.north, Qt.Key.Key_Down)
    settle()


def remarks(dock):
    return [dock.findings.remarks.item(row).text() for row in range(dock.findings.remarks.count())]


def test_an_empty_window_says_what_to_do(dock):
    assert "paste them here" in dock.findings.figures.text()
    assert not dock.use.isEnabled() and not dock.findings.remarks.isVisible()
    assert dock.points.rowCount() == 1


def test_points_are_typed_and_the_outline_follows(dock):
    north(dock)
    for row, cells in enumerate(({"no": "1", "position": "38N 441000 3686000"},
                                 {"no": "2", "bearing": "90", "distance": "100"},
                                 {"no": "3", "bearing": "180", "distance": "100"})):
        for name, text in cells.items():
            type_in(dock, row, name, text)
    assert dock.table.currentIndex().row() == 3   # Enter went down
    assert "Area: 5,000" in dock.findings.figures.text()
    assert dock.points.index(1, READ_AS).data().startswith("N 33.3")
    type_in(dock, 3, "no", "4")
    type_in(dock, 3, "bearing", "270")
    type_in(dock, 3, "distance", "100")
    assert "Area: 10,000" in dock.findings.figures.text() and len(dock.marks.picture.rings[0]) == 5
    type_in(dock, 3, "type", "End point")
    assert dock.read.sheet.points[3].row.kind == "END"


def test_a_table_is_pasted_with_its_headings(dock):
    paste(dock, SQUARE)
    assert any("true, magnetic or grid" in text for text in remarks(dock)) and not dock.use.isEnabled()
    north(dock)
    assert "Area: 10,000" in dock.findings.figures.text()
    assert [mark.name for mark in dock.marks.picture.marks] == ["9", "1", "2", "3", "4"]
    assert [mark.is_corner for mark in dock.marks.picture.marks] == [False, True, True, True, True]


def test_cells_without_headings_go_where_the_mark_is(dock):
    paste(dock, "1\tA\n2\tB\n")
    paste(dock, "3\tC", 2)
    assert dock.points.rows == [{"no": str(no), "type": name} for no, name in enumerate("ABC", 1)]
    paste(dock, "a\tb\tc", 3, "part")
    assert dock.points.rows[3] == {"part": "a", "description": "b"}
    assert dock.messages._bar.items() and "Columns without a place here: 1." in dock.messages._bar.items()[0].text()


def test_too_many_rows_are_refused_and_none_is_lost(dock):
    paste(dock, SQUARE)
    paste(dock, "1\n" * 3000)
    assert "2000 are read at most" in dock.messages._bar.items()[0].text() and len(dock.points.rows) == 5


def test_keys_of_a_spreadsheet(dock):
    paste(dock, SQUARE)
    before = [dict(row) for row in dock.points.rows]
    go(dock, 1, "bearing")
    QTest.keyClick(dock.table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "45"
    QTest.keyClick(dock.table, Qt.Key.Key_Delete)
    assert "bearing" not in dock.points.rows[1]
    QTest.keyClick(dock.table, Qt.Key.Key_Z, CTRL)
    assert dock.points.rows == before
    QTest.keyClick(dock.table, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "bearing" not in dock.points.rows[1]
    QTest.keyClick(dock.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row["no"] for row in dock.points.rows] == ["9", "2", "1", "3", "4"]
    QTest.keyClick(dock.table, Qt.Key.Key_Minus, CTRL)
    assert [row["no"] for row in dock.points.rows] == ["9", "2", "3", "4"]
    QTest.keyClick(dock.table, Qt.Key.Key_I, CTRL)
    assert dock.points.rows[2] == {} and len(dock.points.rows) == 5


def test_every_reading_is_shown_and_a_person_chooses(dock):
    paste(dock, "No\tCoordinates\n1\t441000 3686000\n2\t441100 3686000\n3\t441100 3686100")
    assert dock.findings.question.isVisible() and dock.findings.readings.count() == 3
    assert sum(mark.is_choice for mark in dock.marks.picture.marks) == 3 and not dock.marks.picture.rings
    dock.findings.readings.setCurrentRow(1)
    wanted = dock._ranked[1].reading
    click(dock.findings.this_one)
    assert dock.read.sheet.points[0].place == (wanted.longitude, wanted.latitude)
    assert dock.read.sheet.points[1].place is None and "Row 2" in dock.findings.question.text.text()
    assert dock._ranked[0].reading.zone == wanted.zone   # nearest to the other point
    click(dock.findings.all_rows)
    assert not dock.findings.question.isVisible() and "Area: 5,0" in dock.findings.figures.text()
    type_in(dock, 0, "position", "441000 3686001")
    assert dock.findings.question.isVisible()   # another text, another question


def test_the_outline_is_handed_over_with_what_was_typed(dock):
    taken = []
    dock.outline_taken.connect(lambda wkb, records: taken.append((bytes(wkb), records)))
    paste(dock, SQUARE)
    north(dock)
    click(dock.use)
    (wkb, records), = taken
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    assert shape.isMultipart() and shape.isGeosValid()
    assert [record["typed_text"] for record in records][:2] == ["38N 441000 3686000", "9 45 10"]
    assert [record["entry_mode"] for record in records] == ["ABSOLUTE", *["RELATIVE"] * 4]
    dock.begin(records, "10000", ("HA-1", wkb))
    assert "Area: 10,000" in dock.findings.figures.text() and dock.given.record.text() == "HA-1"
    assert dock.entry.given.reported_m2 == "10000" and dock.points.rows[0]["from"] == "9"


def test_points_of_one_order_do_not_stand_in_the_next(dock):
    paste(dock, SQUARE)
    north(dock)
    dock.begin(owner="A")
    assert len(dock.points.rows) == 5   # typed for none: they are what the order is to be made of
    type_in(dock, 4, "distance", "101")
    records = to_records(dock.read.sheet.points)
    dock.begin(records, owner="A")
    assert len(dock.points.rows) == 5 and dock.points.rows[0]["no"] == "9"   # as they were typed, not as they were kept
    dock.begin(owner="B")
    assert dock.points.rows == []
    dock.begin(records, owner="A")
    assert [row["no"] for row in dock.points.rows] == ["1", "2", "3", "4", "9"]
    click(dock.use)
    dock.begin(owner="A")
    assert dock.points.rows == [] and dock.marks.picture.rings == ()
    assert not dock.points.index(0, READ_AS).data() and not dock.findings.question.isVisible()
    QTest.keyClick(dock.table, Qt.Key.Key_Z, CTRL)
    assert len(dock.points.rows) == 5


def test_an_outline_that_was_handed_over_is_no_draft_any_more(make):
    first = make()
    paste(first, SQUARE)
    north(first)
    click(first.use)
    first.remove()
    assert make().points.rows == []


def test_swapped_points_are_drawn_in_another_order_and_taken_at_a_click(dock):
    paste(dock, "\n".join(["No\tCoordinates", *(f"{no}\t38N {441000 + x} {3686000 + y}" for no, (x, y) in enumerate(
        ((0, 0), (300, 300), (300, 0), (0, 300)), 1))]))
    assert "edges cross" in dock.findings.figures.text() and not dock.use.isEnabled()
    QTest.keyClicks(dock.given.area, "90000")
    settle()
    assert len(dock.marks.picture.others) == 1
    dock.findings.ensureWidgetVisible(dock.findings.order_button)
    click(dock.findings.order_button)
    assert "Area: 90,0" in dock.findings.figures.text() and dock.use.isEnabled()
    QTest.keyClick(dock.table, Qt.Key.Key_Z, CTRL)
    settle()
    assert "edges cross" in dock.findings.figures.text()


def test_an_old_datum_is_proposed_for_the_selected_hazard(dock, window):
    paste(dock, "\n".join(["No\tCoordinates", *(f"{no}\t38N {441000 + x} {3686000 + y}" for no, (x, y) in enumerate(
        ((0, 0), (100, 0), (100, 100)), 1))]))
    dock.given.given = Given(datum="Karbala 1979")
    dock.given.edited.emit()
    settle()
    lon, lat = dock.read.sheet.points[0].place
    dock.given.given = Given()
    dock.given.edited.emit()
    hazard = layer([(f"POLYGON (({lon - X} {lat - Y}, {lon + 110 * X} {lat - Y}, {lon + 110 * X} {lat + 110 * Y}, "
                     f"{lon - X} {lat + 110 * Y}, {lon - X} {lat - Y}))", "HA-7")], "local_id:string(10)")
    QgsProject.instance().addMapLayer(hazard)
    window.active = hazard
    click(dock.given.record)
    assert "Selected records: 0" in dock.messages._bar.items()[0].text()
    hazard.selectAll()
    click(dock.given.record)
    assert dock.given.record.text() == "HA-7" and "Karbala 1979 / UTM 38N" in dock.findings.systems.item(0).text()
    dock.findings.ensureWidgetVisible(dock.findings.read_so)
    click(dock.findings.read_so)
    assert dock.given.datum.currentText() == "Karbala 1979"
    assert dock.read.sheet.points[0].place == pytest.approx((lon, lat), abs=1e-9)
    assert not dock.findings.other_system.isVisible()


def test_the_district_and_the_country_rank_readings(dock, data):
    with open_workspace(data) as workspace:
        with workspace.writing("test") as writer:
            for pcode, level, name, west, east in (("IQ", 0, "Iraq", 38.8, 48.6), ("IQG10", 1, "West", 38.8, 42.0),
                                                   ("IQG11", 1, "Middle", 45.0, 47.0)):
                shape = QgsGeometry.fromRect(QgsRectangle(west, 29, east, 37))
                writer.insert("admin_area", {"pcode": pcode, "level": level, "name_en": name, "edition": "t",
                                             "geom": bytes(shape.convertToMultiType() and shape.asWkb())})
        open_into(QgsProject.instance(), workspace, Language.EN)
    settle()
    assert [dock.given.place.itemText(row) for row in range(dock.given.place.count())] == ["not said", "Middle", "West"]
    paste(dock, "No\tCoordinates\n1\t600000 3686000")
    for name, zone in (("Middle", 38), ("West", 37)):
        dock.given.place.setCurrentText(name)
        settle()
        assert dock._ranked[0].reading.zone == zone and f"inside {name}" in dock.findings.readings.item(0).text()
        assert "outside the country" in dock.findings.readings.item(2).text()


def test_a_remark_leads_to_its_cell(dock):
    paste(dock, SQUARE.replace("2\t180\t100", "2\t480\t100"))
    north(dock)
    place = next(row for row, text in enumerate(remarks(dock)) if text.startswith("Row 4, Bearing:"))
    item = dock.findings.remarks.item(place)
    dock.findings.remarks.scrollToItem(item)
    dock.findings.ensureWidgetVisible(dock.findings.remarks)
    QTest.mouseClick(dock.findings.remarks.viewport(), LEFT, NONE, dock.findings.remarks.visualItemRect(item).center())
    assert dock.table.currentIndex() == dock.points.index(3, COLUMNS.index("bearing"))
    assert "none in degrees" in dock.table.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_what_was_typed_is_there_after_the_next_start(make):
    first = make()
    paste(first, SQUARE)
    north(first, 3)
    QTest.keyClicks(first.given.area, "123")
    settle()
    entry = first.entry
    assert entry.given.north == "GRID"
    first.remove()
    second = make()
    assert second.entry == entry
    assert "are there again" in second.messages._bar.items()[0].text()
    click(second.bar.widgetForAction(second.bar.clear_all))
    assert second.entry.rows == ()
    second.remove()
    assert make().entry.rows == ()


def test_the_map_goes_to_the_points_and_shows_them(dock, window):
    paste(dock, SQUARE)
    north(dock)
    window.canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    before = window.canvas.grab().toImage()
    click(dock.bar.widgetForAction(dock.bar.zoom))
    extent = window.canvas.extent()
    assert extent.contains(QgsRectangle(441000, 3685908, 441107, 3686007)) and extent.width() < 2000
    settle()
    assert window.canvas.grab().toImage() != before
    dock.hide()
    assert not dock.marks.isVisible()


@pytest.mark.parametrize("code", ["ar", "ckb"])
def test_right_to_left_figures_keep_their_order(language, make, code):
    language(Language(code))
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dock = make()
    paste(dock, "No\tCoordinates\n1\t33.1, 44.2\n2\t\u0663\u0663.\u0661 \u0664\u0664.\u0662")
    index = dock.points.index(0, COLUMNS.index("position"))
    assert index.data() == "\u206633.1, 44.2\u2069" and index.data(Qt.ItemDataRole.EditRole) == "33.1, 44.2"
    assert dock.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dock.given.area.layoutDirection() == Qt.LayoutDirection.LeftToRight
    QTest.keyClick(dock.table, Qt.Key.Key_A, CTRL)
    QTest.keyClick(dock.table, Qt.Key.Key_C, CTRL)
    assert "33.1, 44.2" in QGuiApplication.clipboard().text() and "\u2066" not in QGuiApplication.clipboard().text()


def test_it_fits_a_small_screen_and_everything_has_a_name(dock):
    assert dock.minimumSizeHint().width() <= 1000 and dock.minimumSizeHint().height() <= 300
    parts = (dock.table, dock.given.north, dock.given.declination, dock.given.datum, dock.given.zone, dock.given.area,
             dock.given.perimeter, dock.given.place, dock.given.record, dock.findings.readings, dock.findings.remarks)
    for part in parts:
        assert part.accessibleName() and part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_menu_opens_it_and_overlaps_show(window, tmp_path, monkeypatch):
    monkeypatch.setattr(session, "profile_folder", lambda: tmp_path)
    QgsSettings().setValue("imsma/first_start_done", True)
    plugin = otms_plugin.classFactory(window)
    plugin.initGui()
    try:
        window.window.findChild(QAction, "otmsTurningPoints").trigger()
        settle()
        dock = plugin._entries.points
        order = layer([(box(50, 0, 100, 100), "guid-1", "TO-1", "ONGOING", "op", "2026-01-01")],
                      "guid:string(40);task_no:string(20);status:string(20);organisation_guid:string(40);valid_from:date")
        QgsProject.instance().addMapLayer(order)
        corners = ((0, 0), (100, 0), (100, 100), (0, 100))
        paste(dock, "\n".join(["Coordinates", *(f"N {33 + y * Y:.7f}, E {44 + x * X:.7f}" for x, y in corners)]))
        click(dock.bar.widgetForAction(dock.bar.overlaps))
        while plugin._entries.check._timer.isActive():
            settle()
        row, = plugin._entries.check.rows
        assert row.m2 == pytest.approx(5000, rel=0.01)
    finally:
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsSettings().remove("imsma")
