"""A main window for tests: real Qt and QGIS widgets, and the few calls of QgisInterface that the suite uses."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsLocator, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class Window(QObject):
    """What QGIS hands to a plugin as ``iface``, around a main window of our own."""

    initializationCompleted = pyqtSignal()
    layoutDesignerOpened = pyqtSignal(object)
    layoutDesignerWillBeClosed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.help = QMenu("&Help", self.window)
        self.window.menuBar().addMenu(self.help)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.tree = QgsLayerTreeView(self.window)
        self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))
        self.factories = []
        self.blockers = []
        self.docks = []
        self.options_shown = []
        self.forms = []
        self.designers = []
        self.active = None
        self.locator = QgsLocator()

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def layerTreeView(self):
        return self.tree

    def registerApplicationExitBlocker(self, blocker):
        self.blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker):
        self.blockers.remove(blocker)

    def messageBar(self):
        return self.bar

    def firstRightStandardMenu(self):
        return self.help

    def addToolBar(self, toolbar):
        self.window.addToolBar(toolbar)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def showOptionsDialog(self, parent, page):
        self.options_shown.append(page)

    def registerLocatorFilter(self, one):
        self.locator.registerFilter(one)

    def deregisterLocatorFilter(self, one):
        self.locator.deregisterFilter(one)

    def setActiveLayer(self, layer):
        self.active = layer

    def activeLayer(self):
        return self.active

    def openFeatureForm(self, layer, feature, update_only, modal):
        self.forms.append((layer, feature["guid"], modal))

    def openLayoutDesigners(self):
        return []

    def openLayoutDesigner(self, layout):
        self.designers.append(layout)

    def texts(self):
        """Returns what stands in the message bar, newest first."""
        return [item.text() for item in self.bar.items()]
