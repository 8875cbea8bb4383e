"""The window for column matchings: proposals accepted and refused, questions answered, preview, loss, save, crash."""

from __future__ import annotations

import json

import pytest
from gui_window import Window
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QComboBox, QFileDialog, QMessageBox, QPushButton

from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.connection_store import remove_connection, save_connection
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import SourceColumn, SourceRecord, SourceTable
from imsma_tools.core.sources.draft import kept_draft
from imsma_tools.core.sources.known_records import KnownRecords
from imsma_tools.core.sources.profile import load_profile
from imsma_tools.core.sources.profile_writing import source_profile_json
from imsma_tools.core.sources.sample import sample_of_table
from imsma_tools.core.sources.source_profile import load_source_profile
from imsma_tools.core.workspace import create_workspace, open_workspace
from imsma_tools.gui.profile_editor import ProfileEditor
from imsma_tools.gui.suite import Suite

MODEL = load_model()
TEXT = """HAZ_ID;Type;Area;Governorate;Report date;Colour
H-1;Minefield;2,5;Niniveh;05/03/2024;red
H-2;CHA;3;Ninewa;06/03/2024;
H-3;Bog;x;Basrah;25/03/2024;blue
"""


@pytest.fixture
def data(tmp_path):
    with create_workspace(tmp_path / "data.gpkg") as workspace, workspace.writing(actor="Test") as writer:
        for pcode, name in (("IQG15", "Ninewa"), ("IQG03", "Basrah")):
            writer.insert("admin_area", {"pcode": pcode, "level": 1, "name_en": name, "edition": "2020"})
    return tmp_path / "data.gpkg"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "partner.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def make(qgis_new_project, qtbot, tmp_path, data):
    """Makes editors that keep their drafts in one folder; ``imports`` collects what they hand to the import."""
    imports = []

    def made():
        editor = ProfileEditor(MODEL, KnownRecords(MODEL, data), tmp_path / "kept", "Sara", imports.append)
        qtbot.addWidget(editor)
        editor.show()
        return editor

    made.imports = imports
    return made


@pytest.fixture
def editor(make, file):
    editor = make()
    editor.source.set_file(file)
    return editor


def choose(box: QComboBox, data: str) -> None:
    """Chooses an entry as the mouse or the keyboard does."""
    row = box.findData(data)
    assert row >= 0, data
    box.setCurrentIndex(row)
    box.activated.emit(row)


def meaning(editor, value: str) -> QComboBox:
    rows = {editor.detail.values.item(row, 0).text(): row for row in range(editor.detail.values.rowCount())}
    return editor.detail.values.cellWidget(rows[value], 2)


def told(editor) -> str:
    return " ".join(item.text() for item in editor.bar.items())


def test_a_file_is_proposed_for_and_nothing_is_taken_by_itself(editor):
    states = editor.columns.states()
    assert states["HAZ_ID"] == "proposed: sure" and states["Colour"] == "not taken"
    assert editor.draft.settings["columns"] == [] and editor.draft.settings["key"]["columns"] == ["HAZ_ID"]


def test_sure_ones_are_accepted_together_and_others_one_by_one(editor):
    editor.sure_button.click()
    taken = {column["field"] for column in editor.draft.settings["columns"]}
    assert {"local_id", "admin1_name", "area_reported_m2"} <= taken and not editor.sure_button.isEnabled()
    editor.columns.choose("Type")
    assert editor.columns.states()["Type"].startswith("proposed")
    assert editor.detail.accept_button.isVisible() and "usual heading" in editor.detail.reasons.text()
    editor.detail.accept_button.click()
    assert editor.columns.states()["Type"] == "unknown values: 2"
    for value in ("Minefield", "Bog"):
        choose(meaning(editor, value), "SHA")
    assert editor.columns.states()["Type"] == "taken"


def test_the_keyboard_accepts_and_refuses(editor):
    editor.columns.choose("HAZ_ID")
    QTest.keyClick(editor.columns, Qt.Key.Key_Return)
    assert editor.draft.column("HAZ_ID")["field"] == "local_id" and editor.isVisible()
    QTest.keyClick(editor.columns, Qt.Key.Key_Delete)
    assert editor.draft.column("HAZ_ID") is None
    assert editor.columns.states()["HAZ_ID"] != "proposed: sure"


