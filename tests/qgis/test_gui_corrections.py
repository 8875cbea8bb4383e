"""Proposing a correction from a record, a refused edit, the list of requests: real layers of a real data file."""

from __future__ import annotations

import datetime as dt

import pytest
from corrections_kit import ACCIDENT, HAZARD, OURS, mirrored_file, update
from gui_window import Window
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit, QPushButton
from workspace_samples import square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.intake import corrections
from imsma_tools.core.intake.correction_states import State
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.project import open_into
from imsma_tools.core.workspace import create_workspace, open_workspace
from imsma_tools.gui.correction_answer import AnswerDialog
from imsma_tools.gui.correction_dialog import CorrectionDialog, Target
from imsma_tools.gui.correction_part import CorrectionPart
from imsma_tools.gui.correction_window import CorrectionWindow
from imsma_tools.gui.data_files import DataFiles
from imsma_tools.gui.shared.field_editor import editor_for
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.outline_picker import MapSide

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def path(qgis_app, tmp_path):
    return mirrored_file(tmp_path / "data.gpkg")


@pytest.fixture
def project(path):
    project = QgsProject.instance()
    project.clear()
    with open_workspace(path, read_only=True) as ws:
        open_into(project, ws, Language.EN)
    yield project
    project.clear()


@pytest.fixture
def window(qgis_app):
    window = Window()
    window.window.show()
    yield window
    window.window.close()


@pytest.fixture
def part(project, window):
    messages = Messages(window.messageBar(), window.mainWindow())
    part = CorrectionPart(window, DataFiles(window, messages), messages)
    part.add()
    yield part
    part.remove()


def layer(project, table):
    return next(item for item in project.mapLayers().values() if item.customProperty("imsma/table") == table)


def feature(found, guid):
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("guid", guid))
    return next(found.getFeatures(request))


def requests(path):
    with open_workspace(path, read_only=True) as ws:
        return [(row["field_name"], row["value_proposed"], row["evidence"], row["requested_by"], row["state"])
                for row in ws.rows("correction_request")]


def dialog(path, qtbot, field="", value=None, table="hazard", guid=HAZARD, active=lambda: None, canvas=None):
    made = CorrectionDialog(Target(path, table, guid, field, value), "Ali", MapSide(active, canvas))
    qtbot.addWidget(made)
    made.show()
    return made


def choose(made, field):
    made.fields.setCurrentIndex(made.fields.findData(field))


def test_a_text_is_proposed_with_the_keyboard_alone(path, qtbot):
    made = dialog(path, qtbot, "name")
    assert made.record.text() == "Hazards: CHA-7" and made.now.text() == "Qara Tapa"
    assert not made.buttons.button(OK).isEnabled()
    made.editor.widget.setFocus()
    made.editor.widget.selectAll()
    QTest.keyClicks(made.editor.widget, "Qara Tappa")
    QTest.keyClicks(made.evidence, "Visit 12")
    made.evidence.setFocus()
    QTest.keyClick(made.evidence, Qt.Key.Key_Tab)
    assert made.focusWidget() is made.person
    with qtbot.waitSignal(made.proposed):
        QTest.keyClick(made.person, Qt.Key.Key_Return)
    assert requests(path) == [("name", "Qara Tappa", "Visit 12", "Ali", "OPEN")] and not made.isVisible()


@pytest.mark.parametrize(("table", "guid", "field", "widget", "kept"), [
    ("hazard", HAZARD, "hazard_status", QComboBox, "CLOSED"),
    ("hazard", HAZARD, "area_reported_m2", QLineEdit, "2000.5"),
    ("hazard", HAZARD, "reported_on", None, "2020-02-29"), ("accident", ACCIDENT, "area_marked", QComboBox, "false"),
    ("accident", ACCIDENT, "killed", QLineEdit, "3"), ("hazard", HAZARD, "comment", QPlainTextEdit, "One\ntwo"),
    ("accident", ACCIDENT, "hazard_guid", QComboBox, HAZARD)])
