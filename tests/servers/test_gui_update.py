"""Updates from QGIS's window with a real database behind: told before, cancelled, failed, decided upon, shown."""

from __future__ import annotations

import pytest
from gui_sources_kit import HAZARDS, Story, connection_to
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QPushButton

from imsma_tools.core.base import background
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.sources.connection_store import save_connection
from imsma_tools.gui.connection_dialog import ConnectionDialog

LONG = 60_000


@pytest.fixture
def database(postgis):
    postgis.psql("drop table if exists hazards;" + HAZARDS.format(number=40))
    return postgis


@pytest.fixture
def story(tmp_path, qgis_new_project, qtbot, database):
    QgsSettings().remove("imsma")
    QgsSettings().setValue("imsma/user_name", "A. Name")
    story = Story(tmp_path)
    qtbot.addWidget(story.iface.window)
    save_connection(connection_to(database, tmp_path))
    at_rest(qtbot, story)
    yield story
    story.close()
    qtbot.waitUntil(lambda: background.running() == 0, timeout=LONG)
    QgsSettings().remove("imsma")


def at_rest(qtbot, story):
    qtbot.waitUntil(lambda: background.running() == 0 and not story.part.updates.is_busy(), timeout=LONG)


def update(qtbot, story, fully=False):
    desk = story.part.desk
    (desk.update_fully if fully else desk.update)("National")
    at_rest(qtbot, story)


def press(story, words):
    """Presses a button of the newest message in the bar."""
    item = story.iface.bar.currentItem()
    button = next(one for one in item.findChildren(QPushButton) if one.text() == words)
    button.click()


def hazards(story):
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    return sorted(feature["local_id"] for feature in layer.getFeatures())


def sign(story):
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    return story.part.indicators.signs().get(layer.id())


def test_the_test_of_a_connection_says_what_is_there(story, database, qtbot):
    window = ConnectionDialog(connection_to(database, story.folder))
    qtbot.addWidget(window)
    window.test.button.click()
    qtbot.waitUntil(lambda: window.test.task is None, timeout=LONG)
    assert "The connection works." in window.test.verdict.text()
    assert "takes 1, with 40 records" in window.test.verdict.text()
    assert [window.test.table.item(0, column).text() for column in range(3)] == ["hazards", "Hazards", "40"]


def test_the_first_update_tells_its_size_before_and_shows_the_records(story, qtbot):
    assert sign(story) is None
    story.questions.answer = False
    update(qtbot, story)
    assert "40" in story.questions.asked[0][1]
    assert hazards(story) == []
    story.questions.answer = True
    update(qtbot, story)
    assert len(hazards(story)) == 40
    assert "40 new" in story.bar()
    assert sign(story).toolTip().startswith("Fresh\nData of 20")
    assert story.part.desk.states("National")[0].records == 40
    asked = len(story.questions.asked)
    update(qtbot, story)
    assert len(story.questions.asked) == asked   # only the first one asks


def test_the_report_opens_from_the_bar(story, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr("imsma_tools.gui.update_desk.open_path", opened.append)
    update(qtbot, story)
    press(story, "Report")
    assert opened[0].is_file()
    assert "National" in opened[0].read_text(encoding="utf-8")


def test_an_update_that_fails_leaves_the_old_data_and_says_so_at_the_layer(story, database, qtbot):
    update(qtbot, story)
    before = hazards(story)
    database.psql("alter table hazards rename to gone;")
    try:
        update(qtbot, story)
        assert hazards(story) == before
        assert "The data are as they were before." in story.bar() or "hazards" in story.bar()
        assert sign(story).toolTip().startswith("Last update failed\nData of 20")
        assert "The last update failed on 20" in sign(story).toolTip()
    finally:
        database.psql("alter table gone rename to hazards;")
    update(qtbot, story)
    assert sign(story).toolTip().startswith("Fresh")


def test_many_deletions_wait_for_a_person_who_sees_them(story, database, qtbot):
    update(qtbot, story)
    database.psql("delete from hazards where no <> 'HA-7';")
    update(qtbot, story)
    assert len(hazards(story)) == 40
    assert "would take away 39 records" in story.bar()
    press(story, "Look and Decide")
    window = story.part.updates.decision
    table = window.tree.topLevelItem(0)
    assert table.childCount() == 39
    assert not window.delete.isEnabled()
    window.keep.click()
    assert len(hazards(story)) == 40
    press(story, "Look and Decide")
    window = story.part.updates.decision
    window.agreed.click()
    window.delete.click()
    at_rest(qtbot, story)
    assert hazards(story) == ["HA-7"]


def test_nobody_updates_under_an_edit_session(story, qtbot):
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    layer.startEditing()
    try:
        story.part.desk.guarded(lambda: story.part.desk.update("National"))()
        assert "is being edited" in story.bar()
        assert not story.part.updates.is_busy()
    finally:
        layer.rollBack()


def test_two_updates_of_one_data_file_come_one_after_the_other(story, database, qtbot):
    update(qtbot, story)
    save_connection(connection_to(database, story.folder, "Second"))
    updates, desk = story.part.updates, story.part.desk
    desk.update("National")
    desk.update("Second")
    assert "Second waits" in story.bar()
    assert desk.is_updating("National") and desk.is_updating("Second")
    assert len(updates._running) == 1
    at_rest(qtbot, story)
    assert not desk.is_updating("Second")


def test_stopped_in_the_bar_the_data_stay(story, qtbot):
    update(qtbot, story)
    story.part.desk.update_fully("National")
    press(story, "Stop")
    at_rest(qtbot, story)
    assert "stopped. The data are as they were before." in story.bar()
    assert len(hazards(story)) == 40


def test_closing_qgis_while_an_update_is_at_work_asks_and_stops_it(story, qtbot):
    update(qtbot, story)
    blocker = story.iface.blockers[0]
    assert blocker.allowExit()
    story.part.desk.update_fully("National")
    story.questions.answer = False
    assert not blocker.allowExit()
    story.questions.answer = True
    assert blocker.allowExit()
    assert not story.part.updates.is_busy()
    assert len(hazards(story)) == 40


def test_its_records_become_ours_and_lose_their_sign(story, qtbot):
    update(qtbot, story)
    story.part.desk.forget("National")
    at_rest(qtbot, story)
    assert len(hazards(story)) == 40
    assert sign(story) is None
    assert story.part.desk.states("National") == []


def test_the_sign_follows_a_layer_that_is_moved(story, qtbot):
    update(qtbot, story)
    root = QgsProject.instance().layerTreeRoot()
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    node = root.findLayer(layer.id())
    root.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
    at_rest(qtbot, story)
    found = root.findLayer(layer.id())
    assert story.iface.tree.indicators(found) == [sign(story)]