def test_a_unit_and_the_order_of_dates_are_asked_and_never_chosen(editor):
    editor.sure_button.click()
    editor.columns.choose("Area")
    assert editor.columns.states()["Area"] == "which unit?" and editor.detail.unit.currentData() == ""
    editor.show_outcome()
    assert "unit" in editor.outcome.preview.remark.text()
    choose(editor.detail.unit, "ha")
    editor.columns.choose("Report date")
    assert editor.columns.states()["Report date"] == "day or month first?"
    choose(editor.detail.order, "dmy")
    assert {"Area": "taken", "Report date": "taken"}.items() <= editor.columns.states().items()


@pytest.fixture
def finished(editor):
    """A matching with everything answered."""
    editor.sure_button.click()
    for heading in ("Type", "Report date"):
        editor.columns.choose(heading)
        editor.accept_column(heading)
    choose(editor.detail.order, "dmy")
    editor.columns.choose("Area")
    choose(editor.detail.unit, "ha")
    choose(editor.detail.decimal, ",")
    editor.columns.choose("Type")
    choose(meaning(editor, "Minefield"), "CHA")
    return editor


def test_a_field_every_record_needs_gets_one_value_for_all(editor):
    choose(editor.settings.findChild(QComboBox, "imsmaConstant_hazard_class"), "SHA")
    assert editor.draft.settings["constants"] == {"hazard_class": "SHA"}
    editor.show_outcome()
    assert not editor.session.preview().loss.rejected
    choose(editor.settings.findChild(QComboBox, "imsmaConstant_hazard_class"), "")
    assert "constants" not in editor.draft.settings
    (box,) = editor.settings.needed.findChildren(QCheckBox)
    box.click()
    assert editor.draft.settings["optional"] == ["hazard_class"]


def test_sender_title_key_and_coordinate_system_stand_in_the_file(editor):
    page = editor.settings
    page.sender.setText("Partner A")
    page.sender.editingFinished.emit()
    page.title.setText("Sheets of partner A")
    page.title.editingFinished.emit()
    page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    choose(page.key, KeyKind.LOCAL_ID.value)
    page.key_columns.toggleItemCheckState(page.key_columns.findText("Colour"))
    data = editor.draft.data
    assert (data["source"], data["title"], data["crs"]) == ("Partner A", {"en": "Sheets of partner A"}, "EPSG:32638")
    assert data["key"] == {"kind": "local_id", "columns": ["HAZ_ID", "Colour"]}


def test_preview_shows_the_row_beside_our_record(finished):
    finished.show_outcome()
    grid = finished.outcome.preview.grid
    lines = {grid.item(row, 0).text(): [grid.item(row, column).text() for column in range(1, 4)]
             for row in range(grid.rowCount())}
    assert lines["Area"] == ["2,5", "Reported area", "25,000 m2"]
    assert lines["Type"][0] == "Minefield" and lines["Type"][2].startswith("Confirmed")
    assert lines["Report date"][2] == "2024-03-05" and lines["Colour"] == ["red", "", ""]
    finished.outcome.preview.problem_button.click()
    assert finished.outcome.preview.number.value() == 3 and "Bog" in finished.outcome.preview.remark.text()


def test_what_would_be_lost_is_listed_and_counted_on_the_tab(finished):
    finished.show_outcome()
    lines = [finished.outcome.loss.lines.item(row).text() for row in range(finished.outcome.loss.lines.count())]
    assert any("Bog" in line for line in lines) and any("Colour" in line and "2" in line for line in lines)
    assert str(len(lines)) in finished.outcome.tabText(2)
    assert "3 of 3" in finished.outcome.loss.looked.text()


def test_a_saved_matching_is_read_by_the_import(finished, tmp_path, make):
    target = tmp_path / "partner.json"
    assert finished.save_to(target)
    profile = load_profile(str(target), MODEL)
    rules = {rule.field: rule for rule in profile.columns}
    assert rules["area_reported_m2"].unit == "ha" and rules["area_reported_m2"].decimal == ","
    assert rules["hazard_class"].values == {"Minefield": "CHA"} and rules["reported_on"].date_order == "dmy"
    assert profile.key.kind is KeyKind.SOURCE_KEY and profile.constants == {}
    assert not finished.kept_in.exists() and "partner.json" in finished.windowTitle()
    finished.import_button.click()
    assert make.imports == [{"INPUT": finished.source.path(), "TABLE": "hazard", "PROFILE": str(target)}]


def test_an_accepted_spelling_is_learned_when_the_matching_is_saved(finished, tmp_path, data):
    finished.columns.choose("Governorate")
    assert meaning(finished, "Ninewa").currentData() == "IQG15"
    choose(meaning(finished, "Niniveh"), "IQG15")
    finished.show_outcome()
    assert "Niniveh" in finished.outcome.preview.remark.text()
    with open_workspace(data, read_only=True) as workspace:
        assert workspace.count("name_alias") == 0
    finished.save_to(tmp_path / "partner.json")
    with open_workspace(data, read_only=True) as workspace:
        (kept,) = workspace.rows("name_alias")
    assert (kept["alias"], kept["target_key"], kept["learned_from"]) == ("Niniveh", "IQG15", "partner")


