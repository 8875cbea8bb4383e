"""Steps of drive.py for maps: the panel filled, pages listed, a picture, the map check, an export, the designer."""

from __future__ import annotations

import qgis.utils
from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDialog, QPushButton
from qgis.utils import iface


def maps(picture, facts, folder):
    """Makes two maps as a person would, and opens one of them in the layout designer."""
    entries = qgis.utils.plugins["imaat_plugin"]._entries
    dock = entries.dock
    iface.mainWindow().findChild(QAction, "imaatShowMapProducts").trigger()
    yield
    facts["map_types"] = dock.form.map_type.count()
    choose(dock.form.pages_for, "governorate")
    dock.form.folder.setFilePath(str(folder / "maps"))
    names = [dock.filter.areas.itemText(place) for place in range(dock.filter.areas.count())]
    dock.filter.areas.setCheckedItems([name for name in names if "/" not in name][:2])
    yield
    picture("map-products")
    dock.tabs.setCurrentIndex(2)
    dock.pages.list_button.click()
    dock.pages.picture_button.click()
    making = dock.pages.picture.words.text()
    while dock.pages.picture.words.text() == making and dock.pages.picture.currentWidget() is dock.pages.picture.words:
        yield
    facts["map_picture"] = dock.pages.picture.currentWidget() is dock.pages.picture.label
    facts["map_pages"] = len(dock.pages.model.pages)
    picture("map-products-pages")
    dock.pages.larger_button.click()
    yield
    yield
    picture("map-products-larger")
    entries.desk.larger.close()
    dock.tabs.setCurrentIndex(3)
    dock.check.panel.check_button.click()
    yield
    picture("map-products-check")
    # The export keeps the event loop busy; its window is photographed from inside.
    QTimer.singleShot(400, lambda: picture("map-products-export") if entries.desk.exporting.is_running else None)
    dock.export_button.click()
    yield
    facts["map_files"] = sorted(file.suffix for file in (folder / "maps").iterdir())
    picture("map-products-exported")
    yield from designer(entries, picture, facts)
    dock.hide()


def designer(entries, picture, facts):
    """The page as a layout of the project, checked there; then the layout manager with our templates."""
    before = set(QgsProject.instance().layerTreeRoot().checkedLayers())
    entries.dock.designer_action.trigger()
    yield
    yield
    window = iface.openLayoutDesigners()[0].window()
    window.showMaximized()
    window.findChild(QAction, "imaatCheckLayout").trigger()
    yield
    yield
    facts["layout_checked"] = window.findChild(QgsDockWidget, "imaatLayoutCheckDock").check.panel._checked
    facts["own_layers_untouched"] = set(QgsProject.instance().layerTreeRoot().checkedLayers()) == before
    picture("map-products-designer")
    window.close()
    yield
    iface.actionShowLayoutManager().trigger()
    yield
    manager = next(one for one in QApplication.topLevelWidgets()
                   if isinstance(one, QDialog) and one.isVisible() and one.findChild(QComboBox, "mTemplate"))
    sources = manager.findChild(QComboBox, "mTemplate")
    sources.setCurrentIndex(sources.findText("map_a4_landscape"))
    facts["templates"] = [str(sources.itemText(place)) for place in range(sources.count())]
    yield
    picture("map-products-templates")
    QTimer.singleShot(300, lambda: QApplication.activeModalWidget().accept())   # the question for its name
    manager.findChild(QPushButton, "mAddButton").click()
    yield
    manager.close()
    facts["example"] = [layout.itemById("title").currentText() for layout in
                        QgsProject.instance().layoutManager().printLayouts() if layout.itemById("title") is not None]
    yield
    yield
    picture("map-products-example")
    for opened in iface.openLayoutDesigners():
        opened.window().close()
    yield


def choose(box, value: str) -> None:
    """Chooses the entry whose code has a value."""
    box.setCurrentIndex(next(place for place in range(box.count()) if box.itemData(place).value == value))
