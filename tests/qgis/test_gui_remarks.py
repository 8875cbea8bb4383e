"""The Remarks panel: filter, place, record, acceptance, export, keyboard, empty states, both directions, many rows."""

from __future__ import annotations

import pytest
from gui_window import Window
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog

from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.checks.remark_list import RemarkList
from imsma_tools.gui.shared import remarks_panel
from imsma_tools.gui.shared.accept_dialog import AcceptDialog
from imsma_tools.gui.shared.remarks_model import Column, RemarksModel
from imsma_tools.gui.shared.remarks_panel import RemarksDock, RemarksPanel
from imsma_tools.gui.shared.zoom import zoom_to_place

REMARKS = [
    Remark("G1", Severity.STOP, "hazard", "g1", "The outline crosses itself.", local_id="H-1", x=44.0, y=36.0),
    Remark("G1", Severity.STOP, "hazard", "g2", "The outline crosses itself.", local_id="H-2", x=44.1, y=36.1),
    Remark("A1", Severity.LOOK, "task_order", "g3", "The areas differ.", local_id="T-3", found="900", expected="1,000"),
    Remark("D1", Severity.NOTE, "hazard", "g4", "The date is old.", local_id="H-4", admin1="Basrah"),
]


@pytest.fixture(params=[Language.EN, Language.AR, Language.CKB])
def language(request):
    use_language(request.param)
    yield request.param
    use_language(Language.EN)


@pytest.fixture
def panel(qgis_app, qtbot):
    panel = RemarksPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 300)
    panel.show()
    return panel


def choose(panel, *rows):
    selection = panel.view.selectionModel()
    selection.clear()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        selection.select(panel.model.index(row, 0), flags)


def test_empty_panel_says_what_to_do(panel, qtbot):
    assert "Check Data" in panel.empty.text()
    assert not panel.export_button.isEnabled()
    assert not panel.accept_button.isEnabled()
    with qtbot.waitSignal(panel.check_requested):
        panel.check_button.click()


def test_check_without_remarks_is_good_news(panel):
    panel.show_remarks([])
    assert "found nothing" in panel.empty.text()
    assert panel.pages.currentIndex() == 0


def test_every_dialog_in_every_direction(language, qgis_app, qtbot):
    panel = RemarksPanel()
    qtbot.addWidget(panel)
    panel.show_remarks(REMARKS)
    choose(panel, 0)
    panel.show()
    expected = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
    assert panel.layoutDirection() == expected
    assert panel.view.layoutDirection() == expected
    dialog = AcceptDialog(3, "", panel)
    assert dialog.layoutDirection() == expected
    dock = RemarksDock()
    qtbot.addWidget(dock)
    assert dock.widget() is dock.panel


def test_filters_and_counts(panel):
    panel.show_remarks(REMARKS)
    assert panel.model.rowCount() == 4
    assert panel.severities[Severity.STOP].text() == "Stop 2"
    assert panel.summary.text() == "Shown: 4 of 4"
    assert [panel.rules.itemText(row) for row in range(panel.rules.count())] == [
        "All kinds of remarks", "2 records, for example: The outline crosses itself.",
        "1 record: The areas differ.", "1 record: The date is old."]
    panel.severities[Severity.STOP].click()
    assert panel.model.rowCount() == 2
    panel.severities[Severity.STOP].click()
    panel.rules.setCurrentIndex(1)
    assert panel.model.rowCount() == 2
    panel.rules.setCurrentIndex(0)
    panel.search.setValue("basrah")
    assert [remark.local_id for remark in panel.model.shown()] == ["H-4"]
    panel.search.setValue("nothing like it")
    assert panel.pages.currentIndex() == 0
    assert panel.clear_button.isVisible()
    panel.clear_button.click()
    assert panel.model.rowCount() == 4
    assert panel.pages.currentIndex() == 1


def test_severity_is_word_and_shape(panel):
    panel.show_remarks(REMARKS)
    index = panel.model.index(0, Column.SEVERITY)
    assert panel.model.data(index) == "Stop"
    images = [panel.model.data(panel.model.index(row, Column.SEVERITY), Qt.ItemDataRole.DecorationRole)
              .pixmap(32, 32).toImage().createAlphaMask() for row in (0, 2, 3)]
    assert images[0] != images[1] != images[2] != images[0]   # the outlines differ, not only the colours
    assert "Found: 900" in panel.model.data(panel.model.index(2, 1), Qt.ItemDataRole.ToolTipRole)


def test_coordinates_keep_their_order_in_arabic(qgis_app):
    """Latitude and longitude that change places name another place."""
    model = RemarksModel()
    model.set_remarks(RemarkList(REMARKS))
    use_language(Language.AR)
    try:
        assert model.data(model.index(0, Column.PLACE)) == "\u206636.00000, 44.00000\u2069"
    finally:
        use_language(Language.EN)
    assert model.data(model.index(0, Column.PLACE)) == "36.00000, 44.00000"