def test_what_was_not_saved_is_there_again_after_a_crash(finished, make):
    finished.columns.choose("Governorate")
    choose(meaning(finished, "Niniveh"), "IQG15")
    data = json.loads(json.dumps(finished.draft.data))
    again = make()   # the first one was never closed
    assert "not saved" in told(again)
    kept = json.loads(again.kept_in.read_text(encoding="utf-8"))
    assert kept["data"] == data
    again.go_on(kept_draft(again.kept_in, MODEL))
    again.columns.choose("Governorate")
    assert meaning(again, "Niniveh").currentData() == "IQG15"
    assert again.draft.data == data and again.columns.states()["Area"] == "taken"
    again.throw_away()
    assert not again.kept_in.exists() and "not saved" not in told(make())


@pytest.mark.parametrize("content", ["{", "[]", '{"data": {}}', '{"data": {"columns": 1}, "name": "x", "entry": 0}'])
def test_a_broken_draft_is_not_offered(make, content):
    folder = make().kept_in.parent
    folder.mkdir(exist_ok=True)
    (folder / "column-matching.json").write_text(content, encoding="utf-8")
    assert told(make()) == ""


def test_a_shipped_matching_is_opened_as_a_copy(make, monkeypatch, tmp_path):
    editor = make()
    choose(editor.start, "own_polygons")
    assert editor.file is None and editor.draft.table.name == "hazard"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "mine"), ""))
    editor.save_button.click()
    assert load_profile(str(tmp_path / "mine.json"), MODEL).constants["hazard_class"] == "INDICATION"
    assert editor.file == tmp_path / "mine.json"


def test_a_table_of_a_source_profile_is_edited_and_the_others_stay(make, tmp_path):
    editor = make()
    choose(editor.start, "suite")
    before = load_source_profile("suite", MODEL)
    row = next(number for number, matching in enumerate(before.matchings) if matching.profile.table == "organisation")
    editor.entry.setCurrentIndex(row)
    editor.entry.activated.emit(row)
    assert editor.draft.table.name == "organisation" and not editor.table.isEnabled()
    editor.draft.leave("short_name")
    editor.draft.set_constant("short_name", "X")
    editor.save_to(tmp_path / "system.json")
    after = load_source_profile(str(tmp_path / "system.json"), MODEL)
    was, now = (source_profile_json(profile)["tables"] for profile in (before, after))
    assert len(was) == len(now) and [number for number in range(len(was)) if was[number] != now[number]] == [row]
    assert after.matchings[row].profile.constants == {"short_name": "X"}


@pytest.mark.parametrize("leaves", [True, False])
def test_another_table_is_not_begun_over_unsaved_work_unless_told(editor, leaves):
    editor.accept_sure()
    before = editor.draft

    def answer():
        box = editor.findChild(QMessageBox)
        role = QMessageBox.ButtonRole.DestructiveRole if leaves else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()

    QTimer.singleShot(0, answer)
    choose(editor.table, "accident")
    assert (editor.draft is before) == (not leaves)
    assert editor.table.currentData() == editor.draft.table.name == ("accident" if leaves else "hazard")


def test_a_matching_that_cannot_be_saved_says_why_and_leaves_the_file(editor, tmp_path):
    target = tmp_path / "partner.json"
    target.write_text("before", encoding="utf-8")
    editor.file = target
    editor.accept_column("Area")
    editor.save_button.click()
    assert "unit" in told(editor) and target.read_text(encoding="utf-8") == "before" and editor.kept_in.exists()


def test_a_layer_of_the_project_is_read(make):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32638&field=HAZ_ID:string&field=n:integer", "sheet 4", "memory")
    QgsProject.instance().addMapLayer(layer)
    editor = make()
    choose(editor.source.layers, layer.id())
    assert editor.session.sample.crs == "EPSG:32638" and set(editor.columns.states()) == {"HAZ_ID", "n"}
    assert "EPSG:32638" in editor.settings.crs_note.text()