def test_every_kind_of_field_has_its_editor(path, qtbot, table, guid, field, widget, kept):
    made = dialog(path, qtbot, field, table=table, guid=guid)
    editor = made.editor.widget
    assert widget is None or isinstance(editor, widget)
    if isinstance(editor, QComboBox):
        codes = [str(editor.itemData(at)).lower() for at in range(editor.count())]
        editor.setCurrentIndex(codes.index(kept.lower()))
    elif isinstance(editor, QLineEdit):
        editor.setText(kept)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(kept)
    else:
        editor.setDate(QDate(2020, 2, 29))
    made.evidence.setPlainText("Visit")
    made.buttons.button(OK).click()
    assert [row[:2] for row in requests(path)] == [(field, kept)]


def test_a_field_can_be_emptied(path, qtbot):
    made = dialog(path, qtbot, "reported_on")
    made.editor.widget.clear()
    made.evidence.setPlainText("Visit")
    made.buttons.button(OK).click()
    assert [row[:2] for row in requests(path)] == [("reported_on", None)]


def test_several_codes_are_ticked(path, qtbot):
    with open_workspace(path, read_only=True) as ws:
        made = dialog(path, qtbot)
        editor = editor_for(ws, ws.model.table("accreditation"), "scope", ["EORE"], MapSide(lambda: None), made)
        codes = [code.code for code in load_model().code_lists["accreditation_scope"].codes]
        assert editor.value() == [code for code in codes if code == "EORE"]


def test_what_the_core_refuses_is_said_in_the_window_and_what_was_typed_stays(path, qtbot):
    made = dialog(path, qtbot, "area_reported_m2")
    made.editor.widget.setText("1,250")
    made.evidence.setPlainText("Visit")
    made.buttons.button(OK).click()
    assert "is not a number" in made.bar.items()[0].text() and made.isVisible() and requests(path) == []
    made.editor.widget.setText("1234.5")
    made.buttons.button(OK).click()
    assert "has this value already" in made.bar.items()[0].text()


def test_a_field_that_waits_for_an_answer_is_said_before_anybody_types(path, qtbot):
    with open_workspace(path) as ws:
        corrections.propose(ws, "hazard", HAZARD, "name", "Other", "Visit", "Zana")
    made = dialog(path, qtbot, "name")
    made.evidence.setPlainText("Visit")
    assert "Zana proposed Other" in made.waiting.text() and not made.buttons.button(OK).isEnabled()
    choose(made, "priority")
    assert made.waiting.isHidden() and made.buttons.button(OK).isEnabled()


def test_our_own_record_is_to_be_edited(path, qtbot):
    with pytest.raises(BadInput, match="our own"):
        CorrectionDialog(Target(path, "hazard", OURS), "Ali", MapSide(lambda: None))


def test_an_outline_is_taken_from_the_selected_feature_of_any_layer(path, qtbot):
    drawn = QgsVectorLayer("Polygon?crs=EPSG:32638", "drawn", "memory")
    made = dialog(path, qtbot, "geom", active=lambda: drawn)
    made.evidence.setPlainText("GPS")
    made.editor.widget.button.click()
    assert "One is needed" in made.bar.items()[0].text()
    shape = QgsFeature()
    shape.setGeometry(QgsGeometry.fromWkt("Polygon((406582 3651730, 406982 3651730, 406982 3652130, 406582 3651730))"))
    drawn.dataProvider().addFeature(shape)
    drawn.selectAll()
    made.editor.widget.button.click()
    assert made.editor.widget.said.text() == "An outline of 80,047 m2 is taken."
    made.buttons.button(OK).click()
    (row,) = requests(path)
    assert row[1].startswith("SRID=4326;MULTIPOLYGON (((43.99999")


