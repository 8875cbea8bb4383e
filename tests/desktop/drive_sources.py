"""Steps of drive.py with a real database behind: a connection made, tried, updated, failed, and where it all shows."""

from __future__ import annotations

import dataclasses
import os

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QListWidget, QMessageBox, QTreeView, QWidget
from qgis.utils import iface

NAME = "National database"


def sources(suite, picture, facts):
    """Makes a connection in its window, updates twice (the second time nobody answers) and shows the panels."""
    address = os.environ.get("IMSMA_DESKTOP_DATABASE", "")
    facts["database"] = bool(address)
    if not address:
        return
    QgsSettings().setValue("imsma/user_name", "A. Name")
    desk, updates = suite.sources.desk, suite.sources.updates
    desk.new()
    window = desk.dialog
    window.name.setText(NAME)
    window.kind.setCurrentIndex(window.kind.findData("postgis"))
    window.address.setText(address)
    window._choose(os.environ["IMSMA_DESKTOP_PROFILE"])
    window.test.button.click()
    while window.test.task is not None:
        yield
    facts["connection_test"] = window.test.verdict.text()
    yield
    picture("connection")
    window.save()
    yield

    def agree() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(300, agree)
            return
        facts["first_update"] = box.text()
        picture("first-update")
        box.buttons()[0].click()

    QTimer.singleShot(300, agree)
    desk.update(NAME)
    while updates.is_busy():
        yield
    from imsma_tools.core.base import background

    while background.running():
        yield
    facts["updated"] = [state.records for state in desk.states(NAME)]
    show_browser(facts)
    yield
    yield
    picture("updated")
    yield from failing(suite, picture, facts)
    yield from pages(suite, picture, facts)


def failing(suite, picture, facts):
    """Nobody answers: the data stay, the sign turns red and says why."""
    from imsma_tools.core.sources.connection_store import find_connection, save_connection

    right = find_connection(NAME)
    save_connection(dataclasses.replace(right, address="host=127.0.0.1 port=9 dbname=imsma"))
    iface.messageBar().clearWidgets()
    suite.sources.desk.update_fully(NAME)
    while suite.sources.updates.is_busy():
        yield
    tree, root = iface.layerTreeView(), QgsProject.instance().layerTreeRoot()
    node = next(node for node in root.findLayers() if node.layer().customProperty("imsma/table") == "hazard")
    node.parent().setExpanded(True)
    iface.setActiveLayer(node.layer())
    tree.scrollTo(tree.currentIndex(), tree.ScrollHint.PositionAtTop)
    yield
    yield
    facts["signs"] = [sign.toolTip() for sign in suite.sources.indicators.signs().values()]
    picture("update-failed")
    save_connection(right)
    iface.messageBar().clearWidgets()


def pages(suite, picture, facts):
    """The Data Source Manager on our page, and the window of the menu."""
    from imsma_tools.core.base.language import tr

    def shown(kind, name):
        return next(one for one in QApplication.allWidgets()
                    if isinstance(one, kind) and one.objectName() == name and one.isVisible())

    def choose() -> None:
        pages = shown(QListWidget, "mOptionsListWidget")
        pages.setCurrentItem(pages.findItems(tr("Mine Action"), Qt.MatchFlag.MatchExactly)[0])
        QTimer.singleShot(1000, shoot)

    def shoot() -> None:
        page = shown(QWidget, "imsmaSourcePage")
        facts["source_page"] = page.list.table.item(0, 0).text()
        picture("data-source-manager")
        page.window().close()

    # QGIS's window is modal here: this call comes back when it is closed.
    QTimer.singleShot(1500, choose)
    iface.mainWindow().findChild(QAction, "mActionDataSourceManager").trigger()
    yield
    suite.update_from_imsma()
    yield
    picture("update-from-imsma")
    suite.window.close()
    yield


def show_browser(facts):
    """Opens our item in the Browser panel."""
    from imsma_tools.core.base.language import tr

    dock = iface.mainWindow().findChild(QDockWidget, "Browser")
    dock.setVisible(True)
    dock.raise_()
    view = dock.findChild(QTreeView)
    model = view.model()
    titles = [str(model.data(model.index(row, 0, QModelIndex()))) for row in range(model.rowCount(QModelIndex()))]
    facts["browser"] = titles
    root = model.index(titles.index(tr("Mine Action")), 0, QModelIndex())
    view.expand(root)
    for row in range(model.rowCount(root)):
        view.expand(model.index(row, 0, root))
    view.scrollTo(root)