def test_sorting_and_its_way_back(panel):
    panel.show_remarks(REMARKS)
    panel.model.sort(Column.RECORD, Qt.SortOrder.DescendingOrder)
    ids = [remark.local_id for remark in panel.model.shown()]
    assert ids[0] == "T-3"
    panel.model.sort(Column.SEVERITY)
    assert panel.model.shown()[0].severity is Severity.STOP
    panel.model.sort(-1)
    assert panel.model.shown()[0].local_id == "H-1"


def test_place_and_record_by_button_and_keyboard(panel, qtbot):
    panel.show_remarks(REMARKS)
    choose(panel, 1)
    with qtbot.waitSignal(panel.place_requested) as caught:
        panel.place_button.click()
    assert caught.args[0].local_id == "H-2"
    with qtbot.waitSignal(panel.record_requested):
        panel.record_button.click()
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel.view.setFocus()
    with qtbot.waitSignal(panel.place_requested):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    choose(panel, 3)
    assert not panel.place_button.isEnabled()
    panel.view.setCurrentIndex(panel.model.index(3, 0))
    with qtbot.waitSignal(panel.record_requested):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)


def test_detail_of_one_remark(panel):
    panel.show_remarks(REMARKS)
    choose(panel, 2)
    assert panel.detail.text().splitlines() == ["The areas differ.", "Found: 900   Expected: 1,000"]
    choose(panel, 0, 1)
    assert not panel.detail.isVisible()
    assert not panel.record_button.isEnabled()
    assert panel.accept_button.isEnabled()


def test_acceptance_needs_name_and_reason(qgis_app, qtbot):
    dialog = AcceptDialog(2, "", None)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.name.setText("Layla")
    assert not ok.isEnabled()
    dialog.reason.setPlainText("  ")
    assert not ok.isEnabled()
    dialog.reason.setPlainText("Seen in the field.")
    assert ok.isEnabled()
    dialog.reason.setPlainText("x" * 251)
    assert not ok.isEnabled()
    dialog.reason.setPlainText("Seen in the field.")
    assert dialog.values() == ("Layla", "Seen in the field.")


def test_acceptance_is_handed_on(panel, qtbot, monkeypatch):
    panel.show_remarks(REMARKS)
    choose(panel, 0, 1)

    def answer(dialog):
        dialog.name.setText("Layla")
        dialog.reason.setPlainText("Seen in the field.")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(remarks_panel.AcceptDialog, "exec", answer)
    with qtbot.waitSignal(panel.accept_requested) as caught:
        panel.accept_button.click()
    remarks, name, reason = caught.args
    assert [remark.local_id for remark in remarks] == ["H-1", "H-2"]
    assert (name, reason) == ("Layla", "Seen in the field.")
    panel.take_away(remarks)
    assert panel.summary.text() == "Shown: 2 of 2"


def test_export_writes_what_is_shown(panel, tmp_path, monkeypatch):
    panel.show_remarks(REMARKS)
    panel.severities[Severity.STOP].click()
    target = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *values: (str(target), ""))
    panel.export_button.click()
    text = (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert len(text.splitlines()) == 3
    assert "2" in panel.bar.items()[0].text()


def test_export_to_a_folder_that_is_gone_is_said_in_words(panel, tmp_path, monkeypatch):
    panel.show_remarks(REMARKS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *values: (str(tmp_path / "none" / "x.csv"), ""))
    panel.export_button.click()
    assert "cannot be written" in panel.bar.items()[0].text()
    assert "Traceback" not in panel.bar.items()[0].text()


def test_find_key_goes_to_the_search(panel, qtbot):
    panel.show_remarks(REMARKS)
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus, timeout=5_000)
    QTest.keyClick(panel.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.search.hasFocus()


def test_a_hundred_thousand_remarks(panel):
    """Filter, search and scroll to the end; without uniform rows or with Qt's own filter this takes minutes."""
    many = [Remark(f"R{number % 40}", list(Severity)[number % 4], "hazard", f"g{number}", f"Sentence {number}.",
                   local_id=f"H-{number}", x=44.0, y=36.0) for number in range(100_000)]
    panel.show_remarks(many)
    assert panel.model.rowCount() == 100_000
    panel.search.setValue("sentence 99999")
    assert panel.model.rowCount() == 1
    panel.search.setValue("")
    panel.view.scrollToBottom()
    panel.model.sort(Column.REMARK)
    assert panel.summary.text() == "Shown: 100,000 of 100,000"


def test_model_is_sound(qgis_app, qtmodeltester):
    model = RemarksModel()
    model.set_remarks(RemarkList(REMARKS))
    qtmodeltester.check(model)


def test_zoom_transforms_to_the_map(qgis_new_project, qtbot):
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(600, 400)
    window.window.show()
    canvas = window.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    canvas.setExtent(QgsRectangle(100_000, 3_000_000, 900_000, 4_000_000))
    zoom_to_place(canvas, 44.0, 36.0)
    # PROJ's own cs2cs: 44 E 36 N is 409,870.95 E, 3,984,410.79 N in UTM zone 38
    centre = canvas.center()
    assert centre.x() == pytest.approx(409_870.95, abs=5)
    assert centre.y() == pytest.approx(3_984_410.79, abs=5)
    assert canvas.scale() == pytest.approx(5_000, rel=0.01)