def test_an_outline_is_drawn_on_the_map_and_its_corners_can_be_dragged(path, qtbot, window):
    canvas = window.canvas
    window.window.resize(600, 500)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(43.99, 32.99, 44.01, 33.01))
    QCoreApplication.processEvents()
    made = dialog(path, qtbot, "geom", canvas=canvas)
    made.evidence.setPlainText("Drawn from the picture")
    assert made.editor.widget.draw_button.isVisible()
    made.editor.widget.draw_button.click()
    assert "Click on the map" in made.editor.widget.said.text()

    def at(x, y):
        return QPoint(round(canvas.viewport().width() * x), round(canvas.viewport().height() * y))

    none = Qt.KeyboardModifier.NoModifier
    for corner in ((0.3, 0.3), (0.7, 0.3), (0.7, 0.7)):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, none, at(*corner))
    assert made.editor.value() is None, "not ended yet"
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, none, at(0.7, 0.7))
    first = made.editor.value()
    assert "is taken" in made.editor.widget.said.text() and len(first) > 21
    made.buttons.button(OK).click()
    (row,) = requests(path)
    assert row[0] == "geom" and row[1].count(",") == 3
    assert canvas.mapTool() is None, "the drawing is off the map"


def test_a_window_that_is_closed_takes_its_drawing_along(path, qtbot, window):
    made = dialog(path, qtbot, "geom", canvas=window.canvas)
    made.editor.widget.draw_button.click()
    assert window.canvas.mapTool() is made.editor.widget.tool
    choose(made, "name")
    assert window.canvas.mapTool() is None
    choose(made, "geom")
    made.editor.widget.draw_button.click()
    made.reject()
    assert window.canvas.mapTool() is None


def test_the_action_stands_at_records_of_data_files_only(part, project):
    other = QgsVectorLayer("Polygon?crs=EPSG:4326", "other", "memory")
    assert part.action.canRunUsingLayer(layer(project, "hazard")) and not part.action.canRunUsingLayer(other)
    names = [action.text() for action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer(project, "hazard"))]
    assert "Propose a Correction..." in names
    hazards = layer(project, "hazard")
    part._at_record(hazards, feature(hazards, HAZARD))
    assert part.dialog.record.text() == "Hazards: CHA-7"


def test_the_menu_takes_the_selected_record_and_says_what_to_select(part, project, window):
    with pytest.raises(BadInput, match="not of a data file"):
        part.propose()
    hazards = layer(project, "hazard")
    window.setActiveLayer(hazards)
    with pytest.raises(BadInput, match="Selected records: 0"):
        part.propose()
    hazards.selectByIds([feature(hazards, HAZARD).id()])
    part.propose()
    assert part.dialog.isVisible()
    part.dialog.evidence.setPlainText("Visit")
    part.dialog.editor.widget.setText("CHA-8")
    part.dialog.person.setText("Ali")
    part.dialog.buttons.button(OK).click()
    assert "The correction is proposed" in window.texts()[0]


def refused(found, change):
    found.startEditing()
    change()
    assert not found.commitChanges(False)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(("field", "value"), [("name", "Typed"), ("reported_on", QDate(2021, 3, 4))])
def test_a_refused_edit_offers_to_propose_what_was_entered(part, project, window, path, field, value):
    hazards = layer(project, "hazard")
    record = feature(hazards, HAZARD)
    refused(hazards, lambda: hazards.changeAttributeValue(record.id(), hazards.fields().indexOf(field), value))
    assert sum("IMSMA keeps this record" in text for text in window.texts()) == 1
    button = next(item for item in window.bar.items()[0].findChildren(QPushButton) if "Propose" in item.text())
    button.click()
    assert part.dialog.fields.currentData() == field
    wanted = value if isinstance(value, str) else dt.date(2021, 3, 4)
    assert part.dialog.editor.value() == wanted
    hazards.rollBack()


def test_a_refused_outline_is_offered_too(part, project, window):
    hazards = layer(project, "hazard")
    record = feature(hazards, HAZARD)
    shape = QgsGeometry()
    shape.fromWkb(square(44, 33, 0.005))
    shape.convertToMultiType()
    refused(hazards, lambda: hazards.changeGeometry(record.id(), shape))
    next(item for item in window.bar.items()[0].findChildren(QPushButton) if "Propose" in item.text()).click()
    assert part.dialog.fields.currentData() == "geom" and "259," in part.dialog.editor.widget.said.text()
    hazards.rollBack()


def test_an_edit_of_our_own_record_goes_through_without_a_word(part, project, window):
    hazards = layer(project, "hazard")
    record = feature(hazards, OURS)
    hazards.startEditing()
    hazards.changeAttributeValue(record.id(), hazards.fields().indexOf("name"), "Ours")
    assert hazards.commitChanges() and window.texts() == []


