"""Data files in the window: opened into the running project, checked, remarks accepted, records and places shown."""

from __future__ import annotations

import json

import pytest
from gui_window import Window
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QPushButton

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.checks.acceptance import accept
from imsma_tools.core.checks.accepted import accepted_fingerprints, fingerprint
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.workspace import create_workspace, open_workspace
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.run_algorithm import open_algorithm
from imsma_tools.gui.suite import Suite
from imsma_tools.processing.base import ToolsAlgorithm, ToolsProvider

SQUARE = "MULTIPOLYGON(((44 36, 44.01 36, 44.01 36.01, 44 36.01, 44 36)))"


@pytest.fixture
def data_file(tmp_path, qgis_app):
    """A data file with one hazard; gives the path and the hazard's key."""
    file = tmp_path / "basrah.gpkg"
    with create_workspace(file) as workspace, workspace.writing(actor="Test", via="import") as writer:
        guid = writer.insert("hazard", {"local_id": "H-1", "geom": bytes(QgsGeometry.fromWkt(SQUARE).asWkb())})
    return file, guid


@pytest.fixture
def suite(qgis_new_project, qtbot):
    QgsSettings().remove("imsma")
    QgsSettings().setValue("imsma/first_start_done", True)
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(800, 600)
    window.window.show()
    suite = Suite(window)
    suite.add()
    yield suite
    suite.remove()
    QgsProject.instance().clear()
    QgsSettings().remove("imsma")


def said(suite):
    return suite._iface.texts()[0]


def remark(guid, **values):
    return Remark("A1", Severity.LOOK, "hazard", guid, "The areas differ.", local_id="H-1", x=44.005, y=36.005,
                  found="1", expected="2", **values)


def test_opens_into_the_running_project(suite, data_file, monkeypatch):
    file, _ = data_file
    other = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    QgsProject.instance().addMapLayer(other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *values: (str(file), ""))
    suite.files.ask()
    assert "hazard" in layers_of(QgsProject.instance())
    assert QgsProject.instance().mapLayer(other.id()) is not None
    assert "basrah.gpkg is open." in said(suite)
    assert suite.files.current() == file
    assert QgsSettings().value("imsma/last_workspace") == str(file)


def test_nothing_chosen_changes_nothing(suite, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *values: ("", ""))
    suite.files.ask()
    assert QgsProject.instance().mapLayers() == {}
    assert suite.files.current() is None


def test_other_files_are_refused_in_words(suite, tmp_path, monkeypatch):
    file = tmp_path / "x.gpkg"
    file.write_bytes(b"no data file")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *values: (str(file), ""))
    suite._guarded(suite.files.ask)()
    assert "is not a data file" in said(suite)
    assert QgsProject.instance().mapLayers() == {}


def test_made_file_is_offered(suite, data_file):
    file, _ = data_file
    suite.files.offer({"WORKSPACE": str(file)})
    assert "basrah.gpkg is ready." in said(suite)
    assert suite.files.current() == file


def test_place_and_record_of_a_remark(suite, data_file, qtbot):
    file, guid = data_file
    suite.files.open(file)
    panel = suite.dock.panel
    panel.show_remarks([remark(guid)])
    panel.view.selectAll()
    panel.place_button.click()
    assert suite._iface.canvas.scale() == pytest.approx(5_000, rel=0.01)
    panel.record_button.click()
    layer, key, modal = suite._iface.forms[0]
    assert (layer.customProperty("imsma/table"), key, modal) == ("hazard", guid, False)


def test_record_that_is_gone_and_file_that_is_closed(suite, data_file):
    file, _ = data_file
    panel = suite.dock.panel
    panel.show_remarks([remark("no such key")])
    panel.view.selectAll()
    panel.record_button.click()
    assert "not in the project" in panel.bar.items()[0].text()
    suite.files.open(file)
    panel.record_button.click()
    assert "not in the data file any more" in panel.bar.items()[0].text()