def test_a_file_nobody_can_read_is_a_sentence(make, tmp_path):
    editor = make()
    broken = tmp_path / "x.gpkg"
    broken.write_bytes(b"nothing")
    with editor.messages.guarding():
        editor.source.set_file(broken)
    assert "x.gpkg" in told(editor)


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_every_language_and_fits_a_small_screen(make, file, language):
    use_language(language)
    try:
        editor = make()
        editor.source.set_file(file)
        expected = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
        assert editor.layoutDirection() == expected
        label = MODEL.table("hazard").field("local_id").label.text(language)
        assert label in {editor.columns.item(row, 2).text() for row in range(editor.columns.rowCount())}
        size = editor.minimumSizeHint()
        assert size.width() <= 1366 and size.height() <= 700
    finally:
        use_language(Language.EN)


def test_positions_without_a_coordinate_system_are_asked_about(make, tmp_path):
    path = tmp_path / "points.csv"
    path.write_text("HAZ_ID;Easting;Northing\nA;400000;3600000\nA;400001;3600000\n", encoding="utf-8")
    editor = make()
    editor.source.set_file(path)
    page = editor.settings
    assert "coordinate system" in page.questions.text() and "HAZ_ID does not tell" in page.questions.text()
    assert not editor.outcome.tabIcon(0).isNull()
    page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32638"))
    assert "coordinate system" not in page.questions.text()
    choose(page.key, KeyKind.CONTENT.value)
    page.key_columns.toggleItemCheckState(0)
    assert page.questions.text().startswith("Which column")


RECORDS = [SourceRecord(str(number), str(number), {"hazard_localid": f"H-{number}", "areasize": 2.5})
           for number in range(20)]
HAZARDS = SourceTable("staging.hazards", tuple(SourceColumn(name) for name in ("hazard_localid", "areasize")), "id")


def test_a_table_of_a_connection_is_matched_in_its_source_profile(make, tmp_path):
    editor = make()
    connection = Connection("National", "postgis", "host=127.0.0.1 port=9 dbname=imsma")
    editor.show_system_table(connection, HAZARDS.name, sample_of_table(HAZARDS, RECORDS, 20))
    assert editor.draft.is_of_source and editor.columns.states()["hazard_localid"].startswith("proposed")
    editor.accept_sure()
    editor.accept_column("areasize")
    editor.columns.choose("areasize")
    choose(editor.detail.unit, "ha")
    editor.draft.set_constant("hazard_class", "SHA")
    other = SourceTable("staging.accidents", (SourceColumn("accident_localid"),), "id")
    editor.show_system_table(connection, other.name, sample_of_table(other, [], 0))
    assert editor.entry.count() == 2
    editor.save_to(tmp_path / "national.json")
    profile = load_source_profile(str(tmp_path / "national.json"), MODEL)
    (matching,) = profile.matchings_for("STAGING.HAZARDS")
    assert profile.kind == "postgis" and {rule.field for rule in matching.profile.columns} >= {"local_id"}


def test_a_system_that_cannot_be_reached_is_a_sentence_in_the_window(make, qtbot):
    save_connection(Connection("Nowhere", "postgis", "host=127.0.0.1 port=9 dbname=imsma"))
    try:
        editor = make()
        row = next(number for number in range(editor.source.layers.count())
                   if "Nowhere" in editor.source.layers.itemText(number))
        editor.source.layers.setCurrentIndex(row)
        editor.source.layers.activated.emit(row)
        qtbot.waitUntil(lambda: editor.system.task is None, timeout=60_000)
        assert "127.0.0.1" in told(editor) and editor.draft is None
    finally:
        remove_connection("Nowhere")


@pytest.fixture
def suite(qgis_new_project, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("imsma_tools.core.base.session.profile_folder", lambda: tmp_path / "profile")
    QgsSettings().setValue("imsma/first_start_done", True)
    window = Window()
    qtbot.addWidget(window.window)
    suite = Suite(window)
    suite.add()
    yield suite
    suite.remove()
    QgsSettings().remove("imsma")


def test_the_menu_and_an_import_with_questions_lead_to_the_window(suite):
    suite._iface.mainWindow().findChild(QAction, "imsmaColumnMatching").trigger()
    assert isinstance(suite.window, ProfileEditor) and suite.window.isVisible()
    suite.window.close()
    suite._imported({"NEW": 2, "QUESTIONS": 1})
    (item,) = suite._iface.bar.items()
    button = next(one for one in item.findChildren(QPushButton) if one.text() == "Column Matching...")
    button.click()
    assert suite.window.isVisible()


def test_an_import_without_questions_does_not_ask_for_a_matching(suite):
    suite._imported({"NEW": 2, "QUESTIONS": 0})
    assert not [one for item in suite._iface.bar.items() for one in item.findChildren(QPushButton)
                if one.text() == "Column Matching..."]