@pytest.fixture
def filled(path):
    with open_workspace(path) as ws:
        made = [corrections.propose(ws, "hazard", HAZARD, field, value, f"Visit {field}", "Ali")
                for field, value in (("name", "Qara Tappa"), ("priority", "HIGH"), ("geom", square(44, 33, 0.004)))]
        update(ws, name="Third")
    return made


def listed(window):
    model = window.model
    return [[model.data(model.index(row, column)) for column in (0, 2, 3, 4)] for row in range(model.rowCount())]


def test_the_list_shows_state_and_values(path, filled, qtbot):
    window = CorrectionWindow(path, "Ali")
    qtbot.addWidget(window)
    assert listed(window) == [["Open", "Outline", "93,278 m\u00b2", "165,826 m\u00b2"],
                              ["Needs a look", "Name", "Qara Tapa", "Qara Tappa"],
                              ["Open", "Priority", "(empty)", "High"]]
    window.states.setCurrentIndex(window.states.findText("Needs a look"))
    assert [row[1] for row in listed(window)] == ["Name"] and window.again_button.isEnabled()
    assert "neither the former value" in window.detail.text() and "Visit name" in window.detail.text()
    window.again_button.click()
    assert window.empty.text() == "No request is in this state." and window.pages.currentIndex() == 0


def test_withdrawing_and_answering_ask_who_and_why(path, filled, qtbot, monkeypatch):
    window = CorrectionWindow(path, "Ali")
    qtbot.addWidget(window)

    def answered(dialog):
        if dialog.windowTitle() == "Answer of IMSMA":
            dialog.state.setCurrentIndex(dialog.state.findData("REFUSED"))
        assert not dialog.buttons.button(OK).isEnabled()
        dialog.text.setText("Because")
        assert dialog.buttons.button(OK).isEnabled()
        return 1

    monkeypatch.setattr(AnswerDialog, "exec", answered)
    window.view.setCurrentIndex(window.model.index(0, 0))
    window.withdraw_button.click()
    window.view.setCurrentIndex(window.model.index(2, 0))
    window.answer_button.click()
    assert {row[0]: row[4] for row in requests(path)} == {"name": "LOOK", "priority": "REFUSED", "geom": "WITHDRAWN"}


def test_the_place_is_shown_on_the_map(part, path, filled, window):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.canvas.setExtent(QgsRectangle(40, 30, 48, 38))
    part.show_list()
    part.window.view.setCurrentIndex(part.window.model.index(0, 0))
    QTest.keyClick(part.window.view, Qt.Key.Key_Return)
    middle = window.canvas.center()
    assert (middle.x(), middle.y()) == pytest.approx((44.0015, 33.0015), abs=1e-4)


def test_empty_states_say_what_to_do(path, qtbot, tmp_path):
    window = CorrectionWindow(path, "Ali")
    qtbot.addWidget(window)
    assert "Identify a record of IMSMA" in window.empty.text() and not window.list_button.isEnabled()
    create_workspace(tmp_path / "own.gpkg").close()
    own = CorrectionWindow(tmp_path / "own.gpkg", "Ali")
    qtbot.addWidget(own)
    assert "Nothing in this data file comes from IMSMA" in own.empty.text()


@pytest.mark.parametrize("language", list(Language))
def test_windows_fit_a_small_screen_in_every_direction(path, filled, qtbot, language):
    use_language(language)
    try:
        for made in (CorrectionWindow(path, "Ali"), dialog(path, qtbot, "comment"), dialog(path, qtbot, "geom"),
                     AnswerDialog("a", "b", "c", "Ali", True)):
            qtbot.addWidget(made)
            made.show()
            QCoreApplication.processEvents()
            right = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
            assert right == language.is_right_to_left
            assert made.minimumSizeHint().width() <= 1366 and made.minimumSizeHint().height() <= 728
    finally:
        use_language(Language.EN)


def test_states_offered_for_choice_are_those_there_are(path, qtbot):
    window = CorrectionWindow(path, "Ali")
    qtbot.addWidget(window)
    assert window.states.count() == 3 + len(State)