def test_accepted_remarks_are_kept_and_leave_the_list(suite, data_file):
    file, guid = data_file
    suite.files.open(file)
    panel = suite.dock.panel
    panel.show_remarks([remark(guid), remark(guid, field="area_reported_m2")])
    panel.accept_requested.emit([remark(guid)], "Layla", "Seen in the field.")
    assert panel.summary.text() == "Shown: 1 of 1"
    assert "Accepted remarks kept in basrah.gpkg: 1" in panel.bar.items()[0].text()
    with open_workspace(file, read_only=True) as workspace:
        row = next(workspace.rows("remark_decision"))
        assert (row["accepted_by"], row["reason"], row["target_guid"]) == ("Layla", "Seen in the field.", guid)
        assert accepted_fingerprints(workspace) == {fingerprint(remark(guid))}
        assert next(workspace.rows("audit_log", {"table_name": "remark_decision"}))["actor"] == "Layla"


def test_acceptance_without_a_data_file_is_said_in_words(suite):
    panel = suite.dock.panel
    panel.show_remarks([remark("g")])
    panel.accept_requested.emit([remark("g")], "Layla", "Seen.")
    assert "No data file is open" in panel.bar.items()[0].text()
    assert panel.summary.text() == "Shown: 1 of 1"


@pytest.mark.parametrize(("by", "reason", "guid"), [("", "Seen.", "g"), ("Layla", " ", "g"), ("Layla", "Seen.", "")])
def test_acceptance_without_person_reason_or_record_is_refused(data_file, by, reason, guid):
    file, _ = data_file
    with open_workspace(file) as workspace:
        with pytest.raises(BadInput):
            accept(workspace, [remark(guid)], by, reason)
        assert workspace.count("remark_decision") == 0


class Look(ToolsAlgorithm):
    NAME = "look"

    def displayName(self):
        return "Look"

    def help_text(self):
        return "For tests."

    def initAlgorithm(self, configuration=None):
        return None

    def compute(self, parameters, context, progress):
        return {"REPORT": "made"}


class Provider(ToolsProvider):
    ID = "imsmatest"
    TITLE = "Test"

    def loadAlgorithms(self):
        self.addAlgorithm(Look())


def test_window_of_an_algorithm_gives_its_results(suite, qgis_processing, qgis_iface, qtbot):
    browser = QgsBrowserGuiModel()   # Processing's own window asks QGIS for it
    qgis_iface.browserModel = lambda: browser
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    results = []
    dialog = open_algorithm("imsmatest:look", Messages(suite._iface.bar, suite._iface.window), {}, results.append)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    dialog.algorithmFinished.emit(False, {})
    assert results == []
    dialog.algorithmFinished.emit(True, {"REPORT": "made"})
    assert results == [{"REPORT": "made"}]
    dialog.close()
    QgsApplication.processingRegistry().removeProvider(provider)


def test_function_that_is_not_there_is_said_in_words(suite):
    suite._guarded(lambda: open_algorithm("imsma:nosuch", suite.messages))()
    assert "This function is not there" in said(suite)


def test_outcome_of_an_import_is_one_line_with_a_button(suite, tmp_path):
    report = tmp_path / "import.html"
    report.write_text("x", encoding="utf-8")
    suite._imported({"NEW": 3, "CHANGED": 1, "UNCHANGED": 0, "CONFLICT": 0, "REJECTED": 2, "REPORT": str(report)})
    assert "3 new, 1 changed, 0 unchanged, 0 in conflict, 2 rejected" in said(suite)
    assert [button.text() for button in suite._iface.bar.items()[0].findChildren(QPushButton)] == ["Open Report"]
    suite._imported({"NEW": 3})
    assert "3 new" in said(suite)


def test_report_in_another_form_is_offered_to_open(suite, tmp_path):
    report = tmp_path / "remarks.html"
    report.write_text("x", encoding="utf-8")
    suite.desk.show_results({"REPORT": str(report)})
    assert "choose a report that ends in .json" in suite.dock.panel.bar.items()[0].text()


def test_results_of_a_check_come_into_the_panel(suite, data_file, tmp_path):
    _, guid = data_file
    report = tmp_path / "report.json"
    report.write_text(json.dumps([remark(guid).as_dict()]), encoding="utf-8")
    suite.desk.show_results({"REPORT": str(report)})
    assert suite.dock.panel.summary.text() == "Shown: 1 of 1"
    with pytest.raises(BadInput, match="wrote no report"):
        suite.desk.show_results({})
