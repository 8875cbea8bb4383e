"""The Map Products panel with its real widgets: what it offers, lists, shows, checks, exports, and what it refuses."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from gui_window import Window
from mapdata import make_data_file
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPushButton

from imaat_plugin.core.map_choices import Choices, as_text, from_text
from imaat_plugin.core.own_copies import shipped_templates
from imaat_plugin.gui.entries import AnalysisEntries
from imaat_plugin.gui.map_products_dock import MapProductsDock
from imaat_plugin.gui.map_products_export import PanelProgress, asking_to_go_on
from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Digits, Language, use_language
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.products.maps.contract import (
    FilesBy,
    Filter,
    Orientation,
    PageFormat,
    PagesFor,
    PaperSize,
)
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.products.maps.series import Resumable
from imsma_tools.core.workspace import open_workspace


@pytest.fixture(scope="module")
def data_file(tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "data.gpkg", each=6)


@pytest.fixture
def clean(qgis_app):
    QgsSettings().remove("imsma")
    QgsSettings().setValue("imsma/first_start_done", True)
    QgsSettings().setValue("imsma/producer", "Directorate")
    yield QgsSettings()
    QgsSettings().remove("imsma")
    use_language(Language.EN)


@pytest.fixture
def window(clean, qgis_new_project, qtbot):
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1366, 768)
    window.window.show()
    return window


@pytest.fixture
def entries(window, data_file, tmp_path):
    """The panel, open, on the data file."""
    QgsSettings().setValue("imsma/last_workspace", str(data_file))
    entries = AnalysisEntries(window)
    entries.add()
    entries.dock.show()
    entries.dock.show_choices(Choices(pages_for=PagesFor.GOVERNORATE, folder=str(tmp_path / "maps")))
    entries.desk.choices_changed()
    yield entries
    entries.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(box, value) -> None:
    box.setCurrentIndex(next(place for place in range(box.count()) if box.itemData(place) == value))


def press(window, words: str) -> None:
    """Presses a button of the newest message."""
    next(button for button in window.bar.currentItem().findChildren(QPushButton) if button.text() == words).click()


def test_empty_panel_says_what_to_do_and_leads_there(window, clean, qtbot):
    entries = AnalysisEntries(window)
    entries.add()
    entries.dock.show()
    assert entries.dock.stack.currentIndex() == 0
    assert "No data file is open" in entries.dock.empty.text()
    entries.dock.open_button.click()
    assert "Open Data File" in window.texts()[0]
    entries.remove()


def test_panel_fits_a_small_screen(entries):
    for tab in range(entries.dock.tabs.count()):
        entries.dock.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert entries.dock.minimumSizeHint().width() <= 400
        assert entries.dock.minimumSizeHint().height() <= 520


@pytest.mark.parametrize("language", [Language.AR, Language.CKB])
def test_panel_goes_from_right_to_left(language, clean, qtbot):
    use_language(language)
    dock = MapProductsDock()
    qtbot.addWidget(dock)
    assert dock.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for widget in (dock.form, dock.filter, dock.pages.view, dock.check.panel):
        assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dock.form.folder.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_pages_are_listed_with_their_records(entries):
    pages = entries.dock.pages
    pages.list_button.click()
    model = pages.model
    assert [page.code for page in model.pages] == ["IQG02", "IQG15"]
    assert model.index(0, 0).data() == model.pages[0].name_en
    assert "Hazards: " in model.index(0, 1).data()
    assert "without outline: 1" in model.index(0, 1).data()
    assert "Pages: 2." in pages.summary.text()
    assert pages.chosen() is not None


def test_picture_is_made_on_request_only(entries, qtbot):
    pages = entries.dock.pages
    pages.list_button.click()
    assert pages.picture.currentWidget() is pages.picture.words
    pages.picture_button.click()
    assert pages.picture.words.text() == "Making the picture..."
    qtbot.waitUntil(lambda: pages.picture.currentWidget() is pages.picture.label, timeout=20000)
    image = pages.picture.label.pixmap().toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 20
    choose(entries.dock.form.paper, PaperSize.A3)
    assert pages.chosen() is None, "pages and picture of other choices must not stay"
    assert pages.picture.currentWidget() is pages.picture.words


def test_enter_on_a_page_makes_its_picture(entries, qtbot):
    pages = entries.dock.pages
    entries.dock.tabs.setCurrentIndex(2)
    pages.list_button.click()
    pages.view.setFocus()
    QTest.keyClick(pages.view, Qt.Key.Key_Down)
    QTest.keyClick(pages.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pages.picture.currentWidget() is pages.picture.label, timeout=20000)
    assert pages.view.currentIndex().row() == 1


def test_larger_picture_has_a_window_of_its_own(entries, qtbot):
    entries.dock.pages.list_button.click()
    entries.dock.pages.larger_button.click()
    larger = entries.desk.larger
    assert larger.isVisible()
    assert entries.dock.pages.chosen().name_en in larger.windowTitle()
    QTest.keyClick(larger, Qt.Key.Key_Escape)
    assert not larger.isVisible()


def test_map_check_shows_its_remarks_for_the_chosen_page(entries):
    check = entries.dock.check
    assert "Check Page" in check.panel.empty.text()
    check.panel.check_button.click()
    assert entries.dock.pages.chosen() is not None, "pages are listed where nobody did it before"
    assert "Check Page" not in check.panel.empty.text()
    entries.dock.pages.choose(1)
    assert "Check Page" in check.panel.empty.text(), "remarks on another page must not stay"


def test_new_data_are_seen_before_a_picture_is_made(entries, tmp_path, data_file, qtbot):
    """Half an hour after the pages were listed somebody has imported more."""
    own = make_data_file(tmp_path / "own.gpkg", each=3)
    QgsSettings().setValue("imsma/last_workspace", str(own))
    entries.desk.look()
    entries.dock.pages.list_button.click()
    before = entries.dock.pages.chosen().counts["hazard"]
    with open_workspace(own) as workspace, workspace.writing("test", via="test") as writer:
        row = next(one for one in workspace.rows("hazard") if one["geom"] and one["admin1_pcode"] == "IQG02")
        writer.insert("hazard", {"local_id": "NEW", "hazard_status": "OPEN", "admin1_pcode": "IQG02",
                                 "geom": row["geom"]})
    entries.dock.pages.picture_button.click()
    qtbot.waitUntil(lambda: entries.dock.pages.picture.currentWidget() is entries.dock.pages.picture.label,
                    timeout=20000)
    assert entries.dock.pages.chosen().counts["hazard"] == before + 1
    assert "changed" in entries.dock.pages.summary.text()


def test_pages_of_yesterday_are_made_again(entries, monkeypatch):
    """QGIS is left open over night: which orders are live depends on the day."""
    entries.dock.pages.list_button.click()
    prepared = entries.desk._prepared
    assert entries.desk._ready() is prepared
    tomorrow = today() + datetime.timedelta(days=1)
    monkeypatch.setattr("imaat_plugin.core.map_preparation.today", lambda: tomorrow)
    assert entries.desk._ready() is not prepared


def test_files_are_made_and_lead_to_their_folder(entries, window, tmp_path):
    entries.dock.export_button.click()
    files = sorted(file.name for file in (tmp_path / "maps").glob("*.pdf"))
    assert len(files) == 2
    assert "Pages: 2, files: 2" in window.texts()[0]
    assert not entries.dock.working.isVisible()
    assert entries.dock.check.panel.model.rowCount() == 0
    press(window, "Show Remarks")
    assert entries.dock.check.panel.model.rowCount() > 0
    assert entries.dock.check.isVisible()
    assert not entries.dock.check.fix_all_button.isEnabled()
    assert entries.dock.tabs.isEnabled()


def test_stopped_export_goes_on_where_it_was(entries, window, tmp_path, monkeypatch):
    asked = []

    def stop_after_the_first(self, text):
        if text.startswith("Page 1"):
            self._dock.stop_button.click()

    with monkeypatch.context() as patch:
        patch.setattr(PanelProgress, "say", stop_after_the_first)
        entries.dock.export_button.click()
    assert "Stopped" in window.texts()[0]
    assert list((tmp_path / "maps").glob("*.pdf")) == []
    entries.desk.exporting.ask = lambda former: asked.append((former.done, former.pages)) or True
    entries.dock.export_button.click()
    assert asked == [(1, 2)]
    assert len(list((tmp_path / "maps").glob("*.pdf"))) == 2


def test_closing_qgis_stops_the_export_after_the_page_at_work(entries, window, tmp_path, monkeypatch):
    answers = []

    def close_qgis(self, text):
        if text.startswith("Page 1"):
            answers.extend(blocker.allowExit() for blocker in window.blockers)

    with monkeypatch.context() as patch:
        patch.setattr(PanelProgress, "say", close_qgis)
        entries.dock.export_button.click()
    assert answers == [False], "pages are printed on the main thread: QGIS must not go in the middle of one"
    assert any("close QGIS again" in text for text in window.texts())
    assert window.blockers == []
    assert list((tmp_path / "maps").glob("*.pdf")) == []


def test_nothing_happens_where_the_question_is_closed(entries, tmp_path, monkeypatch):
    former = Resumable(12, 40, datetime.datetime(2026, 1, 31, 14, 5))
    entries.desk.exporting.ask = lambda _former: None
    monkeypatch.setattr("imaat_plugin.gui.map_products_export.resumable", lambda _folder, _wish: former)
    entries.dock.export_button.click()
    assert not (tmp_path / "maps").exists()


@pytest.mark.parametrize(("button", "answer"), [("Go On", True), ("Begin Anew", False), ("Cancel", None)])
def test_question_about_a_run_broken_off_has_three_answers(button, answer, clean, qtbot):
    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert "12 of 40 pages are there from 14:05" in box.text()
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(0, press_it)
    assert asking_to_go_on(None)(Resumable(12, 40, datetime.datetime(2026, 1, 31, 14, 5))) is answer


def test_page_opens_in_the_layout_designer(entries, window, data_file):
    entries.dock.designer_action.trigger()
    [layout] = window.designers
    assert QgsProject.instance().layoutManager().layoutByName(layout.name()) is layout
    assert (data_file.parent / "Map pages" / f"{layout.name()}.gpkg").is_file()
    assert "layout of your project" in window.texts()[0]
    assert entries.desk._file() == data_file, "records of a page were taken for the data file"


def test_no_folder_is_said(entries, window):
    entries.dock.form.folder.setFilePath("")
    entries.dock.export_button.click()
    assert "No folder for the maps" in window.texts()[0]


@pytest.mark.parametrize("broken", ["folder", "template"])
def test_why_there_are_no_maps_stays_to_be_read(entries, window, tmp_path, broken):
    """The look at the project after an export took the message away in the same moment."""
    if broken == "folder":
        (tmp_path / "maps").write_text("a file")
    else:
        (tmp_path / "map_a4_landscape.qpt").write_text("<Layout")
        QgsSettings().setValue("imsma/templates_folder", str(tmp_path))
    entries.dock.export_button.click()
    QApplication.processEvents()
    assert ("is a file, not a folder" if broken == "folder" else "map_a4_landscape.qpt cannot be used") in (
        window.texts()[0])


def test_filter_offers_what_the_data_file_knows(entries):
    dock = entries.dock
    names = [dock.filter.areas.itemText(place) for place in range(dock.filter.areas.count())]
    assert "Basrah" in " ".join(names)
    assert dock.filter.statuses.isEnabled()
    dock.filter.areas.setItemCheckState(0, Qt.CheckState.Checked)
    dock.filter.records.setText("A-1, A-2,, ")
    dock.filter.since.setDate(QDate(2026, 1, 1))
    chosen = dock.choices().chosen
    assert chosen.areas == (dock.filter.areas.itemData(0),)
    assert chosen.records == ("A-1", "A-2")
    assert chosen.since == datetime.date(2026, 1, 1)
    dock.filter.clear_button.click()
    assert dock.choices().chosen == Filter()
    assert not dock.filter.clear_button.isEnabled()


def test_filter_is_not_remembered(entries, window):
    entries.dock.filter.records.setText("A-1")
    entries.dock.filter.records.editingFinished.emit()
    choose(entries.dock.form.map_type, "eore")
    choose(entries.dock.form.pages_for, PagesFor.DISTRICT)
    choose(entries.dock.form.paper, PaperSize.A3)
    kept = json.loads(QgsSettings().value("imsma/map_products"))
    assert kept["paper"] == "A3"
    again = AnalysisEntries(window)
    again.add()
    chosen = again.dock.choices()
    assert (chosen.map_type, chosen.pages_for, chosen.paper) == ("eore", PagesFor.DISTRICT, PaperSize.A3)
    assert again.dock.choices().chosen == Filter()
    again.remove()


def test_what_has_no_meaning_is_switched_off(entries):
    form = entries.dock.form
    choose(form.language, Language.EN)
    assert not form.digits.isEnabled()
    choose(form.language, Language.AR)
    assert form.digits.isEnabled()
    choose(form.page_format, PageFormat.PNG)
    assert not form.files_by.isEnabled()


def test_land_enquiry_asks_for_a_parcel(entries, window):
    choose(entries.dock.form.map_type, "land_enquiry")
    entries.dock.tabs.setCurrentIndex(1)
    assert entries.dock.tabs.tabText(1) == "Parcel"
    assert entries.dock.parcel.isVisible()
    assert not entries.dock.filter.isVisible()
    entries.dock.pages.list_button.click()
    assert "No parcel is given" in window.texts()[0]


def test_parcel_is_typed_or_taken_from_the_map(entries, window):
    choose(entries.dock.form.map_type, "land_enquiry")
    parcel = entries.dock.parcel
    parcel.reference.setText("LE-2026-7")
    parcel.outline.setPlainText("47.80 30.50\n47.82 30.50\n47.82 30.52")
    entries.dock.pages.list_button.click()
    [page] = entries.dock.pages.model.pages
    assert "LE-2026-7" in page.name_en
    layer = QgsVectorLayer("Polygon?crs=EPSG:32638", "Plots", "memory")
    features = []
    for x in (760000, 765000):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 3380000, x + 500, 3380500)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    window.setActiveLayer(layer)
    parcel.selection_button.click()
    assert "No parcel is selected" in window.texts()[0]
    layer.selectAll()
    parcel.selection_button.click()
    assert parcel.outline.toPlainText().count("(47.") == 2
    entries.dock.pages.list_button.click()
    assert [page.name_en for page in entries.dock.pages.model.pages] == ["LE-2026-7 1", "LE-2026-7 2"]


def test_broken_map_type_of_the_office_is_named_and_hides_no_other(entries, window, tmp_path):
    (tmp_path / "mine.json").write_text("{")
    (tmp_path / "publication.json").write_text("{")
    QgsSettings().setValue("imsma/templates_folder", str(tmp_path))
    entries.desk.look()
    assert "mine" in window.texts()[0]
    entries.desk.look()
    assert len(window.texts()) == 1, "told once, and the decision on what is public is no map type"
    assert entries.dock.form.map_type.count() >= 10


def test_everything_goes_again(window):
    before = {child.objectName() for child in window.window.children()}
    entries = AnalysisEntries(window)
    entries.add()
    entries.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.docks == []
    assert {child.objectName() for child in window.window.children()} - before == set()


def test_own_copy_is_asked_for_and_made(entries, window, tmp_path, monkeypatch):
    folder = tmp_path / "office"
    folder.mkdir()

    def answer(dialog):
        assert not dialog.copy_button.isEnabled()
        dialog.folder.setFilePath(str(folder))
        dialog.name.setText("for_donors")
        assert dialog.copy_button.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr("imaat_plugin.gui.own_copy_dialog.OwnCopyDialog.exec", answer)
    entries.dock.copy_action.trigger()
    assert (folder / "for_donors.json").is_file()
    names = [entries.dock.form.map_type.itemData(place) for place in range(entries.dock.form.map_type.count())]
    assert "for_donors" in names


def test_own_template_opens_as_a_layout_with_example_words(entries, window, tmp_path):
    shipped = next(file for file in shipped_templates() if file.stem == "map_a4_landscape")
    copy = entries.desk.copies.make(shipped, shipped.stem, tmp_path)
    entries.desk.copies.edit(copy)
    [layout] = window.designers
    assert layout.itemById("title").currentText() == "Title of the map"


def test_choices_are_remembered_as_words():
    choices = Choices("eore", PagesFor.DISTRICT, Language.CKB, Digits.ARABIC_INDIC, PaperSize.A3,
                      Orientation.PORTRAIT, PageFormat.PNG, FilesBy.ONE, folder="/x")
    assert from_text(as_text(choices), Choices()) == choices
    assert from_text("nonsense", choices) == choices
    assert from_text('{"paper": "A0"}', Choices()).paper is PaperSize.A4


def test_choices_that_do_not_go_together_are_refused(qgis_app):
    map_type = load_map_type("contamination")
    days = Filter(since=datetime.date(2026, 2, 1), until=datetime.date(2026, 1, 1))
    with pytest.raises(BadInput):
        Choices(chosen=days).wish(map_type, Settings())
    with pytest.raises(BadInput):
        Choices(pages_for=PagesFor.PARCEL).wish(load_map_type("land_enquiry"), Settings())
    wish = Choices(page_format=PageFormat.PNG, files_by=FilesBy.ONE).wish(map_type, Settings(office="RMAC-S"))
    assert wish.files_by is FilesBy.PAGE
    assert wish.producer.name == "RMAC-S"
