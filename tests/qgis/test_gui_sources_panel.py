"""The Browser panel, the page of the Data Source Manager, the signs in the layer tree: shown, pressed, taken away."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from gui_sources_kit import Story
from qgis.core import (
    QgsApplication,
    QgsBrowserModel,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget

from imsma_tools.core import expressions
from imsma_tools.core.base import background
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.sources.connection_store import load_connections, save_connection
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.update.mirrors import VIA
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.browser import ROOT

CORE = Connection("IKMAA", "imsma-core", "https://gis.invalid/arcgis/rest/services", profile="generic")
AS_OF = dt.datetime.now(dt.timezone.utc).replace(microsecond=0) - dt.timedelta(hours=1)


@pytest.fixture
def story(tmp_path, qgis_new_project, qtbot):
    QgsSettings().remove("imsma")
    save_connection(CORE)
    story = Story(tmp_path)
    qtbot.addWidget(story.iface.window)
    at_rest(qtbot)
    yield story
    story.close()
    at_rest(qtbot)
    QgsSettings().remove("imsma")
    use_language(Language.EN)


def at_rest(qtbot):
    qtbot.waitUntil(lambda: background.running() == 0, timeout=60_000)


def mirror(story, qtbot, table="hazard", **said):
    """Says in the data file that a table is mirrored, as an update does, and has it read again."""
    values = {"guid": str(uuid.uuid4()), "source": "ikmaa", "table_name": table,
              "connection": "IKMAA", "state": "COMPLETE", "data_as_of": AS_OF, "tried_at": AS_OF,
              "tried_state": "COMPLETE", "records": 1234, **said}
    with open_workspace(story.file) as workspace, workspace.writing("A. Name", via=VIA) as writer:
        writer.insert("mirror", values)
    story.part.desk.look()
    at_rest(qtbot)


def children(model, index):
    if model.canFetchMore(index):
        model.fetchMore(index)
    return [model.index(row, 0, index) for row in range(model.rowCount(index))]


def root_item(model):
    return next(index for index in children(model, model.index(-1, -1))
                if model.dataItem(index).path() == ROOT)


@pytest.fixture
def browser(story):
    model = QgsBrowserModel()
    model.initialize()
    return model


def item_of(model, words):
    """Returns the item whose text begins so; the panel sorts what the model holds as it comes."""
    return next(index for index in children(model, root_item(model)) if said(model, index).startswith(words))


def said(model, index):
    return str(model.data(index, Qt.ItemDataRole.DisplayRole))


def test_the_browser_shows_connections_with_age_and_their_tables(story, browser, qtbot):
    assert said(browser, item_of(browser, "IKMAA")) == "IKMAA: no data yet"
    mirror(story, qtbot)
    connection = item_of(browser, "IKMAA")
    assert said(browser, connection).startswith("IKMAA: 20")
    assert "Data of 20" in browser.data(connection, Qt.ItemDataRole.ToolTipRole)
    assert [said(browser, index) for index in children(browser, connection)] == ["Hazards (1,234)"]


def test_a_failed_update_is_told_in_the_browser(story, browser, qtbot):
    children(browser, root_item(browser))
    mirror(story, qtbot, tried_state="FAILED", reason="The server does not answer.")
    connection = item_of(browser, "IKMAA")
    assert "The server does not answer." in browser.data(connection, Qt.ItemDataRole.ToolTipRole)


def test_data_files_opened_lately_are_there_and_open(story, browser, qtbot):
    files = children(browser, item_of(browser, "Data files"))
    assert [said(browser, index) for index in files] == ["data.gpkg"]
    QgsProject.instance().clear()
    assert browser.dataItem(files[0]).handleDoubleClick()
    assert "hazard" in layers_of(QgsProject.instance(), story.file)
    at_rest(qtbot)


def test_every_action_of_a_connection(story, browser, qtbot, tmp_path, monkeypatch):
    item = browser.dataItem(item_of(browser, "IKMAA"))
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = {action.objectName(): action for action in item.actions(parent) if not action.isSeparator()}
    assert not actions["imsmaLastReport"].isEnabled()
    assert not actions["imsmaForgetMirror"].isEnabled()
    actions["imsmaEditConnection"].trigger()
    assert story.part.desk.dialog.connection() == CORE
    actions["imsmaUpdateNow"].trigger()
    assert "name is given for the change" in story.bar()
    file = tmp_path / "\u0627\u062a\u0635\u0627\u0644"
    monkeypatch.setattr("imsma_tools.gui.sources_desk.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    actions["imsmaSaveConnection"].trigger()
    assert '"IKMAA"' in file.with_suffix(".json").read_text(encoding="utf-8")
    story.questions.answer = False
    actions["imsmaRemoveConnection"].trigger()
    assert load_connections() == [CORE]
    story.questions.answer = True
    actions["imsmaRemoveConnection"].trigger()
    assert load_connections() == []
    at_rest(qtbot)


def test_an_entry_nobody_can_use_is_shown_and_can_be_removed(story, browser, qtbot):
    QgsSettings().setValue("imsma/connections/Spoilt", "{")
    story.part.desk.changed.emit()
    spoilt = item_of(browser, "Spoilt")
    parent = QWidget()
    qtbot.addWidget(parent)
    browser.dataItem(spoilt).actions(parent)[0].trigger()
    assert not story.part.desk.faults()


def test_signs_tell_age_and_failure_at_the_layer(story, qtbot):
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    assert story.part.indicators.signs() == {}
    mirror(story, qtbot)
    assert story.part.indicators.signs()[layer.id()].toolTip().startswith("Fresh\nData of 20")
    mirror(story, qtbot, "victim", tried_state="INCOMPLETE", data_as_of=None, reason="The line broke.")
    signs = story.part.indicators.signs()
    victims = layers_of(QgsProject.instance(), story.file)["victim"]
    assert "No data yet" in signs[victims.id()].toolTip() and "The line broke" in signs[victims.id()].toolTip()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert story.iface.tree.indicators(node) == [signs[layer.id()]]
    QgsProject.instance().clear()
    assert story.part.indicators.signs() == {}
    story.files.open(story.file)
    at_rest(qtbot)
    assert len(story.part.indicators.signs()) == 2


def test_a_sign_grows_old_while_qgis_stays_open(story, qtbot):
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    mirror(story, qtbot)
    with open_workspace(story.file) as workspace, workspace.writing("Another Person", via=VIA) as writer:
        (guid,) = workspace.guids("mirror")
        writer.update("mirror", guid, {"data_as_of": AS_OF - dt.timedelta(days=8)})
    assert story.part.indicators.timer.isActive()
    story.part.indicators.timer.timeout.emit()
    at_rest(qtbot)
    assert story.part.indicators.signs()[layer.id()].toolTip().startswith("Old\nData of 20")


def shown_tree(story, layer):
    """Shows the layer tree on the screen, with the line of a layer in sight."""
    tree, root = story.iface.tree, QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    node.parent().setExpanded(True)
    story.iface.window.resize(500, 900)
    story.iface.window.setCentralWidget(tree)
    story.iface.window.show()
    QApplication.processEvents()
    tree.setCurrentLayer(layer)
    tree.scrollTo(tree.currentIndex())
    QApplication.processEvents()
    return tree


def test_the_tree_is_drawn_again_when_a_sign_changes(story, qtbot):
    """QGIS 3.22 left the green sign of before on the screen."""
    layer = layers_of(QgsProject.instance(), story.file)["hazard"]
    mirror(story, qtbot)
    tree = shown_tree(story, layer)
    painted = []

    class Watch(QObject):
        def eventFilter(self, _object, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.rect())
            return False

    watch = Watch()
    tree.viewport().installEventFilter(watch)
    story.part.indicators.show()
    qtbot.waitUntil(lambda: tree.viewport().rect() in painted, timeout=10_000)
    tree.viewport().removeEventFilter(watch)


def test_a_map_can_say_the_age_of_a_layer(story, qtbot):
    mirror(story, qtbot)
    expressions.register()
    try:
        layer = layers_of(QgsProject.instance(), story.file)["hazard"]
        other = layers_of(QgsProject.instance(), story.file)["task_order"]

        def value(text, of=layer):
            context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(of))
            return QgsExpression(text).evaluate(context)

        assert value("imsma_data_age()").startswith("Data of 20")
        assert value(f"imsma_data_age('{layer.id()}')", other) == value("imsma_data_age()")
        assert value("imsma_data_age(layer_property(@layer_id, 'source'))") == value("imsma_data_age()")
        assert value(f"imsma_data_age('{layer.name()}')") == value("imsma_data_age()")
        assert not value("imsma_data_age()", other)
        assert not value("imsma_data_age('nothing of the kind')")
    finally:
        expressions.unregister()


def test_the_data_source_manager_has_our_page(story, qtbot):
    provider = QgsGui.sourceSelectProviderRegistry().providerByName("imsma")
    page = provider.createDataSourceWidget(story.iface.window)
    assert page.objectName() == "imsmaSourcePage"
    assert page.list.table.item(0, 0).text() == "IKMAA"
    assert [name for name, button in page.list.buttons.items() if button.isEnabled()] == [
        "new", "edit", "test", "update", "full", "remove"]
    mirror(story, qtbot)
    assert page.list.table.item(0, 2).text().startswith("20")
    assert page.list.table.item(0, 3).text() == "1,234"
    assert page.list.buttons["report"].isEnabled()
    page.list.buttons["edit"].click()
    assert story.part.desk.dialog.isVisible()
    save_connection(Connection("Other", CORE.kind, CORE.address))
    for _ in range(3):
        story.part.desk.changed.emit()
        assert page.list.chosen() == ["IKMAA"]


@pytest.mark.parametrize("language", list(Language))
def test_the_window_of_updates_reads_in_its_direction(story, qtbot, language):
    use_language(language)
    window = story.part.update_window()
    qtbot.addWidget(window)
    window.show()
    wanted = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
    assert window.layoutDirection() == wanted
    assert window.list.chosen() == ["IKMAA"]
    assert window.list.buttons["update"].isEnabled()
    at_rest(qtbot)


def test_nothing_is_left_of_it(tmp_path, qgis_new_project, qtbot):
    def registered():
        return ([provider.name() for provider in QgsApplication.dataItemProviderRegistry().providers()],
                [provider.name() for provider in QgsGui.sourceSelectProviderRegistry().providers()])

    QgsSettings().remove("imsma")
    before = registered()
    story = Story(tmp_path)
    qtbot.addWidget(story.iface.window)
    model = QgsBrowserModel()
    model.initialize()
    root_item(model)
    page = story.part.page.createDataSourceWidget(story.iface.window)
    assert registered() != before
    at_rest(qtbot)
    story.close()
    at_rest(qtbot)
    assert registered() == before
    assert not page.isEnabled() or not page.list.isEnabled()
    assert story.iface.blockers == []
    assert ROOT not in [model.dataItem(index).path() for index in children(model, model.index(-1, -1))]
