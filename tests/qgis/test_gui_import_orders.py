"""The window that enters the orders of a file, by mouse and keyboard: read, answer, look, enter."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.workspace import open_workspace
from otms_plugin.gui.import_orders import ImportOrdersDialog
from otms_plugin.gui.import_orders_model import NUMBER, SAID, TYPE
from tests.unit.workspace_samples import fresh

CALLS = """Task number,Type of task,Latitude,Longitude,Width or radius (m),Caller
SP-1,EOD_SPOT,33.5,44.5,50,A shepherd
SP-2,,33.6,44.5,,
SP-1,EOD_SPOT,33.7,44.5,30,
"""


@pytest.fixture(params=[Language.EN, Language.AR], ids=lambda language: language.value)
def language(request):
    use_language(request.param)
    yield request.param
    use_language(Language.EN)


@pytest.fixture
def dialog(qgis_new_project, qtbot, tmp_path, language):
    QgsSettings().setValue("imsma/user_name", "A. Officer")
    fresh(tmp_path / "data.gpkg").close()
    (tmp_path / "calls.csv").write_text(CALLS, encoding="utf-8")
    dialog = ImportOrdersDialog(tmp_path / "data.gpkg")
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove("imsma")


def idle(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._task is None)


def text(dialog, row, column):
    return dialog.model.data(dialog.model.index(row, column))


def test_a_file_is_asked_about_looked_at_and_entered(dialog, qtbot, tmp_path, language):
    assert not dialog.enter_button.isEnabled() and dialog.about.text()
    assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) is language.is_right_to_left
    dialog.source.setFilePath(str(tmp_path / "calls.csv"))
    idle(qtbot, dialog)
    assert dialog.bar.currentItem() is not None and not dialog.enter_button.isEnabled()   # no coordinate system said
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    idle(qtbot, dialog)
    assert dialog.model.rowCount() == 3 and dialog.enter_button.isEnabled() and "1" in dialog.enter_button.text()
    dialog.kind.setCurrentIndex(dialog.kind.findData("EOD_SPOT"))
    dialog.width_m.setValue(25)
    dialog.read()
    idle(qtbot, dialog)
    assert "2" in dialog.enter_button.text() and "SP-1" in text(dialog, 0, NUMBER) and text(dialog, 0, SAID)
    assert text(dialog, 1, TYPE) == text(dialog, 2, TYPE) != ""
    with qtbot.waitSignal(dialog.entered) as told:
        QTest.mouseClick(dialog.enter_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    with open_workspace(tmp_path / "data.gpkg", read_only=True) as workspace:
        orders = {order["guid"]: order for order in workspace.rows("task_order")}
    assert set(told.args[0]) == set(orders) and {one["task_no"] for one in orders.values()} == {"SP-1", "SP-2"}


def test_taking_over_needs_a_reason_and_a_name_stands_under_it(dialog, qtbot, tmp_path):
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dialog.source.setFilePath(str(tmp_path / "calls.csv"))
    idle(qtbot, dialog)
    QTest.mouseClick(dialog.over, Qt.MouseButton.LeftButton, pos=dialog.over.rect().center())
    dialog.over.setChecked(True)
    idle(qtbot, dialog)
    assert not dialog.enter_button.isEnabled() and dialog.reason.isEnabled()
    QTest.keyClicks(dialog.reason, "Issued on paper")
    assert dialog.enter_button.isEnabled()
    dialog.person.clear()
    QTest.mouseClick(dialog.enter_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.bar.currentItem() is not None
    with open_workspace(tmp_path / "data.gpkg", read_only=True) as workspace:
        assert workspace.count("task_order") == 0


def test_a_file_that_cannot_be_read_is_told_and_escape_closes(dialog, qtbot, tmp_path):
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 not really")
    dialog.source.setFilePath(str(tmp_path / "broken.xlsx"))
    idle(qtbot, dialog)
    assert dialog.bar.currentItem() is not None and dialog.model.rowCount() == 0
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
